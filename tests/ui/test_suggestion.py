"""Who an answer is usually for: a hint with one press, that never chooses by itself."""

from __future__ import annotations

import pytest

from tests.ui import visiting
from tests.ui.visiting import EVERYONE, Table
from welapp.domain.answers import Content, State
from welapp.domain.sharing import CHAIR, HOST, Audience, Sharing

table = visiting.table

HINTED = ("liever-niet-aan-tafel", "niet-over-praten", "niet-eten")
OTHER = ("praat-voor-mij", "stopteken", "pauzeplek", "lekker", "zo-zitten-we")


@pytest.mark.parametrize("question", [*HINTED, *OTHER])
def test_every_answer_about_people_starts_between_us(table: Table, question: str) -> None:
    table.open(question)
    assert table.page.question._sharing == Sharing(Audience.US)
    assert table.page.question.share.present.chosen() == "us"


@pytest.mark.parametrize("question", HINTED)
def test_the_hint_is_said_and_chooses_nothing(table: Table, question: str) -> None:
    table.open(question)
    hint = table.page.question.suggestion
    assert hint.words.isVisible()
    assert hint.words.text() == table.desk.forms.question(question).suggest_text
    table.go("noemen")
    assert not hint.isVisible()
    assert table.answer(question) is None


@pytest.mark.parametrize(("question", "reader"), [("niet-over-praten", CHAIR), ("niet-eten", HOST)])
def test_one_press_shares_it_with_them_alone(table: Table, question: str, reader: str) -> None:
    table.open(question)
    table.type("paarden")
    hint = table.page.question.suggestion
    assert hint.only.accessibleDescription() != "gekozen"
    table.press(hint.only)
    answer = table.answer(question)
    assert answer is not None
    assert answer.sharing == Sharing(Audience.ONLY, (reader,))
    assert answer.content.text == "paarden"
    assert hint.only.accessibleDescription() == "gekozen"
    assert hint.only.isVisible()


def test_another_choice_takes_the_mark_off(table: Table) -> None:
    table.open("niet-over-praten")
    hint = table.page.question.suggestion
    table.press(hint.only)
    table.page.question.share.choose(0)
    table.settle()
    assert hint.only.accessibleDescription() != "gekozen"
    answer = table.answer("niet-over-praten")
    assert answer is not None
    assert answer.sharing == EVERYONE


def test_where_it_stays_between_us_there_is_nothing_to_press(table: Table) -> None:
    table.open("liever-niet-aan-tafel")
    assert table.page.question.suggestion.words.isVisible()
    assert not table.page.question.suggestion.only.isVisible()


def test_what_is_not_written_has_no_hint(table: Table) -> None:
    table.open("niet-over-praten")
    table.page.question.share.choose(3)
    table.settle()
    answer = table.answer("niet-over-praten")
    assert answer is not None
    assert answer.state is State.UNWRITTEN
    assert not table.page.question.suggestion.isVisible()


def test_whom_one_rather_does_not_have_there_is_not_read_back_until_it_is_shared(table: Table) -> None:
    table.open("welcome")
    table.keep("liever-niet-aan-tafel", Content(text="oom Bert"), Sharing())
    table.go("teruglezen")
    assert "liever-niet-aan-tafel" not in table.page.readback._views
    assert table.stored().for_paper() == []
