"""One sentence said by the real speech-dispatcher and espeak-ng: neither they nor we ask for a network."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from test_no_network import LOCAL, ROOT, families

ESPEAK = "/usr/lib/speech-dispatcher-modules/sd_espeak-ng"
DATA = (Path("/usr/share"), *Path("/usr/lib").glob("*-linux-*"))  # where Debian may keep what espeak-ng knows
LIMIT = 120  # seconds
DUTCH = "lang/gmw/nl"
SENTENCE = "Opa zaagt."
SETTINGS = """
AudioOutputMethod "libao"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
DefaultLanguage "nl"
"""
SPEAKER = """
import sys
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer
from ui.voice import Voice

app, owner = QCoreApplication([]), QObject()
QLocale.setDefault(QLocale(QLocale.Language.Dutch))
speaker = Voice(("speechd",), owner)

def told(speaking):
    print("speaks" if speaking else "is still")
    if not speaking:
        app.quit()

speaker.speaking_changed.connect(told)
speaker.found.connect(lambda: speaker.say(sys.argv[1]))
QTimer.singleShot(int(sys.argv[2]) * 1000, app.quit)
app.exec()
"""

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("strace", "speech-dispatcher", ESPEAK))),
    reason="no strace, or no voice to watch (Debian packages strace and speech-dispatcher-espeak-ng)",
)


def watching(log: Path) -> list[str]:
    """Every socket that is asked for, also by what is started from there."""
    return ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=socket,socketpair,connect", "-o", str(log)]


def only_dutch(folder: Path) -> None:
    """Leave out the other languages, and the hundred ways to say it that make a hundred voices of each.

    Names and sound go from one to the other a byte at a time. Where strace is late for the new thread that reads, it
    stops at each byte: all 13,000 voices then take minutes, and a short sentence is better than a long one.
    """
    known = next(place / "espeak-ng-data" for place in DATA if (place / "espeak-ng-data").is_dir())
    copy = folder / "espeak-ng-data"
    shutil.copytree(known, copy, ignore=shutil.ignore_patterns("!v", "lang"))
    (copy / DUTCH).parent.mkdir(parents=True)
    shutil.copy(known / DUTCH, copy / DUTCH)


@contextmanager
def dispatcher(folder: Path) -> Iterator[Path]:
    """A speech-dispatcher of this test alone, whose sound goes nowhere; gives its socket."""
    settings = folder / "settings"
    (settings / "modules").mkdir(parents=True)
    (settings / "clients").mkdir()
    (settings / "speechd.conf").write_text(SETTINGS)
    shutil.copy("/etc/speech-dispatcher/modules/espeak-ng.conf", settings / "modules")
    only_dutch(folder)
    (folder / ".libao").write_text("default_driver=null\n")
    socket, pid = folder / "socket", folder / "pid"
    options = {"-c": "unix_socket", "-S": socket, "-C": settings, "-L": folder / "log", "-P": pid, "-t": "0"}
    command = ["speech-dispatcher", "-s", *(str(word) for option in options.items() for word in option)]
    with (folder / "said.txt").open("w") as said:
        around = {**os.environ, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "ESPEAK_DATA_PATH": str(folder)}
        running = subprocess.Popen([*watching(folder / "daemon.txt"), *command], env=around, stdout=said, stderr=said)
    try:
        ends = time.monotonic() + LIMIT
        while not socket.exists() and running.poll() is None and time.monotonic() < ends:
            time.sleep(0.02)  # it tells nobody that it is there
        assert socket.exists(), (folder / "said.txt").read_text()[-2000:]
        yield socket
    finally:
        if pid.exists():
            os.kill(int(pid.read_text()), signal.SIGTERM)
        try:
            running.wait(LIMIT)
        except subprocess.TimeoutExpired:
            running.kill()


@pytest.fixture
def folder() -> Iterator[Path]:
    """Not below `tmp_path`: the path of a socket may not be long."""
    made = Path(tempfile.mkdtemp(prefix="voice-"))
    yield made
    shutil.rmtree(made, ignore_errors=True)


def test_a_sentence_that_is_said_asks_for_no_network(folder: Path) -> None:
    with dispatcher(folder) as socket:
        done = subprocess.run(
            [*watching(folder / "ours.txt"), sys.executable, "-c", SPEAKER, SENTENCE, str(LIMIT)],
            env={**os.environ, "SPEECHD_ADDRESS": f"unix_socket:{socket}"},
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=2 * LIMIT,
        )
    assert done.stdout.split("\n")[:2] == ["speaks", "is still"], done.stdout + done.stderr
    ours, theirs = ((folder / name).read_text().splitlines() for name in ("ours.txt", "daemon.txt"))
    assert any(f'"{socket}"' in line for line in ours), "strace did not see us ask for the voice"
    assert theirs
    assert families([*ours, *theirs]) - LOCAL == set()
