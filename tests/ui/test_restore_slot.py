"""A restore that meets a slot, a sleep or the end: it is called off cleanly, nothing stays readable, and it is said."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui import test_restore
from tests.ui.asking import Answering
from tests.ui.conftest import PASSPHRASE
from tests.ui.test_restore import Settled, find_copies, restoring
from tests.ui.test_window import forget_deleted, texts
from ui.pages.create import CreatePage
from ui.pages.restore import RestorePage
from ui.pages.restore_door import RestoreDoorPage
from ui.pages.restore_supply import Supply
from ui.pages.unlock import KEPT, UnlockPage
from ui.window import Window
from welapp.actions.claims import HeldError, claim
from welapp.actions.surroundings import Surroundings
from welapp.errors import KnownError

clock, around, folder, ask = test_restore.clock, test_restore.around, test_restore.folder, test_restore.ask
window, new_laptop, unlocked = test_restore.window, test_restore.new_laptop, test_restore.unlocked

NOTHING = "Er is niets teruggezet"
SLOTS: dict[str, Callable[[Window], None]] = {
    "key": lambda window: window.lock_key.pressed.emit(),
    "button": lambda window: window.rail.lock_requested.emit(),
    "computer": lambda window: window.away.went_away.emit(),
    "clock": lambda window: window.away.clock_jumped.emit(),
}


class Slow:
    """Putting back that goes on until it is stopped; `done` lets it come too far for that."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.busy, self.done = threading.Event(), threading.Event()
        real = Supply.put_back

        def put_back(supply: Supply, copy: object, around: object, tell: object, stop: Callable[[], bool]) -> object:
            self.busy.set()
            while not stop():
                if self.done.wait(0.01):
                    break
            if self.done.is_set():
                return real(supply, copy, around, lambda _: None, lambda: False)  # type: ignore[arg-type]
            raise KnownError("Gestopt.")

        monkeypatch.setattr(Supply, "put_back", put_back)

    def begun(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(self.busy.is_set)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    return Slow(monkeypatch)


def begin(qtbot: QtBot, window: Window, settled: Settled, slow: Slow) -> RestorePage:
    page = restoring(qtbot, window, settled)
    page.put_back()
    slow.begun(qtbot)
    return page


def test_nobody_there_does_not_stop_a_restore_and_no_names_are_shown(
    qtbot: QtBot, unlocked: Window, settled: Settled, slow: Slow
) -> None:
    page = begin(qtbot, unlocked, settled, slow)
    unlocked.idle.left_alone.emit()
    assert unlocked.desk is not None
    assert unlocked.page is page
    assert not page._names.isVisible()
    slow.done.set()
    qtbot.waitUntil(lambda: unlocked.page is not page, timeout=20_000)
    unlocked.idle.left_alone.emit()
    assert unlocked.desk is None


@pytest.mark.parametrize("way", SLOTS)
def test_a_slot_stops_a_restore_and_the_door_says_that_nothing_was_put_back(
    qtbot: QtBot, unlocked: Window, settled: Settled, slow: Slow, way: str
) -> None:
    begin(qtbot, unlocked, settled, slow)
    SLOTS[way](unlocked)
    settled(unlocked.session)
    assert isinstance(unlocked.page, UnlockPage)
    assert NOTHING in unlocked.notice.text()
    assert KEPT not in texts(unlocked)
    assert unlocked.session._vault is None


def test_the_door_does_not_speak_of_a_restore_when_something_else_was_going_on(
    unlocked: Window, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(unlocked.page), "at_work", lambda _page: True)
    unlocked.lock()
    settled(unlocked.session)
    assert isinstance(unlocked.page, UnlockPage)
    assert not unlocked.notice.isVisible()


def test_what_was_put_back_just_before_the_slot_is_said_too(
    qtbot: QtBot, unlocked: Window, settled: Settled, slow: Slow
) -> None:
    begin(qtbot, unlocked, settled, slow)
    slow.done.set()
    unlocked.lock()
    settled(unlocked.session)
    assert "Het terugzetten was al klaar" in unlocked.notice.text()


@pytest.mark.parametrize("way", ["computer", "clock"])
def test_at_the_door_names_and_key_are_gone_when_the_computer_sleeps(
    qtbot: QtBot, new_laptop: Window, settled: Settled, ask: Answering, folder: object, way: str
) -> None:
    page = at_the_copies(qtbot, new_laptop, settled, ask)
    assert "Mika" in texts(new_laptop)
    SLOTS[way](new_laptop)
    settled(new_laptop.session)
    assert page._supply.key == b""
    assert page._supply.typed == ""
    assert not page._known
    forget_deleted()
    assert isinstance(new_laptop.page, CreatePage)
    assert "Mika" not in texts(new_laptop)


def test_nobody_at_the_door_puts_the_plain_door_back(
    qtbot: QtBot, new_laptop: Window, settled: Settled, ask: Answering, folder: object
) -> None:
    page = at_the_copies(qtbot, new_laptop, settled, ask)
    page._leave()
    forget_deleted()
    assert isinstance(new_laptop.page, CreatePage)
    door = find_copies(new_laptop, ask, ask.folder, settled)  # type: ignore[arg-type]
    door.passphrase.field.setText(PASSPHRASE)
    door._leave()
    forget_deleted()
    assert not isinstance(new_laptop.page, RestoreDoorPage)
    assert [field.text() for field in new_laptop.findChildren(QLineEdit) if field.text() == PASSPHRASE] == []


def at_the_copies(qtbot: QtBot, window: Window, settled: Settled, ask: Answering) -> RestorePage:
    door = find_copies(window, ask, window.session.folder.parent / "stick", settled)
    door.passphrase.field.setText(PASSPHRASE)
    door.go_on()
    qtbot.waitUntil(lambda: isinstance(window.page, RestorePage), timeout=20_000)
    return restoring(qtbot, window, settled)


def test_the_computer_is_heard_from_the_first_frame_on(qtbot: QtBot, new_laptop: Window) -> None:
    assert not new_laptop.away._ears
    new_laptop.show_first()
    qtbot.waitUntil(lambda: bool(new_laptop.away._ears))


def test_closing_calls_off_a_restore_at_the_door(
    qtbot: QtBot, new_laptop: Window, settled: Settled, ask: Answering, slow: Slow, folder: object
) -> None:
    at_the_copies(qtbot, new_laptop, settled, ask)
    begin(qtbot, new_laptop, settled, slow)
    assert new_laptop.close()
    assert not (new_laptop.session.folder / "kluis.keys").exists()


def test_a_kluis_that_came_from_a_copy_is_held_by_this_window(
    qtbot: QtBot, new_laptop: Window, settled: Settled, ask: Answering, around: Surroundings, folder: object
) -> None:
    session = new_laptop.session
    session.held = claim(session.folder, around)
    at_the_copies(qtbot, new_laptop, settled, ask).button.click()
    qtbot.waitUntil(lambda: new_laptop.desk is not None, timeout=20_000)
    assert session.held.is_held()
    with pytest.raises(HeldError):
        claim(session.folder, around)
    new_laptop.close()
    session.let_go()
