"""A fictional Mika at the kitchen table, for the tests of the visit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.asking import Answering
from ui.desk import Desk
from ui.pages.visit import VisitPage
from ui.session import Session
from welapp.actions import cases, people, visits
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Answer, Content
from welapp.domain.case import Case, Will
from welapp.domain.people import Part, Person
from welapp.domain.sharing import Audience, Sharing
from welapp.domain.youth import ZIJ, Age

EVERYONE = Sharing(Audience.EVERYONE)


def make_mika(vault: OpenVault, will: Will | None = Will.YES, age: Age = Age.FROM_12) -> str:
    case = cases.add_case(vault, "Mika", ZIJ, age)
    people.add_person(vault, case, Person("", "Farid", "", Part.OWNER))
    people.add_person(vault, case, Person("", "Kees", "opa"))
    if will is not None:
        visits.set_will(vault, case, will)
    return case


class Table:
    """The page in a window, and the ways in which a test looks at the kluis."""

    def __init__(
        self, qtbot: QtBot, desk: Desk, asked: Callable[..., object], settled: Callable[[Session], None]
    ) -> None:
        self.qtbot, self.desk, self._asked, self._settled = qtbot, desk, asked, settled
        self.case = ""
        self.ask = Answering()
        self.page: VisitPage

    def open(self, start: str = "", *, will: Will | None = Will.YES, age: Age = Age.FROM_12) -> VisitPage:
        self.case = str(self._asked(lambda vault: make_mika(vault, will, age)))
        return self.reopen(start)

    def reopen(self, start: str = "") -> VisitPage:
        self.page = VisitPage(self.desk, self.case, start, self.ask)
        self.show(self.page)
        return self.page

    def show(self, page: QWidget) -> None:
        self.window = QMainWindow()
        self.qtbot.addWidget(self.window)
        self.desk.look.dress(self.window)
        self.window.setCentralWidget(page)
        self.window.resize(1366, 768)
        self.window.show()
        assert QTest.qWaitForWindowActive(self.window)
        self.settle()

    def settle(self) -> None:
        self._settled(self.desk.session)

    def go(self, place: str) -> None:
        self.page.go(place)
        self.settle()

    def type(self, words: str) -> None:
        field = self.page.question._ways.present.editor.field  # type: ignore[union-attr]
        QTest.keyClicks(field, words)

    def press(self, button: QPushButton) -> None:
        button.click()
        self.settle()

    def stored(self) -> Case:
        found = self._asked(lambda vault: cases.read_case(vault, self.case))
        assert isinstance(found, Case)
        return found

    def answer(self, question: str) -> Answer | None:
        return self.stored().answers.get(question)

    def keep(self, question: str, content: Content, sharing: Sharing = EVERYONE) -> None:
        self._asked(lambda vault: visits.save_answer(vault, self.case, question, content, sharing=sharing))

    def run(self, job: Callable[[OpenVault], object]) -> object:
        return self._asked(job)


@pytest.fixture
def table(qtbot: QtBot, desk: Desk, asked: Callable[..., object], settled: Callable[[Session], None]) -> Table:
    return Table(qtbot, desk, asked, settled)
