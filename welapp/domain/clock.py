"""Time: the clock that is passed in, and the hybrid logical stamp that orders revisions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives the present moment, with a time zone."""


def local_now() -> datetime:
    """Return this computer's time with its own time zone."""
    return datetime.now(UTC).astimezone()


def next_stamp(previous: str, now: datetime, device: str) -> str:
    """Return a stamp later than `previous` even when the clock was set back.

    Shape: 12 hexadecimal digits of milliseconds since 1970, 4 of a counter, the device; stamps sort as text.
    """
    millis = int(now.timestamp() * 1000)
    last_millis, last_count = (int(previous[:12], 16), int(previous[13:17], 16)) if previous else (0, 0)
    if millis > last_millis:
        return f"{millis:012x}-{0:04x}-{device}"
    if last_count < 0xFFFF:
        return f"{last_millis:012x}-{last_count + 1:04x}-{device}"
    return f"{last_millis + 1:012x}-{0:04x}-{device}"


def stamp_time(stamp: str) -> datetime:
    """Return the moment in a stamp, in UTC."""
    return datetime.fromtimestamp(int(stamp[:12], 16) / 1000, UTC)
