from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QPushButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from ui.ask import Ask
from ui.palettes import Colours, contrast
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


def test_which_folder_was_visited_is_shown_to_nobody_later_and_not_kept(qtbot: QtBot, tmp_path: Path) -> None:
    """Qt would offer it in its list of places, to whoever looks along, and write it in a file of its own."""
    parent, ask = QWidget(), Ask()
    qtbot.addWidget(parent)
    settings, visited, elsewhere = (tmp_path / name for name in ("instellingen", "Mika-geheim", "elders"))
    for folder in (visited, elsewhere):
        folder.mkdir()
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(settings))
    of_another_program = QFileDialog(parent)
    of_another_program.setDirectory(str(elsewhere))
    of_another_program.setHistory([str(elsewhere)])
    of_another_program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shown: list[list[str]] = []

    def choose() -> None:
        dialog = parent.findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        shown.append(dialog.history())
        dialog.setDirectory(str(visited))
        dialog.accept()

    for _ in range(2):
        QTimer.singleShot(50, choose)
        assert ask.choose_folder(parent, "Map kiezen") == visited
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not any("geheim" in folder or "elders" in folder for folders in shown for folder in folders)
    kept = "".join(file.read_text() for file in settings.rglob("*") if file.is_file())
    assert "elders" in kept
    assert "geheim" not in kept


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


@pytest.mark.parametrize("colours", list(Colours))
@pytest.mark.parametrize("asks", ["sure", "folder"])
def test_a_dialog_has_an_edge_that_stands_out_from_its_ground_and_from_the_page(
    qtbot: QtBot, look: Look, colours: Colours, asks: str
) -> None:
    """By itself: with these colours nothing shows where the page ends, and not every desktop draws a frame."""
    parent, ask = QWidget(), Ask()
    qtbot.addWidget(parent)
    look.set_colours(colours)
    look.dress(parent)
    seen: list[QImage] = []

    def see() -> None:
        box = parent.findChild(QDialog)
        assert isinstance(box, QDialog)
        box.resize(box.width() + 40, box.height() + 30)
        seen.append(box.grab().toImage())
        box.reject()

    QTimer.singleShot(100, see)
    if asks == "sure":
        ask.sure(parent, "Weet je het zeker?", "Ja", "Nee")
    else:
        ask.choose_folder(parent, "Map kiezen")
    (picture,) = seen
    middle, across = picture.width() // 2, picture.height() // 2
    ends = ((middle, 0), (middle, picture.height() - 1), (0, across), (picture.width() - 1, across))
    paper = look.colour("paper").name()
    assert {contrast(picture.pixelColor(*end).name(), paper) >= 3 for end in ends} == {True}


@pytest.mark.parametrize("colours", list(Colours))
def test_what_is_in_a_folder_can_be_read_with_all_colours(
    qtbot: QtBot, look: Look, tmp_path: Path, colours: Colours
) -> None:
    parent, ask = QWidget(), Ask()
    qtbot.addWidget(parent)
    look.set_colours(colours)
    look.dress(parent)
    (tmp_path / "zwaluw").mkdir()
    seen: list[set[str]] = []

    def see() -> None:
        box = parent.findChild(QFileDialog)
        assert isinstance(box, QFileDialog)
        tree = box.findChild(QTreeView)
        assert isinstance(tree, QTreeView)
        if box.directory().absolutePath() != str(tmp_path):
            box.setDirectory(str(tmp_path))
        if not tree.model().rowCount(tree.rootIndex()):  # Qt reads the folder on a thread of its own
            QTimer.singleShot(50, see)
            return
        for part in (tree.viewport(), tree.header().viewport()):
            picture = part.grab().toImage()
            across = range(0, picture.width(), 2)
            seen.append({picture.pixelColor(x, y).name() for x in across for y in range(2, picture.height() - 2)})
        box.reject()

    QTimer.singleShot(100, see)
    ask.choose_folder(parent, "Map kiezen")
    ink, grounds = look.colour("ink").name(), [look.colour(one).name() for one in ("sheet", "panel")]
    for found, ground in zip(seen, grounds, strict=True):
        assert ground in found
        assert max(contrast(one, ground) for one in found) > 0.8 * contrast(ink, ground)


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
