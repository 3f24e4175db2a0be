"""Words in another script are made with an input method: what stands there half made is kept as well."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from tests.ui import test_window, visit_room
from tests.ui.conftest import PASSPHRASE
from tests.ui.visit_room import Room, Settled
from ui.pages.passphrase import PassphraseBox
from ui.theme import Look
from welapp.actions.cases import read_case
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import open_vault

room = visit_room.room
HALF_MADE = "ሰላም"


class OfTheSystem:
    """The screenless platform has no input method; those of the systems put what is half made into the field."""

    def commit(self) -> None:
        field = QApplication.focusWidget()
        assert isinstance(field, QTextEdit)
        made = field.textCursor().block().layout().preeditAreaText()
        told = QInputMethodEvent()
        told.setCommitString(made)
        QApplication.sendEvent(field, told)


@pytest.mark.parametrize("question", ["noemen", "trots", "wens-in-een-zin", "zo-zitten-we", "stopteken", "lekker"])
def test_a_keyboard_of_the_system_is_asked_to_learn_no_word_of_a_visit(room: Room, question: str) -> None:
    room.at(question)
    room.page.question.share.present.open_names()
    fields = [*room.window.findChildren(QTextEdit), *room.window.findChildren(QLineEdit)]
    assert len(fields) > 1
    secret = Qt.InputMethodHint.ImhSensitiveData
    assert [field.accessibleName() for field in fields if not field.inputMethodHints() & secret] == []


@pytest.mark.parametrize("way", ["slot", "close"])
def test_a_word_that_is_half_made_is_kept_at_the_slot_and_at_closing(
    room: Room, settled: Settled, around: Surroundings, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    monkeypatch.setattr(QGuiApplication, "inputMethod", OfTheSystem)
    room.field.setFocus()
    QApplication.sendEvent(room.field, QInputMethodEvent(HALF_MADE, []))
    assert room.field.text() == ""
    if way == "slot":
        room.window.lock()
        settled(room.window.session)
        test_window.unlock(room.qtbot, room.window, settled)
        assert room.words() == HALF_MADE
        return
    room.window.close()
    vault = open_vault(room.window.session.folder, PASSPHRASE, around)
    assert read_case(vault, room.case).answers["trots"].content.text == HALF_MADE
    vault.close()


@pytest.mark.parametrize("shown", [False, True])
def test_a_keyboard_learns_no_wachtzin_also_when_it_is_in_sight(qtbot: QtBot, look: Look, shown: bool) -> None:
    asked = PassphraseBox(look, "Wachtzin")
    qtbot.addWidget(asked)
    asked.show_text(True)
    asked.show_text(shown)
    hints = asked.field.inputMethodHints()
    for never in (Qt.InputMethodHint.ImhSensitiveData, Qt.InputMethodHint.ImhNoPredictiveText):
        assert hints & never
    assert bool(hints & Qt.InputMethodHint.ImhHiddenText) is not shown
