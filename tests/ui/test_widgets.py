"""The controls: what they are called, what a press or a key does, and what they tell."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import shown_widgets
from tests.ui.shown_widgets import PLACES, STEPS, laid_deck, made_path
from ui.palettes import Colours
from ui.theme import Look
from ui.widgets import form as form_module
from ui.widgets.choices import MINUS, Chips, ChoiceCards
from ui.widgets.controls import Button, CheckBox, icon_button
from ui.widgets.drawing import DrawingBoard
from ui.widgets.fields import AnswerField, SearchField
from ui.widgets.form import FormColumn
from ui.widgets.place_grid import PlaceGrid
from ui.widgets.round_table import RoundTable, Seat
from ui.widgets.segments import SegmentedSwitch
from ui.widgets.share import ShareChoice
from ui.widgets.sheet import SavedMark, Sheet
from ui.widgets.stages import Stage, StageLine
from ui.widgets.word_slider import WordSlider
from ui.widgets.words import Words

shown = shown_widgets.shown

# What the screenless platform cannot do is no fault of ours.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Make = Callable[[Look], QWidget]


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
    "deck": lambda look: laid_deck(look),
    "places": lambda look: PlaceGrid(look, PLACES),
    "drawing": lambda look: DrawingBoard(look),
    "switch": lambda look: SegmentedSwitch(look, "Hoe", [("w", "Schrijven", "pencil"), ("d", "Tekenen", "")], "w"),
    "form": _form,
    "search": lambda look: SearchField(look, "Zoeken", "Zoek op naam"),
    "icon button": lambda look: icon_button(look, "dots", "Meer"),
}


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


def test_showing_what_is_stored_is_not_news(look: Look, qtbot: QtBot) -> None:
    chips = Chips(look, "Dit moet er zijn", STEPS)
    qtbot.addWidget(chips)
    with qtbot.assertNotEmitted(chips.choice_changed):
        chips.show_choice(["a", "c"], "een kacheltje")
    assert (chips.chosen(), chips.own_words()) == (("a", "c"), "een kacheltje")


def test_an_empty_line_in_an_answer_is_one_more_line_of_the_same_height(qtbot: QtBot, look: Look) -> None:
    field = AnswerField(look, "Antwoord")
    qtbot.addWidget(field)
    QTest.keyClicks(field, "Eerst schuren.")
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "Dan varen.")
    assert field.text() == "Eerst schuren.\n\n\nDan varen."
    blocks = [field.document().findBlockByNumber(number) for number in range(field.document().blockCount())]
    assert len({block.blockFormat().lineHeight() for block in blocks}) == 1
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert field.text() == "\n"
    field.undo()
    assert field.text() == "Eerst schuren.\n\n\nDan varen."


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
