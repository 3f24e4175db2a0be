"""Hears a second start on the same kluis: the window that is there comes to the front, with the file it was about."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from welapp.actions.claims import Claim, answer_knock


def _nobody() -> None:
    """Without a claim there is nothing to listen with."""


class Doorbell(QObject):
    """Watches the folder of the kluis; a second start leaves a wish there and waits for it to be taken away.

    `held` gives the claim on the folder as it is now.
    """

    rung = Signal()
    brought = Signal(object)  # the path of a file

    def __init__(self, folder: Path, parent: QObject, held: Callable[[], Claim | None] = _nobody) -> None:
        super().__init__(parent)
        self._folder, self._held = folder, held
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)

    def start(self) -> None:
        """Also answers who knocked before this; to be called again when the folder is there only now."""
        if self._folder.is_dir() and not self._watcher.directories():
            self._watcher.addPath(str(self._folder))
        held = self._held()
        if held is not None:
            held.listen()
        self.look()

    def look(self) -> None:
        held = self._held()
        knocked = answer_knock(self._folder, held.ear if held is not None else None)
        if knocked is None:
            return
        # With what the desktop gave the second start, Qt may ask for the front; it reads these itself, once.
        os.environ.update(knocked.launch)
        self.rung.emit()
        if knocked.file is not None:
            self.brought.emit(knocked.file)


def let_come_to_front(pid: int) -> None:
    """Let the first program take the front: only on Windows does the second have to allow that."""
    if sys.platform == "win32" and pid:
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(pid)
