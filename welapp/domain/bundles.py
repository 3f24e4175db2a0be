"""What goes from one kluis to another: how much of a case, how far a colleague is known, and a line of the register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Scope(StrEnum):
    """How much of a case goes along."""

    ALL = "all"
    TABLE = "table"

    @property
    def label(self) -> str:
        return {"all": "alles", "table": "alleen wat met de tafel gedeeld is"}[self.value]


class Trust(StrEnum):
    """What this kluis knows of whoever a card or bundle says it is from.

    Only of who is VERIFIED a bundle is taken in or sent to. OTHER is a known name with keys that are not theirs.
    """

    OWN = "own"
    UNKNOWN = "unknown"
    UNVERIFIED = "unverified"
    VERIFIED = "verified"
    OTHER = "other"


NOT_LISTED = "niet meer in je lijst"
"""Stands behind the name of who was removed, when a colleague has that name now."""


class Way(StrEnum):
    OUT = "out"
    IN = "in"


@dataclass(frozen=True, slots=True)
class BundleLine:
    """A bundle that went out or came in. `cases` are ids, `whom` names of colleagues, with what tells two
    of one name apart: nobody for six words.

    `until` is the last day on which it opens; `undone_on` the day on which taking it in was turned back.
    """

    id: str
    way: Way
    moment: datetime
    whom: tuple[str, ...]
    cases: tuple[str, ...]
    scope: Scope
    until: date | None = None
    undone_on: date | None = None
