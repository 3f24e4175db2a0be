"""Hands that never leave the keyboard: where Tab leads, what is seen there, and what hears a key."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from tests.ui.fitting import called
from ui.widgets.focus import REACH

MOST = 400  # stops of Tab on one page
PARTS = 4  # of a date; Tab goes from one to the next
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def focused(window: QWidget) -> QWidget:
    return QApplication.focusWidget() or window


def press(window: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """One key, to whatever would hear it at this moment."""
    QTest.keyClick(QApplication.activePopupWidget() or QApplication.activeModalWidget() or focused(window), key, held)
    QApplication.processEvents()


def round_by_tab(window: QWidget, look: Callable[[], None] = lambda: None, *, back: bool = False) -> list[QWidget]:
    """Every stop of Tab, until it comes back at one or leads nowhere any more; `look` at each of them."""
    key, held = (Qt.Key.Key_Backtab, SHIFT) if back else (Qt.Key.Key_Tab, NONE)
    stops: list[QWidget] = []
    stays = 0
    while len(stops) < MOST and stays < PARTS:
        press(window, key, held)
        here = focused(window)
        if stops and here is stops[-1]:
            stays += 1
            continue
        stays = 0
        if here in stops:
            break
        stops.append(here)
        look()
    return stops


def upward(stops: list[QWidget]) -> list[tuple[str, str]]:
    """Steps to something that stands higher, and not in a column further to the right; round a table is a round."""
    found = []
    for one, other in itertools.pairwise(stops):
        around = next(part for part in lineage(one) if part in lineage(other))
        here, there = (lineage(each)[lineage(each).index(around) - 1].geometry() for each in (one, other))
        laid = around.layout() is not None
        if laid and there.bottom() < here.top() and there.left() <= here.left():
            found.append((called(one), called(other)))
    return found


def lineage(widget: QWidget) -> list[QWidget]:
    parent = widget.parentWidget()
    return [widget, *(lineage(parent) if parent is not None else [])]


def place_of(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def unseen(window: QWidget) -> list[str]:
    """What has the focus and is not wholly in sight, or carries no ring."""
    here = focused(window)
    target = here.parentWidget() if here.property("ring") == "parent" else here
    assert target is not None
    found = []
    place = part(target)
    shown = target.visibleRegion().intersected(place).boundingRect()
    if shown.height() < min(place.height(), room_around(target)) or shown.width() < place.width():
        found.append(f"{called(here)} shows {shown.getRect()} of {place.getRect()} in {room_around(target)}")
    if here.property("ring") != "none" and not ringed(target):
        found.append(f"{called(here)} has no ring")
    return found


def part(widget: QWidget) -> QRect:
    """What of it has the focus: in a list the row."""
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        return widget.visualRect(widget.currentIndex()).intersected(
            QRect(0, -MOST, widget.viewport().width(), 9 * MOST)
        )
    return widget.rect()


def ringed(widget: QWidget) -> bool:
    """Whether the ring stands around what of it is in sight."""
    for ring in widget.window().findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if type(ring).__name__ == "_Ring" and ring.isVisible():
            own = widget.property("ring_rect")
            shown = widget.visibleRegion().boundingRect()
            inner = own.intersected(shown) if isinstance(own, QRect) else shown
            return ring.geometry().contains(inner.translated(place_of(widget).topLeft()))
    return False


def room_around(widget: QWidget) -> int:
    """How much of it can be in sight at once, beside the ring."""
    high, step = widget.window().height(), widget.parentWidget()
    if isinstance(widget, QAbstractItemView):
        high = widget.viewport().height()
    while step is not None:
        if isinstance(step, QScrollArea):
            high = min(high, step.viewport().height() - 2 * REACH)
        step = step.parentWidget()
    return high


def unheard(window: QWidget) -> list[str]:
    """The button that has the focus, when Space does not press it or Enter would not (see `ui/enter_key.py`)."""
    here = focused(window)
    if not isinstance(here, QAbstractButton):
        return []
    QTest.keyPress(here, Qt.Key.Key_Space)
    heard = here.isDown() or focused(window) is not here  # or it did something at once
    here.setDown(False)  # so that letting go does nothing
    QTest.keyRelease(here, Qt.Key.Key_Space)
    heeds_enter = isinstance(here, QPushButton) or (isinstance(here, QCheckBox | QRadioButton) and here.isCheckable())
    return [] if heard and heeds_enter else [called(here)]
