"""What the visit says of itself is heard once, from where it is seen: what went wrong, and what was kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from paper_photo import telephone

from tests.ui import visiting
from tests.ui.announced import Announced
from tests.ui.visiting import Table
from ui.pages.brief_saving import NONE_YET, SEALED
from ui.pages.drawn_part import AWAY, BUSY, THERE
from ui.pages.off_paper import OFF_PAPER, TYPE_ON
from ui.pages.own_sheet import OwnSheetView
from ui.pages.slider_try_out import WORKS
from ui.pages.walk import READBACK
from ui.undo import NOTHING
from ui.widgets.seat_words import where
from welapp.actions import approvals, people, visits
from welapp.domain.answers import Content
from welapp.errors import KnownError

table = visiting.table

TEXT = "laatst-lekker-bezig"
FULL = "De schijf is vol. Maak ruimte vrij."
STAYS = f"{FULL} Wat er staat, blijft staan. Bij de volgende letter proberen we het weer."


def refuse(*_args: object, **_more: object) -> None:
    raise KnownError(FULL)


def type_and_keep(table: Table, words: str) -> None:
    table.type(words)
    table.page.save_now()
    table.settle()


def test_why_words_are_not_kept_is_said_once_while_it_lasts_and_then_that_they_are(
    table: Table, announced: Announced, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.open(TEXT)
    announced.take()
    real = visits.save_answer
    monkeypatch.setattr(visits, "save_answer", refuse)
    type_and_keep(table, "varen")
    assert announced.take() == ["Niet bewaard.", STAYS]
    mark, trouble = table.page.question.head.mark, table.page.question.trouble
    assert mark.accessibleName() == f"Niet bewaard. {FULL}"
    assert mark.text() == f"Niet bewaard. Lees de {trouble.accessibleName().lower()}."
    type_and_keep(table, " met")
    assert announced.take() == []
    monkeypatch.setattr(visits, "save_answer", real)
    type_and_keep(table, " opa")
    assert announced.take() == ["Bewaard"]


def test_what_went_wrong_under_another_page_is_said_when_that_goes(
    table: Table, announced: Announced, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.open(TEXT)
    monkeypatch.setattr(visits, "save_answer", refuse)
    table.type("varen")
    table.page._do("letters")
    announced.take()
    table.page.question.save_now()
    table.settle()
    assert announced.take() == []
    table.page.letters.closed.emit()
    table.settle()
    assert STAYS in announced.take()


def test_a_photo_and_a_name_that_are_refused_are_said_each_time(
    table: Table, announced: Announced, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.open(TEXT)
    announced.take()
    monkeypatch.setattr(people, "add_person", refuse)
    for _ in range(2):
        table.page.question.name_given.emit("Noor")
        table.settle()
        table.page._keeper.photos.refused.emit("Dit is geen foto.")
    assert announced.take() == [FULL, "Dit is geen foto."] * 2


def test_that_there_is_nothing_to_turn_back_is_said(table: Table, announced: Announced) -> None:
    table.open(TEXT)
    announced.take()
    assert table.page.say_refused(NOTHING)
    assert announced.take() == [NOTHING]


def test_why_other_letters_were_not_kept_is_said(table: Table, announced: Announced) -> None:
    table.open(TEXT)
    table.page._do("letters")
    announced.take()
    table.page.letters.choices.refused.emit(FULL)
    assert announced.take() == ["Niet bewaard.", FULL]


def own_sheet(table: Table) -> OwnSheetView:
    table.open("welcome")
    table.keep("wens-in-een-zin", Content(text="Een boot bouwen."))
    table.run(lambda vault: approvals.approve_all(vault, table.case, "Marloes Bakker"))
    table.go(READBACK)
    table.press(table.page.readback.foot.own)
    table.settle()
    return table.page.own


def test_what_the_own_sheet_does_is_said(table: Table, announced: Announced, tmp_path: Path) -> None:
    view = own_sheet(table)
    announced.take()
    table.ask.file = tmp_path / "mijn-blad.pdf"
    table.press(view.save)
    assert view.saving is not None
    table.press(view.saving.go)
    assert announced.take() == [view.said.words.text()]
    table.ask.choose_printer = refuse  # type: ignore[method-assign, assignment]
    table.press(view.print)
    assert announced.take() == [FULL]


def test_a_password_that_is_missing_is_said_where_it_is_asked(table: Table, announced: Announced) -> None:
    view = own_sheet(table)
    table.press(view.save)
    saving = view.saving
    assert saving is not None
    saving.how.choose(SEALED)
    saving.field.setText("")
    announced.take()
    table.press(saving.go)
    assert announced.take() == [NONE_YET]


def test_that_words_go_to_no_paper_is_said_at_each_such_question(table: Table, announced: Announced) -> None:
    table.open(TEXT)
    for question in (TEXT, "trots"):
        table.go(question)
        table.type("varen")
        table.press(table.page.question.foot.unknown)
    for question in (TEXT, "trots"):
        announced.take()
        table.go(question)
        assert announced.take().count(f"{OFF_PAPER} {TYPE_ON}") == 1


def test_trying_the_slider_says_once_that_it_works(table: Table, announced: Announced) -> None:
    table.open("hoe-lijkt-het")
    slider = table.page.question._ways.present.editor.try_out.slider  # type: ignore[union-attr]
    announced.take()
    for step in slider._steps.values():
        step.click()
    assert announced.take() == [WORKS]


def test_who_sits_down_or_leaves_a_seat_is_said(table: Table, announced: Announced) -> None:
    table.open("zo-zitten-we")
    editor = table.page.question._ways.present.editor  # type: ignore[union-attr]
    announced.take()
    editor.field.setText("oom Jan")
    table.press(editor.add)
    assert f"oom Jan: {where(1)}" in announced.take()
    table.press(editor.off)
    assert "oom Jan: van de stoel af" in announced.take()


def test_that_a_photo_came_and_went_is_said(table: Table, announced: Announced, tmp_path: Path) -> None:
    path = tmp_path / "tekening.jpg"
    path.write_bytes(telephone())
    table.open("wens-in-een-zin")
    announced.take()
    table.ask.file = path
    board = table.page.question._ways.present.editor.board  # type: ignore[union-attr]
    table.press(board.photo)
    assert [said for said in announced.take() if said != "Bewaard"] == [BUSY, THERE]
    table.press(board.remove_photo)
    assert [said for said in announced.take() if said != "Bewaard"] == [AWAY]


def test_that_words_are_kept_is_said_once_from_the_page_that_is_seen(table: Table, announced: Announced) -> None:
    table.open(TEXT)
    announced.take()
    for words in ("varen", " met", " opa"):
        type_and_keep(table, words)
    assert announced.take() == ["Bewaard"]


def test_each_choice_of_readers_is_confirmed_also_after_typing(table: Table, announced: Announced) -> None:
    table.open(TEXT)
    type_and_keep(table, "varen")
    announced.take()
    for choice in (2, 0):
        table.page.question.share.choose(choice)
        table.settle()
        assert announced.take().count("Bewaard") == 1


def test_each_card_that_is_laid_is_confirmed(table: Table, announced: Announced) -> None:
    table.open("lekker")
    table.page.question._ways._switch_to("cards")  # type: ignore[union-attr]
    deck = table.page.question._ways.present.editor.deck  # type: ignore[union-attr]
    deck.skip_try_out()
    announced.take()
    for _ in range(2):
        deck.lay("fits")
        table.settle()
        assert announced.take().count("Bewaard") == 1


def test_at_the_next_question_it_is_said_anew_and_an_answer_that_stood_there_is_no_news(
    table: Table, announced: Announced
) -> None:
    table.open(TEXT)
    type_and_keep(table, "varen")
    table.go("trots")
    announced.take()
    type_and_keep(table, "koken")
    assert announced.take() == ["Bewaard"]
    table.go(TEXT)
    assert "Bewaard" not in announced.take()
    assert table.page.question.head.mark.text() == "Bewaard"


def test_weet_ik_niet_is_confirmed_after_typing(table: Table, announced: Announced) -> None:
    table.open(TEXT)
    type_and_keep(table, "varen")
    announced.take()
    table.press(table.page.question.foot.unknown)
    assert announced.take().count("Bewaard") == 1


def test_an_approval_and_a_change_in_the_reading_back_are_each_confirmed(table: Table, announced: Announced) -> None:
    table.open("welcome")
    for question in ("trots", TEXT):
        table.keep(question, Content(text="Een boot bouwen."))
    table.go(READBACK)
    readback = table.page.readback
    for question in list(readback._views):
        announced.take()
        readback._approve(question)
        table.settle()
        assert announced.take().count("Bewaard") == 1
    readback._open(TEXT)
    table.settle()
    announced.take()
    readback._change(TEXT)
    readback._views[TEXT].field.set_text("Een vlot bouwen.")  # type: ignore[union-attr]
    readback.save_now()
    table.settle()
    assert announced.take().count("Bewaard") == 1
