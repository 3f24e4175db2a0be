"""The list of moments to go back to: arrows walk through it, one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.pages.restore_supply import Choice
from ui.text import tr
from ui.theme import Look
from ui.widgets.dressed import Dressed, HeedsRow, paint_box, paint_radio
from ui.widgets.focus import bring_into_sight

ROW, ROWS_SHOWN = 52, 8
SECOND_LINE = 18  # what a row is higher when it says where the copy is

Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractListModel):
    def __init__(self, rows: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = tuple(rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        moment, where = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return moment
        if role == Qt.ItemDataRole.UserRole:
            return where
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{moment}, {where}" if where else moment
        return None


class _Row(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget, height: int) -> None:
        super().__init__(parent)
        self._look = look
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(option.rect.width(), self._look.px(self._height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = self._look
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(look.px(4), look.px(2), -look.px(4), -look.px(2))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            paint_box(painter, box, look.colour("petrol_tint"), look.colour("petrol"), 2, look.px(10))
        side = look.px(22)
        mark = QRectF(box.left() + look.px(12), box.center().y() - side / 2, side, side)
        paint_radio(painter, look, mark, chosen)
        where = str(index.data(Qt.ItemDataRole.UserRole))
        words = box.adjusted(look.px(46), 0, -look.px(12), 0)
        above = words.adjusted(0, look.px(4), 0, -words.height() / 2) if where else words
        below = words.adjusted(0, words.height() / 2, 0, -look.px(4))
        painter.setFont(look.font("body", False, 600 if chosen else 500))
        painter.setPen(look.colour("ink"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(above, middle, str(index.data()))
        painter.setFont(look.font("small", False))
        painter.setPen(look.colour("ink2"))
        painter.drawText(below, middle, where)
        painter.restore()


class ChoiceList(Dressed, HeedsRow, QListView):
    chosen = Signal(object)  # Choice

    def __init__(self, look: Look) -> None:
        QListView.__init__(self)
        self._choices: tuple[Choice, ...] = ()
        self.setAccessibleName(tr("Reservekopieën, de nieuwste eerst"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.setProperty("ring_radius", 12)
        self.dress(look)

    def show_choices(self, choices: Sequence[Choice], names: Sequence[str]) -> None:
        """Show them; none is chosen yet."""
        self._choices = tuple(choices)
        self.setModel(_Model([(name, one.where) for name, one in zip(names, choices, strict=True)], self))
        self.selectionModel().currentChanged.connect(self._report)
        height = ROW + (SECOND_LINE if any(one.where for one in choices) else 0)
        self.setItemDelegate(_Row(self.look, self, height))
        rows = min(max(len(choices), 1), ROWS_SHOWN)
        self.setFixedHeight(self.px(height) * rows + self.px(4))

    def choose(self, row: int) -> None:
        self.setCurrentIndex(self.model().index(row, 0))

    def choice(self) -> Choice | None:
        index = self.currentIndex()
        return self._choices[index.row()] if index.isValid() else None

    def _report(self, index: QModelIndex) -> None:
        if self.hasFocus():
            bring_into_sight(self)
        if index.isValid():
            self.chosen.emit(self._choices[index.row()])
