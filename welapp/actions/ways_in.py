"""The ways into a kluis: the wachtzin, the printed recovery code, this computer; each change rewrites one slot."""

from __future__ import annotations

import contextlib
import dataclasses
import hmac
import threading
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from welapp.actions.key_file import copy_keys, rewrite
from welapp.actions.surroundings import keys_or_spare
from welapp.domain.ids import new_id
from welapp.errors import KnownError
from welapp.vault import keychain, keyfile, recovery_code
from welapp.vault.keyfile import KeyFile, WrongPassphraseError
from welapp.vault.recovery_code import fits, groups_wrong, is_complete, parted, wrong_sentence

if TYPE_CHECKING:
    from welapp.actions.vaults import OpenVault

__all__ = [
    "RecoveryDraft",
    "Ways",
    "can_remember",
    "change_passphrase",
    "check_passphrase",
    "computer_key",
    "draft_recovery_code",
    "fits",
    "forget_computer",
    "groups_wrong",
    "is_complete",
    "keep_recovery_code",
    "parted",
    "remember_computer",
    "replace_passphrase_with_code",
    "ways_in",
    "wrong_sentence",
]

WRONG_OLD = "Dat is niet de wachtzin van deze kluis. Er is niets veranderd."
SAME = "Dat is dezelfde wachtzin. Bedenk een andere."
WRONG_LAST = "Dat is niet groep 8 van je blad. Kijk nog eens; de code geldt pas als deze klopt."
STALE = "Deze code is van een andere kluis. Maak een nieuwe code."
STILL_KEPT = (
    "Deze computer opent de kluis niet meer. De sleutelbos gaf geen antwoord. Daar staat nog een sleutel in die "
    "nergens meer past."
)


@dataclass(frozen=True, slots=True)
class Ways:
    """Besides the wachtzin: since when there is a recovery code, and whether this kind of computer may open it."""

    recovery_on: date | None
    computer: bool


@dataclass(frozen=True, slots=True)
class RecoveryDraft:
    """A code that opens nothing until `keep_recovery_code`; only here and on its sheet can it be read."""

    vault: str
    made: date
    secret: bytes = field(repr=False)
    groups: tuple[str, ...] = field(repr=False)

    @property
    def code(self) -> str:
        """The eight groups with a space between them."""
        return " ".join(self.groups)


def ways_in(folder: Path) -> Ways:
    """Read it from the key file alone: light, and nothing needs to be open."""
    keys = keys_or_spare(folder)[0]
    here = keys.computer is not None and keys.computer.backend == keychain.backend_name()
    return Ways(keys.recovery.made if keys.recovery else None, here)


def change_passphrase(vault: OpenVault, old: str, new: str) -> str:
    """Put a new wachtzin in place of the old; return '' or a sentence about a copy that is behind."""
    keys = _keys(vault)
    _prove(keys, vault, old)
    if keyfile.same_passphrase(old, new):
        raise KnownError(SAME)
    return _renew_passphrase(vault, keys, new)


def replace_passphrase_with_code(vault: OpenVault, code: str, new: str) -> str:
    """Put a new wachtzin in place of one that was forgotten; return as `change_passphrase`."""
    secret = recovery_code.read(code)
    keys = _keys(vault)
    _same(keyfile.unwrap_recovery(keys, secret), vault.key)
    return _renew_passphrase(vault, keys, new)


def check_passphrase(vault: OpenVault, passphrase: str) -> None:
    """Raise WrongPassphraseError unless it opens this kluis, which stays open; about half a second of work."""
    _same(keyfile.unwrap(_keys(vault), passphrase), vault.key)


def draft_recovery_code(vault: OpenVault, passphrase: str) -> RecoveryDraft:
    """Think up a new code; nothing is written, and a code of before stays good until the new one is kept."""
    keys = _keys(vault)
    _prove(keys, vault, passphrase)
    secret = recovery_code.new_secret(vault.around.chance)
    return RecoveryDraft(keys.vault, vault.around.clock().date(), secret, recovery_code.groups_of(secret))


