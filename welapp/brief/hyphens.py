"""Where a long Dutch word may be broken."""

from __future__ import annotations

import re

import pyphen

_LETTERS = re.compile(r"[^\W\d_]{6,}")


class Hyphens:
    """Breaks for Dutch words; the patterns are read when first needed."""

    def __init__(self) -> None:
        self._patterns: pyphen.Pyphen | None = None

    def breaks(self, word: str) -> list[int]:
        """Positions inside the word, ascending; only inside its longer stretches of letters."""
        found: list[int] = []
        for stretch in _LETTERS.finditer(word):
            if self._patterns is None:
                self._patterns = pyphen.Pyphen(lang="nl_NL", left=3, right=3)
            found += [stretch.start() + position for position in self._patterns.positions(stretch.group())]
        return found
