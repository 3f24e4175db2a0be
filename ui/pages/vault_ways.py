"""'Zo kom je erin': the wachtzin, the herstelcode and this computer, each with how it stands and what can be done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from ui.pages.said_line import SaidLine
from ui.pages.vault_computer import HONEST
from ui.pages.vault_row import VaultRow
from ui.pages.when import said_day
from ui.theme import Look
from ui.widgets.controls import PRIMARY, SECONDARY, button
from ui.widgets.sheet import Hairline, Sheet
from ui.widgets.words import Words
from welapp.actions.ways_in import Ways

CHANGE, MAKE, RENEW, TURN_ON, TURN_OFF = "Wijzigen", "Herstelcode maken", "Nieuwe code maken", "Aanzetten", "Uitzetten"
NO_CODE = "Nog niet gemaakt. Maak er een: dan kom je er ook in als je je wachtzin vergeet."
ON, OFF, LOOKING = "Aan. Bij het starten opent deze computer de kluis.", "Uit.", "Even kijken of dit kan …"


class WaysSheet(Sheet):
    change_requested = Signal()
    code_requested = Signal(bool)  # whether there is one already
    remember_requested = Signal()
    forget_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName("Zo kom je erin")
        self._ways: Ways | None = None
        self._trouble: str | None = None  # why this computer cannot; None while that is not known yet
        self.box.setSpacing(look.px(16))
        self.box.addWidget(Words(look, "Zo kom je erin", "section"))
        self.said = SaidLine(look)
        self.box.addWidget(self.said)
        self.passphrase = VaultRow(look, "key", "Wachtzin")
        self.code = VaultRow(look, "file", "Herstelcode")
        self.computer = VaultRow(look, "computer", "Deze computer")
        self.change_button = button(look, CHANGE, small=True)
        self.change_button.setAccessibleName("Wachtzin wijzigen")
        self.code_button = button(look, MAKE, small=True)
        self.computer_button = button(look, TURN_ON, small=True)
        rows = ((self.passphrase, self.change_button), (self.code, self.code_button))
        for row, made in (*rows, (self.computer, self.computer_button)):
            if row is not self.passphrase:
                self.box.addWidget(Hairline(look))
            row.add_button(made)
            self.box.addWidget(row)
        self.passphrase.say("Hiermee open je de kluis. Alleen jij weet hem; niemand kan hem voor je opzoeken.")
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
                f"Gemaakt op {day}." if day[0].isdigit() else f"{day.capitalize()} gemaakt.",
                "Blad kwijt? Maak dan een nieuwe code; de oude opent daarna alleen nog een oude reservekopie.",
                "moss",
            )
        else:
            self.code.say(NO_CODE, tone="apricot_text")
        self.code_button.set_text(RENEW if ways.recovery_on else MAKE)
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
            self.computer.say(ON, trouble or HONEST, "moss")
        elif trouble is None:
            self.computer.say(LOOKING)
        elif trouble:
            self.computer.say(f"{OFF} Dit kan hier niet.", trouble)
        else:
            self.computer.say(OFF, HONEST)
        self.computer_button.set_text(TURN_OFF if on else TURN_ON)
        self.computer_button.setAccessibleName(f"Openen met deze computer {'uitzetten' if on else 'aanzetten'}")
        self.computer_button.setVisible(on or not trouble)
        self.computer_button.setEnabled(on or trouble == "")

    def _ask_code(self) -> None:
        self.code_requested.emit(self._ways is not None and self._ways.recovery_on is not None)

    def _switch(self) -> None:
        if self._ways is not None and self._ways.computer:
            self.forget_requested.emit()
        else:
            self.remember_requested.emit()
