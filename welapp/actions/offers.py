"""Which papers there are for a case, what must be done before one can be made, and which answers it holds and why."""

from __future__ import annotations

from dataclasses import dataclass

from welapp.actions.vaults import OpenVault
from welapp.brief.papers import told_on
from welapp.brief.parts import told_to
from welapp.domain.answers import Answer, State
from welapp.domain.case import Case, Will
from welapp.domain.dutch import listed
from welapp.domain.papers import PaperKind, Wanted, WhyNot
from welapp.domain.sharing import Audience, Reader, ReaderKind, may_read
from welapp.forms.asked import question_of
from welapp.store import cases

_EVERYONE, _CHAIR = Reader(ReaderKind.EVERYONE), Reader(ReaderKind.CHAIR)
_KINDS = (
    (PaperKind.INVITATION, (_EVERYONE,)),
    (PaperKind.BRIEF, (_EVERYONE, _CHAIR)),
    (PaperKind.CHAIR, (_CHAIR,)),
    (PaperKind.HOST, (Reader(ReaderKind.HOST),)),
    (PaperKind.TERMS, (_EVERYONE,)),
    (PaperKind.WALL, (_EVERYONE,)),
    (PaperKind.OWN, (Reader(ReaderKind.YOUTH),)),
    (PaperKind.BLANK, (_EVERYONE,)),
)
_DISPUTED = {
    "case/will": "het ja",
    "youth/": "de naam",
    "person:": "wie erbij hoort",
    "meeting/": "de afspraak",
    "ground:": "de toestemming",
}
"""What decides who may read what, and stands on paper: while two versions of it differ, no paper is made."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A kind of paper, for whom it can be made, and what must be done first: a sentence, or '' when nothing."""

    kind: PaperKind
    readers: tuple[Reader, ...]
    missing: str


@dataclass(frozen=True, slots=True)
class OnPaper:
    """Whether an answer stands on a paper, and why not. For who makes the paper: never itself on one."""

    label: str
    on: bool
    why: WhyNot | None = None


def offers(vault: OpenVault, case_id: str) -> tuple[Offer, ...]:
    """Return every kind of paper in the order of the work."""
    case = cases.read_case(vault.connection, case_id)
    named = tuple(Reader(ReaderKind.PERSON, person.id) for person in case.who_gets_paper())
    return tuple(
        Offer(kind, readers + (named if kind.by_name else ()), missing_for(vault, case, Wanted(kind, readers[0])))
        for kind, readers in _KINDS
    )


def missing_for(vault: OpenVault, case: Case, wanted: Wanted) -> str:
    """Return the sentence that says what must be done first, empty when the paper may be made."""
    name, kind = case.youth.name, wanted.kind
    if kind is PaperKind.BLANK:
        return ""
    if wanted.reader.kind is ReaderKind.PERSON and case.person(wanted.reader.person) is None:
        return "Deze persoon hoort niet meer bij de casus. Kies iemand anders."
    disputed = [words for field, words in _DISPUTED.items() if any(name.startswith(field) for name in case.conflicts)]
    if disputed:
        return f"Van {listed(disputed)} zijn er twee versies. Vul eerst opnieuw in wat klopt."
    if case.will is not Will.YES:
        return f"Zonder een ja van {name} komt er geen {kind.label}. Vraag het {case.youth.object} eerst."
    if kind is not PaperKind.OWN and case.ground(vault.around.clock().date()) is None:
        return "Leg eerst vast wie het goed vond dat jullie dit bewaren. Dat doe je bij de casus, onder Toestemming."
    if kind is PaperKind.INVITATION:
        return "" if case.meeting.on else "Er is nog geen dag. Vul eerst bij de afspraak in wanneer de tafel is."
    if kind is PaperKind.OWN and not case.for_paper():
        return ""  # nothing was shared: then it holds no answer, but says how it goes on and whom to call
    if case.readback is None and kind not in (PaperKind.TERMS, PaperKind.WALL):
        return f"Er is nog niets teruggelezen. Lees eerst alles samen met {name} terug."
    return ""


def what_is_on(vault: OpenVault, case_id: str, wanted: Wanted) -> tuple[OnPaper, ...]:
    """Return each written answer of a case, in the order of the questions, and whether it stands on this paper."""
    case = cases.read_case(vault.connection, case_id)
    on = {piece.answer.question for piece in told_on(wanted, case, vault.forms)}
    may = {piece.answer.question for piece in told_to(case, vault.forms, wanted.reader)}
    order = [question.id for form in vault.forms.forms for question in form.questions()]
    written = [answer for answer in case.answers.values() if _written(answer)]
    written.sort(key=lambda answer: order.index(answer.question) if answer.question in order else len(order))
    return tuple(
        OnPaper(
            question_of(vault.forms, answer).label,
            answer.question in on,
            None if answer.question in on else _why_not(case, answer, wanted, may=answer.question in may),
        )
        for answer in written
    )


def _written(answer: Answer) -> bool:
    return answer.state is State.ANSWERED and not answer.content.empty


def _why_not(case: Case, answer: Answer, wanted: Wanted, *, may: bool) -> WhyNot:
    if answer.sharing.audience is Audience.US or not answer.sharing.on_paper:
        return WhyNot.US
    if not may_read(answer.sharing, wanted.reader, case.people):
        return WhyNot.OTHERS
    if answer.conflicted:
        return WhyNot.CONFLICT
    if not case.is_approved(answer.question):
        return WhyNot.UNREAD
    return WhyNot.ELSEWHERE if may else WhyNot.NEVER
