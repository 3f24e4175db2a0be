"""Reservekopieën: making them beside the work, to a second folder too, and clearing from them what was erased."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from welapp.actions import backup_files as files
from welapp.actions import cleaning
from welapp.actions.backup_files import BackupCopy, Where
from welapp.actions.cleaning import Cleaned
from welapp.actions.files import plain_sentences
from welapp.actions.second_place import (
    MARK,
    SECOND_SAID,
    SECOND_SINCE,
    Plan,
    forget_former,
    former_places,
    found_place,
    second_folder,
    set_second_folder,
)
from welapp.actions.surroundings import DATABASE
from welapp.domain import backups as rule
from welapp.domain.clock import Clock
from welapp.errors import BugError, DamagedError, KnownError
from welapp.store import about, backup, erase
from welapp.store.backup import Facts, Progress
from welapp.store.connect import DAMAGED, Stop, StoppedError

if TYPE_CHECKING:
    from welapp.actions.vaults import OpenVault

AT, NAME = "backup_at", "backup_name"
__all__ = [
    "CaughtUp",
    "Cleaned",
    "Last",
    "Made",
    "Plan",
    "catch_up",
    "clean",
    "creeping",
    "forget_former",
    "former_places",
    "has_changed",
    "is_due",
    "keep_before_change",
    "last",
    "make",
    "make_here",
    "never",
    "note",
    "note_second",
    "plan",
    "second_folder",
    "set_second_folder",
    "silent",
    "thin_out",
    "write_copy",
]
COPYING, CHECKING = 0.4, 0.7  # how far the bar is after each


def silent(_: float) -> None:
    """For who does not show how far it is."""


def never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Made:
    """A new, checked copy. `second` is the sentence why the second folder has none, '' when it has or none is asked.

    `cleaned` is None when there was nothing to clear, or no time for it.
    """

    copy: BackupCopy
    mark: str
    second: str
    cleaned: Cleaned | None = None


@dataclass(frozen=True, slots=True)
class CaughtUp:
    """What became of a second folder that was away: the sentence why it still has no copy, '' when it has."""

    second: str
    cleaned: Cleaned | None = None


@dataclass(frozen=True, slots=True)
class Last:
    """What the kluis remembers: its last copy, and since when the second folder has been missed and why."""

    at: datetime | None
    second: Path | None
    second_missing_since: datetime | None
    second_said: str


def plan(vault: OpenVault) -> Plan:
    """Gather what making or clearing needs; on the lane."""
    connection = vault.connection
    return Plan(
        vault.folder, vault.key, about.get(connection, "vault"), second_folder(vault), vault.around.clock,
        erase.tombstones(connection), former_places(vault),
    )  # fmt: skip


def is_due(vault: OpenVault) -> bool:
    """Whether something changed since the last copy and that one is half an hour old; quick, on the lane."""
    if not has_changed(vault):
        return False
    at = last(vault).at
    return rule.due(at, vault.around.clock()) or not _last_is_there(vault)


def has_changed(vault: OpenVault) -> bool:
    """Whether there is something that no copy holds."""
    changed = about.get(vault.connection, MARK) != backup.mark(vault.connection)
    return changed or not _last_is_there(vault)


def last(vault: OpenVault) -> Last:
    since = about.get(vault.connection, SECOND_SINCE)
    at = about.get(vault.connection, AT)
    return Last(
        datetime.fromisoformat(at) if at else None,
        second_folder(vault),
        datetime.fromisoformat(since) if since else None,
        about.get(vault.connection, SECOND_SAID),
    )


def make(plan: Plan, progress: Progress = silent, stop: Stop = never) -> Made:
    """Write a copy, check it, put it in place, and see to the older ones; beside the lane.

    Raise KnownError when there is no new copy. What goes wrong after that, as in the second folder, is told in `Made`.
    """
    target, facts = write_copy(plan, progress, stop)
    said = _to_second(plan, target, lambda part: progress(CHECKING + part * (1 - CHECKING)), stop)
    thin_out(plan)
    cleaned = _cleaned(plan, stop)
    progress(1.0)
    made = next(copy for copy in files.copies(plan.folder, None) if copy.path == target)
    return Made(made, facts.mark, said, cleaned)


def write_copy(plan: Plan, progress: Progress, stop: Stop) -> tuple[Path, Facts]:
    """Write a copy, check it and put it in place, and nothing else; return where it is and what it tells of itself."""
    own = plan.folder / files.FOLDER
    with plain_sentences(own):
        size = _size(plan.folder / DATABASE)
        with files.unfinished(own, size) as fresh:
            backup.copy(plan.folder / DATABASE, plan.key, fresh, lambda part: progress(part * COPYING), stop)
            facts = backup.verify(fresh, plan.key, creeping(progress, stop, COPYING, CHECKING))
            if plan.vault and facts.vault != plan.vault:
                raise BugError("a copy of another kluis than was asked for")
            target = files.free_name(own, plan.clock())
            files.settle(fresh, target)
        with contextlib.suppress(KnownError, OSError):
            files.carry_along(plan.folder, own)
    return target, facts


def keep_before_change(folder: Path, key: bytes, clock: Clock) -> Path:
    """Keep a closed kluis, or one that is being opened, as it is before something big happens to it."""
    try:
        return write_copy(Plan(folder, key, "", None, clock), silent, never)[0]
    except DamagedError as error:
        raise DamagedError(DAMAGED) from error


def make_here(vault: OpenVault, progress: Progress = silent, stop: Stop = never) -> Made:
    """Make a copy and remember it, all on this thread: for a door without a window."""
    made = make(plan(vault), progress, stop)
    note(vault, made)
    return made


def catch_up(plan: Plan, progress: Progress = silent, stop: Stop = never) -> CaughtUp:
    """Bring the newest copy to a second folder that was away, and clear from it what was erased meanwhile; beside."""
    found = files.copies(plan.folder, None)
    said = _to_second(plan, found[0].path, progress, stop) if found else ""
    return CaughtUp(said, None if said else _cleaned(plan, stop))


def note(vault: OpenVault, made: Made) -> None:
    """Remember that there is a new copy and how the second folder is; on the lane."""
    connection = vault.connection
    with connection.transaction():
        about.put(connection, AT, made.copy.made_at.isoformat())
        about.put(connection, NAME, made.copy.path.name)
        about.put(connection, MARK, made.mark)
        _put_second(vault, made.second)
    connection.put_log_away()  # what was erased meanwhile may still stand in the log, which the copying held


def note_second(vault: OpenVault, caught: CaughtUp) -> None:
    """Remember how the second folder is after `catch_up`; on the lane."""
    with vault.connection.transaction():
        _put_second(vault, caught.second)


def thin_out(plan: Plan) -> int:
    """Remove the copies that need not stay, in both folders; return how many.

    Only those of this kluis that open are counted and go: another one's are no business of ours.
    """
    now, gone = plan.clock(), 0
    found = [copy for copy in files.copies(plan.folder, plan.second) if cleaning.is_own(plan, copy)]
    for where in Where:
        there = {copy.made_at: copy for copy in found if copy.where is where}
        for moment in rule.spare(there.keys(), now):
            with contextlib.suppress(OSError):  # open in another program: the next time
                there[moment].path.unlink()
                gone += 1
    return gone


def clean(plan: Plan, progress: Progress = silent, stop: Stop = never) -> Cleaned:
    """Clear what was erased from every copy within reach; beside. See `cleaning.clean`."""
    return cleaning.clean(plan, progress, stop)


def _cleaned(plan: Plan, stop: Stop) -> Cleaned | None:
    with contextlib.suppress(StoppedError):
        return clean(plan, stop=stop) if plan.tombstones else None
    return None


def _to_second(plan: Plan, copy: Path, progress: Progress, stop: Stop) -> str:
    if plan.second is None:
        return ""
    if not plan.second.is_dir():
        return f"Je tweede plek ‘{plan.second}’ is er nu niet. Sluit die aan; de volgende reservekopie komt er weer op."
    try:
        place = found_place(plan.second, plan.vault)
        with plain_sentences(place):
            if not (place / copy.name).exists():
                with files.unfinished(place, _size(copy)) as fresh:
                    files.copy_bytes(copy, fresh, progress, stop)
                    files.settle(fresh, place / copy.name)
            files.write_readme(place)
            files.carry_along(plan.folder, place)
    except KnownError as error:
        return str(error)
    return ""


def _put_second(vault: OpenVault, said: str) -> None:
    connection = vault.connection
    about.put(connection, SECOND_SAID, said)
    if not said:
        about.put(connection, SECOND_SINCE, "")
    elif not about.get(connection, SECOND_SINCE):
        about.put(connection, SECOND_SINCE, vault.around.clock().isoformat())


def _last_is_there(vault: OpenVault) -> bool:
    name = about.get(vault.connection, NAME)
    return bool(name) and (vault.folder / files.FOLDER / name).is_file()


def _size(path: Path) -> int:
    return path.stat().st_size


def creeping(progress: Progress, stop: Stop, part: float, end: float) -> Stop:
    """Move the bar a little at each look: how long a check takes is not known beforehand."""

    def look() -> bool:
        nonlocal part
        part += (end - part) / 500
        progress(part)
        return stop()

    return look
