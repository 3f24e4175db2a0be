"""The round table to sit at: the youth's own seat at the bottom, and seats around it that people can be put on."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.text import tr
from ui.theme import Look
from ui.widgets.dragged import DraggedButton
from ui.widgets.dressed import Dressed, paint_check, paint_disc, painter_for, wrapped, wrapped_height
from ui.widgets.focus import take_focus
from ui.widgets.icons import draw_icon
from ui.widgets.seat_words import where
from welapp.domain.seating import PLACES

_SEAT = 20
_SMALLEST = 10  # px of letters
_NARROWEST, _WIDEST = 133, 250  # narrower, the seats would lie over one another
_ABOVE, _BELOW = 50, 32  # room for the name over the top seat and under the youth's own


class _SeatButton(DraggedButton):
    def __init__(self, look: Look, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self.name = ""
        self.in_hand = False
        self.wanted = False
        self.dress(look, table=True)
        self.show_seat("", in_hand=False, wanted=False)

    def show_seat(self, name: str, *, in_hand: bool, wanted: bool) -> None:
        """`wanted`: someone is in hand and may be put here."""
        self.name, self.in_hand, self.wanted = name, in_hand, wanted
        self.setAccessibleName(
            f"{name}, {where(self.place)}" if name else tr("Lege stoel, {where}", where=where(self.place))
        )
        self.setAccessibleDescription(tr("gekozen") if in_hand else "")
        self.update()

    def can_be_dragged(self) -> bool:
        return bool(self.name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_for(self), self.look
        x, y, radius = self.width() / 2, self.height() / 2, self.px(_SEAT)
        if self.name:
            fill = "petrol_tint" if self.underMouse() or self.in_hand else "petrol_tint2"
            paint_disc(painter, x, y, radius, look.colour(fill), look.colour("petrol"), 3 if self.in_hand else 1.5)
            if self.in_hand:
                paint_check(painter, x, y, self.px(14), look.colour("petrol_strong"), 2.4)
            else:
                self._paint_sign(painter, "person", 22)
            return
        painter.setBrush(look.colour("petrol_tint" if self.underMouse() else "sheet"))
        painter.setPen(QPen(look.colour("petrol" if self.wanted else "line2"), 1.5, Qt.PenStyle.DashLine))
        painter.drawEllipse(QPointF(x, y), radius - 1, radius - 1)
        if self.wanted:
            self._paint_sign(painter, "plus", 18)

    def _paint_sign(self, painter: QPainter, name: str, size: int) -> None:
        box = QRectF(0, 0, self.px(size), self.px(size))
        box.moveCenter(QRectF(self.rect()).center())
        draw_icon(painter, self.look, name, box, "petrol")


class SeatingTable(Dressed, QWidget):
    """Arrows walk around the table, Enter chooses a seat, Delete takes someone off it."""

    seat_chosen = Signal(int)
    seat_cleared = Signal(int)
    carried = Signal(int, QPoint)  # someone is dragged from this seat, to this spot of the screen
    dropped = Signal(int, QPoint)

    def __init__(self, look: Look, youth: str, *, parent: QWidget | None = None) -> None:
        QWidget.__init__(self, parent)
        self._youth = youth
        self._prompt = ""
        self._labels: dict[int, tuple[QRectF, Qt.AlignmentFlag]] = {}
        self.setAccessibleName(tr("De tafel"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.dress(look, table=True)
        self.seats = {place: _SeatButton(look, place, self) for place in range(1, PLACES + 1)}
        for seat in self.seats.values():
            seat.clicked.connect(self._choose)
            seat.carried.connect(self._carry)
            seat.dropped.connect(self._drop)

    def set_youth(self, youth: str) -> None:
        self._youth = youth
        self.update()

    def show_seats(self, names: Mapping[int, str], in_hand: int, prompt: str, *, holding: bool) -> None:
        """Show who sits where; `in_hand` is the seat of whoever was picked up there, `prompt` stands on the table."""
        self._prompt = prompt
        self.setAccessibleDescription(prompt)
        for place, seat in self.seats.items():
            mine = place == in_hand
            seat.show_seat(names.get(place, ""), in_hand=mine, wanted=holding and not mine)
        self.update()

    def seat_at(self, spot: QPoint) -> int:
        """Return the seat, or the seat whose name, lies at this spot of the screen; 0 for none."""
        here = QPointF(self.mapFromGlobal(spot))
        for place, seat in self.seats.items():
            if QRectF(seat.geometry()).contains(here) or self._labels[place][0].contains(here):
                return place
        return 0

    def focus_seat(self, place: int) -> None:
        take_focus(self.seats[place])

    def sizeHint(self) -> QSize:
        return QSize(self.px(640), self.px(380))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(420), self.px(300))

    def redress(self) -> None:
        self._place()
        super().redress()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Clockwise from the youth's left hand is up along the left side of the picture, and down along the right.
        steps: dict[int, int] = {Qt.Key.Key_Left: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Right: -1, Qt.Key.Key_Down: -1}
        here = next((place for place, seat in self.seats.items() if seat.hasFocus()), 0)
        if here and event.key() in steps:
            take_focus(self.seats[(here - 1 + steps[event.key()]) % PLACES + 1])
        elif here and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.seat_chosen.emit(here)
        elif here and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.seat_cleared.emit(here)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self.seat_at(event.globalPosition().toPoint())
        if place:
            self.seats[place].click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_for(self), self.look
        centre, rx, ry = self._ellipse()
        wood = QRectF(centre.x() - rx * 0.72, centre.y() - ry * 0.66, rx * 1.44, ry * 1.32)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("edge"))
        painter.drawEllipse(wood.translated(0, 4))
        painter.setBrush(look.colour("sheet"))
        painter.setPen(QPen(look.colour("line2"), 1.5))
        painter.drawEllipse(wood)
        painter.setPen(look.colour("ink2"))
        painter.setFont(self.role_font("small"))
        room = wood.adjusted(wood.width() * 0.14, 0, -wood.width() * 0.14, 0)
        painter.drawText(room, self._prompt, wrapped(Qt.AlignmentFlag.AlignCenter))
        youth = QPointF(centre.x(), centre.y() + ry)
        radius = self.px(_SEAT)
        paint_disc(painter, youth.x(), youth.y(), radius, look.colour("apricot"), look.colour("apricot_text"), 1.5)
        under = QRectF(0, youth.y() + radius + self.px(2), self.width(), self.px(26))
        self._paint_name(painter, self._youth, under, Qt.AlignmentFlag.AlignHCenter, 700)
        for place, (box, align) in self._labels.items():
            seat = self.seats[place]
            self._paint_name(painter, seat.name, box, align, 700 if seat.in_hand else 600)

    def _paint_name(self, painter: QPainter, name: str, box: QRectF, align: Qt.AlignmentFlag, weight: int) -> None:
        painter.setFont(self._fitting(name, box, weight))
        painter.setPen(self.look.colour("ink"))
        across = (
            Qt.AlignmentFlag.AlignBottom if align is Qt.AlignmentFlag.AlignHCenter else Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(box, name, wrapped(align | across))

    def _fitting(self, name: str, box: QRectF, weight: int) -> QFont:
        """A very long name stands there in smaller letters: it is not cut off."""
        font = QFont(self.role_font("small", weight))
        while wrapped_height(QFontMetrics(font), name, int(box.width())) > box.height():
            if font.pixelSize() <= _SMALLEST:
                break
            font.setPixelSize(font.pixelSize() - 1)
        return font

    def _ellipse(self) -> tuple[QPointF, float, float]:
        """Centre and radii of the line on which the seats stand."""
        top, bottom = self.px(_ABOVE + _SEAT), self.px(_BELOW + _SEAT)
        ry = max(self.px(88), min(self.px(150), (self.height() - top - bottom) / 2))
        rx = max(self.px(_NARROWEST), min(self.px(_WIDEST), self.width() / 2 - self.px(150)))
        middle = top + ry + max(0.0, (self.height() - top - bottom - 2 * ry) / 2)
        return QPointF(self.width() / 2, middle), rx, ry

    def _place(self) -> None:
        centre, rx, ry = self._ellipse()
        half, ring = self.px(24), self.px(_SEAT + 1)
        for place, seat in self.seats.items():
            angle = math.radians(90 + 360 * place / (PLACES + 1))
            spot = QPointF(centre.x() + rx * math.cos(angle), centre.y() + ry * math.sin(angle))
            seat.setGeometry(QRect(round(spot.x()) - half, round(spot.y()) - half, 2 * half, 2 * half))
            seat.setProperty("ring_rect", QRect(half - ring, half - ring, 2 * ring, 2 * ring))
            seat.setProperty("ring_radius", ring)
            self._labels[place] = self._label_box(spot, place)
        self.update()

    def _label_box(self, spot: QPointF, place: int) -> tuple[QRectF, Qt.AlignmentFlag]:
        """Names stand outside the ring of seats: above the top one, and beside the others up to the edge."""
        gap, half = self.px(_SEAT + 7), self.px(34)
        opposite = (PLACES + 1) / 2
        if place == opposite:
            wide = self.px(260)
            return QRectF(spot.x() - wide / 2, 0, wide, spot.y() - self.px(_SEAT + 4)), Qt.AlignmentFlag.AlignHCenter
        if place < opposite:
            return QRectF(0, spot.y() - half, spot.x() - gap, 2 * half), Qt.AlignmentFlag.AlignRight
        room = self.width() - spot.x() - gap
        return QRectF(spot.x() + gap, spot.y() - half, room, 2 * half), Qt.AlignmentFlag.AlignLeft

    def _choose(self) -> None:
        seat = self.sender()
        if isinstance(seat, _SeatButton):
            self.seat_chosen.emit(seat.place)

    def _carry(self, spot: QPoint) -> None:
        seat = self.sender()
        if isinstance(seat, _SeatButton):
            self.carried.emit(seat.place, spot)

    def _drop(self, spot: QPoint) -> None:
        seat = self.sender()
        if isinstance(seat, _SeatButton):
            self.dropped.emit(seat.place, spot)
