"""The form of one question: its words, how it is answered, and where the answer comes on paper."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.questions_items import KINDS, ItemsForm
from ui.pages.questions_piles import PilesForm
from ui.text import mark, tr
from ui.theme import Look
from ui.turns import in_turns
from ui.widgets.controls import CheckBox
from ui.widgets.fields import AnswerField, ChoiceBox, TextField
from ui.widgets.form import FormColumn
from ui.widgets.sheet import IconWords
from welapp.domain.ids import Chance
from welapp.forms.advice import advice
from welapp.forms.edit import changed
from welapp.forms.schema import Block, Form, Kind, Question

KIND_NAMES = {
    Kind.TEXT: mark("Schrijven"),
    Kind.DRAWING: mark("Tekenen"),
    Kind.CHOICE: mark("Kiezen"),
    Kind.SLIDER: mark("Schuiven tussen drie stappen"),
    Kind.CARDS: mark("Kaartjes leggen"),
    Kind.PLACE: mark("Een plek kiezen"),
}
WORDS = (
    ("text", mark("De vraag"), ""),
    ("lead", mark("Uitleg onder de vraag"), ""),
    ("text_young", mark("De vraag voor 8 tot en met 11 jaar"), mark("Leeg? Dan geldt de gewone vraag.")),
    ("lead_young", mark("De uitleg voor 8 tot en met 11 jaar"), ""),
    ("hint", mark("Hulp voor wie het nog niet weet"), mark("Bijvoorbeeld: Stel, het is een fijne dag. Wat doe je?")),
)
SEATS = mark("Stoelen rond de tafel")
NEW_HEADING = mark("Een nieuw kopje …")
WORDS_HIGH = 78  # px at 100 %
NEVER = mark("Dit antwoord komt nooit op papier")
NO_WORDS = mark("Zonder vraag kan het niet. Typ hier wat jullie vragen.")


class _WordsField(QWidget):
    """Words of one or two lines, with advice under them."""

    def __init__(self, look: Look, key: str, name: str) -> None:
        super().__init__()
        self.key = key
        self.field = AnswerField(look, name, "body", table=False, least=WORDS_HIGH)
        self.field.setFixedHeight(look.px(WORDS_HIGH))
        self.advice = IconWords(look, "question-circle", "", "small", colour="apricot_text", size=18, wrap=True)
        self.error = IconWords(look, "alert-circle", tr(NO_WORDS), "small", colour="clay", size=18, wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(4))
        for widget in (self.field, self.advice, self.error):
            box.addWidget(widget)
        self.error.hide()
        self.advise()

    def words(self) -> str:
        return " ".join(self.field.text().split())

    def show_words(self, words: str) -> None:
        if self.words() != words:
            self.field.set_text(words)
        self.error.hide()
        self.advise()

    def advise(self) -> None:
        said = " ".join(advice(self.words()))
        self.advice.set_text(said)
        self.advice.setVisible(bool(said))


class QuestionForm(QWidget):
    """Every change gives a new question; `tag` says which changes together are one step to undo."""

    question_changed = Signal(object, str)  # Question, tag
    new_heading_wished = Signal()
    heading_changed = Signal(object, str)  # Block, tag

    def __init__(self, look: Look, chance: Chance) -> None:
        super().__init__()
        self._look = look
        self._question: Question | None = None
        self._showing = False
        self._form = FormColumn(look)
        self.words: dict[str, _WordsField] = {}
        for key, name, hint in WORDS:
            self._add_words(key, tr(name), tr(hint) if hint else "")
        self.name = self._form.add_line(tr("Korte naam"), hint=tr("Zo heet het antwoord bij het teruglezen."))
        self.name.textEdited.connect(self._name_typed)
        self.kind = IconWords(look, "check-circle", "", wrap=True)
        self._form.add_widget(tr("Zo antwoord je"), self.kind)
        self.items = {kinds.key: ItemsForm(look, kinds, chance) for kinds in KINDS}
        for items in self.items.values():
            items.question_changed.connect(self._take)
            self._form.box.addWidget(items)
        self._piles: PilesForm | None = None  # made for the first question with cards
        self._checks = QVBoxLayout()
        self._checks.setSpacing(look.px(4))
        self._form.box.addLayout(self._checks)
        self.checks = {
            "text": self._add_check(tr("Schrijven mag ook")),
            "drawing": self._add_check(tr("Tekenen mag ook")),
            "many": self._add_check(tr("Je mag er meer kiezen")),
            "own": self._add_check(tr("Een eigen antwoord mag ook")),
            "short": self._add_check(tr("Hoort bij de korte route")),
        }
        self.block = ChoiceBox(look, tr("Kopje op papier"))
        self.block.activated.connect(self._block_chosen)
        self._form.add_widget(tr("Onder welk kopje op papier?"), self.block)
        self.heading = TextField(look, tr("Woorden van het kopje"))
        self.heading.textEdited.connect(self._heading_typed)
        self._own_block: Block | None = None
        self._form.box.addWidget(self.heading)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._form)

    def show_question(self, question: Question, form: Form, shipped: Question | None, *, own_heading: bool) -> None:
        """Show a question; words that are being typed are left alone. `own_heading` is one that the team made."""
        other = self._question is None or question.id != self._question.id
        self._question, self._showing = question, True
        for key, field in self.words.items():
            field.show_words(getattr(question, key))
        if other or " ".join(self.name.text().split()) != question.label:
            self.name.setText(question.label)
        ways = [tr(KIND_NAMES.get(kind, SEATS)) for kind in (question.kind, *question.also)]
        self.kind.set_text(" · ".join(ways))
        self._show_blocks(question, form, own=own_heading)
        self._show_parts(question)
        self._showing = False
        rows = self._show_rows(question, shipped, {photo.id: photo.data for photo in form.photos})
        if other:
            in_turns(self, rows)
        else:
            deque(rows, maxlen=0)

    def focus_first(self) -> None:
        self.words["text"].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def unfinished(self) -> bool:
        return self.words["text"].error.isVisible() or (self._piles is not None and self._piles.unfinished())

    @property
    def piles(self) -> PilesForm:
        """What the piles of its cards are called."""
        if self._piles is None:
            self._piles = PilesForm(self._look)
            self._piles.question_changed.connect(self._take)
            self._form.box.insertWidget(self._form.box.indexOf(self.items["cards"]) + 1, self._piles)
        return self._piles

    def _show_heading(self, block: Block | None, own: bool) -> None:
        """The words of a heading of the team's own can be changed here; a shipped one is shared by more questions."""
        self._own_block = block if own else None
        self.heading.setVisible(self._own_block is not None)
        if self._own_block is not None and " ".join(self.heading.text().split()) != self._own_block.heading:
            self.heading.setText(self._own_block.heading)

    def _show_blocks(self, question: Question, form: Form, *, own: bool) -> None:
        self.block.clear()
        wish = next((block.id for block in form.blocks if block.region == "wish"), "")
        for block in form.blocks:
            if block.id != wish or question.block == wish:
                self.block.addItem(block.heading, block.id)
        self.block.addItem(tr(NEW_HEADING), tr(NEW_HEADING))
        self.block.addItem(tr(NEVER), "")
        self.block.setCurrentIndex(self.block.findData(question.block))
        self._show_heading(next((block for block in form.blocks if block.id == question.block), None), own)
        self.block.setEnabled(not wish or question.block != wish)  # the wish has its own place on every paper

    def _show_rows(self, question: Question, shipped: Question | None, photos: Mapping[str, bytes]) -> Iterator[None]:
        """One kind at a time: a place has three, and making all their rows at once could hold up a key press."""
        kinds = {"options": Kind.CHOICE, "steps": Kind.SLIDER, "cards": Kind.CARDS}
        shown = {key: question.takes(kinds.get(key, Kind.PLACE)) and not question.sets for key in self.items}
        for key in sorted(self.items, key=lambda key: shown[key]):  # what goes, goes at once
            self.items[key].show_question(question, shipped, photos)  # first: rows made out of sight cost less
            self.items[key].setVisible(shown[key])
            if shown[key]:
                yield
                if self._question is not question:
                    return

    def _show_parts(self, question: Question) -> None:
        if question.takes(Kind.CARDS):
            self.piles.show_question(question)
        if self._piles is not None:
            self._piles.setVisible(question.takes(Kind.CARDS))
        choice = question.takes(Kind.CHOICE) and not question.sets
        shown = {
            "text": question.kind is not Kind.TEXT and not question.sets,
            "drawing": question.kind not in (Kind.DRAWING, Kind.PLACE) and not question.sets,
            "many": choice,
            "own": choice,
            "short": True,
        }
        values = {
            "text": Kind.TEXT in question.also,
            "drawing": Kind.DRAWING in question.also,
            "many": question.many,
            "own": question.own,
            "short": question.short,
        }
        for key, check in self.checks.items():
            check.setVisible(shown[key])
            check.setChecked(values[key])

    def _add_words(self, key: str, name: str, hint: str) -> None:
        made = _WordsField(self._look, key, name)
        made.field.text_changed.connect(lambda _words: self._words_typed(made))
        self.words[key] = made
        self._form.add_widget(name, made, hint=hint)
        made.setAccessibleName("")

    def _add_check(self, words: str) -> CheckBox:
        check = CheckBox(self._look, words)
        self._checks.addWidget(check)
        check.clicked.connect(self._check)
        return check

    def _words_typed(self, made: _WordsField) -> None:
        made.advise()
        words, question = made.words(), self._question
        missing = made.key == "text" and not words
        if missing == made.error.isHidden():
            made.error.tell(tr(NO_WORDS) if missing else "")
        if question is None or missing:
            return
        # A short name that was never chosen follows the question.
        follows = made.key == "text" and question.label == question.text
        question = changed(question, made.key, words)
        self._take(replace(question, label=words) if follows else question, f"{question.id}/{made.key}")

    def _name_typed(self, typed: str) -> None:
        if self._question is not None:
            name = " ".join(typed.split()) or self._question.text
            self._take(replace(self._question, label=name), f"{self._question.id}/label")

    def _block_chosen(self, *_news: object) -> None:
        if self.block.currentData() == tr(NEW_HEADING):
            self.new_heading_wished.emit()
        else:
            self._check()

    def _heading_typed(self, typed: str) -> None:
        words = " ".join(typed.split())
        if words and self._own_block is not None and not self._showing:
            self._own_block = replace(self._own_block, heading=words, own=words)
            self.heading_changed.emit(self._own_block, f"{self._own_block.id}/heading")

    def _check(self, *_news: object) -> None:
        question = self._question
        if question is None or self._showing:
            return
        free = {kind: self.checks[kind.value].isChecked() for kind in (Kind.TEXT, Kind.DRAWING)}
        kept = [kind for kind in question.also if free.get(kind, True)]  # in the order in which they stood
        more = [kind for kind, wanted in free.items() if wanted and kind not in kept and kind is not question.kind]
        made = replace(
            question,
            also=(*kept, *more),
            many=self.checks["many"].isChecked() and question.takes(Kind.CHOICE),
            own=self.checks["own"].isChecked() and question.takes(Kind.CHOICE),
            short=self.checks["short"].isChecked(),
            block=question.block if self.block.currentData() == tr(NEW_HEADING) else str(self.block.currentData()),
        )
        self._take(made, "")

    def _take(self, question: Question, tag: str) -> None:
        if self._showing or question == self._question:
            return
        self._question = question
        self.question_changed.emit(question, tag)
