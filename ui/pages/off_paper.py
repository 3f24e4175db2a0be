"""'Weet ik niet' beside an answer: what stands there goes to no paper, and that is said."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.dressed import announce
from ui.widgets.words import Words

OFF_PAPER = mark("Dit komt niet op papier.")
TYPE_ON = mark("Typ verder als je het wel wilt gebruiken.")
GO_ON = mark("Ga ermee verder als je het wel wilt gebruiken.")


class OffPaper(Words):
    def __init__(self, look: Look) -> None:
        super().__init__(look, "", "small", table=True)
        self.hide()

    def show_state(self, *, shown: bool, typing: bool) -> None:
        news = shown and self.isHidden()
        if shown:
            self.setText(f"{tr(OFF_PAPER)} {tr(TYPE_ON if typing else GO_ON)}")
            self.updateGeometry()
        self.setVisible(shown)
        if news:
            QTimer.singleShot(0, self, self._tell)  # after the question itself, which has the focus by then

    def _tell(self) -> None:
        if self.isVisible():
            announce(self, self.text())
