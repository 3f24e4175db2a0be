"""Taking in what a bundle holds, and taking exactly that away again."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from welapp.domain.clock import stamp_time
from welapp.errors import KnownError
from welapp.store import about, bundles, cases, erase, pictures, rows, turned_back
from welapp.store.comparing import CaseDifference, compare
from welapp.store.connect import Connection
from welapp.store.erase import Tombstone
from welapp.store.joining import History, Joined, Place, head_ids, heads_by_place, history_of, join
from welapp.store.parcel import CONTRADICTS, CaseParcel, Parcel, Version
from welapp.store.revisions import (
    AHEAD,
    KEPT_FOR_UNDO,
    STAMP,
    Pen,
    forgetting_before,
    note_far,
    set_right,
    take_stamp,
)

CHANGED_SINCE = "Er is hier intussen iets veranderd. Kijk de bundel nog eens na en kies dan."
_OF_A_CASE = frozenset([(cases.CASE, "created_on"), (cases.YOUTH, "name")])
"""What every case has from its beginning."""
_ID = re.compile(r'"([0-9a-f]{16}|[0-9a-f]{32})"')
TOO_LATE = "Dit is langer dan dertig dagen geleden. Terugdraaien kan niet meer."


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of it: the cases that changed, the ones that went, and how many versions are new here."""

    cases: tuple[str, ...]
    revisions: int
    erased: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Undone:
    """How many versions went again, and where something was built on one since, so that it stayed."""

    gone: int
    stayed: tuple[tuple[str, str, str], ...]
    cases: tuple[str, ...] = ()


def take_in(
    connection: Connection,
    pen: Pen,
    bundle: str,
    parcel: Parcel,
    differences: Sequence[CaseDifference] | None = None,
    made: datetime | None = None,
) -> Taken:
    """Write what is new; inside the caller's transaction.

    With `differences`, as a person saw them, it is refused when it would do anything else by now. `made` tells how late
    it was for whoever sent it: when that agrees with our own clock, a stamp of a clock that stood ahead is let go.
    """
    if differences is not None and tuple(differences) != compare(connection, parcel):
        raise KnownError(CHANGED_SINCE)
    _check_other_cases(connection, parcel)
    forget_brought(connection, pen.now)
    if made is not None and pen.now - KEPT_FOR_UNDO < made < pen.now + AHEAD:
        set_right(connection, pen)
    if parcel.stamp > about.get(connection, STAMP):
        about.put(connection, STAMP, parcel.stamp)  # what is written here from now on is later than all of it
    if parcel.far_stamp > about.get(connection, STAMP):
        note_far(connection, parcel.far_stamp)  # and later in its own field only: nobody's clock pushes ours
    stamp = take_stamp(connection, pen)
    taken, erased, count = [], [], 0
    for theirs in parcel.cases:
        mine = history_of(connection, theirs.case)
        if theirs.whole:
            erased += [theirs.case] if mine.versions else []
            _erase_whole(connection, mine, theirs)
        elif mine.versions or not mine.whole:  # an old bundle brings no case back that was erased
            joined = join(mine, theirs)
            if not mine.versions and not heads_by_place(joined.versions):
                continue  # not one word of it: no case
            if _write(connection, theirs, joined) or joined.laid:
                taken.append(theirs.case)
            count += len(joined.fresh)
            _note(connection, bundle, stamp, mine, theirs)
    return Taken(tuple(taken), count, tuple(erased))


def note_chosen(connection: Connection, bundle: str, places: Iterable[tuple[str, str, str]]) -> None:
    """Count what stands there now, chosen while taking in, as brought by that bundle: turning back takes it along."""
    connection.many(
        "INSERT OR IGNORE INTO brought (bundle, revision, stamp)"
        " SELECT b.bundle, h.revision, max(b.stamp) FROM brought b JOIN head h"
        " WHERE b.bundle = ? AND h.case_id = ? AND h.item = ? AND h.field = ? GROUP BY h.revision",
        [(bundle, *place) for place in places],
    )


