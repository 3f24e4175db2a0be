"""Reading back: piece by piece, approved by the youth, and read again when it changes."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui import visiting
from tests.ui.fitting import outside
from tests.ui.visiting import EVERYONE, Table
from ui.pages.readback import ReadbackView
from ui.pages.readback_piece import Turn
from ui.pages.visit import READBACK
from welapp.actions import approvals, people, visits
from welapp.domain.answers import Content, Pick
from welapp.domain.people import Person
from welapp.domain.sharing import Audience, Sharing
from welapp.forms.schema import Kind

table = visiting.table

FIRST, SECOND, THIRD = "laatst-lekker-bezig", "stopteken", "iedereen-weet"


def read_back(table: Table) -> ReadbackView:
    table.open("welcome")
    table.keep(THIRD, Content(text="’s Morgens ben ik stil."))
    table.keep(FIRST, Content(text="Met opa varen."))
    table.keep(SECOND, Content(picks=(Pick("pet-op-tafel", "Mijn petje op tafel"),)))
    table.keep("trots", Content(text="Dit blijft bij ons."), Sharing())
    table.go(READBACK)
    return table.page.readback


def yes(table: Table, view: ReadbackView, question: str) -> None:
    view._views[question].approve_requested.emit(question)
    table.settle()


def test_what_would_be_on_paper_is_read_in_the_order_of_the_form(table: Table) -> None:
    view = read_back(table)
    assert list(view._views) == [FIRST, SECOND, THIRD]
    assert view._present == FIRST
    assert view.side.count.text() == "0 van de 3\nzijn goed"


def test_what_is_only_for_us_is_counted_and_not_read(table: Table) -> None:
    view = read_back(table)
    assert "trots" not in view._views
    lines = [view.side._counts.itemAt(i).widget() for i in range(view.side._counts.count())]
    assert len(lines) == 2


def test_ja_dit_klopt_approves_and_moves_on(table: Table) -> None:
    view = read_back(table)
    yes(table, view, FIRST)
    assert table.stored().is_approved(FIRST)
    assert view._present == SECOND
    assert view.remark.text() == "Nog 2 stukjes lezen"


def test_after_the_last_piece_the_focus_stands_on_alles_klopt_zo(table: Table) -> None:
    view = read_back(table)
    for question in (FIRST, SECOND, THIRD):
        yes(table, view, question)
    assert all(each.piece is not None and each.piece.turn is Turn.WAITING for each in view._views.values())
    assert view.foot.finish.hasFocus()


def test_alles_klopt_zo_waits_for_every_piece_and_says_why(table: Table) -> None:
    view = read_back(table)
    assert not view.finish.isEnabled()
    assert view.finish.accessibleDescription() == "Nog 3 stukjes lezen"
    for question in (FIRST, SECOND, THIRD):
        yes(table, view, question)
    assert view.finish.isEnabled()
    table.press(view.finish)
    assert view.foot.own.hasFocus()  # where one goes on
    readback = table.stored().readback
    assert readback is not None
    assert set(readback.present) == {"Marloes Bakker", "Farid"}
    assert view.remark.text() == "Teruggelezen op vr 27 nov"
    with table.qtbot.waitSignal(table.page.brief_requested) as told:
        view.brief.click()
    assert told.args == [table.case]


def test_what_changes_after_approval_must_be_read_again(table: Table) -> None:
    view = read_back(table)
    yes(table, view, FIRST)
    table.keep(FIRST, Content(text="Met opa roeien."))
    table.go(READBACK)
    piece = view._views[FIRST].piece
    assert piece is not None
    assert piece.changed
    assert piece.before == Content(text="Met opa varen.")
    assert not table.stored().is_approved(FIRST)


def test_anders_zeggen_changes_the_words_in_place_and_asks_again(table: Table) -> None:
    view = read_back(table)
    yes(table, view, FIRST)
    view._open(FIRST)
    view._views[FIRST].change_requested.emit(FIRST)
    field = view._views[FIRST].field
    assert field is not None
    QTest.keyClicks(field, " Elke dag.")
    table.page.save_now()
    table.settle()
    stored = table.stored()
    assert stored.answers[FIRST].content.text == "Met opa varen. Elke dag."
    assert stored.answers[FIRST].sharing.audience is Audience.EVERYONE
    assert not stored.is_approved(FIRST)
    assert view._views[FIRST].piece is not None
    assert view._views[FIRST].piece.before == Content(text="Met opa varen.")
    yes(table, view, FIRST)
    assert table.stored().is_approved(FIRST)


def test_anders_zeggen_of_a_choice_goes_to_its_question(table: Table) -> None:
    view = read_back(table)
    view._views[SECOND].change_requested.emit(SECOND)
    table.settle()
    assert table.page.place() == SECOND


def test_weghalen_asks_once_and_can_be_put_back_until_the_page_is_left(table: Table) -> None:
    view = read_back(table)
    view._views[FIRST].remove_requested.emit(FIRST)
    table.settle()
    assert view._views[FIRST].piece is not None
    assert view._views[FIRST].piece.turn is Turn.ASKING
    assert FIRST in table.stored().answers
    view._views[FIRST].removal_agreed.emit(FIRST)
    table.settle()
    assert FIRST not in table.stored().answers
    assert view._views[FIRST].piece.turn is Turn.REMOVED
    view._views[FIRST].restore_requested.emit(FIRST)
    table.settle()
    stored = table.stored()
    assert stored.answers[FIRST].content == Content(text="Met opa varen.")
    assert stored.answers[FIRST].sharing == EVERYONE
    assert not stored.is_approved(FIRST)


def young_text(table: Table) -> str:
    """A question to write to, that has words of its own for children of eight to eleven."""
    asked = table.desk.forms.youth.questions()
    return next(one.id for one in asked if one.text_young and one.kind is Kind.TEXT)


def young_piece(table: Table, question: str) -> tuple[ReadbackView, str]:
    """An answer to the wording for children, in a visit that is now in the words for everyone."""
    table.open("welcome")
    words = table.desk.forms.question(question).wording(young=True)
    assert words != table.desk.forms.question(question).wording(young=False)
    table.run(
        lambda vault: visits.save_answer(
            vault, table.case, question, Content(text="Met opa."), sharing=EVERYONE, young=True
        )
    )
    table.go(READBACK)
    return table.page.readback, words


def test_what_is_put_back_keeps_the_words_in_which_it_was_asked(table: Table) -> None:
    question = young_text(table)
    view, words = young_piece(table, question)
    view._views[question].removal_agreed.emit(question)
    table.settle()
    view._views[question].restore_requested.emit(question)
    table.settle()
    assert table.stored().answers[question].asked == words


def test_other_words_keep_the_words_in_which_it_was_asked(table: Table) -> None:
    question = young_text(table)
    view, words = young_piece(table, question)
    view._open(question)
    view._views[question].change_requested.emit(question)
    field = view._views[question].field
    assert field is not None
    QTest.keyClicks(field, " Elke dag.")
    table.page.save_now()
    table.settle()
    stored = table.stored().answers[question]
    assert (stored.content.text, stored.asked) == ("Met opa. Elke dag.", words)


def test_what_was_taken_away_is_gone_when_the_page_is_left(table: Table) -> None:
    view = read_back(table)
    view._views[FIRST].removal_agreed.emit(FIRST)
    table.settle()
    table.go("noemen")
    table.go(READBACK)
    assert FIRST not in view._views


def test_the_facts_that_the_team_adds_are_said_too(table: Table) -> None:
    view = read_back(table)
    assert "Kees" in view.facts.text()


def test_without_anything_to_share_there_is_nothing_to_finish(table: Table) -> None:
    table.open(READBACK)
    assert not table.page.readback.finish.isEnabled()
    assert table.page.readback.remark.text() == "Er is nog niets om te delen"


def test_who_left_everything_for_us_alone_hears_that_it_is_good_and_where_to_choose(table: Table) -> None:
    table.open("welcome")
    table.keep(SECOND, Content(picks=(Pick("pet-op-tafel", "Mijn petje op tafel"),)), Sharing())
    table.keep(FIRST, Content(text="Met opa varen."), Sharing())
    table.go(READBACK)
    view = table.page.readback
    assert view.nothing.isVisible()
    assert view.nothing.title.text() == "Alles is nu alleen voor ons"
    assert view.nothing.choose.hasFocus()
    assert not any("varen" in line for line in view.aloud())  # others may be reading along
    table.press(view.nothing.choose)
    assert table.page.place() == FIRST
    table.page.question.share.choose(0)
    table.settle()
    table.go(READBACK)
    assert not view.nothing.isVisible()
    assert list(view._views) == [FIRST]


def test_who_told_nothing_yet_hears_where_to_begin(table: Table) -> None:
    view = table.open(READBACK).readback
    assert view.nothing.title.text() == "Er staat nog niets"
    assert not view.nothing.choose.isVisible()


def test_a_readback_that_was_done_elsewhere_shows_here(table: Table) -> None:
    view = read_back(table)
    table.run(lambda vault: approvals.approve_all(vault, table.case, "Marloes Bakker"))
    table.settle()
    assert view.brief.isVisible()


def test_a_key_that_was_held_down_and_a_long_row_of_readers_push_nothing_off_the_screen(table: Table) -> None:
    table.open(READBACK)
    names = ["Annemarie van der Heuvel-Bakker", "Wouter de Vries-Achterberg", "Ilse", "Noor", "Tess van den Broek"]
    added = [
        table.run(lambda vault, name=name: people.add_person(vault, table.case, Person("", name))) for name in names
    ]  # type: ignore[misc]
    table.keep("trots", Content(text="ja" * 300))
    table.keep("stopteken", Content(picks=(Pick("eigen-woorden", "stop" * 60),)))
    table.keep("fijne-dag", Content(text="Zeilen"), Sharing(Audience.ONLY, tuple(map(str, added))))
    table.reopen(READBACK)
    table.settle()
    assert outside(table.window) == []


def test_leaving_the_page_takes_the_caret_along_at_once_not_past_every_piece(table: Table, qapp: QApplication) -> None:
    table.open()
    for question in ("trots", "noemen", "laatst-lekker-bezig", "wens-in-een-zin"):
        table.keep(question, Content(text="Samen bouwen"))
    page = table.reopen(READBACK)
    assert len(page.readback._views) == 4
    stops: list[None] = []
    qapp.focusChanged.connect(lambda *_: stops.append(None))
    page.go("trots")
    assert 1 <= len(stops) <= 2
    table.settle()
    assert page.question.isAncestorOf(QApplication.focusWidget())
