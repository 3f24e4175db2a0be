"""What is copied in the window: marked as secret, gone after a lock and a close, and only when it is still ours."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from tests.ui import test_window, visit_room
from tests.ui.test_window import NAME, Settled, unlock
from tests.ui.visit_room import Room
from ui import pasteboard
from ui.clipboard import OURS, ClipboardGuard, marks_for
from ui.stand import Kind, Stand
from ui.window import Window
from welapp.domain.sharing import Audience, Sharing

case = test_window.case
window = test_window.window
room = visit_room.room
HINT = "x-kde-passwordManagerHint"


@pytest.fixture
def clipboard(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QClipboard]:
    """The screenless platform never says whose content it is: here what a field copied is ours."""
    monkeypatch.setattr(ClipboardGuard, "_owns", lambda _guard, mode: mode is QClipboard.Mode.Clipboard)
    found = QGuiApplication.clipboard()
    found.clear()
    yield found
    found.clear()


@pytest.fixture
def guard(clipboard: QClipboard) -> Iterator[ClipboardGuard]:
    parent = QObject()
    made = ClipboardGuard(parent)
    made.start()
    made.start()
    yield made
    made.stop()
    parent.deleteLater()


def copy_from(qtbot: QtBot, words: str) -> None:
    field = QLineEdit(words)
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()


def test_what_a_field_copies_is_marked_and_stays_the_same_words(
    qtbot: QtBot, guard: ClipboardGuard, clipboard: QClipboard
) -> None:
    copy_from(qtbot, NAME)
    found = clipboard.mimeData()
    assert clipboard.text() == NAME
    for name, value in marks_for(sys.platform).items():
        assert bytes(found.data(name).data()) == value


def test_marked_words_with_a_shape_keep_it(qtbot: QtBot, guard: ClipboardGuard, clipboard: QClipboard) -> None:
    field = QTextEdit()
    qtbot.addWidget(field)
    field.setHtml("<b>vet</b> en gewoon")
    field.selectAll()
    field.copy()
    assert clipboard.mimeData().hasHtml()
    assert clipboard.text() == "vet en gewoon"
    assert clipboard.mimeData().hasFormat(OURS)


def test_windows_is_asked_not_to_remember_it_or_to_send_it_to_a_cloud() -> None:
    names = " ".join(marks_for("win32"))
    for name in ("ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory", "CanUploadToCloud"):
        assert name in names
    assert set(marks_for("win32").values()) == {bytes(4)}
    assert marks_for("linux") == {HINT: b"secret"}


def test_clearing_takes_away_what_is_ours(qtbot: QtBot, guard: ClipboardGuard, clipboard: QClipboard) -> None:
    copy_from(qtbot, NAME)
    guard.clear()
    assert clipboard.text() == ""


def test_clearing_leaves_what_someone_copied_elsewhere(
    qtbot: QtBot, guard: ClipboardGuard, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_from(qtbot, NAME)
    monkeypatch.setattr(ClipboardGuard, "_owns", lambda _guard, _mode: False)
    clipboard.setText("boodschappen")
    guard.clear()
    assert clipboard.text() == "boodschappen"


def test_clearing_leaves_what_another_window_of_welapp_copied(
    qtbot: QtBot, guard: ClipboardGuard, clipboard: QClipboard
) -> None:
    other = QMimeData()
    other.setText("van een ander")
    other.setData(OURS, b"another run")
    clipboard.setMimeData(other)
    guard.clear()
    assert clipboard.text() == "van een ander"


@pytest.mark.parametrize("leave", ["lock", "close"])
def test_after_a_lock_or_a_close_nothing_copied_is_left(
    qtbot: QtBot, clipboard: QClipboard, window: Window, case: str, settled: Settled, leave: str
) -> None:
    unlock(qtbot, window, settled)
    window.go(Stand(Kind.YOUTH, case))
    settled(window.session)
    copy_from(qtbot, NAME)
    assert clipboard.text() == NAME
    if leave == "lock":
        window.lock()
        settled(window.session)
    else:
        window.close()
    assert clipboard.text() == ""


def test_words_that_were_rather_not_written_down_are_not_left_to_be_pasted(clipboard: QClipboard, room: Room) -> None:
    QTest.keyClicks(room.field, "zwaluw")
    room.field.selectAll()
    room.field.copy()
    assert clipboard.text() == "zwaluw"
    room.page.question._share(Sharing(Audience.UNWRITTEN))
    room.page.question.ask.agreed.emit()
    room.settle()
    assert clipboard.text() == ""


@pytest.mark.skipif(sys.platform == "darwin", reason="has a pasteboard")
def test_without_the_objective_c_run_time_nothing_is_concealed() -> None:
    pasteboard.conceal()


SCREEN = """
import sys
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from ui.clipboard import ClipboardGuard

app = QApplication([])
clipboard = app.clipboard()
both = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
field = QLineEdit("geheim van Mika")
field.show()
field.setFocus()
guard = ClipboardGuard(app)
guard.start()

def wait(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()

wait(300)
QTest.keyClick(field, Qt.Key.Key_Home)
QTest.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
wait(300)
for mode in both:
    print(clipboard.text(mode), clipboard.mimeData(mode).hasFormat("x-kde-passwordManagerHint"))
{between}
wait(300)
guard.clear()
wait(300)
for mode in both:
    print(repr(clipboard.text(mode)))
"""
OTHER = """
import subprocess
other = subprocess.Popen(
    [sys.executable, "-c", '''
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
app = QApplication([])
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    app.clipboard().setText("boodschappen", mode)
print("set", flush=True)
QTimer.singleShot(10_000, app.quit)
app.exec()
'''],
    stdout=subprocess.PIPE,
)
other.stdout.readline()
import atexit
atexit.register(other.kill)
"""


@pytest.mark.skipif(not shutil.which("Xvfb"), reason="there is no screen to copy on")
@pytest.mark.parametrize(("between", "left"), [("", "''"), (OTHER, "'boodschappen'")])
def test_on_a_real_screen_both_the_clipboard_and_the_selection_are_marked_and_cleared(between: str, left: str) -> None:
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "800x600x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        display = os.read(read, 20).decode().strip()
        done = subprocess.run(
            [sys.executable, "-c", SCREEN.replace("{between}", between)],
            cwd=Path(__file__).parents[2],
            env={**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    finally:
        screen.terminate()
        screen.wait()
        os.close(read)
    assert done.stdout.splitlines() == ["geheim van Mika True"] * 2 + [left] * 2, done.stderr
