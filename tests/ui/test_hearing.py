"""While the program builds a page nobody is listened to; whoever can press something is always heard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.ask import Ask
from ui.hearing import Listener, deaf, listen, unlisten


class Heard(Listener):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.keys: list[int] = []

    def hears(self, watched: QObject, event: QInputEvent) -> bool:
        if isinstance(watched, QWidget) and event.type() is QEvent.Type.KeyPress:
            self.keys.append(event.key())  # type: ignore[attr-defined]
        return False


@pytest.fixture
def heard(qapp: QApplication) -> Iterator[Heard]:
    made = Heard(qapp)
    listen(made)
    yield made
    unlisten(made)
    made.deleteLater()


@pytest.fixture
def field(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_key_is_heard_again_after_work_that_went_wrong(qtbot: QtBot, heard: Heard, field: QWidget) -> None:
    with pytest.raises(ZeroDivisionError), deaf(), deaf():
        raise ZeroDivisionError
    qtbot.keyClick(field, Qt.Key.Key_A)
    assert heard.keys == [Qt.Key.Key_A]


def test_work_within_work_is_not_heard_either(qtbot: QtBot, heard: Heard, field: QWidget) -> None:
    with deaf():
        with deaf():
            pass
        qtbot.keyClick(field, Qt.Key.Key_A)
    assert heard.keys == []


def test_a_question_in_the_midst_of_work_hears_every_key(qtbot: QtBot, heard: Heard, field: QWidget) -> None:
    def refuse() -> None:
        box = QApplication.activeModalWidget()
        assert box is not None
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    QTimer.singleShot(0, refuse)
    with deaf():
        agreed = Ask().sure(field, "Nu stoppen?", "Stoppen", "Verder")
        qtbot.keyClick(field, Qt.Key.Key_A)
    assert (agreed, heard.keys) == (False, [Qt.Key.Key_Escape])
