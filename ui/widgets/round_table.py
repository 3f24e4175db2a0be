"""The round table seen from above: the mark of the program, and the people around it."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.text import tr
from ui.theme import Look
from ui.widgets.dressed import ArrowsToParent, Dressed, paint_disc, painter_for
from ui.widgets.focus import take_focus

_SEAT = 15
_ROW = 41  # least distance between two labels on one side
_WIDEST, _NARROWEST = 110, 84  # half the width of the line on which the seats stand
_ASIDE = 44  # how far a label above a seat leans outward, so that two of them do not touch
_ABOVE = 0.45  # nearer to the middle than this, a label stands above or under its seat


@dataclass(frozen=True, slots=True)
class Seat:
    """Someone at the table; the youth's own seat is apricot and stands at the bottom."""

    id: str
    name: str
    role: str = ""
    youth: bool = False


class RoundTableMark(Dressed, QWidget):
    """The mark; `ring` and `dots` are tones: petrol on paper, 'rail_label' on the rail."""

    def __init__(self, look: Look, size: int = 44, *, tone: str = "petrol", parent: QWidget | None = None) -> None:
        QWidget.__init__(self, parent)
        self._size = size
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress(look)

    def sizeHint(self) -> QSize:
        side = self.look.air(self._size, self.table)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_mark(painter_for(self), QRectF(self.rect()), self.look.colour(self._tone), self.look.colour("apricot"))


def paint_mark(painter: QPainter, box: QRectF, colour: QColor, youth: QColor) -> None:
    unit = min(box.width(), box.height()) / 48
    centre = box.center()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 3 * unit))
    painter.drawEllipse(centre, 9.5 * unit, 9.5 * unit)
    for index in range(6):
        angle = math.radians(-90 + 60 * index)
        x, y = centre.x() + 19.6 * unit * math.cos(angle), centre.y() + 19.6 * unit * math.sin(angle)
        paint_disc(painter, x, y, 3.9 * unit, youth if index == 0 else colour)


