"""What a save is about: two saves of one topic are an older and a newer one of the same thing."""

from __future__ import annotations

from typing import NamedTuple


class Topic(NamedTuple):
    """One field of one item of a casus; without `field` the whole item, without `item` the whole casus."""

    case: str
    item: str = ""
    field: str = ""

    def covers(self, other: Topic) -> bool:
        depth = 3 if self.field else 2 if self.item else 1
        return self[:depth] == other[:depth]
