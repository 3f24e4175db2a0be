"""The list of what a bundle brings: arrows walk through it, each row tells whether something is still to be decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.pages.bundle_rows import Entry, Group, Heading, Row
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.dressed import Dressed, HeedsRow, paint_box
from ui.widgets.fitting import lines_in
from ui.widgets.icons import draw_icon

_Index = QModelIndex | QPersistentModelIndex
Decided = Callable[[Row], str]
"""What was decided about a row in two versions, in words; '' when nothing yet, and for all other rows."""

OPEN = mark("nog kiezen")
_OPEN = (Group.DIFFERING, Group.TWO)
_SIDE, _ICON, _WORDS, _MARK = 16, 22, 54, 44  # px at 100 %: margins, the icon, where words begin, room at the right
_LEAST, _TOP = 58, 8
_NARROWEST = 260
PORTION = 200  # lines handed to the view at a time: a bundle may hold hundreds of casussen
_MEASURED = 60  # rows; more are never in sight at once


class _Model(QAbstractListModel):
    def __init__(self, found: Sequence[Entry], decided: Decided, parent: QWidget, *, marked: bool) -> None:
        super().__init__(parent)
        self.entries, self.marked = tuple(found), marked
        self.decided = decided
        self._shown = min(PORTION, len(found))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._shown

    def canFetchMore(self, _parent: _Index = QModelIndex()) -> bool:  # noqa: B008, N802 - Qt's own signature
        return self._shown < len(self.entries)

    def fetchMore(self, _parent: _Index = QModelIndex()) -> None:  # noqa: B008, N802 - Qt's own signature
        self.hand_out(self._shown + PORTION)

    def hand_out(self, number: int) -> None:
        """Give the view at least so many lines."""
        number = min(number, len(self.entries))
        if number > self._shown:
            self.beginInsertRows(QModelIndex(), self._shown, number - 1)
            self._shown = number
            self.endInsertRows()

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self.entries[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words if isinstance(entry, Heading) else entry.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry)
        return None

    def about(self, row: Row) -> str:
        return self.decided(row) or row.about

    def _spoken(self, entry: Entry) -> str:
        if isinstance(entry, Heading):
            return f"{entry.words}, {entry.more}" if entry.more else entry.words
        still = tr(OPEN) if self.marked and entry.group in _OPEN and not self.decided(entry) else ""
        return ". ".join(filter(None, (tr(entry.group), entry.label, self.about(entry), still)))


class _Painter(QStyledItemDelegate):
    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view
        # The same questions come back in every casus, and breaking lines is slow.
        self._counts: dict[tuple[str, str, int | None, float], int] = {}
        look.look_changed.connect(self._counts.clear)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        model, look, width = index.model(), self._look, self._view.viewport().width()
        if not isinstance(model, _Model):
            return QSize(width, 0)
        entry = model.entries[index.row()]
        if isinstance(entry, Row):
            room = width - look.px(_WORDS + _MARK)
            high = self._high(entry.label, "label", room) + self._high(model.about(entry), "small", room)
            return QSize(width, max(look.px(_LEAST), high + 2 * look.px(_TOP)))
        room = width - 2 * look.px(_SIDE)
        role = "name" if entry.large else "small"
        words = entry.words if entry.large else f"{entry.words}  {entry.more}"
        high = self._high(words, role, room, 600)
        if entry.large and entry.more:
            high += self._high(entry.more, "small", room)
        return QSize(width, high + look.px(20 if entry.large else 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, _Model):
            return
        entry, box = model.entries[index.row()], QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Heading):
            self._paint_heading(painter, box, entry)
        else:
            self._paint_ground(painter, box, option)
            self._paint_row(painter, box, entry, model)
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRectF, entry: Heading) -> None:
        look, room = self._look, box.width() - 2 * self._look.px(_SIDE)
        left, top = box.left() + look.px(_SIDE), box.top() + look.px(14 if entry.large else 8)
        if entry.large:
            top = self._write(painter, left, top, room, entry.words, "name", "ink")
            self._write(painter, left, top, room, entry.more, "small", "ink2")
        else:
            words, weight = f"{entry.words}  {entry.more}", 400 if entry.quiet else 600
            self._write(painter, left, top, room, words, "small", "ink2", weight)

    def _paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        look = self._look
        inner = box.adjusted(1, 1, -1, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            paint_box(painter, inner, look.colour("petrol_tint"), look.colour("petrol"), 2, 12)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, inner, look.colour("sheet"), None, 0, 12)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_box(painter, inner, None, look.colour("focus"), 3, 12)

    def _paint_row(self, painter: QPainter, box: QRectF, row: Row, model: _Model) -> None:
        look, side = self._look, self._look.px(_ICON)
        icon = QRectF(box.left() + look.px(_SIDE), box.center().y() - side / 2, side, side)
        draw_icon(painter, look, row.icon, icon, "ink2")
        open_still = row.group in _OPEN and not model.decided(row)
        if model.marked and row.group is not Group.ERASED:
            place = QRectF(box.right() - look.px(16) - side, icon.top(), side, side)
            draw_icon(painter, look, "question-circle" if open_still else "check", place,
                      "apricot_text" if open_still else "moss")  # fmt: skip
        left, room = box.left() + look.px(_WORDS), box.width() - look.px(_WORDS + _MARK)
        high = self._high(row.label, "label", room) + self._high(model.about(row), "small", room)
        top = self._write(painter, left, box.center().y() - high / 2, room, row.label, "label", "ink")
        self._write(painter, left, top, room, model.about(row), "small", "ink2")

    def _high(self, words: str, role: str, room: float, weight: int | None = None) -> int:
        if not words:
            return 0
        key = (words, role, weight, room)
        if key not in self._counts:
            self._counts[key] = len(lines_in(words, self._look.font(role, weight=weight), room))
        return self._counts[key] * self._look.line_height(role)

    def _write(
        self, painter: QPainter, left: float, top: float, room: float, words: str, role: str, tone: str,
        weight: int | None = None,
    ) -> float:  # fmt: skip
        """Return where the next line begins."""
        font, high = self._look.font(role, weight=weight), self._look.line_height(role)
        painter.setFont(font)
        painter.setPen(self._look.colour(tone))
        for line in lines_in(words, font, room) if words else []:
            painter.drawText(QRectF(left, top, room + 1, high), Qt.AlignmentFlag.AlignVCenter, line)
            top += high
        return top


class BundleList(Dressed, HeedsRow, QListView):
    looked_at = Signal(object)  # Row
    entered = Signal(object)  # Row: Enter, to go on to its versions

    def __init__(self, look: Look, name: str) -> None:
        QListView.__init__(self)
        self._measured, self._wished = (0, 0), 0  # for which width and how many rows
        self.setAccessibleName(name)
        self.setItemDelegate(_Painter(look, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.setProperty("ring", "none")  # the row itself carries the ring
        self.dress(look)
        look.look_changed.connect(self.scheduleDelayedItemsLayout)

    def show_entries(self, found: Sequence[Entry], decided: Decided, *, marked: bool = True) -> None:
        """Show them; `marked` with a sign of what is decided, where anything is."""
        self._measured = (0, 0)
        self.setModel(_Model(found, decided, self, marked=marked))
        self.selectionModel().currentChanged.connect(self._report)

    def rows(self) -> list[Row]:
        model = self.model()
        return [one for one in model.entries if isinstance(one, Row)] if isinstance(model, _Model) else []

    def row(self) -> Row | None:
        index, model = self.currentIndex(), self.model()
        entry = model.entries[index.row()] if index.isValid() and isinstance(model, _Model) else None
        return entry if isinstance(entry, Row) else None

    def look_at(self, row: Row) -> None:
        model = self.model()
        if isinstance(model, _Model):
            place = model.entries.index(row)
            above = place
            while above and isinstance(model.entries[above - 1], Heading):
                above -= 1
            model.hand_out(place + PORTION)
            self.setCurrentIndex(model.index(place))
            self.scrollTo(model.index(above))  # with what stands over it, where there is room
            self.scrollTo(model.index(place))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(_NARROWEST), self.px(_LEAST))

    def redress(self) -> None:
        self._measured = (0, 0)
        super().redress()

    def decided(self) -> None:
        """Something was decided: the words of a row may be longer."""
        self._measured = (0, 0)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def wished_height(self) -> int:
        """How high it is with all its rows in sight."""
        model = self.model()
        count = min(model.rowCount(), _MEASURED) if model is not None else 0
        key = (self.viewport().width(), count)
        if self._measured != key:
            self._measured, self._wished = key, sum(self.sizeHintForRow(row) for row in range(count))
        return self._wished

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.entered.emit(row)
            return
        rows = self.rows()
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and rows:
            # Qt itself stays where it is: at either end stand words that cannot be chosen.
            self.look_at(rows[0 if event.key() == Qt.Key.Key_Home else -1])
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # words may need more lines now, or fewer

    def _report(self, index: QModelIndex) -> None:
        row = self.row() if index.isValid() else None
        if row is not None:
            self.looked_at.emit(row)
