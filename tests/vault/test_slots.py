"""The other slots: each opens with its own secret alone, and none can be moved, bent or made a trap."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from standstill import CHEAP

from welapp.errors import KnownError
from welapp.vault import kdf, keyfile
from welapp.vault.keyfile import KeyFile, WrongPassphraseError

KEY, OTHER_KEY = bytes(range(32)), bytes(range(32, 64))
WORDS = "vier koeien dansen op een boot"
CODE, SECRET = bytes(range(100, 116)), bytes(range(200, 232))
MADE, PLACE = date(2026, 11, 21), ("00ff00ff00ff00ff", "SecretService")
SAMPLE = Path(__file__).parents[1] / "samples" / "vault-1"

Open = Callable[[KeyFile], bytes]


def chance(count: int) -> bytes:
    return bytes(7 * index % 251 for index in range(count))


def vault_of(vault: str, key: bytes) -> KeyFile:
    return KeyFile(
        vault,
        "WEL-team Veenkolk",
        keyfile.wrap(key, WORDS, vault, CHEAP, chance),
        keyfile.wrap_recovery(key, CODE, vault, MADE, chance),
        keyfile.wrap_computer(key, SECRET, vault, PLACE, chance),
    )


def by_words(keys: KeyFile) -> bytes:
    return keyfile.unwrap(keys, WORDS)


def by_code(keys: KeyFile) -> bytes:
    return keyfile.unwrap_recovery(keys, CODE)


def by_computer(keys: KeyFile) -> bytes:
    return keyfile.unwrap_computer(keys, SECRET)


OPENERS: dict[str, Open] = {"passphrase": by_words, "recovery": by_code, "computer": by_computer}


@pytest.fixture(scope="module")
def keys() -> KeyFile:
    return vault_of("a1b2c3", KEY)


def forged(data: bytes, which: str, values: dict[str, object]) -> bytes:
    """Change a slot as someone would who knows how the checksum is made."""
    body = json.loads(data)
    body.pop("sum")
    next(slot for slot in body["slots"] if slot["kind"] == which).update(values)
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return json.dumps({**body, "sum": hashlib.sha256(canonical.encode()).hexdigest()}).encode()


def row_of(data: bytes, kind: str) -> dict[str, Any]:
    return next(slot for slot in json.loads(data)["slots"] if slot["kind"] == kind)


@pytest.mark.parametrize("kind", OPENERS)
def test_what_is_written_is_read_back_and_opens(keys: KeyFile, kind: str) -> None:
    again = keyfile.load(keyfile.dump(keys))
    assert again == keys
    assert OPENERS[kind](again) == KEY


def test_no_secret_stands_in_the_file(keys: KeyFile) -> None:
    data = keyfile.dump(keys)
    for secret in (KEY, CODE, SECRET):
        for shape in (secret, secret.hex().encode(), base64.b64encode(secret), str(list(secret)).encode()):
            assert shape not in data


@pytest.mark.parametrize("kind", OPENERS)
def test_every_changed_byte_of_a_full_file_is_called_damage(keys: KeyFile, kind: str) -> None:
    data = keyfile.dump(keys)
    start = data.index(f'"{kind}"'.encode())
    for position in range(start, min(start + 330, len(data))):
        changed = bytearray(data)
        changed[position] ^= 0x01
        if chr(data[position]).isspace() and said_of(bytes(changed)) == "":
            continue  # white space between the words may change
        assert said_of(bytes(changed)) == keyfile.DAMAGED, position


def said_of(data: bytes) -> str:
    try:
        keyfile.load(data)
    except KnownError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("part", ["salt", "nonce", "wrapped"])
@pytest.mark.parametrize("kind", OPENERS)
@pytest.mark.parametrize("bit", [0, 63, -1])
def test_a_bent_slot_with_a_right_checksum_does_not_open(keys: KeyFile, kind: str, part: str, bit: int) -> None:
    data = keyfile.dump(keys)
    raw = bytearray(base64.b64decode(row_of(data, kind)[part]))
    raw[bit // 8] ^= 1 << bit % 8
    bent = keyfile.load(forged(data, kind, {part: base64.b64encode(raw).decode()}))
    with pytest.raises(KnownError, match="wachtzin"):
        OPENERS[kind](bent)
    for other in set(OPENERS) - {kind}:
        assert OPENERS[other](bent) == KEY


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("passphrase", {"memory_kib": CHEAP.memory_kib + 1}),
        ("passphrase", {"passes": CHEAP.passes + 1}),
        ("recovery", {"made": "2026-11-22"}),
        ("computer", {"id": "00ff00ff00ff00fe"}),
        ("computer", {"backend": "WinVault"}),
    ],
)
def test_what_stands_beside_a_seal_is_bound_into_it(keys: KeyFile, kind: str, values: dict[str, object]) -> None:
    changed = keyfile.load(forged(keyfile.dump(keys), kind, values))
    with pytest.raises(KnownError, match="wachtzin"):
        OPENERS[kind](changed)


@pytest.mark.parametrize("kind", OPENERS)
def test_a_slot_of_another_vault_is_not_accepted(keys: KeyFile, kind: str) -> None:
    """Not even when the secret is the same: else one team's sheet would open what was put under its name."""
    other = vault_of("d4e5f6", OTHER_KEY)
    moved = dataclasses.replace(keys, **{kind: getattr(other, kind)})
    with pytest.raises(KnownError, match="wachtzin"):
        OPENERS[kind](moved)


