"""What an action touched, so that only the pages concerned refresh."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """`fields` holds (case id, item, field); empty when nothing had to be written."""

    fields: tuple[tuple[str, str, str], ...] = ()

    @property
    def cases(self) -> frozenset[str]:
        return frozenset(case for case, _, _ in self.fields)
