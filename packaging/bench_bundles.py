"""The part 'bundels': sealing and opening, beside the plain age command on the same bytes in one run.

The times are those of the clock; the share of age is of the time that the processor worked, which is the same however
busy the computer is. On a quiet one the two hardly differ.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import bench_handing
from bench_rows import fresh, timed

from welapp.exchange.identity import new_identity

SIZES = ((1, 3), (200, 100), (1, 1024), (200, 1024))
"""Cases, and megabytes of photos with them; of small ones the start of age is most of what it takes."""
LARGE = 1024
JOBS = {
    "seal": ("verzegelen", "seal"),
    "open": ("openen en nakijken", "open"),
    "take": ("foto’s eruit halen", "open"),
}
"""What we do, how the table names it, and beside which job of age it stands."""
TRIES = 3  # of which the quickest counts: it was disturbed least
MEGABYTE = 1 << 20
HALF = 0.5  # of the speed of age, which neither signs nor looks what is in it


@dataclass(frozen=True, slots=True)
class Done:
    """What one job took: seconds by the clock and of the processor, and bytes of memory above the bare program's."""

    seconds: float
    worked: float = 0.0
    peak: int = 0
    size: int = 0


def lines(temporary: Path) -> Iterator[str]:
    """Measure everything and give the table line by line."""
    identity, age = new_identity(), shutil.which("age")
    keys = temporary / "keys.txt"
    keys.write_text(f"{identity.age_secret}\n# {identity.sign_secret.hex()}\n", encoding="utf-8")
    yield f"Bundels, {'naast de opdracht age' if age else 'zonder de opdracht age: die is hier niet'}"
    yield (
        f"{'':<24}{'casussen':>9}{'foto’s MB':>11}{'bundel MB':>11}{'ms':>10}{'MB/s':>8}{'age ms':>10}"
        f"{'deel van age':>14}{'doel':>10}{'geheugen MB':>13}"
    )
    for cases, megabytes in SIZES:
        sealed, plain = temporary / "b.welbundel", temporary / "plain"
        ours: dict[str, list[Done]] = {what: [] for what in JOBS}
        theirs: dict[str, list[Done]] = {"seal": [], "open": []}
        for turn in range(TRIES):  # by turns, so that both meet the same bustle
            for what in JOBS:
                ours[what].append(ask(what, cases, megabytes, sealed, keys))
            if age and not turn:
                subprocess.run([age, "-d", "-i", keys, "-o", plain, sealed], check=True)
            if age:
                theirs["seal"].append(clocked([age, "-r", identity.keys.age, "-o", temporary / "theirs.age", plain]))
                theirs["open"].append(clocked([age, "-d", "-i", keys, "-o", "/dev/null", sealed]))
        for what, (name, beside) in JOBS.items():
            yield line(name, cases, megabytes, ours[what], theirs[beside])
        for left in temporary.iterdir():
            if left != keys and left.is_file():
                left.unlink()
    yield from handing_over(temporary)


def handing_over(temporary: Path) -> Iterator[str]:
    """Measure the same from kluis to kluis: reading and writing the database comes on top."""
    yield (
        f"{'Van kluis naar kluis':<24}{'casussen':>9}{'foto’s MB':>11}{'bundel MB':>11}{'ms':>10}{'MB/s':>8}"
        f"{'geheugen MB':>13}"
    )
    for cases, megabytes in ((1, 3), (200, 0), (200, 1024)):
        room = temporary / f"handing-{cases}-{megabytes}"
        room.mkdir()
        full, empty = bench_handing.make(room, cases, megabytes)
        for what, folder, name in (
            ("send", full, "bundel maken"), ("look", empty, "bekijken"), ("take", empty, "overnemen, met kopie"),
        ):  # fmt: skip
            said = fresh("bench_handing.py", what, str(folder), str(room / "b.welbundel")).splitlines()[-1]
            done = Done(**json.loads(said))
            size = done.size / MEGABYTE
            yield (
                f"{name:<24}{cases:>9}{megabytes:>11}{size:>11.1f}{done.seconds * 1000:>10.1f}"
                f"{size / done.seconds:>8.0f}{done.peak / MEGABYTE:>13.1f}"
            )
        shutil.rmtree(room)


def ask(what: str, cases: int, megabytes: int, sealed: Path, keys: Path) -> Done:
    said = fresh("bench_sealers.py", what, str(cases), str(megabytes), str(sealed), str(keys)).splitlines()[-1]
    return Done(**json.loads(said))


def clocked(command: list[object]) -> Done:
    before = os.times()
    spent = timed(lambda: subprocess.run([*map(str, command)], check=True))[0]
    now = os.times()
    worked = now.children_user + now.children_system - before.children_user - before.children_system
    return Done(spent, worked or spent)  # Windows does not count for its children


def line(name: str, cases: int, megabytes: int, done: list[Done], age: list[Done]) -> str:
    seconds, size = min(one.seconds for one in done), done[0].size / MEGABYTE
    beside = min((one.seconds for one in age), default=0.0)
    part = min((one.worked for one in age), default=0.0) / min(one.worked for one in done)
    goal = f"{HALF:.1f} {'ja ' if part >= HALF else 'NEE'}" if age and megabytes >= LARGE else ""
    return (
        f"{name:<24}{cases:>9}{megabytes:>11}{size:>11.1f}{seconds * 1000:>10.1f}{size / seconds:>8.0f}"
        f"{beside * 1000:>10.1f}{part:>14.2f}{goal:>10}{max(one.peak for one in done) / MEGABYTE:>13.1f}"
    )
