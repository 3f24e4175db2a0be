"""Cases made at random, in which every word that someone typed is a marker that occurs nowhere else."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, time
from random import Random

from welapp.brief.document import Document
from welapp.brief.papers import paper_for
from welapp.domain.answers import (
    Answer,
    Content,
    LaidCard,
    Pick,
    Pile,
    PlacePick,
    PlaceWish,
    Said,
    Seat,
    State,
    Voice,
)
from welapp.domain.approval import Approval, Readback
from welapp.domain.case import Case, Will
from welapp.domain.consent import Basis, Ground
from welapp.domain.ink import Point, Stroke
from welapp.domain.meeting import Meeting
from welapp.domain.papers import usual
from welapp.domain.people import Part, Person
from welapp.domain.sharing import Audience, Reader, ReaderKind, Sharing
from welapp.domain.youth import HIJ, Age, Youth
from welapp.forms.load import Forms
from welapp.forms.schema import Kind, Question

TODAY = date(2026, 11, 17)
_CONSONANTS = "bcdfghjklmnprtvw"

PEOPLE = (
    Person("p-chair", "Wouter", "", Part.CHAIR),
    Person("p-owner", "Farid", "", Part.OWNER, "0612345678"),
    Person("p-host", "Roos", "", Part.HOST),
    Person("p-opa", "Kees", "opa"),
    Person("p-aunt", "Xbcdfx", "", at_table=False, phone="0698765432"),
)

READERS = (
    Reader(ReaderKind.EVERYONE),
    Reader(ReaderKind.CHAIR),
    Reader(ReaderKind.HOST),
    Reader(ReaderKind.YOUTH),
    *(Reader(ReaderKind.PERSON, person.id) for person in PEOPLE),
)


@dataclass(slots=True)
class Marked:
    """A case with, for each question, the markers in its answer; `printed` are those that always come on paper."""

    case: Case
    typed: dict[str, set[str]] = field(default_factory=dict)
    printed: dict[str, set[str]] = field(default_factory=dict)
    never: set[str] = field(default_factory=set)


class Markers:
    """Gives words without a vowel: nothing hyphenates them, and no real word is like them."""

    def __init__(self) -> None:
        self._count = 0

    def __call__(self) -> str:
        self._count += 1
        number, letters = self._count, ""
        for _ in range(3):
            number, digit = divmod(number, len(_CONSONANTS))
            letters += _CONSONANTS[digit]
        return f"qx{letters}q"


def any_case(forms: Forms, random: Random) -> Marked:
    """Make a case in which every answerable question has some answer, in some state, for some readers."""
    marker, marked = Markers(), Marked(Case("case", Youth("Mika", HIJ, Age.FROM_12), TODAY))
    answers, approvals = {}, {}
    for form in forms.forms:
        for question in form.questions():
            if question.kind in (Kind.SHARE, Kind.READBACK) or random.random() < 0.2:
                continue
            content, typed, printed = _content(question, marker, random)
            revision = f"r-{question.id}"
            answers[question.id] = Answer(
                question.id, _state(random), content, _sharing(random), said_by=form.voice, revision=revision,
                conflicted=random.random() < 0.1,
            )  # fmt: skip
            approved = random.choice((revision, revision, revision, f"{revision}-before", None))
            if approved:
                approvals[question.id] = Approval(approved, TODAY, "Marloes")
            marked.typed[question.id], marked.printed[question.id] = typed, printed
    ground, by = marker(), marker()
    marked.never = {ground, by}
    marked.case = replace(
        marked.case,
        will=Will.YES,
        will_on=TODAY,
        people=PEOPLE,
        meeting=_meeting(random),
        grounds=(Ground("g", Basis.OTHER, ground, by, TODAY),),
        answers=answers,
        approvals=approvals,
        readback=Readback(TODAY, "Marloes", (), ()),
    )
    return marked


def _state(random: Random) -> State:
    return random.choice((State.ANSWERED,) * 6 + (State.SKIPPED, State.UNKNOWN))


def _sharing(random: Random) -> Sharing:
    audience = random.choice((Audience.EVERYONE, Audience.ONLY, Audience.ONLY, Audience.US, Audience.UNWRITTEN))
    names = ("chair", "host", "p-gone", *(person.id for person in PEOPLE))
    # Readers that were once chosen may still stand there under another choice: they count for ONLY alone.
    return Sharing(audience, tuple(random.sample(names, random.randint(0, 3))))


def _meeting(random: Random) -> Meeting:
    if random.random() < 0.3:
        return Meeting()
    place = random.choice(("", "Kantine De Meerval"))
    how = random.choice(("", "Tijdens een rondje"))
    return Meeting(date(2026, 11, 26), time(14, 0), time(15, 30), place, feedback_owner="p-owner", feedback_how=how)


def _content(question: Question, marker: Markers, random: Random) -> tuple[Content, set[str], set[str]]:
    """Return the content, every marker in it, and the markers that must be on paper when the answer is."""
    content, typed, dropped = Content(), set[str](), set[str]()

    def word() -> str:
        typed.add(made := marker())
        return made

    if random.random() < 0.7 or question.kind is Kind.TEXT:
        content = replace(content, text=f"Ik zei {word()}.\nEn {word()} <b>&amp;</b>")
    if question.takes(Kind.CHOICE):
        count = random.randint(1, 3) if question.many else 1
        content = replace(content, picks=tuple(Pick(f"own-{n}", word()) for n in range(count)))
    if question.takes(Kind.SLIDER):
        content = replace(content, step=Pick("own", word()))
    if question.takes(Kind.CARDS):
        content = replace(content, cards=tuple(LaidCard(pile.value, word(), pile) for pile in Pile))
    if question.takes(Kind.DRAWING):
        content = replace(content, described=word(), strokes=(Stroke("rood", 1.75, (Point(5, 5), Point(50, 40))),))
    if question.takes(Kind.PLACE) and random.random() < 0.8:
        first, second = PlacePick("eigen", word(), word()), PlacePick("eigen", word(), word())
        dropped |= {first.label, second.label}  # what the youth called it goes before the label of the card
        content = replace(content, place=PlaceWish(first, second, (word(),), (word(),)))
    if question.takes(Kind.SEATS):
        content = replace(content, seats=(Seat(1, word()), Seat(5, word(), "p-chair"), Seat(40, word())))
    if question.takes(Kind.TEXT) and random.random() < 0.4:
        content = replace(content, others=(Said(Voice.PARENT, word()), Said(Voice.OWNER, f"{word()} <i>")))
    return content, typed, typed - dropped


def allowed(marked: Marked, forms: Forms, reader: Reader, question: str) -> bool:
    """Say whether this reader may have this answer, worked out anew from what the youth chose."""
    answer, approval = marked.case.answers[question], marked.case.approvals.get(question)
    if answer.state is not State.ANSWERED or answer.conflicted or not forms.question(question).block:
        return False
    if approval is None or approval.revision != answer.revision:
        return False
    if answer.sharing.audience is not Audience.ONLY:
        return answer.sharing.audience is Audience.EVERYONE
    names = set(answer.sharing.readers)
    return {
        ReaderKind.EVERYONE: False,
        ReaderKind.YOUTH: bool(names),
        ReaderKind.CHAIR: bool(names & {"chair", "p-chair"}),
        ReaderKind.HOST: bool(names & {"host", "p-host"}),
        ReaderKind.PERSON: bool(names & _names_of(reader.person)),
    }[reader.kind]


def _names_of(person: str) -> set[str]:
    return {person} | {"p-chair": {"chair"}, "p-host": {"host"}}.get(person, set())


def without_the_rest(marked: Marked, forms: Forms, reader: Reader) -> Case:
    """Return the case as if nothing had ever been said that this reader may not have."""
    kept = {question for question in marked.case.answers if allowed(marked, forms, reader, question)}
    case = marked.case
    return replace(
        case,
        answers={question: answer for question, answer in case.answers.items() if question in kept},
        approvals={question: approval for question, approval in case.approvals.items() if question in kept},
        grounds=(),
    )


def paper_of(case: Case, forms: Forms, reader: Reader) -> Document:
    return paper_for(usual(reader), case, forms, TODAY)