def test_a_slot_of_one_kind_does_not_open_as_another(keys: KeyFile) -> None:
    assert keys.recovery
    assert keys.computer
    swapped = dataclasses.replace(
        keys,
        recovery=dataclasses.replace(keys.recovery, seal=keys.computer.seal),
        computer=dataclasses.replace(keys.computer, seal=keys.recovery.seal),
    )
    for unwrap in (keyfile.unwrap_recovery, keyfile.unwrap_computer):
        for secret in (CODE, SECRET):
            with pytest.raises(KnownError, match="wachtzin"):
                unwrap(swapped, secret)


@pytest.mark.parametrize("wrong", [b"", bytes(16), CODE[:-1], CODE + b"\0", bytes(1_000_000)])
def test_another_secret_opens_no_slot(keys: KeyFile, wrong: bytes) -> None:
    with pytest.raises(KnownError, match="hoort niet bij deze kluis"):
        keyfile.unwrap_recovery(keys, wrong)
    with pytest.raises(KnownError, match="wachtzin"):
        keyfile.unwrap_computer(keys, wrong)


def test_a_way_in_that_is_not_there_says_so() -> None:
    bare = KeyFile("a1b2c3", "Team", keyfile.wrap(KEY, WORDS, "a1b2c3", CHEAP, chance))
    with pytest.raises(KnownError, match="geen herstelcode"):
        keyfile.unwrap_recovery(bare, CODE)
    with pytest.raises(KnownError, match="onthoudt de kluis niet"):
        keyfile.unwrap_computer(bare, SECRET)


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("recovery", {"kdf": "argon2id", "memory_kib": 2**31}),
        ("recovery", {"made": "21 november"}),
        ("recovery", {"made": None}),
        ("recovery", {"salt": ""}),
        ("recovery", {"wrapped": base64.b64encode(bytes(60_000)).decode()}),
        ("recovery", {"kind": "computer"}),
        ("recovery", {"kind": "fingerprint"}),
        ("computer", {"kdf": "none"}),
        ("computer", {"id": ""}),
        ("computer", {"id": "../../etc"}),
        ("computer", {"id": 7}),
        ("computer", {"backend": "x" * 1000}),
        ("computer", {"backend": "keyrings.alt.file/Plaintext"}),
        ("computer", {"nonce": base64.b64encode(bytes(13)).decode()}),
        ("passphrase", {"kind": "computer"}),
        ("passphrase", {"memory_kib": 2**62}),
    ],
)
def test_a_trap_in_a_slot_is_refused_before_any_work(
    keys: KeyFile, kind: str, values: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    for work in ("derive", "expand"):
        monkeypatch.setattr(keyfile, work, lambda *_: pytest.fail("a key was derived"))
    with pytest.raises(KnownError, match="beschadigd"):
        keyfile.load(forged(keyfile.dump(keys), kind, values))


def test_without_a_passphrase_slot_the_file_is_damaged(keys: KeyFile) -> None:
    body = json.loads(keyfile.dump(keys))
    body.pop("sum")
    body["slots"] = body["slots"][1:]
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    with pytest.raises(KnownError, match="beschadigd"):
        keyfile.load(json.dumps({**body, "sum": hashlib.sha256(canonical.encode()).hexdigest()}).encode())


def test_a_file_of_the_first_format_opens_and_is_written_in_the_newest() -> None:
    old = keyfile.load((SAMPLE / "kluis.keys").read_bytes())
    assert (old.recovery, old.computer) == (None, None)
    key = keyfile.unwrap(old, "samen bouwen we een boot")
    richer = dataclasses.replace(old, recovery=keyfile.wrap_recovery(key, CODE, old.vault, MADE, chance))
    data = keyfile.dump(richer)
    assert json.loads(data)["version"] == 2
    # The seal of the wachtzin went along as it was.
    assert keyfile.unwrap(keyfile.load(data), "samen bouwen we een boot") == key
    with pytest.raises(WrongPassphraseError):
        keyfile.unwrap(keyfile.load(data), "samen bouwen we een bot")


def test_the_first_format_knew_no_other_slots(keys: KeyFile) -> None:
    body = json.loads(keyfile.dump(keys))
    body.pop("sum")
    body["version"] = 1
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    with pytest.raises(KnownError, match="beschadigd"):
        keyfile.load(json.dumps({**body, "sum": hashlib.sha256(canonical.encode()).hexdigest()}).encode())


def test_random_bits_become_a_key_as_the_standard_says() -> None:
    """RFC 5869, test case 1, the first 32 of its 42 bytes."""
    found = kdf.expand(b"\x0b" * 22, bytes(range(13)), bytes(range(0xF0, 0xFA)))
    assert found.hex() == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
