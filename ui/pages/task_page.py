"""A page of sheets in whose place a task comes, until it is done or left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desk import Desk
from ui.pages.desk_page import DeskPage
from ui.pages.said_line import SaidLine
from ui.widgets.dressed import announce
from ui.widgets.focus import take_focus
from ui.widgets.sheet import Sheet
from ui.widgets.words import Words

LARGE = 1.6  # letters with which the beginning of a task and its first control are not in sight together


class Task(Sheet):
    """`finished` takes the sentence to say on the page, `stopped` none; `widest` and `gap` are px at 100 %.

    `read_first`: one has to have read how it begins, so that is never scrolled away for the first control.
    """

    finished = Signal(str)
    stopped = Signal()
    read_first = False

    def __init__(self, desk: Desk, title: str, *, widest: int, gap: int) -> None:
        super().__init__(desk.look)
        self.desk, self.title = desk, title
        self.setAccessibleName(title)
        self.setMaximumWidth(self.px(widest))
        self.box.setSpacing(self.px(gap))
        self.said = SaidLine(self.look)

    def focus_first(self) -> None:
        """Put the caret where one begins."""

    def left_behind(self) -> str:
        """Return what someone must know who stops now, '' when there is nothing to know."""
        return ""

    def forget(self) -> None:
        """Wipe what was typed and shown."""

    def add_words(self, text: str, role: str = "body", colour: str | None = None) -> Words:
        words = Words(self.look, text, role, colour=colour)
        self.box.addWidget(words)
        return words


class TaskPage(DeskPage):
    """Shows its sheets, or a task; the way back is there in a task alone."""

    _sheets: QWidget
    _room: QHBoxLayout

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk, title, title)
        self._title = title
        self.task: Task | None = None

    def lay(self, sheets: QWidget) -> None:
        """Take the sheets of the page; the last thing that is put in its body."""
        self._sheets = sheets
        self.place_next_turn(sheets, self._focus_first)
        self._room = QHBoxLayout()
        self.body.addLayout(self._room)
        self.end_body()
        self.show_back(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_first()

    def go_back(self) -> None:
        """Out of a task, back to the sheets."""
        if self.task is not None:
            self.end_task()

    def start(self, task: Task) -> None:
        self.end_task()
        self.task = task
        task.finished.connect(self.end_task)
        task.stopped.connect(self.end_task)
        self._sheets.hide()
        self._room.addWidget(task, 1)
        self._room.addStretch(0)
        self.header.show_title(task.title)
        self.show_back(True)
        self.scroller.verticalScrollBar().setValue(0)
        task.show()
        announce(self, task.title)
        self._focus_first()

    def end_task(self, sentence: str = "") -> None:
        """Put the task away and say how it ended; '' for who stopped."""
        task, self.task = self.task, None
        if task is None:
            return
        left_behind = task.left_behind()
        task.forget()
        task.hide()
        while self._room.takeAt(0) is not None:
            pass
        task.deleteLater()
        self.header.show_title(self._title)
        self.show_back(False)
        self._sheets.show()
        self.task_ended(sentence, left_behind)

    def task_ended(self, sentence: str, left_behind: str) -> None:
        """Say it on a sheet, and give the focus a place."""

    def focus_sheets(self) -> None:
        """Give the focus its first place on the sheets."""

    def show_back(self, shown: bool) -> None:
        self.header.back.setVisible(shown)

    def _focus_first(self) -> None:
        if self.task is not None and self.task.read_first and self.look.scale >= LARGE:
            take_focus(self.header.back)
        elif self.task is not None:
            self.task.focus_first()
        else:
            self.focus_sheets()
