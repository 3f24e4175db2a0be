"""FORMAT.md is enough: a reader and a writer made from it alone, with the age command, work together with ours.

Nothing of the reader and the writer here is imported from welapp.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from age_command import decrypted, encrypted, needs_age, with_words
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from parcels import JPEGS, RECORDS, TODAY, WORDS, card, label, opened, pictures, pictures_in, sealed, who

from welapp.exchange.bundle import Picture
from welapp.exchange.card import card_file, card_line, read_card, safety_number
from welapp.exchange.identity import Identity, Keys

FORMAT = Path(__file__).parents[2] / "welapp" / "exchange" / "FORMAT.md"
SAMPLES = Path(__file__).parents[1] / "samples" / "bundles"
INDEX: dict[str, Any] = json.loads((SAMPLES / "index.json").read_text(encoding="utf-8"))


class RefusedError(Exception):
    """What a reader of the format must say no to."""


def read_inside(plain: bytes, age: str, today: str) -> tuple[dict[str, Any], list[dict[str, Any]], dict[str, bytes]]:
    """Section 4, step by step; `age` is the reader's recipient, or '' behind words."""
    if not plain.startswith(b"welbundel 1\n"):
        raise RefusedError("first line")
    last = re.fullmatch(rb"handtekening ([0-9a-f]{64}) ([0-9a-f]{128})\n", plain[-207:])
    if not last:
        raise RefusedError("no signature line")
    before = plain[:-207]
    message = b"welbundel 1 sha256 " + hashlib.sha256(before).hexdigest().encode()
    assert len(message) == 83
    key = bytes.fromhex(last[1].decode())
    check(key, bytes.fromhex(last[2].decode()), message)
    text, behind = before[: before.index(b"\n\n") + 2], before[before.index(b"\n\n") + 2 :]
    lines = [json.loads(line) for line in text.decode().split("\n")[1:-2] if not line.startswith("# ")]
    first, records = lines[0], [line for line in lines[1:] if "picture" not in line]
    if bytes.fromhex(first["from"]["ed25519"]) != key:
        raise RefusedError("sender")
    if (first["lock"], age in first["to"]) != (("keys", True) if age else ("words", False)):
        raise RefusedError("lock")
    if first["until"] and first["until"] < today:
        raise RefusedError("too late")
    if sum(line["size"] for line in lines[1:] if "picture" in line) != len(behind):
        raise RefusedError("sizes")
    found: dict[str, bytes] = {}
    for line in lines[1:]:
        if "picture" in line:
            found[line["picture"]], behind = behind[: line["size"]], behind[line["size"] :]
    return first, records, found


def check(key: bytes, signature: bytes, message: bytes) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except InvalidSignature:
        raise RefusedError("signature") from None


def read_card_file(data: bytes) -> list[str]:
    """Section 2: what stands on the first five lines, checked."""
    lines = data.decode().split("\n")
    assert [line.split(":")[0] for line in lines] == [
        "welkaart 1", "naam", "organisatie", "age", "ed25519", "handtekening", "",
    ]  # fmt: skip
    values = [line.partition(": ")[2] for line in lines[1:6]]
    check(bytes.fromhex(values[3]), bytes.fromhex(values[4]), "".join(f"{line}\n" for line in lines[:5]).encode())
    return values[:4]


def digits(one: Keys, other: Keys) -> str:
    """Section 2, the digits that two people compare."""
    sides = sorted(f"{keys.age} {keys.sign.hex()}\n".encode() for keys in (one, other))
    slow = hashlib.scrypt(b"".join(sides), salt=b"welapp veiligheidsnummer 1", n=16384, r=8, p=1, dklen=32)
    last = str(int.from_bytes(slow, "big") % 10**30).zfill(30)
    return " ".join(re.findall(".{5}", last))


def write_inside(first: dict[str, Any], lines: list[dict[str, Any]], jpegs: list[bytes], seed: bytes) -> bytes:
    """Section 4, as another program would write it: with other spaces, and other words for people."""
    text = "welbundel 1\n# Gemaakt met de hand.\n"
    text += "".join(json.dumps(line, indent=None, ensure_ascii=True) + "\n" for line in [first, *lines]) + "\n"
    before = text.encode() + b"".join(jpegs)
    key = Ed25519PrivateKey.from_private_bytes(seed)
    signature = key.sign(b"welbundel 1 sha256 " + hashlib.sha256(before).hexdigest().encode())
    return before + f"handtekening {key.public_key().public_bytes_raw().hex()} {signature.hex()}\n".encode()


def key_file(folder: Path, identity: Identity) -> Path:
    path = folder / "key.txt"
    path.write_text(identity.age_secret + "\n", encoding="utf-8")
    return path


@needs_age
def test_a_reader_made_from_the_text_opens_what_we_seal(tmp_path: Path) -> None:
    (tmp_path / "b.welbundel").write_bytes(sealed(label("Ilse", "Farid", until=TODAY)))
    plain = decrypted(tmp_path / "b.welbundel", key_file(tmp_path, who("Farid")))
    first, records, found = read_inside(plain, who("Farid").keys.age, TODAY.isoformat())
    assert (first["from"]["name"], first["until"], records, found) == (
        "Marloes Bakker", TODAY.isoformat(), list(RECORDS), JPEGS,
    )  # fmt: skip


