"""A youth at the keys finds nothing of what an adult typed and took away, drew and rubbed out, or copied before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui import test_youth_keys
from tests.ui.test_youth_keys import hand_over
from tests.ui.visit_room import Room
from ui.clipboard import ClipboardGuard

room = test_youth_keys.room


def test_a_youth_does_not_bring_back_what_was_typed_and_taken_away_before(room: Room) -> None:
    QTest.keyClicks(room.field, "xyz")
    for _ in range(3):
        QTest.keyClick(room.field, Qt.Key.Key_Backspace)
    hand_over(room)
    room.press(Qt.Key.Key_Z)
    assert room.field.text() == "koken"
    room.press(Qt.Key.Key_Y)
    assert room.field.text() == "koken"


def test_a_youth_does_not_bring_back_a_name_that_was_typed_and_changed_before(room: Room) -> None:
    room.at("naam")
    QTest.keyClicks(room.field, "Mikx")
    QTest.keyClick(room.field, Qt.Key.Key_Backspace)
    QTest.keyClick(room.field, Qt.Key.Key_Home)
    hand_over(room)
    assert (room.field.text(), room.field.cursorPosition()) == ("Mik", 0)  # type: ignore[attr-defined]
    room.settle()
    room.press(Qt.Key.Key_Z)
    assert room.field.text() == "Mik"


def test_a_youth_does_not_bring_back_a_line_that_was_rubbed_out_before(room: Room) -> None:
    room.at("wens-in-een-zin")
    board = room.page.question._ways.present.editor.board  # type: ignore[union-attr]
    for spot in (QPoint(50, 50), QPoint(90, 60)):
        QTest.mouseClick(board.canvas, Qt.MouseButton.LeftButton, pos=spot)
    board.undo.click()
    room.settle()
    hand_over(room)
    assert not board.undo.isEnabled()
    assert not board.redo.isEnabled()
    assert len(board.strokes()) == 1
    room.settle()
    assert len(room.stored().answers["wens-in-een-zin"].content.strokes) == 1


def test_what_an_adult_copied_before_cannot_be_pasted_by_a_youth(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ClipboardGuard, "_owns", lambda _guard, mode: mode is QClipboard.Mode.Clipboard)
    room.field.selectAll()
    room.field.copy()
    hand_over(room)
    assert QApplication.clipboard().text() == ""
