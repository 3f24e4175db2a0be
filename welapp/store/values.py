"""Present values read without ever raising: what has another shape than this version knows reads as nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, time

from welapp.store.revisions import Head

Fields = Mapping[str, list[Head]]

_YEARS = range(1900, 2201)  # whatever is counted from a day stays within what a date can hold


def last(fields: Fields, name: str) -> object:
    """Return the latest value that says something: what was taken away hides nothing that stands beside it."""
    head = latest(fields.get(name, ()))
    return head.value if head else None


def latest(present: Sequence[Head]) -> Head | None:
    return next((head for head in reversed(present) if head.value is not None), None)


def differ(present: Sequence[Head]) -> bool:
    """Whether there are two versions: two hands that wrote the very same wrote one."""
    return len(present) > 1 and len({canonical(head.value) for head in present}) > 1


def canonical(value: object) -> str:
    """Return a text that is equal for values that say the same, and for no others."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def table(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def text(value: object) -> str:
    return value if isinstance(value, str) else ""


def texts(value: object) -> tuple[str, ...]:
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def day(value: object) -> date | None:
    try:
        found = date.fromisoformat(text(value))
    except ValueError:
        return None
    return found if found.year in _YEARS else None


def clock_time(value: object) -> time | None:
    try:
        found = time.fromisoformat(text(value))
    except ValueError:
        return None
    return found if found.tzinfo is None else None
