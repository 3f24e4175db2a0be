"""What stays in place while the visit goes on: the line at the top of every screen, and the foot under a question."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.pages.keeping import Keeper, KeepingMark
from ui.pages.visit_menu import VisitMenu
from ui.theme import Look
from ui.widgets.controls import PRIMARY, QUIET, SECONDARY, Button
from ui.widgets.sheet import IconMark, IconWords, Sheet
from ui.widgets.words import Words

MARGINS = (44, 20, 40, 24)
WIDEST = 1180


class _TopButton(Button):
    """48 high, so that the line at the top stays a line."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.px(48))


class Head(QWidget):
    """Where we are, whether it is kept, the tools of the visit, and the ways out: 'Stoppen' and 'Even pauze'."""

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
        self.leave = _TopButton(look, "Stoppen", QUIET, table=True)
        self.leave.setAccessibleDescription("Terug naar de casus. Alles blijft bewaard.")
        self.pause = _TopButton(look, "Even pauze", SECONDARY, "pause", table=True)
        self.leave.clicked.connect(self.left_requested)
        self.pause.clicked.connect(self.pause_requested)
        self.menu = VisitMenu(look)
        self.menu.deed_chosen.connect(self.deed_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12, table=True))
        row.addWidget(self._icon)
        row.addWidget(self.title)
        row.addSpacing(look.px(4, table=True))
        row.addWidget(self.count)
        row.addStretch(1)
        self.row = row
        row.addWidget(self.mark)
        row.addWidget(self.menu)
        row.addWidget(self.leave)
        row.addWidget(self.pause)

    def add_tool(self, deed: str, icon: str, name: str) -> Button:
        """Put a square button before the menu; pressing it chooses this deed."""
        tool = _TopButton(self._look, "", QUIET, icon, table=True)
        tool.setAccessibleName(name)
        tool.setToolTip(name)
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
        self.back = Button(look, "Vorige", QUIET, "back", table=True)
        self.skip = Button(look, "Overslaan", table=True)
        self.unknown = _ChosenButton(look, "Weet ik niet", table=True)
        self.next = _WideButton(look, "Volgende", PRIMARY, "forward", table=True, icon_after=True)
        self.back.clicked.connect(self.back_requested)
        self.skip.clicked.connect(self.skip_requested)
        self.unknown.clicked.connect(self.unknown_requested)
        self.next.clicked.connect(self.next_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addStretch(1)
        for button in (self.skip, self.unknown, self.next):
            row.addWidget(button)


class _WideButton(Button):
    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(max(size.width(), self.px(180)), size.height())


class _ChosenButton(Button):
    """'Weet ik niet' as an answer: a check, and the spoken word 'gekozen'."""

    def show_chosen(self, chosen: bool) -> None:
        self.set_icon("check" if chosen else "")
        self.setAccessibleDescription("gekozen" if chosen else "")

    def sizeHint(self) -> QSize:
        # Room for the check is kept free, so that nothing moves when it comes.
        size = super().sizeHint()
        room = 0 if self.icon_name else self.px(9)
        return QSize(size.width() + room - (self.px(24) if self.icon_name else 0), size.height())


class Trouble(Sheet):
    """Says what went wrong with keeping and what happens with the words on the screen."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tone="clay_tint", compact=True)
        self._words = IconWords(look, "alert-circle", "", "small", table=True, colour="clay", wrap=True)
        self.box.addWidget(self._words)
        self.hide()

    def say(self, error: str) -> None:
        self.say_only(f"{error} Wat er staat, blijft staan. Bij de volgende letter proberen we het weer.")

    def say_only(self, error: str) -> None:
        """About something that was not typing."""
        self._words.set_text(error)
        self.show()


def column(inside: QWidget, look: Look) -> QVBoxLayout:
    """The right of the visit: the margins of table mode, at most 1180 wide, centred in its space."""
    frame = QHBoxLayout(inside)
    frame.setContentsMargins(0, 0, 0, 0)
    held = QWidget()
    held.setMaximumWidth(look.px(WIDEST + MARGINS[0] + MARGINS[2]))
    frame.addWidget(held, 1)
    box = QVBoxLayout(held)
    left, top, right, bottom = MARGINS
    box.setContentsMargins(look.px(left), look.px(top), look.px(right), look.px(bottom))
    box.setSpacing(0)
    return box


class Giving(QWidget):
    """The inside of a scroll area whose largest part gives way before anything scrolls."""

    def heightForWidth(self, width: int) -> int:
        # A scroll area asks for the preferred height; only the least one may make it scroll.
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else -1


def scroll_area(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
