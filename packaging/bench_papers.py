"""The part 'papier': the tafelblad by welapp beside the same words by weasyprint and typst, in one run.

Those two are for this comparison alone. Their locked list is apart, and they are fetched into a folder that only the
processes of the comparison look in: nobody who uses or tests welapp has them. Where they are not to be had the table
says so, and goes on.
"""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import bench_cases
import pypdfium2
from bench_rows import Row, fresh, repeat, timed

from welapp.actions.briefs import make_papers
from welapp.actions.cases import list_cases
from welapp.actions.demo import PASSPHRASE, make_demo
from welapp.actions.vaults import OpenVault, open_vault
from welapp.brief.compose import compose
from welapp.domain.papers import Copy, usual
from welapp.domain.sharing import Reader, ReaderKind
from welapp.store.cases import read_case

EVERYONE = Reader(ReaderKind.EVERYONE)
HERE = Path(__file__).resolve().parent
OTHERS = Path(sys.prefix) / "bench"
LOCK = HERE / "bench.lock"
MAKERS = ("welapp", "weasyprint", "typst")
COUNTS = (1, 10, 100)
TRIES = {1: 5, 10: 3, 100: 1}  # processes; of the times the middle one counts, of the memory the most
AIMS = {1: 0.1, 100: 3.0}
MEGABYTE = 1 << 20
COPIES = 100


def lines(temporary: Path) -> Iterator[str]:
    """Measure everything and give the table line by line."""
    complaint = fetch_others()
    if complaint:
        yield complaint
    source = temporary / "tafelblad"
    vault = demo_vault(temporary / "demo-for-papers")
    case = next(row.id for row in list_cases(vault) if row.name == "Mika")
    source.write_bytes(pickle.dumps(the_tafelblad(vault, case)))
    yield Row(f"{COPIES} genummerde tafelbladen uit de kluis", repeat(3, lambda: make_copies(vault, case)), 3.0).line()
    vault.close()
    yield "Papier: hetzelfde tafelblad met tekening, toegankelijk, elk aantal in een eigen proces"
    yield (
        f"{'':<12}{'exemplaren':>10}{'samen ms':>11}{'doel':>14}{'het eerste':>12}{'elk volgend':>12}{'laden':>9}"
        f"{'piek MB':>9}{'waarvan kaal':>13}{'kB':>6}"
    )
    words: dict[str, list[str]] = {}
    for maker in MAKERS:
        for count in COUNTS:
            target = temporary / f"{maker}.pdf"
            runs = [measure(maker, source, count, target) for _ in range(TRIES[count])]
            if "missing" in runs[0]:
                yield f"{maker:<12} niet gemeten: {runs[0]['missing']} (zie packaging/bench-debian.txt)"
                break
            yield line(maker, count, runs)
            words[maker] = words_of(target)
    for maker in words.keys() - {"welapp"}:
        lost = set(words["welapp"]) - set(words[maker])
        yield f"{maker}: {'dezelfde woorden' if not lost else f'andere woorden, mist {sorted(lost)}'}"


def demo_vault(folder: Path) -> OpenVault:
    for _ in make_demo(folder, bench_cases.CHEAP):
        pass
    return open_vault(folder / "kluis", PASSPHRASE, bench_cases.CHEAP)


def the_tafelblad(vault: OpenVault, case: str) -> object:
    """Compose the tafelblad of the demo's casus, for everyone at the table."""
    return compose(read_case(vault.connection, case), vault.forms, EVERYONE, Copy())


def make_copies(vault: OpenVault, case: str) -> None:
    """Make numbered copies as the window does: for each at the table by name, as often as it takes."""
    people = read_case(vault.connection, case).who_gets_paper()
    readers = [Reader(ReaderKind.PERSON, people[number % len(people)].id) for number in range(COPIES)]
    wanted = [usual(reader, Copy(number, COPIES)) for number, reader in enumerate(readers, start=1)]
    for _ in make_papers(vault, case, wanted):
        pass


def measure(maker: str, source: Path, count: int, target: Path) -> dict[str, object]:
    env = {} if maker == "welapp" else {"PYTHONPATH": os.pathsep.join((str(OTHERS), os.environ.get("PYTHONPATH", "")))}
    made: dict[str, object] = json.loads(
        fresh("bench_papermakers.py", maker, str(source), str(count), str(target), env=env).splitlines()[-1]
    )
    return made


def line(maker: str, count: int, runs: list[dict]) -> str:  # type: ignore[type-arg]
    total = statistics.median(sum(run["each"]) for run in runs)
    first = statistics.median(run["each"][0] for run in runs)
    rest = [time for run in runs for time in run["each"][1:]]
    loading = statistics.median(run["loading"] for run in runs)
    aim = AIMS.get(count) if maker == "welapp" else None
    goal = f"{aim * 1000:.0f} {'ja ' if total <= aim else 'NEE'}" if aim else ""
    following = f"{statistics.median(rest) * 1000:.1f}" if rest else ""
    peak, bare = (max(run[name] for run in runs) / MEGABYTE for name in ("peak", "bare"))
    return (
        f"{maker:<12}{count:>10}{total * 1000:>11.1f}{goal:>14}{first * 1000:>12.1f}{following:>12}"
        f"{loading * 1000:>9.1f}{peak:>9.1f}{bare:>13.1f}{runs[0]['size'] / 1000:>6.0f}"
    )


def words_of(pdf: Path) -> list[str]:
    """Every word on paper but bullets and figures of pages; one that a maker broke at a line end is put together."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = " ".join(page.get_textpage().get_text_range() for page in document)
    for hyphen in ("\u2010", "\u00ad", "\ufffe", "\u0002"):
        text = text.replace(f"{hyphen}\r\n", "").replace(hyphen, "")
    return [word for word in text.split() if any(map(str.isalpha, word))]


def fetch_others() -> str:
    """Put the other makers in their folder, once for each lock; return a sentence when that did not work."""
    stamp, wanted = OTHERS / "made-from", hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return ""
    how = "--disable-pip-version-check --no-input --quiet --retries=2 --upgrade --require-hashes --no-deps"
    command = [sys.executable, "-m", "pip", "install", *how.split(), "--only-binary=:all:", "--target", str(OTHERS)]
    spent, done = timed(lambda: subprocess.run([*command, "-r", str(LOCK)], capture_output=True, check=False))
    if done.returncode != 0:
        return "De andere papiermakers ophalen lukte niet: zonder internet staat hieronder alleen welapp."
    stamp.write_text(wanted, encoding="utf-8")
    return f"Andere papiermakers opgehaald, alleen voor deze meting, in {spent:.0f} s."
