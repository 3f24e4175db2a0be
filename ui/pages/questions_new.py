"""A new question or theme: what is asked, in which way, and then the rest in the form."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.questions_form import KIND_NAMES
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, Button
from ui.widgets.form import FormColumn
from ui.widgets.words import Words
from welapp.domain.ids import Chance
from welapp.forms.edit import new_id
from welapp.forms.schema import Form, Kind, Option, Question, Theme

WIDTH = 640
STEPS = ("niet", "een beetje", "veel")
ICONS = {
    "star": mark("ster"),
    "sun": mark("zon"),
    "heart": mark("hart"),
    "person": mark("iemand"),
    "people": mark("mensen"),
    "speech": mark("praten"),
    "scribble": mark("tekenen"),
    "pin": mark("plek"),
    "cup": mark("beker"),
    "umbrella": mark("paraplu"),
    "walk": mark("lopen"),
    "flag": mark("vlag"),
}
"""The drawings for a theme by their Dutch names."""
NO_WORDS = mark("Typ eerst wat jullie vragen.")
NO_TITLE = mark("Typ eerst hoe het thema heet.")


def new_question(text: str, kind: Kind, form: Form, taken: Collection[str], chance: Chance) -> Question:
    """Make a question that is hidden until someone says that it is ready; a place starts with the known places."""
    known = next((one for one in form.questions() if one.kind is Kind.PLACE), None) if kind is Kind.PLACE else None
    steps = STEPS if kind is Kind.SLIDER else ()
    return Question(
        id=new_id(text, taken, chance),
        kind=kind,
        text=text,
        label=text,
        own=kind is Kind.CHOICE,
        steps=tuple(Option(new_id(step, (), chance), step) for step in steps),
        places=known.places if known else (),
        hidden=True,
    )


def new_theme(title: str, question: Question, taken: Collection[str], chance: Chance) -> Theme:
    return Theme(new_id(title, taken, chance), title, "star", (question,))


class NewForm(QWidget):
    """Asks for the first words. With `theme` it is a theme with its first question."""

    made = Signal(str, str, str)  # the title of a theme or '', the question, its kind
    stopped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setMaximumWidth(look.px(WIDTH))
        self._theme = False
        self._form, self._title_form = FormColumn(look), FormColumn(look)
        self.heading = Words(look, "", "section")
        self.title = self._title_form.add_line(tr("Hoe heet het thema?"), hint=tr("Kort: het staat op het pad."))
        self.text = self._form.add_line(
            tr("Wat vragen jullie?"), placeholder=tr("Bijvoorbeeld: Welke muziek past bij jou?")
        )
        kinds = [(kind.value, tr(name)) for kind, name in KIND_NAMES.items()]
        self.kind = self._form.add_choice(tr("Hoe antwoord je?"), kinds, chosen=Kind.TEXT.value)
        self.make = Button(look, tr("Maak deze vraag"), PRIMARY, "plus")
        self.stop = Button(look, tr("Toch niet"))
        self.make.clicked.connect(self._make)
        self.stop.clicked.connect(self.stopped)
        for field in (self.title, self.text):
            field.returnPressed.connect(self._make)
        later = tr("De vraag komt pas in het gesprek als jij zegt dat hij klaar is.")
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(12))
        buttons.addWidget(self.make)
        buttons.addWidget(self.stop)
        buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(20))
        box.addWidget(self.heading)
        box.addWidget(self._title_form)
        box.addWidget(self._form)
        box.addWidget(Words(look, later, "small"))
        box.addLayout(buttons)
        box.addStretch(1)

    def start(self, *, theme: bool) -> None:
        """Begin anew, with the caret in the first field."""
        self._theme = theme
        self.heading.setText(tr("Een nieuw thema") if theme else tr("Een nieuwe vraag"))
        self._clear_errors()
        for field in (self.title, self.text):
            field.clear()
        self.kind.choose(Kind.TEXT.value)
        self._title_form.setVisible(theme)
        (self.title if theme else self.text).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> None:
        title, text = (" ".join(field.text().split()) for field in (self.title, self.text))
        self._clear_errors()
        if self._theme and not title:
            self._title_form.show_error(self.title, tr(NO_TITLE))
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not text:
            self._form.show_error(self.text, tr(NO_WORDS))
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.made.emit(title if self._theme else "", text, self.kind.chosen())

    def _clear_errors(self) -> None:
        for form in (self._form, self._title_form):
            form.clear_errors()


class ThemeForm(QWidget):
    """The name of a theme and its drawing."""

    theme_changed = Signal(object, str)  # Theme, tag

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._showing = False
        self._form = FormColumn(look)
        self.title = self._form.add_line(tr("Hoe heet het thema?"), hint=tr("Kort: het staat op het pad."))
        self.icon = self._form.add_choice(
            tr("Tekening op het pad"), [(icon, tr(words)) for icon, words in ICONS.items()]
        )
        self.title.textEdited.connect(self._typed)
        self.icon.choice_changed.connect(self._drawn)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._form)

    def show_theme(self, theme: Theme) -> None:
        other = self._theme is None or theme.id != self._theme.id
        self._theme, self._showing = theme, True
        if other or " ".join(self.title.text().split()) != theme.title:
            self.title.setText(theme.title)
        self._form.show_error(self.title, "")
        if theme.icon in ICONS:
            self.icon.choose(theme.icon)
        self._showing = False

    def focus_first(self) -> None:
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, typed: str) -> None:
        title, theme = " ".join(typed.split()), self._theme
        self._form.show_error(self.title, "" if title else tr(NO_TITLE))
        if title and theme is not None:
            self._take(Theme(theme.id, title, theme.icon, theme.questions, theme.hidden), f"{theme.id}/title")

    def _drawn(self, icon: str) -> None:
        theme = self._theme
        if theme is not None and not self._showing:
            self._take(Theme(theme.id, theme.title, icon, theme.questions, theme.hidden), "")

    def _take(self, theme: Theme, tag: str) -> None:
        if theme != self._theme:
            self._theme = theme
            self.theme_changed.emit(theme, tag)
