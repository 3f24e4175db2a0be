"""A finger pulls along what is longer than the screen; a mouse does not, and what is a control stays one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pointing import FINGER, KINDS, Pointer
from ui.pages.visit_frame import SteadyArea
from ui.theme import Look
from ui.widgets.controls import Button
from ui.widgets.words import Words

UP = [QPoint(20, 300 - 20 * step) for step in range(10)]


@pytest.fixture
def area(qtbot: QtBot, look: Look) -> SteadyArea:
    inside = QWidget()
    box = QVBoxLayout(inside)
    words = Words(look, "Iemand zei: " * 40, table=True)
    words.setFixedHeight(900)
    box.addWidget(words)
    box.addWidget(Button(look, "Verder", table=True))
    made = SteadyArea(inside)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    assert QTest.qWaitForWindowExposed(made)
    return made


@pytest.mark.parametrize("kind", KINDS)
def test_a_finger_on_words_pulls_the_page_along(area: SteadyArea, kind: str) -> None:
    words = area.findChild(Words)
    Pointer(kind).carry(words, UP)
    QApplication.processEvents()
    assert area.verticalScrollBar().value() == (180 if kind == FINGER else 0)


def test_a_finger_on_a_button_presses_it_and_pulls_nothing(area: SteadyArea) -> None:
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())
    button, presses = area.findChild(Button), []
    button.clicked.connect(lambda: presses.append(1))
    Pointer(FINGER).press(button)
    assert (len(presses), bar.value()) == (1, bar.maximum())


def test_what_has_nothing_to_scroll_leaves_the_finger_to_what_it_stands_in(qtbot: QtBot, look: Look) -> None:
    outer_inside = QWidget()
    inner = SteadyArea(Words(look, "Kort"))
    inner.setFixedHeight(900)
    QVBoxLayout(outer_inside).addWidget(inner)
    outer = SteadyArea(outer_inside)
    qtbot.addWidget(outer)
    outer.resize(500, 400)
    outer.show()
    assert QTest.qWaitForWindowExposed(outer)
    Pointer(FINGER).carry(inner, UP)
    assert outer.verticalScrollBar().value() == 180
