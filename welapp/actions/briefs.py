"""Papers: whether they may be made, for whom, making them, and noting that one left the kluis."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from welapp.actions import people, register
from welapp.actions.photos import pictures_of
from welapp.actions.vaults import OpenVault
from welapp.actions.writing import Draft, change
from welapp.brief import raster
from welapp.brief.compose import Copy as Copy
from welapp.brief.compose import compose
from welapp.brief.compose_own import compose_own
from welapp.brief.document import Document
from welapp.brief.pdf import render
from welapp.brief.raster import PageImage as PageImage
from welapp.domain.case import Case, Will
from welapp.domain.changes import Changes
from welapp.domain.papers import usual_kind
from welapp.domain.sharing import Reader, ReaderKind
from welapp.errors import KnownError
from welapp.store import cases


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper ready to be shown, printed or saved; nothing of it is on the disk."""

    reader: Reader
    copy: Copy
    pdf: bytes


def missing_for_brief(vault: OpenVault, case: Case, reader: Reader) -> str:
    """Return the sentence that says what must be done first, empty when the paper may be made."""
    name = case.youth.name
    if case.will is not Will.YES:
        return f"Zonder een ja van {name} komt er geen tafelblad. Vraag het {case.youth.object} eerst."
    today = vault.around.clock().date()
    if reader.kind is not ReaderKind.YOUTH and case.ground(today) is None:
        return "Leg eerst vast wie het goed vond dat jullie dit bewaren. Dat doe je bij de casus, onder Toestemming."
    if reader.kind is ReaderKind.YOUTH and not case.for_paper():
        return ""  # nothing was shared: then it holds no answer, but says how it goes on and whom to call
    if case.readback is None:
        return f"Er is nog niets teruggelezen. Lees eerst alles samen met {name} terug."
    return ""


def reader_from(case: Case, text: str) -> Reader:
    """Read 'everyone', 'chair', 'host', 'youth' or the name of someone in this case."""
    if text in (ReaderKind.EVERYONE, ReaderKind.CHAIR, ReaderKind.HOST, ReaderKind.YOUTH):
        return Reader(ReaderKind(text))
    person = people.named(case.people, text)
    if person is None:
        known = ", ".join(person.name for person in case.people) or "nog niemand"
        raise KnownError(f"‘{text}’ hoort niet bij deze casus. Wel bekend: {known}.")
    return Reader(ReaderKind.PERSON, person.id)


def make_paper(vault: OpenVault, case_id: str, reader: Reader, copy: Copy | None = None) -> Paper:
    """Make one paper in memory; raise KnownError when something must be done first."""
    case = cases.read_case(vault.connection, case_id)
    missing = missing_for_brief(vault, case, reader)
    if missing:
        raise KnownError(missing)
    document = _document(vault, case, reader, copy or Copy())
    pdf = render(document, now=vault.around.clock(), shelf=vault.shelf, pictures=pictures_of(vault, case_id))
    return Paper(reader, copy or Copy(), pdf)


def page_count(paper: Paper) -> int:
    return raster.page_count(paper.pdf)


def page_image(pdf: bytes, number: int, width: int) -> PageImage:
    """Draw a page, from 0, for looking at it in the window: `width` pixels wide; off the event loop."""
    return raster.page_image(pdf, number, width)


def save_paper(vault: OpenVault, case_id: str, paper: Paper, path: Path) -> Changes:
    """Write the PDF outside the kluis and note in the case that it left."""
    return register.let_go(vault, case_id, paper.pdf, path, lambda: note_issued(vault, case_id, [paper]))


def print_paper(
    vault: OpenVault, case_id: str, paper: Paper, width: int, put: Callable[[Iterator[PageImage]], None]
) -> Changes:
    """Hand the pages to a printer, one in memory at a time and `width` pixels wide, and note that the paper left.

    The line comes first, and goes again when `put` raises a KnownError: of a paper that left there is always one.
    """
    noted = note_issued(vault, case_id, [paper])
    try:
        put(page_image(paper.pdf, number, width) for number in range(page_count(paper)))
    except KnownError:
        register.withdraw(vault, case_id, noted)
        raise
    return noted


def note_issued(vault: OpenVault, case_id: str, papers: Sequence[Paper]) -> Changes:
    """Note which papers left the kluis, by printing or saving: what, for whom, when, which copy."""

    def write(draft: Draft, now: Case) -> None:
        for paper in papers:
            reader = paper.reader
            person = now.person(reader.person)
            name = person.name if person else reader.kind.value
            register.note(draft, usual_kind(reader.kind), name, paper.copy.badge)

    return change(vault, case_id, write)


def _document(vault: OpenVault, case: Case, reader: Reader, copy: Copy) -> Document:
    if reader.kind is ReaderKind.YOUTH:
        return compose_own(case, vault.forms, vault.around.clock().date())
    return compose(case, vault.forms, reader, copy)
