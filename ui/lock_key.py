"""Hears Ctrl+L anywhere in the program, also in the windows of lists, menus and calendars."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QInputEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from ui.hearing import Listener, listen, unlisten

KEY = QKeySequence("Ctrl+L")
_PRESSES = frozenset((QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride))


class LockKey(Listener):
    """Listens only between `start` and `stop`. A shortcut of the window would be deaf while a list is open."""

    pressed = Signal()

    def start(self) -> None:
        listen(self)

    def stop(self) -> None:
        unlisten(self)

    def hears(self, _watched: QObject, event: QInputEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() not in _PRESSES:
            return False
        if QKeySequence(event.keyCombination()) != KEY:
            return False
        self.pressed.emit()
        return True


def close_popups() -> None:
    """Close every open list, menu and calendar; they are windows of their own and may show names."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if QApplication.activePopupWidget() is popup:
            popup.hide()  # whatever did not want to close may at least not be seen
            return
