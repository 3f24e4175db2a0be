"""The ways to answer one question: which editors it has, which one is in sight, and their content together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from ui.pages.answers import CardsEditor, ChoiceEditor, Editor, NameEditor, SliderEditor, TextEditor
from ui.pages.answers_drawn import DrawingEditor, PlaceEditor, WishEditor, hint_note
from ui.pages.answers_seats import SeatsEditor
from ui.pages.company import Company
from ui.pages.photos import Photos
from ui.pages.spoken import choices_aloud
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.card_photo import photo_from
from ui.widgets.flow import Turning
from ui.widgets.segments import SegmentedSwitch
from ui.widgets.words import Words
from welapp.domain.answers import Content
from welapp.forms.schema import Kind, Photo, Question

SHORT_IS_GOOD = mark("Kort is ook goed. Spelling maakt niet uit.")
SHORTER = mark("Kort is ook goed.")  # for beside a choice of ways and whose words it are, which go before it

_NAMES = {
    Kind.TEXT: (mark("Schrijven"), "pencil"),
    Kind.DRAWING: (mark("Tekenen"), "scribble"),
    Kind.CARDS: (mark("Kaartjes"), "file"),
    Kind.CHOICE: (mark("Kiezen"), "check-circle"),
    Kind.SLIDER: (mark("Schuiven"), "sliders"),
    Kind.SEATS: (mark("Stoelen"), "table"),
}
NOBODY = Company()
_TOGETHER = (Kind.DRAWING, Kind.TEXT)
_LARGE_SHARE = (Kind.TEXT, Kind.SLIDER)  # these leave room for the large cards under them


@dataclass(frozen=True, slots=True)
class Way:
    kind: Kind
    name: str
    icon: str
    editor: Editor


class Ways(QWidget):
    """The switch and the editors. What is shown in one way is kept while another is in sight."""

    typed = Signal()
    chosen = Signal()
    next_requested = Signal()
    way_changed = Signal()
    way_taken = Signal()  # pressed, as apart from being walked over with the arrows
    cards_moved = Signal(int, int)

    def __init__(
        self,
        look: Look,
        question: Question,
        name: str,
        *,
        is_wish: bool,
        company: Company = NOBODY,
        photos: Photos | None = None,
    ) -> None:
        super().__init__()
        self._look = look
        self.question = question
        self._name = name
        self._base = Content()
        self._ways = _ways(look, question, name, is_wish=is_wish)
        self._present = 0
        for way in self._ways:
            way.editor.typed.connect(self.typed)
            way.editor.chosen.connect(self.chosen)
            way.editor.next_requested.connect(self.next_requested)
            way.editor.meet(company)
            way.editor.use_photos(photos)
            if isinstance(way.editor, CardsEditor):
                way.editor.position_changed.connect(self.cards_moved)
        self._lay_out(is_wish)

    @property
    def present(self) -> Way:
        return self._ways[self._present]

    @property
    def wants_room(self) -> bool:
        """Whether the choice of readers must be small here."""
        return self.present.kind not in _LARGE_SHARE or isinstance(self.present.editor, NameEditor | WishEditor)

    def editors(self) -> list[Editor]:
        return [way.editor for way in self._ways]

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Show the team's photos on the cards and places that have one; before anything else is shown."""
        pictures = {photo.id: photo_from(photo.data) for photo in photos}
        for editor in self.editors():
            editor.show_photos(pictures)

    def show_content(self, content: Content) -> None:
        self._base = content
        for way in self._ways:
            way.editor.show_content(content)
        used = next((i for i, way in enumerate(self._ways) if _uses(way.kind, content)), 0)
        if not _uses(self._ways[0].kind, content) and used:
            self._switch_to(self._ways[used].kind.value)

    def content(self) -> Content:
        content = self._base
        for way in self._ways:
            content = way.editor.fill(content)
        return content

    def finish(self) -> None:
        """End what a hand is in the middle of."""
        for editor in self.editors():
            editor.finish()

    def focus_answer(self) -> None:
        self.present.editor.focus_answer()

    def go_on(self) -> bool:
        """Go on within this way of answering, and return whether there was something to go on to."""
        return self.present.editor.go_on()

    def choices_aloud(self) -> list[str]:
        """What is offered here, in words; nothing where one writes or draws."""
        if isinstance(self.present.editor, CardsEditor | SliderEditor):
            return self.present.editor.aloud()
        return choices_aloud(self.question, self.present.kind)

    def show_wording(self, young: bool) -> None:
        """With the wording for 8 to 11 years come pictures; what is being answered stays as it is.

        What is called after the question is called after these words of it.
        """
        before, now = self._name, self.question.wording(young)
        self._name = now
        for editor in self.editors():
            editor.show_pictures(young)
            for part in (editor, *editor.findChildren(QWidget)) if before != now else ():
                part.setAccessibleName(part.accessibleName().replace(before, now))
                part.setAccessibleDescription(part.accessibleDescription().replace(before, now))

    def skip_try_out(self, kind: Kind) -> None:
        """What there is to try this way of answering on comes once in a visit."""
        for way in self._ways:
            if way.kind is kind and isinstance(way.editor, CardsEditor | SliderEditor):
                way.editor.skip_try_out()

    def tell_cards(self) -> None:
        """Say again which card is on top."""
        editor = self.present.editor
        if isinstance(editor, CardsEditor):
            self.cards_moved.emit(*editor.position())

    def _lay_out(self, is_wish: bool) -> None:
        look = self._look
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(12, table=True))
        row = Turning(gap=look.px(16, table=True))
        self._switch: SegmentedSwitch | None = None
        if len(self._ways) > 1:
            options = [(way.kind.value, way.name, way.icon) for way in self._ways]
            self._switch = SegmentedSwitch(look, tr("Hoe wil je antwoorden?"), options, self._ways[0].kind.value)
            self._switch.choice_changed.connect(self._show_way)
            self._switch.taken.connect(self.way_taken)
            row.addWidget(self._switch)
        self._remark = Words(look, tr(SHORT_IS_GOOD), "small", table=True)
        row.addWidget(self._remark, 4, Qt.AlignmentFlag.AlignVCenter)
        self._between = QSpacerItem(0, 0)
        row.addSpacerItem(self._between)
        for way in self._ways:
            if way.editor.beside is not None:
                row.add_whole(way.editor.beside)
        box.addLayout(row)
        for way in self._ways:
            box.addWidget(way.editor, 1)
        self._show_present()
        if self.question.hint and not is_wish:
            box.addWidget(hint_note(look, self.question.hint))
        self._say_remark()

    def _switch_to(self, kind: str) -> None:
        if self._switch is not None:
            self._switch.choose(kind)

    def _show_way(self, kind: str) -> None:
        self._present = next(i for i, way in enumerate(self._ways) if way.kind.value == kind)
        self._show_present()
        self._say_remark()
        self.way_changed.emit()

    def _show_present(self) -> None:
        for index, way in enumerate(self._ways):
            way.editor.setVisible(index == self._present)
            if way.editor.beside is not None:
                way.editor.beside.setVisible(index == self._present)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_remark()

    def _room(self) -> int:
        """The width for a kind remark, between the choice of ways and what stands at the right."""
        gap = self._look.px(16, table=True)
        beside = [part for part in (self._switch, self.present.editor.beside) if part is not None]
        return self.width() - sum(part.sizeHint().width() + gap for part in beside) - gap

    def _fitting_remark(self) -> str:
        """As much of the remark as fits in one line; with nothing beside it, it may take more of them."""
        if not isinstance(self.present.editor, TextEditor):
            return ""
        long, short = tr(SHORT_IS_GOOD), tr(SHORTER)
        if self._switch is None and self.present.editor.beside is None:
            return long
        room, letters = self._room(), self._look.metrics("small", table=True)
        return next((words for words in (long, short) if letters.horizontalAdvance(words) <= room), "")

    def _say_remark(self) -> None:
        remark = self._fitting_remark()
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        # With nothing at its left, whose words it are begins where the answer does.
        pushed = bool(remark) or self._switch is not None
        policy = QSizePolicy.Policy.Expanding if pushed else QSizePolicy.Policy.Fixed
        self._between.changeSize(0, 0, policy, QSizePolicy.Policy.Minimum)


