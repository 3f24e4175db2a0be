"""The table and the telling afterwards: day, time, place, food, and who tells the youth what was thought up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.pages.autosave import Autosave
from ui.pages.columns import Columns
from ui.pages.day_field import DayField
from ui.pages.desk_page import DeskPage
from ui.pages.moments import time_from, time_text
from ui.pages.place_asked import PlaceAsked
from ui.pages.wheel_guard import WheelGuard
from ui.pages.youth_words import short
from ui.saying import full_date
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import link_button
from ui.widgets.fields import ChoiceBox, TextField
from ui.widgets.form import FormColumn
from ui.widgets.sheet import IconWords, SavedMark, Sheet
from ui.widgets.words import Words
from welapp.actions import topics
from welapp.actions.cases import read_case
from welapp.actions.meetings import plan_meeting
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.meeting import FEEDBACK_DAYS, Meeting
from welapp.domain.people import Part
from welapp.errors import KnownError

FEEDBACK, PLACE = "feedback", "place"
NOBODY = mark("nog niemand")


class MeetingPage(DeskPage):
    """`start` is where the caret goes: '' the day, 'place' or 'feedback'. Every change is kept as it is made."""

    open_people_requested = Signal(str)

    def __init__(self, desk: Desk, case_id: str, start: str = "") -> None:
        super().__init__(desk, tr("De tafel"), tr("Terug"))
        self._case_id, self._start = case_id, start
        self._case: Case | None = None
        self.saved = SavedMark(self.look, table=False)
        self.header.add_right(self.saved)
        self._autosave = Autosave(self, self._write, self.saved)
        self._table_form = FormColumn(self.look)
        self._told_form = FormColumn(self.look)
        self._make_fields()
        self._lay_out()
        self._connect()
        desk.session.run(self, lambda vault: read_case(vault, case_id), self.show_case)

    def place(self) -> str:
        return self._start

    def save_now(self) -> None:
        self._autosave.flush()

    def turned_back(self, changes: Changes, words: str) -> None:  # noqa: ARG002 - the page says nothing of it itself
        case = self._case_id
        self.desk.session.run(self, lambda vault: read_case(vault, case), self.show_case)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_first()

    def _focus_first(self) -> None:
        first: dict[str, QWidget] = {FEEDBACK: self.teller, PLACE: self.place_field}
        first.get(self._start, self.day).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_case(self, case: Case) -> None:
        self._case = case
        meeting, name = case.meeting, short(case.youth.name)
        self.show_title(tr("De tafel van {name}", name=name))
        self._who_tells(case)
        self.day.show_day(meeting.on)
        self.told_by.show_day(meeting.feedback_on)
        shown = (
            (self.start, time_text(meeting.start)),
            (self.end, time_text(meeting.end)),
            (self.place_field, meeting.place),
            (self.address, meeting.address),
            (self.food, meeting.food),
            (self.how, meeting.feedback_how),
        )
        for field, text in shown:
            field.setText(text)
            field.setCursorPosition(0)
        self.asked.show_case(case, self.desk.forms)
        self.told.setChecked(meeting.fed_back_on is not None)
        self._told_title.setText(tr("Aan {name} vertellen", name=name))
        self.told.setText(tr("Het is verteld aan {name}", name=name))
        self.told.setAccessibleName(self.told.text())
        self._say_terms()
        if self.isAncestorOf(self.focusWidget() or self):
            self._focus_first()  # the day's field took the place of its button

    def _make_fields(self) -> None:
        look, today = self.look, self.desk.today()
        self.day = DayField(look, tr("Welke dag?"), today + timedelta(weeks=1))
        self._table_form.add_widget(tr("Welke dag?"), self.day)
        self.start = TextField(look, tr("Van hoe laat?"), "14.00")
        self.end = TextField(look, tr("Tot hoe laat?"), "15.30")
        times = QWidget()
        times.setAccessibleName(tr("Hoe laat?"))
        row = QHBoxLayout(times)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        for field in (self.start, Words(look, tr("tot"), wrap=False), self.end):
            row.addWidget(field)
        row.addStretch(1)
        for field in (self.start, self.end):
            field.setFixedWidth(look.px(110))
        self._times = times
        self._table_form.add_widget(tr("Hoe laat?"), times)
        self.place_field = self._table_form.add_line(
            tr("Waar?"), placeholder=tr("bijvoorbeeld de kantine van de roeiclub")
        )
        self.address = self._table_form.add_line(
            tr("Adres van die plek"), hint=tr("Het adres van de plek, nooit dat van de jongere.")
        )
        self.food = self._table_form.add_line(tr("Wat eten en drinken we?"))
        self.asked = PlaceAsked(look, today, self)
        self.teller = ChoiceBox(look, tr("Wie vertelt het?"))
        WheelGuard(self.teller)
        self._told_form.add_widget(tr("Wie vertelt het?"), self.teller)
        self.told_by = DayField(
            look, tr("Op welke dag?"), today + timedelta(weeks=2), choose=tr("Kies een eerdere dag")
        )
        self._told_form.add_widget(tr("Op welke dag?"), self.told_by, hint=tr("Uiterlijk een week na de tafel."))
        self.how = self._told_form.add_line(tr("Hoe?"), placeholder=tr("bijvoorbeeld tijdens een rondje lopen"))
        self.told = self._told_form.add_check(tr("Het is verteld"))

    def _lay_out(self) -> None:
        look = self.look
        left, right = Sheet(look), Sheet(look)
        for sheet in (left, right):
            sheet.box.setSpacing(look.px(18))
        left.box.addWidget(Words(look, tr("De bijeenkomst"), "section"))
        left.box.addWidget(self._table_form)
        self._told_title = Words(look, tr("Het vertellen"), "section")
        right.box.addWidget(self._told_title)
        self._due = IconWords(look, "flag", "", colour="apricot_text", wrap=True)
        right.box.addWidget(self._due)
        right.box.addWidget(self._told_form)
        people = link_button(look, tr("Wie zit er aan tafel?"), "people")
        people.clicked.connect(lambda: self.open_people_requested.emit(self._case_id))
        left.box.addWidget(people)
        sides = _Stack(look, left), _Stack(look, right)
        columns = Columns(look, sides, (1, 1), level=False)
        under = self.asked.ask_sheet, self.asked.look_sheet
        self.place_next_turn(
            columns, self._focus_first, *((side.box, sheet) for side, sheet in zip(sides, under, strict=True))
        )
        self.end_body()

    def _connect(self) -> None:
        for field in (self.start, self.end, self.place_field, self.address, self.food, self.how):
            field.textEdited.connect(self._autosave.touch)
            field.editingFinished.connect(self._autosave.flush)
        for day in (self.day, self.told_by):
            day.day_changed.connect(self._autosave.touch_now)
            day.day_changed.connect(self._say_terms)
        self.place_field.textEdited.connect(self.asked.heed_other_place)
        self.asked.typed.connect(self._autosave.touch)
        self.asked.of.editingFinished.connect(self._autosave.flush)
        self.asked.chosen.connect(self._autosave.touch_now)
        self.teller.activated.connect(self._autosave.touch_now)
        self.told.clicked.connect(self._autosave.touch_now)

    def _who_tells(self, case: Case) -> None:
        self.teller.clear()
        self.teller.addItem(tr(NOBODY), "")
        for person in case.people:
            self.teller.addItem(
                short(f"{person.name}, {tr(person.what)}" if person.what else person.name, 60), person.id
            )
        owner = case.with_part(Part.OWNER)
        chosen = case.meeting.feedback_owner or (owner.id if owner and case.meeting.on is None else "")
        self.teller.setCurrentIndex(max(0, self.teller.findData(chosen)))

    def _say_terms(self, *_day: object) -> None:
        """By when the youth hears back; and the day that 'Kies een dag' starts with."""
        on = self.day.day()
        due = Meeting(on=on, feedback_on=self.told_by.day()).feedback_due
        name = short(self._case.youth.name) if self._case else ""
        if due is None:
            self._due.set_text(tr("{name} hoort het binnen een week na de tafel.", name=name))
        else:
            self._due.set_text(tr("{name} hoort het uiterlijk {due}.", name=name, due=full_date(due)))
        self.told_by.propose((on or self.desk.today()) + timedelta(days=FEEDBACK_DAYS))

    def _meeting(self) -> Meeting:
        before = self._case.meeting if self._case else Meeting()
        told_on = (before.fed_back_on or self.desk.today()) if self.told.isChecked() else None
        return Meeting(
            on=self.day.day(),
            start=self._time(self.start),
            end=self._time(self.end),
            place=self.place_field.text(),
            address=self.address.text(),
            food=self.food.text(),
            feedback_owner=str(self.teller.currentData() or ""),
            feedback_on=self.told_by.day(),
            feedback_how=self.how.text(),
            fed_back_on=told_on,
            asking=self.asked.asking(),
        )

    def _time(self, field: TextField) -> time | None:
        try:
            return time_from(field.text())
        except KnownError:
            field.set_wrong(True)
            raise

    def _write(self) -> None:
        if self._case is None:  # not read yet: what is empty on the page need not be empty in the kluis
            self._autosave.touch()
            return
        self._table_form.clear_errors()
        self._told_form.clear_errors()
        for field in (self.start, self.end):
            field.set_wrong(False)
        try:
            meeting = self._meeting()
        except KnownError as error:
            self._refused(error)
            return
        self.desk.session.run(
            self,
            lambda vault: plan_meeting(vault, self._case_id, meeting),
            self._kept(meeting),
            self._refused,
            keep=topics.meeting(self._case_id),
        )

    def _kept(self, meeting: Meeting) -> Callable[[Changes], None]:
        def take(changes: Changes) -> None:
            if self._case is not None:
                self._case = replace(self._case, meeting=meeting)
            self._autosave.kept(changes)

        return take

    def _refused(self, error: KnownError) -> None:
        """The end time or the day of telling does not fit: say it at the field that it is about."""
        words = str(error)
        if "tijd" in words.lower():
            self._table_form.show_error(self._times, words)
        else:
            self._told_form.show_error(self.told_by, words)
        self._autosave.wait_for_better("")


class _Stack(QWidget):
    """A column of sheets; the others come in `box` under the first."""

    def __init__(self, look: Look, first: Sheet) -> None:
        super().__init__()
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(look.px(20))
        self.box.addWidget(first)
