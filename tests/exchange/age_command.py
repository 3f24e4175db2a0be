"""The age command of the system, as a person without welapp would use it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
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
    """Run age where it asks for words: it does so on a terminal only."""
    assert sys.platform != "win32"
    import pty  # there is none on Windows

    child, terminal = pty.fork()
    if child == 0:
        os.execvp("age", ["age", *arguments])
    heard = b""
    for turn in range(times):
        until = time.monotonic() + PATIENCE
        while heard.count(b"passphrase") <= turn * 1 and time.monotonic() < until:
            heard += os.read(terminal, 1000)
        os.write(terminal, words.encode() + b"\n")
    try:
        while data := os.read(terminal, 1000):
            heard += data
    except OSError:  # how a terminal ends on Linux
        pass
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    assert status == 0, heard
