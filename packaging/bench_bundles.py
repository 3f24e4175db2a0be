"""The part 'bundels': sealing and opening, beside the plain age command on the same bytes in one run."""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench_rows import fresh, timed

from welapp.exchange.identity import new_identity

SIZES = ((1, 3), (200, 100), (1, 1024), (200, 1024))
"""Cases, and megabytes of photos with them; of small ones the start of age is most of what it takes."""
LARGE = 1024
TRIES = 3
MEGABYTE = 1 << 20
HALF = 0.5  # of the speed of age, which neither signs nor looks what is in it


@dataclass(frozen=True, slots=True)
class Done:
    """What one job took: seconds, and bytes of memory above those of the bare program."""

    seconds: float
    peak: int
    size: int


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
        ours = {
            what: [ask(what, cases, megabytes, sealed, keys) for _ in range(TRIES)] for what in ("seal", "open", "take")
        }
        theirs: dict[str, float] = {}
        if age:
            subprocess.run([age, "-d", "-i", keys, "-o", plain, sealed], check=True)
            to = ["-r", identity.keys.age, "-o", temporary / "theirs.age", plain]
            theirs["seal"] = median(age, to)
            theirs["open"] = theirs["take"] = median(age, ["-d", "-i", keys, "-o", "/dev/null", sealed])
        for what, name in (("seal", "verzegelen"), ("open", "openen en nakijken"), ("take", "foto’s eruit halen")):
            yield line(name, cases, megabytes, ours[what], theirs.get(what, 0.0))
        for left in temporary.iterdir():
            if left != keys and left.is_file():
                left.unlink()


def ask(what: str, cases: int, megabytes: int, sealed: Path, keys: Path) -> Done:
    said = fresh("bench_sealers.py", what, str(cases), str(megabytes), str(sealed), str(keys)).splitlines()[-1]
    return Done(**json.loads(said))


def median(age: str, arguments: list[object]) -> float:
    def job() -> None:
        subprocess.run([age, *map(str, arguments)], check=True)

    return statistics.median(timed(job)[0] for _ in range(TRIES))


def line(name: str, cases: int, megabytes: int, done: list[Done], age: float) -> str:
    seconds, size = statistics.median(one.seconds for one in done), done[0].size / MEGABYTE
    part = age / seconds
    goal = f"{HALF:.1f} {'ja ' if part >= HALF else 'NEE'}" if age and megabytes >= LARGE else ""
    return (
        f"{name:<24}{cases:>9}{megabytes:>11}{size:>11.1f}{seconds * 1000:>10.1f}{size / seconds:>8.0f}"
        f"{age * 1000:>10.1f}{part:>14.2f}{goal:>10}{max(one.peak for one in done) / MEGABYTE:>13.1f}"
    )
