"""When typed words are kept: at a pause in typing, and now and then while someone types on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ui.hearing import feel

PAUSE_MS = 700
LONGEST_MS = 2000  # what a dead battery may take away of someone who never pauses


class TypingPause(QObject):
    """Call `start` at every change; `came` says that it is time."""

    came = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause, self._longest = (self._timer(length) for length in (PAUSE_MS, LONGEST_MS))

    def start(self) -> None:
        feel()  # the words may have come by neither key nor input method
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def stop(self) -> None:
        self._pause.stop()
        self._longest.stop()

    def _come(self) -> None:
        self.stop()
        self.came.emit()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._come)
        return timer
