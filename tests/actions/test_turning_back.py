"""Turning a bundle back takes away what it brought, and never what was here before or what was built on it since."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from handing_over import Pair
from standstill import StillClock

from welapp.actions import approvals, cases, conflicts, incoming, people, retention, turning_back, vaults, visits
from welapp.actions.incoming import Preview
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content
from welapp.domain.case import Will
from welapp.domain.people import Person
from welapp.domain.sharing import Audience, Sharing
from welapp.domain.youth import HIJ

EVERYONE = Sharing(Audience.EVERYONE)


@pytest.fixture
def told(vault: OpenVault, mika: str) -> str:
    visits.set_will(vault, mika, Will.YES)
    visits.save_answer(vault, mika, "wens-in-een-zin", Content("Een boot bouwen."), sharing=EVERYONE)
    approvals.approve_all(vault, mika, "Marloes")
    return mika


def test_what_came_more_than_thirty_days_ago_stays_when_a_later_bundle_is_turned_back(
    pair: Pair, told: str, clock: StillClock
) -> None:
    pair.hand_over(pair.marloes, [told])
    clock.move(days=20)
    visits.save_answer(pair.marloes, told, "lekker", Content("Soep."))
    second = pair.hand_over(pair.marloes, [told])
    clock.move(days=15)
    turning_back.undo_import(pair.farid, second.id)
    answers = cases.read_case(pair.farid, told).answers
    assert answers["wens-in-een-zin"].content.text == "Een boot bouwen."
    assert "lekker" not in answers


def test_words_that_were_replaced_are_forgotten_after_thirty_days_also_when_bundles_keep_coming(
    pair: Pair, told: str, clock: StillClock, dumped: Callable[[OpenVault], list[str]]
) -> None:
    pair.hand_over(pair.marloes, [told])
    visits.save_answer(pair.farid, told, "lekker", Content("Oude woorden over soep."))
    pair.hand_over(pair.farid, [told])
    clock.move(hours=1)
    visits.save_answer(pair.farid, told, "lekker", Content("Taart."))
    for _ in range(8):
        pair.hand_over(pair.farid, [told])
        clock.move(days=10)
        vaults.tidy(pair.marloes)
    assert not any("Oude woorden" in cell for cell in dumped(pair.marloes))


def test_words_that_were_approved_here_since_stay(pair: Pair, told: str, clock: StillClock) -> None:
    pair.hand_over(pair.marloes, [told])
    visits.save_answer(pair.marloes, told, "lekker", Content("Soep."), sharing=EVERYONE)
    visits.save_answer(pair.marloes, told, "trots", Content("Mijn fiets."))
    taken = pair.hand_over(pair.marloes, [told])
    clock.move(hours=1)
    approvals.approve_all(pair.farid, told, "Farid")
    undone = turning_back.undo_import(pair.farid, taken.id)
    now = cases.read_case(pair.farid, told)
    assert now.answers["lekker"].content.text == "Soep."
    assert now.is_approved("lekker")
    assert "trots" not in now.answers
    assert len(undone.stayed) == 1


def test_a_person_who_may_read_something_here_since_stays(pair: Pair, told: str) -> None:
    pair.hand_over(pair.marloes, [told])
    wouter = people.add_person(pair.marloes, told, Person("", "Wouter", "mentor"))
    opa = people.add_person(pair.marloes, told, Person("", "Kees", "opa"))
    taken = pair.hand_over(pair.marloes, [told])
    visits.save_answer(pair.farid, told, "lekker", Content("Soep."), sharing=Sharing(Audience.ONLY, (wouter,)))
    turning_back.undo_import(pair.farid, taken.id)
    now = cases.read_case(pair.farid, told)
    assert now.person(wouter) == cases.read_case(pair.marloes, told).person(wouter)
    assert now.person(opa) is None


def test_a_case_in_which_something_was_written_since_keeps_its_name(pair: Pair, told: str) -> None:
    began = cases.read_case(pair.marloes, told).created_on
    taken = pair.hand_over(pair.marloes, [told])
    visits.save_answer(pair.farid, told, "lekker", Content("Soep."))
    turning_back.undo_import(pair.farid, taken.id)
    now = cases.read_case(pair.farid, told)
    assert (now.youth.name, now.created_on) == ("Mika", began)
    assert set(now.answers) == {"lekker"}


def test_a_name_that_a_bundle_changed_becomes_the_old_one_again(pair: Pair, told: str) -> None:
    pair.hand_over(pair.marloes, [told])
    pair.hand_over(pair.farid, [told])
    cases.change_youth(pair.marloes, told, "Mika de Boer", HIJ, None)
    taken = pair.hand_over(pair.marloes, [told])
    visits.save_answer(pair.farid, told, "lekker", Content("Soep."))
    turning_back.undo_import(pair.farid, taken.id)
    assert cases.read_case(pair.farid, told).youth.name == "Mika"


def _disagree(pair: Pair, case: str, clock: StillClock) -> Preview:
    """Both have another wish, and Farid's bundle lies before Marloes."""
    pair.hand_over(pair.marloes, [case])
    clock.move(hours=1)
    visits.save_answer(pair.marloes, case, "wens-in-een-zin", Content("Een boot met opa."), sharing=EVERYONE)
    approvals.approve_answer(pair.marloes, case, "wens-in-een-zin", "Marloes")
    visits.save_answer(pair.farid, case, "wens-in-een-zin", Content("Een boot met een zeil."), sharing=EVERYONE)
    clock.move(hours=1)
    return pair.look(pair.marloes, pair.send(pair.farid, [case]))


@pytest.mark.parametrize("whose", ["theirs", "mine"])
def test_what_was_chosen_while_taking_in_is_turned_back_with_the_rest(
    pair: Pair, told: str, clock: StillClock, whose: str
) -> None:
    seen = _disagree(pair, told, clock)
    before = cases.read_case(pair.marloes, told)
    (line,) = [line for line in seen.cases[0].lines if line.kind == "differing"]
    chosen = getattr(line, whose).revision
    taken = incoming.take_in(pair.marloes, seen, {(told, line.item, line.field): chosen})
    undone = turning_back.undo_import(pair.marloes, taken.id)
    assert undone.stayed == ()
    assert cases.read_case(pair.marloes, told) == before


def test_a_choice_of_later_stays_when_the_bundle_is_turned_back(pair: Pair, told: str, clock: StillClock) -> None:
    seen = _disagree(pair, told, clock)
    (line,) = [line for line in seen.cases[0].lines if line.kind == "differing"]
    taken = incoming.take_in(pair.marloes, seen)
    assert line.theirs is not None
    conflicts.resolve(pair.marloes, told, line.item, line.field, line.theirs.revision)
    assert turning_back.undo_import(pair.marloes, taken.id).stayed == ("Je wens in één zin",)
    wish = cases.read_case(pair.marloes, told).answers["wens-in-een-zin"]
    assert wish.content.text == "Een boot met een zeil."


def test_what_a_case_of_ours_never_had_does_not_stay(pair: Pair, told: str) -> None:
    pair.hand_over(pair.marloes, [told])
    cases.archive_case(pair.farid, told, archived=True)
    retention.keep_until(pair.farid, told, date(2027, 3, 1))
    before = cases.read_case(pair.marloes, told)
    turning_back.undo_import(pair.marloes, pair.hand_over(pair.farid, [told]).id)
    assert cases.read_case(pair.marloes, told) == before
