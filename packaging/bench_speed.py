"""What a person waits for from day to day: the start, opening, searching, keeping an answer, a paper."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path

import bench_cases
from bench_rows import Row, fresh, repeat, timed

from welapp.actions import vaults, visits
from welapp.actions.briefs import make_paper
from welapp.actions.cases import find_cases, list_cases
from welapp.actions.demo import PASSPHRASE as DEMO_PASSPHRASE
from welapp.actions.demo import make_demo
from welapp.actions.vaults import OpenVault, open_vault
from welapp.domain.answers import Content
from welapp.domain.papers import usual
from welapp.domain.sharing import Reader, ReaderKind
from welapp.forms.schema import Kind
from welapp.vault.kdf import NORMAL_COST, SALT_BYTES, Cost, derive

SAVES_BETWEEN_PAUSES = 20
EVERYONE = Reader(ReaderKind.EVERYONE)
CHEAP = bench_cases.CHEAP


def rows(folder: Path, fullest: str, temporary: Path) -> Iterator[Row]:
    yield Row("slot (KDF) zelf, ongeveer 500", repeat(5, lambda: derive("een zin", bytes(SALT_BYTES), NORMAL_COST)))
    yield Row("start tot wachtzinveld", [one_start("door", folder, str(time.time_ns())) for _ in range(9)], 0.35)
    yield Row("openen tot lijst, na het slot", list(unlock(folder)), 0.1)
    yield Row(
        "openen tot lijst, na het slot, in het venster",
        [one_start("list", folder, bench_cases.PASSPHRASE) for _ in range(7)],
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


def one_start(what: str, folder: Path, *more: str) -> float:
    return float(fresh("bench_fresh.py", what, str(folder), *more).split()[-1])


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
    warm = repeat(20, lambda: make_paper(vault, case, usual(EVERYONE)))
    vault.close()
    first = [one_start("paper", out / "kluis", case, DEMO_PASSPHRASE) for _ in range(3)]
    yield Row("tafelblad maken", warm, 0.1)
    yield Row("tafelblad maken, het eerste na de start", first)
