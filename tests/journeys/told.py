"""The story in the real window, told once for the tests that look at what it left on the disk and on the network."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from traces import traces

HERE = Path(__file__).parent
PATIENCE = 240
# Below strace: what asks for a network, and what makes or changes a file.
WATCHED = "trace=%network,openat,open,creat,rename,renameat,renameat2,mkdir,mkdirat,link,linkat,symlink,symlinkat"


@dataclass(slots=True)
class Told:
    """The story as it went: what was typed where, what the disk told at each step, and what strace saw."""

    folders: list[Path]
    token: str
    calls: Path | None
    typed: dict[str, str] = field(default_factory=dict)
    code: list[str] = field(default_factory=list)
    found: dict[str, list[str]] = field(default_factory=dict)

    def look(self, step: str) -> None:
        self.found[step] = [one for word in (self.token, *self.code) for one in traces(self.folders, word)]

    def lines(self) -> list[str]:
        if self.calls is None:
            pytest.skip("strace is not on this computer (Debian package strace)")
        return self.calls.read_text(encoding="utf-8", errors="replace").splitlines()


@pytest.fixture(scope="session")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    if sys.platform == "win32":
        pytest.skip("Windows knows no SIGKILL")
    room = tmp_path_factory.mktemp("story")
    # Of letters that are no hexadecimal digits and no Dutch word, so that nothing else can look like it.
    token = "".join(secrets.choice("qxzjvkw") for _ in range(14))
    home = room / "home"
    home.mkdir()
    strace = shutil.which("strace")
    calls = room / "calls.txt" if strace else None
    watch = [strace, "-f", "--seccomp-bpf", "-qq", "-s", "256", "-e", WATCHED, "-o", str(calls)] if strace else []
    program = [sys.executable, str(HERE / "window_story.py"), str(home / "kluis"), token]
    story = Told([home], token, calls)
    with (
        (room / "stderr.txt").open("w+", encoding="utf-8") as errors,
        subprocess.Popen(
            [*watch, *program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
            encoding="utf-8", env=surroundings(home), cwd=home,
        ) as process,
    ):  # fmt: skip
        try:
            _listen(process, story)
        finally:
            process.kill()
        errors.seek(0)
        assert "locked" in story.found, errors.read()
    story.look("killed")
    return story


def surroundings(home: Path) -> dict[str, str]:
    """A home, a place for temporary files and all that the desktop's rules know: all below one folder."""
    named = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "VIRTUAL_ENV")
    own = {
        "HOME": home,
        "TMPDIR": home / "tmp",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_RUNTIME_DIR": home / "run",
    }
    for folder in ("tmp", "run"):
        (home / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
    made = {name: os.environ[name] for name in named if name in os.environ}
    made |= {name: str(path) for name, path in own.items()}
    return made | {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(HERE.parents[1])}


def _listen(process: subprocess.Popen[str], story: Told) -> None:
    assert process.stdout is not None
    assert process.stdin is not None
    running = 0
    given_up = time.monotonic() + PATIENCE
    for line in process.stdout:
        assert time.monotonic() < given_up, "the story takes too long"
        heard: dict[str, Any] = json.loads(line)
        running = heard.get("process", running)
        if "typed" in heard:
            story.typed[heard["typed"]] = heard["where"]
        story.code += heard.get("code", [])
        if "step" not in heard:
            continue
        story.look(heard["step"])
        if heard["step"] == "locked":
            os.kill(running, signal.SIGKILL)
            process.wait(PATIENCE)
            return
        process.stdin.write("\n")
        process.stdin.flush()
