"""A youth at the keys cannot get out of the visit: every key, way of closing and menu entry does nothing or asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import fitting, test_window
from tests.ui.conftest import AUTHOR, PASSPHRASE, TEAM
from tests.ui.visit_room import Room
from tests.ui.visiting import EVERYONE, make_mika
from ui import boot
from ui.ask import Ask
from ui.pages.hand_over import TO_ADULT, TO_YOUTH, HandOverPage, Patience, TakeBackPage
from ui.pages.pause import PausePage
from ui.pages.unlock import UnlockPage
from ui.pages.visit import OWN, READBACK, WELCOME, VisitPage
from ui.pages.visit_keys import FOR_YOUTH
from ui.pages.visit_menu import HAND_OVER, TAKE_BACK
from ui.session import Session
from ui.stand import Kind, Stand
from ui.theme import Look
from welapp.actions import approvals, visits
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import create_vault
from welapp.domain.answers import Content
from welapp.domain.case import Will

Settled = Callable[[Session], None]
PLACES = (WELCOME, "trots", "wens-in-een-zin", READBACK, OWN)
# What a curious fourteen-year-old tries, beside the shortcuts of the program itself.
TRIED = (
    "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "Shift+F1", "Shift+F10", "Ctrl+F4",
    "Alt+F4", "Ctrl+Q", "Ctrl+W", "Ctrl+P", "Ctrl+O", "Ctrl+S", "Ctrl+N", "Ctrl+F", "Ctrl+T", "Ctrl+R", "Ctrl+H",
    "Ctrl+D", "Ctrl+E", "Ctrl+U", "Ctrl+J", "Ctrl+K", "Ctrl+Tab", "Ctrl+Shift+Tab", "Ctrl+PgUp", "Ctrl+PgDown",
    "Ctrl+Shift+N", "Ctrl+Shift+I", "Ctrl+Alt+Del", "Alt+Left", "Alt+Right", "Alt+Up", "Alt+Home", "Alt+Space",
    "Alt+Return", "Alt+D", "Alt+F", "Meta+D", "Meta+E", "Meta+L", "Meta+R", "Menu", "Help", "Print", "Ctrl+Home",
    "Ctrl+Escape", "Alt+Escape", "Shift+Escape", "Ctrl+Z", "Ctrl+Y", "Backspace", "Delete", "Tab", "Shift+Tab",
    "Return", "Ctrl+Return", "Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+5", "Ctrl+9", "Ctrl+0", "Ctrl++", "Ctrl+-",
)  # fmt: skip


@pytest.fixture
def room(qtbot: QtBot, look: Look, tmp_path: Path, around: Surroundings, settled: Settled) -> Iterator[Room]:
    vault = create_vault(tmp_path / "kluis", PASSPHRASE, AUTHOR, TEAM, around)
    case = make_mika(vault)
    visits.save_answer(vault, case, "trots", Content(text="koken"), sharing=EVERYONE)
    approvals.approve_answer(vault, case, "trots", AUTHOR)
    approvals.finish_readback(vault, case, AUTHOR, ["Mika"])
    vault.close()
    for window in test_window.shown(qtbot, look, tmp_path / "kluis", around):
        test_window.unlock(qtbot, window, settled)
        assert QTest.qWaitForWindowActive(window)
        made = Room(qtbot, window, case, settled)
        made.go(Kind.VISIT, "trots")
        yield made
        window.covers.youth.stop()


def hand_over(room: Room) -> None:
    room.page.question.head.menu.deed(HAND_OVER).trigger()
    cover = room.window.page
    assert isinstance(cover, HandOverPage)
    cover.take.click()
    room.settle()
    assert room.window.covers.youth.is_on


def is_in_the_visit(room: Room) -> bool:
    """In this visit, or before the question for the wachtzin, with the youth's mode still on and nothing else open."""
    page = room.window.page
    there = isinstance(page, VisitPage | TakeBackPage | PausePage) and room.window.isVisible()
    stand = room.window.stand
    return (
        there
        and room.window.covers.youth.is_on
        and room.window.isFullScreen()
        and (stand.kind, stand.case) == (Kind.VISIT, room.case)
        and not room.window.rail.isVisible()
        and not room.window.notice.isVisible()
        and QApplication.activeModalWidget() is None
    )


def go_on(room: Room) -> None:
    """Back to the visit from whatever came over it."""
    if not isinstance(room.window.page, VisitPage):
        room.window.resume()
        room.settle()


def type_passphrase(room: Room, words: str = PASSPHRASE) -> TakeBackPage:
    page = room.window.page
    assert isinstance(page, TakeBackPage)
    page.passphrase.field.setText(words)
    page.check()
    room.qtbot.waitUntil(lambda: room.window.page is not page or page.passphrase.error() != "", timeout=20_000)
    if room.window.isVisible():
        room.settle()
    return page


def said(window: QWidget) -> list[str]:
    return [widget.accessibleName() for widget in window.findChildren(QWidget) if widget.isVisible()]


