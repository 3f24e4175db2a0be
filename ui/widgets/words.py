"""Text on the screen: a label with the line heights of the type table, wrapped and never shortened."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QShowEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.letters import Face
from ui.theme import Look
from ui.widgets.dressed import Dressed
from ui.widgets.fitting import longest_word
from ui.widgets.told_as import tell_as

HEADINGS = ("page", "page_back", "section")  # roles that a screen reader leaps to, from one to the next
MUTED = ("lead", "small", "tiny")  # roles that are written in the second ink unless told otherwise


KEPT_HEIGHTS = 12


class Words(Dressed, QLabel):
    """A QLabel in name, role and buddy; it paints plain text itself because a QLabel has no line height."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: str = "body",
        *,
        table: bool = False,
        colour: str | None = None,
        wrap: bool = True,
        centred: bool = False,
        weight: int | None = None,
        heading: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`heading` False: large letters, but no heading of what comes after."""
        QLabel.__init__(self, parent)
        self._heights: dict[tuple[int, str, str, int, Face], int] = {}
        self.role = role
        self._colour = colour
        self._centred = centred
        self._weight = weight
        self._heading = heading and role in HEADINGS
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wrap)
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Maximum,
            # Not fixed: a fixed height would be that of one line, and cut off what wraps.
            QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed,
        )
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.dress(look, table)

    def setText(self, text: str) -> None:
        super().setText(text)
        if self._heading:
            self.setAccessibleName(text)

    def showEvent(self, event: QShowEvent) -> None:
        if self._heading:
            tell_as(self, QAccessible.Role.Heading)
        super().showEvent(event)

    def set_colour(self, tone: str | None) -> None:
        self._colour = tone
        self.update()

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        # A layout asks for the same few widths again and again; breaking lines each time made pages slow to appear.
        line = self._line()
        key = (width, self.text(), self.role, line, self.look.reading.face)
        if key not in self._heights:
            if len(self._heights) >= KEPT_HEIGHTS:
                self._heights.clear()
            self._heights[key] = self._line_count(width) * line
        return self._heights[key]

    def sizeHint(self) -> QSize:
        natural = self._natural_width()
        width = min(natural, self.px(720)) if self.wordWrap() else natural
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap():
            return self.sizeHint()
        longest = longest_word(self.text(), self.metrics(self.role, self._weight))
        # Qt takes the least height of a window at its least width: words as narrow as one word would make it a tower.
        return QSize(max(longest + 2, min(self._natural_width(), self.look.air(220, self.table))), self._line())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.look.colour(self._colour or ("ink2" if self.role in MUTED else "ink")))
        self._layout(self.width()).draw(painter, QPointF(0, 0))

    def _line(self) -> int:
        return self.look.line_height(self.role, self.table)

    def _line_count(self, width: int) -> int:
        """Most words stand on one line; only those that wrap are worth the breaking, which is slow."""
        if self._natural_width() <= width:
            return self.text().count("\n") + 1
        return max(1, self._layout(width).lineCount())

    def _natural_width(self) -> int:
        metrics = self.metrics(self.role, self._weight)
        return max((metrics.horizontalAdvance(line) for line in self.text().split("\n")), default=0) + 2

    def _layout(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.role_font(self.role, self._weight))
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if self._centred else Qt.AlignmentFlag.AlignLeft)
        if not self.wordWrap():
            option.setWrapMode(QTextOption.WrapMode.ManualWrap)
        else:
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        height = self._line()
        layout.beginLayout()
        top = 0.0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top + (height - line.height()) / 2))
            top += height
        layout.endLayout()
        return layout
