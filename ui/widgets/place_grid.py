"""Choosing the place: picture cards with a first and a second choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.card_photo import paint_photo
from ui.widgets.dressed import ArrowsToParent, HeedsToggle, paint_box, paint_check, painter_for
from ui.widgets.fitting import Fitting, longest_word
from ui.widgets.focus import take_focus
from ui.widgets.icons import draw_picture
from welapp.forms.schema import Place

COLUMNS = 3
_RANKS = (mark("1e keus"), mark("2e keus"))


def press(chosen: tuple[str, ...], place: str) -> tuple[str, ...]:
    """The first press is first choice, another second choice, a press on a chosen one takes it off.

    A third place takes the second's seat, so that the first choice is never lost by accident.
    """
    if place in chosen:
        return tuple(one for one in chosen if one != place)
    return (*chosen[:1], place)


class _PlaceCard(HeedsToggle, ArrowsToParent, Fitting, QPushButton):
    def __init__(self, look: Look, place: Place) -> None:
        QPushButton.__init__(self)
        self.place = place
        self._rank: int | None = None
        self._photo: QPixmap | None = None
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(place.label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.dress(look, table=True)
        self.setProperty("ring_radius", 14)

    def show_photo(self, photo: QPixmap | None) -> None:
        self._photo = photo
        self.update()

    def show_rank(self, rank: int | None) -> None:
        self._rank = rank
        self.setChecked(rank is not None)
        self.setAccessibleDescription("" if rank is None else tr(_RANKS[rank]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.px(202), self.px(143) + self._words_high(self._given or self.px(202)))

    def minimumSizeHint(self) -> QSize:
        least = max(self.look.air(150, table=True), longest_word(self.place.label, self.metrics("label")) + self.px(16))
        # Over the picture stands which choice it is, in letters that grow.
        return QSize(least, self.px(96) + self._words_high(max(self._given, least)))

    def _words_high(self, width: int) -> int:
        return max(self.px(34), self.words_height(self.place.label, "label", width - self.px(12)) + self.px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, chosen = painter_for(self), self.look, self._rank is not None
        fill = look.colour("petrol_tint" if chosen else "paper" if self.underMouse() else "sheet")
        border = look.colour("petrol" if chosen else "line2")
        paint_box(painter, QRectF(self.rect()), fill, border, 3 if chosen else 1, 14)
        words = self._words_high(self.width())
        bottom = self.height() - self.px(10) - words
        top = min(self.px(42), max(self.px(14), bottom - self.px(88)))
        if chosen and bottom - self.px(46) > self.px(34):
            top = max(top, self.px(46))
        picture = QRectF(self.px(12), top, self.width() - self.px(24), bottom - top)
        wide, high = self.px(132), self.px(86)
        if picture.width() > wide:
            picture.adjust((picture.width() - wide) / 2, 0, (wide - picture.width()) / 2, 0)
        if picture.height() > high:
            spare = (picture.height() - high) / 2
            picture.adjust(0, spare, 0, -spare)
        if self._photo is None:
            draw_picture(painter, look, self.place.picture, picture)
        else:
            paint_photo(painter, self._photo, picture, self.px(8))
        label = QRectF(self.px(6), bottom + self.px(2), self.width() - self.px(12), words)
        self.paint_words(painter, label, self.place.label, "label", centred=True)
        if self._rank is not None:
            self._paint_rank(painter, tr(_RANKS[self._rank]))

    def _paint_rank(self, painter: QPainter, text: str) -> None:
        look = self.look
        wide = self.metrics("small", 600).horizontalAdvance(text) + self.px(42)
        box = QRectF(self.px(14), self.px(14), wide, max(self.px(28), self.look.line_height("small", self.table)))
        paint_box(painter, box, look.colour("petrol"), None, 0, box.height() / 2)
        paint_check(painter, box.x() + self.px(17), box.center().y(), self.px(11), look.colour("on_petrol"), 1.75)
        right = box.adjusted(self.px(31), 0, 0, 0)
        self.paint_text(painter, right, text, "small", "on_petrol", 600)


class PlaceGrid(QWidget):
    """Cards in rows of three; the follow-up question for the first choice is `ask()`."""

    places_changed = Signal(tuple)  # place ids: first choice, second choice

    def __init__(
        self, look: Look, places: Sequence[Place], *, columns: int = COLUMNS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._chosen: tuple[str, ...] = ()
        self.setAccessibleName(tr("Waar komen we bij elkaar?"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(14)
        self._cards: list[_PlaceCard] = []
        for index, place in enumerate(places):
            card = _PlaceCard(look, place)
            card.clicked.connect(self._take)
            self._cards.append(card)
            grid.addWidget(card, index // columns, index % columns)

    def show_photos(self, photos: Mapping[str, QPixmap]) -> None:
        """Show a team's own photo in the place of the picture."""
        for card in self._cards:
            card.show_photo(photos.get(card.place.photo))

    def chosen(self) -> tuple[str, ...]:
        return self._chosen

    def ask(self) -> str:
        """The question about the first choice ('Welke kantine?'), '' without one."""
        return next((card.place.ask for card in self._cards if card.place.id in self._chosen[:1]), "")

    def show_choice(self, chosen: Sequence[str]) -> None:
        """Show what is stored; this is not news."""
        self._chosen = tuple(chosen)[:2]
        for card in self._cards:
            card.show_rank(self._chosen.index(card.place.id) if card.place.id in self._chosen else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves: dict[int, int] = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_Up: -self._columns,
        }
        step = moves.get(event.key(), 0)
        here = next((i for i, card in enumerate(self._cards) if card.hasFocus()), None)
        if not step or here is None:
            super().keyPressEvent(event)
            return
        there = here + step
        if 0 <= there < len(self._cards):
            take_focus(self._cards[there])

    def _take(self) -> None:
        card = self.sender()
        if isinstance(card, _PlaceCard):
            self.show_choice(press(self._chosen, card.place.id))
            self.places_changed.emit(self._chosen)
