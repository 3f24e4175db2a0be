"""What stays in place while the visit goes on: the line at the top of every screen, and the foot under a question."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.pages.keeping import Keeper, KeepingMark
from ui.pages.visit_menu import VisitMenu
from ui.text import tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, QUIET, SECONDARY, Button
from ui.widgets.dressed import Dressed, announce
from ui.widgets.flow import FlowLayout
from ui.widgets.sheet import IconMark, IconWords, Sheet
from ui.widgets.told_as import ToldAs
from ui.widgets.words import Words

MARGINS = (44, 20, 40, 24)
WIDEST = 1180
RING = 5  # room that a focus ring needs around a control
BY_KEYS = Qt.FocusPolicy.TabFocus  # a press with the mouse leaves the caret where it was, for what is typed next
LEAST = 110  # px in which something can still be seen to scroll
LOW = 560  # px at 100 %: lower than this, head, answer, readers and foot do not fit under one another

_ASKS_FOR_A_BAR = (QEvent.Type.Resize, QEvent.Type.LayoutRequest)


class _TopButton(Button):
    """48 high, so that the line at the top stays a line."""

    def sizeHint(self) -> QSize:
        least = self.look.air(48, table=True)
        high = max(least, self.look.line_height("button", table=True) + 2 * self.px(2))
        return QSize(least, least) if self.icon_only() else QSize(super().sizeHint().width(), high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def pause_tool(look: Look) -> Button:
    """Return 'Even pauze' as it is everywhere in the visit."""
    made = _TopButton(look, tr("Even pauze"), SECONDARY, "pause", table=True, small=True)
    made.setFocusPolicy(BY_KEYS)
    return made


class Head(QWidget):
    """Where we are, whether it is kept, the tools of the visit, and the ways out: 'Stoppen' and 'Even pauze'.

    One line; with large letters the tools stand under the place, and whether it is kept beside it.
    """

    pause_requested = Signal()
    left_requested = Signal()
    deed_chosen = Signal(str)  # one of the tools, or of the menu behind the three dots

    def __init__(self, look: Look, keeper: Keeper) -> None:
        super().__init__()
        self._look = look
        self.tools: dict[str, Button] = {}
        self._icon = IconMark(look, "", "petrol", 24, table=True)
        self.title = Words(look, "", "label", table=True, colour="petrol", wrap=False)
        self.count = Words(look, "", "small", table=True, wrap=False)
        self.mark = KeepingMark(look)
        self.mark.follow(keeper)
        self.leave = _TopButton(look, tr("Stoppen"), QUIET, table=True)
        self.leave.setAccessibleDescription(tr("Terug naar de casus. Alles blijft bewaard."))
        self.pause = pause_tool(look)
        self.leave.clicked.connect(self.left_requested)
        self.pause.clicked.connect(self.pause_requested)
        self.menu = VisitMenu(look)
        self.menu.deed_chosen.connect(self.deed_chosen)
        self._place = QHBoxLayout()
        self._place.setSpacing(look.px(12, table=True))
        self._place.addWidget(self._icon)
        self._place.addWidget(self.title)
        self._place.addSpacing(look.px(4, table=True))
        self._place.addWidget(self.count)
        self._place.addStretch(1)
        self.row = FlowLayout(gap=8, push=0)
        self.row.addWidget(self.mark)
        for tool in (self.menu, self.leave, self.pause):
            tool.setFocusPolicy(BY_KEYS)
            self.row.addWidget(tool)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(look.px(4, table=True))
        self._both.addLayout(self._place)
        self._both.addLayout(self.row, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        # What is beside the title says nothing that stands nowhere else, and must not be cut in the middle of a name.
        named = [self._icon.sizeHint().width(), self.title.sizeHint().width(), self.count.sizeHint().width()]
        self.count.setVisible(sum(named) + 4 * self._place.spacing() <= self.width())
        fits = self._place.minimumSize().width() + self.row.natural_width() + self._both.spacing() <= self.width()
        wanted = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._both.direction() is not wanted:
            self._both.setDirection(wanted)
        self._move_mark(beside_place=not fits)

    def _move_mark(self, *, beside_place: bool) -> None:
        """Among the tools it would cost them a row of their own."""
        there = self._place.indexOf(self.mark) >= 0
        if beside_place and not there:
            room = self.width() - self._place.minimumSize().width() - self._place.spacing()
            if self.mark.sizeHint().width() <= room:
                self.row.removeWidget(self.mark)
                self._place.addWidget(self.mark)
        elif there and (not beside_place or self._place.minimumSize().width() > self.width()):
            self._place.removeWidget(self.mark)
            self.row.insertWidget(0, self.mark)

    def add_tool(self, deed: str, icon: str, name: str) -> Button:
        """Put a square button before the menu; pressing it chooses this deed."""
        tool = _TopButton(self._look, "", QUIET, icon, table=True)
        tool.setAccessibleName(name)
        tool.setToolTip(name)
        tool.setFocusPolicy(BY_KEYS)
        tool.clicked.connect(lambda: self.deed_chosen.emit(deed))
        self.tools[deed] = tool
        self.row.insertWidget(self.row.indexOf(self.menu), tool)
        return tool

    def show_only(self, deeds: Collection[str] | None) -> None:
        """Leave of the tools and the menu what is named here; None is everything."""
        for deed, tool in self.tools.items():
            tool.setVisible(deeds is None or deed in deeds)
        self.menu.show_only(deeds)

    def say(self, icon: str, title: str, count: str = "") -> None:
        self._icon.set_icon(icon, "petrol")
        self.title.setText(title)
        self.title.updateGeometry()
        self.say_count(count)

    def say_count(self, count: str) -> None:
        self.count.setText(count)
        self.count.updateGeometry()


class Foot(QWidget):
    """Vorige left; Overslaan, Weet ik niet and Volgende right. They never move."""

    back_requested = Signal()
    skip_requested = Signal()
    unknown_requested = Signal()
    next_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.back = Button(look, tr("Vorige"), QUIET, "back", table=True)
        self.skip = Button(look, tr("Overslaan"), table=True)
        self.unknown = _ChosenButton(look, tr("Weet ik niet"), table=True)
        self.next = _WideButton(look, tr("Volgende"), PRIMARY, "forward", table=True, icon_after=True)
        self.back.clicked.connect(self.back_requested)
        self.skip.clicked.connect(self.skip_requested)
        self.unknown.clicked.connect(self.unknown_requested)
        self.next.clicked.connect(self.next_requested)
        row = FlowLayout(self, gap=12, fill=True, push=1)
        for button in (self.back, self.skip, self.unknown, self.next):
            row.addWidget(button)


class _WideButton(Button):
    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(max(size.width(), self.px(180)), size.height())


class _ChosenButton(Button):
    """'Weet ik niet' as an answer: a check, and the spoken word 'gekozen'."""

    def show_chosen(self, chosen: bool) -> None:
        self.set_icon("check" if chosen else "")
        self.setAccessibleDescription(tr("gekozen") if chosen else "")

    def sizeHint(self) -> QSize:
        # Room for the check is kept free, so that nothing moves when it comes.
        size = super().sizeHint()
        room = 0 if self.icon_name else self.px(9)
        return QSize(size.width() + room - (self.px(24) if self.icon_name else 0), size.height())


class Trouble(Sheet):
    """Says what went wrong with keeping and what happens with the words on the screen."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tone="clay_tint", compact=True)
        self.setAccessibleName(tr("Melding"))
        self._words = IconWords(look, "alert-circle", "", "small", table=True, colour="clay", wrap=True)
        self.box.addWidget(self._words)
        self._unsaid = False
        self.hide()

    def say(self, error: str) -> None:
        """About what is typed: the same at every next try is not said aloud again while it stands here."""
        sentence = tr("{error} Wat er staat, blijft staan. Bij de volgende letter proberen we het weer.", error=error)
        self._say(sentence, "clay", again=self.isHidden() or sentence != self._words.words.text())

    def say_only(self, error: str) -> None:
        """About something that was not typing."""
        self._say(error, "clay")

    def remark(self, sentence: str) -> None:
        """Nothing went wrong, there is only nothing to do: it does not stand there in red."""
        self._say(sentence, "apricot")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell()

    def _say(self, sentence: str, tone: str, *, again: bool = True) -> None:
        text = f"{tone}_text" if tone == "apricot" else tone
        self.set_tone(f"{tone}_tint")
        self._words.mark.set_icon("undo" if tone == "apricot" else "alert-circle", text)
        self._words.words.set_colour(text)
        self._words.set_text(sentence)
        self._unsaid = self._unsaid or again
        self.show()
        self._tell()

    def _tell(self) -> None:
        """Aloud once, and where it is seen: under a page that lies over it, it waits until that goes."""
        if self._unsaid and self.isVisible():
            self._unsaid = False
            announce(self._words.words, self._words.words.text())


