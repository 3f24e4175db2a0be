"""Makes a reservekopie by itself: at most every half hour when something changed, and when the kluis goes on slot."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.session import Session
from welapp.actions.surroundings import DATABASE
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.backups import CaughtUp, Made, Plan
    from welapp.actions.vaults import OpenVault

FIRST_MS = 15_000  # after opening: the list comes first
LOOK_MS = 60_000
AGAIN = timedelta(minutes=30)  # after it did not work
CATCH_UP = timedelta(minutes=10)
# What is copied and checked within some seconds; with more, closing does not wait for it and the next opening does it.
SMALL = 100 << 20


class BackupWatch(QObject):
    """Asks on the lane whether a copy is due, has it made beside, and lets the kluis remember it.

    `start` comes after opening, `before_lock` just before the session is locked and `before_close` before it closes.
    """

    said = Signal(str)  # a sentence for the person, once for each cause
    made = Signal()  # a new copy is there, and the kluis knows it

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._open = False
        self._busy, self._stop = threading.Event(), threading.Event()
        self._results: list[Made | CaughtUp] = []  # also of what was done while the kluis was on slot
        self._not_before: datetime | None = None
        self._catch_up_from: datetime | None = None
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.setInterval(FIRST_MS)
        self._first.timeout.connect(self.look)

    @property
    def busy(self) -> bool:
        return self._busy.is_set()

    def start(self) -> None:
        self._open, self._told, self._not_before, self._catch_up_from = True, "", None, None
        self._stop.clear()
        self._timer.start()
        self._first.start()

    def before_lock(self) -> None:
        """Have a last copy made beside when one is due; the lock does not wait for it."""
        if not self._open:
            return
        self._end_looking()
        self._session.run(self, lambda vault: self._begin_on_the_lane(vault, _limitless), _nothing)

    def before_close(self) -> None:
        """As before a lock, but only what is done soon: the program is not gone before it is."""
        was_open = self._open
        self._end_looking()
        if (self._session.folder / DATABASE).is_file() and not _is_small(self._session):
            self._stop.set()
        if was_open:
            self._session.run(self, lambda vault: self._begin_on_the_lane(vault, _is_small), _nothing)

    def stop(self) -> None:
        """Break off a copy that is being made, as before a restore; the older ones stay."""
        self._stop.set()

    def look(self) -> None:
        """Ask whether something is to be done; also soon after a person asked for a second folder."""
        self._note_results()
        if self._open and not self.busy:
            self._session.run(self, self._wanted, self._begin)

    def _end_looking(self) -> None:
        self._open = False
        self._timer.stop()
        self._first.stop()

    def _wanted(self, vault: OpenVault) -> tuple[Plan, bool] | None:
        """On the lane: the plan, and whether a copy is to be made or one brought to the second folder."""
        from welapp.actions import backups

        now = vault.around.clock()
        if backups.is_due(vault) and _has_come(self._not_before, now):
            return backups.plan(vault), True
        if backups.last(vault).second_missing_since and _has_come(self._catch_up_from, now):
            return backups.plan(vault), False
        return None

    def _begin(self, wanted: tuple[Plan, bool] | None) -> None:
        if wanted is not None and not self.busy and self._open:
            self._do(*wanted, self._note_results, self._is_stopped)

    def _begin_on_the_lane(self, vault: OpenVault, may: Callable[[Session], bool]) -> None:
        wanted = None if self.busy or not may(self._session) else self._wanted(vault)
        if wanted is not None:
            closing = self._session.given_up.is_set  # the last one may take as long as the end waits
            self._do(*wanted, None, closing if may is _is_small else self._is_stopped)

    def _is_stopped(self) -> bool:
        return self._stop.is_set() or self._session.stopping.is_set()

    def _do(self, plan: Plan, make: bool, done: Callable[[], None] | None, stop: Callable[[], bool]) -> None:
        self._busy.set()

        def job() -> None:
            from welapp.actions import backups

            try:
                self._results.append((backups.make if make else backups.catch_up)(plan, stop=stop))
            finally:
                self._busy.clear()

        now = plan.clock()
        self._catch_up_from = now + CATCH_UP

        def sorry(error: KnownError) -> None:
            self._not_before = now + AGAIN
            self._tell(str(error))

        self._session.beside(self, job, (lambda _: done()) if done else _nothing, sorry)

    def _note_results(self) -> None:
        """Let the kluis remember what was made; when it is on slot, after the next opening."""
        if not self._open:
            return
        while self._results:
            self._session.run(self, partial(_note, result=self._results.pop(0)), self._tell_made)

    def _tell_made(self, _: None) -> None:
        self.made.emit()

    def _tell(self, sentence: str) -> None:
        if sentence != self._told:
            self._told = sentence
            self.said.emit(sentence)


def _note(vault: OpenVault, result: Made | CaughtUp) -> None:
    from welapp.actions import backups, erasing

    if isinstance(result, backups.Made):
        backups.note(vault, result)
    else:
        backups.note_second(vault, result)
    erasing.note_made(vault, result)


def _has_come(moment: datetime | None, now: datetime) -> bool:
    return moment is None or now >= moment


def _is_small(session: Session) -> bool:
    return (session.folder / DATABASE).stat().st_size <= SMALL


def _limitless(_: Session) -> bool:
    return True


def _nothing(_: object) -> None:
    """For who only wants to hear of a refusal."""
