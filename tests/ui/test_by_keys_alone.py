"""Whole stories by keys alone: no mouse, and no button that is pressed without having been come to."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import test_every_page as every_page
from tests.ui.by_keys import MOST, SHIFT, focused, press
from tests.ui.test_every_page import goes_to, name_of
from ui.enter_key import EnterKey
from ui.hearing import unlisten
from ui.pages.hand_over import HandOverPage, TakeBackPage
from ui.pages.questions_list import QuestionList
from ui.pages.visit import VisitPage
from ui.palettes import Colours
from ui.session import Session
from ui.stand import Kind
from ui.window import Window
from welapp.actions.cases import list_cases, read_case
from welapp.actions.demo import PASSPHRASE
from welapp.domain.answers import Pile
from welapp.domain.case import Case
from welapp.forms.schema import Question

demo_folder, window, opened_window = every_page.demo_folder, every_page.window, every_page.opened_window


class Hands:
    """Someone who has no mouse."""

    def __init__(self, window: Window, settled: Callable[[Session], None]) -> None:
        self.window, self._settled = window, settled

    def settle(self) -> None:
        if self.window.page is not None:
            self.window.page.save_now()
        self._settled(self.window.session)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        press(self.window, key, held)
        self.settle()

    def come_to(self, name: str, key: Qt.Key = Qt.Key.Key_Tab) -> QWidget:
        """Tab, or walk with another key, until what has the focus is called so."""
        for _ in range(MOST):
            if name_of(focused(self.window)) == name and focused(self.window) is not self.window:
                return focused(self.window)
            press(self.window, key)
        pytest.fail(f"no {name} by {key}")

    def press(self, name: str) -> None:
        self.come_to(name)
        self.key(Qt.Key.Key_Space)

    def type(self, words: str) -> None:
        QTest.keyClicks(focused(self.window), words)
        self.settle()

    def case(self) -> Case:
        found: list[Case] = []

        def read(vault: object) -> Case:
            mika = next(row for row in list_cases(vault) if row.name == "Mika")  # type: ignore[arg-type]
            return read_case(vault, mika.id)  # type: ignore[arg-type]

        self.window.session.run(self.window, read, found.append)
        self._settled(self.window.session)
        return found[0]


@pytest.fixture
def hands(opened_window: Window, settled: Callable[[Session], None], qapp: QApplication) -> Iterator[Hands]:
    enter = EnterKey(qapp)
    settled(opened_window.session)
    yield Hands(opened_window, settled)
    unlisten(enter)
    enter.deleteLater()


def at(hands: Hands, kind: Kind, place: str = "") -> None:
    goes_to(hands.window, (kind, place), hands._settled)


def test_a_person_is_added_by_keys_alone(hands: Hands) -> None:
    at(hands, Kind.PEOPLE)
    hands.come_to("Naam")
    hands.type("Noor")
    hands.press("Toevoegen")
    assert "Noor" in [person.name for person in hands.case().people]


def test_letters_and_colours_are_changed_by_keys_alone(hands: Hands) -> None:
    at(hands, Kind.VISIT, "trots")
    hands.press("Letters en kleuren")
    assert name_of(focused(hands.window)) == "gewoon"
    hands.key(Qt.Key.Key_Right)
    assert hands.window.look.scale == 1.15
    hands.come_to("zoals de computer")
    hands.come_to("donker", Qt.Key.Key_Right)
    hands.settle()
    assert hands.window.look.colours is Colours.DARK
    hands.press("Klaar")
    assert isinstance(hands.window.page, VisitPage)
    assert hands.window.page.question.isVisible()
    assert hands.window.page.question.isAncestorOf(focused(hands.window))


def test_the_keys_are_handed_over_and_taken_back_by_keys_alone(hands: Hands, qtbot: QtBot) -> None:
    at(hands, Kind.VISIT, "trots")
    hands.come_to("Meer")
    hands.key(Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Up)  # the last of them
    QTest.keyClick(menu, Qt.Key.Key_Return)
    hands.settle()
    assert isinstance(hands.window.page, HandOverPage)
    hands.key(Qt.Key.Key_Return)
    assert hands.window.covers.youth.is_on
    hands.come_to("Meer")
    hands.key(Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    hands.settle()
    assert isinstance(hands.window.page, TakeBackPage)
    hands.type(PASSPHRASE)
    hands.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(hands.window.page, VisitPage), timeout=20_000)
    assert not hands.window.covers.youth.is_on


def test_a_question_is_reworded_by_keys_alone(hands: Hands) -> None:
    at(hands, Kind.QUESTIONS)
    assert isinstance(focused(hands.window), QuestionList)  # the page opens with the focus in its list
    for _ in range(4):
        hands.key(Qt.Key.Key_Down)
    assert focused(hands.window).present() == "eerste-vertellen"  # type: ignore[attr-defined]
    hands.come_to("De vraag")
    press(hands.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.type("Wat vertel jij als eerste?")
    asked = [question.text for form in hands.window.desk.forms.forms for question in form.questions()]  # type: ignore[union-attr]
    assert "Wat vertel jij als eerste?" in asked
    press(hands.window, Qt.Key.Key_Backtab, SHIFT)
    assert focused(hands.window) is not hands.window


def test_a_new_question_is_made_asked_and_answered_by_keys_alone(hands: Hands, qtbot: QtBot) -> None:
    at(hands, Kind.QUESTIONS)
    hands.press("Vraag erbij")
    assert name_of(focused(hands.window)) == "Wat vragen jullie?"
    hands.type("Welke muziek past bij jou?")
    hands.come_to("Schrijven")
    hands.come_to("Kaartjes leggen", Qt.Key.Key_Right)
    hands.press("Maak deze vraag")
    made = new_question(hands)
    assert made.hidden
    for card in ("Jazz", "Rap"):
        hands.come_to("Nog een kaartje")
        hands.type(card)
        hands.key(Qt.Key.Key_Return)
    hands.press("Zet dit in het gesprek")
    made = new_question(hands)
    assert ([card.label for card in made.cards], made.hidden) == (["Jazz", "Rap"], False)

    at(hands, Kind.VISIT, made.id)
    assert isinstance(hands.window.page, VisitPage)
    assert hands.window.page.question.title.text() == made.text
    for key in (Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_3):  # the first is to try it out
        hands.key(key)
    laid = {card.label: card.pile for card in hands.case().answers[made.id].content.cards}
    assert laid == {"Jazz": Pile.FITS, "Rap": Pile.NOT}


def new_question(hands: Hands) -> Question:
    assert hands.window.desk is not None
    asked = [question for form in hands.window.desk.forms.forms for question in form.questions()]
    return next(question for question in asked if question.text == "Welke muziek past bij jou?")


def test_a_visit_is_prepared_by_keys_alone(hands: Hands) -> None:
    at(hands, Kind.PREPARE)
    before = hands.case().visit
    hands.press("De kaartjes")
    hands.come_to("Hoe laat?")
    press(hands.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.type("15.00")
    after = hands.case().visit
    assert after.start != before.start
    assert set(after.bring) ^ set(before.bring)


def test_escape_takes_away_what_the_pointer_called_up(hands: Hands) -> None:
    at(hands, Kind.SETTINGS)
    button = hands.window.rail.lock_button
    middle = button.rect().center()
    help_wanted = QHelpEvent(QEvent.Type.ToolTip, middle, button.mapToGlobal(middle))
    QApplication.sendEvent(button, help_wanted)
    assert hands.window.tips.text() == button.toolTip()
    hands.key(Qt.Key.Key_Escape)
    assert hands.window.tips.text() == ""


def test_a_passphrase_may_be_pasted(window: Window, qtbot: QtBot) -> None:
    """Nobody has to copy it out letter by letter; what is pasted opens the kluis."""
    QApplication.clipboard().setText(PASSPHRASE)
    field = focused(window)
    assert isinstance(field, QLineEdit)
    press(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == PASSPHRASE
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
    QApplication.clipboard().clear()
