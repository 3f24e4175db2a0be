"""What happens when the program itself is wrong: one calm sentence, and the kluis stays safe."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from ui.dressing import dress_inside
from ui.hearing import hearing
from ui.text import mark, tr
from ui.window import Window

SORRY = mark("Er ging iets mis in welapp.")
MORE = mark(
    "Wat eerder bewaard is, is er nog. De kluis gaat nu op slot. Open hem daarna opnieuw en kijk je laatste zin na."
)
GO_ON = mark("Verder met welapp")
STOP = mark("welapp sluiten")


class Crash:
    """Takes the place of sys.excepthook. Nothing is written down: a message could hold words of a youth."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._busy = False

    def __call__(self, kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        _tell_where(kind, trace)
        if self._busy:
            return
        self._busy = True
        try:
            self._window.lock()
            if self._goes_on():
                return
            if self._window.close():  # not when that would lose the last words: the window says so first
                QApplication.exit(1)
        finally:
            self._busy = False

    def _goes_on(self) -> bool:
        box = QMessageBox(self._window)
        box.setWindowTitle("welapp")
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr(SORRY))
        box.setInformativeText(tr(MORE))
        go_on = box.addButton(tr(GO_ON), QMessageBox.ButtonRole.AcceptRole)
        stop = box.addButton(tr(STOP), QMessageBox.ButtonRole.DestructiveRole)
        for button in (go_on, stop):
            button.setAccessibleName(button.text())
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        dress_inside(box, self._window)
        with hearing():
            box.exec()
        return box.clickedButton() is go_on


def install(window: Window) -> None:
    sys.excepthook = Crash(window)


def _tell_where(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Name the kind and the places in the code on stderr, never the message."""
    if sys.stderr is None:  # a window program on Windows has none
        return
    lines = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    sys.stderr.write("\n".join([*lines, kind.__name__, ""]))
