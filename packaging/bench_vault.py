"""What the kluis does beside the visit: opening by the keyring, reservekopie, putting one back, going on slot."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import bench_cases
from bench_rows import Row, fresh

A_FRAME = 0.016  # a hand sees a line that lags more than this
NO_STALL = 0.05  # longer than this and a person sees the window stand still
# A bus and a keyring that are there for this measurement alone, with a home that is thrown away.
KEYRING = 'printf kort | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$0" "$@"'
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")


def rows(folder: Path, fullest: str, megabytes: int, temporary: Path) -> Iterator[Row]:
    yield from keyring(folder, temporary / "home")
    yield Row("op slot: Ctrl+L tot de deur, kluis dicht", window("lock", folder, fullest)["lock"], 0.1)
    drawn = window("draw", _copied(folder, temporary / "drawn"), fullest)
    yield Row("tekenen: een beweging, vel met 1.000 lijnen", drawn["moves"], A_FRAME, tail=True)
    yield Row("tekenen: langste stilstand", drawn["stall"], A_FRAME)
    big = temporary / "big"
    _copied(folder, big)
    bench_cases.attach(big / "kluis", fullest, megabytes)
    bench_cases.back_up(big / "kluis")  # the first copy, so that the window does not make it by itself
    size = f"{(big / 'kluis' / 'kluis.db').stat().st_size / 1e9:.2f} GB"
    times = window("busy", big / "kluis", fullest)
    yield Row(f"reservekopie van {size}, nagekeken", times["backup"])
    yield Row("  antwoord bewaren ondertussen", times["saves"], NO_STALL, tail=True)
    yield Row("  langste stilstand van het venster", times["backup stall"], NO_STALL)
    yield Row(f"terugzetten van {size}, nagekeken", times["restore"])
    yield Row("  langste stilstand van het venster", times["restore stall"], NO_STALL)


def _copied(folder: Path, place: Path) -> Path:
    """Return a kluis of its own to work on."""
    (place / "kluis").mkdir(parents=True)
    for name in ("kluis.db", "kluis.keys"):
        shutil.copy(folder / name, place / "kluis" / name)
    return place / "kluis"


def window(what: str, folder: Path, case: str) -> dict[str, list[float]]:
    heard: dict[str, list[float]] = json.loads(
        fresh("bench_window.py", what, str(folder), bench_cases.PASSPHRASE, case).splitlines()[-1]
    )
    return heard


def keyring(folder: Path, home: Path) -> Iterator[Row]:
    """Only where a keyring can be started without a desktop."""
    if not all(shutil.which(program) for program in NEEDED):
        return
    home.mkdir(mode=0o700)
    own = {name: str(home) for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    under = ["dbus-run-session", "--", "sh", "-c", KEYRING]
    said = fresh("bench_fresh.py", "keyring", str(folder), bench_cases.PASSPHRASE, under=under, env=own)
    times: list[float] = json.loads(said.splitlines()[-1])
    yield Row("openen tot lijst met de sleutelbos", times, 0.2)
