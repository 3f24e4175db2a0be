"""The computer goes on slot or to sleep: told over a real bus or by a clock that jumped."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui import test_window
from tests.ui.conftest import PASSPHRASE
from tests.ui.test_window import NAME, Settled, forget_deleted, texts, unlock
from ui import away_linux
from ui.away import SLEPT_SECONDS, AwayWatch, SleepClock
from ui.away_linux import SCREEN_SAVERS, BusEar, own_session
from ui.pages.unlock import KEPT, UnlockPage
from ui.stand import Kind, Stand
from ui.window import Window

case = test_window.case
window = test_window.window
SLEEP = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep")
SESSION = "/org/freedesktop/login1/session/_37"
on_linux = pytest.mark.skipif(
    not (shutil.which("dbus-daemon") and shutil.which("dbus-send")) or sys.platform != "linux",
    reason="there is no D-Bus here",
)


@dataclass(frozen=True)
class Bus:
    """A bus of our own, with nobody else on it."""

    address: str

    def send(self, path: str, member: str, *values: str) -> None:
        subprocess.run(
            ["dbus-send", f"--bus={self.address}", "--type=signal", path, member, *values], check=True, timeout=20
        )


@pytest.fixture
def two_buses(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Bus, Bus]]:
    """Those of the system and of the session."""
    daemons, found = [], []
    for name in ("system", "session"):
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address", "--address=unix:tmpdir=/tmp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        daemons.append(daemon)
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        found.append((Bus(address), QDBusConnection.connectToBus(address, f"{name}-{address}")))
    assert all(bus.isConnected() for _, bus in found)
    monkeypatch.setattr(away_linux, "buses", lambda: tuple(bus for _, bus in found))
    monkeypatch.setenv("XDG_SESSION_ID", "7")
    yield found[0][0], found[1][0]
    # Who listens must be gone before its bus: Qt closes that in a thread of its own, which then speaks to who listens.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for _, connection in found:
        QDBusConnection.disconnectFromBus(connection.name())
    for daemon in daemons:
        daemon.terminate()
        daemon.communicate()


@dataclass
class Told:
    """How often it was told."""

    times: int = 0

    def __call__(self) -> None:
        self.times += 1


@pytest.fixture
def told(qtbot: QtBot, two_buses: tuple[Bus, Bus]) -> Iterator[Told]:
    made, parent = Told(), QObject()
    ear = BusEar(made, parent)
    ear.start()
    yield made
    ear.stop()


def heard(qtbot: QtBot, told: Told) -> int:
    """How often, once the bus has had the time for it."""
    qtbot.wait(200)
    return told.times


@on_linux
def test_going_to_sleep_is_heard_and_waking_up_is_not(qtbot: QtBot, two_buses: tuple[Bus, Bus], told: Told) -> None:
    two_buses[0].send(*SLEEP, "boolean:false")
    assert heard(qtbot, told) == 0
    two_buses[0].send(*SLEEP, "boolean:true")
    qtbot.waitUntil(lambda: told.times == 1)


@on_linux
@pytest.mark.parametrize("name", SCREEN_SAVERS)
def test_each_desktops_screen_going_on_slot_is_heard(
    qtbot: QtBot, two_buses: tuple[Bus, Bus], told: Told, name: str
) -> None:
    path = "/" + name.replace(".", "/")
    two_buses[1].send(path, f"{name}.ActiveChanged", "boolean:false")
    assert heard(qtbot, told) == 0
    two_buses[1].send(path, f"{name}.ActiveChanged", "boolean:true")
    qtbot.waitUntil(lambda: told.times == 1)


@on_linux
def test_only_this_session_going_on_slot_is_heard(qtbot: QtBot, two_buses: tuple[Bus, Bus], told: Told) -> None:
    two_buses[0].send("/org/freedesktop/login1/session/_38", "org.freedesktop.login1.Session.Lock")
    two_buses[0].send(SESSION, "org.freedesktop.login1.Session.Unlock")
    assert heard(qtbot, told) == 0
    two_buses[0].send(SESSION, "org.freedesktop.login1.Session.Lock")
    qtbot.waitUntil(lambda: told.times == 1)


@on_linux
def test_after_stopping_nothing_is_heard(qtbot: QtBot, two_buses: tuple[Bus, Bus]) -> None:
    told = Told()
    ear = BusEar(told, parent := QObject())
    ear.start()
    two_buses[0].send(*SLEEP, "boolean:true")
    qtbot.waitUntil(lambda: told.times == 1)
    ear.stop()
    two_buses[0].send(*SLEEP, "boolean:true")
    assert heard(qtbot, told) == 1
    parent.deleteLater()


@pytest.mark.parametrize(
    ("number", "path"),
    [
        ("7", "/org/freedesktop/login1/session/_37"),
        ("12", "/org/freedesktop/login1/session/_312"),
        ("c2", "/org/freedesktop/login1/session/c2"),
        ("a-b", "/org/freedesktop/login1/session/a_2db"),
        ("", ""),
    ],
)
def test_the_own_session_is_named_as_logind_names_it(monkeypatch: pytest.MonkeyPatch, number: str, path: str) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", number)
    assert own_session() == path


def test_without_a_bus_nothing_is_said(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capfd: object) -> None:
    nobody = QDBusConnection.connectToBus("unix:path=/nergens", "nobody")
    assert not nobody.isConnected()
    monkeypatch.setattr(away_linux, "buses", lambda: (nobody, nobody))
    ear = BusEar(Told(), QObject())
    ear.start()
    ear.stop()


@dataclass
class Logind:
    """As much of logind as answers one wish to wait; `waits` until the file it gave out is closed."""

    end: int

    @property
    def waits(self) -> bool:
        try:
            return os.read(self.end, 1) != b""
        except BlockingIOError:
            return True


@pytest.fixture
def logind(two_buses: tuple[Bus, Bus]) -> Iterator[Logind]:
    jeepney = pytest.importorskip("jeepney")
    blocking = pytest.importorskip("jeepney.io.blocking")
    talk = blocking.open_dbus_connection(two_buses[0].address, enable_fds=True)
    talk.send_and_get_reply(jeepney.message_bus.RequestName("org.freedesktop.login1"))
    end, given = os.pipe()
    os.set_blocking(end, False)

    def serve() -> None:
        while (call := talk.receive()).header.fields.get(jeepney.HeaderFields.member) != "Inhibit":
            pass
        assert (call.body[0], call.body[3]) == ("sleep", "delay")
        with os.fdopen(given, "wb") as file:
            talk.send(jeepney.new_method_return(call, "h", (file,)))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield Logind(end)
    thread.join(timeout=10)
    talk.close()
    os.close(end)


@on_linux
def test_the_computer_waits_with_sleeping_until_the_kluis_is_on_slot(
    qtbot: QtBot, two_buses: tuple[Bus, Bus], logind: Logind, window: Window, settled: Settled
) -> None:
    unlock(qtbot, window, settled)
    qtbot.wait(300)
    assert logind.waits
    let_on = threading.Event()
    window.session.aside(window, lambda: let_on.wait(20))  # the lane is still busy with a save
    two_buses[0].send(*SLEEP, "boolean:true")
    qtbot.waitUntil(lambda: window.desk is None)
    qtbot.wait(100)
    assert logind.waits
    let_on.set()
    qtbot.waitUntil(lambda: not logind.waits)


WAYS: dict[str, Callable[[Window, tuple[Bus, Bus]], None]] = {
    "sleep": lambda _window, two: two[0].send(*SLEEP, "boolean:true"),
    "lock of the session": lambda _window, two: two[0].send(SESSION, "org.freedesktop.login1.Session.Lock"),
    "screen": lambda _window, two: two[1].send("/x", "org.gnome.ScreenSaver.ActiveChanged", "boolean:true"),
}


@on_linux
@pytest.mark.parametrize("way", WAYS)
def test_the_kluis_goes_on_slot_with_the_computer_and_its_own_way_in_may_come_back(
    qtbot: QtBot, two_buses: tuple[Bus, Bus], window: Window, case: str, settled: Settled, way: str
) -> None:
    assert isinstance(window.page, UnlockPage)
    assert window.page.computer_may, "at the start of the program"
    unlock(qtbot, window, settled)
    window.go(Stand(Kind.CASE, case))
    settled(window.session)
    WAYS[way](window, two_buses)
    qtbot.waitUntil(lambda: window.desk is None)
    settled(window.session)
    forget_deleted()
    assert NAME not in texts(window)
    assert isinstance(window.page, UnlockPage)
    assert window.page.computer_may


@pytest.mark.parametrize("way", ["idle", "key", "button"])
def test_after_a_lock_by_the_program_only_the_wachtzin_opens(
    qtbot: QtBot, window: Window, settled: Settled, way: str
) -> None:
    unlock(qtbot, window, settled)
    signal = {
        "idle": window.idle.left_alone,
        "key": window.lock_key.pressed,
        "button": window.rail.lock_requested,
    }[way]
    signal.emit()
    settled(window.session)
    assert isinstance(window.page, UnlockPage)
    assert not window.page.computer_may


def test_a_clock_that_jumped_puts_the_kluis_on_slot_and_offers_nothing(
    qtbot: QtBot, window: Window, settled: Settled
) -> None:
    unlock(qtbot, window, settled)
    window.away.sleep.slept.emit()
    settled(window.session)
    assert isinstance(window.page, UnlockPage)
    assert not window.page.computer_may


NEWS: dict[str, Callable[[Window], None]] = {
    "the computer": lambda window: window.away.went_away.emit(),
    "the clock": lambda window: window.away.sleep.slept.emit(),
}


@pytest.mark.parametrize("news", NEWS)
@pytest.mark.parametrize("way", ["idle", "key", "button"])
def test_after_a_lock_by_the_program_no_sleep_brings_the_computers_own_way_in_back(
    qtbot: QtBot, window: Window, settled: Settled, way: str, news: str
) -> None:
    unlock(qtbot, window, settled)
    signal = {
        "idle": window.idle.left_alone,
        "key": window.lock_key.pressed,
        "button": window.rail.lock_requested,
    }[way]
    signal.emit()
    settled(window.session)
    for _ in range(2):
        NEWS[news](window)
        settled(window.session)
        assert isinstance(window.page, UnlockPage)
        assert not window.page.computer_may
    unlock(qtbot, window, settled)
    window.away.went_away.emit()
    settled(window.session)
    assert isinstance(window.page, UnlockPage)
    assert window.page.computer_may, "who came in with the wachtzin begins anew"


def test_on_slot_already_the_computer_forgets_what_was_half_typed(
    qtbot: QtBot, window: Window, settled: Settled
) -> None:
    unlock(qtbot, window, settled)
    window.lock()
    settled(window.session)
    assert isinstance(window.page, UnlockPage)
    window.page.passphrase.field.setText("half")
    window.away.went_away.emit()
    settled(window.session)
    assert not window.page.computer_may
    assert window.page.passphrase.text() == ""
    assert KEPT in texts(window)


def test_an_opening_that_is_under_way_when_the_computer_sleeps_leaves_the_kluis_on_slot(
    qtbot: QtBot, window: Window, settled: Settled
) -> None:
    assert isinstance(window.page, UnlockPage)
    window.page.passphrase.field.setText(PASSPHRASE)
    window.page.try_open()
    window.away.went_away.emit()
    settled(window.session)
    assert window.desk is None
    assert window.session._vault is None
    assert isinstance(window.page, UnlockPage)


@dataclass
class Clocks:
    """Two clocks that stand still until a test moves them."""

    wall: float = 1_000_000.0
    steady: float = 500.0

    def moved(self, wall: float, steady: float) -> None:
        self.wall += wall
        self.steady += steady


@pytest.mark.parametrize(
    ("wall", "steady", "slept"),
    [
        (10, 10, False),
        (10 + SLEPT_SECONDS - 1, 10, False),
        (600, 10, True),
        (600, 600, True),
        (-3600, 10, False),
        (10, 600, True),
    ],
)
def test_a_clock_that_jumped_is_a_sleep(qtbot: QtBot, wall: float, steady: float, slept: bool) -> None:
    clocks, told = Clocks(), Told()
    watch = SleepClock(parent := QObject(), lambda: clocks.wall, lambda: clocks.steady)
    watch.slept.connect(told)
    watch.start()
    clocks.moved(wall, steady)
    watch.look()
    watch.look()
    assert told.times == int(slept)
    watch.stop()
    parent.deleteLater()


def test_the_watch_starts_once_and_can_be_stopped_twice(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    watch = AwayWatch(widget)
    for step in (watch.start, watch.start, watch.stop, watch.stop):
        step()


def test_listening_loads_nothing_at_the_start() -> None:
    code = "import ui.boot, sys; print([m for m in sys.modules if 'QtDBus' in m or m.startswith('ui.away_')])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=dict(os.environ)
    )
    assert done.stdout.strip() == "[]"
