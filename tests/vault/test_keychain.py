"""The computer's keyring, a real one: whatever it does, within three seconds the person is at the wachtzin."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from secret_service import SecretService

from welapp.errors import KnownError
from welapp.vault import keychain

SECRET = bytes(range(32))
HERE = "SecretService"
USER = "a1b2c3d4e5f60718-00ff00ff00ff00ff"

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a Secret Service is of Linux"),
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),  # left by the library at a refusal
]


def said_of(job: Callable[[], object], end: str = keychain.TYPE_IT) -> str:
    """Return why; with what it means it is one plain saying, and gives no secret away."""
    with pytest.raises(KnownError) as refused:
        job()
    said = str(refused.value)
    assert type(refused.value) is KnownError
    assert SECRET.hex() not in repr(refused.value.__cause__) + said
    assert said.endswith(f". {end}")
    return said.removesuffix(f" {end}")


def trouble() -> str:
    return keychain.trouble().removesuffix(f" {keychain.NOT_REMEMBERED}")


def fetch() -> bytes:
    return keychain.fetch(HERE, USER)


@pytest.fixture
def kept(secret_service: SecretService) -> SecretService:
    """An open keyring that holds SECRET."""
    secret_service.start_keyring()
    keychain.put(USER, SECRET)
    return secret_service


@pytest.fixture
def quick_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keychain, "PATIENCE", 0.4)


def test_what_was_kept_is_given_back(kept: SecretService) -> None:
    assert fetch() == SECRET
    assert keychain.trouble() == ""


def test_it_is_still_there_after_the_computer_was_off(kept: SecretService) -> None:
    kept.stop_keyring()
    kept.start_keyring()
    assert fetch() == SECRET


def test_a_second_kluis_has_a_place_of_its_own(kept: SecretService) -> None:
    keychain.put("another", bytes(32))
    assert keychain.fetch(HERE, "another") == bytes(32)
    assert fetch() == SECRET


def test_the_secret_is_not_readable_in_the_files_of_the_keyring(kept: SecretService) -> None:
    files = [path for path in kept.home.rglob("*") if path.is_file()]
    assert any(path.suffix == ".keyring" for path in files)
    for path in files:
        assert SECRET not in path.read_bytes()
        assert SECRET.hex().encode() not in path.read_bytes()


def test_what_was_dropped_is_gone_and_dropping_twice_is_fine(kept: SecretService) -> None:
    keychain.drop(HERE, USER)
    keychain.drop(HERE, USER)
    assert said_of(fetch) == keychain.EMPTY


def test_without_a_bus(secret_service: SecretService) -> None:
    assert said_of(fetch) == keychain.ABSENT
    assert trouble() == keychain.ABSENT


def test_with_a_bus_and_no_keyring(secret_service: SecretService) -> None:
    secret_service.start_bus()
    assert said_of(fetch) == keychain.ABSENT
    assert trouble() == keychain.ABSENT


@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "tcp:host=127.0.0.1,port=1", "rubbish", "unix:", ""])
def test_with_a_bus_that_cannot_be_reached(
    secret_service: SecretService, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert said_of(fetch) == keychain.ABSENT


def test_a_keyring_that_was_never_made_is_not_made_by_us(secret_service: SecretService) -> None:
    secret_service.start_keyring(unlock=False)
    assert trouble() == keychain.NEVER_MADE
    assert said_of(lambda: keychain.put(USER, SECRET), keychain.NOT_REMEMBERED) == keychain.NEVER_MADE
    assert list(secret_service.home.rglob("*.keyring")) == []


def test_a_locked_keyring_is_not_asked_to_open(kept: SecretService) -> None:
    kept.lock()
    assert said_of(fetch) == keychain.LOCKED
    assert trouble() == keychain.LOCKED
    assert said_of(lambda: keychain.drop(HERE, USER), keychain.STAYS) == keychain.LOCKED


def test_a_question_that_is_dismissed(kept: SecretService, monkeypatch: pytest.MonkeyPatch) -> None:
    """Locked just after we looked: the library then asks to unlock, and without a screen that is dismissed at once."""
    import secretstorage

    kept.lock()
    answers, real = [False], secretstorage.Collection.is_locked
    monkeypatch.setattr(secretstorage.Collection, "is_locked", lambda it: answers.pop() if answers else real(it))
    assert said_of(fetch) == keychain.REFUSED


def test_a_wiped_keyring(kept: SecretService) -> None:
    kept.wipe()
    assert said_of(fetch) == keychain.EMPTY
    assert keychain.trouble() == ""


@pytest.mark.parametrize("value", ["", "rubbish", SECRET.hex()[:-2], SECRET.hex() * 2, "z" * 64, "é", "0x" + "0" * 62])
def test_something_else_in_its_place(kept: SecretService, value: str) -> None:
    from keyring.backends.SecretService import Keyring

    Keyring().set_password(keychain.SERVICE, USER, value)
    assert said_of(fetch) == keychain.SPOILED


def test_bytes_that_are_no_text_in_its_place(kept: SecretService) -> None:
    import secretstorage

    bus = secretstorage.dbus_init()
    (item,) = secretstorage.Collection(bus).search_items({"service": keychain.SERVICE, "username": USER})
    item.set_secret(b"\xff\xfe\x00")
    bus.close()
    said_of(fetch)


def test_a_keyring_that_never_answers_is_left_alone_in_time(kept: SecretService) -> None:
    kept.hang()
    started = time.monotonic()
    assert said_of(fetch) == keychain.SILENT
    assert time.monotonic() - started < 3  # the promise to the person, not a speed
    kept.resume()
    assert fetch() == SECRET


def test_every_call_has_an_end(kept: SecretService, quick_patience: None) -> None:
    kept.hang()
    assert said_of(lambda: keychain.put(USER, SECRET), keychain.NOT_REMEMBERED) == keychain.SILENT
    assert said_of(lambda: keychain.drop(HERE, USER), keychain.STAYS) == keychain.SILENT
    assert trouble() == keychain.SILENT


def test_a_wait_can_be_called_off(kept: SecretService) -> None:
    kept.hang()
    stop = threading.Event()
    threading.Timer(0.1, stop.set).start()
    assert said_of(lambda: keychain.fetch(HERE, USER, stop)) == keychain.CALLED_OFF


def test_a_keyring_that_goes_away_halfway(kept: SecretService, monkeypatch: pytest.MonkeyPatch) -> None:
    from keyring.backends.SecretService import Keyring

    real = Keyring.get_password

    def gone(self: Keyring, service: str, user: str) -> object:
        kept.stop_keyring()
        return real(self, service, user)

    monkeypatch.setattr(Keyring, "get_password", gone)
    assert said_of(fetch) in (keychain.ABSENT, keychain.REFUSED)


def test_a_secret_of_another_kind_of_computer_is_not_looked_for(kept: SecretService) -> None:
    assert said_of(lambda: keychain.fetch("WinVault", USER)) == keychain.ELSEWHERE
    assert said_of(lambda: keychain.drop("Keychain", USER), keychain.STAYS) == keychain.ELSEWHERE


def test_the_environment_cannot_bring_in_another_keyring(
    kept: SecretService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("KEYRING_PROPERTY_SCHEME", "KeePassXC")
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/org/freedesktop/secrets/collection/session")
    config = kept.home / "config" / "python_keyring" / "keyringrc.cfg"
    config.parent.mkdir(parents=True)
    config.write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n", encoding="utf-8")
    keychain.put("fresh", bytes(32))
    for name in list(os.environ):
        if name.startswith("KEYRING_"):
            monkeypatch.delenv(name)
    assert keychain.fetch(HERE, "fresh") == bytes(32)
    assert fetch() == SECRET


def test_a_keyring_that_says_yes_and_keeps_nothing_is_found_out(
    kept: SecretService, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keyring.backends.SecretService import Keyring

    monkeypatch.setattr(Keyring, "set_password", lambda *_: None)
    assert said_of(lambda: keychain.put("fresh", SECRET), keychain.NOT_REMEMBERED) == keychain.NOT_KEPT


def test_a_computer_without_any_known_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("welapp.vault.keychain.sys", SimpleNamespace(platform="plan9"))
    assert keychain.backend_name() == ""
    assert trouble() == keychain.ABSENT
    assert said_of(fetch) == keychain.ELSEWHERE


def test_a_start_without_the_keyring_does_not_load_it() -> None:
    """Its libraries cost a sixth of a second, and most openings need none of them."""
    ask = "import sys, welapp.actions.vaults, welapp.actions.ways_in; print(*sys.modules)"
    root = Path(__file__).parents[2]
    made = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True, cwd=root)
    assert {name.partition(".")[0] for name in made.stdout.split()} & {"keyring", "secretstorage", "jeepney"} == set()


def test_a_keyring_that_never_answers_does_not_hold_up_the_end_of_the_program(kept: SecretService) -> None:
    kept.hang()
    ask = "from welapp.vault import keychain; keychain.PATIENCE = 0.1; print(keychain.trouble())"
    root = Path(__file__).parents[2]
    made = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True, cwd=root, timeout=20)
    assert keychain.SILENT in made.stdout
