"""Lets Enter press the button that has the focus, as Space does, in every window of the program."""

from __future__ import annotations

import weakref

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QPushButton, QWidget

from ui.hearing import Listener, listen

_KEYS = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))
_BARE = frozenset((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier))


class EnterKey(Listener):
    """Qt does this in dialogs only; those are left alone, and so is Enter with another key.

    Held, it presses once, and what it led to hears nothing of it: there it would write, or open what stands first.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._went_down_at: weakref.ref[QWidget] | None = None
        listen(self)

    def hears(self, watched: QObject, event: QInputEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.key() not in _KEYS:
            return False
        if self._comes_from_elsewhere(watched, event):
            return True
        if not isinstance(watched, QAbstractButton) or event.modifiers() not in _BARE:
            return False
        if isinstance(watched.window(), QDialog):
            return False
        if event.isAutoRepeat():  # held, it is no more than one press: not for what the button stands in either
            return True
        if not isinstance(watched, QPushButton):
            return False
        watched.click()
        return True

    def _comes_from_elsewhere(self, watched: QObject, event: QKeyEvent) -> bool:
        """Whether Enter went down where the focus was before, and is still held."""
        caret = QApplication.focusWidget()
        if event.isAutoRepeat():
            return self._went_down_at is not None and self._went_down_at() is not caret
        if watched is caret or not isinstance(watched, QWidget):  # not what stands around it, which hears it later
            self._went_down_at = weakref.ref(caret) if caret is not None else None
        return False
