"""What there is to choose from at one question: options, steps, cards or places, each with what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Look
from ui.widgets.controls import QUIET, Button
from ui.widgets.fields import ChoiceBox, TextField
from ui.widgets.focus import take_focus
from ui.widgets.sheet import IconWords
from ui.widgets.words import Words
from welapp.domain.ids import Chance
from welapp.forms import edit
from welapp.forms.schema import Option, Place, Question

PICTURES = {
    "buiten": "buiten",
    "bieb": "bibliotheek",
    "kantine": "kantine",
    "school": "school",
    "thuis": "thuis",
    "mark": "tafel",
    "eigen": "eigen idee",
}
"""The pictures of places by their Dutch names."""
STANDARD_ASK = "Vertel: welke plek?"
EMPTY = "Zonder woorden kan dit er niet staan."
_UP, _DOWN, _HIDE, _OUT = "up", "down", "hide", "out"


@dataclass(frozen=True, slots=True)
class Kinds:
    """How the things under one key are called, and what can be done with them."""

    key: str
    heading: str
    one: str  # 'kaartje': for the names of buttons and the field that adds one
    fixed: bool = False  # their number stays as it is: the three steps of a slider


KINDS = (
    Kinds("options", "Keuzes", "keuze"),
    Kinds("steps", "Drie stappen", "stap", fixed=True),
    Kinds("cards", "Kaartjes", "kaartje"),
    Kinds("places", "Plekken", "plek"),
    Kinds("must", "Dit moet er zijn", "wens"),
    Kinds("must_not", "Dit liever niet", "wens"),
)


class _Row(QWidget):
    """One thing: its words, and the buttons for it. Alt with an arrow moves it, from wherever in the row."""

    typed = Signal(str, str)  # id, words
    wished = Signal(str, str)  # id, what

    def __init__(self, look: Look, kinds: Kinds, item: edit.Item, *, own: bool) -> None:
        super().__init__()
        self.item = item
        self.field = TextField(look, f"{kinds.one.capitalize()}: {item.label}")
        self.field.setText(item.label)
        self.field.textEdited.connect(self._type)
        self.error = IconWords(look, "alert-circle", EMPTY, "small", colour="clay", size=18, wrap=True)
        self.error.hide()
        self.buttons: dict[str, Button] = {}
        self._line = QHBoxLayout()
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(look.px(4))
        self._line.addWidget(self.field, 1)
        if not kinds.fixed:
            self._add_button(look, _UP, "up", f"{item.label} omhoog")
            self._add_button(look, _DOWN, "down", f"{item.label} omlaag")
            eye, words = ("eye-off", "weer laten zien") if item.hidden else ("eye", "verbergen")
            self._add_button(look, _HIDE, eye, f"{item.label} {words}")
            if own:
                self._add_button(look, _OUT, "trash", f"{item.label} weghalen")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(4))
        box.addLayout(self._line)
        if item.hidden:
            box.addWidget(Words(look, "Verborgen: dit vragen jullie nu niet.", "small"))
        box.addWidget(self.error)
        self.box = box

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, str] = {Qt.Key.Key_Up: _UP, Qt.Key.Key_Down: _DOWN}
        wish = steps.get(event.key(), "")
        if wish in self.buttons and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.wished.emit(self.item.id, wish)
            return
        super().keyPressEvent(event)

    def add_place(self, look: Look, place: Place) -> None:
        """A place has a picture, and a question that follows it."""
        self.ask = TextField(look, f"Vraag bij {place.label}")
        self.ask.setText(place.ask)
        self.picture = ChoiceBox(look, f"Plaatje bij {place.label}")
        for name, words in PICTURES.items():
            self.picture.addItem(words, name)
        self.picture.setCurrentIndex(max(0, self.picture.findData(place.picture)))
        line = QHBoxLayout()
        line.setContentsMargins(look.px(20), 0, 0, look.px(8))
        line.setSpacing(look.px(8))
        line.addWidget(self.ask, 3)
        line.addWidget(self.picture, 2)
        self.box.addLayout(line)

    def _add_button(self, look: Look, wish: str, icon: str, name: str) -> None:
        made = Button(look, "", QUIET, icon, small=True)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.clicked.connect(lambda: self.wished.emit(self.item.id, wish))
        self.buttons[wish] = made
        self._line.addWidget(made)

    def _type(self, words: str) -> None:
        self.error.setVisible(not words.strip())
        self.typed.emit(self.item.id, words)


class ItemsForm(QWidget):
    """The rows of one key. Every change gives a new question; `tag` says which changes are one step to undo."""

    question_changed = Signal(object, str)  # Question, tag

    def __init__(self, look: Look, kinds: Kinds, chance: Chance) -> None:
        super().__init__()
        self._look, self.kinds, self._chance = look, kinds, chance
        self._question: Question | None = None
        self._own: frozenset[str] = frozenset()
        self.rows: dict[str, _Row] = {}
        self.setAccessibleName(kinds.heading)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.px(8))
        self._box.addWidget(Words(look, kinds.heading, "label"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(8))
        self._box.addLayout(self._rows)
        self.more = TextField(look, f"Nog een {kinds.one}", f"Nog een {kinds.one} …")
        self.add = Button(look, "Erbij", icon="plus", small=True)
        self.add.setAccessibleName(f"{kinds.one.capitalize()} erbij")
        self.more.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        line.addWidget(self.more, 1)
        line.addWidget(self.add)
        self._box.addLayout(line)
        for widget in (self.more, self.add):
            widget.setVisible(not kinds.fixed)

    def show_question(self, question: Question, shipped: Question | None) -> None:
        """Show what there is to choose from; rows in which nothing changed but typed words are left alone."""
        self._question = question
        items: tuple[edit.Item, ...] = getattr(question, self.kinds.key)
        known = {item.id for item in getattr(shipped, self.kinds.key)} if shipped is not None else set()
        self._own = frozenset(item.id for item in items if item.id not in known)
        if [self._shape(item) for item in items] != [self._shape(row.item) for row in self.rows.values()]:
            self._build(items)
        for item in items:
            self._fill(self.rows[item.id], item)

    def focus_more(self) -> None:
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shape(self, item: edit.Item) -> tuple[object, ...]:
        return item.id, item.hidden, item.photo, item.id in self._own

    def _build(self, items: tuple[edit.Item, ...]) -> None:
        held = self._held()
        for row in self.rows.values():
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {item.id: self._row(item) for item in items}
        for row in self.rows.values():
            self._rows.addWidget(row)
            row.show()
        self._hold(*held)

    def _row(self, item: edit.Item) -> _Row:
        row = _Row(self._look, self.kinds, item, own=item.id in self._own)
        row.typed.connect(self._type)
        row.wished.connect(self._do)
        if isinstance(item, Place):
            row.add_place(self._look, item)
            row.ask.textEdited.connect(lambda words, name=item.id: self._ask(name, words))
            row.picture.activated.connect(lambda _index, name=item.id: self._picture(name))
        return row

    def _fill(self, row: _Row, item: edit.Item) -> None:
        row.item = item
        if " ".join(row.field.text().split()) != item.label and not row.error.isVisible():
            row.field.setText(item.label)

    def _held(self) -> tuple[str, str]:
        """Which row has the focus, and at which button."""
        for name, row in self.rows.items():
            for wish, button in row.buttons.items():
                if button.hasFocus():
                    return name, wish
            if row.field.hasFocus():
                return name, ""
        return "", ""

    def _hold(self, name: str, wish: str) -> None:
        if not name:
            return
        row = self.rows.get(name)
        if row is None:
            self.focus_more()
        elif wish in row.buttons:
            take_focus(row.buttons[wish])
        else:
            take_focus(row.field)

    def _item(self, name: str) -> edit.Item:
        item: edit.Item = next(one for one in getattr(self._question, self.kinds.key) if one.id == name)
        return item

    def _type(self, name: str, words: str) -> None:
        label = " ".join(words.split())
        if label and self._question is not None:
            self._change(edit.put_item(self._question, self.kinds.key, replace(self._item(name), label=label)), name)

    def _ask(self, name: str, words: str) -> None:
        place = self._item(name)
        if isinstance(place, Place) and self._question is not None:
            asked = replace(place, ask=" ".join(words.split()) or STANDARD_ASK)
            self._change(edit.put_item(self._question, self.kinds.key, asked), f"{name}/ask")

    def _picture(self, name: str) -> None:
        place = self._item(name)
        if isinstance(place, Place) and self._question is not None:
            shown = replace(place, picture=str(self.rows[name].picture.currentData()))
            self._change(edit.put_item(self._question, self.kinds.key, shown), "")

    def _do(self, name: str, wish: str) -> None:
        question, key, item = self._question, self.kinds.key, self._item(name)
        if question is None:
            return
        if wish in (_UP, _DOWN):
            self._change(edit.move_item(question, key, name, -1 if wish == _UP else 1), "")
        elif wish == _OUT:
            self._change(edit.take_out_item(question, key, name), "")
        else:
            self._change(edit.put_item(question, key, replace(item, hidden=not item.hidden)), "")

    def _add(self) -> None:
        label = " ".join(self.more.text().split())
        if not label or self._question is None:
            self.focus_more()
            return
        taken = {item.id for item in getattr(self._question, self.kinds.key)}
        name = edit.new_id(label, taken, self._chance)
        item = Place(name, label, "mark", STANDARD_ASK) if self.kinds.key == "places" else Option(name, label)
        self.more.clear()
        self._change(edit.put_item(self._question, self.kinds.key, item), "")
        self.focus_more()

    def _change(self, question: Question, tag: str) -> None:
        if question != self._question:
            self._question = question
            self.question_changed.emit(question, f"{question.id}/{self.kinds.key}/{tag}" if tag else "")
