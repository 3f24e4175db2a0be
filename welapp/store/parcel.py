"""The records of a bundle, checked one by one: what is not of this shape and within these bounds is refused whole."""

from __future__ import annotations

import dataclasses
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from welapp.domain.clock import next_stamp
from welapp.errors import KnownError
from welapp.store.erase import Tombstone
from welapp.store.revisions import MOST_PARENTS, ahead_of, packed
from welapp.store.values import canonical

RECORD_LIMIT = 500_000
CASE_LIMIT = 10_000
NAME_LIMIT = 200  # of an item or a field
AUTHOR_LIMIT = 2_000
WORDS_LIMIT = 20_000  # characters of a name, a place or whatever else is no answer; more the window could not lay out
VALUE_LIMIT = 8_000_000  # bytes as they travel; the largest drawing has less
DEPTH_LIMIT = 30
FAR = timedelta(days=100 * 365)  # no clock that is wrong by accident stands further ahead

BROKEN = "In deze bundel staat iets wat niet kan. Vraag je collega om een nieuwe; hier is niets veranderd."
CONTRADICTS = (
    "Deze bundel spreekt een eerdere tegen; hier is niets veranderd. Bel je collega, of draai die eerdere terug."
)
TOO_MUCH = "In deze bundel staat te veel. Vraag je collega om minder casussen in één keer; hier is niets veranderd."
TOO_FAR = "De klok van je collega loopt meer dan honderd jaar voor, of die van jou achter. Zet die eerst goed."

_ANSWER = "answer:"
_CASE = re.compile(r"[0-9a-f]{16}")
_REVISION = re.compile(r"[0-9a-f]{32}")
_STAMP = re.compile(r"[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{16}")
_LARGEST = 2**63


@dataclass(frozen=True, slots=True)
class Version:
    """A revision as it travels; `value` is its packed text, None when it comes without words."""

    id: str
    item: str
    field: str
    stamp: str
    parents: tuple[str, ...]
    value: str | None = dataclasses.field(default=None, repr=False)
    author: str = ""

    @property
    def device(self) -> str:
        return self.stamp[18:]

    @property
    def place(self) -> tuple[str, str]:
        return self.item, self.field


@dataclass(frozen=True, slots=True)
class CaseParcel:
    """What came of one case; `whole` is the stamp of its erasure as a whole, or ''."""

    case: str
    versions: Mapping[str, Version]
    erased: tuple[Tombstone, ...] = ()
    whole: str = ""

    @property
    def stones(self) -> tuple[Tombstone, ...]:
        return (*self.erased, Tombstone(self.case, "", "", self.whole)) if self.whole else self.erased


@dataclass(frozen=True, slots=True)
class Parcel:
    """What a bundle holds, checked by itself; whether it fits the kluis is seen when both are compared."""

    cases: tuple[CaseParcel, ...]
    stamp: str  # the latest in it that a right clock may give, or ''
    far_stamp: str = ""  # the latest in it of a clock that stood ahead of ours, or ''


def parcel(records: Iterable[Mapping[str, object]], now: datetime) -> Parcel:
    """Check the records that came; raise KnownError on the first that cannot be."""
    versions: dict[str, dict[str, Version]] = {}
    erased: dict[str, dict[tuple[str, str], Tombstone]] = {}
    latest, far, limit = "", "", ahead_of(now)
    for number, record in enumerate(records):
        if number >= RECORD_LIMIT or len(versions) > CASE_LIMIT:
            raise KnownError(TOO_MUCH)
        case = _matching(_CASE, record.get("case"))
        known, gone = versions.setdefault(case, {}), erased.setdefault(case, {})
        if "erased" in record:
            stone = _tombstone(case, record)
            if (stone.item, stone.field) in gone:
                raise KnownError(BROKEN)
            gone[stone.item, stone.field] = stone
            stamp = stone.stamp
        else:
            version = _version(record)
            if version.id in known:
                raise KnownError(BROKEN)
            known[version.id] = version
            stamp = version.stamp
        latest, far = (max(latest, stamp), far) if stamp <= limit else (latest, max(far, stamp))
    if far > next_stamp("", now + FAR, ""):
        raise KnownError(TOO_FAR)
    found = tuple(_case(case, versions[case], erased[case]) for case in sorted(versions))
    ids = [version for case in found for version in case.versions]
    if len(ids) != len(set(ids)):
        raise KnownError(BROKEN)
    return Parcel(found, latest, far)


