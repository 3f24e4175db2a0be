"""Two versions of the same words: which stand in both, which in one of them only."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

# Comparing takes the square of the number of words at worst; of longer texts only the ends are compared.
_MOST_WORDS = 1500
# A mark by itself, so that the quotes round words do not make the last one another word.
_WORD = re.compile(r"\n|[^\S\n]*(?:\w+(?:['’-]\w+)*|[^\w\s])|[^\S\n]+")


class Part(NamedTuple):
    """A piece of a text; `own` when the other version does not have it."""

    text: str
    own: bool


def compared(one: str, other: str) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """Return both texts in parts, word by word; the parts of each together are the whole text again."""
    ours, theirs = _WORD.findall(one), _WORD.findall(other)
    first, second = [w.strip(" \t") for w in ours], [w.strip(" \t") for w in theirs]
    here, there = [True] * len(ours), [True] * len(theirs)
    for start, begin, length in _same(first, second):
        here[start : start + length] = [False] * length
        there[begin : begin + length] = [False] * length
    return _joined(ours, here), _joined(theirs, there)


def aloud(parts: Sequence[Part], before: str) -> str:
    """Return the words for the ear: what is in this version only stands between brackets, after `before`."""
    return "".join(
        f" ({before} {part.text.strip()})" if part.own and part.text.strip() else part.text for part in parts
    )


def _same(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int, int]]:
    if len(one) + len(other) > _MOST_WORDS:
        return _ends(one, other)
    return [tuple(block) for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()]  # type: ignore[misc]


def _ends(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int, int]]:
    shortest = min(len(one), len(other))
    start = next((i for i in range(shortest) if one[i] != other[i]), shortest)
    left = shortest - start
    end = next((i for i in range(left) if one[-1 - i] != other[-1 - i]), left)
    return [(0, 0, start), (len(one) - end, len(other) - end, end)]


def _joined(words: Sequence[str], own: Sequence[bool]) -> tuple[Part, ...]:
    parts: list[Part] = []
    for word, only in zip(words, own, strict=True):
        if parts and parts[-1].own is only:
            parts[-1] = Part(parts[-1].text + word, only)
        else:
            parts.append(Part(word, only))
    return tuple(parts)
