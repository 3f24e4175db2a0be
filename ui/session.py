"""The one lane to the kluis, and a second thread for long work beside it; answers come back on the event loop."""

from __future__ import annotations

import itertools
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from ui.beside import Beside
from ui.hearing import deaf
from ui.last_words import OVERTAKEN, LastWord, LastWords, may_work_later
from ui.text import mark, tr
from welapp.actions.claims import Claim, TakenOverError, claim
from welapp.actions.surroundings import Surroundings
from welapp.domain.changes import Changes
from welapp.domain.topic import Topic
from welapp.errors import BugError, KnownError

if TYPE_CHECKING:
    from welapp.actions.vaults import OpenVault

T = TypeVar("T")

PAUSE_MS = 1500  # without a write for so long, the database may do its own housekeeping
NOT_YET = mark("Wat je typte vóór het slot, is nog niet bewaard. {why}")
NEWER = mark("Wat je typte vóór het slot, is niet bewaard. Daarna is hetzelfde ergens anders veranderd of gewist.")
PATIENCE = 1.5  # seconds that the end waits for what runs beside
LAST_PATIENCE = 0.5  # and then until it has heard that it must stop
Sorry = Callable[[KnownError], None]
Opener = Callable[[Path, Surroundings], "OpenVault"]


class _OnSlotError(KnownError):
    """Asked while the kluis was put down for an opening that then failed: nobody need hear of it."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What comes back from the lane; `turn` tells whether the kluis was locked in between."""

    turn: int
    owner: QObject
    done: Callable[[Any], None] | None
    sorry: Sorry | None
    word: LastWord | None  # what may be done again later
    result: Any
    error: BaseException | None


