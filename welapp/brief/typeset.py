"""Lines: shaped text broken to a width without losing or adding a character."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from welapp.brief.direction import visual_order
from welapp.brief.document import Run
from welapp.brief.fonts import FontShelf
from welapp.brief.hyphens import Hyphens
from welapp.brief.inked import Inks
from welapp.brief.shaping import Cluster, Shaped, carrier, clean, shape, silent
from welapp.brief.style import Type
from welapp.brief.turning import Stretch, stretches

_BREAK_AFTER = frozenset(" \u200b\u3000\u2028") | {chr(code) for code in range(0x2000, 0x200B)}
_SPACES = "".join(sorted(char for char in _BREAK_AFTER if char.isspace()))
_BREAK_AFTER_MARK = frozenset("-–—/")
_LONGEST_MENDED = 80
"""A broken word up to this length is copied as one word; a longer string of signs is copied line by line."""
_LEANING = "’s "
_QUOTES = frozenset("’‘'")
_EMPTY_ENDS = frozenset("。、，．！？：；」』）")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: clusters with their distance in ems from the left, in the order in which they are read.

    `width` counts no spaces at the end, in points; `right` reads from right to left. `stretches` divide a line that
    turns around somewhere, in the order of the text layer (see `turning`); any other line has none.
    """

    clusters: tuple[tuple[float, Cluster], ...]
    width: float
    full_width: float
    type: Type
    right: bool = False
    stretches: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class _Word:
    clusters: tuple[Cluster, ...]
    width: float
    full: float


class Typesetter:
    """Turns text into lines with the faces of one shelf, and remembers them; `inks` does so for drawings."""

    def __init__(self, shelf: FontShelf) -> None:
        self.shelf = shelf
        self.inks = Inks()
        self._hyphens = Hyphens()
        self._shaped: dict[tuple[tuple[Run, ...], int, int], Shaped] = {}
        self._known: dict[tuple[tuple[Run, ...], Type, float], tuple[Line, ...]] = {}

    def lines(self, runs: Sequence[Run], kind: Type, width: float) -> tuple[Line, ...]:
        """Break runs to a width in points; newlines in the text are kept."""
        key = (tuple(runs), kind, width)
        if key not in self._known:
            self._known[key] = tuple(line for hard in _hard_lines(runs) for line in self._break(hard, kind, width))
        return self._known[key]

    def text(self, text: str, kind: Type, width: float = float("inf")) -> tuple[Line, ...]:
        return self.lines((Run(text),), kind, width)

    def line(self, text: str, kind: Type, *, bold: bool = False) -> Line:
        """One line that is never broken."""
        run = Run(clean(text).replace("\n", " "), bold)
        shaped = self._shape((run,), kind)
        return _set_line(list(shaped.clusters), shaped.base, kind, self._space((run,), kind))

    def _shape(self, runs: Sequence[Run], kind: Type) -> Shaped:
        key = (tuple(runs), kind.weight, kind.bold_weight)
        if key not in self._shaped:
            self._shaped[key] = shape(runs, self.shelf, weight=kind.weight, bold_weight=kind.bold_weight)
        return self._shaped[key]

    def _space(self, runs: Sequence[Run], kind: Type) -> Cluster:
        """A space in the weight in which the runs end."""
        return self._shape((Run(" ", bool(runs) and runs[-1].bold),), kind).clusters[0]

    def _break(self, runs: Sequence[Run], kind: Type, width: float) -> Iterator[Line]:
        shaped = self._shape(runs, kind)
        room = width / kind.size + 1e-6
        space = self._space(runs, kind)
        current: list[Cluster] = []
        used = 0.0
        for word in _words(shaped.clusters):
            if used + word.width > room:
                if word.width > room:
                    heads, word = self._split(word, room, room - used if current else room, kind)
                    for index, head in enumerate(heads):
                        if index or not head:
                            yield _set_line(current, shaped.base, kind, None)
                            current = []
                        current = [*current, *head]
                if current:
                    yield _set_line(current, shaped.base, kind, None)
                current, used = [], 0.0
            current += word.clusters
            used += word.full
        yield _set_line(current, shaped.base, kind, space)

    def _split(self, word: _Word, room: float, first_room: float, kind: Type) -> tuple[list[list[Cluster]], _Word]:
        """Break a word that is wider than a line: the heads fill lines, what is left comes back as a word.

        The first head may be empty: the word then starts on a fresh line. So that a reader copies the word
        unbroken, its last glyph before the break stands for the letters that are only drawn after it.
        """
        clusters = list(word.clusters)
        text = "".join(cluster.text for cluster in clusters).rstrip(_SPACES)
        hyphen = replace(_silent(self._shape((Run("-"),), kind).clusters)[0], text="")
        heads: list[list[Cluster]] = []
        allowed = self._places(clusters, text)
        mended = len(text) <= _LONGEST_MENDED
        start, limit, swallowed = 0, first_room, not mended
        while True:
            end, hyphenated = _furthest(clusters, start, limit, allowed, hyphen.advance, whole=limit >= room)
            if end >= len(clusters):
                break
            head = clusters[start:end]
            if head and not swallowed:
                swallowed = True
                head = [_carried(head, text[_length(clusters[:start]) :])]
                clusters[end:] = _silent(clusters[end:])
            if head and hyphenated:
                head = [*head, hyphen]
            heads.append(head)
            start, limit = end, room
        rest_clusters = tuple(clusters[start:])
        return heads, _word(rest_clusters)

    def _places(self, clusters: Sequence[Cluster], text: str) -> dict[int, bool]:
        """Where a word may be broken, and whether a hyphen must show there."""
        places = {index + 1: False for index, cluster in enumerate(clusters[:-1]) if cluster.text in _BREAK_AFTER_MARK}
        breaks = set(self._hyphens.breaks(text)) if len(text) <= _LONGEST_MENDED else set()
        at = 0
        for index, cluster in enumerate(clusters):
            if at in breaks:
                places[index] = True
            at += len(cluster.text)
        return places


