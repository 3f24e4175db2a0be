"""A team's own question from beginning to end: made, asked, answered, worded otherwise, and taken to another kluis."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from asking import Answering
from paper_photo import telephone
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from visiting import make_mika

from ui.pages.questions import QuestionsPage
from ui.pages.visit import VisitPage
from ui.session import Session
from ui.stand import Kind, Stand
from ui.theme import Look
from ui.window import Window
from welapp.actions.cases import read_case
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import create_vault
from welapp.domain.answers import Pile
from welapp.domain.case import Case
from welapp.forms.schema import Kind as Way

PASSPHRASE = "drie geiten varen naar zee"
ASKED, LATER = "Welke muziek past bij jou?", "Waar luister jij graag naar?"


class Desk:
    """One open window, and what is in its kluis."""

    def __init__(self, qtbot: QtBot, look: Look, folder: Path, around: Surroundings) -> None:
        create_vault(folder, PASSPHRASE, "Ilse", "WEL-team Veenkolk", around).close()
        self.qtbot, self.ask = qtbot, Answering()
        self.window = Window(look, Session(folder, around), self.ask)
        qtbot.addWidget(self.window)
        self.window.resize(1366, 768)
        self.window.show()
        field = next(field for field in self.window.findChildren(QLineEdit) if field.isVisible())
        QTest.keyClicks(field, PASSPHRASE)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: self.window.desk is not None and self.window.page is not None, timeout=20_000)

    def run(self, job: Callable[..., object]) -> object:
        found: list[object] = []
        self.window.session.run(self.window, job, found.append)
        self.qtbot.waitUntil(lambda: bool(found), timeout=20_000)
        return found[0]

    def press(self, words: str) -> None:
        """By keyboard, on the button that says this; a page that is built in turns may have it only now."""
        self.qtbot.waitUntil(lambda: bool(self.buttons(words)), timeout=20_000)
        QTest.keyClick(self.buttons(words)[0], Qt.Key.Key_Space)
        self.wait()

    def buttons(self, words: str) -> list[QAbstractButton]:
        return [
            widget
            for widget in self.window.findChildren(QAbstractButton)
            if widget.isVisible() and widget.isEnabled() and words in (widget.text(), widget.accessibleName())
        ]

    def wait(self) -> None:
        if self.window.page is not None:
            self.window.page.save_now()
        for _ in range(3):
            self.run(lambda _vault: True)

    def questions(self) -> QuestionsPage:
        self.window.go(Stand(Kind.SETTINGS))
        self.press("Vragen bekijken en veranderen")
        page = self.window.page
        assert isinstance(page, QuestionsPage)
        self.qtbot.waitUntil(lambda: page._changes is not None, timeout=20_000)  # built in turns, and then read
        return page

    def visit(self, case: str, place: str) -> VisitPage:
        self.window.go(Stand(Kind.VISIT, case, place))
        page = self.window.page
        assert isinstance(page, VisitPage)
        self.qtbot.waitUntil(lambda: hasattr(page, "readback"), timeout=20_000)  # a visit is built in turns
        self.wait()
        return page

    def case(self, case: str) -> Case:
        found = self.run(lambda vault: read_case(vault, case))
        assert isinstance(found, Case)
        return found


@pytest.fixture
def desks(qtbot: QtBot, look: Look, tmp_path: Path, around: Surroundings) -> Iterator[Callable[[str], Desk]]:
    made: list[Desk] = []

    def make(name: str) -> Desk:
        made.append(Desk(qtbot, look, tmp_path / name, around))
        return made[-1]

    yield make
    for desk in made:
        desk.window.close()


def typed(field: QWidget, words: str) -> None:
    QTest.keyClicks(field, words)


def test_an_own_question_goes_all_the_way(desks: Callable[[str], Desk], tmp_path: Path) -> None:
    desk = desks("kluis")
    case = str(desk.run(make_mika))

    # The team makes a question with two cards, one with a photo.
    page = desk.questions()
    page.list.setFocus()
    while page.list.present() != "eerste-vertellen":
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    desk.press("Vraag erbij")
    typed(page.editor.new.text, ASKED)
    page.editor.new.kind.choose(Way.CARDS.value)
    desk.press("Maak deze vraag")
    cards = page.editor.question.items["cards"]
    for words in ("Jazz", "Rap"):
        typed(cards.more, words)
        QTest.keyClick(cards.more, Qt.Key.Key_Return)
    desk.ask.file = tmp_path / "jazz.jpg"
    desk.ask.file.write_bytes(telephone())
    desk.press("Foto bij Jazz")
    desk.press("Zet dit in het gesprek")
    name = page.list.present()

    # Mika lays the cards at the kitchen table, and everyone may read it.
    visit = desk.visit(case, "eerste-vertellen")
    desk.qtbot.waitUntil(lambda: visit.question.question == "eerste-vertellen", timeout=20_000)
    visit.question.next_requested.emit()
    desk.qtbot.waitUntil(lambda: visit.question.title.text() == ASKED, timeout=20_000)
    deck = visit.question._ways.present.editor.deck  # type: ignore[union-attr]
    for key in (Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_3):  # the first is to try it out
        QTest.keyClick(deck, key)
    QTest.keyClick(visit.question, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    desk.wait()
    laid = {card.label: card.pile for card in desk.case(case).answers[name].content.cards}
    assert laid == {"Jazz": Pile.FITS, "Rap": Pile.NOT}

    # The team words it otherwise; what Mika was asked stays with what Mika said.
    page = desk.questions()
    page._choose(name)
    field = page.editor.question.words["text"].field
    field.selectAll()
    typed(field, LATER)
    desk.wait()
    assert page.editor.deeds["out"].isHidden()
    answer = desk.case(case).answers[name]
    assert (answer.asked, len(answer.content.cards)) == (ASKED, 2)
    visit = desk.visit(case, "teruglezen")
    desk.qtbot.waitUntil(lambda: name in visit.readback._views, timeout=20_000)
    assert ASKED in visit.readback._views[name].piece.label  # type: ignore[union-attr]

    # A colleague takes the questions over, and has no word of Mika with them.
    page = desk.questions()
    desk.ask.file = tmp_path / "vragen.toml"
    page._export()
    desk.wait()
    text = (tmp_path / "vragen.toml").read_text(encoding="utf-8")
    assert LATER in text
    assert "Mika" not in text
    other = desks("andere")
    other.ask.file = tmp_path / "vragen.toml"
    page = other.questions()
    page._import()
    other.wait()
    other.press("Neem dit over")
    assert other.run(lambda vault: vault.forms.youth) == desk.run(lambda vault: vault.forms.youth)
    theirs = str(other.run(make_mika))
    visit = other.visit(theirs, name)
    other.qtbot.waitUntil(lambda: visit.question.title.text() == LATER, timeout=20_000)
