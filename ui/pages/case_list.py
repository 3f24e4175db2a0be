"""The list of casussen as one view: a model that hands out lines in portions, and the painting of each line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.pages.case_groups import EMPTY, Group, Line, Lines, ListLine, spoken, stage_words, step_of, youth_of
from ui.pages.desk_page import MARGIN, WIDEST
from ui.pages.youth_words import about, initials, one_line
from ui.text import tr
from ui.theme import Look
from ui.widgets.dressed import paint_box
from ui.widgets.icons import draw_icon
from ui.widgets.stages import paint_stage_dots, states_for
from welapp.domain.case import CaseRow, Stage
from welapp.domain.next_step import NextStep

PORTION = 200  # lines handed to the view at a time, so that 10,000 casussen open at once
HEIGHTS = {Line.HEAD: 46, Line.CASE: 68, Line.EMPTY: 60}
_STAGES = tuple(Stage)
# Start and end of name, stage, next step and owner; the last pair only tells how wide the whole is.
WIDE_COLUMNS = ((24, 278), (288, 510), (536, 904), (916, 1130), (0, 1182))
NARROW_COLUMNS = ((24, 350), (360, 510), (520, 920), (935, 985), (0, 1060))
NARROW = 880  # px at 100 %
_Index = QModelIndex | QPersistentModelIndex


class CaseModel(QAbstractListModel):
    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._lines = Lines([])
        self._shown = 0

    def show_lines(self, lines: Lines) -> None:
        self.beginResetModel()
        self._lines = lines
        self._shown = min(PORTION, len(lines))
        self.endResetModel()

    def line(self, index: _Index) -> ListLine:
        return self._lines[index.row()]

    def place_of(self, case: str) -> QModelIndex:
        """Return where a casus stands, handing out as many lines as that takes."""
        number = self._lines.place_of(case)
        if number is None:
            return QModelIndex()
        while number >= self._shown:
            self.fetchMore()
        return self.index(number)

    def first_case(self) -> QModelIndex:
        return next((self.index(i) for i in range(self._shown) if self._lines[i].row is not None), QModelIndex())

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._shown

    def canFetchMore(self, _parent: _Index = QModelIndex()) -> bool:  # noqa: B008, N802 - Qt's own signature
        return self._shown < len(self._lines)

    def fetchMore(self, _parent: _Index = QModelIndex()) -> None:  # noqa: B008, N802 - Qt's own signature
        more = min(PORTION, len(self._lines) - self._shown)
        self.beginInsertRows(QModelIndex(), self._shown, self._shown + more - 1)
        self._shown += more
        self.endInsertRows()

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.line(index).row is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        if role == Qt.ItemDataRole.DisplayRole:
            return line.row.name if line.row is not None else self._spoken(line)
        return None

    def _spoken(self, line: ListLine) -> str:
        if line.row is not None:
            return spoken(line.row, self._today)
        return tr(EMPTY[line.group][1]) if line.kind is Line.EMPTY else f"{tr(line.group)}, {line.total}"


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the four columns of a row stand; `wide` when there is room for the dots and the owner's name."""

    area: QRectF
    wide: bool
    unit: float
    spans: tuple[tuple[float, float], ...]

    def cell(self, column: int, *, first: bool = False) -> QRectF:
        """The upper or the lower of the two lines in a column."""
        start, end = self.spans[column]
        top, high = (11, 26) if first else (36, 22)
        return QRectF(self.area.left() + start, self.area.top() + top * self.unit, end - start, high * self.unit)


