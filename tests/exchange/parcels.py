"""Bundles for the tests: fictional people with keys of their own, and something to hand over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cache
from hashlib import sha256
from io import BytesIO

import pyrage

from welapp.exchange import words
from welapp.exchange.bundle import (
    Contents,
    Examined,
    Label,
    Passphrase,
    Picture,
    examine,
    read_pictures,
    seal,
)
from welapp.exchange.card import Card
from welapp.exchange.identity import Identity, new_identity
from welapp.exchange.label import label_record
from welapp.exchange.lines import as_line
from welapp.exchange.plaintext import signature_line

TODAY = date(2026, 11, 26)
MADE = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
WORDS = Passphrase("boot kade lamp regen fiets appel")
CASE = "00112233aabbccdd"
RECORD: dict[str, object] = {
    "case": CASE,
    "revision": "0" * 31 + "1",
    "item": "answer/droom",
    "field": "answer",
    "value": {"state": "answered", "share": "us", "content": {"text": "Een boot, met Şükrü en opa Kees 🛶"}},
    "author": "Marloes Bakker",
    "device": "a1b2c3d4e5f60718",
    "stamp": "019a0c5e4f00-0000-a1b2c3d4e5f60718",
    "parents": [],
}
PAST: dict[str, object] = {
    "case": CASE,
    "past": "0" * 31 + "2",
    "item": "answer/droom",
    "field": "answer",
    "stamp": "019a0c5e4e00-0000-a1b2c3d4e5f60718",
    "parents": [],
}
RECORDS = (RECORD, PAST)
JPEGS = {"f" * 16: b"\xff\xd8\xff boot \xff\xd9", "e" * 16: b"\xff\xd8\xff\n\nhandtekening \n\n\xff\xd9" * 9000}


@cache
def who(name: str) -> Identity:
    """The same keys for the same name, as long as the tests run."""
    return new_identity()


def card(name: str = "Marloes Bakker") -> Card:
    return Card(name, "WEL-team Noord", who(name).keys)


def label(
    *to: str, sender: str = "Marloes Bakker", until: date | None = None, bundle: str = "b" * 32, scope: str = "all"
) -> Label:
    return Label(bundle, MADE, until, scope, card(sender), tuple(who(name).keys.age for name in to))


def pictures(jpegs: Mapping[str, bytes]) -> tuple[Picture, ...]:
    return tuple(Picture(name, CASE, f"photo/{name}", len(jpeg)) for name, jpeg in jpegs.items())


def sealed(
    named: Label | None = None,
    records: Iterable[Mapping[str, object]] = RECORDS,
    jpegs: Mapping[str, bytes] = JPEGS,
    *,
    signer: str = "Marloes Bakker",
    behind: Passphrase | None = None,
    notes: Sequence[str] = ("Een bundel van welapp.",),
) -> bytes:
    """A bundle from Marloes to Farid, unless told otherwise."""
    target = BytesIO()
    chosen = named or (label() if behind else label("Farid"))
    contents = Contents(notes, records, pictures(jpegs), lambda picture: jpegs[picture.id])
    seal(target, chosen, contents, who(signer), behind, quiet)
    return target.getvalue()


def quiet(done: int, total: int) -> None:
    """Nobody watches."""


def opened(data: bytes, key: Identity | Passphrase | None = None, today: date = TODAY) -> Examined:
    return examine(BytesIO(data), key or who("Farid"), today, quiet)


def pictures_in(data: bytes, examined: Examined, key: Identity | Passphrase | None = None) -> dict[str, bytes]:
    taken: dict[str, bytes] = {}
    read_pictures(
        BytesIO(data), key or who("Farid"), examined, lambda picture, jpeg: taken.update({picture.id: jpeg}), quiet
    )
    return taken


def plain_text(*lines: bytes, named: Label | None = None) -> bytes:
    """The text of a bundle with lines that no welapp would write."""
    return b"".join((b"welbundel 1\n", as_line(label_record(named or label("Farid"))), *lines, b"\n"))


def signed(plain: bytes, signer: str = "Marloes Bakker") -> bytes:
    return plain + signature_line(who(signer), sha256(plain).digest())


def locked(plain: bytes, *to: str) -> bytes:
    """Any plaintext, sealed as one who writes his own program could."""
    return pyrage.encrypt(plain, [pyrage.x25519.Recipient.from_str(who(name).keys.age) for name in to or ("Farid",)])


def locked_behind_words(plain: bytes) -> bytes:
    target = BytesIO()
    words.lock(BytesIO(plain), target, WORDS)
    return target.getvalue()
