"""The controls: what they are called, what a press or a key does, and what they tell."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.palettes import Colours
from ui.theme import Look
from ui.widgets import form as form_module
from ui.widgets.choices import MINUS, Chips, ChoiceCards
from ui.widgets.controls import Button, CheckBox, icon_button
from ui.widgets.deck import FITS, FITS_NOT, UNSURE, CardDeck
from ui.widgets.drawing import DrawingBoard
from ui.widgets.fields import AnswerField, SearchField
from ui.widgets.form import FormColumn
from ui.widgets.path import PathPanel, Stone, StoneState
from ui.widgets.place_grid import PlaceGrid, press
from ui.widgets.round_table import RoundTable, Seat
from ui.widgets.segments import SegmentedSwitch
from ui.widgets.share import NOT_WRITTEN, SOME, US, Reader, ShareChoice
from ui.widgets.sheet import SavedMark, Sheet
from ui.widgets.stages import Stage, StageLine
from ui.widgets.word_slider import WordSlider
from ui.widgets.words import Words
from welapp.forms.schema import Place

# What the screenless platform cannot do is no fault of ours.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Make = Callable[[Look], QWidget]
STEPS = [("a", "liever niet"), ("b", "een beetje"), ("c", "graag")]
CARDS = [("lopen", "Ik wil lopen"), ("stil", "Ik ben graag stil"), ("eerst", "Ik begin")]
PLACES = [Place(id=name, label=name, picture="thuis", ask=f"Welke {name}?") for name in ("kantine", "bieb", "buiten")]
PEOPLE = [Reader("o", "opa"), Reader("w", "Wouter", "voorzitter"), Reader("t", "Tessa")]


def _form(look: Look) -> QWidget:
    form = FormColumn(look)
    form.add_line("Naam")
    form.add_choice("Leeftijd", STEPS)
    form.add_check("Onthoud mij")
    return form


MAKERS: dict[str, Make] = {
    "path": lambda look: made_path(look),
    "stages": lambda look: StageLine(look, [Stage("Tafel"), Stage("Tafelblad", "wo 18 nov")]),
    "table": lambda look: RoundTable(look, [Seat("m", "Mika", youth=True), Seat("o", "Kees", "opa")]),
    "share": lambda look: ShareChoice(look),
    "share pills": lambda look: ShareChoice(look, compact=True),
    "chips": lambda look: Chips(look, "Dit liever niet", STEPS, mark=MINUS),
    "cards": lambda look: ChoiceCards(look, "Hoe wil je het horen?", STEPS, many=True, own=True),
    "slider": lambda look: WordSlider(look, "Hoe graag?", STEPS),
    "deck": lambda look: _laid_deck(look),
    "places": lambda look: PlaceGrid(look, PLACES),
    "drawing": lambda look: DrawingBoard(look),
    "switch": lambda look: SegmentedSwitch(look, "Hoe", [("w", "Schrijven", "pencil"), ("d", "Tekenen", "")], "w"),
    "form": _form,
    "search": lambda look: SearchField(look, "Zoeken", "Zoek op naam"),
    "icon button": lambda look: icon_button(look, "dots", "Meer"),
}


def made_path(look: Look) -> PathPanel:
    path = PathPanel(look, "Hoi Mika")
    path.set_stones([Stone("over", "Over jou", "person"), Stone("plek", "Plek", "pin", StoneState.PRESENT)])
    return path


def _laid_deck(look: Look) -> CardDeck:
    deck = CardDeck(look, CARDS)
    deck.show_laid({"lopen": FITS})
    return deck


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], None]:
    def show(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        widget.resize(1100, 620)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)

    return show


@pytest.mark.parametrize("kind", MAKERS)
def test_everything_that_takes_the_focus_has_a_spoken_name(
    look: Look, shown: Callable[[QWidget], None], kind: str
) -> None:
    widget = MAKERS[kind](look)
    shown(widget)
    reachable = [w for w in [widget, *widget.findChildren(QWidget)] if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    mine = [w for w in reachable if w.isVisible() and type(w).__module__.startswith("ui.")]
    assert mine
    for one in mine:
        assert QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name), one


@pytest.mark.parametrize("kind", MAKERS)
def test_every_button_is_large_enough_for_a_finger(look: Look, shown: Callable[[QWidget], None], kind: str) -> None:
    widget = MAKERS[kind](look)
    shown(widget)
    own = [*widget.findChildren(QAbstractButton)] + ([widget] if isinstance(widget, QAbstractButton) else [])
    for button in own:
        if button.isVisible() and type(button).__module__.startswith("ui."):
            assert button.height() >= 44, button.accessibleName()
            assert button.width() >= 44, button.accessibleName()


@pytest.mark.parametrize("kind", MAKERS)
def test_everything_paints_in_the_dark_and_large(look: Look, shown: Callable[[QWidget], None], kind: str) -> None:
    widget = MAKERS[kind](look)
    shown(widget)
    before = widget.grab().toImage()
    look.set_colours(Colours.DARK)
    look.set_scale(1.3)
    assert widget.grab().toImage() != before


def test_a_radio_card_is_announced_as_a_radio_button_with_its_state(
    look: Look, shown: Callable[[QWidget], None]
) -> None:
    cards = ChoiceCards(look, "Hoe?", STEPS)
    shown(cards)
    cards.show_choice(["b"])
    button = next(b for b in cards.findChildren(QAbstractButton) if b.text() == "een beetje")
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.role() == QAccessible.Role.RadioButton
    assert spoken.state().checked  # type: ignore[attr-defined]


def test_words_wrap_instead_of_being_cut_off(look: Look, qtbot: QtBot) -> None:
    words = Words(look, "Met opa een oude roeiboot schuren. De radio stond aan.", "answer", table=True)
    qtbot.addWidget(words)
    assert words.heightForWidth(300) > words.heightForWidth(2000) == 36


def test_a_sheet_is_as_high_as_its_words_need(look: Look, shown: Callable[[QWidget], None]) -> None:
    sheet = Sheet(look)
    sheet.box.addWidget(Words(look, "Stel: het is een fijne dag, een jaar verder. " * 6))
    assert sheet.heightForWidth(300) > sheet.heightForWidth(900)


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


def test_showing_what_is_stored_is_not_news(look: Look, qtbot: QtBot) -> None:
    chips = Chips(look, "Dit moet er zijn", STEPS)
    qtbot.addWidget(chips)
    with qtbot.assertNotEmitted(chips.choice_changed):
        chips.show_choice(["a", "c"], "een kacheltje")
    assert (chips.chosen(), chips.own_words()) == (("a", "c"), "een kacheltje")


def test_control_enter_in_an_answer_asks_for_the_next_question(
    look: Look, shown: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    field = AnswerField(look, "Antwoord")
    shown(field)
    field.set_text("Met opa")
    with qtbot.waitSignal(field.next_requested):
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "Met opa"


def test_a_forgotten_answer_cannot_be_undone(look: Look, shown: Callable[[QWidget], None]) -> None:
    field = AnswerField(look, "Antwoord")
    shown(field)
    QTest.keyClicks(field, "geheim")
    field.forget()
    field.undo()
    assert field.text() == ""


def test_an_error_stands_under_its_field_and_is_spoken(look: Look, shown: Callable[[QWidget], None]) -> None:
    form = FormColumn(look)
    line = form.add_line("Naam")
    shown(form)
    form.show_error(line, "Vul een naam in.")
    assert line.accessibleDescription() == "Vul een naam in."
    form.clear_errors()
    assert line.accessibleDescription() == ""


def test_an_error_is_said_at_once_and_leaves_the_hint(
    look: Look, shown: Callable[[QWidget], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(form_module, "announce", lambda _widget, words: said.append(words))
    form = FormColumn(look)
    line = form.add_line("Naam", hint="Zoals je zelf genoemd wilt worden.")
    shown(form)
    form.show_error(line, "Vul een naam in.")
    assert said == ["Vul een naam in."]
    assert line.accessibleDescription() == "Vul een naam in. Zoals je zelf genoemd wilt worden."
    form.clear_errors()
    assert said == ["Vul een naam in."]
    assert line.accessibleDescription() == "Zoals je zelf genoemd wilt worden."


def test_not_saved_says_what_to_do(look: Look, qtbot: QtBot) -> None:
    mark = SavedMark(look)
    qtbot.addWidget(mark)
    mark.show_not_saved("Is de schijf vol?")
    assert mark.accessibleName() == "Niet bewaard. Is de schijf vol?"


def test_a_check_box_can_be_pressed_on_its_words(look: Look, shown: Callable[[QWidget], None], qtbot: QtBot) -> None:
    box = CheckBox(look, "Onthoud op deze computer", "Alleen op je eigen laptop.")
    shown(box)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert box.isChecked()


def test_a_button_speaks_its_new_words(look: Look, qtbot: QtBot) -> None:
    made = Button(look, "Openen")
    qtbot.addWidget(made)
    made.set_text("Sluiten")
    assert made.accessibleName() == "Sluiten"
