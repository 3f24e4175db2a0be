"""Paper and small marks: sheets, pills, hairlines, 'Bewaard', and the empty dashed row."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.text import tr
from ui.theme import Look
from ui.widgets.dressed import Dressed, announce, paint_box, painter_for
from ui.widgets.icons import draw_icon
from ui.widgets.words import Words

EDGE = 3


class Sheet(Dressed, QFrame):
    """A sheet of paper: radius 16, a hairline, a 3 px lower edge; `box` is its vertical layout.

    Tones: 'sheet', 'apricot_tint' (a note), 'clay_tint' (an error), 'petrol_tint'. `chosen` draws the petrol border.
    """

    def __init__(
        self,
        look: Look,
        *,
        tone: str = "sheet",
        compact: bool = False,
        chosen: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        QFrame.__init__(self, parent)
        self._tone = tone
        self._chosen = chosen
        self._compact = compact
        self.box = QVBoxLayout(self)
        self.box.setSpacing(8)
        self.dress(look)
        self._set_margins()

    def set_tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    def redress(self) -> None:
        self._set_margins()
        super().redress()

    def _set_margins(self) -> None:
        side, top = (self.px(20), self.px(12)) if self._compact else (self.px(32), self.px(24))
        self.box.setContentsMargins(side, top, side, top + EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look, box = self.look, QRectF(self.rect())
        tone, line, edge = look.colour(self._tone), look.colour("line"), look.colour("edge")
        if self._chosen:
            paint_box(painter, box, tone, look.colour("petrol"), 3, 16)
        elif self._tone != "sheet":
            paint_box(painter, box, tone, None, 0, 14)
        else:
            paint_box(painter, box, edge, line, 1, 16)
            paint_box(painter, box.adjusted(0, 0, 0, 1 - EDGE), tone, line, 1, 16)


class Pill(Dressed, QLabel):
    """A label in a pill: 'Nu aan de beurt' (apricot), 'zij / haar' (petrol), '12 tot 15 jaar' (plain), 'Echt van ...'.

    Tones: plain, petrol, apricot, moss, clay.
    """

    def __init__(
        self, look: Look, text: str, tone: str = "plain", icon: str = "", *, parent: QWidget | None = None
    ) -> None:
        QLabel.__init__(self, text, parent)
        self._tone, self._icon = tone, icon
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress(look)

    def sizeHint(self) -> QSize:
        return QSize(
            self.metrics("small", 500).horizontalAdvance(self.text()) + self.px(26) + self._icon_room(),
            max(self.px(28), self.look.line_height("small", self.table)),
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill, text, border = {
            "petrol": ("petrol_tint", "petrol", ""),
            "apricot": ("apricot_tint", "apricot_text", ""),
            "moss": ("moss_tint", "moss", ""),
            "clay": ("clay_tint", "clay", ""),
        }.get(self._tone, ("", "ink2", "line2"))
        look, painter = self.look, painter_for(self)
        paint_box(
            painter,
            QRectF(self.rect()),
            look.colour(fill) if fill else None,
            look.colour(border) if border else None,
            1 if border else 0,
            self.height() / 2,
        )
        if self._icon:
            side = self.px(16)
            draw_icon(painter, look, self._icon, QRectF(self.px(12), (self.height() - side) / 2, side, side), text)
        box = QRectF(self.px(13) + self._icon_room(), 0, self.width(), self.height())
        self.paint_text(painter, box, self.text(), "small", text, 600 if fill else 500)

    def _icon_room(self) -> int:
        return self.px(24) if self._icon else 0


class Hairline(Dressed, QWidget):
    """A line between things: lying, or `upright` so many px."""

    def __init__(self, look: Look, *, upright: int = 0, parent: QWidget | None = None) -> None:
        QWidget.__init__(self, parent)
        if upright:
            self.setFixedSize(1, upright)
        else:
            self.setFixedHeight(1)
        self.dress(look)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter_for(self).fillRect(self.rect(), self.look.colour("line"))


class IconMark(Dressed, QWidget):
    """An icon that only decorates the words beside it; screen readers pass it by."""

    def __init__(
        self,
        look: Look,
        name: str,
        tone: str = "ink",
        size: int = 20,
        *,
        table: bool = False,
        beside: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`beside` is the role of words of more than one line: the icon then stands in the middle of the first."""
        QWidget.__init__(self, parent)
        self._name = name
        self._tone = tone
        self._size = size
        self._beside = beside
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress(look, table)

    def set_icon(self, name: str, tone: str) -> None:
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        side = self.px(self._size)
        return QSize(side, max(side, self.look.line_height(self._beside, self.table)) if self._beside else side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._name:
            box = QRectF(0, (self.height() - self.width()) / 2, self.width(), self.width())
            draw_icon(painter_for(self), self.look, self._name, box, self._tone)


class IconWords(QWidget):
    """An icon and a line of words on one line: headings of chips, notes, foot lines."""

    def __init__(
        self,
        look: Look,
        icon: str,
        text: str,
        role: str = "body",
        *,
        table: bool = False,
        colour: str = "ink",
        size: int = 20,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(10, table))
        self.mark = IconMark(look, icon, colour, size, table=table, beside=role if wrap else "")
        self.words = Words(look, text, role, table=table, colour=colour, wrap=wrap)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop if wrap else Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1 if wrap else 0, Qt.AlignmentFlag.AlignVCenter)
        if not wrap:
            row.addStretch(1)

    def set_text(self, text: str) -> None:
        self.words.setText(text)

    def tell(self, sentence: str) -> None:
        """Come with the answer to what someone did, and have it said; with nothing to say, go."""
        self.set_text(sentence)
        self.setVisible(bool(sentence))
        if sentence and self.isVisible():  # what nobody sees yet is found when they come there
            announce(self.words, sentence)


