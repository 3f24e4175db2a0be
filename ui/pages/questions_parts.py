"""Where the list, the form and the preview stand: beside one another, or the one under the other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.desk_page import MARGIN
from ui.pages.visit_frame import scroll_area
from ui.theme import Look

LIST_WIDTH, PREVIEW_WIDTH, PREVIEW_LEAST, FORM_LEAST, GAP = 340, 410, 320, 390, 24
LIST_HEIGHT = 360  # where it stands above the form
WIDEST = 16_777_215  # Qt's own way to say: no limit


class Parts(QWidget):
    """The form scrolls, and with it whatever has no room beside it."""

    def __init__(self, look: Look, left: QWidget, form: QWidget, preview: QWidget) -> None:
        super().__init__()
        self._look, self._left, self._preview = look, left, preview
        self._stacked = False
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, look.px(6), 0)
        self._column.setSpacing(look.px(GAP))
        self._column.addWidget(form)
        self._column.addStretch(1)
        self._area = scroll_area(inside)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(look.px(MARGIN), 0, look.px(MARGIN), look.px(16))
        self._row.setSpacing(look.px(GAP))
        self._row.addWidget(left)
        self._row.addWidget(self._area, 1)
        self._place()

    def show_top(self) -> None:
        """Something else is in the form; where the list scrolls along, it stays in sight."""
        if not self._stacked:
            self._area.verticalScrollBar().setValue(0)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the form alone: as they stand beside one another now, the window could not be made smaller."""
        sides = self._row.contentsMargins().left() + self._row.contentsMargins().right()
        return QSize(self._area.minimumSizeHint().width() + sides, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        px = self._look.px
        room = self.width() - 2 * px(MARGIN) - px(FORM_LEAST) - px(GAP) - px(LIST_WIDTH)
        self._stacked = room < 0
        beside = room >= px(PREVIEW_LEAST) + px(GAP)
        self._put(self._left, 0, beside=not self._stacked)
        self._put(self._preview, self._row.count(), beside=beside)
        width, height = px(LIST_WIDTH), px(LIST_HEIGHT)
        self._left.setMinimumSize(*((0, height) if self._stacked else (width, 0)))
        self._left.setMaximumSize(*((WIDEST, height) if self._stacked else (width, WIDEST)))
        most = room - px(GAP)
        wide = min(most, px(PREVIEW_WIDTH) + max(0, most - px(PREVIEW_WIDTH)) // 2)
        self._preview.setMaximumWidth(wide if beside else px(620))
        self._preview.setMinimumWidth(wide if beside else 0)

    def _put(self, part: QWidget, place: int, *, beside: bool) -> None:
        """Put a part beside the form, or in its column: before it or after it; what has the focus keeps it."""
        focused = QApplication.focusWidget()
        held = focused if focused is not None and part.isAncestorOf(focused) else None
        if beside and self._row.indexOf(part) < 0:
            self._column.removeWidget(part)
            self._row.insertWidget(place, part)
        elif not beside and self._column.indexOf(part) < 0:
            self._row.removeWidget(part)
            self._column.insertWidget(0 if part is self._left else self._column.count() - 1, part)
        if held is not None and not held.hasFocus():
            held.setFocus(Qt.FocusReason.OtherFocusReason)
