"""Hears keys anywhere in the program, also in the windows of lists and menus, where a shortcut would be deaf."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from ui.hearing import Listener, listen, unlisten
from ui.widgets.drawing import DrawingBoard

Wish = Callable[[], None]
_PRESSES = frozenset((QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride))
_UNDO = (QKeySequence("Ctrl+Z"),)
_REDO = (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT, _META = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier
# What a youth at the keys may press with Ctrl: writing, choosing readers, reading aloud, undoing, and the slot.
_YOUTHS = frozenset(
    (
        *(getattr(Qt.Key, f"Key_{letter}") for letter in "ACLRVXYZ1234"),
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter,
        Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
    )
)  # fmt: skip
_NAMED = frozenset((Qt.Key.Key_Menu, Qt.Key.Key_Help, Qt.Key.Key_Print, Qt.Key.Key_SysReq, Qt.Key.Key_Close))


class WindowKeys(Listener):
    """Works between `start` and `stop`. `wish_for` returns what a press should do, None when it goes its own way."""

    def __init__(
        self, wish_for: Callable[[QKeyEvent], Wish | None], hide_tip: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._wish_for, self._hide_tip = wish_for, hide_tip

    def start(self) -> None:
        listen(self)

    def stop(self) -> None:
        unlisten(self)

    def hears(self, _watched: QObject, event: QInputEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() not in _PRESSES:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._hide_tip()
        wish = self._wish_for(event)
        if wish is None:
            return False
        event.accept()  # no shortcut of a page may have it too
        if event.type() == QEvent.Type.KeyPress:
            wish()
        return True


def nothing() -> None:
    """The key is heard and does nothing."""


def is_undo(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) in _UNDO


def is_redo(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) in _REDO


def has_own_history(widget: QWidget | None, *, again: bool) -> bool:
    """Tell whether what has the focus can itself undo (or, `again`, redo) typing or drawing."""
    if isinstance(widget, QLineEdit):
        return widget.isRedoAvailable() if again else widget.isUndoAvailable()
    if isinstance(widget, QTextEdit):
        document = widget.document()
        return document.isRedoAvailable() if again else document.isUndoAvailable()
    while widget is not None:
        if isinstance(widget, DrawingBoard):
            return widget.canvas.can_redo() if again else widget.canvas.can_undo()
        widget = widget.parentWidget()
    return False


def forget_own_history(page: QWidget) -> None:
    """From now on no field and no drawing on this page can undo what was typed or drawn until now."""
    for text in page.findChildren(QTextEdit):
        text.document().clearUndoRedoStacks()
    for line in page.findChildren(QLineEdit):
        caret, blocked = line.cursorPosition(), line.blockSignals(True)  # the same words are no news
        line.setText(line.text())  # there is no other way to forget
        line.setCursorPosition(caret)
        line.blockSignals(blocked)
    for board in page.findChildren(DrawingBoard):
        laid = board.laid()
        board.show_laid(laid.strokes, laid.photo)


def leads_out(event: QKeyEvent) -> bool:
    """Tell whether a youth at the keys should not be heard: every key with Ctrl or Alt that is not known to be fine."""
    key, held = event.key(), event.modifiers()
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35 or key in _NAMED:
        return True
    writes = event.text().isprintable() and bool(event.text())
    option_writes = writes and sys.platform == "darwin"
    if held & _META:
        return True
    if held & _CONTROL and held & _ALT:
        return not writes  # AltGr, as Windows tells it
    if held & _ALT:
        return not option_writes and key not in (Qt.Key.Key_Left, Qt.Key.Key_W, Qt.Key.Key_Alt, Qt.Key.Key_AltGr)
    if held & _CONTROL:
        return Qt.Key(key) not in _YOUTHS
    return False


def is_close(event: QKeyEvent) -> bool:
    """The keys that close a program, wherever the system hands them on."""
    return QKeySequence(event.keyCombination()) in (QKeySequence("Alt+F4"), QKeySequence("Ctrl+Q"))
