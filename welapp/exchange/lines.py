"""One line of JSON, read as strictly as a file from anywhere asks for: nothing twice, nothing odd, nothing deep."""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Mapping

DEEPEST = 32
LONGEST_LINE = 8_000_000
"""Bytes: a full drawing takes 400,000, and this is read in a tenth of a second."""
_WHOLE = 2**53  # beyond it other programs round
_DIGITS = 17
_HALF_SIGN = re.compile(rb"\\u[dD]")


class OddLineError(Exception):
    """This line is not one that a welapp writes; nothing of it may be used."""


class LongLineError(OddLineError):
    """It is odd for its length alone."""


def as_line(record: Mapping[str, object]) -> bytes:
    """Write a record as one line, as people can read it: no escapes where the sign itself will do."""
    try:
        line = json.dumps(record, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    except (ValueError, TypeError, RecursionError) as error:
        raise OddLineError from error
    read_line(line)  # what cannot be read there must not go out here
    return line + b"\n"


def read_line(line: bytes) -> dict[str, object]:
    """Return the record on a line; raise OddLineError for anything else."""
    if len(line) > LONGEST_LINE:
        raise LongLineError
    try:
        value = _STRICT.decode(line.decode())
    except (ValueError, RecursionError) as error:
        raise OddLineError from error
    if not isinstance(value, dict):
        raise OddLineError
    # Only what can be wrong is worth the slow look: an escape, or brackets enough to nest deeply.
    if _HALF_SIGN.search(line) or line.count(b"[") + line.count(b"{") > DEEPEST:
        _look(value)
    return value


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = {sys.intern(key): value for key, value in pairs}
    if len(found) != len(pairs):
        raise OddLineError
    return found


def _refused(constant: str) -> object:
    raise OddLineError(constant)


def _counted(digits: str) -> int:
    if len(digits) > _DIGITS or abs(int(digits)) > _WHOLE:
        raise OddLineError
    return int(digits)


def _measured(number: str) -> float:
    if not math.isfinite(float(number)):
        raise OddLineError
    return float(number)


_STRICT = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_refused, parse_int=_counted, parse_float=_measured)


def _look(value: object) -> None:
    """Raise OddLineError for what is nested too deep, or half a sign."""
    level, depth = [value], 0
    while level:
        depth += 1
        if depth > DEEPEST:
            raise OddLineError
        level = [part for one in level for part in _parts(one)]


def _parts(value: object) -> list[object]:
    match value:
        case dict():
            return [*value, *value.values()]
        case list():
            return value
        case str() if any("\ud800" <= sign <= "\udfff" for sign in value):
            raise OddLineError
    return []
