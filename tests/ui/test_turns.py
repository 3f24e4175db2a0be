"""Long work goes in turns: the event loop comes in between, and the window shows a page when it is whole."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.turns import Room, in_turns, paint_later


class Sheet(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        super().paintEvent(event)


def test_a_timer_that_is_due_comes_between_two_pieces(qtbot: QtBot) -> None:
    done: list[str] = []
    owner = QObject()
    QTimer(owner, singleShot=True, interval=0, timeout=lambda: done.append("timer")).start()  # type: ignore[call-arg]

    def pieces() -> Iterator[None]:
        for _ in range(50):
            done.append("piece")
            yield

    in_turns(owner, pieces())
    qtbot.waitUntil(lambda: done.count("piece") == 50)

    assert done.index("timer") < 3


def test_when_the_owner_is_gone_the_rest_is_not_done(qtbot: QtBot) -> None:
    done: list[int] = []
    owner = QObject()

    def pieces() -> Iterator[None]:
        for number in range(3):
            done.append(number)
            yield

    in_turns(owner, pieces())
    owner.deleteLater()
    qtbot.wait(20)

    assert done == [0]


def test_a_sheet_that_comes_while_nothing_is_painted_is_painted_afterwards(qtbot: QtBot) -> None:
    window, room, sheets = shown(qtbot)
    room.paint_later(True)
    sheet = Sheet()
    sheets.addWidget(sheet)
    sheet.setFixedHeight(60)

    qtbot.waitUntil(lambda: sheet.painted > 0)

    assert window.updatesEnabled()


def test_what_may_not_stay_is_painted_over_even_when_it_was_to_stay(qtbot: QtBot) -> None:
    window, room, sheets = shown(qtbot)
    room.paint_later(True)
    sheets.addWidget(QWidget())
    QApplication.sendPostedEvents()
    room.paint_later(False)
    door = Sheet()
    sheets.addWidget(door)

    assert window.updatesEnabled()
    qtbot.waitUntil(lambda: door.painted > 0)


def test_what_goes_inside_a_page_stays_to_be_seen_until_what_comes_is_there(qtbot: QtBot) -> None:
    window, _, sheets = shown(qtbot)
    page, before, after = QWidget(), Sheet(), Sheet()
    inside = QVBoxLayout(page)
    inside.addWidget(before)
    sheets.addWidget(page)
    qtbot.waitUntil(lambda: before.painted > 0)

    paint_later(page)
    before.hide()
    QApplication.sendPostedEvents()
    inside.addWidget(after)
    after.show()
    assert (window.updatesEnabled(), after.painted) == (False, 0)
    qtbot.waitUntil(lambda: after.painted > 0)

    assert window.updatesEnabled()


def test_a_page_in_no_room_is_painted_as_ever(qtbot: QtBot) -> None:
    page = Sheet()
    qtbot.addWidget(page)
    paint_later(page)
    page.show()

    assert page.updatesEnabled()
    qtbot.waitUntil(lambda: page.painted > 0)


def shown(qtbot: QtBot) -> tuple[QMainWindow, Room, QVBoxLayout]:
    window, room = QMainWindow(), Room()
    sheets = QVBoxLayout(room)
    window.setCentralWidget(room)
    qtbot.addWidget(window)
    window.resize(300, 300)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    return window, room, sheets
