"""What there is to choose from at one question: options, steps, cards or places, each with what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.card_photo import paint_photo, photo_from
from ui.widgets.controls import QUIET, Button
from ui.widgets.dressed import ArrowsToParent, painter_for
from ui.widgets.fields import ChoiceBox, TextField
from ui.widgets.focus import take_focus
from ui.widgets.sheet import IconWords
from ui.widgets.words import Words
from welapp.domain.ids import Chance
from welapp.forms import edit
from welapp.forms.schema import Option, Place, Question

PICTURES = {
    "buiten": mark("buiten"),
    "bieb": mark("bibliotheek"),
    "kantine": mark("kantine"),
    "school": mark("school"),
    "thuis": mark("thuis"),
    "mark": mark("tafel"),
    "eigen": mark("eigen idee"),
}
"""The pictures of places by their Dutch names."""
STANDARD_ASK = "Vertel: welke plek?"
EMPTY = mark("Zonder woorden kan dit er niet staan.")
UP, DOWN, HIDE, OUT, PHOTO, NO_PHOTO = "up", "down", "hide", "out", "photo", "no-photo"


@dataclass(frozen=True, slots=True)
class Kinds:
    """How the things under one key are called, and what can be done with them."""

    key: str
    heading: str
    one: str  # 'kaartje': for the names of buttons and the field that adds one
    fixed: bool = False  # their number stays as it is: the three steps of a slider
    photos: bool = False


KINDS = (
    Kinds("options", mark("Keuzes"), mark("keuze")),
    Kinds("steps", mark("Drie stappen"), mark("stap"), fixed=True),
    Kinds("cards", mark("Kaartjes"), mark("kaartje"), photos=True),
    Kinds("places", mark("Plekken"), mark("plek"), photos=True),
    Kinds("must", mark("Dit moet er zijn"), mark("wens")),
    Kinds("must_not", mark("Dit liever niet"), mark("wens")),
)


class _Tool(ArrowsToParent, Button):
    """A button in a row: arrows are for the row."""


class PhotoButton(_Tool):
    """Shows the photo of a card or place, or the sign for one; a press chooses another."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, "", QUIET, "photo", small=True)
        self._photo, self._shown = QPixmap(), ""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def show_photo(self, name: str, jpeg: bytes) -> None:
        if name == self._shown:
            return
        self._photo, self._shown = photo_from(jpeg), name
        self.setAccessibleDescription("" if self._photo.isNull() else tr("Er is een foto."))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._photo.isNull():
            super().paintEvent(event)
            return
        paint_photo(painter_for(self), self._photo, QRectF(self.rect()).adjusted(2, 2, -2, -2), 8)


class _Row(QWidget):
    """One thing: its words, its photo, and a menu. Alt with an arrow moves it, except in a box to choose from."""

    typed = Signal(str, str)  # id, words
    wished = Signal(str, str)  # id, what

    def __init__(self, look: Look, kinds: Kinds, item: edit.Item, *, own: bool) -> None:
        super().__init__()
        self.item = item
        self.field = TextField(look, f"{tr(kinds.one).capitalize()}: {item.label}")
        self.field.setText(item.label)
        self.field.setCursorPosition(0)  # its beginning in sight
        self.field.textEdited.connect(self._type)
        self.error: IconWords | None = None  # made when needed, like the menu: rows come by the thirty
        self._look, self._kinds, self._own = look, kinds, own
        self.photo: PhotoButton | None = None
        self.more: Button | None = None
        self._place_parts: tuple[QWidget, ...] = ()
        self._line = QHBoxLayout()
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(look.px(4))
        self._line.addWidget(self.field, 1)
        if not kinds.fixed:
            self._add_tools()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(4))
        box.addLayout(self._line)
        if item.hidden:
            box.addWidget(Words(look, tr("Verborgen: dit vragen jullie nu niet."), "small"))
        self.box = box

    @property
    def is_empty(self) -> bool:
        """Whether it says that it cannot be without words."""
        return self.error is not None and not self.error.isHidden()

    def parts(self) -> tuple[QWidget | None, ...]:
        """What can have the focus when it is moved."""
        return self.field, self.more, self.photo, *self._place_parts

    @cached_property
    def deeds(self) -> dict[str, QAction]:
        if self._kinds.fixed:
            return {}
        words = {
            UP: tr("Omhoog (Alt en pijl omhoog)"),
            DOWN: tr("Omlaag (Alt en pijl omlaag)"),
            HIDE: tr("Weer laten zien") if self.item.hidden else tr("Verbergen"),
        }
        if self._own:
            words[OUT] = tr("Weghalen")
        if self._kinds.photos and self.item.photo:
            words[NO_PHOTO] = tr("Foto weghalen")
        return {wish: self._deed(wish, said) for wish, said in words.items()}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, str] = {Qt.Key.Key_Up: UP, Qt.Key.Key_Down: DOWN}
        wish = steps.get(event.key(), "")
        if wish in self.deeds and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.wished.emit(self.item.id, wish)
            return
        super().keyPressEvent(event)

    def _add_tools(self) -> None:
        label = self.item.label
        if self._kinds.photos:
            self.photo = PhotoButton(self._look, tr("Foto bij {label}", label=label))
            self.photo.clicked.connect(lambda: self.wished.emit(self.item.id, PHOTO))
            self._line.insertWidget(0, self.photo)
        self.more = _Tool(self._look, "", QUIET, "dots", small=True)
        self.more.setAccessibleName(tr("Met {label}", label=label))
        self.more.setToolTip(tr("Met {label}", label=label))
        self.more.clicked.connect(self._open)
        self._line.addWidget(self.more)

    def _open(self) -> None:
        """Make the menu now: few are opened."""
        if self.more is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.setAccessibleName(tr("Met {label}", label=self.item.label))
            menu.addActions(list(self.deeds.values()))
            menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def _deed(self, wish: str, words: str) -> QAction:
        action = QAction(words, self)
        action.triggered.connect(lambda: self.wished.emit(self.item.id, wish))
        return action

    def add_place(self, look: Look, place: Place) -> None:
        """A place has a picture, and a question that follows it."""
        self.ask = TextField(look, tr("Vraag bij {label}", label=place.label))
        self.ask.setText(place.ask)
        self._place_parts = (self.ask,)
        self.picture = ChoiceBox(look, tr("Plaatje bij {label}", label=place.label))
        for name, words in PICTURES.items():
            self.picture.addItem(tr(words), name)
        if place.picture not in PICTURES:  # of a file that someone wrote
            self.picture.addItem(place.picture, place.picture)
        self.picture.setCurrentIndex(self.picture.findData(place.picture))
        line = QHBoxLayout()
        line.setContentsMargins(look.px(20), 0, 0, look.px(8))
        line.setSpacing(look.px(8))
        line.addWidget(self.ask, 3)
        line.addWidget(self.picture, 2)
        self.box.addLayout(line)

    def _type(self, words: str) -> None:
        self._show_error(empty=not words.strip())
        self.typed.emit(self.item.id, words)

    def _show_error(self, *, empty: bool) -> None:
        if empty and self.error is None:
            self.error = IconWords(self._look, "alert-circle", tr(EMPTY), "small", colour="clay", size=18, wrap=True)
            self.box.insertWidget(1, self.error)  # under its field
        if self.error is not None and empty == self.error.isHidden():
            self.error.tell(tr(EMPTY) if empty else "")
        self.field.setAccessibleDescription(tr(EMPTY) if empty else "")


