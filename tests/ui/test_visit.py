"""The visit: nothing without a yes, every theme at any time, and the parents apart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.ui import visiting
from tests.ui.visiting import Table
from ui.pages.route import Route
from ui.pages.visit import PARENTS, READBACK, WELCOME
from ui.widgets.path import StoneState
from welapp.domain.answers import Content
from welapp.domain.case import Will
from welapp.domain.sharing import Audience, Sharing
from welapp.domain.youth import Age

table = visiting.table


def test_the_visit_begins_with_the_welcome_and_the_three_answers(table: Table) -> None:
    page = table.open(will=None)
    assert page.place() == WELCOME
    assert [button.text() for button in page.welcome.wills.values()] == ["Ja", "Nu niet", "Liever niet"]


def test_to_a_screen_reader_the_three_answers_are_buttons_and_the_one_given_before_is_called_chosen(
    table: Table,
) -> None:
    page = table.open(will=Will.NOT_NOW)
    page.ending.again.click()
    faces = {will: QAccessible.queryAccessibleInterface(button) for will, button in page.welcome.wills.items()}
    assert {face.role() for face in faces.values()} == {QAccessible.Role.PushButton}
    assert not any(face.state().checkable or face.state().checked for face in faces.values())
    said = {will: face.text(QAccessible.Text.Description) for will, face in faces.items()}
    assert said == {
        Will.YES: "Wil je beginnen?",
        Will.NOT_NOW: "Wil je beginnen? gekozen",
        Will.RATHER_NOT: "Wil je beginnen?",
    }


@pytest.mark.parametrize("place", ["laatst-lekker-bezig", READBACK, PARENTS])
def test_without_a_yes_there_are_no_questions(table: Table, place: str) -> None:
    page = table.open(place, will=None)
    assert page.place() == WELCOME
    page.path.place_chosen.emit("wensdroom")
    table.settle()
    assert page.place() == WELCOME


@pytest.mark.parametrize(("will", "words"), [(Will.NOT_NOW, "nu niet"), (Will.RATHER_NOT, "niet")])
def test_not_now_and_rather_not_are_a_full_and_kind_end(table: Table, will: Will, words: str) -> None:
    page = table.open(will=None)
    table.press(page.welcome.wills[will])
    assert table.stored().will is will
    assert page.ending.isVisible()
    assert words in page.ending.title.text()
    with table.qtbot.waitSignal(page.left_requested):
        page.ending.leave.click()


def test_a_yes_opens_the_first_question(table: Table) -> None:
    page = table.open(will=None)
    table.press(page.welcome.wills[Will.YES])
    assert table.stored().will is Will.YES
    assert page.question.isVisible()
    assert page.place() == "noemen"


def test_the_visit_goes_on_at_the_first_open_question(table: Table) -> None:
    table.open(WELCOME)
    table.keep("noemen", Content(text="Mika"))
    assert table.reopen().place() == "vertellen"


def test_every_theme_can_be_entered_at_any_time(table: Table) -> None:
    page = table.open()
    for theme in table.desk.forms.youth.themes[:-1]:
        page.path.place_chosen.emit(theme.id)
        table.settle()
        assert page.place() in [question.id for question in theme.questions]
        assert table.desk.forms.theme_of(page.question.question) == theme


def test_the_short_route_has_thirteen_questions_and_the_full_one_all(table: Table) -> None:
    page = table.open(WELCOME)
    forms = table.desk.forms
    assert Route(forms.youth, short=True).count() == 13
    assert Route(forms.youth).count() == 44
    assert "Korte route: 13 vragen" in [action.text() for action in page.welcome.head.menu._menu.actions()]


def test_the_short_route_loses_no_answer_of_the_long_one(table: Table) -> None:
    page = table.open("kun-je-goed")
    table.type("koken")
    page.set_short(True)
    table.settle()
    assert page.question.content().text == "koken"
    table.press(page.question.foot.next)
    kept = table.answer("kun-je-goed")
    assert kept is not None
    assert kept.content.text == "koken"
    assert page.place() == "fijne-dag"


def test_the_words_for_the_young_are_on_by_themselves_under_twelve(table: Table) -> None:
    page = table.open("fijne-dag", age=Age.UNDER_12)
    assert "toverstok" in page.question.title.text()


def test_a_stone_is_done_when_all_of_its_questions_have_an_answer(table: Table) -> None:
    page = table.open("lekker")
    table.press(page.question.foot.skip)
    table.press(page.question.foot.unknown)
    states = {stone.id: stone.state for stone in page.path._youth.stones()}
    assert states["eten"] is StoneState.DONE
    assert states["zeggen"] is StoneState.PRESENT


def test_the_wish_of_home_is_kept_apart_from_the_wish_of_the_youth(table: Table) -> None:
    page = table.open("wens-in-een-zin")
    assert page.question.home.isVisible()
    page.question.home.click()
    table.settle()
    assert page.place() == PARENTS
    page.parents.go_on.click()
    table.settle()
    table.type("Dat ze lacht.")
    page.save_now()
    stored = table.stored()
    assert stored.answers["wens-voor-je-kind"].said_by == "parents"
    assert stored.answers["wens-voor-je-kind"].sharing == Sharing(Audience.US)
    assert "wens-in-een-zin" not in stored.answers
    assert not page.question.home.isVisible()


def test_vorige_at_the_first_question_is_the_welcome(table: Table) -> None:
    page = table.open("noemen")
    table.press(page.question.foot.back)
    assert page.place() == WELCOME


def test_who_takes_the_paper_home_is_asked_before_the_reading_back(table: Table) -> None:
    page = table.open("noemen")
    page.path.place_chosen.emit("teruglezen")
    table.settle()
    assert page.place() == "papier-mee"
    table.press(page.question.foot.next)
    assert page.place() == READBACK


def test_escape_is_a_pause_and_keeps_what_was_typed_first(table: Table) -> None:
    page = table.open("laatst-lekker-bezig")
    table.type("varen")
    with table.qtbot.waitSignal(page.pause_requested):
        QTest.keyClick(table.window.focusWidget(), Qt.Key.Key_Escape)
    kept = table.answer("laatst-lekker-bezig")
    assert kept is not None
    assert kept.content.text == "varen"


def test_stoppen_leads_back_to_the_case(table: Table) -> None:
    page = table.open("noemen")
    with table.qtbot.waitSignal(page.left_requested):
        page.question.head.leave.click()


def test_a_long_name_is_left_out_of_the_greeting_and_never_cut(table: Table) -> None:
    page = table.open("noemen")
    assert page.path._greeting("Mika") == "Hoi Mika"
    assert page.path._greeting("W" * 300) == "Hoi"


def test_the_count_is_about_this_theme_only(table: Table) -> None:
    page = table.open("laatst-lekker-bezig")
    assert page.question.head.count.text() == "vraag 1 van 5"
