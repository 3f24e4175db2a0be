"""Surroundings that a test can hold still: a clock, a cheap lock, a wachtzin."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from welapp.vault.kdf import Cost

PASSPHRASE = "vier koeien dansen op een boot"
CHEAP = Cost(memory_kib=65_536, passes=1, lanes=1)
START = datetime(2026, 11, 17, 10, 0, tzinfo=UTC)


@dataclass(slots=True)
class StillClock:
    """Stands still until a test moves it."""

    moment: datetime = field(default=START)

    def __call__(self) -> datetime:
        return self.moment

    def move(self, **span: float) -> None:
        self.moment += timedelta(**span)