@needs_age
def test_a_reader_made_from_the_text_opens_what_we_seal_behind_words(tmp_path: Path) -> None:
    bundle, out = tmp_path / "b.welbundel", tmp_path / "inhoud"
    bundle.write_bytes(sealed(behind=WORDS))
    with_words(
        ["-d", "-o", str(out), str(bundle)], " ".join(unicodedata.normalize("NFC", WORDS.words).casefold().split()), 1
    )
    assert read_inside(out.read_bytes(), "", "2026-11-26")[1] == list(RECORDS)


@needs_age
def test_we_open_what_a_writer_made_from_the_text_writes() -> None:
    marloes, farid = who("Marloes Bakker"), who("Farid").keys.age
    first = {
        "bundle": "0123456789abcdef", "made": "2026-11-26T10:30:00+01:00", "until": "", "scope": "all", "lock": "keys",
        "from": {"name": "Şükrü", "organisation": "", "age": marloes.keys.age, "ed25519": marloes.keys.sign.hex()},
        "to": [farid],
    }  # fmt: skip
    lines = [dict(RECORDS[0]), {"picture": "1", "case": "c", "item": "i", "size": 5}]
    data = encrypted(write_inside(first, lines, [b"\xff\xd8\n\n\xff"], marloes.sign_secret), "-r", farid)
    found = opened(data)
    assert (found.label.sender.name, found.records, found.pictures) == (
        "Şükrü", RECORDS[:1], (Picture("1", "c", "i", 5),),
    )  # fmt: skip
    assert pictures_in(data, found) == {"1": b"\xff\xd8\n\n\xff"}


@needs_age
@pytest.mark.parametrize("name", [name for name, one in INDEX["bundles"].items() if one["with"] != "words"])
def test_a_reader_made_from_the_text_takes_the_vectors_as_we_do(name: str, tmp_path: Path) -> None:
    one = INDEX["bundles"][name]
    identity = Identity(INDEX["keys"][one["with"]]["age"], b"")
    recipient = next(
        line["age"]
        for line in (kept.get("opens") for kept in INDEX["cards"].values())
        if line and reads(line, one["with"])
    )
    done = subprocess.run(
        ["age", "-d", "-i", key_file(tmp_path, identity), SAMPLES / name], capture_output=True, check=False
    )
    if "opens" not in one:
        if done.returncode == 0 and not one["refused"].startswith("In deze bundel staat iets"):
            with pytest.raises(RefusedError):
                read_inside(done.stdout, recipient, INDEX["today"])
        return
    first, records, found = read_inside(done.stdout, recipient, INDEX["today"])
    assert {name: first[name] for name in ("bundle", "made", "until", "scope", "lock", "to")} == {
        name: value for name, value in one["opens"]["label"].items() if name != "from"
    }
    assert records == one["opens"]["records"]
    assert {key: hashlib.sha256(jpeg).hexdigest() for key, jpeg in found.items()} == one["opens"]["pictures"]


def reads(line: dict[str, str], name: str) -> bool:
    return line["name"].lower().startswith(name)


def test_a_card_is_as_the_text_says() -> None:
    mine = card("Marloes Bakker")
    keys = who("Marloes Bakker").keys
    file, line = card_file(mine, who("Marloes Bakker")), card_line(mine, who("Marloes Bakker"))
    assert read_card_file(file) == [mine.name, mine.organisation, keys.age, keys.sign.hex()]
    assert line.split("/")[:4] == ["welkaart", "1", "Marloes%20Bakker", "WEL-team%20Noord"]
    assert line.split("/")[4:] == [*read_card_file(file)[2:], file.decode().split()[-1]]


def test_we_read_a_card_that_was_made_from_the_text() -> None:
    ilse = who("Ilse")
    body = f"welkaart 1\nnaam: Ilse\norganisatie: \nage: {ilse.keys.age}\ned25519: {ilse.keys.sign.hex()}\n"
    signature = Ed25519PrivateKey.from_private_bytes(ilse.sign_secret).sign(body.encode()).hex()
    assert read_card(f"{body}handtekening: {signature}\n".encode()).name == "Ilse"
    assert read_card(f"welkaart/1/Ilse//{ilse.keys.age}/{ilse.keys.sign.hex()}/{signature}").organisation == ""


def test_the_digits_are_as_the_text_says() -> None:
    one, other = who("Marloes Bakker").keys, who("Farid").keys
    assert digits(one, other) == digits(other, one) == safety_number(one, other)


@needs_age
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere head and grep take other options")
def test_the_commands_in_the_text_cut_out_a_picture(tmp_path: Path) -> None:
    (tmp_path / "bundel.welbundel").write_bytes(sealed())
    (tmp_path / "inhoud").write_bytes(decrypted(tmp_path / "bundel.welbundel", key_file(tmp_path, who("Farid"))))
    text = FORMAT.read_text(encoding="utf-8")
    block = text[text.index("To cut one out by hand") :].split("\n\n")[1]
    first, second = pictures(JPEGS)
    script = f"set -e; before={first.size}; size={second.size}\n{block}"
    done = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert [json.loads(line)["picture"] for line in done.stdout.splitlines()] == list(JPEGS)
    assert (tmp_path / "1.jpg").read_bytes() == JPEGS[second.id]
    told = subprocess.run(
        ["bash", "-c", "head -c -207 inhoud | sha256sum"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert told.stdout.split()[0] == hashlib.sha256((tmp_path / "inhoud").read_bytes()[:-207]).hexdigest()
