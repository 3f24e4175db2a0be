"""The people who may be put on a seat, each with the seat they have; one of them at a time is in hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.text import tr
from ui.theme import Look
from ui.widgets.dragged import DraggedButton
from ui.widgets.dressed import HeedsToggle, paint_box, paint_check, painter_for, wrapped, wrapped_height
from ui.widgets.flow import FlowLayout
from ui.widgets.focus import take_focus
from ui.widgets.icons import draw_icon
from ui.widgets.seat_words import where

_LEFT = 42  # px before the words


@dataclass(frozen=True, slots=True)
class Placed:
    """Someone in the tray; `place` is 0 while they have no seat."""

    name: str
    person: str = ""
    role: str = ""
    place: int = 0


class _Row(HeedsToggle, DraggedButton):
    in_a_list = True

    def __init__(self, look: Look, index: int) -> None:
        super().__init__()
        self.index = index
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.dress(look, table=True)
        self.setProperty("ring_radius", self.px(12))
        self.placed = Placed("")

    def show_placed(self, placed: Placed, *, in_hand: bool) -> None:
        self.placed = placed
        self.setChecked(in_hand)
        self.setAccessibleName(", ".join(filter(None, (placed.name, placed.role))))
        self.setAccessibleDescription(self._under())
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self.px(50), self._name_height(width) + self._under_height(width) + self.px(10))

    def sizeHint(self) -> QSize:
        return QSize(self.px(240), self.heightForWidth(self.px(240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(160), self.px(50))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, chosen = painter_for(self), self.look, self.isChecked()
        fill = look.colour("petrol_tint" if chosen else "paper" if self.underMouse() else "sheet")
        border = look.colour("petrol" if chosen else "line2")
        paint_box(painter, QRectF(self.rect()), fill, border, 3 if chosen else 1, 12)
        side = self.px(20)
        mark = QRectF(self.px(12), (self.height() - side) / 2, side, side)
        if chosen:
            middle = mark.center()
            paint_check(painter, middle.x(), middle.y(), self.px(13), look.colour("petrol_strong"), 2.2)
        else:
            draw_icon(painter, look, "drag", mark, "ink2")
        name, under = self._name_height(self.width()), self._under_height(self.width())
        top = (self.height() - name - under) / 2
        room = QRectF(self.px(_LEFT), top, self._room(self.width()), name)
        painter.setFont(self.role_font("choice", 600))
        painter.setPen(look.colour("ink"))
        painter.drawText(room, self.placed.name, wrapped(Qt.AlignmentFlag.AlignVCenter))
        painter.setFont(self.role_font("small"))
        painter.setPen(look.colour("ink2"))
        room = QRectF(self.px(_LEFT), top + name, self._room(self.width()), under)
        painter.drawText(room, self._under(), wrapped(Qt.AlignmentFlag.AlignVCenter))

    def _under(self) -> str:
        return where(self.placed.place) if self.placed.place else self.placed.role

    def _room(self, width: int) -> int:
        return max(1, width - self.px(_LEFT + 10))

    def _name_height(self, width: int) -> int:
        return wrapped_height(self.metrics("choice", 600), self.placed.name, self._room(width))

    def _under_height(self, width: int) -> int:
        return wrapped_height(self.metrics("small"), self._under(), self._room(width)) if self._under() else 0


class SeatingTray(QWidget):
    """Arrows walk through the names, Enter or Space takes one in hand."""

    guest_chosen = Signal(int)
    carried = Signal(int, QPoint)
    dropped = Signal(int, QPoint)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(tr("Wie zit er aan tafel?"))
        self.rows: list[_Row] = []
        self._box = FlowLayout(self, gap=look.px(8, table=True), fill=True)  # in as many columns as there is room for
        self._box.setContentsMargins(5, 5, 8, 5)

    def show_guests(self, guests: Sequence[Placed], in_hand: int) -> None:
        """`in_hand` is an index, -1 for nobody."""
        while len(self.rows) > len(guests):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(guests):
            self._add_row()
        for index, (row, placed) in enumerate(zip(self.rows, guests, strict=True)):
            row.show_placed(placed, in_hand=index == in_hand)

    def focus_row(self, index: int) -> None:
        if self.rows:
            take_focus(self.rows[index % len(self.rows)])

    def holds_focus(self) -> bool:
        return any(row.hasFocus() for row in self.rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, columns = Qt.Key, self._columns()
        steps: dict[int, int] = {keys.Key_Down: columns, keys.Key_Right: 1, keys.Key_Up: -columns, keys.Key_Left: -1}
        here = next((row.index for row in self.rows if row.hasFocus()), -1)
        if here >= 0 and event.key() in steps:
            self.focus_row(here + steps[event.key()])
        elif here >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.guest_chosen.emit(here)
        else:
            super().keyPressEvent(event)

    def _columns(self) -> int:
        return max(1, sum(row.y() == self.rows[0].y() for row in self.rows))

    def _add_row(self) -> None:
        row = _Row(self._look, len(self.rows))
        row.clicked.connect(lambda: self.guest_chosen.emit(row.index))
        row.carried.connect(lambda spot: self.carried.emit(row.index, spot))
        row.dropped.connect(lambda spot: self.dropped.emit(row.index, spot))
        self.rows.append(row)
        self._box.addWidget(row)
