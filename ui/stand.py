"""Where a person is in the window: the kind of page, the casus and the place in it, and no names."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    CASES = "cases"
    NEW_CASE = "new_case"
    CASE = "case"
    YOUTH = "youth"
    PEOPLE = "people"
    PREPARE = "prepare"
    MEETING = "meeting"
    GROUNDS = "grounds"
    KEEPING = "keeping"
    ERASURES = "erasures"
    SETTINGS = "settings"
    QUESTIONS = "questions"
    VISIT = "visit"
    BRIEF = "brief"
    VAULT = "vault"
    RESTORE = "restore"
    BUNDLE = "bundle"
    CONFLICTS = "conflicts"
    COLLEAGUES = "colleagues"
    SEAL = "seal"


VAULT_CODE = "code"  # the place at the kluis where a herstelcode is made
ADD_COLLEAGUE = "add"  # the place among the colleagues where one is added
BLANK = "blank"  # the place among the papers where the empty questions are


@dataclass(frozen=True, slots=True)
class Stand:
    """Small and nameless, so that it may be remembered while the kluis is on slot.

    `place` is a question in the visit or among the team's own, a person at the people, a task at the kluis, a
    colleague, a paper, or the casus that was left in the list.
    """

    kind: Kind = Kind.CASES
    case: str = ""
    place: str = ""
