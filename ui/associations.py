"""What a double-click on a bundle or a card starts: asked of the system, put on and taken back, for this user alone.

On a Mac only the Info.plist of an app bundle can say it, which an installer will write from `FILES`; until the program
comes as one, nothing is offered there.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from ui.incoming import BUNDLE, CARD
from ui.text import mark, tr
from welapp import places
from welapp.errors import KnownError

SECONDS = 30  # for a command of the system; none needs one
NOT_STARTED = mark("Een dubbelklik kan welapp hier niet starten. Vraag hulp aan wie welapp op deze computer zette.")
PERCENT = mark("In de naam van de map van welapp staat een procentteken. Geef die map eerst een andere naam.")


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file that is ours, as the systems name it."""

    suffix: str
    media_type: str
    prog_id: str
    name: str


FILES = (
    FileKind(BUNDLE, "application/vnd.welapp.bundel", "welapp.bundel", mark("Bundel van welapp")),
    FileKind(CARD, "application/vnd.welapp.kaart", "welapp.kaart", mark("Kaart van welapp")),
)


class Who(Enum):
    """Who opens our files now."""

    NOBODY = "nobody"
    HERE = "here"  # this very program
    ELSEWHERE = "elsewhere"  # welapp in another folder, which is still there
    OTHER = "other"  # another program


@dataclass(frozen=True, slots=True)
class Opener:
    """`name` is the folder of the other welapp, or what the system calls the other program."""

    who: Who
    name: str = ""


class Associations(Protocol):
    """One system's way; everything may take a while, and raises KnownError."""

    def opener(self) -> Opener: ...

    def associate(self) -> None:
        """Let both kinds open with this program, from whoever has them."""

    def take_back(self) -> None:
        """Let go of both kinds, and leave nothing behind."""


def of_this_system() -> Associations | None:
    # Imported here: each is for one system alone.
    if sys.platform == "win32":
        from ui.associations_windows import CurrentUser, WindowsAssociations, tell_explorer

        return WindowsAssociations(start_command(), CurrentUser(), tell_explorer)
    if sys.platform == "darwin":
        return None
    from ui.associations_linux import DesktopAssociations, of_this_user

    return DesktopAssociations(start_command(), of_this_user())


def start_command() -> tuple[str, ...]:
    """Return what starts this program from any folder; the file comes after it.

    A double-click starts in the folder of the file on Windows. `-I` keeps Python from taking modules from there, which
    may be a stick of anyone; ours are found by the .pth that `packaging/dev.py` writes. `-X utf8` as that door does.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    python = Path(sys.executable)
    without_console = python.with_name("pythonw.exe")
    if sys.platform == "win32" and without_console.exists():
        python = without_console
    return (str(python), "-I", "-X", "utf8", "-m", "ui")


def own_folder() -> str:
    """Return the folder of this program, by which another welapp names it."""
    return str(places.resources().parent)


def another(place: str) -> Opener:
    """Return who opens our files when it is a welapp that is started otherwise than this one."""
    there = bool(place) and place != own_folder() and Path(place).is_dir()
    return Opener(Who.ELSEWHERE, place) if there else Opener(Who.NOBODY)


def check_start(command: tuple[str, ...]) -> None:
    """Refuse a command that no double-click could start: better now than silence later."""
    if "%" in command[0]:  # a sign that both systems fill in, and not both have a way to write it
        raise KnownError(tr(PERCENT))
    if command[-2:] == ("-m", "ui") and run(*command[:-1], "ui.text") != 0:
        raise KnownError(tr(NOT_STARTED))


def run(*command: str) -> int:
    """Run a command of the system and return its exit code; -1 when it did not come to an end."""
    import subprocess  # not at the start of the program

    try:
        # Our own Python, or a tool that the system's own path names; a shell sees none of it.
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return -1
    return done.returncode


def together(openers: list[Opener]) -> Opener:
    """Return the one to tell of, of one for each kind: whoever else has one of them first, then what is missing."""
    order = (Who.OTHER, Who.ELSEWHERE, Who.NOBODY, Who.HERE)
    return min(openers, key=lambda one: order.index(one.who))
