"""The home visit as it is prepared: when, who goes along, what is brought, and what the parents heard first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from welapp.domain.people import Part, Person

GOES_ALONG = (Part.COORDINATOR, Part.OWNER, Part.CONNECTOR)


@dataclass(frozen=True, slots=True)
class VisitPlan:
    """What is arranged; every part may still be empty.

    `along` holds person ids, `bring` the things that lie ready in the team's own words. `told_on` is the day on which
    the parents heard what the visit is, `told_by` the person who told them. `ticked` holds steps ticked by hand.
    """

    on: date | None = None
    start: time | None = None
    along: tuple[str, ...] = ()
    bring: tuple[str, ...] = ()
    told_on: date | None = None
    told_by: str = ""
    ticked: tuple[str, ...] = ()


def who_may_go(people: Iterable[Person]) -> list[Person]:
    """Return who goes on home visits in this casus: the coordinator, the owner, the verbinder, in that order."""
    return sorted((one for one in people if one.part in GOES_ALONG), key=lambda one: GOES_ALONG.index(one.part))
