"""Long work beside the lane: how far it is, in a bar and in words, and a button that stops it."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ui.session import Session
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import button
from ui.widgets.dressed import Dressed, announce, paint_box, painter_for
from ui.widgets.words import Words
from welapp.errors import KnownError

STEPS = 200
STOPPING = mark("Even geduld, welapp stopt …")
STOPPED = mark("Gestopt. Er is niets veranderd.")


class StoppedError(KnownError):
    """The person stopped the work, or what it was for is gone."""


class Going(QObject):
    """One piece of long work. `tell` and `is_stopped` are for the thread that does it.

    It belongs to the session, so that it outlives the page that began it, is never taken down by that thread, and
    stops when the program ends.
    """

    progressed = Signal(int)  # 0 to STEPS

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._end = parent.stopping if isinstance(parent, Session) else threading.Event()
        self._told = -1

    def tell(self, part: float) -> None:
        step = round(part * STEPS)
        if step != self._told and not self._end.is_set():  # a copy tells it a hundred times a second
            self._told = step
            self.progressed.emit(step)

    def tell_bytes(self, done: int, total: int) -> None:
        """For work that is stopped by an error: tell how far it is, or raise StoppedError."""
        if self.is_stopped():
            raise StoppedError(tr(STOPPED))
        if total:
            self.tell(min(done / total, 1.0))

    def is_stopped(self) -> bool:
        return self._stop.is_set() or self._end.is_set()

    def stop(self) -> None:
        self._stop.set()


class ProgressLine(Dressed, QProgressBar):
    def __init__(self, look: Look, name: str) -> None:
        QProgressBar.__init__(self)
        self.setAccessibleName(name)
        self.setRange(0, STEPS)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.dress(look)

    def sizeHint(self) -> QSize:
        return QSize(self.px(200), self.px(10))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(120), self.px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, box = painter_for(self), self.look, QRectF(self.rect())
        paint_box(painter, box, look.colour("panel"), look.colour("line2"), 1, box.height() / 2)
        done = box.width() * self.value() / STEPS
        if done >= box.height():
            filled = QRectF(0, 0, done, box.height())
            paint_box(painter, filled, look.colour("petrol"), None, 0, box.height() / 2)


class ProgressRow(QWidget):
    """Hidden until `follow`; the button asks the work to stop, which takes a moment."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.words = Words(look, "", "label")
        self.bar = ProgressLine(look, tr("Voortgang"))
        self.stop_button = button(look, tr("Stoppen"), small=True)
        self.stop_button.clicked.connect(self._stop)
        self._going = Going(self)
        lines = QVBoxLayout()
        lines.setSpacing(look.px(8))
        lines.addWidget(self.words)
        lines.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(16))
        row.addLayout(lines, 1)
        row.addWidget(self.stop_button)
        self.hide()

    def follow(self, going: Going, words: str) -> None:
        self._going = going
        going.progressed.connect(self.bar.setValue)
        self.bar.setValue(0)
        self.stop_button.setEnabled(True)
        self.show()
        self._say(words)

    def end(self) -> None:
        self._going.deleteLater()
        self._going = Going(self)
        self.hide()
        self.words.setText("")

    def _stop(self) -> None:
        self._going.stop()
        self.stop_button.setEnabled(False)
        self._say(tr(STOPPING))

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.bar.setAccessibleDescription(words)
        if self.isVisible():
            announce(self.words, words)
