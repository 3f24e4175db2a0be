"""A line with a few steps in words: buttons on a line, no numbers, and a knob for who rather slides."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ui.theme import Look
from ui.widgets.dragged import Draggable
from ui.widgets.dressed import (
    ArrowsToParent,
    Dressed,
    HeedsToggle,
    paint_box,
    paint_disc,
    paint_radio,
    painter_for,
    uncheck,
)
from ui.widgets.fitting import Fitting, longest_word
from ui.widgets.focus import take_focus

_HEIGHT = 96


class _Step(Draggable, HeedsToggle, ArrowsToParent, Fitting, QRadioButton):
    held_at = Signal(QPoint)
    let_go = Signal(QPoint)
    in_a_list = True  # the line goes sideways

    def __init__(self, look: Look, text: str, name: str, parent: QWidget, *, table: bool) -> None:
        QRadioButton.__init__(self, text, parent)
        self.setAccessibleName(text)
        self.setAccessibleDescription(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.dress(look, table)
        self.setProperty("ring_radius", 14)
        self._near = False

    def show_near(self, near: bool) -> None:
        """Letting go now would choose this one."""
        if near != self._near:
            self._near = near
            self.update()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def hold_at(self, spot: QPoint) -> None:
        self.held_at.emit(spot)

    def let_go_at(self, spot: QPoint) -> None:
        self.setDown(False)
        self.let_go.emit(spot)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, chosen = painter_for(self), self.look, self.isChecked()
        if chosen or self._near:
            tint = look.colour("petrol_tint") if chosen else None
            paint_box(painter, QRectF(self.rect()), tint, look.colour("petrol"), 3 if chosen else 1.5, 14)
        side = self.px(30)
        paint_radio(painter, look, QRectF((self.width() - side) / 2, self.px(14), side, side), chosen)
        below = QRectF(8, self.px(50), self.width() - 16, self.height() - self.px(54))
        self.paint_words(painter, below, self.text(), "label", weight=600 if chosen else 500, centred=True)

    def needed(self, width: float) -> int:
        return self.px(54) + self.words_height(self.text(), "label", width - 16, 600) + self.px(8)

    def least_width(self) -> int:
        return longest_word(self.text(), self.metrics("label", 600)) + 24


class _Knob(Dressed, QWidget):
    """What is in the hand while one slides; it says which step it would be."""

    def __init__(self, look: Look, parent: QWidget, *, table: bool) -> None:
        QWidget.__init__(self, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.dress(look, table)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, middle = self.look, QRectF(self.rect()).center()
        radius = self.width() / 2
        paint_disc(painter_for(self), middle.x(), middle.y(), radius, look.colour("petrol"), look.colour("sheet"), 3)


class WordSlider(Fitting, QWidget):
    """Steps are (id, words), usually three. Arrows move and choose, and so does sliding along the line with mouse,
    finger or pen; nothing is chosen at the start."""

    step_chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        name: str,
        steps: Sequence[tuple[str, str]],
        *,
        table: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        QWidget.__init__(self, parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.dress(look, table)
        self._steps = {step: _Step(look, words, name, self, table=table) for step, words in steps}
        self._knob = _Knob(look, self, table=table)
        for button in self._steps.values():
            button.clicked.connect(self._take)
            button.held_at.connect(self._slide)
            button.let_go.connect(self._let_go)

    def first(self) -> QWidget:
        """The step that takes the focus: the chosen one, or else the one at the left."""
        return next((button for button in self._steps.values() if button.isChecked()), next(iter(self._steps.values())))

    def chosen(self) -> str:
        return next((step for step, button in self._steps.items() if button.isChecked()), "")

    def show_choice(self, step: str) -> None:
        """Show what is stored, '' for nothing; this is not news."""
        for key, button in self._steps.items():
            if key == step:
                button.setChecked(True)
            elif not step:
                uncheck(button)

    def choose(self, step: str) -> None:
        self.show_choice(step)
        self.step_chosen.emit(step)

    def sizeHint(self) -> QSize:
        return QSize(self.px(230) * len(self._steps), self._high(self._given or self.px(230) * len(self._steps)))

    def minimumSizeHint(self) -> QSize:
        least = max((button.least_width() for button in self._steps.values()), default=0)
        width = max(least, self.look.air(140, self.table)) * len(self._steps)
        return QSize(width, self._high(self._given or width))

    def _high(self, width: int) -> int:
        """As high as the words of the longest step, broken in its part of the width."""
        part = width / max(1, len(self._steps)) - 8
        return max([self.px(_HEIGHT), *(button.needed(part) for button in self._steps.values())])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def redress(self) -> None:
        super().redress()
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves: dict[int, int] = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        step = moves.get(event.key(), 0)
        keys = list(self._steps)
        here = next((i for i, key in enumerate(keys) if self._steps[key].hasFocus()), None)
        if not step or here is None:
            super().keyPressEvent(event)
            return
        there = keys[min(max(here + step, 0), len(keys) - 1)]
        take_focus(self._steps[there])
        self.choose(there)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._steps:
            return
        painter = painter_for(self)
        pen = QPen(self.look.colour("line2" if self.look.dark else "sand"), self.px(10))  # sand is lost on dark
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        y = self.px(29)
        first, last = self._ends()
        painter.drawLine(QPointF(first, y), QPointF(last, y))

    def _place(self) -> None:
        width = self.width() / max(1, len(self._steps))
        for index, button in enumerate(self._steps.values()):
            button.setGeometry(round(index * width) + 4, 0, round(width) - 8, self.height())

    def _take(self) -> None:
        pressed = self.sender()
        self.choose(next(step for step, button in self._steps.items() if button is pressed))

    def _slide(self, spot: QPoint) -> None:
        """The knob goes along the line, and the step that is nearest shows itself."""
        side = self.px(40)
        first, last = self._ends()
        x = min(max(self.mapFromGlobal(spot).x(), first), last)
        self._knob.setGeometry(round(x - side / 2), self.px(29) - side // 2, side, side)
        self._knob.show()
        self._knob.raise_()
        nearest = self._nearest(spot)
        for step, button in self._steps.items():
            button.show_near(step == nearest)

    def hideEvent(self, event: QHideEvent) -> None:
        self._put_knob_away()
        super().hideEvent(event)

    def _put_knob_away(self) -> None:
        self._knob.hide()
        for button in self._steps.values():
            button.show_near(False)

    def _let_go(self, spot: QPoint) -> None:
        self._put_knob_away()
        step = self._nearest(spot)
        take_focus(self._steps[step])
        self.choose(step)

    def _nearest(self, spot: QPoint) -> str:
        x = self.mapFromGlobal(spot).x()
        return min(self._steps, key=lambda step: abs(self._steps[step].geometry().center().x() - x))

    def _ends(self) -> tuple[int, int]:
        """Where the line begins and ends."""
        buttons = list(self._steps.values())
        return buttons[0].geometry().center().x(), buttons[-1].geometry().center().x()
