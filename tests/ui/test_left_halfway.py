"""A visit that is left, covered or put on slot while it is still being built or read shows nothing of itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import test_window
from tests.ui.conftest import AUTHOR, PASSPHRASE, TEAM, TURNS
from tests.ui.test_pause_hides import Settled, is_all_hidden
from tests.ui.visit_room import Room
from tests.ui.visiting import EVERYONE, make_mika
from ui.pages.case import CasePage
from ui.pages.pause import PausePage
from ui.pages.unlock import UnlockPage
from ui.pages.visit import READBACK, VisitPage
from ui.pages.visit_menu import UNDO, WORRY
from ui.pages.worry import WorryCard
from ui.stand import Kind, Stand
from ui.theme import Look
from welapp.actions import visits
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import create_vault
from welapp.domain.answers import Content

BUILT = 10  # a visit is built in fewer turns than this
QUESTIONS = ("trots", "kun-je-goed", "wens-in-een-zin")


@pytest.fixture
def room(qtbot: QtBot, look: Look, tmp_path: Path, around: Surroundings, settled: Settled) -> Iterator[Room]:
    vault = create_vault(tmp_path / "kluis", PASSPHRASE, AUTHOR, TEAM, around)
    case = make_mika(vault)
    for question in QUESTIONS:
        visits.save_answer(vault, case, question, Content(text="koken"), sharing=EVERYONE)
    vault.close()
    for window in test_window.shown(qtbot, look, tmp_path / "kluis", around):
        test_window.unlock(qtbot, window, settled)
        assert QTest.qWaitForWindowActive(window)
        yield Room(qtbot, window, case, settled)


def begin(room: Room, place: str, turns: int) -> None:
    """Open the visit, and let it be built for so many turns of the event loop after the casus was read."""
    room.window.go(Stand(Kind.VISIT, room.case, place))
    page = room.page
    read: list[None] = []
    room.window.session.aside(page, lambda: None, read.append)
    room.qtbot.waitUntil(lambda: bool(read), timeout=20_000)
    for _ in range(turns):
        turn()


def turn() -> None:
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("place", ["trots", READBACK])
def test_on_slot_halfway_nothing_of_it_stays(room: Room, place: str) -> None:
    for turns in range(BUILT):
        begin(room, place, turns)
        room.window.lock()
        for _ in range(TURNS):
            turn()
        assert isinstance(room.window.page, UnlockPage)
        assert "koken" not in test_window.texts(room.window)
        test_window.unlock(room.qtbot, room.window, room._settled)
        assert room.page.place() == place


def test_after_a_pause_that_took_long_it_goes_on_in_the_same_words_and_route(room: Room) -> None:
    begin(room, "trots", TURNS)
    room.page.set_short(True)
    room.page.set_young(True)
    room.window.lock()
    test_window.unlock(room.qtbot, room.window, room._settled)
    assert room.page.question.heading.picture.isVisible()  # goes with the words for the youngest
    assert room.page._walk.youth.short


@pytest.mark.parametrize("place", ["trots", READBACK])
def test_gone_to_another_page_halfway_that_page_keeps_the_focus(room: Room, place: str) -> None:
    for turns in range(BUILT):
        begin(room, place, turns)
        room.window.go(Stand(Kind.CASE, room.case))
        room.settle()
        assert isinstance(room.window.page, CasePage)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert room.window.page.isAncestorOf(focus) or focus is room.window.page


@pytest.mark.parametrize("place", ["trots", READBACK])
def test_a_pause_halfway_keeps_the_focus_and_gives_the_visit_back(room: Room, place: str) -> None:
    for turns in range(BUILT):
        begin(room, place, turns)
        page = room.page
        room.window.pause()
        room.settle()
        assert isinstance(room.window.page, PausePage)
        assert QApplication.focusWidget() is room.window.page.go_on, turns
        assert is_all_hidden(room)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        room.settle()
        assert room.window.page is page
        focus = QApplication.focusWidget()
        assert focus is not None, turns
        assert page.isAncestorOf(focus), turns
        assert focus.isVisible()
        room.go(Kind.CASE)


def test_a_pause_right_after_a_press_on_next_keeps_the_focus(room: Room) -> None:
    room.go(Kind.VISIT, "trots")
    room.page.question.foot.next.click()
    room.window.pause()
    room.settle()
    assert isinstance(room.window.page, PausePage)
    assert QApplication.focusWidget() is room.window.page.go_on
    assert is_all_hidden(room)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    room.settle()
    assert isinstance(room.window.page, VisitPage)
    assert room.page.place() != "trots"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert room.page.question.isAncestorOf(focus)


def test_the_card_for_adults_stays_alone_when_what_was_typed_is_kept(room: Room) -> None:
    room.go(Kind.VISIT, "trots")
    QTest.keyClicks(room.field, " en bakken")
    room.page.question.head.menu.deed(WORRY).trigger()
    card = room.page.findChild(WorryCard)
    assert card is not None
    room.page.save_now()
    room.settle()
    assert not room.page.path.isVisible()
    assert QApplication.focusWidget() is card.ready
    card.put_away()
    assert room.page.path.isVisible()


def test_the_card_for_adults_stays_alone_when_the_next_question_was_on_its_way(room: Room) -> None:
    room.go(Kind.VISIT, "trots")
    room.page.question.foot.next.click()
    room.page._do(WORRY)
    card = room.page.findChild(WorryCard)
    assert card is not None
    room.settle()
    assert not room.page.path.isVisible()
    assert not room.page.question.isVisible()
    assert QApplication.focusWidget() is card.ready


def test_the_card_for_adults_gives_back_the_question_that_came_meanwhile(room: Room) -> None:
    room.go(Kind.VISIT, "trots")
    QTest.keyClick(room.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.page._do(WORRY)
    card = room.page.findChild(WorryCard)
    assert card is not None
    room.settle()
    turn()
    card.put_away()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert room.page.question.isAncestorOf(focus)
    assert room.page.place() != "trots"


def test_a_reading_back_that_is_left_halfway_holds_no_piece_any_more(room: Room) -> None:
    """What is then not to be written down would stand there until the next time."""
    room.go(Kind.VISIT, "trots")
    page, built = room.page, len(QUESTIONS)
    for _ in range(20):  # on a busy computer all pieces may come in one go; then it was not left halfway
        page.go(READBACK)
        while not page.readback._views:
            QApplication.processEvents()
        built = len(page.readback._views)
        page.go("trots")
        room.settle()
        if built < len(QUESTIONS):
            break
    assert 0 < built < len(QUESTIONS)
    assert page.readback._views == {}


def test_a_refusal_to_turn_back_is_said_at_the_reading_back_too(room: Room) -> None:
    room.go(Kind.VISIT, READBACK)
    room.window.turn.undo.refused.emit("Dit is daarna nog veranderd.")
    assert room.page.readback.trouble.isVisible()
    assert "Dit is daarna nog veranderd." in test_window.texts(room.page.readback.trouble)


def test_a_youth_who_takes_the_keys_while_a_visit_is_built_has_them_in_all_of_it(room: Room) -> None:
    for turns in range(BUILT):
        begin(room, "trots", turns)
        room.page.show_keys(True)
        room.page.show_undo(True)
        room.settle()
        assert room.page.question.head.leave.isHidden(), turns
        assert room.page.question.head.tools[UNDO].isEnabled(), turns
        room.go(Kind.CASE)
