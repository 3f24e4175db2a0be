"""Things that can be carried off with the mouse, a finger or a pen; a press without carrying stays a press.

Qt makes mouse events of a finger and of a pen, so one way of handling serves all three. Nothing leaves the window: no
drag that another program could take the words from.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ui.widgets.dressed import ArrowsToParent, Dressed


class Draggable:
    """Before a Qt widget class; what is done with it is up to `hold_at` and `let_go_at`, in places of the screen."""

    in_a_list = False  # then a finger that goes up or down pulls the list, where that is longer than its room
    _from = QPoint()
    _carrying = False

    def can_be_dragged(self) -> bool:
        return True

    def hold_at(self, spot: QPoint) -> None:
        raise NotImplementedError

    def let_go_at(self, spot: QPoint) -> None:
        raise NotImplementedError

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from, self._carrying = event.globalPosition().toPoint(), False
        super().mousePressEvent(event)  # type: ignore[misc]  # the Qt class that stands after this one
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.globalPosition().toPoint()
        held = bool(event.buttons() & Qt.MouseButton.LeftButton) and self.can_be_dragged()
        far = (here - self._from).manhattanLength() >= QApplication.startDragDistance()
        if held and (self._carrying or far):
            self._carrying = True
            self.hold_at(here)
            return
        super().mouseMoveEvent(event)  # type: ignore[misc]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        carried, self._carrying = self._carrying, False
        if carried:
            self.let_go_at(event.globalPosition().toPoint())
            return
        super().mouseReleaseEvent(event)  # type: ignore[misc]

    def hideEvent(self, event: QHideEvent) -> None:
        """A pause takes it out of the hand: letting go is then heard by nobody."""
        self._carrying = False
        super().hideEvent(event)  # type: ignore[misc]


class DraggedButton(Draggable, ArrowsToParent, Dressed, QPushButton):
    carried = Signal(QPoint)  # the spot of the screen where it is held now
    dropped = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        QPushButton.__init__(self, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hold_at(self, spot: QPoint) -> None:
        self.carried.emit(spot)

    def let_go_at(self, spot: QPoint) -> None:
        self.setDown(False)
        self.dropped.emit(spot)
