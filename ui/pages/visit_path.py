"""The path beside the visit: the youth's themes, or the short one of the parents."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.pages.case_facts import Wish
from ui.pages.route import Route
from ui.pages.walk import READBACK, WELCOME
from ui.pages.wish import in_quotes
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.path import LABEL_X, WIDTH, PathPanel, Stone, StoneState
from ui.widgets.wish_note import NAME, NAME_AT_HOME, WishNote
from welapp.domain.case import Case
from welapp.forms.load import Forms

UNDER = 10  # px under the wish
SHORT_TITLE = mark("Jouw wens")  # when the title of the parents' theme does not fit beside its stone


class VisitPath(QWidget):
    """The stones, and under them the wish once there is one."""

    place_chosen = Signal(str)  # a theme's id, or 'welcome' for the way back from the parents' own path
    wish_requested = Signal()

    def __init__(self, look: Look, forms: Forms) -> None:
        super().__init__()
        self._look = look
        self._forms = forms
        self._youth = PathPanel(look, tr("Hoi"))
        self._home = PathPanel(look, tr("Hoi allemaal"), tr("In jullie woorden."))
        self._panels = QStackedWidget()
        for panel in (self._youth, self._home):
            panel.stone_chosen.connect(self.place_chosen)
            panel.verticalScrollBar().rangeChanged.connect(self._measure)
            self._panels.addWidget(panel)
        self.note = WishNote(look)
        self.note.clicked.connect(self.wish_requested)
        self.note.hide()
        self._lay_out()
        self._measure()
        look.look_changed.connect(self._measure)

    def fold(self, folded: bool) -> None:
        """Show stones and star alone; tooltips and a screen reader say the rest."""
        for panel in (self._youth, self._home):
            panel.fold(folded)
        self.note.fold(folded)
        self._measure()

    def show_case(self, case: Case, route: Route, place: str, *, at_home: bool) -> None:
        stones = [
            Stone(theme.id, theme.title, theme.icon, self._state(case, route, place, theme.id))
            for theme in route.themes()
        ]
        if at_home:
            own = [
                replace(stone, label=stone.label if self._fits(stone.label) else tr(SHORT_TITLE)) for stone in stones
            ]
            self._home.set_stones([*own, Stone(WELCOME, tr("Terug"), "back")])
        else:
            self._youth.set_greeting(self._greeting(case.youth.name))
            self._youth.set_stones(stones)
        self.note.call(tr(NAME_AT_HOME if at_home else NAME))
        self._panels.setCurrentWidget(self._home if at_home else self._youth)
        self._measure()
        self._make_room()

    def show_wish(self, wish: Wish, *, covered: bool = False) -> None:
        """Keep it in sight, or with an empty one take it out of sight with all its words."""
        self.note.cover(covered)
        self.note.show_wish(in_quotes(wish), wish.described, drawn=wish.drawn)
        self.note.setVisible(not wish.empty)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("panel"))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, UNDER)
        foot.addWidget(self.note)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._panels, 1)
        box.addLayout(foot)

    def _make_room(self) -> None:
        """The stones come first: the note has what they can spare."""
        present = self._youth if self._panels.currentWidget() is self._youth else self._home
        self.note.set_room(self.height() - present.least_height() - UNDER)

    def _state(self, case: Case, route: Route, place: str, theme_id: str) -> StoneState:
        theme = next(theme for theme in route.themes() if theme.id == theme_id)
        at_readback = place == READBACK and route.readback is theme
        if at_readback or any(question.id == place for question in theme.questions):
            return StoneState.PRESENT
        return StoneState.DONE if route.is_done(theme, case) else StoneState.OPEN

    def _greeting(self, name: str) -> str:
        """A name that does not fit is not cut off: then the greeting goes without."""
        greeting = tr("Hoi {name}", name=name)
        return greeting if self._fits(greeting, "name") and "\n" not in name else tr("Hoi")

    def _fits(self, text: str, role: str = "label") -> bool:
        metrics = QFontMetrics(self._look.font(role, table=True, weight=700))
        return metrics.horizontalAdvance(text) <= self._look.px(WIDTH - LABEL_X - 8, table=True)

    def _measure(self) -> None:
        self.setFixedWidth(max(panel.sizeHint().width() for panel in (self._youth, self._home)))
