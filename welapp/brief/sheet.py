"""The sheet: draws lines of text and shapes on PDF pages, measured from the top left corner.

What is drawn inside `with sheet.tagged(node)` belongs to that node of the structure; all else is decoration.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from io import BytesIO
from itertools import pairwise

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress
from reportlab.pdfgen.canvas import FILL_NON_ZERO, Canvas

from welapp.brief.embed import Subsets, UsedFonts
from welapp.brief.glyphs import GlyphWriter
from welapp.brief.shaping import clean
from welapp.brief.structure import Node, walk
from welapp.brief.style import HAIR, INK, PAGE, PAPER
from welapp.brief.tagging import Box, Decor, Marks, write_metadata, write_tree
from welapp.brief.typeset import Line
from welapp.domain.answers import Photo

_CAP_HALF = 0.334
"""Half the height of a capital in ems: capitals stand in the middle of their line."""
_KAPPA = 0.5522848
"""How far the controls of a quarter circle stand from its ends, for a radius of 1."""
_ROUND = 1


class _PlainCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that names no standard font: every font we use is embedded."""

    enlarged = 1.0

    def _make_preamble(self) -> None:
        self._preamble = f"{self.enlarged:.6g} 0 0 {self.enlarged:.6g} 0 0 cm"

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """Close the page, compressed as plain bytes; reportlab's own way adds a slow and longer text encoding."""
        name = self._doc.thisPageName()
        number = self._doc.pageCounter - 1
        super().showPage()
        page = self._doc.idToObject[name]
        page.Contents = PDFStream(content=page.stream.encode("ascii"), filters=[PDFZCompress])
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = number, PDFName("S")


