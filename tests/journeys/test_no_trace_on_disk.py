"""What was typed in the window is nowhere on the disk in a form that can be read: not while open, not after a kill."""

from __future__ import annotations

import base64
import gzip
import io
import json
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas
from told import Told
from traces import traces

WORD = "qxzjvkwqxzjvk7q"
DRESSED = f"Zë{WORD}"
# Calls that make or change a file; the last path in the call is the one that is made.
MAKES = re.compile(r"\b(?:openat?|creat|rename\w*|mkdir\w*|link\w*|symlink\w*)\((.*)\)\s+= \d")
PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT")
NO_FILES = re.compile(r"/dev/(null|tty|pts/\d+|urandom|dri/.*)|/proc/.*|/sys/.*")


@pytest.mark.parametrize("step", ["paper seen", "locked", "killed"])
def test_no_word_that_was_typed_is_readable_below_home_or_in_the_kluis(told: Told, step: str) -> None:
    assert told.found[step] == []


def test_the_story_typed_in_every_corner(told: Told) -> None:
    corners = " ".join(told.typed.values())
    for corner in (
        "passphrase", "Hoe heet je", "Roepnaam", "eigenaar", "people: Naam", "Wie is dat", "Wie vond het goed",
        "Waar?", "Adres", "eten en drinken", "Wil je zeggen wat je tekende", "welke plek", "iets anders", "Schrijven",
        "Nog een naam", "readback", "Zoek een casus", "another passphrase",
    ):  # fmt: skip
        assert corner in corners, corner
    assert len(told.typed) > 70
    assert len(told.code) == 8, "no herstelcode was shown"
    assert (told.folders[0] / "kluis" / "kluis.db").stat().st_size > 90_000, "nothing was kept"


def test_the_program_writes_nowhere_else(told: Told) -> None:
    home = str(told.folders[0])
    wrong = set()
    for line in told.lines():
        call = MAKES.search(line)
        if call is None or ("open" in call[0] and not WRITES.search(call[1])):
            continue
        path = PATH.findall(call[1])[-1]
        if path.startswith("/") and not path.startswith(home) and not NO_FILES.fullmatch(path):
            wrong.add(path)
    assert wrong == set()


# --- the search itself can find: one planted in each dress


def pdf(text: str) -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made)
    canvas.drawString(100, 700, text)
    canvas.save()
    return made.getvalue()


def zipped(text: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("blad.txt", f"words before {text} and after")
    return made.getvalue()


DRESSES: dict[str, Callable[[], bytes]] = {
    "utf-8": DRESSED.encode,
    "utf-16-le": lambda: DRESSED.encode("utf-16-le"),
    "utf-16-be": lambda: b"\0" + DRESSED.encode("utf-16-be"),
    "capitals": DRESSED.upper().encode,
    "capitals in utf-16": lambda: DRESSED.upper().encode("utf-16-le"),
    "json": lambda: json.dumps({"answer": DRESSED}).encode(),
    "base64": lambda: base64.b64encode(f"..{DRESSED}...".encode()),
    "zlib": lambda: b"junk" + zlib.compress(b"before " + DRESSED.encode()),
    "gzip": lambda: gzip.compress(DRESSED.encode("utf-16-le")),
    "zip": lambda: zipped(DRESSED),
    "pdf": lambda: pdf(WORD),
    "pdf in gzip": lambda: gzip.compress(pdf(WORD)),
}


@pytest.mark.parametrize("dress", DRESSES)
def test_the_search_finds_a_word_that_was_planted(tmp_path: Path, dress: str) -> None:
    deep = tmp_path / ".cache" / "thumbnails" / "x"
    deep.mkdir(parents=True)
    (deep / "innocent").write_bytes(b"\xff" * 999 + DRESSES[dress]() + b"\0" * 99)
    assert traces([tmp_path], WORD) == [str(deep / "innocent")]


def test_the_search_finds_the_name_of_a_file_and_a_plain_database(tmp_path: Path) -> None:
    (tmp_path / f"brief-{DRESSED}.lnk").write_bytes(b"")
    with closing(sqlite3.connect(tmp_path / "index.db")) as plain:
        plain.execute("CREATE TABLE words (word)")
        plain.execute("INSERT INTO words VALUES (?)", (DRESSED,))
        plain.commit()
    assert len(traces([tmp_path], WORD)) == 2


def test_the_search_is_silent_where_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "innocent").write_bytes(b"x" * 1000 + pdf("iets anders") + zlib.compress(b"niets"))
    assert traces([tmp_path], WORD) == []
