"""One line of the speed table, and how a time is taken."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
PATIENCE = 1200


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


@dataclass(frozen=True, slots=True)
class Count:
    """Something that is counted, where fewer is better."""

    name: str
    number: int
    aim: int | None = None

    def line(self) -> str:
        if self.aim is None:
            return f"{self.name}: {self.number}"
        return f"{self.name}: {self.number}, doel hoogstens {self.aim} {'ja' if self.number <= self.aim else 'NEE'}"


def percentile(times: list[float], part: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:9.2f}"


def timed(job: Callable[[], T]) -> tuple[float, T]:
    started = time.perf_counter()
    result = job()
    return time.perf_counter() - started, result


def repeat(count: int, job: Callable[[], object]) -> list[float]:
    return [timed(job)[0] for _ in range(count)]


def fresh(program: str, *arguments: str, under: Sequence[str] = (), env: dict[str, str] | None = None) -> str:
    """Run one measurement in a process of its own and return what it printed."""
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **(env or {})}
    # As with a user: after the first start Python keeps what it compiled.
    around.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [*under, sys.executable, str(Path(__file__).with_name(program)), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, env=around, timeout=PATIENCE, check=False)
    if done.returncode != 0 or not done.stdout.strip():
        sys.exit(f"De meting '{program} {arguments[0]}' lukte niet:\n{done.stdout}{done.stderr}")
    return done.stdout
