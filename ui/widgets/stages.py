"""The six stages of a casus: stones on a lying path, and the small dots in a list row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.text import tr
from ui.theme import Look
from ui.widgets.dressed import ArrowsToParent, Dressed, paint_check, paint_disc, painter_for
from ui.widgets.focus import take_focus
from ui.widgets.path import StoneState, paint_band, paint_here, winding_line

_LIFT = (0, 0, -11, -4, 2, -9)  # the path winds: y of each stone against the middle
_BAND_Y = 36
_DOT_PITCH = 33


@dataclass(frozen=True, slots=True)
class Stage:
    """`note` is a date or 'vóór do 3 dec'; `due` writes it in apricot."""

    label: str
    note: str = ""
    state: StoneState = StoneState.OPEN
    due: bool = False


class _StageButton(ArrowsToParent, Dressed, QPushButton):
    def __init__(self, look: Look, stage: Stage, lift: int, parent: QWidget) -> None:
        QPushButton.__init__(self, parent)
        self.stage = stage
        self._lift = lift
        self.roomy = True  # whether the words fit under each stone
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.dress(look)
        said = {
            StoneState.OPEN: tr("nog niet begonnen"),
            StoneState.DONE: tr("klaar"),
            StoneState.PRESENT: tr("nu aan de beurt"),
        }
        self.setAccessibleName(stage.label)
        self.setAccessibleDescription(", ".join(part for part in (said[stage.state], stage.note) if part))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, stage = painter_for(self), self.look, self.stage
        x, y = self.width() / 2, self.px(_BAND_Y + self._lift)
        present = stage.state is StoneState.PRESENT
        if present:
            paint_here(painter, look, QPointF(x, y), self.px(25), "paper")
            paint_disc(painter, x, y, self.px(20), look.colour("petrol"))
            paint_disc(painter, x, y, self.px(6), look.colour("on_petrol"))
        elif stage.state is StoneState.DONE:
            paint_disc(painter, x, y, self.px(17), look.colour("petrol"))
            paint_check(painter, x, y, self.px(15), look.colour("on_petrol"), 2.2)
        else:
            paint_disc(painter, x, y, self.px(17), look.colour("sheet"), look.colour("line2"), 1.5)
        if self.roomy:
            _write(painter, look, stage, QRectF(0, self.px(60), self.width(), _words_high(look)))

    def words_width(self) -> int:
        label = self.metrics("label", 700).horizontalAdvance(self.stage.label)
        return max(label, self.metrics("small", 600).horizontalAdvance(self.stage.note))

    def show_roomy(self, roomy: bool, told: bool) -> None:
        """`told`: its words can be read, here or on the line."""
        self.roomy = roomy
        self.setToolTip("" if told else f"{self.stage.label}\n{self.stage.note}".strip())
        self.update()


class StageLine(Dressed, QWidget):
    """Let it run across the whole width of the page: the band goes from edge to edge, `margin` keeps the stones in."""

    stage_chosen = Signal(int)

    def __init__(self, look: Look, stages: Sequence[Stage] = (), *, parent: QWidget | None = None) -> None:
        QWidget.__init__(self, parent)
        self._buttons: list[_StageButton] = []
        self._told: list[tuple[Stage, QRectF]] = []  # whose words are written here, and where: wider than a button
        self._pressed: int | None = None  # of which stage the words were
        self.setAccessibleName(tr("De stappen van deze casus"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.dress(look)
        self.set_stages(stages)

    def set_stages(self, stages: Sequence[Stage]) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for index, stage in enumerate(stages):
            button = _StageButton(self.look, stage, _LIFT[index % len(_LIFT)], self)
            button.clicked.connect(self._report)
            button.show()
            self._buttons.append(button)
        self._place()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.px(900), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize((self.px(60) + 8) * max(1, len(self._buttons)), self._high())

    def _high(self) -> int:
        below = max((int(words.bottom()) + 1 for _, words in self._told), default=0)
        return max(self.px(106), self.px(60) + _words_high(self.look), below)

    def redress(self) -> None:
        self._place()
        super().redress()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        step = steps.get(event.key(), 0)
        here = next((i for i, button in enumerate(self._buttons) if button.hasFocus()), None)
        if step and here is not None:
            take_focus(self._buttons[(here + step) % len(self._buttons)])
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._words_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._words_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """As with a button: whoever lets go elsewhere has changed their mind."""
        index, self._pressed = self._pressed, None
        if index is not None and index == self._words_at(event.position()):
            self.stage_chosen.emit(index)

    def _words_at(self, spot: QPointF) -> int | None:
        """Of which stage the words in two rows are that one points at; any other words are on its button."""
        told = self._told if self._tells_all() else ()
        return next((index for index, (_, words) in enumerate(told) if words.contains(spot)), None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._buttons:
            return
        middle = self.px(_BAND_Y)
        spots = [QPointF(-20, middle + self.px(10))]
        for index, button in enumerate(self._buttons):
            lift = self.px(_LIFT[index % len(_LIFT)])
            spots.append(QPointF(button.geometry().center().x(), middle + lift))
        spots.append(QPointF(self.width() + 20, middle - self.px(4)))
        painter = painter_for(self)
        paint_band(painter, self.look, winding_line(spots), self.px(22))
        for stage, words in self._told:
            _write(painter, self.look, stage, words)

    def _place(self) -> None:
        if not self._buttons:
            return
        high = self._high()
        margin = self.px(12)
        width = (self.width() - 2 * margin) / len(self._buttons)
        roomy = all(button.words_width() + 8 <= width for button in self._buttons)
        self._told = [] if roomy else self._in_two_rows(margin, width)
        told = roomy or self._tells_all()
        deep = self.px(66) if self._tells_all() else self._high()  # words in two rows reach into other columns
        for index, button in enumerate(self._buttons):
            button.show_roomy(roomy, told)
            button.setGeometry(QRect(round(margin + index * width), 0, round(width), deep))
            words = min(button.metrics("label", 700).horizontalAdvance(button.stage.label) + 20, round(width))
            button.setProperty("ring_rect", QRect(round((width - words) / 2), self.px(4), words, deep - self.px(6)))
        if self._high() != high:
            self.updateGeometry()

    def _tells_all(self) -> bool:
        return len(self._told) == len(self._buttons)

    def _in_two_rows(self, margin: int, width: float) -> list[tuple[Stage, QRectF]]:
        """Letters too large for words side by side stand by turns; where that is too narrow, only the present one's."""
        placed = [
            (button.stage, self._under(button, margin + (index + 0.5) * width, row=index % 2))
            for index, button in enumerate(self._buttons)
        ]
        if all(one.right() + 8 <= other.left() for (_, one), (_, other) in zip(placed, placed[2:], strict=False)):
            return placed
        first = self.px(60)
        return [
            (one, words.translated(0, first - words.top())) for one, words in placed if one.state is StoneState.PRESENT
        ]

    def _under(self, button: _StageButton, middle: float, row: int) -> QRectF:
        wide, side, high = button.words_width() + self.px(4), self.px(12), _words_high(self.look)
        left = min(max(middle - wide / 2, side), self.width() - wide - side)
        return QRectF(left, self.px(60) + row * high, wide, high)

    def _report(self) -> None:
        button = self.sender()
        if isinstance(button, _StageButton):
            self.stage_chosen.emit(self._buttons.index(button))


