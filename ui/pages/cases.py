"""The list of casussen: what is due, searching while typing, and a new casus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.pages.case_groups import found_lines, grouped
from ui.pages.case_list import CaseList
from ui.pages.desk_page import MARGIN, WIDEST
from ui.pages.page import Page
from ui.pages.visit_frame import scroll_area
from ui.saying import day_and_month, weekday
from ui.text import mark, tr
from ui.widgets.controls import PRIMARY, Button, link_button
from ui.widgets.fields import SearchField
from ui.widgets.flow import FlowLayout
from ui.widgets.sheet import EmptyRow, Sheet
from ui.widgets.words import Words
from welapp.actions.cases import find_cases, has_erased, list_cases
from welapp.domain.case import CaseRow
from welapp.domain.changes import Changes
from welapp.domain.dutch import capital
from welapp.domain.retention import is_past

SEARCH, NARROW_SEARCH = 320, 260  # px
LARGE_LETTERS = 1.4  # from here the place to search is as narrow as its words allow, to stand beside the name
NONE_YET = mark("Nog geen casus. Begint er iemand te bellen of te mailen? Maak dan hier de eerste.")


class CasesPage(Page):
    open_case_requested = Signal(str)
    new_case_requested = Signal()
    erasures_requested = Signal()
    bundle_requested = Signal()

    def __init__(self, desk: Desk, left: str = "") -> None:
        """`left` is the casus that the person comes back from."""
        super().__init__()
        self._desk, self._look = desk, desk.look
        self._left = left
        self._rows: Sequence[CaseRow] = ()
        self._asked = 0
        self._away = False
        self.setAccessibleName(tr("Casussen"))
        self.search = SearchField(
            self._look, tr("Zoek een casus op naam, plek of woord"), tr("Zoek naam, plek of woord")
        )
        self.new_button = Button(self._look, tr("Nieuwe casus"), PRIMARY, "plus")
        self.bundle_button = Button(self._look, tr("Bundel openen"), icon="archive")
        self.list = CaseList(self._look, desk.today())
        self.away_button = link_button(self._look, "", "archive")
        self.erased_button = link_button(self._look, tr("Wat er is gewist"), "trash")
        self._empty = EmptyRow(self._look, "search", "")
        self._words = self._empty.line.words
        self._first_sheet, self._nothing = self._made_first_page(), QWidget()
        self._rest = QWidget()  # takes the room of the list when that is not there
        self._rest.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._lay_out()
        self.search.textChanged.connect(self._look_up)
        self.search.returnPressed.connect(self._open_only_one)
        self.new_button.clicked.connect(self.new_case_requested)
        self.bundle_button.clicked.connect(self.bundle_requested)
        self.list.case_opened.connect(self.open_case_requested)
        self.list.typed.connect(self._type_on)
        self.away_button.clicked.connect(self._switch_away)
        self.erased_button.clicked.connect(self.erasures_requested)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._go_search)
        desk.session.changed.connect(self._reload_changed)
        self.reload()

    def place(self) -> str:
        return self.list.chosen()

    def reload(self) -> None:
        self._look_up()
        self._desk.session.run(self, has_erased, self.erased_button.setVisible)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # From the list, a letter goes to the search field by itself and Down walks into the rows.
        (self.new_button if self._first_sheet.isVisible() else self.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.start_walking()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_width()

    def _lay_out(self) -> None:
        look = self._look
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        header = QWidget()
        row = FlowLayout(header, gap=look.air(12), push=1)
        self._header_row = row
        for part in (self._made_name(), self.search, self.bundle_button, self.new_button):
            row.addWidget(part)
        self.search.setFixedWidth(look.px(SEARCH if look.factor() < LARGE_LETTERS else NARROW_SEARCH))
        whole.addWidget(header)
        whole.addWidget(self._first_sheet, 1)
        self._put_in_frame(self._empty, self._nothing)
        whole.addWidget(self._nothing)
        whole.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(look.px(MARGIN), 0, look.px(MARGIN), 0)
        foot.addWidget(self.away_button)
        foot.addWidget(self.erased_button)
        foot.addStretch(1)
        whole.addLayout(foot)
        whole.addWidget(self._rest)
        self.away_button.hide()
        self.erased_button.hide()
        self._rest.hide()
        self._keep_width()

    def _made_name(self) -> QWidget:
        look, today = self._look, self._desk.today()
        held = QWidget()
        held.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        names = QVBoxLayout(held)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(0)
        date = f"{capital(weekday(today))} {day_and_month(today)}"
        names.addWidget(Words(look, tr("Casussen"), "page", wrap=False))
        names.addWidget(Words(look, date, "body", colour="ink2", wrap=False))
        return held

    def _put_in_frame(self, widget: QWidget, frame: QWidget) -> None:
        """Give it the page's margins; the frame hides with it."""
        row = QHBoxLayout(frame)
        row.addWidget(widget, 1)
        self._in_frame = row
        frame.hide()

    def _made_first_page(self) -> QWidget:
        """What a kluis without any casus shows; with large letters it scrolls."""
        held = QWidget()
        row = self._first_page = QVBoxLayout(held)
        row.addWidget(self._made_first_sheet())
        row.addStretch(1)
        page = scroll_area(held)
        page.hide()
        return page

    def _made_first_sheet(self) -> Sheet:
        look = self._look
        sheet = Sheet(look)
        sheet.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sheet.box.setSpacing(look.px(20))
        sheet.box.addWidget(Words(look, tr(NONE_YET), "section"))
        first = Button(look, tr("Nieuwe casus"), PRIMARY, "plus")
        first.clicked.connect(self.new_case_requested)
        bundle = Button(look, tr("Bundel openen"), icon="archive")
        bundle.clicked.connect(self.bundle_requested)
        row = FlowLayout(gap=look.px(12))
        row.addWidget(first)
        row.addWidget(bundle)
        sheet.box.addLayout(row)
        return sheet

    def _keep_width(self) -> None:
        """Everything begins at the left margin; on a wide window the ground shows at the right."""
        px, margin = self._look.px, self._look.px(MARGIN)
        right = margin + max(0, self.width() - 2 * margin - px(WIDEST))
        self._header_row.setContentsMargins(margin, px(22), right, px(4))
        self._in_frame.setContentsMargins(margin, px(16), right, 0)
        self._first_page.setContentsMargins(margin, px(16), right, px(16))

    def _look_up(self) -> None:
        query = self.search.text()
        self._asked += 1
        asked = self._asked

        def show(rows: list[CaseRow]) -> None:
            if asked == self._asked:  # otherwise more was typed meanwhile
                self._show(rows, query)

        if query.strip():
            self._desk.session.run(self, lambda vault: find_cases(vault, query), show)
        else:
            self._desk.session.run(self, list_cases, show)

    def _show(self, rows: Sequence[CaseRow], query: str) -> None:
        self._rows = rows
        searching = bool(query.strip())
        empty = not rows and not searching
        nothing = not rows and searching
        today = self._desk.today()
        away = sum(row.archived and not is_past(row.keep_until, today) for row in rows)
        chosen = self.list.chosen() or self._left
        if searching:
            self.list.show_lines(found_lines(rows), chosen)
        else:
            self.list.show_lines(grouped(rows, today, away=self._away), chosen)
        self._words.setText(tr("Niets gevonden met ‘{query}’. Probeer een ander woord.", query=query.strip()[:80]))
        self._nothing.setVisible(nothing)
        self._first_sheet.setVisible(empty)
        self.new_button.setVisible(not empty)
        self.bundle_button.setVisible(not empty)
        self.search.setVisible(not empty)
        self.list.setVisible(not empty and not nothing)
        self._rest.setVisible(nothing)
        self.away_button.setVisible(bool(away) and not searching)
        self.away_button.set_text(
            tr("Laat opgeborgen casussen niet meer zien")
            if self._away
            else tr("Laat ook opgeborgen casussen zien ({away})", away=away)
        )

    def _switch_away(self) -> None:
        self._away = not self._away
        self._show(self._rows, self.search.text())

    def _reload_changed(self, changes: Changes) -> None:
        if changes.cases:
            self.reload()

    def _go_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _type_on(self, letter: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(letter)

    def _open_only_one(self) -> None:
        """Enter in the search field opens what was found when it is one casus, else it walks on to the list."""
        if len(self._rows) == 1:
            self.open_case_requested.emit(self._rows[0].id)
        elif self._rows:
            self.list.start_walking()
