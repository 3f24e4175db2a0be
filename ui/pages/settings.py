"""Instellingen: letters and colours, when the kluis goes on slot, the questions, a double-click, and who works here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout

from ui.ask import Ask
from ui.associations import Associations
from ui.desk import Desk
from ui.pages.blank_questions import BlankQuestions
from ui.pages.desk_page import DeskPage
from ui.pages.double_click import DoubleClick
from ui.pages.reading import ReadingChoices
from ui.text import plural, tr
from ui.turns import in_turns
from ui.widgets.controls import Button
from ui.widgets.form import FormColumn
from ui.widgets.sheet import Hairline, IconWords, SavedMark, Sheet
from ui.widgets.words import Words
from welapp.actions.settings import LOCK_MINUTES, Settings, change_settings, read_settings
from welapp.errors import KnownError

WIDTH = 860


class SettingsPage(DeskPage):
    """Every choice counts at once and is kept in the kluis; what a double-click does is the computer's own.

    Without `associations` this system has no way to say what a double-click does.
    """

    questions_requested = Signal()

    def __init__(self, desk: Desk, ask: Ask, associations: Associations | None = None) -> None:
        super().__init__(desk, tr("Instellingen"))
        look = self.look
        self.saved = SavedMark(look, table=False)
        self.header.add_right(self.saved)
        self.reading = ReadingChoices(desk)
        form = FormColumn(look)
        self.minutes = form.add_choice(
            tr("Op slot als je even niets doet"),
            [(str(minutes), plural(minutes, "{n} minuut", "{n} minuten")) for minutes in LOCK_MINUTES],
            hint=tr("Ook als je je laptop dichtdoet of het scherm op slot gaat."),
        )
        sheet = Sheet(look)
        sheet.setMaximumWidth(look.px(WIDTH))
        sheet.box.setSpacing(look.px(20))
        sheet.box.addWidget(self.reading)
        sheet.box.addWidget(form)
        row = QHBoxLayout()
        row.addWidget(sheet, 1)
        row.addStretch(0)
        self.body.addLayout(row)
        self.end_body()
        self.reading.kept.connect(self._kept)
        self.reading.refused.connect(self.saved.show_not_saved)
        self.minutes.choice_changed.connect(self._take)
        desk.session.run(self, read_settings, self._show)
        in_turns(self, self._build_rest(sheet, ask, associations))

    def _build_rest(self, sheet: Sheet, ask: Ask, associations: Associations | None) -> Iterator[None]:
        look = self.look
        yield
        sheet.box.addWidget(Hairline(look))
        sheet.box.addWidget(Words(look, tr("De vragen van jullie team"), "label"))
        sheet.box.addWidget(Words(look, tr("Vragen erbij, anders gezegd of even verborgen."), "small"))
        self.questions = Button(look, tr("Vragen bekijken en veranderen"), icon="speech")
        self.questions.clicked.connect(self.questions_requested)
        sheet.box.addWidget(self.questions)
        yield
        sheet.box.addWidget(Hairline(look))
        self.blank = BlankQuestions(self.desk, ask)
        sheet.box.addWidget(self.blank)
        yield
        if associations is not None:
            sheet.box.addWidget(Hairline(look))
            self.double_click = DoubleClick(self.desk, associations)
            sheet.box.addWidget(self.double_click)
        sheet.box.addWidget(Hairline(look))
        sheet.box.addWidget(Words(look, tr("Deze kluis"), "label"))
        sheet.box.addWidget(IconWords(look, "person", self.desk.author or tr("geen naam"), wrap=True))
        sheet.box.addWidget(IconWords(look, "people", self.desk.team or tr("geen team"), wrap=True))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reading.focus_first()

    def _show(self, settings: Settings) -> None:
        """The minutes are only known in the kluis; who was quicker to choose keeps that choice."""
        if not self.minutes.chosen():
            with QSignalBlocker(self.minutes):
                self.minutes.choose(str(settings.minutes))

    def _take(self) -> None:
        minutes = int(self.minutes.chosen())
        self.desk.wait_minutes(minutes)
        self.desk.session.run(
            self,
            lambda vault: change_settings(vault, lambda settings: replace(settings, minutes=minutes)),
            self._kept,
            self._refused,
        )

    def _kept(self, _nothing: None = None) -> None:
        self.saved.confirm()

    def _refused(self, error: KnownError) -> None:
        self.saved.show_not_saved(str(error))