def _words_high(look: Look) -> int:
    return look.line_height("label") + look.line_height("small")


def _write(painter: QPainter, look: Look, stage: Stage, box: QRectF) -> None:
    """The name of a stage with what is noted of it, one under the other in the middle."""
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
    painter.setFont(look.font("label", weight=700 if stage.state is StoneState.PRESENT else 500))
    painter.setPen(look.colour("ink"))
    label, note = look.line_height("label"), look.line_height("small")
    painter.drawText(QRectF(box.left(), box.top(), box.width(), label), flags, stage.label)
    painter.setFont(look.font("small", weight=600 if stage.due else 400))
    painter.setPen(look.colour("apricot_text" if stage.due else "ink2"))
    painter.drawText(QRectF(box.left(), box.top() + label - look.px(2), box.width(), note), flags, stage.note)


def paint_stage_dots(painter: QPainter, look: Look, left: float, middle: float, states: Sequence[StoneState]) -> None:
    """The row of dots in the list of casussen; six dots are 185 px wide at 100 %."""
    pitch = look.px(_DOT_PITCH)
    first = left + look.px(10)
    pen = QPen(look.colour("sand"), look.px(6))
    painter.setPen(pen)
    painter.drawLine(QPointF(first, middle), QPointF(first + pitch * (len(states) - 1), middle))
    for index, state in enumerate(states):
        x = first + index * pitch
        if state is StoneState.PRESENT:
            paint_disc(painter, x, middle, look.px(10), look.colour("apricot"))
            paint_disc(painter, x, middle, look.px(5), look.colour("paper" if look.dark else "ink"))
        elif state is StoneState.DONE:
            paint_disc(painter, x, middle, look.px(6.5), look.colour("petrol"))
            paint_check(painter, x, middle, look.px(6), look.colour("on_petrol"), 1.5)
        else:
            paint_disc(painter, x, middle, look.px(5), look.colour("sheet"), look.colour("line2"), 1.5)


def states_for(present: int | None, count: int = 6) -> tuple[StoneState, ...]:
    """Done before the present stage, open after it; None ('Nu niet') leaves all open."""
    if present is None:
        return (StoneState.OPEN,) * count
    return tuple(
        StoneState.DONE if i < present else StoneState.PRESENT if i == present else StoneState.OPEN
        for i in range(count)
    )
