"""What a Linux desktop tells over D-Bus: going to sleep, and the screen going on slot."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusUnixFileDescriptor

News = tuple[str, str, str, str]  # sender, path, interface, name; '' is any
LOGIND, LOGIND_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.kde.screensaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


def buses() -> tuple[QDBusConnection, QDBusConnection]:
    """Return those of the system and of the session; each may be unconnected."""
    # Without an address the library would start a bus of its own.
    beside = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / "bus"
    there = "DBUS_SESSION_BUS_ADDRESS" in os.environ or beside.exists()
    return QDBusConnection.systemBus(), QDBusConnection.sessionBus() if there else QDBusConnection("")


class BusEar(QObject):
    """Without a bus it hears nothing and says nothing.

    It takes the news from any sender: asking who owns a name could wait long, and who lies only makes the kluis go
    on slot.
    """

    def __init__(self, tell: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._tell = tell
        self._heard: list[tuple[QDBusConnection, News, Any]] = []
        self._delay = SleepDelay(self)

    def start(self) -> None:
        system, session = buses()
        self._delay.ask(system)
        if system.isConnected():
            self._listen(system, ("", LOGIND_PATH, f"{LOGIND}.Manager", "PrepareForSleep"), "sleep(bool)")
            self._listen(system, ("", own_session(), f"{LOGIND}.Session", "Lock"), "locked()")
        if session.isConnected():
            for name in SCREEN_SAVERS:
                self._listen(session, ("", "", name, "ActiveChanged"), "active(bool)")

    def stop(self) -> None:
        for bus, news, slot in self._heard:
            bus.disconnect(*news, self, slot)
        self._heard = []
        self._delay.let_go()

    def ready(self) -> None:
        self._delay.let_go()

    @Slot(bool)
    def sleep(self, going: bool) -> None:
        if going:
            self._tell()
        else:
            self._delay.ask(buses()[0])

    @Slot(bool)
    def active(self, on: bool) -> None:
        if on:
            self._tell()

    @Slot()
    def locked(self) -> None:
        self._tell()

    def _listen(self, bus: QDBusConnection, news: News, slot: str) -> None:
        method: Any = SLOT(slot)  # the stubs ask for bytes, the library only takes text
        if bus.connect(*news, self, method):
            self._heard.append((bus, news, method))


class SleepDelay(QObject):
    """Asks logind to wait a moment before sleeping, until `let_go`; at most the few seconds that it allows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: list[QDBusPendingCallWatcher] = []
        self._granted: list[QDBusUnixFileDescriptor] = []  # logind waits while one is open

    def ask(self, system: QDBusConnection) -> None:
        if not system.isConnected() or self._asked or self._granted:
            return
        wish = QDBusMessage.createMethodCall(LOGIND, LOGIND_PATH, f"{LOGIND}.Manager", "Inhibit")
        wish.setArguments(["sleep", "welapp", "De kluis gaat op slot", "delay"])
        watcher = QDBusPendingCallWatcher(system.asyncCall(wish), self)
        watcher.finished.connect(self._take)
        self._asked.append(watcher)

    def let_go(self) -> None:
        self._granted.clear()

    def _take(self) -> None:
        watcher = self._asked.pop()
        self._granted = [one for one in watcher.reply().arguments() if isinstance(one, QDBusUnixFileDescriptor)]
        watcher.deleteLater()


def own_session() -> str:
    """Return the path of this session at logind, '' (any) when the desktop does not tell its number.

    The number stands in it as sd-bus writes a label: a first digit, and all but letters and digits, as _ and hex.
    """
    number = os.environ.get("XDG_SESSION_ID", "")
    label = "".join(
        f"_{ord(sign):02x}" if not (sign.isascii() and sign.isalnum()) or (place == 0 and sign.isdigit()) else sign
        for place, sign in enumerate(number)
    )
    return f"{LOGIND_PATH}/session/{label}" if label else ""
