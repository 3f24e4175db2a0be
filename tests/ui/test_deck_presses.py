"""A laid card moves by two presses as well as by carrying it, and which card a press lays is always said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import announced as announcing
from tests.ui import test_deck, visit_room
from tests.ui.announced import Announced
from tests.ui.pointing import KINDS, MOUSE, Pointer
from tests.ui.test_deck import CARDS, cards_kept, deck_in, tab
from tests.ui.test_toggled_by_a_screen_reader import toggle
from tests.ui.visit_room import Room
from tests.ui.visiting import Table
from ui.enter_key import EnterKey
from ui.hearing import unlisten
from ui.pages.answers import CardsEditor
from ui.theme import Look
from ui.widgets.deck import FITS, FITS_NOT, UNSURE, CardDeck
from welapp.domain.answers import Pile

deck, table, room = test_deck.deck, test_deck.table, visit_room.room
announced = announcing.announced
QUESTION = "helpt-als-spannend"


def all_laid(deck: CardDeck, qtbot: QtBot) -> list[dict[str, str]]:
    """All cards lie at FITS and none is on its way; what is told of them from then on."""
    deck.show_laid({"lopen": FITS, "stil": FITS, "eerst": FITS})
    qtbot.waitUntil(lambda: deck._buttons["eerst"].y() > 0)
    news: list[dict[str, str]] = []
    deck.sorted_changed.connect(news.append)
    return news


@pytest.mark.parametrize("kind", KINDS)
def test_a_laid_card_is_moved_by_two_presses(deck: CardDeck, qtbot: QtBot, kind: str) -> None:
    news = all_laid(deck, qtbot)
    assert not deck._trays[2].button.isEnabled()
    Pointer(kind).press(deck._buttons["lopen"])
    Pointer(kind).press(deck._trays[2].button)
    moved = {"stil": FITS, "eerst": FITS, "lopen": FITS_NOT}
    assert (deck.laid(), news) == (moved, [moved])
    assert QApplication.focusWidget() is deck._buttons["lopen"]
    assert not any(tray.button.isEnabled() for tray in deck._trays), "nothing is in hand any more"


@pytest.mark.parametrize("kind", KINDS)
def test_a_second_press_on_it_or_one_on_its_own_tray_lets_it_go(deck: CardDeck, qtbot: QtBot, kind: str) -> None:
    news = all_laid(deck, qtbot)
    for second in (deck._buttons["lopen"], deck._trays[0].button):
        Pointer(kind).press(deck._buttons["lopen"])
        assert deck._buttons["lopen"].isChecked()
        Pointer(kind).press(second)
        assert not deck._buttons["lopen"].isChecked()
        assert not deck._trays[2].button.isEnabled()
    assert QApplication.focusWidget() is deck._buttons["lopen"]
    assert news == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_laid_card_is_moved_by_keys_as_by_presses(
    deck: CardDeck, qtbot: QtBot, qapp: QApplication, key: Qt.Key
) -> None:
    all_laid(deck, qtbot)
    enter = EnterKey(qapp)
    try:
        deck._buttons["stil"].setFocus()
        QTest.keyClick(deck._buttons["stil"], key)
        for _ in range(9):
            if QApplication.focusWidget() is deck._trays[1].button:
                break
            tab()
        QTest.keyClick(deck._trays[1].button, key)
    finally:
        unlisten(enter)
        enter.deleteLater()
    assert deck.laid() == {"lopen": FITS, "eerst": FITS, "stil": UNSURE}


def test_a_figure_at_the_trays_is_for_the_card_in_hand(deck: CardDeck) -> None:
    deck.show_laid({"lopen": FITS})
    deck._buttons["lopen"].click()
    deck._trays[0].button.setFocus()
    QTest.keyClicks(deck._trays[0].button, "3")
    assert deck.laid() == {"lopen": FITS_NOT}
    deck._trays[0].button.setFocus()
    QTest.keyClicks(deck._trays[0].button, "3")
    assert deck.laid() == {"lopen": FITS_NOT, "stil": FITS_NOT}, "after it the one on top"


def test_moving_by_two_presses_is_taken_back_in_one(deck: CardDeck, qtbot: QtBot) -> None:
    all_laid(deck, qtbot)
    deck._buttons["lopen"].click()
    deck._trays[2].button.click()
    deck.back.click()
    assert (deck.laid(), deck.current()) == ({"stil": FITS, "eerst": FITS}, "lopen")


def test_a_screen_reader_toggles_a_laid_card_into_the_hand(deck: CardDeck, qtbot: QtBot) -> None:
    all_laid(deck, qtbot)
    toggle(deck._buttons["lopen"])
    qtbot.waitUntil(deck._trays[2].button.isEnabled)
    toggle(deck._buttons["lopen"])
    qtbot.waitUntil(lambda: not deck._trays[2].button.isEnabled())


def test_what_is_in_hand_is_said_and_what_to_do_with_it(deck: CardDeck, qtbot: QtBot, announced: Announced) -> None:
    all_laid(deck, qtbot)
    announced.take()
    card = deck._buttons["lopen"]
    assert "verleggen" in card.accessibleDescription()
    assert deck._how.text() == "Verleggen? Druk op een kaartje."
    card.click()
    assert card.accessibleDescription() == "gekozen"
    assert deck._how.text() == "Druk op het vak voor dit kaartje."
    assert announced.take() == [deck._how.text()]
    assert "Ik wil lopen" in deck._trays[2].button.accessibleDescription()
    card.click()
    assert "verleggen" in card.accessibleDescription()
    assert deck._how.text() == "Verleggen? Druk op een kaartje."


@pytest.mark.parametrize("size", [(1034, 410), (760, 500), (1000, 900)])
@pytest.mark.parametrize("scale", [1.0, 1.4, 2.0])
def test_nothing_moves_by_laying_nor_between_the_two_presses(
    look: Look, qtbot: QtBot, scale: float, size: tuple[int, int]
) -> None:
    look.set_scale(scale)
    deck = CardDeck(look, CARDS)
    qtbot.addWidget(deck)
    deck.resize(*size)
    deck.show()
    QApplication.sendPostedEvents()
    before = [tray.geometry() for tray in deck._trays]
    for deed in (deck._trays[0].button.click, lambda: deck._buttons["lopen"].click()):
        deed()
        QApplication.sendPostedEvents()
        assert [tray.geometry() for tray in deck._trays] == before


@pytest.mark.parametrize("let_go", ["other", "lay", "carry", "take back", "own", "hide"])
def test_it_is_let_go_by_whatever_else_is_done(deck: CardDeck, qtbot: QtBot, let_go: str) -> None:
    deck.show_laid({"lopen": FITS, "stil": FITS})
    qtbot.waitUntil(lambda: deck._buttons["stil"].y() > 0)
    deck._buttons["lopen"].click()
    deeds = {
        "other": deck._buttons["stil"].click,
        "lay": lambda: deck.lay(UNSURE),
        "carry": lambda: Pointer(MOUSE).carry(deck._top, [QPoint(200, 60), QPoint(240, 70), QPoint(500, 30)]),
        "take back": deck.take_back,
        "own": deck.own.begin.click,
        "hide": deck.hide,
    }
    deeds[let_go]()
    if let_go == "hide":
        deck.show()
    assert not deck._buttons["lopen"].isChecked()
    assert deck._held == ("stil" if let_go == "other" else None)


def test_the_card_in_hand_may_be_the_one_to_try_with(look: Look, qtbot: QtBot) -> None:
    deck = CardDeck(look, CARDS, try_out="Ik hou van pannenkoeken")
    qtbot.addWidget(deck)
    deck.lay(FITS)
    deck._buttons[""].click()
    deck._trays[1].button.click()
    assert (deck._laid, deck.laid()) == ({"": UNSURE}, {})


def test_moving_by_two_presses_is_kept(table: Table) -> None:
    deck = deck_in(table)
    deck.skip_try_out()
    first = deck.current()
    assert first is not None
    deck.lay(FITS)
    table.press(deck._buttons[first])
    assert [card.pile for card in cards_kept(table)] == [Pile.FITS]
    table.press(deck._trays[2].button)
    assert [(card.id, card.pile) for card in cards_kept(table)] == [(first, Pile.NOT)]


def test_moving_by_two_presses_is_one_step_to_turn_back(room: Room) -> None:
    room.at(QUESTION)
    deck = shown(room)
    deck.skip_try_out()
    deck.lay(FITS)
    room.settle()
    room.now += 60
    deck._buttons["eerst-luisteren"].click()
    room.settle()
    deck._trays[2].button.click()
    room.settle()
    assert shown(room).laid() == {"eerst-luisteren": FITS_NOT}
    room.press(Qt.Key.Key_Z)
    assert shown(room).laid() == {"eerst-luisteren": FITS}
    room.press(Qt.Key.Key_Z)
    assert shown(room).laid() == {}


def shown(room: Room) -> CardDeck:
    ways = room.page.question._ways
    assert ways is not None
    editor = ways.present.editor
    assert isinstance(editor, CardsEditor)
    return editor.deck


# which card is on top


def test_where_the_keys_are_on_arriving_the_card_on_top_is_said(table: Table) -> None:
    deck = deck_in(table)
    focused = QApplication.focusWidget()
    assert focused is deck._trays[0].button
    assert focused.accessibleDescription() == "Eerst even proberen. Kaartje: Ik hou van pannenkoeken, toets 1"
    deck.lay(FITS)
    current = deck.current()
    assert current is not None
    assert focused.accessibleDescription() == f"Kaartje: {deck.words_of(current)}, toets 1"


def test_after_each_card_the_next_one_is_said(deck: CardDeck, announced: Announced) -> None:
    for _ in CARDS:
        deck.lay(FITS)
    assert announced.take() == ["Kaartje: Ik ben graag stil", "Kaartje: Ik begin", "Alle kaartjes liggen."]
    assert deck._trays[0].button.accessibleDescription() == "toets 1"
    deck.take_back()
    assert announced.take() == ["Kaartje: Ik begin"]
    assert deck._trays[2].button.accessibleDescription() == "Kaartje: Ik begin, toets 3"
