"""The frame of a page at the desk: a fixed header, and under it one column that scrolls as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.pages.page import Page
from ui.theme import Look
from ui.turns import TURNS_UNPAINTED, in_turns
from ui.widgets.controls import link_button
from ui.widgets.flow import FlowLayout
from ui.widgets.words import Words

MARGIN = 40
WIDEST = 1240


class Header(QWidget):
    """Back link, page name, room for pills beside it, and room for buttons at the right."""

    def __init__(self, look: Look, title: str, back: str) -> None:
        super().__init__()
        self._look = look
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(look.px(WIDEST + 2 * MARGIN))
        self._row = FlowLayout(self, gap=look.px(14), push=2)
        self._row.setContentsMargins(look.px(MARGIN), look.px(20), look.px(MARGIN), look.px(12))
        self.back = link_button(look, back, "back")
        self.title = Words(look, title, "page_back" if back else "page")
        self._row.addWidget(self.back)
        self.back.setVisible(bool(back))
        self._row.addWidget(self.title)
        self.setMinimumHeight(look.px(80))

    def show_title(self, title: str) -> None:
        self.title.setText(title)
        self.title.updateGeometry()

    def add_beside_title(self, widget: QWidget) -> None:
        self._row.insertWidget(self._row.indexOf(self.title) + 1, widget)
        self._row.push_from(self._row.push + 1)

    def add_right(self, widget: QWidget) -> None:
        self._row.addWidget(widget)


class FramedPage(Page):
    """`body` is the layout to add to; its sheets are at most 1240 wide and start at the left margin."""

    back_requested = Signal()

    def __init__(self, look: Look, title: str, back: str = "") -> None:
        super().__init__()
        self.look = look
        self.setAccessibleName(title)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.header = Header(self.look, title, back)
        self.header.back.clicked.connect(self.go_back)
        whole.addWidget(self.header)
        self.scroller = QScrollArea()
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setWidgetResizable(True)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column = QWidget()
        self._outer = QVBoxLayout(self._column)
        self._outer.setSpacing(self.look.px(8))
        self._sections: list[QVBoxLayout] = []
        self.body = self._new_section()
        self.scroller.setWidget(self._column)
        whole.addWidget(self.scroller, 1)
        self.scroller.verticalScrollBar().rangeChanged.connect(self._keep_width)
        self._keep_width()

    def go_back(self) -> None:
        """What Alt+Left and the back link do."""
        if not self.header.back.isHidden():
            self.back_requested.emit()

    def show_title(self, title: str) -> None:
        self.header.show_title(title)
        self.setAccessibleName(title)

    def add_wide(self, widget: QWidget) -> None:
        """Add something that runs from edge to edge, past the margins; what follows goes in `body` again."""
        self._outer.addWidget(widget)
        self.body = self._new_section()

    def place_next_turn(
        self, sheets: QWidget, focus_first: Callable[[], None], *later: tuple[QBoxLayout, QWidget]
    ) -> None:
        """Put what was made at the end of `body` as it is now; in the turn that made it, the window would stand still.

        The caret that came to the page meanwhile goes where it belongs. What comes `later` is put at the end of its
        layout, in a turn of its own.
        """
        # Outside the page until then: Qt gives all that is in it its style as soon as the page shows. And not by
        # themselves: what is asked for something meanwhile must not show as a window.
        self._aside = QWidget()
        self.destroyed.connect(self._aside.deleteLater)  # where the page goes before its sheets are placed
        for one in (sheets, *(one for _, one in later)):
            one.setParent(self._aside)
        in_turns(self, self._placing(self.body, self.body.count(), sheets, focus_first, later))

    def _placing(
        self,
        body: QVBoxLayout,
        place: int,
        sheets: QWidget,
        focus_first: Callable[[], None],
        later: Sequence[tuple[QBoxLayout, QWidget]],
    ) -> Iterator[None]:
        yield
        caret = QApplication.focusWidget()
        came = caret is self or (caret is not None and self.isAncestorOf(caret))
        body.insertWidget(place, sheets)
        yield  # only now they show, and what does not show loses the caret to the rail
        if came:
            focus_first()
        for _ in range(TURNS_UNPAINTED - 2 if later else 0):
            yield  # first the page is painted
        for layout, one in later:
            yield
            layout.addWidget(one)
        self._aside.deleteLater()

    def end_body(self) -> None:
        """Sheets keep their natural height; the rest of a tall window stays ground."""
        self._outer.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_width()

    def _new_section(self) -> QVBoxLayout:
        section = QVBoxLayout()
        section.setSpacing(self.look.px(18))
        self._outer.addLayout(section, 0)
        self._sections.append(section)
        return section

    def _keep_width(self, *_range: int) -> None:
        margin = self.look.px(MARGIN)
        spare = max(0, self.width() - 2 * margin - self.look.px(WIDEST))
        self._outer.setContentsMargins(0, self.look.px(4), 0, self.look.px(20))
        # The scroll bar lies in the margin, so that sheets do not jump when it appears.
        bar = self.scroller.verticalScrollBar()
        right = max(margin - (bar.sizeHint().width() if bar.maximum() > 0 else 0), 0)
        for section in self._sections:
            section.setContentsMargins(margin, 0, right + spare, 0)


class DeskPage(FramedPage):
    """A framed page in an open kluis."""

    def __init__(self, desk: Desk, title: str, back: str = "") -> None:
        super().__init__(desk.look, title, back)
        self.desk = desk
