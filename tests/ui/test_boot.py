from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from ui import crash
from ui.ask import Ask
from ui.boot import chosen, main, wear_icon
from ui.language import Language, speak
from ui.session import Session
from ui.theme import Look
from ui.window import Window
from welapp import places
from welapp.actions.surroundings import Surroundings


def modules_after(code: str) -> set[str]:
    """What a fresh interpreter has loaded after running this code."""
    script = f"{code}\nimport sys\nprint(' '.join(sys.modules))"
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=root)
    return set(done.stdout.split())


def test_what_is_needed_only_after_unlocking_is_not_loaded_at_the_start() -> None:
    loaded = modules_after("import ui.boot, ui.pages.unlock")
    for heavy in ("zxcvbn", "reportlab", "PySide6.QtPdf", "ui.pages.brief", "ui.pages.visit", "welapp.brief.compose"):
        assert heavy not in loaded


def test_qt_itself_speaks_dutch(qapp: QApplication) -> None:
    assert speak(qapp)
    words = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert words == "Annuleren"


def test_the_windows_wear_the_mark_of_the_program(qapp: QApplication) -> None:
    wear_icon()
    try:
        worn = qapp.windowIcon().pixmap(64).toImage()
        assert worn.pixelColor(32, 25).name() == "#f0a35c"  # the youth in the middle
    finally:
        qapp.setWindowIcon(QIcon())


def test_anything_but_a_vault_on_the_command_line_is_one_sentence() -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--help"])
    assert str(stopped.value) == "Zo start je welapp: python -m ui [--vault MAP] [--language nl|en] [BUNDEL]"


def test_without_a_choice_the_users_own_kluis_is_opened_in_dutch_whatever_the_system_speaks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setenv("LANGUAGE", "en")
    assert chosen([]) == (places.own_vault(), Language.DUTCH, None)


def test_the_command_line_chooses_the_kluis_and_the_language_in_any_order() -> None:
    assert chosen(["--vault", "x"]) == (Path("x").absolute(), Language.DUTCH, None)
    assert chosen(["--vault", "x", "--language", "en"]) == chosen(["--language", "en", "--vault", "x"])
    assert chosen(["--language", "en"]) == (places.own_vault(), Language.ENGLISH, None)


def test_a_file_may_be_named_too() -> None:
    assert chosen(["x.welbundel", "--language", "en"]) == (
        places.own_vault(),
        Language.ENGLISH,
        Path("x.welbundel").absolute(),
    )


@pytest.mark.parametrize(
    "arguments",
    [["--language", "fr"], ["--language"], ["--vault", ""], ["een.welbundel", "twee.welbundel"], ["--iets"]],
)
def test_a_language_or_a_kluis_that_is_not_there_is_one_sentence(arguments: list[str]) -> None:
    with pytest.raises(SystemExit, match="Zo start je welapp"):
        chosen(arguments)


def test_a_mistake_in_the_program_is_said_calmly_without_its_message(
    qtbot: QtBot,
    look: Look,
    vault_folder: Path,
    around: Surroundings,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    window = Window(look, Session(vault_folder, around))
    qtbot.addWidget(window)
    said: list[str] = []

    def press_first(box: QMessageBox) -> int:
        said.append(box.text() + box.informativeText())
        box.buttons()[0].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press_first)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    hook = crash.Crash(window)
    try:
        raise ValueError("het geheim van Mika")
    except ValueError as error:
        hook(type(error), error, error.__traceback__)
    assert said[0].startswith(crash.SORRY)
    err = capsys.readouterr().err
    assert "ValueError" in err
    assert "Mika" not in said[0] + err
    window.close()


def test_a_question_is_answered_with_no_when_the_kluis_goes_on_slot(qtbot: QtBot, look: Look) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    ask = Ask()
    QTimer.singleShot(50, ask.close_all)
    assert ask.sure(parent, "Weghalen?", "Ja", "Nee") is False
