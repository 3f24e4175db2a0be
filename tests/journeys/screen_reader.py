"""A screen reader of one test: it reads the window from outside, over AT-SPI, on a bus and a screen of its own."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from jeepney import DBusAddress, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import HeaderFields, Message

ROOT = Path(__file__).parents[2]
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
NEEDED = ("Xvfb", "dbus-daemon")
SCREEN = "1366x768x24"
PATIENCE = 30

ACCESSIBLE = "org.a11y.atspi.Accessible"
EVENTS = "org.a11y.atspi.Event.Object"
# Numbers of atspi-constants.h.
CHECKED, SHOWING = 4, 25

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


def missing() -> list[str]:
    """Name what this system lacks for such a reader."""
    lacking = [name for name in NEEDED if not shutil.which(name)]
    return [*lacking, *([] if LAUNCHER.exists() else [LAUNCHER.name])]


@dataclass(frozen=True, slots=True)
class Thing:
    """One node of the tree, as it is told over the bus; `where` is its bus name and path."""

    where: tuple[str, str]
    name: str
    description: str
    role: str
    states: int

    def has(self, state: int) -> bool:
        return bool(self.states >> state & 1)


class ScreenReader:
    """Looks around in the one program that is on its bus, and listens to what that says by itself."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus
        self.heard: list[str] = []
        for member in ("Announcement", "StateChanged"):
            rule = MatchRule(type="signal", interface=EVENTS, member=member)
            self._ask(message_bus.AddMatch(rule))
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
        for event in ("object:announcement", "object:state-changed:focused"):
            self._ask(new_method_call(registry, "RegisterEvent", "sass", (event, [], "")))

    def things(self) -> Iterator[Thing]:
        """Every node that shows, from the window down."""
        yield from self._below("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")

    def find(self, name: str, role: str = "") -> Thing:
        """Wait for something that shows and whose name begins like this."""
        found: list[Thing] = []

        def look() -> bool:
            found[:] = [one for one in self.things() if one.name.startswith(name) and role in ("", one.role)]
            return bool(found)

        self.wait(look, f"{role or 'anything'} named {name!r}")
        return found[0]

    def press(self, thing: Thing) -> None:
        self._ask(new_method_call(_at(thing.where, "org.a11y.atspi.Action"), "DoAction", "i", (0,)))

    def focus(self, thing: Thing) -> None:
        self._ask(new_method_call(_at(thing.where, "org.a11y.atspi.Component"), "GrabFocus"))

    def write(self, thing: Thing, words: str) -> None:
        self._ask(new_method_call(_at(thing.where, "org.a11y.atspi.EditableText"), "SetTextContents", "s", (words,)))

    def text_of(self, thing: Thing) -> str:
        return str(self._ask(new_method_call(_at(thing.where, "org.a11y.atspi.Text"), "GetText", "ii", (0, -1)))[0])

    def hears(self, words: str) -> None:
        """Wait until the program has said this of itself."""
        self.wait(lambda: any(words in said for said in self.heard), f"{words!r} among {self.heard}")

    def wait(self, reached: Callable[[], bool], what: str) -> None:
        until = time.monotonic() + PATIENCE
        while not reached():
            assert time.monotonic() < until, f"not there: {what}"
            self._listen(0.1)

    def _listen(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        with contextlib.suppress(TimeoutError):
            while (left := until - time.monotonic()) > 0:
                self._note(self._bus.receive(timeout=left))

    def _note(self, message: Message) -> None:
        if message.header.fields.get(HeaderFields.member) == "Announcement":
            self.heard.append(str(message.body[3][1]))

    def _below(self, name: str, path: str) -> Iterator[Thing]:
        try:
            children = self._ask(new_method_call(DBusAddress(path, name, ACCESSIBLE), "GetChildren"))[0]
        except ReaderError:  # it went away while we looked
            return
        for child in children:
            thing = self._thing(child)
            if thing is None:
                continue
            if thing.has(SHOWING) or thing.role == "application":
                yield thing
                yield from self._below(*child)

    def _thing(self, where: tuple[str, str]) -> Thing | None:
        address = _at(where, ACCESSIBLE)
        facts = Properties(address)
        try:
            low, high = self._ask(new_method_call(address, "GetState"))[0]
            role = self._ask(new_method_call(address, "GetRoleName"))[0]
            name, described = (self._ask(facts.get(fact))[0][1] for fact in ("Name", "Description"))
        except ReaderError:  # it went away while we looked
            return None
        return Thing(where, name, described, role, low | high << 32)

    def _ask(self, call: Message) -> tuple:  # type: ignore[type-arg]
        """Ask and wait for the answer; what is said meanwhile is heard."""
        with self._bus.filter(MatchRule(type="signal", interface=EVENTS)) as between:
            answer = self._bus.send_and_get_reply(call, timeout=PATIENCE)
        for message in between:
            self._note(message)
        if answer.header.message_type.name == "error":
            raise ReaderError(str(answer.body))
        return answer.body


class ReaderError(Exception):
    """The other side refused, or is gone."""


def _at(where: tuple[str, str], interface: str) -> DBusAddress:
    return DBusAddress(where[1], where[0], interface)


@contextlib.contextmanager
def reading(arguments: list[str], home: Path) -> Iterator[ScreenReader]:
    """Start a screen, a bus, its accessibility part and the program; yield a reader that sees them."""
    with contextlib.ExitStack() as ends:
        run = Path(tempfile.mkdtemp(prefix="lees-"))  # the path of a socket may not be long
        ends.callback(shutil.rmtree, run, ignore_errors=True)
        env = {**os.environ, "HOME": str(home), "XDG_RUNTIME_DIR": str(run), "QT_QPA_PLATFORM": "xcb"}
        env |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "DISPLAY": _screen(ends)}
        config = run / "bus.conf"
        config.write_text(BUS.format(path=run / "bus"), encoding="utf-8")
        bus = _started(ends, ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"], env)
        env["DBUS_SESSION_BUS_ADDRESS"] = _line(bus)
        _started(ends, [str(LAUNCHER), "--launch-immediately"], env)
        session = ends.enter_context(open_dbus_connection(env["DBUS_SESSION_BUS_ADDRESS"]))
        reader = ScreenReader(ends.enter_context(open_dbus_connection(_accessibility_bus(session))))
        _started(ends, [sys.executable, "-m", "ui", *arguments], env)
        yield reader


def _screen(ends: contextlib.ExitStack) -> str:
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    screen = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    ends.callback(_end, screen)
    os.close(write)
    ends.callback(os.close, read)
    return f":{os.read(read, 20).decode().strip()}"


def _accessibility_bus(session: DBusConnection) -> str:
    address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    until = time.monotonic() + PATIENCE
    while True:
        answer = session.send_and_get_reply(new_method_call(address, "GetAddress"), timeout=PATIENCE)
        if answer.header.message_type.name != "error":
            return str(answer.body[0])
        assert time.monotonic() < until, answer.body
        time.sleep(0.05)


def _started(ends: contextlib.ExitStack, command: list[str], env: dict[str, str]) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    ends.callback(_end, process)
    return process


def _line(process: subprocess.Popen[bytes]) -> str:
    assert process.stdout
    ready, _, _ = select.select([process.stdout], [], [], PATIENCE)
    assert ready, "it did not come up"
    return process.stdout.readline().decode().strip()


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout:
        process.stdout.close()
