"""The people of a casus: who they are to the youth, what they do, and whether they sit at the table."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.autosave import Autosave
from ui.pages.columns import Columns
from ui.pages.desk_page import DeskPage
from ui.pages.person_row import PersonRow
from ui.pages.typed_words import TypedWords
from ui.pages.youth_words import short
from ui.text import tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, button, link_button
from ui.widgets.form import FormColumn
from ui.widgets.sheet import EmptyRow, SavedMark, Sheet
from welapp.actions import topics
from welapp.actions.cases import read_case
from welapp.actions.people import add_person, change_person, remove_person
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.people import Part, Person
from welapp.errors import KnownError

CALLABLE = (Part.OWNER, Part.COORDINATOR, Part.CONNECTOR)


class PersonForm(FormColumn):
    """The fields about one person; `news` after typing, `choice_made` after a choice."""

    news = Signal()
    choice_made = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.box.setSpacing(look.px(16))
        self.name = self.add_line(tr("Naam"))
        self.role = self.add_line(tr("Wie is dat voor de jongere?"), placeholder=tr("bijvoorbeeld opa, juf of trainer"))
        parts = [(part.value, tr(part.label)) for part in reversed(Part)]
        self.part = self.add_choice(tr("Wat doet die?"), parts, chosen=Part.PARTICIPANT.value)
        self._phone_group = QWidget()
        group = QVBoxLayout(self._phone_group)
        group.setContentsMargins(0, 0, 0, 0)
        phone = FormColumn(look)
        self.phone = phone.add_line(tr("Telefoon"), hint=tr("Komt op het blad van de jongere, om te kunnen bellen."))
        group.addWidget(phone)
        self.box.addWidget(self._phone_group)
        self.at_table = self.add_check(tr("Zit aan tafel"), checked=True)
        self.part.choice_changed.connect(self._arrange)
        self.part.choice_changed.connect(self.choice_made)
        self.at_table.clicked.connect(self.choice_made)
        for field in (self.name, self.role, self.phone):
            field.textEdited.connect(self.news)
        self._arrange()

    def person(self, person_id: str) -> Person:
        part = Part(self.part.chosen())
        phone = self.phone.text() if part in CALLABLE else ""
        return Person(person_id, self.name.text(), self.role.text(), part, phone, self.at_table.isChecked())

    def show_person(self, person: Person) -> None:
        self.clear_errors()
        self.blockSignals(True)
        self.name.setText(person.name)
        self.role.setText(person.role)
        self.part.choose(person.part.value)
        self.phone.setText(person.phone)
        self.at_table.setChecked(person.at_table)
        self.blockSignals(False)
        self._arrange()

    def _arrange(self, *_part: str) -> None:
        self._phone_group.setVisible(Part(self.part.chosen()) in CALLABLE)


class PeoplePage(DeskPage):
    """Left everyone, right one of them. `person` is who to open first."""

    def __init__(self, desk: Desk, case_id: str, ask: Ask, person: str = "") -> None:
        super().__init__(desk, tr("Wie hoort erbij"), tr("Terug"))
        self._case_id, self._ask = case_id, ask
        self._case: Case | None = None
        self._shown = person
        self.rows: dict[str, PersonRow] = {}
        self.form = PersonForm(self.look)
        self.saved = SavedMark(self.look, table=False)
        self._autosave = Autosave(self, self._write, self.saved)
        self._lay_out()
        self.form.news.connect(self._touched)
        self.form.choice_made.connect(self._chose)
        for field in (self.form.name, self.form.role, self.form.phone):
            field.editingFinished.connect(self._autosave.flush)
            field.returnPressed.connect(self._enter)
        desk.session.changed.connect(self._reload_changed)
        self.reload()

    def place(self) -> str:
        return self._shown

    def save_now(self) -> None:
        self._autosave.flush()

    def keep_all(self) -> None:
        self.save_now()
        if not self._shown and self.form.name.text().strip() and self.add_button.isEnabled():
            self.add()

    def unfinished(self) -> bool:
        """Without a name nobody can be kept."""
        form = self.form
        typed = self._shown or form.role.text().strip() or form.phone.text().strip()
        return bool(typed) and not form.name.text().strip()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        self.desk.session.run(self, lambda vault: read_case(vault, self._case_id), self.show_case)

    def show_case(self, case: Case) -> None:
        first = self._case is None
        self._case = case
        self.show_title(tr("Wie hoort bij {name}", name=short(case.youth.name)))
        self._fill_list(case)
        if case.person(self._shown) is None and (self._shown or first):
            self.open_person("")
        elif first:
            self.open_person(self._shown)
        self._mark_present()

    def turned_back(self, changes: Changes, words: str) -> None:  # noqa: ARG002 - the page says nothing of it itself
        """The list follows by itself; the form shows one person as they now stand."""
        shown = self._shown

        def show(case: Case) -> None:
            self.show_case(case)
            self.open_person(shown)

        if shown:
            self.desk.session.run(self, lambda vault: read_case(vault, self._case_id), show)

    def open_person(self, person: str) -> None:
        """Show one person in the form; '' is an empty form for someone new."""
        self._autosave.flush()
        known = self._case.person(person) if self._case else None
        self._shown = known.id if known else ""
        self.saved.show_nothing()
        self.form.show_person(known or Person("", ""))
        self._form_title.setText(short(known.name) if known else tr("Iemand erbij"))
        self.add_button.setVisible(known is None)
        self.remove_button.setVisible(known is not None)
        self._new_button.setVisible(known is not None)
        self._mark_present()
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        person = self.form.person("")
        self.add_button.setEnabled(False)
        self.desk.session.run(
            self,
            lambda vault: add_person(vault, self._case_id, person),
            self._added,
            self._refused,
            keep=topics.addition(self._case_id),
        )

    def remove(self) -> None:
        """Asks first: what only this person may read closes for good."""
        case = self._case
        person = case.person(self._shown) if case else None
        if person is None:
            return
        name = short(person.name)
        text = tr(
            "{name} gaat van de lijst. Wat alleen {name} mocht lezen, leest dan niemand aan tafel meer.", name=name
        )
        if self._ask.sure(self, text, tr("Van de lijst halen"), tr("Laten staan")):
            topic = topics.person(self._case_id, person.id)
            self.desk.session.run(self, lambda vault: remove_person(vault, self._case_id, person.id), ends=topic)

    def _lay_out(self) -> None:
        sheets = (self._made_list_sheet(), self._made_form_sheet())
        self.body.addWidget(Columns(self.look, sheets, (560, 620), level=False))
        self.end_body()

    def _made_list_sheet(self) -> Sheet:
        look = self.look
        sheet = Sheet(look)
        sheet.box.setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(15))
        sheet.box.setSpacing(look.px(8))
        self._list = QVBoxLayout()
        self._list.setSpacing(look.px(4))
        sheet.box.addLayout(self._list)
        self._empty = EmptyRow(look, "people", tr("Nog niemand. Vul bij ‘Iemand erbij’ de eerste in."))
        sheet.box.addWidget(self._empty)
        self._new_button = link_button(look, tr("Nog iemand erbij"), "plus")
        self._new_button.clicked.connect(lambda: self.open_person(""))
        line = QHBoxLayout()
        line.setContentsMargins(look.px(12), 0, 0, 0)
        line.addWidget(self._new_button)
        line.addStretch(1)
        sheet.box.addLayout(line)
        return sheet

    def _made_form_sheet(self) -> Sheet:
        look = self.look
        sheet = Sheet(look)
        sheet.box.setSpacing(look.px(16))
        head = QHBoxLayout()
        self._form_title = TypedWords(look, tr("Iemand erbij"), "section")
        head.addWidget(self._form_title, 1)
        head.addWidget(self.saved)
        sheet.box.addLayout(head)
        sheet.box.addWidget(self.form)
        self.add_button = button(look, tr("Toevoegen"), PRIMARY, "plus")
        self.add_button.clicked.connect(self.add)
        self.remove_button = link_button(look, tr("Van de lijst halen"), "trash")
        self.remove_button.clicked.connect(self.remove)
        sheet.box.addWidget(self.add_button)
        sheet.box.addWidget(self.remove_button)
        return sheet

    def _fill_list(self, case: Case) -> None:
        for gone in set(self.rows) - {person.id for person in case.people}:
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        for place, person in enumerate(case.people):
            if person.id not in self.rows:
                self.rows[person.id] = self._made_row(person)
                self._list.insertWidget(place, self.rows[person.id])
            self.rows[person.id].show_person(person)
        self._empty.setVisible(not case.people)

    def _made_row(self, person: Person) -> PersonRow:
        row = PersonRow(self.look, person)
        row.clicked.connect(lambda: self.open_person(person.id))
        return row

    def _mark_present(self) -> None:
        for person, row in self.rows.items():
            row.set_present(person == self._shown)

    def _touched(self) -> None:
        if self._shown:
            self._autosave.touch()

    def _chose(self) -> None:
        if self._shown:
            self._autosave.touch_now()

    def _enter(self) -> None:
        if not self._shown:
            self.add()

    def _write(self) -> None:
        person = self.form.person(self._shown)
        known = self._case.person(person.id) if self._case else None
        if known is None:
            return
        changed = replace(person, phone=person.phone or ("" if person.part in CALLABLE else known.phone))
        self.desk.session.run(
            self,
            lambda vault: change_person(vault, self._case_id, changed),
            self._kept,
            self._refused,
            keep=topics.person(self._case_id, changed.id),
        )

    def _kept(self, changes: Changes) -> None:
        self.form.clear_errors()
        self._form_title.setText(short(self.form.name.text()))
        self._autosave.kept(changes)

    def _added(self, _person: str) -> None:
        self.add_button.setEnabled(True)
        self.open_person("")
        self.reload()

    def _refused(self, error: KnownError) -> None:
        self.add_button.setEnabled(True)
        self.form.show_error(self.form.name, str(error))
        if self._shown:
            self._autosave.wait_for_better("")

    def _reload_changed(self, changes: Changes) -> None:
        if self._case_id in changes.cases:
            self.reload()
