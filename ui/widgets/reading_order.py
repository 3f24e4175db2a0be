"""Where Tab goes: from control to control as they stand on the screen, however late one of them was made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

_OF_QT = (QAbstractScrollArea, QAbstractSpinBox, QComboBox, QLineEdit)
_ALL = Qt.TabFocusBehavior.TabFocusAllControls


class ReadingOrder:
    """Before a Qt widget class. Qt itself goes by the order in which widgets were made, and ours come and go."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        if QGuiApplication.styleHints().tabFocusBehavior() != _ALL:  # some systems let Tab stop at fields only
            return super().focusNextPrevChild(forward)  # type: ignore[misc, no-any-return]
        assert isinstance(self, QWidget)  # noqa: S101
        window = self.window()
        found = after(window, QApplication.focusWidget() or self, forward=forward)
        if found is None:
            return False
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        found.setFocus(reason)
        return True


def after(window: QWidget, start: QWidget, *, forward: bool = True) -> QWidget | None:
    """Return the next control after `start`, round and round; None when there is no other."""
    order = list(in_reading_order(window, start))
    here = order.index(start) if start in order else -1
    rest = [*order[here + 1 :], *order[: max(here, 0)]]
    return next((one for one in (rest if forward else reversed(rest)) if _takes_focus(one, window)), None)


def in_reading_order(widget: QWidget, start: QWidget | None = None) -> Iterator[QWidget]:
    """Yield the widget and all that can be seen in it, and `start` also when it was just hidden."""
    yield widget
    for child in _children(widget):
        kept = start is not None and (child is start or child.isAncestorOf(start))
        if not child.isWindow() and (kept or not child.isHidden()):
            yield from in_reading_order(child, start)


def _children(widget: QWidget) -> list[QWidget]:
    """As they were laid out; what no layout knows comes last, as it was made.

    The inside of Qt's own fields and lists is left alone. Nothing in there is a stop, and a passing wrapper around one
    of its parts would take those of the parts in it along when it goes: who holds a scroll bar would lose it.
    """
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        return [inside] if inside is not None else []
    if isinstance(widget, _OF_QT):
        return []
    layout = widget.layout()
    laid = list(_laid_out(layout)) if layout is not None else []
    known = set(laid)
    return [*laid, *(one for one in widget.children() if isinstance(one, QWidget) and one not in known)]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _takes_focus(widget: QWidget, window: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and widget.isEnabled()
        and widget.isVisibleTo(window)
    )
