"""The drawing sheet: pen, touch and mouse become strokes in millimetres."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QInputDevice,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Look
from ui.widgets.dressed import Dressed, painter_for
from ui.widgets.ink_view import CANVAS_COLOUR, stroke_path
from welapp.domain.ink import CANVAS_MM, INKS, WIDTHS_MM, Point, Stroke

_LEAST_STEP_MM = 0.2
_PALM_MS = 800  # a touch so soon after the pen is a hand resting on the screen
_ERASER_MM = 2.5

Sheet = tuple[Stroke, ...]


class DrawingCanvas(Dressed, QWidget):
    """Keeps strokes in millimetres and scales only what is seen. News comes at pen-up, never while drawing."""

    strokes_changed = Signal(tuple)  # of Stroke
    history_changed = Signal()

    def __init__(self, look: Look, strokes: Sequence[Stroke] = (), *, parent: QWidget | None = None) -> None:
        QWidget.__init__(self, parent)
        self.ink = "zwart"
        self.width_mm = WIDTHS_MM[1]
        self.erasing = False
        self._strokes: Sheet = tuple(strokes)
        self._undone: list[Sheet] = []
        self._done: list[Sheet] = []
        self._points: list[Point] = []
        self._before_erasing: Sheet | None = None
        self._blunt_end = False  # the pen is held upside down
        self._since_pen = QElapsedTimer()
        self._dry = QPixmap()
        self.setAccessibleName("Tekenvel")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setProperty("ring_radius", 12)
        self.dress(look, table=True)

    def strokes(self) -> Sheet:
        return self._strokes

    def set_strokes(self, strokes: Sequence[Stroke]) -> None:
        """Show what is stored and forget the history; this is not news."""
        self._done, self._undone, self._points = [], [], []
        self._show(tuple(strokes))
        self.history_changed.emit()

    def can_undo(self) -> bool:
        return bool(self._done)

    def can_redo(self) -> bool:
        return bool(self._undone)

    def undo(self) -> None:
        if self._done:
            self._undone.append(self._strokes)
            self._tell(self._done.pop())

    def redo(self) -> None:
        if self._undone:
            self._done.append(self._strokes)
            self._tell(self._undone.pop())

    def clear(self) -> None:
        if self._strokes:
            self._change(())

    def sheet_box(self) -> QRectF:
        """Where the sheet lies inside the widget, in pixels."""
        scale = min(self.width() / CANVAS_MM[0], self.height() / CANVAS_MM[1])
        wide, high = CANVAS_MM[0] * scale, CANVAS_MM[1] * scale
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def sizeHint(self) -> QSize:
        return QSize(self.px(688), self.px(372))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(240), self.px(130))

    def hasHeightForWidth(self) -> bool:
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not self._is_palm(event):
            self._blunt_end = False
            self._down(event.position(), 0.5)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and not self._is_palm(event):
            self._move(event.position(), 0.5)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._up()

    def tabletEvent(self, event: QTabletEvent) -> None:
        self._since_pen.start()
        if event.type() == QEvent.Type.TabletPress:
            self._blunt_end = event.pointerType() == QPointingDevice.PointerType.Eraser
        steps = {
            QEvent.Type.TabletPress: self._down,
            QEvent.Type.TabletMove: self._move,
        }
        step = steps.get(event.type())
        if step is not None and event.pressure() > 0:
            step(event.position(), min(1.0, event.pressure()))
        if event.type() == QEvent.Type.TabletRelease:
            self._up()
        event.accept()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._dry = QPixmap()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.fillRect(self.rect(), QColor(CANVAS_COLOUR))
        if self._dry.isNull():
            self._dry = self._dried()
        painter.drawPixmap(0, 0, self._dry)
        if self._points and not self._rubs():
            self._to_millimetres(painter)
            _paint(painter, Stroke(self.ink, self.width_mm, tuple(self._points)))

    def _dried(self) -> QPixmap:
        """All finished strokes as one picture, so that a full sheet draws as fast as an empty one."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._to_millimetres(painter)
        for stroke in self._strokes:
            _paint(painter, stroke)
        painter.end()
        return picture

    def _to_millimetres(self, painter: QPainter) -> None:
        box = self.sheet_box()
        painter.translate(box.topLeft())
        painter.scale(box.width() / CANVAS_MM[0], box.height() / CANVAS_MM[1])

    def _rubs(self) -> bool:
        return self.erasing or self._blunt_end

    def _is_palm(self, event: QMouseEvent) -> bool:
        touch = event.deviceType() == QInputDevice.DeviceType.TouchScreen
        return touch and self._since_pen.isValid() and self._since_pen.elapsed() < _PALM_MS

    def _point(self, position: QPointF, pressure: float) -> Point:
        box = self.sheet_box()
        x = (position.x() - box.x()) / box.width() * CANVAS_MM[0]
        y = (position.y() - box.y()) / box.height() * CANVAS_MM[1]
        return Point(round(min(max(x, 0), CANVAS_MM[0]), 2), round(min(max(y, 0), CANVAS_MM[1]), 2), round(pressure, 3))

    def _down(self, position: QPointF, pressure: float) -> None:
        point = self._point(position, pressure)
        self._points = [point]
        if self._rubs():
            self._before_erasing = self._strokes
            self._erase_at(point)
        self.update()

    def _move(self, position: QPointF, pressure: float) -> None:
        if not self._points:
            return
        point, last = self._point(position, pressure), self._points[-1]
        if math.hypot(point.x - last.x, point.y - last.y) < _LEAST_STEP_MM:
            return
        self._points.append(point)
        if self._rubs():
            self._erase_along(last, point)
        self.update()

    def _up(self) -> None:
        points, self._points = tuple(self._points), []
        if not points:
            return
        if self._rubs():
            before, self._before_erasing = self._before_erasing, None
            if before is not None and before != self._strokes:
                after = self._strokes
                self._strokes = before
                self._change(after)
            return
        self._change((*self._strokes, Stroke(self.ink, self.width_mm, points)))

    def _erase_along(self, start: Point, end: Point) -> None:
        """A quick hand must not jump over a line, so the way between two events is walked."""
        steps = max(1, math.ceil(math.hypot(end.x - start.x, end.y - start.y) / _ERASER_MM))
        for step in range(1, steps + 1):
            part = step / steps
            self._erase_at(Point(start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part))

    def _erase_at(self, point: Point) -> None:
        """The eraser takes whole strokes: half a line is rarely what was meant."""
        left = tuple(stroke for stroke in self._strokes if not _touches(stroke, point))
        if left != self._strokes:
            self._show(left)

    def _change(self, strokes: Sheet) -> None:
        self._done.append(self._strokes)
        self._undone = []
        self._tell(strokes)

    def _tell(self, strokes: Sheet) -> None:
        self._show(strokes)
        self.strokes_changed.emit(strokes)
        self.history_changed.emit()

    def _show(self, strokes: Sheet) -> None:
        self._strokes = strokes
        self._dry = QPixmap()
        self.update()


def _paint(painter: QPainter, stroke: Stroke) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(INKS[stroke.ink]))
    painter.drawPath(stroke_path(stroke))


def _touches(stroke: Stroke, point: Point) -> bool:
    reach = _ERASER_MM + stroke.width / 2
    points = stroke.points
    if len(points) == 1:
        return math.hypot(points[0].x - point.x, points[0].y - point.y) <= reach
    return any(_distance(point, a, b) <= reach for a, b in itertools.pairwise(points))


def _distance(point: Point, a: Point, b: Point) -> float:
    """From a point to the line piece a-b."""
    dx, dy = b.x - a.x, b.y - a.y
    length = dx * dx + dy * dy
    along = 0.0 if length == 0 else min(1.0, max(0.0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length))
    return math.hypot(point.x - a.x - along * dx, point.y - a.y - along * dy)
