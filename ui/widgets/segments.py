"""'Schrijven | Tekenen': two or three ways beside one another, one at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from ui.theme import Look
from ui.widgets.dressed import Dressed, HeedsToggle, enter_as_space, paint_box, painter_for
from ui.widgets.focus import take_focus
from ui.widgets.icons import draw_icon

_STEPS: dict[int, int] = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class _Segment(HeedsToggle, Dressed, QRadioButton):
    def __init__(self, look: Look, text: str, icon: str, *, first: bool, last: bool, table: bool) -> None:
        QRadioButton.__init__(self, text)
        self._icon = icon
        self._first, self._last = first, last
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress(look, table)

    def sizeHint(self) -> QSize:
        icon = self.px(30) if self._icon else 0
        return QSize(self.metrics("small", 600).horizontalAdvance(self.text()) + icon + self.px(32), self._high())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _high(self) -> int:
        return max(self.px(44), self.look.line_height("small", self.table) + self.px(8))

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go round: Tab stops at the one that is chosen, which may be the last, and Qt would stop there."""
        step, group = _STEPS.get(event.key(), 0), self.group()
        if not step or group is None:
            super().keyPressEvent(enter_as_space(event))
            return
        all_of_them = group.buttons()
        beside = all_of_them[(all_of_them.index(self) + step) % len(all_of_them)]
        take_focus(beside)
        beside.setChecked(True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(enter_as_space(event))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look, chosen, radius = self.look, self.isChecked(), 10
        # A box that runs out of sight on the inner sides gives round corners on the outer sides only.
        box = QRectF(self.rect()).adjusted(0 if self._first else -20, 0, 0 if self._last else 20, 0)
        clip = QPainterPath()
        clip.addRect(QRectF(self.rect()))
        painter.setClipPath(clip)
        paint_box(painter, box, look.colour("petrol" if chosen else "sheet"), look.colour("line2"), 1, radius)
        tone = "on_petrol" if chosen else "ink2"
        if chosen:  # without colours one could not tell which of two it is
            under = QRectF(self.px(16), self.height() - self.px(9), self.width() - self.px(32), self.px(3))
            paint_box(painter, under, look.colour(tone), None, 0, under.height() / 2)
        left = self.px(16)
        if self._icon:
            side = self.px(20)
            draw_icon(painter, look, self._icon, QRectF(left, (self.height() - side) / 2, side, side), tone)
            left += self.px(29)
        self.paint_text(painter, QRectF(left, 0, self.width(), self.height()), self.text(), "small", tone, 600)


class SegmentedSwitch(QWidget):
    """Options are (id, words, icon). Arrows walk and choose; a press, Space or Enter says that one wants it."""

    choice_changed = Signal(str)
    taken = Signal()  # also when it was chosen already

    def __init__(
        self,
        look: Look,
        name: str,
        options: Sequence[tuple[str, str, str]],
        chosen: str,
        *,
        table: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._segments: dict[str, _Segment] = {}
        for index, (option, text, icon) in enumerate(options):
            segment = _Segment(look, text, icon, first=index == 0, last=index == len(options) - 1, table=table)
            segment.setChecked(option == chosen)
            segment.setAccessibleDescription(name)
            segment.clicked.connect(self.taken)
            self._group.addButton(segment)
            self._segments[option] = segment
            row.addWidget(segment)
        self._group.buttonToggled.connect(self._report)

    def chosen(self) -> str:
        return next((option for option, segment in self._segments.items() if segment.isChecked()), "")

    def choose(self, option: str) -> None:
        self._segments[option].setChecked(True)

    def _report(self, _button: object, on: bool) -> None:
        if on:
            self.choice_changed.emit(self.chosen())
