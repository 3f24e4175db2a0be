"""The page that makes a bundle: choose, save, and see which file it became."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.columns import Columns
from ui.pages.desk_page import MARGIN, WIDEST, DeskPage
from ui.pages.papers import suggested
from ui.pages.progress import Going, ProgressRow
from ui.pages.said_line import SaidLine
from ui.pages.seal_choices import CaseSheet, WhatSheet, WhomSheet
from ui.pages.seal_done import DoneSheet
from ui.pages.seal_work import Wish, choices, file_name, made
from ui.saying import listed
from ui.text import mark, plural, tr
from ui.widgets.controls import PRIMARY, Button
from ui.widgets.flow import Turning
from ui.widgets.focus import take_focus
from ui.widgets.sheet import Hairline
from ui.widgets.words import Words
from welapp.domain.case import CaseRow
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.bundles import Sealed
    from welapp.actions.contacts import Contact

TITLE = mark("Bundel maken")
NO_CASE = mark("Kies eerst welke casus er in de bundel gaat.")
NO_ONE = mark("Kies eerst voor wie de bundel is.")
BUSY = mark("Bezig met de bundel. Sluit welapp nog niet …")
DONE_BEHIND = mark("De bundel is klaar: {file}")


class SealPage(DeskPage):
    """`case` is chosen beforehand; `colleague_requested` leads to comparing with one of them, '' to the list."""

    colleague_requested = Signal(str)

    def __init__(self, desk: Desk, ask: Ask, case: str = "") -> None:
        super().__init__(desk, tr(TITLE), tr("Terug"))
        look = self.look
        self._ask, self._case = ask, case
        self._going: Going | None = None
        self._is_read = False
        self.cases, self.whom = CaseSheet(look), WhomSheet(look)
        self.what = WhatSheet(look, desk.today())
        self.done_sheet = DoneSheet(look)
        self.go = Button(look, tr("Bundel bewaren …"), PRIMARY, "file")
        self.summary = Words(look, "", colour="ink2")
        self.said = SaidLine(look)
        self.progress = ProgressRow(look)
        self._lay_out()
        self._connect()
        desk.session.run(self, choices, self._show)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_first()

    def keep_all(self) -> None:
        """On slot nothing goes on that nobody sees, and the words are forgotten."""
        if self._going is not None:
            self._going.stop()
        self.whom.forget()
        self.done_sheet.forget()

    def at_work(self) -> bool:
        return self._going is not None

    def go_back(self) -> None:
        if self._going is None:
            super().go_back()

    def seal(self) -> None:
        """Ask where, and make it there; what is still missing is said instead."""
        wish = self._wish()
        if self._going is not None or not self._is_whole(wish):
            return
        path = self._ask.save_file(self, tr("Bundel bewaren"), file_name(self.desk.today()))
        if path is not None:
            self._start(wish, path)

    # --- choosing

    def _wish(self) -> Wish:
        words = self.whom.words if self.whom.by_words() else ""
        return Wish(self.cases.chosen(), self.whom.chosen(), words, self.what.chosen(), self.what.until.day())

    def _is_whole(self, wish: Wish) -> bool:
        if not wish.cases:
            self.said.say_wrong(tr(NO_CASE))
            take_focus(self.cases.focus_first())
        elif not wish.to and not wish.words:
            self.said.say_wrong(tr(NO_ONE))
            take_focus(self.whom.focus_first())
        else:
            return True
        return False

    def _show(self, found: tuple[Sequence[CaseRow], Sequence[Contact]]) -> None:
        rows, contacts = found
        self.cases.show_cases(rows, (self._case,))
        self.whom.show_contacts(contacts, self.desk.today())
        self._summarise()
        self._is_read = True
        QTimer.singleShot(0, self, self._focus_if_here)  # the boxes show a turn after they were made

    def _summarise(self) -> None:
        """One line beside the button: whose casus, how much of it, and to whom."""
        self.said.clear()
        cases, names = self.cases.names(), self.whom.names()
        what = listed(cases) if len(cases) <= 3 else plural(len(cases), "{n} casus", "{n} casussen")
        whom = tr("iemand zonder welapp") if self.whom.by_words() else listed(names)
        for_whom = tr("voor {names}", names=whom) if whom else tr("nog voor niemand")
        scope = tr(self.what.chosen().label)
        self.summary.setText(f"{what}: {scope}, {for_whom}" if what else tr("Nog geen casus gekozen"))

    def _want_words(self) -> None:
        if not self.whom.words:
            self.desk.session.run(self, suggested, self.whom.show_words)

    # --- making

    def _start(self, wish: Wish, path: Path) -> None:
        session = self.desk.session
        going = self._going = Going(session)
        self.said.clear()
        self._set_busy(True)
        self.progress.follow(going, tr(BUSY))
        # The session's own, and not the page's: who left the page still hears how it ended.
        session.run(
            session,
            lambda vault: made(vault, wish, path, going),
            lambda sealed: self._made(sealed, wish),
            self._not_made,
        )

    def _made(self, sealed: Sealed, wish: Wish) -> None:
        if not shiboken6.isValid(self):
            self._say_elsewhere(tr(DONE_BEHIND, file=sealed.path.name))
            return
        self._end()
        self._choosing.hide()
        self._foot.hide()
        self.done_sheet.show()
        self.scroller.verticalScrollBar().setValue(0)
        self.done_sheet.show_done(sealed.path, wish, self.whom.names(), self.cases.names())

    def _not_made(self, error: KnownError) -> None:
        if not shiboken6.isValid(self):
            self._say_elsewhere(str(error))
            return
        self._end()
        self.said.say_wrong(str(error))
        take_focus(self.go)

    def _say_elsewhere(self, sentence: str) -> None:
        self.desk.session.said.emit(sentence)

    def _end(self) -> None:
        self._going = None
        self.progress.end()
        self._set_busy(False)

    def _again(self) -> None:
        """Start anew, with new words."""
        self.done_sheet.forget()
        self.done_sheet.hide()
        self.whom.forget()
        self._choosing.show()
        self._foot.show()
        if self.whom.by_words():
            self._want_words()
        self._focus_first()

    def _set_busy(self, busy: bool) -> None:
        for widget in (self._choosing, self.go, self.header.back):
            widget.setEnabled(not busy)

    # --- the page

    def _connect(self) -> None:
        for sheet in (self.cases, self.whom, self.what):
            sheet.chosen_changed.connect(self._summarise)
        self.whom.words_wanted.connect(self._want_words)
        self.whom.colleague_requested.connect(self.colleague_requested)
        self.go.clicked.connect(self.seal)
        self.done_sheet.done.connect(self.back_requested)
        self.done_sheet.again.connect(self._again)

    def _lay_out(self) -> None:
        look = self.look
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(18))
        column.addWidget(self.cases)
        column.addWidget(self.what)
        self._choosing = Columns(look, (left, self.whom), (581, 581), level=False)
        self.place_next_turn(self._choosing, self._focus_first)
        row = QHBoxLayout()
        row.addWidget(self.done_sheet, 1)
        row.addStretch(0)
        self.body.addLayout(row)
        self.done_sheet.hide()
        self.end_body()
        self._foot = self._made_foot()
        whole = self.layout()
        if whole is not None:
            whole.addWidget(self._foot)

    def _made_foot(self) -> QWidget:
        """It stays in sight while the choices scroll."""
        look = self.look
        foot = QWidget()
        foot.setMaximumWidth(look.px(WIDEST + 2 * MARGIN))
        box = QVBoxLayout(foot)
        box.setContentsMargins(look.px(MARGIN), 0, look.px(MARGIN), look.px(16))
        box.setSpacing(look.px(12))
        box.addWidget(Hairline(look))
        box.addWidget(self.said)
        box.addWidget(self.progress)
        row = Turning(gap=look.px(16))
        row.addWidget(self.summary, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addLayout(row)
        return foot

    def _focus_if_here(self) -> None:
        if self.hasFocus() and self._choosing.isVisible():
            self._focus_first()

    def _focus_first(self) -> None:
        if not self.done_sheet.isHidden():
            take_focus(self.done_sheet.finish)
        elif self._is_read:
            take_focus(self.what.scope.present() if self.cases.chosen() else self.cases.focus_first())
