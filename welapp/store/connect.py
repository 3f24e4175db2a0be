"""The one door to SQLCipher: opening, transactions, and its errors as sentences for the person."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3

from welapp.errors import BugError, DamagedError, KnownError

APPLICATION_ID = 0x57454C4B  # 'WELK'
# Before 3.53 SQLite could corrupt a WAL that two processes reset at once.
OLDEST_SQLITE = (3, 53, 0)
PAGE_BYTES = 4096
# While a copy is made or checked, this much is done between two looks at whether to go on: a hundredth of a second.
STEP_PAGES, STEP_OPERATIONS = 200, 50_000
STOPPED = "Gestopt. Er is niets veranderd."
Stop = Callable[[], bool]
"""Whether the person wants to stop; asked about a hundred times a second."""
PATIENCE_SECONDS = 5  # for another window's save

_LIVE = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "wal_autocheckpoint = 4000",  # a last resort: `put_log_away` comes before it, when nobody waits
)
_ALONE = ("journal_mode = MEMORY", "synchronous = OFF")
_TO_READ = ("query_only = ON",)

DAMAGED = "Het bestand kluis.db is beschadigd. Zet het terug uit een reservekopie."
STRANGE = "Het bestand kluis.db is beschadigd of hoort bij een andere kluis. Zet het terug uit een reservekopie."
_SENTENCES = (
    ("disk is full", "De schijf is vol. Maak ruimte vrij; wat al bewaard was, is er nog."),
    ("readonly", "welapp mag hier niet schrijven. Vraag wie deze computer beheert om schrijfrecht op de map."),
    ("unable to open", "welapp kan kluis.db niet openen. Kijk of de map er is en of je er mag schrijven."),
    ("disk i/o", "Lezen of schrijven op de schijf lukt niet. Kijk of de schijf nog vastzit en niet vol is."),
    ("locked", "De kluis is bezig in een ander venster. Sluit dat venster en probeer het nog eens."),
    ("not a database", DAMAGED),
    ("malformed", DAMAGED),
)


@contextmanager
def plain_sentences() -> Iterator[None]:
    """Turn what SQLCipher can meet on any disk into a KnownError; anything else is a bug and goes up as it is."""
    try:
        yield
    except sqlcipher3.DatabaseError as error:
        said = str(error).lower()
        for mark, sentence in _SENTENCES:
            if mark in said:
                raise (DamagedError if sentence is DAMAGED else KnownError)(sentence) from error
        raise


class StoppedError(KnownError):
    """The person stopped it; nothing was changed."""


class Connection:
    """One connection, one thread: only the thread that made it may use it."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self._log_holds_erased = False

    def execute(self, sql: str, values: Sequence[object] = ()) -> None:
        with plain_sentences():
            self._raw.execute(sql, values)

    def many(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        with plain_sentences():
            self._raw.executemany(sql, rows)

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        with plain_sentences():
            found: list[tuple[Any, ...]] = self._raw.execute(sql, values).fetchall()
            return found

    def one(self, sql: str, values: Sequence[object] = ()) -> tuple[Any, ...] | None:
        found = self.rows(sql, values)
        return found[0] if found else None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit all of it or nothing."""
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            if self._raw.in_transaction:
                self._raw.execute("ROLLBACK")
            raise

    def put_log_away(self) -> None:
        """Move what was committed from the log into the file; to be done when nobody waits for a save."""
        if self._log_holds_erased:
            self.empty_log()
        else:
            self.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def owe_an_empty_log(self) -> None:
        """Empty the log at the next `put_log_away`."""
        self._log_holds_erased = True

    def empty_log(self) -> bool:
        """Empty the log, in which an erased page may still stand; at once, or else at the next pause.

        A backup that is being made reads from the log until it is done, and no save may wait for that.
        """
        self._log_holds_erased = True  # until it is known to be empty: a full disk may refuse this
        self.execute("PRAGMA busy_timeout = 0")
        try:
            (busy, _, _), *_ = self.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            self.execute(f"PRAGMA busy_timeout = {PATIENCE_SECONDS * 1000}")
        self._log_holds_erased = bool(busy)
        return not busy

    def copy_to(self, target: Connection, tell: Callable[[int, int], None]) -> None:
        """Copy the whole database as it is at this moment into another file; `tell` hears pages left and pages in all.

        An error that `tell` raises ends it. The open reading keeps this moment: without it each save by another
        connection would make the copying start again.
        """
        with self.reading(), plain_sentences():
            self._raw.backup(
                target._raw, pages=STEP_PAGES, progress=lambda _, left, pages: tell(left, pages), sleep=0.05
            )

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Read the kluis as it is at this moment, whatever another connection saves meanwhile."""
        self.execute("BEGIN")
        try:
            self.rows("SELECT count(*) FROM sqlite_master")
            yield
        finally:
            self.execute("ROLLBACK")

    def broken_seals(self) -> list[str]:
        """Check every page of the file itself, not of a log beside it, against its seal; empty when all is well."""
        return [str(row[0]) for row in self.rows("PRAGMA cipher_integrity_check")]

    def faults(self, stop: Stop) -> list[str]:
        """Check every page and every table with its indexes; empty when all is well. Raise StoppedError on `stop`.

        The check of the seals cannot be stopped halfway.
        """
        return self.broken_seals() or self.broken_tables(stop)

    def broken_tables(self, stop: Stop) -> list[str]:
        """Check every table with its indexes; empty when all is well."""
        with self.stoppable(stop):
            return [str(row[0]) for row in self.rows("PRAGMA integrity_check") if row[0] != "ok"]

    @contextmanager
    def stoppable(self, stop: Stop) -> Iterator[None]:
        """Ask `stop` now and then within a long question; on yes raise StoppedError."""
        if stop():
            raise StoppedError(STOPPED)
        self._raw.set_progress_handler(stop, STEP_OPERATIONS)
        try:
            yield
        except sqlcipher3.OperationalError as error:
            if "interrupted" not in str(error):
                raise
            raise StoppedError(STOPPED) from error
        finally:
            self._raw.set_progress_handler(None, 0)

    def close(self) -> None:
        self._raw.close()


def connect(path: Path, key: bytes, *, make: bool = False) -> Connection:
    """Open kluis.db with its raw key; `make` allows a new file, otherwise a missing one is refused."""
    log = path.with_name(path.name + "-wal")
    left = log.exists() and log.stat().st_size > 0
    connection = _connected(path, str(path), key, _LIVE, make=make)
    if left:  # by a crash, and something erased may stand in it
        connection.owe_an_empty_log()
    return connection


def connect_alone(path: Path, key: bytes, *, make: bool = False) -> Connection:
    """Open a file that only this connection works on, such as a copy in the making.

    It stays one file, without a log beside it. A crash may leave it half written, so it gets its place afterwards.
    """
    return _connected(path, str(path), key, _ALONE, make=make)


def connect_to_read(path: Path, key: bytes) -> Connection:
    """Open a finished copy, also on a disk that cannot be written or locked; nothing is made beside it."""
    # By hand: Path.as_uri gives a network folder in a shape that SQLite refuses.
    address = "/" + path.absolute().as_posix().removeprefix("/")
    for mark in "%?#":
        address = address.replace(mark, f"%{ord(mark):02x}")
    return _connected(path, f"file://{address}?mode=ro&immutable=1", key, _TO_READ)


def is_strange(path: Path, key: bytes) -> bool:
    """Whether no page has a seal of this key: the file is another kluis, or no kluis at all."""
    with plain_sentences():
        raw = sqlcipher3.connect(str(path), isolation_level=None)
        try:
            raw.execute("PRAGMA cipher_log_level = NONE")
            raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            return len(raw.execute("PRAGMA cipher_integrity_check").fetchall()) >= path.stat().st_size // PAGE_BYTES
        finally:
            raw.close()


def _connected(path: Path, address: str, key: bytes, settings: Sequence[str], *, make: bool = False) -> Connection:
    if sqlcipher3.sqlite_version_info < OLDEST_SQLITE:
        raise BugError(f"SQLite {sqlcipher3.sqlite_version} is older than {OLDEST_SQLITE}")
    if len(key) != 32:
        raise BugError("the vault's key is 32 bytes")
    if not make and not path.is_file():
        raise KnownError("Het bestand kluis.db ontbreekt. Zet het terug uit een reservekopie.")
    if not make and path.stat().st_size < PAGE_BYTES:
        raise DamagedError(DAMAGED)  # SQLite takes what holds no page for a new file, and would write it
    with plain_sentences():
        raw = sqlcipher3.connect(address, isolation_level=None, timeout=PATIENCE_SECONDS, uri=address != str(path))
        try:
            _prepare(raw, key, settings)
        except BaseException:
            raw.close()
            raise
    return Connection(raw)


def _prepare(raw: sqlcipher3.Connection, key: bytes, settings: Sequence[str]) -> None:
    raw.execute("PRAGMA cipher_log_level = NONE")  # a wrong key would otherwise speak on stderr
    raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    if not raw.execute("PRAGMA cipher_version").fetchone():
        raise BugError("SQLite without a cipher")
    raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for setting in (
        *settings,
        "cache_size = -32000",  # KiB
        "foreign_keys = ON",
        "secure_delete = ON",
        "temp_store = MEMORY",
        "trusted_schema = OFF",
    ):
        raw.execute(f"PRAGMA {setting}")


def sqlite_in_use() -> str:
    """Name the SQLite and SQLCipher inside, for a report of figures."""
    return f"SQLite {sqlcipher3.sqlite_version}"