class CasePainter(QStyledItemDelegate):
    """Paints a line between the page's margins; the rows of one group together look like one sheet."""

    def __init__(self, look: Look, today: date) -> None:
        super().__init__()
        self._look = look
        self._today = today

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        model = index.model()
        line = model.line(index) if isinstance(model, CaseModel) else None
        return QSize(100, self._look.px(HEIGHTS[line.kind] if line else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, CaseModel):
            return
        line, area = model.line(index), row_area(self._look, option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.kind is Line.HEAD:
            self._paint_head(painter, area, line)
        elif line.kind is Line.EMPTY:
            self._paint_empty(painter, area, line.group)
        elif line.row is not None:
            self._paint_ground(painter, area, line, option)
            self._paint_row(painter, area, line.row)
        painter.restore()

    def _paint_head(self, painter: QPainter, area: QRectF, line: ListLine) -> None:
        base = QRectF(area.left() + 2, area.bottom() - self._px(31), area.width(), self._px(24))
        metrics = self._write(painter, base, tr(line.group), "group")
        if line.total:
            after = base.adjusted(metrics.horizontalAdvance(tr(line.group)) + self._px(10), 0, 0, 0)
            self._write(painter, after, str(line.total), "body", "ink2")

    def _paint_empty(self, painter: QPainter, area: QRectF, group: Group) -> None:
        icon, words = EMPTY[group][0], tr(EMPTY[group][1])
        pen = QPen(self._look.colour("line2"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -1.5), 14, 14)
        side = self._px(22)
        top = area.center().y() - side / 2
        draw_icon(painter, self._look, icon, QRectF(area.left() + self._px(26), top, side, side), "ink2")
        self._write(painter, area.adjusted(self._px(64), 0, 0, 0), words, "body", "ink2")

    def _paint_ground(self, painter: QPainter, area: QRectF, line: ListLine, option: QStyleOptionViewItem) -> None:
        look = self._look
        painter.setClipRect(area)
        # A box that runs out of sight above and below gives round corners at the ends of the group only.
        box = area.adjusted(0, 0 if line.first else -30, 0, 0 if line.last else 30)
        lit = bool(option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected))
        paint_box(painter, box, look.colour("edge"), look.colour("line"), 1, 16)
        paint_box(painter, box.adjusted(0, 0, 0, -2), look.colour("sheet"), look.colour("line"), 1, 16)
        if lit:
            inner = area.adjusted(self._px(5), self._px(5), -self._px(5), -self._px(6))
            paint_box(painter, inner, look.colour("petrol_tint"), None, 0, 10)
        if not line.last:
            painter.fillRect(QRectF(area.left() + 1, area.bottom() - 1, area.width() - 2, 1), look.colour("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            inset = self._px(4)
            paint_box(painter, area.adjusted(inset, inset, -inset, -inset - 1), None, look.colour("focus"), 3, 12)
        painter.setClipping(False)

    def _paint_row(self, painter: QPainter, area: QRectF, row: CaseRow) -> None:
        px, look, youth = self._px, self._look, youth_of(row)
        columns = self._columns(area)
        name = one_line(row.name)
        self._write(painter, columns.cell(0, first=True), name, "name")
        self._write(painter, columns.cell(0), about(replace(youth, name=name)), "small", "ink2")
        self._write(painter, columns.cell(1, first=columns.wide), stage_words(row, self._today), "small", weight=500)
        if columns.wide:
            self._paint_dots(painter, columns.cell(1), row)
        self._paint_step(painter, columns, step_of(row, self._today))
        if row.owner:
            self._paint_owner(painter, columns, row.owner)
        side = px(20)
        box = QRectF(area.right() - px(44), area.center().y() - side / 2, side, side)
        draw_icon(painter, look, "chevron-right", box, "ink2")

    def _columns(self, area: QRectF) -> _Columns:
        """Large letters in a small window leave no room for the dots and the owner's name; the words stay."""
        unit = self._look.factor()
        wide = area.width() / unit >= NARROW
        shares = WIDE_COLUMNS if wide else NARROW_COLUMNS
        factor = area.width() / shares[-1][1]
        return _Columns(area, wide, unit, tuple((start * factor, end * factor) for start, end in shares))

    def _paint_step(self, painter: QPainter, columns: _Columns, step: NextStep) -> None:
        self._write(painter, columns.cell(2, first=True), one_line(step.sentence), "body", weight=500)
        below = columns.cell(2)
        if step.late:
            side = self._px(17)
            box = QRectF(below.left(), below.center().y() - side / 2, side, side)
            draw_icon(painter, self._look, "clock", box, "apricot_text")
            below.adjust(self._px(23), 0, 0, 0)
        tone, weight = ("apricot_text", 600) if step.pressing else ("ink2", 400)
        self._write(painter, below, one_line(step.when), "small", tone, weight)

    def _paint_dots(self, painter: QPainter, cell: QRectF, row: CaseRow) -> None:
        standing = row.standing
        present = None if standing.resting else _STAGES.index(standing.stage(self._today))
        if standing.fed_back:
            present = len(_STAGES) - 1
        paint_stage_dots(painter, self._look, cell.left(), cell.center().y(), states_for(present))

    def _paint_owner(self, painter: QPainter, columns: _Columns, owner: str) -> None:
        side = self._px(36)
        cell = columns.cell(3)
        left, middle, width = cell.left(), columns.area.center().y(), cell.width()
        box = QRectF(left, middle - side / 2, side, side)
        paint_box(painter, box, self._look.colour("petrol_tint"), None, 0, 9)
        painter.setFont(self._look.font("tiny", weight=700))
        painter.setPen(self._look.colour("petrol"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials(owner))
        if not columns.wide:
            return
        name = QRectF(left + side + self._px(10), middle - self._px(12), width - side - self._px(10), self._px(24))
        self._write(painter, name, one_line(owner), "small", "ink")

    def _write(
        self, painter: QPainter, box: QRectF, text: str, role: str, tone: str = "ink", weight: int | None = None
    ) -> QFontMetrics:
        font = self._look.font(role, weight=weight)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(self._look.colour(tone)))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return metrics

    def _px(self, size: float) -> int:
        return self._look.px(size)


def row_area(look: Look, option: QStyleOptionViewItem) -> QRectF:
    """The part of a line that lies between the margins; the scroll bar lies in the right margin."""
    margin = look.px(MARGIN)
    view = option.widget
    whole = view.width() if view is not None else option.rect.width()
    width = min(whole - 2 * margin, look.px(WIDEST))
    return QRectF(margin, option.rect.top(), width, option.rect.height())


class CaseList(QListView):
    """Up and Down walk, Enter opens, a press opens."""

    case_opened = Signal(str)
    typed = Signal(str)  # a letter typed here belongs in the search field

    def __init__(self, look: Look, today: date) -> None:
        super().__init__()
        self._look = look
        self.cases = CaseModel(today)
        self._painter = CasePainter(look, today)
        self.setAccessibleName(tr("Casussen"))
        self.setModel(self.cases)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setProperty("ring", "none")  # the row itself carries the ring
        self.viewport().setAutoFillBackground(False)
        look.look_changed.connect(self._measure)

    def show_lines(self, lines: Lines, chosen: str = "") -> None:
        """Show these lines; `chosen` is the casus on which the caret stands."""
        self.cases.show_lines(lines)
        index = self.cases.place_of(chosen) if chosen else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def chosen(self) -> str:
        index = self.currentIndex()
        row = self.cases.line(index).row if index.isValid() else None
        return row.id if row is not None else ""

    def start_walking(self) -> None:
        """Put the caret on the first casus when it stands on none."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.cases.first_case())
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.chosen():
                self.case_opened.emit(self.chosen())
            return
        if event.text().isalnum() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(event.text())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self._row_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            row = self.cases.line(index).row
            if row is not None:
                self.case_opened.emit(row.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._row_at(event.position().toPoint()).isValid()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.viewport().update()

    def _row_at(self, spot: QPoint) -> QModelIndex:
        index = self.indexAt(spot)
        if not index.isValid() or self.cases.line(index).row is None:
            return QModelIndex()
        option = QStyleOptionViewItem()
        option.rect = QRect(self.visualRect(index))
        option.widget = self
        return index if row_area(self._look, option).contains(spot) else QModelIndex()

    def _measure(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
