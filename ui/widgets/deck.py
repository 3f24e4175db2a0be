"""Sorting cards: one on top, three trays, and a way back for every card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Look
from ui.widgets.controls import QUIET, Button
from ui.widgets.dressed import Dressed, announce, paint_box, painter_for
from ui.widgets.focus import take_focus
from ui.widgets.icons import draw_icon
from ui.widgets.words import Words

FITS = "fits"
UNSURE = "unsure"
FITS_NOT = "fits_not"
TRAYS = (FITS, UNSURE, FITS_NOT)
TRAY_NAMES = MappingProxyType({FITS: "Past bij mij", UNSURE: "Weet ik niet", FITS_NOT: "Past niet bij mij"})
_TRAY_ICONS = MappingProxyType({FITS: "check-circle", UNSURE: "question-circle", FITS_NOT: "minus-circle"})
_LOWEST, _HIGHEST = 120, 194  # of the card on top, with what peeps out from under it
_TRAY = 258  # a tray with three cards in sight
_TRY_OUT = ""  # the id of the try-out card: it is laid like the others and never counted


class _TopCard(Dressed, QLabel):
    """The card to lay now; two more peep out from under it while there are more."""

    def __init__(self, look: Look) -> None:
        QLabel.__init__(self)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.below = 0
        self._high = look.px(_HIGHEST, table=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.dress(look, table=True)

    def fit(self, room: int) -> None:
        """Give way when the deck is low: laid cards need the height more than the one on top."""
        high = max(self.px(_LOWEST), min(self.px(_HIGHEST), room))
        if high != self._high:
            self._high = high
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.px(476), self._high)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(320), self.px(_LOWEST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_for(self), self.look
        card = QRectF(self.rect()).adjusted(8, 7, -8, -16)
        for angle in (-2.0, 1.9)[: self.below]:
            painter.save()
            painter.translate(card.center())
            painter.rotate(angle)
            under = QRectF(QPointF(-card.width() / 2, -card.height() / 2 + 3), card.size())
            paint_box(painter, under.translated(0, 3), look.colour("edge"), None, 0, 16)
            paint_box(painter, under, look.colour("sheet"), look.colour("line"), 1, 16)
            painter.restore()
        if not self.text():
            return
        paint_box(painter, card, look.colour("sheet"), look.colour("line2"), 1, 16)
        painter.setFont(self.role_font("wish"))
        painter.setPen(look.colour("ink"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(card.adjusted(24, 12, -24, -12), flags, self.text())


class _TrayButton(Dressed, QPushButton):
    def __init__(self, look: Look, tray: str, number: int) -> None:
        QPushButton.__init__(self, TRAY_NAMES[tray])
        self._icon = _TRAY_ICONS[tray]
        self._number = str(number)
        self.setAccessibleName(TRAY_NAMES[tray])
        self.setAccessibleDescription(f"toets {number}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.dress(look, table=True)
        self.setProperty("ring_radius", 12)

    def sizeHint(self) -> QSize:
        return QSize(self.px(220), self.px(56))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(180), self.px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_for(self), self.look
        fill = "panel" if self.isDown() else "paper" if self.underMouse() else "sheet"
        paint_box(painter, QRectF(self.rect()), look.colour(fill), look.colour("line2"), 1, 12)
        side, middle = self.px(28), self.height() / 2
        draw_icon(painter, look, self._icon, QRectF(self.px(19), middle - side / 2, side, side), "petrol")
        left = self.px(59)
        self.paint_text(painter, QRectF(left, 0, self.width() - left, self.height()), self.text(), "button")
        key = self.px(26)
        box = QRectF(self.width() - self.px(18) - key, middle - key / 2, key, key)
        if left + self.metrics("button").horizontalAdvance(self.text()) > box.left():
            return  # large letters leave room for the words only
        paint_box(painter, box, None, look.colour("line2"), 1, 6)
        painter.setFont(self.role_font("small"))
        painter.setPen(look.colour("ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._number)


class _LaidCard(Dressed, QPushButton):
    """A card in a tray: focus it and press 1, 2 or 3 to move it."""

    def __init__(self, look: Look, card: str, text: str, tray: str) -> None:
        QPushButton.__init__(self, text)
        self.card = card
        self.setAccessibleName(f"{text}, ligt bij {TRAY_NAMES[tray]}")
        self.setAccessibleDescription("Druk op 1, 2 of 3 om dit kaartje te verleggen.")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.dress(look, table=True)

    def sizeHint(self) -> QSize:
        return QSize(self.px(200), self.px(49))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_for(self), self.look
        box = QRectF(self.rect())
        paint_box(painter, box, look.colour("edge"), look.colour("line"), 1, 10)
        paint_box(painter, box.adjusted(0, 0, 0, -2), look.colour("sheet"), look.colour("line"), 1, 10)
        side, middle = self.px(20), (self.height() - 2) / 2
        draw_icon(painter, look, "drag", QRectF(self.px(12), middle - side / 2, side, side), "ink2")
        left = self.px(45)
        font = self.role_font("label", 500)
        metrics = self.metrics("label", 500)
        room = self.width() - left - self.px(10)
        if metrics.horizontalAdvance(self.text()) > room:
            font = self.role_font("small", 500)
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(left, 0, room, self.height() - 2), flags, self.text())


class _Tray(Dressed, QFrame):
    def __init__(self, look: Look, tray: str, number: int) -> None:
        QFrame.__init__(self)
        self.tray = tray
        self.button = _TrayButton(look, tray, number)
        self.dress(look, table=True)
        inside = QWidget()
        self._cards = QVBoxLayout(inside)
        self._cards.setContentsMargins(6, 4, 6, 6)
        self._cards.setSpacing(self.px(9))
        self._cards.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 12, 6, 6)
        box.setSpacing(5)
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 6, 0)
        head.addWidget(self.button)
        box.addLayout(head)
        box.addWidget(scroll, 1)

    def fill(self, cards: Sequence[_LaidCard]) -> None:
        while self._cards.count() > 1:
            item = self._cards.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.deleteLater()
        for index, card in enumerate(cards):
            self._cards.insertWidget(index, card)
            # Shown at once, or it could not take the focus before the next turn of the event loop.
            card.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_box(painter_for(self), QRectF(self.rect()), self.look.colour("panel"), None, 0, 16)


class CardDeck(QWidget):
    """Cards are (id, words). Keys 1, 2, 3 lay the card on top, or move the laid card that has the focus;
    Backspace takes the last one back. The try-out card comes first and is in no answer."""

    sorted_changed = Signal(dict)  # card id -> tray, in the order of laying
    position_changed = Signal(int, int)  # this card, of how many; (n, n) when all are laid

    def __init__(
        self, look: Look, cards: Sequence[tuple[str, str]], *, try_out: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._texts = {_TRY_OUT: try_out} if try_out else {}
        self._texts.update(cards)
        self._laid: dict[str, str] = {}
        self._buttons: dict[str, _LaidCard] = {}
        self._top = _TopCard(look)
        self._trays = [_Tray(look, tray, number) for number, tray in enumerate(TRAYS, start=1)]
        self.back = Button(look, "Terugpakken", QUIET, "undo", table=True)
        self._left = Words(look, "", "small", table=True, wrap=False)
        self.back.clicked.connect(self.take_back)
        for tray in self._trays:
            tray.button.clicked.connect(self._tray_pressed)
        self._lay_out()
        self._refresh()

    def laid(self) -> dict[str, str]:
        """Card id -> tray, without the try-out."""
        return {card: tray for card, tray in self._laid.items() if card != _TRY_OUT}

    def skip_try_out(self) -> None:
        """Who has laid cards before needs no try-out."""
        self._texts.pop(_TRY_OUT, None)
        self._laid.pop(_TRY_OUT, None)
        self._refresh()

    def show_laid(self, laid: Mapping[str, str]) -> None:
        """Show what is stored; this is not news. A deck with laid cards needs no try-out."""
        if laid:
            self._texts.pop(_TRY_OUT, None)
        self._laid = {card: tray for card, tray in laid.items() if card in self._texts}
        self._refresh()

    def current(self) -> str | None:
        """The id of the card on top, None when all are laid."""
        return next((card for card in self._texts if card not in self._laid), None)

    def spoken_top(self) -> str:
        """The card on top as a screen reader or a voice says it."""
        return self._top.accessibleName()

    def lay(self, tray: str) -> None:
        card = self.current()
        if card is not None:
            self._laid[card] = tray
            self._tell()

    def move_card(self, card: str, tray: str) -> None:
        """Lay a card that already lies somewhere in another tray."""
        self._laid[card] = tray
        self._tell()
        # The moved card is another widget now; the focus goes with it.
        take_focus(self._buttons[card])

    def take_back(self) -> None:
        if self._laid:
            self._laid.popitem()
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self.take_back()
        elif event.text() in ("1", "2", "3"):
            tray = TRAYS[int(event.text()) - 1]
            focused = self.focusWidget()
            if isinstance(focused, _LaidCard) and focused.hasFocus():
                self.move_card(focused.card, tray)
            else:
                self.lay(tray)
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        take_focus(self._trays[0].button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._top.fit(self.height() - self._look.px(_TRAY + 12, table=True))

    def _lay_out(self) -> None:
        head = QGridLayout()
        head.setContentsMargins(0, 0, 0, 0)
        low = Qt.AlignmentFlag.AlignBottom
        head.addWidget(self.back, 0, 0, low | Qt.AlignmentFlag.AlignLeft)
        head.addWidget(self._top, 0, 1, Qt.AlignmentFlag.AlignHCenter)
        head.addWidget(self._left, 0, 2, low | Qt.AlignmentFlag.AlignRight)
        head.setColumnStretch(0, 1)
        head.setColumnStretch(2, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        for tray in self._trays:
            row.addWidget(tray, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(head)
        box.addLayout(row, 1)

    def _tray_pressed(self) -> None:
        pressed = self.sender()
        self.lay(next(tray.tray for tray in self._trays if tray.button is pressed))

    def _tell(self) -> None:
        self._refresh()
        self.sorted_changed.emit(self.laid())

    def _refresh(self) -> None:
        card = self.current()
        count = len(self._texts) - (_TRY_OUT in self._texts)
        left = count - len(self.laid())
        text = self._texts[card] if card is not None else ""
        self._top.setText(text)
        self._top.below = min(2, max(0, len(self._texts) - len(self._laid) - 1))
        name = f"Kaartje: {text}" if text else "Alle kaartjes liggen."
        self._top.setAccessibleName(name)
        if self.isVisible():
            announce(self._top, name)
        self._top.update()
        self._left.setText("Alle kaartjes liggen." if left == 0 else f"Nog {left} kaartje{'s' if left > 1 else ''}")
        self._left.updateGeometry()
        self.back.setEnabled(bool(self._laid))
        self._buttons = {c: _LaidCard(self._look, c, self._texts[c], where) for c, where in self._laid.items()}
        for tray in self._trays:
            tray.button.setEnabled(card is not None)
            tray.fill([self._buttons[c] for c, laid_in in self._laid.items() if laid_in == tray.tray])
        self.position_changed.emit(min(count, len(self.laid()) + 1), count)
