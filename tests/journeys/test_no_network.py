"""The program asks for no network at all: the system calls of whole journeys, and Python's own doors in every test."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from told import Told

ROOT = Path(__file__).parents[2]
# Sockets on this computer alone; nothing else may be asked for, not even AF_NETLINK.
LOCAL = frozenset(["AF_UNIX", "AF_LOCAL"])
ASKS = re.compile(r"\bsocket(?:pair)?\((\w+)|sa_family=(\w+)")
HEADLESS = ("tests/journeys/test_headless_story.py", "tests/test_cli_keeping.py", "tests/test_cli_ways_in.py")

strace_only = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here (Debian package strace)")


def families(lines: list[str]) -> set[str]:
    """The address families that were asked for; a family without a name is told by its number."""
    return {one or other for line in lines for one, other in ASKS.findall(line)}


def watched(log: Path, *command: str) -> list[str]:
    strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=%network", "-o", str(log)]
    done = subprocess.run(
        [*strace, sys.executable, *command], capture_output=True, encoding="utf-8", check=False, cwd=ROOT, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return log.read_text(encoding="utf-8", errors="replace").splitlines()


def test_the_story_in_the_window_asks_for_no_network(told: Told) -> None:
    assert any("openat(" in line for line in told.lines()), "strace saw nothing"
    assert families(told.lines()) - LOCAL == set()


@strace_only
def test_the_whole_headless_story_asks_for_no_network(tmp_path: Path) -> None:
    lines = watched(tmp_path / "calls.txt", "-m", "pytest", "-q", "-p", "no:cacheprovider", *HEADLESS)
    assert families(lines) - LOCAL == set()


@strace_only
@pytest.mark.parametrize(
    ("code", "family"),
    [
        ("import socket; socket.socket()", "AF_INET"),
        ("import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)", "AF_INET6"),
        ("import socket; socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)", "AF_NETLINK"),
    ],
)
def test_the_watch_sees_a_socket(tmp_path: Path, code: str, family: str) -> None:
    assert family in families(watched(tmp_path / "calls.txt", "-c", code))


def test_any_test_fails_when_python_opens_a_door_to_a_network(reached_out: list[str]) -> None:
    with pytest.raises(PermissionError, match="network"):
        socket.socket()
    with pytest.raises(PermissionError, match="network"):
        socket.getaddrinfo("localhost", 80)
    assert len(reached_out) == 2
    reached_out.clear()
    first, second = socket.socketpair()  # on this computer alone: allowed
    first.close()
    second.close()
    assert reached_out == []
