"""What the page of a casus picks out of it: the wensdroom, the wished place, the six stages, the grounds in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ui.pages.youth_words import short
from ui.saying import listed, plain_date, short_date
from ui.text import tr
from ui.widgets.path import StoneState
from ui.widgets.stages import Stage as Stone
from welapp.domain.answers import Answer, Content, Photo, Pile, State
from welapp.domain.case import Case, Stage
from welapp.domain.consent import Ground
from welapp.domain.dutch import capital
from welapp.domain.ink import Stroke
from welapp.domain.next_step import NextStep
from welapp.forms.asked import question_of
from welapp.forms.load import Forms
from welapp.forms.schema import Kind

LONG_NAME = 10
FOOD_QUESTION = "lekker"
STAGES = (Stage.PREPARE, Stage.VISIT, Stage.READBACK, Stage.BRIEF, Stage.TABLE, Stage.FEEDBACK)


@dataclass(frozen=True, slots=True)
class Wish:
    """The youth's wensdroom: the words as they were said, and what was drawn with them."""

    words: tuple[str, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    described: str = ""
    photo: Photo | None = None  # in place of the strokes
    question: str = ""  # to which they are the answer
    torn: bool = False  # something of it stands in two versions, of which this is only one

    @property
    def drawn(self) -> bool:
        return bool(self.strokes or self.photo)

    @property
    def empty(self) -> bool:
        return not (self.words or self.drawn)


def wish_of(case: Case, forms: Forms) -> Wish:
    """Gather every answer that stands in the wish block of the youth's own form."""
    words: list[str] = []
    drawn = Wish()
    for question, content in _said(case, forms, "wish"):
        words += [content.text.strip()] if content.text.strip() else []
        words += [pick.label for pick in content.picks]
        if not drawn.drawn:
            drawn = Wish((), content.strokes, content.described, content.photo, question)
    torn = any(case.answers[question].conflicted for question, _ in _said(case, forms, "wish"))
    return replace(drawn, words=tuple(words), torn=torn)


def _said(case: Case, forms: Forms, region: str) -> list[tuple[str, Content]]:
    found = []
    for question in forms.youth.questions():
        answer = case.answers.get(question.id)
        if answer and question.block and forms.block(question.block).region == region and _is_said(answer):
            found.append((question.id, answer.content))
    return found


def _is_said(answer: Answer) -> bool:
    return answer.state is State.ANSWERED and not answer.content.empty


def place_lines(case: Case, forms: Forms) -> tuple[str, str]:
    """Return the place and what is told about it; both empty when there is none yet."""
    wished, told = _wished_place(case, forms)
    meeting = case.meeting
    if meeting.place:
        if wished and wished.casefold() in meeting.place.casefold():
            return meeting.place, told
        return meeting.place, meeting.address
    return wished, told


def place_free(case: Case, today: date) -> str:
    """Whether the place is free; after the table nobody needs to know any more."""
    meeting = case.meeting
    over = meeting.fed_back_on is not None or (meeting.on is not None and meeting.on < today)
    return "" if over else meeting.asking.free.sentence


def _wished_place(case: Case, forms: Forms) -> tuple[str, str]:
    for answer in case.answers.values():
        if question_of(forms, answer).kind is not Kind.PLACE or not _is_said(answer):
            continue
        wish = answer.content.place
        if wish is None or wish.first is None:
            continue
        must = tr(" Met {must}.", must=listed([_small(word) for word in wish.must])) if wish.must else ""
        return wish.first.name or wish.first.label, tr(
            "Gekozen door {name}.{must}", name=short(case.youth.name), must=must
        )
    return "", ""


def food_of(case: Case) -> str:
    """What will be eaten: what was arranged, or else what the youth likes, when that was shared."""
    liked = case.answers.get(FOOD_QUESTION)
    if case.meeting.food.strip() or liked is None or not (_is_said(liked) and liked.sharing.on_paper):
        return case.meeting.food.strip()
    cards = [_small(card.label) for card in liked.content.cards if card.pile is Pile.FITS]
    return liked.content.text.strip().rstrip(".") or capital(listed(cards))


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def seat_names(case: Case) -> dict[str, str]:
    """First names around the table, unless two people share one or the name is short enough as it is."""
    firsts = [person.name.split()[0] if person.name.split() else person.name for person in case.people]
    return {
        person.id: first if len(person.name) > LONG_NAME and firsts.count(first) == 1 else person.name
        for person, first in zip(case.people, firsts, strict=True)
    }


def changed_since(case: Case) -> bool:
    """Whether something that was approved, or a finished reading back, no longer covers what would be on paper."""
    return any(case.was_approved(answer.question) for answer in case.for_paper()) or (
        case.readback is not None and bool(case.to_read_back())
    )


def stones(case: Case, step: NextStep, today: date) -> list[Stone]:
    """The six stages with the day on which each was done, or by when it must be."""
    standing = case.standing
    present = None if standing.resting else standing.stage(today)
    here = len(STAGES) if present is Stage.DONE else STAGES.index(present) if present in STAGES else -1
    notes = _notes(case)
    line = []
    for index, stage in enumerate(STAGES):
        state = StoneState.DONE if index < here else StoneState.PRESENT if index == here else StoneState.OPEN
        note = notes.get(stage, "") if index <= here or stage in (Stage.PREPARE, Stage.TABLE) else ""
        due = stage is Stage.FEEDBACK and index == here and step.due is not None
        if due and step.due is not None:
            note = (tr("was vóór {due}") if step.late else tr("vóór {due}")).format(due=short_date(step.due))
        line.append(Stone(tr(stage.label), note, state, due))
    return line


def _notes(case: Case) -> dict[Stage, str]:
    days = {
        Stage.VISIT: case.will_on,
        Stage.READBACK: case.readback.on if case.readback and not case.standing.unread else None,
        Stage.BRIEF: max((paper.on for paper in case.papers if paper.for_table), default=None),
        Stage.TABLE: case.meeting.on,
        Stage.FEEDBACK: case.meeting.fed_back_on,
    }
    notes = {stage: short_date(day) for stage, day in days.items() if day is not None}
    prepared = case.visit.on if case.will is None else None
    notes[Stage.PREPARE] = (
        short_date(prepared) if prepared else tr("sinds {created_on}", created_on=short_date(case.created_on))
    )
    return notes


def ground_words(ground: Ground) -> tuple[str, str]:
    """'Toestemming van de jongere en de ouders', and until when it holds."""
    what = ground.text.strip() or tr(ground.basis.label)
    until = tr(", geldt tot en met {until}", until=plain_date(ground.until)) if ground.until else ""
    return capital(what), tr("Sinds {on}{until}.", on=plain_date(ground.on), until=until)
