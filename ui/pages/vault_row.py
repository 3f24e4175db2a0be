"""A row on the page of the kluis: an icon, what it is, how it stands, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.typed_words import TypedWords
from ui.theme import Look
from ui.widgets.flow import FlowLayout
from ui.widgets.sheet import IconMark
from ui.widgets.words import Words


class VaultRow(QWidget):
    def __init__(self, look: Look, icon: str, title: str) -> None:
        super().__init__()
        self._icon = icon
        self.mark = IconMark(look, icon, "ink2", 22, beside="label")
        self.state = TypedWords(look, "")
        self.note = Words(look, "", "small")
        self.note.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(14))
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(look.px(4))
        lines.addWidget(Words(look, title, "label"))
        lines.addWidget(self.state)
        lines.addWidget(self.note)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, gap=look.px(12))
        lines.addSpacing(look.px(4))
        lines.addWidget(self._buttons)
        self._buttons.hide()
        row.addLayout(lines, 1)

    def add_button(self, made: QWidget) -> None:
        self._flow.addWidget(made)
        self._buttons.show()

    def say(self, state: str, note: str = "", tone: str | None = None) -> None:
        """Tell how it stands; `tone` colours the icon."""
        self.state.setText(state)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.mark.set_icon(self._icon, tone or "ink2")
