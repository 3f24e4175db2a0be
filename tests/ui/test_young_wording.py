"""Three levels of wording: switched at any question, with pictures for the youngest, and nothing is lost by it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from tests.ui import visiting
from tests.ui.visiting import Table
from ui.pages.answers import CardsEditor, ChoiceEditor, TextEditor
from ui.pages.answers_drawn import DrawingEditor
from ui.pages.visit_menu import FULL, SHORT, YOUNG
from ui.pages.walk import READBACK
from ui.pages.ways import Way
from ui.widgets.deck import FITS
from ui.widgets.laid import Laid
from welapp.domain.ink import Point, Stroke
from welapp.domain.youth import Age
from welapp.forms.load import Forms

table = visiting.table

LINE = Stroke("blauw", 1.75, (Point(1, 1), Point(9, 9)))


def present(table: Table) -> Way:
    ways = table.page.question._ways
    assert ways is not None
    return ways.present


def switch(table: Table, deed: str) -> None:
    """As from the menu of the line at the top."""
    table.page.question.head.menu.deed(deed).trigger()


def cards(table: Table) -> list[QAbstractButton]:
    editor = present(table).editor
    assert isinstance(editor, ChoiceEditor)
    return [one for one in editor.findChildren(QAbstractButton) if one.isVisible()]


@pytest.mark.parametrize("deed", [YOUNG, SHORT, FULL])
def test_words_that_are_being_typed_stay_with_their_caret(table: Table, deed: str) -> None:
    table.open("trots")  # outside the short route
    table.type("dat ik lief ben")
    editor = present(table).editor
    assert isinstance(editor, TextEditor)
    cursor = editor.field.textCursor()
    cursor.setPosition(4)
    editor.field.setTextCursor(cursor)
    switch(table, deed)
    assert present(table).editor is editor
    assert (editor.field.text(), editor.field.textCursor().position()) == ("dat ik lief ben", 4)
    assert table.page.question.question == "trots"
    assert editor.field.hasFocus()


@pytest.mark.parametrize("question", ["fijne-dag", "wens-in-een-zin", "stopteken", "hoe-lijkt-het", "ons-gesprek"])
def test_a_screen_reader_hears_the_question_in_the_words_that_are_on_the_screen(table: Table, question: str) -> None:
    table.open(question)
    asked = table.desk.forms.question(question)
    assert asked.text_young
    for young, old in ((asked.text_young, asked.text), (asked.text, asked.text_young)):
        switch(table, YOUNG)
        parts = [present(table).editor, *present(table).editor.findChildren(QWidget)]
        said = [words for part in parts for words in (part.accessibleName(), part.accessibleDescription())]
        assert any(young in words for words in said)
        assert not any(old in words for words in said)


def test_a_drawing_stays_and_cards_stay_where_they_lie(table: Table) -> None:
    table.open("helpt-als-spannend")
    ways = table.page.question._ways
    assert ways is not None
    editor = ways.present.editor
    assert isinstance(editor, CardsEditor)
    editor.deck.skip_try_out()
    editor.deck.lay(FITS)
    ways._switch_to("drawing")
    drawing = ways.present.editor
    assert isinstance(drawing, DrawingEditor)
    drawing.board.canvas._change(Laid((LINE,)))
    for deed in (YOUNG, SHORT, YOUNG, FULL):
        switch(table, deed)
    assert len(drawing.board.strokes()) == 1
    assert editor.deck.laid() == {"eerst-luisteren": FITS}
    assert editor.deck.current() == "zelf-beginnen"


def test_a_question_outside_the_short_route_stays_open_when_one_goes_to_the_short_route(table: Table) -> None:
    table.open("leuk-geleerd")
    switch(table, SHORT)
    assert table.page.place() == "leuk-geleerd"
    table.press(table.page.question.foot.next)
    assert table.page.place() == "fijne-dag"


def test_the_youngest_see_a_picture_beside_the_question_and_on_every_choice(table: Table) -> None:
    table.open("stopteken")
    high = cards(table)[0].sizeHint().height()
    assert not table.page.question.heading.picture.isVisible()
    switch(table, YOUNG)
    assert table.page.question.heading.picture.isVisible()
    assert table.page.question.heading.picture.name == "hand"
    assert cards(table)[0].sizeHint().height() > high
    switch(table, YOUNG)
    assert not table.page.question.heading.picture.isVisible()
    assert cards(table)[0].sizeHint().height() == high


def test_a_child_under_twelve_begins_with_pictures(table: Table) -> None:
    table.open("fijne-dag", age=Age.UNDER_12)
    assert table.page.question.heading.picture.name == "toverstok"
    assert table.page.question.title.text().startswith("Je hebt een toverstok.")


def test_cards_show_their_picture_on_top_and_in_the_tray(table: Table) -> None:
    table.open("helpt-als-spannend", age=Age.UNDER_12)
    editor = present(table).editor
    assert isinstance(editor, CardsEditor)
    assert editor.deck._top.card.picture == "pannenkoeken"
    editor.deck.skip_try_out()
    editor.deck.lay(FITS)
    assert editor.deck._buttons["eerst-luisteren"].face.picture == "oor"
    switch(table, YOUNG)
    assert editor.deck._buttons["eerst-luisteren"].face.picture == ""


def test_a_picture_changes_no_name_and_is_passed_by_a_screen_reader(table: Table) -> None:
    table.open("stopteken", age=Age.UNDER_12)
    assert [one.accessibleName() for one in cards(table)][:2] == ["Mijn hand omhoog", "Mijn petje op tafel"]
    picture = QAccessible.queryAccessibleInterface(table.page.question.heading.picture)
    assert picture.text(QAccessible.Text.Name) == ""


def test_every_question_of_the_form_can_be_shown_to_the_youngest(table: Table) -> None:
    table.open("welcome", age=Age.UNDER_12)
    form = table.desk.forms.youth
    asked = [question for question in form.questions() if question.askable]
    for question in asked:
        table.go(question.id)
        assert table.page.question.title.text()
        table.page.question.grab()
    bare = [one.id for one in asked if not one.picture]
    assert set(bare) <= {
        "waar-bij-elkaar",
        "hoe-lijkt-het",
        "helpt-als-spannend",
        "ons-gesprek",
    }  # pictures of their own


def test_where_the_visit_begins_one_sees_and_chooses_the_route_and_the_words(table: Table) -> None:
    page = table.open("welcome")
    assert (page.levels.route.chosen(), page.levels.young.isChecked()) == (FULL, False)
    page.levels.route.choose(SHORT)
    page.levels.young.click()
    menu = page.question.head.menu
    assert (menu.deed(SHORT).isChecked(), menu.deed(YOUNG).isChecked()) == (True, True)
    table.go("fijne-dag")
    assert page.question.title.text().startswith("Je hebt een toverstok.")


def explained(table: Table) -> list[str]:
    """What is in sight between the greeting and the first question."""
    area = explanation(table)
    return [line.text() for line in area.findChildren(QLabel) if line.isVisible()]


def explanation(table: Table) -> QScrollArea:
    return next(one for one in table.page.welcome.findChildren(QScrollArea) if one.accessibleName())


def test_the_welcome_switches_with_the_words_that_are_chosen_and_back(table: Table) -> None:
    page, form = table.open("welcome", will=None), table.desk.forms.youth
    assert len(form.welcome_young) != len(form.welcome)
    assert explained(table) == list(form.welcome)
    assert not page.welcome.picture.isVisible()
    page.levels.young.click()
    assert explained(table) == list(form.welcome_young)
    assert page.welcome.picture.isVisible()
    assert explanation(table).verticalScrollBar().maximum() == 0
    page.welcome.head.menu.deed(YOUNG).trigger()
    assert explained(table) == list(form.welcome)
    assert not page.welcome.picture.isVisible()


def test_a_screen_reader_hears_the_welcome_that_is_on_the_screen(table: Table) -> None:
    page, form = table.open("welcome", will=None), table.desk.forms.youth
    for told in (form.welcome, form.welcome_young, form.welcome):
        face = QAccessible.queryAccessibleInterface(explanation(table))
        assert face.text(QAccessible.Text.Description) == " ".join(told)
        page.levels.young.click()


def test_a_child_under_twelve_is_welcomed_in_its_own_words_and_its_parents_in_theirs(table: Table) -> None:
    page, forms = table.open("welcome", will=None, age=Age.UNDER_12), table.desk.forms
    assert explained(table) == list(forms.youth.welcome_young)
    assert page.parents.aloud()[1:] == list(forms.parents.welcome)


def test_questions_without_a_welcome_for_the_young_keep_the_usual_one(table: Table) -> None:
    youth, parents = table.desk.forms.youth, table.desk.forms.parents
    own = replace(youth, welcome=("Hoi.", "Jij kiest."), welcome_young=())
    table.desk = replace(table.desk, forms=Forms((own, parents)))
    page = table.open("welcome", will=None, age=Age.UNDER_12)
    assert page.levels.young.isChecked()
    assert explained(table) == ["Hoi.", "Jij kiest."]


def test_the_reading_back_is_asked_in_the_words_that_are_chosen(table: Table) -> None:
    page = table.open(READBACK, age=Age.UNDER_12)
    asked, heading = table.desk.forms.youth.readback, page.readback.heading
    assert asked.text_young
    assert asked.lead_young
    assert (heading.title.text(), heading.lead.text()) == (asked.text_young, asked.lead_young)
    page.readback.head.menu.deed(YOUNG).trigger()
    assert (heading.title.text(), heading.lead.text()) == (asked.text, asked.lead)


def test_what_was_chosen_in_the_menu_shows_where_the_visit_begins(table: Table) -> None:
    page = table.open("welcome")
    switch(table, YOUNG)
    switch(table, SHORT)
    assert (page.levels.route.chosen(), page.levels.young.isChecked()) == (SHORT, True)


def test_the_choice_is_remembered_for_this_casus_and_for_no_other(table: Table) -> None:
    table.open("noemen")
    switch(table, SHORT)
    switch(table, YOUNG)
    again = table.reopen("welcome")
    assert (again.levels.route.chosen(), again.levels.young.isChecked()) == (SHORT, True)
    other = table.open("welcome")
    assert (other.levels.route.chosen(), other.levels.young.isChecked()) == (FULL, False)


def test_parents_are_not_asked_which_route_they_take(table: Table) -> None:
    page = table.open("thuis")
    assert not page.levels.isVisible()


def test_the_explanation_needs_no_scrolling_and_the_three_answers_are_equally_large(table: Table) -> None:
    page = table.open("welcome")
    area = explanation(table)
    assert area.verticalScrollBar().maximum() == 0
    widths = [button.width() for button in page.welcome.wills.values()]
    assert max(widths) - min(widths) <= 2


@pytest.mark.parametrize("age", [Age.UNDER_12, Age.FROM_12])
def test_on_the_smallest_screen_the_explanation_is_in_sight_as_a_whole_when_it_is_read_first(
    table: Table, age: Age
) -> None:
    table.open("welcome", will=None, age=age)
    table.window.resize(1280, 720)
    table.settle()
    area = explanation(table)
    last = [line for line in area.findChildren(QLabel) if line.isVisible()][-1]
    assert last.visibleRegion().boundingRect().height() == last.height()
    assert area.verticalScrollBar().maximum() == 0


def test_choices_with_pictures_stand_straight_under_one_another(table: Table) -> None:
    for question in ("vertellen", "praat-voor-mij", "stopteken"):
        table.open(question, age=Age.UNDER_12)
        shown = cards(table)
        assert len({card.size().toTuple() for card in shown}) == 1
        columns = {card.x() for card in shown}
        assert len(columns) < len(shown)
        assert len({card.y() for card in shown}) == 2
