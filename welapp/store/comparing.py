"""What a bundle would bring, field by field, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from welapp.domain.people import Removal
from welapp.store import cases
from welapp.store.connect import Connection
from welapp.store.joining import History, Joined, Place, heads_by_place, history_of, join
from welapp.store.parcel import CaseParcel, Parcel, Version
from welapp.store.revisions import Head, tables_of
from welapp.store.values import Fields, canonical

_NOTHING: tuple[object, ...] = ("", None, [], {}, False)


class Kind(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    DIFFERING = "differing"


@dataclass(frozen=True, slots=True)
class Line:
    """One field that would change; DIFFERING when both versions will stand side by side."""

    item: str
    field: str
    kind: Kind
    mine: Head | None
    theirs: Head | None


@dataclass(frozen=True, slots=True)
class CaseDifference:
    """What would change in one case; the numbers count fields.

    `erased` holds (item, field) of what is here and would be erased, an item '' for the case as a whole.
    `gone` tells that the case was erased here: nothing of it is taken in. `heads` are what would stand here after it.
    """

    case: str
    known: bool
    name: str
    new: int = 0
    changed: int = 0
    same: int = 0
    differing: int = 0
    older: int = 0
    lines: tuple[Line, ...] = ()
    erased: tuple[tuple[str, str], ...] = ()
    gone: bool = False
    heads: tuple[Head, ...] = field(default=(), repr=False)


def compare(connection: Connection, parcel: Parcel) -> tuple[CaseDifference, ...]:
    """Say what taking this in would do; nothing is written. Raise KnownError when it cannot be taken in."""
    return tuple(_difference(history_of(connection, one.case), one) for one in parcel.cases)


def _difference(mine: History, theirs: CaseParcel) -> CaseDifference:
    before = _tables(mine.versions)
    known = bool(before)
    if theirs.whole:
        return CaseDifference(theirs.case, known, _name(before), erased=(("", ""),) if known else ())
    if mine.whole and not known:
        return CaseDifference(theirs.case, known=False, name="", gone=True)
    joined = join(mine, theirs)
    after, came = _tables(joined.versions), _tables(theirs.versions)
    counts = dict.fromkeys((*Kind, "same", "older"), 0)
    lines = []
    for item, name in sorted(_places(theirs)):
        were, are = before.get(item, {}), after.get(item, {})
        if name == "removed" and item.startswith(cases.PERSON):
            line = _removal_line(item, were, are)
        elif item.startswith(cases.PERSON) and cases.removal_of(are) is Removal.REMOVED:
            line = ""  # nothing of whoever is left out is seen to change
        else:
            line = _line((item, name), were.get(name, []), are.get(name, []), came.get(item, {}).get(name, []))
        if isinstance(line, Line):
            lines.append(line)
        if line:
            counts[line.kind if isinstance(line, Line) else line] += 1
    return CaseDifference(
        theirs.case,
        known,
        _name(after) or _name(before),
        counts[Kind.NEW],
        counts[Kind.CHANGED],
        counts["same"],
        counts[Kind.DIFFERING],
        counts["older"],
        tuple(lines),
        _erased(mine, joined),
        heads=tuple(head for fields in after.values() for present in fields.values() for head in present),
    )


def _tables(versions: Mapping[str, Version]) -> Mapping[str, Fields]:
    return tables_of([head for present in heads_by_place(versions).values() for head in present])


def _places(theirs: CaseParcel) -> set[Place]:
    """Return where something may change; whether someone is left out also depends on all else of them."""
    places = {version.place for version in theirs.versions.values()}
    return places | {(item, "removed") for item, _ in places if item.startswith(cases.PERSON)}


def _line(place: Place, before: Sequence[Head], after: Sequence[Head], came: Sequence[Head]) -> Line | str:
    """Return the line, or 'same' or 'older', or '' when no word of it came."""
    were, are = _values(place, before), _values(place, after)
    shown = [canonical(heads[-1].value) for heads in (before, after) if heads]  # of two versions the latest
    same = were == are and len(set(shown)) < 2
    if same or not (were or any(head.value not in _NOTHING for head in after)):
        present = {head.id for head in after}
        return "" if not came else "same" if any(head.id in present for head in came) else "older"
    known = {head.id for head in before}
    theirs = [head for head in after if head.id not in known]
    kind = Kind.DIFFERING if len(are) > 1 else Kind.CHANGED if before else Kind.NEW
    return Line(*place, kind, before[-1] if before else None, theirs[-1] if theirs else None)


def _removal_line(item: str, before: Fields, after: Fields) -> Line | str:
    """Someone who was left out: changed when they go or come back, differing when one side changed something else."""
    was, now = cases.removal_of(before), cases.removal_of(after)
    if now is was or not before:
        return ""
    if now is not Removal.DISPUTED:
        return Line(
            item, "removed", Kind.CHANGED, _latest(before.get("removed", ())), _latest(after.get("removed", ()))
        )
    known = {head.id for heads in before.values() for head in heads}
    came = [head for heads in after.values() for head in heads if head.id not in known]
    left_out = [head for head in came if head.field == "removed" and head.value]
    ours = [head for heads in before.values() for head in heads if bool(left_out) != (head.field == "removed")]
    return Line(item, "removed", Kind.DIFFERING, _latest(ours), _latest(left_out or came))


def _latest(heads: Sequence[Head]) -> Head | None:
    return max(heads, key=lambda head: (head.stamp, head.id), default=None)


def _values(place: Place, heads: Sequence[Head]) -> set[str]:
    if place[1] in cases.SETTLED:
        return {canonical(head.value) for head in heads[-1:]}
    return {canonical(head.value) for head in heads}


def _erased(mine: History, joined: Joined) -> tuple[tuple[str, str], ...]:
    places = {
        version.place
        for version in mine.versions.values()
        if version.value is not None and joined.versions[version.id].value is None
    }
    return tuple(sorted(places))


def _name(tables: Mapping[str, Fields]) -> str:
    found = tables.get(cases.YOUTH, {}).get("name", [])
    return found[-1].value if found and isinstance(found[-1].value, str) else ""