def _furthest(
    clusters: Sequence[Cluster], start: int, limit: float, allowed: dict[int, bool], hyphen: float, *, whole: bool
) -> tuple[int, bool]:
    """The last place where the line may end, and whether a hyphen shows there."""
    used, best, index = 0.0, 0, start
    while index < len(clusters):
        if index > start and index in allowed and used + (hyphen if allowed[index] else 0.0) <= limit:
            best = index
        blank = clusters[index].text in _BREAK_AFTER
        if used + clusters[index].advance > limit and not blank:
            break
        used += clusters[index].advance
        index += 1
    if index >= len(clusters):
        return index, False
    if best:
        return best, allowed[best]
    if not whole:
        return start, False
    return max(index, start + 1), False


def _hard_lines(runs: Sequence[Run]) -> list[tuple[Run, ...]]:
    lines: list[list[Run]] = [[]]
    for run in runs:
        for index, part in enumerate(clean(run.text).split("\n")):
            if index:
                lines.append([])
            if part:
                lines[-1].append(Run(part, run.bold))
    return [tuple(line) for line in lines]


def _words(clusters: Sequence[Cluster]) -> Iterator[_Word]:
    start = 0
    for index in range(1, len(clusters)):
        if _may_break(clusters[index - 1].text, clusters[index].text) and not _leans(clusters[start:index]):
            yield _word(tuple(clusters[start:index]))
            start = index
    if clusters:
        yield _word(tuple(clusters[start:]))


def _leans(clusters: Sequence[Cluster]) -> bool:
    """Whether this is the ’s of ’s morgens, which never ends a line."""
    return len(clusters) == len(_LEANING) and clusters[0].text in _QUOTES and clusters[1].text == _LEANING[1]


def _may_break(before: str, after: str) -> bool:
    if after[:1] in _BREAK_AFTER:
        return False
    if before[-1:] in _BREAK_AFTER:
        return True
    return (_is_ideograph(before[:1]) or _is_ideograph(after[:1])) and after[:1] not in _EMPTY_ENDS


def _is_ideograph(char: str) -> bool:
    return "\u2e80" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0003ffff"


def _word(clusters: tuple[Cluster, ...]) -> _Word:
    full = width = 0.0
    for cluster in clusters:
        full += cluster.advance
        if cluster.text not in _BREAK_AFTER:
            width = full
    return _Word(clusters, width, full)


def _silent(clusters: Sequence[Cluster]) -> list[Cluster]:
    """The same shapes without text, spaces at the end excepted: those still end the word."""
    end = len(clusters)
    while end and clusters[end - 1].text and clusters[end - 1].text in _SPACES:
        end -= 1
    return [*map(silent, clusters[:end]), *clusters[end:]]


def _length(clusters: Sequence[Cluster]) -> int:
    return sum(len(cluster.text) for cluster in clusters)


def _carried(clusters: Sequence[Cluster], text: str) -> Cluster:
    """Clusters drawn as shapes only, under one hidden glyph that carries the text."""
    advance = sum(cluster.advance for cluster in clusters)
    shapes = tuple(glyph for cluster in clusters for glyph in silent(cluster).glyphs)
    return Cluster(text, (carrier(text, shapes, advance), *shapes), advance, clusters[0].level)


def _set_line(clusters: list[Cluster], base: int, kind: Type, closing: Cluster | None) -> Line:
    """Order a line for the eye. `closing` is the space that keeps the last word apart from what follows."""
    end = len(clusters)
    while end and clusters[end - 1].text in _BREAK_AFTER:
        end -= 1
    width = sum(cluster.advance for cluster in clusters[:end])
    tail = [replace(cluster, level=base) for cluster in clusters[end:]]
    if closing is not None and not tail and clusters:
        tail = [replace(closing, level=base)]
    whole = [*clusters[:end], *tail]
    full = width + sum(cluster.advance for cluster in tail)
    places = [0.0] * len(whole)
    at = 0.0
    for index in visual_order([cluster.level for cluster in whole]):
        places[index] = at
        at += whole[index].advance
    placed = tuple(zip(places, whole, strict=True))
    return Line(placed, width * kind.size, full * kind.size, kind, base == 1, stretches(placed))
