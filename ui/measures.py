"""The lengths that were handed out as numbers: in an open window they grow and shrink along with the letters."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QLayoutItem, QSpacerItem, QWidget
from shiboken6 import invalidate

HAIRLINE = 2  # px; does not grow
BOUNDLESS = 16_777_215  # QWIDGETSIZE_MAX
_FREE = QSize(0, 0), QSize(BOUNDLESS, BOUNDLESS)  # as most widgets are


@dataclass(frozen=True, slots=True)
class Growth:
    """By how much px at 100 % were multiplied, and are from now on: at the desk, and in table mode."""

    desk: tuple[float, float]
    table: tuple[float, float]


class Measures(QObject):
    """Belongs to one window. Margins, gaps and fixed sizes follow a change of size; nothing on the screen is rebuilt.

    So the caret, what was typed, what was unfolded and how far was scrolled all stay as they are.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def grow(self, growth: Growth) -> None:
        self._grow_inside(self._window, growth, table=False)

    def _grow_inside(self, parent: QWidget, growth: Growth, *, table: bool) -> None:
        layout = parent.layout()
        factors = growth.table if table else growth.desk
        if layout is not None and factors[0] != factors[1]:
            _grow_layout(layout, *factors)
        for child in parent.children():
            if isinstance(child, QWidget):
                at_table = table or bool(getattr(child, "table_mode", False))
                if not child.isWindow():
                    _grow_bounds(child, *(growth.table if at_table else growth.desk))
                self._grow_inside(child, growth, table=at_table)


def _grown(length: int, old: float, new: float) -> int:
    """The length at 100 % is a whole number, so going up and down again ends where it began."""
    return length if length <= HAIRLINE or length >= BOUNDLESS else round(round(length / old) * new)


def _grow_bounds(widget: QWidget, old: float, new: float) -> None:
    least, most = widget.minimumSize(), widget.maximumSize()
    if (least, most) == _FREE:
        return
    # The larger bounds first: a least width over the most would push the other along.
    widget.setMaximumSize(_grown(most.width(), old, new), _grown(most.height(), old, new))
    widget.setMinimumSize(_grown(least.width(), old, new), _grown(least.height(), old, new))
    widget.setMaximumSize(_grown(most.width(), old, new), _grown(most.height(), old, new))


def _grow_layout(layout: QLayout, old: float, new: float) -> None:
    margins = layout.contentsMargins()
    if not margins.isNull():
        sides = (margins.left(), margins.top(), margins.right(), margins.bottom())
        layout.setContentsMargins(*(_grown(side, old, new) for side in sides))
    if isinstance(layout, QGridLayout):
        _grow_grid(layout, old, new)
    elif layout.spacing() > 0:
        layout.setSpacing(_grown(layout.spacing(), old, new))
    if isinstance(layout, QBoxLayout | QGridLayout):  # the others hold widgets alone
        for index in range(layout.count()):
            _grow_item(layout.itemAt(index), old, new)
    layout.invalidate()


def _grow_item(item: QLayoutItem | None, old: float, new: float) -> None:
    inner, spacer = item.layout() if item else None, item.spacerItem() if item else None
    if inner is not None:
        _grow_layout(inner, old, new)
    elif spacer is not None:
        _grow_spacer(spacer, old, new)
    elif item is not None:
        invalidate(item)  # PySide would keep it as the layout's own after Qt has freed it; see `Turning`


def _grow_grid(grid: QGridLayout, old: float, new: float) -> None:
    grid.setHorizontalSpacing(_grown(grid.horizontalSpacing(), old, new))
    grid.setVerticalSpacing(_grown(grid.verticalSpacing(), old, new))
    for column in range(grid.columnCount()):
        grid.setColumnMinimumWidth(column, _grown(grid.columnMinimumWidth(column), old, new))
    for row in range(grid.rowCount()):
        grid.setRowMinimumHeight(row, _grown(grid.rowMinimumHeight(row), old, new))


def _grow_spacer(spacer: QSpacerItem, old: float, new: float) -> None:
    size, policy = spacer.sizeHint(), spacer.sizePolicy()
    width, height = _grown(size.width(), old, new), _grown(size.height(), old, new)
    spacer.changeSize(width, height, policy.horizontalPolicy(), policy.verticalPolicy())
