"""Putting a reservekopie back: looking into it first, keeping the present state, and all of it or nothing."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from welapp.actions import backup_files as files
from welapp.actions import backups
from welapp.actions.backup_files import BackupCopy
from welapp.actions.backups import Plan, creeping, never, silent
from welapp.actions.files import flush_folder, plain_sentences, write_atomically
from welapp.actions.surroundings import DATABASE, KEYS, Surroundings, read_key_file, small_keys
from welapp.actions.vaults import key_of, key_of_code
from welapp.domain.case import Stage
from welapp.domain.clock import stamp_time
from welapp.domain.ids import new_id
from welapp.errors import DamagedError, KnownError
from welapp.store import backup
from welapp.store.backup import Known, Progress
from welapp.store.connect import Connection, Stop, connect, connect_alone
from welapp.vault import keyfile, recovery_code

LOGS = ("-wal", "-shm", "-journal")
READY, KEPT = 0.6, 0.95  # how far the bar is when the copy is ready, and when the present state is kept


@dataclass(frozen=True, slots=True)
class Held:
    """One case in a copy, as it stood on the day of the copy."""

    name: str
    stage: Stage
    archived: bool


@dataclass(frozen=True, slots=True)
class Contents:
    """What a copy would bring back; `last_change` in UTC, None when nothing was ever written.

    `erased` counts the cases in it that were erased since: those do not come back and are not named.
    """

    made_at: datetime
    cases: tuple[Held, ...]
    count: int
    last_change: datetime | None
    erased: int = 0


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back. `before` is the copy of what was there, `aside` the folder with it when it was damaged."""

    made_at: datetime
    count: int
    before: BackupCopy | None = None
    aside: Path | None = None


def look_into(copy: BackupCopy, key: bytes, folder: Path | None = None) -> Contents:
    """Read what a copy holds, without putting anything back; raise KnownError when it is of no use.

    With `folder`, where it would be put back, what is known there of erasures counts.
    """
    known = _known(folder, key, copy) if folder else Known()
    gone = {stone.case for stone in known.tombstones if stone.whole}

    def read(connection: Connection) -> Contents:
        facts = backup.facts(connection)
        day = copy.made_at.date()
        every = backup.cases(connection)
        held = tuple(Held(name, now.stage(day), archived) for case, name, archived, now in every if case not in gone)
        last_change = stamp_time(facts.stamp) if facts.stamp else None
        return Contents(copy.made_at, held, len(held), last_change, len(every) - len(held))

    with plain_sentences(copy.path):
        return backup.look(copy.path, key, read)


def restore(
    folder: Path,
    key: bytes,
    copy: BackupCopy,
    around: Surroundings,
    progress: Progress = silent,
    stop: Stop = never,
) -> Restored:
    """Put a copy in place of a closed kluis; what is there now becomes a copy itself, or is kept aside when damaged.

    What was erased since stays erased. At every moment, also after a crash, either the old kluis is there or the new.
    """
    with plain_sentences(folder):
        vault = files.vault_id(folder)
        _refuse_foreign(copy.path.parent, vault)
        known = _known(folder, key, copy)
        with _ready(folder, key, copy, known, around, lambda part: progress(part * READY), stop) as (work, count):
            before, aside = None, None
            if (folder / DATABASE).exists():
                plan = Plan(folder, key, vault, None, around.clock)
                try:
                    before = _kept(plan, lambda part: progress(READY + part * (KEPT - READY)), stop)
                except DamagedError:
                    aside = _set_aside(folder, around.clock())
            _fold(folder, key)
            _drop_logs(folder)
            if not vault:
                _bring_keys(copy.path.parent, folder)
            files.settle(work, folder / DATABASE)
        _bring_forms_back(copy.path.parent, folder)
    progress(1.0)
    return Restored(copy.made_at, count, before, aside)


def restore_new(
    source: Path,
    folder: Path,
    passphrase_or_code: str,
    copy: BackupCopy,
    around: Surroundings,
    progress: Progress = silent,
    stop: Stop = never,
) -> Restored:
    """Make a kluis in an empty folder of a copy in `source`, where its key file lies too; as on a new laptop."""
    with plain_sentences(source):
        keys = read_key_file(source / KEYS)
    with plain_sentences(folder):
        there = files.vault_id(folder)
        if (folder / DATABASE).exists() or there not in ("", keys.vault):
            raise KnownError(f"In ‘{folder}’ staat al een kluis. Kies een andere map, of open deze.")
    key = _key(source, passphrase_or_code)
    with plain_sentences(folder):
        known = _known(folder, key, copy)
        with _ready(folder, key, copy, known, around, progress, stop) as (work, count):
            # The other computer's own way in is of no use here. The keys come first: with them alone in it, after
            # a crash, the folder is a kluis of which a copy can be put back.
            fresh = not (folder / KEYS).exists()
            write_atomically(folder / KEYS, keyfile.dump(replace(keys, computer=None)))
            try:
                _drop_logs(folder)
                files.settle(work, folder / DATABASE)
            except BaseException:
                if fresh:
                    (folder / KEYS).unlink()
                raise
        _bring_forms_back(source, folder)
    progress(1.0)
    return Restored(copy.made_at, count)


