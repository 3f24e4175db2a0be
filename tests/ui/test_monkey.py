"""A monkey at the kitchen table: a thousand random deeds lose no answer that was kept, and raise nothing.

Of each deed is known beforehand what it is about: that part of that answer may change, and nothing else.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.asking import Answering
from tests.ui.conftest import PASSPHRASE, TURNS
from tests.ui.ledger import ALL, CONTENT, NOTHING, Ledger, Parts, touched_by
from tests.ui.visiting import make_mika
from ui.pages.visit import VisitPage
from ui.session import Session
from ui.stand import Kind, Stand
from ui.theme import Look
from ui.widgets.canvas import DrawingCanvas
from ui.window import Window
from welapp.actions.cases import read_case
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, open_vault
from welapp.domain.answers import Answer, State
from welapp.domain.case import Will
from welapp.domain.changes import Changes

DEEDS = 1000
TYPED = (QLineEdit, QTextEdit)
# Where it goes in again: the beginning, what is open, and each way of answering, which by chance it would hardly find.
PLACES = (
    "", "welcome", "teruglezen", "wens-in-een-zin", "laatst-lekker-bezig",
    "helpt-als-spannend", "hoe-lijkt-het", "zo-zitten-we", "waar-bij-elkaar",
)  # fmt: skip
LETTERS = "abcdefghij klmnop 123"
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEYS = (
    *((key, NONE) for key in (Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape)),
    *((key, NONE) for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)),
    *((key, NONE) for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_Backspace, Qt.Key.Key_P)),
    *((key, CONTROL) for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_Return)),
    *((key, CONTROL) for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_L, Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_V)),
    (Qt.Key.Key_Backtab, SHIFT), (Qt.Key.Key_Left, ALT), (Qt.Key.Key_F11, NONE), (Qt.Key.Key_F1, NONE),
)  # fmt: skip
# These leave, go on or do nothing, wherever the caret is.
LEAVING = frozenset(
    {
        *((key, NONE) for key in (Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_F1)),
        (Qt.Key.Key_Backtab, SHIFT), (Qt.Key.Key_Left, ALT), (Qt.Key.Key_Return, CONTROL), (Qt.Key.Key_L, CONTROL),
    }
)  # fmt: skip
WHO_READS = frozenset((key, CONTROL) for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4))


class Monkey:
    """Does anything at all, and after each deed looks whether what was kept is still there."""

    def __init__(self, qtbot: QtBot, window: Window, seed: int) -> None:
        self.qtbot, self.window = qtbot, window
        self.chance = random.Random(seed)
        self.case = ""
        self.done: list[str] = []
        self.ledger = Ledger()
        self.may: dict[str, Parts] = {}
        self.turned: dict[str, Parts] = {}
        window.turn.undo.turned.connect(self.note_turned)

    # the kluis

    def ask(self, job: Callable[[OpenVault], object]) -> object:
        answers: list[object] = []
        self.window.session.run(self.window, job, answers.append)
        self.settle()
        return answers[0]

    def settle(self) -> None:
        """Until the lane has done what was asked, and what was asked in answer to it; without waiting any longer.

        A visit is built in turns of the event loop, which the lane knows nothing of: those are given here too.
        """
        for _ in range(8):
            loop = QEventLoop()
            self.window.session.aside(self.window.session, lambda: None, lambda _nothing, loop=loop: loop.quit())  # type: ignore[misc]
            loop.exec()
        for _ in range(TURNS):
            QApplication.processEvents()

    def kept(self) -> Mapping[str, Answer]:
        found = self.ask(lambda vault: read_case(vault, self.case).answers)
        assert isinstance(found, Mapping)
        return found

    def enter(self) -> None:
        """Open the kluis, again after each time that the monkey locked it."""
        while self.window.desk is None:
            fields = [one for one in self.window.findChildren(QLineEdit) if one.isVisible()]
            if len(fields) == 1:
                fields[0].setText(PASSPHRASE)
                QTest.keyClick(fields[0], Qt.Key.Key_Return)
            else:
                QTest.keyClick(self.window, Qt.Key.Key_Escape)  # it went to look for another way in
            self.qtbot.wait(20)
        self.settle()

    def come_back(self) -> None:
        """Everything happens in the visit; who left it goes in again."""
        self.enter()
        if not isinstance(self.window.page, VisitPage) and self.window.covers.under is None:
            self.window.go(Stand(Kind.VISIT, self.case, self.chance.choice(PLACES)))
            self.settle()

    # deeds

    def visit(self) -> VisitPage | None:
        """The visit, also when a pause or a question about the keys lies over it."""
        page = self.window.covers.under or self.window.page
        return page if isinstance(page, VisitPage) else None

    def do(self) -> None:
        self.may, self.turned = {}, {}
        here = self.place()
        press, key = self.press, self.key
        deed = self.chance.choice((press, press, press, self.type, key, key, self.click, self.draw))
        self.done.append(deed())
        self.settle()
        if self.window.desk is None:
            self.enter()
        self.hand_in()
        question = self.place()
        kept = self.kept()
        # What was answered is in already: going on, also with Enter in the field itself, changes nothing of it.
        left = CONTENT if question != here else NOTHING
        may = {one: parts - left for one, parts in self.may.items()} | self.turned
        self.ledger.take(kept, may, (here, question, self.done[-5:]))
        self.look_at(kept, question)

    def place(self) -> str:
        visit = self.visit()
        return visit.place() if visit is not None else ""

    def hand_in(self) -> None:
        """What is being typed is kept at once, so that what changes later was changed by a later deed."""
        visit = self.visit()
        if visit is not None:
            visit.save_now()
            self.settle()

    def aim(self, target: QWidget) -> None:
        """Note what may change by what is now done to this widget."""
        visit = self.visit()
        if visit is not None:
            self.may |= touched_by(visit, target)

    def note_turned(self, changes: Changes, _words: str) -> None:
        """What is turned back, is what was done there last."""
        self.turned |= {one.item.removeprefix("answer:"): ALL for one in changes.stood}

    def look_at(self, kept: Mapping[str, Answer], question: str) -> None:
        """What stands on the screen and is said to be kept, is what the kluis holds."""
        page = self.window.page
        if not isinstance(page, VisitPage) or page._stack.currentWidget() is not page.question or page._keeper.busy:
            return
        answer = kept.get(question)
        if page.question.question == question and answer is not None and answer.state is State.ANSWERED:
            assert page.question.content() == answer.content, f"after {self.done[-5:]}"

    def press(self) -> str:
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            return self.choose(popup)
        buttons = [one for one in self.seen(QAbstractButton) if isinstance(one, QAbstractButton)]
        if not buttons:
            return "geen knop"
        button = self.chance.choice(buttons)
        name = button.accessibleName() or button.text()
        self.aim(button)
        button.click()
        return f"knop {name}"

    def choose(self, menu: QMenu) -> str:
        actions = [one for one in menu.actions() if one.isEnabled() and one.isVisible() and not one.isSeparator()]
        action = self.chance.choice(actions)
        action.trigger()
        menu.close()
        return f"menu {action.text()}"

    def type(self) -> str:
        fields = self.seen(*TYPED)
        if not fields or self.window.covers.under is not None:
            return "geen veld"
        field = self.chance.choice(fields)
        self.aim(field)
        field.setFocus()
        words = "".join(self.chance.choices(LETTERS, k=self.chance.randint(1, 12)))
        QTest.keyClicks(field, words)
        return f"typt {words}"

    def key(self) -> str:
        key = self.chance.choice(KEYS)
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
        if key not in LEAVING:
            self.aim(target)
        visit = self.visit()
        if key in WHO_READS and visit is not None and visit.question.isVisible():
            self.aim(visit.question.share)
        QTest.keyClick(target, *key)
        return f"toets {key[0].name} {key[1].name}"

    def click(self) -> str:
        popup = QApplication.activePopupWidget()
        if popup is not None:  # a press beside it only puts it away
            popup.close()
            return "klik naast de lijst"
        spot = QPoint(self.chance.randrange(self.window.width()), self.chance.randrange(self.window.height()))
        hit = self.window.childAt(spot) or self.window
        self.aim(hit)
        QTest.mouseClick(hit, Qt.MouseButton.LeftButton, pos=hit.mapFrom(self.window, spot))
        return f"klik op {type(hit).__name__} {hit.accessibleName()}"

    def draw(self) -> str:
        canvases = [one for one in self.seen(DrawingCanvas) if one.visibleRegion().boundingRect().isValid()]
        if not canvases:
            return self.click()
        canvas = canvases[0]
        self.aim(canvas)
        at = canvas.visibleRegion().boundingRect().center() + QPoint(*self.chance.choices(range(-60, 60), k=2))
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
        for step in range(1, 5):
            QTest.mouseMove(canvas, at + QPoint(step * 9, self.chance.randint(-9, 9)))
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at + QPoint(40, 0))
        return "streep"

    def seen(self, *kinds: type[QWidget]) -> list[QWidget]:
        within = QApplication.activePopupWidget() or self.window
        found = [one for kind in kinds for one in within.findChildren(kind)]
        return [one for one in found if one.isVisible() and one.isEnabled()]


@pytest.fixture
def window(qtbot: QtBot, look: Look, vault_folder: Path, around: Surroundings) -> Iterator[Window]:
    made = Window(look, Session(vault_folder, around), Answering())
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    made.close()


@pytest.mark.parametrize("seed", [20261125, 3])
def test_a_thousand_random_deeds_lose_nothing_that_was_kept(
    qtbot: QtBot, window: Window, vault_folder: Path, around: Surroundings, seed: int
) -> None:
    monkey = Monkey(qtbot, window, seed)
    monkey.enter()
    monkey.case = str(monkey.ask(lambda vault: make_mika(vault, Will.YES)))
    for _ in range(DEEDS):
        monkey.come_back()
        monkey.do()
    monkey.come_back()
    kept = dict(monkey.kept())
    assert kept == monkey.ledger.answers
    assert len(kept) > 10
    window.close()
    vault = open_vault(vault_folder, PASSPHRASE, around)
    try:
        assert dict(read_case(vault, monkey.case).answers) == kept
    finally:
        vault.close()
