"""A button that can be carried off with the mouse or a finger; a press without carrying stays a press."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ui.widgets.dressed import ArrowsToParent, Dressed


class DraggedButton(ArrowsToParent, Dressed, QPushButton):
    carried = Signal(QPoint)  # the spot of the screen where it is held now
    dropped = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        QPushButton.__init__(self, parent)
        self._from = QPoint()
        self._carrying = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def can_be_dragged(self) -> bool:
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from, self._carrying = event.globalPosition().toPoint(), False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.globalPosition().toPoint()
        held = bool(event.buttons() & Qt.MouseButton.LeftButton) and self.can_be_dragged()
        far = (here - self._from).manhattanLength() >= QApplication.startDragDistance()
        if held and (self._carrying or far):
            self._carrying = True
            self.carried.emit(here)
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        carried, self._carrying = self._carrying, False
        if carried:
            self.setDown(False)
            self.dropped.emit(event.globalPosition().toPoint())
            return
        super().mouseReleaseEvent(event)
