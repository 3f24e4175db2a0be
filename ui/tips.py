"""The words that come up where the pointer rests: it can go onto them, and they stay until it goes.

Escape puts them away too. Qt's own are gone as soon as the pointer leaves what they belong to (WCAG 1.4.13).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QCursor, QHelpEvent
from PySide6.QtWidgets import QLabel, QToolTip, QWidget
from shiboken6 import isValid

from ui.dressing import dress_inside
from ui.hearing import Helper, help_by

WIDEST = 420  # px
BELOW = 18  # px under the pointer, so that it does not lie upon the words
LOOKS_MS, GRACE = 100, 5  # how often is looked where the pointer is, and how many times it may be nowhere
NAME = "tip"  # for the style sheet


class Tips(Helper):
    """Shows one at a time; `hide` takes it away."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        help_by(self)
        self._label: QLabel | None = None
        self._owner: QWidget | None = None
        self._away = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS_MS)
        self._timer.timeout.connect(self._look)

    def show(self, owner: QObject, event: QHelpEvent) -> bool:
        """Show the words of a widget; False when it has none of its own."""
        if not isinstance(owner, QWidget) or not owner.toolTip():
            return False
        if self.text() == owner.toolTip() and self._owner is owner:
            return True
        self.hide()
        label = QLabel(owner.toolTip(), owner.window(), Qt.WindowType.ToolTip)
        label.setObjectName(NAME)
        dress_inside(label, owner.window())
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        label.setWordWrap(label.sizeHint().width() > WIDEST)
        label.setMaximumWidth(WIDEST)
        label.adjustSize()
        self._label, self._owner, self._away = label, owner, 0
        label.move(_place(event.globalPos(), label, owner))
        label.show()
        self._timer.start()
        return True

    def text(self) -> str:
        return self._label.text() if self._label is not None and isValid(self._label) else ""

    def hide(self) -> None:
        self._timer.stop()
        label, self._label, self._owner = self._label, None, None
        if label is not None and isValid(label):
            label.hide()
            label.deleteLater()
        QToolTip.hideText()  # of a dialog

    def _look(self) -> None:
        label, owner, here = self._label, self._owner, QCursor.pos()
        if label is None or owner is None or not isValid(label) or not isValid(owner) or not owner.isVisible():
            self.hide()
            return
        over = label.geometry().contains(here) or owner.rect().contains(owner.mapFromGlobal(here))
        self._away = 0 if over else self._away + 1
        if self._away > GRACE:
            self.hide()


def _place(pointer: QPoint, label: QLabel, owner: QWidget) -> QPoint:
    """Under the pointer, or above it where there is no room; never off the screen."""
    room: QRect = owner.screen().availableGeometry()
    top = pointer.y() + BELOW
    if top + label.height() > room.bottom():
        top = pointer.y() - BELOW - label.height()
    left = min(pointer.x(), room.right() - label.width())
    return QPoint(max(room.left(), left), max(room.top(), top))
