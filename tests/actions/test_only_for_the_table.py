"""What is not for the table leaves no trace in a bundle: not in ids, erasures, parents, or who was there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from handing_over import Pair, introduce
from standstill import PASSPHRASE, StillClock

from welapp.actions import (
    approvals,
    bundles,
    cases,
    conflicts,
    contact_cards,
    contacts,
    erasing,
    incoming,
    people,
    vaults,
    visits,
)
from welapp.actions.surroundings import Surroundings
from welapp.actions.undo import put_back
from welapp.actions.vaults import OpenVault, create_vault
from welapp.actions.writing import writing
from welapp.domain.answers import Content, State
from welapp.domain.bundles import Scope
from welapp.domain.case import Will
from welapp.domain.changes import Changes
from welapp.domain.people import Person
from welapp.domain.sharing import Audience, Sharing
from welapp.errors import KnownError

EVERYONE = Sharing(Audience.EVERYONE)


@pytest.fixture
def told(vault: OpenVault, mika: str) -> str:
    visits.set_will(vault, mika, Will.YES)
    visits.save_answer(vault, mika, "wens-in-een-zin", Content("Een boot bouwen."), sharing=EVERYONE)
    visits.save_answer(vault, mika, "iedereen-weet", Content("Dit is geheim."))
    approvals.approve_all(vault, mika, "Marloes")
    return mika


@pytest.fixture
def ilse(vault: OpenVault, tmp_path: Path, around: Surroundings) -> Iterator[OpenVault]:
    with closing(create_vault(tmp_path / "ilse", PASSPHRASE, "Ilse de Wit", "WEL-team Veenkolk", around)) as made:
        introduce(vault, made)
        yield made


def sent(pair: Pair, to: Sequence[OpenVault], case: str, scope: Scope = Scope.TABLE) -> Path:
    path = pair.stick / f"{len(list(pair.stick.iterdir()))}.welbundel"
    whom = [contacts.named(pair.marloes, one.author).id for one in to]
    bundles.seal_bundle(pair.marloes, [case], whom, path, scope=scope)
    return path


def inside(vault: OpenVault, path: Path) -> str:
    return str(incoming.preview(vault, path).examined.records)


def test_what_one_colleague_had_leaves_no_trace_in_what_goes_to_another(pair: Pair, told: str, ilse: OpenVault) -> None:
    incoming.take_in(pair.farid, incoming.preview(pair.farid, sent(pair, [pair.farid], told, Scope.ALL)))
    incoming.take_in(ilse, incoming.preview(ilse, sent(pair, [ilse], told)))
    assert "iedereen-weet" not in inside(ilse, sent(pair, [ilse], told))


def test_two_colleagues_who_had_other_things_get_a_bundle_each(pair: Pair, told: str, ilse: OpenVault) -> None:
    sent(pair, [pair.farid], told, Scope.ALL)
    with pytest.raises(KnownError, match="elke collega een eigen bundel"):
        sent(pair, [pair.farid, ilse], told)
    assert "iedereen-weet" in inside(pair.farid, sent(pair, [pair.farid], told))


def test_who_was_taken_from_the_list_and_added_again_still_hears_what_is_not_shared_any_more(
    pair: Pair, told: str
) -> None:
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    (farid,) = contacts.contacts(pair.marloes)
    contacts.remove(pair.marloes, farid.id)
    contacts.add(pair.marloes, contact_cards.read_text(contact_cards.own_card(pair.farid).line), verified=True)
    assert "wens-in-een-zin" in cases.read_case(pair.farid, told).answers
    visits.choose_sharing(pair.marloes, told, "wens-in-een-zin", Sharing())
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    assert "wens-in-een-zin" not in cases.read_case(pair.farid, told).answers


def test_what_a_colleague_wrote_is_taken_back_there_too(pair: Pair, told: str, clock: StillClock) -> None:
    pair.hand_over(pair.marloes, [told])
    visits.save_answer(pair.farid, told, "lekker", Content("Soep."), sharing=EVERYONE)
    pair.hand_over(pair.farid, [told])
    clock.move(hours=1)
    visits.save_answer(pair.marloes, told, "lekker", Content(), state=State.UNWRITTEN)
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    assert "lekker" not in cases.read_case(pair.farid, told).answers


def test_a_bundle_that_did_not_get_its_place_told_nobody_anything(pair: Pair, told: str) -> None:
    (farid,) = contacts.contacts(pair.marloes)
    (pair.stick / "map").mkdir()
    with pytest.raises(KnownError):
        bundles.seal_bundle(pair.marloes, [told], [farid.id], pair.stick / "map")
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    assert "iedereen-weet" not in inside(pair.farid, sent(pair, [pair.farid], told))


def test_a_reading_back_names_no_answer_that_stays_here(pair: Pair, told: str) -> None:
    assert "readback" in inside(pair.farid, sent(pair, [pair.farid], told))
    wouter = people.add_person(pair.marloes, told, Person("", "Wouter", "mentor"))
    visits.save_answer(pair.marloes, told, "trots", Content("Een geheim."), sharing=Sharing(Audience.ONLY, (wouter,)))
    approvals.approve_all(pair.marloes, told, "Marloes")
    private = cases.read_case(pair.marloes, told).answers["trots"].revision
    assert private not in inside(pair.farid, sent(pair, [pair.farid], told))


def test_a_reading_back_names_nobody_who_is_not_at_the_table(pair: Pair, told: str) -> None:
    people.add_person(pair.marloes, told, Person("", "Sjoerd", "gezinsvoogd", at_table=False))
    approvals.finish_readback(pair.marloes, told, "Marloes", ["Mika", "Sjoerd"])
    assert "Sjoerd" not in inside(pair.farid, sent(pair, [pair.farid], told))
    approvals.finish_readback(pair.marloes, told, "Marloes", ["Mika"])
    assert "readback" in inside(pair.farid, sent(pair, [pair.farid], told))


def test_what_a_newer_version_knows_of_the_table_stays_here(pair: Pair, told: str) -> None:
    with writing(pair.marloes, told) as draft:
        draft.put("meeting", {"later": "Iets van later.", "place": "De bieb"})
    found = inside(pair.farid, sent(pair, [pair.farid], told))
    assert "De bieb" in found
    assert "Iets van later" not in found


def test_of_a_case_that_was_erased_here_nothing_is_remembered_when_it_comes_again(pair: Pair, told: str) -> None:
    old = pair.send(pair.marloes, [told])
    pair.take(pair.farid, old)
    erasing.erase_case(pair.farid, told)
    pair.take(pair.farid, old)
    assert pair.farid.connection.rows("SELECT * FROM told") == []


def names(vault: OpenVault, case: str) -> list[str]:
    return [person.name for person in cases.read_case(vault, case).people]


def changed(pair: Pair, case: str, person: str, **parts: object) -> Changes:
    now = cases.read_case(pair.marloes, case).person(person)
    assert now is not None
    return people.change_person(pair.marloes, case, replace(now, **parts))  # type: ignore[arg-type]


@pytest.fixture
def opa(pair: Pair, told: str) -> str:
    """He was at the table, and Farid has him in a bundle for the table."""
    person = people.add_person(pair.marloes, told, Person("", "opa Kees", "opa", phone="06 11 22 33 44"))
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    assert "opa Kees" in names(pair.farid, told)
    return person


def test_who_is_left_out_goes_at_who_only_has_what_is_for_the_table(
    pair: Pair, told: str, opa: str, clock: StillClock
) -> None:
    changed(pair, told, opa, role="opa van moeders kant")  # of which Farid never heard
    people.remove_person(pair.marloes, told, opa)
    path = sent(pair, [pair.farid], told)
    assert "moeders kant" not in inside(pair.farid, path)
    pair.take(pair.farid, path)
    assert "opa Kees" not in names(pair.farid, told)
    assert cases.read_case(pair.farid, told).conflicts == ()
    clock.move(days=31)
    vaults.tidy(pair.farid)
    assert not any("opa Kees" in str(row) for row in pair.farid.connection.rows("SELECT value FROM revision"))


def test_who_is_taken_off_the_table_goes_there_too_and_stays_here(
    pair: Pair, told: str, opa: str, clock: StillClock
) -> None:
    clock.move(hours=1)
    changed(pair, told, opa, at_table=False)
    path = sent(pair, [pair.farid], told)
    assert "opa" not in inside(pair.farid, path)
    pair.take(pair.farid, path)
    assert names(pair.farid, told) == ["Marloes"]
    pair.hand_over(pair.farid, [told])  # what has no words there takes none away here
    person = cases.read_case(pair.marloes, told).person(opa)
    assert person == Person(opa, "opa Kees", "opa", phone="06 11 22 33 44", at_table=False)
    clock.move(days=31)
    vaults.tidy(pair.farid)
    assert not any("opa Kees" in str(row) for row in pair.farid.connection.rows("SELECT value FROM revision"))


def test_who_comes_back_to_the_table_comes_back_there_too(pair: Pair, told: str, opa: str) -> None:
    changed(pair, told, opa, at_table=False)
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    changed(pair, told, opa, at_table=True, role="opa van moeders kant")
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    person = cases.read_case(pair.farid, told).person(opa)
    assert person == Person(opa, "opa Kees", "opa van moeders kant")


def test_taking_someone_off_the_table_can_be_put_back(pair: Pair, told: str, opa: str) -> None:
    before = cases.read_case(pair.marloes, told).people
    now = cases.read_case(pair.marloes, told).person(opa)
    assert now is not None
    put_back(pair.marloes, people.change_person(pair.marloes, told, replace(now, at_table=False)))
    assert cases.read_case(pair.marloes, told).people == before


def test_who_is_taken_off_the_table_once_more_goes_there_too(
    pair: Pair, told: str, opa: str, clock: StillClock
) -> None:
    approvals.finish_readback(pair.marloes, told, "Marloes", ["Mika", "opa Kees"])
    off = changed(pair, told, opa, at_table=False)
    on = put_back(pair.marloes, off)
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    assert "opa Kees" in str(cases.read_case(pair.farid, told).readback)
    put_back(pair.marloes, on)
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    assert "opa Kees" not in str(cases.read_case(pair.farid, told))
    now = cases.read_case(pair.marloes, told).person(opa)
    assert now == Person(opa, "opa Kees", "opa", phone="06 11 22 33 44", at_table=False)
    clock.move(days=31)
    vaults.tidy(pair.farid)
    assert not any("opa Kees" in str(row) for row in pair.farid.connection.rows("SELECT value FROM revision"))


def test_who_came_to_the_table_and_is_turned_back_from_it_goes_there_too(pair: Pair, told: str) -> None:
    wouter = people.add_person(pair.marloes, told, Person("", "Wouter", "mentor", at_table=False))
    at_the_table = changed(pair, told, wouter, at_table=True)
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    assert "Wouter" in names(pair.farid, told)
    put_back(pair.marloes, at_the_table)
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    assert "Wouter" not in names(pair.farid, told)


def test_what_stands_in_two_versions_goes_there_too_and_stays_here(
    pair: Pair, told: str, opa: str, clock: StillClock
) -> None:
    clock.move(hours=1)
    seen = cases.read_case(pair.farid, told).person(opa)
    assert seen is not None
    people.change_person(pair.farid, told, replace(seen, role="opa van vaders kant"))
    clock.move(hours=1)
    changed(pair, told, opa, role="opa van moeders kant")
    pair.hand_over(pair.farid, [told])
    before = conflicts.conflicts(pair.marloes, told)
    assert [one.field for one in before] == ["role"]
    clock.move(hours=1)
    changed(pair, told, opa, at_table=False)
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    assert opa not in str(cases.read_case(pair.farid, told))
    assert spoken(conflicts.conflicts(pair.marloes, told)) == spoken(before)
    assert [one.mine for one in conflicts.conflicts(pair.marloes, told)[0].versions] == [False, True]
    pair.hand_over(pair.marloes, [told])  # who may have all has both again
    assert spoken(conflicts.conflicts(pair.farid, told)) == spoken(before)
    pair.hand_over(pair.farid, [told])
    assert spoken(conflicts.conflicts(pair.marloes, told)) == spoken(before)


def spoken(found: Sequence[conflicts.Conflict]) -> list[object]:
    """Give each field with who said what and when, whatever the numbers of the versions are."""
    return [
        [
            (one.field, version.author, version.words, version.at, version.device, version.computer)
            for version in one.versions
        ]
        for one in found
    ]


def test_of_someone_who_was_never_in_a_bundle_for_the_table_no_trace_goes(pair: Pair, told: str) -> None:
    wouter = people.add_person(pair.marloes, told, Person("", "Wouter", "mentor", at_table=False))
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    changed(pair, told, wouter, role="juf")
    people.remove_person(pair.marloes, told, wouter)
    assert wouter not in inside(pair.farid, sent(pair, [pair.farid], told))


def test_a_reading_back_with_someone_who_is_off_the_table_now_goes_at_the_colleague(
    pair: Pair, told: str, opa: str
) -> None:
    approvals.finish_readback(pair.marloes, told, "Marloes", ["Mika", "opa Kees"])
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    assert "opa Kees" in str(cases.read_case(pair.farid, told).readback)
    changed(pair, told, opa, at_table=False)
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    assert "opa Kees" not in str(cases.read_case(pair.farid, told))
    assert "opa Kees" in str(cases.read_case(pair.marloes, told).readback)


def test_a_reading_back_that_names_them_as_they_were_called_then_goes_too(pair: Pair, told: str, opa: str) -> None:
    approvals.finish_readback(pair.marloes, told, "Marloes", ["Mika", "opa Kees"])
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    changed(pair, told, opa, name="opa Cees")
    changed(pair, told, opa, at_table=False)
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    assert "opa" not in str(cases.read_case(pair.farid, told))


def test_a_reading_back_goes_with_who_is_left_out_under_another_name(pair: Pair, told: str, opa: str) -> None:
    approvals.finish_readback(pair.marloes, told, "Marloes", ["Mika", "opa Kees"])
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    changed(pair, told, opa, name="opa Cees")
    people.remove_person(pair.marloes, told, opa)
    pair.hand_over(pair.marloes, [told], scope=Scope.TABLE)
    assert "opa" not in str(cases.read_case(pair.farid, told))
