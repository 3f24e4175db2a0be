"""A pen for who draws with keys: a crosshair that the arrows move, and what is said about it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.text import mark, tr
from welapp.domain.ink import CANVAS_MM, Point

STEP_MM, LARGE_STEP_MM = 2.0, 10.0
PRESSURE = 0.5
_ARMS = 13  # px
_RING = 6
DARK, LIGHT = QColor("#1D2A2A"), QColor("#FFFDF8")  # on paper that stays light; never by one colour alone

_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_COLUMNS = (mark("links"), mark("in het midden"), mark("rechts"))
_ROWS = (mark("boven"), "", mark("onder"))


class KeyboardPen:
    """Where the crosshair is, whether it shows, and whether its pen is down."""

    def __init__(self) -> None:
        self.at = Point(CANVAS_MM[0] / 2, CANVAS_MM[1] / 2, PRESSURE)
        self.shown = False
        self.down = False

    def step(self, key: int, *, large: bool) -> Point | None:
        """Move for an arrow, up to the edge of the sheet; None for any other key."""
        way = _WAYS.get(Qt.Key(key))
        if way is None:
            return None
        size = LARGE_STEP_MM if large else STEP_MM
        x, y = self.at.x + way[0] * size, self.at.y + way[1] * size
        self.at = Point(min(max(x, 0.0), CANVAS_MM[0]), min(max(y, 0.0), CANVAS_MM[1]), PRESSURE)
        return self.at

    def where(self) -> str:
        """'links boven', 'in het midden'."""
        column = tr(_COLUMNS[min(2, int(self.at.x * 3 / CANVAS_MM[0]))])
        row = tr(_ROWS[min(2, int(self.at.y * 3 / CANVAS_MM[1]))])
        return " ".join(filter(None, (column, row)))

    def said(self, *, erasing: bool) -> str:
        if erasing:
            how = tr("gum neer") if self.down else tr("gum op")
        else:
            how = tr("pen neer") if self.down else tr("pen op")
        return f"{how}, {self.where()}"


def crosshair_box(at: QPointF) -> QRectF:
    reach = _ARMS + 3
    return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)


def paint_crosshair(painter: QPainter, at: QPointF, *, down: bool) -> None:
    """Four arms around a ring, dark with a light rim; the ring is filled when the pen is down."""
    for colour, width in ((LIGHT, 5.0), (DARK, 2.0)):
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(DARK if down and colour == DARK else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, _RING, _RING)
        for x, y in _WAYS.values():
            painter.drawLine(
                QPointF(at.x() + x * (_RING + 2), at.y() + y * (_RING + 2)),
                QPointF(at.x() + x * _ARMS, at.y() + y * _ARMS),
            )
