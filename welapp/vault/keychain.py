"""This computer's own keyring: the one place that asks it, never longer than a person waits, and never a stranger."""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from welapp.errors import KnownError

T = TypeVar("T")

SERVICE = "welapp"
PATIENCE = 2.5  # seconds for all that is asked in one go
SECRET_BYTES = 32
_LOOK_UP = 0.05  # how often a wait looks whether it was called off

# Why it does not work, and after it what that means for who wanted to come in, or to be remembered.
ABSENT = "Deze computer heeft geen sleutelbos die welapp kent."
LOCKED = "De sleutelbos van deze computer zit op slot."
NEVER_MADE = "Op deze computer is nog geen sleutelbos gemaakt."
SILENT = "De sleutelbos van deze computer geeft geen antwoord."
REFUSED = "De sleutelbos van deze computer gaf geen toestemming."
EMPTY = "In de sleutelbos van deze computer staat niets meer voor deze kluis."
SPOILED = "In de sleutelbos van deze computer staat iets anders dan de sleutel van deze kluis."
ELSEWHERE = "Deze kluis is op een ander soort computer onthouden."
CALLED_OFF = "Het wachten op de sleutelbos is gestopt."
NOT_KEPT = "De sleutelbos van deze computer heeft de sleutel niet bewaard."
TYPE_IT = "Typ je wachtzin."
NOT_REMEMBERED = "Daarom kan deze computer de kluis nu niet onthouden."
STAYS = "De sleutel staat daar nog."


def _secret_service() -> Any:
    import secretstorage
    from keyring.backends.SecretService import Keyring

    # Asked first: the library itself would put up a question, to unlock or to make a keyring, and wait for ever.
    with contextlib.closing(_connection()) as bus:
        if not secretstorage.check_service_availability(bus):
            raise KnownError(ABSENT)
        try:
            if secretstorage.Collection(bus).is_locked():
                raise KnownError(LOCKED)
        except secretstorage.ItemNotFoundException as error:
            raise KnownError(NEVER_MADE) from error
    kind: Any = Keyring
    ring = kind()
    vars(ring).clear()  # what a variable of the environment could have set: another collection, another scheme
    ring.get_preferred_collection = _collection
    return ring


def _connection() -> Any:
    """Connect to the bus of this session. The library does the same, but leaves it open when something goes wrong."""
    import secretstorage

    library: Any = secretstorage
    try:
        connection = library.open_dbus_connection()
    except (KeyError, ConnectionError, ValueError, RuntimeError) as error:  # none, or one on another computer
        raise KnownError(ABSENT) from error
    try:
        library.add_match_rules(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _collection() -> Any:
    """Return the person's own collection; who takes it closes its connection."""
    import secretstorage

    connection = _connection()
    try:
        collection = secretstorage.Collection(connection)
        if collection.is_locked():  # since a moment
            collection.unlock()
            if collection.is_locked():
                raise KnownError(REFUSED)
    except BaseException as error:
        connection.close()
        if isinstance(error, secretstorage.ItemNotFoundException):
            raise KnownError(NEVER_MADE) from error
        raise
    return collection


def _credential_manager() -> Any:
    from keyring.backends.Windows import WinVaultKeyring

    kind: Any = WinVaultKeyring
    ring = kind()
    ring.persist = "local machine"  # the default roams through a domain
    return ring


def _mac_keychain() -> Any:
    from keyring.backends.macOS import Keyring

    kind: Any = Keyring
    ring = kind()
    ring.keychain = None  # the person's own one, whatever the environment says
    return ring


# Named here one by one and made directly: a settings file or an installed plug-in must not bring in another.
_RINGS: dict[str, tuple[str, Callable[[], Any]]] = {
    "linux": ("SecretService", _secret_service),
    "win32": ("WinVault", _credential_manager),
    "darwin": ("Keychain", _mac_keychain),
}


def backend_name() -> str:
    """Name the keyring that this kind of computer has, '' when welapp knows none; asks nothing."""
    return _RINGS[sys.platform][0] if sys.platform in _RINGS else ""


def trouble() -> str:
    """Say why this computer's keyring cannot be used now, '' when it can; at most `PATIENCE` seconds."""
    try:
        with _ending(NOT_REMEMBERED):
            _within_patience(_ring, None)
    except KnownError as error:
        return str(error)
    return ""


def fetch(backend: str, user: str, stop: threading.Event | None = None) -> bytes:
    """Return the 32 bytes kept for `user`; a KnownError leads to the wachtzin. `stop` calls the wait off."""
    with _ending(TYPE_IT):
        if backend != backend_name():
            raise KnownError(ELSEWHERE)
        return _read(_within_patience(lambda: _ring().get_password(SERVICE, user), stop))


def put(user: str, secret: bytes) -> None:
    """Keep 32 bytes for `user`, and look whether they can be read back."""

    def keep() -> object:
        ring = _ring()
        ring.set_password(SERVICE, user, secret.hex())
        return ring.get_password(SERVICE, user)

    with _ending(NOT_REMEMBERED):
        if _within_patience(keep, None) != secret.hex():
            raise KnownError(NOT_KEPT)


def drop(backend: str, user: str) -> None:
    """Take away what was kept for `user`; what is gone already is fine."""

    def take() -> None:
        ring = _ring()
        if ring.get_password(SERVICE, user) is not None:
            ring.delete_password(SERVICE, user)

    with _ending(STAYS):
        if backend != backend_name():
            raise KnownError(ELSEWHERE)
        _within_patience(take, None)


@contextlib.contextmanager
def _ending(words: str) -> Iterator[None]:
    try:
        yield
    except KnownError as error:
        raise KnownError(f"{error} {words}") from error.__cause__ or error


def _ring() -> Any:
    if sys.platform not in _RINGS:
        raise KnownError(ABSENT)
    return _RINGS[sys.platform][1]()


def _read(value: object) -> bytes:
    if value is None:
        raise KnownError(EMPTY)
    try:
        secret = bytes.fromhex(str(value))
    except ValueError:
        secret = b""
    if len(secret) != SECRET_BYTES:
        raise KnownError(SPOILED)
    return secret


def _within_patience(job: Callable[[], T], stop: threading.Event | None) -> T:
    """Run a job on a thread of its own; when it does not come back in time, it is left behind.

    A keyring may show a question of its own or never answer, and there is no way to break off such a call.
    """
    ended = threading.Event()
    results: list[T] = []
    errors: list[BaseException] = []

    def work() -> None:
        try:
            results.append(job())
        except BaseException as error:  # noqa: BLE001 - nothing is swallowed: it is told as a sentence below
            errors.append(error)
        ended.set()

    threading.Thread(target=work, name="sleutelbos", daemon=True).start()
    until = time.monotonic() + PATIENCE
    while not ended.wait(_LOOK_UP):
        if stop is not None and stop.is_set():
            raise KnownError(CALLED_OFF)
        if time.monotonic() >= until:
            raise KnownError(SILENT)
    if errors:
        raise _as_known(errors[0])
    return results[0]


def _as_known(error: BaseException) -> KnownError:
    if isinstance(error, KnownError):
        return error
    # By the name of its class: the libraries that own them are not there on every kind of computer.
    names = {kind.__name__ for kind in type(error).__mro__}
    if names & {"KeyringLocked", "LockedException", "PromptDismissedException"}:
        known = KnownError(REFUSED)
    elif names & {"SecretServiceNotAvailableException", "InitError", "ImportError", "OSError", "EOFError"}:
        known = KnownError(ABSENT)  # no bus, no service on it, or one that went away halfway
    else:
        known = KnownError(REFUSED)
    known.__cause__ = error
    return known
