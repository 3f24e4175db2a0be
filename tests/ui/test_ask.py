from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.ask import Ask
from ui.theme import Look
from welapp.errors import KnownError


def test_a_folder_that_is_chosen_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    def choose() -> None:
        dialog = parent.findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(tmp_path))
        dialog.accept()

    QTimer.singleShot(50, choose)
    assert Ask().choose_folder(parent, "Map kiezen") == tmp_path


def test_the_lock_answers_an_open_question_with_no(qtbot: QtBot) -> None:
    parent, ask = QWidget(), Ask()
    qtbot.addWidget(parent)
    QTimer.singleShot(50, ask.close_all)
    assert ask.choose_folder(parent, "Map kiezen") is None
    QTimer.singleShot(50, ask.close_all)
    assert not ask.sure(parent, "Weet je het zeker?", "Ja", "Nee")


def test_no_is_the_answer_that_stands_ready_and_the_only_one_that_looks_so(qtbot: QtBot, look: Look) -> None:
    parent, ask = QWidget(), Ask()
    qtbot.addWidget(parent)
    look.dress(parent)
    seen: dict[str, tuple[bool, str]] = {}

    def see() -> None:
        box = parent.findChild(QMessageBox)
        assert isinstance(box, QMessageBox)
        for one in box.findChildren(QPushButton):
            picture = one.grab().toImage()
            seen[one.text()] = (one.isDefault(), picture.pixelColor(8, picture.height() // 2).name())
        box.reject()

    QTimer.singleShot(100, see)
    ask.sure(parent, "Weet je het zeker?", "Ja", "Nee")
    assert {text: default for text, (default, _) in seen.items()} == {"Ja": False, "Nee": True}
    assert seen["Nee"][1] == look.colour("petrol").name()
    assert seen["Ja"][1] == look.colour("sheet").name()


def test_without_a_printer_no_dialog_opens_and_it_is_said(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    with pytest.raises(KnownError, match="kent nog geen printer"):
        Ask().choose_printer(parent)


def test_the_lock_closes_the_choice_of_a_printer_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    parent, ask = QWidget(), Ask()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Printer van de gang"])
    QTimer.singleShot(50, ask.close_all)
    assert ask.choose_printer(parent) is None
