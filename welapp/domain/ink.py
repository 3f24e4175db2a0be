"""Ink: strokes in millimetres and the one outline that both screen and paper fill."""

from __future__ import annotations

import math
from dataclasses import dataclass

CANVAS_MM = (170.0, 92.0)
"""Width and height of the drawing sheet; stroke points lie inside it, origin top left, y down."""

INKS: dict[str, str] = {
    "zwart": "#26302F",
    "blauw": "#2B6CA8",
    "groen": "#3F7A48",
    "geel": "#BC850C",
    "oranje": "#DB7430",
    "rood": "#B8402F",
    "paars": "#75508F",
    "bruin": "#7B5330",
}
"""Ink name -> colour; the name is also what tooltips and screen readers say."""

WIDTHS_MM = (0.75, 1.75, 3.5)

_CAP_STEPS = 6


@dataclass(frozen=True, slots=True)
class Point:
    """A pen position in millimetres; pressure runs from 0 to 1, 0.5 for a mouse."""

    x: float
    y: float
    pressure: float = 0.5


@dataclass(frozen=True, slots=True)
class Stroke:
    """One line from pen-down to pen-up; width is in millimetres at pressure 0.5."""

    ink: str
    width: float
    points: tuple[Point, ...]


def outline(stroke: Stroke) -> list[tuple[float, float]]:
    """Return the closed polygon (mm) to fill, nonzero winding; a single point gives a dot, no point gives []."""
    points = stroke.points
    if not points:
        return []
    radii = [stroke.width * (0.5 + p.pressure) / 2 for p in points]
    if len(points) == 1:
        return _arc(points[0], radii[0], 0.0, 2 * math.pi, _CAP_STEPS * 2)
    left: list[tuple[float, float]] = []
    right: list[tuple[float, float]] = []
    angle = 0.0
    for index, point in enumerate(points):
        before = points[max(index - 1, 0)]
        after = points[min(index + 1, len(points) - 1)]
        if (after.x, after.y) != (before.x, before.y):
            angle = math.atan2(after.y - before.y, after.x - before.x)
        dx, dy = -math.sin(angle) * radii[index], math.cos(angle) * radii[index]
        left.append((point.x + dx, point.y + dy))
        right.append((point.x - dx, point.y - dy))
    start_angle = math.atan2(left[0][1] - points[0].y, left[0][0] - points[0].x)
    end_angle = math.atan2(left[-1][1] - points[-1].y, left[-1][0] - points[-1].x)
    head = _arc(points[-1], radii[-1], end_angle, -math.pi, _CAP_STEPS)
    tail = _arc(points[0], radii[0], start_angle + math.pi, -math.pi, _CAP_STEPS)
    return left + head + right[::-1] + tail


def _arc(centre: Point, radius: float, start: float, sweep: float, steps: int) -> list[tuple[float, float]]:
    return [
        (
            centre.x + radius * math.cos(start + sweep * step / steps),
            centre.y + radius * math.sin(start + sweep * step / steps),
        )
        for step in range(steps + 1)
    ]
