"""A bundle that came in: from whom, what it would change, and taking it in as one deed that can be turned back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.incoming import KINDS, BundleFile
from ui.pages.bundle_decisions import Decisions
from ui.pages.bundle_list import BundleList
from ui.pages.bundle_rows import Group, Row, rows_in
from ui.pages.bundle_sheets import DoneSheet, Foot, RefusedSheet, SenderSheet, WordsSheet
from ui.pages.bundle_view import BundleView
from ui.pages.bundle_words import names_in, taken_words, title_of, undone_words, what_goes
from ui.pages.bundle_work import Looked, colleague_of, look_into, take_in, undo
from ui.pages.cleaning import clean_copies
from ui.pages.columns import Columns
from ui.pages.desk_page import MARGIN, DeskPage
from ui.pages.keeping_words import CLEANING, cleaned_words
from ui.pages.progress import Going, ProgressRow, StoppedError
from ui.pages.said_line import SaidLine
from ui.text import mark, tr
from ui.turns import in_turns, when_painted
from ui.widgets.focus import take_focus
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.words import Words
from welapp.domain.retention import UNDO_DAYS
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.backups import Cleaned
    from welapp.actions.incoming import Place, Preview, TakenIn
    from welapp.actions.turning_back import Undone

TITLE = mark("Bundel")
READING, TAKING = mark("Even kijken wat erin zit …"), mark("Bezig met overnemen. Sluit de laptop nog niet …")
GONE_TOO = mark("Wat gewist is, is hier ook weg.")
TAKEN = mark("De bundel is overgenomen.")
NOTHING_NEW = mark("Alles uit deze bundel heb je al. Er is niets over te nemen.")
LEAST_LIST = 320  # px at 100 %
SLOW_MS = 300  # what takes longer says so


class BundlePage(DeskPage):
    """`file` remembers what was chosen while the kluis is on slot."""

    case_requested = Signal(str)
    conflicts_requested = Signal(str)
    compare_requested = Signal(str)  # a colleague's id

    def __init__(self, desk: Desk, ask: Ask, file: BundleFile) -> None:
        super().__init__(desk, tr(TITLE), tr("Casussen"))
        self._ask, self._file = ask, file
        self._preview: Preview | None = None
        self._taken: TakenIn | None = None
        self._one_case = ""  # that was taken in, when there is one
        self._going: Going | None = None
        self._decisions = Decisions(file.choices, "")
        self.from_whom: SenderSheet | None = None
        look = self.look
        self.list = BundleList(look, tr("Wat er in de bundel zit"))
        self.view = BundleView(look)
        self.progress = ProgressRow(look)
        self.said = SaidLine(look)
        self.refused, self.words, self.done_sheet = RefusedSheet(look), WordsSheet(look), DoneSheet(look)
        self.foot = Foot(look, look.px(MARGIN))
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._lay_out()
        self._connect()
        when_painted(self, self.read)

    # --- what the window asks

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_first()

    def focus_first(self) -> None:
        ways = (self.words.asked.field, self.done_sheet.to_case, self.refused.other, self.list, self.header.back)
        take_focus(next((one for one in ways if one.isVisible()), self.header.back))

    def save_now(self) -> None:
        """Nothing is typed here; but what is left behind must not go on unseen."""
        if self._going is not None:
            self._going.stop()

    def keep_all(self) -> None:
        self.save_now()
        self.words.asked.forget()

    def at_work(self) -> bool:
        return self._going is not None

    def done(self) -> bool:
        return self._taken is not None

    def go_back(self) -> None:
        if self._going is None:
            super().go_back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_list_room()

    # --- looking

    def read(self, words: str = "") -> None:
        """Read the file and show what is in it; nothing is written."""
        path = self._file.path
        self._show_only()
        if path is None:
            self._refuse("")
            return
        going = self._begin(READING)
        self.desk.session.run(
            self,
            lambda vault: look_into(vault, path, words, going.tell_bytes),
            self._show,
            lambda error: self._not_read(error, words),
        )

    def _show(self, looked: Looked | None) -> None:
        self._end()
        if looked is None:
            self._show_only(self.words)
            self.words.asked.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        in_turns(self, self._showing(looked))

    def _showing(self, looked: Looked) -> Iterator[None]:
        """A part in each turn: all in one would hold the window up."""
        found = self._preview = looked.preview
        self.show_title(title_of(found))
        self._put_sender(SenderSheet(self.look, found, looked.number))
        rows = rows_in(looked.entries)
        yield
        self._show_only(*([self._columns] if rows else [self._nothing]))
        self._warning.set_text(what_goes(found))
        self._gone.setVisible(bool(self._warning.words.text()))
        self._decisions = Decisions(self._file.choices, found.sender.name)
        self.list.show_entries(looked.entries, self._decisions.said, marked=found.may_be_taken)
        self.foot.show()
        self._count()
        yield
        if rows:
            self.list.look_at(self._next_open() or rows[0])
        yield
        self._give_list_room()
        self.focus_first()

    def _not_read(self, error: KnownError, words: str) -> None:
        self._end()
        if words and not isinstance(error, StoppedError):
            self._show_only(self.words)
            self.words.asked.say_wrong(str(error))
        else:
            self._refuse(str(error))

    def _refuse(self, sentence: str) -> None:
        self._show_only(self.refused)
        if self.isVisible():
            self.focus_first()
        self.refused.show_refusal(sentence)

    def _choose_file(self) -> None:
        chosen = self._ask.open_file(self, tr("Bundel openen"), *KINDS)
        if chosen is not None:
            self._file.take(chosen)
            self.read()

    # --- choosing

    def _look_at(self, row: Row) -> None:
        if self._preview is not None:
            case = next(one for one in self._preview.cases if one.case == row.case)
            chosen = self._file.choices.get(row.place, "") if row.lines else ""
            self.view.show_row(row, case, self._preview, chosen)

    def _choose(self, place: Place, revision: str) -> None:
        self._file.choices[place] = revision
        self.list.decided()
        self._count()

    def _leave_rest(self) -> None:
        self._decisions.leave_rest(self.list.rows())
        self.list.decided()
        self._count()
        present = self.list.row()
        if present is not None:
            self._look_at(present)
        take_focus(self.foot.take)

    def _next_open(self) -> Row | None:
        return self._decisions.next_open(self.list.rows(), self.list.row())

    def _count(self) -> None:
        found = self._preview
        if found is None:
            return
        rows = self.list.rows()
        brings = sum(row.group is not Group.ERASED for row in rows)
        left = len(self._decisions.open(rows)) if found.may_be_taken else 0
        self.foot.show_state(
            may=found.may_be_taken,
            brings=brings,
            left=left,
            last=self._last_day(),
            erases=brings < len(rows),
        )

    # --- taking in

    def take(self) -> None:
        """Take it all in; while something is to be decided, go to that."""
        still = self._next_open()
        if still is not None:
            self.list.look_at(still)
            self.view.focus_first()
            return
        found, session = self._preview, self.desk.session
        if found is None or self._going is not None:
            return
        choices = self._decisions.chosen(self.list.rows())
        self._show_only()
        going = self._begin(TAKING)
        session.run(
            session,
            lambda vault: take_in(vault, found, choices, going.tell_bytes),
            self._note_taken,
            self._not_taken,
        )

    def _note_taken(self, taken: TakenIn) -> None:
        """The page may be gone by now; what was taken in is there."""
        session = self.desk.session
        if shiboken6.isValid(self):
            self._file.forget()
            self._show_taken(taken)
        else:
            session.said.emit(tr(TAKEN))
        session.changed.emit(taken.changes)
        if taken.erased:
            clean_copies(session, self, self._show_cleaned, lambda error: session.said.emit(str(error)))

    def _show_taken(self, taken: TakenIn) -> None:
        self._end()
        self._taken = taken
        names, done = names_in(self._preview), self.done_sheet
        self._one_case = taken.cases[0] if len(taken.cases) == 1 and names else ""
        name = names[0] if self._one_case else ""
        done.show_taken(taken_words(taken, names), name, self._last_day(), two=taken.conflicts > 0)
        self._show_only(done)
        self.focus_first()
        done.tell()
        done.say_cleaned(tr(CLEANING) if taken.erased else "", "clock")

    def _show_cleaned(self, cleaned: Cleaned) -> None:
        self.done_sheet.say_cleaned(
            " ".join([tr(GONE_TOO), *cleaned_words(cleaned)]), "alert-circle" if cleaned.unreachable else "check"
        )

    def _not_taken(self, error: KnownError) -> None:
        if not shiboken6.isValid(self):
            self.desk.session.said.emit(str(error))
            return
        self._end()
        self._show_only(self._columns)
        self.foot.show()
        self.said.say_due(str(error)) if isinstance(error, StoppedError) else self.said.say_wrong(str(error))
        self.scroller.verticalScrollBar().setValue(0)

    def undo(self) -> None:
        taken = self._taken
        if taken is not None:
            self.done_sheet.undo.setEnabled(False)
            session = self.desk.session
            session.run(session, lambda vault: undo(vault, taken.id), self._note_undone, self._not_undone)

    def _note_undone(self, undone: Undone) -> None:
        if shiboken6.isValid(self):
            self.done_sheet.show_undone(undone_words(undone, erased=self._taken is not None and self._taken.erased))
            self._taken = self._preview = None
            self._one_case = ""
        self.desk.session.changed.emit(undone.changes)

    def _not_undone(self, error: KnownError) -> None:
        if shiboken6.isValid(self):
            self.done_sheet.say_cleaned(str(error), "alert-circle")
        else:
            self.desk.session.said.emit(str(error))

    def _to_case(self) -> None:
        if self._one_case:
            self.case_requested.emit(self._one_case)
        else:
            self.back_requested.emit()

    def _compare(self) -> None:
        """Have the card of the bundle among the colleagues, so that the digits can be compared there."""
        found = self._preview
        if found is not None:
            self.desk.session.run(self, lambda vault: colleague_of(vault, found), self.compare_requested.emit)

    # --- the page

    def _lay_out(self) -> None:
        look = self.look
        self._gone = Sheet(look, tone="apricot_tint", compact=True)
        self._warning = IconWords(look, "trash", "", wrap=True)
        self._gone.box.addWidget(self._warning)
        self._nothing = Sheet(look, compact=True)
        self._nothing.box.addWidget(Words(look, tr(NOTHING_NEW)))
        self._columns = Columns(look, (self.list, self.view), (366, 788), level=False)
        self._working = Sheet(look, compact=True)
        self._working.box.addWidget(self.progress)
        self._parts: Sequence[QWidget] = (
            self.words, self.refused, self.done_sheet, self._working, self._nothing, self._columns, self._gone,
        )  # fmt: skip
        self.body.addWidget(self.said)
        self.body.addWidget(self._gone)
        for part in self._parts[:-1]:
            self.body.addWidget(part)
        self.body.addWidget(self.foot.regret)
        self.end_body()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.foot)
        self._show_only()

    def _connect(self) -> None:
        self._slow.timeout.connect(self._working.show)
        self.scroller.verticalScrollBar().rangeChanged.connect(self._give_list_room)
        self.list.looked_at.connect(self._look_at)
        self.list.entered.connect(lambda _row: self.view.focus_first())
        self.view.decided.connect(self._choose)
        self.foot.leave_requested.connect(self._leave)
        self.foot.take_requested.connect(self.take)
        self.foot.leave_rest_requested.connect(self._leave_rest)
        self.words.given.connect(self.read)
        self.refused.other_requested.connect(self._choose_file)
        self.done_sheet.undo_requested.connect(self.undo)
        self.done_sheet.case_requested.connect(self._to_case)
        self.done_sheet.conflicts_requested.connect(
            lambda: self.conflicts_requested.emit(self._taken.cases[0]) if self._taken else None
        )

    def _leave(self) -> None:
        self._file.forget()
        self.back_requested.emit()

    def _put_sender(self, sheet: SenderSheet) -> None:
        if self.from_whom is not None:
            self.from_whom.hide()
            self.from_whom.deleteLater()
        self.from_whom = sheet
        sheet.compare_requested.connect(self._compare)
        self.body.insertWidget(0, sheet)

    def _show_only(self, *shown: QWidget) -> None:
        for part in self._parts:
            part.setVisible(part in shown)
        if self.from_whom is not None:
            self.from_whom.setVisible(self._columns in shown or self._nothing in shown)
        self.foot.hide()
        self.foot.regret.hide()
        self.said.clear()

    def _give_list_room(self, *_range: int) -> None:
        """As high as the window lets it be seen whole; under one another it has a height of its own."""
        self._outer.activate()
        around = self._outer.minimumSize().height() - self._columns.minimumSizeHint().height()
        room = max(self.scroller.viewport().height() - around, self.look.px(LEAST_LIST))
        if self.list.height() != min(self.list.wished_height(), room):
            self.list.setFixedHeight(min(self.list.wished_height(), room))
            self.list.scrollTo(self.list.currentIndex())

    def _begin(self, words: str) -> Going:
        going = self._going = Going(self.desk.session)
        self.progress.follow(going, tr(words))
        self._slow.start()
        self.header.back.setEnabled(False)
        return going

    def _end(self) -> None:
        self._going = None
        self._slow.stop()
        self._working.hide()
        self.progress.end()
        self.header.back.setEnabled(True)

    def _last_day(self) -> date:
        return self.desk.today() + timedelta(days=UNDO_DAYS)
