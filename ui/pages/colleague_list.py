"""The colleagues under one another: who they are, how it stands with their card, and what can be done about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.colleague_words import standing
from ui.pages.said_line import SaidLine
from ui.pages.typed_words import TypedWords
from ui.text import mark, tr
from ui.theme import Look
from ui.turns import in_turns
from ui.widgets.controls import PRIMARY, SECONDARY, Button, button, icon_button, link_button
from ui.widgets.dressed import Dressed, announce, paint_box, painter_for
from ui.widgets.flow import Turning
from ui.widgets.focus import take_focus
from ui.widgets.sheet import EmptyRow, Hairline, IconWords, Sheet
from ui.widgets.words import Words

if TYPE_CHECKING:
    from welapp.actions.contacts import Contact

NONE = mark("Nog niemand. Vraag een collega om de kaart uit welapp, en voeg die hier toe.")
ADD, BACK = mark("Collega toevoegen"), mark("Terugzetten")
WHY = mark("Je stuurt alleen bundels aan wie je echt kent. Daarom vergelijken jullie eerst cijfers.")


class Initials(Dressed, QWidget):
    """Two letters on a tile, as decoration: the whole name stands beside it."""

    def __init__(self, look: Look, name: str) -> None:
        QWidget.__init__(self)
        words = [word for word in name.split() if word[0].isalnum()] or [name]
        self._letters = "".join(word[0] for word in dict.fromkeys([words[0], words[-1]])).upper()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress(look)

    def sizeHint(self) -> QSize:
        return QSize(self.px(44), self.px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = painter_for(self), QRectF(self.rect())
        paint_box(painter, box, self.look.colour("petrol_tint"), None, 0, 10)
        painter.setFont(self.role_font("label"))
        painter.setPen(self.look.colour("petrol_strong"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letters)


class ColleagueRow(QWidget):
    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, look: Look, contact: Contact, today: date) -> None:
        super().__init__()
        self.contact = contact
        name, state = contact.called, standing(contact, today)
        self.state = IconWords(look, state.icon, state.words, "small", colour=state.tone, size=18, wrap=True)
        what = tr("Vergelijken")
        if contact.changed:
            what = tr("Bekijken")
        elif contact.verified_on is not None:
            what = tr("Cijfers")
        self.open = (link_button if contact.trusted else _small)(look, what)
        self.open.setAccessibleName(_spoken(contact, what))
        self.open.setAccessibleDescription(state.words)
        self.remove = icon_button(look, "trash", tr("{name}: van de lijst halen", name=name), kind="quiet")
        self.open.clicked.connect(lambda: self.opened.emit(contact.id))
        self.remove.clicked.connect(lambda: self.removed.emit(contact.id))
        lines = QVBoxLayout()
        lines.setSpacing(look.px(2))
        lines.addWidget(TypedWords(look, contact.name, "label"))
        if contact.organisation:
            lines.addWidget(TypedWords(look, contact.organisation, "small", colour="ink2"))
        if contact.apart not in ("", contact.organisation):
            words = tr("Jullie cijfers beginnen met {digits}", digits=contact.apart)
            lines.addWidget(Words(look, words, "small", colour="ink2"))
        lines.addWidget(self.state)
        who = QHBoxLayout()
        who.setSpacing(look.px(16))
        who.addWidget(Initials(look, contact.name), 0, Qt.AlignmentFlag.AlignTop)
        who.addLayout(lines, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(8))
        buttons.addWidget(self.open)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)  # under the name they stay together
        row = Turning(self, gap=look.px(12))
        row.addLayout(who, 1)
        row.addLayout(buttons)


class ColleagueSheet(Sheet):
    """`opened` wants a colleague's digits or what happened to the card; `put_back` undoes the last removal."""

    add_requested = Signal()
    opened = Signal(str)
    removed = Signal(str)
    put_back = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(tr("Collega’s"))
        self.box.setSpacing(look.px(14))
        self.rows: dict[str, ColleagueRow] = {}
        self.said = SaidLine(look)
        self.gone = Sheet(look, tone="apricot_tint", compact=True)
        self._gone_words = Words(look, "", "label")
        self.back = button(look, tr(BACK), icon="undo", small=True)
        self.empty = EmptyRow(look, "people", tr(NONE))
        self.add = button(look, tr(ADD), SECONDARY, "plus")
        self._list = QVBoxLayout()
        self._list.setSpacing(look.px(14))
        self._holder = QWidget()
        self._lay_out()
        self.add.clicked.connect(self.add_requested)
        self.back.clicked.connect(self.put_back)

    def show_contacts(self, contacts: Sequence[Contact], today: date) -> None:
        """Make the rows in turns: there may be a region full of them."""
        self.empty.setVisible(not contacts)
        self.add.set_kind(SECONDARY if contacts else PRIMARY)
        old, self._holder = self._holder, QWidget(self)
        old.hide()
        old.deleteLater()
        self.rows = {}
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.px(14))
        self._list.addWidget(self._holder)
        self._holder.setVisible(bool(contacts))
        in_turns(self._holder, self._filling(column, contacts, today))

    def say_gone(self, name: str) -> None:
        """Offer to put back who was just taken from the list; '' takes the offer away."""
        words = tr("{name} staat niet meer in je lijst.", name=name) if name else ""
        self._gone_words.setText(words)
        self.back.setAccessibleName(tr("{name} terugzetten", name=name))
        self.gone.setVisible(bool(name))
        if name:
            announce(self._gone_words, words)
            take_focus(self.back)

    def _filling(self, column: QVBoxLayout, contacts: Sequence[Contact], today: date) -> Iterator[None]:
        for place, contact in enumerate(contacts):
            if place:
                column.addWidget(Hairline(self.look))
            row = ColleagueRow(self.look, contact, today)
            row.opened.connect(self.opened)
            row.removed.connect(self.removed)
            if not place and not any(one.trusted for one in contacts):
                row.open.set_kind(PRIMARY)  # nothing else can be done before
            column.addWidget(row)
            self.rows[contact.id] = row
            yield

    def _lay_out(self) -> None:
        look = self.look
        self.box.addWidget(Words(look, tr("Jouw collega’s"), "section"))
        self.box.addWidget(Words(look, tr(WHY), colour="ink2"))
        offer = Turning(gap=look.px(12))
        offer.addWidget(self._gone_words, 1, Qt.AlignmentFlag.AlignVCenter)
        offer.addWidget(self.back)
        self.gone.box.addLayout(offer)
        self.gone.hide()
        self.empty.hide()
        for widget in (self.said, self.gone, self.empty):
            self.box.addWidget(widget)
        self.box.addLayout(self._list)
        self.box.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)


def _small(look: Look, text: str) -> Button:
    return button(look, text, small=True)


def _spoken(contact: Contact, what: str) -> str:
    """The name first: in a list of buttons that is what tells them apart."""
    return f"{contact.called}: {what[0].lower()}{what[1:]}"
