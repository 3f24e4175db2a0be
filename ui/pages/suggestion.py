"""Who an answer is usually for: a hint, and one press for who agrees. It never chooses by itself."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.pages.sharing import CHAIR_NAME, HOST_NAME
from ui.text import tr
from ui.theme import Look
from ui.widgets.controls import QUIET, Button
from ui.widgets.flow import FlowLayout
from ui.widgets.words import Words
from welapp.domain.sharing import CHAIR, HOST, Audience, Sharing
from welapp.forms.schema import Question

# 'us' is missing on purpose: there every answer starts.
_FOR = MappingProxyType({CHAIR: CHAIR_NAME, HOST: HOST_NAME})


class Suggestion(QWidget):
    sharing_chosen = Signal(object)  # Sharing

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._sharing = Sharing()
        self.words = Words(look, "", "small", table=True)
        self.only = Button(look, "", QUIET, table=True, small=True)
        self.only.clicked.connect(self._choose)
        row = FlowLayout(self, gap=look.px(16, table=True))
        row.addWidget(self.words)
        row.addWidget(self.only)

    def show_question(self, question: Question) -> None:
        self.words.setText(question.suggest_text)
        self.words.updateGeometry()
        who = _FOR.get(question.suggest, "")
        self._sharing = Sharing(Audience.ONLY, (question.suggest,)) if who else Sharing()
        self.only.set_text(tr("Alleen {who}", who=who))
        self.only.setVisible(bool(who))

    def show_sharing(self, sharing: Sharing) -> None:
        """Mark the button when this is what was chosen, and be silent about what is not written."""
        self.setVisible(bool(self.words.text()) and sharing.audience is not Audience.UNWRITTEN)
        chosen = sharing == self._sharing
        self.only.set_icon("check" if chosen else "")
        self.only.setAccessibleDescription(tr("gekozen") if chosen else self.words.text())

    def _choose(self) -> None:
        self.sharing_chosen.emit(self._sharing)
