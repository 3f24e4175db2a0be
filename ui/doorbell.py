"""Hears a second start of the program on the same kluis, and lets the window that is there come to the front."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from welapp.actions.claims import answer_knock


class Doorbell(QObject):
    """Watches the folder of the kluis; a second start leaves a wish there and waits for it to be taken away."""

    rung = Signal()

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)

    def start(self) -> None:
        """Also answers who knocked before this; to be called again when the folder is there only now."""
        if self._folder.is_dir() and not self._watcher.directories():
            self._watcher.addPath(str(self._folder))
        self.look()

    def look(self) -> None:
        given = answer_knock(self._folder)
        if given is None:
            return
        # With what the desktop gave the second start, Qt may ask for the front; it reads these itself, once.
        os.environ.update(given)
        self.rung.emit()


def let_come_to_front(pid: int) -> None:
    """Let the first program take the front: only on Windows does the second have to allow that."""
    if sys.platform == "win32" and pid:
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(pid)
