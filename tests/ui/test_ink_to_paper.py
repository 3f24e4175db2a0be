"""What a youth draws with a pen at the wish comes into the kluis as it was pressed, and onto Mijn blad as lines."""

from __future__ import annotations

from pathlib import Path

from ink_on_paper import has_ink_of
from PySide6.QtGui import QPointingDevice
from PySide6.QtPrintSupport import QPrinter

from tests.ui import visit_room
from tests.ui.test_drawing_by_hand import pen, write
from tests.ui.visit_room import Room
from ui.pages.answers_drawn import WishEditor
from ui.pages.own_sheet import OwnSheetView
from ui.pages.walk import OWN
from ui.printing import print_paper
from welapp.actions import approvals
from welapp.domain.sharing import Audience

room = visit_room.room
WISH = "wens-in-een-zin"
SAIL = ((40, 60, 0.1), (60, 20, 0.4), (80, 60, 0.8), (40, 60, 1.0))
HULL = ((30, 65, 0.3), (100, 65, 0.3), (90, 80, 0.9))


def test_a_wish_drawn_with_a_pen_is_kept_with_its_pressure_and_printed_as_lines(room: Room, tmp_path: Path) -> None:
    room.at(WISH)
    editor = room.page.question._ways.present.editor  # type: ignore[union-attr]
    assert isinstance(editor, WishEditor)
    device = pen(QPointingDevice.PointerType.Pen)
    for line in (SAIL, HULL):
        write(editor.board.canvas, device, *line)
    room.page.question.share.present.choose(0)
    room.settle()

    answer = room.stored().answers[WISH]
    assert answer.sharing.audience is Audience.EVERYONE
    strokes = answer.content.strokes
    pressed = [[round(point.pressure, 2) for point in one.points] for one in strokes]
    assert pressed == [[pressure for *_, pressure in line] for line in (SAIL, HULL)]

    room.do(lambda vault: approvals.approve_all(vault, room.case, "Marloes Bakker"))
    room.at(OWN)
    sheet = room.page.own
    assert isinstance(sheet, OwnSheetView)
    paper = sheet._paper
    assert paper is not None
    assert has_ink_of(strokes, paper.pdf)

    printer, tray = QPrinter(QPrinter.PrinterMode.HighResolution), tmp_path / "bak.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tray))
    room.do(lambda vault: print_paper(vault, room.case, paper, printer))
    assert has_ink_of(strokes, tray.read_bytes())
