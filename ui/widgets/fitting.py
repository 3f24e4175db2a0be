"""Words inside a control: on one line where there is room, else broken over more, and the control grows with them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from ui.widgets.dressed import Dressed

LONGEST = 20  # letters of the longest word that is kept whole; someone may hold down a key
AIR = 5  # px at 100 % above and below words that fill their control


def lines_in(text: str, font: QFont, width: float) -> list[str]:
    """Break a text into lines of at most this width; a single word that is longer is broken too."""
    if QFontMetrics(font).horizontalAdvance(text) <= width:
        return [text]
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return lines


def longest_word(text: str, metrics: QFontMetrics) -> int:
    """Return how wide a text is at least; what no language calls a word may be broken, and makes no page wider."""
    longest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
    return min(longest, metrics.averageCharWidth() * LONGEST)


class Fitting(Dressed):
    """Before a Qt class: `fitted` gives the size for its words in the width that it was given last."""

    _given = 0  # the width a layout gave, once it did

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)  # type: ignore[misc]  # the Qt class that stands after this one
        if self._given != event.size().width():
            self._given = event.size().width()
            if isinstance(self, QWidget):
                self.updateGeometry()

    def fitted(self, text: str, role: str, beside: int, least: int, weight: int | None = None) -> QSize:
        """`beside` is the width that is not for words, `least` the height where one line stands in the middle."""
        natural = beside + self.metrics(role, weight).horizontalAdvance(text) + 1
        given = min(self._given or natural, natural)
        high = self.words_height(text, role, given - beside, weight) + 2 * self.px(AIR)
        return QSize(natural, max(least, high))

    def least_fitted(self, text: str, role: str, beside: int, least: int, weight: int | None = None) -> QSize:
        """As narrow as its longest word."""
        narrow = beside + longest_word(text, self.metrics(role, weight)) + 1
        return QSize(narrow, self.fitted(text, role, beside, least, weight).height())

    def words_height(self, text: str, role: str, width: float, weight: int | None = None) -> int:
        if self.metrics(role, weight).horizontalAdvance(text) <= width:
            return self.look.line_height(role, self.table)
        lines = lines_in(text, self.role_font(role, weight), width)
        return len(lines) * self.look.line_height(role, self.table)

    def paint_words(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        role: str,
        tone: str = "ink",
        weight: int | None = None,
        *,
        centred: bool = False,
        top: bool = False,
    ) -> None:
        """Lines in the middle of the box's height, or at its top; each at the left, or `centred`."""
        font, line = self.role_font(role, weight), self.look.line_height(role, self.table)
        lines = lines_in(text, font, box.width())
        y = box.top() if top else box.center().y() - line * len(lines) / 2
        for number, words in enumerate(lines):
            wide = QFontMetrics(font).horizontalAdvance(words)
            left = max(box.left(), box.center().x() - wide / 2) if centred else box.left()
            self.paint_text(painter, QRectF(left, y + number * line, wide + 2, line), words, role, tone, weight)