class Sheet:
    """A pile of pages under construction, of `page` points wide and high.

    All is drawn as if on A4; on another page it is enlarged to fit.
    """

    def __init__(
        self,
        title: str,
        now: datetime,
        pictures: Mapping[str, bytes] | None = None,
        *,
        page: tuple[float, float] = PAGE,
        subsets: Subsets | None = None,
    ) -> None:
        self._pictures = pictures or {}
        self._named: dict[str, str] = {}  # photo id -> what the file calls it
        self._file = BytesIO()
        self._canvas = _PlainCanvas(self._file, pagesize=page, pageCompression=1, invariant=1, pdfVersion=(1, 7))
        self._enlarged = min(page[0] / PAGE[0], page[1] / PAGE[1])
        self._canvas.enlarged = self._enlarged
        self._canvas._make_preamble()
        self._canvas._fillMode = FILL_NON_ZERO
        self._fonts = UsedFonts(subsets)
        self._marks = Marks()
        self._owner: Node | Decor = Decor.LAYOUT
        self._bookmarks: dict[Node, str] = {}
        self._describe(title, now)

    def _describe(self, title: str, now: datetime) -> None:
        canvas = self._canvas
        canvas.setTitle(clean(title))
        canvas.setAuthor("")
        canvas.setSubject("")
        canvas.setCreator("welapp")
        canvas.setProducer("welapp")
        canvas.setViewerPreference("DisplayDocTitle", "true")
        canvas._doc.Catalog.Lang = PDFString("nl")
        stamp = canvas._doc._timeStamp
        offset = now.utcoffset()
        minutes = int(offset.total_seconds() // 60) if offset is not None else 0
        stamp.YMDhms = tuple(now.timetuple())[:6]
        stamp.dhh, stamp.dmm = minutes // 60, minutes % 60
        write_metadata(canvas._doc, clean(title), now)

    @contextmanager
    def tagged(self, owner: Node | Decor, box: Box | None = None) -> Iterator[None]:
        """Let what is drawn inside belong to a node; `box` is its left, top, width and height, for a figure."""
        before, self._owner = self._owner, owner
        if box is not None and isinstance(owner, Node):
            x, top, width, height = box
            low, by = PAGE[1] - top - height, self._enlarged
            self._marks.boxes[owner] = (x * by, low * by, (x + width) * by, (low + height) * by)
        yield
        self._owner = before

    def _put(self, operators: str) -> None:
        self._open()
        self._canvas.addLiteral(operators)

    def _open(self) -> None:
        """Begin the marked content that what follows belongs to, unless it is open."""
        opening = self._marks.switch(self._owner)
        if opening:
            self._canvas.addLiteral(opening)

    def line(self, line: Line, x: float, top: float, *, width: float | None = None, align: str = "start") -> None:
        """Draw a line of text. With a width, `align` places it: start, middle or end."""
        at = x
        if width is not None and (align != "start" or line.right):
            spare = width - line.width
            at = x + (spare / 2 if align == "middle" else spare)
        if line.right:
            at -= line.full_width - line.width
        size = line.type.size
        base = PAGE[1] - (top + line.type.leading / 2 + _CAP_HALF * size)
        if line.stretches:
            self._turning_line(line, at, base)
            return
        writer = GlyphWriter(self._fonts, at, base, size)
        writer.write(line.clusters)
        self._put_text(writer)

    def _put_text(self, writer: GlyphWriter) -> bool:
        """An empty line opens nothing, for an element without content is not written; say whether there was any."""
        drawn = writer.finish()
        if drawn:
            self._put(_fill(INK) + drawn)
        return bool(drawn)

    def _turning_line(self, line: Line, at: float, base: float) -> None:
        """Stretches that do not stand in the order to read are content of their own, for the structure to order."""
        apart = any(before.start > after.start for before, after in pairwise(line.stretches))
        order = []
        for stretch in line.stretches:
            writer = GlyphWriter(self._fonts, at, base, line.type.size)
            clusters = line.clusters[stretch.start : stretch.end]
            if stretch.turned:
                writer.write_turned(clusters, stretch.anchor)
            else:
                writer.write(clusters)
            self._end(apart)
            if self._put_text(writer):
                order.append(stretch.start)
        self._end(apart)
        if apart and isinstance(self._owner, Node):
            self._marks.reorder(self._owner, order)

    def _end(self, apart: bool = True) -> None:
        closing = self._marks.close() if apart else ""
        if closing:
            self._canvas.addLiteral(closing)

    def bookmark(self, node: Node, top: float) -> None:
        """Let the bookmark of a heading lead here."""
        key = self._bookmarks.setdefault(node, f"h{len(self._bookmarks) + 1}")
        self._canvas.bookmarkHorizontalAbsolute(key, (PAGE[1] - top) * self._enlarged)

    def rule(self, x0: float, y0: float, x1: float, y1: float, width: float) -> None:
        self._put(
            f"{_stroke(INK)} [] 0 d 0 J {width:.3f} w {x0:.2f} {PAGE[1] - y0:.2f} m {x1:.2f} {PAGE[1] - y1:.2f} l S"
        )

    def dotted(
        self, start: tuple[float, float], curves: Sequence[tuple[tuple[float, float], ...]], width: float
    ) -> None:
        """A line of round dots through cubic curves, each given as two controls and an end."""
        steps = [" ".join(f"{px:.2f} {PAGE[1] - py:.2f}" for px, py in curve) + " c" for curve in curves]
        path = " ".join([f"{start[0]:.2f} {PAGE[1] - start[1]:.2f} m", *steps])
        self._put(f"q {_stroke(INK)} 1 J [0 {width * 2.9:.2f}] 0 d {width:.2f} w {path} S Q")

    def circle(self, x: float, y: float, radius: float, *, width: float = 0.0, fill: str | None = None) -> None:
        """A ring of the given line width, a disc, or both."""
        colours = _stroke(INK) + (f" {_fill(fill)}" if fill is not None else "")
        paint = {(True, True): "b", (True, False): "s", (False, True): "f"}.get((width > 0, fill is not None), "n")
        path = _rounded(x - radius, PAGE[1] - y - radius, 2 * radius, 2 * radius, radius)
        self._put(f"q {colours} [] 0 d {width:.3f} w {path} {paint} Q")

    def frame(
        self, x: float, top: float, width: float, height: float, *, radius: float, line: float, dashed: bool = False
    ) -> None:
        dash = "[2.2 1.8]" if dashed else "[]"
        path = _rounded(x, PAGE[1] - top - height, width, height, radius)
        self._put(f"q {_stroke(INK)} {dash} 0 d {line:.3f} w {path} s Q")

    def polyline(self, points: Sequence[tuple[float, float]], width: float, colour: str = PAPER) -> None:
        steps = " ".join(f"{x:.2f} {PAGE[1] - y:.2f} {'l' if index else 'm'}" for index, (x, y) in enumerate(points))
        self._put(f"q {_stroke(colour)} 1 J {_ROUND} j {width:.2f} w {steps} S Q")

    def polygon(self, points: Sequence[tuple[float, float]], colour: str) -> None:
        """Fill a closed shape, nonzero winding."""
        steps = " ".join(f"{x:.2f} {PAGE[1] - y:.2f} {'l' if index else 'm'}" for index, (x, y) in enumerate(points))
        self._put(f"{_fill(colour)} {steps} h f")

    def picture(self, photo: Photo, x: float, top: float, width: float, height: float) -> None:
        """Draw a JPEG as it is; one that is missing leaves its frame empty, for who looks at the paper to see."""
        self.frame(x, top, width, height, radius=0.01, line=HAIR)
        jpeg = self._pictures.get(photo.id)
        if jpeg is None:
            return
        canvas, doc = self._canvas, self._canvas._doc
        name = self._named.setdefault(photo.id, f"photo{len(self._named)}")  # its id is no business of a reader
        known = doc.getXObjectName(name)
        if known not in doc.idToObject:
            doc.addForm(name, _jpeg(jpeg, photo))
        canvas._currentPageHasImages = 1
        canvas._formsinuse.append(name)
        self._put(f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {PAGE[1] - top - height:.2f} cm /{known} Do Q")

    def end_page(self) -> None:
        self._canvas.addLiteral(self._marks.close())
        self._canvas.showPage()
        self._marks.end_page()

    def finish(self, nodes: Sequence[Node]) -> bytes:
        """Return the file; `nodes` are the outermost of the structure, in reading order."""
        doc = self._canvas._doc
        resources: PDFDictionary = doc.idToObject["BasicFonts"]
        self._fonts.write(doc, resources)
        self._list_bookmarks(nodes)
        write_tree(doc, self._marks, nodes)
        self._canvas.save()
        return self._file.getvalue()

    def _list_bookmarks(self, nodes: Sequence[Node]) -> None:
        level = -1
        for node in walk(nodes):
            if node in self._bookmarks and node in self._marks.of_node:
                level = min(node.level - 2, level + 1)
                self._canvas.addOutlineEntry(
                    clean(node.title).replace("\n", " "), self._bookmarks[node], level=max(level, 0)
                )


def _jpeg(data: bytes, photo: Photo) -> PDFStream:
    """Put in red, green and blue of 8 bits, as `welapp.photo` writes them; reportlab's own way adds a quarter to it."""
    stream = PDFStream(content=data, filters=None)
    facts = {"Type": "XObject", "Subtype": "Image", "ColorSpace": "DeviceRGB", "Filter": "DCTDecode"}
    for key, name in facts.items():
        stream.dictionary[key] = PDFName(name)
    for key, number in {"Width": photo.width, "Height": photo.height, "BitsPerComponent": 8}.items():
        stream.dictionary[key] = number
    return stream


def _rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    """A rectangle with round corners as an open path; with a radius of half its sides it is a circle."""
    right, top, inner = x + width, y + height, radius * (1 - _KAPPA)
    return (
        f"{x + radius:.3f} {y:.3f} m "
        f"{right - radius:.3f} {y:.3f} l "
        f"{right - inner:.3f} {y:.3f} {right:.3f} {y + inner:.3f} {right:.3f} {y + radius:.3f} c "
        f"{right:.3f} {top - radius:.3f} l "
        f"{right:.3f} {top - inner:.3f} {right - inner:.3f} {top:.3f} {right - radius:.3f} {top:.3f} c "
        f"{x + radius:.3f} {top:.3f} l "
        f"{x + inner:.3f} {top:.3f} {x:.3f} {top - inner:.3f} {x:.3f} {top - radius:.3f} c "
        f"{x:.3f} {y + radius:.3f} l "
        f"{x:.3f} {y + inner:.3f} {x + inner:.3f} {y:.3f} {x + radius:.3f} {y:.3f} c"
    )


def _fill(colour: str) -> str:
    return _rgb(colour) + " rg"


def _stroke(colour: str) -> str:
    return _rgb(colour) + " RG"


@cache
def _rgb(colour: str) -> str:
    return " ".join(f"{int(colour[start : start + 2], 16) / 255:.3f}" for start in (1, 3, 5))
