"""Runs a deed in a process of its own and cuts it off as a flat battery does: SIGKILL, no goodbye."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from typing import Any

READY = "ready"
PATIENCE = 60
# A server that has loaded the program once: each round forks from it and starts at once.
SERVED = multiprocessing.get_context("forkserver" if sys.platform != "win32" else "spawn")
SERVED.set_forkserver_preload(
    ["welapp.actions.vaults", "welapp.actions.visits", "welapp.actions.briefs", "welapp.actions.backups"]
)
# What changes files below Python: before each of these a deed may be cut.
STEPS = frozenset(["open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "os.truncate", "os.link"])

Say = Callable[[object], None]
Deed = Callable[..., None]  # deed(say, *arguments): what it says has been acknowledged


@dataclass(frozen=True, slots=True)
class Cut:
    """`said` is what the deed acknowledged before it ended, or was ended."""

    said: list[Any]
    finished: bool


def rounds(short: int) -> range:
    """Few rounds in an everyday run; WELAPP_ROUNDS=200 for the long one."""
    return range(int(os.environ.get("WELAPP_ROUNDS", short)))


def many(short: int, first: int, last: int) -> list[int]:
    """Values spread over a range: a few in an everyday run, WELAPP_ROUNDS of them in a long one; never the same."""
    count = len(rounds(short))
    chance = dice()
    width = (last - first) / count
    return sorted({first, *(int(first + width * (place + chance.random())) for place in range(count))})


def dice() -> random.Random:
    """Other moments in every run; WELAPP_SEED repeats one."""
    seed = int(os.environ.get("WELAPP_SEED", time.time_ns() % 1_000_000))
    print(f"WELAPP_SEED={seed}")  # pytest shows it with a failure
    return random.Random(seed)


def cut(deed: Deed, *arguments: object, after: float) -> Cut:
    """Kill the deed `after` seconds from its start, or let it finish when it is sooner done."""
    return _run(deed, arguments, after, 0)


def cut_at_step(deed: Deed, *arguments: object, step: int) -> Cut:
    """Kill the deed just before its `step`-th change of a file by Python, from 1."""
    return _run(deed, arguments, PATIENCE, step)


def uncut(deed: Deed, *arguments: object) -> tuple[float, list[Any]]:
    """Let the deed finish; return how long it took and what it said."""
    started = time.monotonic()
    done = _run(deed, arguments, PATIENCE, 0)
    assert done.finished
    return time.monotonic() - started, done.said


def finished(deed: Deed, *arguments: object) -> list[Any]:
    """Let the deed finish, and return what it said."""
    return uncut(deed, *arguments)[1]


def every_step(
    deed: Deed, prepare: Callable[[int], tuple[object, ...]]
) -> Iterator[tuple[int, tuple[object, ...], Cut]]:
    """Cut the deed before each of its steps in turn, each time on what `prepare` makes; the last one finishes."""
    for step in range(1, 1000):
        arguments = prepare(step)
        done = cut_at_step(deed, *arguments, step=step)
        yield step, arguments, done
        if done.finished:
            return


def _run(deed: Deed, arguments: tuple[object, ...], after: float, step: int) -> Cut:
    mine, theirs = SERVED.Pipe(duplex=False)
    process = SERVED.Process(target=_child, args=(theirs, deed, arguments, step), daemon=True)
    process.start()
    theirs.close()
    assert mine.poll(PATIENCE), "the deed did not start"
    assert mine.recv() == READY
    process.join(after)
    process.kill()
    process.join(PATIENCE)
    said = list(_heard(mine))
    mine.close()
    assert process.exitcode in (0, -signal.SIGKILL), f"the deed failed by itself: {process.exitcode} {said}"
    return Cut(said, process.exitcode == 0)


def _heard(pipe: Pipe) -> Iterator[Any]:
    try:
        while pipe.poll():
            yield pipe.recv()
    except (EOFError, OSError):  # the end, or a sentence that was cut off
        return


def _child(pipe: Pipe, deed: Deed, arguments: tuple[object, ...], step: int) -> None:
    pipe.send(READY)
    if step:
        _die_before(step)
    deed(pipe.send, *arguments)
    pipe.close()


def _die_before(step: int) -> None:
    left = [step]

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if event not in STEPS or (event == "open" and not _writes(arguments)):
            return
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def _writes(opened: tuple[Any, ...]) -> bool:
    path, _, flags = opened
    return isinstance(path, str | bytes | Path) and bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))
