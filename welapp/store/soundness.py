"""Whether what is in the kluis fits together: heads, revisions and the rows of the list."""

from __future__ import annotations

from collections.abc import Callable

from welapp.errors import KnownError
from welapp.store import cases, rows
from welapp.store.connect import Connection, Stop

_RULES = (
    ("heads that are no revision", "SELECT count(*) FROM head WHERE revision NOT IN (SELECT id FROM revision)"),
    ("heads that were replaced", "SELECT count(*) FROM head WHERE revision IN (SELECT parent FROM parent)"),
    (
        "revisions that nothing leads to",
        "SELECT count(*) FROM revision WHERE id NOT IN (SELECT revision FROM head UNION SELECT parent FROM parent)",
    ),
    ("cases without a row", "SELECT count(DISTINCT case_id) FROM head WHERE case_id NOT IN (SELECT id FROM case_row)"),
    ("rows without a case", "SELECT count(*) FROM case_row WHERE id NOT IN (SELECT case_id FROM head)"),
)


def misfits(connection: Connection, stop: Stop) -> list[str]:
    """Return what does not fit, in English for whoever mends it; empty when all is well."""
    with connection.stoppable(stop):
        counted = [(what, int((connection.one(sql) or (0,))[0])) for what, sql in _RULES]
    return [f"{count} {what}" for what, count in counted if count]


def stale_rows(connection: Connection, tell: Callable[[float], None]) -> int:
    """Count the rows that do not say what their case says; reads every case, so it takes long. `tell` may raise."""
    stale, found = 0, rows.rows(connection)
    for number, row in enumerate(found):
        tell(number / len(found))
        try:
            stale += rows.row_of(cases.read_case(connection, row.id), rows.keep_months(connection)) != row
        except (KnownError, ValueError, KeyError, TypeError):  # what cannot be read does not fit either
            stale += 1
    return stale
