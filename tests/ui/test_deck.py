"""Cards are laid, moved and made with mouse, finger, pen and keys, and none of them is ever lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import visiting
from tests.ui.pointing import KINDS, MOUSE, Pointer
from tests.ui.visiting import Table
from ui.pages.answers import CardsEditor
from ui.theme import Look
from ui.widgets.deck import FITS, FITS_NOT, UNSURE, CardDeck
from ui.widgets.deck_cards import CardOnItsWay, LaidCard
from welapp.domain.answers import Content, Pile
from welapp.domain.answers import LaidCard as Laid

table = visiting.table

CARDS = [("lopen", "Ik wil lopen"), ("stil", "Ik ben graag stil"), ("eerst", "Ik begin")]
LONG = "Ik wil dat iemand die ik goed ken naast mij zit en het zegt als het te lang duurt"


@pytest.fixture
def deck(look: Look, qtbot: QtBot) -> CardDeck:
    made = CardDeck(look, CARDS)
    qtbot.addWidget(made)
    made.resize(1034, 410)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def laid_card(deck: CardDeck, card: str) -> LaidCard:
    QApplication.sendPostedEvents()
    return deck._buttons[card]


def way_to(source: QWidget, deck: CardDeck, tray: str) -> list[QPoint]:
    """From the middle of a card to the middle of a tray, in the card's own places."""
    aim = next(one for one in deck._trays if one.tray == tray)
    start, end = source.rect().center(), source.mapFromGlobal(aim.mapToGlobal(aim.rect().center()))
    return [start, start + QPoint(6, 8), (start + end) / 2, end]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("tray", [FITS, UNSURE, FITS_NOT])
def test_the_card_on_top_is_carried_to_a_tray(deck: CardDeck, kind: str, tray: str) -> None:
    Pointer(kind).carry(deck._top, way_to(deck._top, deck, tray))
    assert deck.laid() == {"lopen": tray}
    assert deck.current() == "stil"


@pytest.mark.parametrize("kind", KINDS)
def test_a_laid_card_is_carried_to_another_tray(deck: CardDeck, qtbot: QtBot, kind: str) -> None:
    deck.lay(FITS)
    qtbot.waitUntil(lambda: laid_card(deck, "lopen").height() > 40 and not laid_card(deck, "lopen").away)
    card = laid_card(deck, "lopen")
    Pointer(kind).carry(card, way_to(card, deck, FITS_NOT))
    assert deck.laid() == {"lopen": FITS_NOT}


@pytest.mark.parametrize("kind", KINDS)
def test_the_tray_buttons_lay_the_card(deck: CardDeck, kind: str) -> None:
    Pointer(kind).press(deck._trays[1].button)
    assert deck.laid() == {"lopen": UNSURE}


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_Backspace])
def test_a_key_that_is_held_lays_or_takes_back_one_card(deck: CardDeck, key: Qt.Key) -> None:
    if key == Qt.Key.Key_Backspace:
        for _ in range(2):
            deck.lay(FITS)
    before = len(deck.laid())
    for held in (False, True, True):
        words = "1" if key == Qt.Key.Key_1 else ""
        pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, words, held)
        QApplication.sendEvent(deck, pressed)
    assert abs(len(deck.laid()) - before) == 1


def test_a_number_with_another_key_is_another_wish(deck: CardDeck) -> None:
    for held in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, held, "1")
        QApplication.sendEvent(deck, pressed)
    assert deck.laid() == {}


def test_once_all_are_laid_the_one_taken_back_is_the_one_that_the_next_key_lays(deck: CardDeck) -> None:
    deck.focus_first()
    for key in (Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_Backspace, Qt.Key.Key_3):
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()
    assert deck.laid() == {"lopen": FITS, "stil": FITS, "eerst": FITS_NOT}


def test_a_card_that_is_let_go_beside_the_trays_goes_back(deck: CardDeck, qtbot: QtBot) -> None:
    Pointer(MOUSE).carry(deck._top, [QPoint(200, 60), QPoint(240, 70), QPoint(500, 30)])
    assert (deck.laid(), deck.current()) == ({}, "lopen")
    qtbot.waitUntil(lambda: not deck._top.lifted)


def test_a_press_without_carrying_lays_nothing(deck: CardDeck) -> None:
    Pointer(MOUSE).press(deck._top)
    assert deck.laid() == {}


def test_the_tray_under_a_carried_card_shows_it(deck: CardDeck) -> None:
    before = deck._trays[2].grab().toImage()
    spot = deck._trays[2].mapToGlobal(deck._trays[2].rect().center())
    deck._top.carried.emit(spot)
    assert deck._trays[2].grab().toImage() != before
    deck._top.dropped.emit(spot)
    assert deck._trays[2]._target is False


@pytest.mark.parametrize("calm", [False, True])
def test_a_laid_card_slides_only_when_things_may_move(
    look: Look, deck: CardDeck, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, calm: bool
) -> None:
    monkeypatch.setattr(Look, "calm", property(lambda _look: calm))
    deck.lay(FITS)
    QTest.qWait(1)
    qtbot.wait(1)
    moving = [way for way in deck.findChildren(CardOnItsWay) if way.isVisible()]
    assert bool(moving) is not calm
    qtbot.waitUntil(lambda: not deck.findChildren(CardOnItsWay) and not laid_card(deck, "lopen").away)


