"""The visit itself: what the short route asks of someone with a keyboard, and whether the window ever stands still."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import bench_cases
import bench_receiving
from bench_rows import Count, Row, fresh

from welapp.actions.cases import add_case
from welapp.actions.vaults import create_vault
from welapp.domain.youth import ZIJ, Age

NO_STALL = 0.05  # longer than this and a person sees the window stand still
MOST_PRESSES = 40
CHOSEN = ("lezers", "klopt")  # what is chosen about an answer: a part of what one says, or of the way
CASES = 60  # as a team has
# Each in a program that was only just started. The middle one counts: what else the computer does shows in one.
WALKS = 3


def rows(temporary: Path) -> Iterator[Row | Count]:
    routes = [walk(temporary / f"route{number}") for number in range(WALKS)]
    presses = routes[0]["presses"]
    beyond = beside(presses, "inhoud", *CHOSEN)
    ways = ", ".join(f"{kind} {number}" for kind, number in beyond.items())
    yield Count(f"korte route, toetsen naast wat je zegt ({ways})", sum(beyond.values()), MOST_PRESSES)
    both = sum(beside(presses, "inhoud").values())
    yield Count("korte route, met wie het mag lezen en 'Ja, dit klopt' erbij geteld", both)
    yield Row("korte route, langste stilstand van het venster", [each["stall"] for each in routes], NO_STALL)
    for past in (past_all_pages, past_a_bundle):
        walks = [past(temporary / f"{past.__name__}{number}") for number in range(WALKS)]
        for name in walks[0]:
            yield Row(f"stilstand: {name}", [stalls[name] for stalls in walks], NO_STALL)


def beside(presses: dict[str, int], *kinds: str) -> dict[str, int]:
    """Return the presses of all kinds but these."""
    return {kind: number for kind, number in presses.items() if kind not in kinds}


def walk(folder: Path) -> dict[str, dict[str, int] | float]:
    """Let someone do the whole short route in a kluis of its own, and return what was counted and measured."""
    with_case = create_vault(folder, bench_cases.PASSPHRASE, "Marloes", "WEL-team Veenkolk", bench_cases.CHEAP)
    case = add_case(with_case, "Mika", ZIJ, Age.FROM_12)
    with_case.close()
    return json.loads(fresh("bench_route.py", str(folder), bench_cases.PASSPHRASE, case).splitlines()[-1])


def past_all_pages(folder: Path) -> dict[str, float]:
    """Open every page once in a kluis of its own, and return the longest stall of each."""
    case = bench_cases.fill(folder, CASES, bench_cases.CHEAP)
    return json.loads(fresh("bench_pages.py", str(folder), bench_cases.PASSPHRASE, case).splitlines()[-1])


def past_a_bundle(room: Path) -> dict[str, float]:
    """Take two bundles of sixty casussen in, the second with much in two versions; return the longest stalls."""
    room.mkdir()
    kluis, first, second = bench_receiving.prepare(room)
    said = fresh("bench_receiving.py", str(kluis), bench_cases.PASSPHRASE, "", str(first), str(second))
    return json.loads(said.splitlines()[-1])
