"""One line of JSON, read as strictly as a file from anywhere asks for: nothing twice, nothing odd, nothing deep."""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Mapping

DEEPEST = 32
LONGEST_LINE = 8_000_000
_WHOLE = 2**53  # beyond it other programs round
# What makes a line worth the slow look: a long number, an exponent, an escape, or brackets enough to nest deeply.
_SUSPECT = re.compile(rb"[0-9]{16}|[0-9][eE]|\\u[dD]|NaN|Infinity")


class OddLineError(Exception):
    """This line is not one that a welapp writes; nothing of it may be used."""


def as_line(record: Mapping[str, object]) -> bytes:
    """Write a record as one line, as people can read it: no escapes where the sign itself will do."""
    try:
        return json.dumps(record, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode() + b"\n"
    except (ValueError, TypeError) as error:
        raise OddLineError from error


def read_line(line: bytes) -> dict[str, object]:
    """Return the record on a line; raise OddLineError for anything else."""
    if len(line) > LONGEST_LINE:
        raise OddLineError
    try:
        value = json.loads(line.decode(), object_pairs_hook=_once, parse_constant=_refused)
    except (ValueError, RecursionError) as error:
        raise OddLineError from error
    if not isinstance(value, dict):
        raise OddLineError
    if _SUSPECT.search(line) or line.count(b"[") + line.count(b"{") > DEEPEST:
        _look(value)
    return value


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = {sys.intern(key): value for key, value in pairs}
    if len(found) != len(pairs):
        raise OddLineError
    return found


def _refused(constant: str) -> object:
    raise OddLineError(constant)


def _look(value: object) -> None:
    """Raise OddLineError for what is nested too deep, a number that others read otherwise, or half a sign."""
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
        case int() if abs(value) > _WHOLE:
            raise OddLineError
        case float() if not math.isfinite(value):
            raise OddLineError
    return []
