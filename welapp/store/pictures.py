"""Pictures, kept beside the item that names them for as long as some kept version of it does."""

from __future__ import annotations

import json
from collections.abc import Iterable

from welapp.store.connect import Connection

# The mark around the id is that of JSON: an id is only hexadecimal, so it never stands there in another way.
UNNAMED = (
    "picture.case_id != '' AND NOT EXISTS (SELECT 1 FROM revision r WHERE r.case_id = picture.case_id"
    " AND r.item = picture.item AND instr(r.value, '\"' || picture.id || '\"') > 0)"
)
"""Condition on `picture`: no version of its item names it any more; a picture of the team needs no name."""


# Only a value that has the word is taken apart: a kluis holds many, and few with a photo. A photo in any other shape is
# one of a newer version.
_NO_PHOTO = (
    "JOIN revision r ON r.id = h.revision WHERE h.field = 'answer' AND instr(r.value, '\"photo\"') > 0"
    " AND json_type(r.value, '$.content.photo.id') = 'text' AND json_extract(r.value, '$.content.photo.id') NOT IN"
    " (SELECT p.id FROM picture p WHERE p.case_id = h.case_id AND p.item = h.item)"
)


def put(connection: Connection, picture: str, case: str, item: str, jpeg: bytes) -> None:
    """Keep a picture, once; inside the transaction that writes the item which names it."""
    connection.execute(
        "INSERT OR IGNORE INTO picture (id, case_id, item, jpeg) VALUES (?, ?, ?, ?)", (picture, case, item, jpeg)
    )


def get(connection: Connection, case: str, item: str, picture: str) -> bytes | None:
    """Return a picture of this very item, None when it has no such one."""
    found = connection.one("SELECT jpeg FROM picture WHERE id = ? AND case_id = ? AND item = ?", (picture, case, item))
    return bytes(found[0]) if found else None


def has(connection: Connection, case: str, item: str, picture: str) -> bool:
    return (
        connection.one("SELECT 1 FROM picture WHERE id = ? AND case_id = ? AND item = ?", (picture, case, item))
        is not None
    )


def of_case(connection: Connection, case: str) -> dict[str, bytes]:
    """Return every picture of a case by its id, also those that only an earlier version names."""
    found = connection.rows("SELECT id, jpeg FROM picture WHERE case_id = ?", (case,))
    return {str(picture): bytes(jpeg) for picture, jpeg in found}


def is_named(connection: Connection, case: str, item: str, picture: str) -> bool:
    """Whether a kept version of this item names such a picture; the id is one that was checked."""
    found = connection.one(
        "SELECT 1 FROM revision WHERE case_id = ? AND item = ? AND instr(value, ?) > 0 LIMIT 1",
        (case, item, f'"{picture}"'),
    )
    return found is not None


def pictureless(connection: Connection, cases: Iterable[str]) -> int:
    """Count the answers of these cases that have a photo which is not there."""
    found = connection.one(
        f"SELECT count(*) FROM json_each(?) wanted CROSS JOIN head h ON h.case_id = wanted.value {_NO_PHOTO}",  # noqa: S608 - own conditions
        (json.dumps(list(cases)),),
    )
    return int(found[0]) if found else 0


def pictureless_anywhere(connection: Connection) -> int:
    """Count such answers in the whole kluis."""
    found = connection.one(f"SELECT count(*) FROM head h {_NO_PHOTO}")  # noqa: S608 - own conditions
    return int(found[0]) if found else 0


def forget_unnamed(connection: Connection, case: str = "", item: str = "") -> None:
    """Take away what no kept version names, of everything, of one case, or of one item; inside a transaction."""
    among = [(column, value) for column, value in (("case_id", case), ("item", item)) if value]
    where = "".join(f"{column} = ? AND " for column, _ in among)
    connection.execute(
        f"DELETE FROM picture WHERE {where}{UNNAMED}",  # noqa: S608 - own conditions
        [value for _, value in among],
    )
