"""The wensdroom in small, always in sight beside the visit; a press shows it large."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.dressed import Dressed, paint_box, painter_for
from ui.widgets.icons import draw_icon
from ui.widgets.ink_view import InkView

NAME = mark("Jouw wens")
NAME_AT_HOME = mark("De wens van je kind")  # beside the parents' own form 'Jouw wens' would be theirs
_EDGE = 3
_HEAD = 34
_DRAWING = 76


class WishNote(Dressed, QPushButton):
    """As much of the wish as there is room for, but never a part of the words: then they wait for the press."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        QPushButton.__init__(self, parent)
        self._words = ""
        self._room = 0
        self._drawn = False
        self._folded = False
        self._covered = False
        self._name = tr(NAME)
        self.drawing = InkView(look, parent=self)
        self.drawing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr(NAME))
        self.setToolTip(tr("Kijk naar je wens (Alt+W)"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # A press with the mouse leaves the caret where it was.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.dress(look, table=True)
        self.setProperty("ring_radius", 14)

    def show_wish(self, words: str, described: str = "", *, drawn: bool = False) -> None:
        """`words` with their quote marks; '' when there is a drawing alone, which the page shows in `drawing`."""
        said = tr("dicht, want hier lezen anderen mee") if self._covered else words or described or tr("een tekening")
        self.setAccessibleDescription(said)
        if (words, drawn) != (self._words, self._drawn):
            self._words, self._drawn = words, drawn
            self._measure()

    def call(self, name: str) -> None:
        """Say whose wish it is, in sight and aloud."""
        self._name = name
        self.setAccessibleName(name)
        self._measure()

    def cover(self, covered: bool) -> None:
        """Show the name alone: others read along, and the wish is not for them; a press still shows it."""
        if covered != self._covered:
            self._covered = covered
            self._measure()

    def fold(self, folded: bool) -> None:
        """Show the star alone, in a path of stones alone."""
        self._folded = folded
        self._measure()

    def set_room(self, height: int) -> None:
        if height != self._room:
            self._room = height
            self._measure()

    def redress(self) -> None:
        self._measure()
        super().redress()

    def sizeHint(self) -> QSize:
        if self._folded:
            return QSize(self.look.air(50, table=True), self.look.air(50, table=True))
        shown = self._shown_words() + self._shown_drawing()
        return QSize(self.px(200), _EDGE + (self.px(_HEAD) + shown if shown else self.px(45)))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return hint if self._folded else QSize(self.px(120), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, box = painter_for(self), self.look, QRectF(self.rect())
        paint_box(painter, box, look.colour("edge"), look.colour("line2"), 1, 14)
        fill = look.colour("paper" if self.underMouse() else "sheet")
        paint_box(painter, box.adjusted(0, 0, 0, 1 - _EDGE), fill, look.colour("line2"), 1, 14)
        side, left = self.px(20), self.px(14)
        if self._folded:
            side = self.look.air(24, table=True)
            star = QRectF((self.width() - side) / 2, (self.height() - _EDGE - side) / 2, side, side)
            draw_icon(painter, look, "star", star, "apricot_text")
            return
        alone = not (self._shown_words() or self._shown_drawing())
        middle = (self.height() - _EDGE) / 2 if alone else self.px(20)
        draw_icon(painter, look, "star", QRectF(left, middle - side / 2, side, side), "apricot_text")
        head = QRectF(left + side + self.px(8), middle - side, self.width(), 2 * side)
        self.paint_text(painter, head, self._name, "small", "apricot_text", 600)
        if self._shown_words():
            painter.setFont(self.role_font("small", 600))
            painter.setPen(look.colour("ink"))
            room = QRectF(left, self.px(_HEAD), self._line_width(), self._shown_words())
            painter.drawText(room, Qt.TextFlag.TextWordWrap, self._words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()  # whether its words fit depends on its width
        else:
            self._place_drawing()

    def _place_drawing(self) -> None:
        top = self.px(_HEAD) + self._shown_words()
        self.drawing.setGeometry(self.px(14), top, self._line_width(), self.px(_DRAWING))
        self.drawing.setVisible(bool(self._shown_drawing()))

    def _line_width(self) -> int:
        return max(1, self.width() - self.px(26))

    def _shown_words(self) -> int:
        """Return their height, 0 when they do not fit."""
        if not self._words:
            return 0
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = self.metrics("small", 600).boundingRect(QRect(0, 0, self._line_width(), 10_000), flags, self._words)
        high = needed.height() + self.px(8)
        wide = needed.width() <= self._line_width()
        return high if wide and self._fits(high) else 0

    def _shown_drawing(self) -> int:
        high = self.px(_DRAWING + 12)
        return high if self._drawn and self._fits(self._shown_words() + high) else 0

    def _fits(self, high: int) -> bool:
        return not (self._folded or self._covered) and _EDGE + self.px(_HEAD) + high <= self._room

    def _measure(self) -> None:
        self._place_drawing()
        self.updateGeometry()
        self.update()
