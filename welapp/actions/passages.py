"""Where in a value someone typed words: what is chosen, laid, drawn or dated is no such place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Answer, Content, PlacePick, State
from welapp.domain.answers_stored import answer_seen
from welapp.errors import KnownError
from welapp.forms.schema import Kind, Question
from welapp.store import cases
from welapp.store.revisions import Head
from welapp.store.values import table, text, texts

OWN_CARD = "eigen-"  # the ids of cards that someone wrote begin so
LONG = frozenset({"bring", "feedback_how", "food"})
"""Fields that may have several lines."""

_PLANNED = frozenset({"place", "address", "food", "feedback_how", "asked_of"})
_OF_A_PERSON = frozenset({"name", "role", "phone"})


class Where(StrEnum):
    """Which words of a value."""

    WORDS = "words"
    SAID = "said"
    DRAWN = "drawn"
    PICK = "pick"
    CARD = "card"
    PLACE = "place"
    MUST = "must"
    MUST_NOT = "must-not"


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that someone typed. `about` says of what, among several: whose words, or which place.

    `key` names it among those of one version; `long` tells that it may have several lines.
    """

    key: str
    where: Where
    words: str
    about: str = ""
    long: bool = False


Put = Callable[[Content, str], Content]


def passages(vault: OpenVault, head: Head) -> tuple[Passage, ...]:
    """Return what can be written anew of a version; nothing of what is chosen, of a newer shape or not written down."""
    if head.item.startswith(cases.ANSWER):
        answer = typed_answer(head)
        return tuple(passage for passage, _ in places_of(vault, answer)) if answer is not None else ()
    if not _is_typed(head.item, head.field):
        return ()
    words = "\n".join(texts(head.value)) if head.field == "bring" else text(head.value)
    return (Passage("0", Where.WORDS, words, long=head.field in LONG),)


def _is_typed(item: str, field: str) -> bool:
    if item.startswith(cases.PERSON):
        return field in _OF_A_PERSON
    return (item == cases.MEETING and field in _PLANNED) or (item, field) in (
        (cases.YOUTH, "name"),
        (cases.VISIT, "bring"),
    )


def typed_answer(head: Head) -> Answer | None:
    """Return an answer in which words can be typed: said, and in a shape that is known here."""
    if not head.item.startswith(cases.ANSWER) or head.field != "answer":
        return None
    found = answer_seen(head.item.removeprefix(cases.ANSWER), table(head.value), head.id)
    return found if found.state is State.ANSWERED and not found.newer else None


def places_of(vault: OpenVault, answer: Answer) -> Iterator[tuple[Passage, Put]]:
    """Give every passage of an answer with what writes it; the number of passages does not depend on their words."""
    asked, content = _question(vault, answer.question), answer.content
    found = [*_own_words(content, asked), *_of_options(content, asked), *_of_place(content, asked)]
    for number, (passage, put) in enumerate(found):
        yield replace(passage, key=str(number)), put


def _question(vault: OpenVault, question: str) -> Question | None:
    try:
        return vault.forms.question(question)
    except KnownError:  # of another team
        return None


def _own_words(content: Content, asked: Question | None) -> Iterator[tuple[Passage, Put]]:
    if content.text or asked is None or asked.takes(Kind.TEXT) or asked.takes(Kind.DRAWING):
        yield Passage("", Where.WORDS, content.text, long=True), lambda now, words: replace(now, text=words)
    for place, other in enumerate(content.others):
        yield Passage("", Where.SAID, other.text, other.by.says, long=True), _into("others", place, "text")
    if content.strokes or content.photo:
        yield Passage("", Where.DRAWN, content.described), lambda now, words: replace(now, described=words)


def _of_options(content: Content, asked: Question | None) -> Iterator[tuple[Passage, Put]]:
    known = {option.id for option in asked.options} if asked is not None else {pick.id for pick in content.picks}
    for place, pick in enumerate(content.picks):
        if pick.id not in known:
            yield Passage("", Where.PICK, pick.label), _into("picks", place, "label", named=pick.id == pick.label)
    for place, card in enumerate(content.cards):
        if card.id.startswith(OWN_CARD):
            yield Passage("", Where.CARD, card.label), _into("cards", place, "label")


def _of_place(content: Content, asked: Question | None) -> Iterator[tuple[Passage, Put]]:
    wish = content.place
    if wish is None:
        return
    asks = {place.id: place.ask for place in asked.places} if asked is not None else {}
    for which in ("first", "second"):
        pick: PlacePick | None = getattr(wish, which)
        if pick is not None and (which == "first" or pick.name):
            yield Passage("", Where.PLACE, pick.name, asks.get(pick.id) or pick.label), _into_place(which, pick)
    offered = {"must": asked.must, "must_not": asked.must_not} if asked is not None else {}
    for which, where in (("must", Where.MUST), ("must_not", Where.MUST_NOT)):
        labels = {option.label for option in offered.get(which, ())}
        words: tuple[str, ...] = getattr(wish, which)
        if asked is not None:
            own = ", ".join(word for word in words if word not in labels)
            yield Passage("", where, own), _into_wish(which, tuple(word for word in words if word in labels))


def _into(field: str, place: int, name: str, *, named: bool = False) -> Put:
    def put(now: Content, words: str) -> Content:
        items = list(getattr(now, field))
        items[place] = replace(items[place], **one(name, words), **(one("id", words) if named else {}))
        return replace(now, **one(field, tuple(items)))

    return put


def _into_place(which: str, pick: PlacePick) -> Put:
    def put(now: Content, words: str) -> Content:
        wish: Any = now.place
        return replace(now, place=replace(wish, **{which: replace(pick, name=words)}))

    return put


def _into_wish(which: str, chosen: tuple[str, ...]) -> Put:
    def put(now: Content, words: str) -> Content:
        wish: Any = now.place
        return replace(now, place=replace(wish, **{which: (*chosen, words.strip()) if words.strip() else chosen}))

    return put


def one(field: str, value: object) -> dict[str, Any]:
    return {field: value}
