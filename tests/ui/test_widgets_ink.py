"""The drawing board and the focus ring: what the hand does, and where the keyboard is."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Look
from ui.widgets.canvas import DrawingCanvas
from ui.widgets.controls import Button
from ui.widgets.drawing import DrawingBoard
from ui.widgets.focus import FocusRing, _Ring, take_focus
from ui.widgets.ink_shape import CANVAS_COLOUR
from ui.widgets.ink_view import InkView
from welapp.domain.ink import CANVAS_MM, WIDTHS_MM, Point, Stroke

# What the screenless platform cannot do is no fault of ours.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def board(qtbot: QtBot, look: Look) -> DrawingBoard:
    made = DrawingBoard(look)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def _draw(canvas: DrawingCanvas, *spots: tuple[float, float]) -> None:
    """Move the mouse through places given in millimetres."""
    box = canvas.sheet_box()
    scale = box.width() / CANVAS_MM[0]
    points = [QPointF(box.x() + x * scale, box.y() + y * scale).toPoint() for x, y in spots]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
    for point in points[1:]:
        _move(canvas, point)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[-1])


def _move(canvas: DrawingCanvas, point: QPoint) -> None:
    left = Qt.MouseButton.LeftButton
    where = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, canvas.mapToGlobal(where), Qt.MouseButton.NoButton, left, Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(canvas, event)


@pytest.mark.parametrize(("wide", "high"), [(500, 900), (900, 300)])
def test_the_sheet_lies_close_under_the_tools_whatever_room_is_left(board: DrawingBoard, wide: int, high: int) -> None:
    board.resize(wide, high)
    shown = board.canvas.grab().toImage()
    middle = shown.width() // 2
    top, foot = (shown.pixelColor(middle, row).name().upper() for row in (1, shown.height() - 2))
    assert top == CANVAS_COLOUR
    assert (foot == CANVAS_COLOUR) is (wide > high)


def test_the_mouse_becomes_a_stroke_in_millimetres(board: DrawingBoard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(board.strokes_changed) as news:
        _draw(board.canvas, (10, 20), (60, 20), (60, 70))
    (strokes,) = news.args or []
    (stroke,) = strokes
    assert (stroke.ink, stroke.width) == ("zwart", WIDTHS_MM[1])
    assert [(p.x, p.y) for p in stroke.points] == [
        (pytest.approx(x, abs=0.3), pytest.approx(y, abs=0.3)) for x, y in ((10, 20), (60, 20), (60, 70))
    ]


def test_nothing_is_told_before_the_pen_is_up(board: DrawingBoard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(board.strokes_changed):
        QTest.mousePress(board.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(50, 50))
        _move(board.canvas, QPoint(80, 80))


def test_a_stroke_stays_on_the_sheet(board: DrawingBoard) -> None:
    _draw(board.canvas, (160, 80), (400, 300))
    last = board.strokes()[0].points[-1]
    assert (last.x, last.y) == CANVAS_MM


def test_strokes_keep_their_millimetres_when_the_board_grows(board: DrawingBoard) -> None:
    _draw(board.canvas, (10, 10), (50, 50))
    before = board.strokes()
    board.resize(1400, 900)
    assert board.strokes() == before


def test_undo_takes_the_last_stroke_back_and_redo_returns_it(board: DrawingBoard) -> None:
    _draw(board.canvas, (10, 10), (50, 10))
    _draw(board.canvas, (10, 30), (50, 30))
    both = board.strokes()
    QTest.keyClick(board.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert board.strokes() == both[:1]
    QTest.keyClick(board.canvas, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert board.strokes() == both


def test_the_eraser_takes_what_it_touches_and_undo_brings_it_back(board: DrawingBoard) -> None:
    _draw(board.canvas, (10, 10), (50, 10))
    _draw(board.canvas, (10, 60), (50, 60))
    both = board.strokes()
    QTest.keyClicks(board.canvas, "e")
    _draw(board.canvas, (30, 5), (30, 15))
    assert board.strokes() == both[1:]
    board.canvas.undo()
    assert board.strokes() == both


def test_keys_take_ink_width_and_pen(board: DrawingBoard) -> None:
    QTest.keyClicks(board.canvas, "e6]")
    assert (board.canvas.ink, board.canvas.width_mm, board.canvas.erasing) == ("rood", WIDTHS_MM[2], False)


def _pen(canvas: DrawingCanvas, kind: QEvent.Type, spot: QPoint, pressure: float) -> None:
    where = QPointF(spot)
    pen = QPointingDevice.primaryPointingDevice()
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QTabletEvent(kind, pen, where, canvas.mapToGlobal(where), pressure, 0, 0, 0, 0, 0, plain, left, left)
    QApplication.sendEvent(canvas, event)


def test_a_pen_gives_its_pressure(board: DrawingBoard) -> None:
    _pen(board.canvas, QEvent.Type.TabletPress, QPoint(60, 60), 0.2)
    _pen(board.canvas, QEvent.Type.TabletMove, QPoint(160, 60), 0.9)
    _pen(board.canvas, QEvent.Type.TabletRelease, QPoint(160, 60), 0.0)
    (stroke,) = board.strokes()
    assert [p.pressure for p in stroke.points] == [0.2, 0.9]


def test_each_ink_is_told_by_its_name(board: DrawingBoard) -> None:
    assert all(tool.toolTip() == tool.accessibleName() == ink for ink, tool in board.inks.items())


def test_showing_a_stored_drawing_is_not_news_and_cannot_be_undone(board: DrawingBoard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(board.strokes_changed):
        board.set_strokes([Stroke("blauw", 1.75, (Point(1, 1), Point(9, 9)))])
    assert not board.canvas.can_undo()


def test_a_drawing_to_look_at_shows_its_ink(look: Look, qtbot: QtBot) -> None:
    view = InkView(look, [Stroke("rood", 3.5, (Point(1, 1), Point(90, 60)))], "Een streep")
    qtbot.addWidget(view)
    view.resize(200, 120)
    image = view.grab().toImage()
    assert any(
        image.pixelColor(x, y).name().upper() == "#B8402F" for x in range(image.width()) for y in range(image.height())
    )


@pytest.fixture
def pair(qtbot: QtBot, look: Look, qapp: QApplication) -> tuple[QWidget, Button, Button]:
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    first, second = Button(look, "Eerste"), Button(look, "Tweede")
    box.addWidget(first)
    box.addWidget(second)
    ring = FocusRing(look, qapp)
    window.destroyed.connect(ring.deleteLater)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, first, second


def _ring(window: QWidget) -> _Ring:
    QTest.qWait(10)  # it follows a turn of the event loop later
    rings: list[_Ring] = window.findChildren(_Ring)
    return next(ring for ring in rings if ring.isVisible())


def test_the_focus_ring_follows_the_tab_key(pair: tuple[QWidget, Button, Button]) -> None:
    window, first, second = pair
    take_focus(first)
    assert _ring(window).geometry() == first.geometry().adjusted(-5, -5, 5, 5)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert _ring(window).geometry() == second.geometry().adjusted(-5, -5, 5, 5)


def test_the_focus_ring_moves_with_its_control(pair: tuple[QWidget, Button, Button]) -> None:
    window, first, _second = pair
    take_focus(first)
    _ring(window)
    first.move(60, 90)
    assert _ring(window).geometry().topLeft() == QPoint(55, 85)


def test_a_press_with_the_mouse_shows_no_ring(pair: tuple[QWidget, Button, Button], qtbot: QtBot) -> None:
    window, first, second = pair
    take_focus(first)
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    qtbot.wait(10)
    assert not any(ring.isVisible() for ring in window.findChildren(_Ring))


def test_the_ring_survives_the_end_of_its_control(pair: tuple[QWidget, Button, Button], qtbot: QtBot) -> None:
    window, first, second = pair
    take_focus(first)
    first.deleteLater()
    qtbot.wait(20)
    take_focus(second)
    assert _ring(window).geometry() == second.geometry().adjusted(-5, -5, 5, 5)


def test_the_ring_goes_with_the_control_it_stood_around(pair: tuple[QWidget, Button, Button], qtbot: QtBot) -> None:
    window, first, second = pair
    take_focus(first)
    ring = _ring(window)
    second.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    first.deleteLater()
    qtbot.waitUntil(lambda: not ring.isVisible())


def test_the_ring_survives_the_end_of_a_window_with_the_focus_in_it() -> None:
    """In a process of its own: touching what Qt is destroying ends the whole program."""
    story = """
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from ui.theme import Look
from ui.widgets.focus import FocusRing
from welapp import places
app = QApplication([])
FocusRing(Look(places.resources(), parent=app), app)
for later in [False, True] * 20:
    window = QWidget()
    field = QLineEdit(window)
    window.show()
    window.activateWindow()
    field.setFocus()
    app.processEvents()
    if later:
        window.deleteLater()
    del window, field
    app.processEvents()
print("goed")
"""
    done = subprocess.run([sys.executable, "-c", story], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, "goed\n"), done.stderr
