"""Ctrl+L from anywhere, and what the lock screen may say about what was typed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import test_window
from tests.ui.conftest import PASSPHRASE
from tests.ui.test_window import NAME, Settled, forget_deleted, texts, unlock
from ui.pages.case import CasePage
from ui.pages.cases import CasesPage
from ui.pages.grounds import GroundsPage
from ui.pages.new_case import NewCasePage
from ui.pages.people import PeoplePage
from ui.pages.unlock import KEPT, PARTLY_KEPT, UnlockPage
from ui.pages.visit import VisitPage
from ui.stand import Kind, Stand
from ui.window import Window
from welapp.actions.cases import list_cases, read_case
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, open_vault
from welapp.actions.visits import set_will
from welapp.domain.case import Case, Will

case = test_window.case
window = test_window.window


def names_list(window: Window) -> QWidget:
    assert isinstance(window.page, VisitPage)
    return window.page.question.share.present.open_names()


def route_menu(window: Window) -> QWidget:
    assert isinstance(window.page, VisitPage)
    window.page.welcome.head.menu.open()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def case_menu(window: Window) -> QWidget:
    assert isinstance(window.page, CasePage)
    window.page._open_menu()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def calendar(window: Window) -> QWidget:
    assert isinstance(window.page, GroundsPage)
    field = window.page.since.field
    field.calendarWidget().window().move(QPoint(0, 0))
    field.calendarWidget().window().show()
    return field.calendarWidget()


def combo_list(window: Window) -> QWidget:
    assert window.page is not None
    combo = QComboBox(window.page)
    combo.addItems([NAME, "Kees"])
    combo.show()
    combo.showPopup()
    return combo.view()


POPUPS: dict[str, tuple[Stand, Callable[[Window], QWidget]]] = {
    "names": (Stand(Kind.VISIT, place="laatst-lekker-bezig"), names_list),
    "route menu": (Stand(Kind.VISIT, place="welcome"), route_menu),
    "case menu": (Stand(Kind.CASE), case_menu),
    "calendar": (Stand(Kind.GROUNDS), calendar),
    "combo": (Stand(Kind.CASE), combo_list),
}


def opened_popup(qtbot: QtBot, window: Window, case: str, settled: Settled, which: str) -> QWidget:
    unlock(qtbot, window, settled)
    window.session.run(window, lambda vault: set_will(vault, case, Will.YES))
    settled(window.session)
    stand, opener = POPUPS[which]
    window.go(Stand(stand.kind, case, stand.place))
    settled(window.session)
    popup = opener(window)
    assert QApplication.activePopupWidget() is not None
    return popup


def nothing_is_left(window: Window) -> None:
    assert QApplication.activePopupWidget() is None
    assert isinstance(window.page, UnlockPage)
    forget_deleted()
    assert not [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
    assert not [one for one in QApplication.topLevelWidgets() if NAME in texts(one)]


@pytest.mark.parametrize("which", POPUPS)
def test_ctrl_l_locks_from_an_open_list_or_menu_and_takes_it_along(
    qtbot: QtBot, window: Window, case: str, settled: Settled, which: str
) -> None:
    popup = opened_popup(qtbot, window, case, settled, which)
    qtbot.keyClick(popup, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    nothing_is_left(window)
    settled(window.session)


@pytest.mark.parametrize("which", POPUPS)
def test_being_left_alone_takes_an_open_list_or_menu_along(
    qtbot: QtBot, window: Window, case: str, settled: Settled, which: str
) -> None:
    opened_popup(qtbot, window, case, settled, which)
    window.idle.left_alone.emit()
    nothing_is_left(window)
    settled(window.session)


def test_ctrl_l_as_the_system_sends_it_locks_from_an_open_list(
    qtbot: QtBot, window: Window, case: str, settled: Settled
) -> None:
    popup = opened_popup(qtbot, window, case, settled, "names")
    handle = popup.window().windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    nothing_is_left(window)
    settled(window.session)


def test_a_pause_closes_an_open_list(qtbot: QtBot, window: Window, case: str, settled: Settled) -> None:
    opened_popup(qtbot, window, case, settled, "names")
    window.pause()
    assert QApplication.activePopupWidget() is None


def test_an_l_without_control_does_not_lock(qtbot: QtBot, window: Window, settled: Settled) -> None:
    unlock(qtbot, window, settled)
    qtbot.keyClick(window, Qt.Key.Key_L)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert window.desk is not None


def at(qtbot: QtBot, window: Window, case: str, settled: Settled, kind: Kind) -> QWidget:
    unlock(qtbot, window, settled)
    window.go(Stand(kind, case))
    settled(window.session)
    assert window.page is not None
    return window.page


def in_kluis(tmp_path: Path, around: Surroundings, look_in: Callable[[OpenVault], object]) -> object:
    vault = open_vault(tmp_path / "kluis", PASSPHRASE, around)
    try:
        return look_in(vault)
    finally:
        vault.close()


def all_cases(vault: OpenVault) -> list[Case]:
    return [read_case(vault, row.id) for row in list_cases(vault)]


@pytest.mark.parametrize("leave", ["lock", "close"])
def test_a_new_casus_that_was_being_filled_in_is_made_when_the_kluis_goes_on_slot(
    qtbot: QtBot, window: Window, case: str, tmp_path: Path, around: Surroundings, settled: Settled, leave: str
) -> None:
    page = at(qtbot, window, case, settled, Kind.NEW_CASE)
    assert isinstance(page, NewCasePage)
    qtbot.keyClicks(page.form.name, "Robin")
    qtbot.keyClicks(page.owner, "Farid")
    if leave == "lock":
        window.lock()
        settled(window.session)
        assert KEPT in texts(window)
        unlock(qtbot, window, settled)
        assert isinstance(window.page, CasesPage)
    window.close()
    found = in_kluis(tmp_path, around, all_cases)
    assert isinstance(found, list)
    robin = next(one for one in found if one.youth.name == "Robin")
    assert "Farid" in [person.name for person in robin.people]
    assert len(found) == 2


def test_a_casus_without_a_name_cannot_be_kept_and_the_lock_screen_says_so(
    qtbot: QtBot, window: Window, case: str, settled: Settled
) -> None:
    page = at(qtbot, window, case, settled, Kind.NEW_CASE)
    assert isinstance(page, NewCasePage)
    qtbot.keyClicks(page.owner, "Farid")
    window.lock()
    settled(window.session)
    assert PARTLY_KEPT in texts(window)
    assert KEPT not in texts(window)
    settled(window.session)
    unlock(qtbot, window, settled)
    assert isinstance(window.page, NewCasePage)


def test_someone_who_was_being_added_is_added_when_the_kluis_goes_on_slot(
    qtbot: QtBot, window: Window, case: str, tmp_path: Path, around: Surroundings, settled: Settled
) -> None:
    page = at(qtbot, window, case, settled, Kind.PEOPLE)
    assert isinstance(page, PeoplePage)
    qtbot.keyClicks(page.form.name, "Wouter")
    qtbot.keyClicks(page.form.role, "trainer")
    window.lock()
    settled(window.session)
    assert KEPT in texts(window)
    window.close()
    found = in_kluis(tmp_path, around, lambda vault: read_case(vault, case))
    assert isinstance(found, Case)
    assert [person.role for person in found.people if person.name == "Wouter"] == ["trainer"]


def test_someone_without_a_name_cannot_be_kept_and_the_lock_screen_says_so(
    qtbot: QtBot, window: Window, case: str, settled: Settled
) -> None:
    page = at(qtbot, window, case, settled, Kind.PEOPLE)
    assert isinstance(page, PeoplePage)
    qtbot.keyClicks(page.form.role, "trainer")
    window.lock()
    settled(window.session)
    assert PARTLY_KEPT in texts(window)
    settled(window.session)


def test_leaving_by_the_rail_makes_no_casus(
    qtbot: QtBot, window: Window, case: str, tmp_path: Path, around: Surroundings, settled: Settled
) -> None:
    page = at(qtbot, window, case, settled, Kind.NEW_CASE)
    assert isinstance(page, NewCasePage)
    qtbot.keyClicks(page.form.name, "Robin")
    window.rail.page_chosen.emit("settings")
    window.close()
    found = in_kluis(tmp_path, around, all_cases)
    assert isinstance(found, list)
    assert len(found) == 1


def test_a_consent_is_never_recorded_by_itself_and_the_lock_screen_says_what_was_kept(
    qtbot: QtBot, window: Window, case: str, tmp_path: Path, around: Surroundings, settled: Settled
) -> None:
    page = at(qtbot, window, case, settled, Kind.GROUNDS)
    assert isinstance(page, GroundsPage)
    qtbot.keyClicks(page.by, "Ilse")
    window.lock()
    settled(window.session)
    assert PARTLY_KEPT in texts(window)
    window.close()
    found = in_kluis(tmp_path, around, lambda vault: read_case(vault, case))
    assert isinstance(found, Case)
    assert found.grounds == ()


def test_a_list_of_names_without_klaar_is_not_said_to_be_kept(
    qtbot: QtBot, window: Window, case: str, settled: Settled
) -> None:
    opened_popup(qtbot, window, case, settled, "names")
    window.lock()
    settled(window.session)
    assert PARTLY_KEPT in texts(window)
    settled(window.session)
