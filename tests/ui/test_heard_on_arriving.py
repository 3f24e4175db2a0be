"""Who hears the screen knows what is asked, and to what each choice is an answer, from where the focus lands."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton

from tests.ui import announced as hearing
from tests.ui import visiting
from tests.ui.announced import Announced
from tests.ui.telling import headings
from tests.ui.visiting import Table
from ui.pages.walk import READBACK
from welapp.domain.answers import Content
from welapp.domain.youth import Age

table, announced = visiting.table, hearing.announced

TEXT = "laatst-lekker-bezig"
NAMED_OTHERWISE = ("wens-in-een-zin", "graag-aan-tafel", "zo-zitten-we", "waar-bij-elkaar")  # where the focus lands


def heard(table: Table, announced: Announced, place: str) -> list[str]:
    announced.take()
    table.page.go(place)
    table.settle()
    return announced.take()


def said_at_focus() -> str:
    caret = QApplication.focusWidget()
    assert caret is not None
    return f"{caret.accessibleName()} {caret.accessibleDescription()}"


def test_who_leaps_to_the_heading_hears_the_question_of_now(table: Table) -> None:
    page = table.open(TEXT)
    before = page.question.title.text()
    assert before in headings(page)
    table.go("graag-aan-tafel")
    now = page.question.title.text()
    assert now != before
    assert now in headings(page)
    assert before not in headings(page)


@pytest.mark.parametrize("age", [Age.FROM_12, Age.UNDER_12])
@pytest.mark.parametrize("place", NAMED_OTHERWISE)
def test_what_is_asked_is_said_once_on_coming_to_another_question(
    table: Table, announced: Announced, place: str, age: Age
) -> None:
    table.open(TEXT, age=age)
    said, title = heard(table, announced, place), table.page.question.title.text()
    assert said.count(title) == 1
    assert title not in said_at_focus()
    table.page.question.show_people(table.stored())
    table.page.show_case(table.stored())
    table.settle()
    assert title not in announced.take()


def test_what_is_asked_is_said_where_the_visit_goes_on_and_on_coming_back_from_the_reading_back(
    table: Table, announced: Announced
) -> None:
    title = table.open("graag-aan-tafel").question.title.text()
    assert announced.take().count(title) == 1
    table.go(READBACK)
    assert heard(table, announced, "graag-aan-tafel").count(title) == 1


@pytest.mark.parametrize("age", [Age.FROM_12, Age.UNDER_12])
@pytest.mark.parametrize("place", [TEXT, "vertellen"])
def test_a_question_after_which_the_answer_is_called_is_not_said_twice(
    table: Table, announced: Announced, place: str, age: Age
) -> None:
    table.open("graag-aan-tafel", age=age)
    said, title = heard(table, announced, place), table.page.question.title.text()
    assert title in said_at_focus()
    assert title not in said


def test_nothing_is_said_of_a_question_that_comes_while_something_lies_over_the_visit(
    table: Table, announced: Announced
) -> None:
    table.open(TEXT)
    table.page.hide()
    assert heard(table, announced, "graag-aan-tafel") == []


def test_who_says_that_it_is_right_hears_what_was_said_and_who_may_read_it(table: Table) -> None:
    table.open(TEXT)
    table.keep(TEXT, Content(text="Met opa varen."))
    table.page.go(READBACK)
    table.settle()
    yes = QApplication.focusWidget()
    assert isinstance(yes, QPushButton)
    assert yes.text() == "Ja, dit klopt"
    assert yes.accessibleDescription() == "Laatst lekker bezig. Met opa varen. Iedereen aan tafel mag dit lezen."


def test_every_answer_to_who_may_read_it_says_what_it_is_an_answer_to(table: Table) -> None:
    share = table.open(TEXT).question.share
    options = [one for one in share.findChildren(QRadioButton) if one.isVisible()]
    assert len(options) == 4
    assert all(one.accessibleDescription().startswith("Wie mag dit lezen? ") for one in options)
    assert all("Wie mag" not in one.toolTip() for one in options)
