"""A layout that puts widgets beside one another and starts a new row when the width is used up."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.widgets.fitting import Fitting


class FlowLayout(QLayout):
    """With `fill` the widgets of a row share what is left of its width; without it they keep their own."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, *, fill: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._fill = fill
        self._heights: dict[int, int] = {}  # by width, until something inside changes
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() + self.spacing() for item in self._shown())
        return QSize(min(width, 600), self.heightForWidth(min(width, 600)))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(self._least(item))
        return size

    def _least(self, item: QLayoutItem) -> QSize:
        """Words in a control may break, also where the control would not be squeezed beside others."""
        widget = item.widget()
        return widget.minimumSizeHint() if isinstance(widget, Fitting) else item.minimumSize()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Fill rows from the left; what is lower than its row stands in the middle of it."""
        area = rect.marginsRemoved(self.contentsMargins())
        y = area.y()
        for row in self._rows(area.width()):
            height = max(item.sizeHint().height() for item in row)
            left = area.width() - sum(item.sizeHint().width() + self.spacing() for item in row) + self.spacing()
            left = max(0, left) if self._fill else 0
            x = area.x()
            for index, item in enumerate(row):
                size = item.sizeHint()
                extra = left // (len(row) - index)
                left -= extra
                width = min(size.width() + extra, area.width())
                if move:
                    top = y + (height - size.height()) // 2
                    item.setGeometry(QRect(QPoint(x, top), QSize(width, size.height())))
                x += width + self.spacing()
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.y()) + self.contentsMargins().bottom()

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = width + 1
        for item in self._shown():
            wide = item.sizeHint().width()
            if not rows or used + wide > width:
                rows.append([])
                used = 0
            rows[-1].append(item)
            used += wide + self.spacing()
        return self._evened(rows, width) if self._fill else rows

    def _evened(self, rows: list[list[QLayoutItem]], width: int) -> list[list[QLayoutItem]]:
        """Four in two rows stand two and two where that fits, not three and one."""
        items = [item for row in rows for item in row]
        per_row = -(-len(items) // max(1, len(rows)))
        evened = [items[start : start + per_row] for start in range(0, len(items), per_row)]
        needed = [sum(item.sizeHint().width() + self.spacing() for item in row) - self.spacing() for row in evened]
        return evened if all(need <= width for need in needed) else rows
