"""An edge around a dialog: not every desktop draws one, and its ground is that of the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

WIDTH = 2


class Edge(QWidget):
    """Lies over all of a dialog and lets every press through."""

    def __init__(self, dialog: QWidget) -> None:
        super().__init__(dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(dialog.rect())
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.setGeometry(watched.rect())
            self.raise_()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = QPainter(self), self.palette().color(QPalette.ColorRole.WindowText)
        for side in (
            (0, 0, self.width(), WIDTH),
            (0, self.height() - WIDTH, self.width(), WIDTH),
            (0, 0, WIDTH, self.height()),
            (self.width() - WIDTH, 0, WIDTH, self.height()),
        ):
            painter.fillRect(*side, colour)
