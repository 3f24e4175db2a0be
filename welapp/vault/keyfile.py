"""kluis.keys: versioned JSON with wrapped copies of the vault's key, one slot for each way in."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from welapp.domain.ids import Chance
from welapp.errors import DamagedError, KnownError
from welapp.vault.kdf import KEY_BYTES, SALT_BYTES, Cost, derive, expand, settled

FORMAT, VERSION = "welapp-kluis", 2
NONCE_BYTES = 12
PASSPHRASE_LIMIT = 10_000
# Far above what is ever written: whoever can change the file must not be able to make it eat memory or minutes.
SIZE_LIMIT, SLOT_LIMIT, NAME_LIMIT = 100_000, 16, 64
CHANGED_LIMIT = 1 << 53

WRONG = "Dat is niet de goede wachtzin. Probeer het nog eens."
WRONG_CODE = "Deze herstelcode hoort niet bij deze kluis. Kijk of je het goede blad hebt, of neem de wachtzin."
NOT_THE_KEY = "Deze computer weet de sleutel van deze kluis niet meer. Open de kluis met je wachtzin."
NO_CODE = "Deze kluis heeft geen herstelcode. Open de kluis met je wachtzin."
NOT_REMEMBERED = "Deze computer onthoudt de kluis niet. Open de kluis met je wachtzin."
DAMAGED = "Het sleutelbestand kluis.keys is beschadigd. Zet het terug uit een reservekopie."
NEWER = "Deze kluis is gemaakt met een nieuwere versie van welapp. Installeer eerst de nieuwste versie."


class WrongPassphraseError(KnownError):
    """The key file is sound, the wachtzin is not the one."""


@dataclass(frozen=True, slots=True)
class Seal:
    """The vault's key under AES-256-GCM, with the salt of the key that closed it."""

    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class PassphraseSlot:
    """The way in that is always there: closed with Argon2id of the wachtzin."""

    cost: Cost
    seal: Seal


@dataclass(frozen=True, slots=True)
class RecoverySlot:
    """Closed with HKDF of the random bits on the printed sheet of that day."""

    made: date
    seal: Seal


@dataclass(frozen=True, slots=True)
class ComputerSlot:
    """Closed with HKDF of a random key that one computer's keyring holds under `id`; `backend` names that keyring."""

    id: str
    backend: str
    seal: Seal


@dataclass(frozen=True, slots=True)
class KeyFile:
    """`vault` is a random id that kluis.db holds too; `team` may be shown before opening and names no youth.

    `changed` goes up at each change of a slot, so that an older file is never put over a newer one; 0 in a file from
    before there was such a number.
    """

    vault: str
    team: str
    passphrase: PassphraseSlot
    recovery: RecoverySlot | None = None
    computer: ComputerSlot | None = None
    changed: int = 0

    def renewed(self, now: datetime) -> KeyFile:
        """Return the same, as changed now: seconds since 1970, but always more than before."""
        return replace(self, changed=max(self.changed + 1, int(now.timestamp())))


def wrap(key: bytes, passphrase: str, vault: str, cost: Cost, chance: Chance) -> PassphraseSlot:
    """Make a passphrase slot."""
    if not passphrase:
        raise KnownError("Er staat nog geen wachtzin. Bedenk een zin die jij makkelijk onthoudt.")
    if len(passphrase) > PASSPHRASE_LIMIT:
        raise KnownError(f"Die wachtzin is te lang. Houd hem korter dan {PASSPHRASE_LIMIT} tekens.")
    salt = chance(SALT_BYTES)
    return PassphraseSlot(cost, _close(key, derive(passphrase, salt, cost), salt, _of_passphrase(vault, cost), chance))


def wrap_recovery(key: bytes, secret: bytes, vault: str, made: date, chance: Chance) -> RecoverySlot:
    """Make a slot for the bits of a recovery code."""
    salt, bound = chance(SALT_BYTES), _of_recovery(vault, made)
    return RecoverySlot(made, _close(key, expand(secret, salt, bound), salt, bound, chance))


