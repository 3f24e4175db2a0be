"""A page that is left before its sheets stand there takes them along."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.pages.desk_page import FramedPage
from ui.theme import Look


def test_a_page_that_is_left_at_once_leaves_no_sheet_behind(qtbot: QtBot, look: Look) -> None:
    page, sheet = FramedPage(look, "Casussen"), QLabel("Mika")
    page.place_next_turn(sheet, page.setFocus)
    page.deleteLater()
    for _ in range(2):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(sheet)
