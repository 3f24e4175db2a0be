"""Drawing with whatever one has: keys alone, a finger, a pen with its pressure and its blunt end, a resting palm."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QInputDevice, QKeyEvent, QPointingDevice, QPointingDeviceUniqueId, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Look
from ui.widgets import canvas as canvas_module
from ui.widgets import dried_ink, hand
from ui.widgets.canvas import DrawingCanvas
from ui.widgets.drawing import DrawingBoard
from ui.widgets.focus import take_focus
from welapp.domain.ink import CANVAS_MM, Point, Stroke

Key, Kind = Qt.Key, QPointingDevice.PointerType
LINE = Stroke("blauw", 1.75, (Point(20, 20), Point(60, 20)))
MIDDLE = Point(CANVAS_MM[0] / 2, CANVAS_MM[1] / 2)


@pytest.fixture
def board(qtbot: QtBot, look: Look) -> DrawingBoard:
    made = DrawingBoard(look)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(canvas_module, "announce", lambda _, words: heard.append(words))
    return heard


def keys(canvas: DrawingCanvas, *pressed: Qt.Key, large: bool = False) -> None:
    for key in pressed:
        QTest.keyClick(canvas, key, Qt.KeyboardModifier.ShiftModifier if large else Qt.KeyboardModifier.NoModifier)


def at(canvas: DrawingCanvas, x: float, y: float) -> QPoint:
    """A spot of the widget, from millimetres."""
    box = canvas.sheet_box()
    scale = box.width() / CANVAS_MM[0]
    return QPointF(box.x() + x * scale, box.y() + y * scale).toPoint()


def spots(stroke: Stroke) -> list[tuple[float, float]]:
    return [(round(point.x), round(point.y)) for point in stroke.points]


# --- keys


def test_a_line_is_drawn_with_keys_alone(board: DrawingBoard) -> None:
    take_focus(board.canvas)
    keys(board.canvas, Key.Key_Space, Key.Key_Right, Key.Key_Right)
    keys(board.canvas, Key.Key_Down, large=True)
    assert board.strokes() == (), "nothing is news before the pen is up"
    keys(board.canvas, Key.Key_Space)
    (stroke,) = board.strokes()
    x, y = MIDDLE.x, MIDDLE.y
    assert spots(stroke) == [(x, y), (x + 2, y), (x + 4, y), (x + 4, y + 10)]
    assert {point.pressure for point in stroke.points} == {0.5}


def test_arrows_alone_draw_nothing_and_stop_at_the_edge(board: DrawingBoard) -> None:
    take_focus(board.canvas)
    keys(board.canvas, *[Key.Key_Left] * 30, large=True)
    assert board.strokes() == ()
    keys(board.canvas, Key.Key_Space, Key.Key_Space)
    (dot,) = board.strokes()
    assert dot.points[0].x == 0


def test_it_is_said_whether_the_pen_is_down_and_where(board: DrawingBoard, said: list[str]) -> None:
    take_focus(board.canvas)
    keys(board.canvas, Key.Key_Space)
    keys(board.canvas, *[Key.Key_Left] * 8, *[Key.Key_Up] * 5, large=True)
    keys(board.canvas, Key.Key_Space)
    QTest.keyClicks(board.canvas, "e")
    keys(board.canvas, Key.Key_Space)
    assert said == ["pen neer, in het midden", "pen op, links boven", "gum neer, links boven"]


def test_what_the_keys_do_is_told_to_a_screen_reader(board: DrawingBoard) -> None:
    told = QAccessible.queryAccessibleInterface(board.canvas)
    assert told is not None
    assert "Pijltjes verplaatsen de pen" in told.text(QAccessible.Text.Description)


def test_escape_lifts_the_pen_and_only_then_means_pause(board: DrawingBoard) -> None:
    take_focus(board.canvas)
    keys(board.canvas, Key.Key_Space, Key.Key_Right, Key.Key_Escape)
    assert len(board.strokes()) == 1
    for down in (True, False):
        if down:
            keys(board.canvas, Key.Key_Space)
        else:
            keys(board.canvas, Key.Key_Escape)
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        asked.ignore()
        QApplication.sendEvent(board.canvas, asked)
        assert asked.isAccepted() is down


def test_the_gum_is_worked_with_keys_too_and_undone(board: DrawingBoard) -> None:
    board.set_strokes([LINE, Stroke("rood", 1.75, (Point(85, 40), Point(85, 60)))])
    take_focus(board.canvas)
    QTest.keyClicks(board.canvas, "e")
    keys(board.canvas, Key.Key_Space, Key.Key_Left, Key.Key_Space)
    assert board.strokes() == (LINE,)
    keys(board.canvas, Key.Key_Z, large=False)
    QTest.keyClick(board.canvas, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(board.strokes()) == 2


def test_tab_leaves_the_sheet_and_what_was_being_drawn_stays(board: DrawingBoard, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row, after = QHBoxLayout(window), QLineEdit()
    row.addWidget(board)
    row.addWidget(after)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    take_focus(board.canvas)
    keys(board.canvas, Key.Key_Space, Key.Key_Right)
    QTest.keyClick(board.canvas, Key.Key_Tab)
    assert not board.canvas.hasFocus()
    assert len(board.strokes()) == 1
    board.setParent(None)


def test_the_crosshair_shows_for_the_keyboard_and_goes_for_the_mouse(board: DrawingBoard, qtbot: QtBot) -> None:
    empty = board.canvas.grab().toImage()
    take_focus(board.canvas)
    keys(board.canvas, Key.Key_Right)
    assert board.canvas.grab().toImage() != empty
    QTest.mouseMove(board.canvas, QPoint(30, 30))
    QTest.mouseClick(board.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(30, 30))
    board.canvas.undo()
    assert board.canvas.grab().toImage() == empty


def test_a_new_sheet_is_one_press_and_can_be_undone(board: DrawingBoard) -> None:
    board.set_strokes([LINE])
    board.new_sheet.click()
    assert board.strokes() == ()
    assert not board.new_sheet.isEnabled()
    board.undo.click()
    assert board.strokes() == (LINE,)


def test_what_is_not_painted_yet_can_be_rubbed_out_too(board: DrawingBoard, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full drawing is painted in portions, and the gum may be quicker."""
    monkeypatch.setattr(dried_ink, "PORTION_SECONDS", -1.0)
    other = Stroke("rood", 1.75, (Point(20, 80), Point(60, 80)))
    board.set_strokes([other, LINE])
    board.take_eraser()
    QTest.mouseClick(board.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(board.canvas, 40, 20))
    assert board.strokes() == (other,)


