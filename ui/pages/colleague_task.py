"""What is done about one colleague: a sheet that takes the place of the page's own until it is done."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.desk import Desk
from ui.pages.said_line import SaidLine
from ui.widgets.sheet import Sheet
from ui.widgets.words import Words
from welapp.errors import KnownError

WIDTH = 800


class ColleagueTask(Sheet):
    """`finished` takes the sentence to say on the page, `stopped` none; `place` is whom it is about."""

    finished = Signal(str)
    stopped = Signal()
    place = ""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk.look)
        self.desk, self.title = desk, title
        self.setAccessibleName(title)
        self.setMaximumWidth(self.px(WIDTH))
        self.box.setSpacing(self.px(16))
        self.said = SaidLine(self.look)

    def focus_first(self) -> None:
        """Put the caret where one begins."""

    def add_words(self, text: str, role: str = "body", colour: str | None = None) -> Words:
        words = Words(self.look, text, role, colour=colour)
        self.box.addWidget(words)
        return words

    def refused(self, error: KnownError) -> None:
        self.said.say_wrong(str(error))
