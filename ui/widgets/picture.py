"""A picture beside words: it repeats what they say, so it has no name of its own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Look
from ui.widgets.dressed import Dressed, painter_for
from ui.widgets.icons import draw_picture

_SIZE = QSize(96, 80)  # with large letters too: the words need the room


class Picture(Dressed, QWidget):
    def __init__(self, look: Look) -> None:
        QWidget.__init__(self)
        self.name = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress(look, table=True)
        self.hide()

    def show_picture(self, name: str) -> None:
        """Show resources/pictures/<name>.svg, or nothing for ''."""
        self.name = name
        self.setVisible(bool(name))
        self.update()

    def sizeHint(self) -> QSize:
        return _SIZE

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.name:
            draw_picture(painter_for(self), self.look, self.name, QRectF(self.rect()))
