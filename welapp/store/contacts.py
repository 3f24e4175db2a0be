"""Colleagues as they are kept: a name, their public keys, and on which day the digits were compared."""

from __future__ import annotations

from dataclasses import dataclass

from welapp.store.connect import Connection


@dataclass(frozen=True, slots=True)
class ContactRow:
    """`verified_on` is a day or ''; `rival` is a card with other keys that came under this name, or ''."""

    id: str
    name: str
    organisation: str
    age: str
    sign: str
    added_on: str
    verified_on: str = ""
    rival: str = ""


_COLUMNS = "id, name, organisation, age, sign, added_on, verified_on, rival"


def every(connection: Connection) -> list[ContactRow]:
    """Return all of them, by name."""
    found = connection.rows(f"SELECT {_COLUMNS} FROM contact")  # noqa: S608 - own column names
    return sorted((ContactRow(*row) for row in found), key=lambda one: (one.name.casefold(), one.name, one.id))


def put(connection: Connection, row: ContactRow) -> None:
    """Write a colleague, or write them anew; inside a transaction."""
    values = (row.id, row.name, row.organisation, row.age, row.sign, row.added_on, row.verified_on, row.rival)
    marks = ", ".join("?" * len(values))
    connection.execute(
        f"INSERT OR REPLACE INTO contact ({_COLUMNS}) VALUES ({marks})",  # noqa: S608 - own column names
        [value.encode("utf-8", "replace").decode() for value in values],  # a lone surrogate cannot be kept
    )


def remove(connection: Connection, contact: str) -> None:
    """Take a colleague away; the register of bundles keeps the name. Inside a transaction."""
    connection.execute("DELETE FROM contact WHERE id = ?", (contact,))
