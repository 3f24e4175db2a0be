"""'Wie zegt dit?': a quiet line that says whose words are being written, one voice at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.dressed import Dressed, enter_as_space, paint_box, paint_radio, painter_for
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import draw_icon
from ui.widgets.words import Words

WHO = mark("Wie zegt dit?")
WRITTEN = mark("hier staat iets")


class _Voice(Dressed, QRadioButton):
    """Without a box until it is chosen: the answer is what counts, not this line."""

    taken = Signal()  # pressed, as apart from being walked over with the arrows

    def __init__(self, look: Look, name: str) -> None:
        QRadioButton.__init__(self, name)
        self._written = False
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress(look, table=True)
        self.setProperty("ring_radius", self.px(22))

    def show_written(self, written: bool) -> None:
        self._written = written
        self.setAccessibleDescription(f"{tr(WHO)} {tr(WRITTEN)}" if written else tr(WHO))
        self.setToolTip(f"{self.text()}: {tr(WRITTEN)}" if written else "")
        self.update()

    def sizeHint(self) -> QSize:
        words = self.metrics("small", 600).horizontalAdvance(self.text())
        # Room for the pencil is kept free, so that nothing moves when it comes.
        return QSize(self.px(38) + words + self.px(30), self.px(44))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.isChecked():
            self.taken.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(enter_as_space(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        was_down = self.isDown()
        super().keyReleaseEvent(enter_as_space(event))
        if was_down and not self.isDown():
            self.taken.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, chosen = painter_for(self), self.look, self.isChecked()
        if chosen or self.underMouse():
            fill, border = look.colour("petrol_tint"), look.colour("petrol") if chosen else None
            paint_box(painter, QRectF(self.rect()), fill, border, 1 if chosen else 0, self.height() / 2)
        side = self.px(20)
        paint_radio(painter, look, QRectF(self.px(10), (self.height() - side) / 2, side, side), chosen)
        left = self.px(38)
        words = self.metrics("small", 600).horizontalAdvance(self.text())
        box = QRectF(left, 0, self.width() - left, self.height())
        self.paint_text(painter, box, self.text(), "small", "ink" if chosen else "ink2", 600 if chosen else 400)
        if self._written:
            mark = self.px(15)
            place = QRectF(left + words + self.px(5), (self.height() - mark) / 2, mark, mark)
            draw_icon(painter, look, "pencil", place, "petrol")


class VoiceLine(QWidget):
    """Voices are (id, name); the first is the youth's own and is chosen to begin with. Arrows walk and choose."""

    voice_chosen = Signal(str)
    voice_taken = Signal()  # the voice is chosen and wants to write

    def __init__(self, look: Look, voices: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(WHO))
        row = self._row = FlowLayout(self, gap=look.px(4, table=True))
        asked = QWidget()
        beside = QHBoxLayout(asked)
        beside.setContentsMargins(0, 0, look.px(6, table=True), 0)
        beside.addWidget(Words(look, tr(WHO), "small", table=True, wrap=False))
        row.addWidget(asked)
        self._group = QButtonGroup(self)
        self.voices: dict[str, _Voice] = {}
        for voice, name in voices:
            button = _Voice(look, name)
            button.show_written(False)
            button.taken.connect(self.voice_taken)
            self._group.addButton(button)
            self.voices[voice] = button
            row.addWidget(button)
        self._group.buttonToggled.connect(self._report)
        self.voices[voices[0][0]].setChecked(True)

    def sizeHint(self) -> QSize:
        return QSize(self._row.natural_width(), super().sizeHint().height())

    def chosen(self) -> str:
        return next(voice for voice, button in self.voices.items() if button.isChecked())

    def choose(self, voice: str) -> None:
        self.voices[voice].setChecked(True)

    def show_written(self, written: Sequence[str]) -> None:
        """Mark the voices that said something, so that no words stand out of sight."""
        for voice, button in self.voices.items():
            button.show_written(voice in written)

    def _report(self, _button: object, on: bool) -> None:
        if on:
            for button in self.voices.values():
                # Qt itself only gives Tab to the chosen one after the first time that one has had it.
                policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
                button.setFocusPolicy(policy)
            self.voice_chosen.emit(self.chosen())
