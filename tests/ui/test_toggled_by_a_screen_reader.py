"""A screen reader toggles what it cannot click, and selects a row of a list: that must count as a press."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView
from pytestqt.qtbot import QtBot

from tests.ui import visiting
from tests.ui.visiting import Table
from ui.pages.answers_seats import SeatsEditor
from ui.pages.company import Company, Guest
from ui.pages.questions_list import QuestionList, lines_of
from ui.pages.restore_list import ChoiceList
from ui.pages.restore_supply import Choice
from ui.theme import Look
from ui.widgets.choices import Chips, ChoiceCards
from ui.widgets.share import EVERYONE, US, ShareChoice
from welapp.actions.backup_files import BackupCopy, Where
from welapp.actions.questions import shipped_forms
from welapp.domain.answers import Content
from welapp.domain.sharing import Audience
from welapp.forms.schema import Kind, Question

table = visiting.table
OPTIONS = [("a", "Een kantine"), ("b", "De bieb")]


def toggle(button: QAbstractButton) -> None:
    face = QAccessible.queryAccessibleInterface(button)
    assert face is not None
    deeds = face.actionInterface()
    assert deeds is not None
    deeds.doAction(QAccessibleActionInterface.toggleAction())


def test_the_choice_of_readers_is_told_and_the_other_one_is_off(look: Look, qtbot: QtBot) -> None:
    choice = ShareChoice(look)
    qtbot.addWidget(choice)
    with qtbot.waitSignal(choice.sharing_chosen) as news:
        toggle(choice._options[EVERYONE])
    assert news.args == [EVERYONE]
    assert choice.chosen() == EVERYONE
    assert not choice._options[US].isChecked()


@pytest.mark.parametrize("many", [False, True])
def test_cards_and_chips_are_taken_and_taken_off(look: Look, qtbot: QtBot, many: bool) -> None:
    for picks in (ChoiceCards(look, "Waar?", OPTIONS, many=many), Chips(look, "Waar?", OPTIONS, many=many)):
        qtbot.addWidget(picks)
        told: list[tuple[str, ...]] = []
        picks.choice_changed.connect(lambda chosen, _own, told=told: told.append(chosen))
        for option in ("a", "b"):
            toggle(picks._picks[option])
            qtbot.waitUntil(lambda option=option, told=told: bool(told) and option in told[-1])
        assert told[-1] == (("a", "b") if many else ("b",))


def test_a_name_at_the_seats_is_taken_in_hand_and_let_go(look: Look, qtbot: QtBot) -> None:
    editor = SeatsEditor(look, Question("zitten", Kind.SEATS, "Waar zit je?", "Zitten"), "Waar zit je?")
    qtbot.addWidget(editor)
    editor.meet(Company("Mika", guests=(Guest("Kees"), Guest("Tessa"))))
    editor.show_content(Content())
    toggle(editor.tray.rows[1])
    qtbot.waitUntil(lambda: "Tessa" in editor.table.accessibleDescription())
    toggle(editor.tray.rows[1])
    qtbot.waitUntil(lambda: editor.table.accessibleDescription() == "")


def select(view: QAbstractItemView, row: int) -> None:
    face = QAccessible.queryAccessibleInterface(view)
    rows = face.selectionInterface() if face is not None else None
    assert rows is not None
    assert rows.select(face.child(row))


def test_a_reservekopie_is_chosen(look: Look, qtbot: QtBot) -> None:
    rows = ChoiceList(look)
    qtbot.addWidget(rows)
    copies = [BackupCopy(Path(name), datetime(2026, 1, 1, tzinfo=UTC), 0, Where.HERE) for name in "abc"]
    rows.show_choices([Choice(copy, (Where.HERE,)) for copy in copies], ["a", "b", "c"])
    rows.choose(0)
    for row in (2, 1):
        with qtbot.waitSignal(rows.chosen) as news:
            select(rows, row)
        assert news.args[0].copy == copies[row]


def test_a_question_in_the_list_of_questions_is_chosen(look: Look, qtbot: QtBot) -> None:
    rows, form = QuestionList(look), shipped_forms().youth
    qtbot.addWidget(rows)
    first, second = lines_of(form)[:2]
    rows.show_form(form, first.id)
    with qtbot.waitSignal(rows.chosen) as news:
        select(rows, 1)
    assert news.args == [second.id]


def test_what_the_program_shows_is_no_press(look: Look, qtbot: QtBot) -> None:
    choice, picks = ShareChoice(look), Chips(look, "Waar?", OPTIONS)
    told: list[object] = []
    for widget in (choice, picks):
        qtbot.addWidget(widget)
    choice.sharing_chosen.connect(told.append)
    picks.choice_changed.connect(lambda *news: told.append(news))
    choice.show_choice(EVERYONE)
    picks.show_choice(["a"])
    choice.show_choice(US)
    picks.show_choice([])
    qtbot.wait(50)
    assert told == []


def test_readers_chosen_by_ear_are_kept(table: Table) -> None:
    page = table.open("laatst-lekker-bezig")
    table.type("varen")
    toggle(page.question.share.present._options[EVERYONE])
    table.qtbot.waitUntil(lambda: page.question._sharing.audience is Audience.EVERYONE)
    table.settle()
    kept = table.answer("laatst-lekker-bezig")
    assert kept is not None
    assert kept.sharing.audience is Audience.EVERYONE