class SavedMark(Dressed, QLabel):
    """What became of the last change: nothing yet, 'Bewaard', 'Bewaren …' or 'Niet bewaard'.

    It is said aloud where it is seen. Who types on is told once that it is kept, and not at every pause; a choice is
    confirmed each time.
    """

    def __init__(self, look: Look, *, table: bool = True, parent: QWidget | None = None) -> None:
        QLabel.__init__(self, parent)
        self._icon, self._tone = "", "moss"
        self._told = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress(look, table)

    def show_nothing(self) -> None:
        self._say("", "", "moss")

    def show_kept_before(self) -> None:
        self._say("check", tr("Bewaard"), "moss")

    def tell_next(self) -> None:
        """Something was chosen, or something else is asked: that it is kept is news again."""
        self._told = False

    def show_saving(self) -> None:
        words = tr("Bewaren …")
        self._say("", words, "ink2", aloud="" if self._told else words)

    def show_saved(self) -> None:
        words = tr("Bewaard")
        self._say("check", words, "moss", aloud="" if self._told else words)
        self._told = self._told or self.isVisible()

    def confirm(self) -> None:
        """A choice was kept."""
        self.tell_next()
        self.show_saved()

    def show_not_saved(self, what_to_do: str) -> None:
        self._show_failed(tr("Niet bewaard. {what_to_do}", what_to_do=what_to_do))

    def show_refused(self, why: str) -> None:
        """A note on the page says `why`, and is heard from there; who comes by without eyes finds it here too."""
        name = tr("Niet bewaard. {what_to_do}", what_to_do=why)
        text = tr("Niet bewaard. {what_to_do}", what_to_do=tr("Lees de melding."))
        self._show_failed(text, name, tr("Niet bewaard."))

    def sizeHint(self) -> QSize:
        if not self.text():
            return QSize(0, self._high())
        return QSize(self.metrics("small", 500).horizontalAdvance(self.text()) + self.px(26), self._high())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _high(self) -> int:
        return max(self.px(24), self.look.line_height("small", self.table))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        if self._icon:
            side = self.px(18)
            draw_icon(painter, self.look, self._icon, QRectF(0, (self.height() - side) / 2, side, side), self._tone)
        self.paint_text(
            painter, QRectF(self.px(24), 0, self.width(), self.height()), self.text(), "small", self._tone, 500
        )

    def _show_failed(self, text: str, name: str = "", aloud: str = "") -> None:
        """The same at every next try is not said again."""
        again = (name or text) == self.accessibleName()
        self._say("alert-circle", text, "clay", name=name, aloud="" if again else aloud or text)
        self.tell_next()

    def _say(self, icon: str, text: str, tone: str, *, name: str = "", aloud: str = "") -> None:
        self._icon, self._tone = icon, tone
        self.setText(text)
        self.setAccessibleName(name or text)
        self.redress()
        if aloud and self.isVisible():
            announce(self, aloud)


class EmptyRow(Dressed, QFrame):
    """The dashed row by which an empty group explains itself."""

    def __init__(self, look: Look, icon: str, text: str, *, parent: QWidget | None = None) -> None:
        QFrame.__init__(self, parent)
        self.dress(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16))
        self.line = IconWords(look, icon, text, colour="ink2", wrap=True)
        row.addWidget(self.line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        pen = QPen(self.look.colour("line2"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 16, 16)