class ItemsForm(QWidget):
    """The rows of one key. Every change gives a new question; `tag` says which changes are one step to undo."""

    question_changed = Signal(object, str)  # Question, tag
    photo_wished = Signal(str, str)  # under which key, for which of its things

    def __init__(self, look: Look, kinds: Kinds, chance: Chance) -> None:
        super().__init__()
        self._look, self.kinds, self._chance = look, kinds, chance
        self._question: Question | None = None
        self._own: frozenset[str] = frozenset()
        self.rows: dict[str, _Row] = {}
        self.setAccessibleName(tr(kinds.heading))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.px(8))
        self._box.addWidget(Words(look, tr(kinds.heading), "label"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(8))
        self._box.addLayout(self._rows)
        self.more = TextField(look, tr("Nog een {one}", one=tr(kinds.one)), tr("Nog een {one} …", one=tr(kinds.one)))
        self.add = Button(look, tr("Erbij"), icon="plus", small=True)
        self.add.setAccessibleName(tr("{one} erbij", one=tr(kinds.one).capitalize()))
        self.more.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        line.addWidget(self.more, 1)
        line.addWidget(self.add)
        self._box.addLayout(line)
        for widget in (self.more, self.add):
            widget.setVisible(not kinds.fixed)

    def show_question(self, question: Question, shipped: Question | None, photos: Mapping[str, bytes]) -> None:
        """Show what there is to choose from; rows in which nothing changed but typed words are left alone."""
        self._question = question
        items: tuple[edit.Item, ...] = getattr(question, self.kinds.key)
        known = {item.id for item in getattr(shipped, self.kinds.key)} if shipped is not None else set()
        self._own = frozenset(item.id for item in items if item.id not in known)
        if [self._shape(item) for item in items] != [self._shape(row.item) for row in self.rows.values()]:
            self._build(items)
        for item in items:
            self._fill(self.rows[item.id], item, photos.get(item.photo, b""))

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

    def _fill(self, row: _Row, item: edit.Item, photo: bytes) -> None:
        row.item = item
        if row.photo is not None:
            row.photo.show_photo(item.photo, photo)
        if " ".join(row.field.text().split()) != item.label and not row.is_empty:
            row.field.setText(item.label)
            row.field.setCursorPosition(0)

    def _held(self) -> tuple[str, int]:
        """Which row has the focus, and which of its parts."""
        for name, row in self.rows.items():
            for place, part in enumerate(row.parts()):
                if part is not None and part.hasFocus():
                    return name, place
        return "", 0

    def _hold(self, name: str, place: int) -> None:
        row = self.rows.get(name)
        if name and row is None:
            self.focus_more()
        elif row is not None:
            take_focus(row.parts()[place] or row.field)

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
        if wish in (UP, DOWN):
            self._change(edit.move_item(question, key, name, -1 if wish == UP else 1), "")
        elif wish == OUT:
            self._change(edit.take_out_item(question, key, name), "")
        elif wish == PHOTO:
            self.photo_wished.emit(key, name)
        elif wish == NO_PHOTO:
            self._change(edit.put_item(question, key, replace(item, photo="")), "")
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
