"""One casus: the wensdroom first, the six stages, whose turn it is, and who sits at the table."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.case_facts import (
    STAGES,
    changed_since,
    food_of,
    ground_words,
    place_free,
    place_lines,
    seat_names,
    stones,
    wish_of,
)
from ui.pages.case_notes import TwoVersions, imports_of, in_menu, turn_back
from ui.pages.case_turn import TurnSheet
from ui.pages.columns import Columns
from ui.pages.desk_page import MARGIN, WIDEST, DeskPage
from ui.pages.photos import show_drawing
from ui.pages.put_away import switch_archived
from ui.pages.typed_words import TypedWords
from ui.pages.worry import NAME as WORRY_NAME
from ui.pages.worry import WorryCard
from ui.pages.youth_words import age_words, called, pronoun_words, short
from ui.saying import plain_date
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import button, icon_button, link_button
from ui.widgets.dressed import Dressed, painter_for
from ui.widgets.flow import Turning
from ui.widgets.icons import icon
from ui.widgets.ink_view import InkView
from ui.widgets.path import paint_band, winding_line
from ui.widgets.round_table import RoundTable, Seat
from ui.widgets.sheet import Hairline, IconMark, IconWords, Pill, Sheet
from ui.widgets.stages import StageLine
from ui.widgets.words import Words
from welapp.actions import topics
from welapp.actions.cases import read_case
from welapp.actions.meetings import plan_meeting
from welapp.actions.retention import kept_until
from welapp.domain.bundles import BundleLine
from welapp.domain.case import Case, Stage
from welapp.domain.changes import Changes
from welapp.domain.dutch import quoted
from welapp.domain.next_step import next_step
from welapp.domain.retention import is_past

if TYPE_CHECKING:
    from welapp.actions.vaults import OpenVault

SEAT, FOOD = 18, 60  # letters that fit beside a seat and on the table
NO_WISH = mark("De wensdroom komt tijdens het huisbezoek.")
NO_WISH_AT_REST = mark("Er is nog geen wensdroom. Dat hoeft ook niet.")
CHANGED = mark("Er is iets veranderd na het teruglezen. Lees het samen opnieuw.")


class _StageGround(Dressed, QWidget):
    """Carries the stage line, and lets the band run on to the edge of a wide window."""

    def __init__(self, look: Look, line: StageLine) -> None:
        QWidget.__init__(self)
        self.dress(look)
        self._line = line
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(line, 1)
        row.addStretch(0)
        line.setMaximumWidth(look.px(WIDEST + 2 * MARGIN))

    def paintEvent(self, _event: QPaintEvent) -> None:
        end = self._line.width()
        stones = self._line.findChildren(QPushButton)
        if end < self.width() and stones:
            # The same curve as the line's own last piece, so that no seam shows.
            last = QPointF(max(stone.geometry().center().x() for stone in stones), self.px(27))
            spots = [last, QPointF(end + 20, self.px(32)), QPointF(self.width() + 40, self.px(42))]
            paint_band(painter_for(self), self.look, winding_line(spots), self.px(22))


class CasePage(DeskPage):
    open_visit_requested = Signal(str, str)
    open_brief_requested = Signal(str)
    open_people_requested = Signal(str, str)
    open_prepare_requested = Signal(str)
    open_meeting_requested = Signal(str, str)
    open_grounds_requested = Signal(str)
    open_youth_requested = Signal(str)
    open_keeping_requested = Signal(str)
    open_conflicts_requested = Signal(str)
    open_seal_requested = Signal(str)

    def __init__(self, desk: Desk, case_id: str, ask: Ask | None = None) -> None:
        super().__init__(desk, "", tr("Casussen"))
        self._case_id, self._ask = case_id, ask or Ask()
        self._imports: tuple[BundleLine, ...] = ()
        self._case: Case | None = None
        self._pills = QHBoxLayout()
        self._lay_out_header()
        self._lay_out_body()
        desk.session.changed.connect(self._reload_changed)
        self.reload()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_first()

    def _focus_first(self) -> None:
        self.turn.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        self.desk.session.run(self, lambda vault: _read(vault, self._case_id), self._show_read)

    def _show_read(self, found: tuple[Case, date | None, tuple[BundleLine, ...]]) -> None:
        case, until, self._imports = found
        self.show_case(case)
        self._past.setVisible(is_past(until, self.desk.today()))
        self._past_words.set_text(
            tr("De bewaartermijn was tot en met {until}. Bewaren of wissen?", until=plain_date(until)) if until else ""
        )

    def show_case(self, case: Case) -> None:
        self._case = case
        today = self.desk.today()
        step = next_step(called(case.youth), case.standing, today)
        self._show_header(case)
        self._show_wish(case)
        self.stages.set_stages(stones(case, step, today))
        self._changed.setVisible(changed_since(case))
        self.two.show_number(0 if step.choosing else len(case.conflicts))
        ground = case.ground(today)
        self.turn.show_turn(case, step, today, ground_words(ground) if ground else None)
        self._show_table(case)

    def _lay_out_header(self) -> None:
        self._pills.setSpacing(self.look.px(12))
        holder = QWidget()
        holder.setLayout(self._pills)
        self._pills.setContentsMargins(0, 0, 0, 0)
        self.header.add_beside_title(holder)
        self.menu_button = icon_button(self.look, "dots", tr("Meer over deze casus"))
        self.menu_button.clicked.connect(self._open_menu)
        self.header.add_right(self.menu_button)

    def _lay_out_body(self) -> None:
        look = self.look
        self._wish = Sheet(look)
        self._wish_words = QVBoxLayout()
        self._wish_words.setSpacing(look.px(6))
        self._ink = InkView(look)
        self._ink.setFixedSize(look.px(250), look.px(124))
        row = Turning(gap=look.px(12))
        row.addLayout(self._wish_words, 1)
        row.addWidget(self._ink, 0, Qt.AlignmentFlag.AlignVCenter)
        self._wish.box.setContentsMargins(look.px(32), look.px(8), look.px(40), look.px(8))
        self._wish.box.addLayout(row)
        self.body.addWidget(self._wish)
        self.stages = StageLine(look)
        self.stages.stage_chosen.connect(self._open_stage)
        self.add_wide(_StageGround(look, self.stages))
        self._changed = Sheet(look, tone="apricot_tint", compact=True)
        self._changed.box.addWidget(IconWords(look, "alert-circle", tr(CHANGED), "label", wrap=True))
        self.body.addWidget(self._changed)
        self.two = TwoVersions(look)
        self.two.opened.connect(lambda: self.open_conflicts_requested.emit(self._case_id))
        self.body.addWidget(self.two)
        self.body.addWidget(self._made_reminder())
        self.turn = TurnSheet(look)
        self.turn.visit_requested.connect(lambda start: self.open_visit_requested.emit(self._case_id, start))
        self.turn.brief_requested.connect(lambda: self.open_brief_requested.emit(self._case_id))
        self.turn.meeting_requested.connect(lambda place: self.open_meeting_requested.emit(self._case_id, place))
        self.turn.grounds_requested.connect(lambda: self.open_grounds_requested.emit(self._case_id))
        self.turn.prepare_requested.connect(lambda: self.open_prepare_requested.emit(self._case_id))
        self.turn.versions_requested.connect(lambda: self.open_conflicts_requested.emit(self._case_id))
        self.turn.told.connect(self.mark_told)
        self.place_next_turn(
            Columns(look, (self.turn, self._made_table_sheet()), (683, 478), level=True), self._focus_first
        )
        self.end_body()

    def _made_reminder(self) -> Sheet:
        """Says that it is time to let go; nothing is erased by itself."""
        self._past = Sheet(self.look, tone="apricot_tint", compact=True)
        row = QHBoxLayout()
        self._past_words = IconWords(self.look, "clock", "", "label", wrap=True)
        row.addWidget(self._past_words, 1, Qt.AlignmentFlag.AlignVCenter)
        look_at = button(self.look, tr("Bekijken"), small=True)
        look_at.setAccessibleName(tr("Bekijk bewaren en wissen"))
        look_at.clicked.connect(lambda: self.open_keeping_requested.emit(self._case_id))
        row.addWidget(look_at)
        self._past.box.addLayout(row)
        self._past.hide()
        return self._past

    def _made_table_sheet(self) -> Sheet:
        look = self.look
        sheet = Sheet(look)
        side = look.px(20)  # the table itself needs the width for names
        sheet.box.setContentsMargins(look.px(4), look.px(8), look.px(4), look.px(14))
        sheet.box.setSpacing(look.px(2))
        head = QHBoxLayout()
        head.setContentsMargins(side, 0, side, 0)
        head.addWidget(Words(look, tr("Aan tafel"), "group", wrap=False))
        head.addStretch(1)
        change = link_button(look, tr("Wijzig"))
        change.setAccessibleName(tr("Wijzig wie aan tafel zit"))
        change.clicked.connect(lambda: self.open_people_requested.emit(self._case_id, ""))
        head.addWidget(change)
        sheet.box.addLayout(head)
        self.table = RoundTable(look)
        self.table.person_chosen.connect(self._open_person)
        sheet.box.addWidget(self.table)
        sheet.box.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(side, 0, side, 0)
        foot.addWidget(Hairline(look))
        foot.addLayout(self._made_place_row())
        sheet.box.addLayout(foot)
        return sheet

    def _made_place_row(self) -> QHBoxLayout:
        look = self.look
        row = QHBoxLayout()
        row.setContentsMargins(0, look.px(8), 0, 0)
        row.setSpacing(look.px(14))
        row.addWidget(IconMark(look, "pin", "petrol", 22), 0, Qt.AlignmentFlag.AlignVCenter)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        self._place = TypedWords(look, "", "label")
        self._place_more = TypedWords(look, "", "small")
        self._place_free = TypedWords(look, "", "small")
        for words in (self._place, self._place_more, self._place_free):
            words.setMinimumWidth(look.px(120))  # the sheet is small, and words wrap
        lines.addWidget(self._place)
        lines.addWidget(self._place_more)
        lines.addWidget(self._place_free)
        row.addLayout(lines, 1)
        change = link_button(look, tr("Wijzig"))
        change.setAccessibleName(tr("Wijzig de plek en het eten"))
        change.clicked.connect(lambda: self.open_meeting_requested.emit(self._case_id, "place"))
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _show_header(self, case: Case) -> None:
        self.show_title(short(case.youth.name))
        self.header.title.setToolTip("" if short(case.youth.name) == case.youth.name else case.youth.name[:1000])
        _empty(self._pills)
        self._pills.addWidget(
            Pill(self.look, pronoun_words(replace(case.youth, name=short(case.youth.name, 24))), "petrol")
        )
        if case.youth.age:
            self._pills.addWidget(Pill(self.look, age_words(case.youth.age)))
        if case.archived:
            self._pills.addWidget(Pill(self.look, tr("opgeborgen")))

    def _show_wish(self, case: Case) -> None:
        look, wish = self.look, wish_of(case, self.desk.forms)
        _empty(self._wish_words)
        # Stretches, not an alignment: an aligned layout keeps the height of one line and cuts off the second.
        self._wish_words.addStretch(1)
        name = tr("Wensdroom: één van de versies") if wish.torn else tr("Wensdroom")
        self._wish_words.addWidget(IconWords(look, "star", name, "label", colour="apricot_text"))
        if wish.empty:
            self._wish_words.addWidget(
                Words(look, tr(NO_WISH_AT_REST) if case.standing.resting else tr(NO_WISH), "lead")
            )
        for words in wish.words:
            self._wish_words.addWidget(TypedWords(look, quoted(words), "wish"))
        self._wish_words.addStretch(1)
        show_drawing(self._ink, self.desk.session, case.id, wish.question, wish, tr("Tekening bij de wensdroom"))
        self._ink.setVisible(wish.drawn)

    def _show_table(self, case: Case) -> None:
        youth = Seat("", short(case.youth.name, SEAT), youth=True)
        names = seat_names(case)
        others = [
            Seat(person.id, short(names[person.id], SEAT), short(tr(person.what), SEAT))
            for person in case.people
            if person.at_table
        ]
        self.table.set_seats([youth, *others])
        self.table.set_food(short(food_of(case), FOOD))
        place, more = place_lines(case, self.desk.forms)
        self._place.setText(place or tr("Nog geen plek gekozen"))
        later = tr("{name} kiest de plek tijdens het huisbezoek.", name=short(case.youth.name))
        self._place_more.setText(more if place else later)
        self._place_free.setText(place_free(case, self.desk.today()) if place else "")
        for words in (self._place_more, self._place_free):
            words.setVisible(bool(words.text()))

    def _open_stage(self, index: int) -> None:
        stage, case = STAGES[index], self._case_id
        if stage is Stage.PREPARE:
            self.open_prepare_requested.emit(case)
        elif stage is Stage.VISIT:
            self.open_visit_requested.emit(case, "")
        elif stage is Stage.READBACK:
            self.open_visit_requested.emit(case, "teruglezen")
        elif stage is Stage.BRIEF:
            self.open_brief_requested.emit(case)
        else:
            self.open_meeting_requested.emit(case, "feedback" if stage is Stage.FEEDBACK else "")

    def _open_person(self, person: str) -> None:
        if person:
            self.open_people_requested.emit(self._case_id, person)
        else:
            self.open_youth_requested.emit(self._case_id)

    def _open_menu(self) -> None:
        if self._case is not None:
            menu = self.made_menu(self._case)
            below = self.menu_button.mapToGlobal(self.menu_button.rect().bottomRight())
            below.setX(below.x() - menu.sizeHint().width())
            menu.popup(below)

    def made_menu(self, case: Case) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(tr("Meer over deze casus"))
        entries = (
            ("pencil", tr("Naam en hij, zij of hen wijzigen"), lambda: self.open_youth_requested.emit(self._case_id)),
            ("people", tr("Wie mag erbij"), lambda: self.open_people_requested.emit(self._case_id, "")),
            ("shield-check", tr("Toestemming"), lambda: self.open_grounds_requested.emit(self._case_id)),
            ("file", tr("Bundel voor een collega …"), lambda: self.open_seal_requested.emit(self._case_id)),
            ("clock", tr("Bewaren en wissen"), lambda: self.open_keeping_requested.emit(self._case_id)),
            ("phone", tr(WORRY_NAME), lambda: WorryCard(self, self.look, table=False)),
            ("archive", tr("Terughalen") if case.archived else tr("Opbergen"), self.switch_archived),
        )
        for name, text, slot in entries:
            menu.addAction(icon(self.look, name, size=self.look.px(20)), text).triggered.connect(slot)
        for line in self._imports:
            entry = menu.addAction(icon(self.look, "undo", size=self.look.px(20)), in_menu(line))
            entry.triggered.connect(partial(turn_back, self, self._ask, self.desk.session, line))
        return menu

    def mark_told(self, told: bool) -> None:
        """'Het is verteld': today; a second thought takes it back."""
        case = self._case
        if case is not None:
            meeting = replace(case.meeting, fed_back_on=self.desk.today() if told else None)
            topic = topics.meeting(case.id)
            self.desk.session.run(self, lambda vault: plan_meeting(vault, case.id, meeting), keep=topic)

    def switch_archived(self) -> None:
        case = self._case
        if case is not None:
            switch_archived(self, self.desk.session, case)

    def _reload_changed(self, changes: Changes) -> None:
        if self._case_id in changes.cases:
            self.reload()


def _read(vault: OpenVault, case: str) -> tuple[Case, date | None, tuple[BundleLine, ...]]:
    now = read_case(vault, case)
    return now, kept_until(vault, now), imports_of(vault, case)


def _empty(layout: QHBoxLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
