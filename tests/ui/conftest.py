"""What the window's tests share: a cheap lock, a still clock, an open kluis and a way to wait for it."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import announced as hearing
from tests.ui.associating import AnyComputer
from ui import associations, voice
from ui.desk import Desk
from ui.hearing import _ears
from ui.letters import load_fonts
from ui.palettes import Colours
from ui.session import Session
from ui.sweeping import Sweeper
from ui.theme import Look, Reading
from ui.widgets.focus import FocusRing
from ui.widgets.pulling import Pulling
from welapp import places
from welapp.actions.cases import add_case, read_case
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, create_vault
from welapp.domain.case import Case
from welapp.domain.youth import ZIJ, Age
from welapp.vault.kdf import Cost

PASSPHRASE = "vier koeien dansen op een boot"
AUTHOR, TEAM = "Marloes Bakker", "WEL-team Veenkolk"
TURNS = 20  # more than any page is built in
NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)

announced = hearing.announced


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What the screenless platform cannot do is no fault of ours."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QApplication) -> None:
    load_fonts(places.resources())


@pytest.fixture(autouse=True)
def _alone(qapp: QApplication) -> None:
    """What an earlier test left: its window would hear the keys of this one, its ring and its finger would go along."""
    ears = _ears()
    for known in ears.listeners if ears is not None else ():
        left = known()
        if isinstance(left, FocusRing | Pulling):
            left.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """Keeps each window until its test ends: else a sweep takes it in the midst of what its page does."""
    kept: list[QWidget] = []
    add = qtbot.addWidget

    def keep(widget: QWidget, *, before_close_func: Callable[[QWidget], None] | None = None) -> None:
        kept.append(widget)
        add(widget, before_close_func=before_close_func)

    monkeypatch.setattr(qtbot, "addWidget", keep)
    return qtbot


@pytest.fixture(autouse=True)
def _swept_here(qapp: QApplication) -> Iterator[None]:
    """As in the program: swept by the thread of a kluis, what a window left behind ended a run of all tests."""
    sweeper = Sweeper(qapp)
    sweeper.start()
    yield
    sweeper.stop()
    sweeper.deleteLater()


@pytest.fixture(autouse=True)
def _silence(monkeypatch: pytest.MonkeyPatch) -> None:
    """What this computer can say must not change what the tests see; the tests of the voice bring their own."""
    monkeypatch.setattr(voice, "engines_here", lambda: ())


@pytest.fixture(autouse=True)
def _associations(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that a test presses may change what a double-click does on this computer; every system can have one."""
    monkeypatch.setattr(associations, "of_this_system", AnyComputer)


@pytest.fixture
def around() -> Surroundings:
    return Surroundings(clock=lambda: NOW, cost=Cost(memory_kib=65_536, passes=1, lanes=1))


@pytest.fixture
def vault_folder(tmp_path: Path, around: Surroundings) -> Path:
    """A folder with a kluis that is on slot."""
    folder = tmp_path / "kluis"
    create_vault(folder, PASSPHRASE, AUTHOR, TEAM, around).close()
    return folder


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    made = Look(places.resources(), colours=Colours.LIGHT)
    yield made
    made.wear(Reading())  # 'Rustig beeld' is Qt's own, and would reach into the next test


@pytest.fixture
def locked_session(qtbot: QtBot, vault_folder: Path, around: Surroundings) -> Iterator[Session]:
    made = Session(vault_folder, around)
    yield made
    made.close()


@pytest.fixture
def opened(qtbot: QtBot, locked_session: Session) -> OpenVault:
    """Open the session's kluis and return its facts; its connection belongs to the lane."""
    facts: list[OpenVault] = []
    locked_session.open(locked_session, PASSPHRASE, facts.append, _fail)
    qtbot.waitUntil(lambda: bool(facts), timeout=20_000)
    return facts[0]


@pytest.fixture
def session(locked_session: Session, opened: OpenVault) -> Session:
    return locked_session


@pytest.fixture
def desk(look: Look, session: Session, opened: OpenVault) -> Desk:
    return Desk(look, session, opened.forms, opened.author, opened.team, lambda: NOW.date())


@pytest.fixture
def mika(asked: Callable[..., object]) -> str:
    """A casus with a youth of fourteen and this user as its coordinator."""
    return str(asked(lambda vault: add_case(vault, "Mika", ZIJ, Age.FROM_12)))


@pytest.fixture
def read(asked: Callable[..., object]) -> Callable[[str], Case]:
    def now(case: str) -> Case:
        found = asked(lambda vault: read_case(vault, case))
        assert isinstance(found, Case)
        return found

    return now


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[Session], None]:
    """Wait until the lane has done all that was asked, all that was asked in answer to it, and the page is built."""

    def wait(session: Session) -> None:
        for _ in range(4):
            passed: list[None] = []
            session.aside(session, lambda: None, passed.append)
            qtbot.waitUntil(lambda seen=passed: bool(seen), timeout=20_000)
            for _turn in range(TURNS):
                QApplication.processEvents()

    return wait


@pytest.fixture
def asked(session: Session, settled: Callable[[Session], None]) -> Callable[..., object]:
    """Run an action on the lane and return what it gives: `case = asked(lambda vault: add_case(vault, ...))`."""

    def run(job: Callable[[OpenVault], object]) -> object:
        results: list[object] = []
        session.run(session, job, results.append, _fail)
        settled(session)
        return results[0]

    return run


def _fail(error: Exception) -> None:
    raise AssertionError(str(error))
