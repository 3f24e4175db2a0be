"""The people around the table."""

from __future__ import annotations

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