def undo(connection: Connection, bundle: str, now: datetime) -> Undone:
    """Take away what this bundle alone brought, but not what something was built on since; in a transaction.

    What it erased stays erased.
    """
    if not can_be_undone(connection, bundle, now):
        raise KnownError(TOO_LATE)
    forget_brought(connection, now)
    brought = connection.rows(
        "SELECT r.case_id, r.id FROM brought b JOIN revision r ON r.id = b.revision WHERE b.bundle = ?"
        " AND NOT EXISTS (SELECT 1 FROM brought o WHERE o.revision = b.revision AND o.bundle != b.bundle)"
        " ORDER BY r.case_id",
        (bundle,),
    )
    by_case: dict[str, set[str]] = {}
    for case, revision in brought:
        by_case.setdefault(case, set()).add(revision)
    gone, stayed, places = 0, [], set()
    for case, ours in by_case.items():
        mine = history_of(connection, case)
        staying = _built_on(mine, ours)
        going = ours - staying
        going -= _of_whom(mine, going)
        stayed += sorted({(case, *mine.versions[revision].place) for revision in staying})
        gone += len(going)
        places |= {(case, *mine.versions[revision].place) for revision in going}
        _take_away(connection, mine, going)
    turned_back.note(connection, places, now)
    connection.execute("DELETE FROM brought WHERE bundle = ?", (bundle,))
    bundles.note(connection, bundle, undone_on=now.date().isoformat())
    return Undone(gone, tuple(stayed), tuple(by_case))


def can_be_undone(connection: Connection, bundle: str, now: datetime) -> bool:
    found = connection.one("SELECT max(stamp) FROM brought WHERE bundle = ?", (bundle,))
    return found is not None and found[0] is not None and stamp_time(found[0]) >= now - KEPT_FOR_UNDO


def forget_brought(connection: Connection, now: datetime) -> None:
    """Let go of what can no longer be undone; inside a transaction, before superseded values are forgotten.

    What came thirty days ago belongs here by now, however often it came again since.
    """
    connection.execute(
        "DELETE FROM brought WHERE revision IN (SELECT revision FROM brought WHERE stamp < ?)",
        (forgetting_before(now),),
    )


def _write(connection: Connection, theirs: CaseParcel, joined: Joined) -> bool:
    for stone in joined.laid:
        erase.lay(connection, stone)
    connection.many(
        "INSERT INTO revision (id, case_id, item, field, value, author, device, stamp) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (one.id, theirs.case, one.item, one.field, one.value, one.author, one.device, one.stamp)
            for one in joined.fresh
        ],
    )
    connection.many(
        "INSERT INTO parent (child, parent) VALUES (?, ?)",
        [(one.id, parent) for one in joined.fresh for parent in one.parents],
    )
    connection.many(
        "UPDATE revision SET value = ?, author = ? WHERE id = ?",
        [(one.value, one.author, one.id) for one in joined.filled],
    )
    _set_heads(connection, theirs.case, joined.touched, joined.versions.values())
    if joined.fresh or joined.filled or joined.laid:
        rows.put(connection, cases.read_case(connection, theirs.case))
    return bool(joined.fresh or joined.filled)


def _set_heads(connection: Connection, case: str, places: set[Place], versions: Iterable[Version]) -> None:
    known = [version for version in versions if version.place in places]
    present = head_ids(known)
    connection.many(
        "DELETE FROM head WHERE case_id = ? AND item = ? AND field = ?", [(case, *place) for place in places]
    )
    connection.many(
        "INSERT INTO head (case_id, item, field, revision) VALUES (?, ?, ?, ?)",
        [(case, *version.place, version.id) for version in known if version.id in present],
    )


