"""Lets Enter press the button that has the focus, as Space does, in every window of the program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

_KEYS = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))
_BARE = frozenset((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier))


class EnterKey(QObject):
    """Qt does this in dialogs only; those are left alone, and so is Enter with another key."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(watched, QPushButton):
            return False
        if not isinstance(event, QKeyEvent) or event.key() not in _KEYS or event.modifiers() not in _BARE:
            return False
        if event.isAutoRepeat() or isinstance(watched.window(), QDialog):
            return False
        watched.click()
        return True