@contextlib.contextmanager
def _ready(
    folder: Path,
    key: bytes,
    copy: BackupCopy,
    known: Known,
    around: Surroundings,
    progress: Progress,
    stop: Stop,
) -> Iterator[tuple[Path, int]]:
    """Give a checked file on the disk of the kluis, in which nothing erased is left; and how many cases it holds."""
    device = new_id(around.chance)
    with files.unfinished(folder, copy.path.stat().st_size) as work:
        files.copy_bytes(copy.path, work, lambda part: progress(part * 0.4), stop)
        # Before anything is written in it: a page that is rewritten would no longer show that it was damaged.
        backup.check_seals(work, key, stop)
        connection = connect_alone(work, key)
        try:
            backup.bring_up_to_date(connection, known, device)
            count = len(backup.cases(connection))
        finally:
            connection.close()
        backup.verify(work, key, creeping(progress, stop, 0.45, 0.99))
        files.flush(work)
        progress(1.0)
        yield work, count


def _known(folder: Path, key: bytes, copy: BackupCopy) -> Known:
    """Gather what is known of erasures and of time: in the kluis itself, and in every copy that can be read."""
    known = Known()
    if (folder / DATABASE).exists():
        with contextlib.suppress(DamagedError):
            connection = connect(folder / DATABASE, key)
            try:
                known = known.with_those_of(connection)
            finally:
                connection.close()
    for place in dict.fromkeys((folder / files.FOLDER, copy.path.parent)):
        for path in sorted(place.glob("kluis-*.db"), reverse=True):
            with contextlib.suppress(KnownError, OSError):
                known = backup.look(path, key, known.with_those_of)
    return known


def _kept(plan: Plan, progress: Progress, stop: Stop) -> BackupCopy:
    """Make a copy of the present state; none of the older ones goes for it."""
    path, _ = backups.write_copy(plan, progress, stop)
    return next(copy for copy in files.copies(plan.folder, None) if copy.path == path)


def _set_aside(folder: Path, now: datetime) -> Path:
    """Keep a damaged kluis as it is, under a second name, so that someone may still get something out of it."""
    aside = files.free_name(folder / files.FOLDER, now).with_suffix("")
    aside = aside.with_name(f"{files.ASIDE}{aside.name}")
    aside.mkdir(parents=True, exist_ok=True)
    for name in (DATABASE, *(DATABASE + log for log in LOGS)):
        if (folder / name).exists() and not (aside / name).exists():
            try:
                os.link(folder / name, aside / name)
            except OSError:  # a disk without a second name for a file
                shutil.copyfile(folder / name, aside / name)
                files.flush(aside / name)
    flush_folder(aside)
    return aside


def _fold(folder: Path, key: bytes) -> None:
    """Bring the log of the old kluis into its file, so that the log can go while the old one still is whole."""
    if not (folder / DATABASE).exists():
        return
    with contextlib.suppress(DamagedError):
        connection = connect(folder / DATABASE, key)
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("PRAGMA journal_mode = DELETE")  # refused when someone else has it open
        finally:
            connection.close()


def _drop_logs(folder: Path) -> None:
    """A log that stays behind would be written over the kluis that is put in place."""
    for log in LOGS:
        (folder / (DATABASE + log)).unlink(missing_ok=True)
    flush_folder(folder)


def _bring_keys(place: Path, folder: Path) -> None:
    write_atomically(folder / KEYS, small_keys(place))


def _bring_forms_back(place: Path, folder: Path) -> None:
    # The kluis is back by now, and opens without them.
    with contextlib.suppress(KnownError, OSError):
        files.bring_forms_back(place, folder)


def _refuse_foreign(place: Path, vault: str) -> None:
    """Refuse by name what lies beside the key file of another kluis."""
    if not (place / KEYS).is_file() or not vault:
        return
    with contextlib.suppress(DamagedError):
        keys = read_key_file(place / KEYS)
        if keys.vault != vault:
            team = f" van ‘{keys.team}’" if keys.team else ""
            raise KnownError(f"Deze reservekopie hoort bij een andere kluis{team}. Kies er een van deze kluis.")


def _key(source: Path, typed: str) -> bytes:
    if recovery_code.is_complete(typed):
        # A wachtzin of figures alone may look like a code.
        with contextlib.suppress(KnownError):
            return key_of_code(source, typed)
    return key_of(source, typed)
