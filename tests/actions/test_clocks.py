"""A clock that stood wrong once: no word is kept from a colleague by it, and nobody's clock is pushed by another's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from handing_over import Pair
from standstill import PASSPHRASE, StillClock

from welapp.actions import approvals, backups, cases, conflicts, erasing, people, topics, vaults, visits
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, create_vault
from welapp.domain.answers import Content, State
from welapp.domain.case import Will
from welapp.domain.clock import stamp_time
from welapp.domain.people import Person
from welapp.domain.sharing import Audience, Sharing
from welapp.domain.youth import HIJ
from welapp.errors import KnownError
from welapp.store import about, merge, revisions

EVERYONE = Sharing(Audience.EVERYONE)


@pytest.fixture
def farid(vault: OpenVault, tmp_path: Path, around: Surroundings) -> Iterator[OpenVault]:
    """Farid's computer has a clock of its own, which shows the right time."""
    own = replace(around, clock=StillClock())
    with closing(create_vault(tmp_path / "farid", PASSPHRASE, "Farid Amrani", "WEL-team Veenkolk", own)) as made:
        yield made


def clock_of(vault: OpenVault) -> StillClock:
    assert isinstance(vault.around.clock, StillClock)
    return vault.around.clock


def say(vault: OpenVault, case: str, text: str, question: str = "lekker") -> None:
    visits.save_answer(vault, case, question, Content(text), sharing=EVERYONE)


def said(vault: OpenVault, case: str, question: str = "lekker") -> str:
    return cases.read_case(vault, case).answers[question].content.text


def pass_by(pair: Pair, **span: float) -> None:
    for vault in (pair.marloes, pair.farid):
        clock_of(vault).move(**span)


def last_stamp(vault: OpenVault) -> str:
    return about.get(vault.connection, revisions.STAMP)


@pytest.fixture
def years_ahead(pair: Pair, mika: str) -> str:
    """Marloes wrote, changed and left out someone while her clock was five years ahead; then she set it right."""
    visits.set_will(pair.marloes, mika, Will.YES)
    pair.hand_over(pair.marloes, [mika])
    clock_of(pair.marloes).move(days=5 * 365)
    say(pair.marloes, mika, "Soep.")
    people.add_person(pair.marloes, mika, Person("", "Ilse", "zus"))
    say(pair.marloes, mika, "Geheim.", "trots")
    visits.save_answer(pair.marloes, mika, "trots", Content(), state=State.UNWRITTEN)
    approvals.approve_all(pair.marloes, mika, "Marloes")
    clock_of(pair.marloes).move(days=-5 * 365, hours=1)
    return mika


def test_whose_clock_was_years_ahead_once_hands_over_the_case_and_gets_it_back(pair: Pair, years_ahead: str) -> None:
    path = pair.send(pair.marloes, [years_ahead])
    assert pair.look(pair.farid, path).wrong_days
    pair.take(pair.farid, path)
    assert cases.read_case(pair.farid, years_ahead) == cases.read_case(pair.marloes, years_ahead)
    say(pair.farid, years_ahead, "Soep met brood.")
    pair.hand_over(pair.farid, [years_ahead])
    say(pair.marloes, years_ahead, "Soep met veel brood.")
    pair.hand_over(pair.marloes, [years_ahead])
    assert said(pair.farid, years_ahead) == "Soep met veel brood."
    for vault in (pair.marloes, pair.farid):
        case = cases.read_case(vault, years_ahead)
        assert case.conflicts == ()
        assert case.answers["trots"].state is State.UNWRITTEN


def test_nothing_that_came_pushes_the_clock_of_who_takes_it_in(pair: Pair, years_ahead: str) -> None:
    other = cases.add_case(pair.farid, "Robin", HIJ, None)
    pair.hand_over(pair.marloes, [years_ahead])
    say(pair.farid, other, "Taart.")
    say(pair.farid, years_ahead, "Taart.", "wens-in-een-zin")
    days = {moment.date() for moment in moments(pair.farid)}
    assert days == {clock_of(pair.farid)().date()}


def moments(vault: OpenVault) -> list[object]:
    found = vault.connection.rows("SELECT stamp FROM revision WHERE device = ?", (vault.device,))
    return [stamp_time(stamp) for (stamp,) in found]


