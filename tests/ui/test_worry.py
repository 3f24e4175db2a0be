"""The card for adults who are worried: at hand, about nobody, and it leaves nothing behind."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import test_youth_keys, visiting
from tests.ui.test_youth_keys import hand_over
from tests.ui.visit_room import Room
from tests.ui.visiting import Table
from ui.desk import Desk
from ui.pages.case import CasePage
from ui.pages.pause import PausePage
from ui.pages.prepare import PreparePage
from ui.pages.visit import VisitPage
from ui.pages.visit_menu import WORRY
from ui.pages.worry import ADVICE, NAME, NOW, STEPS, WorryCard
from ui.session import Session
from ui.stand import Kind
from ui.widgets.sheet import Sheet
from ui.widgets.words import Words
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content

table = visiting.table
room = test_youth_keys.room


def card_on(page: QWidget) -> WorryCard:
    (card,) = page.findChildren(WorryCard)
    return card


def words_in(widget: QWidget) -> list[str]:
    return [words.text() for words in widget.findChildren(Words) if words.isVisible()]


def opened_in_the_visit(table: Table) -> WorryCard:
    table.open("welcome")
    table.keep("wens-in-een-zin", Content(text="Een boot bouwen."))
    table.go("wens-in-een-zin")
    table.page.question.head.menu.deed(WORRY).trigger()
    table.settle()
    return card_on(table.page)


def contents(vault: OpenVault) -> list[object]:
    tables = [name for (name,) in vault.connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return [vault.connection.rows(f'SELECT * FROM "{name}"') for name in tables]


def bytes_in(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_the_card_holds_the_five_steps_and_whom_to_call(table: Table) -> None:
    words = words_in(opened_in_the_visit(table))
    assert [f"{place}. {step}" for place, step in enumerate(STEPS, 1)] == [one for one in words if one[:1].isdigit()]
    assert set(NOW) <= set(words)
    assert ADVICE in words
    assert any("112" in one for one in words)


def test_opening_it_writes_nothing_and_nothing_remembers_it(table: Table, vault_folder: Path) -> None:
    table.open("welcome")
    table.go("trots")
    before = table.run(contents), bytes_in(vault_folder), table.page.place()
    table.page.question.head.menu.deed(WORRY).trigger()
    table.settle()
    card = card_on(table.page)
    assert table.page.place() == before[2]
    card.put_away()
    table.settle()
    assert (table.run(contents), bytes_in(vault_folder), table.page.place()) == before


def test_nothing_about_the_youth_can_be_seen_or_found_under_it(table: Table) -> None:
    card = opened_in_the_visit(table)
    assert card.geometry() == table.page.rect()
    assert not any("Mika" in words or "boot" in words for words in words_in(table.page))
    left = [
        one
        for one in table.page.findChildren(QWidget)
        if one.isVisible() and one is not card and not card.isAncestorOf(one)
    ]
    assert card.isVisible()
    assert left == []


def test_escape_takes_the_card_away_and_does_not_pause(table: Table, qtbot: QtBot) -> None:
    card = opened_in_the_visit(table)
    caret = table.page.question
    paused: list[None] = []
    table.page.pause_requested.connect(lambda: paused.append(None))
    qtbot.keyClick(card.ready, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert paused == []
    assert table.page.findChildren(WorryCard) == []
    assert caret.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert table.page.isAncestorOf(focus)


def test_the_tab_key_stays_on_the_card(table: Table, qtbot: QtBot) -> None:
    card = opened_in_the_visit(table)
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert card.isAncestorOf(QApplication.focusWidget())


def test_the_card_grows_along_with_the_window(table: Table) -> None:
    card = opened_in_the_visit(table)
    table.window.resize(1600, 900)
    table.settle()
    assert card.geometry() == table.page.rect()


def test_on_a_wide_window_the_buttons_at_the_top_end_where_the_sheets_do(table: Table) -> None:
    card = opened_in_the_visit(table)
    table.window.resize(1920, 1000)
    table.settle()

    def right(part: QWidget) -> int:
        return part.mapTo(card, part.rect().topRight()).x()

    assert abs(right(card.pause) - max(right(sheet) for sheet in card.findChildren(Sheet))) <= 1


@pytest.mark.parametrize("sentence", [*NOW, *STEPS, ADVICE])
def test_its_sentences_are_short(sentence: str) -> None:
    assert max(len(part.split()) for part in re.split(r"[.?!]", sentence)) <= 15


def test_the_card_is_behind_the_three_dots_of_the_casus_and_on_the_preparing_page(
    qtbot: QtBot, desk: Desk, mika: str, settled: Callable[[Session], None]
) -> None:
    case, prepare = CasePage(desk, mika), PreparePage(desk, mika)
    for page in (case, prepare):
        qtbot.addWidget(page)
        page.resize(1262, 768)
        page.show()
        settled(desk.session)
    assert case._case is not None
    entry = next(action for action in case.made_menu(case._case).actions() if action.text() == NAME)
    entry.trigger()
    assert card_on(case).isVisible()
    link = next(one for one in prepare.findChildren(QPushButton) if one.text() == NAME)
    link.click()
    assert card_on(prepare).isVisible()
    card_on(prepare).ready.click()
    assert prepare.header.isVisible()


def test_in_a_visit_escape_is_a_pause_and_never_brings_the_question_in_sight(room: Room) -> None:
    room.page.question.head.menu.deed(WORRY).trigger()
    room.settle()
    card = card_on(room.page)
    QTest.keyClick(room.window, Qt.Key.Key_Escape)
    assert isinstance(room.window.page, PausePage)
    room.window.resume()
    assert isinstance(room.window.page, VisitPage)
    assert card.isVisible()
    assert not room.page.question.isVisible()
    card.ready.click()
    assert room.page.question.isVisible()


def test_the_pause_and_the_lock_take_the_card_along(room: Room) -> None:
    room.page.question.head.menu.deed(WORRY).trigger()
    room.settle()
    card = card_on(room.page)
    stand = room.window.stand
    room.window.lock()
    room.settle()
    assert not shiboken6.isValid(card) or not card.isVisible()
    assert (stand.kind, stand.case, stand.place) == (Kind.VISIT, room.case, "trots")


def test_a_youth_at_the_keys_does_not_find_the_card(room: Room) -> None:
    hand_over(room)
    assert not any(head.menu.deed(WORRY).isVisible() for head in room.page._heads())
