"""The people around the table."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """What someone does for this case; `role` on the person says who they are to the youth."""

    PARENT = "parent"
    COORDINATOR = "coordinator"
    OWNER = "owner"
    CONNECTOR = "connector"
    CHAIR = "chair"
    HOST = "host"
    PARTICIPANT = "participant"

    @property
    def label(self) -> str:
        return {
            "parent": "ouder of verzorger",
            "coordinator": "coördinator",
            "owner": "eigenaar van de casus",
            "connector": "verbinder",
            "chair": "voorzitter",
            "host": "regelt plek en eten",
            "participant": "denkt mee",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Person:
    """Someone at the table; `phone` is for the two that the youth may call, on the youth's own sheet."""

    id: str
    name: str
    role: str = ""
    part: Part = Part.PARTICIPANT
    phone: str = ""
    at_table: bool = True

    @property
    def what(self) -> str:
        """'moeder', 'juf van groep 8', or else the part: 'voorzitter'."""
        short = {Part.OWNER: "eigenaar", Part.PARTICIPANT: "", Part.PARENT: "ouder"}
        return self.role or short.get(self.part, self.part.label)


class Removal(StrEnum):
    """Whether someone was left out; DISPUTED when a colleague changed something of them beside it."""

    NONE = "none"
    REMOVED = "removed"
    DISPUTED = "disputed"


def removal_from(marks: Sequence[object], present: Collection[str]) -> Removal:
    """Judge by all that stands at 'removed', given the ids of what else is present of this person.

    A mark names what it saw; what none of them saw is a change that must not vanish unseen. `true` is from the time
    when that was not noted. Who was put back beside a removal is disputed too.
    """
    taken = [mark for mark in marks if mark]
    if not taken:
        return Removal.NONE
    seen = set(present) if True in [mark is True for mark in taken] else set()
    for mark in taken:
        saw = mark.get("saw") if isinstance(mark, dict) else None
        seen |= {one for one in saw if isinstance(one, str)} if isinstance(saw, list) else set()
    return Removal.REMOVED if len(taken) == len(marks) and seen.issuperset(present) else Removal.DISPUTED
