"""The meeting and the telling afterwards, with the dates that follow from it."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from welapp.domain.asking import Asking

FEEDBACK_DAYS = 7


@dataclass(frozen=True, slots=True)
class Meeting:
    """What is arranged; every part may still be empty. `address` is the place's, never the youth's."""

    on: date | None = None
    start: time | None = None
    end: time | None = None
    place: str = ""
    address: str = ""
    food: str = ""
    feedback_owner: str = ""  # person id
    feedback_on: date | None = None
    feedback_how: str = ""
    fed_back_on: date | None = None
    asking: Asking = field(default_factory=Asking)

    @property
    def feedback_due(self) -> date | None:
        """The last day on which the youth hears back: chosen, and never later than a week after the meeting."""
        if self.on is None:
            return self.feedback_on
        latest = self.on + timedelta(days=FEEDBACK_DAYS)
        return min(self.feedback_on, latest) if self.feedback_on else latest


@dataclass(frozen=True, slots=True)
class Terms:
    """When the four terms end."""

    hours: datetime | None
    days: date
    weeks: date
    months: date


def four_terms(meeting: Meeting) -> Terms | None:
    """Count 4 hours, days, weeks and months from the start of the meeting; None without a date."""
    if meeting.on is None:
        return None
    hours = datetime.combine(meeting.on, meeting.start) + timedelta(hours=4) if meeting.start else None
    return Terms(hours, meeting.on + timedelta(days=4), meeting.on + timedelta(weeks=4), months_later(meeting.on, 4))


def months_later(day: date, months: int) -> date:
    """Add calendar months; 31 October plus four months is the last day of February."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
