"""One job with a bundle in a process of its own: does it and prints what it took as JSON.

bench_sealers.py seal|open|take CASES MEGABYTES BUNDLE KEYS
"""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from bench_papermakers import peak_memory

from welapp.exchange.bundle import Contents, Label, Picture, examine, read_pictures, seal
from welapp.exchange.card import Card
from welapp.exchange.identity import Identity

PHOTO = 800_000  # bytes: a telephone's photo as the kluis keeps it
ANSWERS = 40  # of a case in which much was said
MADE = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
WORDS = "Ik wil op zaterdag met opa Kees aan de boot werken, en dat ze eerst mij vragen. "


def main(what: str, cases: int, megabytes: int, bundle: Path, keys: Path) -> int:
    identity = identity_in(keys)
    bare, started, worked = peak_memory(), time.perf_counter(), time.process_time()
    if what == "seal":
        make(bundle, cases, megabytes, identity)
    else:
        with bundle.open("rb") as source:
            found = examine(source, identity, MADE.date(), quiet)
            assert len(found.records) == cases * ANSWERS * 2
            if what == "take":
                started, worked = time.perf_counter(), time.process_time()
                read_pictures(source, identity, found, lambda _picture, _jpeg: None, quiet)
    took = {"seconds": time.perf_counter() - started, "worked": time.process_time() - worked}
    print(json.dumps({**took, "peak": peak_memory() - bare, "size": bundle.stat().st_size}))
    return 0


def make(bundle: Path, cases: int, megabytes: int, identity: Identity) -> None:
    one = hashlib.shake_256(b"photo").digest(PHOTO)
    pictures = [
        Picture(f"{number:032x}", f"{number % cases:016x}", "answer:teken", PHOTO)
        for number in range(megabytes * (1 << 20) // PHOTO)
    ]
    label = Label(
        "b" * 32, MADE, date(2027, 1, 1), "all", Card("Marloes Bakker", "", identity.keys), (identity.keys.age,)
    )
    with bundle.open("wb") as target:
        seal(target, label, Contents((), records(cases), pictures, lambda _: one), identity, None, quiet)


def records(cases: int) -> Iterator[Mapping[str, object]]:
    """Give of each case its answers, and of each of them the version that stood there before."""
    for case in range(cases):
        for number in range(ANSWERS):
            place = {"case": f"{case:016x}", "item": f"answer:vraag-{number}", "field": "answer"}
            stamp, device = "019abf2e4f{:02x}-0000-a1b2c3d4e5f60718", "a1b2c3d4e5f60718"
            before, now = (f"{case:08x}{number:08x}{turn:016x}" for turn in range(2))
            yield {**place, "past": before, "stamp": stamp.format(1), "parents": []}
            value = {"state": "answered", "share": "us", "content": {"text": WORDS * 4, "line": "AAECAwQF" * 200}}
            yield {**place, "revision": now, "stamp": stamp.format(2), "parents": [before], "value": value,
                   "author": "Marloes Bakker", "device": device}  # fmt: skip


def identity_in(keys: Path) -> Identity:
    age, sign = keys.read_text(encoding="utf-8").splitlines()
    return Identity(age, bytes.fromhex(sign.removeprefix("# ")))


def quiet(_done: int, _total: int) -> None:
    """Nobody watches."""


if __name__ == "__main__":
    job, count, size, file, secret = sys.argv[1:]
    sys.exit(main(job, int(count), int(size), Path(file), Path(secret)))
