"""The three trays of a deck: a button with its key on top, and under it the cards that lie there."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from types import MappingProxyType

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.deck_cards import LaidCard
from ui.widgets.dressed import Dressed, paint_box, painter_for
from ui.widgets.fitting import Fitting, longest_word
from ui.widgets.icons import draw_icon

FITS = "fits"
UNSURE = "unsure"
FITS_NOT = "fits_not"
TRAYS = (FITS, UNSURE, FITS_NOT)
TRAY_NAMES = MappingProxyType(
    {FITS: mark("Past bij mij"), UNSURE: mark("Weet ik niet"), FITS_NOT: mark("Past niet bij mij")}
)
TRAY_ICONS = MappingProxyType({FITS: "check-circle", UNSURE: "question-circle", FITS_NOT: "minus-circle"})


class _TrayButton(Fitting, QPushButton):
    def __init__(self, look: Look, tray: str, number: int, name: str, among: Collection[str]) -> None:
        QPushButton.__init__(self, name)
        self._among = {name, *among}
        self._icon = TRAY_ICONS[tray]
        self._number = str(number)
        self._key = tr("toets {number}", number=number)
        self.setAccessibleName(name)
        self.expect("")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.dress(look, table=True)
        self.setProperty("ring_radius", 12)

    def expect(self, card: str) -> None:
        """Say which card a press lays here; without one there is nothing to press for."""
        self.setEnabled(bool(card))
        self.setAccessibleDescription(", ".join(filter(None, (card, self._key))))

    def sizeHint(self) -> QSize:
        return QSize(self.px(220), self._high())

    def minimumSizeHint(self) -> QSize:
        beside = self.px(59) + self.px(10)
        return QSize(beside + longest_word(self.text(), self.metrics("button")), self._high())

    def _high(self) -> int:
        words = self.words_height(self.text(), "button", (self._given or self.px(220)) - self.px(59 + 10))
        return max(self.px(56), words + self.px(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_for(self), self.look
        fill = "panel" if self.isDown() else "paper" if self.underMouse() else "sheet"
        paint_box(painter, QRectF(self.rect()), look.colour(fill), look.colour("line2"), 1, 12)
        side, middle = self.px(28), self.height() / 2
        draw_icon(painter, look, self._icon, QRectF(self.px(19), middle - side / 2, side, side), "petrol")
        left = self.px(59)
        words = QRectF(left, 0, self.width() - left - self.px(10), self.height())
        self.paint_words(painter, words, self.text(), "button")
        key = self.px(26)
        box = QRectF(self.width() - self.px(18) - key, middle - key / 2, key, key)
        if left + max(map(self.metrics("button").horizontalAdvance, self._among)) > box.left():
            return  # large letters leave room for the words only; three trays show their key, or none does
        paint_box(painter, box, None, look.colour("line2"), 1, 6)
        painter.setFont(self.role_font("small"))
        painter.setPen(look.colour("ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._number)


class Tray(Dressed, QFrame):
    def __init__(self, look: Look, tray: str, number: int, name: str, among: Collection[str] = ()) -> None:
        """`among`: the names of all trays, which are equally wide."""
        QFrame.__init__(self)
        self.tray = tray
        self._target = self._wanted = False
        self.button = _TrayButton(look, tray, number, name, among)
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
        self._scroll = scroll
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 12, 6, 6)
        box.setSpacing(5)
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 6, 0)
        head.addWidget(self.button)
        box.addLayout(head)
        box.addWidget(scroll, 1)

    def fill(self, cards: Sequence[LaidCard]) -> None:
        while self._cards.count() > 1:
            item = self._cards.takeAt(0)
            old = item.widget() if item else None
            if old is not None and old not in cards:
                old.deleteLater()
        for index, card in enumerate(cards):
            self._cards.insertWidget(index, card)
            # Shown at once, or it could not take the focus before the next turn of the event loop.
            card.show()

    def holds(self, spot: QPoint) -> bool:
        """Whether this spot of the screen is here."""
        return self.rect().contains(self.mapFromGlobal(spot))

    def show_target(self, target: bool) -> None:
        """A card that is let go now would lie here."""
        if target != self._target:
            self._target = target
            self.update()

    def show_wanted(self, wanted: bool) -> None:
        """A card that was pressed may be laid here."""
        self._wanted = wanted
        self.update()

    def bring_in_sight(self, card: LaidCard) -> None:
        self._scroll.ensureWidgetVisible(card, 0, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, box = painter_for(self), self.look, QRectF(self.rect())
        if self._target:
            paint_box(painter, box, look.colour("petrol_tint"), look.colour("petrol"), 3, 16)
            return
        paint_box(painter, box, look.colour("panel"), look.colour("line"), 1, 16)
        if self._wanted:  # as a seat that waits for someone
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("petrol"), 3, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 14.5, 14.5)
