"""Finished strokes as one picture: a full sheet is shown as fast as an empty one, and only what differs is painted."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QTransform

from ui.widgets.ink_shape import stroke_path
from welapp.domain.ink import INKS, Point, Stroke

PORTION_SECONDS = 0.006
"""So much is painted at once: what someone draws meanwhile must not wait."""
_EDGE_MM = 0.5  # smoothing reaches a little over the edge of a shape


@dataclass(frozen=True, slots=True)
class _Shape:
    stroke: Stroke
    path: QPainterPath
    bounds: QRectF  # mm

    def touches(self, point: Point, reach_mm: float) -> bool:
        reach = reach_mm + self.stroke.width / 2
        if not self.bounds.adjusted(-reach, -reach, reach, reach).contains(QPointF(point.x, point.y)):
            return False
        return _is_near(self.stroke, point, reach_mm)


class DriedInk:
    """`lay` says what there is, `dry` paints a portion of it; both return the part of the sheet (mm) that changed."""

    def __init__(self) -> None:
        self._shapes: list[_Shape] = []
        self._wet: list[Stroke] = []  # these come after the shapes and are not painted yet
        self._known: dict[int, _Shape] = {}  # of what is wet again, since the widget has another size
        self._picture = QPixmap()
        self._onto = QTransform()  # from millimetres to the pixels of the widget

    def lay(self, strokes: Sequence[Stroke]) -> QRectF:
        """Show exactly these. New ones at the end are still to be dried; any other difference is shown at once."""
        known = {id(shape.stroke): shape for shape in self._shapes}
        old = sum(id(stroke) in known for stroke in strokes)
        if any(id(stroke) not in known for stroke in strokes[:old]):  # an erased one came back among the others
            old = len(strokes)
        shapes = [known.get(id(stroke)) or _shape(stroke) for stroke in strokes[:old]]
        stay = {id(shape) for shape in shapes}
        differ = [shape for shape in self._shapes if id(shape) not in stay]
        differ += [shape for shape in shapes if id(shape.stroke) not in known]
        self._shapes, self._wet = shapes, list(strokes[old:])
        area = _united(shape.bounds for shape in differ)
        if not area.isEmpty():
            self._paint_again(area)
        return area

    def fit(self, size: QSize, ratio: float, onto: QTransform) -> None:
        """The widget has another size; all is still to be dried."""
        self._picture = QPixmap(size * ratio)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        self._onto = onto
        self._wet = [*(shape.stroke for shape in self._shapes), *self._wet]
        self._known = {id(shape.stroke): shape for shape in self._shapes}
        self._shapes = []

    def fits(self, size: QSize, ratio: float) -> bool:
        return not self._picture.isNull() and self._picture.size() == size * ratio

    @property
    def is_dry(self) -> bool:
        """Whether there is nothing to paint, or nothing yet to paint it on."""
        return not self._wet or self._picture.isNull()

    def dry(self) -> QRectF:
        """Paint as many strokes as fit in one portion, at least one."""
        if self._picture.isNull() or not self._wet:
            return QRectF()
        began, area, count = perf_counter(), QRectF(), 0
        painter = self._painter()
        for stroke in self._wet:
            shape = self._known.pop(id(stroke), None) or _shape(stroke)
            self._shapes.append(shape)
            _paint(painter, shape)
            area = area.united(shape.bounds)
            count += 1
            if perf_counter() - began > PORTION_SECONDS:
                break
        painter.end()
        del self._wet[:count]
        return area

    def show(self, painter: QPainter, part: QRect) -> None:
        """Paint this part of the widget."""
        ratio = self._picture.devicePixelRatio()
        if not self._picture.isNull():
            source = QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)
            painter.drawPixmap(QRectF(part), self._picture, source)

    def touched(self, point: Point, reach_mm: float) -> set[int]:
        """Return the `id` of each stroke within reach of a point."""
        dried = {id(shape.stroke) for shape in self._shapes if shape.touches(point, reach_mm)}
        return dried | {id(stroke) for stroke in self._wet if _is_near(stroke, point, reach_mm)}

    def _paint_again(self, area: QRectF) -> None:
        if self._picture.isNull():
            return
        part = self._whole_dots(self._onto.mapRect(area))
        painter = self._painter()
        painter.setTransform(QTransform())
        painter.setClipRect(part)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillRect(part, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setTransform(self._onto)
        cleared = self._onto.inverted()[0].mapRect(part)
        for shape in self._shapes:
            if shape.bounds.intersects(cleared):
                _paint(painter, shape)
        painter.end()

    def _whole_dots(self, part: QRectF) -> QRectF:
        """Widen to whole dots of the screen: half a dot that is cleared and painted again would show as a seam."""
        ratio = self._picture.devicePixelRatio()
        dots = QTransform.fromScale(ratio, ratio).mapRect(part).toAlignedRect()
        return QTransform.fromScale(1 / ratio, 1 / ratio).mapRect(QRectF(dots))

    def _painter(self) -> QPainter:
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._onto)
        painter.setPen(Qt.PenStyle.NoPen)
        return painter


def _shape(stroke: Stroke) -> _Shape:
    path = stroke_path(stroke)
    return _Shape(stroke, path, path.controlPointRect().adjusted(-_EDGE_MM, -_EDGE_MM, _EDGE_MM, _EDGE_MM))


def _paint(painter: QPainter, shape: _Shape) -> None:
    painter.setBrush(QColor(INKS[shape.stroke.ink]))
    painter.drawPath(shape.path)


def _united(areas: Iterator[QRectF]) -> QRectF:
    whole = QRectF()
    for area in areas:
        whole = whole.united(area)
    return whole


def _is_near(stroke: Stroke, point: Point, reach_mm: float) -> bool:
    reach, points = reach_mm + stroke.width / 2, stroke.points
    if len(points) == 1:
        return math.hypot(points[0].x - point.x, points[0].y - point.y) <= reach
    return any(_distance(point, a, b) <= reach for a, b in itertools.pairwise(points))


def _distance(point: Point, a: Point, b: Point) -> float:
    """From a point to the line piece a-b."""
    dx, dy = b.x - a.x, b.y - a.y
    length = dx * dx + dy * dy
    along = 0.0 if length == 0 else min(1.0, max(0.0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length))
    return math.hypot(point.x - a.x - along * dx, point.y - a.y - along * dy)
