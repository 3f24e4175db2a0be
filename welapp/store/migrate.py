"""Bring a vault's tables to this version, one transactional step at a time."""

from __future__ import annotations

from welapp.errors import KnownError
from welapp.store.connect import APPLICATION_ID, Connection
from welapp.store.migrations import STEPS

NEWER = "Deze kluis is gemaakt met een nieuwere versie van welapp. Installeer eerst de nieuwste versie."


def is_behind(connection: Connection) -> bool:
    """Whether an existing kluis is about to be migrated."""
    return 0 < int((connection.one("PRAGMA user_version") or (0,))[0]) < len(STEPS)


def migrate(connection: Connection) -> int:
    """Run the missing steps and return how many there were; refuse a vault of a newer version untouched."""
    version = int((connection.one("PRAGMA user_version") or (0,))[0])
    if version > len(STEPS):
        raise KnownError(NEWER)
    for number in range(version, len(STEPS)):
        with connection.transaction():
            # Statement by statement: executescript would commit first and leave a failed step half done.
            for statement in STEPS[number]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    return len(STEPS) - version
