"""Notices that nobody uses the program for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QInputEvent

from ui.hearing import Listener, listen, unlisten

_USE = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
    )
)


class IdleWatch(Listener):
    """Watches only between `start` and `stop`: while the kluis is open."""

    left_alone = Signal()

    def __init__(self, minutes: float, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(minutes * 60_000))
        self._timer.timeout.connect(self.left_alone)

    def set_minutes(self, minutes: float) -> None:
        """Counts from now when it was counting."""
        self._timer.setInterval(round(minutes * 60_000))

    def minutes(self) -> float:
        return self._timer.interval() / 60_000

    def start(self) -> None:
        listen(self)
        self._timer.start()

    def stop(self) -> None:
        unlisten(self)
        self._timer.stop()

    def hears(self, _watched: QObject, event: QInputEvent) -> bool:
        if event.type() in _USE:
            self._timer.start()
        return False
