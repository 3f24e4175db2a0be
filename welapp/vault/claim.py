"""The file that says who has a kluis open: its words, and the lock of the operating system on it."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

LOCK, KNOCK = "kluis.lock", "kluis.knock"
MOST_BYTES, MOST_LETTERS = 4096, 64
MOST_KNOCKED = 16_384  # with the longest path of a file, sealed and in hexadecimals
_LOCKED_BYTE = 1 << 30  # far behind the words: what is locked on Windows cannot be read by others
_FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
_HELD = frozenset((errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK))
_FLAGS = getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the kluis open; `token` is new with every claim, `ear` the name of what it listens with, see whisper."""

    host: str
    pid: int
    since: datetime
    token: str
    ear: str = ""


class LockedElsewhereError(Exception):
    """A living program has the lock."""


@dataclass(frozen=True, slots=True)
class OpenLock:
    """The open file; `sure` tells whether the operating system keeps others out."""

    handle: int
    sure: bool

    def let_go(self) -> None:
        """Closing gives up the lock too."""
        with contextlib.suppress(OSError):
            os.close(self.handle)


def take(folder: Path) -> OpenLock:
    """Open the file and lock it, without waiting; LockedElsewhereError when a living program has it."""
    path = folder / LOCK
    for last in (False, False, False, True):
        handle = os.open(path, os.O_RDWR | os.O_CREAT | _FLAGS, 0o600)
        with contextlib.ExitStack() as undo:
            undo.callback(os.close, handle)
            sure = _lock(handle)
            # Whoever had it may have removed the file between the two steps; then this one is nobody's.
            # Some network disks number their files anew at every look, hence not for ever.
            if last or _same_file(handle, path):
                undo.pop_all()
                break
    return OpenLock(handle, sure)


def take_by_force(folder: Path, holder: Holder) -> OpenLock:
    """Put a new file in the place of the old one, whoever has that."""
    path = folder / LOCK
    fresh = path.with_name(f".{holder.token}.lock")
    handle = os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_EXCL | _FLAGS, 0o600)
    lock = OpenLock(handle, sure=_lock(handle))
    write(lock, holder)
    try:
        fresh.replace(path)
    except OSError:
        lock.let_go()
        fresh.unlink(missing_ok=True)
        if sys.platform == "win32":
            # Windows replaces no file that is open somewhere; writing in it is allowed.
            lock = OpenLock(os.open(path, os.O_RDWR | _FLAGS), sure=False)
            write(lock, holder)
        else:
            raise
    return lock


def write(lock: OpenLock, holder: Holder) -> None:
    """Name the holder; on a full disk nobody is named, since a full disk may still be read."""
    words = json.dumps({**asdict(holder), "since": holder.since.isoformat()}).encode()
    try:
        os.lseek(lock.handle, 0, os.SEEK_SET)
        os.ftruncate(lock.handle, 0)
        os.write(lock.handle, words)
    except OSError as error:
        if error.errno not in _FULL:
            raise


def read(folder: Path) -> Holder | None:
    """Return who is named; None when nobody is, or in a way that cannot be read."""
    try:
        with (folder / LOCK).open("rb") as file:
            found = json.loads(file.read(MOST_BYTES))
        ear = _plain(found.get("ear", ""))
        return Holder(_plain(found["host"]), int(found["pid"]), _moment(found["since"]), str(found["token"]), ear)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return None


def read_patiently(folder: Path, seconds: float = 0.3) -> Holder | None:
    """As `read`, but a holder that only just came is given the time to write its words."""
    until = time.monotonic() + seconds
    while (found := read(folder)) is None and time.monotonic() < until:
        time.sleep(0.02)
    return found


def remove(folder: Path, lock: OpenLock, token: str) -> None:
    """Take the file away while it is still locked, unless it names another; Windows only removes what is closed."""
    path = folder / LOCK
    named = read(folder)
    mine = named is None or named.token == token
    if sys.platform == "win32":
        lock.let_go()
    if mine:
        with contextlib.suppress(OSError):
            path.unlink()
    if sys.platform != "win32":
        lock.let_go()


def is_alive(pid: int) -> bool:
    """Tell whether a program with this number runs here; only asked where a disk knows no locks."""
    if sys.platform == "win32":
        import ctypes

        query_limited_information = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION, winnt.h
        found = ctypes.windll.kernel32.OpenProcess(query_limited_information, False, pid)
        if found:
            ctypes.windll.kernel32.CloseHandle(found)
        return bool(found)
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _plain(text: object) -> str:
    return "".join(letter for letter in str(text)[:MOST_LETTERS] if letter.isprintable())


def _moment(text: object) -> datetime:
    found = datetime.fromisoformat(str(text))
    return found if found.tzinfo else found.astimezone()


def _same_file(handle: int, path: Path) -> bool:
    with contextlib.suppress(OSError):
        return os.path.samestat(os.fstat(handle), path.stat())
    return False


def _lock(handle: int) -> bool:
    """Lock without waiting; False where the disk knows no locks."""
    try:
        with _at_locked_byte(handle):
            _ask_system(handle)
    except OSError as error:
        if error.errno in _HELD:
            raise LockedElsewhereError from error
        return False
    return True


@contextlib.contextmanager
def _at_locked_byte(handle: int) -> Iterator[None]:
    os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
    try:
        yield
    finally:
        os.lseek(handle, 0, os.SEEK_SET)


if sys.platform == "win32":
    import msvcrt

    def _ask_system(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _ask_system(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
