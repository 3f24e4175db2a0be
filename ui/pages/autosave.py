"""Keeping what is typed: at a pause, now and then while someone types on, on leaving, and when the window asks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.pages.typing_pause import TypingPause
from ui.widgets.sheet import SavedMark
from welapp.errors import KnownError

SLOW_MS = 1000


class Autosave(QObject):
    """`write` hands the whole form to the session; `kept` and `refused` are given along as its callbacks."""

    def __init__(self, owner: QObject, write: Callable[[], None], mark: SavedMark) -> None:
        super().__init__(owner)
        self._write = write
        self._mark = mark
        self._dirty = False
        self._pause = TypingPause(self)
        self._pause.came.connect(self.flush)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(mark.show_saving)

    def touch(self, *_news: object) -> None:
        """Something changed that is not kept yet."""
        self._dirty = True
        self._pause.start()

    def touch_now(self, *_news: object) -> None:
        """A choice was made: keep it at once."""
        self._dirty = True
        self._mark.tell_next()
        self.flush()

    def flush(self, *_news: object) -> None:
        self._pause.stop()
        if self._dirty:
            self._dirty = False
            self._slow.start()
            self._write()

    def kept(self, *_news: object) -> None:
        self._slow.stop()
        self._mark.show_saved()

    def refused(self, error: KnownError) -> None:
        self._dirty = True  # it goes along with the next save, and before the kluis goes on slot
        self._slow.stop()
        self._mark.show_not_saved(str(error))

    def wait_for_better(self, words: str) -> None:
        """What is typed cannot be kept as it stands; the field says why."""
        self._dirty = True
        self._slow.stop()
        self._mark.show_not_saved(words)
