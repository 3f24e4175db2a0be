"""What is asked over everything that is read back, in the words of the questions in use."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.theme import Look
from ui.widgets.flow import Turning
from ui.widgets.words import Words
from welapp.forms.schema import Question


class ReadbackHeading(QWidget):
    """The question and beside it, or under it with large letters, a word of explanation."""

    def __init__(self, look: Look, question: Question) -> None:
        super().__init__()
        self._question = question
        self.title = Words(look, "", "page", table=True)
        self.lead = Words(look, "", "lead", table=True)
        row = Turning(self, gap=look.px(18, table=True))
        row.add_whole(self.title)
        row.addWidget(self.lead, 1, Qt.AlignmentFlag.AlignVCenter)
        self.show_wording(young=False)

    def show_wording(self, *, young: bool) -> None:
        for line, words in ((self.title, self._question.wording(young)), (self.lead, self._question.leading(young))):
            line.setText(words)
            line.setVisible(bool(words))
            line.updateGeometry()
