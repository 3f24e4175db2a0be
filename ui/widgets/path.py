"""The path in the visit: a winding band with a stone for each theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.dressed import ArrowsToParent, Dressed, paint_check, paint_disc, painter_for
from ui.widgets.focus import take_focus
from ui.widgets.icons import draw_icon

WIDTH = 248
PITCH = 66
LEAST_PITCH = 52
LABEL_X = 104
FOLDED = 76  # px wide with stones alone
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


_SAID = MappingProxyType(
    {StoneState.OPEN: "", StoneState.DONE: mark("klaar"), StoneState.PRESENT: mark("hier ben je nu")}
)


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


def paint_here(painter: QPainter, look: Look, middle: QPointF, radius: float, ground: str) -> None:
    """The ring around where one is now; apricot alone is too pale to be seen by its shape, so it has a rim."""
    for tone, width, fill in (("apricot", 4, look.colour(ground)), ("apricot_text", 1.5, Qt.GlobalColor.transparent)):
        paint_disc(painter, middle.x(), middle.y(), radius, QColor(fill), look.colour(tone), width)


class _StoneButton(ArrowsToParent, Dressed, QPushButton):
    """`folded`: the stone alone; its label is what a tooltip and a screen reader say."""

    def __init__(self, look: Look, stone: Stone, x: int, parent: QWidget) -> None:
        QPushButton.__init__(self, parent)
        self.stone = stone
        self.folded = False
        self._x = x
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.dress(look, table=True)
        self.show_stone(stone)

    def show_stone(self, stone: Stone) -> None:
        self.stone = stone
        self.setAccessibleName(stone.label)
        self.setAccessibleDescription(tr(_SAID[stone.state]))
        self.show_folded(self.folded)

    def show_folded(self, folded: bool) -> None:
        self.folded = folded
        self.setToolTip(self.stone.label if folded else "")
        self.update()

    def unit(self, size: float) -> int:
        return self.look.air(size, table=True) if self.folded else self.px(size)

    def centre(self) -> int:
        """x of the stone on the path; folded the path winds less."""
        return self.unit(FOLDED / 2 + (self._x - 51) / 3) if self.folded else self.px(self._x)

    def words_width(self) -> int:
        return self.metrics("choice", 700).horizontalAdvance(self.stone.label)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, stone = painter_for(self), self.look, self.stone
        x, y, radius = self.centre() - self.x(), self.height() / 2, self.unit(22)
        present, done = stone.state is StoneState.PRESENT, stone.state is StoneState.DONE
        if present:
            paint_disc(painter, x, y, radius, look.colour("petrol"))
        else:
            fill = look.colour("petrol_tint" if done or self.underMouse() else "sheet")
            paint_disc(painter, x, y, radius, fill, look.colour("petrol" if done else "line2"), 1)
        tone = "on_petrol" if present else "petrol" if done else "ink2"
        side = self.unit(22)
        draw_icon(painter, look, stone.icon, QRectF(x - side / 2, y - side / 2, side, side), tone)
        if done:
            self._paint_badge(painter, x + self.unit(16 if self.folded else 18), y + self.unit(14))
        if not self.folded:
            left = self.px(LABEL_X) - self.x()
            box = QRectF(left, 0, self.width() - left, self.height())
            self.paint_text(painter, box, stone.label, "choice", "ink", 700 if present else 500)

    def _paint_badge(self, painter: QPainter, x: float, y: float) -> None:
        look = self.look
        paint_disc(painter, x, y, self.unit(11), look.colour("panel"))
        paint_disc(painter, x, y, self.unit(9), look.colour("moss"))
        paint_check(painter, x, y, self.unit(7), look.colour("sheet"), 1.8)


class _Path(Dressed, QWidget):
    stone_chosen = Signal(str)

    def __init__(self, look: Look, greeting: str, hint: str) -> None:
        QWidget.__init__(self)
        self.greeting, self.hint = greeting, hint
        self.stones: list[_StoneButton] = []
        self.folded = False
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
            button.show_folded(self.folded)
            button.show()
            self.stones.append(button)
        self._place()

    def redress(self) -> None:
        self._place()
        super().redress()

    def fold(self, folded: bool) -> None:
        self.folded = folded
        for button in self.stones:
            button.show_folded(folded)
        self._place()
        self.update()

    def unit(self, size: float) -> int:
        return self.look.air(size, table=True) if self.folded else self.px(size)

    def first(self) -> int:
        """y of the first stone, under the greeting."""
        return self.unit(40) if self.folded else self.px(12) + self._greeting_height() + self.px(50)

    def pitch(self) -> float:
        room = self.height() - self.first() - self.unit(40 if self.folded else 46)
        steps = max(1, len(self.stones) - 1)
        return min(self.unit(PITCH), max(self.unit(LEAST_PITCH), room / steps))

    def least_height(self) -> int:
        below = self.unit(40 if self.folded else 46)
        return self.first() + self.unit(LEAST_PITCH) * max(0, len(self.stones) - 1) + below

    def needed_width(self) -> int:
        """Room for the longest label in these letters."""
        if self.folded:
            return self.unit(FOLDED)
        words = [button.words_width() for button in self.stones]
        words += [
            self.metrics("name").horizontalAdvance(self.greeting),
            self.metrics("tiny").horizontalAdvance(self.hint),
        ]
        return max(self.px(WIDTH), self.px(LABEL_X) + max(words) + self.px(10))

    def _greeting_height(self) -> int:
        return self.look.line_height("name", True) + self.look.line_height("tiny", True) + self.px(10)

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
        top = [QPointF(self.unit(FOLDED / 2), -30)] if self.folded else [QPointF(self.px(97), -30)]
        if not self.folded:
            top.append(QPointF(self.px(82), self.px(40)))
        spots = top + [QPointF(button.centre(), self._y(index)) for index, button in enumerate(self.stones)]
        paint_band(painter, look, winding_line(spots), self.unit(24))
        if not self.folded:
            self._paint_greeting(painter)
        for index, button in enumerate(self.stones):
            if button.stone.state is StoneState.PRESENT:
                radius = self.unit(28 if self.folded else 30)
                paint_here(painter, look, QPointF(button.centre(), self._y(index)), radius, "panel")

    def _paint_greeting(self, painter: QPainter) -> None:
        left, top = self.px(LABEL_X), self.px(22)
        name, tiny = self.look.line_height("name", True), self.look.line_height("tiny", True)
        self.paint_text(painter, QRectF(left, top, self.width() - left, name), self.greeting, "name")
        self.paint_text(painter, QRectF(left, top + name, self.width() - left, tiny), self.hint, "tiny", "ink2")

    def present_spot(self) -> int | None:
        """y of the stone where one is now, if any."""
        here = [i for i, button in enumerate(self.stones) if button.stone.state is StoneState.PRESENT]
        return round(self._y(here[0])) if here else None

    def _y(self, index: int) -> float:
        return self.first() + index * self.pitch()

    def _place(self) -> None:
        for index, button in enumerate(self.stones):
            x, radius = button.centre(), self.unit(23)
            left, top = x - radius, round(self._y(index)) - radius
            right = x + self.unit(28) if self.folded else self.width() - 6  # room for the badge
            button.setGeometry(QRect(left, top, right - left, 2 * radius + 1))
            words = self.px(LABEL_X) - left + button.words_width() + 10
            ring = 2 * radius + 1 if self.folded else min(right - left, words)
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
        self, look: Look, greeting: str, hint: str = mark("Begin waar je wilt."), *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._path = _Path(look, greeting, tr(hint))
        self._path.stone_chosen.connect(self.stone_chosen)
        self.setAccessibleName(tr("Het pad"))
        self.setWidget(self._path)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._measure()
        look.look_changed.connect(self._measure)

    def set_greeting(self, greeting: str) -> None:
        if greeting == self._path.greeting:
            return
        self._path.greeting = greeting
        self._path.update()
        self._measure()

    def fold(self, folded: bool) -> None:
        """Show the stones alone: large letters need the room more than their labels do."""
        if folded != self._path.folded:
            self._path.fold(folded)
            self._measure()

    def set_stones(self, stones: Sequence[Stone]) -> None:
        if tuple(stones) != self.stones():
            self._path.set_stones(stones)
            self._measure()
            self._show_present()

    def least_height(self) -> int:
        """The height under which the stones scroll."""
        return self._path.least_height()

    def stones(self) -> tuple[Stone, ...]:
        return tuple(button.stone for button in self._path.stones)

    def sizeHint(self) -> QSize:
        return QSize(self._needed_width(), 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed_width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_present()

    def _show_present(self) -> None:
        """Scroll to where one is now, its ring included."""
        spot = self._path.present_spot()
        if spot is not None:
            self.ensureVisible(0, spot, 0, self._path.unit(32))

    def _needed_width(self) -> int:
        """A bar must not lie over the labels. Stones alone leave no room at their right: the ring would be cut off."""
        bar = self.verticalScrollBar()
        barred = self._path.folded or bar.maximum() > 0
        return self._path.needed_width() + (bar.sizeHint().width() if barred else 0)

    def _measure(self) -> None:
        self._path.setMinimumHeight(self._path.least_height())
        self.updateGeometry()
