"""Whatever goes wrong with the keyring, no connection to its bus stays open."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from welapp.errors import KnownError
from welapp.vault import keychain

secretstorage = pytest.importorskip("secretstorage")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this keyring")


class Connection:
    def __init__(self) -> None:
        self.closed = 0

    def close(self) -> None:
        self.closed += 1


class Collection:
    """Is locked for ever, or tells that there is none."""

    def __init__(self, error: Exception | None) -> None:
        self.error = error

    def __call__(self, _connection: object) -> Collection:
        if self.error:
            raise self.error
        return self

    def is_locked(self) -> bool:
        return True

    def unlock(self) -> bool:
        return True


def fail(*_: object) -> None:
    raise EOFError("the bus went away")


@pytest.fixture
def connection(monkeypatch: pytest.MonkeyPatch) -> Connection:
    made = Connection()
    monkeypatch.setattr(secretstorage, "open_dbus_connection", lambda: made)
    monkeypatch.setattr(secretstorage, "add_match_rules", lambda _: None)
    monkeypatch.setattr(secretstorage, "check_service_availability", lambda _: True)
    return made


def test_a_bus_that_goes_away_at_the_start(connection: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secretstorage, "add_match_rules", fail)
    assert keychain.ABSENT in keychain.trouble()
    assert connection.closed == 1


STATES: dict[str, Callable[[], Collection]] = {
    "locked": lambda: Collection(None),
    "none": lambda: Collection(secretstorage.ItemNotFoundException("none")),
    "gone": lambda: Collection(EOFError("gone")),
}


@pytest.mark.parametrize("state", STATES)
def test_a_keyring_that_gives_nothing(connection: Connection, monkeypatch: pytest.MonkeyPatch, state: str) -> None:
    monkeypatch.setattr(secretstorage, "Collection", STATES[state]())
    with pytest.raises((KnownError, EOFError)):
        keychain._collection()
    assert connection.closed == 1
