"""The age command of the system, as a person without welapp would use it."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

needs_age = pytest.mark.skipif(
    sys.platform == "win32" or not shutil.which("age"), reason="the age command, or a terminal for it, is not here"
)
PATIENCE = 60


def decrypted(file: Path, identity: Path) -> bytes:
    done = subprocess.run(["age", "-d", "-i", identity, file], capture_output=True, timeout=PATIENCE, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def encrypted(plain: bytes, *arguments: str) -> bytes:
    done = subprocess.run(["age", *arguments], input=plain, capture_output=True, timeout=PATIENCE, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def with_words(arguments: list[str], words: str, times: int) -> None:
    """Run age where it asks for words this often; it does so on a terminal only, of which this makes one."""
    # A process of its own: one with threads, as that of the tests, should not be split in two.
    command = [sys.executable, __file__, words, str(times), *arguments]
    done = subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False)
    assert done.returncode == 0, done.stderr


def on_a_terminal(words: str, times: int, arguments: list[str]) -> int:
    assert sys.platform != "win32"
    import pty  # there is none on Windows

    child, terminal = pty.fork()
    if child == 0:
        os.execvp("age", ["age", *arguments])
    heard = b""
    for asked in range(1, times + 1):
        while heard.count(b"passphrase") < asked:
            heard += os.read(terminal, 1000)
        os.write(terminal, words.encode() + b"\n")
    with contextlib.suppress(OSError):  # how a terminal ends on Linux
        while data := os.read(terminal, 1000):
            heard += data
    sys.stderr.write(heard.decode(errors="replace"))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    said, count, *given = sys.argv[1:]
    sys.exit(on_a_terminal(said, int(count), given))
