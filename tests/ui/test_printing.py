"""Printing: at its true size, one page after the other, noted when it left, and nothing readable stays behind.

What is laid along the ruler here is what Qt hands to a printer, in a PDF.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from pypdfium2.raw import FPDF_PAGEOBJ_PATH
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from ui import printing
from ui.session import Session
from welapp.actions import briefs
from welapp.actions.cases import read_case
from welapp.actions.vaults import OpenVault
from welapp.domain.case import Case
from welapp.domain.papers import Copy, PaperKind, PaperSize, Wanted, usual
from welapp.domain.sharing import Reader, ReaderKind
from welapp.errors import KnownError

Asked = Callable[..., object]
FRAME = 190.0
DOTS = 600


def framed(pages: int = 2) -> bytes:
    """An A4 with a frame of 190 by 277 mm, 10 mm from every edge, and words that must not stay on the disk."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=(210 * mm, 297 * mm))
    for number in range(pages):
        canvas.setLineWidth(0.4 * mm)
        canvas.rect(10 * mm, 10 * mm, FRAME * mm, 277 * mm)
        canvas.drawString(40 * mm, 150 * mm, f"zwaluwblad {number}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def into(path: Path) -> QPrinter:
    """A printer that prints on a PDF, so that a ruler can be laid along it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def paper_of(pdf: bytes) -> briefs.Paper:
    return briefs.Paper(usual(Reader(ReaderKind.YOUTH)), pdf, "youth")


def print_on(vault: OpenVault, case: str, path: Path, pdf: bytes) -> object:
    return printing.print_paper(vault, case, paper_of(pdf), into(path))


def test_a_frame_of_190_mm_is_190_mm_on_paper(asked: Asked, mika: str, tmp_path: Path) -> None:
    path = tmp_path / "papier.pdf"
    asked(lambda vault: print_on(vault, mika, path, framed()))
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == 2
        for page in document:
            assert (page.get_width() / mm, page.get_height() / mm) == pytest.approx((210, 297), abs=0.5)
            left, top, right, bottom = frame_in(page)
            assert right - left == pytest.approx(FRAME, abs=0.5)
            assert bottom - top == pytest.approx(277, abs=0.5)
            assert (left, top) == pytest.approx((10, 10), abs=0.5)


def frame_in(page: pypdfium2.PdfPage) -> tuple[float, float, float, float]:
    """The middle of the frame's lines in mm from the left and the top."""
    picture = page.render(scale=DOTS / 72, grayscale=True)
    wide, high, stride, pixels = picture.width, picture.height, picture.stride, bytes(picture.buffer)
    row = pixels[(high // 3) * stride : (high // 3) * stride + wide]  # a line across, away from the words
    down = bytes(pixels[y * stride + wide // 4] for y in range(high))
    across, along = (middles(line) for line in (row, down))
    dots = 25.4 / DOTS
    return across[0] * dots, along[0] * dots, across[-1] * dots, along[-1] * dots


def middles(line: bytes) -> list[float]:
    dark = [place for place, grey in enumerate(line) if grey < 128]
    groups: list[list[int]] = []
    for place in dark:
        if groups and place - groups[-1][-1] == 1:
            groups[-1].append(place)
        else:
            groups.append([place])
    return [sum(group) / len(group) for group in groups]


def test_the_wall_sheet_comes_on_a3_at_its_true_size(asked: Asked, mika: str, tmp_path: Path) -> None:
    out, path = BytesIO(), tmp_path / "muur.pdf"
    canvas = Canvas(out, pagesize=(297 * mm, 420 * mm))
    canvas.setLineWidth(0.4 * mm)
    canvas.rect(10 * mm, 10 * mm, 277 * mm, 400 * mm)
    canvas.save()
    wall = briefs.Paper(Wanted(PaperKind.WALL, Reader(ReaderKind.EVERYONE)), out.getvalue(), "everyone")
    asked(lambda vault: printing.print_paper(vault, mika, wall, into(path)))
    with pypdfium2.PdfDocument(path) as document:
        page = document[0]
        assert (page.get_width() / mm, page.get_height() / mm) == pytest.approx((297, 420), abs=0.5)
        assert frame_in(page) == pytest.approx((10, 10, 287, 410), abs=0.5)


def test_a_printer_without_a3_is_said_before_a_wall_sheet_loses_its_edges(
    asked: Asked, read: Callable[[str], Case], mika: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = into(tmp_path / "muur.pdf")
    monkeypatch.setattr(printer, "setPageSize", lambda _size: False)  # as Qt does for a printer that lacks it
    wall = briefs.Paper(Wanted(PaperKind.WALL, Reader(ReaderKind.EVERYONE)), framed(1), "everyone")

    def refused(vault: OpenVault) -> bool:
        with pytest.raises(KnownError, match="Deze printer kent geen A3"):
            printing.print_paper(vault, mika, wall, printer)
        return True

    assert asked(refused)
    assert not (tmp_path / "muur.pdf").exists()
    assert read(mika).papers == ()


def test_a_printer_goes_back_to_a4_after_the_wall_sheet(tmp_path: Path) -> None:
    printer = into(tmp_path / "papier.pdf")
    printing.set_up(printer, PaperSize.A3)
    printing.set_up(printer)
    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.A4


def test_a_line_that_runs_down_the_page_has_no_gaps_between_the_strips(asked: Asked, mika: str, tmp_path: Path) -> None:
    path = tmp_path / "papier.pdf"
    asked(lambda vault: print_on(vault, mika, path, framed(1)))
    with pypdfium2.PdfDocument(path) as document:
        page = document[0]
        left = frame_in(page)[0]
        picture = page.render(scale=DOTS / 72, grayscale=True)
        pixels, column = bytes(picture.buffer), round(left * DOTS / 25.4)
        inside = range(round(12 * DOTS / 25.4), round(285 * DOTS / 25.4))
        assert max(pixels[y * picture.stride + column] for y in inside) < 80


def test_the_printer_is_given_all_that_is_not_drawn_by_hand_as_pictures_of_300_dots_an_inch(
    asked: Asked, mika: str, tmp_path: Path
) -> None:
    """Also what is a shape in the PDF itself, as this frame and words; only a figure of filled shapes stays so."""
    path, drawn = tmp_path / "papier.pdf", framed(1)
    asked(lambda vault: print_on(vault, mika, path, drawn))
    with pypdfium2.PdfDocument(drawn) as document:
        assert FPDF_PAGEOBJ_PATH in {part.type for part in document[0].get_objects()}
    with pypdfium2.PdfDocument(path) as document:
        strips = list(document[0].get_objects())
        assert len(strips) == 28
        for strip in strips:
            assert isinstance(strip, pypdfium2.PdfImage)
            assert strip.get_metadata().horizontal_dpi == pytest.approx(300, abs=1)
            assert strip.get_metadata().vertical_dpi == pytest.approx(300, abs=1)
            assert strip.get_filters() == ["FlateDecode"]  # a way to make it smaller that loses nothing


def test_what_was_printed_is_noted(asked: Asked, read: Callable[[str], Case], mika: str, tmp_path: Path) -> None:
    asked(lambda vault: print_on(vault, mika, tmp_path / "papier.pdf", framed()))
    assert [(paper.kind, paper.on) for paper in read(mika).papers] == [(PaperKind.OWN, date(2026, 11, 27))]


@pytest.mark.qt_log_ignore("QPainter::begin")  # Qt itself tells whoever reads along
def test_a_printer_that_does_not_answer_is_said_and_nothing_is_noted(
    asked: Asked, read: Callable[[str], Case], mika: str, tmp_path: Path
) -> None:
    def refused(vault: OpenVault) -> bool:
        with pytest.raises(KnownError, match="De printer geeft geen antwoord"):
            print_on(vault, mika, tmp_path / "nergens" / "papier.pdf", framed())
        return not read_case(vault, mika).papers

    assert asked(refused)
    assert read(mika).papers == ()


@pytest.mark.parametrize("fault", [MemoryError(), RuntimeError("a page that cannot be drawn"), KeyboardInterrupt()])
def test_of_a_paper_that_did_not_leave_no_line_stays_whatever_went_wrong(
    asked: Asked, read: Callable[[str], Case], mika: str, fault: BaseException
) -> None:
    paper = briefs.Paper(usual(Reader(ReaderKind.EVERYONE)), framed(), "everyone")

    def breaks(pages: Iterator[briefs.PageImage]) -> None:
        next(pages)
        raise fault

    def refused(vault: OpenVault) -> bool:
        with pytest.raises(type(fault)):
            briefs.print_paper(vault, mika, paper, 600, breaks)
        return True

    assert asked(refused)
    assert read(mika).papers == ()


@pytest.mark.qt_log_ignore("QPainter::begin")  # Qt itself tells whoever reads along
def test_of_a_run_that_breaks_off_only_the_copies_that_left_are_noted_and_no_file_stays(
    asked: Asked, read: Callable[[str], Case], mika: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, tray = tmp_path / "tijdelijk", tmp_path / "bak"
    room.mkdir()
    tray.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(room))
    places = [tray / "1.pdf", tray / "2.pdf", tmp_path / "nergens" / "3.pdf"]
    printer = into(places[0])

    def run(vault: OpenVault) -> bool:
        for number, place in enumerate(places, 1):
            copy = briefs.Paper(usual(Reader(ReaderKind.EVERYONE), Copy(number, 3)), framed(1), "everyone")
            printer.setOutputFileName(str(place))
            if number < 3:
                printing.print_paper(vault, mika, copy, printer)
                continue
            with pytest.raises(KnownError, match="De printer geeft geen antwoord"):
                printing.print_paper(vault, mika, copy, printer)
        return True

    assert asked(run)
    assert sorted(paper.copy for paper in read(mika).papers) == ["1 van 3", "2 van 3"]
    assert sorted(path.name for path in tray.iterdir()) == ["1.pdf", "2.pdf"]
    assert list(room.rglob("*")) == []


def test_no_readable_file_stays_behind_after_printing(
    asked: Asked, mika: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = tmp_path / "tijdelijk"
    room.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(room))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.chdir(room)
    out = tmp_path / "papier.pdf"
    asked(lambda vault: print_on(vault, mika, out, framed()))
    assert out.is_file()
    assert list(room.rglob("*")) == []


def test_the_queue_shows_no_name_and_the_sheet_is_measured_from_its_edge(tmp_path: Path) -> None:
    printer = into(tmp_path / "papier.pdf")
    printing.set_up(printer)
    assert printer.docName() == "welapp"
    assert printer.fullPage()
    margins = printer.pageLayout().margins()
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (0, 0, 0, 0)


def test_the_window_goes_on_while_a_page_is_painted(asked: Asked, session: Session, mika: str, tmp_path: Path) -> None:
    """The pages are made and painted on the lane, not on the event loop."""
    seen: list[int] = []

    def watched(vault: OpenVault) -> object:
        seen.append(threading.get_ident())
        return print_on(vault, mika, tmp_path / "papier.pdf", framed(1))

    asked(watched)
    assert seen != [threading.get_ident()]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="CUPS is asked through a file on Linux alone")
@pytest.mark.parametrize("before", [None, "/var/tmp"])
def test_what_cups_is_handed_lies_in_memory_and_not_on_a_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("TMPDIR", raising=False)
    if before:
        monkeypatch.setenv("TMPDIR", before)
    with printing.spool_in_memory():
        assert os.environ["TMPDIR"] == str(tmp_path)
    assert os.environ.get("TMPDIR") == before


def test_a_login_without_memory_of_its_own_can_print_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/dit/is/er/niet")
    before = os.environ.get("TMPDIR")
    with printing.spool_in_memory():
        assert os.environ.get("TMPDIR") == before
