"""The speed table: what a person waits for, measured on a kluis with 10,000 fictional casussen, beside what we aim at.

bench.py [--cases N] [--keep DIR]    with --keep the kluis is made there once and used again the next time
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import bench_cases
from PySide6.QtCore import qVersion

from welapp.actions import vaults, visits
from welapp.actions.briefs import make_paper
from welapp.actions.cases import find_cases, list_cases
from welapp.actions.demo import PASSPHRASE as DEMO_PASSPHRASE
from welapp.actions.demo import make_demo
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, open_vault
from welapp.domain.answers import Content
from welapp.domain.sharing import Reader, ReaderKind
from welapp.forms.schema import Kind
from welapp.store.connect import sqlite_in_use
from welapp.vault.kdf import NORMAL_COST, SALT_BYTES, Cost, derive

T = TypeVar("T")
# The lock of the bench's own kluis is cheap: its work is measured apart, and taken off where it is part of the way.
CHEAP = Surroundings(cost=Cost(memory_kib=64 * 1024, passes=1, lanes=1))
FULLEST = "fullest"
SAVES_BETWEEN_PAUSES = 20
EVERYONE = Reader(ReaderKind.EVERYONE)


@dataclass(frozen=True, slots=True)
class Row:
    """`aim` is for the median, or for the 99th percentile when `tail`; seconds."""

    name: str
    times: list[float]
    aim: float | None = None
    tail: bool = False

    @property
    def measured(self) -> float:
        return percentile(self.times, 0.99) if self.tail else statistics.median(self.times)

    def line(self) -> str:
        times = sorted(self.times)
        aim = f"{milliseconds(self.aim)} {'ja ' if self.measured <= self.aim else 'NEE'}" if self.aim else f"{'':>13}"
        spread = " ".join(
            milliseconds(t) for t in (times[0], statistics.median(times), percentile(times, 0.99), times[-1])
        )
        kind = "p99" if self.tail else "med"
        return f"{self.name:<46}{milliseconds(self.measured)} {kind} {aim} {spread} {len(times):>6}"


def percentile(times: list[float], part: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:9.2f}"


def timed(job: Callable[[], T]) -> tuple[float, T]:
    started = time.perf_counter()
    result = job()
    return time.perf_counter() - started, result


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Meet hoe snel welapp is.")
    parser.add_argument("--cases", type=int, default=10_000, metavar="N", help="zoveel verzonnen casussen")
    parser.add_argument("--keep", type=Path, metavar="MAP", help="bewaar de kluis hier en gebruik die weer")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="welapp-bench-") as temporary:
        folder = chosen.keep or Path(temporary) / "bench"
        if not (folder / FULLEST).exists():
            spent, fullest = timed(lambda: bench_cases.fill(folder / "kluis", chosen.cases, CHEAP))
            (folder / FULLEST).write_text(fullest, encoding="utf-8")
            print(f"Een kluis met {chosen.cases} verzonnen casussen gemaakt in {spent:.0f} s.", flush=True)
        print("\n".join(machine()))
        print(f"{'in milliseconden':<46}  gemeten          doel            min   mediaan       p99       max   keer")
        for row in rows(folder / "kluis", (folder / FULLEST).read_text(encoding="utf-8"), Path(temporary)):
            print(row.line(), flush=True)
    return 0


def machine() -> Iterator[str]:
    cost = NORMAL_COST
    yield f"{platform.platform()}, {processor()}, {os.cpu_count()} kernen"
    yield f"Python {platform.python_version()}, {sqlite_in_use()}, Qt {qVersion()}"
    yield f"Slot: Argon2id, {cost.memory_kib // 1024} MiB, {cost.passes} rondes, {cost.lanes} banen"
    if hasattr(os, "getloadavg"):
        yield f"Drukte bij de start (1 minuut): {os.getloadavg()[0]:.2f}; boven de 0,5 zijn de getallen te hoog"


def processor() -> str:
    facts = Path("/proc/cpuinfo")
    lines = facts.read_text(encoding="utf-8").splitlines() if facts.exists() else []
    named = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return named[0] if named else platform.processor()


def rows(folder: Path, fullest: str, temporary: Path) -> Iterator[Row]:
    yield Row("slot (KDF) zelf, ongeveer 500", repeat(5, lambda: derive("een zin", bytes(SALT_BYTES), NORMAL_COST)))
    yield Row("start tot wachtzinveld", [fresh("door", folder, str(time.time_ns())) for _ in range(9)], 0.35)
    yield Row("openen tot lijst, na het slot", list(unlock(folder)), 0.1)
    yield Row(
        "openen tot lijst, na het slot, in het venster",
        [fresh("list", folder, bench_cases.PASSPHRASE) for _ in range(7)],
    )
    vault = open_vault(folder, bench_cases.PASSPHRASE, CHEAP)
    try:
        yield Row("zoeken", list(search(vault)), 0.01, tail=True)
        yield Row("antwoord bewaren", list(save(vault, fullest, 500)), 0.005, tail=True)
        yield Row("antwoord bewaren, letter voor letter", list(type_on(vault, fullest)), 0.005, tail=True)
        yield Row("antwoord van 100.000 tekens bewaren", list(save(vault, fullest, 10, 100_000)))
    finally:
        vault.close()
    yield from paper(temporary / "demo")


def repeat(count: int, job: Callable[[], object]) -> list[float]:
    return [timed(job)[0] for _ in range(count)]


def fresh(what: str, folder: Path, *more: str) -> float:
    """Run one measurement in a process of its own."""
    program = str(Path(__file__).with_name("bench_fresh.py"))
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # As with a user: after the first start Python keeps what it compiled.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, program, what, str(folder), *more],
        capture_output=True,
        text=True,
        env=env,
        timeout=60,
        check=False,
    )
    try:
        return float(done.stdout.split()[-1])
    except (ValueError, IndexError):
        sys.exit(f"De meting '{what}' lukte niet:\n{done.stdout}{done.stderr}")


def unlock(folder: Path) -> Iterator[float]:
    """Open and list, less the derivation itself."""
    derivation, spent = vaults.keyfile.derive, [0.0]

    def counted(passphrase: str, salt: bytes, cost: Cost) -> bytes:
        spent[0], key = timed(lambda: derivation(passphrase, salt, cost))
        return key

    vaults.keyfile.derive = counted
    try:
        for _ in range(9):
            started = time.perf_counter()
            vault = open_vault(folder, bench_cases.PASSPHRASE, CHEAP)
            list_cases(vault)
            yield time.perf_counter() - started - spent[0]
            vault.close()
    finally:
        vaults.keyfile.derive = derivation


def search(vault: OpenVault) -> Iterator[float]:
    """What people type: letter by letter, two words, one letter, rare and unknown words, other scripts."""
    typed = ["mika", "kantine boot", "opa schuur", "veenkolk", "zoë", "waterhuis ilse", "ruben v.", "voetbalfeest"]
    queries = [word[:length] for word in typed for length in range(1, len(word) + 1)]
    queries += [
        *"abcdefghijklmnopqrstuvwxyz",
        "e d i",
        "d v m",
        "ik wil",
        "xyzzy",
        "q q",
        "Мика",
        "🚣",
        "' OR 1",
        "*",
        "90",
    ]
    for query in queries * 3:
        yield timed(lambda query=query: find_cases(vault, query))[0]  # type: ignore[misc]


def save(vault: OpenVault, case: str, count: int, length: int = 0) -> Iterator[float]:
    """Replace whole answers: more work than typing on in one; the housekeeping falls in pauses, as in the window."""
    dice = random.Random(7)
    asked = [question.id for question in vault.forms.youth.questions() if question.kind is Kind.TEXT]
    for number in range(count):
        text = bench_cases.text(dice)
        while len(text) < length:
            text += " " + bench_cases.text(dice)
        if number % SAVES_BETWEEN_PAUSES == 0:
            vaults.rest(vault)
        content, question = Content(text=text[: length or None]), asked[number % len(asked)]
        yield timed(lambda q=question, c=content: visits.save_answer(vault, case, q, c))[0]  # type: ignore[misc]


def type_on(vault: OpenVault, case: str) -> Iterator[float]:
    """One answer that grows by a few letters at a time, as it is kept while someone types."""
    text = " ".join(bench_cases.text(random.Random(number)) for number in range(8))
    for end in range(0, len(text), 4):
        content = Content(text=text[:end])
        yield timed(lambda c=content: visits.save_answer(vault, case, "eerste-stapje", c))[0]  # type: ignore[misc]


def paper(out: Path) -> Iterator[Row]:
    """The tafelblad of the demo's casus, with its drawing: reading, composing and setting it."""
    for _ in make_demo(out, CHEAP):
        pass
    vault = open_vault(out / "kluis", DEMO_PASSPHRASE, CHEAP)
    case = next(row.id for row in list_cases(vault) if row.name == "Mika")
    warm = repeat(20, lambda: make_paper(vault, case, EVERYONE))
    vault.close()
    first = [fresh("paper", out / "kluis", case, DEMO_PASSPHRASE) for _ in range(3)]
    yield Row("tafelblad maken", warm, 0.1)
    yield Row("tafelblad maken, het eerste na de start", first)


if __name__ == "__main__":
    sys.exit(main())
