"""The register of bundles: what came and went, from or to whom, of which cases."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from welapp.store.connect import Connection

OUT, IN = "out", "in"


@dataclass(frozen=True, slots=True)
class Whom:
    """Someone to or from whom a bundle went; `contact` is '' for who has no kluis."""

    contact: str
    name: str


@dataclass(frozen=True, slots=True)
class BundleRow:
    """One bundle; `facts` holds until, scope, undone_on and the like."""

    id: str
    way: str
    moment: datetime
    whom: tuple[Whom, ...]
    cases: tuple[str, ...]
    facts: Mapping[str, object] = field(default_factory=dict)


_COLUMNS = "id, way, moment, whom, cases, facts"


def every(connection: Connection) -> list[BundleRow]:
    """Return the register, the latest first."""
    found = map(_row, connection.rows(f"SELECT {_COLUMNS} FROM bundle"))  # noqa: S608 - own column names
    return sorted(found, key=lambda row: (row.moment, row.id), reverse=True)


def get(connection: Connection, bundle: str) -> BundleRow | None:
    found = connection.one(f"SELECT {_COLUMNS} FROM bundle WHERE id = ?", (bundle,))  # noqa: S608 - own column names
    return _row(found) if found else None


def of_case(connection: Connection, case: str) -> list[BundleRow]:
    """Return the bundles in which a case went along, the latest first."""
    return [row for row in every(connection) if case in row.cases]


def put(connection: Connection, row: BundleRow) -> None:
    """Write a line, or write it anew; inside a transaction."""
    whom = [{"contact": one.contact, "name": one.name} for one in row.whom]
    values = (row.id, row.way, row.moment.isoformat(), *map(json.dumps, (whom, list(row.cases), dict(row.facts))))
    connection.execute(
        f"INSERT OR REPLACE INTO bundle ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608 - own column names
        values,
    )


def remove(connection: Connection, bundle: str) -> None:
    """Take a line away, of a bundle that did not get its place after all; inside a transaction."""
    connection.execute("DELETE FROM bundle WHERE id = ?", (bundle,))


def note(connection: Connection, bundle: str, **facts: object) -> None:
    """Add facts to a line that is there; inside a transaction."""
    row = get(connection, bundle)
    if row is not None:
        put(connection, replace(row, facts={**row.facts, **facts}))


def erased_cases(connection: Connection, contacts: Iterable[str]) -> list[str]:
    """Return the cases that were erased here, and were once in a bundle to or from one of these colleagues."""
    wanted = set(contacts)
    gone = {str(case) for (case,) in connection.rows("SELECT case_id FROM erased WHERE item = ''")}
    shared = {case for row in every(connection) if any(one.contact in wanted for one in row.whom) for case in row.cases}
    return sorted(gone & shared)


def _row(found: tuple[str, ...]) -> BundleRow:
    bundle, way, moment, whom, cases, facts = found
    return BundleRow(
        bundle,
        way,
        datetime.fromisoformat(moment),
        tuple(Whom(one["contact"], one["name"]) for one in json.loads(whom)),
        tuple(json.loads(cases)),
        json.loads(facts),
    )
