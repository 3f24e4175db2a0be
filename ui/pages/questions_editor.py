"""What is chosen in the list, to change: a question, a theme or a new one, and what can be done with it as a whole."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.questions_changes import FormChanges
from ui.pages.questions_files import IncomingView
from ui.pages.questions_form import QuestionForm
from ui.pages.questions_new import NewForm, ThemeForm
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, Button
from ui.widgets.flow import FlowLayout
from ui.widgets.focus import take_focus
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.words import Words
from welapp.forms import edit
from welapp.forms.schema import Question

ASLEEP = mark("Deze vraag staat niet in het gesprek.")
THEME_ASLEEP = mark("Dit thema staat niet in het gesprek.")
IN_HIDDEN = mark("Het thema van deze vraag is verborgen. Daarom staat de vraag niet in het gesprek.")
HIDE, SHOW, OUT, SHIPPED = "hide", "show", "out", "shipped"


class Editor(QWidget):
    """One of its views is in sight: the form of a question or theme, a new one, or questions from a file."""

    deed_wished = Signal(str)

    def __init__(self, look: Look, question: QuestionForm) -> None:
        super().__init__()
        self._look = look
        self.title = Words(look, "", "section")
        self.note = Sheet(look, tone="apricot_tint", compact=True)
        self._note_words = IconWords(look, "eye-off", "", wrap=True)
        self.wake = Button(look, tr("Zet dit in het gesprek"), PRIMARY, "check")
        self.wake.clicked.connect(lambda: self.deed_wished.emit(SHOW))
        self.note.box.addWidget(self._note_words)
        self.note.box.addWidget(self.wake)
        self.trouble = Sheet(look, tone="apricot_tint", compact=True)
        self._trouble_words = IconWords(look, "alert-circle", "", wrap=True)
        self.trouble.box.addWidget(self._trouble_words)
        self.question = question
        self.theme = ThemeForm(look)
        self.new = NewForm(look)
        self.incoming = IncomingView(look)
        self.deeds = {
            HIDE: Button(look, tr("Verbergen"), icon="eye-off"),
            OUT: Button(look, tr("Weghalen"), icon="trash"),
            SHIPPED: Button(look, tr("Terug naar de gewone vraag"), icon="undo"),
        }
        self._foot = QWidget()
        flow = FlowLayout(self._foot, gap=look.px(12))
        for deed, made in self.deeds.items():
            made.clicked.connect(lambda _checked=False, deed=deed: self.deed_wished.emit(deed))
            flow.addWidget(made)
        self._parts = (self.title, self.note, self.trouble, self.question, self.theme, self.new, self.incoming)
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(8), look.px(4), look.px(8), look.px(12))
        box.setSpacing(look.px(16))
        for part in (*self._parts, self._foot):
            box.addWidget(part)
        box.addStretch(1)
        self._show_only()

    def show_present(self, changes: FormChanges) -> None:
        """Show the question or theme at hand."""
        if changes.question is not None:
            self._show_question(changes, changes.question)
        else:
            self._show_theme(changes)

    def show_new(self, *, theme: bool) -> None:
        self._show_only(self.new)
        self.new.start(theme=theme)

    def show_file(self) -> None:
        self._show_only(self.incoming)

    def say(self, words: str) -> None:
        """Say what cannot be; an empty text takes the note away."""
        self.trouble.setVisible(bool(words))
        self._trouble_words.tell(words)

    def focus_first(self) -> None:
        for part in (self.question, self.theme):
            if not part.isHidden():
                part.focus_first()

    def follow(self, deed: str) -> None:
        """The button of this deed is gone, and the focus with it: it goes to the counterpart, or to the first words."""
        counterpart = {HIDE: self.wake, SHOW: self.deeds[HIDE]}.get(deed)
        if counterpart is not None and counterpart.isVisible():
            take_focus(counterpart)
        else:
            self.focus_first()

    def _show_question(self, changes: FormChanges, question: Question) -> None:
        self._show_only(self.title, self.question)
        self.title.setText(question.label)
        usual = changes.usual_question
        self.question.show_question(question, changes.form, usual, own_heading=changes.own_heading)
        asleep = tr(IN_HIDDEN) if changes.theme.hidden else tr(ASLEEP) if question.hidden else ""
        self._show_asleep(asleep, may_wake=question.hidden)
        self._show_deeds(
            hide=not question.hidden and edit.may_hide(changes.form, question.id),
            out=usual is None and not changes.answered,
            shipped=tr("Terug naar de gewone vraag") if usual is not None and usual != question else "",
        )

    def _show_theme(self, changes: FormChanges) -> None:
        theme, usual = changes.theme, changes.usual_theme
        self._show_only(self.title, self.theme)
        self.title.setText(theme.title)
        self.theme.show_theme(theme)
        self._show_asleep(tr(THEME_ASLEEP) if theme.hidden else "", may_wake=True)
        same = usual is None or (usual.title, usual.icon) == (theme.title, theme.icon)
        self._show_deeds(
            hide=not theme.hidden and edit.may_hide(changes.form, theme.id),
            out=usual is None and not changes.answered,
            shipped="" if same else tr("Terug naar het gewone thema"),
        )

    def _show_only(self, *shown: QWidget) -> None:
        for part in self._parts:
            part.setVisible(part in shown)
        self._foot.setVisible(self.title in shown)

    def _show_asleep(self, words: str, *, may_wake: bool) -> None:
        self._note_words.set_text(words)
        self.note.setVisible(bool(words))
        self.wake.setVisible(may_wake)

    def _show_deeds(self, *, hide: bool, out: bool, shipped: str) -> None:
        self.deeds[HIDE].setVisible(hide)
        self.deeds[OUT].setVisible(out)
        self.deeds[SHIPPED].setVisible(bool(shipped))
        if shipped:
            self.deeds[SHIPPED].set_text(shipped)
        self._foot.setVisible(hide or out or bool(shipped))
