"""People of a casus whom one colleague leaves out while another changes them."""

from __future__ import annotations

import pytest
from colleagues import all_tables, both, sent, taken, undone, wrapped
from standstill import StillClock

from welapp.actions import cases, people
from welapp.actions.vaults import OpenVault, tidy
from welapp.actions.writing import change
from welapp.domain.people import Person
from welapp.store import merge
from welapp.store.merge import Kind


def names(vault: OpenVault, case: str) -> set[str]:
    return {person.name for person in cases.read_case(vault, case).people}


def disagree(vault: OpenVault, farid: OpenVault, case: str, person: str) -> None:
    """One leaves her out, the other writes on about her."""
    people.remove_person(vault, case, person)
    people.change_person(farid, case, Person(person, "Ilse", "tante"))


def test_who_was_left_out_by_one_is_left_out_at_both(vault: OpenVault, farid: OpenVault, mika: str, ilse: str) -> None:
    people.remove_person(vault, mika, ilse)
    (difference,) = merge.compare(farid.connection, wrapped(vault, mika))
    assert [(line.field, line.kind) for line in difference.lines] == [("removed", Kind.CHANGED)]
    both(vault, farid, mika)
    assert "Ilse" not in names(farid, mika)
    assert cases.read_case(farid, mika).conflicts == ()


def test_who_was_left_out_here_and_changed_there_stays_to_be_seen(
    vault: OpenVault, farid: OpenVault, mika: str, ilse: str
) -> None:
    disagree(vault, farid, mika, ilse)
    for one, other in ((vault, farid), (farid, vault)):
        (difference,) = merge.compare(one.connection, wrapped(other, mika))
        (line,) = [line for line in difference.lines if line.field == "removed"]
        assert line.kind is Kind.DIFFERING
        assert line.mine
        assert line.theirs
        assert {line.mine.field, line.theirs.field} == {"removed", "role"}
    both(vault, farid, mika)
    case = cases.read_case(vault, mika)
    assert case.conflicts == (f"person:{ilse}/removed",)
    assert {person.role for person in case.people if person.name == "Ilse"} == {"tante"}


@pytest.mark.parametrize("stays", [True, False])
def test_settling_whether_someone_stays_holds_at_both(
    vault: OpenVault, farid: OpenVault, mika: str, ilse: str, stays: bool
) -> None:
    disagree(vault, farid, mika, ilse)
    both(vault, farid, mika)
    if stays:
        change(vault, mika, lambda draft, _: draft.put(f"person:{ilse}", {"removed": None}))
    else:
        people.remove_person(vault, mika, ilse)
    both(vault, farid, mika)
    assert cases.read_case(farid, mika).conflicts == ()
    assert ("Ilse" in names(farid, mika)) is stays


def test_two_who_leave_out_the_same_person_agree(vault: OpenVault, farid: OpenVault, mika: str, ilse: str) -> None:
    people.change_person(vault, mika, Person(ilse, "Ilse", "tante"))
    people.remove_person(vault, mika, ilse)
    people.remove_person(farid, mika, ilse)
    both(vault, farid, mika)
    assert cases.read_case(farid, mika).conflicts == ()
    assert "Ilse" not in names(farid, mika)


def test_a_removal_from_the_time_when_it_noted_nothing_still_counts(
    vault: OpenVault, farid: OpenVault, mika: str, ilse: str
) -> None:
    change(vault, mika, lambda draft, _: draft.put(f"person:{ilse}", {"removed": True}))
    assert "Ilse" not in names(vault, mika)
    both(vault, farid, mika)
    assert "Ilse" not in names(farid, mika)


def test_who_was_left_out_by_a_colleague_is_forgotten_only_when_the_import_can_no_longer_be_undone(
    vault: OpenVault, farid: OpenVault, mika: str, ilse: str, clock: StillClock
) -> None:
    people.remove_person(vault, mika, ilse)
    clock.move(days=31)
    taken(farid, sent(vault, mika), "weg")
    tidy(farid)
    clock.move(days=20)
    tidy(farid)
    undone(farid, "weg")
    assert "Ilse" in names(farid, mika)
    taken(farid, sent(vault, mika), "weg")
    clock.move(days=31)
    tidy(farid)
    assert "Ilse" not in str(all_tables(farid))


def test_someone_who_is_disputed_is_never_forgotten(
    vault: OpenVault, farid: OpenVault, mika: str, ilse: str, clock: StillClock
) -> None:
    disagree(vault, farid, mika, ilse)
    both(vault, farid, mika)
    clock.move(days=90)
    tidy(vault)
    assert {(person.name, person.role) for person in cases.read_case(vault, mika).people} >= {("Ilse", "tante")}
