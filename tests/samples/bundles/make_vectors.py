"""Makes the test vectors beside it, and `index.json` with what must follow of each; one that is there is never touched.

    python tests/samples/bundles/make_vectors.py

Keys, words, names and contents are fixed and fictional; what age draws at random is not, so a file is made once and
kept. A new one is added to VECTORS, after which this is run again.
"""

from __future__ import annotations

import json
import struct
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pyrage

from welapp.errors import KnownError
from welapp.exchange import words
from welapp.exchange.bundle import Contents, Examined, Label, Passphrase, Picture, examine, read_pictures, seal
from welapp.exchange.card import Card, card_file, card_line, read_card, safety_number
from welapp.exchange.identity import Identity
from welapp.exchange.label import label_record
from welapp.exchange.lines import as_line
from welapp.exchange.plaintext import signature_line

HERE = Path(__file__).parent
WORDS = "boot kade lamp regen fiets appel"
MADE, TODAY = datetime(2026, 11, 26, 9, 30, tzinfo=UTC), date(2026, 11, 26)
NAMES = {"marloes": "Marloes Bakker", "farid": "Farid El Amrani", "ilse": "Ilse Şahin"}
CASE, DEVICE = "0123456789abcdef", "a1b2c3d4e5f60718"
_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def age_secret(seed: bytes) -> str:
    """Write 32 bytes as an age identity (bech32, BIP 173)."""
    number = int.from_bytes(seed, "big") << 4
    values = [number >> (5 * place) & 31 for place in reversed(range(52))]
    prefix = "age-secret-key-"
    expanded = [ord(one) >> 5 for one in prefix] + [0] + [ord(one) & 31 for one in prefix]
    rest = 1
    for value in [*expanded, *values, *[0] * 6]:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ value
        for bit, part in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            rest ^= part if top >> bit & 1 else 0
    values += [(rest ^ 1) >> (5 * place) & 31 for place in reversed(range(6))]
    return (prefix + "1" + "".join(_LETTERS[value] for value in values)).upper()


WHO = {
    name: Identity(age_secret(sha256(f"{name} age".encode()).digest()), sha256(f"{name} ed25519".encode()).digest())
    for name in NAMES
}


def card(name: str) -> Card:
    return Card(NAMES[name], "WEL-team Noord", WHO[name].keys)


def label(*to: str, until: date | None = None, scope: str = "all") -> Label:
    bundle = sha256(repr((to, until, scope)).encode()).hexdigest()[:32]
    return Label(bundle, MADE, until, scope, card("marloes"), tuple(WHO[name].keys.age for name in to))


def stamp(minute: int) -> str:
    return f"{int(MADE.timestamp() * 1000) + minute * 60_000:012x}-0000-{DEVICE}"


def head(number: int, item: str, field: str, value: object, parents: tuple[int, ...] = ()) -> dict[str, object]:
    return {
        "case": CASE, "revision": f"{number:032x}", "item": item, "field": field, "stamp": stamp(number),
        "parents": [f"{parent:032x}" for parent in parents], "value": value, "author": NAMES["marloes"],
        "device": DEVICE,
    }  # fmt: skip


def past(number: int, item: str, field: str) -> dict[str, object]:
    return {
        "case": CASE, "past": f"{number:032x}", "item": item, "field": field, "stamp": stamp(number), "parents": [],
    }  # fmt: skip


def photo(grey: int) -> bytes:
    """The smallest picture there is, a JPEG of one grey square."""
    table = bytes([16] * 64)
    codes = bytes([0, 1, 5, 1, 1, 1, 1, 1, 1, *[0] * 7, *range(12)])
    scan = {0: b"\x00\x3f", 1: b"\x2a\x3f"}[grey]
    parts = [
        (0xDB, b"\0" + table), (0xC0, struct.pack(">BHHB3B", 8, 1, 1, 1, 1, 0x11, 0)), (0xC4, b"\0" + codes),
        (0xC4, b"\x10\x01" + bytes(15) + b"\0"), (0xDA, b"\x01\x01\0\0\x3f\0"),
    ]  # fmt: skip
    body = b"".join(b"\xff" + bytes([mark]) + struct.pack(">H", len(part) + 2) + part for mark, part in parts)
    return b"\xff\xd8" + body + scan + b"\xff\xd9"


