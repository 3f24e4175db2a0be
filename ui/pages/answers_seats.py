"""Who sits where: the round table, the names to put on its seats, and room for a name of one's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.answers import Editor
from ui.pages.company import Company, Guest
from ui.pages.visit_frame import Opening
from ui.text import tr
from ui.theme import Look
from ui.widgets.controls import QUIET, Button
from ui.widgets.dressed import announce
from ui.widgets.fields import TextField
from ui.widgets.focus import REACH
from ui.widgets.seat_words import where
from ui.widgets.seating import SeatingTable
from ui.widgets.seating_tray import Placed, SeatingTray
from ui.widgets.sheet import IconWords
from welapp.domain.answers import Content, Seat
from welapp.domain.seating import first_free, put_on, take_off
from welapp.forms.schema import Question

DOOR, EMPTY = "De deur", "Een lege stoel"
TRAY_WIDE = 280
NOBODY = -1


class SeatsEditor(Editor):
    """Choose a name, then a seat; or drag. Whoever sits can be moved or taken off in the same ways."""

    def __init__(self, look: Look, question: Question, name: str) -> None:
        super().__init__(look, question, name)
        self._guests: list[Guest] = []
        self._seats: tuple[Seat, ...] = ()
        self._hand: Guest | None = None
        self._from = 0  # the seat from which the one in hand was picked up
        self.table = SeatingTable(look, tr("Jij"))
        self.tray = SeatingTray(look)
        self.field = TextField(look, tr("Nog iemand"), tr("Nog iemand"), table=True)
        self.add = Button(look, tr("Erbij"), icon="plus", table=True, small=True)
        self.off = Button(look, tr("Van de stoel af"), QUIET, "undo", table=True, small=True)
        self._ghost = IconWords(look, "person", "", "label", table=True)
        self._ghost.setParent(self)
        self._ghost.hide()
        self._connect()
        self._lay_out()

    def meet(self, company: Company) -> None:
        self._guests = [*company.guests, Guest(DOOR), Guest(EMPTY)]
        self.table.set_youth(company.youth or tr("Jij"))

    def show_content(self, content: Content) -> None:
        self._seats = content.seats
        for seat in content.seats:
            if self._index(seat) == NOBODY:
                self._guests.insert(self._names_end(), Guest(seat.label, seat.person))
        self._let_go()
        self._show()

    def fill(self, content: Content) -> Content:
        return replace(content, seats=self._with_typed_name())

    def focus_answer(self) -> None:
        self.tray.focus_row(0)

    def choose_guest(self, index: int) -> None:
        """Take someone in hand; a second press lets go."""
        if self._hand is self._guests[index]:
            self._let_go()
        else:
            self._pick_out(index)
            if self.tray.holds_focus() and first_free(self._seats):
                self.table.focus_seat(first_free(self._seats))
        self._show()

    def choose_seat(self, place: int) -> None:
        """Put whoever is in hand on this seat; with empty hands pick up whoever sits here."""
        if self._hand is None and self.field.text().strip():
            self.add_name()
            if place == self._from:
                return
        if self._hand is None:
            self._pick_up(place)
        else:
            if place != self._from:
                self._change(put_on(self._seats, place, Seat(self._from, self._hand.label, self._hand.person)))
                announce(self.table, f"{self._hand.label}: {where(place)}")
            self._let_go()
        self._show()

    def clear_seat(self, place: int) -> None:
        self._let_go()
        label = next((seat.label for seat in self._seats if seat.place == place), "")
        self._change(take_off(self._seats, place))
        self._show()
        if label:
            announce(self.table, tr("{label}: van de stoel af", label=label))

    def add_name(self) -> None:
        """Someone who is not in the list sits down at once, and may then be moved."""
        name = self.field.text().strip()
        if not name:
            return
        seats = self._with_typed_name()
        guest = self._known(name)
        if guest is None:
            guest = Guest(name)
            self._guests.insert(self._names_end(), guest)
        self.field.clear()
        self._change(seats)
        self._hand, self._from = guest, self._place_of(guest)
        self._show()
        announce(self.table, f"{guest.label}: {where(self._from)}" if self._from else self._prompt())

    def _connect(self) -> None:
        self.table.seat_chosen.connect(self.choose_seat)
        self.table.seat_cleared.connect(self.clear_seat)
        self.tray.guest_chosen.connect(self.choose_guest)
        self.table.carried.connect(lambda place, spot: self._carry(lambda: self._pick_up(place), spot))
        self.tray.carried.connect(lambda index, spot: self._carry(lambda: self._pick_out(index), spot))
        self.table.dropped.connect(lambda _, spot: self._drop(spot))
        self.tray.dropped.connect(lambda _, spot: self._drop(spot))
        self.add.clicked.connect(self.add_name)
        self.field.returnPressed.connect(self.add_name)
        self.field.textEdited.connect(self._type_name)
        self.off.clicked.connect(lambda: self.clear_seat(self._from))

    def _lay_out(self) -> None:
        look = self.look
        row, off = QHBoxLayout(), QHBoxLayout()
        for line in (row, off):
            line.setContentsMargins(REACH, 0, 0, 0)  # under the names, which leave room for their ring
            line.setSpacing(look.px(8, table=True))
        row.addWidget(self.field, 1)
        row.addWidget(self.add)
        off.addWidget(self.off, 0, Qt.AlignmentFlag.AlignLeft)
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8, table=True))
        column.addWidget(Opening(look, self.tray), 1)
        column.addLayout(row)
        column.addLayout(off)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(look.px(24, table=True))
        self._line.addWidget(self._side)
        self._line.addWidget(self.table, 1)
        self.box.addLayout(self._line, 1)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as either of the two: which of them stands above the other follows from the width."""
        parts = (self._side.minimumSizeHint(), self.table.minimumSizeHint())
        return QSize(max(part.width() for part in parts), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """With large letters the names stand above the table."""
        tray, most = self.look.px(TRAY_WIDE, table=True), 16_777_215
        beside = self.width() >= tray + self._line.spacing() + self.table.minimumSizeHint().width()
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._side.setMaximumWidth(tray if beside else most)
        self._side.setMinimumWidth(tray if beside else 0)

    # who is where

    def _type_name(self) -> None:
        self._show()
        self.typed.emit()

    def _with_typed_name(self) -> tuple[Seat, ...]:
        """A name that is being typed has a seat already: it is kept like any other word."""
        name = self.field.text().strip()
        guest = self._known(name) or Guest(name)
        free = first_free(self._seats)
        if not name or not free or self._place_of(guest):
            return self._seats
        return put_on(self._seats, free, Seat(0, guest.label, guest.person))

    def _known(self, name: str) -> Guest | None:
        return next((one for one in self._guests if one.label.casefold() == name.casefold()), None)

    def _index(self, seat: Seat) -> int:
        return next((index for index, one in enumerate(self._guests) if _sits(one, seat)), NOBODY)

    def _names_end(self) -> int:
        """Own names come after the others and before the door and the empty chair."""
        return max(0, len(self._guests) - 2)

    def _place_of(self, guest: Guest) -> int:
        return next((seat.place for seat in self._seats if _sits(guest, seat)), 0)

    def _pick_out(self, index: int) -> None:
        """Take someone in hand from the names, with the seat they had; an empty chair is always one more."""
        guest = self._guests[index]
        self._hand, self._from = guest, 0 if guest.label == EMPTY else self._place_of(guest)

    def _pick_up(self, place: int) -> None:
        """Take in hand whoever sits here."""
        seat = next((seat for seat in self._seats if seat.place == place), None)
        if seat is not None:
            self._hand, self._from = self._guests[self._index(seat)], place

    def _let_go(self) -> None:
        self._hand, self._from = None, 0

    def _change(self, seats: tuple[Seat, ...]) -> None:
        if seats != self._seats:
            self._seats = seats
            self.chosen.emit()

    def _show(self) -> None:
        hand = next((index for index, one in enumerate(self._guests) if one is self._hand), NOBODY)
        # An empty chair may stand in more than one place; then its row names none of them.
        placed = [
            Placed(one.label, one.person, one.role, 0 if one.label == EMPTY else self._place_of(one))
            for one in self._guests
        ]
        self.tray.show_guests(placed, hand)
        names = {seat.place: seat.label for seat in self._with_typed_name()}
        self.table.show_seats(names, self._from, self._prompt(), holding=self._hand is not None)
        self.off.setEnabled(bool(self._from))

    def _prompt(self) -> str:
        if self._hand is None:
            return ""
        asked = {DOOR: tr("Waar is de deur?"), EMPTY: tr("Waar komt de lege stoel?")}
        return asked.get(self._hand.label, tr("Waar zit {label}?", label=self._hand.label))

    # dragging

    def _carry(self, take: Callable[[], None], spot: QPoint) -> None:
        if self._ghost.isHidden():
            take()
            self._show()
            self._ghost.set_text(self._hand.label if self._hand else "")
            self._ghost.adjustSize()
            self._ghost.raise_()
            self._ghost.show()
        self._ghost.move(self.mapFromGlobal(spot) + QPoint(10, 10))

    def _drop(self, spot: QPoint) -> None:
        """On a seat: sit there. Beside the table: whoever had a seat leaves it."""
        self._ghost.hide()
        place = self.table.seat_at(spot)
        if place:
            self.choose_seat(place)
        elif self._from and not self.table.rect().contains(self.table.mapFromGlobal(spot)):
            self.clear_seat(self._from)
        else:
            self._let_go()
            self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """A pause takes whoever is being dragged out of the hand: they sit where they sat."""
        if not self._ghost.isHidden():
            self._ghost.hide()
            self._let_go()
            self._show()
        super().hideEvent(event)


def _sits(guest: Guest, seat: Seat) -> bool:
    """A person is known by id, so that a new name or role does not make them somebody else."""
    if guest.person or seat.person:
        return guest.person == seat.person
    return guest.label == seat.label
