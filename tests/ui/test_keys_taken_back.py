"""An adult takes the keys back: only with the wachtzin, with nothing about the youth beside it, and with patience."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import test_window, test_youth_keys
from tests.ui.conftest import PASSPHRASE
from tests.ui.test_pause_hides import told
from tests.ui.test_youth_keys import hand_over, is_in_the_visit, said, type_passphrase
from tests.ui.visit_room import Room
from ui.pages.hand_over import TAKE, Patience, TakeBackPage
from ui.pages.visit import VisitPage
from ui.pages.visit_keys import back_name
from ui.pages.visit_menu import TAKE_BACK
from ui.stand import Kind, Stand

room = test_youth_keys.room


def test_only_the_right_wachtzin_gives_the_keys_back_and_leaves_the_kluis_open(room: Room) -> None:
    hand_over(room)
    QTest.keyClicks(room.field, " en bakken")
    room.page.question.head.menu.deed(TAKE_BACK).trigger()
    page = type_passphrase(room, "iets anders")
    assert page.passphrase.error()
    assert is_in_the_visit(room)
    type_passphrase(room)
    assert isinstance(room.window.page, VisitPage)
    assert PASSPHRASE not in test_window.texts(room.window)
    assert not room.window.covers.youth.is_on
    assert not room.page.question.head.leave.isHidden()
    assert room.field.text() == "koken en bakken"
    assert room.words() == "koken en bakken"
    room.window.go(Stand(Kind.CASE, room.case))
    assert room.window.stand.kind is Kind.CASE


def test_a_youth_who_guesses_three_times_stays_where_they_are_and_waits_longer(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What an adult typed nearly right is not there to be shown, or to be brought back, either."""
    moment = [0.0]
    monkeypatch.setattr("ui.pages.hand_over.time.monotonic", lambda: moment[0])
    hand_over(room)
    room.window.covers.ask_back()
    waits = []
    for guess in ("geheim woordje", "marloes van hier", "laat me erin nu"):
        page = room.window.page
        assert isinstance(page, TakeBackPage)
        QTest.keyClicks(page.passphrase.field, guess)
        QTest.keyClick(page.passphrase.field, Qt.Key.Key_Return)
        room.qtbot.waitUntil(lambda page=page: page.passphrase.error() != "", timeout=20_000)  # type: ignore[misc]
        room.settle()
        assert room.window.page is page
        assert is_in_the_visit(room)
        page.passphrase.switch.click()  # 'Laat zien wat ik typ'
        room.press(Qt.Key.Key_Z)
        assert page.passphrase.text() == ""
        found = [test_window.texts(room.window), *told(QAccessible.queryAccessibleInterface(room.window))]
        assert not any(guess in words for words in found)
        waits.append(room.window.covers._patience.left_ms() // 1000)
        moment[0] += waits[-1]
        page._wait_or_go()
    assert waits == [0, 0, 1]
    assert room.words() == "koken"
    type_passphrase(room)
    assert not room.window.covers.youth.is_on


def test_wrong_tries_wait_longer_and_going_back_does_not_help(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = [0.0]
    monkeypatch.setattr("ui.pages.hand_over.time.monotonic", lambda: moment[0])
    patience = Patience()
    waits = []
    for _ in range(9):
        patience.count_wrong()
        waits.append(patience.left_ms() // 1000)
    assert waits == [0, 0, 1, 2, 4, 8, 16, 30, 30]
    page = TakeBackPage(room.window.look, room.window.session, patience)
    qtbot.addWidget(page)
    assert not page.go.isEnabled()
    assert page.go.text() == "Wacht even …"
    moment[0] = 60
    page._wait_or_go()
    assert (page.go.isEnabled(), page.go.text()) == (True, TAKE)


def test_nothing_about_the_youth_stands_beside_the_question_for_the_wachtzin(room: Room) -> None:
    hand_over(room)
    room.window.covers.ask_back()
    assert not any("Mika" in words or "koken" in words for words in said(room.window))
    assert room.window.windowTitle() == "welapp"


def test_the_way_back_is_named_after_who_is_there() -> None:
    assert back_name("Marloes Bakker") == "Terug naar Marloes"
    assert back_name("") == "Terug naar een volwassene"


def test_both_pages_can_be_used_with_the_keyboard_and_have_names(room: Room) -> None:
    hand_over(room)
    room.window.covers.ask_back()
    page = room.window.page
    assert isinstance(page, TakeBackPage)
    assert QApplication.focusWidget() is page.passphrase.field
    face = QAccessible.queryAccessibleInterface(page.passphrase.field)
    assert face.text(QAccessible.Text.Name) == "Wachtzin"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert isinstance(room.window.page, VisitPage)