RECORDS = (
    head(1, "youth", "name", "Mika"),
    head(2, "case", "created_on", "2026-11-26"),
    past(3, "meeting", "place"),
    head(4, "meeting", "place", "De loods, bij opa Kees", (3,)),
    head(5, "person:00000000000000aa", "name", "Wouter"),
    {"case": CASE, "erased": True, "item": "meeting", "field": "food", "stamp": stamp(6)},
)
JPEGS = {"1" * 32: photo(0), "2" * 32: photo(1)}
PICTURES = tuple(Picture(name, CASE, "answer:droom", len(jpeg)) for name, jpeg in JPEGS.items())
NOTES = ("Een bundel van welapp.", "", "Mika", "Waar: De loods, bij opa Kees")
QUIET = lambda _done, _all: None  # noqa: E731 - nobody watches


def whole(named: Label | None = None, behind: str = "", records: tuple[Mapping[str, object], ...] = RECORDS) -> bytes:
    target = BytesIO()
    contents = Contents(NOTES, records, PICTURES, lambda picture: JPEGS[picture.id])
    chosen = named or (label() if behind else label("farid"))
    seal(target, chosen, contents, WHO["marloes"], Passphrase(behind) if behind else None, QUIET)
    return target.getvalue()


def plain(data: bytes) -> bytes:
    return pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(WHO["farid"].age_secret)])


def locked(inside: bytes, *to: str, armoured: bool = False) -> bytes:
    recipients = [pyrage.x25519.Recipient.from_str(WHO[name].keys.age) for name in to or ("farid",)]
    return pyrage.encrypt(inside, recipients, armored=armoured)


def behind_words(inside: bytes) -> bytes:
    target = BytesIO()
    words.lock(BytesIO(inside), target, Passphrase(WORDS))
    return target.getvalue()


def signed(inside: bytes, signer: str = "marloes") -> bytes:
    return inside + signature_line(WHO[signer], sha256(inside).digest())


def written(*lines: bytes, behind: bytes = b"", named: bytes = b"") -> bytes:
    """A bundle to Farid, well signed, with lines that no welapp would write."""
    first = named or as_line(label_record(label("farid")))
    return locked(signed(b"welbundel 1\n" + first + b"".join(line + b"\n" for line in lines) + b"\n" + behind))


