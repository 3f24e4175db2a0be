"""The second place for reservekopieën, such as a stick: choosing it, knowing it again, and what it was before."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from welapp.actions import backup_files as files
from welapp.actions.files import plain_sentences
from welapp.actions.key_file import place_keys
from welapp.actions.surroundings import KEYS, read_key_file, small_keys
from welapp.domain.clock import Clock
from welapp.domain.dutch import counted
from welapp.errors import KnownError
from welapp.store import about
from welapp.store.erase import Tombstone

if TYPE_CHECKING:
    from welapp.actions.vaults import OpenVault

MARK = "backup_mark"
SECOND, SECOND_SINCE, SECOND_SAID = "backup_second", "backup_second_since", "backup_second_said"
FORMER = "backup_former"
NOT_FOUND = "Je tweede plek is niet gevonden op ‘{}’. Sluit de goede stick of schijf aan, of kies de plek opnieuw."


@dataclass(frozen=True, slots=True)
class Former:
    """A place that was the second one; `elsewhere` when something else is at that path by now, such as a new stick."""

    path: Path
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """All that the second thread needs to know; made on the lane, since only there the kluis may be asked."""

    folder: Path
    key: bytes = field(repr=False)
    vault: str
    second: Path | None
    clock: Clock
    tombstones: tuple[Tombstone, ...] = field(default=(), repr=False)
    former: tuple[Former, ...] = ()


def is_ours(place: Path, vault: str) -> bool:
    """Whether this is the folder that was made for the copies of this kluis; raises OSError on a drive that fails."""
    if not place.is_dir():
        return False
    with contextlib.suppress(KnownError, FileNotFoundError):
        return read_key_file(place / KEYS).vault == vault
    return False


def found_place(chosen: Path, vault: str) -> Path:
    """Return the folder with the copies in a chosen one; raise KnownError when it is not there.

    An empty mount point or another stick at the same path is not the second place: nothing is written on it.
    """
    place = files.second_place(chosen, vault)
    with plain_sentences(place):
        if not is_ours(place, vault):
            raise KnownError(NOT_FOUND.format(chosen))
    return place


def second_folder(vault: OpenVault) -> Path | None:
    """Return the folder that the person chose for a second copy, such as a USB stick; it may be absent."""
    chosen = about.get(vault.connection, SECOND)
    return Path(chosen) if chosen else None


def former_places(vault: OpenVault) -> tuple[Former, ...]:
    """Return the places that may still hold copies, with the ways in of then."""
    kept = about.get(vault.connection, FORMER)
    return tuple(Former(Path(path), bool(elsewhere)) for path, elsewhere in json.loads(kept)) if kept else ()


def forget_former(vault: OpenVault, path: Path) -> None:
    """Believe the person that the copies there are gone."""
    with vault.connection.transaction():
        _put_former(vault, [former for former in former_places(vault) if former.path != path])


def set_second_folder(vault: OpenVault, chosen: Path | None) -> str:
    """Choose a folder outside the kluis that can be written, or None for no second copy; the copy follows later.

    Return '' or the sentence about the copies that stay behind at the place of before.
    """
    name, before = about.get(vault.connection, "vault"), second_folder(vault)
    left, known = _left_at(before, name), former_places(vault)
    if chosen is not None:
        chosen = chosen.absolute()
        with plain_sentences(chosen):
            if not chosen.is_dir():
                raise KnownError(f"De map ‘{chosen}’ is er niet. Kies een andere map, of sluit de schijf aan.")
            if chosen.resolve().is_relative_to(vault.folder.resolve()):
                raise KnownError("Die map zit in de kluis zelf. Kies een andere schijf, zoals een usb-stick.")
            place = files.second_place(chosen, name)
            there_before = is_ours(place, name)
            place.mkdir(exist_ok=True)
            files.write_readme(place)
            # By this the place is known from now on.
            place_keys(small_keys(vault.folder), place / KEYS)
            if there_before:
                known = tuple(former for former in known if former.elsewhere or former.path != chosen)
    said = ""
    if before is not None and left != 0 and (before != chosen or left is None):
        known = (*known, Former(before, elsewhere=before == chosen))
        said = _stays_behind(before, left)
    with vault.connection.transaction():
        _put_former(vault, list(dict.fromkeys(known)))
        about.put(vault.connection, SECOND, str(chosen or ""))
        about.put(vault.connection, SECOND_SINCE, "")
        about.put(vault.connection, SECOND_SAID, "")
        about.put(vault.connection, MARK, "")  # so that the next copy is made soon, and brought there
    return said


def _left_at(chosen: Path | None, vault: str) -> int | None:
    """Return how many copies lie at a place, None when it is not there to be counted."""
    if chosen is None:
        return 0
    place = files.second_place(chosen, vault)
    with contextlib.suppress(OSError, ValueError):
        if is_ours(place, vault):
            return len(files.listed(place, files.Where.SECOND))
    return None


def _stays_behind(before: Path, left: int | None) -> str:
    number = counted(left, "reservekopie", "reservekopieën") if left else "misschien reservekopieën"
    verb = "staat" if left == 1 else "staan"
    return f"Op ‘{before}’ {verb} nog {number}, met de oude sleutels. Wis die map zelf als je hem niet meer nodig hebt."


def _put_former(vault: OpenVault, known: list[Former]) -> None:
    rows = [[str(former.path), former.elsewhere] for former in known]
    about.put(vault.connection, FORMER, json.dumps(rows) if rows else "")
