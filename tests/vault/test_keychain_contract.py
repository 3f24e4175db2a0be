"""What every allowed keyring must do: the one of Linux for real, Windows and macOS over a stand-in of their system."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from secret_service import SecretService

from welapp.errors import KnownError
from welapp.vault import keychain

SECRET, OTHER = bytes(range(32)), bytes(range(32, 64))
BLOB_LIMIT = 2560  # bytes, CRED_MAX_CREDENTIAL_BLOB_SIZE


class CredentialManager:
    """The three calls of Windows that keyring makes, as pywin32-ctypes offers them."""

    CRED_TYPE_GENERIC = 1
    CRED_PERSIST_SESSION, CRED_PERSIST_LOCAL_MACHINE, CRED_PERSIST_ENTERPRISE = 1, 2, 3

    class Error(Exception):
        def __init__(self, number: int, function: str) -> None:
            super().__init__(number, function, "")
            self.winerror, self.funcname = number, function

    def __init__(self) -> None:
        self.kept: dict[str, dict[str, Any]] = {}
        self.refuses = False

    def CredRead(self, Type: int, TargetName: str) -> dict[str, Any]:  # noqa: N802, N803 - the names of Windows
        self._ask("CredRead", TargetName)
        return self.kept[TargetName]

    def CredWrite(self, credential: dict[str, Any], flags: int) -> None:  # noqa: N802 - as above
        if self.refuses:
            raise self.Error(5, "CredWrite")
        blob = credential["CredentialBlob"].encode("utf-16-le")
        assert len(blob) <= BLOB_LIMIT
        self.kept[credential["TargetName"]] = {**credential, "CredentialBlob": blob}

    def CredDelete(self, Type: int, TargetName: str) -> None:  # noqa: N802, N803 - as above
        self._ask("CredDelete", TargetName)
        del self.kept[TargetName]

    def _ask(self, function: str, target: str) -> None:
        if self.refuses:
            raise self.Error(5, function)
        if target not in self.kept:
            raise self.Error(1168, function)


class MacKeychain:
    """The three calls of keyring's own layer over the Security framework."""

    class Error(Exception):
        pass

    class NotFound(Error):  # noqa: N818 - the name in that layer
        pass

    class KeychainDenied(Error):  # noqa: N818 - as above
        pass

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.refuses = False

    def set_generic_password(self, name: str | None, service: str, user: str, password: str) -> None:
        self._ask(name)
        self.kept[service, user] = password

    def find_generic_password(self, name: str | None, service: str, user: str) -> str:
        self._ask(name)
        if (service, user) not in self.kept:
            raise self.NotFound
        return self.kept[service, user]

    def delete_generic_password(self, name: str | None, service: str, user: str) -> None:
        self._ask(name)
        del self.kept[service, user]

    def _ask(self, name: str | None) -> None:
        assert name is None
        if self.refuses:
            raise self.KeychainDenied


Refuse = Callable[[], None]


def on_linux(request: pytest.FixtureRequest) -> Refuse:
    if not sys.platform.startswith("linux"):
        pytest.skip("needs Linux")
    service: SecretService = request.getfixturevalue("secret_service")
    service.start_keyring()
    return service.lock


def on_windows(request: pytest.FixtureRequest) -> Refuse:
    from keyring.backends import Windows

    patch: pytest.MonkeyPatch = request.getfixturevalue("monkeypatch")
    system = CredentialManager()
    patch.setattr(Windows, "win32cred", system, raising=False)
    patch.setattr(Windows, "pywintypes", SimpleNamespace(error=CredentialManager.Error), raising=False)
    patch.setattr("welapp.vault.keychain.sys", SimpleNamespace(platform="win32"))
    request.node.system = system
    return lambda: setattr(system, "refuses", True)


def on_mac(request: pytest.FixtureRequest) -> Refuse:
    from keyring.backends import macOS

    patch: pytest.MonkeyPatch = request.getfixturevalue("monkeypatch")
    system = MacKeychain()
    patch.setattr(macOS, "api", system, raising=False)
    patch.setattr("welapp.vault.keychain.sys", SimpleNamespace(platform="darwin"))
    return lambda: setattr(system, "refuses", True)


PLATFORMS = {"SecretService": on_linux, "WinVault": on_windows, "Keychain": on_mac}
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")  # left by the library at a refusal


@pytest.fixture(params=PLATFORMS)
def refuse(request: pytest.FixtureRequest) -> Refuse:
    """A keyring of each kind, empty; calling the fixture lets it refuse from then on."""
    return PLATFORMS[request.param](request)


def test_it_keeps_gives_back_and_drops(refuse: Refuse) -> None:
    here = keychain.backend_name()
    assert keychain.trouble() == ""
    keychain.put("one", SECRET)
    keychain.put("two", OTHER)
    assert keychain.fetch(here, "one") == SECRET
    assert keychain.fetch(here, "two") == OTHER
    keychain.put("one", OTHER)
    assert keychain.fetch(here, "one") == OTHER
    keychain.drop(here, "one")
    keychain.drop(here, "one")
    with pytest.raises(KnownError) as gone:
        keychain.fetch(here, "one")
    assert str(gone.value).startswith(keychain.EMPTY)
    assert keychain.fetch(here, "two") == OTHER


def test_it_gives_back_what_was_never_kept_as_nothing(refuse: Refuse) -> None:
    with pytest.raises(KnownError) as gone:
        keychain.fetch(keychain.backend_name(), "one")
    assert str(gone.value).startswith(keychain.EMPTY)


def test_a_refusal_leads_to_the_wachtzin(refuse: Refuse) -> None:
    here = keychain.backend_name()
    keychain.put("one", SECRET)
    refuse()
    jobs: list[Callable[[], object]] = [
        lambda: keychain.fetch(here, "one"),
        lambda: keychain.put("one", OTHER),
        lambda: keychain.drop(here, "one"),
    ]
    for job in jobs:
        with pytest.raises(KnownError, match="sleutelbos") as refused:
            job()
        assert str(refused.value).startswith((keychain.REFUSED, keychain.LOCKED))
        assert SECRET.hex() not in f"{refused.value}{refused.value.__cause__!r}"


def test_on_windows_it_stays_on_this_computer(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEYRING_PROPERTY_PERSIST", "enterprise")
    on_windows(request)
    keychain.put("one", SECRET)
    keychain.put("two", OTHER)
    system: CredentialManager = request.node.system
    assert {kept["Persist"] for kept in system.kept.values()} == {CredentialManager.CRED_PERSIST_LOCAL_MACHINE}


def test_each_kind_of_computer_has_the_one_keyring_that_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for platform, name in {"linux": "SecretService", "win32": "WinVault", "darwin": "Keychain", "aix": ""}.items():
        monkeypatch.setattr("welapp.vault.keychain.sys", SimpleNamespace(platform=platform))
        assert keychain.backend_name() == name