class Giving(QWidget):
    """The inside of a scroll area whose largest part gives way before anything scrolls."""

    def heightForWidth(self, width: int) -> int:
        # A scroll area asks for the preferred height; only the least one may make it scroll.
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else -1


def scroll_area(inside: QWidget) -> QScrollArea:
    return SteadyArea(inside)


class SteadyArea(QScrollArea):
    """Asks itself only once whether it needs a scroll bar, and scrolls up and down only.

    Its inside grows and shrinks with its width. Where the bar takes just the width that makes the bar needless, Qt
    would put it up and take it down within one another until the stack is full.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._answering = False
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While it has nothing to scroll, the arrow keys are for what it stands in."""
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.widget() or event.type() not in _ASKS_FOR_A_BAR:
            return super().eventFilter(watched, event)
        if self._answering:
            return False
        self._answering = True
        try:
            return super().eventFilter(watched, event)
        finally:
            self._answering = False


class Opening(SteadyArea):
    """Scrolls by itself where the page is high enough; else it is as high as its inside and the page scrolls."""

    def __init__(self, look: Look, inside: QWidget) -> None:
        super().__init__(inside)
        self._look = look
        self._low = False

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint().expandedTo(QSize(0, LEAST))
        inside = self.widget()
        if inside is not None:  # it scrolls up and down only
            least.setWidth(max(least.width(), inside.minimumSizeHint().width()))
        if inside is None or not is_low(self, self._look):
            return least
        layout = inside.layout()
        width = self.width()
        high = layout.minimumHeightForWidth(width) if layout and layout.hasHeightForWidth() else 0
        # An inside that gives way is never lower than its own least, whatever it needs in this width.
        own = inside.minimumSizeHint().height() if isinstance(inside, Giving) or not high else 0
        return QSize(least.width(), max(high, own, least.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # As high as its inside it needs no bar; one that is there takes the width that makes it needed.
        policies = Qt.ScrollBarPolicy
        was_low, self._low = self._low, is_low(self, self._look)
        self.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOff if self._low else policies.ScrollBarAsNeeded)
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() or was_low is not self._low:
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class ReadingOn(ToldAs, Opening):
    """One that can have the focus, so that what stands in it is read on by keys."""


def is_low(widget: QWidget, look: Look) -> bool:
    """Whether the window is so low, for these letters, that its page had better scroll as a whole."""
    return widget.window().height() < LOW * look.factor(table=True) * (1 + look.room) / 2


class Column(Dressed, QWidget):
    """The right of the visit: the margins of table mode, at most 1180 wide, centred in its space.

    What is added to `box` scrolls as a whole when the page is too low for it; `head` stays in sight.
    """

    def __init__(self, look: Look, head: QWidget | None) -> None:
        QWidget.__init__(self)
        self.dress(look, table=True)
        self._held = QWidget()
        self.box = QVBoxLayout(self._held)
        self.box.setSpacing(0)
        inside = Giving()
        self._inside = QHBoxLayout(inside)
        self._inside.addWidget(self._held, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._head = QHBoxLayout()
        self._head_held = QWidget()
        if head is not None:
            self._head.addWidget(self._head_held, 1)
            QHBoxLayout(self._head_held).addWidget(head)
            whole.addLayout(self._head)
        whole.addWidget(SteadyArea(inside), 1)
        self._measure()

    def redress(self) -> None:
        self._measure()
        super().redress()

    def _measure(self) -> None:
        """Room for the focus ring lies inside the margins: a scroll area would cut it off."""
        left, top, right, bottom = (self.look.air(side, table=True) for side in MARGINS)
        headed = self._head.count() > 0
        self._inside.setContentsMargins(left - RING, 0, right - RING, 0)
        self.box.setContentsMargins(RING, RING if headed else top, RING, bottom)
        self._held.setMaximumWidth(self.px(WIDEST) + 2 * RING)
        if headed:
            self._head.setContentsMargins(left, top, right, 0)
            self._head_held.setMaximumWidth(self.px(WIDEST))
            layout = self._head_held.layout()
            if layout is not None:
                layout.setContentsMargins(0, 0, 0, 0)


def column(inside: QWidget, look: Look, head: QWidget | None = None) -> QVBoxLayout:
    """Fill a view of the visit with its column and return the layout for what stands in it."""
    frame = QHBoxLayout(inside)
    frame.setContentsMargins(0, 0, 0, 0)
    made = Column(look, head)
    frame.addWidget(made)
    return made.box
