"""Reading a time as people type it: 14.00, 14:00, 14u30, 1400 or just 14."""

from __future__ import annotations

import re
from datetime import time

from ui.text import tr
from welapp.errors import KnownError

_TIME = re.compile(r"(\d{1,2})(?:[.:uh]?(\d{2}))?(?:\s*uur|u)?", re.IGNORECASE)


def time_from(text: str) -> time | None:
    """Return the time, None for an empty text; raise KnownError when it is no time."""
    typed = text.strip()
    if not typed:
        return None
    found = _TIME.fullmatch(typed)
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (99, 0)
    if hour > 23 or minute > 59:
        raise KnownError(tr("Schrijf de tijd zo: 14.30."))
    return time(hour, minute)


def time_text(moment: time | None) -> str:
    return f"{moment.hour:02}.{moment.minute:02}" if moment else ""