def wrap_computer(
    key: bytes, secret: bytes, vault: str, place: tuple[str, str], chance: Chance
) -> ComputerSlot:  # fmt: skip
    """Make a slot for a random secret that is kept at `place`: the slot's id and the keyring's name."""
    salt, bound = chance(SALT_BYTES), _of_computer(vault, *place)
    return ComputerSlot(*place, _close(key, expand(secret, salt, bound), salt, bound, chance))


def unwrap(keys: KeyFile, passphrase: str) -> bytes:
    """Return the vault's 32-byte key; raise WrongPassphraseError when the wachtzin is another."""
    if len(passphrase) > PASSPHRASE_LIMIT:
        raise WrongPassphraseError(WRONG)
    slot = keys.passphrase
    found = _open(slot.seal, derive(passphrase, slot.seal.salt, slot.cost), _of_passphrase(keys.vault, slot.cost))
    if found is None:
        raise WrongPassphraseError(WRONG)
    return found


def unwrap_recovery(keys: KeyFile, secret: bytes) -> bytes:
    """Return the vault's key for the bits of a recovery code."""
    slot = keys.recovery
    if slot is None:
        raise KnownError(NO_CODE)
    bound = _of_recovery(keys.vault, slot.made)
    found = _open(slot.seal, expand(secret, slot.seal.salt, bound), bound)
    if found is None:
        raise KnownError(WRONG_CODE)
    return found


def unwrap_computer(keys: KeyFile, secret: bytes) -> bytes:
    """Return the vault's key for what the computer's keyring gave."""
    slot = keys.computer
    if slot is None:
        raise KnownError(NOT_REMEMBERED)
    bound = _of_computer(keys.vault, slot.id, slot.backend)
    found = _open(slot.seal, expand(secret, slot.seal.salt, bound), bound)
    if found is None:
        raise KnownError(NOT_THE_KEY)
    return found


def same_passphrase(one: str, other: str) -> bool:
    """Whether two ways of typing give the same wachtzin."""
    return settled(one) == settled(other)


def _close(key: bytes, lock: bytes, salt: bytes, bound: bytes, chance: Chance) -> Seal:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # late: see kdf.derive

    nonce = chance(NONCE_BYTES)
    return Seal(salt, nonce, AESGCM(lock).encrypt(nonce, key, bound))


def _open(seal: Seal, lock: bytes, bound: bytes) -> bytes | None:
    from cryptography.exceptions import InvalidTag  # late: see kdf.derive
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(lock).decrypt(seal.nonce, seal.wrapped, bound)
    except InvalidTag:
        return None


# What is bound into a seal cannot be changed unnoticed: a slot stays with its vault, its kind and its cost. The seal of
# a wachtzin is still the one of the first format, so that such a slot goes along as it is.


def _of_passphrase(vault: str, cost: Cost) -> bytes:
    return f"{FORMAT}/1/{vault}/{cost.memory_kib}/{cost.passes}/{cost.lanes}".encode()


def _of_recovery(vault: str, made: date) -> bytes:
    return f"{FORMAT}/2/{vault}/recovery/{made.isoformat()}".encode()


def _of_computer(vault: str, slot: str, backend: str) -> bytes:
    return f"{FORMAT}/2/{vault}/computer/{slot}/{backend}".encode()


def dump(keys: KeyFile) -> bytes:
    """Write the file; always in the newest format."""
    cost = keys.passphrase.cost
    slots: list[dict[str, object]] = [
        {
            "kind": "passphrase",
            "kdf": "argon2id",
            "memory_kib": cost.memory_kib,
            "passes": cost.passes,
            "lanes": cost.lanes,
            **_row(keys.passphrase.seal),
        }
    ]
    if keys.recovery:
        made = keys.recovery.made.isoformat()
        slots.append({"kind": "recovery", "kdf": "hkdf-sha256", "made": made, **_row(keys.recovery.seal)})
    if keys.computer:
        place = {"id": keys.computer.id, "backend": keys.computer.backend}
        slots.append({"kind": "computer", "kdf": "hkdf-sha256", **place, **_row(keys.computer.seal)})
    body = {"format": FORMAT, "version": VERSION, "vault": keys.vault, "team": keys.team, "slots": slots}
    if keys.changed:
        body["changed"] = keys.changed
    return json.dumps({**body, "sum": _sum(body)}, indent=1, ensure_ascii=True).encode()