def turned(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


def with_label(**changes: object) -> bytes:
    return written(named=json.dumps({**label_record(label("farid")), **changes}).encode() + b"\n")


@dataclass(frozen=True, slots=True)
class Vector:
    """One file: how it is made, with what it is tried, and what it is about."""

    about: str
    make: Callable[[], bytes]
    key: str = "farid"


FIVE = b'{"picture":"a","case":"0123456789abcdef","item":"answer:droom","size":5}'
VECTORS: dict[str, Vector] = {
    "for-one": Vector("sealed to one reader", whole),
    "for-three": Vector("sealed to three", lambda: whole(label("ilse", "farid", "marloes")), "ilse"),
    "until-today": Vector("may be opened today for the last time", lambda: whole(label("farid", until=TODAY))),
    "for-the-table": Vector("only what is shared with the table", lambda: whole(label("farid", scope="table"))),
    "behind-words": Vector("sealed behind six words", lambda: whole(behind=WORDS), "words"),
    "nothing-in-it": Vector("no records, no pictures", written),
    "as-text": Vector("an armoured age file", lambda: locked(plain(whole()), armoured=True)),
    "of-a-later-program": Vector(
        "format 1 with names and values that came later",
        lambda: written(b'{"case":"0123456789abcdef","weather":{"sun":[1]}}', named=with_later_names()),
    ),
    "sealed-again-to-both": Vector("sealed again, also to the first", lambda: locked(plain(whole()), "farid", "ilse")),
    "empty": Vector("nothing at all", lambda: b""),
    "a-letter": Vector("a text", lambda: b"Beste Farid,\n\nhier is de bundel.\n"),
    "a-zip": Vector("an archive", lambda: b"PK\x05\x06" + bytes(18)),
    "something-else": Vector("an age file of something else", lambda: locked(b"melk\nbrood\n\n" + b"x" * 300)),
    "cut-in-the-header": Vector("cut off in the header", lambda: whole()[:100]),
    "cut-at-the-end": Vector("the last byte is missing", lambda: whole()[:-1]),
    "cut-inside": Vector("ends within the pictures, encrypted anew", lambda: locked(plain(whole())[:-300])),
    "turned-in-the-header": Vector("a bit turned in the header", lambda: turned(whole(), 90)),
    "turned-in-the-content": Vector("a bit turned in the content", lambda: turned(whole(), -40)),
    "more-behind-it": Vector("one byte more", lambda: whole() + b"\0"),
    "for-someone-else": Vector("sealed to another", whole, "ilse"),
    "sealed-again": Vector("sealed again by its reader to another", lambda: locked(plain(whole()), "ilse"), "ilse"),
    "keys-made-words": Vector("for keys inside, behind words outside", lambda: behind_words(plain(whole())), "words"),
    "words-made-keys": Vector(
        "behind words inside, for keys outside",
        lambda: locked(signed(b"welbundel 1\n" + as_line(label_record(label())) + b"\n")),
    ),
    "needs-words": Vector("behind words, tried with keys", lambda: whole(behind=WORDS)),
    "needs-keys": Vector("for keys, tried with words", whole, "words"),
    "wrong-words": Vector("behind other words", lambda: whole(behind="een twee drie vier vijf zes"), "words"),
    "too-much-work": Vector(
        "work factor 40", lambda: whole(behind=WORDS).replace(b" 18\n", b" 40\n", 1), "words"
    ),
    "signed-by-another": Vector("signed by another", lambda: locked(signed(plain(whole())[:-207], "ilse"))),
    "signature-turned": Vector("a wrong signature", lambda: locked(turned(plain(whole()), -2)[:-2] + b"0\n")),
    "without-signature": Vector("no signature", lambda: locked(plain(whole())[:-207] + b" " * 300)),
    "newer-format": Vector("format 2", lambda: locked(signed(b"welbundel 2\n\0\1\2" + b"x" * 300))),
    "newer-age": Vector("a later age", lambda: whole().replace(b"/v1", b"/v2", 1)),
    "until-yesterday": Vector("its last day is past", lambda: whole(label("farid", until=date(2026, 11, 25)))),
    "name-twice": Vector("a name twice in an object", lambda: written(b'{"case":"a","case":"b"}')),
    "nested-deep": Vector("nested 33 deep", lambda: written(b'{"a":' + b"[" * 32 + b"]" * 32 + b"}")),
    "half-a-sender": Vector("half of a surrogate pair in a name", lambda: with_label(**{"from": half_a_sender()})),
    "no-utf-8": Vector("bytes that are no UTF-8", lambda: written(b'{"a":"\xff"}')),
    "not-a-number": Vector("NaN", lambda: written(b'{"a":NaN}')),
    "huge-number": Vector("a number that a double cannot hold", lambda: written(b'{"a":1e999}')),
    "label-without-day": Vector("a day in the label that is none", lambda: with_label(until="2026-02-30")),
    "label-of-no-one": Vector("a sender without a name", lambda: with_label(**{"from": {"name": ""}})),
    "label-wrong-type": Vector("a number for the readers", lambda: with_label(to=1)),
    "picture-too-short": Vector("a picture with a byte less than it says", lambda: written(FIVE, behind=b"1234")),
    "picture-too-long": Vector("a picture with a byte more than it says", lambda: written(FIVE, behind=b"123456")),
    "picture-twice": Vector("two pictures with one id", lambda: written(FIVE, FIVE, behind=b"1234512345")),
    "ten-gigabytes": Vector("claims ten gigabytes", lambda: written(FIVE.replace(b":5", b":10000000000"))),
    "record-behind-picture": Vector("a record too late", lambda: written(FIVE, b'{"case":"a"}', behind=b"12345")),
}  # fmt: skip


def with_later_names() -> bytes:
    record = label_record(label("farid"))
    return json.dumps({**record, "from": {**card_part(record), "phone": ""}, "later": [{}]}).encode() + b"\n"


def half_a_sender() -> dict[str, object]:
    return {**card_part(label_record(label("farid"))), "name": "Marloes \ud83d"}


def card_part(record: Mapping[str, object]) -> dict[str, object]:
    found = record["from"]
    assert isinstance(found, dict)
    return found


CARDS: dict[str, Callable[[], bytes]] = {
    "marloes.welkaart": lambda: card_file(card("marloes"), WHO["marloes"]),
    "ilse.welkaart": lambda: card_file(card("ilse"), WHO["ilse"]),
    "ilse-line.txt": lambda: card_line(card("ilse"), WHO["ilse"]).encode() + b"\n",
    "farid-in-a-mail.txt": lambda: b"Hoi!\r\n\r\n" + broken(card_line(card("farid"), WHO["farid"])),
    "windows.welkaart": lambda: b"\xef\xbb\xbf" + card_file(card("farid"), WHO["farid"]).replace(b"\n", b"\r\n"),
    "signed-by-another.welkaart": lambda: card_file(card("marloes"), WHO["ilse"]),
    "other-name.welkaart": lambda: card_file(card("marloes"), WHO["marloes"]).replace(b"Marloes", b"Marleen"),
    "cut-off.welkaart": lambda: card_file(card("marloes"), WHO["marloes"])[:-9],
    "newer.welkaart": lambda: card_file(card("marloes"), WHO["marloes"]).replace(b"welkaart 1", b"welkaart 2"),
    "two.txt": lambda: b"\n".join(card_line(card(name), WHO[name]).encode() for name in ("marloes", "farid")),
    "no-card.txt": lambda: b"Hier is mijn kaart.\n",
}  # fmt: skip


def broken(line: str) -> bytes:
    """As a mail program leaves it."""
    return line.replace("/", "/\r\n").encode()


def key_of(name: str) -> Identity | Passphrase:
    return Passphrase(WORDS) if name == "words" else WHO[name]


def outcome(file: Path, key: str) -> dict[str, object]:
    """What follows of a bundle: what is in it, or the sentence with which it is refused."""
    with file.open("rb") as source:
        try:
            found = examine(source, key_of(key), TODAY, QUIET)
            return {"opens": contents_of(found, file, key)}
        except KnownError as error:
            return {"refused": str(error)}


def contents_of(found: Examined, file: Path, key: str) -> dict[str, object]:
    digests: dict[str, str] = {}
    with file.open("rb") as source:
        read_pictures(
            source, key_of(key), found, lambda one, jpeg: digests.update({one.id: sha256(jpeg).hexdigest()}), QUIET
        )
    return {"label": label_record(found.label), "records": list(found.records), "pictures": digests}


def outcome_of_card(data: bytes) -> dict[str, object]:
    try:
        found = read_card(data)
    except KnownError as error:
        return {"refused": str(error)}
    return {"opens": {"name": found.name, "organisation": found.organisation, "age": found.keys.age,
                      "ed25519": found.keys.sign.hex()}}  # fmt: skip


def main() -> int:
    for name, vector in VECTORS.items():
        keep(HERE / f"{name}.welbundel", vector.make)
    for name, make in CARDS.items():
        keep(HERE / name, make)
    index = {
        "today": TODAY.isoformat(),
        "keys": {name: {"age": who.age_secret, "ed25519 seed": who.sign_secret.hex()} for name, who in WHO.items()},
        "words": WORDS,
        "safety numbers": {"marloes farid": safety_number(WHO["marloes"].keys, WHO["farid"].keys)},
        "bundles": {
            f"{name}.welbundel": {"about": one.about, "with": one.key, **outcome(HERE / f"{name}.welbundel", one.key)}
            for name, one in VECTORS.items()
        },
        "cards": {name: outcome_of_card((HERE / name).read_bytes()) for name in CARDS},
    }
    (HERE / "index.json").write_text(json.dumps(index, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


def keep(file: Path, make: Callable[[], bytes]) -> None:
    if not file.exists():
        file.write_bytes(make())


if __name__ == "__main__":
    sys.exit(main())
