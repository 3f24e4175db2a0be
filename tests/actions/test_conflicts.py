"""Two versions side by side: both are kept and shown, and a choice holds on both laptops."""

from __future__ import annotations

import pytest
from handing_over import Pair
from standstill import StillClock

from welapp.actions import approvals, cases, conflicts, people, visits
from welapp.domain.answers import Content
from welapp.domain.case import Will
from welapp.domain.people import Part, Person
from welapp.domain.sharing import Audience, Sharing
from welapp.errors import KnownError

EVERYONE = Sharing(Audience.EVERYONE)
WISH = "wens-in-een-zin"


@pytest.fixture
def shared(pair: Pair, mika: str) -> str:
    """A case that both have, with one wish that was read back and approved."""
    visits.set_will(pair.marloes, mika, Will.YES)
    people.add_person(pair.marloes, mika, Person("", "Ilse", "moeder", Part.PARENT))
    visits.save_answer(pair.marloes, mika, WISH, Content("Een boot."), sharing=EVERYONE)
    approvals.approve_all(pair.marloes, mika, "Marloes")
    pair.hand_over(pair.marloes, [mika])
    return mika


def test_both_versions_are_named_with_who_wrote_them_and_whether_they_were_read_back(
    pair: Pair, shared: str, clock: StillClock
) -> None:
    clock.move(hours=1)
    visits.save_answer(pair.farid, shared, WISH, Content("Een boot met opa."), sharing=EVERYONE)
    clock.move(hours=1)
    visits.save_answer(pair.marloes, shared, WISH, Content("Een vlot."), sharing=EVERYONE)
    approvals.approve_all(pair.marloes, shared, "Marloes")
    pair.hand_over(pair.farid, [shared])
    (two,) = conflicts.conflicts(pair.marloes, shared)
    told = {version.words: (version.author, version.mine, version.approved_on) for version in two.versions}
    assert told == {
        "Een boot met opa.": ("Farid Amrani", False, None),
        "Een vlot.": ("Marloes", True, clock().date()),
    }
    assert {version.readers for version in two.versions} == {"iedereen aan tafel"}


@pytest.mark.parametrize(("chosen", "approved"), [("Een vlot.", True), ("Een boot met opa.", False)])
def test_the_approved_version_stays_approved_when_it_is_chosen_and_the_other_must_be_read_back(
    pair: Pair, shared: str, clock: StillClock, *, chosen: str, approved: bool
) -> None:
    clock.move(hours=1)
    visits.save_answer(pair.farid, shared, WISH, Content("Een boot met opa."), sharing=EVERYONE)
    visits.save_answer(pair.marloes, shared, WISH, Content("Een vlot."), sharing=EVERYONE)
    approvals.approve_all(pair.marloes, shared, "Marloes")
    pair.hand_over(pair.farid, [shared])
    (two,) = conflicts.conflicts(pair.marloes, shared)
    take = next(version for version in two.versions if version.words == chosen)
    conflicts.resolve(pair.marloes, shared, two.item, two.field, take.revision)
    now = cases.read_case(pair.marloes, shared)
    assert now.conflicts == ()
    assert now.answers[WISH].content.text == chosen
    assert now.is_approved(WISH) is approved
    pair.hand_over(pair.marloes, [shared])
    assert cases.read_case(pair.farid, shared) == now


def test_the_same_words_from_two_hands_are_no_two_versions(pair: Pair, shared: str, clock: StillClock) -> None:
    clock.move(hours=1)
    for vault in (pair.farid, pair.marloes):
        visits.save_answer(vault, shared, "lekker", Content("Soep."))
    assert pair.hand_over(pair.farid, [shared]).conflicts == 0
    assert conflicts.conflicts(pair.marloes, shared) == ()


@pytest.mark.parametrize("stays", [True, False])
def test_who_was_left_out_while_a_colleague_changed_something_stays_in_sight_until_someone_chose(
    pair: Pair, shared: str, clock: StillClock, *, stays: bool
) -> None:
    ilse = next(person for person in cases.read_case(pair.marloes, shared).people if person.name == "Ilse")
    clock.move(hours=1)
    people.remove_person(pair.marloes, shared, ilse.id)
    people.change_person(pair.farid, shared, Person(ilse.id, "Ilse", "mama", Part.PARENT))
    assert pair.hand_over(pair.farid, [shared]).conflicts == 1
    (two,) = conflicts.conflicts(pair.marloes, shared)
    assert (two.field, two.label) == ("removed", "Ilse: hoort erbij")
    kept, gone = two.versions
    assert (gone.words, gone.author, kept.words, kept.author) == (
        "hoort er niet meer bij", "Marloes", "hoort erbij", "Farid Amrani",
    )  # fmt: skip
    conflicts.resolve(pair.marloes, shared, two.item, two.field, (kept if stays else gone).revision)
    pair.hand_over(pair.marloes, [shared])
    for vault in (pair.marloes, pair.farid):
        now = cases.read_case(vault, shared)
        assert now.conflicts == ()
        assert [person.role for person in now.people if person.id == ilse.id] == (["mama"] if stays else [])


def test_a_version_that_is_not_there_is_refused(pair: Pair, shared: str, clock: StillClock) -> None:
    with pytest.raises(KnownError, match="geen twee versies"):
        conflicts.resolve(pair.marloes, shared, f"answer:{WISH}", "answer", "0" * 32)
    clock.move(hours=1)
    for vault, words in ((pair.farid, "Een vlot."), (pair.marloes, "Een kano.")):
        visits.save_answer(vault, shared, WISH, Content(words), sharing=EVERYONE)
    pair.hand_over(pair.farid, [shared])
    with pytest.raises(KnownError, match="niet meer"):
        conflicts.resolve(pair.marloes, shared, f"answer:{WISH}", "answer", "0" * 32)
