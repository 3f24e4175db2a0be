"""The ways in of a bundle: the button, dragging, and a file with which the program starts; and when it may not show."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.asking import Answering
from tests.ui.test_window import unlock
from ui import boot
from ui.incoming import LATER, WAITS
from ui.pages.bundle import BundlePage
from ui.pages.cases import CasesPage
from ui.pages.unlock import UnlockPage
from ui.pages.visit import VisitPage
from ui.session import Session
from ui.stand import Kind, Stand
from ui.theme import Look
from ui.window import Window
from welapp.actions.cases import add_case
from welapp.actions.claims import claim
from welapp.actions.surroundings import Surroundings
from welapp.domain.youth import ZIJ, Age

Settled = Callable[[Session], None]


@pytest.fixture
def window(qtbot: QtBot, look: Look, vault_folder: Path, around: Surroundings) -> Iterator[Window]:
    made = Window(look, Session(vault_folder, around), Answering())
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """What the page says of it is tested elsewhere."""
    made = tmp_path / "Mika thuis.welbundel"
    made.write_bytes(b"iets")
    return made


def dragged(window: Window, file: Path, *, drop: bool = True) -> bool:
    """Drag a file over the middle of the window, as the desktop tells it; return whether it is taken."""
    behind, data = window.windowHandle(), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    middle, copy = QPoint(683, 384), Qt.DropAction.CopyAction
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(middle, copy, data, left, plain)
    QApplication.sendEvent(behind, entered)
    if drop and entered.isAccepted():
        QApplication.sendEvent(behind, QDropEvent(QPointF(middle), copy, data, left, plain))
    return entered.isAccepted()


def test_a_bundle_that_is_dragged_in_is_looked_at(qtbot: QtBot, window: Window, settled: Settled, file: Path) -> None:
    unlock(qtbot, window, settled)
    assert dragged(window, file)
    settled(window.session)
    assert isinstance(window.page, BundlePage)
    assert file.exists()


def test_a_bundle_dropped_on_a_field_does_not_become_text(
    qtbot: QtBot, window: Window, settled: Settled, file: Path
) -> None:
    unlock(qtbot, window, settled)
    window.go(Stand(Kind.NEW_CASE))
    settled(window.session)
    assert dragged(window, file)
    settled(window.session)
    assert isinstance(window.page, BundlePage)
    assert not any("welbundel" in field.toPlainText() for field in window.findChildren(QTextEdit))


def test_any_other_file_is_not_ours(qtbot: QtBot, window: Window, settled: Settled, tmp_path: Path) -> None:
    unlock(qtbot, window, settled)
    assert not dragged(window, tmp_path / "foto.jpg")
    assert isinstance(window.page, CasesPage)


def test_the_button_asks_which_bundle(qtbot: QtBot, window: Window, settled: Settled, file: Path) -> None:
    unlock(qtbot, window, settled)
    assert isinstance(window.ask, Answering)
    window.ask.file = file
    assert isinstance(window.page, CasesPage)
    window.page.bundle_button.click()
    settled(window.session)
    assert isinstance(window.page, BundlePage)
    assert window.ask.asked == ["Bundel openen"]


def test_on_slot_it_waits_until_the_kluis_is_open(qtbot: QtBot, window: Window, settled: Settled, file: Path) -> None:
    window.incoming.offer(file)
    assert isinstance(window.page, UnlockPage)
    assert window.notice.text() == WAITS
    assert "Mika" not in window.notice.text()
    unlock(qtbot, window, settled)
    assert isinstance(window.page, BundlePage)
    assert not window.notice.isVisible()


def test_after_the_slot_the_same_bundle_is_looked_at_again(
    qtbot: QtBot, window: Window, settled: Settled, file: Path
) -> None:
    unlock(qtbot, window, settled)
    window.incoming.offer(file)
    settled(window.session)
    window.lock()
    settled(window.session)
    unlock(qtbot, window, settled)
    assert isinstance(window.page, BundlePage)


@pytest.fixture
def visiting(qtbot: QtBot, window: Window, settled: Settled) -> Window:
    unlock(qtbot, window, settled)
    made: list[str] = []
    window.session.run(window, lambda vault: add_case(vault, "Mika", ZIJ, Age.FROM_12), made.append)
    settled(window.session)
    window.go(Stand(Kind.VISIT, made[0]))
    settled(window.session)
    return window


@pytest.mark.parametrize("how", ["table", "youth", "pause"])
def test_while_a_youth_looks_along_nothing_of_it_shows(
    visiting: Window, settled: Settled, file: Path, how: str
) -> None:
    if how == "youth":
        visiting.covers.youth.start()
    if how == "pause":
        visiting.pause()
    assert not dragged(visiting, file)
    visiting.incoming.offer(file)
    settled(visiting.session)
    assert not visiting.notice.isVisible()
    assert not isinstance(visiting.page, BundlePage)
    visiting.covers.youth.stop()
    visiting.resume()
    assert isinstance(visiting.page, VisitPage)
    visiting.go(Stand())
    settled(visiting.session)
    assert visiting.notice.text() == LATER
    assert isinstance(visiting.page, CasesPage)


def test_a_file_with_which_the_program_starts_waits_at_the_door(
    qtbot: QtBot, qapp: QApplication, vault_folder: Path, around: Surroundings, file: Path,
    monkeypatch: pytest.MonkeyPatch, settled: Settled,
) -> None:  # fmt: skip
    monkeypatch.setattr(boot.crash, "install", lambda _window: None)
    window = boot.start_window(qapp, vault_folder, around, boot.hold(vault_folder, around), file)
    qtbot.addWidget(window)
    assert window.notice.text() == WAITS
    unlock(qtbot, window, settled)
    assert isinstance(window.page, BundlePage)
    window.close()
    window.session.let_go()


def test_a_mac_tells_which_file_was_opened(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    code = (
        "from PySide6.QtGui import QFileOpenEvent\nfrom ui.boot import App\nimport sys\n"
        "app = App([])\nfound = []\napp.file_opened.connect(found.append)\n"
        "App.sendEvent(app, QFileOpenEvent(sys.argv[1]))\nprint(found[0])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(file)],
        capture_output=True, text=True, check=True, timeout=60, cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.stdout.strip() == str(file)


def test_a_second_start_with_a_file_brings_it_to_the_window_that_is_there(
    qtbot: QtBot, qapp: QApplication, vault_folder: Path, around: Surroundings, file: Path,
    monkeypatch: pytest.MonkeyPatch, settled: Settled,
) -> None:  # fmt: skip
    monkeypatch.setattr(boot.crash, "install", lambda _window: None)
    window = boot.start_window(qapp, vault_folder, around, claim(vault_folder, around))
    qtbot.addWidget(window)
    unlock(qtbot, window, settled)
    second = subprocess.Popen(
        [sys.executable, "-m", "ui", "--vault", str(vault_folder), str(file)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    until = time.monotonic() + 30
    while not isinstance(window.page, BundlePage):
        assert time.monotonic() < until, "the file did not come"
        qtbot.wait(20)
    assert second.wait(timeout=30) == 0
    settled(window.session)
    assert not any(b"Mika" in path.read_bytes() for path in vault_folder.rglob("*") if path.is_file())
    window.close()
    window.session.let_go()
