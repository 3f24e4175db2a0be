"""The page of the colleagues: who may get a bundle, my own card, and which bundles went out and came in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.bundle_register import RegisterSheet, read_register
from ui.pages.colleague_add import AddColleague
from ui.pages.colleague_card import OwnCardSheet
from ui.pages.colleague_compare import task_for
from ui.pages.colleague_list import ColleagueSheet
from ui.pages.colleague_task import ColleagueTask
from ui.pages.colleague_words import Known, known, own_and_others, put_back, removed
from ui.pages.columns import Columns
from ui.pages.task_page import LARGE, Task, TaskPage
from ui.stand import ADD_COLLEAGUE
from ui.text import mark, tr
from ui.widgets.controls import PRIMARY, Button
from ui.widgets.focus import take_focus
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.contact_cards import OwnCard
    from welapp.actions.contacts import Contact

TITLE = mark("Collega’s")
KNOWN_ALREADY = mark("{name} stond al in je lijst, en jullie cijfers zijn vergeleken.")
LIST = "list"  # the place without a task


class ColleaguesPage(TaskPage):
    """Three sheets; what is done about one colleague takes their place. `place` is whose digits to show first."""

    seal_requested = Signal()

    def __init__(self, desk: Desk, ask: Ask, place: str = "") -> None:
        super().__init__(desk, tr(TITLE))
        look = self.look
        self._ask = ask
        self._gone: Contact | None = None
        self.seal = Button(look, tr("Bundel maken"), PRIMARY, "file")
        self.header.add_right(self.seal)
        self.list, self.card, self.register = ColleagueSheet(look), OwnCardSheet(desk, ask), RegisterSheet(look)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(18))
        column.addWidget(self.list)
        column.addWidget(self.register)
        self.lay(Columns(look, (left, self.card), (700, 482), level=False))
        self._connect()
        self.reload()
        if place == ADD_COLLEAGUE:
            self.add_colleague()
        elif place and place != LIST:
            self.open_colleague(place)

    def focus_sheets(self) -> None:
        take_focus(self.list.add)

    def _focus_first(self) -> None:
        if self.task is None and self.look.scale >= LARGE:
            take_focus(self.seal)  # the list, which comes later, puts its own first control out of sight
        else:
            super()._focus_first()

    def place(self) -> str:
        task = self.task
        return task.place if isinstance(task, ColleagueTask) and task.place else LIST

    def keep_all(self) -> None:
        """Nothing that is shown here is written down by itself; a removal that was offered back stays a removal."""
        self._gone = None

    def reload(self) -> None:
        self.desk.session.run(self, own_and_others, self._show)
        now = self.desk.session.around.clock()
        self.desk.session.run(self, read_register, lambda found: self.register.show_register(found, now))

    def add_colleague(self, card: Path | None = None) -> None:
        """Ask for a card, or take the one in this file."""
        task = AddColleague(self.desk, self._ask)
        task.added.connect(self._added)
        self.start(task)
        if card is not None:
            task.take_file(card)

    def open_colleague(self, contact: str) -> None:
        """Show the digits of a colleague, or what happened to the card."""
        self.desk.session.run(self, lambda vault: known(vault, contact), self._open, self._refused)

    def remove(self, contact: str) -> None:
        """At once: it can be put back as long as one stays here."""
        self.desk.session.run(self, lambda vault: removed(vault, contact), self._removed, self._refused)

    def put_back(self) -> None:
        gone, self._gone = self._gone, None
        if gone is not None:
            said = tr("{name} staat weer in je lijst.", name=gone.called)
            self.desk.session.run(self, lambda vault: put_back(vault, gone), lambda _: self._well(said), self._refused)

    def start(self, task: Task) -> None:
        self.list.said.clear()
        self.list.say_gone("")
        self._gone = None
        super().start(task)

    def task_ended(self, sentence: str, _left_behind: str) -> None:
        self._well(sentence)

    def show_back(self, shown: bool) -> None:
        """On the three sheets the rail is the way elsewhere; in a task the bundle has to wait."""
        super().show_back(shown)
        self.seal.setVisible(not shown)

    def _connect(self) -> None:
        self.seal.clicked.connect(self.seal_requested)
        self.list.add_requested.connect(self.add_colleague)
        self.list.opened.connect(self.open_colleague)
        self.list.removed.connect(self.remove)
        self.list.put_back.connect(self.put_back)

    def _show(self, found: tuple[OwnCard, tuple[Contact, ...]]) -> None:
        card, contacts = found
        self.card.show_card(card)
        self.list.show_contacts(contacts, self.desk.today())
        self.seal.set_kind(PRIMARY if any(contact.trusted for contact in contacts) else "secondary")

    def _open(self, found: Known) -> None:
        task = task_for(self.desk, found)
        task.other_added.connect(self._open)
        self.start(task)

    def _added(self, found: Known) -> None:
        if found.contact.trusted:
            self.end_task(tr(KNOWN_ALREADY, name=found.contact.called))
        else:
            self._open(found)

    def _removed(self, gone: Contact) -> None:
        self._gone = gone
        self.list.said.clear()
        self.list.say_gone(gone.called)
        self.reload()

    def _well(self, sentence: str) -> None:
        self.list.say_gone("")
        self.list.said.say_well(sentence)
        self.reload()
        self.focus_sheets()

    def _refused(self, error: KnownError) -> None:
        self.list.said.say_wrong(str(error))
        self.reload()
