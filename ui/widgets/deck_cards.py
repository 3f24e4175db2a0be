"""The cards of a deck: the one on top, those that lie in a tray, and the one that is on its way."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QPoint, QPointF, QPropertyAnimation, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.text import tr
from ui.theme import Look
from ui.widgets.card_photo import paint_photo
from ui.widgets.dragged import Draggable, DraggedButton
from ui.widgets.dressed import HeedsToggle, paint_box, paint_check, paint_disc, painter_for
from ui.widgets.fitting import Fitting
from ui.widgets.icons import draw_icon, draw_picture

SLIDE_MS = 120
_LOWEST, _HIGHEST = 120, 194  # of the card on top, with what peeps out from under it
_WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_GRIP = 45  # where the words of a laid card begin


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on a card; `picture` names resources/pictures/<picture>.svg, '' for none. A photo goes before it."""

    text: str
    picture: str = ""
    photo: QPixmap | None = None


class CardFace(Fitting):
    """How the face of a card is painted, on top of the deck and while it is carried."""

    def paint_face(self, painter: QPainter, box: QRectF, card: Card) -> None:
        look = self.look
        paint_box(painter, box, look.colour("sheet"), look.colour("line2"), 1, 16)
        room = box.adjusted(self.px(24), self.px(8), -self.px(24), -self.px(8))
        if card.photo is not None:
            side = min(room.height(), room.width() * 0.4)
            paint_photo(painter, card.photo, QRectF(room.left(), room.center().y() - side / 2, side, side), 12)
            room.setLeft(room.left() + side + self.px(16))
        elif card.picture:
            side = min(room.height(), self.px(132), room.width() * 0.34)
            draw_picture(painter, look, card.picture, QRectF(room.left(), room.top(), side * 1.2, room.height()))
            room.setLeft(room.left() + side * 1.2 + self.px(16))
        for role in ("wish", "name", "label"):
            painter.setFont(self.role_font(role))
            needed = painter.boundingRect(room, _WRAPPED, card.text)
            if needed.height() <= room.height() and needed.width() <= room.width():
                break
        painter.setPen(look.colour("ink"))
        painter.drawText(room, _WRAPPED, card.text)