def test_a_bundle_from_a_colleague_of_whom_the_clock_agrees_sets_the_kluis_right(pair: Pair, years_ahead: str) -> None:
    new = cases.add_case(pair.farid, "Robin", HIJ, None)
    assert stamp_time(last_stamp(pair.marloes)) > clock_of(pair.marloes)().replace(year=2030)
    pair.hand_over(pair.farid, [new])
    say(pair.marloes, new, "Taart.")
    (found,) = revisions.present(pair.marloes.connection, new, "answer:lekker", "answer")
    assert stamp_time(found.stamp).date() == clock_of(pair.marloes)().date()
    assert not pair.look(pair.farid, pair.send(pair.marloes, [new])).wrong_days


def test_a_kluis_goes_on_from_where_it_was_while_no_colleague_confirms_its_clock(pair: Pair, mika: str) -> None:
    """It may as well be the clock of now that is wrong, and what is written must not seem older than it is."""
    say(pair.marloes, mika, "Soep.")
    before = last_stamp(pair.marloes)
    clock_of(pair.marloes).move(days=-365)
    say(pair.marloes, mika, "Taart.", "trots")
    new = cases.add_case(pair.farid, "Robin", HIJ, None)
    pair.hand_over(pair.farid, [new])
    assert last_stamp(pair.marloes) > before


def test_what_is_written_now_is_later_than_what_was_erased_under_a_wrong_clock(pair: Pair, years_ahead: str) -> None:
    pair.hand_over(pair.marloes, [years_ahead])
    say(pair.farid, years_ahead, "Mijn fiets.", "trots")
    pair.hand_over(pair.farid, [years_ahead])
    for vault in (pair.marloes, pair.farid):
        assert said(vault, years_ahead, "trots") == "Mijn fiets."


def test_what_was_replaced_under_a_wrong_clock_is_forgotten_too_and_the_present_words_stay(
    pair: Pair, years_ahead: str
) -> None:
    pair.hand_over(pair.marloes, [years_ahead])
    clock_of(pair.marloes).move(hours=1)
    say(pair.farid, years_ahead, "Taart.", "wens-in-een-zin")
    pair.hand_over(pair.farid, [years_ahead])
    clock_of(pair.marloes).move(hours=1)
    say(pair.marloes, years_ahead, "Stamppot.")
    pair.hand_over(pair.marloes, [years_ahead])
    pass_by(pair, days=31)
    for vault in (pair.marloes, pair.farid):
        vaults.tidy(vault)
        assert not any("Soep" in str(row) for row in vault.connection.rows("SELECT value FROM revision"))
        assert said(vault, years_ahead) == "Stamppot."


def test_what_came_in_under_a_wrong_clock_can_be_turned_back_for_thirty_days_from_then_on(
    pair: Pair, mika: str
) -> None:
    new = cases.add_case(pair.farid, "Robin", HIJ, None)
    clock_of(pair.marloes).move(days=5 * 365)
    taken = pair.hand_over(pair.farid, [new])
    clock_of(pair.marloes).move(days=-5 * 365, hours=1)
    pair.hand_over(pair.farid, [new])
    assert merge.can_be_undone(pair.marloes.connection, taken.id, clock_of(pair.marloes)())
    pass_by(pair, days=31)
    assert not merge.can_be_undone(pair.marloes.connection, taken.id, clock_of(pair.marloes)())


def test_two_versions_of_which_one_is_of_a_wrong_clock_are_both_shown_and_settled_everywhere(
    pair: Pair, mika: str
) -> None:
    pair.hand_over(pair.marloes, [mika])
    clock_of(pair.farid).move(days=3 * 365)
    say(pair.farid, mika, "Taart.")
    clock_of(pair.farid).move(days=-3 * 365)
    say(pair.marloes, mika, "Soep.")
    pair.hand_over(pair.farid, [mika])
    (two,) = conflicts.conflicts(pair.marloes, mika)
    assert {version.words for version in two.versions} == {"Soep.", "Taart."}
    soep = next(version for version in two.versions if version.words == "Soep.")
    conflicts.resolve(pair.marloes, mika, two.item, two.field, soep.revision)
    pair.hand_over(pair.marloes, [mika])
    assert cases.read_case(pair.farid, mika).conflicts == ()
    assert said(pair.farid, mika) == "Soep."


