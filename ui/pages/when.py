"""Moments as people say them: 'vandaag om 14.05 uur', and shorter in a list: 'di 17 nov 9.30'."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from ui.saying import plain_date, short_date, weekday
from ui.text import tr


def said_moment(moment: datetime, now: datetime) -> str:
    """'vandaag om 14.05 uur', 'gisteren om 9.30 uur', 'dinsdag om 9.30 uur', '17 november 2026 om 9.30 uur'."""
    there = moment.astimezone(now.tzinfo)
    return tr("{day} om {time} uur", day=said_day(there.date(), now.date()), time=_time(there))


def said_day(day: date, today: date) -> str:
    """'vandaag', 'gisteren', 'dinsdag' within a week, '17 november 2026' before that."""
    near = _near(day, today)
    if near:
        return near
    return weekday(day) if timedelta(0) < today - day < timedelta(days=7) else plain_date(day)


def listed_moment(moment: datetime, now: datetime) -> str:
    """'vandaag 14.05', 'di 17 nov 9.30', and with the year when that is another one."""
    there = moment.astimezone(now.tzinfo)
    day = _near(there.date(), now.date()) or short_date(there.date())
    year = f" {there.year}" if there.year != now.year else ""
    return f"{day}{year} {_time(there)}"


def _near(day: date, today: date) -> str:
    return {today: tr("vandaag"), today - timedelta(days=1): tr("gisteren")}.get(day, "")


def _time(moment: datetime) -> str:
    return f"{moment.hour}.{moment.minute:02}"
