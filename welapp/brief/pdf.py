"""The neutral document as a PDF: the same document, shelf and time give the same bytes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from welapp.brief.document import Document, NewPage, Piece, Wish
from welapp.brief.embed import Subsets
from welapp.brief.flow import Page, draw_page, lay_out, reading, tightened
from welapp.brief.fonts import FontShelf
from welapp.brief.margins import Margins
from welapp.brief.pieces import DRAWING_WIDTHS, bands
from welapp.brief.sheet import Sheet
from welapp.brief.structure import Node
from welapp.brief.style import LESS_AIR, SIZES
from welapp.brief.typeset import Typesetter
from welapp.places import resources

HOPELESS = 4
"""With more pages than this no trying will bring the first side onto one page."""


class Press:
    """Makes the papers of one run: what was set for one copy is not set again for the next.

    Keep one as long as the run and no longer: it remembers every line that it set. One thread at a time.
    """

    def __init__(self, shelf: FontShelf) -> None:
        self._typesetter = Typesetter(shelf)
        self._subsets = Subsets()

    def make(self, document: Document, *, now: datetime, pictures: Mapping[str, bytes] | None = None) -> bytes:
        """Return the PDF; what the press made before leaves no trace in it.

        `pictures` are the cleaned JPEGs of the photos that the document names; others in it are not used.
        """
        margins = Margins(document, self._typesetter)
        sides = [_side(side, self._typesetter, margins) for side in _sides(document)]
        pages = [page for side in sides for page in side.pages]
        sheet = Sheet(document.title, now, pictures or {}, page=SIZES[document.size], subsets=self._subsets)
        for number, page in enumerate(pages, start=1):
            margins.draw_header(sheet, number)
            draw_page(page, sheet)
            margins.draw_footer(sheet, number, len(pages))
            sheet.end_page()
        return sheet.finish([*margins.head, *(node for side in sides for node in side.nodes), *margins.foot])


def render(
    document: Document, *, now: datetime, shelf: FontShelf | None = None, pictures: Mapping[str, bytes] | None = None
) -> bytes:
    """Return the PDF of a single paper. Keep one shelf and pass it each time: a fresh one reads the fonts again."""
    press = Press(shelf or FontShelf(resources() / "fonts"))
    return press.make(document, now=now, pictures=pictures)


@dataclass(frozen=True, slots=True)
class _Side:
    """Pages that belong together, and the structure of what stands on them as it is read."""

    pages: list[Page]
    nodes: list[Node]


def _side(side: Document, typesetter: Typesetter, margins: Margins) -> _Side:
    """Lay out with the largest drawing that lets it stay one page; then with less air; else let it flow."""
    widths = DRAWING_WIDTHS if _has_drawing(side) else DRAWING_WIDTHS[:1]
    loose = _Side([], [])
    for less in (0.0, LESS_AIR):
        for width in widths:
            made = bands(side, typesetter, width)
            pages = lay_out(tightened(made, less) if less else made, margins.top, margins.bottom)
            tried = _Side(pages, reading(made))
            if len(pages) == 1 or len(pages) > HOPELESS:
                return tried
            loose = loose if less else tried
    return loose


def _sides(document: Document) -> list[Document]:
    """Part the document where a fresh page begins; an empty one still has one side."""
    sides: list[list[Piece]] = [[]]
    for piece in document.pieces:
        if isinstance(piece, NewPage):
            sides.append([])
        else:
            sides[-1].append(piece)
    filled = [pieces for pieces in sides if pieces] or [[]]
    return [replace(document, pieces=tuple(pieces)) for pieces in filled]


def _has_drawing(document: Document) -> bool:
    return any(isinstance(piece, Wish) and piece.drawing is not None for piece in document.pieces)
