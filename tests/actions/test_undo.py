"""Turning back: the casus is as it was, an approval says no more than it did, and what was erased never returns."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from datetime import date, time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from standstill import CHEAP, PASSPHRASE, StillClock

from welapp.actions import approvals, briefs, cases, erasing, grounds, meetings, people, visits
from welapp.actions.surroundings import Surroundings
from welapp.actions.undo import CHANGED_SINCE, put_back
from welapp.actions.vaults import OpenVault, create_vault
from welapp.domain.answers import Content, Pick, State
from welapp.domain.case import Case, Will
from welapp.domain.changes import Changes, Nature
from welapp.domain.consent import Basis
from welapp.domain.meeting import Meeting
from welapp.domain.papers import usual
from welapp.domain.people import Part, Person
from welapp.domain.sharing import Audience, Reader, ReaderKind, Sharing
from welapp.domain.youth import ZIJ, Age
from welapp.errors import KnownError

EVERYONE, UNWRITTEN = Sharing(Audience.EVERYONE), Sharing(Audience.UNWRITTEN)
QUESTIONS = ("trots", "kun-je-goed", "noemen")


def done(vault: OpenVault) -> list[Changes]:
    """What was done since the last time one looked."""
    found = list(vault.done)
    vault.done.clear()
    return [one for one in found if one.stood]


def last(vault: OpenVault) -> Changes:
    return done(vault)[-1]


def as_seen(case: Case, gone: Collection[str]) -> object:
    """The case as a person sees it: without the ids of versions, with what counts as approved, and what is not gone."""
    answers = {
        one.question: (one.state, one.content, one.sharing, one.asked, one.said_by)
        for one in case.answers.values()
        if one.question not in gone
    }
    approved = {question for question in answers if case.is_approved(question)}
    there = (case.youth, case.will, case.will_on, case.people, case.meeting, case.grounds, case.archived)
    return answers, approved, there, case.readback is not None


def test_every_answer_comes_back_as_it_stood(vault: OpenVault, mika: str) -> None:
    visits.save_answer(vault, mika, "trots", Content(text="koken"))
    first = last(vault)
    visits.save_answer(vault, mika, "trots", Content(text="bakken"), sharing=EVERYONE)
    put_back(vault, last(vault))
    assert cases.read_case(vault, mika).answers["trots"].content.text == "koken"
    assert cases.read_case(vault, mika).answers["trots"].sharing == Sharing()
    put_back(vault, first)
    assert cases.read_case(vault, mika).answers == {}


def test_what_was_put_back_can_be_done_again(vault: OpenVault, mika: str) -> None:
    visits.save_answer(vault, mika, "trots", Content(text="koken"))
    again = put_back(vault, last(vault))
    back = put_back(vault, again)
    assert cases.read_case(vault, mika).answers["trots"].content.text == "koken"
    put_back(vault, back)
    assert cases.read_case(vault, mika).answers == {}


def test_an_answer_that_was_taken_away_comes_back_with_its_approval(vault: OpenVault, mika: str) -> None:
    approved(vault, mika)
    visits.remove_answer(vault, mika, "trots")
    put_back(vault, last(vault))
    now = cases.read_case(vault, mika)
    assert now.answers["trots"].content.text == "koken"
    assert now.is_approved("trots")


def test_an_approval_returns_only_to_the_words_that_were_read_back(vault: OpenVault, mika: str) -> None:
    approved(vault, mika)
    visits.save_answer(vault, mika, "trots", Content(text="iets anders"), sharing=EVERYONE)
    one = last(vault)
    visits.save_answer(vault, mika, "trots", Content(text="nog iets"), sharing=EVERYONE)
    two = last(vault)
    put_back(vault, two)
    assert not cases.read_case(vault, mika).is_approved("trots")
    put_back(vault, one)
    now = cases.read_case(vault, mika)
    assert now.is_approved("trots")
    assert now.approvals["trots"].by == "Marloes"


def test_an_approval_does_not_return_to_the_same_words_for_other_readers(vault: OpenVault, mika: str) -> None:
    visits.save_answer(vault, mika, "trots", Content(text="koken"))
    kees = people.add_person(vault, mika, Person("", "Kees"))
    visits.choose_sharing(vault, mika, "trots", Sharing(Audience.ONLY, (kees,)))
    approvals.approve_answer(vault, mika, "trots", "Marloes")
    visits.choose_sharing(vault, mika, "trots", EVERYONE)
    wider = last(vault)
    put_back(vault, put_back(vault, wider))
    assert not cases.read_case(vault, mika).is_approved("trots")


def test_approving_is_turned_back_and_done_again(vault: OpenVault, mika: str) -> None:
    approved(vault, mika)
    again = put_back(vault, last(vault))
    assert not cases.read_case(vault, mika).is_approved("trots")
    put_back(vault, again)
    assert cases.read_case(vault, mika).is_approved("trots")


def test_who_was_added_is_left_out_and_comes_back(vault: OpenVault, mika: str) -> None:
    people.add_person(vault, mika, Person("", "Ilse", "tante", Part.CHAIR))
    done(vault)
    people.add_person(vault, mika, Person("", "Wouter", "", Part.CHAIR))
    before = [person.part for person in cases.read_case(vault, mika).people if person.name == "Ilse"]
    again = put_back(vault, last(vault))
    now = {person.name: person.part for person in cases.read_case(vault, mika).people}
    assert before == [Part.PARTICIPANT]
    assert (now["Ilse"], "Wouter" in now) == (Part.CHAIR, False)
    put_back(vault, again)
    now = {person.name: person.part for person in cases.read_case(vault, mika).people}
    assert (now["Ilse"], now["Wouter"]) == (Part.PARTICIPANT, Part.CHAIR)


def test_a_ground_that_was_just_recorded_goes_again(vault: OpenVault, mika: str) -> None:
    grounds.record_ground(vault, mika, Basis.YOUTH, "", "Mika")
    put_back(vault, last(vault))
    assert cases.read_case(vault, mika).grounds == ()


def test_what_someone_changed_since_is_not_overwritten(vault: OpenVault, mika: str) -> None:
    visits.save_answer(vault, mika, "trots", Content(text="koken"))
    mine = last(vault)
    visits.save_answer(vault, mika, "trots", Content(text="van een collega"))
    with pytest.raises(KnownError, match=CHANGED_SINCE):
        put_back(vault, mine)
    assert cases.read_case(vault, mika).answers["trots"].content.text == "van een collega"


def test_a_paper_that_left_is_never_taken_back(vault: OpenVault, mika: str) -> None:
    approved(vault, mika)
    visits.set_will(vault, mika, Will.YES)
    grounds.record_ground(vault, mika, Basis.YOUTH, "", "Mika")
    approvals.finish_readback(vault, mika, "Marloes", ["Mika"])
    done(vault)
    paper = briefs.make_paper(vault, mika, usual(Reader(ReaderKind.YOUTH)))
    briefs.note_issued(vault, mika, [paper])
    assert done(vault) == []


@pytest.mark.parametrize("way", ["liever niet", "wissen", "casus"])
def test_what_was_not_to_be_written_down_comes_back_in_no_way(
    vault: OpenVault, mika: str, way: str, dumped: Callable[[OpenVault], list[str]]
) -> None:
    visits.save_answer(vault, mika, "trots", Content(text="zwaluw"))
    visits.save_answer(vault, mika, "trots", Content(text="zwaluwnest"))
    before = done(vault)
    assert any("zwaluw" in one.after for changes in before for one in changes.stood)
    if way == "liever niet":
        visits.save_answer(vault, mika, "trots", Content(), state=State.UNWRITTEN)
    elif way == "wissen":
        erasing.erase_answer(vault, mika, "trots")
    else:
        erasing.erase_case(vault, mika)
    after = list(vault.done)
    assert not any("zwaluw" in one.before + one.after for changes in after for one in changes.stood)
    erased = [place for changes in after for place in changes.erased]
    assert all(any(changes.touches(place) for place in erased) for changes in before)
    for changes in reversed(before):
        with pytest.raises(KnownError):
            put_back(vault, changes)
    assert not any("zwaluw" in cell for cell in dumped(vault))


def test_writing_down_after_all_cannot_be_turned_back_into_nothing(vault: OpenVault, mika: str) -> None:
    """That would leave the words in an older version, while the screen says that nothing was kept."""
    visits.save_answer(vault, mika, "trots", Content(), state=State.UNWRITTEN)
    done(vault)
    visits.save_answer(vault, mika, "trots", Content(text="toch"))
    assert done(vault) == []


def test_typing_a_choice_of_readers_and_a_removal_are_told_apart(vault: OpenVault, mika: str) -> None:
    visits.save_answer(vault, mika, "trots", Content(text="k"))
    visits.save_answer(vault, mika, "trots", Content(text="koken"))
    visits.choose_sharing(vault, mika, "trots", EVERYONE)
    visits.save_answer(vault, mika, "trots", Content(text="koken", picks=(Pick("a", "b"),)))
    visits.remove_answer(vault, mika, "trots")
    natures = [changes.nature for changes in done(vault)]
    assert natures == [Nature.TYPING, Nature.TYPING, Nature.SHARING, Nature.OTHER, Nature.REMOVAL]


def test_two_deeds_of_typing_are_one_to_turn_back(vault: OpenVault, mika: str) -> None:
    visits.save_answer(vault, mika, "trots", Content(text="k"))
    visits.save_answer(vault, mika, "trots", Content(text="koken"))
    one, two = done(vault)
    put_back(vault, one.then(two))
    assert cases.read_case(vault, mika).answers == {}


def test_no_value_shows_in_what_is_printed_of_a_deed(vault: OpenVault, mika: str) -> None:
    visits.save_answer(vault, mika, "trots", Content(text="zwaluw"))
    assert "zwaluw" not in repr(last(vault))
    assert "zwaluw" not in repr(vault)


ANSWER_DEEDS = ("say", "share", "unwrite", "remove", "approve")
DEEDS = (*ANSWER_DEEDS, "finish", "add", "leave out", "plan", "name", "will", "ground")
Deed = tuple[str, str, str]


@contextmanager
def small_vault() -> Iterator[tuple[OpenVault, StillClock, str]]:
    with TemporaryDirectory() as folder:
        clock = StillClock()
        vault = create_vault(Path(folder) / "kluis", PASSPHRASE, "Marloes", "", Surroundings(clock=clock, cost=CHEAP))
        try:
            yield vault, clock, cases.add_case(vault, "Mika", ZIJ, Age.FROM_12)
        finally:
            vault.close()


def answer(vault: OpenVault, case: str, deed: Deed) -> None:
    kind, question, word = deed
    if kind == "say":
        visits.save_answer(vault, case, question, Content(text=word))
    elif kind == "share":
        visits.choose_sharing(vault, case, question, EVERYONE if len(word) % 2 else Sharing())
    elif kind == "unwrite":
        visits.save_answer(vault, case, question, Content(), state=State.UNWRITTEN)
    elif kind == "remove":
        visits.remove_answer(vault, case, question)
    elif kind == "approve":
        approvals.approve_answer(vault, case, question, word)


def arrange(vault: OpenVault, case: str, deed: Deed) -> None:
    kind, _, word = deed
    now = cases.read_case(vault, case)
    if kind == "finish":
        approvals.finish_readback(vault, case, "Marloes", [word])
    elif kind == "add":
        people.add_person(vault, case, Person("", word, part=list(Part)[len(word) % len(Part)]))
    elif kind == "leave out" and now.people:
        people.remove_person(vault, case, now.people[len(word) % len(now.people)].id)
    elif kind == "plan":
        meetings.plan_meeting(vault, case, Meeting(on=date(2026, 12, len(word)), start=time(14), place=word))
    elif kind == "name":
        cases.change_youth(vault, case, word, ZIJ, None)
    elif kind == "will":
        visits.set_will(vault, case, list(Will)[len(word) % 3])
    elif kind == "ground":
        grounds.record_ground(vault, case, Basis.YOUTH, word, "Mika")


deeds = st.lists(
    st.tuples(st.sampled_from(DEEDS), st.sampled_from(QUESTIONS), st.sampled_from(("ja", "nee", "zeil", "bootje"))),
    max_size=14,
)


@given(deeds, st.lists(st.integers(0, 200), min_size=14, max_size=14))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_after_any_deeds_turning_all_of_them_back_gives_the_same_case(
    quick_lock: None, quick_forms: None, asked: list[Deed], minutes: list[int]
) -> None:
    """Also there and back again; only what was erased stays away, with all that was done to it before."""
    with small_vault() as (vault, clock, case):
        stands = [cases.read_case(vault, case)]
        steps: list[Changes] = []
        gone: set[str] = set()
        for deed, span in zip(asked, minutes, strict=False):
            clock.move(seconds=span)
            with suppress(KnownError):
                (answer if deed[0] in ANSWER_DEEDS else arrange)(vault, case, deed)
            erased = {place for changes in vault.done for place in changes.erased}
            gone |= {item.removeprefix("answer:") for _, item, _ in erased}
            kept = [place for place, step in enumerate(steps) if not any(step.touches(where) for where in erased)]
            stands = [stands[0], *(stands[place + 1] for place in kept)]
            steps = [steps[place] for place in kept]
            for changes in done(vault):
                steps.append(changes)
                stands.append(cases.read_case(vault, case))
        again: list[Changes] = []
        for place in reversed(range(len(steps))):
            again.append(put_back(vault, steps[place]))
            assert as_seen(cases.read_case(vault, case), gone) == as_seen(stands[place], gone)
        for place in range(len(steps)):
            put_back(vault, again.pop())
            assert as_seen(cases.read_case(vault, case), gone) == as_seen(stands[place + 1], gone)


@pytest.mark.parametrize("name", ["Ilse", "Wouter"])
def test_who_was_left_out_is_out_again_after_all_was_turned_back_and_forth(
    quick_lock: None, quick_forms: None, name: str
) -> None:
    with small_vault() as (vault, _clock, case):
        for one in ("Ilse", "Wouter"):  # the second takes the part of the first
            people.add_person(vault, case, Person("", one, part=Part.OWNER))
        left = next(person.id for person in cases.read_case(vault, case).people if person.name == name)
        people.remove_person(vault, case, left)
        before = cases.read_case(vault, case)
        back = [put_back(vault, step) for step in reversed(done(vault))]
        for step in reversed(back):
            put_back(vault, step)
        now = cases.read_case(vault, case)
        assert now.people == before.people
        assert not now.conflicts


def approved(vault: OpenVault, case: str) -> None:
    visits.save_answer(vault, case, "trots", Content(text="koken"), sharing=EVERYONE)
    approvals.approve_answer(vault, case, "trots", "Marloes")
