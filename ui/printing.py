"""Printing a paper: its pages from memory onto the printer's own, at their true size.

The printer is given letters and photos as pictures: in strips of 300 dots an inch at most, and without loss. What a
youth drew comes on top as the shapes that it is in the PDF, sharp at what the printer can do.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPainterPath, QPolygonF, QTransform
from PySide6.QtPrintSupport import QPrinter

from ui.text import mark, tr
from welapp.domain.papers import PaperSize
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.briefs import PageImage, Paper, Shape
    from welapp.actions.vaults import OpenVault
    from welapp.domain.changes import Changes

MM_IN_INCH = 25.4
WIDTHS = {PaperSize.A4: 210.0, PaperSize.A3: 297.0}  # mm: every paper of ours stands upright
SIZES = {PaperSize.A4: QPageSize.PageSizeId.A4, PaperSize.A3: QPageSize.PageSizeId.A3}
FINEST = 300  # dots per inch; more only costs time and memory
ROWS = 128  # painted at a time: a whole page at once would hold up the window
NO_ANSWER = mark("De printer geeft geen antwoord. Kijk of hij aan staat, en druk dan nog eens af.")
NO_A3 = mark("Deze printer kent geen A3. Kies een andere, of bewaar het blad en laat het ergens afdrukken.")


def print_paper(vault: OpenVault, case: str, paper: Paper, printer: QPrinter) -> Changes:
    """Print all pages and note that the paper left; raise KnownError when the printer does not answer or has no A3.

    For the lane, not the event loop. What a system's own queue does with a job is up to that system.
    """
    from welapp.actions import briefs  # the paper's libraries are only loaded for paper

    size = paper.wanted.size
    set_up(printer, size)
    width = round(WIDTHS[size] / MM_IN_INCH * min(FINEST, printer.resolution()))
    with spool_in_memory():
        return briefs.print_paper(vault, case, paper, width, lambda pages: paint_pages(printer, pages, size))


def print_page(pdf: bytes, printer: QPrinter) -> None:
    """Print the one page of a paper that nothing is noted of; raise KnownError when the printer does not answer.

    For the lane, not the event loop.
    """
    from welapp.actions import briefs

    set_up(printer)
    width = round(WIDTHS[PaperSize.A4] / MM_IN_INCH * min(FINEST, printer.resolution()))
    with spool_in_memory():
        paint_pages(printer, [briefs.page_to_print(pdf, 0, width)])


@contextmanager
def spool_in_memory() -> Iterator[None]:
    """Qt hands a job to CUPS as a readable file: let that lie in the memory of this login, never on a disk.

    It goes when the job is handed over. Were the program to end just then, it goes with the login.
    """
    memory = os.environ.get("XDG_RUNTIME_DIR", "")
    if not sys.platform.startswith("linux") or not Path(memory or "/nowhere").is_dir():
        yield
        return
    before = os.environ.get("TMPDIR")
    os.environ["TMPDIR"] = memory  # CUPS asks for it at each job
    try:
        yield
    finally:
        if before is None:
            del os.environ["TMPDIR"]
        else:
            os.environ["TMPDIR"] = before


def set_up(printer: QPrinter, size: PaperSize = PaperSize.A4) -> None:
    """Make the printer ready for a paper of ours, upright, measured from the edge of the sheet."""
    printer.setPageSize(QPageSize(SIZES[size]))
    # A printer that lacks a size keeps the one it had: a wall sheet on that would lose its edges.
    if size is PaperSize.A3 and printer.pageLayout().pageSize().id() != SIZES[size]:
        raise KnownError(tr(NO_A3))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    printer.setDocName("welapp")  # the name that the queue shows: never that of a youth


def paint_pages(printer: QPrinter, pages: Iterable[PageImage], size: PaperSize = PaperSize.A4) -> None:
    """Paint on a printer that was set up; of what is not whole as little as possible is printed."""
    painter = QPainter()
    try:
        for page in pages:
            if not (printer.newPage() if painter.isActive() else painter.begin(printer)):
                raise KnownError(tr(NO_ANSWER))
            paint_page(painter, page, WIDTHS[size] / MM_IN_INCH * printer.resolution() / page.width)
        if not painter.end():
            raise KnownError(tr(NO_ANSWER))
    finally:
        if painter.isActive():
            printer.abort()
            painter.end()


def paint_page(painter: QPainter, page: PageImage, dot: float) -> None:
    """Paint a page in strips, and its shapes on top; each strip runs one row into the next, so no hairline can show.

    `dot` is how many of the printer's dots go along one of the page's.
    """
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # sharp letters, and smaller
    for top in range(0, page.height, ROWS):
        rows = min(ROWS + 1, page.height - top)
        strip = page.pixels[top * page.stride : (top + rows) * page.stride]
        image = QImage(strip, page.width, rows, page.stride, QImage.Format.Format_RGB32)
        painter.drawImage(QRectF(0, top * dot, page.width * dot, rows * dot), image)
    for shape in page.shapes:
        painter.fillPath(QTransform.fromScale(dot, dot).map(_path(shape)), QColor(*shape.colour))


def _path(shape: Shape) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for ring in shape.rings:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
        path.closeSubpath()
    return path
