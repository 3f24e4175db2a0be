"""Papers that left the kluis: what, for whom, when, and which copy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welapp.domain.sharing import Reader, ReaderKind


class PaperKind(StrEnum):
    """What a paper is; the values are stored in the register and never change."""

    BRIEF = "brief"
    CHAIR = "chair-card"
    HOST = "host-list"
    INVITATION = "invitation"
    TERMS = "terms"
    WALL = "terms-wall"
    OWN = "own"
    HELD = "held"
    BLANK = "blank"

    @property
    def label(self) -> str:
        return {
            "brief": "tafelblad",
            "chair-card": "kaart voor de voorzitter",
            "host-list": "lijst voor plek en eten",
            "invitation": "uitnodiging",
            "terms": "blad ‘Wat doe jij?’",
            "terms-wall": "blad ‘Wat doe jij?’ voor aan de muur",
            "own": "Mijn blad",
            "held": "overzicht ‘Wat we over jou hebben’",
            "blank": "lege vragenlijst",
        }[self.value]

    @property
    def stem(self) -> str:
        """What a file with it is called, without its ending."""
        return {
            "brief": "tafelblad",
            "chair-card": "kaart-voorzitter",
            "host-list": "plek-en-eten",
            "invitation": "uitnodiging",
            "terms": "4-4-4-4",
            "terms-wall": "4-4-4-4-a3",
            "own": "mijn-blad",
            "held": "wat-we-over-jou-hebben",
            "blank": "lege-vragenlijst",
        }[self.value]

    @property
    def by_name(self) -> bool:
        """Whether everyone at the table gets one of their own, with a number."""
        return self in (PaperKind.BRIEF, PaperKind.INVITATION, PaperKind.TERMS)

    @property
    def for_table(self) -> bool:
        """Whether it holds what the youth said, so that with it the table is prepared."""
        return self in (PaperKind.BRIEF, PaperKind.CHAIR, PaperKind.OWN)


class PaperSize(StrEnum):
    A4 = "a4"
    A3 = "a3"


class WhyNot(StrEnum):
    """Why an answer does not stand on a paper."""

    UNREAD = "nog niet teruggelezen"
    CONFLICT = "er staan twee antwoorden naast elkaar"
    US = "alleen wij"
    OTHERS = "voor andere lezers"
    ELSEWHERE = "hoort niet op dit blad"
    NEVER = "komt nooit op papier"


@dataclass(frozen=True, slots=True)
class Copy:
    """Which copy this is, for whom; without a number the paper says none."""

    number: int = 0
    total: int = 0

    @property
    def badge(self) -> str:
        return f"{self.number} van {self.total}" if self.number else ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One paper to be made: what, for whom, which copy; `enlarged` on A3, for who reads large letters."""

    kind: PaperKind
    reader: Reader
    copy: Copy = Copy()
    enlarged: bool = False

    @property
    def size(self) -> PaperSize:
        return PaperSize.A3 if self.kind is PaperKind.WALL or self.enlarged else PaperSize.A4

    @property
    def file_name(self) -> str:
        """The usual name of the file, which tells nothing about the youth."""
        whose = {ReaderKind.CHAIR: "-voorzitter", ReaderKind.EVERYONE: "-iedereen"}.get(self.reader.kind, "")
        number = f"-nr-{self.copy.number}" if self.copy.number else ""
        return f"{self.kind.stem}{whose if self.kind is PaperKind.BRIEF else ''}{number}.pdf"


def usual(reader: Reader, copy: Copy | None = None) -> Wanted:
    """Return the paper that a reader gets when nothing more is said."""
    kinds = {ReaderKind.YOUTH: PaperKind.OWN, ReaderKind.HOST: PaperKind.HOST}
    return Wanted(kinds.get(reader.kind, PaperKind.BRIEF), reader, copy or Copy())


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
        return self.kind.for_table

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