class _SeatButton(ArrowsToParent, Dressed, QPushButton):
    def __init__(self, look: Look, seat: Seat, parent: QWidget) -> None:
        QPushButton.__init__(self, parent)
        self.seat = seat
        self.setAccessibleName(f"{seat.name}, {seat.role}" if seat.role else seat.name)
        self.setAccessibleDescription(tr("de plek van de jongere") if seat.youth else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.dress(look)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_for(self), self.look
        x, y, radius = self.width() / 2, self.height() / 2, self.px(_SEAT + 0.5)
        if self.seat.youth:
            paint_disc(painter, x, y, radius, look.colour("apricot"), look.colour("apricot_text"), 1.5)
            return
        fill = "petrol_tint" if self.underMouse() else "petrol_tint2"
        paint_disc(painter, x, y, radius, look.colour(fill), look.colour("petrol"), 1.5)


class RoundTable(Dressed, QWidget):
    """People around the table in the order given, clockwise from the youth. Arrows walk around, Enter opens."""

    person_chosen = Signal(str)

    def __init__(
        self, look: Look, seats: Sequence[Seat] = (), food: str = "", *, parent: QWidget | None = None
    ) -> None:
        QWidget.__init__(self, parent)
        self._food = food
        self._seats: list[_SeatButton] = []
        self._labels: list[tuple[QRectF, Qt.AlignmentFlag]] = []
        self.setAccessibleName(tr("Aan tafel"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.dress(look)
        self.set_seats(seats)

    def set_food(self, food: str) -> None:
        self._food = food
        self.setAccessibleDescription(tr("Op tafel: {food}", food=food) if food else "")
        self.update()

    def set_seats(self, seats: Sequence[Seat]) -> None:
        for button in self._seats:
            button.hide()
            button.deleteLater()
        youth_first = sorted(seats, key=lambda seat: not seat.youth)
        self._seats = [_SeatButton(self.look, seat, self) for seat in youth_first]
        for button in self._seats:
            button.clicked.connect(self._report)
            button.show()
        self.updateGeometry()
        self._place()

    def sizeHint(self) -> QSize:
        rows = max(3, math.ceil(max(0, len(self._seats) - 3) / 2))
        return QSize(self.px(430), self.px(130 + rows * _ROW))

    def minimumSizeHint(self) -> QSize:
        half = max((share * self.px(_NARROWEST) + words for share, words in self._reaches()), default=0)
        return QSize(2 * math.ceil(half), self.sizeHint().height())

    def redress(self) -> None:
        self._place()
        super().redress()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_Right: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Left: 1, Qt.Key.Key_Up: 1}
        step = steps.get(event.key(), 0)
        here = next((i for i, button in enumerate(self._seats) if button.hasFocus()), None)
        if step and here is not None:
            take_focus(self._seats[(here + step) % len(self._seats)])
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for button, (box, _align) in zip(self._seats, self._labels, strict=True):
            if box.contains(event.position()):
                button.click()
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_for(self), self.look
        centre, rx, ry = self._ellipse()
        wood = QRectF(centre.x() - rx * 0.67, centre.y() - ry * 0.6, rx * 1.34, ry * 1.2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("edge"))
        painter.drawEllipse(wood.translated(0, 4))
        painter.setBrush(look.colour("paper"))
        painter.setPen(QPen(look.colour("line2"), 1.5))
        painter.drawEllipse(wood)
        painter.setPen(look.colour("ink2"))
        painter.setFont(self.role_font("tiny"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(wood.adjusted(self.px(14), 0, -self.px(14), 0), flags, self._food)
        for button, (box, align) in zip(self._seats, self._labels, strict=True):
            self._paint_label(painter, button.seat, box, align)

    def _paint_label(self, painter: QPainter, seat: Seat, box: QRectF, align: Qt.AlignmentFlag) -> None:
        half = box.height() / 2 if seat.role else box.height()
        flags = align | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self.role_font("small", 600))
        painter.setPen(self.look.colour("ink"))
        painter.drawText(QRectF(box.x(), box.y(), box.width(), half), flags, seat.name)
        if seat.role:
            painter.setFont(self.role_font("tiny"))
            painter.setPen(self.look.colour("ink2"))
            painter.drawText(QRectF(box.x(), box.y() + half, box.width(), half), flags, seat.role)

    def _ellipse(self) -> tuple[QPointF, float, float]:
        """Centre and radii of the line on which the seats stand."""
        top, bottom = self.px(44 + _SEAT), self.px(26 + _SEAT)
        ry = max(self.px(70), (self.height() - top - bottom) / 2)
        fitting = [(self.width() / 2 - words) / share for share, words in self._reaches() if share > _ABOVE]
        rx = min([self.px(_WIDEST), *fitting])
        return QPointF(self.width() / 2, top + ry), max(self.px(_NARROWEST), rx), ry

    def _reaches(self) -> list[tuple[float, float]]:
        """Of each seat how far it lies from the middle, as a part of the radius, and the room its words need there."""
        reaches = []
        for angle, button in zip(self._angles(), self._seats, strict=True):
            name = self.metrics("small", 600).horizontalAdvance(button.seat.name)
            words = max(name, self.metrics("tiny").horizontalAdvance(button.seat.role))
            share = abs(math.cos(math.radians(angle)))
            beside = share > _ABOVE
            reaches.append((share, self.px(_SEAT + 9) + words if beside else self.px(_ASIDE) * share + words / 2))
        return reaches

    def _angles(self) -> list[float]:
        return [90 + 360 * index / len(self._seats) for index in range(len(self._seats))]

    def _place(self) -> None:
        if not self._seats:
            self._labels = []
            return
        centre, rx, ry = self._ellipse()
        angles = self._angles()
        heights = _spread([centre.y() + ry * math.sin(math.radians(a)) for a in angles], angles, self.px(_ROW))
        self._labels = []
        half = self.px(22)
        for button, angle, y in zip(self._seats, angles, heights, strict=True):
            x = centre.x() + rx * math.cos(math.radians(angle))
            button.setGeometry(QRect(round(x) - half, round(y) - half, 2 * half, 2 * half))
            ring = self.px(_SEAT + 1)
            button.setProperty("ring_rect", QRect(half - ring, half - ring, 2 * ring, 2 * ring))
            button.setProperty("ring_radius", ring)
            self._labels.append(self._label_box(x, y, angle))
        self.update()

    def _label_box(self, x: float, y: float, angle: float) -> tuple[QRectF, Qt.AlignmentFlag]:
        wide, high, gap = self.px(150), self.px(38), self.px(_SEAT + 9)
        side = math.cos(math.radians(angle))
        if abs(side) <= _ABOVE:
            top = y + self.px(_SEAT + 3) if math.sin(math.radians(angle)) > 0 else y - self.px(_SEAT + 3) - high
            if math.sin(math.radians(angle)) > 0:
                high = self.px(24)
            shift = self.px(_ASIDE) * side
            return QRectF(x - wide / 2 + shift, top, wide, high), Qt.AlignmentFlag.AlignHCenter
        if side < 0:
            return QRectF(x - gap - wide, y - high / 2, wide, high), Qt.AlignmentFlag.AlignRight
        return QRectF(x + gap, y - high / 2, wide, high), Qt.AlignmentFlag.AlignLeft

    def _report(self) -> None:
        button = self.sender()
        if isinstance(button, _SeatButton):
            self.person_chosen.emit(button.seat.id)


def _spread(heights: list[float], angles: list[float], least: float) -> list[float]:
    """Push the seats of one side apart until their labels no longer touch."""
    spread = list(heights)
    for sign in (-1, 1):
        side = [i for i, angle in enumerate(angles) if sign * math.cos(math.radians(angle)) > _ABOVE]
        side.sort(key=lambda i: heights[i])
        for above, below in itertools.pairwise(side):
            spread[below] = max(spread[below], spread[above] + least)
        if side:
            drift = sum(spread[i] - heights[i] for i in side) / len(side)
            for i in side:
                spread[i] -= drift
    return spread
