"""Writing kluis.keys anew so that at every moment one whole key file is there, and keeping its copies the same."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from welapp.actions.files import UNPLACED, plain_sentences, small_file, write_atomically
from welapp.actions.surroundings import KEYS, SPARE_KEYS, UNFINISHED, WORKSHOP, read_key_file
from welapp.errors import BugError, DamagedError, KnownError
from welapp.vault import keyfile
from welapp.vault.keyfile import KeyFile

if TYPE_CHECKING:
    from welapp.actions.vaults import OpenVault

PUT_BACK = "Het sleutelbestand kluis.keys was er niet of klopte niet. welapp heeft het teruggezet uit de reservekopie."
NOT_PUT_BACK = (
    "Het sleutelbestand kluis.keys is er niet of klopt niet. Nu gebruikt welapp de reservekopie ervan. "
    "Kijk of je in de map van de kluis mag schrijven."
)
UNREAD = "kluis.keys kon na het schrijven niet worden teruggelezen. Het oude bestand is teruggezet. Kijk de schijf na."
COPY_BEHIND = (
    "Dit is gelukt. Alleen in de map ‘backups’ staat nog het oude sleutelbestand. Kijk of je daar mag schrijven."
)
SECOND_BEHIND = (
    "Dit is gelukt. Op je tweede plek staat nog het oude sleutelbestand. Sluit die aan; "
    "bij de volgende reservekopie komt het nieuwe erop."
)


def rewrite(folder: Path, keys: KeyFile, key: bytes, proof: Callable[[KeyFile], bytes]) -> None:
    """Put a new key file in place of the old; `proof` opens the slot that changed.

    Up to the last step the old file is there and whole, and afterwards the new one is.
    """
    data = keyfile.dump(keys)
    again = keyfile.load(data)
    if again != keys or proof(again) != key:
        raise BugError("the new key file does not open")
    path = folder / KEYS
    with plain_sentences(path):
        old = path.read_bytes() if path.is_file() else None
        write_atomically(path, data)
        if path.read_bytes() != data:
            if old is not None:
                write_atomically(path, old)
            raise KnownError(UNREAD)


def copy_keys(vault: OpenVault) -> str:
    """Bring the copies of the key file up to date; return '' or the sentence about one that is behind."""
    with plain_sentences(vault.folder / KEYS):
        data = small_file(vault.folder / KEYS, keyfile.SIZE_LIMIT)
    behind = "" if _copied(data, vault.folder / SPARE_KEYS) else COPY_BEHIND
    return behind or ("" if _copied_to_second(vault, data) else SECOND_BEHIND)


def _copied_to_second(vault: OpenVault, data: bytes) -> bool:
    from welapp.actions import second_place  # late: most who read a key file need no backups
    from welapp.store import about

    chosen = second_place.second_folder(vault)
    if chosen is None:
        return True
    with contextlib.suppress(KnownError):
        place = second_place.found_place(chosen, about.get(vault.connection, "vault"))
        if _copied(data, place / KEYS):
            return True
    with vault.connection.transaction():
        about.put(vault.connection, second_place.MARK, "")  # as if something changed, so that the next copy comes soon
    return False


def _copied(data: bytes, target: Path) -> bool:
    try:
        return place_keys(data, target)
    except KnownError:
        return False


def spare_of_another(folder: Path, keys: KeyFile) -> KeyFile | None:
    """Return the copy of the key file when that is whole and of another kluis than the file itself says."""
    with contextlib.suppress(KnownError, OSError):
        spare = read_key_file(folder / SPARE_KEYS)
        return spare if spare.vault != keys.vault else None
    return None


def clear_leftovers(folder: Path) -> None:
    """Remove what a killed program left half done: a key file that never counted would open the kluis for ever."""
    with contextlib.suppress(OSError):
        # Not in everything below: someone may have chosen a folder with a great deal more in it.
        spare = (folder / SPARE_KEYS).parent
        for place in (folder, spare, folder / "forms", spare / "forms"):
            for left in (path for path in place.glob(".*.new") if UNPLACED.fullmatch(path.name)):
                left.unlink()
        for left in folder.glob(UNFINISHED):
            left.unlink()
        for workshop in folder.glob(f"{WORKSHOP}*/"):
            if workshop.is_dir():
                shutil.rmtree(workshop, ignore_errors=True)


def mend_keys(folder: Path, keys: KeyFile, *, from_spare: bool) -> tuple[KnownError, ...]:
    """After a successful opening: put the file back when it was the spare one that opened, else renew that one."""
    clear_leftovers(folder)
    if not from_spare:
        # Behind after a crash between the two; an old way in must not stay good there.
        with contextlib.suppress(OSError, KnownError):
            if (folder / SPARE_KEYS).is_file():
                _copied(small_file(folder / KEYS, keyfile.SIZE_LIMIT), folder / SPARE_KEYS)
        return ()
    try:
        place_keys(keyfile.dump(keys), folder / KEYS)
    except KnownError:
        return (KnownError(NOT_PUT_BACK),)
    return (KnownError(PUT_BACK),)


def place_keys(data: bytes, target: Path) -> bool:
    """Write a copy of a key file, when it is not there already; one of another kluis is kept aside.

    False when a newer one of this kluis is there, such as from another laptop: that one stays, since an older one
    would bring back ways in that were closed.
    """
    with plain_sentences(target):
        if target.is_file():
            there = small_file(target, keyfile.SIZE_LIMIT)
            if there == data:
                return True
            if not _may_go(target, there, keyfile.load(data)):
                return False
        write_atomically(target, data)
    return True


def _may_go(target: Path, there: bytes, keys: KeyFile) -> bool:
    try:
        other = keyfile.load(there)
    except DamagedError:
        return True
    except KnownError:  # of a newer welapp
        return False
    if other.vault != keys.vault:
        # It may be the only one that opens the backups beside it: never write over it.
        target.replace(target.with_name(f"kluis-{other.vault}.keys"))
        return True
    return other.changed <= keys.changed
