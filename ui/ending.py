"""Hears the system ask the program to end, as at logging out: the window then closes as by hand, with a last save."""

from __future__ import annotations

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class Ending(QObject):
    """For Unix; Windows closes the windows itself."""

    asked = Signal()

    def start(self) -> None:
        if sys.platform == "win32":
            return
        heard, told = os.pipe()
        os.set_blocking(told, False)
        # While Qt waits, Python runs nothing: only this file tells Qt that there was a signal.
        signal.set_wakeup_fd(told, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda *_: None)
        notifier = QSocketNotifier(heard, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(lambda: self._hear(heard))

    def _hear(self, heard: int) -> None:
        os.read(heard, 64)
        self.asked.emit()
