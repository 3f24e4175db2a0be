"""Lets Enter press the button that has the focus, as Space does, in every window of the program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QPushButton

from ui.hearing import Listener, listen

_KEYS = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))
_BARE = frozenset((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier))


class EnterKey(Listener):
    """Qt does this in dialogs only; those are left alone, and so is Enter with another key. Held, it presses once."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        listen(self)

    def hears(self, watched: QObject, event: QInputEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not isinstance(watched, QAbstractButton) or event.key() not in _KEYS or event.modifiers() not in _BARE:
            return False
        if isinstance(watched.window(), QDialog):
            return False
        if event.isAutoRepeat():  # held, it is no more than one press: not for what the button stands in either
            return True
        if not isinstance(watched, QPushButton):
            return False
        watched.click()
        return True
