"""Toestemming: on what basis the team holds a casus, who gave it, until when, and taking it back."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.pages.columns import Columns
from ui.pages.day_field import DayField
from ui.pages.desk_page import DeskPage
from ui.pages.typed_words import TypedWords
from ui.pages.youth_words import short
from ui.saying import plain_date
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, button, link_button
from ui.widgets.flow import Turning
from ui.widgets.form import FormColumn, RadioPills
from ui.widgets.sheet import EmptyRow, Hairline, IconMark, IconWords, Pill, Sheet
from ui.widgets.words import Words
from welapp.actions import topics
from welapp.actions.cases import read_case
from welapp.actions.grounds import record_ground, withdraw_ground
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.consent import Basis, Ground, usual_basis
from welapp.domain.dutch import capital
from welapp.domain.youth import Age
from welapp.errors import KnownError

EXPLAINED = mark(
    "Je mag alleen iets over een jongere bewaren als iemand dat goed vindt. Of als jullie dat samen zo hebben "
    "afgesproken. Schrijf hier op wie dat is. Wie wat mag lezen, kiest de jongere zelf, bij elke vraag."
)
_USUAL = {
    Age.UNDER_12: mark("Onder de 12 vraag je het de ouders of de voogd."),
    Age.FROM_12: mark("Van 12 tot en met 15 jaar vraag je het de jongere en de ouders."),
    Age.FROM_16: mark("Vanaf 16 jaar vraag je het de jongere zelf."),
}


class GroundsPage(DeskPage):
    """A record is never changed: what held before stays readable. So this form has a button."""

    def __init__(self, desk: Desk, case_id: str) -> None:
        super().__init__(desk, tr("Toestemming"), tr("Terug"))
        self._case_id = case_id
        self._case: Case | None = None
        self.form = FormColumn(self.look)
        self._make_fields()
        self._lay_out()
        desk.session.changed.connect(self._reload_changed)
        self.reload()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_first()

    def _focus_first(self) -> None:
        self.by.setFocus(Qt.FocusReason.OtherFocusReason)

    def unfinished(self) -> bool:
        """A record is made by a person, never by the program; so what is not recorded yet is not kept."""
        typed = self.by.text().strip() or self.text.text().strip()
        return self.record_button.isEnabled() and bool(typed or self.until.day())

    def reload(self) -> None:
        self.desk.session.run(self, lambda vault: read_case(vault, self._case_id), self.show_case)

    def show_case(self, case: Case) -> None:
        first = self._case is None
        self._case = case
        self.show_title(tr("Toestemming voor {name}", name=short(case.youth.name)))
        self._usual.set_text(
            tr(_USUAL[case.youth.age]) if case.youth.age else tr("Vul bij de casus ook de leeftijd in.")
        )
        if first:
            self.basis.choose(usual_basis(case.youth.age).value)
        self._fill_list(case)

    def record(self) -> None:
        basis = Basis(self.basis.chosen())
        text, by = self.text.text(), self.by.text()
        on, until = self.since.day(), self.until.day()
        for form in (self.form, self._text_group, self._until_form):
            form.clear_errors()
        self.record_button.setEnabled(False)
        self.desk.session.run(
            self,
            lambda vault: record_ground(vault, self._case_id, basis, text, by, on=on, until=until),
            self._recorded,
            self._refused,
            keep=topics.addition(self._case_id),
        )

    def withdraw(self, ground: str) -> None:
        self.desk.session.run(self, lambda vault: withdraw_ground(vault, self._case_id, ground))

    def _make_fields(self) -> None:
        look, today = self.look, self.desk.today()
        bases = [(basis.value, tr(basis.label)) for basis in Basis]
        self.basis = RadioPills(look, tr("Waarom mag je dit bewaren?"), bases, Basis.BOTH.value)
        self.form.add_widget(tr("Waarom mag je dit bewaren?"), self.basis)
        self._text_group = FormColumn(look)
        self.text = self._text_group.add_line(tr("Welke afspraak is dat?"), placeholder=tr("de naam van het convenant"))
        self.form.box.addWidget(self._text_group)
        self.by = self.form.add_line(tr("Wie vond het goed?"), hint=tr("De naam van wie het zei of tekende."))
        self.since = DayField(look, tr("Vanaf"), today)
        self.since.show_day(today)
        self.until = DayField(look, tr("Tot en met"), today + timedelta(days=365), choose=tr("Kies een einddag"))
        days = Turning(gap=look.px(16))
        self._until_form = FormColumn(look)
        since = FormColumn(look)
        since.add_widget(tr("Vanaf"), self.since)
        self._until_form.add_widget(tr("Tot en met"), self.until)
        days.addWidget(since, 1, Qt.AlignmentFlag.AlignTop)
        days.addWidget(self._until_form, 1, Qt.AlignmentFlag.AlignTop)
        self.form.box.addLayout(days)
        self.basis.choice_changed.connect(self._arrange)
        self.by.returnPressed.connect(self.record)
        self._arrange(self.basis.chosen())

    def _lay_out(self) -> None:
        look = self.look
        left, right = Sheet(look), Sheet(look)
        for sheet in (left, right):
            sheet.box.setSpacing(look.px(16))
        left.box.addWidget(Words(look, tr(EXPLAINED), colour="ink2"))
        self._usual = IconWords(look, "question-circle", "", "label", wrap=True)
        left.box.addWidget(self._usual)
        left.box.addWidget(self.form)
        left.box.addWidget(Words(look, tr("Geen einddag? Dan geldt het tot iemand het intrekt."), "small"))
        self.record_button = button(look, tr("Vastleggen"), PRIMARY)
        self.record_button.clicked.connect(self.record)
        left.box.addWidget(self.record_button)
        right.box.addWidget(Words(look, tr("Vastgelegd"), "section"))
        nothing = tr("Nog niets. Zonder toestemming of afspraak komt er geen tafelblad.")
        self._empty = EmptyRow(look, "shield-check", nothing)
        right.box.addWidget(self._empty)
        self._list = QVBoxLayout()
        self._list.setSpacing(look.px(12))
        right.box.addLayout(self._list)
        self.place_next_turn(Columns(look, (left, right), (750, 432), level=False), self._focus_first)
        self.end_body()

    def _arrange(self, chosen: str) -> None:
        self._text_group.setVisible(chosen in (Basis.COVENANT.value, Basis.OTHER.value))

    def _fill_list(self, case: Case) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        today = self.desk.today()
        for place, ground in enumerate(reversed(case.grounds)):
            if place:
                self._list.addWidget(Hairline(self.look))
            self._list.addWidget(GroundRow(self.look, ground, ground.holds(today), self))
        self._empty.setVisible(not case.grounds)

    def _recorded(self, _changes: Changes) -> None:
        self.record_button.setEnabled(True)
        self.by.clear()
        self.text.clear()
        self.until.show_day(None)

    def _refused(self, error: KnownError) -> None:
        self.record_button.setEnabled(True)
        words = str(error)
        if not self.by.text().strip():
            self.form.show_error(self.by, words)
            self.by.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._text_group.isHidden() and not self.text.text().strip():
            self._text_group.show_error(self.text, words)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._until_form.show_error(self.until, words)

    def _reload_changed(self, changes: Changes) -> None:
        if self._case_id in changes.cases:
            self.reload()


class GroundRow(QWidget):
    """One record: what it is, who gave it, since when and until when; one that holds can be taken back."""

    def __init__(self, look: Look, ground: Ground, holds: bool, page: GroundsPage) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(14))
        row.addWidget(IconMark(look, "shield-check", "moss" if holds else "ink2", 22), 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(look.px(2))
        lines.addWidget(TypedWords(look, capital(ground.text.strip() or tr(ground.basis.label)), "label"))
        lines.addWidget(TypedWords(look, f"{ground.by}, {_days(ground)}", "small"))
        foot = QHBoxLayout()
        foot.addWidget(Pill(look, tr("geldt nu") if holds else tr("geldt niet meer"), "moss" if holds else "plain"))
        if holds:
            withdraw = link_button(look, tr("Intrekken"))
            withdraw.setAccessibleName(tr("Trek in: {label}, {by}", label=tr(ground.basis.label), by=short(ground.by)))
            withdraw.clicked.connect(lambda: page.withdraw(ground.id))
            foot.addWidget(withdraw)
        foot.addStretch(1)
        lines.addLayout(foot)
        row.addLayout(lines, 1)


def _days(ground: Ground) -> str:
    words = tr("vanaf {on}", on=plain_date(ground.on))
    if ground.withdrawn_on:
        return tr("{words}, ingetrokken op {day}", words=words, day=plain_date(ground.withdrawn_on))
    return tr("{words}, tot en met {until}", words=words, until=plain_date(ground.until)) if ground.until else words