# --- a pen


def pen(kind: QPointingDevice.PointerType, *, feels: bool = True) -> QPointingDevice:
    able = QInputDevice.Capability.Position
    able |= QInputDevice.Capability.Pressure if feels else QInputDevice.Capability.Hover
    stylus = QInputDevice.DeviceType.Stylus
    return QPointingDevice("pen", 7, stylus, kind, able, 1, 2, "", QPointingDeviceUniqueId.fromNumericId(1))


def tablet(
    canvas: DrawingCanvas,
    device: QPointingDevice,
    kind: QEvent.Type,
    spot: QPoint,
    pressure: float,
    *,
    barrel: bool = False,
) -> None:
    where, left = QPointF(spot), Qt.MouseButton.LeftButton
    up = kind == QEvent.Type.TabletRelease or pressure == 0
    held = Qt.MouseButton.NoButton if up else left | Qt.MouseButton.RightButton if barrel else left
    event = QTabletEvent(
        kind,
        device,
        where,
        canvas.mapToGlobal(where),
        pressure,
        0,
        0,
        0,
        0,
        0,
        Qt.KeyboardModifier.NoModifier,
        left,
        held,
    )
    QApplication.sendEvent(canvas, event)


def write(
    canvas: DrawingCanvas, device: QPointingDevice, *at_pressure: tuple[float, float, float], barrel: bool = False
) -> None:
    kinds = [QEvent.Type.TabletPress, *[QEvent.Type.TabletMove] * (len(at_pressure) - 1)]
    for kind, (x, y, pressure) in zip(kinds, at_pressure, strict=True):
        tablet(canvas, device, kind, at(canvas, x, y), pressure, barrel=barrel)
    x, y, _ = at_pressure[-1]
    tablet(canvas, device, QEvent.Type.TabletRelease, at(canvas, x, y), 0)


def dark_rows(board: DrawingBoard, x: float) -> int:
    """How high the line is at this place, in pixels."""
    image, column = board.canvas.grab().toImage(), at(board.canvas, x, 0).x()
    return sum(image.pixelColor(column, y).lightness() < 120 for y in range(image.height()))


def test_who_presses_harder_draws_a_broader_line(board: DrawingBoard) -> None:
    write(board.canvas, pen(Kind.Pen), (20, 40, 0.1), (60, 40, 0.1), (100, 40, 1.0), (150, 40, 1.0))
    (stroke,) = board.strokes()
    assert [point.pressure for point in stroke.points] == [0.1, 0.1, 1.0, 1.0]
    assert dark_rows(board, 125) > 1.5 * dark_rows(board, 40) > 0


def test_a_pen_that_feels_no_pressure_writes_as_a_mouse_does(board: DrawingBoard) -> None:
    device = pen(Kind.Pen, feels=False)
    write(board.canvas, device, (20, 40, 0.0), (60, 40, 0.0))
    assert [point.pressure for point in board.strokes()[0].points][:1] == [0.5]


@pytest.mark.parametrize(("kind", "barrel"), [(Kind.Eraser, False), (Kind.Pen, True)])
def test_the_blunt_end_and_the_button_on_the_barrel_rub_out(
    board: DrawingBoard, kind: QPointingDevice.PointerType, barrel: bool
) -> None:
    board.set_strokes([LINE])
    write(board.canvas, pen(kind), (40, 10, 0.5), (40, 30, 0.5), barrel=barrel)
    assert board.strokes() == ()
    write(board.canvas, pen(Kind.Pen), (10, 60, 0.5), (40, 60, 0.5))
    assert len(board.strokes()) == 1, "the pen writes again"


