"""Notices that nobody uses the program for a while, and says so shortly before it acts on that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from ui.hearing import Listener, listen, unlisten

_USE = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,  # of a key that is a shortcut nothing else is heard
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
    )
)
_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
NEARLY_SECONDS = 20  # WCAG 2.2.1: at least so long one can still ask for more time


class IdleWatch(Listener):
    """Watches only between `start` and `stop`: while the kluis is open."""

    left_alone = Signal()
    nearly = Signal()  # NEARLY_SECONDS before that
    used = Signal(object)  # after it was said: the event by which, if it was one

    def __init__(self, minutes: float, parent: QObject) -> None:
        super().__init__(parent)
        self._warned = False
        self._timer, self._before = QTimer(self), QTimer(self)
        for timer in (self._timer, self._before):
            timer.setSingleShot(True)
        self._timer.timeout.connect(self.left_alone)
        self._before.timeout.connect(self._warn)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: float) -> None:
        """Counts from now when it was counting."""
        whole = round(minutes * 60_000)
        self._timer.setInterval(whole)
        self._before.setInterval(max(0, whole - NEARLY_SECONDS * 1000))

    def minutes(self) -> float:
        return self._timer.interval() / 60_000

    def start(self) -> None:
        listen(self)
        self.feels()

    def stop(self) -> None:
        unlisten(self)
        self._timer.stop()
        self._before.stop()
        self._calm()

    def hears(self, _watched: QObject, event: QInputEvent) -> bool:
        if event.type() not in _USE:
            return False
        self._timer.start()
        self._before.start()
        if not self._warned:
            return False
        only_to_go_on = isinstance(event, QKeyEvent) and _is_bare(event)
        if event.type() is QEvent.Type.ShortcutOverride and only_to_go_on:
            event.accept()  # then it comes as a key too, and not as a shortcut
            return True
        self._calm(event)
        return only_to_go_on

    def feels(self) -> None:
        """Use of another kind, or someone asks for more time: count anew."""
        self._timer.start()
        self._before.start()
        self._calm()

    def _warn(self) -> None:
        self._warned = True
        self.nearly.emit()

    def _calm(self, event: QInputEvent | None = None) -> None:
        if self._warned:
            self._warned = False
            self.used.emit(event)


def _is_bare(event: QKeyEvent) -> bool:
    """Whether a key does no more than asking for time. What is typed in a field is typed, and Escape is a pause."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    typing = isinstance(QApplication.focusWidget(), _FIELDS)
    return not held and not typing and event.key() != Qt.Key.Key_Escape
