"""Every page by keys alone: Tab comes everywhere in the order of reading, shows where it is, and is heard there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import test_every_page as every_page
from tests.ui.by_keys import SHIFT, focused, press, round_by_tab, unheard, unseen, upward
from tests.ui.fitting import called
from tests.ui.test_every_page import AT_THE_KLUIS, QUESTIONS, STANDS, can_have_focus, goes_to
from ui.letters import Face
from ui.pages.vault import VaultPage
from ui.palettes import Colours
from ui.session import Session
from ui.stand import VAULT_CODE, Kind, Stand
from ui.theme import Look, Reading
from ui.widgets.focus import FocusRing
from ui.widgets.reading_order import in_reading_order
from ui.window import Window

demo_folder, window, opened_window = every_page.demo_folder, every_page.window, every_page.opened_window
EVERY = list(dict.fromkeys([*STANDS, *AT_THE_KLUIS, *QUESTIONS]))
PLAIN, WIDEST = Reading(Colours.LIGHT), Reading(Colours.LIGHT, 2.0, Face.DYSLEXIA, 1.4)


@pytest.fixture
def ring(qapp: QApplication, look: Look) -> Iterator[FocusRing]:
    made = FocusRing(look, qapp)
    yield made
    made.deleteLater()


def stops_expected(window: QWidget) -> list[QWidget]:
    """Those that stand for another widget leave the focus to that one."""
    return [one for one in can_have_focus(window) if one.focusProxy() is None]


@pytest.mark.parametrize("reading", [PLAIN, WIDEST], ids=["plain", "widest"])
@pytest.mark.parametrize("stand", EVERY, ids=lambda stand: f"{stand[0]}-{stand[1]}")
def test_tab_comes_everywhere_and_shows_where_it_is(
    opened_window: Window,
    ring: FocusRing,
    qtbot: QtBot,
    stand: tuple[Kind, str],
    reading: Reading,
    settled: Callable[[Session], None],
) -> None:
    settled(opened_window.session)
    opened_window.look.wear(reading)
    goes_to(opened_window, stand, settled)
    opened_window.resize(1280, 720)
    settled(opened_window.session)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=20_000)
    hidden: list[str] = []
    stops = round_by_tab(opened_window, lambda: hidden.extend(unseen(opened_window)))
    assert hidden == []
    assert [called(one) for one in stops_expected(opened_window) if one not in stops] == []
    assert set(round_by_tab(opened_window, back=True)) == set(stops)


@pytest.mark.parametrize("stand", EVERY, ids=lambda stand: f"{stand[0]}-{stand[1]}")
def test_tab_goes_down_the_page_and_every_stop_hears_a_key(
    opened_window: Window, qtbot: QtBot, stand: tuple[Kind, str], settled: Callable[[Session], None]
) -> None:
    goes_to(opened_window, stand, settled)
    settled(opened_window.session)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=20_000)
    first = next(one for one in in_reading_order(opened_window) if one in stops_expected(opened_window))
    first.setFocus(Qt.FocusReason.TabFocusReason)
    press(opened_window, Qt.Key.Key_Backtab, SHIFT)
    deaf: list[str] = []
    stops = round_by_tab(opened_window, lambda: deaf.extend(unheard(opened_window)))
    assert stops[0] is first
    assert upward(stops) == []
    assert deaf == []


class Opened(QObject):
    """Remembers every window that comes up beside the one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and watched is not self._window:
            self.names.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("stand", EVERY, ids=lambda stand: f"{stand[0]}-{stand[1]}")
def test_no_page_flashes_a_window_of_its_own(
    opened_window: Window, qapp: QApplication, stand: tuple[Kind, str], settled: Callable[[Session], None]
) -> None:
    """A part that is shown before it has its place is one, and takes the focus with it."""
    opened = Opened(opened_window)
    qapp.installEventFilter(opened)
    goes_to(opened_window, stand, settled)
    settled(opened_window.session)
    qapp.removeEventFilter(opened)
    assert opened.names == []
    assert opened_window.page is not None
    assert opened_window.page.isAncestorOf(focused(opened_window)), "the caret stays in the rail"


def test_a_page_that_is_left_at_once_leaves_no_window_behind(
    opened_window: Window, settled: Callable[[Session], None]
) -> None:
    """The kluis asks for the wachtzin before its sheets have their place, and is gone again before that too."""
    opened_window.go(Stand(Kind.VAULT, place=VAULT_CODE))
    assert isinstance(opened_window.page, VaultPage)
    opened_window.page.keep_all()  # as the slot does
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not opened_window] == []
    opened_window.go(Stand(Kind.CASES))
    settled(opened_window.session)
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not opened_window] == []
