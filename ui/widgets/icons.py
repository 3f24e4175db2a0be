"""Icons and pictures: drawn straight from SVG in the colours of the look, crisp at every pixel ratio."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from ui.theme import Look


def draw_icon(painter: QPainter, look: Look, name: str, box: QRectF, tone: str = "ink") -> None:
    look.drawing("icons", name, tone).render(painter, box)


def draw_picture(painter: QPainter, look: Look, name: str, box: QRectF) -> None:
    """Draw a picture as large as fits, in the middle of the box."""
    drawing = look.drawing("pictures", name)
    size = drawing.defaultSize()
    size.scale(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    left = box.center().x() - size.width() / 2
    top = box.center().y() - size.height() / 2
    drawing.render(painter, QRectF(left, top, size.width(), size.height()))


def pixmap(look: Look, name: str, tone: str = "ink", size: int = 20, ratio: float = 1.0) -> QPixmap:
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_icon(painter, look, name, QRectF(0, 0, size, size), tone)
    painter.end()
    return picture


def icon(look: Look, name: str, tone: str = "ink", size: int = 20) -> QIcon:
    """Return an icon for standard Qt widgets (menus); ask again when the look changes."""
    made = QIcon()
    for ratio in (1.0, 1.5, 2.0, 3.0):
        made.addPixmap(pixmap(look, name, tone, size, ratio))
    return made
