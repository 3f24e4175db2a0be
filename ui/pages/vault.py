"""The page of the kluis: how you get in, the reservekopieën, and whether all is well."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.columns import Columns
from ui.pages.desk_page import DeskPage
from ui.pages.vault_backups import BackupsSheet
from ui.pages.vault_computer import RememberComputer
from ui.pages.vault_health import HealthSheet
from ui.pages.vault_passphrase import ChangePassphrase
from ui.pages.vault_recovery import MakeRecovery
from ui.pages.vault_task import VaultTask
from ui.pages.vault_ways import WaysSheet
from ui.stand import VAULT_CODE
from ui.text import mark, tr
from ui.widgets.dressed import announce
from ui.widgets.focus import take_focus
from welapp.actions.ways_in import can_remember, forget_computer, ways_in

TITLE = mark("Kluis")
FORGOTTEN = mark("Deze computer opent de kluis niet meer. Dat kan nu alleen nog met je wachtzin of herstelcode.")


class VaultPage(DeskPage):
    """Three sheets; a task that asks the wachtzin takes their place until it is done."""

    restore_requested = Signal()

    def __init__(self, desk: Desk, ask: Ask, place: str = "") -> None:
        super().__init__(desk, tr(TITLE), tr(TITLE))
        self._ask = ask
        self.task: VaultTask | None = None
        self.ways = WaysSheet(self.look)
        self.backups = BackupsSheet(desk, ask)
        self.health = HealthSheet(desk)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.px(18))
        column.addWidget(self.backups)
        column.addWidget(self.health)
        self._sheets = Columns(self.look, (self.ways, right), (1, 1), level=False)
        self.place_next_turn(self._sheets, self._focus_first)
        self._room = QHBoxLayout()
        self.body.addLayout(self._room)
        self.end_body()
        self._connect()
        self._show_back(False)
        self.reload()
        desk.session.beside(self, can_remember, self.ways.show_trouble)
        if place == VAULT_CODE:
            self._make_code(renew=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_first()

    def _focus_first(self) -> None:
        if self.task is not None:
            self.task.focus_first()
        else:
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

    def go_back(self) -> None:
        """Out of a task, back to the three sheets."""
        if self.task is not None:
            self.end_task()

    def reload(self) -> None:
        folder = self.desk.session.folder
        self.desk.session.aside(
            self, lambda: ways_in(folder), lambda ways: self.ways.show_ways(ways, self.desk.today())
        )

    def start(self, task: VaultTask) -> None:
        self.end_task()
        self.task = task
        self.ways.said.clear()
        task.finished.connect(self._finished)
        task.stopped.connect(self.end_task)
        self._sheets.hide()
        self._room.addWidget(task, 1)
        self._room.addStretch(0)
        self.header.show_title(task.title)
        self._show_back(True)
        self.scroller.verticalScrollBar().setValue(0)
        task.show()
        announce(self, task.title)
        task.focus_first()

    def end_task(self) -> None:
        task, self.task = self.task, None
        if task is None:
            return
        left_behind = task.left_behind()
        task.forget()
        task.hide()
        while self._room.takeAt(0) is not None:
            pass
        task.deleteLater()
        self.header.show_title(tr(TITLE))
        self._show_back(False)
        self._sheets.show()
        if left_behind:
            self.ways.said.say_due(left_behind)
        take_focus(self.ways.change_button)

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
            lambda said: self._finished(f"{tr(FORGOTTEN)} {said}".strip()),
            lambda error: self._not_forgotten(str(error)),
        )

    def _not_forgotten(self, sentence: str) -> None:
        self.ways.said.say_wrong(sentence)
        self.reload()

    def _finished(self, sentence: str) -> None:
        self.end_task()
        self.ways.said.say_well(sentence)
        self.reload()

    def _show_back(self, shown: bool) -> None:
        self.header.back.setVisible(shown)
