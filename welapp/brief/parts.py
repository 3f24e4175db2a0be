"""From one approved answer to what stands on paper under its heading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from welapp.brief.document import Bullets, Drawing, Para, Part, Run
from welapp.domain.answers import Answer, Content, Pick, Pile, PlacePick
from welapp.domain.case import Case
from welapp.domain.dutch import capital, ended, inside, listed, quoted
from welapp.domain.seating import who_sits_where
from welapp.domain.sharing import Reader, may_read
from welapp.forms.asked import block_of, question_of
from welapp.forms.load import Forms
from welapp.forms.schema import PILES, Block, Question

ONE_LINE = 45
"""So many characters stand on one line of a column; short choices are said in a sentence rather than in a list."""


@dataclass(frozen=True, slots=True)
class Told:
    """An answer that this reader may have: approved, shared with them, without conflict."""

    question: Question
    block: Block
    answer: Answer

    @property
    def content(self) -> Content:
        return self.answer.content


def told_to(case: Case, forms: Forms, reader: Reader) -> list[Told]:
    """Return all that may stand on this reader's paper, in the order of the blocks. The one gate to every paper."""
    order = {block.id: place for place, block in enumerate(block for form in forms.forms for block in form.blocks)}
    return sorted(_told(case, forms, reader), key=lambda told: order.get(told.block.id, len(order)))


def _told(case: Case, forms: Forms, reader: Reader) -> Iterator[Told]:
    open_answers = {answer.question: answer for answer in case.for_paper()}
    asked = [question.id for form in forms.forms for question in form.questions()]
    for name in [*asked, *(name for name in open_answers if name not in asked)]:
        answer = open_answers.get(name)
        if answer is None or not case.is_approved(name) or not may_read(answer.sharing, reader, case.people):
            continue
        block = block_of(forms, answer)
        if block is not None:
            yield Told(question_of(forms, answer), block, answer)


def parts_of(told: Told) -> list[Part]:
    """Return the answer in all the forms it was given in."""
    content = told.content
    parts: list[Part] = []
    if content.text.strip():
        parts.append(own_words(content.text))
    parts += said_by_others(content)
    if content.step:
        parts.append(plain(content.step.label))
    parts += _picks(content.picks)
    parts += _cards(told)
    parts += _place(told)
    parts += [plain(sentence) for sentence in who_sits_where(content.seats)]
    drawing = drawing_of(told)
    return [*parts, drawing] if drawing else parts


def said_by_others(content: Content) -> list[Part]:
    """Under the youth's words and never among them; whose words they are comes first."""
    return [Para((Run(f"{other.by.says}: "), Run(quoted(other.text.strip())))) for other in content.said]


def drawing_of(told: Told) -> Drawing | None:
    """Return the drawing as it is shown: a photo takes the place of the sheet."""
    content, label = told.content, told.question.label
    if content.photo:
        return Drawing((), content.described or f"Foto van een tekening bij: {label}", content.photo)
    return Drawing(content.strokes, content.described or f"Tekening bij: {label}") if content.strokes else None


def in_short(told: Told) -> str:
    """Return what the youth answered on one line, for the youth's own sheet."""
    content = told.content
    pieces = [content.text.strip().rstrip(".")] if content.text.strip() else []
    pieces += [content.step.label] if content.step else []
    pieces += [listed([pick.label for pick in content.picks])] if content.picks else []
    fitting = [card.label for card in content.cards if card.pile is Pile.FITS]
    pieces += [", ".join(fitting)] if fitting else []
    if content.place:
        first, second = content.place.first, content.place.second
        pieces += [place_words(told, first)] if first else []
        pieces += [f"met {listed(content.place.must)}"] if content.place.must else []
        pieces += [f"of anders: {inside(place_words(told, second))}"] if second else []
    pieces += [" ".join(who_sits_where(content.seats, "jou")).rstrip(".")] if content.seats else []
    if content.strokes or content.photo:
        pieces.append(content.described or "je tekening")
    return ", ".join(pieces)


def own_words(text: str) -> Para:
    """The youth's own words, never shortened, between single quotes."""
    return Para((Run(quoted(text.strip())),), quote=True)


def plain(text: str) -> Para:
    return Para((Run(text),))


def place_words(told: Told, place: PlacePick) -> str:
    """'Een kantine (van de roeiclub)'; an own idea, the last of the cards, goes by its name alone."""
    name = place.name.strip()
    own = place.id == told.question.own_place
    return place.label if not name else name if own else f"{place.label} ({inside(name)})"


def _picks(picks: tuple[Pick, ...]) -> list[Part]:
    groups: dict[str, list[str]] = {}
    for pick in picks:
        groups.setdefault(pick.group, []).append(pick.label)
    if list(groups) == [""]:
        labels = groups[""]
        line = capital(listed([labels[0], *(label[:1].lower() + label[1:] for label in labels[1:])]))
        return [plain(line)] if len(line) <= ONE_LINE else [Bullets(tuple(labels))]
    return [plain(f"{name}: {listed(labels)}" if name else listed(labels)) for name, labels in groups.items()]


def _cards(told: Told) -> list[Part]:
    def labels(pile: Pile) -> tuple[str, ...]:
        return tuple(card.label for card in told.content.cards if card.pile is pile)

    parts: list[Part] = []
    names = told.question.pile_names
    if labels(Pile.FITS):
        parts.append(Bullets(labels(Pile.FITS)))
    if labels(Pile.NOT):
        parts.append(plain(f"{names[-1]}: {', '.join(labels(Pile.NOT))}"))
    if labels(Pile.UNSURE):
        unsure = "Weet ik nog niet" if names[1] == PILES[1] else names[1]
        parts.append(plain(f"{unsure}: {', '.join(labels(Pile.UNSURE))}"))
    return parts


def _place(told: Told) -> list[Part]:
    wish = told.content.place
    if wish is None:
        return []
    parts: list[Part] = [plain(capital(place_words(told, wish.first)))] if wish.first else []
    if wish.second:
        parts.append(plain(f"Of anders: {inside(place_words(told, wish.second))}"))
    must = ended(f"Dit moet er zijn: {listed(wish.must)}") if wish.must else ""
    must_not = ended(f"Liever niet: {listed(wish.must_not)}") if wish.must_not else ""
    if must or must_not:
        parts.append(plain(" ".join(filter(None, (must, must_not)))))
    return parts
