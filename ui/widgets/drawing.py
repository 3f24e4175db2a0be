"""The drawing board: tools above, the sheet below, and the keys for both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Look
from ui.widgets.canvas import DrawingCanvas
from ui.widgets.dressed import Dressed, HeedsToggle, paint_box, paint_check, paint_disc, painter_for
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import draw_icon
from ui.widgets.ink_shape import CANVAS_COLOUR
from ui.widgets.sheet import Hairline
from welapp.domain.ink import INKS, WIDTHS_MM, Stroke

_WIDTH_NAMES = ("dun", "gewoon", "dik")
_WIDTH_PX = (3, 7, 14)


class _Tool(HeedsToggle, Dressed, QPushButton):
    """44 high; what it shows is up to the one who made it: an icon, an ink or a width."""

    def __init__(self, look: Look, name: str, *, icon: str = "", ink: str = "", line: int = 0) -> None:
        QPushButton.__init__(self)
        self._icon, self._ink, self._line = icon, ink, line
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.dress(look, table=True)
        self.setProperty("ring_radius", 22 if ink else 10)

    def sizeHint(self) -> QSize:
        # The tools carry no letters, so they do not grow with them; 42 lets all fit in one row on a small laptop.
        return QSize(42, 44)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, chosen = painter_for(self), self.look, self.isChecked()
        box = QRectF(self.rect())
        centre = box.center()
        if self._ink:
            if chosen:
                ring = min(box.width(), box.height()) / 2
                paint_disc(painter, centre.x(), centre.y(), ring, look.colour("sheet"), look.colour("ink"), 3)
            # In the dark the black ink would drown in the bar.
            rim = look.colour("line2") if look.dark else None
            radius = 14 if chosen else 15
            paint_disc(painter, centre.x(), centre.y(), radius, look.colour(INKS[self._ink]), rim, 1.5)
            if chosen:
                paint_check(painter, centre.x(), centre.y(), 12, look.colour(CANVAS_COLOUR), 2)
            return
        if self._line:
            if chosen:
                paint_box(painter, box, look.colour("petrol_tint"), look.colour("petrol"), 2, 10)
            pen = QPen(look.colour("ink"), self._line)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            half = 11 - self._line / 4
            painter.drawLine(round(centre.x() - half), round(centre.y()), round(centre.x() + half), round(centre.y()))
            return
        if chosen or self.underMouse():
            paint_box(painter, box, look.colour("petrol" if chosen else "petrol_tint"), None, 0, 10)
        tone = "on_petrol" if chosen else "ink" if self.isEnabled() else "line2"
        side = 22
        icon_box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        draw_icon(painter, look, self._icon, icon_box, tone)


class DrawingBoard(Dressed, QFrame):
    """Keys: P pen, E gum, 1 to 8 ink, [ and ] width, Ctrl+Z, Ctrl+Y. `canvas` is the DrawingCanvas."""

    strokes_changed = Signal(tuple)  # of Stroke, at pen-up

    def __init__(self, look: Look, strokes: Sequence[Stroke] = (), *, parent: QWidget | None = None) -> None:
        QFrame.__init__(self, parent)
        self.dress(look, table=True)
        self.canvas = DrawingCanvas(look, strokes)
        self.canvas.strokes_changed.connect(self.strokes_changed)
        self.canvas.history_changed.connect(self._show_history)
        self.pen = _Tool(look, "Pen", icon="pencil")
        self.eraser = _Tool(look, "Gum", icon="eraser")
        self.undo = _Tool(look, "Terug", icon="undo")
        self.redo = _Tool(look, "Opnieuw", icon="redo")
        self.inks = {ink: _Tool(look, ink, ink=ink) for ink in INKS}
        self.widths = [_Tool(look, name, line=line) for name, line in zip(_WIDTH_NAMES, _WIDTH_PX, strict=True)]
        self._groups = [
            _exclusive(self, [self.pen, self.eraser]),
            _exclusive(self, list(self.inks.values())),
            _exclusive(self, self.widths),
        ]
        self._lay_out()
        self._connect()
        self.take_pen()
        self.take_ink("zwart")
        self.take_width(1)
        self._show_history()

    def strokes(self) -> tuple[Stroke, ...]:
        return self.canvas.strokes()

    def set_strokes(self, strokes: Sequence[Stroke]) -> None:
        self.canvas.set_strokes(strokes)

    def take_pen(self) -> None:
        self.pen.setChecked(True)
        self.canvas.erasing = False

    def take_eraser(self) -> None:
        self.eraser.setChecked(True)
        self.canvas.erasing = True

    def take_ink(self, ink: str) -> None:
        self.inks[ink].setChecked(True)
        self.canvas.ink = ink
        self.take_pen()

    def take_width(self, index: int) -> None:
        index = min(max(index, 0), len(self.widths) - 1)
        self.widths[index].setChecked(True)
        self.canvas.width_mm = WIDTHS_MM[index]

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 260)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            handled = self._control_key(event.key(), event.modifiers())
        else:
            handled = self._plain_key(event.text())
        if not handled:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, box = painter_for(self), self.look, QRectF(self.rect())
        paint_box(painter, box, look.colour("sheet"), look.colour("line2"), 1, 12)
        bar = self.canvas.y() - 1
        low = box.adjusted(1, bar, -1, -1)
        paint_box(painter, low, look.colour(CANVAS_COLOUR), None, 0, 11)
        painter.fillRect(QRectF(1, bar, self.width() - 2, 12), look.colour(CANVAS_COLOUR))
        painter.fillRect(QRectF(1, bar, self.width() - 2, 1), look.colour("line"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    def _plain_key(self, text: str) -> bool:
        inks = list(INKS)
        if text.lower() == "p":
            self.take_pen()
        elif text.lower() == "e":
            self.take_eraser()
        elif text == "[":
            self.take_width(WIDTHS_MM.index(self.canvas.width_mm) - 1)
        elif text == "]":
            self.take_width(WIDTHS_MM.index(self.canvas.width_mm) + 1)
        elif text.isdecimal() and 1 <= int(text) <= len(inks):
            self.take_ink(inks[int(text) - 1])
        else:
            return False
        return True

    def _control_key(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Y or (key == Qt.Key.Key_Z and shift):
            self.canvas.redo()
        elif key == Qt.Key.Key_Z:
            self.canvas.undo()
        else:
            return False
        return True

    def _lay_out(self) -> None:
        """Four groups in a bar that goes on in a second row when the board is narrow."""
        bar = FlowLayout(gap=2, fill=True)
        bar.setContentsMargins(10, 7, 10, 7)
        inks = list(self.inks.values())
        for group, line in (([self.pen, self.eraser], False), (inks, True), (self.widths, True)):
            bar.addWidget(self._group_of(group, line=line))
        bar.addWidget(self._group_of([self.undo, self.redo], line=False))
        box = QVBoxLayout(self)
        box.setContentsMargins(2, 2, 2, 8)
        box.setSpacing(0)
        box.addLayout(bar)
        box.addWidget(self.canvas, 1)

    def _group_of(self, tools: Sequence[_Tool], *, line: bool) -> QWidget:
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if line:
            row.addWidget(Hairline(self.look, upright=30))
            row.addSpacing(6)
        for tool in tools:
            row.addWidget(tool)
        row.addStretch(1)
        return group

    def _connect(self) -> None:
        self.pen.clicked.connect(self.take_pen)
        self.eraser.clicked.connect(self.take_eraser)
        self.undo.clicked.connect(self.canvas.undo)
        self.redo.clicked.connect(self.canvas.redo)
        for tool in self.inks.values():
            tool.clicked.connect(self._ink_pressed)
        for tool in self.widths:
            tool.clicked.connect(self._width_pressed)

    def _ink_pressed(self) -> None:
        self.take_ink(next(ink for ink, tool in self.inks.items() if tool.isChecked()))

    def _width_pressed(self) -> None:
        self.take_width(next(i for i, tool in enumerate(self.widths) if tool.isChecked()))

    def _show_history(self) -> None:
        self.undo.setEnabled(self.canvas.can_undo())
        self.redo.setEnabled(self.canvas.can_redo())


def _exclusive(parent: QWidget, tools: Sequence[_Tool]) -> QButtonGroup:
    group = QButtonGroup(parent)
    for tool in tools:
        tool.setCheckable(True)
        group.addButton(tool)
    return group
