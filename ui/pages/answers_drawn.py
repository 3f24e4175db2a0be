"""Answers with pictures: a drawing, the wish in a drawing and one sentence, and the choice of a place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.measures import BOUNDLESS
from ui.pages.answers import Editor, focus_within
from ui.pages.drawn_part import DrawnPart
from ui.pages.photos import Photos
from ui.pages.visit_frame import Opening
from ui.text import tr
from ui.theme import Look
from ui.widgets.choices import CHECK, MINUS, Chips
from ui.widgets.fields import AnswerField, TextField
from ui.widgets.flow import GivingColumn, Turning
from ui.widgets.place_grid import PlaceGrid
from ui.widgets.sheet import IconMark, Sheet
from ui.widgets.words import Words
from welapp.domain.answers import Content, PlacePick, PlaceWish
from welapp.forms.schema import Option, Question

ROOMY = 420  # px at 100 % in which the words beside a drawing have room for a remark
SENTENCE, SENTENCE_WIDEST = 320, 368  # the drawing must not be squeezed by large letters


class DrawingEditor(Editor):
    """The sheet, and beside it room to say in words what was drawn, once there is something."""

    def __init__(self, look: Look, question: Question, name: str) -> None:
        super().__init__(look, question, name)
        self.drawn = DrawnPart(look, self, question.id, name)
        self.drawn.changed.connect(self.chosen)
        self.drawn.described_typed.connect(self.typed)
        self.board, self.described = self.drawn.board, self.drawn.described
        self.described.next_requested.connect(self.next_requested)
        column = GivingColumn()
        column.addWidget(self.drawn.saying)
        column.addStretch(1)
        column.addWidget(self.board.more)
        row = Turning(gap=look.px(24, table=True))
        row.addWidget(self.board, 1)
        row.addLayout(column)
        self.box.addLayout(row, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        _fit_beside(self, self.board, self.drawn.saying, self.board.more)

    def use_photos(self, photos: Photos | None) -> None:
        self.drawn.use_photos(photos)

    def show_content(self, content: Content) -> None:
        self.drawn.show_content(content)

    def fill(self, content: Content) -> Content:
        return self.drawn.fill(content)

    def focus_answer(self) -> None:
        self.board.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        self.board.canvas.finish()


class WishEditor(Editor):
    """The wish: draw it, say it in one sentence, or both."""

    def __init__(self, look: Look, question: Question, name: str) -> None:
        super().__init__(look, question, name)
        self.drawn = DrawnPart(look, self, question.id, name)
        self.drawn.changed.connect(self._drawn)
        self.drawn.described_typed.connect(self.typed)
        self.board, self.described = self.drawn.board, self.drawn.described
        self.described.next_requested.connect(self.next_requested)
        self.field = AnswerField(look, tr("In één zin"), "wish_typing")
        self.field.text_changed.connect(self.typed)
        self.field.next_requested.connect(self.next_requested)
        row = Turning(gap=look.px(24, table=True))
        row.addWidget(self.board, 1)
        row.addLayout(self._beside())
        self.box.addLayout(row, 1)

    def use_photos(self, photos: Photos | None) -> None:
        self.drawn.use_photos(photos)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        _fit_beside(self, self.board, self.field, self.drawn.saying, self._hint, self.board.more)
        self._show_remark()

    def show_content(self, content: Content) -> None:
        self.drawn.show_content(content)
        self.field.set_text(content.text)
        self._show_hint()

    def fill(self, content: Content) -> Content:
        return replace(self.drawn.fill(content), text=self.field.text())

    def focus_answer(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        self.board.canvas.finish()

    def _beside(self) -> GivingColumn:
        look = self.look
        column = GivingColumn()
        column.setSpacing(look.px(8, table=True))
        label = Words(look, tr("In één zin"), "label", table=True)
        label.setBuddy(self.field)
        column.addWidget(label)
        column.addWidget(self.field, 1)
        self._exactly = Words(look, tr("Precies zoals jij het zegt."), "small", table=True)
        column.addWidget(self._exactly)
        column.addWidget(self.drawn.saying)
        self._hint = hint_note(look, self.question.hint)
        column.addWidget(self._hint)
        column.addWidget(self.board.more)
        return column

    def _drawn(self) -> None:
        self._show_hint()
        self.chosen.emit()

    def _show_hint(self) -> None:
        """Who drew something needs no way in any more, but may say what it is."""
        self._hint.setVisible(bool(self.question.hint) and self.drawn.empty)
        self._show_remark()

    def _show_remark(self) -> None:
        """On a low screen the words of the wish need the room, beside a drawing and what it shows."""
        self._exactly.setVisible(self.drawn.empty or self.height() >= self.look.px(ROOMY, table=True))


class PlaceEditor(Editor):
    """Two places at most, the name of the first, and what must or should not be there."""

    def __init__(self, look: Look, question: Question, name: str) -> None:
        super().__init__(look, question, name)
        self._names: dict[str, str] = {}
        self.grid = PlaceGrid(look, question.places)
        self.grid.places_changed.connect(self._chosen)
        self.ask = Words(look, "", "label", table=True, wrap=False)
        self.name_field = TextField(look, tr("Welke plek?"), table=True)
        self.name_field.textEdited.connect(self._named)
        self.name_field.returnPressed.connect(self.next_requested)
        self.ask.setBuddy(self.name_field)
        kept = self.name_field.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the cards keep their height, under the hand that chooses, when it comes
        self.name_field.setSizePolicy(kept)
        self.must = Chips(look, tr("Dit moet er zijn"), _pairs(question.must), mark=CHECK)
        self.must_not = Chips(look, tr("Dit liever niet"), _pairs(question.must_not), mark=MINUS)
        self._own = {self.must: "", self.must_not: ""}
        for chips in self._own:
            chips.choice_changed.connect(self._picked)
        self._lay_out()

    def show_photos(self, photos: Mapping[str, QPixmap]) -> None:
        self.grid.show_photos(photos)

    def show_content(self, content: Content) -> None:
        wish = content.place or PlaceWish()
        places = [place for place in (wish.first, wish.second) if place]
        self._names = {place.id: place.name for place in places}
        self.grid.show_choice([place.id for place in places])
        for chips, words, options in self._wishes(wish):
            labels = {option.label: option.id for option in options}
            own = ", ".join(word for word in words if word not in labels)
            self._own[chips] = own
            chips.show_choice([labels[word] for word in words if word in labels], own)
        self._show_name()

    def fill(self, content: Content) -> Content:
        labels = {place.id: place.label for place in self.question.places}
        chosen = [PlacePick(place, labels[place], self._names.get(place, "")) for place in self.grid.chosen()]
        first, second = [*chosen, None, None][:2]
        wish = PlaceWish(
            first, second, _words(self.must, self.question.must), _words(self.must_not, self.question.must_not)
        )
        return replace(content, place=wish if wish != PlaceWish() else None)

    def focus_answer(self) -> None:
        focus_within(self.grid)

    def _lay_out(self) -> None:
        look = self.look
        follow = Turning(gap=look.px(16, table=True))
        follow.addWidget(self.ask)
        follow.addWidget(self.name_field, 1)
        left = GivingColumn()
        left.setSpacing(look.px(14, table=True))
        left.addWidget(self.grid, 1)
        left.addLayout(follow)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(6, 0, 0, 0)
        column.setSpacing(look.px(20, table=True))
        column.addWidget(self.must)
        column.addWidget(self.must_not)
        column.addStretch(1)
        right = Opening(look, inside)
        right.setMinimumWidth(look.px(300, table=True))
        row = Turning(gap=22)
        row.addLayout(left, 634)
        row.addWidget(right, 378)
        self.box.addLayout(row, 1)

    def _wishes(self, wish: PlaceWish) -> list[tuple[Chips, tuple[str, ...], tuple[Option, ...]]]:
        return [
            (self.must, wish.must, self.question.must),
            (self.must_not, wish.must_not, self.question.must_not),
        ]

    def _show_name(self) -> None:
        asked = self.grid.ask()
        first = self.grid.chosen()[:1]
        self.ask.setText(asked)
        self.ask.updateGeometry()
        for widget in (self.ask, self.name_field):
            widget.setVisible(bool(asked))
        if asked:
            self.name_field.setAccessibleName(asked)
            self.name_field.setText(self._names.get(first[0], ""))

    def _chosen(self) -> None:
        self._show_name()
        self.chosen.emit()

    def _named(self, name: str) -> None:
        self._names[self.grid.chosen()[0]] = name
        self.typed.emit()

    def _picked(self, _chosen: object, own: str) -> None:
        chips = self.must if self.sender() is self.must else self.must_not
        typing, self._own[chips] = own != self._own[chips], own
        if typing:
            self.typed.emit()
        else:
            self.chosen.emit()


def hint_note(look: Look, hint: str) -> Sheet:
    """A way in for who does not know yet."""
    note = Sheet(look, tone="apricot_tint", compact=True)
    note.box.setSpacing(look.px(4, table=True))
    head = QHBoxLayout()
    head.setSpacing(look.px(10, table=True))
    head.addWidget(IconMark(look, "question-circle", "apricot_text", 20, table=True))
    head.addWidget(Words(look, tr("Weet je het nog niet?"), "small", table=True, colour="apricot_text", weight=600), 1)
    note.box.addLayout(head)
    note.box.addWidget(Words(look, hint, "small", table=True, colour="ink"))
    return note


def _fit_beside(editor: Editor, board: QWidget, *parts: QWidget) -> None:
    """Beside a drawing its words are narrow, so that the drawing is large; under it they have the whole width."""
    px = editor.look.px
    narrow = px(SENTENCE, table=True)
    widest = max(SENTENCE_WIDEST, editor.width() * 2 // 5)
    beside = editor.width() >= board.minimumSizeHint().width() + px(24, table=True) + narrow
    for part in parts:
        # Under the drawing they ask for more than there is beside it: the row turns by that.
        part.setMinimumWidth(min(narrow, widest) if beside else narrow)
        part.setMaximumWidth(min(narrow, widest) if beside else BOUNDLESS)


def _pairs(options: Sequence[Option]) -> list[tuple[str, ...]]:
    return [(option.id, option.label) for option in options]


def _words(chips: Chips, options: Sequence[Option]) -> tuple[str, ...]:
    chosen = tuple(option.label for option in options if option.id in chips.chosen())
    return (*chosen, chips.own_words()) if chips.own_words() else chosen
