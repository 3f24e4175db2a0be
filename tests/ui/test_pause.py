"""A pause leaves nothing about anyone on the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.pages.pause import PausePage
from ui.theme import Look


def test_a_pause_says_only_that_it_is_one(qtbot: QtBot, look: Look) -> None:
    page = PausePage(look)
    qtbot.addWidget(page)
    words = [label.text() for label in page.findChildren(QLabel)]
    assert words == ["Even pauze", "Alles is bewaard. Neem je tijd.", "Stoppen mag ook. Dan is niemand boos."]
    assert page.windowTitle() == ""


def test_verder_enter_and_escape_all_go_on(qtbot: QtBot, look: Look) -> None:
    page = PausePage(look)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.resumed):
        page.go_on.click()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        with qtbot.waitSignal(page.resumed):
            QTest.keyClick(page, key)
