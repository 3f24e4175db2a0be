"""What is asked, above an answer: the question, a word of explanation, and for younger children a picture beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Look
from ui.widgets.picture import Picture
from ui.widgets.words import Words
from welapp.forms.schema import Kind, Question


class QuestionHeading(QWidget):
    """The picture goes with the words and says nothing that they do not say: a screen reader passes it by."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.title = Words(look, "", "page", table=True)
        self.lead = Words(look, "", "lead", table=True)
        self.picture = Picture(look)
        words = QVBoxLayout()
        words.setSpacing(look.px(4, table=True))
        words.addWidget(self.title)
        words.addWidget(self.lead)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(20, table=True))
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._row = row

    def add_entry(self, button: QWidget) -> None:
        """Put a way into another form at the right of the question: in the line at the top the tools need the room."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, question: Question, kind: Kind, *, young: bool) -> None:
        """Ask this question for this way of answering; over cards there is no explanation."""
        self.title.setText(question.heading(kind, young))
        self.title.updateGeometry()
        lead = "" if kind is Kind.CARDS else question.leading(young)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        self.picture.show_picture(question.picture if young else "")
