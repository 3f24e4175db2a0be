"""Sorting cards: one on top, three trays, a card of one's own, and a way back for every card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.text import plural, tr
from ui.theme import Look
from ui.widgets.controls import QUIET, Button
from ui.widgets.deck_cards import Card, CardOnItsWay, LaidCard, TopCard
from ui.widgets.deck_hint import TO_TRAY, TRY_FIRST, DeckHint
from ui.widgets.deck_tray import FITS, FITS_NOT, TRAY_NAMES, TRAYS, UNSURE, Tray
from ui.widgets.dressed import announce
from ui.widgets.focus import open_at, take_focus
from ui.widgets.own_card import OwnCard
from ui.widgets.words import Words

__all__ = ["FITS", "FITS_NOT", "TRAYS", "UNSURE", "CardDeck"]

_TRAY = 258  # a tray with three cards in sight
_TRY_OUT = ""  # the id of the try-out card: it is laid like the others and never counted
_OTHER_WISH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_OWN = "eigen-"  # the ids of the youth's own cards begin so


class CardDeck(QWidget):
    """Cards are (id, words) or (id, words, picture); `piles` are names for the trays, in their order.

    Keys 1, 2, 3 lay the card on top, or move the laid card that has the focus; Backspace takes the last one back; every
    card can be carried to a tray as well. A press on a laid card holds it for the next press on a tray. The try-out
    card comes first and is in no answer.
    """

    sorted_changed = Signal(dict)  # card id -> tray, in the order of laying
    own_written = Signal()  # a letter more or less on a card of one's own; it lies on the first pile from the first on
    position_changed = Signal(int, int)  # this card, of how many; (n, n) when all are laid

    def __init__(
        self,
        look: Look,
        cards: Sequence[tuple[str, ...]],
        *,
        try_out: str = "",
        try_out_picture: str = "",
        piles: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._cards = {_TRY_OUT: Card(try_out, try_out_picture)} if try_out else {}
        self._cards.update((card[0], Card(card[1], card[2] if len(card) > 2 else "")) for card in cards)
        self._laid: dict[str, str] = {}
        self._buttons: dict[str, LaidCard] = {}
        self._pictured = False
        self._writing = ""  # the card of one's own that is being written
        self._in_hand: CardOnItsWay | None = None
        self._held: str | None = None  # the laid card that was pressed
        self._top = TopCard(look)
        self._names = dict(zip(TRAYS, piles or map(tr, TRAY_NAMES.values()), strict=True))
        named = self._names.values()
        self._trays = [Tray(look, tray, number, self._names[tray], named) for number, tray in enumerate(TRAYS, start=1)]
        self.back = Button(look, tr("Terugpakken"), QUIET, "undo", table=True, small=True)
        self.own = OwnCard(look, self._names[FITS])
        self._left = Words(look, "", "small", table=True, wrap=False)
        self._how = DeckHint(look)
        self.back.clicked.connect(self.take_back)
        self.own.begin.clicked.connect(lambda: self._hold(None))
        self.own.written.connect(self._write_own)
        self.own.given.connect(self._give_own)
        self._top.carried.connect(self._carry)
        self._top.dropped.connect(self._drop)
        for tray in self._trays:
            tray.button.clicked.connect(self._tray_pressed)
        self._lay_out()
        self._refresh()

    def laid(self) -> dict[str, str]:
        """Card id -> tray, without the try-out."""
        return {card: tray for card, tray in self._laid.items() if card != _TRY_OUT}

    def show_photos(self, photos: Mapping[str, QPixmap]) -> None:
        """Put photos on the cards with these ids; before anything is laid."""
        self._cards.update((card, replace(self._cards[card], photo=photo)) for card, photo in photos.items())
        self._refresh()

    def words_of(self, card: str) -> str:
        return self._cards[card].text

    def show_pictures(self, shown: bool) -> None:
        """Show or hide the pictures; the cards stay where they lie."""
        if shown != self._pictured:
            self._pictured = shown
            self._refresh()

    def position(self) -> tuple[int, int]:
        """This card, of how many."""
        count = len(self._cards) - (_TRY_OUT in self._cards)
        return min(count, len(self.laid()) + 1), count

    def skip_try_out(self) -> None:
        """Who has laid cards before needs no try-out."""
        self._cards.pop(_TRY_OUT, None)
        self._laid.pop(_TRY_OUT, None)
        self._refresh()

    def show_laid(self, laid: Mapping[str, str], words: Mapping[str, str] | None = None) -> None:
        """Show what is stored; this is not news. `words` are those of cards that are not in the deck itself.

        A deck with laid cards needs no try-out.
        """
        if laid:
            self._cards.pop(_TRY_OUT, None)
        for card, text in (words or {}).items():
            self._cards.setdefault(card, Card(text))
        self._laid = {card: tray for card, tray in laid.items() if card in self._cards}
        for card in [one for one in self._cards if one.startswith(_OWN) and one not in self._laid]:
            del self._cards[card]
        self._refresh()

    def current(self) -> str | None:
        """The id of the card on top, None when all are laid."""
        return next((card for card in self._cards if card not in self._laid), None)

    def aloud(self) -> list[str]:
        """The card on top as a screen reader or a voice says it, and before the first one how it goes."""
        return [words for words in (self._top.accessibleDescription(), self._top.accessibleName()) if words]

    def lay(self, tray: str) -> None:
        card = self.current()
        if card is not None:
            start = self._in_deck(self._top, self._top.face())
            way = self._in_hand or CardOnItsWay(self._look, self._face(card), start, self)
            self._laid[card] = tray
            self._tell(card)
            self._bring(way, card)

    def move_card(self, card: str, tray: str) -> None:
        """Lay a card that already lies somewhere in another tray."""
        del self._laid[card]
        self._laid[card] = tray
        self._tell(card)
        # The moved card is another widget now; the focus goes with it.
        take_focus(self._buttons[card])

    def take_back(self) -> None:
        """The last card comes on top again; one's own comes back to be written on."""
        if not self._laid:
            return
        card = next(reversed(self._laid))
        if card.startswith(_OWN):
            self._hold(None)
            self._writing = card
            self.own.open(self._cards[card].text)
            return
        del self._laid[card]
        self._tell(card)
        if isinstance(self.focusWidget(), LaidCard):  # the next key is for the card that came back
            take_focus(self._trays[0].button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not event.isAutoRepeat():
            self.take_back()
        elif not self.heed(event):
            super().keyPressEvent(event)

    def heed(self, event: QKeyEvent) -> bool:
        """Take 1, 2 or 3, and return whether it was one; held, it lays one card and not all that nobody has read."""
        if event.isAutoRepeat() or event.modifiers() & _OTHER_WISH or event.text() not in ("1", "2", "3"):
            return False
        tray, focused = TRAYS[int(event.text()) - 1], self.focusWidget()
        if isinstance(focused, LaidCard) and focused.hasFocus():
            self.move_card(focused.card, tray)
        else:
            self._put(tray)
        return True

    def focus_first(self) -> None:
        """The trays have the keys from the first moment; only the question goes before them."""
        open_at(self._trays[0].button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        rows = sum(row.sizeHint().height() + 12 for row in (self._under, self._foot)) if self._narrow else 0
        self._top.fit(self.height() - self._look.px(_TRAY + 12, table=True) - rows)
        beside = max(part.minimumSizeHint().width() for part in (self._left, self.own))
        narrow = self.width() < self._top.sizeHint().width() + 2 * beside
        if narrow is not self._narrow:
            self._arrange(narrow=narrow)

    def _arrange(self, *, narrow: bool) -> None:
        """Around the card on top; where that is too wide close under it the trays, and last what is pressed less."""
        self._narrow = narrow
        at_left, at_right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        self._head.addWidget(self._top, 0, 0 if narrow else 1, 1, 3 if narrow else 1, Qt.AlignmentFlag.AlignHCenter)
        left, right = (self._under, self._under) if narrow else self._beside
        left.addWidget(self._how, int(narrow))
        right.addWidget(self._left, 0, at_right)
        left, right = (self._foot, self._foot) if narrow else self._beside
        left.addWidget(self.back, 0, at_left)
        right.addWidget(self.own, 0, at_right if narrow else Qt.AlignmentFlag(0))  # in one line with 'Terugpakken'

    def _lay_out(self) -> None:
        self._head, self._under, row, self._foot = QGridLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._head.setColumnStretch(0, 1)
        self._head.setColumnStretch(2, 1)
        self._beside = QVBoxLayout(), QVBoxLayout()
        for column, side in zip((0, 2), self._beside, strict=True):
            side.setSpacing(4)
            side.addStretch(1)
            self._head.addLayout(side, 0, column)
        row.setSpacing(16)
        for tray in self._trays:
            row.addWidget(tray, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(self._head)
        box.addLayout(self._under)
        box.addLayout(row, 1)
        box.addLayout(self._foot)
        self._arrange(narrow=False)

    # pressing

    def _tray_pressed(self) -> None:
        pressed = self.sender()
        self._put(next(tray.tray for tray in self._trays if tray.button is pressed))

    def _card_pressed(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, LaidCard):
            self._hold(None if pressed.card == self._held else pressed.card)
            if self._held is not None:
                announce(pressed, tr(TO_TRAY))

    def _put(self, tray: str) -> None:
        """There goes the laid card that is held, else the one on top."""
        held = self._held
        if held is None:
            self.lay(tray)
        elif tray != self._laid[held]:
            self.move_card(held, tray)
        else:
            take_focus(self._buttons[held])  # before the tray may be disabled, and Qt looks for another place
            self._hold(None)

    def _hold(self, card: str | None) -> None:
        """Hold a laid card for the next press on a tray; None lets go."""
        self._held = card
        goes = self.current() if card is None else card
        said = tr("Kaartje: {words}", words=self._cards[goes].text) if goes is not None else ""
        if goes == _TRY_OUT:
            said = f"{tr(TRY_FIRST)} {said}"
        for one, button in self._buttons.items():
            button.show_held(one == card)
        for tray in self._trays:
            tray.button.expect(said)
            tray.show_wanted(card is not None and self._laid[card] != tray.tray)
        self._how.tell(trying=self.current() == _TRY_OUT, lying=bool(self._laid), held=card is not None)

    # carrying

    def _carry(self, spot: QPoint) -> None:
        source = self.sender()
        if self._in_hand is None:
            self._hold(None)
            if isinstance(source, LaidCard):
                start, face = self._in_deck(source, source.rect()), source.face
                source.lift()
            else:
                start, face = self._in_deck(self._top, self._top.face()), self._top.card
                self._top.lift()
            self._in_hand = CardOnItsWay(self._look, face, start, self)
        self._in_hand.follow(self.mapFromGlobal(spot))
        for tray in self._trays:
            tray.show_target(tray.holds(spot))

    def _drop(self, spot: QPoint) -> None:
        source, way = self.sender(), self._in_hand
        if way is None:
            return
        aim = next((tray.tray for tray in self._trays if tray.holds(spot)), "")
        for tray in self._trays:
            tray.show_target(False)
        laid = source if isinstance(source, LaidCard) else None
        if laid is not None and aim and aim != self._laid.get(laid.card):
            self.move_card(laid.card, aim)
            self._bring(way, laid.card)
        elif laid is None and aim:
            self.lay(aim)
        else:
            self._in_hand = None
            home = laid or self._top
            way.arrived.connect(home.settle)
            way.slide_to(self._in_deck(home, home.rect()))

    def hideEvent(self, event: QHideEvent) -> None:
        """A pause takes the card out of the hand: it lies where it lay."""
        self._hold(None)
        way, self._in_hand = self._in_hand, None
        if way is not None:
            way.hide()
            way.deleteLater()
            self._top.settle()
            for card in self._buttons.values():
                card.settle()
            for tray in self._trays:
                tray.show_target(False)
        super().hideEvent(event)

    def _bring(self, way: CardOnItsWay, card: str) -> None:
        """Let it slide to where it lies now; that is known once the trays are laid out."""
        self._in_hand = None
        self._buttons[card].lift()

        def go() -> None:
            button = self._buttons.get(card)  # it may have been taken back, or laid anew, by now
            if button is not None:
                self._tray_of(card).bring_in_sight(button)
                way.arrived.connect(button.settle)
            way.slide_to(self._in_deck(button, button.rect()) if button is not None else QRect(way.pos(), way.size()))

        QTimer.singleShot(0, way, go)

    def _tray_of(self, card: str) -> Tray:
        return next(tray for tray in self._trays if tray.tray == self._laid[card])

    def _in_deck(self, widget: QWidget, box: QRect) -> QRect:
        return QRect(widget.mapTo(self, box.topLeft()), box.size())

    # a card of one's own

    def _write_own(self, text: str) -> None:
        self._writing = self._writing or self._new_id()
        if text.strip():
            self._cards[self._writing] = Card(text.strip())
            self._laid.setdefault(self._writing, FITS)
        else:
            self._cards.pop(self._writing, None)
            self._laid.pop(self._writing, None)
        self.own_written.emit()

    def _give_own(self, asked: bool) -> None:
        card, self._writing = self._writing, ""
        self._tell(card)
        if asked:
            take_focus(self._buttons.get(card, self.own.begin))

    def _new_id(self) -> str:
        numbers = (f"{_OWN}{number}" for number in range(1, len(self._cards) + 2))
        return next(card for card in numbers if card not in self._cards)

    # showing

    def _face(self, card: str) -> Card:
        face = self._cards[card]
        return face if self._pictured else replace(face, picture="")

    def _button(self, card: str, pile: str) -> LaidCard:
        """A card that stays as it lies keeps its widget: it may have the focus, or a finger on it."""
        face, lying = self._face(card), self._buttons.get(card)
        if lying is not None and (lying.face, lying.pile) == (face, pile):
            return lying
        made = LaidCard(self._look, card, face, pile)
        made.clicked.connect(self._card_pressed)
        made.carried.connect(self._carry)
        made.dropped.connect(self._drop)
        return made

    def _tell(self, card: str) -> None:
        self._refresh()
        if card != _TRY_OUT:
            self.sorted_changed.emit(self.laid())

    def _refresh(self) -> None:
        card = self.current()
        face = self._face(card) if card is not None else Card("")
        left = len(self._cards) - (_TRY_OUT in self._cards) - len(self.laid())
        self._top.show_card(face, min(2, max(0, len(self._cards) - len(self._laid) - 1)))
        name = tr("Kaartje: {words}", words=face.text) if face.text else tr("Alle kaartjes liggen.")
        if self.isVisible() and name != self._top.accessibleName():
            announce(self._top, name)
        self._top.setAccessibleName(name)
        self._left.setText(
            tr("Alle kaartjes liggen.") if left == 0 else plural(left, "Nog {n} kaartje", "Nog {n} kaartjes")
        )
        self._left.updateGeometry()
        self.back.setEnabled(bool(self._laid))
        self._buttons = {one: self._button(one, self._names[where]) for one, where in self._laid.items()}
        for tray in self._trays:
            tray.fill([self._buttons[one] for one, laid_in in self._laid.items() if laid_in == tray.tray])
        self._hold(None)
        self._top.setAccessibleDescription(self._how.text().replace("\n", " ") if card == _TRY_OUT else "")
        self.position_changed.emit(*self.position())
