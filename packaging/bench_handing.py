"""Handing casussen over from one kluis to another, each step in a process of its own; prints what it took as JSON.

bench_handing.py send|look|take KLUIS BUNDLE
"""

from __future__ import annotations

import contextlib
import json
import random
import sys
import time
from contextlib import closing
from io import BytesIO
from pathlib import Path

import bench_cases
from bench_papermakers import peak_memory
from PIL import Image

from welapp.actions import bundles, contact_cards, contacts, incoming
from welapp.actions.cases import list_cases
from welapp.actions.vaults import OpenVault, create_vault, open_vault
from welapp.domain.answers import Answer, Content, Photo, State
from welapp.domain.answers_stored import answer_data
from welapp.domain.sharing import Audience, Sharing
from welapp.store import cases, pictures, revisions

SIDES = (1600, 1200)


def main(what: str, folder: Path, bundle: Path) -> int:
    with closing(open_vault(folder, bench_cases.PASSPHRASE, bench_cases.CHEAP)) as vault:
        bare, started = begin(), time.perf_counter()
        if what == "send":
            whom = [one.id for one in contacts.contacts(vault)]
            bundles.seal_bundle(vault, [row.id for row in list_cases(vault)], whom, bundle)
        else:
            seen = incoming.preview(vault, bundle)
            assert seen.brings
            if what == "take":
                bare, started = begin(), time.perf_counter()
                assert not incoming.take_in(vault, seen).conflicts
        spent = time.perf_counter() - started
    print(json.dumps({"seconds": spent, "peak": peak_memory() - bare, "size": bundle.stat().st_size}))
    return 0


def begin() -> int:
    """Return the memory in use, and forget where the system can what the opening of the kluis needed for its lock."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # Linux, proc(5): the peak starts anew
    return peak_memory()


def make(room: Path, count: int, megabytes: int) -> tuple[Path, Path]:
    """Make a full kluis and an empty one of two colleagues who know each other."""
    full, empty = room / "marloes", room / "farid"
    bench_cases.fill(full, count, bench_cases.CHEAP)
    create_vault(empty, bench_cases.PASSPHRASE, "Farid", "WEL-team Noord", bench_cases.CHEAP).close()
    with (
        closing(open_vault(full, bench_cases.PASSPHRASE, bench_cases.CHEAP)) as marloes,
        closing(open_vault(empty, bench_cases.PASSPHRASE, bench_cases.CHEAP)) as farid,
    ):
        contacts.add(marloes, contact_cards.read_text(contact_cards.own_card(farid).line), verified=True)
        contacts.add(farid, contact_cards.read_text(contact_cards.own_card(marloes).line), verified=True)
        photograph(marloes, megabytes)
        marloes.connection.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return full, empty


def photograph(vault: OpenVault, megabytes: int) -> None:
    """Let the answers name photos as telephones take them, as many as fill this."""
    noise = Image.frombytes("RGB", SIDES, random.Random(2024).randbytes(3 * SIDES[0] * SIDES[1]))
    file = BytesIO()
    noise.resize((400, 300)).resize(SIDES).save(file, "JPEG", quality=85)
    jpeg, every = file.getvalue(), [row.id for row in list_cases(vault)]
    with vault.connection.transaction():
        for number in range(megabytes * (1 << 20) // len(jpeg)):
            case, item, picture = every[number % len(every)], f"{cases.ANSWER}foto-{number}", f"{number:032x}"
            content = Content(photo=Photo(picture, *SIDES))
            answer = Answer(f"foto-{number}", State.ANSWERED, content, Sharing(Audience.US), "Laat eens zien?")
            revisions.write(vault.connection, vault.pen(), case, item, "answer", answer_data(answer))
            pictures.put(vault.connection, picture, case, item, jpeg)


if __name__ == "__main__":
    job, kluis, file_of = sys.argv[1:]
    sys.exit(main(job, Path(kluis), Path(file_of)))
