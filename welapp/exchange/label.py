"""What a bundle says of itself: the label, the list of pictures, and how both stand on a line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from welapp.exchange.card import Card, is_name
from welapp.exchange.header import Lock
from welapp.exchange.identity import Keys, is_recipient
from welapp.exchange.lines import OddLineError

LARGEST_PICTURE = 16_000_000
MOST_PICTURES = 20_000
MOST_RECIPIENTS = 200

_ID = re.compile(r"[0-9a-f]{16,64}")
_NAME = re.compile(r"[A-Za-z0-9._:/-]{1,200}")
_PLACE = re.compile(r"[^\x00-\x1f\x7f]{1,200}")
_SCOPE = re.compile(r"all|table")
_HEX_KEY = re.compile(r"[0-9a-f]{64}")
# Years that can be moved to any zone; the first and last that there are cannot.
_DAY = re.compile(r"2\d{3}-\d\d-\d\d", re.ASCII)
_MOMENT = re.compile(r"2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?([+-]\d\d:\d\d|Z)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG that comes after the text; its size is in bytes."""

    id: str
    case: str
    item: str
    size: int


@dataclass(frozen=True, slots=True)
class Label:
    """Which bundle it is, made when and by whom, for whom and until when; `to` is empty with a passphrase."""

    id: str
    made: datetime
    until: date | None
    scope: str
    sender: Card
    to: tuple[str, ...]

    @property
    def lock(self) -> Lock:
        return Lock.KEYS if self.to else Lock.WORDS


def label_record(label: Label) -> dict[str, object]:
    sender = {
        "name": label.sender.name,
        "organisation": label.sender.organisation,
        "age": label.sender.keys.age,
        "ed25519": label.sender.keys.sign.hex(),
    }
    return {
        "bundle": label.id,
        "made": label.made.isoformat(),
        "until": label.until.isoformat() if label.until else "",
        "scope": label.scope,
        "from": sender,
        "lock": label.lock.value,
        "to": list(label.to),
    }


def read_label(record: Mapping[str, object]) -> Label:
    """Return the label on the first line; raise OddLineError when it is not one. What it does not know it leaves."""
    label = Label(
        _matching(_ID, record.get("bundle")),
        _moment(record.get("made")),
        _day(record.get("until")),
        _matching(_SCOPE, record.get("scope")),
        _card(record.get("from")),
        _recipients(record.get("to")),
    )
    if record.get("lock") != label.lock.value:
        raise OddLineError
    return label


def picture_record(picture: Picture) -> dict[str, object]:
    return {"picture": picture.id, "case": picture.case, "item": picture.item, "size": picture.size}


def read_picture(record: Mapping[str, object]) -> Picture:
    """Return the picture that a line names; raise OddLineError when it is not one."""
    size = record.get("size")
    if not isinstance(size, int) or isinstance(size, bool) or not 0 < size <= LARGEST_PICTURE:
        raise OddLineError
    case, item = (_matching(_PLACE, record.get(key)) for key in ("case", "item"))
    return Picture(_matching(_NAME, record.get("picture")), case, item, size)


def _matching(pattern: re.Pattern[str], value: object) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise OddLineError
    return value


def _moment(value: object) -> datetime:
    try:
        return datetime.fromisoformat(_matching(_MOMENT, value))
    except ValueError as error:
        raise OddLineError from error


def _day(value: object) -> date | None:
    if value == "":
        return None
    try:
        return date.fromisoformat(_matching(_DAY, value))
    except ValueError as error:
        raise OddLineError from error


def _card(value: object) -> Card:
    if not isinstance(value, dict):
        raise OddLineError
    name, organisation, age = (value.get(key) for key in ("name", "organisation", "age"))
    sign = _matching(_HEX_KEY, value.get("ed25519"))
    if not (isinstance(name, str) and isinstance(organisation, str) and isinstance(age, str)):
        raise OddLineError
    if not (is_name(name) and is_name(organisation, empty=True) and is_recipient(age)):
        raise OddLineError
    return Card(name, organisation, Keys(age, bytes.fromhex(sign)))


def _recipients(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > MOST_RECIPIENTS or len(set(map(str, value))) != len(value):
        raise OddLineError
    return tuple(one if isinstance(one, str) and is_recipient(one) else _none() for one in value)


def _none() -> str:
    raise OddLineError
