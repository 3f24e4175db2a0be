"""Long work in short pieces: one a turn of the event loop, so that the window never stands still."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

_NO_MORE = object()


def in_turns(owner: QObject, pieces: Iterator[None]) -> None:
    """Do what stands before each `yield` in a turn of its own; when `owner` is gone, the rest is not done."""
    turns = QTimer(owner)
    turns.setInterval(0)  # not `singleShot(0)`: that is a posted event, and those go before every timer and one another

    def take_turn() -> None:
        if next(pieces, _NO_MORE) is _NO_MORE:
            turns.stop()
            turns.deleteLater()

    turns.timeout.connect(take_turn)
    turns.start()
    take_turn()


class Room(QWidget):
    """Room for a page: what is built in one turn is painted in the next, and until then what was there stays."""

    def __init__(self) -> None:
        super().__init__()
        self._painting = QTimer(self, singleShot=True, interval=0)
        self._painting.timeout.connect(lambda: self.setUpdatesEnabled(True))

    def paint_later(self, later: bool) -> None:
        """`later` False: what was there may not stay for even a turn."""
        self.setUpdatesEnabled(not later)
        if later:
            self._painting.start()
