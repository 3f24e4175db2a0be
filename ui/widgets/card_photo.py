"""A photo on a card: filling its box, with round corners."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap


def paint_photo(painter: QPainter, photo: QPixmap, box: QRectF, radius: float) -> None:
    """Draw the middle of the photo, as large as fills the box."""
    part = QSizeF(box.size()).scaled(QSizeF(photo.size()), Qt.AspectRatioMode.KeepAspectRatio)
    source = QRectF(
        (photo.width() - part.width()) / 2, (photo.height() - part.height()) / 2, part.width(), part.height()
    )
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(path)
    painter.drawPixmap(box, photo, source)
    painter.restore()


def photo_from(jpeg: bytes) -> QPixmap:
    """Return the picture, a null one when the bytes are no picture."""
    photo = QPixmap()
    photo.loadFromData(jpeg)
    return photo
