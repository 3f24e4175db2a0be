"""The real window at the visit of Mika, with a clock of its own for what counts as one burst of typing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import test_window
from tests.ui.conftest import AUTHOR, PASSPHRASE, TEAM
from tests.ui.visiting import make_mika
from ui.pages.visit import VisitPage
from ui.pages.visit_menu import UNDO
from ui.session import Session
from ui.stand import Kind, Stand
from ui.theme import Look
from ui.widgets.fields import AnswerField
from ui.window import Window
from welapp.actions import cases
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import create_vault
from welapp.domain.case import Case

Settled = Callable[[Session], None]
TROTS = "trots"
CTRL = Qt.KeyboardModifier.ControlModifier


class Room:
    """The real window at Mika's visit, with a clock of its own for what counts as one burst of typing."""

    def __init__(self, qtbot: QtBot, window: Window, case: str, settled: Settled) -> None:
        self.qtbot, self.window, self.case, self._settled = qtbot, window, case, settled
        self.now = 0.0
        self.undo = window.turn.undo
        self.undo._clock = lambda: self.now

    @property
    def page(self) -> VisitPage:
        assert isinstance(self.window.page, VisitPage)
        return self.window.page

    @property
    def field(self) -> AnswerField:
        return self.page.question._ways.present.editor.field  # type: ignore[union-attr]

    def settle(self) -> None:
        for _ in range(3):
            self._settled(self.window.session)

    def go(self, kind: Kind, place: str = "") -> None:
        self.window.go(Stand(kind, self.case, place))
        self.settle()

    def at(self, question: str) -> None:
        self.page.go(question)
        self.settle()

    def type(self, words: str) -> None:
        """As someone does who then waits a while."""
        QTest.keyClicks(self.field, words)
        self.page.save_now()
        self.settle()
        self.now += 60

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def tool(self) -> None:
        self.page.question.head.tools[UNDO].click()
        self.settle()

    def do(self, job: Callable[..., object]) -> object:
        found: list[object] = []
        self.window.session.run(self.window, job, found.append)
        self.settle()
        self.now += 60
        return found[0]

    def stored(self) -> Case:
        found = self.do(lambda vault: cases.read_case(vault, self.case))
        assert isinstance(found, Case)
        return found

    def words(self, question: str = TROTS) -> str:
        answer = self.stored().answers.get(question)
        return answer.content.text if answer else ""


@pytest.fixture
def room(qtbot: QtBot, look: Look, tmp_path: Path, around: Surroundings, settled: Settled) -> Iterator[Room]:
    vault = create_vault(tmp_path / "kluis", PASSPHRASE, AUTHOR, TEAM, around)
    case = make_mika(vault)
    vault.close()
    for window in test_window.shown(qtbot, look, tmp_path / "kluis", around):
        test_window.unlock(qtbot, window, settled)
        assert QTest.qWaitForWindowActive(window)
        made = Room(qtbot, window, case, settled)
        made.go(Kind.VISIT, TROTS)
        yield made
