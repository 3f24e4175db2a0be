"""Which papers are meant: of one reader and one kind, with a copy for each person, or all for the meeting."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from ui.text import mark, tr
from welapp.domain.case import Case
from welapp.domain.papers import Copy, PaperKind, Wanted
from welapp.domain.sharing import Reader, ReaderKind

ALL = "all"  # chosen where otherwise a `ReaderKind` is
NAMES = {
    PaperKind.BRIEF: mark("Tafelblad"),
    PaperKind.INVITATION: mark("Uitnodiging"),
    PaperKind.TERMS: mark("4-4-4-4"),
    PaperKind.WALL: mark("Muur A3"),
    PaperKind.CHAIR: mark("Kaart van de voorzitter"),
    PaperKind.HOST: mark("Lijst voor plek en eten"),
    PaperKind.OWN: mark("Mijn blad"),
    PaperKind.BLANK: mark("Lege vragenlijst"),
}
KINDS: dict[str, tuple[PaperKind, ...]] = {
    ReaderKind.EVERYONE: (PaperKind.BRIEF, PaperKind.INVITATION, PaperKind.TERMS, PaperKind.WALL),
    ReaderKind.CHAIR: (PaperKind.BRIEF, PaperKind.CHAIR),
    ReaderKind.HOST: (PaperKind.HOST,),
    ReaderKind.YOUTH: (PaperKind.OWN, PaperKind.BLANK),
    ALL: (),
}
PARTS = (
    (PaperKind.BRIEF, ReaderKind.EVERYONE),
    (PaperKind.CHAIR, ReaderKind.CHAIR),
    (PaperKind.HOST, ReaderKind.HOST),
    (PaperKind.OWN, ReaderKind.YOUTH),
    (PaperKind.WALL, ReaderKind.EVERYONE),
)
"""The pile for the meeting, as it is made; what needs other paper in the printer comes last."""


@dataclass(frozen=True, slots=True)
class OnePaper:
    """One paper that may be looked at, printed and saved; `whom` says for whom it is, on the screen."""

    wanted: Wanted
    whom: str

    @property
    def number(self) -> int:
        return self.wanted.copy.number

    @property
    def person(self) -> str:
        return self.wanted.reader.person


def papers_for(case: Case, reader: str, kind: PaperKind, people: Collection[str]) -> list[OnePaper]:
    """Return the papers of a reader; for everyone at the table one for each of these people, numbered."""
    at_table = [person for person in case.people if person.id in people]
    if reader == ReaderKind.EVERYONE and kind.by_name and at_table:
        total = len(at_table)
        return [
            OnePaper(
                Wanted(kind, Reader(ReaderKind.PERSON, person.id), Copy(number, total)),
                tr("nr. {number}, voor {name}", number=number, name=person.name),
            )
            for number, person in enumerate(at_table, start=1)
        ]
    return [OnePaper(Wanted(kind, Reader(ReaderKind(reader))), _whom(case, reader))]


def pile_for(case: Case, kinds: Collection[PaperKind], people: Collection[str]) -> list[OnePaper]:
    """Return what is on the table at the meeting, in the order of `PARTS`."""
    return [paper for kind, reader in PARTS if kind in kinds for paper in papers_for(case, reader, kind, people)]


def _whom(case: Case, reader: str) -> str:
    if reader == ReaderKind.YOUTH:
        return tr("voor {name}", name=case.youth.name)
    if reader == ReaderKind.CHAIR:
        return tr("voor de voorzitter")
    return tr("voor wie plek en eten regelt") if reader == ReaderKind.HOST else tr("voor iedereen aan tafel")
