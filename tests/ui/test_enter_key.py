"""Enter presses the button with the ring, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.enter_key import EnterKey
from ui.hearing import unlisten
from ui.theme import Look
from ui.widgets.fields import AnswerField, TextField


@pytest.fixture
def enter(qapp: QApplication) -> Iterator[EnterKey]:
    made = EnterKey(qapp)
    yield made
    unlisten(made)
    made.deleteLater()


def button_in(qtbot: QtBot, window: QWidget) -> tuple[QPushButton, list[QWidget]]:
    """A button, and its window once for every press."""
    qtbot.addWidget(window)
    made, presses = QPushButton("Verder"), []
    made.clicked.connect(lambda: presses.append(window))
    QVBoxLayout(window).addWidget(made)
    window.show()
    return made, presses


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_once(qtbot: QtBot, enter: EnterKey, key: Qt.Key) -> None:
    made, presses = button_in(qtbot, QWidget())
    qtbot.keyClick(made, key)
    assert len(presses) == 1


def test_control_and_enter_is_something_else(qtbot: QtBot, enter: EnterKey) -> None:
    made, presses = button_in(qtbot, QWidget())
    qtbot.keyClick(made, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert presses == []


def test_a_button_that_is_off_stays_off(qtbot: QtBot, enter: EnterKey) -> None:
    made, presses = button_in(qtbot, QWidget())
    made.setEnabled(False)
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert presses == []


def test_a_dialog_keeps_its_own_enter(qtbot: QtBot, enter: EnterKey) -> None:
    made, presses = button_in(qtbot, QDialog())
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert len(presses) == 1


@pytest.mark.parametrize("kind", [QPushButton, QRadioButton, QCheckBox])
def test_enter_that_is_held_presses_once_and_does_nothing_to_what_the_button_stands_in(
    qtbot: QtBot, enter: EnterKey, kind: type[QAbstractButton]
) -> None:
    heard: list[bool] = []

    class Around(QWidget):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            heard.append(event.isAutoRepeat())

    around = Around()
    qtbot.addWidget(around)
    button, presses = kind(around), []
    button.clicked.connect(lambda: presses.append(1))
    around.show()
    for held in (False, True, True):
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", held)
        QApplication.sendEvent(button, pressed)
    assert True not in heard
    assert len(presses) == (1 if kind is QPushButton else 0)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_that_is_held_does_nothing_in_what_it_led_to(
    qtbot: QtBot, look: Look, enter: EnterKey, key: Qt.Key
) -> None:
    made, _ = button_in(qtbot, window := QWidget())
    field = AnswerField(look, "Waar ben je trots op?")
    field.setParent(window)
    field.set_text("varen")
    field.show()
    made.clicked.connect(lambda: field.setFocus())
    made.setFocus()
    assert QTest.qWaitForWindowActive(window)
    hold(key, 3)
    assert field.hasFocus()
    assert field.text() == "varen"
    hold(key, 3)  # and pressed there, it is heard there
    assert field.text().startswith("varen\n\n")


def hold(key: Qt.Key, times: int) -> None:
    for again in (False, *[True] * (times - 1)):
        pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "\r", again)
        QApplication.sendEvent(QApplication.focusWidget(), pressed)
    QTest.keyRelease(QApplication.focusWidget(), key)


def test_enter_that_is_held_in_a_line_is_one_wish(qtbot: QtBot, look: Look) -> None:
    field, wishes = TextField(look, "Zo noemen we je"), []
    qtbot.addWidget(field)
    field.returnPressed.connect(lambda: wishes.append(1))
    for held in (False, True, True):
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", held)
        QApplication.sendEvent(field, pressed)
    assert wishes == [1]
