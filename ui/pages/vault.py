"""The page of the kluis: how you get in, the reservekopieën, and whether all is well."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.columns import Columns
from ui.pages.task_page import Task, TaskPage
from ui.pages.vault_backups import BackupsSheet
from ui.pages.vault_computer import RememberComputer
from ui.pages.vault_health import HealthSheet
from ui.pages.vault_passphrase import ChangePassphrase
from ui.pages.vault_recovery import MakeRecovery
from ui.pages.vault_ways import WaysSheet
from ui.stand import VAULT_CODE
from ui.text import mark, tr
from ui.turns import when_painted
from ui.widgets.focus import take_focus
from welapp.actions.ways_in import can_remember, forget_computer, ways_in

TITLE = mark("Kluis")
FORGOTTEN = mark("Deze computer opent de kluis niet meer. Dat kan nu alleen nog met je wachtzin of herstelcode.")


class VaultPage(TaskPage):
    """Three sheets; a task that asks the wachtzin takes their place until it is done."""

    restore_requested = Signal()

    def __init__(self, desk: Desk, ask: Ask, place: str = "") -> None:
        super().__init__(desk, tr(TITLE))
        self._ask = ask
        self.ways = WaysSheet(self.look)
        self.backups = BackupsSheet(desk, ask)
        self.health = HealthSheet(desk)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.px(18))
        column.addWidget(self.backups)
        column.addWidget(self.health)
        self.lay(Columns(self.look, (self.ways, right), (1, 1), level=False))
        self._connect()
        self.reload()
        when_painted(self, lambda: desk.session.beside(self, can_remember, self.ways.show_trouble))
        if place == VAULT_CODE:
            self._make_code(renew=False)

    def focus_sheets(self) -> None:
        take_focus(self.ways.change_button)

    def save_now(self) -> None:
        self.health.stop()

    def keep_all(self) -> None:
        """Nothing that is typed or shown here is ever kept: it is wiped before the kluis goes on slot."""
        self.save_now()
        self.end_task()

    def place(self) -> str:
        """After the slot a person begins with the three sheets again."""
        return "sheets"

    def reload(self) -> None:
        folder = self.desk.session.folder
        self.desk.session.aside(
            self, lambda: ways_in(folder), lambda ways: self.ways.show_ways(ways, self.desk.today())
        )

    def start(self, task: Task) -> None:
        self.ways.said.clear()
        super().start(task)

    def task_ended(self, sentence: str, left_behind: str) -> None:
        if left_behind:
            self.ways.said.say_due(left_behind)
        if sentence:
            self._well(sentence)
        self.focus_sheets()

    def _connect(self) -> None:
        ways = self.ways
        ways.change_requested.connect(lambda: self.start(ChangePassphrase(self.desk)))
        ways.code_requested.connect(lambda there: self._make_code(renew=there))
        ways.remember_requested.connect(lambda: self.start(RememberComputer(self.desk)))
        ways.forget_requested.connect(self._forget_computer)
        self.backups.restore_requested.connect(self.restore_requested)
        self.health.checked.connect(self._show_health)

    def _show_health(self) -> None:
        """Bring the button in sight with the lines above it."""
        self.scroller.ensureWidgetVisible(self.health.button)

    def _make_code(self, *, renew: bool) -> None:
        self.start(MakeRecovery(self.desk, self._ask, renew=renew))

    def _forget_computer(self) -> None:
        self.ways.computer_button.setEnabled(False)
        self.desk.session.run(
            self,
            forget_computer,
            lambda said: self._well(f"{tr(FORGOTTEN)} {said}".strip()),
            lambda error: self._not_forgotten(str(error)),
        )

    def _not_forgotten(self, sentence: str) -> None:
        self.ways.said.say_wrong(sentence)
        self.reload()

    def _well(self, sentence: str) -> None:
        self.ways.said.say_well(sentence)
        self.reload()
