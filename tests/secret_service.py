"""A Secret Service of one test alone: gnome-keyring on a bus of its own, with a home that is thrown away."""

from __future__ import annotations

import contextlib
import gc
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

NEEDED = ("dbus-daemon", "gnome-keyring-daemon")
LIMIT = 10  # seconds for a daemon to come up

# Without folders of services: nothing is started by itself, so a keyring that is missing stays missing.
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={path}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""


class SecretService:
    """Starts and stops the daemons; `monkeypatch` points this process at them."""

    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.home = home
        self._patch = monkeypatch
        self._bus: subprocess.Popen[bytes] | None = None
        self._keyring: subprocess.Popen[bytes] | None = None
        for name, folder in {"HOME": ".", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config"}.items():
            (home / folder).mkdir(parents=True, exist_ok=True)
            monkeypatch.setenv(name, str(home / folder))
        # Not below `home`: the path of a socket may not be long.
        self._run = Path(tempfile.mkdtemp(prefix="bus-"))
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(self._run))
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL"):
            monkeypatch.delenv(name, raising=False)
        self.without_bus()

    def without_bus(self) -> None:
        """As over ssh: no session bus is named."""
        self._patch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)

    def start_bus(self) -> None:
        """A bus without a keyring."""
        path, config = self._run / "bus", self.home / "bus.conf"
        config.write_text(BUS.format(path=path), encoding="utf-8")
        command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
        self._bus = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert self._bus.stdout
        ready, _, _ = select.select([self._bus.stdout], [], [], LIMIT)
        assert ready, "the bus did not come up"
        address = self._bus.stdout.readline().decode().strip()
        self._patch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    def start_keyring(self, *, unlock: bool = True) -> None:
        """A keyring that is open, made when there was none; or one that stays locked, or was never made."""
        if self._bus is None:
            self.start_bus()
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *(["--unlock"] if unlock else [])]
        self._keyring = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        assert self._keyring.stdin
        self._keyring.stdin.write(b"kort" if unlock else b"")
        self._keyring.stdin.close()
        self._wait(unlock=unlock)

    def stop_keyring(self) -> None:
        """The daemon ends; what it kept stays on disk."""
        if self._keyring:
            self.resume()
            self._end(self._keyring)
            self._keyring = None

    def lock(self) -> None:
        """As after some desktops' lock screen: what was kept is there, behind the keyring's own password."""
        self.stop_keyring()
        self.start_keyring(unlock=False)

    def wipe(self) -> None:
        """A new profile: the keyring opens and is empty."""
        self.stop_keyring()
        shutil.rmtree(self.home / "data" / "keyrings")
        self.start_keyring()

    def hang(self) -> None:
        """The keyring is on the bus and never answers."""
        assert self._keyring
        self._keyring.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        if self._keyring:
            self._keyring.send_signal(signal.SIGCONT)

    def close(self) -> None:
        self.stop_keyring()
        if self._bus:
            self._end(self._bus)
            assert self._bus.stdout
            self._bus.stdout.close()
            self._bus = None
        shutil.rmtree(self._run, ignore_errors=True)

    def _wait(self, *, unlock: bool) -> None:
        import secretstorage

        until = time.monotonic() + LIMIT
        while time.monotonic() < until:
            with contextlib.suppress(Exception), contextlib.closing(secretstorage.dbus_init()) as bus:
                if secretstorage.check_service_availability(bus) and not unlock:
                    return
                if unlock and not secretstorage.Collection(bus).is_locked():
                    return
            time.sleep(0.02)
        raise AssertionError("the keyring did not come up")

    @staticmethod
    def _end(process: subprocess.Popen[bytes]) -> None:
        process.terminate()
        try:
            process.wait(LIMIT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@pytest.fixture
def secret_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """Nothing runs yet: no bus, no keyring."""
    missing = [name for name in NEEDED if not shutil.which(name)]
    if os.name != "posix" or missing:
        pytest.skip(f"needs {', '.join(missing)}")
    service = SecretService(tmp_path / "home", monkeypatch)
    try:
        yield service
    finally:
        service.close()
        # The library leaves sockets open where a call was refused; here they are closed, and not during another test.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)
            gc.collect()
