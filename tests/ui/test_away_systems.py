"""The computer goes on slot or to sleep, as Windows and a Mac tell it; read here without either."""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_away import Told
from ui import away_mac
from ui.away_mac import MacEar
from ui.away_windows import (
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    WTS_SESSION_LOCK,
    WindowsEar,
)


@pytest.mark.parametrize(
    ("message", "more", "kind", "times"),
    [
        (WM_POWERBROADCAST, PBT_APMSUSPEND, b"windows_generic_MSG", 1),
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, b"windows_generic_MSG", 1),
        (WM_WTSSESSION_CHANGE, 0x8, b"windows_generic_MSG", 0),  # WTS_SESSION_UNLOCK
        (WM_POWERBROADCAST, 0x12, b"windows_generic_MSG", 0),  # PBT_APMRESUMEAUTOMATIC
        (0x0100, WTS_SESSION_LOCK, b"windows_generic_MSG", 0),  # WM_KEYDOWN
        (WM_POWERBROADCAST, PBT_APMSUSPEND, b"xcb_generic_event_t", 0),
    ],
)
def test_what_windows_sends_is_read(qtbot: QtBot, message: int, more: int, kind: bytes, times: int) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    told = Told()
    ear = WindowsEar(widget, told)
    sent = wintypes.MSG(message=message, wParam=more)
    assert ear.nativeEventFilter(kind, ctypes.addressof(sent)) == (False, 0)
    assert told.times == times


@pytest.mark.skipif(sys.platform == "win32", reason="would ask the real session")
def test_the_windows_ear_can_be_put_on_and_off(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    ear = WindowsEar(widget, Told())
    ear.start()
    QCoreApplication.processEvents()
    ear.stop()


def test_a_mac_tells_once_that_its_screen_went_on_slot(qtbot: QtBot) -> None:
    states = iter([False, True, True, False, True])
    told = Told()
    ear = MacEar(told, parent := QObject(), lambda: next(states))
    seen = []
    for _ in range(5):
        ear.look()
        seen.append(told.times)
    assert seen == [0, 1, 1, 1, 2]
    parent.deleteLater()


@pytest.mark.skipif(sys.platform == "darwin", reason="has the libraries")
def test_where_the_libraries_of_a_mac_are_missing_nothing_is_on_slot() -> None:
    assert not away_mac.screen_is_locked()
