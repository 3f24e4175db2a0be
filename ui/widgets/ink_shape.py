"""What both the drawing sheet and a drawing to look at are painted with: the shape of a stroke, and a photo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPolygonF

from welapp.domain.ink import Stroke, outline

CANVAS_COLOUR = "#FFFDF8"  # the drawing sheet stays light in both themes


def stroke_path(stroke: Stroke) -> QPainterPath:
    """The filled shape of a stroke, in millimetres; the same outline as on paper."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    points = outline(stroke)
    if points:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
        path.closeSubpath()
    return path


def drawn_area(strokes: Sequence[Stroke]) -> QRectF:
    """The part of the sheet that is drawn on, in millimetres."""
    widest = max((stroke.width for stroke in strokes), default=0.0)
    points = [point for stroke in strokes for point in stroke.points]
    if not points:
        return QRectF()
    xs, ys, _ = zip(*points, strict=True)
    edge = widest * 0.75 + 1  # half of the width at full pressure, and some air
    return QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys))).adjusted(-edge, -edge, edge, edge)


def paint_photo(painter: QPainter, image: QImage, box: QRectF) -> None:
    """Fit the whole photo into the box, in its middle; nothing as long as it is still being read."""
    if image.isNull():
        return
    size = image.deviceIndependentSize().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(), size)
    place.moveCenter(box.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)
