"""Whether the window fills the screen: by hand, and by itself as long as a page in table mode stands in it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

_FULL = Qt.WindowState.WindowFullScreen


class Filling(QObject):
    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._by_table = False

    def switch(self) -> None:
        """F11; a youth at the keys does not come this far."""
        self._by_table = False
        self._window.setWindowState(self._window.windowState() ^ _FULL)

    def fit(self, *, table: bool) -> None:
        """Table mode takes the whole screen; at the desk the window is as it was."""
        window = self._window
        if table and not window.isFullScreen():
            self._by_table = True
            window.setWindowState(window.windowState() | _FULL)
        elif not table and self._by_table:
            self._by_table = False
            window.setWindowState(window.windowState() & ~_FULL)
