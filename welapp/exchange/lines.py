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
_HALF_SIGN = re.compile("[\ud800-\udfff]")


class OddLineError(Exception):
    """This line is not one that a welapp writes; nothing of it may be used."""


class LongLineError(OddLineError):
    """It is odd for its length alone."""


def as_line(record: Mapping[str, object]) -> bytes:
    """Write a record as one line, as people can read it: no escapes where the sign itself will do.

    Half a sign, as a command line can bring into the kluis, has no bytes of its own: that line is all escapes.
    """
    try:
        text = json.dumps(record, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        if _HALF_SIGN.search(text):
            text = json.dumps(record, separators=(",", ":"), allow_nan=False)
        line = text.encode()
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
    if line.count(b"[") + line.count(b"{") > DEEPEST:  # only then is it worth the slow look
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
    """Raise OddLineError for what is nested too deep."""
    level, depth = [value], 0
    while level:
        depth += 1
        if depth > DEEPEST:
            raise OddLineError
        level = [part for one in level for part in _parts(one)]


def _parts(value: object) -> list[object]:
    match value:
        case dict():
            return list(value.values())
        case list():
            return value
    return []
