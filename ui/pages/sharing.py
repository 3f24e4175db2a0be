"""'Wie mag dit lezen?' at an answer: the four choices in both sizes, with the people of this case."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.spoken import who_reads
from ui.pages.visit_frame import pause_tool
from ui.saying import listed
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import Button, CheckBox
from ui.widgets.fields import TextField
from ui.widgets.focus import REACH
from ui.widgets.share import EVERYONE, NOT_WRITTEN, SOME, US, NamesPicker, Reader, ShareChoice
from welapp.domain.case import Case
from welapp.domain.dutch import capital
from welapp.domain.people import Part
from welapp.domain.sharing import CHAIR, HOST, Audience, Sharing

CHAIR_NAME = mark("de voorzitter")
HOST_NAME = mark("wie plek en eten regelt")
ALL_READERS = mark("iedereen")

_AUDIENCES = {
    EVERYONE: Audience.EVERYONE,
    SOME: Audience.ONLY,
    US: Audience.US,
    NOT_WRITTEN: Audience.UNWRITTEN,
}
_CHOICES = {audience: choice for choice, audience in _AUDIENCES.items()}


def us_of(case: Case) -> list[str]:
    """The colleagues at the kitchen table: the coordinator and the owner of the case."""
    return [person.name for part in (Part.COORDINATOR, Part.OWNER) if (person := case.with_part(part))]


def readers_of(case: Case) -> list[Reader]:
    """Who may be chosen behind 'Alleen …': the people of the case, and two tasks whoever does them."""
    people = [Reader(person.id, person.name, tr(person.what)) for person in case.people]
    return [*people, Reader(CHAIR, tr(CHAIR_NAME)), Reader(HOST, tr(HOST_NAME))]


def readers_in_words(case: Case, sharing: Sharing) -> list[str]:
    """The names behind 'Alleen …', as they are said."""
    return [reader.name for reader in readers_of(case) if reader.id in sharing.readers]


def readers_named(case: Case, sharing: Sharing) -> str:
    """Who reads an answer that is on paper, within a sentence: 'iedereen', or names."""
    if sharing.audience is Audience.EVERYONE:
        return tr(ALL_READERS)
    return listed(readers_in_words(case, sharing)) or tr("wie er niet meer bij is")


def sharing_aloud(case: Case, sharing: Sharing) -> str:
    """Who may read an answer, in a sentence."""
    if not sharing.on_paper:
        return tr("Alleen wij mogen dit lezen.")
    return who_reads(readers_named(case, sharing))


class NamesPickerWithRoom(NamesPicker):
    """The list of names, and a line to add someone who is not in it yet."""

    name_given = Signal(str)
    pause_requested = Signal()

    def __init__(self, look: Look, readers: Sequence[Reader], chosen: Sequence[str], parent: QWidget) -> None:
        super().__init__(look, readers, chosen, parent)
        self._to_finish = False  # 'Klaar' was pressed while a name was being typed
        self._on_its_way = ""  # a name that was given and is not added yet
        self.field = TextField(look, tr("Nog een naam"), tr("Nog een naam"), table=True)
        self.add = Button(look, tr("Erbij"), icon="plus", table=True, small=True)
        self.pause = pause_tool(look)  # that of the page is out of reach while the list is open
        self.pause.clicked.connect(self.pause_requested)
        self.foot.addWidget(self.pause)
        self.add.clicked.connect(self._give)
        self.field.returnPressed.connect(self._give)
        self.field.textEdited.connect(self.think_again)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.setContentsMargins(REACH, REACH, REACH, 0)
        row.addWidget(self.field, 1)
        row.addWidget(self.add)
        for name in self.rows.values():
            name.setText(capital(name.text()))
            name.setAccessibleName(name.text())
        box = self.layout()
        if isinstance(box, QVBoxLayout):
            box.insertLayout(box.count() - 1, row)

    def finish(self) -> None:
        """A name that was typed counts too: it is added first."""
        self._to_finish = bool(self.field.text().strip())
        if self._to_finish:
            self._give()
        else:
            super().finish()

    def put(self, reader: Reader) -> None:
        """Show someone who was just added, ticked."""
        row = CheckBox(self.look, reader.name, table=True)
        row.setChecked(True)
        self.list.addWidget(row)
        self.rows[reader.id] = row
        if self.field.text().strip() == reader.name:  # else the next one is being typed
            self.field.clear()
        self._on_its_way = ""
        row.show()
        if self._to_finish:
            self.finish()

    def stand(self) -> tuple[list[str], str]:
        """Who is ticked, and the name that is being typed."""
        return [reader for reader, row in self.rows.items() if row.isChecked()], self.field.text()

    def show_stand(self, ticked: Sequence[str], typed: str) -> None:
        for reader, row in self.rows.items():
            row.setChecked(reader in ticked)
        self.field.setText(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in the line adds the name; it must not close the list as well.
        if self.field.text().strip() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)

    def _give(self) -> None:
        """Once for each name, also where Enter is held or pressed twice."""
        name = self.field.text().strip()
        if name and name != self._on_its_way:
            self._on_its_way = name
            self.name_given.emit(name)

    def think_again(self) -> None:
        """The name was changed or could not be added: it may be given again."""
        self._on_its_way, self._to_finish = "", False


class _Choice(ShareChoice):
    name_given = Signal(str)
    pause_requested = Signal()

    def open_names(self) -> NamesPicker:
        option = self._options[SOME]
        picker = NamesPickerWithRoom(self._look, self._readers, self._chosen_readers, self)
        picker.picked.connect(self._take_readers)
        picker.name_given.connect(self.name_given)
        picker.pause_requested.connect(self.pause_requested)
        picker.destroyed.connect(self._restore)
        self.picker: NamesPickerWithRoom | None = picker
        picker.destroyed.connect(self._forget_picker)
        picker.stand_by(option)
        return picker

    def _forget_picker(self) -> None:
        self.picker = None


class ShareRow(QWidget):
    """Both sizes of the choice, one of them in sight: cards under a text, pills under anything that needs the room."""

    sharing_chosen = Signal(object)  # Sharing
    name_given = Signal(str)
    pause_requested = Signal()

    def __init__(self, look: Look, case: Case) -> None:
        super().__init__()
        us, readers = us_of(case), readers_of(case)
        self._sizes = {small: _Choice(look, us=us, readers=readers, compact=small) for small in (False, True)}
        self._compact = False
        self._put_away: tuple[list[str], str] | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        for choice in self._sizes.values():
            choice.picker = None
            choice.sharing_chosen.connect(self._report)
            choice.name_given.connect(self.name_given)
            choice.pause_requested.connect(self.pause_requested)
            box.addWidget(choice)
        self.set_compact(False)

    @property
    def present(self) -> _Choice:
        return self._sizes[self._compact]

    @property
    def choosing(self) -> bool:
        """Whether the list of names is open."""
        picker = self.present.picker
        return picker is not None and picker.isVisible()

    def put_away(self) -> None:
        """A pause closes the list of names: remember what was ticked and typed in it."""
        picker = self.present.picker
        self._put_away = picker.stand() if picker is not None and picker.isVisible() else None

    def open_again(self) -> None:
        stand, self._put_away = self._put_away, None
        if stand is not None:
            self.present.open_names()
            if self.present.picker is not None:
                self.present.picker.show_stand(*stand)

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        for small, choice in self._sizes.items():
            choice.setVisible(small is compact)

    def show_sharing(self, sharing: Sharing) -> None:
        for choice in self._sizes.values():
            choice.show_choice(_CHOICES[sharing.audience], list(sharing.readers))

    def show_people(self, case: Case) -> None:
        for choice in self._sizes.values():
            choice.set_readers(readers_of(case))

    def put_in_list(self, reader: Reader) -> None:
        """Someone was added while the list is open: they stand in it at once."""
        picker = self.present.picker
        if picker is not None:
            picker.put(reader)
            picker.fit()

    def think_again(self) -> None:
        """A name that was given could not be added."""
        if self.present.picker is not None:
            self.present.picker.think_again()

    def choose(self, index: int) -> None:
        self.present.choose(index)

    def _report(self, choice: str) -> None:
        readers = tuple(self.present.chosen_readers()) if choice == SOME else ()
        self.sharing_chosen.emit(Sharing(_AUDIENCES[choice], readers))
