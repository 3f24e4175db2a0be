"""Copies by themselves: in their time, at the slot, beside the typing, and never with a dialog."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui import backup_watch
from ui.backup_watch import BackupWatch
from ui.session import Session
from welapp.actions import backups
from welapp.actions.backup_files import copies
from welapp.actions.cases import add_case
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault
from welapp.domain.youth import ZIJ, Age
from welapp.errors import KnownError
from welapp.vault.kdf import Cost

START = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
LONG = 20_000


class Hands:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def move(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def around(hands: Hands) -> Surroundings:
    return Surroundings(clock=hands, cost=Cost(memory_kib=65_536, passes=1, lanes=1))


@pytest.fixture
def watch(qtbot: QtBot, session: Session) -> Iterator[BackupWatch]:
    made = BackupWatch(session)
    made.start()
    yield made
    made.before_close()


Settled = Callable[[Session], None]


@pytest.fixture
def quiet(qtbot: QtBot, session: Session, settled: Settled, watch: BackupWatch) -> Callable[[], None]:
    """Wait until nothing is being made, and what was made is known to the kluis."""

    def wait() -> None:
        settled(session)
        qtbot.waitUntil(lambda: not watch.busy, timeout=LONG)
        settled(session)
        settled(session)

    return wait


def test_after_a_change_a_copy_is_made_and_remembered(
    session: Session, mika: str, watch: BackupWatch, quiet: Callable[[], None], asked: Callable[..., object],
    hands: Hands,
) -> None:  # fmt: skip
    watch.look()
    quiet()
    assert len(copies(session.folder, None)) == 1
    assert asked(backups.has_changed) is False
    asked(lambda vault: add_case(vault, "Robin", ZIJ, Age.FROM_12))
    watch.look()
    quiet()
    assert len(copies(session.folder, None)) == 1, "sooner than half an hour"
    hands.move(31)
    watch.look()
    quiet()
    assert len(copies(session.folder, None)) == 2
    hands.move(31)
    watch.look()
    quiet()
    assert len(copies(session.folder, None)) == 2, "without a change"


def test_it_looks_by_itself_soon_after_opening_and_then_each_minute(
    qtbot: QtBot, session: Session, mika: str, monkeypatch: pytest.MonkeyPatch, settled: Settled
) -> None:
    monkeypatch.setattr(backup_watch, "FIRST_MS", 10)
    watch = BackupWatch(session)
    assert watch._timer.interval() == 60_000
    watch.start()
    with qtbot.waitSignal(watch.made, timeout=LONG):
        pass
    assert len(copies(session.folder, None)) == 1
    watch.before_close()


def test_at_the_slot_a_last_copy_is_made_and_known_after_the_next_opening(
    qtbot: QtBot, session: Session, mika: str, watch: BackupWatch, settled: Settled, asked: Callable[..., object]
) -> None:
    watch.before_lock()
    session.lock()
    settled(session)
    qtbot.waitUntil(lambda: not watch.busy, timeout=LONG)
    (made,) = copies(session.folder, None)
    opened: list[OpenVault] = []
    session.open(session, "vier koeien dansen op een boot", opened.append, lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: bool(opened), timeout=LONG)
    watch.start()
    with qtbot.waitSignal(watch.made, timeout=LONG):
        watch.look()
    assert asked(backups.has_changed) is False
    assert copies(session.folder, None) == (made,)


def test_the_slot_does_not_wait_for_a_copy_that_is_being_made(
    qtbot: QtBot, session: Session, mika: str, watch: BackupWatch, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    make = backups.make

    def slow(*arguments: object, **named: object) -> backups.Made:
        assert go_on.wait(20)
        return make(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(backups, "make", slow)
    watch.look()
    settled(session)
    assert watch.busy
    watch.before_lock()
    with qtbot.waitSignal(session.went_on_slot, timeout=LONG):
        session.lock()
    assert watch.busy
    go_on.set()
    qtbot.waitUntil(lambda: not watch.busy, timeout=LONG)
    assert len(copies(session.folder, None)) == 1


def test_closing_makes_a_small_copy_before_the_session_closes(
    qtbot: QtBot, session: Session, mika: str, watch: BackupWatch
) -> None:
    watch.before_close()
    session.finish()
    qtbot.waitUntil(lambda: not watch.busy, timeout=LONG)
    assert len(copies(session.folder, None)) == 1


def test_closing_does_not_wait_for_a_large_copy(
    session: Session, mika: str, watch: BackupWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_watch, "SMALL", 0)
    watch.before_close()
    session.finish()
    assert not watch.busy
    assert copies(session.folder, None) == ()


def test_closing_breaks_off_a_large_copy_that_is_being_made(
    qtbot: QtBot, session: Session, mika: str, watch: BackupWatch, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_watch, "SMALL", 0)
    stopped: list[bool] = []

    def endless(_: object, stop: Callable[[], bool]) -> None:
        deadline = threading.Event()
        while not stop():
            deadline.wait(0.01)
        stopped.append(True)
        raise KnownError("Gestopt.")

    monkeypatch.setattr(backups, "make", endless)
    watch.look()
    settled(session)
    assert watch.busy
    watch.before_close()
    qtbot.waitUntil(lambda: not watch.busy, timeout=LONG)
    assert stopped == [True]


def test_what_goes_wrong_is_said_once_and_tried_again_later(
    session: Session, mika: str, watch: BackupWatch, quiet: Callable[[], None], hands: Hands,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    said: list[str] = []
    watch.said.connect(said.append)
    tried: list[None] = []

    def full(*_: object, **__: object) -> None:
        tried.append(None)
        raise KnownError("De schijf is vol.")

    with monkeypatch.context() as broken:
        broken.setattr(backups, "make", full)
        watch.look()
        quiet()
        watch.look()
        quiet()
        assert (len(tried), said) == (1, ["De schijf is vol."])
        hands.move(31)
        watch.look()
        quiet()
        assert (len(tried), said) == (2, ["De schijf is vol."])
    hands.move(31)
    watch.look()
    quiet()
    assert len(copies(session.folder, None)) == 1


def test_a_stick_that_comes_back_gets_the_copy_it_missed(
    session: Session, mika: str, watch: BackupWatch, quiet: Callable[[], None], asked: Callable[..., object],
    hands: Hands, tmp_path: Path,
) -> None:  # fmt: skip
    stick = tmp_path / "stick"
    stick.mkdir()
    said: list[str] = []
    watch.said.connect(said.append)
    asked(lambda vault: backups.set_second_folder(vault, stick))
    stick.rename(tmp_path / "drawer")
    watch.look()
    quiet()
    assert len(copies(session.folder, stick)) == 1
    hands.move(11)
    watch.look()
    quiet()
    shutil.move(tmp_path / "drawer", stick)
    hands.move(11)
    watch.look()
    quiet()
    assert len(copies(session.folder, stick)) == 2
    last = asked(backups.last)
    assert isinstance(last, backups.Last)
    assert last.second_missing_since is None
    assert said == []
