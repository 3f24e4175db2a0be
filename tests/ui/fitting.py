"""What it takes for everything on a page to be readable and reachable, whatever the size of its letters."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QScrollArea,
    QScrollBar,
    QSizeGrip,
    QStackedWidget,
    QWidget,
)

from ui.pages.case_paint import CasePainter
from ui.widgets.dressed import Dressed
from ui.widgets.focus import bring_into_sight
from ui.widgets.scenes import UnlockScene

SLACK = 2  # px; rounding
LINE = 0.75  # of a line of letters: what is above and below it is room for accents that nobody has


def called(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    words = str(text())[:30] if callable(text) else widget.accessibleName()[:30]
    return f"{type(widget).__name__}({words!r})"


def seen(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and not isinstance(widget, QScrollBar | QSizeGrip | QStackedWidget)
        and not _of_qt(widget)
        and type(widget).__name__ != "_Ring"
    ]


def _of_qt(widget: QWidget) -> bool:
    """The inside of a standard field, a list or a calendar is laid out by Qt."""
    parent = widget.parentWidget()
    inside = isinstance(parent, QAbstractScrollArea) and not isinstance(parent, QScrollArea)
    return inside or (widget.objectName().startswith("qt_") and not isinstance(parent, QScrollArea))


def squeezed(window: QWidget) -> list[str]:
    """Widgets with less room than they need for their words."""
    found = []
    for widget in seen(window):
        if widget.width() == 0 or widget.height() == 0 or widget.findChild(QStackedWidget) is not None:
            continue  # a page that is not shown asks for room too
        wide, high = widget.minimumSizeHint().width(), _needed_height(widget)
        if widget.width() + SLACK < wide or widget.height() + SLACK < high:
            found.append(f"{called(widget)} is {_size(widget)}, needs {wide} x {high}")
    return found


def _needed_height(widget: QWidget) -> int:
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.minimumHeightForWidth(widget.width())
    least = widget.minimumSizeHint().height()
    return max(least, widget.heightForWidth(widget.width())) if widget.hasHeightForWidth() else least


def outside(window: QWidget) -> list[str]:
    """Widgets that stick out where nothing scrolls to them."""
    found = []
    for widget in seen(window):
        parent = widget.parentWidget()
        if parent is None or widget.isWindow():
            continue
        area = parent.parentWidget()
        place, room = widget.geometry(), QRect(QPoint(0, 0), parent.size())
        if isinstance(area, QScrollArea) and area.viewport() is parent:
            place.setTop(0)
            place.setBottom(0)
        if not room.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            found.append(f"{called(widget)} at {place.getRect()} in {called(parent)} of {_size(parent)}")
    return found


def overlapping(window: QWidget) -> list[str]:
    found = []
    for parent in [window, *seen(window)]:
        children = [child for child in parent.children() if isinstance(child, QWidget) and child.isVisible()]
        children = [child for child in children if child in set(seen(window)) and not child.isWindow()]
        for one, other in combinations(children, 2):
            if isinstance(one, UnlockScene) or isinstance(other, UnlockScene):
                continue  # the picture behind the sheet
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > SLACK and shared.height() > SLACK:
                found.append(f"{called(one)} and {called(other)} in {called(parent)}")
    return found


def unreachable(window: QWidget, focusable: list[QWidget]) -> list[str]:
    """Widgets that stay out of sight when they have the focus."""
    found = []
    for widget in focusable:
        bring_into_sight(widget)
        QApplication.sendPostedEvents()
        if widget.visibleRegion().boundingRect().height() < min(40, widget.height()):
            found.append(called(widget))
    return found


def _size(widget: QWidget) -> str:
    return f"{widget.width()} x {widget.height()}"


@contextmanager
def words_watched(found: list[str]) -> Iterator[None]:
    """Write down every painted word that has not enough room in its widget."""
    real, in_list = Dressed.paint_text, CasePainter._write

    def watch(
        self: Dressed,
        painter: QPainter,
        box: QRectF,
        text: str,
        role: str,
        tone: str = "ink",
        weight: int | None = None,
    ) -> None:
        metrics = QFontMetricsF(self.role_font(role, weight))
        room = box.intersected(QRectF(self.rect())) if isinstance(self, QWidget) else box
        if metrics.horizontalAdvance(text) > room.width() + SLACK or metrics.height() * LINE > room.height() + SLACK:
            found.append(f"{type(self).__name__} paints {text!r} in {room.width():.0f} x {room.height():.0f}")
        real(self, painter, box, text, role, tone, weight)

    def watch_list(
        self: CasePainter,
        painter: QPainter,
        box: QRectF,
        text: str,
        role: str,
        tone: str = "ink",
        weight: int | None = None,
    ) -> QFontMetrics:
        metrics = in_list(self, painter, box, text, role, tone, weight)
        if metrics.horizontalAdvance(text) > box.width() + SLACK:
            found.append(f"the list paints {text!r} in {box.width():.0f} wide")
        return metrics

    CasePainter._write = watch_list  # type: ignore[method-assign]
    Dressed.paint_text = watch  # type: ignore[method-assign]
    try:
        yield
    finally:
        Dressed.paint_text = real  # type: ignore[method-assign]
        CasePainter._write = in_list  # type: ignore[method-assign]
