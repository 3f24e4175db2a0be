"""What the fuzzer throws bytes at, and what may come out of each: what is made of them, or one sentence."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pyrage
from pyrage import x25519

from welapp.errors import KnownError
from welapp.exchange import header, qr
from welapp.exchange.bundle import examine
from welapp.exchange.card import is_name, read_card
from welapp.exchange.identity import Identity
from welapp.exchange.lines import OddLineError, as_line, read_line
from welapp.exchange.locks import Passphrase
from welapp.exchange.plaintext import Plain, read_text, signature_line

BUNDLES = Path(__file__).resolve().parent.parent / "tests" / "samples" / "bundles"
SEEDS = {"card": (".welkaart", ".txt"), "file": (".welbundel",), "inside": (".welbundel",)}
TODAY = date(2026, 11, 26)
WORDS = Passphrase("boot kade lamp regen fiets appel")
DEAR = 4
"""Words that take more work than 2**4 are as good as refused here, else most of the time would go to them."""


def identity() -> Identity:
    """Return Farid's test keys, to whom the kept bundles were sealed."""
    kept = json.loads((BUNDLES / "index.json").read_text(encoding="utf-8"))["keys"]["farid"]
    return Identity(kept["age"], bytes.fromhex(kept["ed25519 seed"]))


WHO = identity()


def card(data: bytes) -> None:
    """A card from a file, and the same as text that was pasted."""
    for given in (data, data.decode("utf-8", "surrogateescape")):
        with contextlib.suppress(KnownError):
            found = read_card(given)
            assert is_name(found.name)
            assert is_name(found.organisation, empty=True)


def file(data: bytes) -> None:
    """Any file as a bundle, with keys and with words."""
    most, header.MOST_WORK = header.MOST_WORK, DEAR  # type: ignore[misc]
    try:
        for key in (WHO, WORDS):
            with contextlib.suppress(KnownError):
                examine(BytesIO(data), key, TODAY, lambda _done, _all: None)
    finally:
        header.MOST_WORK = most  # type: ignore[misc]


def inside(data: bytes) -> None:
    """Any content, well signed and decrypted, in pieces of which the first byte gives the length."""
    size, before = data[:1], data[1:]
    whole = before + signature_line(WHO, hashlib.sha256(before).digest())
    plain, step = Plain(), 1 + 16 * int.from_bytes(size, "big")
    with contextlib.suppress(KnownError, OddLineError):
        for start in range(0, len(whole), step):
            plain.write(whole[start : start + step])
        plain.finish()
        assert len(plain.text) + plain.behind_text == len(before)
        assert plain.digest == hashlib.sha256(before).digest()
        found = read_text(plain.text)
        for record in found.records:
            assert read_line(as_line(record).rstrip(b"\n")) == record


def picture(data: bytes) -> None:
    """Any grey picture; the first byte gives its width."""
    if len(data) > 1:
        width = data[0] + 1
        height = (len(data) - 1) // width
        if height:
            with contextlib.suppress(KnownError):
                qr.read(data[1 : 1 + width * height], width, height)


TARGETS: dict[str, Callable[[bytes], None]] = {"card": card, "file": file, "inside": inside, "picture": picture}


def seeds(name: str) -> Iterator[bytes]:
    """Give what to begin with, so that the first minute is not spent on finding the first line."""
    vectors = [path.read_bytes() for path in sorted(BUNDLES.iterdir()) if path.suffix in SEEDS.get(name, ())]
    if name == "picture":
        rows = qr.modules("welkaart/1/")
        side = 3 * (len(rows) + 8)
        drawn = bytearray(b"\xff" * side * side)
        for y, x in ((y, x) for y in range(3 * len(rows)) for x in range(3 * len(rows)) if rows[y // 3][x // 3]):
            drawn[(y + 12) * side + x + 12] = 0
        yield bytes([side - 1]) + drawn
    for data in vectors:
        if name != "inside":
            yield data
            continue
        with contextlib.suppress(pyrage.DecryptError, OSError):
            yield b"\xff" + pyrage.decrypt(data, [x25519.Identity.from_str(WHO.age_secret)])[:-207]
