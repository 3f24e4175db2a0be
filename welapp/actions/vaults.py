"""Making, opening and closing a kluis."""

from __future__ import annotations

import contextlib
import dataclasses
import shutil
import tempfile
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from welapp import places
from welapp.actions import identity
from welapp.actions.backups import keep_before_change
from welapp.actions.files import flush_folder, plain_sentences, write_atomically
from welapp.actions.key_file import clear_leftovers, mend_keys, spare_of_another
from welapp.actions.surroundings import DATABASE, KEYS, WORKSHOP, Surroundings, keys_or_spare
from welapp.actions.ways_in import computer_key
from welapp.domain.changes import Changes
from welapp.domain.ids import new_id
from welapp.errors import DamagedError, KnownError
from welapp.forms.load import Forms, load_forms
from welapp.store import about, cases, own_forms, pictures, revisions, taking_in
from welapp.store.connect import STRANGE, Connection, connect, is_strange
from welapp.store.migrate import is_behind, migrate
from welapp.store.revisions import Pen
from welapp.vault import keyfile, recovery_code
from welapp.vault.kdf import KEY_BYTES
from welapp.vault.keyfile import WrongPassphraseError
from welapp.vault.strength import Strength as Strength
from welapp.vault.strength import strength

if TYPE_CHECKING:
    from welapp.brief.fonts import FontShelf

DONE_KEPT = 50  # more than one deed writes; where nobody takes it, the oldest goes


@dataclass(eq=False)
class OpenVault:
    """An open kluis. Like its connection it belongs to the thread that opened it.

    Only `forms` changes while it is open: when the team changes its questions, they count from then on.
    `problems` are what was met at the opening, such as mistakes in the team's own question files, to be said once.
    `done` is what was written and not yet taken by who can undo it; it stands nowhere but in memory.
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
    done: deque[Changes] = field(default_factory=lambda: deque(maxlen=DONE_KEPT), repr=False, compare=False)

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
        keys = keyfile.KeyFile(vault, team, slot)
        fresh = not folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        clear_leftovers(folder)
        workshop = Path(tempfile.mkdtemp(prefix=WORKSHOP, dir=folder))
        try:
            _make_database(
                workshop / DATABASE,
                key,
                {"vault": vault, "device": new_id(around.chance), "author": author, **identity.fresh_keys()},
            )
            (workshop / DATABASE).chmod(0o600)
            write_atomically(workshop / KEYS, keyfile.dump(keys))
            (workshop / DATABASE).replace(folder / DATABASE)
            # The key file comes last: only with it is this folder a kluis. Cut off in between, `finish_making` goes on.
            try:
                (workshop / KEYS).replace(folder / KEYS)
            except BaseException:
                (folder / DATABASE).unlink()
                raise
            flush_folder(folder)
        finally:
            shutil.rmtree(workshop, ignore_errors=True)
            if fresh and not any(folder.iterdir()):
                folder.rmdir()
    return _opened(folder, keys, key, _forms(folder), around)


def open_vault(folder: Path, passphrase: str, around: Surroundings) -> OpenVault:
    """Open a kluis; takes about half a second, so never on the event loop."""
    return _open(folder, around, lambda keys: keyfile.unwrap(keys, passphrase))


def open_with_code(folder: Path, code: str, around: Surroundings) -> OpenVault:
    """Open a kluis with its printed recovery code; a mistyped group is named before anything is tried."""
    secret = recovery_code.read(code)
    return _open(folder, around, lambda keys: keyfile.unwrap_recovery(keys, secret))


def open_with_computer(folder: Path, around: Surroundings, stop: threading.Event | None = None) -> OpenVault:
    """Open a kluis with this computer's keyring: at most some seconds, and `stop` calls the wait off."""
    return _open(folder, around, lambda keys: computer_key(keys, stop))


def open_with_key(folder: Path, key: bytes, around: Surroundings) -> OpenVault:
    """Open a kluis of which the raw key is at hand."""
    return _open(folder, around, lambda _: key)


def key_of(folder: Path, passphrase: str) -> bytes:
    """Return the raw key of a kluis, or of a folder with copies of one, without opening it."""
    return keyfile.unwrap(keys_or_spare(folder)[0], passphrase)


