"""A layout that puts widgets beside one another and starts a new row when the width is used up."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget, QWidgetItem
from shiboken6 import isValid

from ui.widgets.fitting import Fitting


class FlowLayout(QLayout):
    """With `fill` the widgets of a row share what is left of its width; without it they keep their own.

    From `push` on they stand at the right, when all fit in one row; with 0 they do in every row.
    """

    def __init__(
        self, parent: QWidget | None = None, gap: int = 8, *, fill: bool = False, push: int | None = None
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._fill = fill
        self._push = push
        self._heights: dict[int, int] = {}  # by width, until something inside changes
        self._wished: QSize | None = None
        self._smallest: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insertWidget(self, index: int, widget: QWidget) -> None:
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    @property
    def push(self) -> int:
        return self._push or 0

    def push_from(self, index: int) -> None:
        self._push = index
        self.invalidate()

    def natural_width(self) -> int:
        """All in one row."""
        return sum(item.sizeHint().width() + self.spacing() for item in self._shown()) - self.spacing()

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
        self._wished = self._smallest = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        if self._wished is None:
            width = sum(item.sizeHint().width() + self.spacing() for item in self._shown())
            self._wished = QSize(min(width, 600), self.heightForWidth(min(width, 600)))
        return QSize(self._wished)

    def minimumSize(self) -> QSize:
        if self._smallest is None:
            size = QSize()
            for item in self._shown():
                size = size.expandedTo(self._least(item))
            self._smallest = size.grownBy(self.contentsMargins())
        return QSize(self._smallest)

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
        rows = self._rows(area.width())
        fill = self._fill and not (self._push and len(rows) == 1)
        pushed = self._push and sum(not item.isEmpty() for item in self._items[: self._push])
        columns = self._columns(rows, area.width()) if fill else []
        for row in rows:
            wished = columns or [item.sizeHint().width() for item in row]
            spare = area.width() - sum(wished) - self.spacing() * (len(row) - 1)
            left = max(0, spare) if fill else 0
            widths = []
            for index, wide in enumerate(wished):
                extra = left // (len(row) - index)
                left -= extra
                widths.append(min(wide + extra, area.width()))
            heights = [_height(item, width) for item, width in zip(row, widths, strict=True)]
            x = area.x()
            for index, (item, width, height) in enumerate(zip(row, widths, heights, strict=True)):
                if index == pushed and (index == 0 or len(rows) == 1):
                    x += max(0, spare)
                if move:
                    item.setGeometry(QRect(QPoint(x, y + (max(heights) - height) // 2), QSize(width, height)))
                x += width + self.spacing()
            y += max(heights) + self.spacing()
        return max(0, y - self.spacing() - rect.y()) + self.contentsMargins().bottom()

    def _columns(self, rows: list[list[QLayoutItem]], width: int) -> list[int]:
        """Two by two stands straight under one another, where the widest of each column fit beside each other."""
        if len({len(row) for row in rows}) != 1:
            return []
        widest = [max(item.sizeHint().width() for item in column) for column in zip(*rows, strict=True)]
        needed = sum(widest) + self.spacing() * (len(widest) - 1)
        return widest if needed <= width else []

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
        return self._evened(rows, width) if self._fill and rows else rows

    def _evened(self, rows: list[list[QLayoutItem]], width: int) -> list[list[QLayoutItem]]:
        """Four in two rows stand two and two where that fits, not three and one."""
        items = [item for row in rows for item in row]
        per_row = -(-len(items) // max(1, len(rows)))
        evened = [items[start : start + per_row] for start in range(0, len(items), per_row)]
        needed = [sum(item.sizeHint().width() + self.spacing() for item in row) - self.spacing() for row in evened]
        return evened if all(need <= width for need in needed) else rows


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class GivingColumn(QVBoxLayout):
    """A column that is content with its least height where it stands under other things.

    Qt takes the preferred height of what depends on the width for its least, and would cut off what stands above it.
    """

    _asking = False

    def heightForWidth(self, width: int) -> int:
        if self._asking:  # Qt finds the least height by asking for the preferred one
            return super().heightForWidth(width)
        self._asking = True
        least = super().minimumHeightForWidth(width)
        self._asking = False
        return least


class Turning(QBoxLayout):
    """Things beside one another, or under one another where they do not all fit: with large letters.

    It asks each thing itself, never `itemAt`: PySide (6.11) keeps what that gives until the layout ends, also when Qt
    has freed the item, and then takes whatever is made at that address for what was there before.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._things: list[tuple[QWidget | QLayout, QLayoutItem]] = []  # in the order in which they stand
        self._whole: list[QWidget] = []
        self._needed: int | None = None  # until something inside changes, as the heights
        self._heights: dict[tuple[int, bool], int] = {}
        if parent is not None:
            parent.setLayout(self)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addWidget(self, widget: QWidget, stretch: int | None = 0, alignment: Qt.AlignmentFlag | None = None) -> None:
        self._things.append((widget, QWidgetItem(widget)))
        super().addWidget(widget, stretch, alignment or Qt.AlignmentFlag(0))

    def addLayout(self, layout: QLayout, stretch: int | None = 0) -> None:
        self._things.append((layout, layout))
        super().addLayout(layout, stretch)

    def add_whole(self, widget: QWidget) -> None:
        """Add what had better stand under the others than break into rows of its own beside them."""
        self._whole.append(widget)
        self.addWidget(widget)

    def invalidate(self) -> None:
        self._needed = None
        self._heights.clear()
        super().invalidate()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._high(width, least=False)

    def minimumHeightForWidth(self, width: int) -> int:
        return self._high(width, least=True)

    def minimumSize(self) -> QSize:
        """As narrow as the widest of them."""
        wide = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(wide + self._sides(), super().minimumSize().height())

    def _sides(self) -> int:
        return self.contentsMargins().left() + self.contentsMargins().right()

    def setGeometry(self, rect: QRect) -> None:
        wanted = QBoxLayout.Direction.LeftToRight if self.fits(rect.width()) else QBoxLayout.Direction.TopToBottom
        if self.direction() is not wanted:
            self.setDirection(wanted)
        super().setGeometry(rect)

    def _shown(self) -> list[QLayoutItem]:
        self._things = [kept for kept in self._things if isValid(kept[0]) and self.indexOf(kept[0]) >= 0]
        return [item for _thing, item in self._things if not item.isEmpty()]

    def fits(self, width: int) -> bool:
        """Whether all stand beside one another in this width."""
        if self._needed is None:
            items = self._shown()
            self._needed = sum(self._wide(item) for item in items) + self.spacing() * (len(items) - 1) + self._sides()
        return self._needed <= width

    def _wide(self, item: QLayoutItem) -> int:
        return (item.sizeHint() if item.widget() in self._whole else item.minimumSize()).width()

    def _high(self, width: int, *, least: bool) -> int:
        if (width, least) not in self._heights:
            self._heights[width, least] = self._reckoned(width, least)
        return self._heights[width, least]

    def _reckoned(self, width: int, least: bool) -> int:
        if self.fits(width):
            if self.direction() is not QBoxLayout.Direction.LeftToRight:
                return max((_least(item, item.sizeHint().width(), least) for item in self._shown()), default=0)
            if not super().hasHeightForWidth():  # asked first: only this lets Qt look at what changed inside
                return (super().minimumSize() if least else super().sizeHint()).height()
            # Also for the least: Qt finds that by asking us for the preferred one, and we may know it already.
            preferred = super().heightForWidth(width)
            return super().minimumHeightForWidth(width) if least else preferred
        items, margins = self._shown(), self.contentsMargins()
        high = sum(_least(item, width - self._sides(), least) for item in items)
        return high + self.spacing() * max(0, len(items) - 1) + margins.top() + margins.bottom()


def _least(item: QLayoutItem, width: int, least: bool) -> int:
    if not least:
        return _height(item, width)
    return item.minimumHeightForWidth(width) if item.hasHeightForWidth() else item.minimumSize().height()
