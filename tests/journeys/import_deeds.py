"""Taking in a bundle, in a process of its own that can be cut off."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from deeds import AROUND, PASSPHRASE, quick
from handing_over import Pair, introduce
from letting_go import marked_photo

from welapp.actions import cases, incoming, turning_back, vaults, visits
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content, State
from welapp.domain.youth import HIJ

Say = Callable[[object], None]
CASES = 30


def make_two(room: Path) -> tuple[Path, Path]:
    """Make the kluis of Farid, and a bundle for him: of cases that he has not, one that he has, and one erased answer.

    Return the folder of his kluis, which is on slot, and the bundle.
    """
    room.mkdir()
    (room / "stick").mkdir()
    with ExitStack() as stack:
        marloes, farid = (
            stack.enter_context(closing(vaults.create_vault(room / name, PASSPHRASE, name, "WEL", AROUND)))
            for name in ("Marloes", "Farid")
        )
        introduce(marloes, farid)
        pair = Pair(marloes, farid, room / "stick")
        mika = cases.add_case(marloes, "Mika", HIJ, None)
        visits.save_answer(marloes, mika, "trots", Content("Dit wordt gewist."))
        pair.hand_over(marloes, [mika])
        visits.save_answer(marloes, mika, "trots", Content(), state=State.UNWRITTEN)
        visits.save_answer(farid, mika, "lekker", Content("Soep."))
        visits.save_answer(marloes, mika, "lekker", Content("Taart."))
        others = [_full(marloes, number) for number in range(CASES)]
        return room / "Farid", pair.send(marloes, [mika, *others], name="alles.welbundel")


def take_in(say: Say, folder: Path, bundle: Path) -> None:
    """Say after how many seconds the writing began and was done."""
    began = time.monotonic()
    with _open(folder) as vault:
        seen = incoming.preview(vault, bundle)
        say(("begins", time.monotonic() - began))
        incoming.take_in(vault, seen)
        say(("done", time.monotonic() - began))


def undo(say: Say, folder: Path, bundle: str) -> None:
    began = time.monotonic()
    with _open(folder) as vault:
        say(("begins", time.monotonic() - began))
        turning_back.undo_import(vault, bundle)
        say(("done", time.monotonic() - began))


@contextmanager
def _open(folder: Path) -> Iterator[OpenVault]:
    quick()
    with closing(vaults.open_vault(folder, PASSPHRASE, AROUND)) as vault:
        yield vault


def _full(vault: OpenVault, number: int) -> str:
    case = cases.add_case(vault, f"Jongere {number}", HIJ, None)
    for question in ("trots", "lekker", "leuk-geleerd"):
        visits.save_answer(vault, case, question, Content(f"Antwoord {number} " * 20))
    fresh = marked_photo(vault, b"x" * 5_000)
    visits.save_answer(vault, case, "wens-in-een-zin", Content("Zo.", photo=fresh.photo), fresh=fresh)
    return case
