"""The path in the visit: a winding band with a stone for each theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QWidget

from ui.theme import Look
from ui.widgets.dressed import ArrowsToParent, Dressed, paint_check, paint_disc, painter_for
from ui.widgets.focus import take_focus
from ui.widgets.icons import draw_icon

WIDTH = 248
PITCH = 66
LEAST_PITCH = 52
FIRST = 122  # y of the first stone
LABEL_X = 104
_WINDING = (56, 67, 60, 43, 37, 49, 64, 65, 51, 50)  # x of the stones; after ten it starts again


class StoneState(StrEnum):
    OPEN = "open"
    DONE = "done"
    PRESENT = "present"


@dataclass(frozen=True, slots=True)
class Stone:
    """A theme on the path. The present one may also be done: `done` keeps its check when one moves on."""

    id: str
    label: str
    icon: str
    state: StoneState = StoneState.OPEN


_SAID = MappingProxyType({StoneState.OPEN: "", StoneState.DONE: "klaar", StoneState.PRESENT: "hier ben je nu"})


def winding_line(points: Sequence[QPointF]) -> QPainterPath:
    """A smooth line through the points, without corners (Catmull-Rom)."""
    path = QPainterPath(points[0])
    around = [points[0], *points, points[-1]]
    for before, start, end, after in zip(around, around[1:], around[2:], around[3:], strict=False):
        path.cubicTo(start + (end - before) / 6, end - (after - start) / 6, end)
    return path


def paint_band(painter: QPainter, look: Look, line: QPainterPath, width: float, tone: str = "sand") -> None:
    pen = QPen(look.colour(tone), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(line)


class _StoneButton(ArrowsToParent, Dressed, QPushButton):
    def __init__(self, look: Look, stone: Stone, x: int, parent: QWidget) -> None:
        QPushButton.__init__(self, parent)
        self.stone = stone
        self._x = x
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.dress(look, table=True)
        self.show_stone(stone)

    def show_stone(self, stone: Stone) -> None:
        self.stone = stone
        self.setAccessibleName(stone.label)
        self.setAccessibleDescription(_SAID[stone.state])
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, stone = painter_for(self), self.look, self.stone
        x, y, radius = self.px(self._x) - self.x(), self.height() / 2, self.px(22)
        present, done = stone.state is StoneState.PRESENT, stone.state is StoneState.DONE
        if present:
            paint_disc(painter, x, y, radius, look.colour("petrol"))
        else:
            fill = look.colour("petrol_tint" if done or self.underMouse() else "sheet")
            paint_disc(painter, x, y, radius, fill, look.colour("petrol" if done else "line2"), 1)
        tone = "on_petrol" if present else "petrol" if done else "ink2"
        side = self.px(22)
        draw_icon(painter, look, stone.icon, QRectF(x - side / 2, y - side / 2, side, side), tone)
        if done:
            self._paint_badge(painter, x + self.px(18), y + self.px(14))
        left = self.px(LABEL_X) - self.x()
        box = QRectF(left, 0, self.width() - left, self.height())
        self.paint_text(painter, box, stone.label, "choice", "ink", 700 if present else 500)

    def _paint_badge(self, painter: QPainter, x: float, y: float) -> None:
        look = self.look
        paint_disc(painter, x, y, self.px(11), look.colour("panel"))
        paint_disc(painter, x, y, self.px(9), look.colour("moss"))
        paint_check(painter, x, y, self.px(7), look.colour("sheet"), 1.8)


class _Path(Dressed, QWidget):
    stone_chosen = Signal(str)

    def __init__(self, look: Look, greeting: str, hint: str) -> None:
        QWidget.__init__(self)
        self.greeting, self.hint = greeting, hint
        self.stones: list[_StoneButton] = []
        self.dress(look, table=True)

    def set_stones(self, stones: Sequence[Stone]) -> None:
        if [button.stone.id for button in self.stones] == [stone.id for stone in stones]:
            for button, stone in zip(self.stones, stones, strict=True):
                button.show_stone(stone)
            self.update()
            return
        for button in self.stones:
            button.hide()
            button.deleteLater()
        self.stones = []
        for index, stone in enumerate(stones):
            button = _StoneButton(self.look, stone, _WINDING[index % len(_WINDING)], self)
            button.clicked.connect(self._report)
            button.show()
            self.stones.append(button)
        self._place()

    def redress(self) -> None:
        self._place()
        super().redress()

    def pitch(self) -> float:
        room = self.height() - self.px(FIRST) - self.px(46)
        steps = max(1, len(self.stones) - 1)
        return min(self.px(PITCH), max(self.px(LEAST_PITCH), room / steps))

    def least_height(self) -> int:
        return self.px(FIRST) + self.px(LEAST_PITCH) * max(0, len(self.stones) - 1) + self.px(46)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(event.key(), 0)
        here = next((i for i, button in enumerate(self.stones) if button.hasFocus()), None)
        if step and here is not None:
            take_focus(self.stones[(here + step) % len(self.stones)])
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_for(self), self.look
        painter.fillRect(self.rect(), look.colour("panel"))
        spots = [QPointF(self.px(97), -30), QPointF(self.px(82), self.px(40))]
        spots += [QPointF(self.px(_WINDING[i % 10]), self._y(i)) for i in range(len(self.stones))]
        paint_band(painter, look, winding_line(spots), self.px(24))
        left = self.px(LABEL_X)
        self.paint_text(painter, QRectF(left, self.px(22), self.width(), self.px(26)), self.greeting, "name")
        self.paint_text(painter, QRectF(left, self.px(48), self.width(), self.px(24)), self.hint, "tiny", "ink2")
        for index, button in enumerate(self.stones):
            if button.stone.state is StoneState.PRESENT:
                x, y = self.px(_WINDING[index % 10]), self._y(index)
                paint_disc(painter, x, y, self.px(30), look.colour("panel"), look.colour("apricot"), 4)

    def _y(self, index: int) -> float:
        return self.px(FIRST) + index * self.pitch()

    def _place(self) -> None:
        for index, button in enumerate(self.stones):
            x, radius = self.px(_WINDING[index % 10]), self.px(23)
            left, top, right = x - radius, round(self._y(index)) - radius, self.width() - 6
            button.setGeometry(QRect(left, top, right - left, 2 * radius + 1))
            words = button.metrics("choice", 700).horizontalAdvance(button.stone.label)
            ring = min(right - left, self.px(LABEL_X) - left + words + 10)
            button.setProperty("ring_rect", QRect(0, 0, ring, 2 * radius + 1))
            button.setProperty("ring_radius", radius)

    def _report(self) -> None:
        button = self.sender()
        if isinstance(button, _StoneButton):
            self.stone_chosen.emit(button.stone.id)


class PathPanel(QScrollArea):
    """The left of the visit, 248 wide; scrolls only when the screen is too short for its stones."""

    stone_chosen = Signal(str)

    def __init__(
        self, look: Look, greeting: str, hint: str = "Begin waar je wilt.", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._path = _Path(look, greeting, hint)
        self._path.stone_chosen.connect(self.stone_chosen)
        self.setAccessibleName("Het pad")
        self.setWidget(self._path)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._measure()
        look.look_changed.connect(self._measure)

    def set_greeting(self, greeting: str) -> None:
        self._path.greeting = greeting
        self._path.update()

    def set_stones(self, stones: Sequence[Stone]) -> None:
        self._path.set_stones(stones)
        self._measure()

    def least_height(self) -> int:
        """The height under which the stones scroll."""
        return self._path.least_height()

    def stones(self) -> tuple[Stone, ...]:
        return tuple(button.stone for button in self._path.stones)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(WIDTH, table=True), 600)

    def _measure(self) -> None:
        self.setFixedWidth(self._look.px(WIDTH, table=True))
        self._path.setMinimumHeight(self._path.least_height())