def check_parents(versions: Iterable[Version], known: Mapping[str, Version], said: str = BROKEN) -> None:
    """Refuse a version that is not later than a parent that is known, or whose parent is of another field.

    So no loop can ever be made.
    """
    for version in versions:
        for parent in version.parents:
            other = known.get(parent)
            if other is not None and (other.stamp >= version.stamp or other.place != version.place):
                raise KnownError(said)


def _case(case: str, versions: Mapping[str, Version], erased: Mapping[tuple[str, str], Tombstone]) -> CaseParcel:
    check_parents(versions.values(), versions)
    stones = tuple(stone for stone in erased.values() if not stone.whole)
    whole = erased.get(("", ""))
    return CaseParcel(case, versions, stones, whole.stamp if whole else "")


def _tombstone(case: str, record: Mapping[str, object]) -> Tombstone:
    item, name, stamp = record.get("item"), record.get("field"), _matching(_STAMP, record.get("stamp"))
    if record["erased"] is not True:
        raise KnownError(BROKEN)
    if (item, name) == ("", ""):
        return Tombstone(case, "", "", stamp)
    return Tombstone(case, _name(item), _name(name), stamp)


def _version(record: Mapping[str, object]) -> Version:
    item, name = _name(record.get("item")), _name(record.get("field"))
    stamp, parents = _matching(_STAMP, record.get("stamp")), _parents(record.get("parents"))
    if "past" in record:
        return Version(_matching(_REVISION, record["past"]), item, name, stamp, parents)
    revision = _matching(_REVISION, record.get("revision"))
    author, device = record.get("author"), record.get("device")
    if not isinstance(author, str) or len(author) > AUTHOR_LIMIT or not _storable(author) or device != stamp[18:]:
        raise KnownError(BROKEN)
    if "value" not in record:
        raise KnownError(BROKEN)
    _check_shape(record["value"], VALUE_LIMIT if item.startswith(_ANSWER) else WORDS_LIMIT)
    return Version(revision, item, name, stamp, parents, _value(record["value"]), author)


def _matching(shape: re.Pattern[str], text: object) -> str:
    if not isinstance(text, str) or not shape.fullmatch(text):
        raise KnownError(BROKEN)
    return text


def _name(text: object) -> str:
    if not isinstance(text, str) or not 0 < len(text) <= NAME_LIMIT or not _storable(text):
        raise KnownError(BROKEN)
    if any(unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp") for letter in text):
        raise KnownError(BROKEN)
    return text


def _storable(text: str) -> bool:
    return "\0" not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)


def _parents(found: object) -> tuple[str, ...]:
    if not isinstance(found, list | tuple) or len(found) > MOST_PARENTS:
        raise KnownError(BROKEN)
    parents = tuple(sorted(_matching(_REVISION, parent) for parent in found))
    if len(set(parents)) != len(parents):
        raise KnownError(BROKEN)
    return parents


def _value(value: object) -> str:
    try:
        text = packed(value)
    except Exception as error:
        raise KnownError(BROKEN) from error
    if len(text) > VALUE_LIMIT and len(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")) > VALUE_LIMIT:
        raise KnownError(BROKEN)
    return text


def _check_shape(value: object, longest: int) -> None:
    """Look without recursion, so that no nesting is too deep to be refused."""
    layer: Sequence[object] = [value]
    for _ in range(DEPTH_LIMIT):
        below: list[object] = []
        for one in layer:
            if isinstance(one, Mapping):
                if not all(isinstance(key, str) for key in one):
                    raise KnownError(BROKEN)
                below += one.values()
            elif isinstance(one, list | tuple):
                below += one
            elif isinstance(one, str):
                if len(one) > longest:
                    raise KnownError(BROKEN)
            elif isinstance(one, int) and not -_LARGEST <= one < _LARGEST:
                raise KnownError(BROKEN)
        if not below:
            return
        layer = below
    raise KnownError(BROKEN)


def same_value(one: str, other: str) -> bool:
    """Whether two packed values say the same, in whatever order their parts stand."""
    return one == other or canonical(json.loads(one)) == canonical(json.loads(other))
