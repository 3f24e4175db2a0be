"""Grounds: on what basis the team holds this, recorded apart from the youth's own choices."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welapp.domain.youth import Age


class Basis(StrEnum):
    """Kinds of basis; OTHER is whatever a team typed that is none of these."""

    YOUTH = "youth"
    PARENTS = "parents"
    BOTH = "both"
    COVENANT = "covenant"
    OTHER = "other"

    @property
    def label(self) -> str:
        return {
            "youth": "toestemming van de jongere zelf",
            "parents": "toestemming van de ouders of voogd",
            "both": "toestemming van de jongere en de ouders",
            "covenant": "een afspraak tussen organisaties (convenant)",
            "other": "iets anders",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Ground:
    """One recorded basis: `text` in the team's words, who recorded or gave it, since, until, withdrawn."""

    id: str
    basis: Basis
    text: str
    by: str
    on: date
    until: date | None = None
    withdrawn_on: date | None = None

    def holds(self, today: date) -> bool:
        withdrawn = self.withdrawn_on is not None and self.withdrawn_on <= today
        return self.on <= today and not withdrawn and (self.until is None or self.until >= today)


def usual_basis(age: Age | None) -> Basis:
    """Who usually consents (UAVG art. 5, Jeugdwet 7.3.4-7.3.5): under 12 parents, 12-15 both, 16+ the youth."""
    return {Age.UNDER_12: Basis.PARENTS, Age.FROM_12: Basis.BOTH, Age.FROM_16: Basis.YOUTH, None: Basis.BOTH}[age]
