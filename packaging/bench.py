"""The speed table: what a person waits for, measured on a kluis with 10,000 fictional casussen, beside what we aim at.

bench.py [--cases N] [--attached MB] [--keep DIR]    with --keep the kluis is made once and used again next time
bench.py --papers                                    only paper, beside other makers of paper
bench.py --bundles                                   only bundles, beside the age command
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import bench_bundles
import bench_cases
import bench_papers
import bench_speed
import bench_vault
import bench_visit
from bench_rows import timed
from PySide6.QtCore import qVersion

from welapp.store.connect import sqlite_in_use
from welapp.vault.kdf import NORMAL_COST

FULLEST = "fullest"


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Meet hoe snel welapp is.")
    parser.add_argument("--cases", type=int, default=10_000, metavar="N", help="zoveel verzonnen casussen")
    parser.add_argument("--attached", type=int, default=1024, metavar="MB", help="zoveel bijlagen bij reservekopieën")
    parser.add_argument("--keep", type=Path, metavar="MAP", help="bewaar de kluis hier en gebruik die weer")
    parser.add_argument("--papers", action="store_true", help="meet alleen het papier, naast andere papiermakers")
    parser.add_argument("--bundles", action="store_true", help="meet alleen bundels, naast de opdracht age")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="welapp-bench-") as temporary:
        if chosen.papers:
            print("\n".join(machine()))
            return tell_papers(Path(temporary))
        if chosen.bundles:
            print("\n".join(machine()))
            return tell_bundles(Path(temporary))
        folder = chosen.keep or Path(temporary) / "bench"
        if not (folder / FULLEST).exists():
            spent, fullest = timed(lambda: bench_cases.fill(folder / "kluis", chosen.cases, bench_cases.CHEAP))
            (folder / FULLEST).write_text(fullest, encoding="utf-8")
            print(f"Een kluis met {chosen.cases} verzonnen casussen gemaakt in {spent:.0f} s.", flush=True)
        fullest = (folder / FULLEST).read_text(encoding="utf-8")
        print("\n".join(machine()))
        print(f"{'in milliseconden':<46}  gemeten          doel            min   mediaan       p99       max   keer")
        bench_cases.back_up(folder / "kluis")  # as after a day's use: none is due at the next opening
        for row in bench_speed.rows(folder / "kluis", fullest, Path(temporary)):
            print(row.line(), flush=True)
        for visit_row in bench_visit.rows(Path(temporary)):
            print(visit_row.line(), flush=True)
        for row in bench_vault.rows(folder / "kluis", fullest, chosen.attached, Path(temporary)):
            print(row.line(), flush=True)
        return tell_bundles(Path(temporary)) + tell_papers(Path(temporary))


def tell_bundles(temporary: Path) -> int:
    for line in bench_bundles.lines(temporary):
        print(line, flush=True)
    return 0


def tell_papers(temporary: Path) -> int:
    for line in bench_papers.lines(temporary):
        print(line, flush=True)
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


if __name__ == "__main__":
    sys.exit(main())
