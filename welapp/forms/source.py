"""The source of one form file: on which line each section, key and item stands, and how to complain about it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from welapp.domain.dutch import ended
from welapp.errors import KnownError

Section = tuple[str | int, ...]
"""Where a table stands in the file: (), ('theme', 0), ('theme', 0, 'question', 2), ('block', 1)."""

_WHAT_LIMIT = 300

_HEADER = re.compile(r"\s*\[\[\s*(theme|theme\s*\.\s*question|block|photo)\s*\]\]")
"""The headers a form has; single brackets there are a mistake."""
_OTHER_HEADER = re.compile(r"\s*\[{1,2}\s*([A-Za-z_][\w.\s-]*?)\s*\]")
_KEY = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")
_QUOTED_OR_COMMENT = re.compile(r'"(?:\\.|[^"\\])*"|\'[^\']*\'|#.*')
_TOKEN = re.compile(r'"""|\'\'\'|"(?:\\.|[^"\\])*"|\'[^\']*\'|#.*')


@dataclass(frozen=True, slots=True)
class _Spot:
    line: int
    keys: dict[str, int] = field(default_factory=dict)


class Source:
    """A form file's name and lines; lines count from one."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self._lines = text.split("\n")  # as tomllib counts; splitlines() knows more line ends
        self._spots = _index(self._lines)

    def line(self, section: Section, key: str = "", item: int | None = None) -> int:
        """Return the line of an item, else of the key, else of the section's header, else 1."""
        spot = self._spots.get(section)
        if spot is None:
            return 1
        line = spot.keys.get(key)
        if line is None:
            return spot.line
        return line if item is None else self._item_line(line, item)

    def complaint(self, line: int, what: str) -> KnownError:
        """Return the error to raise; `what` is the rest of a Dutch sentence, without full stop."""
        brief = what if len(what) <= _WHAT_LIMIT else f"{what[:_WHAT_LIMIT]}…"
        return KnownError(ended(f"In {self.name} op regel {line} klopt iets niet: {brief}"))

    def _item_line(self, start: int, item: int) -> int:
        """Return the line of the n-th inline table of an array that begins on line `start`."""
        seen = -1
        for number in range(start, len(self._lines) + 1):
            line = self._lines[number - 1]
            if number > start and (_KEY.match(line) or _OTHER_HEADER.match(line)):
                break
            seen += _QUOTED_OR_COMMENT.sub("", line).count("{")
            if seen >= item:
                return number
        return start


def _index(lines: list[str]) -> dict[Section, _Spot]:
    spots: dict[Section, _Spot] = {(): _Spot(1)}
    counts: Counter[Section] = (
        Counter()
    )  # ('theme',) -> how many themes so far, ('theme', 0, 'question') -> its questions
    here: Section | None = ()
    closing = ""  # the triple quote that ends a text of several lines
    for number, line in enumerate(lines, start=1):
        inside = bool(closing)
        closing = _still_open(line, closing)
        if inside:
            continue
        if header := _HEADER.match(line):
            *parents, last = _parts(header[1])
            group = (*_latest(parents, counts), last)
            here = (*group, counts[group])
            counts[group] += 1
            spots[here] = _Spot(number)
        elif other := _OTHER_HEADER.match(line):
            # Kept as a key of the table it stands in, so that [theme] for [[theme]] is found too.
            *parents, last = _parts(other[1])
            if (parent := _latest(parents, counts)) in spots:
                spots[parent].keys.setdefault(last, number)
            here = None
        elif here is not None and (key := _KEY.match(line)):
            spots[here].keys.setdefault(key[1], number)
    return spots


def _parts(header: str) -> list[str]:
    return [part.strip() for part in header.split(".")]


def _latest(parents: list[str], counts: Counter[Section]) -> Section:
    """Return the table that a header's parents mean: the last one of each name."""
    section: Section = ()
    for parent in parents:
        section = (*section, parent, counts[*section, parent] - 1)
    return section


def _still_open(line: str, closing: str) -> str:
    """Return the triple quote that is still open after this line, or ''."""
    at = 0
    while True:
        if closing:
            end = line.find(closing, at)
            if end < 0:
                return closing
            at, closing = end + len(closing), ""
        token = _TOKEN.search(line, at)
        if token is None:
            return ""
        at = token.end()
        if token[0] in {'"""', "'''"}:
            closing = token[0]
