"""The register of destructions: bare ids, dates, counts and copy numbers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from welapp.store.connect import Connection

Line = tuple[str, str, date, Mapping[str, object]]
"""Id, the erased case's id, the day, and the facts."""


def put(connection: Connection, erasure: str, case: str, on: date, facts: Mapping[str, object]) -> None:
    """Write a line, or write it anew; inside a transaction."""
    connection.execute(
        "INSERT OR REPLACE INTO erasure (id, case_id, on_day, facts) VALUES (?, ?, ?, ?)",
        (erasure, case, on.isoformat(), json.dumps(facts)),
    )


def every(connection: Connection) -> list[Line]:
    """Return the register, the latest first."""
    found = connection.rows("SELECT id, case_id, on_day, facts FROM erasure ORDER BY on_day DESC, id")
    return [(erasure, case, date.fromisoformat(on), json.loads(facts)) for erasure, case, on, facts in found]


def some(connection: Connection) -> bool:
    return connection.one("SELECT 1 FROM erasure LIMIT 1") is not None
