"""Ink: strokes in millimetres and the one outline that both screen and paper fill."""

from __future__ import annotations

import math
import struct
from base64 import b64decode, b64encode
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

CANVAS_MM = (170.0, 92.0)
"""Width and height of the drawing sheet; stroke points lie inside it, origin top left, y down."""

Side = list[tuple[float, float]]

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
_SHARP = math.cos(math.radians(60)) ** 2  # a turn of more than this gets a round corner
_MOST = 32_767  # hundredths in 16 bits
_POINT_BYTES = 6


class Point(NamedTuple):
    """A pen position in millimetres; pressure runs from 0 to 1, 0.5 for a mouse.

    A named tuple, since a full drawing has forty thousand and is read while someone draws on.
    """

    x: float
    y: float
    pressure: float = 0.5


@dataclass(frozen=True, eq=False)
class Stroke:
    """One line from pen-down to pen-up; width is in millimetres at pressure 0.5.

    Each save writes the whole drawing and reads it again, so a line that stays as it is costs next to nothing: it is
    kept and compared as one text, and its points are only made for who asks for them.
    """

    ink: str
    width: float
    points: tuple[Point, ...]

    @classmethod
    def of_line(cls, ink: str, width: float, line: str) -> Stroke:
        """Make it of what `line` gave; raise ValueError for anything else."""
        if len(b64decode(line, validate=True)) % _POINT_BYTES:
            raise ValueError(line)
        stroke = cls.__new__(cls)
        vars(stroke).update(ink=ink, width=width, line=line)
        return stroke

    @cached_property
    def line(self) -> str:
        """The points as they are kept: hundredths, each in 16 bits with the little end first, in base64."""
        hundredths = [min(max(round(100 * number), 0), _MOST) for point in self.points for number in point]
        return b64encode(struct.pack(f"<{len(hundredths)}h", *hundredths)).decode("ascii")

    @property
    def length(self) -> int:
        """The number of points."""
        return len(self.line) * 3 // 4 // _POINT_BYTES

    def __getattr__(self, name: str) -> tuple[Point, ...]:
        """Make the points of a line, each time that someone asks for them: forty thousand would burden the memory."""
        if name != "points":
            raise AttributeError(name)
        return _points_from(self.line)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Stroke):
            return NotImplemented
        return (self.ink, self.width, self.line) == (other.ink, other.width, other.line)

    def __hash__(self) -> int:
        return hash((self.ink, self.width, self.line))


def _points_from(line: str) -> tuple[Point, ...]:
    """Points beyond the sheet lie on its edge."""
    data = b64decode(line)
    numbers = [hundredths / 100 for hundredths in struct.unpack(f"<{len(data) // 2}h", data)]
    found = tuple(map(Point, numbers[0::3], numbers[1::3], numbers[2::3]))
    return found if not numbers or _within(numbers) else tuple(map(on_sheet, found))


def on_sheet(point: Point) -> Point:
    """A pen may slip over the edge of the sheet; the line then follows the edge."""
    x, y, pressure = (round(number, 2) for number in point)
    return Point(min(max(x, 0.0), CANVAS_MM[0]), min(max(y, 0.0), CANVAS_MM[1]), min(max(pressure, 0.0), 1.0))


def _within(numbers: list[float]) -> bool:
    return min(numbers) >= 0 and all(max(numbers[place::3]) <= most for place, most in enumerate((*CANVAS_MM, 1.0)))


def outline(stroke: Stroke) -> list[tuple[float, float]]:
    """Return the closed polygon (mm) to fill, nonzero winding; a single point gives a dot, no point gives []."""
    points = stroke.points
    if not points:
        return []
    radii = [stroke.width * (0.5 + pressure) / 2 for _, _, pressure in points]
    if len(points) == 1:
        return _arc(points[0], radii[0], 0.0, 2 * math.pi, _CAP_STEPS * 2)
    left: Side = []
    right: Side = []
    along, across = 1.0, 0.0  # the direction, as a unit
    befores, afters = (points[0], *points[:-1]), (*points[1:], points[-1])
    for point, (x0, y0, _), (x1, y1, _), radius in zip(points, befores, afters, radii, strict=True):
        x, y, _ = point
        to_x, to_y, on_x, on_y = x - x0, y - y0, x1 - x, y1 - y
        ahead = to_x * on_x + to_y * on_y
        if ahead <= 0 or ahead * ahead < _SHARP * (to_x * to_x + to_y * to_y) * (on_x * on_x + on_y * on_y):
            turn = math.atan2(to_x * on_y - to_y * on_x, ahead)
            if turn:
                _join(point, radius, math.atan2(to_y, to_x), turn, left, right)
                continue
        dx, dy = x1 - x0, y1 - y0
        length = math.sqrt(dx * dx + dy * dy)
        if length:
            along, across = dx / length, dy / length
        sideways, down = across * radius, along * radius
        left.append((x - sideways, y + down))
        right.append((x + sideways, y - down))
    start_angle = math.atan2(left[0][1] - points[0].y, left[0][0] - points[0].x)
    end_angle = math.atan2(left[-1][1] - points[-1].y, left[-1][0] - points[-1].x)
    head = _arc(points[-1], radii[-1], end_angle, -math.pi, _CAP_STEPS)
    tail = _arc(points[0], radii[0], start_angle + math.pi, -math.pi, _CAP_STEPS)
    return left + head + right[::-1] + tail


def _join(point: Point, radius: float, before: float, turn: float, left: Side, right: Side) -> None:
    """Go round a sharp corner: an arc on the outside, and by way of the corner itself on the inside.

    One point on either side would pinch the line there, the more the sharper the corner.
    """
    inner, outer, side = (left, right, math.pi / 2) if turn > 0 else (right, left, -math.pi / 2)
    arc = _arc(point, radius, before - side, turn, _CAP_STEPS)
    outer += arc
    inner += [(2 * point.x - x, 2 * point.y - y) for x, y in (arc[0], (point.x, point.y), arc[-1])]


def _arc(centre: Point, radius: float, start: float, sweep: float, steps: int) -> list[tuple[float, float]]:
    return [
        (
            centre.x + radius * math.cos(start + sweep * step / steps),
            centre.y + radius * math.sin(start + sweep * step / steps),
        )
        for step in range(steps + 1)
    ]
