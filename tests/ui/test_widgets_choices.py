"""The controls with which one chooses: places, readers, words, cards and one's own idea."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import shown_widgets
from tests.ui.shown_widgets import CARDS, PEOPLE, PLACES, STEPS
from ui.theme import Look
from ui.widgets.choices import Chips, ChoiceCards
from ui.widgets.deck import FITS, FITS_NOT, UNSURE, CardDeck
from ui.widgets.place_grid import PlaceGrid, press
from ui.widgets.segments import SegmentedSwitch
from ui.widgets.share import NOT_WRITTEN, SOME, US, ShareChoice
from ui.widgets.word_slider import WordSlider

shown = shown_widgets.shown


def test_places_first_press_is_first_choice_and_another_second() -> None:
    assert press(press((), "kantine"), "buiten") == ("kantine", "buiten")


def test_a_third_place_takes_the_second_choice() -> None:
    assert press(("kantine", "buiten"), "bieb") == ("kantine", "bieb")


def test_taking_off_the_first_choice_makes_the_second_first() -> None:
    assert press(("kantine", "buiten"), "kantine") == ("buiten",)


def test_pressing_a_place_says_its_rank_and_asks_on(look: Look, shown: Callable[[QWidget], None], qtbot: QtBot) -> None:
    grid = PlaceGrid(look, PLACES)
    shown(grid)
    card = next(b for b in grid.findChildren(QAbstractButton) if b.accessibleName() == "bieb")
    with qtbot.waitSignal(grid.places_changed) as news:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert news.args == [("bieb",)]
    assert card.accessibleDescription() == "1e keus"
    assert grid.ask() == "Welke bieb?"


def test_arrows_walk_the_places(look: Look, shown: Callable[[QWidget], None]) -> None:
    grid = PlaceGrid(look, PLACES)
    shown(grid)
    cards = grid.findChildren(QAbstractButton)
    cards[0].setFocus()
    QTest.keyClick(cards[0], Qt.Key.Key_Right)
    assert QApplication.focusWidget() is cards[1]


def test_sharing_starts_with_only_us(look: Look, qtbot: QtBot) -> None:
    share = ShareChoice(look)
    qtbot.addWidget(share)
    assert share.chosen() == US


def test_choosing_by_number_is_told(look: Look, qtbot: QtBot) -> None:
    share = ShareChoice(look)
    qtbot.addWidget(share)
    with qtbot.waitSignal(share.sharing_chosen) as news:
        share.choose(3)
    assert news.args == [NOT_WRITTEN]


def test_walking_over_the_answers_chooses_nothing(look: Look, shown: Callable[[QWidget], None], qtbot: QtBot) -> None:
    share = ShareChoice(look)
    shown(share)
    options = share.findChildren(QAbstractButton)
    options[2].setFocus()
    with qtbot.assertNotEmitted(share.sharing_chosen):
        QTest.keyClick(options[2], Qt.Key.Key_Right)
    assert QApplication.focusWidget() is options[3]
    assert share.chosen() == US


def test_answers_in_two_rows_stand_straight_under_one_another(look: Look, shown: Callable[[QWidget], None]) -> None:
    share = ShareChoice(look, readers=PEOPLE)
    share.show_choice(SOME, ["o", "w", "t"])
    shown(share)
    share.resize(900, share.heightForWidth(900))
    first, second, third, fourth = (option.geometry() for option in share.findChildren(QAbstractButton))
    assert third.top() > first.bottom()
    assert (third.left(), third.right()) == (first.left(), first.right())
    assert (fourth.left(), fourth.right()) == (second.left(), second.right())


def test_chosen_names_become_the_label(look: Look, shown: Callable[[QWidget], None], qtbot: QtBot) -> None:
    share = ShareChoice(look, readers=PEOPLE)
    shown(share)
    picker = share.open_names()
    picker.rows["o"].setChecked(True)
    picker.rows["w"].setChecked(True)
    with qtbot.waitSignal(share.readers_chosen) as news:
        picker.finish()
    assert news.args == [["o", "w"]]
    assert share.chosen() == SOME
    assert "Alleen opa en Wouter" in [b.accessibleName() for b in share.findChildren(QAbstractButton)]


def test_closing_the_names_without_one_keeps_the_answer_before(
    look: Look, shown: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    share = ShareChoice(look, readers=PEOPLE)
    shown(share)
    with qtbot.assertNotEmitted(share.sharing_chosen):
        share.open_names().finish()
    assert share.chosen() == US


def test_arrows_move_along_the_words(look: Look, shown: Callable[[QWidget], None], qtbot: QtBot) -> None:
    slider = WordSlider(look, "Hoe graag?", STEPS)
    shown(slider)
    slider.show_choice("a")
    first = slider.findChildren(QAbstractButton)[0]
    first.setFocus()
    with qtbot.waitSignal(slider.step_chosen) as news:
        QTest.keyClick(first, Qt.Key.Key_Right)
    assert news.args == ["b"]
    assert slider.chosen() == "b"


def test_a_word_slider_starts_without_an_answer(look: Look, qtbot: QtBot) -> None:
    slider = WordSlider(look, "Hoe graag?", STEPS)
    qtbot.addWidget(slider)
    assert slider.chosen() == ""


def test_keys_lay_the_cards(look: Look, shown: Callable[[QWidget], None]) -> None:
    deck = CardDeck(look, CARDS)
    shown(deck)
    deck.focus_first()
    for key in ("1", "3", "2"):
        QTest.keyClicks(QApplication.focusWidget(), key)
    assert deck.laid() == {"lopen": FITS, "stil": FITS_NOT, "eerst": UNSURE}
    assert deck.current() is None


def test_backspace_takes_the_last_card_back(look: Look, shown: Callable[[QWidget], None]) -> None:
    deck = CardDeck(look, CARDS)
    shown(deck)
    deck.lay(FITS)
    deck.lay(UNSURE)
    deck.focus_first()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
    assert deck.laid() == {"lopen": FITS}
    assert deck.current() == "stil"


def test_a_laid_card_moves_with_its_key_and_keeps_the_focus(look: Look, shown: Callable[[QWidget], None]) -> None:
    deck = CardDeck(look, CARDS)
    shown(deck)
    deck.lay(FITS)
    card = next(b for b in deck.findChildren(QAbstractButton) if b.text() == "Ik wil lopen")
    card.setFocus()
    QTest.keyClicks(card, "3")
    assert deck.laid() == {"lopen": FITS_NOT}
    focused = QApplication.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.text() == "Ik wil lopen"


def test_the_try_out_card_is_in_no_answer(look: Look, qtbot: QtBot) -> None:
    deck = CardDeck(look, CARDS, try_out="Ik hou van pannenkoeken")
    qtbot.addWidget(deck)
    deck.lay(FITS)
    assert deck.laid() == {}
    assert deck.current() == "lopen"


def test_one_choice_takes_the_other_off_and_can_be_taken_back(
    look: Look, shown: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    cards = ChoiceCards(look, "Hoe?", STEPS)
    shown(cards)
    first, second = cards.findChildren(QAbstractButton)[:2]
    first.click()
    second.click()
    assert cards.chosen() == ("b",)
    second.click()
    assert cards.chosen() == ()


def test_one_choice_takes_the_place_of_own_words(look: Look, shown: Callable[[QWidget], None]) -> None:
    cards = ChoiceCards(look, "Hoe?", STEPS, own=True)
    shown(cards)
    cards.show_choice([], "zwemmen")
    cards.findChildren(QAbstractButton)[0].click()
    assert (cards.chosen(), cards.own_words()) == (("a",), "")


def test_something_else_becomes_a_field(look: Look, shown: Callable[[QWidget], None], qtbot: QtBot) -> None:
    chips = Chips(look, "Dit moet er zijn", STEPS)
    shown(chips)
    next(b for b in chips.findChildren(QAbstractButton) if b.text() == "iets anders").click()
    with qtbot.waitSignal(chips.choice_changed) as news:
        QTest.keyClicks(QApplication.focusWidget(), "k")
    assert news.args == [(), "k"]


@pytest.mark.parametrize(("first", "own"), [("Een brief", "Iets anders"), ("een brief", "iets anders")])
def test_something_else_is_written_like_what_it_stands_among(look: Look, qtbot: QtBot, first: str, own: str) -> None:
    cards = ChoiceCards(look, "Hoe?", [("a", first)], own=True)
    qtbot.addWidget(cards)
    assert [button.text() for button in cards.findChildren(QAbstractButton)] == [first, own]


def test_arrows_go_round_in_a_switch_from_wherever_tab_stops(look: Look, shown: Callable[[QWidget], None]) -> None:
    switch = SegmentedSwitch(look, "Hoeveel", [("kort", "Korte route", ""), ("alles", "Alle vragen", "")], "alles")
    shown(switch)
    switch._segments["alles"].setFocus()
    for arrow, chosen in ((Qt.Key.Key_Right, "kort"), (Qt.Key.Key_Right, "alles"), (Qt.Key.Key_Left, "kort")):
        QTest.keyClick(QApplication.focusWidget(), arrow)
        assert switch.chosen() == chosen
