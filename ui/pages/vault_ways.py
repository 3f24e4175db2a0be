"""'Zo kom je erin': the wachtzin, the herstelcode and this computer, each with how it stands and what can be done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from ui.pages.said_line import SaidLine
from ui.pages.vault_computer import HONEST
from ui.pages.vault_row import VaultRow
from ui.pages.when import said_day
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, SECONDARY, button
from ui.widgets.sheet import Hairline, Sheet
from ui.widgets.words import Words
from welapp.actions.ways_in import Ways

CHANGE, MAKE, RENEW, TURN_ON, TURN_OFF = (
    mark("Wijzigen"),
    mark("Herstelcode maken"),
    mark("Nieuwe code maken"),
    mark("Aanzetten"),
    mark("Uitzetten"),
)
NO_CODE = mark("Nog niet gemaakt. Maak er een: dan kom je er ook in als je je wachtzin vergeet.")
ON, OFF, LOOKING = (
    mark("Aan. Bij het starten opent deze computer de kluis."),
    mark("Uit."),
    mark("Even kijken of dit kan …"),
)


class WaysSheet(Sheet):
    change_requested = Signal()
    code_requested = Signal(bool)  # whether there is one already
    remember_requested = Signal()
    forget_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(tr("Zo kom je erin"))
        self._ways: Ways | None = None
        self._trouble: str | None = None  # why this computer cannot; None while that is not known yet
        self.box.setSpacing(look.px(16))
        self.box.addWidget(Words(look, tr("Zo kom je erin"), "section"))
        self.said = SaidLine(look)
        self.box.addWidget(self.said)
        self.passphrase = VaultRow(look, "key", tr("Wachtzin"))
        self.code = VaultRow(look, "file", tr("Herstelcode"))
        self.computer = VaultRow(look, "computer", tr("Deze computer"))
        self.change_button = button(look, tr(CHANGE), small=True)
        self.change_button.setAccessibleName(tr("Wachtzin wijzigen"))
        self.code_button = button(look, tr(MAKE), small=True)
        self.computer_button = button(look, tr(TURN_ON), small=True)
        rows = ((self.passphrase, self.change_button), (self.code, self.code_button))
        for row, made in (*rows, (self.computer, self.computer_button)):
            if row is not self.passphrase:
                self.box.addWidget(Hairline(look))
            row.add_button(made)
            self.box.addWidget(row)
        self.passphrase.say(tr("Hiermee open je de kluis. Alleen jij weet hem; niemand kan hem voor je opzoeken."))
        self.change_button.clicked.connect(self.change_requested)
        self.code_button.clicked.connect(self._ask_code)
        self.computer_button.clicked.connect(self._switch)
        for made in (self.code_button, self.computer_button):
            made.setEnabled(False)

    def show_ways(self, ways: Ways, today: date) -> None:
        self._ways = ways
        if ways.recovery_on:
            day = said_day(ways.recovery_on, today)
            self.code.say(
                tr("Gemaakt op {day}.", day=day) if day[0].isdigit() else tr("{day} gemaakt.", day=day.capitalize()),
                tr("Blad kwijt? Maak dan een nieuwe code; de oude opent daarna alleen nog een oude reservekopie."),
                "moss",
            )
        else:
            self.code.say(tr(NO_CODE), tone="apricot_text")
        self.code_button.set_text(tr(RENEW) if ways.recovery_on else tr(MAKE))
        self.code_button.set_kind(SECONDARY if ways.recovery_on else PRIMARY)
        self.code_button.setEnabled(True)
        self._show_computer()

    def show_trouble(self, sentence: str) -> None:
        """Say why this computer cannot remember the kluis; '' when it can."""
        self._trouble = sentence
        self._show_computer()

    def _show_computer(self) -> None:
        on = self._ways is not None and self._ways.computer
        trouble = self._trouble
        if on:
            self.computer.say(tr(ON), trouble or tr(HONEST), "moss")
        elif trouble is None:
            self.computer.say(tr(LOOKING))
        elif trouble:
            self.computer.say(tr("{off} Dit kan hier niet.", off=tr(OFF)), trouble)
        else:
            self.computer.say(tr(OFF), tr(HONEST))
        self.computer_button.set_text(tr(TURN_OFF) if on else tr(TURN_ON))
        self.computer_button.setAccessibleName(
            tr("Openen met deze computer uitzetten") if on else tr("Openen met deze computer aanzetten")
        )
        self.computer_button.setVisible(on or not trouble)
        self.computer_button.setEnabled(on or trouble == "")

    def _ask_code(self) -> None:
        self.code_requested.emit(self._ways is not None and self._ways.recovery_on is not None)

    def _switch(self) -> None:
        if self._ways is not None and self._ways.computer:
            self.forget_requested.emit()
        else:
            self.remember_requested.emit()
