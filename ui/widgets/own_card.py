"""'Zelf een kaartje maken': a button that becomes a line to write on, and then a card."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.text import tr
from ui.theme import Look
from ui.widgets.controls import QUIET, Button
from ui.widgets.fields import TextField
from ui.widgets.focus import take_focus

LONGEST = 80  # signs: a card is no letter
_ASIDE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)  # one comes back from these


class OwnCard(QWidget):
    """What is being written counts from the first letter; `given` says that it is done.

    Who goes elsewhere leaves the card as it is, and stays where they went; only Enter and 'Klaar' bring to the card.
    """

    written = Signal(str)
    given = Signal(bool)  # whether it was by Enter or 'Klaar'

    def __init__(self, look: Look, pile: str) -> None:
        super().__init__()
        self.begin = Button(look, tr("Zelf een kaartje maken"), QUIET, "plus", table=True, small=True)
        self.begin.setAccessibleDescription(tr("Jouw kaartje komt bij ‘{pile}’.", pile=pile))
        self.field = TextField(look, tr("Wat staat er op jouw kaartje?"), tr("Jouw kaartje"), table=True)
        self.field.setMaxLength(LONGEST)
        self.done = Button(look, tr("Klaar"), table=True, small=True)
        self.begin.clicked.connect(self.open)
        self.field.textEdited.connect(self.written)
        self.field.returnPressed.connect(lambda: self._finish(asked=True))
        self.done.clicked.connect(lambda: self._finish(asked=True))
        for part in (self.field, self.done):
            part.installEventFilter(self)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        left = isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _ASIDE
        if left and QApplication.focusWidget() not in (self.field, self.done):
            self._finish(asked=False)
        return False

    def _finish(self, *, asked: bool) -> None:
        """What has the focus loses it too when the line closes."""
        if self.writing:
            self.close_line()
            self.given.emit(asked)
