"""What is given in from outside, and what a kluis tells before it is open; light, since every start needs it."""

from __future__ import annotations

import contextlib
import secrets
from dataclasses import dataclass
from pathlib import Path

from welapp.actions.files import plain_sentences, small_file
from welapp.domain.clock import Clock, local_now
from welapp.domain.ids import Chance
from welapp.errors import DamagedError, KnownError
from welapp.vault import keyfile
from welapp.vault.kdf import NORMAL_COST, Cost

DATABASE, KEYS = "kluis.db", "kluis.keys"
SPARE_KEYS = Path("backups") / KEYS
WORKSHOP = ".kluis-"
"""How the name begins of the folder in which a new kluis is made, within its own folder."""
UNFINISHED = f"{WORKSHOP}*.new*"  # a copy or a restore in the making, see backup_files


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Time, chance and the cost of the lock: given in, so that a test can hold them still."""

    clock: Clock = local_now
    chance: Chance = secrets.token_bytes
    cost: Cost = NORMAL_COST


def is_vault(folder: Path) -> bool:
    """Whether there is a kluis, or what is left of one: half a kluis must never look like none."""
    return (folder / KEYS).is_file() or (folder / DATABASE).is_file()


def team_of(folder: Path) -> str:
    """Return the team's name for the opening screen; raise KnownError when the key file is damaged."""
    return keys_or_spare(folder)[0].team


def read_key_file(path: Path) -> keyfile.KeyFile:
    """Read one that may come from anywhere."""
    return keyfile.load(small_file(path, keyfile.SIZE_LIMIT))


def small_keys(folder: Path) -> bytes:
    """Return the bytes of the key file, which is known to be whole."""
    data = small_file(folder / KEYS, keyfile.SIZE_LIMIT)
    keyfile.load(data)
    return data


def read_keys(folder: Path) -> keyfile.KeyFile:
    with plain_sentences(folder):
        path = folder / KEYS
        if not path.is_file() and (folder / DATABASE).is_file():
            raise DamagedError(f"In ‘{folder}’ ontbreekt kluis.keys. Zet het bestand terug uit een reservekopie.")
        if not path.is_file():
            raise KnownError(f"In ‘{folder}’ staat geen kluis. Kies een andere map, of maak een nieuwe kluis.")
        return read_key_file(path)


def keys_or_spare(folder: Path) -> tuple[keyfile.KeyFile, bool]:
    """Return the key file, and whether it is the spare one because the file itself is missing or damaged.

    A key file of a newer welapp is never passed over for an older spare one.
    """
    finish_making(folder)
    try:
        return read_keys(folder), False
    except KnownError as error:
        if str(error) != keyfile.NEWER:
            with contextlib.suppress(KnownError, OSError, ValueError):
                if (folder / DATABASE).is_file():
                    return read_key_file(folder / SPARE_KEYS), True
        raise


def finish_making(folder: Path) -> None:
    """Put the key file in place of a kluis whose making was cut off when only the database was."""
    with contextlib.suppress(OSError, ValueError):
        if (folder / KEYS).exists() or not (folder / DATABASE).is_file():
            return
        left = [keys for keys in folder.glob(f"{WORKSHOP}*/{KEYS}") if not (keys.parent / DATABASE).exists()]
        if len(left) == 1:
            left[0].replace(folder / KEYS)
