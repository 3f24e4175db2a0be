"""The page of a team's own questions in a window, and what the kluis holds of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from asking import Answering
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.pages.questions import QuestionsPage
from ui.pages.questions_list import lines_of
from ui.session import Session
from welapp.actions.vaults import OpenVault
from welapp.forms import edit
from welapp.forms.schema import Form, Kind, Question


class Team:
    """The page in a window, and what the kluis holds of it."""

    def __init__(
        self, qtbot: QtBot, desk: Desk, asked: Callable[..., object], settled: Callable[[Session], None]
    ) -> None:
        self.qtbot, self.desk, self.ask, self._asked, self._settled = qtbot, desk, Answering(), asked, settled
        self.page: QuestionsPage

    def open(self, place: str = "") -> QuestionsPage:
        self.page = QuestionsPage(self.desk, self.ask, place)
        self.window = QMainWindow()
        self.qtbot.addWidget(self.window)
        self.desk.look.dress(self.window)
        self.window.setCentralWidget(self.page)
        self.window.resize(1262, 768)
        self.window.show()
        assert QTest.qWaitForWindowActive(self.window)
        self.settle()
        return self.page

    def settle(self) -> None:
        self.page.save_now()
        self._settled(self.desk.session)

    @property
    def form(self) -> Form:
        """The youth's questions as the kluis has them."""
        found = self._asked(lambda vault: vault.forms.youth)
        assert isinstance(found, Form)
        return found

    def question(self, name: str) -> Question:
        found = edit.question_in(self.form, name)
        assert found is not None
        return found

    def run(self, job: Callable[[OpenVault], object]) -> object:
        return self._asked(job)

    def choose(self, name: str) -> None:
        """In this turn: what is shown is not asked of the kluis first."""
        assert self.page._changes is not None
        self.page.list.setCurrentRow(order(self.page._changes.form).index(name))

    def type_in(self, key: str, words: str) -> None:
        field = self.page.editor.question.words[key].field
        field.selectAll()
        QTest.keyClicks(field, words)


@pytest.fixture
def team(qtbot: QtBot, desk: Desk, asked: Callable[..., object], settled: Callable[[Session], None]) -> Team:
    return Team(qtbot, desk, asked, settled)


def order(form: Form) -> list[str]:
    return [line.id for line in lines_of(form)]


def make(team: Team, text: str, kind: Kind) -> str:
    """Make a question by keyboard and return its id."""
    page = team.page
    QTest.keyClick(page.add, Qt.Key.Key_Space)
    new = page.editor.new
    QTest.keyClicks(new.text, text)
    new.kind.choose(kind.value)
    QTest.keyClick(new.text, Qt.Key.Key_Return)
    team.settle()
    return page.list.present()