def _ways(look: Look, question: Question, name: str, *, is_wish: bool) -> list[Way]:
    kinds = [question.kind, *question.also]
    if question.sets:
        return [_named(Kind.TEXT, NameEditor(look, question, name))]
    if is_wish and all(question.takes(kind) for kind in _TOGETHER):
        rest = [kind for kind in kinds if kind not in _TOGETHER]
        wish = Way(Kind.DRAWING, tr("Tekenen en schrijven"), "scribble", WishEditor(look, question, name))
        return [wish, *(_way(look, question, name, kind) for kind in rest)]
    if question.kind is Kind.PLACE:
        return [Way(Kind.PLACE, tr("Plek"), "pin", PlaceEditor(look, question, name)), *_others(look, question, name)]
    return [_way(look, question, name, kind) for kind in kinds]


def _others(look: Look, question: Question, name: str) -> list[Way]:
    return [_way(look, question, name, kind) for kind in question.also]


def _way(look: Look, question: Question, name: str, kind: Kind) -> Way:
    makers: dict[Kind, type[Editor]] = {
        Kind.TEXT: TextEditor,
        Kind.DRAWING: DrawingEditor,
        Kind.CARDS: CardsEditor,
        Kind.CHOICE: ChoiceEditor,
        Kind.SLIDER: SliderEditor,
        Kind.SEATS: SeatsEditor,
    }
    return _named(kind, makers[kind](look, question, name))


def _named(kind: Kind, editor: Editor) -> Way:
    name, icon = _NAMES[kind]
    return Way(kind, tr(name), icon, editor)


def _uses(kind: Kind, content: Content) -> bool:
    parts: dict[Kind, Sequence[object] | str | None] = {
        Kind.TEXT: content.text or content.said,
        Kind.DRAWING: [content.photo] if content.photo else content.strokes,
        Kind.CARDS: content.cards,
        Kind.CHOICE: content.picks,
        Kind.SLIDER: [content.step] if content.step else None,
        Kind.PLACE: [content.place] if content.place else None,
        Kind.SEATS: content.seats,
    }
    return bool(parts.get(kind))