def keep_recovery_code(vault: OpenVault, draft: RecoveryDraft, typed_last_group: str) -> str:
    """Make the code good, and the one before it worthless; return as `change_passphrase`.

    The last group typed over from the sheet shows that it was really printed or written down.
    """
    if not recovery_code.same_group(typed_last_group, draft.groups[-1]):
        raise KnownError(WRONG_LAST)
    keys = _keys(vault)
    if draft.vault != keys.vault:
        raise KnownError(STALE)
    slot = keyfile.wrap_recovery(vault.key, draft.secret, keys.vault, draft.made, vault.around.chance)
    renewed = dataclasses.replace(keys, recovery=slot).renewed(vault.around.clock())
    rewrite(vault.folder, renewed, vault.key, lambda made: keyfile.unwrap_recovery(made, draft.secret))
    return copy_keys(vault)


def can_remember() -> str:
    """Return '' when this computer can remember a kluis, or else the sentence why not; at most some seconds."""
    return keychain.trouble()


def remember_computer(vault: OpenVault, passphrase: str) -> str:
    """Let this computer open the kluis; return as `change_passphrase`."""
    keys = _keys(vault)
    _prove(keys, vault, passphrase)
    chance = vault.around.chance
    secret, place = chance(keychain.SECRET_BYTES), (new_id(chance), keychain.backend_name())
    user = _user(keys.vault, place[0])
    keychain.put(user, secret)
    try:
        slot = keyfile.wrap_computer(vault.key, secret, keys.vault, place, chance)
        renewed = dataclasses.replace(keys, computer=slot).renewed(vault.around.clock())
        rewrite(vault.folder, renewed, vault.key, lambda made: keyfile.unwrap_computer(made, secret))
    except BaseException:
        with contextlib.suppress(KnownError):
            keychain.drop(place[1], user)
        raise
    if keys.computer:
        with contextlib.suppress(KnownError):
            keychain.drop(keys.computer.backend, _user(keys.vault, keys.computer.id))
    return copy_keys(vault)


def forget_computer(vault: OpenVault) -> str:
    """Take this way in away, also when the keyring is gone; return as `change_passphrase`."""
    keys = _keys(vault)
    if keys.computer is None:
        return ""
    renewed = dataclasses.replace(keys, computer=None).renewed(vault.around.clock())
    rewrite(vault.folder, renewed, vault.key, lambda _: vault.key)
    said = copy_keys(vault)
    try:
        keychain.drop(keys.computer.backend, _user(keys.vault, keys.computer.id))
    except KnownError:
        return said or STILL_KEPT
    return said


def computer_key(keys: KeyFile, stop: threading.Event | None = None) -> bytes:
    """Return the key of a kluis from this computer's keyring; `stop` calls the wait off."""
    slot = keys.computer
    if slot is None:
        raise KnownError(keyfile.NOT_REMEMBERED)
    return keyfile.unwrap_computer(keys, keychain.fetch(slot.backend, _user(keys.vault, slot.id), stop))


def _user(vault: str, slot: str) -> str:
    return f"{vault}-{slot}"


def _keys(vault: OpenVault) -> KeyFile:
    from welapp.store import about  # late: the opening screen needs no store

    keys, _ = keys_or_spare(vault.folder)
    if keys.vault != about.get(vault.connection, "vault"):
        raise KnownError(keyfile.DAMAGED)
    return keys


def _prove(keys: KeyFile, vault: OpenVault, passphrase: str) -> None:
    try:
        _same(keyfile.unwrap(keys, passphrase), vault.key)
    except WrongPassphraseError as error:
        raise WrongPassphraseError(WRONG_OLD) from error


def _same(found: bytes, key: bytes) -> None:
    if not hmac.compare_digest(found, key):
        raise KnownError(keyfile.DAMAGED)


def _renew_passphrase(vault: OpenVault, keys: KeyFile, new: str) -> str:
    around = vault.around
    slot = keyfile.wrap(vault.key, new, keys.vault, around.cost, around.chance)
    renewed = dataclasses.replace(keys, passphrase=slot).renewed(around.clock())
    rewrite(vault.folder, renewed, vault.key, lambda made: keyfile.unwrap(made, new))
    return copy_keys(vault)