def key_of_code(folder: Path, code: str) -> bytes:
    """Return the raw key for a recovery code, as `key_of` does for a wachtzin."""
    secret = recovery_code.read(code)
    return keyfile.unwrap_recovery(keys_or_spare(folder)[0], secret)


def passphrase_strength(passphrase: str) -> Strength:
    """Judge a wachtzin that is being typed; a few milliseconds of work, nothing is refused on it."""
    return strength(passphrase)


def rest(vault: OpenVault) -> None:
    """Do the database's own housekeeping; to be run in a pause, so that no save ever waits for it."""
    vault.connection.put_log_away()


def tidy(vault: OpenVault) -> None:
    """Forget what was replaced or taken away over thirty days ago; to be run after opening, it may take a moment."""
    now = vault.around.clock()
    with vault.connection.transaction():
        taking_in.forget_brought(vault.connection, now)
        revisions.forget_superseded(vault.connection, now)
        cases.forget_removed(vault.connection, now)
        pictures.forget_unnamed(vault.connection)


def _make_database(path: Path, key: bytes, facts: dict[str, str]) -> None:
    connection = connect(path, key, make=True)
    try:
        migrate(connection)
        with connection.transaction():
            for name, value in facts.items():
                about.put(connection, name, value)
    finally:
        connection.close()


def _open(folder: Path, around: Surroundings, unlock: Callable[[keyfile.KeyFile], bytes]) -> OpenVault:
    keys, from_spare = keys_or_spare(folder)
    if not (folder / DATABASE).is_file():
        raise DamagedError(f"In ‘{folder}’ ontbreekt kluis.db. Zet het bestand terug uit een reservekopie.")
    try:
        vault = _with_keys(folder, keys, around, unlock)
    except (WrongPassphraseError, DamagedError):
        other = spare_of_another(folder, keys)
        if other is None:
            raise
        # Two key files that do not agree: which of them is of this kluis is known to who can open it.
        keys, from_spare = other, True
        vault = _with_keys(folder, keys, around, unlock)
    # Only now is it certain that these keys and this database belong together.
    said = mend_keys(folder, keys, from_spare=from_spare)
    return dataclasses.replace(vault, problems=(*vault.problems, *said)) if said else vault


def _see_to_keys(connection: Connection) -> None:
    """Give a kluis of before there were bundles its keys."""
    if identity.has_keys(connection):
        return
    with connection.transaction():
        for name, value in identity.fresh_keys().items():
            about.put(connection, name, value)


def _with_keys(
    folder: Path, keys: keyfile.KeyFile, around: Surroundings, unlock: Callable[[keyfile.KeyFile], bytes]
) -> OpenVault:
    # The lock takes its half second on another core, so the questions are read in the meantime.
    with ThreadPoolExecutor(max_workers=1) as beside:
        key = beside.submit(unlock, keys)
        forms = _forms(folder)
        return _opened(folder, keys, key.result(), forms, around)


def _connected(path: Path, key: bytes) -> Connection:
    try:
        return connect(path, key)
    except DamagedError as error:
        if is_strange(path, key):
            raise DamagedError(STRANGE) from error
        raise


def _forms(folder: Path) -> tuple[Forms, tuple[KnownError, ...]]:
    return load_forms(places.resources() / "forms", places.own_forms(folder))


def _opened(
    folder: Path,
    keys: keyfile.KeyFile,
    key: bytes,
    forms: tuple[Forms, tuple[KnownError, ...]],
    around: Surroundings,
) -> OpenVault:
    connection = _connected(folder / DATABASE, key)
    with contextlib.ExitStack() as undo:
        undo.callback(connection.close)
        if is_behind(connection):
            keep_before_change(folder, key, around.clock)
        migrate(connection)
        if about.get(connection, "vault") != keys.vault:
            raise DamagedError(STRANGE)
        _see_to_keys(connection)
        kept = own_forms.every(connection)
        if kept:
            forms = load_forms(places.resources() / "forms", places.own_forms(folder), kept)
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
