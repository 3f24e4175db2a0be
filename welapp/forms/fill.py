"""From loose words or data to the content of one question: labels come from the form, unknown choices are refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from welapp.domain.answers import Content, LaidCard, Pick, Pile, PlacePick, PlaceWish, Seat
from welapp.domain.answers_stored import content_from
from welapp.errors import KnownError
from welapp.forms.schema import Kind, Option, Question


def content_from_text(question: Question, text: str) -> Content:
    """Take words as they are; words that name an option, step, card or place become that choice."""
    option = _named(question.options, text)
    if option:
        return Content(picks=(Pick(option.id, option.label, option.group),))
    step = _named(question.steps, text)
    if step:
        return Content(step=Pick(step.id, step.label))
    card = _named(question.cards, text)
    if card:
        return Content(cards=(LaidCard(card.id, card.label, Pile.FITS),), piles=question.pile_names)
    if question.kind is Kind.PLACE:
        return Content(place=PlaceWish(first=_place(question, text))) if text.strip() else Content()
    if question.kind is Kind.SEATS:
        return Content(seats=(Seat(1, text.strip()),)) if text.strip() else Content()
    return Content(text=text)


def content_from_data(question: Question, data: object) -> Content:
    """Read text, a list of choices, or the full shape: text, others, picks, step, cards, seats, place and a drawing."""
    if isinstance(data, str):
        return content_from_text(question, data)
    if isinstance(data, list):
        data = {_listed_under(question): data}
    if not isinstance(data, Mapping):
        raise KnownError("Dit antwoord moet een tekst, een lijst of een tabel zijn. Er is niets bewaard.")
    full = dict(data)
    if "picks" in full:
        full["picks"] = [_pick_data(question.options, item) for item in _rows(full["picks"])]
    if isinstance(full.get("step"), str):
        full["step"] = _pick_data(question.steps, full["step"])
    if "cards" in full:
        full["cards"] = list(_cards(question, full["cards"]))
        full.setdefault("piles", list(question.pile_names))
    if isinstance(full.get("place"), Mapping):
        full["place"] = _place_data(question, full["place"])
    if isinstance(full.get("others"), Mapping):
        full["others"] = [{"by": voice, "text": text} for voice, text in full["others"].items()]
    if "seats" in full:
        full["seats"] = list(_seats(question, full["seats"]))
    return content_from(full)


def _listed_under(question: Question) -> str:
    if question.kind is Kind.SEATS:
        return "seats"
    return "cards" if question.cards and not question.options else "picks"


def _seats(question: Question, seats: object) -> Iterable[object]:
    """Names in a row sit clockwise from the youth's left hand."""
    if not question.takes(Kind.SEATS):
        raise KnownError("Bij deze vraag horen geen stoelen. Er is niets bewaard.")
    for place, item in enumerate(_rows(seats), 1):
        yield {"place": place, "label": item} if isinstance(item, str) else item


def _named(options: Iterable[Option], text: str) -> Option | None:
    key = text.strip().casefold()
    return next((option for option in options if key and key in (option.id, option.label.casefold())), None)


def _pick_data(options: Sequence[Option], item: object) -> object:
    if not isinstance(item, str):
        return item
    option = _named(options, item)
    if option is None:
        known = ", ".join(option.id for option in options) or "geen"
        raise KnownError(f"‘{item}’ is hier geen keuze. Wel: {known}.")
    return {"id": option.id, "label": option.label, "group": option.group}


def _cards(question: Question, cards: object) -> Iterable[object]:
    if isinstance(cards, Mapping):
        for pile, items in cards.items():
            for item in _rows(items):
                yield _card_data(question, item, str(pile))
        return
    for item in _rows(cards):
        yield _card_data(question, item, Pile.FITS.value)


def _card_data(question: Question, item: object, pile: str) -> object:
    if not isinstance(item, str):
        return item
    card = _named(question.cards, item)
    return {"id": card.id if card else item, "label": card.label if card else item, "pile": pile}


def _place_data(question: Question, place: Mapping[str, object]) -> dict[str, object]:
    full = dict(place)
    for choice in ("first", "second"):
        item = full.get(choice)
        if isinstance(item, str):
            found = _place(question, item)
            full[choice] = {"id": found.id, "label": found.label, "name": found.name}
        elif isinstance(item, Mapping) and "label" not in item:
            label = next((known.label for known in question.places if known.id == item.get("id")), "")
            full[choice] = {**item, "label": label or str(item.get("id", ""))}
    for words, options in (("must", question.must), ("must_not", question.must_not)):
        labels = {option.id: option.label for option in options}
        full[words] = [labels.get(word, word) if isinstance(word, str) else word for word in _rows(full.get(words, []))]
    return full


def _place(question: Question, text: str) -> PlacePick:
    key = text.strip().casefold()
    for place in question.places:
        if key in (place.id, place.label.casefold()):
            return PlacePick(place.id, place.label)
    own = next(place for place in question.places if place.id == question.own_place)
    return PlacePick(own.id, own.label, text)


def _rows(data: object) -> Sequence[object]:
    if not isinstance(data, list | tuple):
        raise KnownError("Hier hoort een lijst te staan. Er is niets bewaard.")
    return data