def load(data: bytes) -> KeyFile:
    """Read the file; its checksum tells damage from a wrong wachtzin before any guess is made."""
    try:
        body = _body(data)
        vault, rows = _name(body["vault"]), body["slots"]
        if not isinstance(rows, list) or not 1 <= len(rows) <= SLOT_LIMIT:
            raise ValueError("slots")
        by_kind = {row["kind"]: row for row in rows}
        allowed = {"passphrase"} if body["version"] == 1 else {"passphrase", "recovery", "computer"}
        if len(by_kind) != len(rows) or not set(by_kind) <= allowed:
            raise ValueError("kinds")
        return KeyFile(
            vault,
            str(body["team"]),
            _passphrase_slot(by_kind["passphrase"]),
            _recovery_slot(by_kind["recovery"]) if "recovery" in by_kind else None,
            _computer_slot(by_kind["computer"]) if "computer" in by_kind else None,
            _changed(body.get("changed", 0)),
        )
    except (ValueError, KeyError, TypeError, RecursionError, binascii.Error) as error:
        raise DamagedError(DAMAGED) from error


def _body(data: bytes) -> dict[str, Any]:
    if len(data) > SIZE_LIMIT:
        raise ValueError("size")
    body = json.loads(data)
    if not isinstance(body, dict) or body.get("format") != FORMAT:
        raise ValueError("format")
    version = body.get("version")
    # The sum comes first, in every format to come too: else one flipped bit would pass for a newer version.
    if body.pop("sum", "") != _sum(body) or type(version) is not int or version < 1:
        raise ValueError("sum")
    if version > VERSION:
        raise KnownError(NEWER)
    return body


def _passphrase_slot(row: Mapping[str, object]) -> PassphraseSlot:
    cost = Cost(*(_whole(row[name]) for name in ("memory_kib", "passes", "lanes")))
    if row["kdf"] != "argon2id" or not cost.bounded:
        raise ValueError("cost")
    return PassphraseSlot(cost, _seal(row))


def _recovery_slot(row: Mapping[str, object]) -> RecoverySlot:
    if row["kdf"] != "hkdf-sha256":
        raise ValueError("kdf")
    return RecoverySlot(date.fromisoformat(str(row["made"])), _seal(row))


def _computer_slot(row: Mapping[str, object]) -> ComputerSlot:
    if row["kdf"] != "hkdf-sha256":
        raise ValueError("kdf")
    return ComputerSlot(_name(row["id"]), _name(row["backend"]), _seal(row))


def _row(seal: Seal) -> dict[str, object]:
    parts = {"salt": seal.salt, "nonce": seal.nonce, "wrapped": seal.wrapped}
    return {name: base64.b64encode(part).decode() for name, part in parts.items()}


def _seal(row: Mapping[str, object]) -> Seal:
    salt, nonce, wrapped = (base64.b64decode(str(row[name]), validate=True) for name in ("salt", "nonce", "wrapped"))
    if len(salt) != SALT_BYTES or len(nonce) != NONCE_BYTES or len(wrapped) != KEY_BYTES + 16:
        raise ValueError("seal")
    return Seal(salt, nonce, wrapped)


def _name(value: object) -> str:
    # Letters and figures only: it is part of what is bound into a seal, where a slash parts one thing from another.
    if not isinstance(value, str) or not value.isascii() or not value.isalnum() or len(value) > NAME_LIMIT:
        raise ValueError("name")
    return value


def _changed(number: object) -> int:
    changed = _whole(number)
    if not 0 <= changed < CHANGED_LIMIT:
        raise ValueError("changed")
    return changed


def _whole(number: object) -> int:
    if type(number) is not int:
        raise TypeError(number)
    return number


def _sum(body: Mapping[str, object]) -> str:
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(canonical.encode()).hexdigest()
