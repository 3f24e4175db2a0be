"""What is forgotten by itself: people who were taken away, thirty days later."""

from __future__ import annotations

from collections.abc import Callable

from standstill import StillClock

from welapp.actions.cases import read_case
from welapp.actions.people import add_person, remove_person
from welapp.actions.vaults import OpenVault, tidy
from welapp.domain.people import Part, Person


def test_someone_who_was_taken_away_is_forgotten_after_thirty_days(
    vault: OpenVault, mika: str, clock: StillClock, dumped: Callable[[OpenVault], list[str]]
) -> None:
    gone = add_person(vault, mika, Person("", "Bartholomeus", "buurman", Part.PARTICIPANT, "06 11 22 33 44"))
    add_person(vault, mika, Person("", "Tessa", "juf", Part.PARTICIPANT))
    remove_person(vault, mika, gone)
    clock.move(days=29)
    tidy(vault)
    assert "Bartholomeus" in "".join(dumped(vault))
    clock.move(days=2)
    tidy(vault)
    left = "".join(dumped(vault))
    assert not any(word in left for word in ("Bartholomeus", "bartholomeus", "buurman", "06 11 22"))
    assert {person.name for person in read_case(vault, mika).people} == {"Marloes", "Tessa"}