def test_a_card_taken_back_while_it_slides_is_on_top_again(deck: CardDeck, qtbot: QtBot) -> None:
    deck.lay(FITS)
    deck.take_back()
    deck.lay(UNSURE)
    qtbot.waitUntil(lambda: not deck.findChildren(CardOnItsWay))
    assert deck.laid() == {"lopen": UNSURE}
    assert not laid_card(deck, "lopen").away


def test_long_words_stand_on_a_laid_card_in_full(look: Look, qtbot: QtBot) -> None:
    deck = CardDeck(look, [("lang", LONG), *CARDS])
    qtbot.addWidget(deck)
    deck.resize(1034, 410)
    deck.show()
    deck.lay(FITS)
    qtbot.waitUntil(lambda: not laid_card(deck, "lang").away)
    card = laid_card(deck, "lang")
    assert card.height() >= card.heightForWidth(card.width()) > 49


# a card of one's own


def own_card(deck: CardDeck, words: str) -> None:
    deck.own.begin.click()
    QTest.keyClicks(deck.own.field, words)


def test_a_card_of_ones_own_lies_where_it_fits_and_has_the_focus(deck: CardDeck) -> None:
    own_card(deck, "Mijn hond mag mee")
    QTest.keyClick(deck.own.field, Qt.Key.Key_Return)
    assert deck.laid() == {"eigen-1": FITS}
    assert deck.words_of("eigen-1") == "Mijn hond mag mee"
    focused = QApplication.focusWidget()
    assert isinstance(focused, LaidCard)
    QTest.keyClicks(focused, "2")
    assert deck.laid() == {"eigen-1": UNSURE}


def written_in_visit(table: Table) -> CardDeck:
    """Words on a card of one's own, and a card that lay there before."""
    deck = deck_in(table)
    deck.skip_try_out()
    deck.lay(FITS)
    own_card(deck, "Mijn hond mag mee")
    return deck


def tab(held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QWidget | None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Tab if not held else Qt.Key.Key_Backtab, held)
    QApplication.sendPostedEvents()
    return QApplication.focusWidget()


def test_tab_goes_from_the_line_by_klaar_to_what_comes_next_and_the_card_lies_there(table: Table) -> None:
    deck = written_in_visit(table)
    assert tab() is deck.own.done
    assert deck.own.writing
    assert tab() is deck._trays[0].button
    assert not deck.own.writing
    assert "Mijn hond mag mee" in [card.text() for card in deck._trays[0].findChildren(LaidCard)]
    table.settle()
    assert "Mijn hond mag mee" in [card.label for card in cards_kept(table)]


def test_shift_tab_goes_from_the_line_to_what_comes_before_it(table: Table) -> None:
    deck = written_in_visit(table)
    assert tab(Qt.KeyboardModifier.ShiftModifier) is deck.back
    assert not deck.own.writing
    assert deck.laid()["eigen-1"] == FITS


def test_back_from_klaar_one_writes_on(table: Table) -> None:
    deck = written_in_visit(table)
    assert tab() is deck.own.done
    assert tab(Qt.KeyboardModifier.ShiftModifier) is deck.own.field
    QTest.keyClick(deck.own.field, Qt.Key.Key_End)
    QTest.keyClicks(deck.own.field, ", altijd")
    assert deck.words_of("eigen-1") == "Mijn hond mag mee, altijd"