def test_handing_over_is_one_sentence_for_the_youth_and_one_press(room: Room) -> None:
    room.page.question.head.menu.deed(HAND_OVER).trigger()
    page = room.window.page
    assert isinstance(page, HandOverPage)
    texts = test_window.texts(page)
    assert TO_YOUTH in texts
    assert TO_ADULT in texts
    assert "Mika" not in texts
    page.stay.click()
    assert isinstance(room.window.page, VisitPage)
    assert not room.window.covers.youth.is_on


def test_who_has_the_keys_begins_in_the_answer_and_not_in_the_menu(room: Room) -> None:
    room.page.question.head.menu.setFocus()
    hand_over(room)
    assert room.page.question.isAncestorOf(QApplication.focusWidget())
    assert not room.page.question.head.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("place", PLACES)
def test_no_key_leads_out_of_the_visit(room: Room, place: str, settled: Settled) -> None:
    """Every shortcut there is in the window, and whatever else someone may press; Ctrl+L has a test of its own."""
    hand_over(room)
    room.at(place)
    own = {shortcut.key().toString() for shortcut in room.window.findChildren(QShortcut)}
    assert {"F11", "Alt+Left"} <= own
    for name in sorted({*own, *TRIED} - {"Ctrl+L", ""}):
        combination = QKeySequence(name)[0]
        target = QApplication.focusWidget() or room.window
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
        settled(room.window.session)
        assert is_in_the_visit(room), name
        go_on(room)
    assert is_in_the_visit(room)


