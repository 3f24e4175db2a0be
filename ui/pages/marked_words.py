"""Words of one of two versions: what only this one has is marked, for the eye in two ways and for the ear in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextLine

from ui.pages.typed_words import TypedWords
from ui.text import mark, tr
from ui.theme import Look
from welapp.domain.wording import Part, aloud

_LINE = 2  # px under words that were added, and through those that are gone
_TONE = "apricot_text"


class Mark(StrEnum):
    """What is said of the words that the other version does not have."""

    ADDED = mark("erbij:")
    GONE = mark("weg:")
    HERE = mark("alleen hier:")


class MarkedWords(TypedWords):
    """Words that go are struck through, those that come or stand here alone have a ground and an underline."""

    def __init__(self, look: Look, parts: Sequence[Part], role: str = "body", *, how: Mark = Mark.HERE) -> None:
        self._parts, self._how = tuple(parts), how
        super().__init__(look, "".join(part.text for part in parts), role)
        self.setAccessibleName(self.spoken())

    def spoken(self) -> str:
        return aloud(self._parts, tr(self._how))

    def paintEvent(self, event: QPaintEvent) -> None:
        boxes, thick = list(self._boxes(self._layout(self.width()))), self.px(_LINE)
        painter = QPainter(self)
        if self._how is not Mark.GONE:
            for box in boxes:
                painter.fillRect(box, self.look.colour("apricot_tint"))
                painter.fillRect(QRectF(box.left(), box.bottom() - thick, box.width(), thick), self.look.colour(_TONE))
        painter.end()
        super().paintEvent(event)
        if self._how is Mark.GONE:
            painter = QPainter(self)
            for box in boxes:
                middle = box.center().y() + thick / 2
                painter.fillRect(QRectF(box.left(), middle, box.width(), thick), self.look.colour(_TONE))
            painter.end()

    def _boxes(self, layout: QTextLayout) -> Iterator[QRectF]:
        """Where the marked words stand, a box for each line, without the room around them."""
        start = 0
        for part in self._parts:
            end = start + len(part.text)
            if part.own:
                first = start + len(part.text) - len(part.text.lstrip())
                last = end - len(part.text) + len(part.text.rstrip())
                yield from self._lines(layout, first, max(first, last))
            start = end

    def _lines(self, layout: QTextLayout, start: int, end: int) -> Iterator[QRectF]:
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            last = first + len(layout.text()[first:last].rstrip())
            if first >= last:
                continue
            left, right = _x(line, first), _x(line, last)
            yield QRectF(min(left, right), line.y(), abs(right - left), line.height())


def _x(line: QTextLine, place: int) -> float:
    found = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]  # typed as object
