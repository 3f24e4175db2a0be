"""Whether what is in the kluis fits together: heads, revisions and the rows of the list."""

from __future__ import annotations

from collections.abc import Callable

from welapp.errors import KnownError
from welapp.store import cases, pictures, rows
from welapp.store.connect import Connection, Stop

# A person reads the code out to whoever mends it: heads that are no revision, heads that were replaced, revisions that
# nothing leads to, cases without a row, rows without a case, pictures that nothing names, answers whose photo is gone.
_RULES = (
    ("K1", "SELECT count(*) FROM head WHERE revision NOT IN (SELECT id FROM revision)"),
    ("K2", "SELECT count(*) FROM head WHERE revision IN (SELECT parent FROM parent)"),
    (
        "K3",
        "SELECT count(*) FROM revision WHERE id NOT IN (SELECT revision FROM head UNION SELECT parent FROM parent)",
    ),
    ("K4", "SELECT count(DISTINCT case_id) FROM head WHERE case_id NOT IN (SELECT id FROM case_row)"),
    ("K5", "SELECT count(*) FROM case_row WHERE id NOT IN (SELECT case_id FROM head)"),
    ("K6", f"SELECT count(*) FROM picture WHERE {pictures.UNNAMED}"),  # noqa: S608 - own condition
)


def misfits(connection: Connection, stop: Stop) -> list[str]:
    """Return what does not fit, as codes of `_RULES` with how often; empty when all is well."""
    with connection.stoppable(stop):
        counted = [(code, int((connection.one(sql) or (0,))[0])) for code, sql in _RULES]
        counted.append(("K7", pictures.pictureless_anywhere(connection)))
    return [f"{code}: {count}" for code, count in counted if count]


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