class TopCard(Draggable, CardFace, QLabel):
    """The card to lay now; two more peep out from under it while there are more."""

    carried = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, look: Look) -> None:
        QLabel.__init__(self)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.card = Card("")
        self.below = 0
        self.lifted = False
        self._high = look.px(_HIGHEST, table=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.dress(look, table=True)

    def show_card(self, card: Card, below: int) -> None:
        self.card, self.below, self.lifted = card, below, False
        self.setText(card.text)
        if card.text:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()
        self.update()

    def lift(self) -> None:
        """It is in the hand now."""
        self.lifted = True
        self.update()

    def settle(self) -> None:
        self.lifted = False
        self.update()

    def can_be_dragged(self) -> bool:
        return bool(self.card.text)

    def hold_at(self, spot: QPoint) -> None:
        self.carried.emit(spot)

    def let_go_at(self, spot: QPoint) -> None:
        self.dropped.emit(spot)

    def face(self) -> QRect:
        return self.rect().adjusted(8, 7, -8, -16)

    def fit(self, room: int) -> None:
        """Give way when the deck is low: laid cards need the height more than the one on top."""
        high = max(self.px(_LOWEST), min(self.px(_HIGHEST), room))
        if high != self._high:
            self._high = high
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.px(476), max(self._high, self.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """In the smallest letters its words fit; it has the larger ones where there is room for them."""
        least = self.look.air(320, self.table)
        beside = 2 * self.px(24) + 16 + (round(self.px(132) * 1.2) + self.px(16) if self.card.picture else 0)
        words = self.words_height(self.card.text, "label", max(self._given, least) - beside)
        return QSize(least, max(self.px(_LOWEST), words + 2 * self.px(8) + 23))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_for(self), self.look
        card = QRectF(self.face())
        for angle in (-2.0, 1.9)[: self.below]:
            painter.save()
            painter.translate(card.center())
            painter.rotate(angle)
            under = QRectF(QPointF(-card.width() / 2, -card.height() / 2 + 3), card.size())
            paint_box(painter, under.translated(0, 3), look.colour("edge"), None, 0, 16)
            paint_box(painter, under, look.colour("sheet"), look.colour("line"), 1, 16)
            painter.restore()
        if self.card.text and not self.lifted:
            self.paint_face(painter, card, self.card)


class LaidCard(HeedsToggle, DraggedButton):
    """A card in a tray: carry it to another, press it and then that tray, or focus it and press 1, 2 or 3."""

    in_a_list = True

    def __init__(self, look: Look, card: str, face: Card, pile: str) -> None:
        super().__init__()
        self.card, self.face, self.pile, self.away = card, face, pile, False
        self.setText(face.text)
        self.setAccessibleName(tr("{words}, ligt bij {pile}", words=face.text, pile=pile))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.dress(look, table=True)
        self.show_held(False)

    def show_held(self, held: bool) -> None:
        """Pressed: the next press on a tray lays it there."""
        self.setChecked(held)
        said = tr("gekozen") if held else tr("Druk op dit kaartje, of op 1, 2 of 3, om het te verleggen.")
        self.setAccessibleDescription(said)
        self.update()

    def lift(self) -> None:
        """It is being carried, or still on its way here."""
        self.away = True
        self.update()

    def settle(self) -> None:
        self.away = False
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(40, width - self.px(_GRIP + 12)), 2000)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        words = self.metrics("small", 500).boundingRect(room, flags, self.text()).height()
        return max(self.px(49), words + self.px(14))

    def sizeHint(self) -> QSize:
        return QSize(self.px(200), self.px(49))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.air(120, table=True), self.px(49))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_for(self), self.look
        box = QRectF(self.rect())
        if self.away:
            paint_box(painter, box, None, look.colour("line2"), 1, 10)
            return
        held = self.isChecked()
        paint_box(painter, box, look.colour("edge"), look.colour("line"), 1, 10)
        fill, border = look.colour("petrol_tint" if held else "sheet"), look.colour("petrol" if held else "line")
        paint_box(painter, box.adjusted(0, 0, 0, -2), fill, border, 3 if held else 1, 10)
        middle = (self.height() - 2) / 2
        if self.face.picture:
            wide, high = self.px(36), self.px(34)
            draw_picture(painter, look, self.face.picture, QRectF(self.px(5), middle - high / 2, wide, high))
        elif not held:
            side = self.px(20)
            draw_icon(painter, look, "drag", QRectF(self.px(12), middle - side / 2, side, side), "ink2")
        if held:  # instead of the grip, or on the corner of the picture
            x, y, radius = self.px(22), middle, self.px(10)
            if self.face.picture:
                x, y = self.px(34), middle + self.px(9)
            paint_disc(painter, x, y, radius, look.colour("petrol"))
            paint_check(painter, x, y, radius, look.colour("on_petrol"), 2.2)
        left = self.px(_GRIP)
        room = self.width() - left - self.px(10)
        roomy = self.metrics("label", 500).horizontalAdvance(self.text()) <= room
        painter.setFont(self.role_font("label" if roomy else "small", 500))
        painter.setPen(look.colour("ink"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(left, 0, room, self.height() - 2), flags, self.text())


class CardOnItsWay(CardFace, QWidget):
    """The card in the hand, above everything else of the deck; let go, it slides to its place."""

    arrived = Signal()

    def __init__(self, look: Look, card: Card, start: QRect, parent: QWidget) -> None:
        QWidget.__init__(self, parent)
        self._card = card
        self._held = QPoint(-1, -1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.dress(look, table=True)
        self.setGeometry(start)
        self.raise_()
        self.show()

    def follow(self, spot: QPoint) -> None:
        """Keep under the pointer the place by which it was taken; `spot` is in the deck."""
        if self._held.x() < 0:
            grip = spot - self.pos()
            self._held = QPoint(min(max(grip.x(), 0), self.width()), min(max(grip.y(), 0), self.height()))
        self.move(spot - self._held)

    def slide_to(self, end: QRect) -> None:
        """Go there and be gone; at once when nothing should move."""
        if self.look.calm:
            self._arrive()
            return
        way = QPropertyAnimation(self, b"geometry", self)
        way.setDuration(SLIDE_MS)
        way.setEndValue(end)
        way.setEasingCurve(QEasingCurve.Type.OutCubic)
        way.finished.connect(self._arrive)
        way.start()

    def _arrive(self) -> None:
        self.hide()
        self.deleteLater()
        self.arrived.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        if self.height() > self.px(80):
            self.paint_face(painter, QRectF(self.rect()), self._card)
            return
        paint_box(painter, QRectF(self.rect()), self.look.colour("sheet"), self.look.colour("line2"), 1, 10)
        painter.setFont(self.role_font("small", 500))
        painter.setPen(self.look.colour("ink"))
        painter.drawText(QRectF(self.rect()).adjusted(12, 4, -12, -4), _WRAPPED, self._card.text)
