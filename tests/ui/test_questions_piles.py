"""What the three piles of a team's question with cards are called: in the editor, the preview and the visit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui import team_questions
from tests.ui.by_keys import press
from tests.ui.team_questions import Team, make
from ui.pages.questions_editor import SHIPPED
from ui.pages.questions_form import QuestionForm
from ui.theme import Reading
from ui.widgets.deck_tray import Tray
from welapp.forms.schema import PILES, Kind

team = team_questions.team

OWN = ("Vaak", "Soms", "Nooit")


def form(team: Team) -> QuestionForm:
    return team.page.editor.question


def shown(team: Team) -> list[str]:
    return [field.text() for field in form(team).piles.fields]


def type_name(team: Team, place: int, words: str) -> None:
    field = form(team).piles.fields[place]
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, words)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_the_piles_of_a_question_get_names_by_keyboard_and_keep_them(team: Team) -> None:
    team.open("helpt-als-spannend")
    assert team.question("helpt-als-spannend").piles == ()
    assert shown(team) == ["", "", ""]
    assert [field.placeholderText() for field in form(team).piles.fields] == list(PILES)
    form(team).items["cards"].add.setFocus()
    for name in OWN:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        QTest.keyClicks(focused(), name)
    team.settle()
    assert team.question("helpt-als-spannend").piles == OWN
    team.page.list.chosen.emit("trots")
    team.page.list.chosen.emit("helpt-als-spannend")
    assert shown(team) == list(OWN)


def test_an_empty_field_leaves_the_usual_name(team: Team) -> None:
    team.open("helpt-als-spannend")
    type_name(team, 1, "Soms wel")
    team.settle()
    assert team.question("helpt-als-spannend").piles == (PILES[0], "Soms wel", PILES[2])
    assert shown(team) == ["", "Soms wel", ""]
    type_name(team, 1, "")
    team.settle()
    assert team.question("helpt-als-spannend").piles == ()


def test_the_usual_name_may_be_typed_too(team: Team) -> None:
    team.open("helpt-als-spannend")
    type_name(team, 0, PILES[0])
    team.settle()
    assert shown(team)[0] == PILES[0]
    assert team.question("helpt-als-spannend").piles == ()


def test_names_of_a_shipped_question_stand_in_the_fields_and_come_back(team: Team) -> None:
    team.open("graag-aan-tafel")
    usual = team.question("graag-aan-tafel").piles
    assert shown(team) == ["Graag erbij", "", "Liever niet"]
    type_name(team, 0, "Kom maar")
    team.settle()
    assert team.question("graag-aan-tafel").piles == ("Kom maar", *usual[1:])
    team.page.editor.deeds[SHIPPED].click()
    team.settle()
    assert team.question("graag-aan-tafel").piles == usual
    assert shown(team)[0] == "Graag erbij"


def test_typing_one_name_is_one_step_to_undo(team: Team) -> None:
    team.open("helpt-als-spannend")
    type_name(team, 0, "Vaak")
    type_name(team, 2, "Nooit")
    team.page.step_back()
    assert shown(team) == ["Vaak", "", ""]
    team.page.step_back()
    assert shown(team) == ["", "", ""]
    team.settle()
    assert team.question("helpt-als-spannend").piles == ()


def test_two_piles_of_one_name_are_not_kept_and_that_is_said(team: Team) -> None:
    page = team.open("helpt-als-spannend")
    type_name(team, 0, "Vaak")
    type_name(team, 2, "vaak")
    team.settle()
    piles = form(team).piles
    assert piles.error.isVisible()
    assert [piles.error.words.text() in field.accessibleDescription() for field in piles.fields] == [True, False, True]
    assert page.unfinished()
    assert team.question("helpt-als-spannend").piles == ("Vaak", PILES[1], "vaa")
    QTest.keyClicks(piles.fields[2], " niet")
    team.settle()
    assert not piles.error.isVisible()
    assert not page.unfinished()
    assert team.question("helpt-als-spannend").piles == ("Vaak", PILES[1], "vaak niet")


@pytest.mark.parametrize("place", [0, 1, 2])
def test_with_letters_twice_as_large_the_sentence_comes_in_sight_beside_what_is_typed(team: Team, place: int) -> None:
    team.desk.look.wear(Reading(scale=2.0))
    team.open("helpt-als-spannend")
    fields, error = form(team).piles.fields, form(team).piles.error
    other = fields[place - 1]
    type_name(team, fields.index(other), "Vaak")
    form(team).items["cards"].add.setFocus()  # who comes by Tab finds the field at the edge
    for _ in range(place + 1):
        press(team.window, Qt.Key.Key_Tab)
    assert focused() is fields[place]
    QTest.keyClicks(fields[place], "vaak")
    team.qtbot.waitUntil(lambda: whole(error) and whole(fields[place]))


def whole(widget: QWidget) -> bool:
    """Whether all of it is in sight."""
    return widget.visibleRegion().boundingRect() == widget.rect()


def test_a_question_without_cards_has_no_names_of_piles(team: Team) -> None:
    team.open("trots")
    assert form(team)._piles is None
    team.page.list.chosen.emit("helpt-als-spannend")
    assert form(team).piles.isVisible()
    team.page.list.chosen.emit("trots")
    assert not form(team).piles.isVisible()


def test_a_new_question_with_cards_has_them(team: Team) -> None:
    team.open("trots")
    made = make(team, "Wat doe je in het weekend?", Kind.CARDS)
    type_name(team, 0, "Graag")
    team.settle()
    assert team.question(made).piles == ("Graag", *PILES[1:])


def test_a_screen_reader_hears_which_pile_a_field_names(team: Team) -> None:
    team.open("helpt-als-spannend")
    for number, field in enumerate(form(team).piles.fields, start=1):
        spoken = QAccessible.queryAccessibleInterface(field)
        name = spoken.text(QAccessible.Text.Name)
        assert f"vak {number}" in name
        assert PILES[number - 1] in name
        assert "gewone naam" in spoken.text(QAccessible.Text.Description)


def test_the_preview_shows_the_names(team: Team) -> None:
    team.open("helpt-als-spannend")
    type_name(team, 0, "Vaak")

    def trays() -> list[str]:
        view = team.page.preview._view
        return [tray.button.text() for tray in view.findChildren(Tray)] if view is not None else []

    team.qtbot.waitUntil(lambda: trays() == ["Vaak", *PILES[1:]], timeout=10_000)
