"""How small the window can be made: never larger than the room there is, also on a magnified screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QMainWindow

LEAST = QSize(1100, 640)  # where the screen has that; with less, what has no room turns or scrolls
TITLE_BAR = QSize(0, 40)  # the system tells only later how high its own is


class ScreenRoom(QObject):
    """Of 1366 x 768 at 150 % only 911 x 512 is left: a larger window would have its foot off the screen."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._heed()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        handle = self._window.windowHandle() if event.type() is QEvent.Type.Show else None
        if handle is not None:  # only now there is one
            watched.removeEventFilter(self)
            handle.screenChanged.connect(self._come)
            self._come()
        return False

    def _come(self) -> None:
        self._window.screen().availableGeometryChanged.connect(self._heed)
        self._heed()

    def within(self, wished: QSize) -> QSize:
        return wished.boundedTo(self._window.screen().availableGeometry().size() - TITLE_BAR)

    def _heed(self) -> None:
        self._window.setMinimumSize(self.within(LEAST))
