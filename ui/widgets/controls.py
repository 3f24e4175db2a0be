"""Buttons, check boxes and radio buttons as the pictures show them; real Qt buttons underneath."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton, QSizePolicy, QWidget

from ui.theme import Look
from ui.widgets.dressed import Dressed, HeedsToggle, paint_box, paint_check_square, paint_radio, painter_for
from ui.widgets.icons import draw_icon

PRIMARY = "primary"
SECONDARY = "secondary"
QUIET = "quiet"  # words in petrol without a box: 'Vorige', 'Wijzig'


class Button(Dressed, QPushButton):
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
        if self.icon_only():
            return QSize(self.px(height), self.px(height))
        return QSize(max(2 * self.px(pad) + self._content_width(), self.px(height)), self.px(height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        box = QRectF(self.rect())
        self._paint_ground(painter, box)
        size = self._icon_size()
        left = box.center().x() - self._content_width() / 2
        if self.kind == QUIET:
            left = self.px(4) if not self.icon_only() else left
        tone = self._text_tone()
        text = self._shown_text()
        text_width = self.metrics("button").horizontalAdvance(text)
        icon_left = left + text_width + self._gap() if self.icon_after else left
        text_left = left if self.icon_after or not self.icon_name else left + size + self._gap()
        if self.icon_name:
            top = box.center().y() - size / 2
            draw_icon(painter, self.look, self.icon_name, QRectF(icon_left, top, size, size), tone)
        self.paint_text(painter, QRectF(text_left, 0, text_width + 4, self.height()), text, "button", tone)

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

    def _content_width(self) -> int:
        return self.metrics("button").horizontalAdvance(self._shown_text()) + self._icon_size() + self._gap()


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


class CheckBox(HeedsToggle, Dressed, QCheckBox):
    """A check box with room for one line of explanation under its words."""

    inset = 0  # px left of the box, for a kind with a ground of its own

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
        words = max(
            self.metrics("body", 500).horizontalAdvance(self.text()), self.metrics("small").horizontalAdvance(self.hint)
        )
        height = max(44, 24 + self.look.line_height("small", self.table) + 4) if self.hint else 44
        return QSize(self.px(self.inset + 36 + 6) + words, self.px(height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        side = self.px(24)
        line = self.px(24 if not self.table else 27)
        first = self.height() / 2 - line / 2 if not self.hint else self.px(2)
        box = QRectF(self.px(self.inset), first + (line - side) / 2, side, side)
        paint_check_square(painter, self.look, box, self.isChecked(), self.isEnabled())
        left = self.px(self.inset + 36)
        tone = "ink" if self.isEnabled() else "ink2"
        self.paint_text(painter, QRectF(left, first, self.width() - left, line), self.text(), "body", tone, 500)
        if self.hint:
            below = QRectF(left, first + line, self.width() - left, self.look.line_height("small", self.table))
            self.paint_text(painter, below, self.hint, "small", "ink2")


class RadioPill(Dressed, QRadioButton):
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
        words = self.metrics("choice").horizontalAdvance(self.text())
        return QSize(self.px(46) + words + self.px(20), self.px(48))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look, chosen = self.look, self.isChecked()
        fill = "petrol_tint" if chosen else "paper" if self.underMouse() else "sheet"
        border = look.colour("petrol" if chosen else "line2")
        paint_box(painter, QRectF(self.rect()), look.colour(fill), border, 2 if chosen else 1, self.height() / 2)
        side = self.px(24)
        paint_radio(painter, look, QRectF(self.px(12), (self.height() - side) / 2, side, side), chosen)
        left = self.px(46)
        self.paint_text(painter, QRectF(left, 0, self.width() - left, self.height()), self.text(), "choice")
