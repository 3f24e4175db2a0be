"""The two still pictures: the laid table behind the lock, and the path behind 'Even pauze'."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.theme import Look
from ui.widgets.dressed import Dressed, paint_box, paint_disc, painter_for
from ui.widgets.path import paint_band, winding_line
from welapp.domain.ink import INKS

_WIDE, _HIGH = 1366, 768  # the pictures are laid out on this canvas and scaled
_TABLE = QPointF(958, 392)
_SEATS = ((869, 137), (1102, 164), (703, 302), (1226, 362), (1148, 584), (927, 660))
_YOUTH = (729, 535)
_PAPER = "#FFFDF8"
_COFFEE = "#8A5A33"
_TEA = "#A9713F"
_COOKIE = "#D9A066"
_CRUMB = "#6E4525"
_WOOD = "#EAC796"


class UnlockScene(Dressed, QWidget):
    """The ground of the unlock page; put the sheet with the field on top of it. It is always the same picture."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        QWidget.__init__(self, parent)
        self.dress(look)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_for(self), self.look
        painter.fillRect(self.rect(), look.colour("paper"))
        scale = max(self.width() / _WIDE, self.height() / _HIGH)
        painter.translate(self.width() - _WIDE * scale, (self.height() - _HIGH * scale) / 2)
        painter.scale(scale, scale)
        self._paint_paths(painter)
        self._paint_table(painter)
        _paint_drawing(painter, look)
        _paint_pencil(painter, QPointF(838, 484), QPointF(922, 444), INKS["rood"])
        _paint_pencil(painter, QPointF(874, 508), QPointF(951, 497), INKS["blauw"])
        _paint_cookies(painter, look)
        _paint_cup(painter, look, 938, 254, 200, "#C97B33", _COFFEE)
        _paint_cup(painter, look, 1050, 300, -35, look.colour("petrol").name(), _COFFEE)
        _paint_cup(painter, look, 1096, 420, 15, look.colour("petrol").name(), _TEA)
        _paint_cup(painter, look, 968, 532, 120, look.colour("line2").name(), _COFFEE)

    def _paint_paths(self, painter: QPainter) -> None:
        look = self.look
        near = [(-40, 680), (110, 672), (300, 706), (460, 728), (600, 676), (690, 590), (742, 520)]
        far = [(1110, 172), (1250, 132), (1420, 36)]
        for spots in (near, far):
            line = winding_line([QPointF(x, y) for x, y in spots])
            paint_band(painter, look, line, 74, "panel")
        stones = ((60, 668), (164, 662), (268, 690), (372, 712), (476, 716), (574, 688), (654, 622))
        stones_far = ((1192, 142), (1262, 110), (1330, 76))
        _paint_stones(painter, look, (*stones, *stones_far))

    def _paint_table(self, painter: QPainter) -> None:
        look = self.look
        for x, y in (*_SEATS, _YOUTH):
            own = (x, y) == _YOUTH
            paint_disc(painter, x, y + 5, 46, look.colour("sand"))
            paint_disc(painter, x, y, 46, look.colour("apricot" if own else "petrol_tint2"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QColor(look.colour("apricot_text" if own else "petrol"))
            ring.setAlphaF(0.6)
            painter.setPen(QPen(ring, 2))
            painter.drawEllipse(QPointF(x, y), 33, 33)
        paint_disc(painter, _TABLE.x(), _TABLE.y() + 9, 196, look.colour("sand"))
        paint_disc(painter, _TABLE.x(), _TABLE.y(), 196, look.colour("sheet"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("panel"), 3))
        painter.drawEllipse(_TABLE, 184, 184)


def _paint_stones(painter: QPainter, look: Look, spots: Sequence[tuple[int, int]]) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("sand"))
    for index, (x, y) in enumerate(spots):
        painter.drawEllipse(QPointF(x, y), 22 + 5 * ((index * 2) % 3) / 2, 20 + 2 * (index % 3))


def _paint_pencil(painter: QPainter, end: QPointF, tip: QPointF, colour: str) -> None:
    along = tip - end
    neck = end + along * 0.86
    for start, stop, tone in ((neck, tip, _WOOD), (end, neck, colour)):
        pen = QPen(QColor(tone), 9 if tone == colour else 8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(start, stop)


def _paint_cup(painter: QPainter, look: Look, x: int, y: int, angle: int, rim: str, drink: str) -> None:
    painter.save()
    painter.translate(x, y)
    painter.rotate(angle)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(rim), 5))
    painter.drawRoundedRect(QRectF(16, -6, 20, 12), 6, 6)
    paint_disc(painter, 0, 0, 23, look.colour("sheet"), QColor(rim), 5)
    paint_disc(painter, 0, 0, 15.5, QColor(drink))
    painter.restore()


