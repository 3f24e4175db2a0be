"""Things to pick from: chips and cards in rows, with small headings and room for an own idea."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.dressed import (
    ArrowsToParent,
    HeedsToggle,
    paint_box,
    paint_check_square,
    paint_radio,
    painter_for,
    uncheck,
)
from ui.widgets.fields import TextField
from ui.widgets.fitting import Fitting, longest_word
from ui.widgets.flow import FlowLayout
from ui.widgets.focus import take_focus
from ui.widgets.icons import draw_icon, draw_picture
from ui.widgets.sheet import IconWords
from ui.widgets.words import Words

CHECK = "check"
MINUS = "minus-circle"
SOMETHING_ELSE = mark("iets anders")
_TILE = 196  # how wide a card with a picture is: five beside one another on a laptop, and all as wide
_OVER = 104  # px of such a card over its words


class Chip(HeedsToggle, ArrowsToParent, Fitting, QCheckBox):
    """A toggle in a pill, 44 high; chosen it carries a check or a minus."""

    def __init__(
        self, look: Look, text: str, mark: str = CHECK, *, table: bool = True, parent: QWidget | None = None
    ) -> None:
        QCheckBox.__init__(self, text, parent)
        self._mark = mark
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress(look, table)
        self.setProperty("ring_radius", self.px(22))
        self.toggled.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return self.fitted(self.text(), "choice", self._beside(), self.px(44))

    def minimumSizeHint(self) -> QSize:
        return self.least_fitted(self.text(), "choice", self._beside(), self.px(44))

    def _beside(self) -> int:
        return self.px(34) + (self.px(26) if self.isChecked() else 0)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, chosen = painter_for(self), self.look, self.isChecked()
        fill = look.colour("petrol_tint" if chosen else "paper" if self.underMouse() else "sheet")
        border = look.colour("petrol" if chosen else "line2")
        radius = min(self.height() / 2, self.px(22))
        paint_box(painter, QRectF(self.rect()), fill, border, 2 if chosen else 1, radius)
        left = self.px(17)
        if chosen:
            side = self.px(18)
            box = QRectF(left, (self.height() - side) / 2, side, side)
            draw_icon(painter, look, self._mark, box, "petrol_strong")
            left += self.px(26)
        tone = "petrol_strong" if chosen else "ink"
        box = QRectF(left, 0, self.width() - left - self.px(17) + 1, self.height())
        self.paint_words(painter, box, self.text(), "choice", tone)


class _CardFace(Fitting):
    """What a choice card looks like, whether it is one of many or one alone."""

    picture = ""
    _pictured = False  # whether pictures show, here or on the cards beside it

    def show_picture(self, shown: bool) -> None:
        self._pictured = shown
        self.redress()

    def card_hint(self, text: str) -> QSize:
        if self._pictured:
            return self._tile(text)
        return self.fitted(text, "choice", self.px(54 + 24), self.px(64))

    def least_card_hint(self, text: str) -> QSize:
        if self._pictured:
            longest = longest_word(text, self.metrics("choice")) + self.px(24)
            return QSize(max(longest, self.look.air(150, self.table)), self._tile(text).height())
        return self.least_fitted(text, "choice", self.px(54 + 24), self.px(64))

    def _tile(self, text: str) -> QSize:
        """Room for two lines under the picture, so that all beside one another are as high."""
        wide, two = self.px(_TILE), 2 * self.look.line_height("choice", self.table)
        words = self.words_height(text, "choice", min(self._given or wide, wide) - self.px(24))
        return QSize(wide, self.px(_OVER) + max(two, words) + self.px(10))

    def paint_card(self, widget: QWidget, text: str, chosen: bool, *, many: bool) -> None:
        painter, look = painter_for(widget), self.look
        fill = look.colour("petrol_tint" if chosen else "paper" if widget.underMouse() else "sheet")
        border = look.colour("petrol" if chosen else "line2")
        paint_box(painter, QRectF(widget.rect()), fill, border, 3 if chosen else 1, 14)
        side = self.px(24)
        middle = (widget.height() - side) / 2
        box = (
            QRectF(self.px(12), self.px(12), side, side) if self._pictured else QRectF(self.px(18), middle, side, side)
        )
        if many:
            paint_check_square(painter, look, box, chosen)
        else:
            paint_radio(painter, look, box, chosen)
        if self._pictured:
            self._paint_tile(painter, widget, text)
            return
        left = self.px(54)
        box = QRectF(left, 0, widget.width() - left - self.px(24) + 1, widget.height())
        self.paint_words(painter, box, text, "choice")

    def _paint_tile(self, painter: QPainter, widget: QWidget, text: str) -> None:
        """The picture over the words, as on the cards of places; words alone stand in the middle."""
        side = self.px(12)
        over = self.px(_OVER) if self.picture else 0
        if self.picture:
            wide, high = self.px(108), self.px(74)
            drawn = QRectF((widget.width() - wide) / 2, self.px(22), wide, high)
            draw_picture(painter, self.look, self.picture, drawn)
        box = QRectF(side, over, widget.width() - 2 * side + 1, widget.height() - over - (side if over else 0))
        self.paint_words(painter, box, text, "choice", centred=True)


class CheckCard(HeedsToggle, ArrowsToParent, _CardFace, QCheckBox):
    """One of several cards; more than one may be chosen."""

    def __init__(self, look: Look, text: str, *, table: bool = True) -> None:
        QCheckBox.__init__(self, text)
        self.dress(look, table)
        self.setAccessibleName(text)
        self.setProperty("ring_radius", 14)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self.card_hint(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.least_card_hint(self.text())

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.paint_card(self, self.text(), self.isChecked(), many=True)


class RadioCard(HeedsToggle, ArrowsToParent, _CardFace, QRadioButton):
    """One of several cards; choosing it takes the others off, a second press takes it off again."""

    def __init__(self, look: Look, text: str, *, table: bool = True) -> None:
        QRadioButton.__init__(self, text)
        self.dress(look, table)
        self.setAccessibleName(text)
        self.setProperty("ring_radius", 14)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self.card_hint(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.least_card_hint(self.text())

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def nextCheckState(self) -> None:
        if self.isChecked():
            uncheck(self)
        else:
            self.setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.paint_card(self, self.text(), self.isChecked(), many=False)


Pick = Chip | CheckCard | RadioCard


def _begun_like(options: Sequence[tuple[str, ...]], text: str) -> str:
    """With a capital where the options it stands among have one."""
    capital = bool(options) and all(option[1][:1].isupper() for option in options)
    return text[:1].upper() + text[1:] if capital else text


class Picks(QWidget):
    """The common part of Chips and ChoiceCards. Options are (id, words), (id, words, group) or those and a picture."""

    choice_changed = Signal(tuple, str)  # chosen ids in the order of the options, own words
    gap = 8  # px between them

    def __init__(
        self,
        look: Look,
        name: str,
        options: Sequence[tuple[str, ...]],
        *,
        own: bool,
        many: bool,
        table: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._table, self._many = look, table, many
        self._showing = False
        self._picks: dict[str, Pick] = {}
        self.setAccessibleName(name)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(look.px(8, table))
        flow, group = self._row(), ""
        for option in options:
            heading = option[2] if len(option) > 2 else ""
            if heading != group:
                group = heading
                flow = self._row(heading)
            pick = self.make_pick(option[1], option[3] if len(option) > 3 else "")
            pick.setAccessibleDescription(group or name)
            pick.clicked.connect(self._take)
            self._picks[option[0]] = pick
            flow.addWidget(pick)
        else_ = _begun_like(options, tr(SOMETHING_ELSE))
        self._own_chip = self.make_pick(else_)
        self._own_field = TextField(look, f"{name}: {tr(SOMETHING_ELSE)}", else_, table=table)
        self._own_field.setFixedWidth(look.px(280, table))
        self._set_up_own(flow, own)

    def make_pick(self, text: str, picture: str = "") -> Pick:
        raise NotImplementedError

    def show_pictures(self, shown: bool) -> None:
        """Show or hide the pictures of the cards; chips have no room for them."""
        every = [pick for pick in (*self._picks.values(), self._own_chip) if isinstance(pick, _CardFace)]
        shown = shown and any(card.picture for card in every)
        for card in every:
            card.show_picture(shown)

    def chosen(self) -> tuple[str, ...]:
        return tuple(option for option, pick in self._picks.items() if pick.isChecked())

    def own_words(self) -> str:
        return self._own_field.text().strip()

    def show_choice(self, chosen: Sequence[str], own: str = "") -> None:
        """Show what is stored; this is not news."""
        self._showing = True
        for option, pick in self._picks.items():
            if option in chosen:
                pick.setChecked(True)
            else:
                self._take_off(pick)
        self._own_field.setText(own)
        self._own_field.setVisible(bool(own))
        self._own_chip.setVisible(not own and self._own_allowed)
        self._showing = False

    def _row(self, heading: str = "") -> FlowLayout:
        if heading:
            self.box.addWidget(Words(self._look, heading, "small", table=self._table, weight=600, colour="ink"))
        flow = FlowLayout(gap=self._look.px(self.gap, self._table))
        self.box.addLayout(flow)
        return flow

    def _set_up_own(self, flow: FlowLayout, own: bool) -> None:
        self._own_allowed = own
        flow.addWidget(self._own_chip)
        flow.addWidget(self._own_field)
        self._own_field.hide()
        self._own_chip.setVisible(own)
        self._own_chip.clicked.connect(self._open_own)
        self._own_field.textChanged.connect(self._report)
        self._own_field.editingFinished.connect(self._close_own)

    def _open_own(self) -> None:
        self._take_off(self._own_chip)
        self._own_chip.hide()
        self._own_field.show()
        self._own_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()
        if not self._many:
            self._report()

    def _close_own(self) -> None:
        if not self.own_words():
            self._own_field.hide()
            self._own_chip.setVisible(self._own_allowed)

    def _drop_own(self) -> None:
        """One answer only: what was picked takes the place of the own words."""
        self._showing = True
        self._own_field.clear()
        self._showing = False
        self._close_own()

    def _take(self) -> None:
        pressed = self.sender()
        if not self._many:
            for pick in self._picks.values():
                if pick is not pressed:
                    self._take_off(pick)
            self._drop_own()
        self._report()

    def _take_off(self, pick: Pick) -> None:
        if isinstance(pick, RadioCard):
            uncheck(pick)
        else:
            pick.setChecked(False)

    def _report(self) -> None:
        if not self._showing:
            self.choice_changed.emit(self.chosen(), self.own_words())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = (Qt.Key.Key_Right, Qt.Key.Key_Down)
        back = (Qt.Key.Key_Left, Qt.Key.Key_Up)
        row: list[QWidget] = [*self._picks.values()]
        if self._own_allowed and self._own_chip.isVisible():
            row.append(self._own_chip)
        here = next((i for i, pick in enumerate(row) if pick.hasFocus()), None)
        if here is not None and event.key() in forward + back:
            step = 1 if event.key() in forward else -1
            take_focus(row[(here + step) % len(row)])
            return
        super().keyPressEvent(event)


class Chips(Picks):
    """Toggles in rows; `heading` with its icon above them; `mark` is CHECK ('moet') or MINUS ('liever niet')."""

    def __init__(
        self,
        look: Look,
        heading: str,
        options: Sequence[tuple[str, ...]],
        *,
        mark: str = CHECK,
        own: bool = True,
        many: bool = True,
        show_heading: bool = True,
        table: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self._mark = mark
        super().__init__(look, heading, options, own=own, many=many, table=table, parent=parent)
        if show_heading:
            icon = "check-circle" if mark == CHECK else MINUS
            self.box.insertWidget(0, IconWords(look, icon, heading, "label", table=table, size=22))

    def make_pick(self, text: str, picture: str = "") -> Chip:  # noqa: ARG002 - chips have no room for one
        return Chip(self._look, text, self._mark, table=self._table)


class ChoiceCards(Picks):
    """Cards of 64 high in rows: radio marks for one answer, check boxes when `many`."""

    gap = 12

    def __init__(
        self,
        look: Look,
        name: str,
        options: Sequence[tuple[str, ...]],
        *,
        many: bool = False,
        own: bool = False,
        table: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, name, options, own=own, many=many, table=table, parent=parent)

    def make_pick(self, text: str, picture: str = "") -> CheckCard | RadioCard:
        kind = CheckCard if self._many else RadioCard
        card = kind(self._look, text, table=self._table)
        card.picture = picture
        return card
