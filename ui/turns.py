"""Long work in short pieces: one a turn of the event loop, so that the window never stands still."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.hearing import deaf

_NO_MORE = object()
TURNS_UNPAINTED = 4  # sheets come in the first, show in the second, and are laid out in the third


def in_turns(owner: QObject, pieces: Iterator[None]) -> None:
    """Do what stands before each `yield` in a turn of its own; when `owner` is gone, the rest is not done."""
    turns = QTimer(owner)
    turns.setInterval(0)  # not `singleShot(0)`: that is a posted event, and those go before every timer and one another

    def take_turn() -> None:
        with deaf():
            more = next(pieces, _NO_MORE)
        if more is _NO_MORE:
            turns.stop()
            turns.deleteLater()

    turns.timeout.connect(take_turn)
    turns.start()
    take_turn()


def when_painted(page: QObject, do: Callable[[], None]) -> None:
    """Do it when a page that is being made stands there: what computes for long takes Python from its making."""

    def wait() -> Iterator[None]:
        for _ in range(TURNS_UNPAINTED):
            yield
        do()

    in_turns(page, wait())


def paint_later(inside: QWidget) -> None:
    """Let what was there stay until what comes in this page is in its place; for one in no room this does nothing."""
    around: QWidget | None = inside
    while around is not None and not isinstance(around, Room):
        around = around.parentWidget()
    if around is not None:
        around.paint_later(True)


class Room(QWidget):
    """Room for a page, which is painted some turns after it came: when its sheets are in their place.

    Until then what was there stays. The whole window waits for it: a room alone would show bare ground meanwhile.
    """

    def __init__(self) -> None:
        super().__init__()
        self._left = 0
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._take_turn)

    def paint_later(self, later: bool) -> None:
        """`later` False: what was there may not stay longer than a turn."""
        self.window().setUpdatesEnabled(not later)
        self._left = TURNS_UNPAINTED if later else min(self._left, 1)
        if self._left:
            self._turns.start()

    def _take_turn(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._turns.stop()
            with deaf():
                self.window().setUpdatesEnabled(True)
                # What became dirty meanwhile has lost its turn: an update would add nothing to it.
                self.window().repaint()
