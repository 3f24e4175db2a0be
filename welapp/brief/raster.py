"""Pages of a PDF as pixels, for looking at them inside the program and for a printer: in memory, never through a file.

For a printer a drawing comes apart from the pixels, as the shapes that it is in the PDF, sharp at any size.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from ctypes import byref, c_float, c_int, c_uint, c_ulong
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

from welapp.brief.structure import Role

Ring = tuple[tuple[float, float], ...]
_LONGEST_NAME = 32  # of a mark, in letters: those of ours are shorter


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape of straight lines, to be filled by the nonzero rule; each ring closes by itself.

    The points are pixels of its page, from the top left corner; `colour` is red, green and blue of 0 to 255.
    """

    colour: tuple[int, int, int]
    rings: tuple[Ring, ...]


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page; `pixels` are rows of `stride` bytes in the order blue, green, red, unused; `shapes` lie on top."""

    width: int
    height: int
    stride: int
    pixels: bytes
    shapes: tuple[Shape, ...] = ()


def page_count(pdf: bytes) -> int:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return len(document)


def page_words(pdf: bytes) -> tuple[str, ...]:
    """Return what stands on each page, in the order in which it is read."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return tuple(" ".join(page.get_textpage().get_text_range().split()) for page in document)


def page_image(pdf: bytes, number: int, width: int, *, drawings_apart: bool = False) -> PageImage:
    """Draw page `number` (from 0) on white, `width` pixels wide; some 20 ms, so off the event loop.

    With `drawings_apart` the figures that are made of filled shapes alone, ink and codes, come as shapes and are no
    part of the pixels. pdfium is not safe for threads: one thread at a time.
    """
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        page = document[number]
        scale = width / page.get_width()
        shapes = tuple(_taken_off(page, scale)) if drawings_apart else ()
        bitmap = page.render(scale=scale, force_bitmap_format=raw.FPDFBitmap_BGRx, rev_byteorder=False)
        return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), shapes)


def _taken_off(page: pypdfium2.PdfPage, scale: float) -> Iterator[Shape]:
    """Take the drawings off the page, as it is in memory, and give their shapes in the order of painting."""
    high = page.get_height()
    for figure in _figures(page):
        rings = [_rings(part) for part in figure]
        if all(rings):
            for part, found in zip(figure, rings, strict=True):
                matrix = part.get_matrix()
                moved = (tuple(matrix.on_point(x, y) for x, y in ring) for ring in found)
                placed = tuple(tuple((x * scale, (high - y) * scale) for x, y in ring) for ring in moved)
                yield Shape(_colour(part), placed)
                page.remove_obj(part)


def _figures(page: pypdfium2.PdfPage) -> list[list[pypdfium2.PdfObject]]:
    """Return what each figure is made of, by the marks of the structure."""
    figures: dict[int, list[pypdfium2.PdfObject]] = {}
    for part in page.get_objects(max_depth=1):
        number = _figure(part)
        if number is not None:
            figures.setdefault(number, []).append(part)
    return list(figures.values())


def _figure(part: pypdfium2.PdfObject) -> int | None:
    """Return the number of the figure that this is a part of."""
    for index in range(raw.FPDFPageObj_CountMarks(part)):
        mark = raw.FPDFPageObj_GetMark(part, index)
        name, size, number = (raw.FPDF_WCHAR * _LONGEST_NAME)(), c_ulong(), c_int()
        raw.FPDFPageObjMark_GetName(mark, name, 2 * _LONGEST_NAME, byref(size))
        named = bytes(name).decode("utf-16-le").rstrip("\0")
        if named == Role.FIGURE and raw.FPDFPageObjMark_GetParamIntValue(mark, b"MCID", byref(number)):
            return number.value
    return None


def _rings(part: pypdfium2.PdfObject) -> Sequence[Ring]:
    """Return the rings of a filled shape of straight lines, in its own units; of anything else none."""
    fill, line = c_int(), c_int()
    if part.type != raw.FPDF_PAGEOBJ_PATH or not raw.FPDFPath_GetDrawMode(part, byref(fill), byref(line)):
        return ()
    if fill.value != raw.FPDF_FILLMODE_WINDING or line.value:
        return ()
    rings: list[list[tuple[float, float]]] = []
    for index in range(raw.FPDFPath_CountSegments(part)):
        segment = raw.FPDFPath_GetPathSegment(part, index)
        kind, x, y = raw.FPDFPathSegment_GetType(segment), c_float(), c_float()
        raw.FPDFPathSegment_GetPoint(segment, byref(x), byref(y))
        if kind == raw.FPDF_SEGMENT_MOVETO:
            rings.append([])
        elif kind != raw.FPDF_SEGMENT_LINETO:
            return ()
        rings[-1].append((x.value, y.value))
    return [tuple(ring) for ring in rings]


def _colour(part: pypdfium2.PdfObject) -> tuple[int, int, int]:
    red, green, blue, opacity = c_uint(), c_uint(), c_uint(), c_uint()
    raw.FPDFPageObj_GetFillColor(part, byref(red), byref(green), byref(blue), byref(opacity))
    return red.value, green.value, blue.value
