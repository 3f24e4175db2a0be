"""Letting this computer open the kluis: what that means, and the wachtzin once."""

from __future__ import annotations

from ui.desk import Desk
from ui.pages.at_work import set_busy
from ui.pages.vault_task import TypedOnce, VaultTask, show_refusal
from ui.text import mark, tr
from ui.widgets.focus import take_focus
from welapp.actions.ways_in import remember_computer
from welapp.errors import KnownError

ON = mark("Aanzetten")
HONEST = mark("Wie op deze computer onder jouw naam kan inloggen, kan dan ook de kluis openen.")
WHEN = mark(
    "Bij het starten hoef je je wachtzin dan niet te typen. Ook niet als de computer even op slot ging of sliep, "
    "met de kluis open. Ging welapp zelf op slot, na een tijd stilte of omdat jij dat koos? Dan vraagt welapp je "
    "wachtzin, tot je welapp sluit en opnieuw start. Vergeet je wachtzin dus niet."
)
DONE = mark("Deze computer opent nu de kluis.")


class RememberComputer(VaultTask):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Openen met deze computer"))
        self.add_words(tr("{honest} Doe dit alleen op een laptop die van jou is.", honest=tr(HONEST)))
        self.add_words(tr(WHEN), colour="ink2")
        self.passphrase = self.add_passphrase(tr("Je wachtzin"))
        self.button = self.add_foot(tr(ON), self.remember)
        self.passphrase.entered.connect(self.remember)

    def focus_first(self) -> None:
        take_focus(self.passphrase.field)

    def forget(self) -> None:
        self.passphrase.forget()
        self.passphrase.show_text(False)

    def remember(self) -> None:
        if not self.button.isEnabled():
            return
        if not self.passphrase.text():
            self.passphrase.say_wrong(tr("Typ eerst je wachtzin."))
            return
        typed = TypedOnce(self.passphrase.text())
        self._set_busy(True)
        self.desk.session.run(self, lambda vault: remember_computer(vault, typed.one()), self._done, self._refused)

    def _done(self, said: str) -> None:
        self.forget()
        self.finished.emit(f"{tr(DONE)} {said}".strip())

    def _refused(self, error: KnownError) -> None:
        self._set_busy(False)
        show_refusal(self.passphrase, error)

    def _set_busy(self, busy: bool) -> None:
        set_busy(self.button, tr(ON), busy)
        self.passphrase.field.setReadOnly(busy)
