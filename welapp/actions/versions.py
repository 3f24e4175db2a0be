"""Versions of a field as a person reads them: what it is about, what it says, who wrote it and when."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from welapp.actions.passages import Passage
from welapp.actions.shown import said
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Answer, State
from welapp.domain.answers_stored import answer_seen
from welapp.domain.asking import Free
from welapp.domain.case import Case, Will
from welapp.domain.clock import stamp_time
from welapp.domain.consent import Basis
from welapp.domain.dutch import clock_time, listed, plain_date
from welapp.domain.people import Part, Person
from welapp.domain.sharing import CHAIR, HOST, Audience, Sharing
from welapp.domain.visit_steps import visit_steps
from welapp.domain.youth import Age, pronouns_from
from welapp.errors import KnownError
from welapp.forms.asked import question_of
from welapp.store import cases
from welapp.store.revisions import Head

NEWER = "Iets uit een nieuwere versie van welapp"
UNREADABLE = "Dit kan deze versie van welapp niet laten zien. Het blijft bewaard."
NOTHING = "weggehaald"

_FIELDS = {
    "case/will": "Doet de jongere mee?",
    "case/keep_until": "Bewaren tot en met",
    "case/archived": "Opgeborgen",
    "case/created_on": "Begonnen op",
    "youth/name": "Naam van de jongere",
    "youth/pronouns": "Hij, zij of hen",
    "youth/age": "Leeftijd",
    "meeting/on": "Dag van de tafel",
    "meeting/start": "Begin van de tafel",
    "meeting/end": "Einde van de tafel",
    "meeting/place": "Plek van de tafel",
    "meeting/address": "Adres van de plek",
    "meeting/food": "Eten en drinken",
    "meeting/feedback_on": "Dag van terugvertellen",
    "meeting/feedback_how": "Hoe het wordt terugverteld",
    "meeting/feedback_owner": "Wie het terugvertelt",
    "meeting/fed_back_on": "Terugverteld op",
    "meeting/free": "Is de plek vrij?",
    "meeting/asked_of": "Aan wie de plek gevraagd is",
    "meeting/asked_by": "Wie de plek vroeg",
    "meeting/asked_on": "De plek gevraagd op",
    "meeting/look_on": "De plek vooraf zien",
    "meeting/look_with": "Wie er mee gaat kijken",
    "visit/on": "Dag van het bezoek",
    "visit/start": "Tijd van het bezoek",
    "visit/along": "Wie er op bezoek gaat",
    "visit/bring": "Wat er mee gaat",
    "visit/told_on": "Uitleg aan de ouders",
    "visit/told_by": "Wie de uitleg gaf",
    "visit/ticked": "Wat er al gedaan is",
    "readback/done": "Alles teruggelezen",
}
_OF_A_PERSON = {
    "name": "naam",
    "role": "wie het is",
    "part": "wat iemand doet",
    "phone": "telefoon",
    "at_table": "aan tafel",
    "removed": "hoort erbij",
}
_PEOPLE = frozenset(["meeting/feedback_owner", "meeting/asked_by", "meeting/look_with", "visit/along", "visit/told_by"])
_WILL = {Will.YES: "ja", Will.NOT_NOW: "nu niet", Will.RATHER_NOT: "liever niet"}
_STATES = {State.SKIPPED: "overgeslagen", State.UNKNOWN: "weet ik niet", State.UNWRITTEN: "liever niet opgeschreven"}


@dataclass(frozen=True, slots=True)
class Version:
    """One value of a field. `words` say it in Dutch; `answer` is there when it is one, with its ink and sharing.

    `mine`: written on this very device. `approved_on`: the day on which these words were read back and approved.
    `typed`: what of it can be written anew, where it stands beside another version. `computer` numbers the devices from
    which one name wrote in the case, 0 when there is one: they may be two people of that name.
    """

    revision: str
    words: str
    author: str
    at: datetime
    mine: bool
    device: str
    readers: str = ""
    approved_on: date | None = None
    answer: Answer | None = None
    piles: tuple[str, ...] = ()  # what the piles of its cards are called, where they have names of their own
    typed: tuple[Passage, ...] = ()
    computer: int = 0


def label_of(vault: OpenVault, case: Case, item: str, name: str, value: object = None) -> str:
    """Say what a field is about; `value` is one of its values, which knows in which words it was asked."""
    kind, _, rest = item.partition(":")
    if f"{kind}:" == cases.ANSWER:
        if name not in ("answer", "approval"):
            return NEWER
        asked = _question(vault, case, rest, value)
        return asked if name == "answer" else f"Teruggelezen: {asked}"
    if f"{kind}:" == cases.PERSON:
        person = case.person(rest)
        known = _OF_A_PERSON.get(name)
        return f"{person.name if person and person.name else 'Iemand'}: {known}" if known else NEWER
    if f"{kind}:" == cases.GROUND:
        return "Waarom jullie dit mogen bewaren"
    if f"{kind}:" == cases.PAPER:
        return "Een blad dat is uitgegeven"
    return _FIELDS.get(f"{item}/{name}", NEWER)


def version_of(vault: OpenVault, case: Case, head: Head) -> Version:
    """Say one value of a field; never raises on a strange one."""
    kind, _, rest = head.item.partition(":")
    answer = None
    if f"{kind}:" == cases.ANSWER and head.field == "answer" and isinstance(head.value, Mapping):
        answer = _answer(rest, head.value, head.id)
    question = question_of(vault.forms, answer) if answer else None
    approval = case.approvals.get(rest) if answer else None
    return Version(
        head.id,
        _answer_words(answer, question.pile_names) if answer and question else _words(case, head),
        head.author,
        stamp_time(head.stamp).astimezone(vault.around.clock().tzinfo),
        head.stamp.endswith(f"-{vault.device}"),
        head.stamp.rpartition("-")[2],
        readers_in_words(answer.sharing, case.people) if answer and answer.state is State.ANSWERED else "",
        approval.on if approval and approval.revision == head.id else None,
        answer,
        question.piles if question else (),
    )


def reading_order(vault: OpenVault, case: Case) -> Callable[[str, str], int]:
    """Return how far down a field (item, name) comes: answers as they are asked, the rest as a casus is read."""
    asked = [
        f"{cases.ANSWER}{one.id}" for form in vault.forms.forms for theme in form.themes for one in theme.questions
    ]
    people = [f"{cases.PERSON}{person.id}" for person in case.people]
    papers = [f"{cases.PAPER}{paper.id}" for paper in case.papers]
    places = {name: place for place, name in enumerate((*_FIELDS, *asked, *people, *papers))}
    return lambda item, name: places.get(f"{item}/{name}", places.get(item, len(places)))


def readers_in_words(sharing: Sharing, people: tuple[Person, ...]) -> str:
    """Say who may read an answer: 'iedereen aan tafel', 'alleen Wouter en opa', 'alleen wij'."""
    if sharing.audience is Audience.EVERYONE:
        return "iedereen aan tafel"
    if sharing.audience is Audience.ONLY and sharing.readers:
        names = {person.id: person.name for person in people} | {CHAIR: "de voorzitter", HOST: "plek en eten"}
        return f"alleen {listed([names.get(reader, 'iemand anders') for reader in sharing.readers])}"
    return "alleen wij"


def _question(vault: OpenVault, case: Case, question: str, value: object) -> str:
    answer = case.answers.get(question)
    if answer is None and isinstance(value, Mapping):
        answer = _answer(question, value, "")
    if answer is not None:
        return question_of(vault.forms, answer).label
    try:
        return vault.forms.question(question).label
    except KnownError:  # a question of another team
        return "Een vraag die jullie niet stellen"


def _answer(question: str, value: Mapping[str, object], revision: str) -> Answer | None:
    found = answer_seen(question, value, revision)
    return None if found.newer else found


def _answer_words(answer: Answer, piles: Sequence[str]) -> str:
    content = answer.content
    words = said(content, piles)
    words += ["een tekening"] if content.strokes else []
    words += ["een foto van een tekening"] if content.photo else []
    state = _STATES.get(answer.state)
    return ", ".join(words) or state or "nog leeg"


def _words(case: Case, head: Head) -> str:
    value, name = head.value, f"{head.item}/{head.field}"
    if value in (None, "", [], {}):
        return NOTHING
    try:
        return _known_words(case, head.item, head.field, value) or plain_words(value)
    except (KnownError, LookupError, TypeError, ValueError, AttributeError):
        return UNREADABLE if name in _FIELDS else plain_words(value) or UNREADABLE


def _known_words(case: Case, item: str, field: str, value: object) -> str:
    name, kind = f"{item}/{field}", item.partition(":")[0]
    if name == "case/will" and isinstance(value, Mapping):
        return _WILL[Will(value["will"])]
    if name in _PEOPLE:
        return listed([_name(case, one) for one in (value if isinstance(value, list) else [value])])
    if name == "meeting/free":
        return Free(str(value)).label
    if name == "youth/pronouns":
        return pronouns_from(str(value)).label
    if name == "youth/age":
        return Age(str(value)).label
    if name == "visit/ticked" and isinstance(value, list):
        return listed([step.words for step in visit_steps(case) if step.id in value])
    if kind == "person":
        return _of_a_person(field, value)
    if kind == "ground" and field == "basis":
        return Basis(str(value)).label
    if kind == "paper":
        return _paper_words(case, item.removeprefix(cases.PAPER))
    return moment(name, field, value)


def moment(name: str, field: str, value: object) -> str:
    """Say a day, a time, or when and by whom something was read back, '' of all else; raise ValueError on no such."""
    if field in ("start", "end"):
        return clock_time(time.fromisoformat(str(value)))
    if (name == "readback/done" or field == "approval") and isinstance(value, Mapping):
        others = [str(one) for one in value.get("present", ()) if one != value["by"]]
        told = f"{_on(date.fromisoformat(str(value['on'])))}, door {value['by']}"
        return f"{told}, met {listed(others)}" if others else told
    if field in ("on", "until", "keep_until", "created_on", "told_on", "asked_on", "look_on", "feedback_on",
                 "fed_back_on", "withdrawn_on"):  # fmt: skip
        return plain_date(date.fromisoformat(str(value)))
    return ""


def _of_a_person(field: str, value: object) -> str:
    if field == "removed":
        return "hoort er niet meer bij" if value else "hoort erbij"
    if field == "part":
        return Part(str(value)).label
    return ""


def _paper_words(case: Case, paper_id: str) -> str:
    """'tafelblad voor Kees, 3 van 8, op 26 november 2026'; a card or list says by its name whom it is for."""
    paper = {one.id: one for one in case.papers}[paper_id]
    what, whom = paper.kind.label, f" voor {paper.whom(case.youth.name)}"
    return ", ".join(filter(None, (what if " voor " in what else f"{what}{whom}", paper.copy, _on(paper.on))))


def _on(day: date) -> str:
    return f"op {plain_date(day)}"


def _name(case: Case, person: object) -> str:
    found = case.person(str(person))
    return found.name if found else "iemand die er niet meer bij is"


def plain_words(value: object) -> str:
    """Return any stored value as it can be read: text as it is, several facts behind one another."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, Mapping):
        return ", ".join(filter(None, map(plain_words, value.values())))
    if isinstance(value, list):
        return ", ".join(filter(None, map(plain_words, value)))
    return ""
