"""A hand on the mouse: it presses what is really under the pointer, and nothing that is out of sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

PATIENCE = 15_000


class Mouse:
    def __init__(self, qtbot: QtBot, window: QWidget) -> None:
        self.qtbot, self.window = qtbot, window

    def button(self, name: str, within: QWidget | None = None) -> QAbstractButton:
        """Wait for a button that can be pressed and whose name begins like this."""
        found: list[QAbstractButton] = []

        def look() -> bool:
            found[:] = [
                one
                for one in (within or self.window).findChildren(QAbstractButton)
                if one.isVisible() and one.isEnabled() and one.accessibleName().startswith(name)
            ]
            return bool(found)

        self.qtbot.waitUntil(look, timeout=PATIENCE)
        return found[0]

    def press(self, name: str, within: QWidget | None = None) -> None:
        self.click(self.button(name, within))

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        target, where = self.under(widget, at or widget.rect().center())
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=where)

    def drag(self, widget: QWidget, start: QPoint, end: QPoint, steps: int = 6) -> None:
        """From one point of a widget to another, which may lie outside it, as far as the window goes."""
        target, here = self.under(widget, start)
        there = here + (end - start)
        QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=here)
        for step in range(1, steps + 1):
            QTest.mouseMove(target, here + (there - here) * step / steps)
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=there)

    def drag_onto(self, widget: QWidget, goal: QWidget) -> None:
        start = widget.rect().center()
        self.drag(widget, start, widget.mapFrom(self.window, goal.mapTo(self.window, goal.rect().center())))

    def under(self, widget: QWidget, at: QPoint) -> tuple[QWidget, QPoint]:
        """Bring it into sight and return what is under the pointer there; anything else than it is a failure."""
        for area in _areas(widget):
            area.ensureWidgetVisible(widget)
        self.qtbot.wait(0)
        spot = widget.mapTo(self.window, at)
        hit = self.window.childAt(spot)
        assert hit is not None, f"{widget.accessibleName()!r} lies outside the window"
        assert hit is widget or widget.isAncestorOf(hit), f"{hit!r} lies over {widget.accessibleName()!r}"
        return hit, hit.mapFrom(self.window, spot)

    def wait(self, reached: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(reached, timeout=PATIENCE)


def _areas(widget: QWidget) -> list[QScrollArea]:
    areas, above = [], widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            areas.append(above)
        above = above.parentWidget()
    return areas
