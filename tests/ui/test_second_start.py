"""One at a time: starting the program again on a kluis that is open here, or on another computer."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.announced import Announced
from tests.ui.conftest import PASSPHRASE
from tests.ui.test_window import Settled, unlock
from ui import boot
from ui.doorbell import Doorbell
from ui.held_window import ELSEWHERE, HERE, HeldWindow
from ui.pages.cases import CasesPage
from ui.pages.unlock import UnlockPage
from ui.session import Session
from ui.theme import Look
from ui.window import Window
from welapp.actions.cases import list_cases
from welapp.actions.claims import HeldError, claim, knock, take_over, this_host
from welapp.actions.surroundings import Surroundings
from welapp.errors import KnownError

Started = Callable[..., subprocess.Popen[str]]
OTHER = {"host": "laptop-zoe", "pid": 4711, "since": "2026-11-20T15:30:00+01:00", "token": "ab" * 16}
SINCE = datetime(2026, 11, 20, 14, 30, tzinfo=UTC)


@pytest.fixture
def started(vault_folder: Path) -> Iterator[Started]:
    """Start the program itself on the kluis, as a person does."""
    running: list[subprocess.Popen[str]] = []

    def start() -> subprocess.Popen[str]:
        one = subprocess.Popen(
            [sys.executable, "-m", "ui", "--vault", str(vault_folder)],
            cwd=Path(__file__).parents[2],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        running.append(one)
        return one

    yield start
    for one in running:
        one.kill()
        one.communicate()


def holder(folder: Path) -> dict[str, object]:
    """Who is named in the lock file; nobody while it is being written."""
    with contextlib.suppress(OSError, ValueError):
        found = json.loads((folder / "kluis.lock").read_text())
        if isinstance(found, dict):
            return found
    return {}


def wait_for(what: Callable[[], object]) -> None:
    until = time.monotonic() + 30
    while not what():
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.02)


def test_a_second_start_ends_quietly_and_the_first_goes_on(started: Started, vault_folder: Path) -> None:
    first = started()
    wait_for(lambda: holder(vault_folder).get("pid") == first.pid)
    second = started()
    said = second.communicate(timeout=60)
    assert (second.returncode, said) == (0, ("", ""))
    assert first.poll() is None
    assert holder(vault_folder)["pid"] == first.pid
    assert not (vault_folder / "kluis.knock").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="stops a program as this system does")
def test_a_first_start_that_hangs_is_named_by_the_second(started: Started, vault_folder: Path) -> None:
    first = started()
    wait_for(lambda: holder(vault_folder).get("pid") == first.pid)
    os.kill(first.pid, signal.SIGSTOP)
    second = started()
    wait_for(lambda: (vault_folder / "kluis.knock").exists())
    wait_for(lambda: not (vault_folder / "kluis.knock").exists())
    time.sleep(0.5)
    assert second.poll() is None, "its window stands"
    assert holder(vault_folder)["pid"] == first.pid
    os.kill(first.pid, signal.SIGCONT)


def heeds_the_system(one: subprocess.Popen[str]) -> bool:
    """Whether it listens for the end, which it does from just after the first frame."""
    status = Path(f"/proc/{one.pid}/status")
    if not status.exists():
        time.sleep(3)
        return True
    (caught,) = [line.split()[1] for line in status.read_text().splitlines() if line.startswith("SigCgt")]
    return bool(int(caught, 16) >> (signal.SIGTERM - 1) & 1)


@pytest.mark.skipif(sys.platform == "win32", reason="ends a program as this system does")
@pytest.mark.parametrize("number", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_program_that_the_system_ends_lets_go_of_the_kluis(started: Started, vault_folder: Path, number: str) -> None:
    first = started()
    wait_for(lambda: holder(vault_folder).get("pid") == first.pid)
    wait_for(lambda: heeds_the_system(first))
    first.send_signal(getattr(signal, number))
    assert first.wait(timeout=30) == 0
    assert not (vault_folder / "kluis.lock").exists()


def test_after_a_crash_the_next_start_takes_the_kluis_by_itself(started: Started, vault_folder: Path) -> None:
    first = started()
    wait_for(lambda: holder(vault_folder).get("pid") == first.pid)
    first.kill()
    first.communicate()
    second = started()
    wait_for(lambda: holder(vault_folder).get("pid") == second.pid)
    assert second.poll() is None


def test_the_window_says_calmly_that_it_was_left_by_a_crash(
    qtbot: QtBot, qapp: QApplication, vault_folder: Path, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    (vault_folder / "kluis.lock").write_text(json.dumps({**OTHER, "host": this_host()}))
    monkeypatch.setattr(boot.crash, "install", lambda _window: None)
    window = boot.start_window(qapp, vault_folder, around, boot.hold(vault_folder, around))
    qtbot.addWidget(window)
    assert window.notice.text() == boot.LEFT_BY_CRASH
    assert window.notice.isVisible()
    window.close()
    window.session.let_go()
    assert not (vault_folder / "kluis.lock").exists()


def test_a_wish_to_come_to_the_front_is_answered_and_heard(qtbot: QtBot, vault_folder: Path) -> None:
    bell = Doorbell(vault_folder, parent := QApplication.instance())
    assert parent is not None
    bell.start()
    (vault_folder / "kluis.other").write_text("")  # other news in the folder is none of its business
    with qtbot.assertNotEmitted(bell.rung, wait=100):
        pass
    with qtbot.waitSignal(bell.rung, timeout=10_000):
        (vault_folder / "kluis.knock").write_bytes(b"")
    assert not (vault_folder / "kluis.knock").exists()
    bell.deleteLater()


def test_who_knocked_before_the_window_stood_is_answered_too(qtbot: QtBot, vault_folder: Path) -> None:
    (vault_folder / "kluis.knock").write_bytes(b"")
    bell = Doorbell(vault_folder, QApplication.instance())
    with qtbot.waitSignal(bell.rung, timeout=10_000):
        bell.start()
    bell.deleteLater()


def test_a_window_that_was_put_away_comes_back(
    qtbot: QtBot, look: Look, vault_folder: Path, around: Surroundings
) -> None:
    window = Window(look, Session(vault_folder, around))
    qtbot.addWidget(window)
    window.showMaximized()
    window.showMinimized()
    window.come_to_front()
    assert not window.isMinimized()
    assert window.isMaximized()
    window.close()


def test_a_first_window_that_answers_needs_no_second(vault_folder: Path, around: Surroundings) -> None:
    with claim(vault_folder, around):
        with pytest.raises(HeldError) as held:
            boot.hold(vault_folder, around)
        assert held.value.here
        assert not knock(vault_folder, seconds=0.05)


def test_a_folder_that_may_not_be_written_is_no_reason_to_show_no_window(
    vault_folder: Path, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_args: object) -> None:
        raise KnownError("welapp mag niet schrijven")

    monkeypatch.setattr(boot, "claim", refused)
    assert not boot.hold(vault_folder, around).is_held()


@pytest.fixture
def held(qtbot: QtBot, look: Look) -> HeldWindow:
    made = HeldWindow(look, HeldError("laptop-zoe", SINCE, here=False))
    qtbot.addWidget(made)
    made.show()
    return made


def test_another_computer_is_named_with_a_way_to_open_it_here(held: HeldWindow) -> None:
    assert held.title.text() == ELSEWHERE
    assert "‘laptop-zoe’" in held.where.text()
    assert "vr 20 nov om" in held.where.text()
    assert held.anyway.isVisible()


@pytest.mark.parametrize("here", [True, False])
def test_no_sentence_is_cut_off(qtbot: QtBot, held: HeldWindow, here: bool, announced: Announced) -> None:
    held.show_holder(HeldError("b" * 64, SINCE, here=here))
    held.say(KnownError("Lezen of schrijven lukt niet. " * 5))
    assert announced.take() == [held.trouble.words.text()]
    qtbot.wait(20)
    for words in (held.title, held.where, held.what, held.trouble.words):
        assert words.height() >= words.heightForWidth(words.width())
        assert held.rect().contains(words.mapTo(held, words.rect().bottomRight()))


def test_what_runs_here_cannot_be_left_behind(held: HeldWindow) -> None:
    held.show_holder(HeldError(this_host(), SINCE, here=True))
    assert held.title.text() == HERE
    assert not held.anyway.isVisible()
    assert held.retry.isVisible()


def test_without_a_moment_the_sentence_is_still_whole(held: HeldWindow) -> None:
    held.show_holder(HeldError("x", None, here=False))
    assert "sinds" not in held.where.text()
    assert "  " not in held.where.text()


def test_every_button_can_be_reached_by_key(qtbot: QtBot, held: HeldWindow) -> None:
    held.setFocus(Qt.FocusReason.OtherFocusReason)
    assert held.retry.hasFocus()
    qtbot.keyClick(held.retry, Qt.Key.Key_Tab)
    assert held.anyway.hasFocus()
    qtbot.keyClick(held.anyway, Qt.Key.Key_Tab)
    qtbot.keyClick(held.leave, Qt.Key.Key_Space)
    assert not held.isVisible()


@pytest.fixture
def start(
    qapp: QApplication, vault_folder: Path, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[boot.HeldStart]:
    """A start that met another computer's lock."""
    (vault_folder / "kluis.lock").write_text(json.dumps(OTHER))
    monkeypatch.setattr(boot.crash, "install", lambda _window: None)
    with pytest.raises(HeldError) as error:
        boot.hold(vault_folder, around)
    made = boot.HeldStart(qapp, vault_folder, around, error.value)
    made.show()
    yield made
    for window in windows():
        window.close()
        window.session.let_go()
        window.deleteLater()
    made.window.close()
    made.window.deleteLater()


