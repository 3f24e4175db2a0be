"""The stroke that is being made: it grows by a point at a time, and only its last piece is made anew."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from ui.widgets.ink_shape import stroke_path
from welapp.domain.ink import INKS, Point, Stroke

_PIECE = 24  # points; a long scribble must not be measured whole at every move
_LEAST_STEP_MM = 0.2


@dataclass(frozen=True, slots=True)
class _Piece:
    path: QPainterPath
    bounds: QRectF


class WetInk:
    """Pieces overlap by one point, and each has round ends, so together they are the whole line."""

    def __init__(self, ink: str, width_mm: float, start: Point) -> None:
        self._ink, self._width = ink, width_mm
        self._points = [start]
        self._pieces: list[_Piece] = []
        self._last = self._piece_from(0)

    @property
    def points(self) -> tuple[Point, ...]:
        return tuple(self._points)

    @property
    def end(self) -> Point:
        return self._points[-1]

    def stroke(self) -> Stroke:
        return Stroke(self._ink, self._width, self.points)

    def bounds(self) -> QRectF:
        """The whole of it, in millimetres."""
        area = self._last.bounds
        for piece in self._pieces:
            area = area.united(piece.bounds)
        return area

    def grow(self, point: Point) -> QRectF:
        """Add a point; return what has to be painted (mm), nothing when it hardly moved."""
        last = self._points[-1]
        if math.hypot(point.x - last.x, point.y - last.y) < _LEAST_STEP_MM:
            return QRectF()
        self._points.append(point)
        start = len(self._pieces) * _PIECE
        before, self._last = self._last, self._piece_from(start)
        if len(self._points) - start > _PIECE:
            self._pieces.append(self._last)
            self._last = self._piece_from(start + _PIECE)
        # The direction at the point before changed too, so a little more than the new bit is painted.
        recent = self._piece_from(max(0, len(self._points) - 3)).bounds
        return recent if before.bounds.intersects(recent) else recent.united(before.bounds)

    def show(self, painter: QPainter, part: QRectF) -> None:
        """Paint what lies in this part; the painter measures in millimetres."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(INKS[self._ink]))
        for piece in (*self._pieces, self._last):
            if piece.bounds.intersects(part):
                painter.drawPath(piece.path)

    def _piece_from(self, start: int) -> _Piece:
        path = stroke_path(Stroke(self._ink, self._width, tuple(self._points[start:])))
        return _Piece(path, path.controlPointRect().adjusted(-0.5, -0.5, 0.5, 0.5))