class Session(QObject):
    """An open or locked kluis, seen from the event loop.

    Jobs run in the order in which they were asked for. `owner` is the widget that asked: when it is gone, its
    callbacks are not called. A KnownError goes to `sorry` or else to `said`; any other error rises on the event loop.

    A save (`keep`) that the disk refused after `lock` was called is held on to and done first at the next opening,
    unless something newer of its topic was written or erased by then; nothing else is ever done again by itself.
    `held` is the claim on the folder: with it, every deed first checks that the kluis was not taken over.

    `stopping` is set when the program ends: all long work has to look at it. `given_up` is set when even the last
    patience is over.
    """

    changed = Signal(object)  # Changes, after a commit
    wrote = Signal(object)  # Changes, before anyone else hears of it: everything one job wrote, with what stood there
    said = Signal(str)  # a sentence for the person that no page took
    taken_over = Signal(str)  # another computer has the kluis now; the sentence says so
    went_on_slot = Signal(str)  # all that was asked is done; why the last words could not be kept, '' when they are
    put_back = Signal(str)  # a reservekopie took the place of the kluis: of which moment; also when on slot
    _finished = Signal(object)
    _written = Signal(int, object)
    _shut = Signal(int)

    def __init__(self, folder: Path, around: Surroundings, held: Claim | None = None) -> None:
        super().__init__()
        self.folder = folder
        self.around = around
        self.held = held
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="kluis")
        self._beside = Beside("naast")
        self.stopping, self.given_up = threading.Event(), threading.Event()
        self._numbers = itertools.count(1)
        self._turn = 0
        self._closed = False
        self._vault: OpenVault | None = None  # touched on the lane only
        self._was_put_down = False  # on the lane: by `close_first`, since the last opening that went well
        self._last_words = LastWords()
        self._refusal = ""  # the last thing the disk refused, while finishing
        self._told_unsaved = False
        self._written.connect(self._tell_written)
        self._finished.connect(self._hand_over)
        self._shut.connect(self._tell_shut)
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
        *,
        keep: Topic | None = None,
        ends: Topic | None = None,
    ) -> None:
        """Run an action on the lane; a result that is `Changes` is told to everyone.

        `keep` is for what keeps words in the kluis: the thing that it is about. `ends` is for what takes words away.
        """
        self._do_last_words()
        number = next(self._numbers)
        word = LastWord(job, keep, number) if keep is not None else None

        def work() -> T:
            result = job(self._open())
            self._last_words.note_done(self._vault, keep or ends, number)
            return result

        self._send(owner, work, done, sorry, word=word)

    def open(self, owner: QObject, passphrase: str, done: Callable[[OpenVault], None], sorry: Sorry) -> None:
        """Open the kluis; `done` may read the frozen facts of the vault, not use its connection."""

        def opener(folder: Path, around: Surroundings) -> OpenVault:
            # The store and the cipher are loaded on the lane: the window stands before they are needed.
            from welapp.actions.vaults import open_vault

            return open_vault(folder, passphrase, around)

        self.open_by(owner, opener, done, sorry)

    def open_by(
        self,
        owner: QObject,
        opener: Opener,
        done: Callable[[OpenVault], None],
        sorry: Sorry,
        *,
        close_first: bool = False,
    ) -> None:
        """As `open`, with another way in; `opener` runs on the lane and is given folder and surroundings.

        With `close_first` the kluis that stands open is closed before it, as a restore needs.
        """

        def job() -> OpenVault:
            self._hold()
            if close_first:
                self._put_down()
                self._was_put_down = True
            return self._claimed(opener(self.folder, self.around))

        def opened(vault: OpenVault) -> None:
            self._told_unsaved = False
            self._do_last_words()  # before the page that comes back reads what is kept
            done(vault)

        self._send(owner, job, opened, sorry)

    def create(
        self, owner: QObject, passphrase: str, author: str, team: str, done: Callable[[OpenVault], None], sorry: Sorry
    ) -> None:
        def job() -> OpenVault:
            from welapp.actions.vaults import create_vault

            return self._claimed(create_vault(self.folder, passphrase, author, team, self.around))

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
        """Run long work on the second thread, so that no save waits for it; it opens a connection of its own.

        It has to look at `stopping` now and then: the end of the program waits only `PATIENCE` for it.
        """
        self._send(owner, job, done, sorry, self._beside)

    def warm_up(self) -> None:
        """Load what opening will need on the lane, while the person types."""

        def opening() -> None:
            import welapp.actions.vaults  # noqa: F401 - loading it is the point

        self._send(self, opening, None, None)

    def lock(self) -> None:
        """Finish what was asked for, then close the kluis; no callback of before is called any more."""
        self._turn += 1
        turn = self._turn

        def job() -> None:
            try:
                self._put_down()
            finally:
                self._shut.emit(turn)

        self._lane.submit(job)

    def finish(self) -> str:
        """Wait for all that was asked; return why something could not be kept, '' when all is."""
        self._refusal = ""
        self._lane.submit(lambda: None).result()
        # What came back is waiting for the event loop; who closes must know it now.
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
        return self._refusal or self._last_words.why

    def close(self) -> None:
        """Finish what was asked for and end the lane; waits for the last write. What is asked later is not done.

        What still runs beside after some patience is left behind: each of its steps is whole or not there.
        """
        if self._closed:
            return
        self.stopping.set()
        self.lock()
        self._closed = True
        self._lane.shutdown(wait=True)
        if not self._beside.end(PATIENCE):
            self.given_up.set()
            self._beside.end(LAST_PATIENCE)

    def let_go(self) -> None:
        """Let others open the kluis; the last thing a program does."""
        if self.held is not None:
            self.held.release()

    def _send(
        self,
        owner: QObject,
        job: Callable[[], Any],
        done: Callable[[Any], None] | None,
        sorry: Sorry | None,
        lane: ThreadPoolExecutor | Beside | None = None,
        word: LastWord | None = None,
    ) -> None:
        if self._closed:  # a page that is being taken down may still ask for a drawing of itself
            return
        turn = self._turn

        def work() -> None:
            try:
                outcome = _Outcome(turn, owner, done, sorry, word, job(), None)
            except BaseException as error:  # noqa: BLE001 - nothing is swallowed: it is raised again on the event loop
                if word is not None:
                    self._last_words.note_refused(word)
                outcome = _Outcome(turn, owner, done, sorry, word, None, error)
            if lane is None:
                self._take_done(turn)
            if not self.given_up.is_set():  # then there may be nobody left to tell
                self._finished.emit(outcome)

        (lane or self._lane).submit(work)

    def _take_done(self, turn: int) -> None:
        """On the lane: take what a job wrote from the vault, all of one casus together."""
        done = self._vault.done if self._vault is not None else deque()
        while done:
            changes = done.popleft()
            while done and done[0].cases == changes.cases:
                changes = changes.then(done.popleft())
            if changes.stood or changes.erased:
                self._written.emit(turn, changes)

    def _tell_written(self, turn: int, changes: Changes) -> None:
        if turn == self._turn:
            self.wrote.emit(changes)

    @deaf()
    def _hand_over(self, outcome: _Outcome) -> None:
        error = outcome.error
        if error is not None and not isinstance(error, KnownError):
            raise error
        if error is not None:
            if not isinstance(error, _OnSlotError):
                self._hand_over_refusal(outcome, error)
            return
        if outcome.turn != self._turn:
            return
        if outcome.done and shiboken6.isValid(outcome.owner):
            outcome.done(outcome.result)
        if isinstance(outcome.result, Changes) and outcome.result.fields:
            self.changed.emit(outcome.result)
            self._pause.start()

    def _hand_over_refusal(self, outcome: _Outcome, error: KnownError) -> None:
        word = outcome.word if may_work_later(error) else None
        if outcome.turn != self._turn or isinstance(error, TakenOverError):
            if word is not None:
                self._last_words.hold(word, str(error))
            elif not isinstance(error, TakenOverError):
                self.said.emit(str(error))
            if outcome.turn == self._turn:
                self.taken_over.emit(str(error))
            return
        if word is not None:
            self._refusal = str(error)
        if outcome.sorry and shiboken6.isValid(outcome.owner):
            outcome.sorry(error)
            return
        if word is not None and outcome.sorry:  # the page that would have tried it again is gone
            self._last_words.hold(word, str(error))
        self.said.emit(str(error))

    def _do_last_words(self) -> None:
        """Do what could not be done before the slot; on the lane it stands before everything asked after it."""
        for word in self._last_words.take():
            self._do_last_word(word)

    def _do_last_word(self, word: LastWord) -> None:
        def job() -> Any:
            vault = self._open()
            result = self._last_words.do(word, vault)
            self._last_words.note_done(vault, None, 0)
            return result

        def done(result: object) -> None:
            if result is OVERTAKEN:
                self.said.emit(tr(NEWER))

        def sorry(error: KnownError) -> None:
            if may_work_later(error):
                self._last_words.hold(word, str(error))
            if not self._told_unsaved:
                self._told_unsaved = True
                self.said.emit(tr(NOT_YET, why=error))

        self._send(self, job, done, sorry, word=word)

    def _tell_shut(self, turn: int) -> None:
        if turn == self._turn and not self._closed:
            self.went_on_slot.emit(self._last_words.why)

    def _hold(self) -> None:
        """Have the claim on the folder, anew when it was made only now or another computer took it over."""
        if self.held is not None and not self.held.is_held():
            self.held.release()
            self.held = claim(self.folder, self.around)

    def _open(self) -> OpenVault:
        if self._vault is None and self._was_put_down:
            raise _OnSlotError(tr("De kluis is op slot."))
        if self._vault is None:
            raise BugError("an action was asked for while the kluis was locked")
        if self.held is not None:
            self.held.check()
        return self._vault

    def _take(self, vault: OpenVault) -> OpenVault:
        self._put_down()
        self._vault, self._was_put_down = vault, False
        self._last_words.note_done(vault, None, 0)
        return vault

    def _claimed(self, vault: OpenVault) -> OpenVault:
        """Take it and hold its folder, which may be a kluis only since a moment."""
        self._take(vault)
        try:
            self._hold()
        except BaseException:
            self._put_down()
            raise
        return vault

    def _rest(self) -> None:
        if self._vault is not None:
            from welapp.actions.vaults import rest

            rest(self._open())

    def _put_down(self) -> None:
        vault, self._vault = self._vault, None
        if vault is not None:
            vault.close()
