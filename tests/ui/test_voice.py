"""The voice: which engines may speak, that it is not there where it cannot speak Dutch, and that it stops when told."""

from __future__ import annotations

import builtins
import os
import subprocess
import sys
from collections.abc import Callable
from ctypes.util import find_library
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject
from pytestqt.qtbot import QtBot

from ui import voice
from ui.voice import OFFLINE, Voice

ENGLISH = QLocale.Language.English  # the engine for tests has no Dutch
MOCK = ("mock",)
real_engines_here = voice.engines_here  # before every test is made silent


def test_no_engine_for_tests_and_none_that_may_go_elsewhere_is_allowed() -> None:
    assert {name for names in OFFLINE.values() for name in names} == {"speechd", "winrt", "sapi", "darwin"}


def test_a_speech_dispatcher_on_another_computer_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(voice.shutil, "which", lambda _name: "/usr/bin/speech-dispatcher")
    monkeypatch.delenv("SPEECHD_ADDRESS")
    assert real_engines_here() == ("speechd",)
    monkeypatch.setenv("SPEECHD_ADDRESS", "inet_socket:10.0.0.9:6560")
    assert real_engines_here() == ()


def test_without_speech_dispatcher_nothing_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("SPEECHD_ADDRESS")
    monkeypatch.setattr(voice.shutil, "which", lambda _name: None)
    assert real_engines_here() == ()


@pytest.mark.parametrize("apart", [False, True])
def test_a_voice_that_speaks_the_language_is_found_speaks_and_stops(qtbot: QtBot, apart: bool) -> None:
    owner = QObject()
    speaker = Voice(MOCK, owner, language=ENGLISH, apart=apart)
    told: list[bool] = []
    speaker.speaking_changed.connect(told.append)
    qtbot.waitSignal(speaker.found, timeout=10_000).wait()
    speaker.say("One two three four five six seven eight nine ten")
    assert speaker.speaking
    speaker.stop()
    qtbot.waitUntil(lambda: told[-1:] == [False], timeout=10_000)
    speaker.say("One")
    qtbot.waitUntil(lambda: told == [True, False, True, False], timeout=10_000)
    owner.deleteLater()
    qtbot.wait(50)


COME_AND_GO = """
import sys
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication
from ui.voice import Voice

app = QApplication([])

def let_run(ms):
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()

for turn in range(1200):
    owner = QObject()
    voice = Voice((("mock",), (), ("nobody-has-this",))[turn % 3], owner, apart=True)
    let_run(turn % 5)
    owner.deleteLater()
    del owner, voice
    let_run(turn % 4)
let_run(100)
print("all gone")
"""


def test_voices_that_come_and_go_in_a_thread_of_their_own_never_end_the_program() -> None:
    """In a program of its own: what goes wrong here is a crash."""
    done = subprocess.run(
        [sys.executable, "-c", COME_AND_GO],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "all gone\n"), done.stderr


@pytest.mark.parametrize("engines", [(), MOCK, ("nobody-has-this",)])
@pytest.mark.parametrize("apart", [False, True])
def test_no_engine_or_no_dutch_means_no_voice(qtbot: QtBot, engines: tuple[str, ...], apart: bool) -> None:
    owner = QObject()
    speaker = Voice(engines, owner, apart=apart)
    with qtbot.assertNotEmitted(speaker.found, wait=300):
        pass
    owner.deleteLater()
    qtbot.wait(50)


def test_a_system_without_the_speaking_part_of_qt_means_no_voice(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    real: Callable[..., object] = builtins.__import__

    def refuse(name: str, *rest: object) -> object:
        if name == "PySide6.QtTextToSpeech":
            raise ImportError("libpulse.so.0: cannot open shared object file")
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", refuse)
    owner = QObject()
    speaker = Voice(MOCK, owner, language=ENGLISH, apart=False)
    with qtbot.assertNotEmitted(speaker.found, wait=300):
        pass


HANGING = """
import socket, sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from ui.voice import Voice

deaf = socket.socket(socket.AF_UNIX)
deaf.bind(sys.argv[1])
deaf.listen()
deaf.setblocking(False)
app, owner, asked = QCoreApplication([]), QObject(), []
speaker = Voice(("speechd",), owner)
speaker.found.connect(lambda: print("found"))

def look():
    try:
        asked.append(deaf.accept())
    except BlockingIOError:
        return
    looking.stop()
    owner.deleteLater()  # the visit is left
    QTimer.singleShot(200, app.quit)

looking = QTimer(interval=10)
looking.timeout.connect(look)
looking.start()
app.exec()
print("ended", len(asked))
"""


@pytest.mark.skipif(find_library("speechd") is None, reason="libspeechd is not here (Debian package libspeechd2)")
def test_a_speech_dispatcher_that_hangs_holds_up_neither_the_window_nor_the_end(tmp_path: Path) -> None:
    deaf = tmp_path / "speechd.sock"
    done = subprocess.run(
        [sys.executable, "-c", HANGING, str(deaf)],
        env={**os.environ, "SPEECHD_ADDRESS": f"unix_socket:{deaf}"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert (done.stdout.split(), done.returncode) == (["ended", "1"], 0)
