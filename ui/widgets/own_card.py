"""'Zelf een kaartje maken': a button that becomes a line to write on, and then a card."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.text import tr
from ui.theme import Look
from ui.widgets.controls import QUIET, Button
from ui.widgets.fields import TextField
from ui.widgets.focus import take_focus

LONGEST = 80  # signs: a card is no letter


class OwnCard(QWidget):
    """What is being written counts from the first letter; `given` says that it is done, by Enter or by going on."""

    written = Signal(str)
    given = Signal()

    def __init__(self, look: Look, pile: str) -> None:
        super().__init__()
        self.begin = Button(look, tr("Zelf een kaartje maken"), QUIET, "plus", table=True, small=True)
        self.begin.setAccessibleDescription(tr("Jouw kaartje komt bij ‘{pile}’.", pile=pile))
        self.field = TextField(look, tr("Wat staat er op jouw kaartje?"), tr("Jouw kaartje"), table=True)
        self.field.setMaxLength(LONGEST)
        self.done = Button(look, tr("Klaar"), table=True, small=True)
        self.begin.clicked.connect(self.open)
        self.field.textEdited.connect(self.written)
        self.field.editingFinished.connect(self._finish)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.done)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignRight)
        box.addLayout(row)
        self.close_line()

    def open(self, text: str = "") -> None:
        """Show the line, with what stood on a card that was taken back."""
        self.field.setText(text or "")
        self.begin.hide()
        self.field.show()
        self.done.show()
        take_focus(self.field)
        self.field.end(False)  # Tab selects all of it, and the next letter would take its place

    def close_line(self) -> None:
        self.field.clear()
        self.field.hide()
        self.done.hide()
        self.begin.show()

    @property
    def writing(self) -> bool:
        return not self.field.isHidden()

    def _finish(self) -> None:
        """The line loses the focus too when 'Klaar' is pressed."""
        if self.writing:
            self.close_line()
            self.given.emit()
