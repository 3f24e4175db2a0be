"""The neutral document: what stands on paper, in reading order, before anyone thinks of points or pages."""

from __future__ import annotations

from dataclasses import dataclass, field

from welapp.domain.answers import Photo
from welapp.domain.ink import Stroke
from welapp.domain.papers import PaperSize


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one weight."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Para:
    """One paragraph; line breaks are kept. `quote` marks the youth’s own words, quote marks included in the text."""

    runs: tuple[Run, ...]
    quote: bool = False

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Rows of a bold key and a value."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """Ink, or a photo in its place, with the words that describe it (alternative text)."""

    strokes: tuple[Stroke, ...]
    described: str
    photo: Photo | None = None  # its bytes are given to `render`

    @property
    def empty(self) -> bool:
        return not self.photo and not any(stroke.points for stroke in self.strokes)


@dataclass(frozen=True, slots=True)
class Boxes:
    """Answers to tick, an empty box before each; a heading stands before them on the same line when all fit on it."""

    heading: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines to write on; a heading stands at the beginning of the first."""

    count: int
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Room:
    """An empty frame to draw in, `height` mm at least: it takes what the page has to spare."""

    height: float


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code: rows of modules, True is dark, with the words that describe it (alternative text)."""

    modules: tuple[tuple[bool, ...], ...]
    described: str


Part = Para | Bullets | Pairs | Drawing | Boxes | Lines | Room | Code


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it; a section without parts is never made."""

    heading: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """The wensdroom, first and largest; `beside` stands next to the drawing (or under the wish without one)."""

    label: str
    text: str  # with quote marks; may be empty when there is only a drawing
    drawing: Drawing | None = None
    beside: tuple[Section, ...] = ()
    compact: bool = False  # the youth's own sheet: smaller words, the drawing at their right


@dataclass(frozen=True, slots=True)
class Columns:
    """Sections in two columns, read left column first."""

    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A framed area of two columns: place and time at the left, people at the right."""

    left: tuple[Section, ...]
    right: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """One of the four terms: '4', 'dagen', ('vóór maandag', '30 november')."""

    number: str
    unit: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """The 4-4-4-4 grid to write in: three writing lines a term, the first begins with `begin`."""

    terms: tuple[Term, ...]
    begin: str = "Ik"


@dataclass(frozen=True, slots=True)
class Rooms:
    """The four terms for on the wall: a frame for each, with room to stick notes in."""

    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Title:
    """The large heading of a page with a lead in bold and a text."""

    text: str
    lead: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A framed line: bold sentence, explanation, and what stands large at the right."""

    bold: str
    text: str
    large: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """A stone on the dotted path of the youth's own sheet."""

    mark: str  # a figure, or '' when done
    when: str
    text: str

    @property
    def done(self) -> bool:
        return not self.mark


@dataclass(frozen=True, slots=True)
class Path:
    heading: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class WriteBox:
    """Room to write or draw, a dashed frame with a heading."""

    heading: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a longer paper: a heading larger than those of its sections, never left alone at a foot."""

    heading: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Groups:
    """Numbered groups of figures to be typed over, two beside one another, read row by row."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows starts on a fresh page."""


Piece = Wish | Columns | Box | Grid | Rooms | Title | Notice | Path | WriteBox | Section | Chapter | Groups | NewPage


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper. `badge` is the framed copy number in the header ('3 van 8'), empty when there is none."""

    title: str  # PDF title; carries no name of the youth
    head_bold: str
    head_light: str
    head_right: str
    badge: str
    foot_bold: str
    foot_light: str
    foot_copy: str  # 'Exemplaar 3 van 8', above the page number; may be empty
    pieces: tuple[Piece, ...] = field(default=())
    size: PaperSize = PaperSize.A4
