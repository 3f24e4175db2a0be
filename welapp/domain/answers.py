"""An answer: what was said, in which form, and by whom; its stored shape and the reading of it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import cast

from welapp.domain.ink import CANVAS_MM, INKS, Point, Stroke
from welapp.domain.sharing import Audience, Sharing
from welapp.errors import KnownError

TEXT_LIMIT = 1_000_000
STROKE_LIMIT = 5_000
POINT_LIMIT = 200_000


class State(StrEnum):
    """A question without an answer has no `Answer` at all."""

    ANSWERED = "answered"
    SKIPPED = "skipped"
    UNKNOWN = "unknown"
    UNWRITTEN = "unwritten"


@dataclass(frozen=True, slots=True)
class Pick:
    """A chosen option with the label as it stood there, since a team may reword its form later."""

    id: str
    label: str
    group: str = ""


class Pile(StrEnum):
    FITS = "fits"
    UNSURE = "unsure"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class LaidCard:
    id: str
    label: str
    pile: Pile


@dataclass(frozen=True, slots=True)
class PlacePick:
    """A chosen place; `name` answers its follow-up ('Welke kantine?')."""

    id: str
    label: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class PlaceWish:
    """First and second choice, and what must or should not be there."""

    first: PlacePick | None = None
    second: PlacePick | None = None
    must: tuple[str, ...] = ()
    must_not: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """What was answered, in as many forms as were used; all of it together is one answer."""

    text: str = ""
    picks: tuple[Pick, ...] = ()
    step: Pick | None = None
    cards: tuple[LaidCard, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    described: str = ""  # the drawing in words
    place: PlaceWish | None = None

    @property
    def empty(self) -> bool:
        return not (self.text.strip() or self.picks or self.step or self.cards or self.strokes) and (
            self.place is None or self.place == PlaceWish()
        )

    def words(self) -> list[str]:
        """Return everything that can be searched for, in reading order."""
        found = [self.text, *(pick.label for pick in self.picks)]
        found += [self.step.label] if self.step else []
        found += [card.label for card in self.cards]
        if self.place:
            for choice in (self.place.first, self.place.second):
                found += [choice.label, choice.name] if choice else []
            found += [*self.place.must, *self.place.must_not]
        return [word for word in [*found, self.described] if word]


@dataclass(frozen=True, slots=True)
class Answer:
    """The present answer to one question; `revision` is what an approval names, `asked` the wording that was used."""

    question: str
    state: State
    content: Content = field(default_factory=Content)
    sharing: Sharing = field(default_factory=Sharing)
    asked: str = ""
    said_by: str = "youth"
    revision: str = ""
    conflicted: bool = False


def answer_data(answer: Answer) -> dict[str, object]:
    """Return the stored shape. An unwritten answer keeps nothing but that it is unwritten."""
    if answer.state is State.UNWRITTEN:
        return {"state": State.UNWRITTEN.value}
    data: dict[str, object] = {"state": answer.state.value, "asked": answer.asked, "said_by": answer.said_by}
    data["share"] = answer.sharing.audience.value
    if answer.sharing.readers:
        data["readers"] = list(answer.sharing.readers)
    data["content"] = content_data(answer.content)
    return data


def answer_from(question: str, data: Mapping[str, object], revision: str, conflicted: bool = False) -> Answer:
    state = State(str(data["state"]))
    if state is State.UNWRITTEN:
        return Answer(question, state, sharing=Sharing(Audience.UNWRITTEN), revision=revision, conflicted=conflicted)
    readers = tuple(str(reader) for reader in cast("Sequence[object]", data.get("readers", ())))
    return Answer(
        question,
        state,
        content_from(data.get("content", {})),
        Sharing(Audience(str(data.get("share", "us"))), readers),
        str(data.get("asked", "")),
        str(data.get("said_by", "youth")),
        revision,
        conflicted,
    )


def content_data(content: Content) -> dict[str, object]:
    data: dict[str, object] = {}
    if content.text:
        data["text"] = content.text
    if content.picks:
        data["picks"] = [_pick_data(pick) for pick in content.picks]
    if content.step:
        data["step"] = _pick_data(content.step)
    if content.cards:
        data["cards"] = [{"id": card.id, "label": card.label, "pile": card.pile.value} for card in content.cards]
    if content.strokes:
        data["strokes"] = [
            {"ink": stroke.ink, "width": stroke.width, "points": [_point_data(point) for point in stroke.points]}
            for stroke in content.strokes
        ]
    if content.described:
        data["described"] = content.described
    if content.place:
        place = content.place
        data["place"] = {
            "first": _place_data(place.first),
            "second": _place_data(place.second),
            "must": list(place.must),
            "must_not": list(place.must_not),
        }
    return data


def content_from(data: object) -> Content:
    """Read the stored shape; raise KnownError when it is anything else."""
    try:
        return _content(_table(data))
    except (LookupError, TypeError, ValueError, OverflowError) as error:
        raise KnownError("Dit antwoord heeft een vorm die welapp niet kent. Er is niets bewaard.") from error


def _content(data: Mapping[str, object]) -> Content:
    unknown = set(data) - {"text", "picks", "step", "cards", "strokes", "described", "place"}
    if unknown:
        raise ValueError(unknown)
    text = _text(data.get("text", ""))
    if len(text) > TEXT_LIMIT:
        raise KnownError("Dit antwoord is te lang om te bewaren. Maak er twee antwoorden van.")
    step = data.get("step")
    place = data.get("place")
    return Content(
        text,
        tuple(_pick(item) for item in _rows(data.get("picks", []))),
        _pick(step) if step is not None else None,
        tuple(
            LaidCard(_text(row["id"]), _text(row["label"]), Pile(_text(row["pile"])))
            for row in map(_table, _rows(data.get("cards", [])))
        ),
        _strokes(_rows(data.get("strokes", []))),
        _text(data.get("described", "")),
        _place_wish(_table(place)) if place is not None else None,
    )


def _strokes(rows: Sequence[object]) -> tuple[Stroke, ...]:
    strokes = tuple(_stroke(_table(row)) for row in rows)
    if len(strokes) > STROKE_LIMIT or sum(len(stroke.points) for stroke in strokes) > POINT_LIMIT:
        raise KnownError("Deze tekening is te groot om te bewaren. Haal er een paar lijnen af.")
    return strokes


def _stroke(row: Mapping[str, object]) -> Stroke:
    ink = _text(row["ink"])
    width = _number(row["width"])
    if ink not in INKS or not 0 < width < 20:
        raise ValueError(ink)
    return Stroke(ink, width, tuple(_point(_rows(point)) for point in _rows(row["points"])))


def _point_data(point: Point) -> list[float]:
    return [round(point.x, 2), round(point.y, 2), round(point.pressure, 2)]


def _point(numbers: Sequence[object]) -> Point:
    x, y = _number(numbers[0]), _number(numbers[1])
    pressure = _number(numbers[2]) if len(numbers) > 2 else 0.5
    if not all(map(math.isfinite, (x, y, pressure))):
        raise ValueError(numbers)
    # A pen may slip over the edge of the sheet; the line then follows the edge.
    return Point(min(max(x, 0.0), CANVAS_MM[0]), min(max(y, 0.0), CANVAS_MM[1]), min(max(pressure, 0.0), 1.0))


def _place_wish(row: Mapping[str, object]) -> PlaceWish:
    first, second = row.get("first"), row.get("second")
    return PlaceWish(
        _place(_table(first)) if first is not None else None,
        _place(_table(second)) if second is not None else None,
        tuple(_text(word) for word in _rows(row.get("must", []))),
        tuple(_text(word) for word in _rows(row.get("must_not", []))),
    )


def _place(row: Mapping[str, object]) -> PlacePick:
    return PlacePick(_text(row["id"]), _text(row.get("label", row["id"])), _text(row.get("name", "")))


def _place_data(place: PlacePick | None) -> dict[str, object] | None:
    return None if place is None else {"id": place.id, "label": place.label, "name": place.name}


def _pick(item: object) -> Pick:
    row = _table(item)
    return Pick(_text(row["id"]), _text(row.get("label", row["id"])), _text(row.get("group", "")))


def _pick_data(pick: Pick) -> dict[str, object]:
    return {"id": pick.id, "label": pick.label, **({"group": pick.group} if pick.group else {})}


def _table(data: object) -> Mapping[str, object]:
    if not isinstance(data, Mapping):
        raise TypeError(data)
    return data


def _rows(data: object) -> Sequence[object]:
    if not isinstance(data, list | tuple):
        raise TypeError(data)
    return data


def _text(data: object) -> str:
    if not isinstance(data, str):
        raise TypeError(data)
    return data


def _number(data: object) -> float:
    if isinstance(data, bool) or not isinstance(data, int | float):
        raise TypeError(data)
    return float(data)
