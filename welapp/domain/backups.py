"""Which reservekopieën stay: all of two days, then one a day, a week, a month."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import datetime, timedelta

ALL_OF = timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 9
EVERY = timedelta(minutes=30)

Period = Callable[[datetime], tuple[int, ...]]


def spare(moments: Collection[datetime], now: datetime) -> frozenset[datetime]:
    """Return which may go; the newest never does.

    A day, a week or a month is the calendar's, in the time zone of `now`, and only one in which a copy was made
    counts: whoever was away for a year still has all of them. Of each the last copy stays.
    """
    return frozenset(moments) - frozenset(_kept(moments, now))


def due(last: datetime | None, now: datetime) -> bool:
    """Whether the last copy is long enough ago, or lies ahead since the clock was set back."""
    return last is None or not last <= now < last + EVERY


def _kept(moments: Iterable[datetime], now: datetime) -> Iterator[datetime]:
    ordered = sorted(set(moments), reverse=True)
    recent = [moment for moment in ordered if moment > now - ALL_OF] or ordered[:1]
    yield from recent
    rest = ordered[len(recent) :]
    periods: tuple[tuple[int, Period], ...] = (
        (DAYS, lambda day: (day.year, day.month, day.day)),
        (WEEKS, lambda day: day.isocalendar()[:2]),
        (MONTHS, lambda day: (day.year, day.month)),
    )
    for count, period in periods:
        taken: set[tuple[int, ...]] = set()
        while rest:
            place = period(rest[0].astimezone(now.tzinfo))
            if place not in taken and len(taken) == count:
                break
            if place not in taken:
                taken.add(place)
                yield rest[0]
            rest = rest[1:]
