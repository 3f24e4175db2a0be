"""What stands in two versions can be written anew wherever someone typed it, and holds on both laptops."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from handing_over import Pair
from letting_go import marked_photo
from standstill import StillClock

from welapp.actions import approvals, cases, conflicts, grounds, meetings, people, preparing, visits
from welapp.actions.anew import NOT_TYPED, write_anew
from welapp.actions.conflicts import Conflict
from welapp.actions.passages import Where
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content, LaidCard, Pick, Pile, PlacePick, PlaceWish, Said, Seat, State, Voice
from welapp.domain.asking import Asking
from welapp.domain.case import Case, Will
from welapp.domain.consent import Basis
from welapp.domain.people import Part, Person
from welapp.domain.sharing import Audience, Sharing
from welapp.domain.visit import VisitPlan
from welapp.domain.youth import HEN, ZIJ
from welapp.errors import KnownError

EVERYONE = Sharing(Audience.EVERYONE)
WISH, PLACE = "wens-in-een-zin", "waar-bij-elkaar"
ANEW = "Samen gekozen woorden"


@pytest.fixture
def shared(pair: Pair, mika: str) -> str:
    visits.set_will(pair.marloes, mika, Will.YES)
    people.add_person(pair.marloes, mika, Person("", "Ilse", "moeder", Part.PARENT))
    pair.hand_over(pair.marloes, [mika])
    return mika


def torn(pair: Pair, case: str, clock: StillClock, write: Callable[[OpenVault, str], object]) -> Conflict:
    """Let both write the same field, each in own words, and return what then stands in two versions here."""
    clock.move(hours=1)
    write(pair.marloes, "hier")
    write(pair.farid, "daar")
    pair.hand_over(pair.farid, [case])
    (two,) = conflicts.conflicts(pair.marloes, case)
    return two


def answer(case: str, question: str, make: Callable[[str], Content]) -> Callable[[OpenVault, str], object]:
    return lambda vault, words: visits.save_answer(vault, case, question, make(words), sharing=EVERYONE)


def meeting(vault: OpenVault, case: str, **values: object) -> object:
    return meetings.plan_meeting(vault, case, replace(cases.read_case(vault, case).meeting, **values))  # type: ignore[arg-type]  # by name


def ilse(vault: OpenVault, case: str, **values: object) -> object:
    (person,) = [one for one in cases.read_case(vault, case).people if one.part is Part.PARENT]
    return people.change_person(vault, case, replace(person, **values))  # type: ignore[arg-type]  # by name


def parent(case: Case) -> Person:
    return next(one for one in case.people if one.part is Part.PARENT)


FIELDS: dict[str, tuple[Callable[[OpenVault, str, str], object], Callable[[Case], str]]] = {
    "youth/name": (lambda vault, case, w: cases.change_youth(vault, case, w, ZIJ, None), lambda now: now.youth.name),
    "meeting/place": (lambda vault, case, w: meeting(vault, case, place=w), lambda now: now.meeting.place),
    "meeting/address": (lambda vault, case, w: meeting(vault, case, address=w), lambda now: now.meeting.address),
    "meeting/food": (lambda vault, case, w: meeting(vault, case, food=w), lambda now: now.meeting.food),
    "meeting/feedback_how": (
        lambda vault, case, w: meeting(vault, case, feedback_how=w),
        lambda now: now.meeting.feedback_how,
    ),
    "meeting/asked_of": (
        lambda vault, case, w: meeting(vault, case, asking=Asking(of=w)),
        lambda now: now.meeting.asking.of,
    ),
    "visit/bring": (
        lambda vault, case, w: preparing.plan_visit(vault, case, VisitPlan(bring=(w,))),
        lambda now: ", ".join(now.visit.bring),
    ),
    "person/name": (lambda vault, case, w: ilse(vault, case, name=w), lambda now: parent(now).name),
    "person/role": (lambda vault, case, w: ilse(vault, case, role=w), lambda now: parent(now).role),
    "person/phone": (lambda vault, case, w: ilse(vault, case, phone=w), lambda now: parent(now).phone),
}


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_that_is_typed_can_be_written_anew_and_that_holds_at_both(
    pair: Pair, shared: str, clock: StillClock, name: str
) -> None:
    write, read = FIELDS[name]
    two = torn(pair, shared, clock, lambda vault, words: write(vault, shared, words))
    for version in two.versions:
        (passage,) = version.typed
        assert passage.words in ("hier", "daar")
    write_anew(pair.marloes, shared, two.item, two.field, two.versions[0].revision, {"0": f" {ANEW} "})
    pair.hand_over(pair.marloes, [shared])
    for vault in (pair.marloes, pair.farid):
        now = cases.read_case(vault, shared)
        assert now.conflicts == ()
        assert read(now) == ANEW


ANSWERS: dict[str, tuple[str, Callable[[str], Content], Where, Callable[[Content], str]]] = {
    "the sentence of the wensdroom": (WISH, Content, Where.WORDS, lambda now: now.text),
    "what a parent says": (
        WISH,
        lambda w: Content(others=(Said(Voice.PARENT, w),)),
        Where.SAID,
        lambda now: now.others[0].text,
    ),
    "an own idea beside the options": (
        "vertellen",
        lambda w: Content(picks=(Pick("eigen", w),)),
        Where.PICK,
        lambda now: now.picks[0].label,
    ),
    "an own card": (
        "graag-aan-tafel",
        lambda w: Content(cards=(LaidCard("eigen-1", w, Pile.FITS),)),
        Where.CARD,
        lambda now: now.cards[0].label,
    ),
    "which place": (
        PLACE,
        lambda w: Content(place=PlaceWish(PlacePick("anders", "Een eigen plek", w))),
        Where.PLACE,
        lambda now: now.place.first.name,  # type: ignore[union-attr]  # it is there
    ),
    "what must be there": (
        PLACE,
        lambda w: Content(place=PlaceWish(must=(w,))),
        Where.MUST,
        lambda now: now.place.must[0],  # type: ignore[union-attr]  # it is there
    ),
    "what must not be there": (
        PLACE,
        lambda w: Content(place=PlaceWish(must_not=(w,))),
        Where.MUST_NOT,
        lambda now: now.place.must_not[0],  # type: ignore[union-attr]  # it is there
    ),
}


@pytest.mark.parametrize("what", ANSWERS)
def test_every_part_of_an_answer_that_is_typed_can_be_written_anew_and_the_rest_stays(
    pair: Pair, shared: str, clock: StillClock, what: str
) -> None:
    question, make, where, read = ANSWERS[what]
    two = torn(pair, shared, clock, answer(shared, question, make))
    version = two.versions[0]
    passage = next(one for one in version.typed if one.where is where)
    write_anew(pair.marloes, shared, two.item, two.field, version.revision, {passage.key: ANEW})
    pair.hand_over(pair.marloes, [shared])
    for vault in (pair.marloes, pair.farid):
        now = cases.read_case(vault, shared)
        assert now.conflicts == ()
        content = now.answers[question].content
        assert read(content) == ANEW
        assert content == make(ANEW)
        assert now.answers[question].sharing == EVERYONE


def test_words_written_anew_have_to_be_read_back_again(pair: Pair, shared: str, clock: StillClock) -> None:
    visits.save_answer(pair.marloes, shared, WISH, Content("Een boot."), sharing=EVERYONE)
    approvals.approve_all(pair.marloes, shared, "Marloes")
    pair.hand_over(pair.marloes, [shared])
    clock.move(hours=1)
    visits.save_answer(pair.farid, shared, WISH, Content("Een boot met opa."), sharing=EVERYONE)
    visits.save_answer(pair.marloes, shared, WISH, Content("Een vlot."), sharing=EVERYONE)
    approvals.approve_all(pair.marloes, shared, "Marloes")
    pair.hand_over(pair.farid, [shared])
    (two,) = conflicts.conflicts(pair.marloes, shared)
    approved = next(one for one in two.versions if one.approved_on)
    write_anew(pair.marloes, shared, two.item, two.field, approved.revision, {"0": "Een vlot met opa."})
    pair.hand_over(pair.marloes, [shared])
    for vault in (pair.marloes, pair.farid):
        now = cases.read_case(vault, shared)
        assert [one.question for one in now.to_read_back()] == [WISH]
        assert not now.is_approved(WISH)


def test_words_that_were_left_as_they_are_are_a_choice_and_stay_approved(
    pair: Pair, shared: str, clock: StillClock
) -> None:
    def write(vault: OpenVault, words: str) -> None:
        visits.save_answer(vault, shared, WISH, Content(words), sharing=EVERYONE)
        approvals.approve_all(vault, shared, "Ik")

    two = torn(pair, shared, clock, write)
    version = two.versions[0]
    write_anew(pair.marloes, shared, two.item, two.field, version.revision, {"0": version.words})
    now = cases.read_case(pair.marloes, shared)
    assert (now.conflicts, now.answers[WISH].content.text, now.is_approved(WISH)) == ((), version.words, True)


@pytest.mark.parametrize("first", [True, False])
def test_typing_what_the_other_version_says_is_a_choice_too(
    pair: Pair, shared: str, clock: StillClock, *, first: bool
) -> None:
    two = torn(pair, shared, clock, lambda vault, words: meeting(vault, shared, place=words))
    one, other = two.versions if first else reversed(two.versions)
    write_anew(pair.marloes, shared, two.item, two.field, one.revision, {"0": other.words})
    now = cases.read_case(pair.marloes, shared)
    assert (now.conflicts, now.meeting.place) == ((), other.words)


def test_the_drawing_stays_when_its_words_are_written_anew(pair: Pair, shared: str, clock: StillClock) -> None:
    def draw(vault: OpenVault, words: str) -> None:
        photo = marked_photo(vault, words.encode())
        visits.save_answer(vault, shared, WISH, Content(words, photo=photo.photo, described=words), fresh=photo)

    two = torn(pair, shared, clock, draw)
    version = two.versions[1]
    keys = {one.where: one.key for one in version.typed}
    new = {keys[Where.WORDS]: "Een vlot.", keys[Where.DRAWN]: "Een vlot op het meer"}
    write_anew(pair.marloes, shared, two.item, two.field, version.revision, new)
    now = cases.read_case(pair.marloes, shared).answers[WISH].content
    assert version.answer is not None
    assert now == replace(version.answer.content, text="Een vlot.", described="Een vlot op het meer")


@pytest.mark.parametrize("words", ["", "   ", "x" * 3000])
def test_what_the_page_itself_refuses_is_refused_and_leaves_both_versions(
    pair: Pair, shared: str, clock: StillClock, words: str
) -> None:
    two = torn(pair, shared, clock, lambda vault, name: cases.change_youth(vault, shared, name, ZIJ, None))
    with pytest.raises(KnownError, match="naam"):
        write_anew(pair.marloes, shared, two.item, two.field, two.versions[0].revision, {"0": words})
    assert len(cases.read_case(pair.marloes, shared).conflicts) == 1


STRUCTURED: dict[str, Callable[[OpenVault, str, bool], object]] = {
    "whether the youth wants to": lambda vault, case, here: visits.set_will(
        vault, case, Will.NOT_NOW if here else Will.RATHER_NOT
    ),
    "how one speaks of the youth": lambda vault, case, here: cases.change_youth(
        vault, case, "Mika", ZIJ if here else HEN, None
    ),
    "a day": lambda vault, case, here: meeting(vault, case, on=date(2026, 12, 1 if here else 2)),
    "where one sits": lambda vault, case, here: visits.save_answer(
        vault, case, "zo-zitten-we", Content(seats=(Seat(1 if here else 2, "Ilse"),))
    ),
    "words and no words": lambda vault, case, here: visits.save_answer(
        vault, case, WISH, Content(), state=State.SKIPPED if here else State.UNKNOWN
    ),
}


@pytest.mark.parametrize("what", STRUCTURED)
def test_what_is_chosen_is_chosen_again_and_not_typed(pair: Pair, shared: str, clock: StillClock, what: str) -> None:
    two = torn(pair, shared, clock, lambda vault, words: STRUCTURED[what](vault, shared, words == "hier"))
    assert [version.typed for version in two.versions] == [(), ()]
    with pytest.raises(KnownError) as refused:
        write_anew(pair.marloes, shared, two.item, two.field, two.versions[0].revision, {"0": ANEW})
    assert str(refused.value) == NOT_TYPED
    conflicts.resolve(pair.marloes, shared, two.item, two.field, two.versions[1].revision)
    assert cases.read_case(pair.marloes, shared).conflicts == ()


def test_why_it_may_be_kept_is_never_typed_over(pair: Pair, shared: str, clock: StillClock) -> None:
    """What someone agreed to is a record: a new one is made on its own page."""
    grounds.record_ground(pair.marloes, shared, Basis.COVENANT, "Afspraak", "Ilse")
    pair.hand_over(pair.marloes, [shared])
    clock.move(hours=1)
    (ground,) = cases.read_case(pair.marloes, shared).grounds
    for vault in (pair.marloes, pair.farid):
        grounds.withdraw_ground(vault, shared, ground.id)
        clock.move(days=1)
    pair.hand_over(pair.farid, [shared])
    (two,) = conflicts.conflicts(pair.marloes, shared)
    assert [version.typed for version in two.versions] == [(), ()]


def test_writing_one_thing_anew_or_saving_its_page_decides_nothing_about_another(
    pair: Pair, shared: str, clock: StillClock
) -> None:
    clock.move(hours=1)
    for vault, words in ((pair.marloes, "hier"), (pair.farid, "daar")):
        meeting(vault, shared, place=words, food=words, on=date(2026, 12, 1 if words == "hier" else 2))
    pair.hand_over(pair.farid, [shared])
    meeting(pair.marloes, shared, address="Dorpsstraat 1")
    assert cases.read_case(pair.marloes, shared).conflicts == ("meeting/food", "meeting/on", "meeting/place")
    two = next(one for one in conflicts.conflicts(pair.marloes, shared) if one.field == "food")
    write_anew(pair.marloes, shared, "meeting", "food", two.versions[0].revision, {"0": "Soep"})
    now = cases.read_case(pair.marloes, shared)
    assert (now.conflicts, now.meeting.food) == (("meeting/on", "meeting/place"), "Soep")


def test_a_version_that_is_not_there_any_more_is_refused(pair: Pair, shared: str, clock: StillClock) -> None:
    two = torn(pair, shared, clock, lambda vault, words: meeting(vault, shared, place=words))
    with pytest.raises(KnownError, match="niet meer"):
        write_anew(pair.marloes, shared, two.item, two.field, "0" * 32, {"0": ANEW})
    conflicts.resolve(pair.marloes, shared, two.item, two.field, two.versions[0].revision)
    with pytest.raises(KnownError, match="geen twee versies"):
        write_anew(pair.marloes, shared, two.item, two.field, two.versions[0].revision, {"0": ANEW})
