"""Words as someone typed them: any length, also one word longer than the sheet is wide."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QTextLayout

from ui.theme import Look
from ui.widgets.words import Words

NARROWEST = 220
KEPT_LAYOUTS = 8


class TypedWords(Words):
    """Breaks inside a word when it must, and lays out and measures a long text only once."""

    def __init__(self, look: Look, text: str = "", role: str = "body", *, colour: str | None = None) -> None:
        self._layouts: dict[int, QTextLayout] = {}
        self._hints: dict[str, QSize] = {}
        self._measured = ""
        super().__init__(look, text, role, colour=colour)

    def sizeHint(self) -> QSize:
        self._forget_old()
        if "wished" not in self._hints:
            self._hints["wished"] = super().sizeHint()
        return QSize(self._hints["wished"])

    def minimumSizeHint(self) -> QSize:
        self._forget_old()
        if "least" not in self._hints:
            least = super().minimumSizeHint()
            self._hints["least"] = QSize(min(least.width(), self.px(NARROWEST)), least.height())
        return QSize(self._hints["least"])

    def redress(self) -> None:
        self._measured = ""
        super().redress()

    def _layout(self, width: int) -> QTextLayout:
        self._forget_old()
        if width not in self._layouts:
            if len(self._layouts) >= KEPT_LAYOUTS:
                self._layouts.clear()
            self._layouts[width] = super()._layout(width)
        return self._layouts[width]

    def _forget_old(self) -> None:
        if self._measured != self.text() or not self._measured:
            self._layouts.clear()
            self._hints.clear()
            self._measured = self.text()
