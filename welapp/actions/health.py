"""Whether the kluis is sound and can be got back, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from welapp.actions import backup_files as files
from welapp.actions import backups
from welapp.actions.backups import Last, Plan, never, silent
from welapp.actions.second_place import found_place
from welapp.actions.surroundings import DATABASE, KEYS, read_key_file
from welapp.actions.vaults import OpenVault
from welapp.actions.ways_in import ways_in
from welapp.domain.dutch import clock_time, counted, full_date, listed, plain_date
from welapp.errors import DamagedError, KnownError
from welapp.store import backup, soundness
from welapp.store.backup import Progress
from welapp.store.connect import STOPPED, Connection, Stop, StoppedError, connect

CHECKS = 2  # a save between two steps may look like damage once


class Weight(StrEnum):
    GOOD = "good"
    NOTE = "note"  # worth doing something about
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence about one thing."""

    words: str
    weight: Weight


@dataclass(frozen=True, slots=True)
class Report:
    lines: tuple[Line, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong; what is only worth a note does not count."""
        return all(line.weight is not Weight.WRONG for line in self.lines)


def check_vault(vault: OpenVault, deep: bool, progress: Progress = silent, stop: Stop = never) -> Report:
    """Check on this thread; `deep` reads every page and every case, and the newest copy too."""
    return examine(backups.plan(vault), backups.last(vault), deep, progress, stop)


def examine(plan: Plan, last: Last, deep: bool, progress: Progress = silent, stop: Stop = never) -> Report:
    """Check beside the lane, with a connection of its own; raise KnownError only when it is stopped."""
    lines = [
        *_kluis(plan, deep, lambda part: progress(part * 0.6), stop),
        *_ways(plan.folder),
        *_copies(plan, deep, stop),
        *_second(plan, last, deep, stop),
    ]
    progress(1.0)
    return Report(tuple(lines))


def _kluis(plan: Plan, deep: bool, progress: Progress, stop: Stop) -> Iterator[Line]:
    try:
        connection = connect(plan.folder / DATABASE, plan.key)
        try:
            yield _said(connection, deep, progress, stop)
        finally:
            connection.close()
    except StoppedError:
        raise
    except KnownError as error:
        yield Line(str(error), Weight.WRONG)


def _said(connection: Connection, deep: bool, progress: Progress, stop: Stop) -> Line:
    if deep and _broken(connection, stop):
        return Line("De kluis is beschadigd. Zet een reservekopie terug.", Weight.WRONG)
    progress(0.5)
    wrong = soundness.misfits(connection, stop)
    if wrong:
        return Line(
            f"De kluis is heel, maar er klopt iets niet. Meld dit, met deze code: {listed(wrong)}.", Weight.WRONG
        )

    def tell(part: float) -> None:
        if stop():
            raise StoppedError(STOPPED)
        progress(0.5 + part / 2)

    stale = soundness.stale_rows(connection, tell) if deep else 0
    if stale:
        words = counted(stale, "casus in de lijst klopt", "casussen in de lijst kloppen")
        return Line(f"{words} niet met wat er bewaard is. De antwoorden zelf zijn heel. Meld dit.", Weight.WRONG)
    done = "Alles erin is nagekeken." if deep else "Hij gaat open en alles hoort bij elkaar."
    return Line(f"De kluis is heel. {done}", Weight.GOOD)


def _broken(connection: Connection, stop: Stop) -> bool:
    for _ in range(CHECKS):
        connection.empty_log()  # the seals are those of the file, and the newest pages may still be in the log
        with connection.reading():
            if not connection.faults(stop):
                return False
    return True


def _ways(folder: Path) -> Iterator[Line]:
    try:
        ways = ways_in(folder)
        read_key_file(folder / KEYS)
    except (KnownError, OSError):
        yield Line(f"Het sleutelbestand {KEYS} ontbreekt of is beschadigd. Open de kluis opnieuw.", Weight.WRONG)
        return
    known = ["met de wachtzin"]
    if ways.recovery_on:
        known.append(f"met de herstelcode van {plain_date(ways.recovery_on)}")
    if ways.computer:
        known.append("met deze computer")
    if ways.recovery_on:
        yield Line(f"Je komt erin {listed(known)}.", Weight.GOOD)
    else:
        yield Line(
            f"Je komt erin {listed(known)}. Er is nog geen herstelcode. Maak er een, voor als de wachtzin weg is.",
            Weight.NOTE,
        )


def _copies(plan: Plan, deep: bool, stop: Stop) -> Iterator[Line]:
    found = files.copies(plan.folder, plan.second)
    if not found:
        yield Line("Er is nog geen reservekopie. Maak er nu een.", Weight.NOTE)
        return
    newest = found[0]
    made = moment_words(newest.made_at.astimezone(plan.clock().tzinfo))
    try:
        facts = backup.verify(newest.path, plan.key, stop) if deep else backup.read_facts(newest.path, plan.key)
    except StoppedError:
        raise
    except (KnownError, OSError) as error:
        said = backup.BROKEN if isinstance(error, DamagedError) else str(error)
        yield Line(f"De laatste reservekopie is van {made}. Die kan niet worden teruggezet. {said}", Weight.WRONG)
        return
    if facts.vault != plan.vault:
        yield Line(f"De laatste reservekopie, van {made}, hoort bij een andere kluis.", Weight.WRONG)
        return
    sure = "Die is helemaal nagekeken en kan worden teruggezet." if deep else "Die kan worden teruggezet."
    number = "Er is 1 reservekopie." if len(found) == 1 else f"Er zijn {len(found)} reservekopieën."
    yield Line(f"De laatste reservekopie is van {made}. {sure} {number}", Weight.GOOD)


def _second(plan: Plan, last: Last, deep: bool, stop: Stop) -> Iterator[Line]:
    if plan.second is None:
        yield Line("Er is geen tweede plek voor reservekopieën. Kies er een, zoals een usb-stick.", Weight.NOTE)
    elif last.second_missing_since:
        since = full_date(last.second_missing_since.date())
        yield Line(f"Op je tweede plek lukt het niet sinds {since}. {last.second_said}", Weight.NOTE)
    else:
        yield _seen_there(plan, plan.second, deep, stop)


def _seen_there(plan: Plan, second: Path, deep: bool, stop: Stop) -> Line:
    own = files.copies(plan.folder, None)
    try:
        path = found_place(second, plan.vault) / own[0].path.name if own else None
        if path is None or not path.is_file():
            return Line(f"Op je tweede plek ‘{second}’ staat de laatste reservekopie nog niet.", Weight.NOTE)
        if deep:
            backup.verify(path, plan.key, stop)
    except (StoppedError, DamagedError) as error:
        if isinstance(error, StoppedError):
            raise
        return Line(f"De reservekopie op je tweede plek ‘{second}’ is beschadigd. Kies een andere stick.", Weight.WRONG)
    except (KnownError, OSError) as error:
        return Line(str(error), Weight.NOTE)
    return Line(f"Op je tweede plek ‘{second}’ staat dezelfde reservekopie.", Weight.GOOD)


def moment_words(moment: datetime) -> str:
    """'donderdag 26 november 2026, 15.30 uur'."""
    return f"{full_date(moment.date())}, {clock_time(moment.time())}"
