"""Where reservekopieën lie: their names, what lies beside them, and how a file gets there whole or not at all."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from welapp import places
from welapp.actions.files import flush_folder, plain_sentences, small_file, write_atomically
from welapp.actions.key_file import place_keys
from welapp.actions.surroundings import KEYS, SPARE_KEYS, UNFINISHED, WORKSHOP, read_key_file, small_keys
from welapp.errors import KnownError
from welapp.store.backup import Progress
from welapp.store.connect import STOPPED, Stop, StoppedError

FOLDER = SPARE_KEYS.parent
FORMS = "forms"
ASIDE = "beschadigd-"
"""How the name begins of a folder with a damaged kluis that was set aside."""
_FORM_LIMIT = 1 << 20
README = "LEESMIJ.txt"
_NAME = re.compile(r"kluis-(\d{8}T\d{6})Z\.db")
_MOMENT = "%Y%m%dT%H%M%S"
_SECOND = re.compile(r"welapp-reservekopie-[0-9a-f]{8}")
_MINE = secrets.token_hex(4)  # in a sandbox every start may get the same process number
_CHUNK = 1 << 20
_SPARE_ROOM = 16 << 20
# Elsewhere an indexer or a virus scanner may hold a new file open for a moment, and then it cannot be replaced.
_PATIENCE_SECONDS, _TRIES = 0.25, 8

HELD = "Een ander programma houdt ‘{}’ vast. Sluit andere programma’s en probeer het opnieuw. Er is niets veranderd."
ABOUT_THE_SECOND = """Dit is een reservekopie van een kluis van welapp.

Alles hierin zit op slot. Zonder de wachtzin of de herstelcode kan niemand het lezen.

Terugzetten: start welapp op een nieuwe computer. Kies ‘Ik heb een reservekopie’ en wijs deze map aan.
Verander niets in deze map.
"""


class Where(StrEnum):
    HERE = "here"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class BackupCopy:
    """One finished reservekopie; `size` in bytes, `made_at` in UTC."""

    path: Path
    made_at: datetime
    size: int
    where: Where


@dataclass(frozen=True, slots=True)
class Source:
    """A folder in which copies of one kluis lie, newest first; `team` is '' when its key file cannot be read."""

    folder: Path
    team: str
    copies: tuple[BackupCopy, ...]


def copies(folder: Path, second: Path | None) -> tuple[BackupCopy, ...]:
    """Return all copies of the kluis in `folder`, also those in the chosen second folder, newest first.

    Needs no key. A second folder that is not there has none. Reads a folder that may be on a slow drive.
    """
    found = _in(folder / FOLDER, Where.HERE)
    place = second_place(second, vault_id(folder)) if second else None
    return tuple(sorted(found + (_in(place, Where.SECOND) if place else []), key=newest_first))


def sources(chosen: Path) -> tuple[Source, ...]:
    """Find copies from the folder that someone points at: a drive, a kluis, or the folder with the copies itself."""
    tried = [chosen, chosen / FOLDER]
    tried += [place for place in _listing(chosen) if _SECOND.fullmatch(place.name)]
    found = []
    for place in tried:
        here = sorted(_in(place, Where.SECOND), key=newest_first)
        if here:
            found.append(Source(place, _team(place), tuple(here)))
    return tuple(found)


def second_place(chosen: Path, vault: str) -> Path:
    """Return the folder for the copies in a chosen one; whoever points at that folder itself means the same."""
    name = f"welapp-reservekopie-{vault[:8]}"
    return chosen if chosen.name == name else chosen / name


def vault_id(folder: Path) -> str:
    """Return the id of the kluis in `folder`, '' when no key file can be read."""
    for name in (KEYS, SPARE_KEYS):
        with contextlib.suppress(KnownError, OSError):
            return read_key_file(folder / name).vault
    return ""


def free_name(place: Path, now: datetime) -> Path:
    """Return a name with the moment in it; two within one second get two names."""
    moment = now.astimezone(UTC)
    while (path := place / f"kluis-{moment.strftime(_MOMENT)}Z.db").exists():
        moment += timedelta(seconds=1)
    return path


@contextlib.contextmanager
def unfinished(place: Path, size: int) -> Iterator[Path]:
    """Give a new, empty file for `size` bytes to come; what is still there afterwards goes, also what a crash left."""
    with plain_sentences(place):
        place.mkdir(parents=True, exist_ok=True)
        mine = f"{WORKSHOP}{_MINE}{os.getpid()}-"
        for left in place.glob(UNFINISHED):
            if not left.name.startswith(mine):  # another thread may be at work here too
                left.unlink()
        if shutil.disk_usage(place).free < size + _SPARE_ROOM:
            raise KnownError(f"De schijf van ‘{place}’ is te vol voor een reservekopie. Maak ruimte vrij.")
        fresh = place / f"{mine}{secrets.token_hex(4)}.new"
        os.close(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            yield fresh
        finally:
            for left in (fresh, fresh.with_name(fresh.name + "-journal")):
                with contextlib.suppress(OSError):
                    left.unlink(missing_ok=True)


def settle(fresh: Path, target: Path) -> None:
    """Put a finished file in its place for good: flushed, renamed, and the name flushed too."""
    with plain_sentences(target):
        flush(fresh)
        replace(fresh, target)
        flush_folder(target.parent)


def replace(fresh: Path, target: Path) -> None:
    """Rename over what is there; where an open file cannot be replaced, try for two seconds."""
    for left in reversed(range(_TRIES)):
        try:
            fresh.replace(target)
        except PermissionError as error:
            if not left:
                raise KnownError(HELD.format(target.name)) from error
            time.sleep(_PATIENCE_SECONDS)
        else:
            return


def flush(path: Path) -> None:
    """Wait until the disk has all of a file that no connection has open."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def copy_bytes(source: Path, target: Path, progress: Progress, stop: Stop) -> None:
    """Copy a finished file that no connection has open, flush it, and compare what is read back."""
    size = 2 * max(1, source.stat().st_size)
    with target.open("r+b") as to:
        written = _through(source, to.write, lambda done: progress(done / size), stop)
        to.flush()
        os.fsync(to.fileno())
    if _through(target, lambda _: None, lambda done: progress(0.5 + done / size), stop) != written:
        raise OSError("what was read back is not what was written")


