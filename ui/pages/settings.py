"""Instellingen: light or dark, larger letters, when the kluis goes on slot, and who works in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout

from ui.desk import Desk
from ui.pages.desk_page import DeskPage
from ui.theme import Colours
from ui.widgets.controls import RadioPill
from ui.widgets.form import FormColumn
from ui.widgets.sheet import Hairline, IconWords, SavedMark, Sheet
from ui.widgets.words import Words
from welapp.actions.settings import LOCK_MINUTES, Settings, read_settings, save_settings
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.vaults import OpenVault

WIDTH = 720
COLOURS = (
    (Colours.SYSTEM.value, "zoals de computer"),
    (Colours.LIGHT.value, "licht"),
    (Colours.DARK.value, "donker"),
)
MINUTES = tuple((str(minutes), f"{minutes} minuten") for minutes in LOCK_MINUTES)
LETTERS = (("1.0", "gewoon"), ("1.15", "groter"), ("1.3", "nog groter"))


class SettingsPage(DeskPage):
    """Every choice counts at once and is kept in the kluis."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Instellingen")
        look = self.look
        self.saved = SavedMark(look, table=False)
        self.header.add_right(self.saved)
        form = FormColumn(look)
        self.colours = form.add_choice("Kleuren", COLOURS, chosen=look.colours.value)
        self.letters = form.add_choice("Letters", LETTERS, chosen=str(look.scale))
        self.minutes = form.add_choice(
            "Op slot als je even niets doet", MINUTES, hint="Ook als je je laptop dichtdoet of het scherm op slot gaat."
        )
        sheet = Sheet(look)
        sheet.setMaximumWidth(look.px(WIDTH))
        sheet.box.setSpacing(look.px(20))
        sheet.box.addWidget(form)
        sheet.box.addWidget(Hairline(look))
        sheet.box.addWidget(Words(look, "Deze kluis", "label"))
        sheet.box.addWidget(IconWords(look, "person", desk.author or "geen naam", wrap=True))
        sheet.box.addWidget(IconWords(look, "people", desk.team or "geen team", wrap=True))
        row = QHBoxLayout()
        row.addWidget(sheet, 1)
        row.addStretch(0)
        self.body.addLayout(row)
        self.end_body()
        self.colours.choice_changed.connect(self._take)
        self.letters.choice_changed.connect(self._take)
        self.minutes.choice_changed.connect(self._take)
        desk.session.run(self, read_settings, self._show)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        chosen = next(pill for pill in self.colours.findChildren(RadioPill) if pill.isChecked())
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, settings: Settings) -> None:
        """The minutes are only known in the kluis; who was quicker to choose keeps that choice."""
        if not self.minutes.chosen():
            with QSignalBlocker(self.minutes):
                self.minutes.choose(str(settings.minutes))

    def _take(self) -> None:
        scheme, scale, minutes = self.colours.chosen(), float(self.letters.chosen()), int(self.minutes.chosen() or 0)
        if scheme != self.look.colours.value:
            self.look.set_colours(Colours(scheme))
        if scale != self.look.scale:
            self.look.set_scale(scale)
        if minutes:
            self.desk.wait_minutes(minutes)

        def save(vault: OpenVault) -> None:
            known = minutes or read_settings(vault).minutes
            save_settings(vault, Settings(scheme, scale, known))

        self.desk.session.run(self, save, self._kept, self._refused)

    def _kept(self, _nothing: None) -> None:
        self.saved.show_saved()

    def _refused(self, error: KnownError) -> None:
        self.saved.show_not_saved(str(error))
