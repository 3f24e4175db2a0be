"""Where Tab goes: from control to control as they stand on the screen, however late one of them was made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)

SLACK = 4  # px that neighbours may overlap
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
    left = _group(start)
    return next(
        (
            one
            for one in (rest if forward else reversed(rest))
            if _takes_focus(one, window) and (left is None or _group(one) is not left)
        ),
        None,
    )


def in_reading_order(widget: QWidget, start: QWidget | None = None) -> Iterator[QWidget]:
    """Yield the widget and all that can be seen in it, and `start` also when it was just hidden."""
    yield widget
    seen = [
        child
        for child in _inside(widget)
        if not child.isWindow() and (not child.isHidden() or (start and (child is start or child.isAncestorOf(start))))
    ]
    # What no layout places has an order of its own, such as the seats round a table.
    for child in _as_read([(child.geometry(), child) for child in seen]) if widget.layout() is not None else seen:
        yield from in_reading_order(child, start)


def _inside(widget: QWidget) -> list[QWidget]:
    """What stands in it; Qt's own fields and lists have no stops in them.

    Not `children()`, nor the items of a layout: those tie what Python holds of the widgets together, and when one of
    them goes, so does another that is still there.
    """
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        return [inside] if inside is not None else []
    if isinstance(widget, _OF_QT):
        return []
    return widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _as_read(placed: list[tuple[QRect, QWidget]], *, cut: bool = False) -> list[QWidget]:
    """Rows from top to bottom, in each the columns from left to right, in each of those the rows; `cut`: not in rows.

    What overlaps both ways keeps its order.
    """
    for rows in (False,) if cut else (True, False):
        parts = _parts(placed, rows=rows)
        if len(parts) > 1:
            return [one for part in parts for one in _as_read(part, cut=rows)]
    return [one for _, one in placed]


def _parts(placed: list[tuple[QRect, QWidget]], *, rows: bool) -> list[list[tuple[QRect, QWidget]]]:
    """Split where nothing stands in between: rows, or else columns."""
    found: list[list[tuple[QRect, QWidget]]] = []
    end = 0
    for place, one in sorted(placed, key=lambda each: each[0].top() if rows else each[0].left()):
        first, last = (place.top(), place.bottom()) if rows else (place.left(), place.right())
        if not found or first > end - SLACK:
            found.append([])
            end = last
        found[-1].append((place, one))
        end = max(end, last)
    order = {one: index for index, (_, one) in enumerate(placed)}
    return [sorted(part, key=lambda each: order[each[1]]) for part in found]


def stops_in(widget: QWidget) -> Iterator[QWidget]:
    """Yield where Tab stops in this part of a window, in the order in which it does."""
    return (one for one in in_reading_order(widget) if _takes_focus(one, widget.window()))


def _group(widget: QWidget) -> QButtonGroup | None:
    """The group of which one answer is chosen: Tab stops there once, and arrows walk in it."""
    group = widget.group() if isinstance(widget, QRadioButton) else None
    return group if group is not None and group.exclusive() and group.checkedButton() is not None else None


def _stops(widget: QWidget) -> bool:
    """Qt lets Tab stop at the answer that had the focus last, and at first at any: so at one that is not chosen."""
    group = _group(widget)
    chosen = group.checkedButton() if group is not None else None
    if chosen is not None and chosen.isVisible():
        return chosen is widget
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _takes_focus(widget: QWidget, window: QWidget) -> bool:
    return _stops(widget) and widget.focusProxy() is None and widget.isEnabled() and widget.isVisibleTo(window)
