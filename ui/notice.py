"""The bars at the top of the window; in the notice one sentence is said, until the person puts it away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.text import tr
from ui.theme import Look
from ui.widgets.controls import link_button
from ui.widgets.flow import Turning
from ui.widgets.sheet import IconMark, Sheet
from ui.widgets.words import Words


class TopBar(QWidget):
    """An icon, words, and what a subclass adds at the right of `row`; hidden until there is something to say."""

    def __init__(self, look: Look, name: str, ground: str, icon: str, tone: str, words: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        # Not fixed: that would be the height of the words in the width they like best.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(look.px(40), look.px(12), look.px(40), 0)
        sheet = Sheet(look, tone=ground, compact=True)
        outer.addWidget(sheet)
        self.row = Turning(gap=look.px(12))
        self._words = Words(look, words, weight=500)
        said = QHBoxLayout()
        said.setSpacing(look.px(12))
        said.addWidget(IconMark(look, icon, tone), 0, Qt.AlignmentFlag.AlignVCenter)
        said.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.row.addLayout(said, 1)
        sheet.box.addLayout(self.row)
        self.hide()


class NoticeBar(TopBar):
    """A second sentence takes the place of the first."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Mededeling"), "apricot_tint", "alert-circle", "apricot_text")
        self._held: list[str] | None = None  # what waits until nobody looks along
        self._close = link_button(look, tr("Sluiten"))
        self._close.clicked.connect(self.clear)
        self.row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)

    def text(self) -> str:
        return self._words.text()

    def say(self, sentence: str) -> None:
        """Show it and let a screen reader read it once; while it is held, later."""
        if self._held is not None:
            self._held.append(sentence)
        else:
            self.warn(sentence)

    def warn(self, sentence: str) -> None:
        """Show it also while the others are held: it is about what is asked at this moment."""
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def clear(self) -> None:
        self._words.setText("")
        self._words.setAccessibleName("")
        self.hide()

    def hold(self, holding: bool) -> None:
        """Show nothing while somebody looks along, and then what came in the meantime."""
        if holding and self._held is None:
            self._held = [self.text()] if self.text() else []
            self.clear()
        elif not holding:
            held, self._held = self._held or [], None
            if held:
                self.say("\n".join(dict.fromkeys(held)))
