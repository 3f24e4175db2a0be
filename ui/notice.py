"""The bar at the top of the window in which one sentence is said, until the person puts it away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Look
from ui.widgets.controls import link_button
from ui.widgets.sheet import IconMark, Sheet
from ui.widgets.words import Words


class NoticeBar(QWidget):
    """Hidden when there is nothing to say; a second sentence takes the place of the first."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Mededeling")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(look.px(40), look.px(12), look.px(40), 0)
        sheet = Sheet(look, tone="apricot_tint", compact=True)
        outer.addWidget(sheet)
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        self._words = Words(look, "", weight=500)
        self._close = link_button(look, "Sluiten")
        self._close.clicked.connect(self.clear)
        row.addWidget(IconMark(look, "alert-circle", "apricot_text"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        sheet.box.addLayout(row)
        self.hide()

    def text(self) -> str:
        return self._words.text()

    def say(self, sentence: str) -> None:
        """Show it and let a screen reader read it once."""
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def clear(self) -> None:
        self._words.setText("")
        self._words.setAccessibleName("")
        self.hide()
