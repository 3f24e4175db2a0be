"""The team's own questions: the text of a form under the name of its file, and which questions were ever answered."""

from __future__ import annotations

import hashlib

from welapp.store import about
from welapp.store.cases import ANSWER
from welapp.store.connect import Connection

MARK = "own_forms"
"""The key in `about` that is different after each change, so that a reservekopie is made of it."""


def every(connection: Connection) -> dict[str, str]:
    """Return the texts by file name."""
    return dict(connection.rows("SELECT name, text FROM own_form ORDER BY name"))


def put(connection: Connection, name: str, text: str) -> None:
    """Keep a form; inside a transaction."""
    connection.execute("INSERT OR REPLACE INTO own_form (name, text) VALUES (?, ?)", (name, text))
    _note(connection)


def remove(connection: Connection, name: str) -> None:
    """Have no form of that name any more; inside a transaction."""
    connection.execute("DELETE FROM own_form WHERE name = ?", (name,))
    _note(connection)


def answered(connection: Connection) -> frozenset[str]:
    """Return the ids of all questions to which some case holds an answer; reads the heads of every case."""
    found = connection.rows("SELECT DISTINCT item FROM head WHERE item GLOB ?", (f"{ANSWER}*",))
    return frozenset(item.removeprefix(ANSWER) for (item,) in found)


def _note(connection: Connection) -> None:
    texts = "\0".join(f"{name}\0{text}" for name, text in every(connection).items())
    about.put(connection, MARK, hashlib.sha256(texts.encode()).hexdigest()[:16] if texts else "")
