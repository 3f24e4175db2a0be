"""Clearing from every reservekopie what was erased, and naming where it may still be."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from welapp.actions import backup_files as files
from welapp.actions.backup_files import BackupCopy, Where
from welapp.actions.files import plain_sentences
from welapp.actions.second_place import Plan, found_place
from welapp.domain.clock import stamp_time
from welapp.errors import DamagedError, KnownError
from welapp.store import backup, erase
from welapp.store.backup import Progress
from welapp.store.connect import Connection, Stop, StoppedError, connect_alone, is_strange
from welapp.store.erase import Tombstone

# Clocks are set right now and then: a copy of this much later than an erasure may still be from before it.
MARGIN = timedelta(days=1)

FOREIGN = "hoort bij een andere kluis, of is stuk. welapp laat deze staan. Is hij van jou, wis hem dan zelf."
BROKEN = "deze reservekopie is beschadigd. welapp laat deze staan. Wis hem zelf als je hem niet meer nodig hebt."
ASIDE = "hier staat een beschadigde kluis opzij. Wis die map zelf als niemand er nog iets uit hoeft te halen."
FORMER = "hier was eerder je tweede plek, en nu is die er niet. Sluit die aan, of wis de reservekopieën daar zelf."


class ForeignError(DamagedError):
    """No copy of this kluis, as far as can be known."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """How many copies that still held something erased were rewritten, thrown away, or out of reach.

    `why` names each place that is out of reach, as something erased may still be there, and says why.
    """

    rewritten: int = 0
    removed: int = 0
    unreachable: int = 0
    why: tuple[str, ...] = ()
    upto: Mapping[str, str] = field(default_factory=dict)  # of each case the newest erasure that this cleaning knew of


def clean(plan: Plan, progress: Progress, stop: Stop) -> Cleaned:
    """Rewrite every copy that still holds something erased; beside. What cannot be reached is named.

    Nothing is thrown away but a broken copy that surely is ours and may hold the words, here, while a later whole copy
    is there: it can never be put back, and what is whole of it may be read. All else stays, and is named.
    """
    why = list(_aside(plan))
    found = sorted(_copies(plan, why), key=files.newest_first)
    rewritten, removed, whole_one = 0, 0, False
    for number, copy in enumerate(found):
        progress(number / len(found))
        try:
            rewritten += _clean_one(plan, copy, stop)
            whole_one = whole_one or copy.where is Where.HERE
        except StoppedError:
            raise
        except ForeignError:
            why.append(f"‘{copy.path}’: {FOREIGN}")
        except DamagedError:
            surely = copy.where is Where.HERE and whole_one and _may_hold(plan, copy)
            if surely and _removed(copy.path):
                removed += 1
            else:
                why.append(f"‘{copy.path}’: {BROKEN}")
        except KnownError as error:
            why.append(f"‘{copy.path}’: {error}")
    progress(1.0)
    return Cleaned(rewritten, removed, len(why), tuple(why), _newest_by_case(plan))


def is_own(plan: Plan, copy: BackupCopy) -> bool:
    """Whether a copy opens with our key and says that it is of this kluis."""
    with contextlib.suppress(KnownError, OSError):
        return backup.read_facts(copy.path, plan.key).vault == plan.vault
    return False


def _copies(plan: Plan, why: list[str]) -> Iterator[BackupCopy]:
    """Give the copies of every place, and add to `why` the places that are not there or give an error."""
    own = plan.folder / files.FOLDER
    if own.is_dir():
        yield from _listed(own, Where.HERE, why)
    if plan.second:
        try:
            place = found_place(plan.second, plan.vault)
        except KnownError as error:
            why.append(f"‘{plan.second}’: {error}")
        else:
            yield from _listed(place, Where.SECOND, why)
    for former in plan.former:
        try:
            if former.elsewhere:
                raise KnownError(FORMER)
            place = found_place(former.path, plan.vault)
        except KnownError:
            why.append(f"‘{former.path}’: {FORMER}")
        else:
            with contextlib.suppress(KnownError, OSError):
                files.carry_along(plan.folder, place)  # or else the old ways in would open it for ever
            yield from _listed(place, Where.SECOND, why)


def _listed(place: Path, where: Where, why: list[str]) -> list[BackupCopy]:
    try:
        with plain_sentences(place):
            return files.listed(place, where)
    except KnownError as error:
        why.append(f"‘{place}’: {error}")
        return []


def _aside(plan: Plan) -> Iterator[str]:
    """Name each damaged kluis that was set aside before something was erased.

    Only a person can know whether someone still wants to get something out of it.
    """
    newest = _newest(plan)
    for place in sorted((plan.folder / files.FOLDER).glob(f"{files.ASIDE}*/")):
        moment = files.moment_of(place.name.removeprefix(files.ASIDE) + ".db")
        if newest and (moment is None or stamp_time(newest) >= moment or moment > plan.clock()):
            yield f"‘{place}’: {ASIDE}"


def _newest_by_case(plan: Plan) -> dict[str, str]:
    """Of each case by itself: in one of them a clock may have stood far ahead."""
    return {stone.case: stone.stamp for stone in sorted(plan.tombstones, key=lambda stone: stone.stamp)}


def _newest(plan: Plan) -> str:
    return max((stone.stamp for stone in plan.tombstones), default="")


def _may_hold(plan: Plan, copy: BackupCopy) -> bool:
    newest = _newest(plan)
    return bool(newest) and copy.made_at <= stamp_time(newest) + MARGIN


def _clean_one(plan: Plan, copy: BackupCopy, stop: Stop) -> bool:
    if not _dirty(plan, copy):
        return False
    place = copy.path.parent
    with plain_sentences(place), files.unfinished(place, copy.size) as work:
        files.copy_bytes(copy.path, work, lambda _: None, stop)
        connection = connect_alone(work, plan.key)
        try:
            erase.apply(connection, plan.tombstones)
        finally:
            connection.close()
        backup.verify(work, plan.key, stop)
        files.settle(work, copy.path)
    return True


def _dirty(plan: Plan, copy: BackupCopy) -> bool:
    def look(connection: Connection) -> bool:
        facts = backup.facts(connection)
        if facts.vault != plan.vault:
            raise ForeignError(FOREIGN)
        known = {_place(stone): stone.stamp for stone in facts.tombstones}
        new = [stone for stone in plan.tombstones if known.get(_place(stone), "") < stone.stamp]
        return erase.holds(connection, new)

    with plain_sentences(copy.path):
        try:
            return backup.look(copy.path, plan.key, look)
        except DamagedError as error:
            # Only a page with a seal of our key shows that it is ours.
            if isinstance(error.__cause__, ForeignError) or is_strange(copy.path, plan.key):
                raise ForeignError(FOREIGN) from error
            raise


def _place(stone: Tombstone) -> tuple[str, str, str]:
    return stone.case, stone.item, stone.field


def _removed(path: Path) -> bool:
    with contextlib.suppress(OSError):
        path.unlink()
        return True
    return False
