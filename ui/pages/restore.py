"""Putting a reservekopie back: choose by date, see what it holds, one question, and the kluis is as it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ask import Ask
from ui.idle import IdleWatch
from ui.pages.columns import Columns
from ui.pages.desk_page import FramedPage
from ui.pages.progress import Going, ProgressRow
from ui.pages.restore_list import ChoiceList
from ui.pages.restore_supply import Choice, Supply, own_supply, pointed_at
from ui.pages.restore_words import SAME, counted, differences, last_change, names_in, what_is_kept, what_was_kept
from ui.pages.said_line import SaidLine
from ui.pages.typed_words import TypedWords
from ui.pages.when import listed_moment, said_moment
from ui.session import Session
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, button, link_button
from ui.widgets.focus import take_focus
from ui.widgets.sheet import EmptyRow, IconWords, Sheet
from ui.widgets.words import Words
from welapp.actions.backup_files import sources
from welapp.actions.surroundings import Surroundings
from welapp.domain.dutch import capital
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.restoring import Contents, Restored
    from welapp.actions.vaults import OpenVault

TITLE, PUT_BACK = mark("Reservekopie terugzetten"), mark("Deze kopie terugzetten")
NONE = mark("Hier staat nog geen reservekopie. Heb je er een op een usb-stick? Wijs dan die map aan.")
CHOOSE = mark("Kies een dag. Dan zie je hier wat er in die kopie zit. Er verandert nog niets.")
LOOKING = mark("Even kijken wat erin zit …")
BUSY = mark("Bezig met terugzetten. Sluit de laptop nog niet …")
LOOK_PAUSE_MS = 150  # arrows may run through the list
ALONE_MINUTES = 5


class RestorePage(FramedPage):
    """At the door with a supply; without one in an open kluis, whose own copies it then offers.

    `entered` takes the kluis as it is after the restore and the sentence to say, `shut` why there is no open kluis any
    more. They are no signals, since the person may have left the page by then.
    """

    restores = True

    def __init__(
        self,
        look: Look,
        session: Session,
        supply: Supply | None,
        ask: Ask,
        entered: Callable[[OpenVault, str], None],
        shut: Callable[[str], None],
    ) -> None:
        super().__init__(look, tr(TITLE), tr("Terug"))
        self._session, self._ask, self._is_open = session, ask, supply is None
        self._entered, self._shut = entered, shut
        self._supply = supply or Supply(session.folder, b"")
        self._going: Going | None = None
        self._present: tuple[str, ...] | None = None
        self._known: dict[Path, Contents] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LOOK_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.list = ChoiceList(look)
        self.button = button(look, tr(PUT_BACK), PRIMARY, "undo")
        self.other = link_button(look, tr("Kopieën in een andere map"), "folder")
        self.said = SaidLine(look)
        self.progress = ProgressRow(look)
        self._lay_out()
        self.list.chosen.connect(self._chose)
        self.list.activated.connect(lambda: take_focus(self.button))
        self.button.clicked.connect(self.put_back)
        self.other.clicked.connect(self._choose_folder)
        if self._is_open:
            session.run(self, own_supply, self._take_supply)
        else:
            self._watch_door()
            self._load()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        take_focus(self.list if self.list.choice() is not None or self.list.isVisible() else self.other)

    def save_now(self) -> None:
        """Nothing is typed here; but what is left behind must not go on unseen."""
        if self._going is not None:
            self._going.stop()

    def keep_all(self) -> None:
        """Nothing is kept, and all that was shown is forgotten, with the key."""
        self.save_now()
        self._pause.stop()
        self._known.clear()
        self._present = None
        self._supply = Supply(self._session.folder, b"")
        self._names.setText("")
        self._facts.hide()
        self.button.hide()
        self.list.show_choices((), ())

    def at_work(self) -> bool:
        return self._going is not None

    def go_back(self) -> None:
        if self._going is None:
            super().go_back()

    def put_back(self) -> None:
        """Ask once, and do it."""
        choice = self.list.choice()
        if choice is None or not self.button.isEnabled():
            return
        moment = said_moment(choice.copy.made_at, self._now())
        kept = what_is_kept(self._supply.is_there, self._present)
        question = tr("Wil je de kluis terugzetten naar hoe die was: {moment}? {kept}", moment=moment, kept=kept)
        if self._ask.sure(self, question.strip(), tr("Ja, zet terug"), tr("Nee, nog niet")):
            self._start(choice, moment)

    # --- the page

    def _lay_out(self) -> None:
        look = self.look
        left, right = Sheet(look), Sheet(look)
        for sheet in (left, right):
            sheet.box.setSpacing(look.px(14))
        left.box.addWidget(Words(look, tr("Van wanneer?"), "section"))
        self._empty = EmptyRow(look, "copies", tr(NONE))
        self._empty.hide()
        left.box.addWidget(self._empty)
        left.box.addWidget(self.list)
        left.box.addWidget(self.other)
        self._title = Words(look, tr("Wat zit erin?"), "section")
        self._lead = Words(look, tr(CHOOSE), colour="ink2")
        right.box.addWidget(self._title)
        right.box.addWidget(self._lead)
        self._facts = QWidget()
        lines = QVBoxLayout(self._facts)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(look.px(10))
        self._count = IconWords(look, "table", "", "label", wrap=True)
        self._names = TypedWords(look, "")
        self._change = Words(look, "", colour="ink2")
        self._differences = IconWords(look, "alert-circle", "", colour="apricot_text", wrap=True)
        self._first = IconWords(look, "shield-check", "", colour="ink2", wrap=True)
        for widget in (self._count, self._names, self._change, self._differences, self._first):
            lines.addWidget(widget)
        right.box.addWidget(self._facts)
        right.box.addWidget(self.said)
        right.box.addWidget(self.progress)
        right.box.addWidget(self.button)
        self._facts.hide()
        self.button.hide()
        self.body.addWidget(Columns(look, (left, right), (500, 682), level=False))
        self.end_body()

    def _watch_door(self) -> None:
        """At the door nobody else watches whether the person is still there, and a key lies ready."""
        leave = QShortcut(QKeySequence("Ctrl+L"), self)
        leave.activated.connect(self._leave)
        alone = IdleWatch(ALONE_MINUTES, self)
        alone.left_alone.connect(self._leave)
        alone.start()

    def _leave(self) -> None:
        if self._going is None:
            self.keep_all()
            self.go_back()

    def _take_supply(self, supply: Supply) -> None:
        self._supply = supply
        self._load()

    def _load(self) -> None:
        supply, around = self._supply, self._session.around

        def job() -> tuple[tuple[Choice, ...], tuple[str, ...] | None]:
            return supply.choices(), supply.present(around)

        self._session.aside(self, job, self._show_choices, self._refused)

    def _show_choices(self, found: tuple[tuple[Choice, ...], tuple[str, ...] | None]) -> None:
        choices, self._present = found
        now = self._now()
        self.list.show_choices(choices, [listed_moment(one.copy.made_at, now) for one in choices])
        self.list.setVisible(bool(choices))
        self._empty.setVisible(not choices)
        if choices:
            self.list.choose(0)
            if self.isVisible():
                take_focus(self.list)

    def _chose(self, _choice: Choice) -> None:
        self.button.setEnabled(False)
        self._pause.start()

    def _look(self) -> None:
        choice, supply = self.list.choice(), self._supply
        if choice is None or self._going is not None:
            return
        copy = choice.copy
        self.said.clear()
        self._lead.setText(tr(LOOKING))
        self._lead.show()
        self._facts.hide()
        self.button.hide()
        if copy.path in self._known:
            self._show(choice, self._known[copy.path])
            return
        self._session.aside(
            self, lambda: supply.look_into(copy), lambda one: self._show(choice, one), self._not_readable
        )

    def _show(self, choice: Choice, contents: Contents) -> None:
        self._known[choice.copy.path] = contents
        if self.list.choice() != choice:
            return
        now = self._now()
        self._title.setText(capital(said_moment(choice.copy.made_at, now)))
        self._count.set_text(capital(counted(contents.count)))
        self._names.setText(names_in(contents))
        self._names.setVisible(bool(contents.cases))
        self._change.setText(last_change(contents, now))
        said = [] if self._supply.is_new else differences(contents, self._present)
        tone = "ink2" if said == [tr(SAME)] else "apricot_text"
        self._differences.mark.set_icon("check-circle" if said == [tr(SAME)] else "alert-circle", tone)
        self._differences.words.set_colour(tone)
        self._differences.set_text(" ".join(said))
        self._differences.setVisible(bool(said))
        kept = what_is_kept(self._supply.is_there, self._present)
        self._first.set_text(kept)
        self._first.setVisible(bool(kept))
        self._lead.hide()
        self._facts.show()
        self.button.show()
        self.button.setEnabled(True)

    def _not_readable(self, error: KnownError) -> None:
        self._lead.hide()
        self._facts.hide()
        self.button.hide()
        self.said.say_wrong(str(error))

    # --- another folder

    def _choose_folder(self) -> None:
        chosen = self._ask.choose_folder(self, tr("Map met reservekopieën"))
        if chosen is None:
            return

        def job() -> Sequence[Choice]:
            return pointed_at(sources(chosen))

        self._session.beside(self, job, self._show_other, self._refused)  # a far folder may never answer

    def _show_other(self, choices: Sequence[Choice]) -> None:
        if not choices:
            self._not_readable(KnownError(tr("In die map staan geen reservekopieën van welapp. Kies een andere map.")))
            return
        self._show_choices((tuple(choices), self._present))

    # --- putting it back

    def _start(self, choice: Choice, moment: str) -> None:
        going = self._going = Going(self._session)
        supply, key, must_open = self._supply, self._supply.key, self._is_open
        refused: list[KnownError] = []
        done: list[Restored] = []
        session = self._session

        def opener(folder: Path, around: Surroundings) -> OpenVault:
            from welapp.actions.vaults import open_with_key

            try:
                done.append(supply.put_back(choice.copy, around, going.tell, going.is_stopped))
                session.put_back.emit(moment)
            except KnownError as error:
                if not must_open:
                    raise
                refused.append(error)  # nothing was changed: open it as it was
            return open_with_key(folder, key, around)

        def opened(vault: OpenVault) -> None:
            if refused:
                self._not_restored(refused[0])
            else:
                self._restored(vault, moment, done[0])

        self._set_busy(True)
        self.progress.follow(going, tr(BUSY))
        # A reservekopie that is being made has the kluis open too: wait for it.
        session.beside(
            session,
            lambda: None,
            lambda _nothing: session.open_by(session, opener, opened, self._not_opened, close_first=True),
        )

    def _restored(self, vault: OpenVault, moment: str, done: Restored) -> None:
        self._end()
        sentence = tr(
            "Gelukt. De kluis is weer zoals die was: {moment}. {kept}",
            moment=moment,
            kept=what_was_kept(done),
        )
        self._entered(vault, sentence.strip())

    def _not_restored(self, error: KnownError) -> None:
        self._end()
        if shiboken6.isValid(self):
            self._refused(error)
        else:
            self._session.said.emit(str(error))

    def _not_opened(self, error: KnownError) -> None:
        self._end()
        if self._is_open:
            self._shut(str(error))
        else:
            self._refused(error)

    def _refused(self, error: KnownError) -> None:
        self.said.say_wrong(str(error))

    def _end(self) -> None:
        self._going = None
        if shiboken6.isValid(self):
            self._set_busy(False)
            self.progress.end()

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.button, self.list, self.other, self.header.back):
            widget.setEnabled(not busy)
        # While it goes on the kluis does not go on slot by itself, so no names may stand there.
        self._names.setVisible(not busy and bool(self._names.text()))

    def _now(self) -> datetime:
        return self._session.around.clock()
