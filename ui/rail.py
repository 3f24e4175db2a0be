"""The petrol rail at the left of the desk pages: where you can go, and 'Op slot' below."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from ui.stand import Kind
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.dressed import Dressed, HeedsToggle, paint_box, painter_for
from ui.widgets.icons import draw_icon
from ui.widgets.round_table import RoundTableMark

WIDTH = 104
ITEMS = (
    ("cases", mark("Casussen"), "table"),
    ("colleagues", mark("Collega’s"), "people"),
    ("vault", mark("Kluis"), "vault"),
    ("settings", mark("Instellingen"), "sliders"),
)
RAIL_KINDS = {
    "cases": Kind.CASES,
    "colleagues": Kind.COLLEAGUES,
    "vault": Kind.VAULT,
    "settings": Kind.SETTINGS,
}
ON_RAIL = {
    Kind.COLLEAGUES: "colleagues",
    Kind.SEAL: "colleagues",
    Kind.VAULT: "vault",
    Kind.RESTORE: "vault",
    Kind.SETTINGS: "settings",
    Kind.QUESTIONS: "settings",
}
"""Which item is lit on a page; on all others that is the first."""


class _RailButton(HeedsToggle, Dressed, QPushButton):
    """An item of 96 x 68, or boxed the lock button of 80 x 64."""

    def __init__(self, look: Look, text: str, icon: str, *, boxed: bool = False) -> None:
        QPushButton.__init__(self, text)
        self._icon = icon
        self._boxed = boxed
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setCheckable(not boxed)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress(look)
        self.setProperty("ring_radius", 10)
        self.setProperty("ring_tone", "focus_rail")

    def sizeHint(self) -> QSize:
        # Words grow with the letters, the air around them less: in twice their size all items still fit.
        high = self.px(24) + self.look.air(40 if self._boxed else 44)
        return QSize(self.px(80 if self._boxed else 96), high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, present = painter_for(self), self.look, self.isChecked()
        box = QRectF(self.rect())
        lit = present or self.underMouse() or self.isDown()
        if self._boxed:
            paint_box(painter, box, look.colour("rail_on") if lit else None, look.colour("rail_label"), 1, 10)
        elif lit:
            paint_box(painter, box, look.colour("rail_on"), None, 0, 12)
        if present:
            bar = QRectF(self.px(3), (self.height() - self.px(28)) / 2, self.px(4), self.px(28))
            paint_box(painter, bar, look.colour("apricot"), None, 0, self.px(2))
        tone = "#FFFFFF" if present or self._boxed else "rail_label"
        side = look.air(22)
        draw_icon(painter, look, self._icon, QRectF((self.width() - side) / 2, look.air(12), side, side), tone)
        painter.setFont(self.role_font("tiny", 600 if present or self._boxed else 500))
        painter.setPen(look.colour(tone))
        below = QRectF(0, look.air(36), self.width(), self.px(24))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.text())


class Rail(Dressed, QWidget):
    page_chosen = Signal(str)
    lock_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        QWidget.__init__(self, parent)
        self.setAccessibleName(tr("Waar wil je heen?"))
        self.dress(look)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(4)
        column.addWidget(RoundTableMark(look, 44, tone="rail_label"), 0, Qt.AlignmentFlag.AlignHCenter)
        # Gives way when large letters need the height.
        column.addSpacerItem(QSpacerItem(0, 28, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred))
        self._group = QButtonGroup(self)
        self._items: dict[str, _RailButton] = {}
        for name, words, icon in ITEMS:
            text = tr(words)
            item = _RailButton(look, text, icon)
            item.clicked.connect(lambda _on=False, chosen=name: self.page_chosen.emit(chosen))
            self._group.addButton(item)
            self._items[name] = item
            column.addWidget(item, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.lock_button = _RailButton(look, tr("Op slot"), "lock", boxed=True)
        self.lock_button.setToolTip(tr("Op slot (Ctrl+L)"))
        self.lock_button.clicked.connect(self.lock_requested)
        column.addWidget(self.lock_button, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_present(self, name: str) -> None:
        self._items[name].setChecked(True)

    def sizeHint(self) -> QSize:
        return QSize(self.px(WIDTH), 400)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        row: list[QWidget] = [*self._items.values(), self.lock_button]
        here = next((i for i, item in enumerate(row) if item.hasFocus()), None)
        if step and here is not None:
            row[(here + step) % len(row)].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_for(self), self.look
        painter.fillRect(self.rect(), look.colour("rail"))
        if look.colour("rail") == look.colour("paper"):
            painter.fillRect(self.width() - 1, 0, 1, self.height(), look.colour("line"))
