"""One at a time: who has a kluis open, asking them to come to the front, and taking it over."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from welapp.actions.files import plain_sentences, write_atomically
from welapp.actions.surroundings import Surroundings, is_vault
from welapp.domain.dutch import clock_time, short_date
from welapp.errors import KnownError
from welapp.vault import claim as lock_file
from welapp.vault.claim import KNOCK, Holder, LockedElsewhereError, OpenLock
from welapp.vault.whisper import Ear, whisper

ANSWER_SECONDS = 2.0
_LOOK_SECONDS = 0.02
_LAUNCH = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""What a desktop gives a program that may come to the front; the second start passes it on to the first."""
_FILE = "file"


@dataclass(frozen=True, slots=True)
class Knock:
    """What a second start passes on: what the desktop gave it, and the file it was started with."""

    launch: Mapping[str, str]
    file: Path | None = None


class HeldError(KnownError):
    """Someone has this kluis open: `here` on this computer, or else on `host`."""

    def __init__(self, host: str, since: datetime | None, *, here: bool, pid: int = 0) -> None:
        self.host, self.since, self.here, self.pid = host, since, here, pid
        start = f" sinds {spoken_moment(since)}" if since else ""
        if here:
            sentence = f"Deze kluis is{start} al open op deze computer. Ga naar dat venster, of sluit het eerst."
        else:
            sentence = f"Deze kluis is{start} open op computer ‘{host}’. Sluit hem daar eerst."
        super().__init__(sentence)


class TakenOverError(KnownError):
    """Another computer took the kluis over while it was open here."""


class Claim:
    """Holds the kluis until `release`; as a context manager until the end of the block.

    `left_by_crash` tells that the program before this one on this computer ended without letting go.
    """

    def __init__(self, folder: Path, token: str, lock: OpenLock | None, *, left_by_crash: bool = False) -> None:
        self.folder, self.token, self.left_by_crash = folder, token, left_by_crash
        self._lock = lock
        self.ear: Ear | None = None

    def listen(self) -> None:
        """Let a second start pass on which file it is about, so that nobody else can read the name of that."""
        holder = lock_file.read(self.folder)
        if self._lock is not None and self.ear is None and holder is not None and holder.token == self.token:
            self.ear = Ear()
            lock_file.write(self._lock, replace(holder, ear=self.ear.name))

    def is_held(self) -> bool:
        """Tell whether there is something to hold, and nobody took it over."""
        try:
            self.check()
        except TakenOverError:
            return False
        return self._lock is not None

    def check(self) -> None:
        """Raise TakenOverError when the kluis is someone else's by now; one small read, on any thread."""
        if self._lock is None:
            return
        holder = lock_file.read(self.folder)
        if holder is not None and holder.token != self.token:
            raise TakenOverError(
                f"Deze kluis is overgenomen door computer ‘{holder.host}’. Hier is hij op slot gegaan."
                if holder.host != this_host()
                else "Deze kluis is in een ander venster geopend. Hier is hij op slot gegaan."
            )

    def release(self) -> None:
        """Let go; what someone else took over stays theirs."""
        lock, self._lock = self._lock, None
        if lock is not None:
            lock_file.remove(self.folder, lock, self.token)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.release()


def claim(folder: Path, around: Surroundings) -> Claim:
    """Hold the kluis in this folder; HeldError when someone else does.

    Where there is no kluis yet there is nothing to hold. A disk that knows no locks is no reason to stop.
    """
    if not is_vault(folder):
        return unclaimed(folder)
    with plain_sentences(folder):
        try:
            lock = lock_file.take(folder)
        except LockedElsewhereError:
            raise _held(lock_file.read_patiently(folder)) from None
        try:
            before = lock_file.read(folder)
            if before is not None and (
                before.host != this_host() or (not lock.sure and before.pid != os.getpid() and _runs(before))
            ):
                raise _held(before)
            mine = _myself(around)
            lock_file.write(lock, mine)
        except BaseException:
            lock.let_go()
            raise
    return Claim(folder, mine.token, lock, left_by_crash=before is not None)


def unclaimed(folder: Path) -> Claim:
    """Return a claim that holds nothing yet."""
    return Claim(folder, "", None)


def take_over(folder: Path, around: Surroundings) -> Claim:
    """Hold the kluis whoever holds it now; that one notices at its next deed and goes on slot."""
    with plain_sentences(folder):
        mine = _myself(around)
        return Claim(folder, mine.token, lock_file.take_by_force(folder, mine))


def knock(
    folder: Path,
    seconds: float = ANSWER_SECONDS,
    environment: Mapping[str, str] = os.environ,
    file: Path | None = None,
) -> bool:
    """Ask the window that has this kluis open to come to the front, with a file; tell whether it answered in time."""
    wish, until = folder / KNOCK, time.monotonic() + seconds
    launch = [f"{name}={environment[name]}" for name in _LAUNCH if environment.get(name)]
    if file is not None:
        launch.append(f"{_FILE}={_whispered(folder, file, until)}")
    write_atomically(wish, "\n".join(launch).encode("utf-8", "replace"))
    while wish.exists():
        if time.monotonic() > until:
            with contextlib.suppress(OSError):
                wish.unlink()
                return False
            return True  # answered at the last moment
        time.sleep(_LOOK_SECONDS)
    return True


def answer_knock(folder: Path, ear: Ear | None = None) -> Knock | None:
    """Take the wish of a second start away; return what it passed on, None when nobody knocked."""
    wish = folder / KNOCK
    try:
        with wish.open("rb") as file:
            lines = file.read(lock_file.MOST_KNOCKED).decode("utf-8", "replace").splitlines()
        wish.unlink()
    except OSError:
        return None
    given = dict(line.split("=", 1) for line in lines if "=" in line)
    heard = ear.hear(given.get(_FILE, "")) if ear is not None else ""
    launch = {name: given[name] for name in _LAUNCH if name in given and given[name].isprintable()}
    return Knock(launch, Path(heard) if heard else None)


def _whispered(folder: Path, file: Path, until: float) -> str:
    """Seal the path for the program that has the kluis, which listens from just after its first frame on."""
    while True:
        holder = lock_file.read(folder)
        if holder is not None and holder.ear:
            return whisper(holder.ear, str(file))
        if time.monotonic() > until:
            return ""
        time.sleep(_LOOK_SECONDS)


def this_host() -> str:
    name = os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename
    return "".join(filter(str.isprintable, name[: lock_file.MOST_LETTERS])) or "onbekend"


def spoken_moment(moment: datetime) -> str:
    """Say a moment in this computer's own time: 'za 21 nov om 15.30 uur'."""
    here = moment.astimezone()
    return f"{short_date(here.date())} om {clock_time(here.time())}"


def _held(holder: Holder | None) -> HeldError:
    if holder is None:
        return HeldError(this_host(), None, here=True)
    return HeldError(holder.host, holder.since, here=holder.host == this_host(), pid=holder.pid)


def _runs(holder: Holder) -> bool:
    return lock_file.is_alive(holder.pid)


def _myself(around: Surroundings) -> Holder:
    return Holder(this_host(), os.getpid(), around.clock(), around.chance(16).hex())
