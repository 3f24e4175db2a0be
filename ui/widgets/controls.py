"""Buttons, check boxes and radio buttons as the pictures show them; real Qt buttons underneath."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton, QSizePolicy, QWidget

from ui.theme import Look
from ui.widgets.dressed import HeedsToggle, paint_box, paint_check_square, paint_radio, painter_for
from ui.widgets.fitting import Fitting, lines_in, longest_word
from ui.widgets.icons import draw_icon

PRIMARY = "primary"
SECONDARY = "secondary"
SQUEEZED = 10  # px at the sides of a button that is narrower than it would like
QUIET = "quiet"  # words in petrol without a box: 'Vorige', 'Wijzig'


class Button(Fitting, QPushButton):
    """A button of one kind; 48 high at the desk (44 when small), 56 in table mode (48 when small)."""

    def __init__(
        self,
        look: Look,
        text: str,
        kind: str = SECONDARY,
        icon: str = "",
        *,
        table: bool = False,
        icon_after: bool = False,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        QPushButton.__init__(self, text, parent)
        self.kind = kind
        self.icon_name = icon
        self.icon_after = icon_after
        self.small = small
        self.setAccessibleName(text.replace("&", ""))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress(look, table)
        self.setProperty("ring_radius", self.radius())

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text.replace("&", ""))
        self.updateGeometry()

    def set_kind(self, kind: str) -> None:
        self.kind = kind
        self.update()

    def set_icon(self, name: str) -> None:
        self.icon_name = name
        self.updateGeometry()
        self.update()

    def radius(self) -> int:
        return self.px(12 if self.table else 10)

    def sizeHint(self) -> QSize:
        height = (48 if self.small else 56) if self.table else (44 if self.small else 48)
        pad = 4 if self.kind == QUIET else (20 if self.table else 16) if self.small else 24
        least = self.px(height)
        if self.icon_only():
            return QSize(least, least)
        wide = max(2 * self.px(pad) + self._content_width(), least)
        squeezed = bool(self._given) and self._given < wide
        beside = self._given - self._words_room(self._given) if squeezed else wide - self._words_width()
        return QSize(wide, self.fitted(self._shown_text(), "button", beside, least).height())

    def minimumSizeHint(self) -> QSize:
        """In a row the button keeps its own width; where it stands alone its words may break."""
        wide = self._content_width() - self._words_width() + longest_word(self._shown_text(), self.metrics("button"))
        hint = self.sizeHint()
        return QSize(min(hint.width(), wide + 2 * self.px(SQUEEZED)), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        box = QRectF(self.rect())
        self._paint_ground(painter, box)
        size, tone, text = self._icon_size(), self._text_tone(), self._shown_text()
        lines = lines_in(text, self.role_font("button"), max(self._words_room(self.width()), 1))
        words = max(self.metrics("button").horizontalAdvance(line) for line in lines)
        content = words + size + self._gap()
        left = self.px(4) if self.kind == QUIET and not self.icon_only() else box.center().x() - content / 2
        icon_left = left + words + self._gap() if self.icon_after else left
        text_left = left if self.icon_after or not self.icon_name else left + size + self._gap()
        if self.icon_name:
            top = box.center().y() - size / 2
            draw_icon(painter, self.look, self.icon_name, QRectF(icon_left, top, size, size), tone)
        room = QRectF(text_left, 0, words + 2, self.height())
        self.paint_words(painter, room, text, "button", tone, centred=self.kind != QUIET)

    def icon_only(self) -> bool:
        return not self.text()

    def _paint_ground(self, painter: QPainter, box: QRectF) -> None:
        fill, border = self._tokens()
        look = self.look
        if self.kind == QUIET and not (self.isDown() or self.underMouse()):
            return
        paint_box(
            painter, box, look.colour(fill), look.colour(border) if border else None, 1 if border else 0, self.radius()
        )

    def _tokens(self) -> tuple[str, str]:
        if self.kind == QUIET:
            return ("panel" if self.isDown() else "petrol_tint"), ""
        if not self.isEnabled():
            return "panel", "line"
        if self.kind == PRIMARY:
            return ("petrol_strong" if self.isDown() or self.underMouse() else "petrol"), ""
        return ("panel" if self.isDown() else "paper" if self.underMouse() else "sheet"), "line2"

    def _text_tone(self) -> str:
        if not self.isEnabled():
            return "ink2"
        return {PRIMARY: "on_petrol", QUIET: "petrol"}.get(self.kind, "ink")

    def _shown_text(self) -> str:
        return self.text().replace("&", "")

    def _icon_size(self) -> int:
        return self.px(22 if self.table else 20) if self.icon_name else 0

    def _gap(self) -> int:
        return self.px(11) if self.icon_name and self.text() else 0

    def _words_width(self) -> int:
        return self.metrics("button").horizontalAdvance(self._shown_text())

    def _content_width(self) -> int:
        return self._words_width() + self._icon_size() + self._gap()

    def _words_room(self, width: int) -> int:
        """In a button that has no room for its words, these come nearer to its sides before they break."""
        return width - 2 * self.px(4 if self.kind == QUIET else SQUEEZED) - self._icon_size() - self._gap()


def button(
    look: Look, text: str, kind: str = SECONDARY, icon: str = "", *, table: bool = False, small: bool = False
) -> Button:
    return Button(look, text, kind, icon, table=table, small=small)


def link_button(look: Look, text: str, icon: str = "", *, table: bool = False) -> Button:
    """'Vorige', 'Wijzig': petrol words that are a button, 44 high."""
    return Button(look, text, QUIET, icon, table=table, small=not table)


def wide_button(look: Look, text: str, kind: str = PRIMARY, icon: str = "") -> Button:
    """One that fills the width of its sheet, as at the door."""
    made = Button(look, text, kind, icon)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


def icon_button(look: Look, icon: str, name: str, *, kind: str = SECONDARY, table: bool = False) -> Button:
    """A square button with an icon only; `name` is its tooltip and its spoken name."""
    made = Button(look, "", kind, icon, table=table)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made


class CheckBox(HeedsToggle, Fitting, QCheckBox):
    """A check box with room for an explanation under its words."""

    inset = 0  # px left of the box, for a kind with a ground of its own
    right = 0  # px that the words leave free at the end

    def __init__(
        self, look: Look, text: str, hint: str = "", *, table: bool = False, parent: QWidget | None = None
    ) -> None:
        QCheckBox.__init__(self, text, parent)
        self.hint = hint
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.dress(look, table)
        self.setProperty("ring_radius", 8)

    def sizeHint(self) -> QSize:
        left = self.px(self.inset + 36)
        words = max(self.metrics("body", 500).horizontalAdvance(self.text()), self._hint_width())
        natural = left + words + self.px(6)
        return QSize(natural, max(self.px(44), self._high(min(self._given or natural, natural) - left)))

    def minimumSizeHint(self) -> QSize:
        longest = max(
            longest_word(self.text(), self.metrics("body", 500)), longest_word(self.hint, self.metrics("small"))
        )
        least = max(longest, min(self.sizeHint().width(), self.px(220)) - self.px(self.inset + 36))
        return QSize(self.px(self.inset + 36) + least + 1, self.sizeHint().height())

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        side, line = self.px(24), self.look.line_height("body", self.table)
        left, width = self.px(self.inset + 36), self.width() - self.px(self.inset + 36 + self.right)
        words = self.words_height(self.text(), "body", width, 500)
        first = (self.height() - words) / 2 if not self.hint else self.px(2)
        box = QRectF(self.px(self.inset), first + (line - side) / 2, side, side)
        paint_check_square(painter, self.look, box, self.isChecked(), self.isEnabled())
        tone = "ink" if self.isEnabled() else "ink2"
        self.paint_words(painter, QRectF(left, first, width, words), self.text(), "body", tone, 500, top=True)
        if self.hint:
            below = QRectF(left, first + words, width, self.height())
            self.paint_words(painter, below, self.hint, "small", "ink2", top=True)

    def _hint_width(self) -> int:
        return self.metrics("small").horizontalAdvance(self.hint)

    def _high(self, width: int) -> int:
        words = self.words_height(self.text(), "body", width, 500)
        below = self.words_height(self.hint, "small", width) + self.px(4) if self.hint else 0
        return words + below


class RadioPill(Fitting, QRadioButton):
    """One of a few choices: a pill with a radio mark, 48 high."""

    def __init__(self, look: Look, text: str, *, table: bool = False, parent: QWidget | None = None) -> None:
        QRadioButton.__init__(self, text, parent)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress(look, table)
        self.setProperty("ring_radius", self.px(24))

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self.fitted(self.text(), "choice", self.px(46 + 20), self.px(48))

    def minimumSizeHint(self) -> QSize:
        return self.least_fitted(self.text(), "choice", self.px(46 + 20), self.px(48))

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look, chosen = self.look, self.isChecked()
        fill = "petrol_tint" if chosen else "paper" if self.underMouse() else "sheet"
        border = look.colour("petrol" if chosen else "line2")
        radius = min(self.height() / 2, self.px(24))
        paint_box(painter, QRectF(self.rect()), look.colour(fill), border, 2 if chosen else 1, radius)
        side = self.px(24)
        paint_radio(painter, look, QRectF(self.px(12), (self.height() - side) / 2, side, side), chosen)
        box = QRectF(self.px(46), 0, self.width() - self.px(46 + 20) + 1, self.height())
        self.paint_words(painter, box, self.text(), "choice")
