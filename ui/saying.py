"""Dates, times and rows of names in the language of the window; in Dutch just as they stand on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QDate, QLocale

from ui.text import tr
from welapp.domain import dutch


def short_date(day: date) -> str:
    """'do 3 dec'."""
    return dutch.short_date(day) if _in_dutch() else _set(day, "ddd d MMM")


def plain_date(day: date) -> str:
    """'17 november 2026'."""
    return dutch.plain_date(day) if _in_dutch() else _set(day, "d MMMM yyyy")


def day_and_month(day: date) -> str:
    """'30 november'."""
    return dutch.day_and_month(day) if _in_dutch() else _set(day, "d MMMM")


def weekday(day: date) -> str:
    return dutch.weekday(day) if _in_dutch() else _set(day, "dddd")


def full_date(day: date) -> str:
    """'donderdag 26 november 2026'."""
    return dutch.full_date(day) if _in_dutch() else _set(day, "dddd d MMMM yyyy")


def clock_time(moment: time) -> str:
    """'15.30 uur'."""
    return dutch.clock_time(moment) if _in_dutch() else f"{moment:%H:%M}"


def time_span(start: time | None, end: time | None) -> str:
    """'14.00 tot 15.30 uur', or less when less is known."""
    if _in_dutch() or not start:
        return dutch.time_span(start, end)
    return tr("{start} tot {end}", start=clock_time(start), end=clock_time(end)) if end else clock_time(start)


def listed(names: Sequence[str]) -> str:
    """'opa', 'opa en Wouter', 'opa, Wouter en Ilse'."""
    if len(names) < 2:
        return "".join(names)
    return tr("{first} en {last}", first=", ".join(names[:-1]), last=names[-1])


def _in_dutch() -> bool:
    """The file of a language says its own code here."""
    return tr("nl") == "nl"


def _set(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
