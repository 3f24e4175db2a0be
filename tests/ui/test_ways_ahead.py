"""The next question is made while this one still shows: nobody notices, and what comes is as the kluis has it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.ui import visiting
from tests.ui.visiting import Table
from ui.pages.walk import READBACK
from ui.pages.ways import Ways
from welapp.domain.answers import Content, Pick

table = visiting.table

FIRST, NEXT, OTHER = "laatst-lekker-bezig", "kun-je-goed", "fijne-dag"
CHOICE, WORDS_OF_THEN = "vertellen", "Zoals het toen heette"


def shown(table: Table) -> str:
    ways = table.page.question._ways
    assert ways is not None
    return ways.question.id


def test_until_the_next_question_comes_one_can_go_on_typing_in_this_one(table: Table) -> None:
    page = table.open(FIRST)
    caret = table.window.focusWidget()
    page.go(NEXT)
    assert (shown(table), table.window.focusWidget()) == (FIRST, caret)
    table.type("varen")
    table.settle()
    assert shown(table) == NEXT
    kept = table.answer(FIRST)
    assert kept is not None
    assert kept.content.text == "varen"


def test_whoever_changes_their_mind_meanwhile_gets_the_last_question_alone(table: Table) -> None:
    page = table.open(FIRST)
    page.go(NEXT)
    page.go(OTHER)
    table.settle()
    assert shown(table) == OTHER
    assert [ways.question.id for ways in page.findChildren(Ways) if ways.isVisible()] == [OTHER]


def test_nothing_that_was_made_for_another_question_stays(table: Table) -> None:
    page = table.open(FIRST)
    for place in (NEXT, OTHER, NEXT, READBACK, FIRST):
        page.go(place)
    table.settle()
    table.qtbot.waitUntil(lambda: [ways.question.id for ways in page.findChildren(Ways)] == [FIRST])


def test_an_answer_that_changed_while_the_next_question_was_made_shows_as_it_is_now(table: Table) -> None:
    page = table.open(FIRST)
    option = table.desk.forms.question(CHOICE).options[0]
    before = page._case
    table.keep(CHOICE, Content(picks=(Pick(option.id, WORDS_OF_THEN),)))
    page._case = before  # as when the word of it is still on its way
    page.go(CHOICE)
    table.settle()
    names = {button.accessibleName() for button in page.question.findChildren(QAbstractButton) if button.isVisible()}
    assert WORDS_OF_THEN in names
    assert option.label not in names


@pytest.mark.parametrize("place", [NEXT, READBACK, "welcome"])
def test_the_caret_goes_straight_to_what_comes(table: Table, place: str) -> None:
    """A screen reader says all that has it on the way."""
    page = table.open(FIRST)
    table.keep(FIRST, Content(text="varen"))
    had: list[QWidget] = []
    QApplication.instance().focusChanged.connect(lambda _, now: had.append(now))  # type: ignore[union-attr]
    page.go(place)
    table.settle()
    assert [widget for widget in had if widget is not None] == [table.window.focusWidget()]