def test_words_that_wait_are_written_over_nothing_that_came_after_whatever_the_clock(
    pair: Pair, years_ahead: str
) -> None:
    pair.hand_over(pair.marloes, [years_ahead])
    topic, since = topics.answer(years_ahead, "lekker"), topics.moment(pair.farid)
    assert not topics.is_overtaken(pair.farid, topic, since)
    say(pair.farid, years_ahead, "Taart.")
    assert topics.is_overtaken(pair.farid, topic, since)
    since = topics.moment(pair.farid)
    assert not topics.is_overtaken(pair.farid, topic, since)
    say(pair.marloes, years_ahead, "Stamppot.")
    pair.hand_over(pair.marloes, [years_ahead])
    assert topics.is_overtaken(pair.farid, topic, since)


def test_words_that_waited_while_the_kluis_was_set_right_are_not_written_over_newer_ones(
    pair: Pair, years_ahead: str
) -> None:
    topic, since = topics.answer(years_ahead, "wens-in-een-zin"), topics.moment(pair.marloes)
    say(pair.farid, years_ahead, "Taart.", "wens-in-een-zin")
    pair.hand_over(pair.farid, [years_ahead])
    assert topics.is_overtaken(pair.marloes, topic, since)


def test_an_erasure_after_the_clock_was_set_right_is_not_taken_for_cleaned_before(pair: Pair, years_ahead: str) -> None:
    erasing.erase_answer(pair.marloes, years_ahead, "lekker")
    early = backups.plan(pair.marloes)
    pair.hand_over(pair.farid, [cases.add_case(pair.farid, "Robin", HIJ, None)])
    other = cases.list_cases(pair.marloes)[-1].id
    say(pair.marloes, years_ahead, "Taart.", "wens-in-een-zin")
    erasing.erase_answer(pair.marloes, years_ahead, "wens-in-een-zin")
    erasing.erase_case(pair.marloes, other)
    erasing.note_cleaned(pair.marloes, backups.clean(early))
    assert sorted(one.cleaning is not None for one in erasing.erasures(pair.marloes)) == [False, False, True]


def test_a_clock_a_hundred_years_ahead_is_refused_in_a_sentence_on_both_sides(pair: Pair, mika: str) -> None:
    clock_of(pair.marloes).move(days=101 * 365)
    say(pair.marloes, mika, "Soep.")
    path = pair.send(pair.marloes, [mika])
    with pytest.raises(KnownError, match="honderd jaar voor"):
        pair.look(pair.farid, path)
    clock_of(pair.marloes).move(days=-101 * 365)
    with pytest.raises(KnownError, match="honderd jaar voorliep"):
        pair.send(pair.marloes, [mika])


def test_a_clock_of_fifty_years_ago_takes_in_what_comes_and_loses_nothing(pair: Pair, mika: str) -> None:
    path = pair.send(pair.marloes, [mika])
    clock_of(pair.farid).move(days=-365 * 57)
    assert pair.look(pair.farid, path).wrong_days
    pair.take(pair.farid, path)
    say(pair.farid, mika, "Soep.")
    with pytest.raises(KnownError, match="is het 1969"):
        pair.send(pair.farid, [mika])
    clock_of(pair.farid).move(days=365 * 57)
    pair.hand_over(pair.farid, [mika])
    assert said(pair.marloes, mika) == "Soep."
    say(pair.marloes, mika, "Taart.")
    pair.hand_over(pair.marloes, [mika])
    assert said(pair.farid, mika) == "Taart."


@pytest.mark.parametrize("hours", [23, -23])
def test_a_clock_that_differs_by_most_of_a_day_hinders_nothing(pair: Pair, mika: str, hours: int) -> None:
    pair.hand_over(pair.marloes, [mika])
    clock_of(pair.farid).move(hours=hours)
    for turn in range(3):
        say(pair.farid, mika, f"Taart {turn}.")
        assert not pair.look(pair.marloes, pair.send(pair.farid, [mika])).wrong_days
        pair.hand_over(pair.farid, [mika])
        say(pair.marloes, mika, f"Soep {turn}.")
        pair.hand_over(pair.marloes, [mika])
        assert said(pair.farid, mika) == f"Soep {turn}."
    for vault in (pair.marloes, pair.farid):
        say(vault, mika, f"Van {vault.author}.")
    pair.hand_over(pair.farid, [mika])
    (two,) = conflicts.conflicts(pair.marloes, mika)
    assert [version.words for version in two.versions] == ["Van Marloes.", "Van Farid Amrani."]
