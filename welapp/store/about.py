"""What a vault knows of itself: its id, this device, who works in it, how the window looks."""

from __future__ import annotations

from welapp.store.connect import Connection


def get(connection: Connection, key: str) -> str:
    """Return the value, empty when it was never set."""
    found = connection.one("SELECT value FROM about WHERE key = ?", (key,))
    return str(found[0]) if found else ""


def put(connection: Connection, key: str, value: str) -> None:
    storable = value.encode("utf-8", "replace").decode()  # a lone surrogate, as a command line can bring
    connection.execute("INSERT OR REPLACE INTO about (key, value) VALUES (?, ?)", (key, storable))
