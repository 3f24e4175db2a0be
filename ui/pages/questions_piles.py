"""What the three piles of a question with cards are called; a field that stays empty leaves the usual name."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.deck_tray import TRAY_ICONS, TRAY_NAMES
from ui.widgets.dressed import announce
from ui.widgets.fields import TextField
from ui.widgets.focus import bring_into_sight
from ui.widgets.sheet import IconMark, IconWords
from ui.widgets.words import Words
from welapp.forms import edit
from welapp.forms.schema import PILES, Question

SAME = mark("Geef elk vak een eigen naam.")
EMPTY_MEANS = mark("Laat een vak leeg voor de gewone naam.")


class PilesForm(QWidget):
    """Every change gives a new question; `tag` says which changes together are one step to undo."""

    question_changed = Signal(object, str)  # Question, tag

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._question: Question | None = None
        self._alike: tuple[int, ...] = ()
        self.setAccessibleName(tr("Namen van de vakken"))
        self.fields: list[TextField] = []
        self.error = IconWords(look, "alert-circle", tr(SAME), "small", colour="clay", size=18, wrap=True)
        self.error.hide()
        rows = QGridLayout()
        rows.setHorizontalSpacing(look.px(10))
        rows.setVerticalSpacing(look.px(8))
        rows.setColumnStretch(1, 1)
        for number, (tray, usual) in enumerate(TRAY_NAMES.items(), start=1):
            name = tr("Naam van vak {number}, gewoon ‘{usual}’", number=number, usual=tr(usual))
            field = TextField(look, name, tr(usual))
            field.setAccessibleDescription(tr(EMPTY_MEANS))
            field.setToolTip(name)
            field.textEdited.connect(lambda _words, place=number - 1: self._type(place))
            rows.addWidget(IconMark(look, TRAY_ICONS[tray], "petrol", 24), number, 0)
            rows.addWidget(field, number, 1)
            self.fields.append(field)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(8))
        box.addWidget(Words(look, tr("Namen van de vakken"), "label"))
        box.addWidget(Words(look, tr(EMPTY_MEANS), "small"))
        box.addLayout(rows)
        box.addWidget(self.error)

    def show_question(self, question: Question) -> None:
        """Show what the piles are called; a name that is being typed is left alone."""
        self._question = question
        for field, usual, name in zip(self.fields, PILES, question.pile_names, strict=True):
            if (_words(field) or usual) != name:
                field.setText("" if name == usual else name)
        self._show_alike(())

    def unfinished(self) -> bool:
        return self.error.isVisible()

    def _type(self, place: int) -> None:
        question = self._question
        if question is None:
            return
        made = edit.with_piles(question, [_words(field) for field in self.fields])
        alike = made.piles_alike
        self._show_alike(alike)
        if made != question and not alike:
            self._question = made
            self.question_changed.emit(made, f"{made.id}/piles/{place}")

    def _show_alike(self, alike: tuple[int, ...]) -> None:
        """Mark the fields at these places, which bear one name, and say it."""
        if alike == self._alike:
            return
        self._alike = alike
        self.error.setVisible(bool(alike))
        for place, field in enumerate(self.fields):
            field.set_wrong(place in alike)
            field.setAccessibleDescription(tr(SAME if place in alike else EMPTY_MEANS))
        if alike:
            announce(self.error, tr(SAME))
            QTimer.singleShot(0, self, self._bring_error)  # it has its place a turn later

    def _bring_error(self) -> None:
        """With large letters it would be said below the edge; what is being typed stays in sight before all."""
        for part in (self.error, *(field for field in self.fields if field.hasFocus())):
            if part.isVisible():
                bring_into_sight(part)


def _words(field: TextField) -> str:
    return " ".join(field.text().split())