def test_klaar_by_keys_brings_to_the_card(table: Table) -> None:
    deck = written_in_visit(table)
    done = tab()
    assert done is deck.own.done
    QTest.keyClick(done, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is deck._buttons["eigen-1"]


def test_an_empty_line_that_is_left_makes_no_card_and_leaves_the_focus(table: Table) -> None:
    deck = deck_in(table)
    deck.own.begin.click()
    assert tab(Qt.KeyboardModifier.ShiftModifier) is not deck.own.begin
    assert not deck.own.writing
    assert deck.laid() == {}


@pytest.mark.parametrize("kind", KINDS)
def test_a_press_on_a_laid_card_while_one_writes_lands_on_that_card(table: Table, kind: str) -> None:
    """The words are kept by it, and the card that is pressed is the one that was there."""
    deck = written_in_visit(table)
    table.qtbot.waitUntil(lambda: not deck._buttons["eerst-luisteren"].away)
    pressed = deck._buttons["eerst-luisteren"]
    Pointer(kind).carry(pressed, way_to(pressed, deck, FITS_NOT))
    assert deck.laid() == {"eigen-1": FITS, "eerst-luisteren": FITS_NOT}


def test_the_line_stays_while_the_window_is_not_in_front(deck: CardDeck, qtbot: QtBot) -> None:
    own_card(deck, "Mijn ho")
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    assert deck.own.writing
    deck.activateWindow()
    qtbot.waitUntil(deck.isActiveWindow)
    assert QApplication.focusWidget() is deck.own.field
    assert deck.own.field.text() == "Mijn ho"


def test_figures_on_a_card_of_ones_own_lay_no_other_card(deck: CardDeck) -> None:
    own_card(deck, "Om 3 uur, met 2 honden")
    QTest.keyClick(deck.own.field, Qt.Key.Key_Backspace)
    QTest.keyClick(deck.own.field, Qt.Key.Key_Return)
    assert deck.laid() == {"eigen-1": FITS}
    assert deck.words_of("eigen-1") == "Om 3 uur, met 2 honde"


def test_a_line_that_is_left_empty_makes_no_card(deck: CardDeck) -> None:
    own_card(deck, "x")
    QTest.keyClick(deck.own.field, Qt.Key.Key_Backspace)
    QTest.keyClick(deck.own.field, Qt.Key.Key_Return)
    assert deck.laid() == {}
    assert not deck.own.begin.isHidden()


def test_taking_a_card_of_ones_own_back_gives_it_back_to_write_on(deck: CardDeck) -> None:
    own_card(deck, "Mijn hond")
    deck.own.done.click()
    deck.own.field.clearFocus()
    deck.take_back()
    assert deck.own.field.text() == "Mijn hond"
    QTest.keyClicks(deck.own.field, " en ik")
    assert deck.laid() == {"eigen-1": FITS}
    assert deck.words_of("eigen-1") == "Mijn hond en ik"


def deck_in(table: Table, question: str = "helpt-als-spannend") -> CardDeck:
    table.open(question)
    ways = table.page.question._ways
    assert ways is not None
    editor = ways.present.editor
    assert isinstance(editor, CardsEditor)
    return editor.deck


def cards_kept(table: Table, question: str = "helpt-als-spannend") -> list[Laid]:
    kept = table.answer(question)
    return list(kept.content.cards) if kept else []


def test_a_card_that_is_still_being_written_is_kept_when_one_goes_on(table: Table) -> None:
    deck = deck_in(table)
    own_card(deck, "Mijn hond mag mee")
    table.go("stopteken")
    assert cards_kept(table) == [Laid("eigen-1", "Mijn hond mag mee", Pile.FITS)]


def test_a_card_of_ones_own_is_there_again_the_next_time(table: Table) -> None:
    deck = deck_in(table)
    own_card(deck, "Mijn hond mag mee")
    QTest.keyClick(deck.own.field, Qt.Key.Key_Return)
    table.settle()
    table.go("stopteken")
    table.go("helpt-als-spannend")
    ways = table.page.question._ways
    assert ways is not None
    editor = ways.present.editor
    assert isinstance(editor, CardsEditor)
    assert editor.deck.laid() == {"eigen-1": FITS}
    assert "Mijn hond mag mee" in [card.text() for card in editor.deck.findChildren(LaidCard)]


def test_cards_that_a_team_took_out_since_stay_in_the_answer(table: Table) -> None:
    table.open("welcome")
    old = Laid("oud-kaartje", "Ik wil een pauze om twaalf uur", Pile.NOT)
    table.keep("helpt-als-spannend", Content(cards=(old,)))
    table.go("helpt-als-spannend")
    ways = table.page.question._ways
    assert ways is not None
    editor = ways.present.editor
    assert isinstance(editor, CardsEditor)
    editor.deck.lay(FITS)
    table.settle()
    assert old in cards_kept(table)


def test_carrying_a_card_keeps_it(table: Table) -> None:
    deck = deck_in(table)
    deck.skip_try_out()
    first = deck.current()
    Pointer(MOUSE).carry(deck._top, way_to(deck._top, deck, FITS_NOT))
    table.settle()
    assert [(card.id, card.pile) for card in cards_kept(table)] == [(first, Pile.NOT)]


def test_a_whole_deck_of_twelve_is_laid_with_keys_alone(table: Table) -> None:
    deck = deck_in(table)
    for key in "1231231231231":  # the first is the try-out
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, key)
    table.settle()
    assert len(cards_kept(table)) == 12
    assert deck.current() is None


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_stands_left_and_right_of_the_card_on_top_is_in_one_line(deck: CardDeck, look: Look, scale: float) -> None:
    look.set_scale(scale)
    deck.lay(FITS)
    deck.lay(FITS)
    QApplication.processEvents()

    def middle(part: QWidget) -> int:
        return part.mapTo(deck, part.rect().center()).y()

    assert middle(deck.back) == middle(deck.own.begin)
    assert middle(deck._how) == middle(deck._left)


def test_with_large_letters_the_way_to_a_card_of_ones_own_is_in_sight_in_full(look: Look, qtbot: QtBot) -> None:
    look.set_scale(2.0)
    deck = CardDeck(look, CARDS)
    qtbot.addWidget(deck)
    deck.resize(1000, 900)
    deck.show()
    for one in (deck.own.begin, deck.back):
        assert one.width() >= one.sizeHint().width()
        assert deck.rect().contains(one.geometry().translated(one.parentWidget().mapTo(deck, QPoint(0, 0))))
