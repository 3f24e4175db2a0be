"""The one door to SQLCipher: opening, transactions, and its errors as sentences for the person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3

from welapp.errors import BugError, KnownError

APPLICATION_ID = 0x57454C4B  # 'WELK'
# Before 3.53 SQLite could corrupt a WAL that two processes reset at once.
OLDEST_SQLITE = (3, 53, 0)
PAGE_BYTES = 4096

DAMAGED = "Het bestand kluis.db is beschadigd. Zet het terug uit een reservekopie."
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
                raise KnownError(sentence) from error
        raise


class Connection:
    """One connection, one thread: only the thread that made it may use it."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw

    def execute(self, sql: str, values: Sequence[object] = ()) -> None:
        with plain_sentences():
            self._raw.execute(sql, values)

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
        self.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        self._raw.close()


def connect(path: Path, key: bytes, *, make: bool = False) -> Connection:
    """Open kluis.db with its raw key; `make` allows a new file, otherwise a missing one is refused."""
    if sqlcipher3.sqlite_version_info < OLDEST_SQLITE:
        raise BugError(f"SQLite {sqlcipher3.sqlite_version} is older than {OLDEST_SQLITE}")
    if len(key) != 32:
        raise BugError("the vault's key is 32 bytes")
    if not make and not path.is_file():
        raise KnownError("Het bestand kluis.db ontbreekt. Zet het terug uit een reservekopie.")
    if not make and path.stat().st_size < PAGE_BYTES:
        raise KnownError(DAMAGED)  # SQLite takes what holds no page for a new file, and would write it
    with plain_sentences():
        raw = sqlcipher3.connect(str(path), isolation_level=None, timeout=5)
        try:
            _prepare(raw, key)
        except BaseException:
            raw.close()
            raise
    return Connection(raw)


def _prepare(raw: sqlcipher3.Connection, key: bytes) -> None:
    raw.execute("PRAGMA cipher_log_level = NONE")  # a wrong key would otherwise speak on stderr
    raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    if not raw.execute("PRAGMA cipher_version").fetchone():
        raise BugError("SQLite without a cipher")
    raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for setting in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "wal_autocheckpoint = 4000",  # a last resort: `put_log_away` comes before it, when nobody waits
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
