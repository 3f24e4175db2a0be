"""Throws made-up cards, bundles and pictures at welapp, for as long as you like, and keeps what breaks it.

fuzz.py [--seconds N] [--target card|file|inside|picture] [--keep]

The fuzzer itself (atheris) is for this alone: its locked list is apart, and it is fetched into a folder that only these
processes look in. It begins with what is kept in tests/samples/fuzz and in the test vectors; with --keep that is
brought up to date. What breaks something is kept there too, for the test that tries it all again. Exit code 1 then.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
KEPT = HERE.parent / "tests" / "samples" / "fuzz"
FUZZER = Path(sys.prefix) / "fuzz"
LOCK = HERE / "fuzz.lock"
LONGEST = 8_192  # bytes of one input
PATIENCE = "10"  # seconds for one input
MEMORY = "1024"  # MB for all of it
TOKENS: dict[str, tuple[str, ...]] = {
    "card": ("welkaart 1\n", "welkaart/1/", "naam: ", "organisatie: ", "age: ", "ed25519: ", "handtekening: ", "%C3"),
    "file": ("age-encryption.org/v1\n", "-> X25519 ", "-> scrypt ", "--- ", "-----BEGIN AGE ENCRYPTED FILE-----\n"),
    "inside": (
        "welbundel 1\n", "# ", "\n\n", '{"bundle":"', '"made":"', '"until":""', '"scope":"all"', '"from":{"name":"',
        '"lock":"keys"', '"to":[', '{"picture":"', '"case":"', '"item":"', '"size":', "NaN", "1e999", "\\ud800",
        "[[[[", "]]]]",
    ),
    "picture": (),
}  # fmt: skip
"""The targets, each with the words that it understands."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py fuzz", description="Gooi verzonnen bestanden naar welapp.")
    parser.add_argument("--seconds", type=int, default=60, metavar="N", help="zo lang voor elk doel")
    parser.add_argument("--target", choices=TOKENS, help="alleen dit doel")
    parser.add_argument("--keep", action="store_true", help="bewaar wat nieuwe wegen vond, zo klein als het kan")
    parser.add_argument("--child", choices=TOKENS, help=argparse.SUPPRESS)
    parser.add_argument("--sow", type=Path, help=argparse.SUPPRESS)
    chosen, rest = parser.parse_known_args()
    if chosen.child:
        return throw(chosen.child, chosen.sow, rest)
    complaint = fetch()
    if complaint:
        print(complaint)
        return 2
    names = [chosen.target] if chosen.target else list(TOKENS)
    return max([run(name, chosen.seconds, keep=chosen.keep) for name in names])


def run(name: str, seconds: int, *, keep: bool) -> int:
    """Fuzz one target in a process of its own, and say how often it was tried."""
    kept = KEPT / name
    kept.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="welapp-fuzz-") as temporary:
        found, tokens = Path(temporary) / "found", Path(temporary) / "tokens"
        found.mkdir()
        tokens.write_text("".join(f'"{quoted(token)}"\n' for token in TOKENS[name] or ("x",)), encoding="utf-8")
        started = time.monotonic()
        code, said = child(
            name,
            ["--sow", found, f"-max_total_time={seconds}", f"-dict={tokens}", f"-artifact_prefix={kept}/broken-"],
            [found, kept],
        )
        count = re.search(r"number_of_executed_units: (\d+)", said)
        times = int(count[1]) if count else 0
        print(f"{name:<10}{times:>12,} keer in {time.monotonic() - started:.0f} s, {'goed' if not code else 'FOUT'}")
        if code:
            print(said[-3000:])
        elif keep:
            merged = Path(temporary) / "merged"
            merged.mkdir()
            code, said = child(name, ["-merge=1"], [merged, kept, found])
            if code or not any(merged.iterdir()):
                print(said[-3000:])
                return 1
            shutil.rmtree(kept)
            kept.mkdir()
            for file in sorted(merged.iterdir()):
                (kept / hashlib.sha256(file.read_bytes()).hexdigest()[:16]).write_bytes(file.read_bytes())
        return int(code != 0)


def child(name: str, arguments: list[object], rooms: list[Path]) -> tuple[int, str]:
    around = {**os.environ, "PYTHONPATH": os.pathsep.join((str(FUZZER), os.environ.get("PYTHONPATH", "")))}
    limits = [f"-max_len={LONGEST}", f"-timeout={PATIENCE}", f"-rss_limit_mb={MEMORY}", "-print_final_stats=1"]
    command = [sys.executable, __file__, "--child", name, *limits, *map(str, [*arguments, *rooms])]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", env=around, check=False)
    return done.returncode, done.stdout + done.stderr


def throw(name: str, sow: Path | None, arguments: list[str]) -> int:
    import atheris  # only here: whoever runs the tests has none

    with atheris.instrument_imports(include=["welapp", "json"]):
        import fuzz_targets

    for number, data in enumerate(fuzz_targets.seeds(name) if sow else ()):
        if len(data) <= LONGEST:
            (sow / f"seed-{number}").write_bytes(data)
    again = shlex.join([sys.executable, __file__, "--child", name])  # merging starts itself once more, through a shell
    atheris.Setup([again, *arguments], fuzz_targets.TARGETS[name])
    atheris.Fuzz()
    return 0


def quoted(token: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in token.encode())


def fetch() -> str:
    """Put the fuzzer in its folder, once for each lock; return a sentence when that did not work."""
    stamp, wanted = FUZZER / "made-from", hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return ""
    how = "--disable-pip-version-check --no-input --quiet --retries=2 --upgrade --require-hashes --no-deps"
    command = [sys.executable, "-m", "pip", "install", *how.split(), "--only-binary=:all:", "--target", str(FUZZER)]
    if subprocess.run([*command, "-r", str(LOCK)], capture_output=True, check=False).returncode != 0:
        return "De fuzzer ophalen lukte niet: is er internet, en is er een voor dit systeem en deze Python?"
    stamp.write_text(wanted, encoding="utf-8")
    return ""


if __name__ == "__main__":
    sys.exit(main())
