"""An answer in words, for reading aloud: what was typed, chosen and laid, line by line."""

from __future__ import annotations

from collections.abc import Sequence

from ui.saying import listed
from ui.text import mark, tr
from welapp.domain.answers import Content, Pile
from welapp.domain.dutch import quoted
from welapp.domain.seating import who_sits_where
from welapp.forms.schema import PILES, Kind, Question

DRAWN = mark("Er is ook een tekening")


def lines_of(content: Content, piles: Sequence[str]) -> list[str]:
    """Own words stand between quotes; what was picked stands as it was offered.

    `piles` is Question.piles, for cards of which it was not kept what their piles were called.
    """
    lines = [quoted(content.text.strip())] if content.text.strip() else []
    lines += [other.in_words for other in content.said]
    lines += [content.step.label] if content.step else []
    lines += _picked(content)
    lines += _laid(content, piles)
    lines += _place(content)
    lines += who_sits_where(content.seats)
    return lines


def lines_aloud(content: Content, piles: Sequence[str]) -> list[str]:
    """The same for the ear: quotes are not heard, and a drawing is mentioned."""
    lines = [line.removeprefix("‘").removesuffix("’").replace(" · ", ", ") for line in lines_of(content, piles)]
    if content.strokes or content.photo:
        lines.append(f"{tr(DRAWN)}: {content.described.strip()}" if content.described.strip() else tr(DRAWN))
    return lines


def who_reads(readers: str) -> str:
    """A sentence about 'iedereen', or about names."""
    if readers == tr("iedereen"):
        return tr("Iedereen aan tafel mag dit lezen.")
    return tr("Alleen voor {readers}.", readers=readers)  # one or more: 'wie plek en eten regelt' is one


def as_sentence(line: str) -> str:
    """A voice breathes at a full stop."""
    return line if line.rstrip("’\"'").endswith((".", "?", "!", ":")) else f"{line}."


def choices_aloud(question: Question, kind: Kind) -> list[str]:
    """What there is to choose from, for who cannot read it yet."""
    offered = {
        Kind.CHOICE: [option.label for option in question.options],
        Kind.SLIDER: [step.label for step in question.steps],
        Kind.PLACE: [place.label for place in question.places],
    }.get(kind, [])
    return [tr("Je kunt kiezen: {ways}", ways=", ".join(offered))] if offered else []


def _picked(content: Content) -> list[str]:
    groups: dict[str, list[str]] = {}
    for pick in content.picks:
        groups.setdefault(pick.group, []).append(pick.label)
    lines = {group: listed([labels[0], *(_small(label) for label in labels[1:])]) for group, labels in groups.items()}
    return [f"{group}: {line}" if group else line for group, line in lines.items()]


def _small(text: str) -> str:
    """A label inside a sentence; a word that is no more than capitals stays as it is."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _laid(content: Content, names: Sequence[str]) -> list[str]:
    usual = (tr("Past bij mij"), tr("Weet ik niet"), tr("Past niet bij mij"))
    own = content.piles or tuple(names)
    heads = dict(zip(Pile, usual if own in ((), PILES) else own, strict=True))
    piles = {pile: [card.label for card in content.cards if card.pile is pile] for pile in heads}
    return [f"{heads[pile]}: {' · '.join(labels)}" for pile, labels in piles.items() if labels]


def _place(content: Content) -> list[str]:
    wish = content.place
    if wish is None:
        return []
    lines = []
    for head, pick in ((tr("1e keus"), wish.first), (tr("2e keus"), wish.second)):
        if pick:
            lines.append(f"{head}: {pick.label}{f', {pick.name}' if pick.name.strip() else ''}")
    lines += [tr("Dit moet er zijn: {must}", must=listed(wish.must))] if wish.must else []
    lines += [tr("Dit liever niet: {must_not}", must_not=listed(wish.must_not))] if wish.must_not else []
    return lines
