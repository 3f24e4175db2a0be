"""The row in Instellingen that lets a double-click open a bundle or a card."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.announced import Announced
from tests.ui.asking import Answering
from tests.ui.associating import AnyComputer
from ui.associations import Opener, Who
from ui.desk import Desk
from ui.pages.at_work import BUSY
from ui.pages.double_click import ON, OTHER_KLUIS, DoubleClick
from ui.pages.settings import SettingsPage
from ui.session import Session
from ui.widgets.words import Words
from welapp import places

Settled = Callable[[Session], None]
Shown = Callable[[AnyComputer], DoubleClick]
NOBODY, HERE = Opener(Who.NOBODY), Opener(Who.HERE)
OLDER, OTHER = Opener(Who.ELSEWHERE, "/oud/welapp"), Opener(Who.OTHER, "Teksteditor")


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk, settled: Settled) -> Shown:
    kept: list[SettingsPage] = []

    def show(computer: AnyComputer) -> DoubleClick:
        page = SettingsPage(desk, Answering(), computer)
        kept.append(page)
        qtbot.addWidget(page)
        page.resize(1262, 768)
        page.show()
        settled(desk.session)
        return page.double_click

    return show


def press(qtbot: QtBot, row: DoubleClick, settled: Settled, desk: Desk) -> None:
    row.button.setFocus()
    qtbot.keyClick(row.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: row.button.text() != BUSY, timeout=20_000)
    settled(desk.session)


def test_nothing_is_changed_on_the_computer_before_someone_asks_for_it(shown: Shown) -> None:
    computer = AnyComputer()
    row = shown(computer)
    assert computer.done == []
    assert (row.state.words.text(), row.button.text()) == ("Dit staat uit.", ON)


def test_it_is_put_on_and_off_again_by_keys_and_each_time_the_page_says_how_it_stands(
    qtbot: QtBot, shown: Shown, settled: Settled, desk: Desk
) -> None:
    computer = AnyComputer()
    row = shown(computer)
    press(qtbot, row, settled, desk)
    assert (row.state.words.text(), row.button.text()) == ("Dit staat aan.", "Dubbelklik uitzetten")
    assert QApplication.focusWidget() is row.button, "who works by keys stays there"
    press(qtbot, row, settled, desk)
    assert (row.state.words.text(), row.button.text()) == ("Dit staat uit.", "Dubbelklik aanzetten")
    assert computer.done == ["associate", "take back"]


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (OLDER, "Nu opent een andere welapp ze, in ‘/oud/welapp’."),
        (OTHER, "Nu opent een ander programma ze: ‘Teksteditor’."),
    ],
)
def test_whoever_else_opens_them_is_named_and_can_be_taken_over_from(
    qtbot: QtBot, shown: Shown, settled: Settled, desk: Desk, before: Opener, said: str
) -> None:
    computer = AnyComputer(before)
    row = shown(computer)
    assert (row.state.words.text(), row.button.text()) == (said, "Laat deze welapp ze openen")
    press(qtbot, row, settled, desk)
    assert row.state.words.text() == "Dit staat aan."
    assert computer.done == ["associate"]


@pytest.mark.parametrize("before", [NOBODY, HERE, OTHER])
def test_a_refusal_is_one_sentence_and_the_page_goes_on_saying_how_it_stands(
    qtbot: QtBot, shown: Shown, settled: Settled, desk: Desk, before: Opener
) -> None:
    computer = AnyComputer(before, "Dat mag hier niet. Vraag het je baas.")
    row = shown(computer)
    was = row.state.words.text(), row.button.text()
    press(qtbot, row, settled, desk)
    assert row.note.words.text() == "Dat mag hier niet. Vraag het je baas."
    assert row.note.isVisible()
    assert (row.state.words.text(), row.button.text()) == was
    computer.refusal = ""
    press(qtbot, row, settled, desk)
    assert not row.note.isVisible()
    assert len(computer.done) == 2


def test_that_it_is_at_work_is_said_and_then_how_it_stands(
    qtbot: QtBot, shown: Shown, settled: Settled, desk: Desk, announced: Announced
) -> None:
    row = shown(AnyComputer())
    announced.take()
    press(qtbot, row, settled, desk)
    assert announced.take() == [BUSY, "Dit staat aan."]


def test_a_second_press_while_it_is_at_work_does_nothing(shown: Shown, qtbot: QtBot) -> None:
    computer = AnyComputer()
    row = shown(computer)
    row.button.click()
    row.button.click()
    qtbot.waitUntil(lambda: row.state.words.text() == "Dit staat aan.", timeout=20_000)
    assert computer.done == ["associate"]


def test_a_page_that_is_left_meanwhile_is_no_trouble(qtbot: QtBot, shown: Shown, settled: Settled, desk: Desk) -> None:
    computer = AnyComputer()
    row = shown(computer)
    row.button.click()
    row.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: computer.now == HERE, timeout=20_000)
    settled(desk.session)


def test_a_system_that_has_no_way_for_it_shows_no_row(qtbot: QtBot, desk: Desk, settled: Settled) -> None:
    page = SettingsPage(desk, Answering(), None)
    qtbot.addWidget(page)
    settled(desk.session)
    assert page.findChildren(DoubleClick) == []


def test_with_a_kluis_in_a_place_of_its_own_the_row_says_which_one_opens(
    qtbot: QtBot, desk: Desk, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert OTHER_KLUIS in [words.text() for words in shown(AnyComputer()).findChildren(Words)]
    monkeypatch.setattr(places, "own_vault", lambda: Path(desk.session.folder))
    assert OTHER_KLUIS not in [words.text() for words in shown(AnyComputer()).findChildren(Words)]
