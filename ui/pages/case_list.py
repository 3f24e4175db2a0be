"""The list of casussen as one view: walked by keys, opened by Enter or a press."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from ui.pages.case_groups import Lines
from ui.pages.case_model import CaseModel
from ui.pages.case_paint import CasePainter, row_area
from ui.text import tr
from ui.theme import Look
from ui.widgets.dressed import HeedsRow


class CaseList(HeedsRow, QListView):
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
        self._measure()  # in another width, words may need more lines or fewer

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
