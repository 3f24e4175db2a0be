"""The digits that two people compare: large, in groups, and said one by one by a screen reader."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.text import tr
from ui.theme import Look
from ui.widgets.flow import FlowLayout
from ui.widgets.focus import take_focus
from ui.widgets.sheet import Sheet
from ui.widgets.words import Words

ACROSS, WIDE = 3, 168  # groups beside one another, and px of each
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class DigitGroups(QWidget):
    """Tab comes to the first group, arrows to the others: each is read out by itself, at one's own pace."""

    def __init__(self, look: Look, number: str) -> None:
        super().__init__()
        self.setAccessibleName(tr("De cijfers"))
        self.setMaximumWidth(look.px(ACROSS * WIDE + (ACROSS - 1) * 12))
        flow = FlowLayout(self, gap=look.px(12))
        self.groups: list[Words] = []
        for place, group in enumerate(number.split(), 1):
            tile = Sheet(look, tone="petrol_tint", compact=True)
            tile.box.setSpacing(look.px(8))  # room for the ring
            tile.setMinimumWidth(look.px(WIDE))
            tile.box.addWidget(Words(look, tr("groep {place}", place=place), "small", wrap=False))
            words = Words(look, group, "page", wrap=False, heading=False)
            words.setAccessibleName(tr("Groep {place}: {digits}", place=place, digits=" ".join(group)))
            words.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == 1 else Qt.FocusPolicy.ClickFocus)
            words.setProperty("ring_radius", 8)
            tile.box.addWidget(words)
            self.groups.append(words)
            flow.addWidget(tile)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        here = next((place for place, words in enumerate(self.groups) if words.hasFocus()), None)
        if step and here is not None:
            take_focus(self.groups[min(max(here + step, 0), len(self.groups) - 1)])
            return
        super().keyPressEvent(event)

    def forget(self) -> None:
        for words in self.groups:
            words.setText("")
            words.setAccessibleName("")
