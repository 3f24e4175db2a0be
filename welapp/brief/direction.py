"""Reading direction: the level of each character and the order in which a line shows them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from bidi import algorithm

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# the library knows the older embeddings only; an isolate is near enough to an embedding
_ISOLATES = {"\u2066": "\u202a", "\u2067": "\u202b", "\u2068": "\u202a", "\u2069": "\u202c"}
_SEPARATORS = frozenset("\n\r\x1c\x1d\x1e\x85\u2029")


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction reads from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None and algorithm.get_base_level(text) == 1


def levels(text: str, *, base: int) -> list[int]:
    """The embedding level of every character; even levels read from left to right."""
    if base == 0 and _RIGHT_TO_LEFT.search(text) is None:
        return [0] * len(text)
    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = "R" if base else "L"
    plain = "".join(" " if char in _SEPARATORS else _ISOLATES.get(char, char) for char in text)
    algorithm.get_embedding_levels(plain, storage)
    for index, char in enumerate(storage["chars"]):
        char["index"] = index
        char["type"] = char["orig"] = char["type"] or "L"
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found: list[int | None] = [None] * len(text)
    for char in storage["chars"]:
        found[char["index"]] = char["level"]
    result: list[int] = []
    for level in found:
        result.append((result[-1] if result else base) if level is None else level)
    return result


def visual_order(line: Sequence[int]) -> list[int]:
    """The indexes of a line's pieces from left to right, from the level of each piece."""
    order = list(range(len(line)))
    highest = max(line, default=0)
    if highest == 0:
        return order
    lowest_odd = min((level for level in line if level % 2), default=highest + 1)
    for level in range(highest, lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            if line[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and line[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end
    return order
