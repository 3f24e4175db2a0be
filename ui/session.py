"""The one lane to the kluis, and a second thread for long work beside it; answers come back on the event loop."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from welapp.actions.surroundings import Surroundings
from welapp.domain.changes import Changes
from welapp.errors import BugError, KnownError

if TYPE_CHECKING:
    from welapp.actions.vaults import OpenVault

T = TypeVar("T")

PAUSE_MS = 1500  # without a write for so long, the database may do its own housekeeping
Sorry = Callable[[KnownError], None]


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What comes back from the lane; `turn` tells whether the kluis was locked in between."""

    turn: int
    owner: QObject
    done: Callable[[Any], None] | None
    sorry: Sorry | None
    result: Any
    error: BaseException | None


class Session(QObject):
    """An open or locked kluis, seen from the event loop.

    Jobs run in the order in which they were asked for. `owner` is the widget that asked: when it is gone, its
    callbacks are not called. A KnownError goes to `sorry` or else to `said`; any other error rises on the event loop.
    """

    changed = Signal(object)  # Changes, after a commit
    said = Signal(str)  # a sentence for the person that no page took
    _finished = Signal(object)

    def __init__(self, folder: Path, around: Surroundings) -> None:
        super().__init__()
        self.folder = folder
        self.around = around
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="kluis")
        self._beside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="naast")
        self._turn = 0
        self._closed = False
        self._vault: OpenVault | None = None  # touched on the lane only
        self._finished.connect(self._hand_over)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self._send(self, self._rest, None, None))

    def run(
        self,
        owner: QObject,
        job: Callable[[OpenVault], T],
        done: Callable[[T], None] | None = None,
        sorry: Sorry | None = None,
    ) -> None:
        """Run an action on the lane; a result that is `Changes` is told to everyone."""
        self._send(owner, lambda: job(self._open()), done, sorry)

    def open(self, owner: QObject, passphrase: str, done: Callable[[OpenVault], None], sorry: Sorry) -> None:
        """Open the kluis; `done` may read the frozen facts of the vault, not use its connection."""

        def job() -> OpenVault:
            # The store and the cipher are loaded on the lane: the window stands before they are needed.
            from welapp.actions.vaults import open_vault

            return self._take(open_vault(self.folder, passphrase, self.around))

        self._send(owner, job, done, sorry)

    def create(
        self, owner: QObject, passphrase: str, author: str, team: str, done: Callable[[OpenVault], None], sorry: Sorry
    ) -> None:
        def job() -> OpenVault:
            from welapp.actions.vaults import create_vault

            return self._take(create_vault(self.folder, passphrase, author, team, self.around))

        self._send(owner, job, done, sorry)

    def aside(
        self,
        owner: QObject,
        job: Callable[[], T],
        done: Callable[[T], None] | None = None,
        sorry: Sorry | None = None,
    ) -> None:
        """Run work that needs no open kluis off the event loop."""
        self._send(owner, job, done, sorry)

    def beside(
        self,
        owner: QObject,
        job: Callable[[], T],
        done: Callable[[T], None] | None = None,
        sorry: Sorry | None = None,
    ) -> None:
        """Run long work on the second thread, so that no save waits for it; it opens a connection of its own."""
        self._send(owner, job, done, sorry, self._beside)

    def warm_up(self) -> None:
        """Load on the lane what opening will need, while the person types."""

        def job() -> None:
            import welapp.actions.vaults  # noqa: F401 - loading it is the point

        self._send(self, job, None, None)

    def lock(self) -> None:
        """Finish what was asked for, then close the kluis; no callback of before is called any more."""
        self._turn += 1
        self._lane.submit(self._put_down)

    def close(self) -> None:
        """Finish what was asked for and end the lane; waits for the last write. What is asked later is not done."""
        self.lock()
        self._closed = True
        self._lane.shutdown(wait=True)
        self._beside.shutdown(wait=True)

    def _send(
        self,
        owner: QObject,
        job: Callable[[], Any],
        done: Callable[[Any], None] | None,
        sorry: Sorry | None,
        lane: ThreadPoolExecutor | None = None,
    ) -> None:
        if self._closed:  # a page that is being taken down may still ask for a drawing of itself
            return
        turn = self._turn

        def work() -> None:
            try:
                outcome = _Outcome(turn, owner, done, sorry, job(), None)
            except BaseException as error:  # noqa: BLE001 - nothing is swallowed: it is raised again on the event loop
                outcome = _Outcome(turn, owner, done, sorry, None, error)
            self._finished.emit(outcome)

        (lane or self._lane).submit(work)

    def _hand_over(self, outcome: _Outcome) -> None:
        error = outcome.error
        if error is not None and not isinstance(error, KnownError):
            raise error
        if outcome.turn != self._turn:
            if error is not None:
                self.said.emit(str(error))
            return
        if error is not None:
            if outcome.sorry and shiboken6.isValid(outcome.owner):
                outcome.sorry(error)
            else:
                self.said.emit(str(error))
            return
        if outcome.done and shiboken6.isValid(outcome.owner):
            outcome.done(outcome.result)
        if isinstance(outcome.result, Changes) and outcome.result.fields:
            self.changed.emit(outcome.result)
            self._pause.start()

    def _open(self) -> OpenVault:
        if self._vault is None:
            raise BugError("an action was asked for while the kluis was locked")
        return self._vault

    def _take(self, vault: OpenVault) -> OpenVault:
        self._put_down()
        self._vault = vault
        return vault

    def _rest(self) -> None:
        if self._vault is not None:
            from welapp.actions.vaults import rest

            rest(self._vault)

    def _put_down(self) -> None:
        if self._vault is not None:
            self._vault.close()
            self._vault = None