def _paint_cookies(painter: QPainter, look: Look) -> None:
    paint_disc(painter, 1028, 456, 44, look.colour("panel"))
    paint_disc(painter, 1028, 456, 35, look.colour("paper"))
    for x, y in ((1018, 448), (1041, 460), (1020, 472)):
        paint_disc(painter, x, y, 14 if y < 470 else 12.5, QColor(_COOKIE))
        for dx, dy in ((-5, 4), (0, -4), (4, 4), (5, -3)):
            paint_disc(painter, x + dx, y + dy, 1.9, QColor(_CRUMB))


def _paint_drawing(painter: QPainter, look: Look) -> None:
    """A sheet with a boat, as any child draws one; never a real drawing."""
    painter.save()
    painter.translate(910, 368)
    painter.rotate(-8.5)
    sheet = QRectF(-88, -62, 176, 124)
    paint_box(painter, sheet.translated(3, 5), look.colour("sand"), None, 0, 3)
    paint_box(painter, sheet, QColor(_PAPER), QColor("#DCD1BF"), 1, 3)
    painter.scale(1.12, 1.12)
    painter.translate(-6, -4)
    _line(painter, "bruin", [(-34, 18), (42, 12), (30, 34), (-22, 38)], closed=True)
    _line(painter, "bruin", [(-30, 26), (37, 21)])
    _line(painter, "zwart", [(4, 15), (5, -38)])
    _line(painter, "rood", [(7, -36), (33, 4), (7, 7)], closed=True)
    for step in range(4):
        _line(painter, "oranje", [(9, -20 + step * 7), (15 + step * 4, -18 + step * 7)])
    _line(painter, "blauw", [(4, -38), (-6, -36), (4, -32)])
    for x, ink in ((-22, "groen"), (-8, "paars")):
        painter.setPen(QPen(QColor(INKS["zwart"]), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, 1), 4.5, 4.5)
        _line(painter, ink, [(x - 4, -3), (x + 5, -3)])
        _line(painter, ink, [(x, 6), (x, 17)])
    for step, y in enumerate((40, 47, 54)):
        _wave(painter, "blauw", -58 + step * 3, 60 - step * 6, y)
    _line(painter, "groen", [(-52, 40), (-50, 16)])
    _line(painter, "groen", [(-46, 40), (-47, 22)])
    painter.setPen(QPen(QColor(INKS["geel"]), 1.5))
    painter.drawEllipse(QPointF(52, -32), 7, 7)
    for angle in range(0, 360, 40):
        dx, dy = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        painter.drawLine(QPointF(52 + 9.5 * dx, -32 + 9.5 * dy), QPointF(52 + 14 * dx, -32 + 14 * dy))
    _line(painter, "zwart", [(-42, -30), (-38, -34), (-34, -30), (-30, -34), (-26, -30)])
    painter.restore()


def _line(painter: QPainter, ink: str, spots: Sequence[tuple[float, float]], *, closed: bool = False) -> None:
    pen = QPen(QColor(INKS[ink]), 1.6)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = QPolygonF([QPointF(x, y) for x, y in spots])
    if closed:
        painter.drawPolygon(points)
    else:
        painter.drawPolyline(points)


def _wave(painter: QPainter, ink: str, left: float, right: float, y: float) -> None:
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        path.quadTo(QPointF(x + 5, y + (-5 if up else 5)), QPointF(x + 10, y))
        x, up = x + 10, not up
    painter.setPen(QPen(QColor(INKS[ink]), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
