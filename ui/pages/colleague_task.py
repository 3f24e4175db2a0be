"""What is done about one colleague: a sheet that takes the place of the page's own until it is done."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.desk import Desk
from ui.pages.task_page import Task
from welapp.errors import KnownError


class ColleagueTask(Task):
    """`place` is whom it is about; `other_added` tells of somebody else who came into the list by it (Known)."""

    other_added = Signal(object)
    place = ""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk, title, widest=800, gap=16)

    def refused(self, error: KnownError) -> None:
        self.said.say_wrong(str(error))
