"""Lines that turn around: how the text layer holds words that read from the left and words that read from the right.

Two kinds of readers must find the same words there. Who follows the structure takes the text as it stands in the
file. Who looks for text on the page (pdfium, and with it most browsers) lays the strings of a line side by side from
the left and turns every run of right-to-left letters around, or the whole line when most of its words are such. So
right-to-left text is written as a mirrored string, which those readers turn back themselves; strings that they would
put in the wrong order begin with a space further to the left; and where the order in the file is not that of reading
the structure puts it right.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from welapp.brief.direction import visual_order
from welapp.brief.shaping import Cluster

Placed = Sequence[tuple[float, Cluster]]
"""The clusters of a line in the order to read, each with its distance from the left in ems."""

_STEP = 0.002
_LETTERS = {"R": True, "AL": True, "L": False}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Clusters from `start` up to `end`, in the order to read; `turned` runs from right to left.

    `anchor` is where its string begins with a space, when it cannot begin at its own right end.
    """

    start: int
    end: int
    turned: bool
    anchor: float | None = None


def stretches(line: Placed) -> tuple[Stretch, ...]:
    """Divide a line, in the order of the text layer; none when nothing in it reads from the right."""
    if not any(cluster.level % 2 for _, cluster in line):
        return ()
    sides = [_LETTERS.get(unicodedata.bidirectional(cluster.text[:1] or " ")) for _, cluster in line]
    words = [side for side, _ in groupby(sides) if side is not None]
    if words.count(True) < words.count(False):
        return tuple(_anchored(_runs([side is True for side in sides]), line))
    levels = [cluster.level for _, cluster in line]
    parts = _runs([level % 2 == 1 for level in levels])
    return tuple(parts[index] for index in visual_order([levels[part.start] for part in parts]))


def _runs(turned: Sequence[bool]) -> list[Stretch]:
    found: list[Stretch] = []
    for value, group in groupby(range(len(turned)), key=turned.__getitem__):
        indexes = list(group)
        found.append(Stretch(indexes[0], indexes[-1] + 1, value))
    return found


def _anchored(parts: Sequence[Stretch], line: Placed) -> Iterator[Stretch]:
    """Words from the right that follow one another get anchors in their order; the spaces in between are in those."""
    left = 0
    while left < len(parts):
        right = left
        while parts[left].turned and right + 2 < len(parts) and _is_blank(parts[right + 1], line):
            right += 2
        group = parts[left : right + 1 : 2]
        spaced = left > 0 and line[group[0].start - 1][1].text.isspace()
        if spaced and len(group) > 1:
            edge = min(place for place, _ in line[group[0].start : group[-1].end])
            yield from (replace(part, anchor=edge + step * _STEP) for step, part in enumerate(group))
        else:
            edge = max(place + cluster.advance for place, cluster in line[group[0].start : group[0].end])
            yield group[0]
            yield from (replace(part, anchor=edge + step * _STEP) for step, part in enumerate(group[1:], 1))
        left = right + 1


def _is_blank(part: Stretch, line: Placed) -> bool:
    return all(cluster.text.isspace() for _, cluster in line[part.start : part.end])
