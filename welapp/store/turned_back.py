"""Where an import was turned back, and when: a version that is gone can itself no longer tell that it was there."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from welapp.domain.clock import next_stamp
from welapp.store import about
from welapp.store.connect import Connection
from welapp.store.revisions import STAMP, forgetting_before

_KEY = "turned_back"

Place = tuple[str, str, str]
"""Case id, item, field."""


def note(connection: Connection, places: Iterable[Place], now: datetime) -> None:
    """Remember that these fields changed under whoever had them open, for thirty days; inside a transaction."""
    stamp = next_stamp(about.get(connection, STAMP), now, about.get(connection, "device"))
    about.put(connection, STAMP, stamp)
    limit = forgetting_before(now)
    kept = {place: at for place, at in _read(connection).items() if at >= limit}
    _write(connection, kept | dict.fromkeys(places, stamp))


def is_later(connection: Connection, case: str, item: str, field: str, since: str) -> bool:
    """Tell whether an import was turned back in this field (any of the item without one) after a moment."""
    stamp, last = since.partition(" ")[0], about.get(connection, STAMP)
    return any(
        stamp < at <= last and place[:2] == (case, item) and field in ("", place[2])
        for place, at in _read(connection).items()
    )


def forget(connection: Connection, case: str) -> None:
    """Let go of a case that is erased; inside a transaction."""
    found = _read(connection)
    kept = {place: at for place, at in found.items() if place[0] != case}
    if len(kept) < len(found):
        _write(connection, kept)


def _read(connection: Connection) -> dict[Place, str]:
    found = json.loads(about.get(connection, _KEY) or "[]")
    return {(case, item, field): at for case, item, field, at in found}


def _write(connection: Connection, places: dict[Place, str]) -> None:
    about.put(connection, _KEY, json.dumps([[*place, at] for place, at in places.items()]))
