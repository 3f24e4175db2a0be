"""Erasing for good: tombstones say what may have no payload any more, in the kluis and in every copy of it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from welapp.errors import KnownError
from welapp.store import cases, pictures, rows, turned_back
from welapp.store.connect import Connection
from welapp.store.migrate import migrate
from welapp.store.revisions import Pen, take_stamp


@dataclass(frozen=True, slots=True, order=True)
class Tombstone:
    """What was written of this field up to this stamp is gone; without item and field: of the whole case."""

    case: str
    item: str
    field: str
    stamp: str

    @property
    def whole(self) -> bool:
        return not self.item


def tombstones(connection: Connection) -> tuple[Tombstone, ...]:
    """Return what was erased so far; a kluis of version 1 knows of nothing."""
    if connection.one("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'erased'") is None:
        return ()
    found = connection.rows("SELECT case_id, item, field, stamp FROM erased ORDER BY case_id, item, field")
    return tuple(Tombstone(*row) for row in found)


def erase_field(connection: Connection, pen: Pen, case: str, item: str, field: str) -> int:
    """Empty every revision of a field and see to it that none comes back; inside a transaction.

    Return how many held something. What is written to the field afterwards stays. The row and the index are the
    caller's, who may have more to write.
    """
    stamp = _later_than_all(connection, pen, "case_id = ? AND item = ? AND field = ?", (case, item, field))
    return lay(connection, Tombstone(case, item, field, stamp))


def erase_case(connection: Connection, pen: Pen, case: str) -> int:
    """Take a case away, with its row and its words in the index; only its id stays. Inside a transaction."""
    return lay(connection, Tombstone(case, "", "", _later_than_all(connection, pen, "case_id = ?", (case,))))


def holds(connection: Connection, known: Iterable[Tombstone]) -> bool:
    """Whether this kluis or copy, of any version, still has something that was erased."""
    return any(_count(connection, tombstone) for tombstone in known)


def apply(connection: Connection, known: Sequence[Tombstone]) -> int:
    """Erase in another copy what was erased here, rows and index too, and let that copy know of it.

    In a transaction of its own; a copy of an older version is brought to this one first. Return what was found.
    """
    migrate(connection)
    with connection.transaction():
        touched, gone = set(), 0
        for tombstone in sorted(known):  # a whole case comes before what was written to it later
            found = lay(connection, tombstone)
            gone += found
            if found:
                touched.add(tombstone.case)
        for case in touched:
            if cases.exists(connection, case):
                rows.put(connection, cases.read_case(connection, case))
    return gone


def is_gone(connection: Connection, case: str, item: str, field: str, stamp: str) -> bool:
    """Tell whether what was written of this field at that stamp, or its whole case, was erased since."""
    found = connection.one(
        "SELECT 1 FROM erased WHERE case_id = ? AND (item = '' OR (item = ? AND field = ?)) AND stamp >= ?"
        " AND ? != '' LIMIT 1",
        (case, item, field, stamp, stamp),
    )
    return found is not None


def put_away(connection: Connection) -> bool:
    """Empty the log, in which an erased page may still stand; False when that must wait for the next pause.

    A backup may be reading from it, or the disk may be full. What was erased is erased by then: nothing is raised.
    """
    with contextlib.suppress(KnownError):
        return connection.empty_log()
    return False


def _later_than_all(connection: Connection, pen: Pen, where: str, values: tuple[str, ...]) -> str:
    """Return a stamp after everything that stands there, also what a device wrote whose clock runs ahead.

    And after all that was erased of the case before: so a cleaning of the copies knows which erasures it saw to.
    """
    found = connection.one(
        f"SELECT max(stamp) FROM (SELECT stamp FROM revision WHERE {where}"  # noqa: S608 - own conditions
        " UNION ALL SELECT stamp FROM erased WHERE case_id = ?)",
        (*values, values[0]),
    )
    return take_stamp(connection, pen, str(found[0] or "") if found else "")


def lay(connection: Connection, tombstone: Tombstone) -> int:
    """Erase what a tombstone is about, keep the tombstone, and return how much there was; in a transaction."""
    found = _count(connection, tombstone)
    where, values = _reach(tombstone)
    if tombstone.whole:
        connection.execute(
            f"DELETE FROM brought WHERE revision IN (SELECT id FROM revision WHERE {where})",  # noqa: S608 - own conditions
            values,
        )
        connection.execute("DELETE FROM told WHERE case_id = ?", (tombstone.case,))
        turned_back.forget(connection, tombstone.case)
        connection.execute(f"DELETE FROM revision WHERE {where}", values)  # noqa: S608 - own conditions
        connection.execute(
            "DELETE FROM head WHERE case_id = ? AND revision NOT IN (SELECT id FROM revision WHERE case_id = ?)",
            (tombstone.case, tombstone.case),
        )
        # What a later hand wrote on purpose is a case of its own again; else nothing of it stays.
        if connection.one("SELECT 1 FROM revision WHERE case_id = ?", (tombstone.case,)) is None:
            rows.remove(connection, tombstone.case)
            connection.execute("DELETE FROM erased WHERE case_id = ?", (tombstone.case,))
    else:
        connection.execute(f"UPDATE revision SET value = NULL WHERE {where}", values)  # noqa: S608 - own conditions
    pictures.forget_unnamed(connection, tombstone.case, tombstone.item)
    connection.execute(
        "INSERT INTO erased (case_id, item, field, stamp) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (case_id, item, field) DO UPDATE SET stamp = max(stamp, excluded.stamp)",
        (tombstone.case, tombstone.item, tombstone.field, tombstone.stamp),
    )
    return found


def _count(connection: Connection, tombstone: Tombstone) -> int:
    where, values = _reach(tombstone)
    payload = "" if tombstone.whole else " AND value IS NOT NULL"
    found = connection.one(f"SELECT count(*) FROM revision WHERE {where}{payload}", values)  # noqa: S608 - own conditions
    return int(found[0]) if found else 0


def _reach(tombstone: Tombstone) -> tuple[str, tuple[str, ...]]:
    if tombstone.whole:
        return "case_id = ? AND stamp <= ?", (tombstone.case, tombstone.stamp)
    return (
        "case_id = ? AND item = ? AND field = ? AND stamp <= ?",
        (tombstone.case, tombstone.item, tombstone.field, tombstone.stamp),
    )
