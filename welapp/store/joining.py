"""Two histories of one case made into one: the union of their versions, decided without looking at any clock."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from welapp.errors import KnownError
from welapp.store.connect import Connection
from welapp.store.erase import Tombstone
from welapp.store.parcel import CONTRADICTS, CaseParcel, Version, check_parents, same_value
from welapp.store.revisions import Head

Place = tuple[str, str]
"""Item and field."""


@dataclass(frozen=True, slots=True)
class History:
    """All that this kluis knows of one case.

    `brought` are the versions that can still be taken away again; `erased` tells per place up to which stamp.
    """

    case: str
    versions: Mapping[str, Version]
    erased: Mapping[Place, str]
    whole: str = ""
    brought: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Joined:
    """Both together: what must be added here, what gets its words now, which tombstones are laid."""

    versions: Mapping[str, Version]
    fresh: tuple[Version, ...]
    filled: tuple[Version, ...]
    laid: tuple[Tombstone, ...]

    @property
    def touched(self) -> set[Place]:
        """The places whose heads may be others now."""
        return {version.place for version in self.fresh}


def history_of(connection: Connection, case: str) -> History:
    """Read what is known of a case, also of one that is not there."""
    parents: dict[str, list[str]] = {}
    for child, parent in connection.rows(
        "SELECT p.child, p.parent FROM revision r JOIN parent p ON p.child = r.id WHERE r.case_id = ?"
        " ORDER BY p.child, p.parent",
        (case,),
    ):
        parents.setdefault(child, []).append(parent)
    found = connection.rows("SELECT id, item, field, stamp, value, author FROM revision WHERE case_id = ?", (case,))
    versions = {
        revision: Version(revision, item, field, stamp, tuple(parents.get(revision, ())), value, author)
        for revision, item, field, stamp, value, author in found
    }
    stones = connection.rows("SELECT item, field, stamp FROM erased WHERE case_id = ?", (case,))
    erased = {(item, field): stamp for item, field, stamp in stones}
    brought = connection.rows(
        "SELECT DISTINCT b.revision FROM revision r JOIN brought b ON b.revision = r.id WHERE r.case_id = ?", (case,)
    )
    whole = erased.pop(("", ""), "")
    return History(case, versions, erased, whole, frozenset(revision for (revision,) in brought))


def join(mine: History, theirs: CaseParcel) -> Joined:
    """Make one history of two; raise KnownError when they contradict one another."""
    for version in theirs.versions.values():
        _check_same(mine.versions.get(version.id), version)
    new = {revision: version for revision, version in theirs.versions.items() if revision not in mine.versions}
    check_parents(new.values(), mine.versions, CONTRADICTS)
    check_parents(mine.versions.values(), new, CONTRADICTS)
    laid = tuple(stone for stone in theirs.erased if stone.stamp > mine.erased.get((stone.item, stone.field), ""))
    erased = {**mine.erased, **{(stone.item, stone.field): stone.stamp for stone in laid}}
    # Words that something of our own came after are not asked for again; the rest may yet be needed after an undo.
    settled = {
        parent
        for version in mine.versions.values()
        if version.id not in mine.brought
        for parent in version.parents
    }  # fmt: skip
    fresh, filled = [], []
    versions = {revision: _emptied(version, erased) for revision, version in mine.versions.items()}
    for version in theirs.versions.values():
        known = versions.get(version.id)
        came = _emptied(version, erased)
        if came.id in settled:
            came = replace(came, value=None)
        if known is None:
            fresh.append(came)
            versions[came.id] = came
        elif known.value is None and came.value is not None:
            filled.append(replace(came, author=came.author or known.author))
            versions[came.id] = came
    return Joined(versions, tuple(fresh), tuple(filled), laid)


def head_ids(versions: Iterable[Version]) -> set[str]:
    """Return the versions that are no other's parent."""
    known = list(versions)
    return {version.id for version in known}.difference(parent for version in known for parent in version.parents)


def heads_by_place(versions: Mapping[str, Version]) -> dict[Place, list[Head]]:
    """Return the present values, oldest first; a head that came or stayed without words is no value."""
    found: dict[Place, list[Head]] = {}
    present = [versions[revision] for revision in head_ids(versions.values())]
    for version in sorted(present, key=lambda one: (one.stamp, one.id)):
        if version.value is not None:
            found.setdefault(version.place, []).append(head_from(version))
    return found


def head_from(version: Version) -> Head:
    value = json.loads(version.value) if version.value is not None else None
    return Head(version.item, version.field, version.id, value, version.author, version.stamp)


def _emptied(version: Version, erased: Mapping[Place, str]) -> Version:
    gone = version.value is not None and version.stamp <= erased.get(version.place, "")
    return replace(version, value=None) if gone else version


def _check_same(known: Version | None, came: Version) -> None:
    """One id is one version: whoever says something else under it is not believed."""
    if known is None:
        return
    same = (known.place, known.stamp, known.parents) == (came.place, came.stamp, came.parents)
    hands = {hand for hand in (known.author, came.author) if hand}
    if not same or len(hands) > 1:
        raise KnownError(CONTRADICTS)
    if known.value is not None and came.value is not None and not same_value(known.value, came.value):
        raise KnownError(CONTRADICTS)
