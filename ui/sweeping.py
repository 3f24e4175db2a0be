"""Sweeps up Python's waste on the window's own thread alone, and everywhere only while the hands rest."""

from __future__ import annotations

import gc

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtGui import QInputEvent

from ui.hearing import Listener, listen, unlisten

EVERY_MS = 200
REST_MS = 2_000


class Sweeper(Listener):
    """Between `start` and `stop` Python does not sweep by itself.

    By itself it sweeps on whichever thread makes something. From the thread of the kluis Shiboken puts off destroying
    a part of a page; when Qt has destroyed it with the page by then, the program ends in the middle of its work.
    And a sweep through everything holds all threads: a hand that draws would see that.
    """

    def __init__(self, parent: QObject, rest_ms: int = REST_MS) -> None:
        super().__init__(parent)
        self._rest_ms = rest_ms
        self._rested = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.sweep)

    def start(self) -> None:
        gc.disable()
        listen(self)
        self._rested.start()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        unlisten(self)
        gc.enable()

    def hears(self, watched: QObject, event: QInputEvent) -> bool:  # noqa: ARG002 - any use will do
        self._rested.start()
        return False

    def sweep(self) -> None:
        """Sweep what Python would have swept by now; while hands are at work, only what was made just now."""
        young, middle, old = (count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True))
        at_rest = self._rested.hasExpired(self._rest_ms)
        if old and at_rest:
            gc.collect()
        elif middle and at_rest:  # the points of a full drawing are a long sweep too
            gc.collect(1)
        elif young:
            gc.collect(0)
