"""How long a case is kept: some months after the youth heard back, at most three years; and for how long an undo is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welapp.domain.meeting import months_later
from welapp.errors import KnownError

UNDO_DAYS = 30
"""What was replaced, or taken over from a colleague, can be put back for so long."""
USUAL_MONTHS = 3
LEAST_MONTHS, MOST_MONTHS = 1, 36
CAP_MONTHS = 36
"""No law sets a term for preparing a table; for a samenwerkingsverband it is three years (WVO 2020 art. 2.47)."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """The facts from which the day follows; `chosen` is a day that someone set for this case."""

    created_on: date | None
    fed_back_on: date | None = None
    chosen: date | None = None

    def cap(self) -> date | None:
        """The last day that may be chosen."""
        return months_later(self.created_on, CAP_MONTHS) if self.created_on else None

    def until(self, months: int) -> date | None:
        """Return the last day on which the case is kept, given the kluis' own number of months."""
        cap = self.cap()
        wanted = self.chosen or (months_later(self.fed_back_on, months) if self.fed_back_on else cap)
        return min(wanted, cap) if wanted and cap else wanted or cap


def checked_months(months: int) -> int:
    if not LEAST_MONTHS <= months <= MOST_MONTHS:
        raise KnownError(f"Kies een bewaartermijn van {LEAST_MONTHS} tot {MOST_MONTHS} maanden.")
    return months


def is_past(until: date | None, today: date) -> bool:
    """Whether the last day of keeping is behind us."""
    return until is not None and until < today
