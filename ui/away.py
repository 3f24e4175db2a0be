"""Notices that the computer itself goes on slot or to sleep."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

LOOK_MS = 10_000
SLEPT_SECONDS = 30  # so much later than it should be, and the computer slept


class Ear(Protocol):
    """One way in which an operating system tells it."""

    def start(self) -> None: ...

    def ready(self) -> None: ...

    def stop(self) -> None: ...


class AwayWatch(QObject):
    """Watches from the first `start` to `stop`, at the door too; a computer that tells nothing is watched by its clock.

    What the system tells is sure; the clock alone is not, since anyone may set it.
    """

    went_away = Signal()
    clock_jumped = Signal()  # it may have slept, or someone set its clock

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._ears: list[Ear] = []
        self.sleep = SleepClock(self)
        self.sleep.slept.connect(self.clock_jumped)

    def start(self) -> None:
        if self._ears:
            return
        self._ears = [self.sleep, *self._of_this_system()]
        for ear in self._ears:
            ear.start()

    def ready(self) -> None:
        """What had to be kept is kept: the computer need not wait for it any longer."""
        for ear in self._ears:
            ear.ready()

    def stop(self) -> None:
        for ear in self._ears:
            ear.stop()
        self._ears = []

    def _of_this_system(self) -> list[Ear]:
        # Imported here: none of it is needed before the kluis is open.
        if sys.platform == "win32":
            from ui.away_windows import WindowsEar

            return [WindowsEar(self._window, self.went_away.emit)]
        if sys.platform == "darwin":
            from ui.away_mac import MacEar

            return [MacEar(self.went_away.emit, self)]
        from ui.away_linux import BusEar

        return [BusEar(self.went_away.emit, self)]


class SleepClock(QObject):
    """Looks at the clock now and then: a look that comes much too late, or a wall clock that ran ahead, is a sleep."""

    slept = Signal()

    def __init__(
        self,
        parent: QObject,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._wall, self._steady = wall, steady
        self._seen = (wall(), steady())
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._seen = (self._wall(), self._steady())
        self._timer.start()

    def ready(self) -> None:
        """Nobody waits for it."""

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """On Linux and a Mac the steady clock stands still in a sleep; on Windows it runs on, and the look is late."""
        before, self._seen = self._seen, (self._wall(), self._steady())
        wall, steady = self._seen[0] - before[0], self._seen[1] - before[1]
        if wall - steady > SLEPT_SECONDS or steady > LOOK_MS / 1000 + SLEPT_SECONDS:
            self.slept.emit()
