"""Papers that left the kluis: what, for whom, when, and which copy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welapp.domain.sharing import ReaderKind


class PaperKind(StrEnum):
    BRIEF = "brief"
    OWN = "own"
    HELD = "held"

    @property
    def label(self) -> str:
        return {"brief": "tafelblad", "own": "Mijn blad", "held": "overzicht ‘Wat we over jou hebben’"}[self.value]


class PaperSize(StrEnum):
    A4 = "a4"
    A3 = "a3"


@dataclass(frozen=True, slots=True)
class IssuedPaper:
    """`reader` is a person's name or a `ReaderKind`; `copy` is '3 van 8', or empty when papers had no number."""

    id: str
    reader: str
    on: date
    kind: PaperKind = PaperKind.BRIEF
    copy: str = ""

    def order(self) -> tuple[date, str, int, str, str]:
        """By day, and on one day as they lie in the pile."""
        number = self.copy.split(" ")[0]
        return self.on, self.kind.value, int(number) if number.isdecimal() else 0, self.reader, self.id

    @property
    def for_table(self) -> bool:
        return self.kind is not PaperKind.HELD

    def whom(self, youth: str) -> str:
        """'iedereen aan tafel', 'de voorzitter', or a name; the youth's own papers are for `youth`."""
        return {
            ReaderKind.EVERYONE.value: "iedereen aan tafel",
            ReaderKind.CHAIR.value: "de voorzitter",
            ReaderKind.HOST.value: "wie de plek en het eten regelt",
            ReaderKind.YOUTH.value: youth,
        }.get(self.reader, self.reader)


def usual_kind(reader: str) -> PaperKind:
    """What a paper for this reader was, from the time when it was not noted."""
    return PaperKind.OWN if reader == ReaderKind.YOUTH else PaperKind.BRIEF