def _note(connection: Connection, bundle: str, stamp: str, mine: History, theirs: CaseParcel) -> None:
    """Remember what only bundles brought; what was written here is never taken away by an undo (but see `note_chosen`).

    The same bundle again does not count the thirty days anew.
    """
    ours = [revision for revision in theirs.versions if revision not in mine.versions or revision in mine.brought]
    connection.many(
        "INSERT OR IGNORE INTO brought (bundle, revision, stamp) VALUES (?, ?, ?)",
        [(bundle, revision, stamp) for revision in ours],
    )


def _erase_whole(connection: Connection, mine: History, theirs: CaseParcel) -> None:
    """Erase a case with all that is here of it, also what was written after: half a case is nobody's."""
    newest = max((version.stamp for version in mine.versions.values()), default="")
    erase.lay(connection, Tombstone(theirs.case, "", "", max(theirs.whole, mine.whole, newest)))


def _built_on(mine: History, ours: set[str]) -> set[str]:
    """Return which of ours something that stays was built on: a later version of it, or a value that names it.

    So an approval keeps the words that were read back, and who may read an answer keeps that person.
    """
    named, where = _named_by(mine), _items(mine, ours)
    left = [version.id for version in mine.versions.values() if version.id not in ours]
    found: set[str] = set()
    while left:
        revision = left.pop()
        names = {one for name in named.get(revision, ()) for one in (name, *where.get(cases.PERSON + name, ()))}
        under = {one for one in (*mine.versions[revision].parents, *names) if one in ours and one not in found}
        found |= under
        left += under
    return found


def _of_whom(mine: History, going: set[str]) -> set[str]:
    """Return what stays so that a case that came with it, and of which anything stays, does not lose its name."""
    kept = {version.place for version in mine.versions.values() if version.id not in going and version.value}
    if kept >= _OF_A_CASE:
        return set()
    where = _items(mine, going)
    return {
        revision
        for item in (cases.CASE, cases.YOUTH)
        for revision in where.get(item, ())
        if kept and mine.versions[revision].place not in kept
    }


def _named_by(mine: History) -> dict[str, set[str]]:
    """Return of each present version which ids its value names; what was replaced holds nothing any more."""
    present = head_ids(mine.versions.values())
    whole = [version for version in mine.versions.values() if version.id in present and version.value]
    return {version.id: set(_ID.findall(version.value or "")) for version in whole}


def _items(mine: History, ours: set[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for revision in ours:
        found.setdefault(mine.versions[revision].item, []).append(revision)
    return found


def _take_away(connection: Connection, mine: History, going: set[str]) -> None:
    places = {mine.versions[revision].place for revision in going}
    left = {revision: version for revision, version in mine.versions.items() if revision not in going}
    if not heads_by_place(left):  # nothing that anyone wrote is left of the case
        going, left = set(mine.versions), {}
        places = {version.place for version in mine.versions.values()}
    connection.execute(
        "DELETE FROM revision WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(going)),)
    )
    _set_heads(connection, mine.case, places, left.values())
    pictures.forget_unnamed(connection, mine.case)
    if left:
        rows.put(connection, cases.read_case(connection, mine.case))
    else:
        rows.remove(connection, mine.case)


def _check_other_cases(connection: Connection, parcel: Parcel) -> None:
    """Refuse a version, or a parent or child of it, that belongs to another case here."""
    for theirs in parcel.cases:
        named = {name for version in theirs.versions.values() for name in (version.id, *version.parents)}
        if connection.one(
            "SELECT 1 FROM revision WHERE id IN (SELECT value FROM json_each(?)) AND case_id != ? LIMIT 1",
            (json.dumps(sorted(named)), theirs.case),
        ):
            raise KnownError(CONTRADICTS)
    home = {revision: theirs.case for theirs in parcel.cases for revision in theirs.versions}
    children = connection.rows(
        "SELECT p.parent, r.case_id FROM parent p JOIN revision r ON r.id = p.child"
        " WHERE p.parent IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(home)),),
    )
    if any(home[parent] != case for parent, case in children):
        raise KnownError(CONTRADICTS)
