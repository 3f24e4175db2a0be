"""The key file: one wachtzin opens it, damage is told apart from a wrong guess, and no file can be a trap."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from welapp.errors import KnownError
from welapp.vault import keyfile
from welapp.vault.kdf import MAX_MEMORY_KIB, MIN_MEMORY_KIB, NORMAL_COST, Cost
from welapp.vault.keyfile import KeyFile, WrongPassphraseError
from welapp.vault.strength import strength

CHEAP = Cost(memory_kib=65_536, passes=1, lanes=1)
KEY = bytes(range(32))
WORDS = "vier koeien dansen op een boot"


def chance(count: int) -> bytes:
    return bytes(7 * index % 251 for index in range(count))


@pytest.fixture(scope="module")
def keys() -> KeyFile:
    return KeyFile("a1b2c3", "Team", keyfile.wrap(KEY, WORDS, "a1b2c3", CHEAP, chance))


@pytest.fixture(scope="module")
def data(keys: KeyFile) -> bytes:
    return keyfile.dump(keys)


def forged(data: bytes, change: Callable[[dict[str, Any]], object]) -> bytes:
    """Change a key file as someone would who knows how its checksum is made."""
    body = json.loads(data)
    body.pop("sum")
    change(body)
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return json.dumps({**body, "sum": hashlib.sha256(canonical.encode()).hexdigest()}).encode()


def slot_change(**values: object) -> Callable[[dict[str, Any]], object]:
    return lambda body: body["slots"][0].update(values)


def test_what_is_written_is_read_back(keys: KeyFile, data: bytes) -> None:
    assert keyfile.load(data) == keys
    assert keyfile.unwrap(keyfile.load(data), WORDS) == KEY


def test_another_wachtzin_gives_the_one_sentence(keys: KeyFile) -> None:
    with pytest.raises(WrongPassphraseError, match="niet de goede wachtzin"):
        keyfile.unwrap(keys, WORDS + " ")


def test_the_key_and_the_wachtzin_are_not_in_the_file(data: bytes) -> None:
    for secret in (KEY, KEY.hex().encode(), base64.b64encode(KEY), WORDS.encode()):
        assert secret not in data


def test_a_slot_moved_to_another_vault_does_not_open(keys: KeyFile) -> None:
    with pytest.raises(WrongPassphraseError):
        keyfile.unwrap(KeyFile("another", keys.team, keys.passphrase), WORDS)


def test_every_changed_byte_is_called_damage(data: bytes) -> None:
    for position in range(len(data)):
        for mask in (0x01, 0x02, 0x10, 0x80):
            changed = bytearray(data)
            changed[position] ^= mask
            said = said_of(bytes(changed))
            harmless = chr(data[position]).isspace() and said == ""  # white space between the words may change
            assert harmless or said == keyfile.DAMAGED, (position, mask, said)


def said_of(data: bytes) -> str:
    try:
        keyfile.load(data)
    except KnownError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("length", [0, 1, 2, 40, 200, -1, -2])
def test_a_cut_off_file_is_called_damage(data: bytes, length: int) -> None:
    with pytest.raises(KnownError, match="beschadigd"):
        keyfile.load(data[:length])


@given(st.binary(max_size=200))
@settings(max_examples=60, deadline=None)
def test_any_bytes_are_called_damage(rubbish: bytes) -> None:
    with pytest.raises(KnownError, match="beschadigd"):
        keyfile.load(rubbish)


@pytest.mark.parametrize(
    "rubbish",
    [
        b"null",
        b"[]",
        b"{}",
        b"1e999",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"9" * 10_000,
        b'"\\ud800"',
        b"\xff\xfe{\x00}\x00",
    ],
)
def test_json_of_another_shape_is_called_damage(rubbish: bytes) -> None:
    with pytest.raises(KnownError, match="beschadigd"):
        keyfile.load(rubbish)


@pytest.mark.parametrize(
    "change",
    [
        slot_change(memory_kib=MAX_MEMORY_KIB + 1),
        slot_change(memory_kib=2**31),
        slot_change(memory_kib=MIN_MEMORY_KIB - 1),
        slot_change(memory_kib=65_536.0),
        slot_change(memory_kib="65536"),
        slot_change(memory_kib=True),
        slot_change(passes=0),
        slot_change(passes=2**31),
        slot_change(passes=1.5),
        slot_change(lanes=-1),
        slot_change(lanes=1000),
        slot_change(lanes=None),
        slot_change(kdf="none"),
        slot_change(salt=""),
        slot_change(nonce=base64.b64encode(bytes(13)).decode()),
        slot_change(wrapped=base64.b64encode(bytes(10_000)).decode()),
        slot_change(salt="été"),
        lambda body: body.pop("vault"),
        lambda body: body.pop("slots"),
        lambda body: body.update(slots=3),
        lambda body: body.update(slots=[]),
        lambda body: body.update(slots=[None]),
        lambda body: body.update(slots=body["slots"] * 1000),
        lambda body: body.update(vault="\ud800"),
        lambda body: body.update(version=0),
        lambda body: body.update(version="1"),
        lambda body: body.update(version=None),
        lambda body: body.update(version=True),
        lambda body: body.update(slots=body["slots"] * 2),
        lambda body: body.update(slots={"kind": "passphrase"}),
        lambda body: body.update(vault="a/b"),
        slot_change(kind="recovery"),
        slot_change(kind=["passphrase"]),
        lambda body: body.update(format="something else"),
    ],
)
def test_a_trap_with_a_right_checksum_is_refused_before_any_work(
    data: bytes, change: Callable[[dict[str, Any]], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyfile, "derive", lambda *_: pytest.fail("a key was derived"))
    with pytest.raises(KnownError, match="beschadigd"):
        keyfile.load(forged(data, change))


def test_a_key_file_of_megabytes_is_called_damage_without_reading_it_as_json(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json, "loads", lambda *_: pytest.fail("it was parsed"))
    with pytest.raises(KnownError, match="beschadigd"):
        keyfile.load(b" " * 2_000_000)


@pytest.mark.parametrize("version", [3, 99])
def test_a_newer_key_file_is_refused_by_name(data: bytes, version: int) -> None:
    with pytest.raises(KnownError, match="nieuwere versie"):
        keyfile.load(forged(data, lambda body: body.update(version=version, slots="another shape")))


@pytest.mark.parametrize("passphrase", ["", "x" * (keyfile.PASSPHRASE_LIMIT + 1)])
def test_an_empty_or_endless_wachtzin_cannot_be_chosen(passphrase: str) -> None:
    with pytest.raises(KnownError):
        keyfile.wrap(KEY, passphrase, "v", CHEAP, chance)


def test_an_endless_wachtzin_is_just_a_wrong_one(keys: KeyFile) -> None:
    with pytest.raises(WrongPassphraseError):
        keyfile.unwrap(keys, "x" * 10_000_000)


def test_the_normal_cost_is_heavy_and_within_its_own_bounds() -> None:
    assert NORMAL_COST.bounded
    assert NORMAL_COST.memory_kib >= 64 * 1024
    assert NORMAL_COST.passes >= 3


@pytest.mark.parametrize(
    ("weak", "strong"), [("welkom", "vier koeien dansen op een boot"), ("12345678", "stoeptegels ruiken naar zomer")]
)
def test_a_sentence_is_judged_stronger_than_a_word(weak: str, strong: str) -> None:
    assert strength(weak).score < strength(strong).score
    assert strength(weak).words != strength(strong).words


@pytest.mark.parametrize("passphrase", ["", " ", "🦊" * 1000, "\x00\x1b", "ab" * 100_000, "\ud800", "مرحبا بالعالم"])
def test_any_wachtzin_can_be_judged(passphrase: str) -> None:
    assert 0 <= strength(passphrase).score <= 4
