"""Walks in the real window past what a bundle brings, and measures how long each step lets the window stand still.

bench_receiving.py FOLDER SENTENCE CASE FIRST SECOND    one line of JSON: the longest stall in seconds for each step

FIRST is a bundle of which the kluis has nothing; SECOND is a later one of the same casussen, in which answers changed.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import bench_cases
import bench_handing
from bench_pages import Walker
from bench_window import run_in_window

from ui.pages.bundle import BundlePage
from ui.stand import Kind, Stand
from welapp.actions import bundles, contacts, visits
from welapp.actions.cases import list_cases
from welapp.actions.vaults import OpenVault, open_vault
from welapp.domain.answers import Content

CASES = 60
QUESTIONS = ("trots", "laatst-lekker-bezig", "fijne-dag")


class Receiver(Walker):
    def __init__(self, first: Path, second: Path, *bench: object) -> None:
        super().__init__(*bench)  # type: ignore[arg-type]
        self._first, self._second = first, second

    def deeds(self) -> Iterator[tuple[str, Callable[[], None]]]:
        yield "bundel bekijken, alles nieuw", lambda: self.window.incoming.offer(self._first)
        yield "bundel overnemen", self.take
        self.bench.ask(lambda vault: change(vault, "hier"))
        yield "bundel bekijken, veel in twee versies", lambda: self.window.incoming.offer(self._second)
        yield "bundel, de rest laten staan", self.page.foot.leave_rest_requested.emit
        yield "bundel overnemen, met twee versies", self.take
        case = self.bench.ask(lambda vault: list_cases(vault)[0].id)
        yield "twee versies", lambda: self.window.go(Stand(Kind.CONFLICTS, str(case)))

    def pages(self) -> Iterator[tuple[str, Callable[[], None]]]:
        return iter(())

    @property
    def page(self) -> BundlePage:
        assert isinstance(self.window.page, BundlePage)
        return self.window.page

    def take(self) -> None:
        self.page.take()
        self.bench.wait(self.page.done, 20)


def prepare(room: Path) -> tuple[Path, Path, Path]:
    """Make the kluis that receives and the two bundles for it."""
    full, empty = bench_handing.make(room, CASES, 0)
    first, second = room / "first.welbundel", room / "second.welbundel"
    with closing(open_vault(full, bench_cases.PASSPHRASE, bench_cases.CHEAP)) as vault:
        every, whom = [row.id for row in list_cases(vault)], [one.id for one in contacts.contacts(vault)]
        bundles.seal_bundle(vault, every, whom, first)
        change(vault, "daar")
        bundles.seal_bundle(vault, every, whom, second)
    return empty, first, second


def change(vault: OpenVault, where: str) -> None:
    """Write some answers of every casus anew."""
    for row in list_cases(vault):
        for question in QUESTIONS:
            visits.save_answer(vault, row.id, question, Content(text=f"Aan de boot werken met {where}."))


def main(folder: str, sentence: str, case: str, bundles_in: Sequence[str]) -> int:
    first, second = map(Path, bundles_in)
    return run_in_window(
        folder, sentence, case, lambda bench: print(json.dumps(Receiver(first, second, bench).walk()), flush=True)
    )


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4], sys.argv[4:]))
