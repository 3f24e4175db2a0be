"""'Reservekopieën': when the last one was made, a second folder, making one now, and the way to putting one back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QTimer, Signal

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.progress import Going, ProgressRow
from ui.pages.said_line import SaidLine
from ui.pages.vault_row import VaultRow
from ui.pages.when import said_day, said_moment
from ui.text import mark, tr
from ui.widgets.controls import button
from ui.widgets.flow import FlowLayout
from ui.widgets.sheet import Hairline, Sheet
from ui.widgets.words import Words
from welapp.actions import backups, erasing
from welapp.actions.backup_files import BackupCopy, copies
from welapp.actions.backups import Last, Made
from welapp.actions.vaults import OpenVault
from welapp.domain.dutch import capital
from welapp.errors import KnownError

NOW, BACK = mark("Nu een reservekopie maken"), mark("Terugzetten …")
CHOOSE, OTHER, NO_MORE = mark("Map kiezen"), mark("Andere map"), mark("Niet meer gebruiken")
AGAIN_MS = 60_000  # welapp makes them by itself too, and 'vandaag' does not last
NONE = mark("Er is nog geen reservekopie.")
BY_ITSELF = mark("welapp maakt ze zelf, hoogstens elk half uur als er iets veranderd is.")
NO_SECOND = mark("Nog niet gekozen. Op een usb-stick of netwerkmap zijn je kopieën er nog als deze laptop stukgaat.")
BUSY = mark("Bezig met een reservekopie. Je kunt gewoon verder werken.")
STOPPED = mark("Gestopt. Er is geen nieuwe reservekopie gemaakt.")
FORMER = mark(
    "Hier liggen misschien nog reservekopieën van deze kluis. Die gaan ook open met een oude wachtzin of code."
)
GONE = mark("Die zijn weg")
SECOND_LATER = mark("De reservekopie is gemaakt en nagekeken. Alleen op de tweede plek lukte het niet.")


@dataclass(frozen=True, slots=True)
class State:
    """How it stands: the copies on this computer, newest first, and what the kluis remembers."""

    copies: Sequence[BackupCopy]
    last: Last
    changed: bool
    former: Sequence[Path]


def read_state(vault: OpenVault) -> State:
    former = [place.path for place in backups.former_places(vault)]
    return State(copies(vault.folder, None), backups.last(vault), backups.has_changed(vault), former)


class BackupsSheet(Sheet):
    restore_requested = Signal()

    def __init__(self, desk: Desk, ask: Ask) -> None:
        super().__init__(desk.look)
        look = self.look
        self._desk, self._ask = desk, ask
        self.setAccessibleName(tr("Reservekopieën"))
        self.box.setSpacing(look.px(16))
        self.box.addWidget(Words(look, tr("Reservekopieën"), "section"))
        self.said = SaidLine(look)
        self.here = VaultRow(look, "copies", tr("Op deze computer"))
        self.second = VaultRow(look, "folder", tr("Tweede plek"))
        self.former = VaultRow(look, "folder", tr("Vroegere plek"))
        self.gone_button = button(look, tr(GONE), small=True)
        self._former: Sequence[Path] = ()
        self.progress = ProgressRow(look)
        self.now_button = button(look, tr(NOW))
        self.restore_button = button(look, tr(BACK))
        self.choose_button = button(look, tr(CHOOSE), small=True)
        self.no_more_button = button(look, tr(NO_MORE), small=True)
        self._lay_out()
        self.now_button.clicked.connect(self.make)
        self.restore_button.clicked.connect(self.restore_requested)
        self.choose_button.clicked.connect(self._choose)
        self.no_more_button.clicked.connect(lambda: self._set_second(None))
        self.gone_button.clicked.connect(self._forget_former)
        again = QTimer(self)
        again.setInterval(AGAIN_MS)
        again.timeout.connect(self.reload)
        again.start()
        self.reload()

    def reload(self) -> None:
        self._desk.session.run(self, read_state, self.show_state)

    def show_state(self, state: State) -> None:
        now = self._desk.session.around.clock()
        found, last = state.copies, state.last
        if found:
            made = tr("{moment} gemaakt en nagekeken.", moment=capital(said_moment(found[0].made_at, now)))
            count = "" if len(found) == 1 else tr("Er zijn er {number}. ", number=len(found))
            later = tr("Daarna is er nog iets veranderd. ") if state.changed else ""
            self.here.say(made, f"{later}{count}{tr(BY_ITSELF)}", "moss")
        else:
            self.here.say(tr(NONE), tr(BY_ITSELF), "apricot_text")
        if last.second is None:
            self.second.say(tr(NO_SECOND))
        elif last.second_missing_since:
            since = said_day(last.second_missing_since.astimezone(now.tzinfo).date(), now.date())
            self.second.say(
                str(last.second),
                tr("Niet gevonden sinds {since}. {why}", since=since, why=last.second_said),
                "apricot_text",
            )
        else:
            self.second.say(str(last.second), tr("Hier komt elke reservekopie ook."), "moss")
        self.choose_button.set_text(tr(OTHER) if last.second else tr(CHOOSE))
        self.choose_button.setAccessibleName(
            tr("Tweede plek: andere map kiezen") if last.second else tr("Tweede plek: map kiezen")
        )
        self.no_more_button.setVisible(last.second is not None)
        self.restore_button.setEnabled(True)
        self._former = state.former
        self.former.setVisible(bool(state.former))
        if state.former:
            self.former.say(str(state.former[0]), tr(FORMER), "apricot_text")

    def make(self) -> None:
        """Make one beside the work; it goes on when the person leaves this page or the kluis goes on slot."""
        if not self.now_button.isEnabled():
            return
        session = self._desk.session
        going = Going(session)

        def job(plan: backups.Plan) -> Made | None:
            try:
                return backups.make(plan, going.tell, going.is_stopped)
            except KnownError:
                if going.is_stopped():
                    return None
                raise

        def made(result: Made | None) -> None:
            if result is not None:
                session.run(session, lambda vault: _note(vault, result), lambda _nothing: self._if_there(result))
            else:
                self._if_there(None)

        def planned(plan: backups.Plan) -> None:
            session.beside(session, lambda: job(plan), made, self._refused_if_there)

        self.said.clear()
        self.now_button.setEnabled(False)
        self.progress.follow(going, tr(BUSY))
        session.run(session, backups.plan, planned)

    def _lay_out(self) -> None:
        look = self.look
        self.box.addWidget(self.said)
        self.box.addWidget(self.here)
        row = FlowLayout(gap=look.px(12))
        row.addWidget(self.now_button)
        row.addWidget(self.restore_button)
        self.box.addLayout(row)
        self.box.addWidget(self.progress)
        self.box.addWidget(Hairline(look))
        self.second.add_button(self.choose_button)
        self.second.add_button(self.no_more_button)
        self.no_more_button.setAccessibleName(tr("Tweede plek niet meer gebruiken"))
        self.no_more_button.hide()
        self.box.addWidget(self.second)
        self.former.add_button(self.gone_button)
        self.gone_button.setAccessibleName(tr("De reservekopieën op de vroegere plek zijn weg"))
        self.former.hide()
        self.box.addWidget(self.former)

    def _choose(self) -> None:
        chosen = self._ask.choose_folder(self, tr("Tweede plek voor reservekopieën"))
        if chosen is not None:
            self._set_second(chosen)

    def _set_second(self, chosen: Path | None) -> None:
        self._desk.session.run(
            self,
            lambda vault: backups.set_second_folder(vault, chosen),
            lambda said: self._second_set(chosen, said),
            self._refused,
        )

    def _forget_former(self) -> None:
        if self._former:
            place = self._former[0]
            self._desk.session.run(
                self, lambda vault: backups.forget_former(vault, place), lambda _nothing: self.reload(), self._refused
            )

    def _second_set(self, chosen: Path | None, said: str) -> None:
        self.said.clear()
        if said:  # about the copies at the place of before
            self._desk.session.said.emit(said)
        self.reload()
        if chosen is not None:
            self.make()

    def _if_there(self, made: Made | None) -> None:
        """The page may be gone by now; the copy is not."""
        if not shiboken6.isValid(self):
            return
        self._end()
        if made is None:
            self.said.say_due(tr(STOPPED))
        elif made.second:
            self.said.say_due(tr(SECOND_LATER))
        else:
            self.said.say_well(tr("De reservekopie is gemaakt en nagekeken."))

    def _refused_if_there(self, error: KnownError) -> None:
        if shiboken6.isValid(self):
            self._end()
            self._refused(error)
        else:
            self._desk.session.said.emit(str(error))

    def _refused(self, error: KnownError) -> None:
        self.said.say_wrong(str(error))

    def _end(self) -> None:
        self.now_button.setEnabled(True)
        self.progress.end()
        self.reload()


def _note(vault: OpenVault, made: Made) -> None:
    backups.note(vault, made)
    erasing.note_made(vault, made)
