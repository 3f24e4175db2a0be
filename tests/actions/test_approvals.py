"""Reading back: an approval holds for the words that were read, and for those who may read them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from standstill import StillClock

from welapp.actions import approvals, briefs, grounds, meetings, offers, people
from welapp.actions.approvals import approve_all, approve_answer, approved_before, finish_readback
from welapp.actions.cases import change_youth, read_case
from welapp.actions.vaults import OpenVault
from welapp.actions.visits import choose_sharing, remove_answer, save_answer, set_will
from welapp.domain.answers import Content, Pick, State
from welapp.domain.case import Stage, Will
from welapp.domain.consent import Basis
from welapp.domain.meeting import Meeting
from welapp.domain.papers import usual
from welapp.domain.people import Person
from welapp.domain.sharing import CHAIR, Audience, Reader, ReaderKind, Sharing
from welapp.domain.youth import ZIJ, Age
from welapp.errors import KnownError

EVERYONE = Sharing(Audience.EVERYONE)


@pytest.fixture
def approved(vault: OpenVault, mika: str) -> str:
    """A case in which 'trots' was shared with everyone, read back and approved."""
    set_will(vault, mika, Will.YES)
    grounds.record_ground(vault, mika, Basis.BOTH, "", "Ilse")
    save_answer(vault, mika, "trots", Content(text="Ik kan zwemmen"), sharing=EVERYONE)
    approve_all(vault, mika, "Marloes")
    assert read_case(vault, mika).is_approved("trots")
    return mika


@pytest.mark.parametrize(
    "change",
    [
        lambda vault, case: save_answer(vault, case, "trots", Content(text="Ik kan goed zwemmen")),
        lambda vault, case: save_answer(vault, case, "trots", Content(text="Ik kan zwemmen", picks=(Pick("a", "b"),))),
        lambda vault, case: choose_sharing(vault, case, "trots", Sharing(Audience.ONLY, (CHAIR,))),
        lambda vault, case: choose_sharing(vault, case, "trots", Sharing()),
        lambda vault, case: save_answer(vault, case, "trots", Content(), state=State.SKIPPED),
        lambda vault, case: remove_answer(vault, case, "trots"),
        lambda vault, case: choose_sharing(vault, case, "trots", Sharing(Audience.UNWRITTEN)),
    ],
)
def test_any_change_takes_the_approval_away(
    vault: OpenVault, approved: str, change: Callable[[OpenVault, str], object]
) -> None:
    change(vault, approved)
    assert not read_case(vault, approved).is_approved("trots")


def test_words_that_come_back_must_be_read_again(vault: OpenVault, approved: str) -> None:
    save_answer(vault, approved, "trots", Content(text="anders"))
    save_answer(vault, approved, "trots", Content(text="Ik kan zwemmen"))
    case = read_case(vault, approved)
    assert case.was_approved("trots")
    assert [answer.question for answer in case.to_read_back()] == ["trots"]
    assert case.standing.stage(vault.around.clock().date()) is Stage.READBACK


@pytest.mark.parametrize(
    "change",
    [
        lambda vault, case: change_youth(vault, case, "Mik", ZIJ, Age.FROM_16),
        lambda vault, case: save_answer(vault, case, "lekker", Content(text="soep")),
        lambda vault, case: people.add_person(vault, case, Person("", "Opa")),
        lambda vault, case: meetings.plan_meeting(vault, case, Meeting(place="kantine")),
    ],
)
def test_other_changes_leave_the_approval(
    vault: OpenVault, approved: str, change: Callable[[OpenVault, str], object]
) -> None:
    change(vault, approved)
    assert read_case(vault, approved).is_approved("trots")


def test_the_pronouns_a_youth_picked_are_read_back_like_any_answer(vault: OpenVault, approved: str) -> None:
    save_answer(vault, approved, "noemen", Content(picks=(Pick("zij", "zij / haar"),)), sharing=EVERYONE)
    approve_answer(vault, approved, "noemen", "Marloes")
    save_answer(vault, approved, "noemen", Content(picks=(Pick("hij", "hij / hem"),)))
    assert not read_case(vault, approved).is_approved("noemen")


def test_alles_klopt_is_refused_while_a_piece_is_unread(vault: OpenVault, approved: str) -> None:
    for question in ("lekker", "woorden"):
        save_answer(vault, approved, question, Content(text="x"), sharing=EVERYONE)
    with pytest.raises(KnownError, match="Nog 2 stukjes"):
        finish_readback(vault, approved, "Marloes", ["Mika"])
    approve_answer(vault, approved, "lekker", "Marloes")
    with pytest.raises(KnownError, match="Nog 1 stukje "):
        finish_readback(vault, approved, "Marloes", ["Mika"])
    approve_answer(vault, approved, "woorden", "Marloes")
    finish_readback(vault, approved, "Marloes", ["Mika", "Ilse"])
    readback = read_case(vault, approved).readback
    assert readback is not None
    assert (readback.by, readback.present) == ("Marloes", ("Mika", "Ilse"))
    assert len(readback.revisions) == 3


@pytest.mark.parametrize("question", ["lekker", "woorden", "niet-over-praten", "bestaat-niet"])
def test_what_comes_on_no_paper_cannot_be_approved(vault: OpenVault, approved: str, question: str) -> None:
    save_answer(vault, approved, "lekker", Content(text="tussen ons"))
    save_answer(vault, approved, "woorden", Content(), sharing=EVERYONE)
    save_answer(vault, approved, "niet-over-praten", Content(text="x"), sharing=Sharing(Audience.ONLY))
    with pytest.raises(KnownError, match="niet op papier"):
        approve_answer(vault, approved, question, "Marloes")


@pytest.mark.parametrize("will", [None, Will.NOT_NOW, Will.RATHER_NOT])
def test_nothing_is_approved_without_a_yes(vault: OpenVault, mika: str, will: Will | None) -> None:
    save_answer(vault, mika, "trots", Content(text="x"), sharing=EVERYONE)
    if will:
        set_will(vault, mika, will)
    with pytest.raises(KnownError, match="Zonder een ja"):
        approve_all(vault, mika, "Marloes")
    assert read_case(vault, mika).approvals == {}


@pytest.mark.parametrize("by", ["", "  "])
def test_who_read_it_back_must_be_said(vault: OpenVault, approved: str, by: str) -> None:
    with pytest.raises(KnownError, match="wie"):
        approve_all(vault, approved, by)


def test_the_words_that_were_approved_before_can_be_laid_beside(
    vault: OpenVault, approved: str, clock: StillClock
) -> None:
    for text in ("anders", "weer anders"):
        save_answer(vault, approved, "trots", Content(text=text))
        clock.move(seconds=20)
    before = approved_before(vault, approved, "trots")
    assert before is not None
    assert before.content.text == "Ik kan zwemmen"
    assert approved_before(vault, approved, "lekker") is None


def test_an_error_halfway_approves_nothing(vault: OpenVault, approved: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for question in ("lekker", "woorden"):
        save_answer(vault, approved, question, Content(text="x"), sharing=EVERYONE)
    before = read_case(vault, approved)

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(approvals, "_finish", fail)
    with pytest.raises(ZeroDivisionError):
        approve_all(vault, approved, "Marloes")
    assert read_case(vault, approved) == before


def missing(vault: OpenVault, case: str, kind: ReaderKind = ReaderKind.EVERYONE) -> str:
    return offers.missing_for(vault, read_case(vault, case), usual(Reader(kind)))


def test_a_paper_asks_for_what_is_missing_one_thing_at_a_time(vault: OpenVault, mika: str) -> None:
    assert "ja van Mika" in missing(vault, mika)
    set_will(vault, mika, Will.YES)
    assert "goed vond" in missing(vault, mika)
    grounds.record_ground(vault, mika, Basis.BOTH, "", "Ilse")
    assert "teruggelezen" in missing(vault, mika)
    save_answer(vault, mika, "trots", Content(text="x"), sharing=EVERYONE)
    approve_all(vault, mika, "Marloes")
    assert missing(vault, mika) == ""
    set_will(vault, mika, Will.NOT_NOW)
    assert "ja van Mika" in missing(vault, mika)
    with pytest.raises(KnownError, match="ja van Mika"):
        briefs.make_paper(vault, mika, usual(Reader(ReaderKind.YOUTH)))


def test_the_youths_own_sheet_needs_no_grounds(vault: OpenVault, mika: str) -> None:
    set_will(vault, mika, Will.YES)
    approve_all(vault, mika, "Marloes")
    assert missing(vault, mika, ReaderKind.YOUTH) == ""
    assert missing(vault, mika, ReaderKind.CHAIR) != ""
