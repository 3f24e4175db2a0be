"""A QR code drawn as squares: black on white in every palette, with the quiet edge that a camera needs."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Look
from ui.widgets.dressed import Dressed, paint_box, painter_for

QUIET = 4  # modules of white on each side (ISO/IEC 18004)
MODULE = 4  # px at 100 %: what a telephone reads from a screen at arm's length
EDGE = 6  # px of white with the border, so that its round corners stay outside the quiet edge
MOST = 65  # modules of a card with usual names; the room that is kept until it is known

Modules = tuple[tuple[bool, ...], ...]


class QrView(Dressed, QWidget):
    """`name` says what it is to who cannot see it; what stands in it has to be there in another way too."""

    def __init__(self, look: Look, name: str) -> None:
        QWidget.__init__(self)
        self._modules: Modules = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress(look)

    def show_modules(self, modules: Modules) -> None:
        """Show these rows; True is black."""
        self._modules = modules
        self.redress()

    def sizeHint(self) -> QSize:
        count = (len(self._modules) or MOST) + 2 * QUIET
        side = self.look.air(count * MODULE) + 2 * EDGE
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        white, black = self.look.colour("#FFFFFF"), self.look.colour("#000000")
        paint_box(painter, QRectF(self.rect()), white, self.look.colour("line2"), 1, 10)
        if not self._modules:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        count = len(self._modules)
        scale = self.devicePixelRatioF()
        room = min(self.width(), self.height()) - 2 * EDGE
        side = math.floor(room * scale / (count + 2 * QUIET)) / scale  # whole dots: no seams, no grey
        left, top = ((edge - side * count) / 2 for edge in (self.width(), self.height()))
        left, top = math.floor(left * scale) / scale, math.floor(top * scale) / scale
        painter.setPen(Qt.PenStyle.NoPen)
        for row, modules in enumerate(self._modules):
            for column, dark in enumerate(modules):
                if dark:
                    painter.fillRect(QRectF(left + column * side, top + row * side, side, side), black)
