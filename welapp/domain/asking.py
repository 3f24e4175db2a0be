"""Asking for the place: whether it is free, who asked whom, and going to see it beforehand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Free(StrEnum):
    """Whether the place of the table is free, as far as is known."""

    NOT_ASKED = ""
    ASKED = "asked"
    YES = "yes"
    NO = "no"

    @property
    def label(self) -> str:
        return {"": "nog niet gevraagd", "asked": "gevraagd, wacht op antwoord", "yes": "ja, vrij", "no": "nee"}[
            self.value
        ]

    @property
    def sentence(self) -> str:
        """How it stands, for under the place."""
        return {
            "": "Nog vragen of de plek vrij is.",
            "asked": "Gevraagd of de plek vrij is.",
            "yes": "De plek is vrij.",
            "no": "De plek is niet vrij.",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Asking:
    """`of` is who was asked, in the team's words; `by` and `look_with` are person ids."""

    free: Free = Free.NOT_ASKED
    of: str = ""
    by: str = ""
    on: date | None = None
    look_on: date | None = None
    look_with: tuple[str, ...] = ()
