"""The full route in the real window with the mouse alone: each question answered, shared, read back and closed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from tests.ui.mouse import Mouse
from tests.ui.visiting import make_mika
from ui.pages.answers import CardsEditor, ChoiceEditor, NameEditor, SliderEditor, TextEditor
from ui.pages.answers_drawn import DrawingEditor, PlaceEditor, WishEditor
from ui.pages.answers_seats import SeatsEditor
from ui.pages.visit import READBACK, VisitPage
from ui.session import Session
from ui.stand import Kind, Stand
from ui.theme import Look
from ui.window import Window
from welapp.actions.cases import read_case
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import State
from welapp.domain.case import Case
from welapp.forms.schema import Kind as Asked
from welapp.forms.schema import Question


class Visitor:
    """Someone who takes the mouse, and a colleague who types what is said."""

    def __init__(self, qtbot: QtBot, window: Window, settled: Callable[[Session], None]) -> None:
        self.window, self.mouse, self._settled = window, Mouse(qtbot, window), settled
        self.case = ""

    def ask(self, job: Callable[[OpenVault], object]) -> object:
        answers: list[object] = []
        self.window.session.run(self.window, job, answers.append)
        self._settled(self.window.session)
        return answers[0]

    def enter(self) -> None:
        field = next(one for one in self.window.findChildren(QLineEdit) if one.isVisible())
        self.mouse.click(field)
        QTest.keyClicks(field, PASSPHRASE)
        self.mouse.press("Kluis openen")
        self.mouse.wait(lambda: self.window.desk is not None)
        self.case = str(self.ask(lambda vault: make_mika(vault, None)))
        self.window.go(Stand(Kind.VISIT, self.case, "welcome"))
        self.settle()
        self.window.showNormal()  # the screen of this platform is smaller than any laptop's
        self.window.resize(1366, 768)

    @property
    def page(self) -> VisitPage:
        assert isinstance(self.window.page, VisitPage)
        return self.window.page

    def stored(self) -> Case:
        found = self.ask(lambda vault: read_case(vault, self.case))
        assert isinstance(found, Case)
        return found

    def settle(self) -> None:
        self._settled(self.window.session)

    def answer(self, question: Question) -> None:
        ways = self.page.question._ways
        assert ways is not None
        editor = ways.present.editor
        words = f"antwoord op {question.id}"
        match editor:
            case NameEditor():
                self.type(editor.field, "Mika")
                self.mouse.press("zij, haar", editor)
            case TextEditor() | WishEditor():
                self.type(editor.field, words)
            case ChoiceEditor():
                self.mouse.press(question.options[0].label, editor)
            case SliderEditor():
                self.slide(editor, question.steps[1].label)
            case CardsEditor():
                self.lay(editor)
            case PlaceEditor():
                self.mouse.press(question.places[0].label, editor)
                self.type(editor.name_field, "De Meerval")
                self.mouse.press(question.must[0].label, editor)
            case SeatsEditor():
                self.mouse.press("Kees", editor)
                self.mouse.press("Lege stoel", editor.table)
            case DrawingEditor():
                pass
            case _:
                raise AssertionError(f"no hand for {question.id}")
        if question.takes(Asked.DRAWING):
            self.draw(editor)

    def slide(self, editor: SliderEditor, word: str) -> None:
        """The first time there is something to try it on."""
        if editor.trying:
            self.mouse.press("warm", editor.try_out)
            self.mouse.press("Naar de vraag", editor)
        self.mouse.press(word, editor)

    def lay(self, editor: CardsEditor) -> None:
        """Drag the first few, press for the next: both are ways to lay a card."""
        deck = editor.deck
        for tray in deck._trays:
            before = deck.current()
            self.mouse.drag_onto(deck._top, tray)
            self.mouse.wait(lambda before=before: deck.current() != before)  # type: ignore[misc]
        self.mouse.press(deck._trays[0].button.text(), editor)

    def draw(self, editor: object) -> None:
        if not isinstance(editor, DrawingEditor | WishEditor):
            self.mouse.press("Tekenen", self.page.question)
            editor = self.page.question._ways.present.editor  # type: ignore[union-attr]
        assert isinstance(editor, DrawingEditor | WishEditor)
        canvas = editor.board.canvas
        for height in (30, 50):
            self.mouse.drag(canvas, QPoint(60, height), QPoint(160, height + 30))
        assert len(editor.board.strokes()) == 2

    def type(self, field: object, words: str) -> None:
        self.mouse.click(field)  # type: ignore[arg-type]
        QTest.keyClicks(QApplication.focusWidget(), words)


@pytest.fixture
def visitor(
    qtbot: QtBot, look: Look, vault_folder: Path, around: Surroundings, settled: Callable[[Session], None]
) -> Iterator[Visitor]:
    window = Window(look, Session(vault_folder, around))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    yield Visitor(qtbot, window, settled)
    window.close()


def test_every_question_is_answered_shared_and_read_back_with_the_mouse(visitor: Visitor) -> None:
    visitor.enter()
    visitor.mouse.press("Ja")
    visitor.mouse.wait(lambda: visitor.page.place() != "welcome")
    visitor.settle()
    passed: list[str] = []
    while visitor.page.place() != READBACK:
        here = visitor.page.place()
        passed.append(here)
        assert visitor.window.desk is not None
        visitor.answer(visitor.window.desk.forms.question(here))
        visitor.mouse.press("Iedereen aan tafel", visitor.page.question.share)
        visitor.settle()
        visitor.mouse.press("Volgende", visitor.page.question)
        visitor.mouse.wait(lambda here=here: visitor.page.place() != here)  # type: ignore[misc]
        visitor.settle()
    visitor.settle()
    case = visitor.stored()
    assert list(passed) == [one.id for one in visitor.page._walk.youth.in_order()]
    assert {one for one in passed if case.answers[one].state is not State.ANSWERED} == set()
    assert len(case.to_read_back()) == len(passed)

    for left in range(len(passed), 0, -1):
        visitor.mouse.press("Ja, dit klopt", visitor.page.readback)
        visitor.settle()
        assert len(visitor.stored().to_read_back()) == left - 1
    visitor.mouse.press("Alles klopt zo", visitor.page.readback)
    visitor.settle()
    assert visitor.stored().readback is not None
