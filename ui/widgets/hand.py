"""What a drawing hand does: how hard it presses, whether it is a finger, and the way it went between two events."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent

from welapp.domain.ink import Point

FLAT = 0.5  # the pressure of what feels none
PALM_MS = 800  # a touch so soon after the pen is a hand resting on the screen


class PenNearby:
    """Remembers when a pen was last heard of."""

    def __init__(self) -> None:
        self._since = QElapsedTimer()

    def note(self) -> None:
        self._since.start()

    def __bool__(self) -> bool:
        return self._since.isValid() and self._since.elapsed() < PALM_MS


def is_finger(event: QMouseEvent) -> bool:
    """Whether Qt made this of a touch, which was heard of already."""
    return event.deviceType() == QInputDevice.DeviceType.TouchScreen


def pressure_of(event: QTabletEvent) -> float:
    """Return 0 to 1; a pen that feels no pressure writes as a mouse does."""
    feels = event.pointingDevice().hasCapability(QInputDevice.Capability.Pressure)
    return min(1.0, event.pressure()) or (0.0 if feels else FLAT)


def rubs(event: QTabletEvent) -> bool:
    """Whether the pen is held upside down, or the button on its barrel is pressed."""
    upside_down = event.pointerType() == QPointingDevice.PointerType.Eraser
    return upside_down or bool(event.buttons() & Qt.MouseButton.RightButton)


def way(start: Point, end: Point, step_mm: float) -> Iterator[Point]:
    """Walk from one event to the next: a quick hand must not jump over a line."""
    steps = max(1, math.ceil(math.hypot(end.x - start.x, end.y - start.y) / step_mm))
    for step in range(1, steps + 1):
        part = step / steps
        yield Point(start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part)
