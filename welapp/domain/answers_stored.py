"""The stored shape of an answer, and the reading of it: any other shape is refused in one sentence."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from welapp.domain.answers import (
    Answer,
    Content,
    LaidCard,
    Photo,
    Pick,
    Pile,
    PlacePick,
    PlaceWish,
    Said,
    Seat,
    State,
    Voice,
)
from welapp.domain.ink import INKS, Point, Stroke, on_sheet
from welapp.domain.sharing import Audience, Sharing
from welapp.errors import KnownError

TEXT_LIMIT = 1_000_000
STROKE_LIMIT = 5_000
POINT_LIMIT = 200_000
NEWER = "Dit antwoord is gemaakt met een nieuwere welapp. Werk welapp bij om het te lezen."
SIDE_LIMIT = 100_000  # of a photo in pixels; nothing that is counted comes near it

_ANSWER_KEYS = frozenset({"state", "asked", "said_by", "share", "readers", "content"})
_KEYS = frozenset(
    {"text", "picks", "step", "cards", "piles", "strokes", "described", "place", "others", "seats", "photo"}
)


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
    readers = tuple(map(_text, _rows(data.get("readers", ()))))
    return Answer(
        question,
        state,
        content_from(data.get("content", {})),
        Sharing(Audience(str(data.get("share", "us"))), readers),
        _text(data.get("asked", "")),
        _text(data.get("said_by", "youth")),
        revision,
        conflicted,
    )


def answer_seen(
    question: str, value: object, revision: str, *, conflicted: bool = False, also: tuple[str, ...] = ()
) -> Answer:
    """Read whatever stands there; a shape that this version does not know is an answer of a newer one."""
    try:
        data = _table(value)
        unknown = set(data) - _ANSWER_KEYS
        if unknown:
            raise ValueError(unknown)
        return replace(answer_from(question, data, revision, conflicted), also=also)
    except (KnownError, LookupError, TypeError, ValueError, OverflowError):
        return Answer(
            question, State.ANSWERED, Content(NEWER), revision=revision, conflicted=conflicted, also=also, newer=True
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
        if content.piles:
            data["piles"] = list(content.piles)
    if content.place:
        data["place"] = _wish_data(content.place)
    if content.others:
        data["others"] = [{"by": other.by.value, "text": other.text} for other in content.others]
    if content.seats:
        data["seats"] = [_seat_data(seat) for seat in content.seats]
    return {**data, **_pictured(content)}


def _pictured(content: Content) -> dict[str, object]:
    data: dict[str, object] = {}
    if content.strokes:
        data["strokes"] = [
            {"ink": stroke.ink, "width": stroke.width, "line": stroke.line} for stroke in content.strokes
        ]
    if content.described:
        data["described"] = content.described
    if content.photo:
        photo = content.photo
        data["photo"] = {"id": photo.id, "width": photo.width, "height": photo.height}
    return data


def content_from(data: object) -> Content:
    """Read the stored shape; raise KnownError when it is anything else."""
    try:
        return _content(_table(data))
    except (LookupError, TypeError, ValueError, OverflowError) as error:
        raise KnownError("Dit antwoord heeft een vorm die welapp niet kent. Er is niets bewaard.") from error


def _content(data: Mapping[str, object]) -> Content:
    unknown = set(data) - _KEYS
    if unknown:
        raise ValueError(unknown)
    text, photo = _text(data.get("text", "")), data.get("photo")
    others = tuple(_said(_table(row)) for row in _rows(data.get("others", [])))
    if max(map(len, (text, *(other.text for other in others)))) > TEXT_LIMIT:
        raise KnownError("Dit antwoord is te lang om te bewaren. Maak er twee antwoorden van.")
    step = data.get("step")
    place = data.get("place")
    cards, piles = _rows(data.get("cards", [])), _piles(_rows(data.get("piles", [])))
    return Content(
        text,
        tuple(_pick(item) for item in _rows(data.get("picks", []))),
        _pick(step) if step is not None else None,
        tuple(LaidCard(_text(row["id"]), _text(row["label"]), Pile(_text(row["pile"]))) for row in map(_table, cards)),
        _strokes(_rows(data.get("strokes", []))),
        _text(data.get("described", "")),
        _place_wish(_table(place)) if place is not None else None,
        others,
        tuple(_seat(_table(row)) for row in _rows(data.get("seats", []))),
        _photo(_table(photo)) if photo is not None else None,
        piles if cards else (),
    )


def _piles(names: Sequence[object]) -> tuple[str, ...]:
    if names and len(names) != len(Pile):
        raise ValueError(names)
    return tuple(map(_text, names))


def _said(row: Mapping[str, object]) -> Said:
    return Said(Voice(_text(row["by"])), _text(row["text"]))


def _seat(row: Mapping[str, object]) -> Seat:
    return Seat(_whole(row["place"]), _text(row["label"]), _text(row.get("person", "")))


def _photo(row: Mapping[str, object]) -> Photo:
    return Photo(_text(row["id"]), _whole(row["width"]), _whole(row["height"]))


def _strokes(rows: Sequence[object]) -> tuple[Stroke, ...]:
    strokes = tuple(_stroke(_table(row)) for row in rows)
    if len(strokes) > STROKE_LIMIT or sum(stroke.length for stroke in strokes) > POINT_LIMIT:
        raise KnownError("Deze tekening is te groot om te bewaren. Haal er een paar lijnen af.")
    return strokes


def _stroke(row: Mapping[str, object]) -> Stroke:
    ink = _text(row["ink"])
    width = _number(row["width"])
    if ink not in INKS or not 0 < width < 20:
        raise ValueError(ink)
    if "line" in row:
        return Stroke.of_line(ink, width, _text(row["line"]))
    # As it was kept until version 2 of the kluis, and as a person writes it by hand.
    return Stroke(ink, width, tuple(_point(_rows(point)) for point in _rows(row["points"])))


def _point(numbers: Sequence[object]) -> Point:
    x, y = _number(numbers[0]), _number(numbers[1])
    pressure = _number(numbers[2]) if len(numbers) > 2 else 0.5
    if not all(map(math.isfinite, (x, y, pressure))):
        raise ValueError(numbers)
    return on_sheet(Point(x, y, pressure))


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


def _wish_data(wish: PlaceWish) -> dict[str, object]:
    return {
        "first": _place_data(wish.first),
        "second": _place_data(wish.second),
        "must": list(wish.must),
        "must_not": list(wish.must_not),
    }


def _seat_data(seat: Seat) -> dict[str, object]:
    return {"place": seat.place, "label": seat.label, **({"person": seat.person} if seat.person else {})}


def _whole(data: object) -> int:
    number = _number(data)
    if number != int(number) or not 0 <= number <= SIDE_LIMIT:
        raise ValueError(data)
    return int(number)


def _number(data: object) -> float:
    if isinstance(data, bool) or not isinstance(data, int | float):
        raise TypeError(data)
    return float(data)