def windows() -> list[Window]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, Window) and one.isVisible()]


def test_trying_again_while_it_is_still_held_changes_nothing(start: boot.HeldStart, vault_folder: Path) -> None:
    start.window.retry.click()
    assert start.window.isVisible()
    assert windows() == []
    assert holder(vault_folder) == OTHER


def test_trying_again_after_the_other_let_go_opens_the_window(start: boot.HeldStart, vault_folder: Path) -> None:
    (vault_folder / "kluis.lock").unlink()
    start.window.retry.click()
    assert not start.window.isVisible()
    assert len(windows()) == 1
    assert holder(vault_folder)["pid"] == os.getpid()


def test_trying_again_asks_the_window_that_is_here_to_come_forward(
    qtbot: QtBot, qapp: QApplication, vault_folder: Path, around: Surroundings
) -> None:
    with claim(vault_folder, around):
        start = boot.HeldStart(qapp, vault_folder, around, HeldError(this_host(), None, here=True, pid=os.getpid()))
        start.show()
        start.window.retry.click()
        qtbot.waitUntil((vault_folder / "kluis.knock").exists)
        (vault_folder / "kluis.knock").unlink()  # as that window does
        qtbot.waitUntil(lambda: not start.window.isVisible())
        assert windows() == []
        start.window.deleteLater()


