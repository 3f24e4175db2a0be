"""A copy of the kluis in one file: made beside a working connection, checked with the key, and read."""

from __future__ import annotations

import contextlib
import hashlib
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeVar

from welapp.domain.case import Standing
from welapp.errors import DamagedError, KnownError
from welapp.store import about, erase, own_forms, rows
from welapp.store.connect import STOPPED, Connection, Stop, StoppedError, connect, connect_alone, connect_to_read
from welapp.store.erase import Tombstone
from welapp.store.migrate import migrate
from welapp.store.migrations import STEPS
from welapp.store.revisions import STAMP, note_far

T = TypeVar("T")
Progress = Callable[[float], None]
"""Hears the part that is done, 0 to 1; on the thread that works."""

LOOK_SECONDS = 0.1
BROKEN = "Deze reservekopie is beschadigd, of hoort bij een andere kluis. Kies een andere datum."
NEWER = "Dit is gemaakt met een nieuwere versie van welapp. Installeer eerst de nieuwste versie."


@dataclass(frozen=True, slots=True)
class Facts:
    """What a copy tells of itself: whose it is, of which version, up to which save, what it knows as erased."""

    vault: str
    version: int
    stamp: str
    mark: str
    tombstones: tuple[Tombstone, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What must not be lost or come back when an older copy is put back: erasures, and how late it is."""

    tombstones: tuple[Tombstone, ...] = ()
    erasures: tuple[tuple[object, ...], ...] = ()
    stamp: str = ""
    bundles: tuple[tuple[object, ...], ...] = ()  # that went out

    def with_those_of(self, connection: Connection) -> Known:
        """Add what a kluis or a copy knows; of two tombstones on one place the later one counts."""
        known = facts(connection)
        latest: dict[tuple[str, str, str], Tombstone] = {}
        for stone in sorted((*self.tombstones, *known.tombstones), key=lambda stone: stone.stamp):
            latest[stone.case, stone.item, stone.field] = stone
        register = {line[0]: line for line in (*_erasures(connection), *self.erasures)}  # what was known first, stays
        bundles = {line[0]: line for line in (*_bundles(connection), *self.bundles)}
        stones = tuple(sorted(latest.values()))
        return Known(stones, tuple(register.values()), max(self.stamp, known.stamp), tuple(bundles.values()))


def copy(source: Path, key: bytes, target: Path, progress: Progress, stop: Stop) -> None:
    """Write all that was saved until now into a new file; the writer of `source` goes on working meanwhile."""

    def tell(left: int, pages: int) -> None:
        if stop():
            raise StoppedError(STOPPED)
        progress(1 - left / pages if pages else 1)

    here = connect(source, key)
    try:
        there = connect_alone(target, key, make=True)
        try:
            here.copy_to(there, tell)
            there.execute("PRAGMA journal_mode = DELETE")  # its first page says WAL, as the one it was copied from
        finally:
            there.close()
    finally:
        here.close()


def verify(path: Path, key: bytes, stop: Stop) -> Facts:
    """Check every page and every table of a copy with the key; raise KnownError when it is not whole."""

    def check(connection: Connection) -> Facts:
        if connection.broken_tables(stop):
            raise DamagedError(BROKEN)
        return facts(connection)

    check_seals(path, key, stop)
    return look(path, key, check)


def read_facts(path: Path, key: bytes) -> Facts:
    """Read what a copy tells of itself, without checking the rest; quick."""
    return look(path, key, facts)


def check_seals(path: Path, key: bytes, stop: Stop) -> None:
    """Tell every changed bit of a copy, and one that a newer version made.

    SQLCipher cannot be stopped in it, and a gigabyte takes some seconds: on `stop` it is left to end by itself.
    """

    def check(connection: Connection) -> None:
        if connection.broken_seals():
            raise DamagedError(BROKEN)
        facts(connection)

    ended: SimpleQueue[BaseException | None] = SimpleQueue()

    def work() -> None:
        try:
            look(path, key, check)
        except BaseException as error:  # noqa: BLE001 - raised again on the thread that waits
            ended.put(error)
        else:
            ended.put(None)

    threading.Thread(target=work, daemon=True, name="zegels").start()
    while not stop():
        with contextlib.suppress(Empty):
            error = ended.get(timeout=LOOK_SECONDS)
            if error is not None:
                raise error
            return
    raise StoppedError(STOPPED)


def look(path: Path, key: bytes, read: Callable[[Connection], T]) -> T:
    """Read something from a finished copy; nothing is written, beside it neither."""
    try:
        connection = connect_to_read(path, key)
        try:
            return read(connection)
        finally:
            connection.close()
    except DamagedError as error:
        raise DamagedError(BROKEN) from error


def facts(connection: Connection) -> Facts:
    """Raise KnownError for a copy that a newer version made."""
    version = int((connection.one("PRAGMA user_version") or (0,))[0])
    if version > len(STEPS):
        raise KnownError(NEWER)
    return Facts(
        about.get(connection, "vault"), version, about.get(connection, STAMP), mark(connection),
        erase.tombstones(connection),
    )  # fmt: skip


def mark(connection: Connection) -> str:
    """Return what is different after each change that a backup should hold."""
    erased = len(_erasures(connection))
    others = (about.get(connection, own_forms.MARK), _colleagues(connection))
    return "/".join((about.get(connection, STAMP), str(erased), *filter(None, others)))


def cases(connection: Connection) -> list[tuple[str, str, bool, Standing]]:
    """Return id, name, whether archived, and standing of each case, by name; also from a copy of an older version."""
    found = connection.rows("SELECT id, name, archived, standing FROM case_row ORDER BY +name_key, number")
    return [(case, name, bool(archived), rows.standing_from(facts)) for case, name, archived, facts in found]


def bring_up_to_date(connection: Connection, known: Known, device: str) -> None:
    """Make of an older copy a kluis for this moment: its tables, what was erased since, a device of its own."""
    migrate(connection)
    erase.apply(connection, known.tombstones)
    with connection.transaction():
        connection.execute(
            "INSERT OR REPLACE INTO erasure (id, case_id, on_day, facts)"
            " SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)",
            (json.dumps([list(row) for row in known.erasures]),),
        )
        connection.execute(
            "INSERT OR IGNORE INTO bundle (id, way, moment, whom, cases, facts)"
            " SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each(?)",
            (json.dumps([list(row) for row in known.bundles]),),
        )
        about.put(connection, "device", device)  # what is written from here on is not what was written before
        about.put(connection, STAMP, max(known.stamp, about.get(connection, STAMP)))
        note_far(connection, max((stone.stamp for stone in known.tombstones), default=""))


def _has(connection: Connection, table: str) -> bool:
    return connection.one("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)) is not None


def _erasures(connection: Connection) -> list[tuple[object, ...]]:
    return connection.rows("SELECT id, case_id, on_day, facts FROM erasure") if _has(connection, "erasure") else []


def _bundles(connection: Connection) -> list[tuple[object, ...]]:
    if not _has(connection, "bundle"):
        return []
    return connection.rows("SELECT id, way, moment, whom, cases, facts FROM bundle WHERE way = 'out'")


def _colleagues(connection: Connection) -> str:
    """Return what differs after any change in the colleagues or the register of bundles; '' while there is neither."""
    if not _has(connection, "contact"):
        return ""
    found = (
        connection.rows("SELECT * FROM contact ORDER BY id"),
        connection.rows("SELECT id, facts FROM bundle ORDER BY id"),
    )
    return hashlib.sha256(json.dumps(found).encode()).hexdigest()[:16] if any(found) else ""
