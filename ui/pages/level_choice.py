"""How much is asked and in which words: the choice where a visit begins, and still there later in the menu."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.pages.visit_menu import FULL, SHORT, YOUNG
from ui.text import tr
from ui.theme import Look
from ui.widgets.choices import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.segments import SegmentedSwitch


class LevelChoice(QWidget):
    """The route is one or the other; the words for younger children go with either."""

    deed_chosen = Signal(str)

    def __init__(self, look: Look, short_count: int, full_count: int) -> None:
        super().__init__()
        options = [
            (SHORT, tr("Korte route: {short_count} vragen", short_count=short_count), ""),
            (FULL, tr("Alle vragen: {full_count}", full_count=full_count), ""),
        ]
        self.route = SegmentedSwitch(look, tr("Hoeveel vragen?"), options, FULL)
        self.young = Chip(look, tr("Makkelijke woorden en plaatjes, 8 tot en met 11 jaar"))
        self.young.setAccessibleDescription(tr("Wisselen mag bij elke vraag."))
        self._showing = False
        self.route.choice_changed.connect(self._choose)
        self.young.clicked.connect(lambda: self._choose(YOUNG))
        row = FlowLayout(self, gap=look.px(12, table=True))
        row.addWidget(self.route)
        row.addWidget(self.young)

    def show_route(self, short: bool, young: bool) -> None:
        """Show what was chosen, here or in the menu; this is not news."""
        self._showing = True
        self.route.choose(SHORT if short else FULL)
        self.young.setChecked(young)
        self._showing = False

    def _choose(self, deed: str) -> None:
        if not self._showing:
            self.deed_chosen.emit(deed)