def _through(path: Path, take: Callable[[bytes], object], tell: Callable[[int], None], stop: Stop) -> bytes:
    seal, done = hashlib.sha256(), 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            if stop():
                raise StoppedError(STOPPED)
            seal.update(chunk)
            take(chunk)
            done += len(chunk)
            tell(done)
    return seal.digest()


def carry_along(folder: Path, place: Path) -> None:
    """Bring what belongs to the copies up to date: the key file, and the team's own question files."""
    place_keys(small_keys(folder), place / KEYS)  # a damaged one never goes over a whole one
    for path in own_forms(places.own_forms(folder)):
        _bring(place / FORMS / path.name, _form(path))


def own_forms(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.toml") if path.is_file()) if folder.is_dir() else []


def bring_forms_back(place: Path, folder: Path) -> None:
    """Put the team's own question files back where there are none."""
    target = places.own_forms(folder)
    if not own_forms(target):
        for path in own_forms(place / FORMS):
            _bring(target / path.name, _form(path))


def _form(path: Path) -> bytes:
    data = small_file(path, _FORM_LIMIT)
    if len(data) > _FORM_LIMIT:
        raise KnownError(f"‘{path}’ is te groot voor een vragenbestand. Kijk wat daar staat.")
    return data


def write_readme(place: Path) -> None:
    _bring(place / README, ABOUT_THE_SECOND.encode("utf-8-sig"))


def _bring(target: Path, data: bytes) -> None:
    with plain_sentences(target):
        if not target.is_file() or target.read_bytes() != data:
            write_atomically(target, data)


def listed(place: Path, where: Where) -> list[BackupCopy]:
    """Return the copies in one folder; raise OSError when it cannot be read."""
    return _copies_of(sorted(place.iterdir()), where)


def moment_of(name: str) -> datetime | None:
    """Return the moment in the name of a copy, in UTC."""
    with contextlib.suppress(ValueError):
        if named := _NAME.fullmatch(name):
            return datetime.strptime(named[1], _MOMENT).replace(tzinfo=UTC)
    return None


def _in(place: Path, where: Where) -> list[BackupCopy]:
    return _copies_of(_listing(place), where)


def _copies_of(paths: list[Path], where: Where) -> list[BackupCopy]:
    found = []
    for path in paths:
        moment = moment_of(path.name)
        # A file that goes away meanwhile hides none of the others.
        with contextlib.suppress(OSError, ValueError):
            if moment and path.is_file():
                found.append(BackupCopy(path, moment, path.stat().st_size, where))
    return found


def _listing(place: Path) -> list[Path]:
    with contextlib.suppress(OSError, ValueError):
        return sorted(place.iterdir())
    return []


def newest_first(copy: BackupCopy) -> tuple[float, bool]:
    return -copy.made_at.timestamp(), copy.where is Where.SECOND


def _team(place: Path) -> str:
    with contextlib.suppress(KnownError, OSError):
        return read_key_file(place / KEYS).team
    return ""
