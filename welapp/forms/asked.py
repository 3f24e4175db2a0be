"""What was asked, for an answer to a question that has changed since, was hidden, or is no longer there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from welapp.domain.answers import Answer, Content, Pick, PlacePick
from welapp.errors import KnownError
from welapp.forms.load import Forms
from welapp.forms.schema import PILES, Block, Kind, Option, Place, Question, Theme

OWN = "eigen-woorden"
"""The id of a pick that is in the youth's own words."""
PARENTS = "parents"
_PLACE_GONE = "mark"  # the picture of a place that is no longer among the cards
EARLIER = Theme("eerder-gevraagd", "Eerder gevraagd", "clock", ())
"""Stands in for the theme of a question that is no longer in any form."""


def question_of(forms: Forms, answer: Answer) -> Question:
    """Return the question to an answer, in the wording in which it was asked."""
    try:
        question = forms.question(answer.question)
    except KnownError:  # the team dropped it
        return stand_in(answer)
    question = _with_piles(question, answer.content)
    if not answer.asked or answer.asked in (question.text, question.text_young):
        return question
    asked = answer.asked
    return replace(question, text=asked, label=asked, lead="", text_young="", lead_young="", hint="", cards_text="")


def stand_in(answer: Answer) -> Question:
    """Make a question of what an answer itself tells: the wording, and the way in which it was answered."""
    asked = answer.asked or answer.question
    kinds = _kinds(answer.content) or [Kind.TEXT]
    made = Question(answer.question, kinds[0], asked, asked, also=tuple(kinds[1:]), many=True, own=True)
    return to_ask(made, answer.content)


def block_of(forms: Forms, answer: Answer) -> Block | None:
    """Return under which heading it comes on paper; None when it never does.

    A question that is gone has no heading any more: then the wording itself is one.
    """
    try:
        question = forms.question(answer.question)
    except KnownError:
        asked = answer.asked or answer.question
        return Block(f"eerder-{answer.question}", asked, PARENTS if answer.said_by == PARENTS else "main", asked)
    return forms.block(question.block) if question.block else None


def to_ask(question: Question, content: Content) -> Question:
    """Return the question as it is asked now, with room for all that was answered before, in the words of then.

    Without it an option, card or place that a team hid, reworded or dropped would be lost when an answer is opened.
    """
    place = content.place
    places = [chosen for chosen in (place.first, place.second) if chosen] if place else []
    return replace(
        _with_piles(question, content),
        options=_shown(question.options, content.picks) if question.takes(Kind.CHOICE) else question.options,
        steps=_steps(question.steps, content.step),
        cards=_shown(question.cards, (Pick(card.id, card.label) for card in content.cards)),
        places=_places(question, places),
        must=_wishes(question.must, place.must if place else ()),
        must_not=_wishes(question.must_not, place.must_not if place else ()),
    )


def _kinds(content: Content) -> list[Kind]:
    parts = (
        (Kind.PLACE, content.place),
        (Kind.TEXT, content.text.strip() or content.said),
        (Kind.CARDS, content.cards),
        (Kind.CHOICE, content.picks),
        (Kind.SLIDER, content.step),
        (Kind.DRAWING, content.strokes or content.photo),
        (Kind.SEATS, content.seats),
    )
    return [kind for kind, part in parts if part]


def _with_piles(question: Question, content: Content) -> Question:
    """Call its piles what they were called when the cards were laid."""
    then = content.piles
    return question if then in ((), question.pile_names) else replace(question, piles=() if then == PILES else then)


def _shown(options: Sequence[Option], picks: Iterable[Pick]) -> tuple[Option, ...]:
    answered = {pick.id: pick for pick in picks}
    shown = []
    for option in options:
        pick = answered.pop(option.id, None)
        if pick is not None:
            shown.append(replace(option, label=pick.label, group=pick.group, hidden=False))
        elif not option.hidden:
            shown.append(option)
    for pick in answered.values():
        if pick.id not in (OWN, pick.label):
            same = [place for place, option in enumerate(shown, 1) if option.group == pick.group]
            shown.insert(same[-1] if same else len(shown), Option(pick.id, pick.label, pick.group))
    return tuple(shown)


def _steps(steps: Sequence[Option], step: Pick | None) -> tuple[Option, ...]:
    if step is None:
        return tuple(steps)
    then = Option(step.id, step.label)
    if any(one.id == step.id for one in steps):
        return tuple(then if one.id == step.id else one for one in steps)
    return (*steps, then)


def _places(question: Question, chosen: Sequence[PlacePick]) -> tuple[Place, ...]:
    then = {place.id: place for place in chosen}
    shown = [
        replace(place, label=then.pop(place.id).label, hidden=False) if place.id in then else place
        for place in question.places
        if place.id in then or not place.hidden
    ]
    # The place for an own idea stays the last.
    gone = [Place(place.id, place.label, _PLACE_GONE, "Vertel: welke plek?") for place in then.values()]
    return (*shown[:-1], *gone, *shown[-1:])


def _wishes(options: Sequence[Option], words: Sequence[str]) -> tuple[Option, ...]:
    return tuple(option for option in options if not option.hidden or option.label in words)
