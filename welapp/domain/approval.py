"""Approval: which revision of an answer was read back and found right, by whom and with whom there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from welapp.domain.answers import Answer


@dataclass(frozen=True, slots=True)
class Approval:
    """'Ja, dit klopt' at one answer; it holds for that revision alone."""

    revision: str
    on: date
    by: str

    def covers(self, answer: Answer) -> bool:
        return bool(self.revision) and self.revision in (answer.revision, *answer.also) and not answer.conflicted


@dataclass(frozen=True, slots=True)
class Readback:
    """'Alles klopt zo': the whole was read back on that day; `revisions` names every answer that was in it."""

    on: date
    by: str
    present: tuple[str, ...]
    revisions: tuple[str, ...]


def binding(approvals: Sequence[Approval], answer: Answer | None) -> Approval | None:
    """Return the one that counts, given the oldest first: the latest of the words that stand there, or the latest."""
    covering = [approval for approval in approvals if answer is not None and approval.covers(answer)]
    return next(reversed(covering or approvals), None)
