"""A run of papers: between two copies the casus may change, and each copy keeps to how it is then."""

from __future__ import annotations

import json

import pytest

from welapp.actions import approvals, briefs, grounds, meetings, offers, people, visits
from welapp.actions.cases import read_case
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content
from welapp.domain.case import Will
from welapp.domain.consent import Basis
from welapp.domain.papers import Copy, PaperKind, Wanted, usual
from welapp.domain.people import Person
from welapp.domain.sharing import Audience, Reader, ReaderKind, Sharing
from welapp.errors import KnownError

ALL = Reader(ReaderKind.EVERYONE)


@pytest.fixture
def ready(vault: OpenVault, mika: str) -> str:
    """A case with Kees and Tessa at the table, of which every paper can be made."""
    visits.set_will(vault, mika, Will.YES)
    grounds.record_ground(vault, mika, Basis.BOTH, "", "Ilse")
    for name in ("Kees", "Tessa"):
        people.add_person(vault, mika, Person("", name))
    visits.save_answer(vault, mika, "trots", Content(text="Ik fluit"), sharing=Sharing(Audience.EVERYONE))
    approvals.approve_all(vault, mika, "Marloes")
    return mika


def for_both(vault: OpenVault, case: str) -> list[Wanted]:
    among = sorted(read_case(vault, case).people, key=lambda person: person.name)
    found = [person for person in among if person.name in ("Kees", "Tessa")]
    return [usual(Reader(ReaderKind.PERSON, one.id), Copy(number, 2)) for number, one in enumerate(found, 1)]


def test_who_is_taken_out_while_the_papers_are_made_gets_none(vault: OpenVault, ready: str) -> None:
    wanted = for_both(vault, ready)
    run = briefs.make_papers(vault, ready, wanted)
    next(run)
    people.remove_person(vault, ready, wanted[1].reader.person)
    with pytest.raises(KnownError, match="hoort niet meer bij de casus"):
        next(run)
    with pytest.raises(KnownError, match="hoort niet meer bij de casus"):
        briefs.make_paper(vault, ready, wanted[1])


def test_a_yes_or_a_ground_that_is_taken_back_ends_the_run(vault: OpenVault, ready: str) -> None:
    run = briefs.make_papers(vault, ready, for_both(vault, ready))
    next(run)
    visits.set_will(vault, ready, Will.NOT_NOW)
    with pytest.raises(KnownError, match="ja van Mika"):
        next(run)
    visits.set_will(vault, ready, Will.YES)
    run = briefs.make_papers(vault, ready, for_both(vault, ready))
    next(run)
    (ground,) = read_case(vault, ready).grounds
    grounds.withdraw_ground(vault, ready, ground.id)
    with pytest.raises(KnownError, match="goed vond"):
        next(run)


def test_an_answer_that_is_kept_back_meanwhile_is_not_on_the_next_copy(vault: OpenVault, ready: str) -> None:
    run = briefs.make_papers(vault, ready, for_both(vault, ready))
    first = next(run)
    visits.choose_sharing(vault, ready, "trots", Sharing())
    second = next(run)
    assert len(second.pdf) < len(first.pdf)
    on = offers.what_is_on(vault, ready, second.wanted)
    assert not any(one.on for one in on)


def test_the_register_keeps_the_name_of_who_was_taken_out_since(vault: OpenVault, ready: str) -> None:
    wanted = for_both(vault, ready)
    paper = briefs.make_paper(vault, ready, wanted[0])
    people.remove_person(vault, ready, wanted[0].reader.person)
    briefs.note_issued(vault, ready, [paper])
    assert [(one.reader, one.copy) for one in read_case(vault, ready).papers] == [("Kees", "1 van 2")]


@pytest.mark.parametrize(
    ("item", "field", "value", "said"),
    [
        ("case", "will", {"will": "yes", "on": "2026-11-26"}, "het ja"),
        ("meeting", "place", "Ergens anders", "de afspraak"),
        ("youth", "name", "Mikky", "de naam"),
        ("person", "part", "chair", "wie erbij hoort"),
    ],
)
def test_while_two_versions_of_what_decides_differ_no_paper_is_made(
    vault: OpenVault, ready: str, item: str, field: str, value: object, said: str
) -> None:
    """Someone whose part is not certain could otherwise read what is for the chair."""
    meetings.plan_meeting(vault, ready, read_case(vault, ready).meeting.__class__(place="Kantine"))
    kees = next(person for person in read_case(vault, ready).people if person.name == "Kees")
    second_version(vault, ready, f"person:{kees.id}" if item == "person" else item, field, value)
    for wanted in (usual(ALL), usual(Reader(ReaderKind.YOUTH)), Wanted(PaperKind.CHAIR, Reader(ReaderKind.CHAIR))):
        with pytest.raises(KnownError, match=f"{said} zijn er twee versies"):
            briefs.make_paper(vault, ready, wanted)
    blank = Wanted(PaperKind.BLANK, ALL)
    assert briefs.make_paper(vault, ready, blank).pdf


def second_version(vault: OpenVault, case: str, item: str, field: str, value: object) -> None:
    """Put another present value beside the first, as a merge with a colleague's kluis will do."""
    revision = vault.around.chance(16).hex()
    stamp = f"{int(vault.around.clock().timestamp() * 1000) + 60_000:012x}-0000-elsewhere"
    with vault.connection.transaction():
        vault.connection.execute(
            "INSERT INTO revision (id, case_id, item, field, value, author, device, stamp) VALUES (?,?,?,?,?,?,?,?)",
            (revision, case, item, field, json.dumps(value), "Farid", "elsewhere", stamp),
        )
        vault.connection.execute(
            "INSERT INTO head (case_id, item, field, revision) VALUES (?, ?, ?, ?)", (case, item, field, revision)
        )
