"""The wensdroom during the rest of the visit: when it may be in sight, and how it is shown large."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.case_facts import Wish, wish_of
from ui.pages.visit_frame import BY_KEYS, Opening, column
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, SECONDARY, Button
from ui.widgets.dressed import ArrowsToParent
from ui.widgets.focus import take_focus
from ui.widgets.ink_view import InkView
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.words import Words
from welapp.domain.case import Case, Will
from welapp.domain.dutch import quoted
from welapp.domain.sharing import Audience
from welapp.forms.load import Forms

DRAWN_WISH = mark("De tekening van je wens")
BESIDE = 700  # narrower than this, the words stand under the drawing
WISH = "wish"  # the deed of looking at it
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_SCROLL = {
    Qt.Key.Key_Down: 60,
    Qt.Key.Key_Up: -60,
    Qt.Key.Key_PageDown: 300,
    Qt.Key.Key_PageUp: -300,
}


def wish_in_sight(case: Case, forms: Forms, *, at_home: bool) -> Wish:
    """Return the wish that may be shown; in the parents' own form only what the youth shares with everyone."""
    if case.will is not Will.YES:
        return Wish()
    if at_home:
        shared = {name: one for name, one in case.answers.items() if one.sharing.audience is Audience.EVERYONE}
        case = replace(case, answers=shared)
    return wish_of(case, forms)


def is_for_all(case: Case, wish: Wish) -> bool:
    """Whether everyone who reads along at the table may see it."""
    answer = case.answers.get(wish.question)
    return answer is None or answer.sharing.audience is Audience.EVERYONE


def in_quotes(wish: Wish) -> str:
    return "\n".join(map(quoted, wish.words))


class _Button(ArrowsToParent, Button):
    """Leaves the arrows to the page, which scrolls."""


class WishView(QWidget):
    """The wish as large as the page. Any key goes back to where one was; arrows scroll what is long."""

    closed = Signal()
    pause_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._name = IconWords(look, "star", "", "section", table=True, colour="apricot_text", size=26)
        self.words = Words(look, "", "page", table=True, centred=True, heading=False)
        self.drawing = InkView(look)
        self.back = _Button(look, tr("Terug"), PRIMARY, "back", table=True)
        self.back.setAccessibleDescription(tr("Terug naar waar je was."))
        self.pause = _Button(look, tr("Even pauze"), SECONDARY, "pause", table=True)
        self.pause.setFocusPolicy(BY_KEYS)
        self.back.clicked.connect(self.closed)
        self.pause.clicked.connect(self.pause_requested)
        self._lay_out()

    def show_wish(self, wish: Wish, name: str) -> None:
        """Show the words under the name of whose wish it is; the page shows what was drawn in `drawing`."""
        self.setAccessibleName(name)
        self._name.words.setText(name)
        self.words.setText(in_quotes(wish))
        self.words.updateGeometry()
        self._said.setVisible(bool(wish.words))
        self.drawing.setVisible(wish.drawn)

    def open(self) -> None:
        self._area.verticalScrollBar().setValue(0)
        take_focus(self.back)

    def aloud(self) -> list[str]:
        drawn = [self.drawing.accessibleName()] if not self.drawing.isHidden() else []
        return [self.accessibleName(), *self.words.text().split("\n"), *drawn]

    def focus_first(self) -> None:
        take_focus(self.back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        bar = self._area.verticalScrollBar()
        if key in _MODIFIERS:
            super().keyPressEvent(event)
        elif key in _SCROLL:
            bar.setValue(bar.value() + self._look.px(_SCROLL[key], table=True))
        else:
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        beside = self.width() >= self._look.px(BESIDE, table=True)
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _lay_out(self) -> None:
        look = self._look
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addStretch(1)
        lines.addWidget(self.words)
        lines.addStretch(1)
        self._said = QWidget()
        said = QVBoxLayout(self._said)
        said.setContentsMargins(0, 0, 0, 0)
        self._area = Opening(look, inside)
        said.addWidget(self._area)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(look.px(32, table=True))
        self._row.addWidget(self.drawing, 3)
        self._row.addWidget(self._said, 2)
        sheet = Sheet(look)
        sheet.box.addLayout(self._row)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.pause)
        box = column(self, look)
        box.addWidget(self._name)
        box.addSpacing(look.px(16, table=True))
        box.addWidget(sheet, 1)
        box.addSpacing(look.px(16, table=True))
        box.addLayout(foot)
