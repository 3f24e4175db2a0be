"""The case: one youth with everything that was said and arranged, and where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from welapp.domain.answers import Answer, State
from welapp.domain.approval import Approval, Readback
from welapp.domain.consent import Ground
from welapp.domain.meeting import Meeting
from welapp.domain.papers import IssuedPaper
from welapp.domain.people import Part, Person
from welapp.domain.retention import Keeping
from welapp.domain.visit import VisitPlan
from welapp.domain.youth import Age, Youth


class Will(StrEnum):
    """Whether the youth wants to; each of the three is a full and respected end."""

    YES = "yes"
    NOT_NOW = "not-now"
    RATHER_NOT = "rather-not"


class Stage(StrEnum):
    PREPARE = "prepare"
    VISIT = "visit"
    READBACK = "readback"
    BRIEF = "brief"
    TABLE = "table"
    FEEDBACK = "feedback"
    DONE = "done"

    @property
    def label(self) -> str:
        return {
            "prepare": "Voorbereiden",
            "visit": "Huisbezoek",
            "readback": "Teruglezen",
            "brief": "Tafelblad",
            "table": "Tafel",
            "feedback": "Terugkoppeling",
            "done": "Afgerond",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Case:
    """Everything about one youth as it now stands. `will_on` is the day on which `will` was last asked."""

    id: str
    youth: Youth
    created_on: date
    archived: bool = False
    keep_until: date | None = None  # a day that was chosen for this case
    will: Will | None = None
    will_on: date | None = None
    people: tuple[Person, ...] = ()
    visit: VisitPlan = field(default_factory=VisitPlan)
    meeting: Meeting = field(default_factory=Meeting)
    grounds: tuple[Ground, ...] = ()
    answers: Mapping[str, Answer] = field(default_factory=dict)
    approvals: Mapping[str, Approval] = field(default_factory=dict)
    readback: Readback | None = None
    papers: tuple[IssuedPaper, ...] = ()
    conflicts: tuple[str, ...] = ()  # names of fields with more than one present value

    def person(self, person_id: str) -> Person | None:
        return next((person for person in self.people if person.id == person_id), None)

    def with_part(self, part: Part) -> Person | None:
        return next((person for person in self.people if person.part is part), None)

    def who_gets_paper(self) -> list[Person]:
        """Return who sits at the table, and whoever else may read something by name."""
        named = {reader for answer in self.for_paper() for reader in answer.sharing.readers}
        return [person for person in self.people if person.at_table or person.id in named]

    def ground(self, today: date) -> Ground | None:
        """Return a basis that holds today."""
        return next((ground for ground in self.grounds if ground.holds(today)), None)

    def is_approved(self, question: str) -> bool:
        answer, approval = self.answers.get(question), self.approvals.get(question)
        return answer is not None and approval is not None and approval.covers(answer)

    def was_approved(self, question: str) -> bool:
        """Whether it was approved once and changed since."""
        return question in self.approvals and not self.is_approved(question)

    def for_paper(self) -> list[Answer]:
        """Return the answers that someone outside the visit may read, approved or not."""
        return [
            answer
            for answer in self.answers.values()
            if answer.state is State.ANSWERED and answer.sharing.on_paper and not answer.content.empty
        ]

    def to_read_back(self) -> list[Answer]:
        return [answer for answer in self.for_paper() if not self.is_approved(answer.question)]

    @property
    def keeping(self) -> Keeping:
        return Keeping(self.created_on, self.meeting.fed_back_on, self.keep_until)

    @property
    def standing(self) -> Standing:
        return Standing(
            will=self.will,
            answered=any(answer.state is State.ANSWERED for answer in self.answers.values()),
            shared=bool(self.for_paper()),
            unread=bool(self.to_read_back()) or self.readback is None,
            paper=any(paper.for_table for paper in self.papers),
            meeting_on=self.meeting.on,
            feedback_due=self.meeting.feedback_due,
            fed_back=self.meeting.fed_back_on is not None,
            visit_on=self.visit.on,
            conflicts=len(self.conflicts),
        )


@dataclass(frozen=True, slots=True)
class Standing:
    """The few facts from which the stage follows; small enough to keep beside every row of the list."""

    will: Will | None
    answered: bool
    shared: bool
    unread: bool
    paper: bool
    meeting_on: date | None
    feedback_due: date | None
    fed_back: bool
    visit_on: date | None = None
    conflicts: int = 0  # of how many things there are two versions

    @property
    def resting(self) -> bool:
        return self.will in (Will.NOT_NOW, Will.RATHER_NOT)

    def stage(self, today: date) -> Stage:
        if self.fed_back:
            return Stage.DONE
        if self.will is None:
            return Stage.PREPARE
        if self.resting or not self.shared:
            return Stage.VISIT
        if self.unread:
            return Stage.READBACK
        if self.meeting_on is not None and self.meeting_on < today:
            return Stage.FEEDBACK
        return Stage.TABLE if self.paper and self.meeting_on else Stage.BRIEF


class CaseRow(NamedTuple):
    """One line of the list of cases; `pronouns` as stored, `owner` the case owner's name or empty.

    `keep_until` is the last day on which it is kept, chosen or following from the kluis' own term.

    A named tuple, since a list of ten thousand is made while someone waits for it.
    """

    id: str
    name: str
    pronouns: str
    age: Age | None
    archived: bool
    owner: str
    standing: Standing
    keep_until: date | None = None
