"""Papers: for whom, making them, and noting that one left the kluis."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from welapp.actions import people, register
from welapp.actions.offers import missing_for
from welapp.actions.photos import pictures_of
from welapp.actions.vaults import OpenVault
from welapp.actions.writing import Draft, change
from welapp.brief import raster
from welapp.brief.compose_blank import compose_blank
from welapp.brief.papers import paper_for
from welapp.brief.pdf import Press
from welapp.brief.raster import PageImage as PageImage
from welapp.brief.raster import Shape as Shape
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.dutch import ended
from welapp.domain.papers import PaperKind, Wanted
from welapp.domain.sharing import Reader, ReaderKind
from welapp.errors import KnownError
from welapp.store import cases


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper ready to be shown, printed or saved; nothing of it is on the disk.

    `whom` is the name of its reader, or a `ReaderKind`: kept here, since that person may be taken out meanwhile.
    """

    wanted: Wanted
    pdf: bytes
    whom: str


def reader_from(case: Case, text: str) -> Reader:
    """Read 'everyone', 'chair', 'host', 'youth' or the name of someone in this case."""
    if text in (ReaderKind.EVERYONE, ReaderKind.CHAIR, ReaderKind.HOST, ReaderKind.YOUTH):
        return Reader(ReaderKind(text))
    person = people.named(case.people, text)
    if person is None:
        known = ", ".join(person.name for person in case.people) or "nog niemand"
        raise KnownError(ended(f"‘{text}’ hoort niet bij deze casus. Wel bekend: {known}"))
    return Reader(ReaderKind.PERSON, person.id)


def make_paper(vault: OpenVault, case_id: str, wanted: Wanted) -> Paper:
    """Make one paper in memory; raise KnownError when something must be done first."""
    return next(make_papers(vault, case_id, [wanted]))


def make_papers(vault: OpenVault, case_id: str, wanted: Sequence[Wanted]) -> Iterator[Paper]:
    """Make the papers of one run, one after the other, each in memory only; what they share is set once.

    Raises KnownError before the first one when one of them cannot be made yet, and before a later one when that came
    meanwhile: between two copies someone may be taken out, or take back what they agreed to.
    """
    case = cases.read_case(vault.connection, case_id)
    for one in wanted:
        _check(vault, case, one)
    press, pictures, now = Press(vault.shelf), pictures_of(vault, case_id), vault.around.clock()
    for place, one in enumerate(wanted):
        if place:
            case = cases.read_case(vault.connection, case_id, case)
            _check(vault, case, one)
        document, person = paper_for(one, case, vault.forms, now.date()), case.person(one.reader.person)
        pdf = press.make(document, now=now, pictures=pictures)
        yield Paper(one, pdf, person.name if person else one.reader.kind.value)


def make_blank(vault: OpenVault, *, young: bool) -> Paper:
    """Make the empty list of questions without a casus, in the usual wording or that for the young."""
    document = compose_blank(vault.forms, young=young)
    wanted = Wanted(PaperKind.BLANK, Reader(ReaderKind.EVERYONE))
    return Paper(wanted, Press(vault.shelf).make(document, now=vault.around.clock()), ReaderKind.EVERYONE.value)


def _check(vault: OpenVault, case: Case, wanted: Wanted) -> None:
    missing = missing_for(vault, case, wanted)
    if missing:
        raise KnownError(missing)


def page_count(paper: Paper) -> int:
    return raster.page_count(paper.pdf)


def page_words(paper: Paper) -> tuple[str, ...]:
    """Return the words of each page, for who cannot see it; off the event loop."""
    return raster.page_words(paper.pdf)


def page_image(pdf: bytes, number: int, width: int) -> PageImage:
    """Draw a page, from 0, for looking at it in the window: `width` pixels wide; off the event loop."""
    return raster.page_image(pdf, number, width)


def page_to_print(pdf: bytes, number: int, width: int) -> PageImage:
    """Draw a page, from 0, for a printer: `width` pixels wide, and what is drawn by hand apart as shapes."""
    return raster.page_image(pdf, number, width, drawings_apart=True)


def save_paper(vault: OpenVault, case_id: str, paper: Paper, path: Path) -> Changes:
    """Write the PDF outside the kluis and note in the case that it left."""
    return register.let_go(vault, case_id, paper.pdf, path, lambda: note_issued(vault, case_id, [paper]))


def print_paper(
    vault: OpenVault, case_id: str, paper: Paper, width: int, put: Callable[[Iterator[PageImage]], None]
) -> Changes:
    """Hand the pages to a printer, one in memory at a time and `width` pixels wide, and note that the paper left.

    The line comes first, and goes again when `put` fails in any way: of a paper that left there is always one.
    """
    noted = note_issued(vault, case_id, [paper])
    try:
        put(page_to_print(paper.pdf, number, width) for number in range(page_count(paper)))
    except BaseException:
        register.withdraw(vault, case_id, noted)
        raise
    return noted


def note_issued(vault: OpenVault, case_id: str, papers: Sequence[Paper]) -> Changes:
    """Note which papers left the kluis, by printing or saving: what, for whom, when, which copy.

    Empty questions are not noted, since with them nothing of anyone left: they may be of no casus at all.
    """
    told = [paper for paper in papers if paper.wanted.kind is not PaperKind.BLANK]

    def write(draft: Draft, _: Case) -> None:
        for paper in told:
            register.note(draft, paper.wanted.kind, paper.whom, paper.wanted.copy.badge)

    return change(vault, case_id, write) if told else Changes()
