"""The painting of the list of casussen: each line between the margins of the page, with words that may go on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.pages.case_groups import EMPTY, Group, Line, ListLine, stage_words, step_of, unsaid_differences, youth_of
from ui.pages.case_model import CaseModel
from ui.pages.desk_page import MARGIN, WIDEST
from ui.pages.youth_words import about, initials, one_line
from ui.text import tr
from ui.theme import Look
from ui.widgets.dressed import paint_box
from ui.widgets.fitting import lines_in
from ui.widgets.icons import draw_icon
from ui.widgets.stages import paint_stage_dots, states_for
from welapp.domain.case import CaseRow, Stage
from welapp.domain.next_step import NextStep

HEIGHTS = {Line.HEAD: 46, Line.CASE: 68, Line.EMPTY: 60}
_STAGES = tuple(Stage)
# Start and end of name, stage, next step and owner; the last pair only tells how wide the whole is.
WIDE_COLUMNS = ((24, 278), (288, 510), (536, 904), (916, 1130), (0, 1182))
NARROW_COLUMNS = ((24, 350), (360, 510), (520, 920), (935, 985), (0, 1060))
NARROW = 1000  # px at 100 %: in less, the words under a name would end in dots
TOP, CLOCK, EMPTY_SIDES = 11, 23, 80  # px at 100 %: over words, for a clock before them, beside an empty group's
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the four columns of a row stand; `wide` when there is room for the dots and the owner's name."""

    area: QRectF
    wide: bool
    unit: float
    spans: tuple[tuple[float, float], ...]

    def width(self, column: int) -> float:
        start, end = self.spans[column]
        return end - start

    def cell(self, column: int, *, first: bool = False) -> QRectF:
        """The upper or the lower of the two lines in a column."""
        start, end = self.spans[column]
        top, high = (11, 26) if first else (36, 22)
        return QRectF(self.area.left() + start, self.area.top() + top * self.unit, end - start, high * self.unit)


@dataclass(frozen=True, slots=True)
class _Words:
    """Words in a row of large letters; with an indent a clock stands before them."""

    text: str
    role: str
    tone: str = "ink"
    weight: int | None = None
    indent: int = 0


class CasePainter(QStyledItemDelegate):
    """Paints a line between the page's margins; the rows of one group together look like one sheet."""

    def __init__(self, look: Look, today: date) -> None:
        super().__init__()
        self._look = look
        self._today = today

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        model = index.model()
        line = model.line(index) if isinstance(model, CaseModel) else None
        if line is None:
            return QSize(100, 0)
        return QSize(100, max(self._px(HEIGHTS[line.kind]), self._words_high(row_area(self._look, option), line)))

    def _words_high(self, area: QRectF, line: ListLine) -> int:
        """What words take that go on in a next line, where letters are large."""
        columns = self._columns(area)
        if line.kind is Line.HEAD or columns.wide:
            return 0
        if line.row is None:
            words = [_Words(tr(EMPTY[line.group][1]), "body", "ink2")]
            return self._high(words, area.width() - self._px(EMPTY_SIDES)) + 2 * self._px(TOP)
        high = (self._high(words, columns.width(i)) for i, words in enumerate(self._narrow(line.row)))
        return max(high) + 2 * self._px(TOP)

    def _high(self, words: Sequence[_Words], width: float) -> int:
        return sum(len(self._broken(one, width)) * self._look.line_height(one.role) for one in words)

    def _broken(self, words: _Words, width: float) -> list[str]:
        return lines_in(words.text, self._look.font(words.role, weight=words.weight), width - self._px(words.indent))

    def _narrow(self, row: CaseRow) -> list[list[_Words]]:
        """The words of the first three columns, from the top down."""
        name, step = one_line(row.name), step_of(row, self._today)
        tone, weight = ("apricot_text", 600) if step.pressing else ("ink2", 400)
        return [
            [
                _Words(name, "name"),
                _Words(about(replace(youth_of(row), name=name)), "small", "ink2"),
                *_two(row, self._today),
            ],
            [_Words(stage_words(row, self._today), "small", weight=500)],
            [
                _Words(one_line(step.sentence), "body", weight=500),
                _Words(one_line(step.when), "small", tone, weight, CLOCK if step.late else 0),
            ],
        ]

    def _paint_lines(self, painter: QPainter, words: Sequence[_Words], left: float, top: float, width: float) -> None:
        for one in words:
            high = self._look.line_height(one.role)
            if one.indent:
                side = self._px(17)
                box = QRectF(left, top + (high - side) / 2, side, side)
                draw_icon(painter, self._look, "clock", box, "apricot_text")
            indent = self._px(one.indent)
            for line in self._broken(one, width):
                box = QRectF(left + indent, top, width - indent, high)
                self._write(painter, box, line, one.role, one.tone, one.weight)
                top += high

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
        told, width = [_Words(words, "body", "ink2")], area.width() - self._px(EMPTY_SIDES)
        top = area.center().y() - self._high(told, width) / 2
        self._paint_lines(painter, told, area.left() + self._px(64), top, width)

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
        if row.owner:
            self._paint_owner(painter, columns, row.owner)
        if not columns.wide:
            for number, words in enumerate(self._narrow(row)):
                left, width = area.left() + columns.spans[number][0], columns.width(number)
                self._paint_lines(painter, words, left, area.center().y() - self._high(words, width) / 2, width)
            return
        side = px(20)
        box = QRectF(area.right() - px(44), area.center().y() - side / 2, side, side)
        draw_icon(painter, look, "chevron-right", box, "ink2")
        name = one_line(row.name)
        self._write_name(painter, columns.cell(0, first=True), name, unsaid_differences(row, self._today))
        self._write(painter, columns.cell(0), about(replace(youth, name=name)), "small", "ink2")
        self._write(painter, columns.cell(1, first=True), stage_words(row, self._today), "small", weight=500)
        self._paint_dots(painter, columns.cell(1), row)
        self._paint_step(painter, columns, step_of(row, self._today))

    def _write_name(self, painter: QPainter, cell: QRectF, name: str, words: str) -> None:
        """Behind the name, when something is there in two versions, how often."""
        if not words:
            self._write(painter, cell, name, "name")
            return
        font = self._look.font("tiny", weight=600)
        wide = QFontMetrics(font).horizontalAdvance(words) + self._px(20)
        room = cell.adjusted(0, 0, -wide - self._px(10), 0)
        written = min(self._write(painter, room, name, "name").horizontalAdvance(name), int(room.width()))
        pill = QRectF(cell.left() + written + self._px(10), cell.top(), wide, cell.height())
        paint_box(painter, pill, self._look.colour("apricot_tint"), None, 0, pill.height() / 2)
        painter.setFont(font)
        painter.setPen(self._look.colour("apricot_text"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)

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
            below.adjust(self._px(CLOCK), 0, 0, 0)
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


def _two(row: CaseRow, today: date) -> list[_Words]:
    words = unsaid_differences(row, today)
    return [_Words(words, "small", "apricot_text", 600)] if words else []


def row_area(look: Look, option: QStyleOptionViewItem) -> QRectF:
    """The part of a line that lies between the margins; the scroll bar lies in the right margin."""
    margin = look.px(MARGIN)
    view = option.widget
    whole = view.width() if view is not None else option.rect.width()
    width = min(whole - 2 * margin, look.px(WIDEST))
    return QRectF(margin, option.rect.top(), width, option.rect.height())
