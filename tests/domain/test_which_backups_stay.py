"""Which copies stay: enough of every age, a bounded number, and always the newest."""

from __future__ import annotations

from bisect import bisect_left
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from welapp.domain.backups import ALL_OF, DAYS, EVERY, MONTHS, WEEKS, due, spare

NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
OLDER = DAYS + WEEKS + MONTHS

moments = st.lists(
    st.integers(min_value=-3 * 24 * 60, max_value=3 * 365 * 24 * 60).map(lambda m: NOW - timedelta(minutes=m)),
    max_size=300,
    unique=True,
)


def kept(made: list[datetime], now: datetime = NOW) -> list[datetime]:
    return sorted(set(made) - spare(made, now), reverse=True)


@given(moments)
def test_the_newest_never_goes(made: list[datetime]) -> None:
    assert kept(made)[:1] == sorted(made, reverse=True)[:1]


@given(moments)
def test_of_two_days_all_stay(made: list[datetime]) -> None:
    recent = [moment for moment in made if moment > NOW - ALL_OF]
    assert set(recent) <= set(kept(made))


@given(moments)
def test_of_what_is_older_a_bounded_number_stays(made: list[datetime]) -> None:
    stays = kept(made)
    assert sum(moment <= NOW - ALL_OF for moment in stays) <= OLDER
    assert set(stays) <= set(made)


@given(moments)
def test_thinning_twice_is_thinning_once(made: list[datetime]) -> None:
    assert spare(kept(made), NOW) == frozenset()


@given(moments)
def test_the_last_of_each_of_twelve_days_stays(made: list[datetime]) -> None:
    older = sorted((moment for moment in made if moment <= NOW - ALL_OF), reverse=True)
    days = list(dict.fromkeys(moment.date() for moment in older))[:DAYS]
    for day in days:
        assert max(moment for moment in older if moment.date() == day) in kept(made)


@given(moments)
def test_few_copies_all_stay_when_each_is_of_another_month(made: list[datetime]) -> None:
    months = list({(moment.year, moment.month): moment for moment in sorted(made)}.values())
    assert kept(months[-OLDER:]) == sorted(months[-OLDER:], reverse=True)


@settings(max_examples=10, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(st.lists(st.integers(min_value=30, max_value=4 * 24 * 60), min_size=50, max_size=200), st.integers(-12, 14))
def test_as_time_goes_on_there_is_always_one_of_about_any_age(steps: list[int], hours: int) -> None:
    """Make and thin out again and again, with pauses of half an hour to four days, and look back each time."""
    zone, now = timezone(timedelta(hours=hours)), NOW
    there: list[datetime] = []
    every: list[datetime] = []
    for number, minutes in enumerate(steps):
        now += timedelta(minutes=minutes)
        there, every = sorted(kept([*there, now], now.astimezone(zone))), [*every, now]
        assert len(there) <= ALL_OF / EVERY + 1 + OLDER
        if number % 10:
            continue
        # What went has a later neighbour: of the same day, that one of the same week, that one of the same month.
        for age, gap in ((12, 1), (70, 1 + 7), (250, 1 + 7 + 31)):
            for moment in (one for one in every if one > now - timedelta(days=age)):
                assert there[bisect_left(there, moment)] < moment + timedelta(days=gap), (age, moment)


def test_a_half_hourly_habit_of_a_year_leaves_the_numbers_of_the_rule() -> None:
    made = [NOW - n * EVERY for n in range(365 * 48)]
    stays = kept(made)
    assert sum(moment > NOW - ALL_OF for moment in stays) == 96
    assert len(stays) == 96 + OLDER


def test_a_day_is_a_day_where_the_person_lives() -> None:
    zone = timezone(timedelta(hours=2))
    evening = datetime(2026, 11, 20, 21, 30, tzinfo=UTC)  # half past eleven there
    night = datetime(2026, 11, 20, 22, 30, tzinfo=UTC)  # half past twelve, another day there
    assert kept([NOW, evening, night], NOW.astimezone(zone)) == [NOW, night, evening]
    assert kept([NOW, evening, night], NOW) == [NOW, night]


@pytest.mark.parametrize(
    ("minutes", "is_due"), [(None, True), (0, False), (29.9, False), (30, True), (10_000, True), (-5, True)]
)
def test_a_copy_is_due_after_half_an_hour_or_when_the_clock_was_set_back(minutes: float | None, is_due: bool) -> None:
    last = None if minutes is None else NOW - timedelta(minutes=minutes)
    assert due(last, NOW) is is_due