@pytest.mark.parametrize("place", PLACES)
def test_every_entry_of_the_menu_and_every_button_stays_in_the_visit_or_asks(
    room: Room, place: str, settled: Settled
) -> None:
    hand_over(room)
    room.at(place)
    heads = room.page._heads()
    for head in heads:
        shown = {name for name, action in head.menu._deeds.items() if action.isVisible()}
        assert shown <= FOR_YOUTH
        assert TAKE_BACK in shown
        assert head.leave.isHidden()
        assert {name for name, tool in head.tools.items() if not tool.isHidden()} <= FOR_YOUTH
    for _ in range(60):
        buttons = [one for one in room.window.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
        fresh = [one for one in buttons if not one.property("pressed_before")]
        if not fresh:
            break
        fresh[0].setProperty("pressed_before", True)
        fresh[0].click()
        settled(room.window.session)
        for popup in iter(QApplication.activePopupWidget, None):
            popup.close()
        assert is_in_the_visit(room), fresh[0].accessibleName() or fresh[0].text()
        if not isinstance(room.window.page, VisitPage):
            room.window.resume()
            room.settle()


@pytest.mark.parametrize("way", ["close", "all windows", "Alt+F4", "Ctrl+Q"])
def test_closing_asks_the_wachtzin_first(room: Room, qapp: QApplication, way: str) -> None:
    hand_over(room)
    if way == "close":
        room.window.close()
    elif way == "all windows":
        qapp.closeAllWindows()
    else:
        combination = QKeySequence(way)[0]
        QTest.keyClick(QApplication.focusWidget() or room.window, combination.key(), combination.keyboardModifiers())
    assert isinstance(room.window.page, TakeBackPage)
    assert room.window.isVisible()
    room.window.page.back.click()
    assert isinstance(room.window.page, VisitPage)
    assert is_in_the_visit(room)


def test_with_the_wachtzin_the_window_closes_as_was_asked(room: Room) -> None:
    hand_over(room)
    room.window.close()
    type_passphrase(room)
    assert not room.window.isVisible()


def test_who_stayed_and_takes_the_keys_back_later_does_not_close_the_window(room: Room) -> None:
    hand_over(room)
    room.window.close()
    room.window.page.back.click()  # type: ignore[union-attr]
    room.page.question.head.menu.deed(TAKE_BACK).trigger()
    type_passphrase(room)
    assert room.window.isVisible()
    assert not room.window.covers.youth.is_on


def test_a_pause_goes_on_with_the_youth_or_asks_the_wachtzin(room: Room) -> None:
    hand_over(room)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    page = room.window.page
    assert isinstance(page, PausePage)
    assert not any("Marloes" in words for words in said(room.window))
    page.go_on.click()
    assert isinstance(room.window.page, VisitPage)
    assert is_in_the_visit(room)
    room.window.pause()
    room.window.page.take_back.click()  # type: ignore[union-attr]
    assert isinstance(room.window.page, TakeBackPage)
    assert not room.window.covers._pause_timer.isActive()


@pytest.mark.parametrize("way", ["Ctrl+L", "computer", "alone", "pause"])
def test_on_slot_the_mode_is_over_and_only_the_wachtzin_opens(room: Room, settled: Settled, way: str) -> None:
    """Not this computer's keyring either: it opens for whoever sits there."""
    hand_over(room)
    if way == "Ctrl+L":
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    elif way == "computer":
        room.window.away.went_away.emit()
    elif way == "alone":
        room.window.idle.left_alone.emit()
    else:
        room.window.pause()
        room.window.covers._pause_timer.timeout.emit()
    assert isinstance(room.window.page, UnlockPage)
    assert not room.window.page.computer_may
    test_window.unlock(room.qtbot, room.window, settled)
    assert room.window.stand == Stand(Kind.VISIT, room.case, "trots")
    assert not room.window.covers.youth.is_on
    assert not room.page.question.head.leave.isHidden()


def test_when_the_computer_goes_off_the_words_are_kept_and_nothing_is_asked(
    room: Room, qapp: QApplication, around: Surroundings
) -> None:
    hand_over(room)
    QTest.keyClicks(room.field, " en bakken")
    boot.let_system_close(qapp)
    room.window.close()
    assert not room.window.isVisible()
    from welapp.actions.cases import read_case
    from welapp.actions.vaults import open_vault

    vault = open_vault(room.window.session.folder, PASSPHRASE, around)
    assert read_case(vault, room.case).answers["trots"].content.text == "koken en bakken"
    vault.close()


def test_a_window_that_loses_its_full_screen_takes_it_again(room: Room, qtbot: QtBot) -> None:
    hand_over(room)
    room.window.setWindowState(Qt.WindowState.WindowNoState)
    qtbot.waitUntil(room.window.isFullScreen)


def test_no_context_menu_no_help_and_nothing_dropped(room: Room) -> None:
    hand_over(room)
    field = room.field.viewport()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), field.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(field, asked)
    assert QApplication.activePopupWidget() is None
    assert not any(menu.isVisible() for menu in QApplication.topLevelWidgets() if isinstance(menu, QMenu))
    goods = QMimeData()
    goods.setText("van een ander programma")
    dragged = QDragEnterEvent(
        QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, goods, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(field, dragged)
    assert not dragged.isAccepted()
    QApplication.sendEvent(room.window, QEvent(QEvent.Type.EnterWhatsThisMode))


def test_no_window_with_files_opens(room: Room) -> None:
    hand_over(room)
    real = Ask()
    real.may_show_files = room.window.ask.may_show_files
    assert real.choose_folder(room.window, "Kies") is None
    assert real.save_file(room.window, "Bewaren", "blad.pdf") is None
    assert not room.window.ask.may_show_files


@pytest.mark.parametrize("by_youth", [False, True])
def test_a_sentence_of_the_program_waits_until_nobody_looks_along(room: Room, by_youth: bool) -> None:
    if by_youth:
        hand_over(room)
    room.window.session.said.emit("De schijf is vol.")
    assert not room.window.notice.isVisible()
    if by_youth:
        room.window.covers.ask_back()
        type_passphrase(room)
    room.window.pause()
    room.window.resume()
    assert not room.window.notice.isVisible()
    room.go(Kind.CASE)
    assert room.window.notice.isVisible()
    assert room.window.notice.text() == "De schijf is vol."


def test_a_youth_turns_back_only_what_came_since(room: Room) -> None:
    room.type(" en lezen")
    room.at("kun-je-goed")
    hand_over(room)
    room.press(Qt.Key.Key_Z)
    assert room.words() == "koken en lezen"
    room.type("zeilen")
    room.at("trots")
    room.press(Qt.Key.Key_Z)
    assert room.words("kun-je-goed") == ""
    room.press(Qt.Key.Key_Z)
    assert room.words() == "koken en lezen"


def test_after_not_now_the_way_out_leads_to_the_adult(room: Room) -> None:
    hand_over(room)
    room.at(WELCOME)
    room.page.welcome.wills[Will.NOT_NOW].click()
    room.settle()
    assert room.page.ending.leave.text() == "Terug naar Marloes"
    room.page.ending.leave.click()
    assert isinstance(room.window.page, TakeBackPage)


def test_a_youth_makes_no_papers(room: Room) -> None:
    hand_over(room)
    room.at(READBACK)
    assert not room.page.readback.brief.isEnabled()
    room.page.readback.brief_requested.emit()
    room.settle()
    assert is_in_the_visit(room)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_covers_the_visit_fits_whatever_the_size_of_the_letters(
    qtbot: QtBot, look: Look, locked_session: Session, scale: float
) -> None:
    look.set_scale(scale)
    for page in (HandOverPage(look), TakeBackPage(look, locked_session, Patience()), PausePage(look, youth=True)):
        qtbot.addWidget(page)
        look.dress(page)
        page.resize(1366, 768)
        page.show()
        assert QTest.qWaitForWindowExposed(page)
        QApplication.processEvents()
        assert fitting.squeezed(page) == []
        assert fitting.outside(page) == []
        assert fitting.overlapping(page) == []


def test_a_visit_that_is_opened_anew_is_the_youths_too(room: Room) -> None:
    hand_over(room)
    room.window.go(Stand(Kind.VISIT, room.case, READBACK))
    room.settle()
    assert room.page.youth_has_keys
    assert room.page.readback.head.leave.isHidden()
