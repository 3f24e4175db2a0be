"""Making, opening and closing a kluis."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from welapp import places
from welapp.actions.files import plain_sentences, write_atomically
from welapp.actions.surroundings import DATABASE, KEYS, Surroundings, read_keys
from welapp.domain.ids import new_id
from welapp.errors import KnownError
from welapp.forms.load import Forms, load_forms
from welapp.store import about, revisions
from welapp.store.connect import DAMAGED, Connection, connect
from welapp.store.migrate import migrate
from welapp.store.revisions import Pen
from welapp.vault import keyfile
from welapp.vault.kdf import KEY_BYTES
from welapp.vault.strength import Strength, strength

if TYPE_CHECKING:
    from welapp.brief.fonts import FontShelf


@dataclass(frozen=True)
class OpenVault:
    """An open kluis. Like its connection it belongs to the thread that opened it.

    `problems` are mistakes in the team's own question files, to be said once.
    """

    folder: Path
    connection: Connection
    forms: Forms
    problems: tuple[KnownError, ...]
    team: str
    author: str
    device: str
    around: Surroundings
    key: bytes = field(repr=False)  # raw: for a second connection, and for sealing a new way in

    def pen(self) -> Pen:
        return Pen(self.author, self.device, self.around.chance, self.around.clock())

    @cached_property
    def shelf(self) -> FontShelf:
        """The fonts for paper, read once; imported late, since most of a visit needs no paper."""
        from welapp.brief.fonts import FontShelf

        return FontShelf(places.resources() / "fonts")

    def close(self) -> None:
        self.connection.close()


def create_vault(folder: Path, passphrase: str, author: str, team: str, around: Surroundings) -> OpenVault:
    """Make a kluis and open it; on any failure nothing of it stays behind."""
    with plain_sentences(folder):
        if (folder / KEYS).exists() or (folder / DATABASE).exists():
            raise KnownError(f"In ‘{folder}’ staat al een kluis. Kies een andere map, of open deze.")
        key, vault = around.chance(KEY_BYTES), new_id(around.chance)
        slot = keyfile.wrap(key, passphrase, vault, around.cost, around.chance)
        fresh = not folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        workshop = Path(tempfile.mkdtemp(prefix=".kluis-", dir=folder))
        try:
            _make_database(
                workshop / DATABASE, key, {"vault": vault, "device": new_id(around.chance), "author": author}
            )
            (workshop / DATABASE).chmod(0o600)
            (workshop / DATABASE).replace(folder / DATABASE)
            # The key file comes last: only with it is this folder a kluis.
            try:
                write_atomically(folder / KEYS, keyfile.dump(keyfile.KeyFile(vault, team, (slot,))))
            except BaseException:
                (folder / DATABASE).unlink()
                raise
        finally:
            shutil.rmtree(workshop, ignore_errors=True)
            if fresh and not any(folder.iterdir()):
                folder.rmdir()
    return _opened(folder, keyfile.KeyFile(vault, team, (slot,)), key, _forms(folder), around)


def open_vault(folder: Path, passphrase: str, around: Surroundings) -> OpenVault:
    """Open a kluis; takes about half a second, so never on the event loop."""
    keys = read_keys(folder)
    if not (folder / DATABASE).is_file():
        raise KnownError(f"In ‘{folder}’ ontbreekt kluis.db. Zet het bestand terug uit een reservekopie.")
    # The lock takes its half second on another core, so the questions are read in the meantime.
    with ThreadPoolExecutor(max_workers=1) as beside:
        key = beside.submit(keyfile.unwrap, keys, passphrase)
        forms = _forms(folder)
        return _opened(folder, keys, key.result(), forms, around)


def passphrase_strength(passphrase: str) -> Strength:
    """Judge a wachtzin that is being typed; a few milliseconds of work, nothing is refused on it."""
    return strength(passphrase)


def rest(vault: OpenVault) -> None:
    """Do the database's own housekeeping; to be run in a pause, so that no save ever waits for it."""
    vault.connection.put_log_away()


def tidy(vault: OpenVault) -> None:
    """Forget what was replaced more than thirty days ago; to be run after opening, it may take a moment."""
    with vault.connection.transaction():
        revisions.forget_superseded(vault.connection, vault.around.clock())


def _make_database(path: Path, key: bytes, facts: dict[str, str]) -> None:
    connection = connect(path, key, make=True)
    try:
        migrate(connection)
        with connection.transaction():
            for name, value in facts.items():
                about.put(connection, name, value)
    finally:
        connection.close()


def _forms(folder: Path) -> tuple[Forms, tuple[KnownError, ...]]:
    return load_forms(places.resources() / "forms", places.own_forms(folder))


def _opened(
    folder: Path,
    keys: keyfile.KeyFile,
    key: bytes,
    forms: tuple[Forms, tuple[KnownError, ...]],
    around: Surroundings,
) -> OpenVault:
    connection = connect(folder / DATABASE, key)
    with contextlib.ExitStack() as undo:
        undo.callback(connection.close)
        migrate(connection)
        if about.get(connection, "vault") != keys.vault:
            raise KnownError(DAMAGED)
        vault = OpenVault(
            folder,
            connection,
            *forms,
            keys.team,
            about.get(connection, "author"),
            about.get(connection, "device"),
            around,
            key,
        )
        undo.pop_all()
    return vault
