"""Table mode fills the screen by itself; at the desk the window is as it was before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui import test_window, test_youth_keys
from tests.ui.visit_room import Room, Settled
from ui.pages.walk import OWN, READBACK, WELCOME
from ui.stand import Kind

room = test_youth_keys.room
AT_THE_TABLE = (WELCOME, "trots", READBACK, OWN)
SHAPES = (Qt.WindowState.WindowNoState, Qt.WindowState.WindowMaximized)


@pytest.mark.parametrize("before", SHAPES, ids=lambda state: state.name)
def test_the_visit_fills_the_screen_and_the_desk_has_its_window_back(room: Room, before: Qt.WindowState) -> None:
    window = room.window
    for desk in (Kind.CASE, Kind.CASES):
        room.go(desk)
        window.setWindowState(before)
        room.settle()
        size = window.size()
        for place in AT_THE_TABLE:
            room.go(Kind.VISIT, place)
            assert (room.page.place(), window.isFullScreen()) == (place, True)
        window.pause()
        assert window.isFullScreen()
        window.resume()
        room.go(desk)
        assert (window.windowState() & ~Qt.WindowState.WindowActive, window.size()) == (before, size)


def test_who_works_full_screen_by_hand_keeps_it_after_the_visit(room: Room) -> None:
    room.go(Kind.CASE)
    QTest.keyClick(room.window, Qt.Key.Key_F11)
    assert room.window.isFullScreen()
    room.go(Kind.VISIT, "trots")
    room.go(Kind.CASE)
    assert room.window.isFullScreen()
    QTest.keyClick(room.window, Qt.Key.Key_F11)
    assert not room.window.isFullScreen()


def test_after_the_slot_in_a_visit_the_desk_has_its_window_back_too(room: Room, settled: Settled) -> None:
    room.window.lock()
    room.settle()
    test_window.unlock(room.qtbot, room.window, settled)
    assert room.window.stand.kind is Kind.VISIT
    assert room.window.isFullScreen()
    room.go(Kind.CASE)
    assert not room.window.isFullScreen()
