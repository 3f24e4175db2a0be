"""Lets Enter press the button that has the focus, as Space does, in every window of the program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from ui.hearing import Listener, listen

_KEYS = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))
_BARE = frozenset((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier))


class EnterKey(Listener):
    """Qt does this in dialogs only; those are left alone, and so is Enter with another key."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        listen(self)

    def hears(self, watched: QObject, event: QInputEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not isinstance(watched, QPushButton) or event.key() not in _KEYS or event.modifiers() not in _BARE:
            return False
        if event.isAutoRepeat() or isinstance(watched.window(), QDialog):
            return False
        watched.click()
        return True
