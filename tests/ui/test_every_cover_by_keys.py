"""What stands before the kluis or over a page, by keys alone: Tab stays within it, and comes to all of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import test_every_page as every_page
from tests.ui import test_every_page_by_keys as by_pages
from tests.ui.by_keys import SHIFT, press, round_by_tab, unheard, unseen, upward
from tests.ui.fitting import called
from tests.ui.test_every_page import goes_to
from tests.ui.test_every_page_by_keys import PLAIN, WIDEST, stops_expected
from ui.pages.create import CreatePage
from ui.pages.door_code import NewPassphraseFace
from ui.pages.hand_over import HandOverPage, TakeBackPage
from ui.pages.pause import PausePage
from ui.pages.restore import RestorePage
from ui.pages.restore_door import RestoreDoorPage
from ui.pages.restore_supply import Supply
from ui.pages.unlock import UnlockPage
from ui.pages.visit import VisitPage
from ui.pages.visit_menu import LETTERS
from ui.pages.worry import WorryCard
from ui.session import Session
from ui.stand import Kind
from ui.theme import Look, Reading
from ui.widgets.focus import FocusRing
from ui.widgets.reading_order import in_reading_order
from ui.window import Window
from welapp.actions.demo import PASSPHRASE
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import key_of
from welapp.vault.kdf import Cost

demo_folder, window, opened_window = every_page.demo_folder, every_page.window, every_page.opened_window
ring = by_pages.ring
Settled = Callable[[Session], None]
CHEAP = Surroundings(cost=Cost(65_536, 1, 1))


@pytest.fixture
def bare(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[Window]:
    """A window on a folder without a kluis."""
    made = Window(look, Session(tmp_path / "nieuw", CHEAP))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    made.close()


def making(window: Window) -> QWidget:
    assert isinstance(window.page, CreatePage)
    return window.page


def finding_copies(window: Window) -> QWidget:
    making(window).restore_requested.emit()  # type: ignore[attr-defined]
    assert isinstance(window.page, RestoreDoorPage)
    return window.page


def opening(window: Window) -> UnlockPage:
    assert isinstance(window.page, UnlockPage)
    return window.page


def opening_with_a_code(window: Window) -> QWidget:
    page = opening(window)
    page.show_code()
    return page


def choosing_a_new_passphrase(window: Window) -> QWidget:
    page = opening(window)
    page._show_face(NewPassphraseFace(window.look, window.session))
    return page


def opening_with_the_computer(window: Window) -> QWidget:
    page = opening(window)
    page.computer_button.show()
    return page


def putting_back_at_the_door(window: Window) -> QWidget:
    folder = window.session.folder
    window._doors._show_restore(Supply(folder, key_of(folder, PASSPHRASE)))
    assert isinstance(window.page, RestorePage)
    return window.page


DOORS = [making, finding_copies]
AT_THE_SLOT = [
    opening,
    opening_with_the_computer,
    opening_with_a_code,
    choosing_a_new_passphrase,
    putting_back_at_the_door,
]


def pausing(window: Window) -> QWidget:
    window.pause()
    assert isinstance(window.page, PausePage)
    return window.page


def pausing_as_a_youth(window: Window) -> QWidget:
    handing_over(window)
    window.page.taken.emit()  # type: ignore[union-attr]
    window.pause()
    assert isinstance(window.page, PausePage)
    return window.page


def with_the_worry_card(window: Window) -> QWidget:
    assert isinstance(window.page, VisitPage)
    window.page._show_worry()
    (card,) = window.page.findChildren(WorryCard)
    return card


def choosing_letters(window: Window) -> QWidget:
    assert isinstance(window.page, VisitPage)
    window.page._do(LETTERS)
    return window.page  # the path stays beside it


def handing_over(window: Window) -> QWidget:
    window.covers.hand_over()
    assert isinstance(window.page, HandOverPage)
    return window.page


def taking_back(window: Window) -> QWidget:
    handing_over(window)
    window.page.taken.emit()  # type: ignore[union-attr]
    window.covers.ask_back()
    assert isinstance(window.page, TakeBackPage)
    return window.page


COVERS = [pausing, pausing_as_a_youth, with_the_worry_card, choosing_letters, handing_over, taking_back]


def walks(window: Window, shown: QWidget, settled: Settled, qtbot: QtBot) -> None:
    settled(window.session)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=20_000)
    expected = stops_expected(window)
    assert expected
    assert all(shown.isAncestorOf(one) for one in expected), [called(one) for one in expected]
    hidden: list[str] = []
    stops = round_by_tab(window, lambda: hidden.extend(unseen(window)))
    assert hidden == []
    # Once the focus was in a group of choices, one of them stands for all.
    assert [called(one) for one in stops_expected(window) if one not in stops] == []
    assert [called(one) for one in stops if one is not window and not shown.isAncestorOf(one)] == []
    assert set(round_by_tab(window, back=True)) == set(stops)


def goes_down(window: Window, settled: Settled, qtbot: QtBot) -> None:
    settled(window.session)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=20_000)
    first = next(one for one in in_reading_order(window) if one in stops_expected(window))
    first.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_Backtab, SHIFT)
    deaf: list[str] = []
    stops = round_by_tab(window, lambda: deaf.extend(unheard(window)))
    assert stops[0] is first or len(stops) == 1
    assert upward(stops) == []
    assert deaf == []


@pytest.mark.parametrize("reading", [PLAIN, WIDEST], ids=["plain", "widest"])
@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.__name__)
def test_tab_comes_everywhere_where_there_is_no_kluis_yet(
    bare: Window, ring: FocusRing, qtbot: QtBot, door: Callable[[Window], QWidget], reading: Reading, settled: Settled
) -> None:
    bare.look.wear(reading)
    shown = door(bare)
    bare.resize(1280, 720)
    walks(bare, shown, settled, qtbot)
    goes_down(bare, settled, qtbot)


@pytest.mark.parametrize("reading", [PLAIN, WIDEST], ids=["plain", "widest"])
@pytest.mark.parametrize("door", AT_THE_SLOT, ids=lambda door: door.__name__)
def test_tab_comes_everywhere_at_the_slot(
    window: Window, ring: FocusRing, qtbot: QtBot, door: Callable[[Window], QWidget], reading: Reading, settled: Settled
) -> None:
    settled(window.session)
    window.look.wear(reading)
    shown = door(window)
    window.resize(1280, 720)
    walks(window, shown, settled, qtbot)
    goes_down(window, settled, qtbot)


@pytest.mark.parametrize("reading", [PLAIN, WIDEST], ids=["plain", "widest"])
@pytest.mark.parametrize("cover", COVERS, ids=lambda cover: cover.__name__)
def test_tab_stays_on_what_lies_over_a_visit_and_comes_to_all_of_it(
    opened_window: Window,
    ring: FocusRing,
    qtbot: QtBot,
    cover: Callable[[Window], QWidget],
    reading: Reading,
    settled: Settled,
) -> None:
    settled(opened_window.session)
    opened_window.look.wear(reading)
    goes_to(opened_window, (Kind.VISIT, "wens-in-een-zin"), settled)
    shown = cover(opened_window)
    opened_window.resize(1280, 720)
    walks(opened_window, shown, settled, qtbot)
    goes_down(opened_window, settled, qtbot)