def test_escape_closes_it(qtbot: QtBot, held: HeldWindow) -> None:
    held.activateWindow()
    assert QTest.qWaitForWindowActive(held)
    qtbot.keyClick(held, Qt.Key.Key_Escape)
    assert not held.isVisible()


def test_opening_it_here_anyway_takes_it_over(start: boot.HeldStart, vault_folder: Path) -> None:
    start.window.anyway.click()
    assert not start.window.isVisible()
    (window,) = windows()
    assert isinstance(window.page, UnlockPage)
    assert holder(vault_folder)["host"] == this_host()


@pytest.fixture
def mine(qtbot: QtBot, look: Look, vault_folder: Path, around: Surroundings) -> Iterator[Window]:
    """A window that holds its kluis."""
    window = Window(look, Session(vault_folder, around, claim(vault_folder, around)))
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()
    window.session.let_go()


def test_a_window_that_was_robbed_goes_on_slot_and_says_why(
    qtbot: QtBot, mine: Window, vault_folder: Path, around: Surroundings, settled: Settled
) -> None:
    unlock(qtbot, mine, settled)
    robber = take_over(vault_folder, around)
    mine.session.run(mine, list_cases, lambda _found: None)
    qtbot.waitUntil(lambda: mine.desk is None)
    settled(mine.session)
    assert isinstance(mine.page, UnlockPage)
    assert "Hier is hij op slot gegaan" in mine.notice.text()
    mine.page.passphrase.field.setText(PASSPHRASE)
    mine.page.try_open()
    settled(mine.session)
    assert mine.desk is None
    assert "al open op deze computer" in mine.page.passphrase.error()
    robber.release()
    unlock(qtbot, mine, settled)
    assert isinstance(mine.page, CasesPage)
    assert holder(vault_folder)["pid"] == os.getpid()


def test_a_kluis_that_is_made_in_the_window_is_held_at_once(
    qtbot: QtBot, tmp_path: Path, around: Surroundings, settled: Settled
) -> None:
    folder = tmp_path / "nieuw"
    session = Session(folder, around, claim(folder, around))
    session.create(session, PASSPHRASE, "Marloes", "WEL", lambda _facts: None, lambda _error: None)
    settled(session)
    with pytest.raises(HeldError):
        claim(folder, around)
    session.close()
    session.let_go()
    with claim(folder, around) as next_one:
        assert not next_one.left_by_crash
