"""'Nu aan de beurt': the one next step of a casus with its button, and the grounds under it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.typed_words import TypedWords
from ui.pages.youth_words import short
from ui.saying import clock_time, day_and_month, listed, time_span, weekday
from ui.text import mark, plural, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, SECONDARY, Button, button
from ui.widgets.flow import FlowLayout
from ui.widgets.sheet import Hairline, IconMark, Pill, Sheet
from ui.widgets.words import Words
from welapp.domain.case import Case, Stage
from welapp.domain.dutch import capital
from welapp.domain.next_step import NextStep
from welapp.domain.people import Part

TURN, AT_REST, READY = mark("Nu aan de beurt"), mark("In rust"), mark("Afgerond")


@dataclass(frozen=True, slots=True)
class _Way:
    """What a button says and does."""

    text: str
    icon: str
    go: Callable[[], None]


class TurnSheet(Sheet):
    visit_requested = Signal(str)
    brief_requested = Signal()
    meeting_requested = Signal(str)
    grounds_requested = Signal()
    prepare_requested = Signal()
    versions_requested = Signal()
    told = Signal(bool)  # whether the youth heard what was thought up

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._primary_way = self._second_way = _Way("", "", lambda: None)
        self.box.setSpacing(look.px(12))
        self._pill = Pill(look, tr(TURN), "apricot")
        self._sentence = TypedWords(look, "", "next")
        self._facts = QWidget()
        self._grid = QGridLayout(self._facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(24))
        self._grid.setVerticalSpacing(look.px(6))
        self._grid.setColumnStretch(1, 1)
        self.primary = button(look, "", PRIMARY)
        self.second = button(look, "", SECONDARY)
        self.primary.clicked.connect(lambda: self._primary_way.go())
        self.second.clicked.connect(lambda: self._second_way.go())
        self._lay_out()

    def show_turn(self, case: Case, step: NextStep, today: date, ground: tuple[str, str] | None) -> None:
        self._sentence.setText(step.sentence)
        self._pill.setText(tr(READY) if case.standing.fed_back else tr(AT_REST) if case.standing.resting else tr(TURN))
        self._pill.updateGeometry()
        self._show_facts(_facts(case, step, today))
        first, second = self._ways(case, today)
        if step.choosing:
            first, second = _Way(tr("Bekijk de versies"), "copies", self.versions_requested.emit), first
        self._primary_way = first
        self._dress_button(self.primary, first)
        self.primary.set_kind(SECONDARY if case.standing.resting else PRIMARY)
        self.second.setVisible(second is not None)
        if second is not None:
            self._second_way = second
            self._dress_button(self.second, second)
        head, more = ground or (tr("Toestemming is nog niet vastgelegd"), tr("Zonder dit komt er geen tafelblad."))
        self._ground_head.setText(head)
        self._ground_more.setText(more)
        self._ground_button.set_text(tr("Bekijken") if ground else tr("Vastleggen"))

    def _lay_out(self) -> None:
        look = self.look
        self.box.addWidget(self._pill)
        self.box.addWidget(self._sentence)
        self.box.addWidget(self._facts)
        self.box.addSpacing(look.px(8))
        buttons = FlowLayout(gap=look.px(12))
        buttons.addWidget(self.primary)
        buttons.addWidget(self.second)
        self.box.addLayout(buttons)
        self.box.addStretch(1)
        self.box.addSpacing(look.px(8))
        self.box.addWidget(Hairline(look))
        row = QHBoxLayout()
        row.setContentsMargins(0, look.px(6), 0, 0)
        row.setSpacing(look.px(16))
        row.addWidget(IconMark(look, "shield-check", "petrol", 24), 0, Qt.AlignmentFlag.AlignVCenter)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        self._ground_head = TypedWords(look, "", "label")
        self._ground_more = Words(look, "", "small")
        lines.addWidget(self._ground_head)
        lines.addWidget(self._ground_more)
        row.addLayout(lines, 1)
        self._ground_button = button(look, tr("Vastleggen"), small=True)
        self._ground_button.clicked.connect(self.grounds_requested)
        row.addWidget(self._ground_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.box.addLayout(row)

    def _dress_button(self, made: Button, way: _Way) -> None:
        made.set_text(way.text)
        made.set_icon(way.icon)

    def _show_facts(self, facts: list[tuple[str, str]]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (label, words) in enumerate(facts):
            name = Words(self.look, label, colour="ink2", wrap=False)
            name.setMinimumWidth(self.look.px(64))
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(TypedWords(self.look, words), row, 1)
        self._facts.setVisible(bool(facts))

    def _ways(self, case: Case, today: date) -> tuple[_Way, _Way | None]:
        read_again = _Way(tr("Samen teruglezen"), "speech", lambda: self.visit_requested.emit("teruglezen"))
        plan = _Way(tr("Dag en plek afspreken"), "calendar", lambda: self.meeting_requested.emit(""))
        paper = _Way(tr("Tafelblad maken"), "file", self.brief_requested.emit)
        look_back = _Way(tr("Verder met het huisbezoek"), "walk", lambda: self.visit_requested.emit(""))
        if case.standing.resting and not case.standing.fed_back:
            return _Way(tr("Vraag het later nog eens"), "speech", lambda: self.visit_requested.emit("welcome")), None
        ways: dict[Stage, tuple[_Way, _Way | None]] = {
            Stage.PREPARE: (
                _Way(tr("Op huisbezoek gaan"), "walk", lambda: self.visit_requested.emit("")),
                _Way(tr("Bezoek voorbereiden"), "calendar", self.prepare_requested.emit),
            ),
            Stage.VISIT: (look_back, plan),
            Stage.READBACK: (read_again, look_back),
            Stage.BRIEF: (plan, paper) if case.standing.paper else (paper, plan),
            Stage.TABLE: (_Way(tr("Kijk naar dag, plek en eten"), "calendar", plan.go), paper),
            Stage.FEEDBACK: (
                _Way(tr("Het is verteld"), "check", lambda: self.told.emit(True)),
                _Way(tr("Dag afspreken"), "calendar", lambda: self.meeting_requested.emit("feedback")),
            ),
            Stage.DONE: (
                _Way(tr("Bekijk het tafelblad"), "file", paper.go),
                _Way(tr("Toch nog niet verteld"), "undo", lambda: self.told.emit(False)),
            ),
        }
        return ways[case.standing.stage(today)]


def _facts(case: Case, step: NextStep, today: date) -> list[tuple[str, str]]:
    """'Wanneer', 'Wie' and 'Hoe', as far as they are known."""
    stage, meeting = case.standing.stage(today), case.meeting
    if step.choosing:
        return [(tr("Wat"), f"{capital(step.when)}.")]
    if stage is Stage.DONE:
        told = meeting.fed_back_on
        return [(tr("Verteld"), f"{capital(weekday(told))} {day_and_month(told)}.")] if told else []
    if case.standing.resting:
        said = case.will_on
        return [(tr("Gezegd"), f"{capital(weekday(said))} {day_and_month(said)}.")] if said else []
    if stage is Stage.FEEDBACK:
        teller = case.person(meeting.feedback_owner) or case.with_part(Part.OWNER)
        who = (
            _with_what(teller.name, tr(teller.what))
            if teller
            else tr("Wie vertelt het aan {name}?", name=short(case.youth.name))
        )
        facts = [(tr("Wanneer"), _by_when(step, today)), (tr("Wie"), who), (tr("Hoe"), capital(meeting.feedback_how))]
        return [(label, words) for label, words in facts if words]
    if stage is Stage.PREPARE and case.visit.on:
        return _visit_facts(case)
    if stage is Stage.TABLE and meeting.on:
        when = f"{capital(weekday(meeting.on))} {day_and_month(meeting.on)}"
        hours = time_span(meeting.start, meeting.end)
        return [(tr("Wanneer"), f"{when}, {hours}" if hours else when)] + (
            [(tr("Waar"), meeting.place)] if meeting.place else []
        )
    return [(tr("Wanneer"), f"{capital(step.when)}.")] if step.when else []


def _visit_facts(case: Case) -> list[tuple[str, str]]:
    plan = case.visit
    when = f"{capital(weekday(plan.on))} {day_and_month(plan.on)}" if plan.on else ""
    hour = f", {clock_time(plan.start)}" if plan.start else ""
    along = listed([person.name for person in case.people if person.id in plan.along])
    return [(tr("Wanneer"), f"{when}{hour}"), *([(tr("Wie"), along)] if along else [])]


def _with_what(name: str, what: str) -> str:
    return f"{name}, {what}" if what else name


def _by_when(step: NextStep, today: date) -> str:
    if step.due is None:
        return ""
    day = f"{weekday(step.due)} {day_and_month(step.due)}"
    left = (step.due - today).days
    if left < 0:
        return tr("Het was vóór {day}. Vertel het zo snel mogelijk.", day=day)
    if left == 0:
        return tr("Vandaag.")
    return plural(left, "Vóór {day}. Nog {n} dag.", "Vóór {day}. Nog {n} dagen.", day=day)