# --- fingers


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


def test_one_finger_draws(board: DrawingBoard, screen: QPointingDevice) -> None:
    canvas = board.canvas
    QTest.touchEvent(canvas, screen).press(0, at(canvas, 20, 20), canvas).commit()
    for x in (30, 40, 50):
        QTest.touchEvent(canvas, screen).move(0, at(canvas, x, 20), canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, at(canvas, 50, 20), canvas).commit()
    (stroke,) = board.strokes()
    assert spots(stroke) == [(20, 20), (30, 20), (40, 20), (50, 20)]


def test_a_second_finger_draws_nothing(board: DrawingBoard, screen: QPointingDevice) -> None:
    canvas = board.canvas
    QTest.touchEvent(canvas, screen).press(0, at(canvas, 20, 20), canvas).commit()
    QTest.touchEvent(canvas, screen).stationary(0).press(1, at(canvas, 90, 80), canvas).commit()
    QTest.touchEvent(canvas, screen).move(0, at(canvas, 50, 20), canvas).move(1, at(canvas, 120, 80), canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, at(canvas, 50, 20), canvas).release(
        1, at(canvas, 120, 80), canvas
    ).commit()
    (stroke,) = board.strokes()
    assert spots(stroke) == [(20, 20), (50, 20)]


def test_a_palm_beside_a_pen_draws_nothing(
    board: DrawingBoard, screen: QPointingDevice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas, device = board.canvas, pen(Kind.Pen)
    tablet(canvas, device, QEvent.Type.TabletMove, at(canvas, 60, 60), 0)  # it hovers
    QTest.touchEvent(canvas, screen).press(0, at(canvas, 90, 80), canvas).commit()
    QTest.touchEvent(canvas, screen).move(0, at(canvas, 95, 85), canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, at(canvas, 95, 85), canvas).commit()
    assert board.strokes() == ()
    monkeypatch.setattr(hand, "PALM_MS", -1)  # long after the pen
    QTest.touchEvent(canvas, screen).press(0, at(canvas, 20, 20), canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, at(canvas, 20, 20), canvas).commit()
    assert len(board.strokes()) == 1


def test_a_palm_that_came_before_the_pen_leaves_nothing(board: DrawingBoard, screen: QPointingDevice) -> None:
    canvas = board.canvas
    QTest.touchEvent(canvas, screen).press(0, at(canvas, 90, 80), canvas).commit()
    QTest.touchEvent(canvas, screen).move(0, at(canvas, 95, 85), canvas).commit()
    write(canvas, pen(Kind.Pen), (20, 40, 0.5), (60, 40, 0.5))
    QTest.touchEvent(canvas, screen).release(0, at(canvas, 95, 85), canvas).commit()
    (stroke,) = board.strokes()
    assert spots(stroke) == [(20, 40), (60, 40)]


# --- what is seen


def test_a_drawing_looks_the_same_however_it_came_about(board: DrawingBoard, look: Look, qtbot: QtBot) -> None:
    """Painted bit by bit, rubbed and undone, it is what a fresh sheet with the same strokes shows."""
    write(
        board.canvas, pen(Kind.Pen), *[(20 + step % 97, 10 + step * 7 % 71, 0.2 + step % 5 / 10) for step in range(90)]
    )
    write(board.canvas, pen(Kind.Pen), (20, 50, 0.5), (120, 50, 0.9))
    write(board.canvas, pen(Kind.Pen), (70, 10, 0.5), (70, 80, 0.9))
    board.take_eraser()
    write(board.canvas, pen(Kind.Pen), (110, 45, 0.5), (112, 55, 0.5))
    board.canvas.undo()
    board.take_pen()
    fresh = DrawingCanvas(look, board.strokes())
    qtbot.addWidget(fresh)
    fresh.resize(board.canvas.size())
    # A fresh sheet may come in portions.
    qtbot.waitUntil(lambda: fresh.grab().toImage() == board.canvas.grab().toImage(), timeout=20_000)


def test_a_full_drawing_comes_in_portions_and_whole(look: Look, qtbot: QtBot) -> None:
    rows = [Stroke("zwart", 0.75, tuple(Point(x, 1 + row * 0.09) for x in range(0, 170, 2))) for row in range(1000)]
    canvas = DrawingCanvas(look, rows)
    qtbot.addWidget(canvas)
    canvas.resize(850, 460)
    canvas.show()

    def whole() -> bool:
        image = canvas.grab().toImage()
        return image.pixelColor(at(canvas, 80, 89)).lightness() < 120

    qtbot.waitUntil(whole, timeout=20_000)
    assert canvas.grab().toImage().pixelColor(at(canvas, 80, 2)).lightness() < 120
