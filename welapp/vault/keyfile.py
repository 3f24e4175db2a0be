"""kluis.keys: versioned JSON with wrapped copies of the vault's key, one slot for each way in."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from welapp.domain.ids import Chance
from welapp.errors import KnownError
from welapp.vault.kdf import KEY_BYTES, SALT_BYTES, Cost, derive

FORMAT, VERSION = "welapp-kluis", 1
NONCE_BYTES = 12
PASSPHRASE_LIMIT = 10_000
# Far above what is ever written: whoever can change the file must not be able to make it eat memory or minutes.
SIZE_LIMIT, SLOT_LIMIT = 100_000, 16

WRONG = "Dat is niet de goede wachtzin. Probeer het nog eens."
DAMAGED = "Het sleutelbestand kluis.keys is beschadigd. Zet het terug uit een reservekopie."
NEWER = "Deze kluis is gemaakt met een nieuwere versie van welapp. Installeer eerst de nieuwste versie."


class WrongPassphraseError(KnownError):
    """The key file is sound, the wachtzin is not the one."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One way in; `wrapped` is the vault's key under AES-256-GCM with a key from Argon2id."""

    kind: str
    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """`vault` is a random id that kluis.db holds too; `team` may be shown before opening and names no youth."""

    vault: str
    team: str
    slots: tuple[Slot, ...]


def wrap(key: bytes, passphrase: str, vault: str, cost: Cost, chance: Chance) -> Slot:
    """Make a passphrase slot."""
    if not passphrase:
        raise KnownError("Er staat nog geen wachtzin. Bedenk een zin die jij makkelijk onthoudt.")
    if len(passphrase) > PASSPHRASE_LIMIT:
        raise KnownError(f"Die wachtzin is te lang. Houd hem korter dan {PASSPHRASE_LIMIT} tekens.")
    salt, nonce = chance(SALT_BYTES), chance(NONCE_BYTES)
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # late: see kdf.derive

    sealed = AESGCM(derive(passphrase, salt, cost)).encrypt(nonce, key, _bound(vault, cost))
    return Slot("passphrase", cost, salt, nonce, sealed)


def unwrap(keys: KeyFile, passphrase: str) -> bytes:
    """Return the vault's 32-byte key; raise WrongPassphraseError when no slot opens."""
    if len(passphrase) > PASSPHRASE_LIMIT:
        raise WrongPassphraseError(WRONG)
    from cryptography.exceptions import InvalidTag  # late: see kdf.derive
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    for slot in keys.slots:
        if slot.kind != "passphrase":
            continue
        opener = AESGCM(derive(passphrase, slot.salt, slot.cost))
        try:
            return opener.decrypt(slot.nonce, slot.wrapped, _bound(keys.vault, slot.cost))
        except InvalidTag:
            continue
    raise WrongPassphraseError(WRONG)


def _bound(vault: str, cost: Cost) -> bytes:
    # Bound into the seal, so that a slot cannot be moved to another vault or its cost lowered unnoticed.
    return f"{FORMAT}/{VERSION}/{vault}/{cost.memory_kib}/{cost.passes}/{cost.lanes}".encode()


def dump(keys: KeyFile) -> bytes:
    body: dict[str, object] = {
        "format": FORMAT,
        "version": VERSION,
        "vault": keys.vault,
        "team": keys.team,
        "slots": [
            {
                "kind": slot.kind,
                "kdf": "argon2id",
                "memory_kib": slot.cost.memory_kib,
                "passes": slot.cost.passes,
                "lanes": slot.cost.lanes,
                "salt": base64.b64encode(slot.salt).decode(),
                "nonce": base64.b64encode(slot.nonce).decode(),
                "wrapped": base64.b64encode(slot.wrapped).decode(),
            }
            for slot in keys.slots
        ],
    }
    return json.dumps({**body, "sum": _sum(body)}, indent=1, ensure_ascii=True).encode()


def load(data: bytes) -> KeyFile:
    """Read the file; its checksum tells damage from a wrong wachtzin before any guess is made."""
    try:
        body = _body(data)
        vault, rows = str(body["vault"]), body["slots"]
        if not vault.isascii() or not 1 <= len(rows) <= SLOT_LIMIT:
            raise ValueError("vault or slots")
        return KeyFile(vault, str(body["team"]), tuple(_slot(row) for row in rows))
    except (ValueError, KeyError, TypeError, RecursionError, binascii.Error) as error:
        raise KnownError(DAMAGED) from error


def _body(data: bytes) -> dict[str, Any]:
    if len(data) > SIZE_LIMIT:
        raise ValueError("size")
    body = json.loads(data)
    if not isinstance(body, dict) or body.get("format") != FORMAT:
        raise ValueError("format")
    if isinstance(body.get("version"), int) and body["version"] > VERSION:
        raise KnownError(NEWER)
    if body.pop("sum", "") != _sum(body) or body["version"] != VERSION:
        raise ValueError("sum")
    return body


def _slot(row: Mapping[str, object]) -> Slot:
    cost = Cost(*(_whole(row[name]) for name in ("memory_kib", "passes", "lanes")))
    salt, nonce, wrapped = (base64.b64decode(str(row[name]), validate=True) for name in ("salt", "nonce", "wrapped"))
    sound = len(salt) == SALT_BYTES and len(nonce) == NONCE_BYTES and len(wrapped) == KEY_BYTES + 16
    if row["kdf"] != "argon2id" or not cost.bounded or not sound:
        raise ValueError("slot")
    return Slot(str(row["kind"]), cost, salt, nonce, wrapped)


def _whole(number: object) -> int:
    if type(number) is not int:
        raise TypeError(number)
    return number


def _sum(body: Mapping[str, object]) -> str:
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(canonical.encode()).hexdigest()
