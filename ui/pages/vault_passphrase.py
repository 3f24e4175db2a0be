"""Changing the wachtzin: the one of now, and twice a new one."""

from __future__ import annotations

from ui.desk import Desk
from ui.pages.at_work import set_busy
from ui.pages.new_passphrase import NewPassphrase
from ui.pages.vault_task import TypedOnce, VaultTask, show_refusal
from ui.text import mark, tr
from ui.widgets.focus import take_focus
from welapp.actions.ways_in import change_passphrase
from welapp.errors import KnownError

CHANGE = mark("Wachtzin wijzigen")
CHANGED = mark("Je wachtzin is gewijzigd. Vanaf nu opent alleen de nieuwe de kluis.")


class ChangePassphrase(VaultTask):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr(CHANGE))
        self.old = self.add_passphrase(tr("Je wachtzin van nu"))
        self.new = NewPassphrase(desk.look, desk.session, tr("Nieuwe wachtzin"))
        self.box.addWidget(self.new)
        self.button = self.add_foot(tr(CHANGE), self.change)
        self.old.entered.connect(self.new.first.field.setFocus)
        self.new.entered.connect(self.change)

    def focus_first(self) -> None:
        take_focus(self.old.field)

    def forget(self) -> None:
        self.old.forget()
        self.old.show_text(False)
        self.new.forget()

    def change(self) -> None:
        self.said.clear()
        if not self.button.isEnabled():
            return
        if not self.old.text():
            self.old.say_wrong(tr("Typ eerst de wachtzin die je nu hebt."))
            return
        if not self.new.is_complete(tr("Bedenk een nieuwe wachtzin.")):
            return
        typed = TypedOnce(self.old.text(), self.new.text())
        self._set_busy(True)
        self.desk.session.run(self, lambda vault: change_passphrase(vault, *typed.take()), self._done, self._refused)

    def _done(self, said: str) -> None:
        self.forget()
        self.finished.emit(f"{tr(CHANGED)} {said}".strip())

    def _refused(self, error: KnownError) -> None:
        self._set_busy(False)
        show_refusal(self.old, error)

    def _set_busy(self, busy: bool) -> None:
        set_busy(self.button, tr(CHANGE), busy)
        self.old.field.setReadOnly(busy)
        self.new.set_busy(busy)
