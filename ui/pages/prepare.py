"""Preparing the home visit: when and with whom, what goes along, what the parents hear first, and the steps of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.pages.autosave import Autosave
from ui.pages.case_facts import ground_words
from ui.pages.columns import Columns
from ui.pages.day_field import DayField
from ui.pages.desk_page import DeskPage
from ui.pages.moments import time_from, time_text
from ui.pages.ticks import StepTicks, Ticks
from ui.pages.typed_words import TypedWords
from ui.pages.wheel_guard import WheelGuard
from ui.pages.worry import NAME as WORRY_NAME
from ui.pages.worry import WorryCard
from ui.pages.youth_words import called, short
from ui.stand import BLANK
from ui.text import mark, tr
from ui.widgets.controls import PRIMARY, button, link_button
from ui.widgets.fields import ChoiceBox, TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.form import FormColumn
from ui.widgets.sheet import IconMark, IconWords, SavedMark, Sheet
from ui.widgets.words import Words
from welapp.actions import topics
from welapp.actions.cases import read_case
from welapp.actions.preparing import plan_visit
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.visit import VisitPlan, who_may_go
from welapp.domain.visit_steps import visit_steps
from welapp.domain.youth import Age
from welapp.errors import KnownError

NOBODY = mark("nog niet gekozen")
NOT_YET = (
    mark("Toestemming is nog niet vastgelegd"),
    mark("Praat er met de ouders over, of met wie de afspraak maakt."),
)


class PreparePage(DeskPage):
    """Every change is kept as it is made; nothing on this page has to be filled in."""

    open_visit_requested = Signal(str, str)
    open_people_requested = Signal(str)
    open_grounds_requested = Signal(str)
    open_papers_requested = Signal(str, str)

    def __init__(self, desk: Desk, case_id: str) -> None:
        super().__init__(desk, tr("Voorbereiden"), tr("Terug"))
        self._case_id = case_id
        self._case: Case | None = None
        self.saved = SavedMark(self.look, table=False)
        self.header.add_right(self.saved)
        self.go_visit = button(self.look, tr("Op huisbezoek gaan"), PRIMARY, "walk")
        self.go_visit.clicked.connect(lambda: self.open_visit_requested.emit(self._case_id, ""))
        self._autosave = Autosave(self, self._write, self.saved)
        self._visit_form = FormColumn(self.look)
        self._told_form = FormColumn(self.look)
        self._make_fields()
        self._lay_out()
        self._connect()
        desk.session.run(self, lambda vault: read_case(vault, case_id), self.show_case)

    def save_now(self) -> None:
        self._autosave.flush()

    def turned_back(self, changes: Changes, words: str) -> None:  # noqa: ARG002 - the page says nothing of it itself
        case = self._case_id
        self.desk.session.run(self, lambda vault: read_case(vault, case), self.show_case)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_first()

    def _focus_first(self) -> None:
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_case(self, case: Case) -> None:
        first = self._case is None
        self._case = case
        plan, name = case.visit, short(case.youth.name)
        self.show_title(tr("Op bezoek bij {name}", name=name))
        self.day.show_day(plan.on)
        self.start.setText(time_text(plan.start))
        able = who_may_go(case.people)
        named = [(person.id, short(f"{person.name}, {tr(person.part.label)}", 60)) for person in able]
        self.along.show_options(named, plan.along)
        self._nobody.setVisible(not able)
        things = self.desk.forms.youth.bring
        self.bring.show_options([(thing, thing) for thing in things], plan.bring)
        self._fill_explained(case)
        self.told.setChecked(plan.told_on is not None)
        self.told_on.show_day(plan.told_on)
        self.teller.clear()
        self.teller.addItem(tr(NOBODY), "")
        for person_id, words in named:
            self.teller.addItem(words, person_id)
        self.teller.setCurrentIndex(max(0, self.teller.findData(plan.told_by)))
        self._arrange_told()
        self._show_steps(case)
        self._show_ground(case)
        if first and self.isAncestorOf(self.focusWidget() or self):
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    # building

    def _make_fields(self) -> None:
        look, today = self.look, self.desk.today()
        self.day = DayField(look, tr("Welke dag?"), today)
        self._visit_form.add_widget(tr("Welke dag?"), self.day)
        self.start = TextField(look, tr("Hoe laat?"), "14.00")
        self.start.setFixedWidth(look.px(110))
        self._visit_form.add_widget(tr("Hoe laat?"), self.start)
        self.along = Ticks(look, tr("Wie gaan er mee?"))
        self._visit_form.add_widget(tr("Wie gaan er mee?"), self.along)
        self.bring = Ticks(look, tr("Wat ligt er klaar?"))
        self.told = self._told_form.add_check(tr("De uitleg is gegeven"))
        self.told_on = DayField(look, tr("Op welke dag?"), today)
        self.teller = ChoiceBox(look, tr("Door wie?"))
        WheelGuard(self.teller)
        self._told_more = QWidget()
        more = FormColumn(look)
        more.add_widget(tr("Op welke dag?"), self.told_on)
        more.add_widget(tr("Door wie?"), self.teller)
        box = QVBoxLayout(self._told_more)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(more)
        self._told_form.box.addWidget(self._told_more)
        self.steps = StepTicks(look)

    def _lay_out(self) -> None:
        look = self.look
        first = Columns(look, (self._visit_sheet(), self._told_sheet()), (1, 1), level=True)
        second = Columns(look, (self._steps_sheet(), self._more_sheet()), (1, 1), level=False)
        self.place_next_turn(first, self._focus_first, (self.body, second))
        self.end_body()

    def _visit_sheet(self) -> Sheet:
        look = self.look
        sheet = Sheet(look)
        sheet.box.setSpacing(look.px(16))
        sheet.box.addWidget(Words(look, tr("Het bezoek"), "section"))
        sheet.box.addWidget(self._visit_form)
        self._nobody = Words(look, tr("Zet eerst bij de mensen wie coördinator of eigenaar is."), "small")
        sheet.box.addWidget(self._nobody)
        people = link_button(look, tr("Wie hoort erbij?"), "people")
        people.clicked.connect(lambda: self.open_people_requested.emit(self._case_id))
        ways = FlowLayout(gap=look.px(12))
        ways.addWidget(self.go_visit)
        ways.addWidget(people)
        self.blank = link_button(look, tr("Zonder laptop? Druk de vragen af"), "printer")
        self.blank.clicked.connect(lambda: self.open_papers_requested.emit(self._case_id, BLANK))
        ways.addWidget(self.blank)
        sheet.box.addLayout(ways)
        sheet.box.addStretch(1)  # as high as its neighbour
        return sheet

    def _told_sheet(self) -> Sheet:
        look = self.look
        sheet = Sheet(look)
        sheet.box.setSpacing(look.px(12))
        sheet.box.addWidget(Words(look, tr("Eerst: uitleg aan de ouders"), "section"))
        self._first_ask = Words(look, "", colour="apricot_text")
        sheet.box.addWidget(self._first_ask)
        self._explained = QVBoxLayout()
        self._explained.setSpacing(look.px(8))
        sheet.box.addLayout(self._explained)
        sheet.box.addSpacing(look.px(4))
        sheet.box.addWidget(self._told_form)
        sheet.box.addStretch(1)
        return sheet

    def _steps_sheet(self) -> Sheet:
        look = self.look
        sheet = Sheet(look)
        sheet.box.addWidget(Words(look, tr("Stap voor stap"), "section"))
        sheet.box.addWidget(
            Words(look, tr("Wat in de kluis staat, vult zichzelf in. De rest vink je zelf aan."), "small")
        )
        sheet.box.addWidget(self.steps)
        return sheet

    def _more_sheet(self) -> QWidget:
        look = self.look
        bring = Sheet(look)
        bring.box.addWidget(Words(look, tr("Wat ligt er klaar?"), "section"))
        bring.box.addWidget(self.bring)
        ground = Sheet(look, compact=True)
        row = QHBoxLayout()
        row.setSpacing(look.px(14))
        row.addWidget(IconMark(look, "shield-check", "petrol", 24))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        self._ground_head = TypedWords(look, "", "label")
        self._ground_more = Words(look, "", "small")
        lines.addWidget(self._ground_head)
        lines.addWidget(self._ground_more)
        row.addLayout(lines, 1)
        self._ground_button = button(look, tr("Vastleggen"), small=True)
        self._ground_button.clicked.connect(lambda: self.open_grounds_requested.emit(self._case_id))
        row.addWidget(self._ground_button)
        ground.box.addLayout(row)
        both = QWidget()
        box = QVBoxLayout(both)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(20))
        box.addWidget(bring)
        box.addWidget(ground)
        worry = link_button(look, tr(WORRY_NAME), "phone")
        worry.clicked.connect(lambda: WorryCard(self, self.look, table=False))
        box.addWidget(worry)
        return both

    def _connect(self) -> None:
        self.start.textEdited.connect(self._autosave.touch)
        self.start.editingFinished.connect(self._autosave.flush)
        for day in (self.day, self.told_on):
            day.day_changed.connect(self._autosave.touch_now)
        for ticks in (self.along, self.bring, self.steps):
            ticks.ticked.connect(self._autosave.touch_now)
        self.teller.activated.connect(self._autosave.touch_now)
        self.told.clicked.connect(self._take_told)

    # showing

    def _fill_explained(self, case: Case) -> None:
        name = called(case.youth).name
        older = case.youth.age is Age.FROM_16
        self._first_ask.setText(
            tr("{name} is 16 of ouder. Vraag {name} eerst of je dit mag vertellen.", name=name) if older else ""
        )
        self._first_ask.setVisible(older)
        if self._explained.count():
            return
        for told in self.desk.forms.parents.before:
            words = told.replace("{naam}", name)
            self._explained.addWidget(IconWords(self.look, "speech", words, colour="ink", wrap=True))

    def _show_steps(self, case: Case) -> None:
        self.steps.show_steps(visit_steps(replace(case, youth=called(case.youth))))

    def _show_ground(self, case: Case) -> None:
        ground = case.ground(self.desk.today())
        head, more = ground_words(ground) if ground else map(tr, NOT_YET)
        self._ground_head.setText(head)
        self._ground_more.setText(more)
        self._ground_button.set_text(tr("Bekijken") if ground else tr("Vastleggen"))
        self._ground_button.setAccessibleName(tr("Toestemming bekijken") if ground else tr("Toestemming vastleggen"))

    def _arrange_told(self) -> None:
        self._told_more.setVisible(self.told.isChecked())

    def _take_told(self, told: bool) -> None:
        self.told_on.show_day(self.desk.today() if told else None)
        self._arrange_told()
        self._autosave.touch_now()

    # keeping

    def _plan(self) -> VisitPlan:
        told = self.told.isChecked()
        return VisitPlan(
            on=self.day.day(),
            start=time_from(self.start.text()),
            along=self.along.chosen(),
            bring=self.bring.chosen(),
            told_on=(self.told_on.day() or self.desk.today()) if told else None,
            told_by=str(self.teller.currentData() or "") if told else "",
            ticked=self.steps.chosen(),
        )

    def _write(self) -> None:
        if self._case is None:  # not read yet: what is empty on the page need not be empty in the kluis
            self._autosave.touch()
            return
        self._visit_form.clear_errors()
        try:
            plan = self._plan()
        except KnownError as error:
            self._visit_form.show_error(self.start, str(error))
            self._autosave.wait_for_better("")
            return
        self.desk.session.run(
            self,
            lambda vault: plan_visit(vault, self._case_id, plan),
            self._kept(plan),
            self._autosave.refused,
            keep=topics.visit(self._case_id),
        )

    def _kept(self, plan: VisitPlan) -> Callable[[Changes], None]:
        def take(changes: Changes) -> None:
            if self._case is not None:
                self._case = replace(self._case, visit=plan)
                self._show_steps(self._case)
            self._autosave.kept(changes)

        return take
