"""'Even pauze' in the real window: one key from anywhere in a visit, nothing of anyone left, and back where one was."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import test_window
from tests.ui.conftest import AUTHOR, PASSPHRASE, TEAM
from tests.ui.visit_room import Room
from tests.ui.visiting import EVERYONE, make_mika
from ui.pages.pause import PausePage
from ui.pages.visit import OWN, PARENTS, READBACK, WELCOME, WORRY, VisitPage
from ui.pages.visit_menu import LETTERS
from ui.pages.wish import WISH
from ui.session import Session
from ui.stand import Kind, Stand
from ui.theme import Look
from ui.widgets.focus import FocusRing
from welapp.actions import approvals, visits
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import create_vault
from welapp.domain.answers import Content
from welapp.domain.case import Will

Settled = Callable[[Session], None]
LEFT = {"Even pauze", "Alles is bewaard. Neem je tijd.", "Verder", "Stoppen mag ook. Dan is niemand boos."}
PLACES = (WELCOME, "noemen", "trots", "wens-in-een-zin", "graag-aan-tafel", PARENTS, READBACK, OWN)
FRAME = ("welapp", "")


@pytest.fixture
def room(qtbot: QtBot, look: Look, tmp_path: Path, around: Surroundings, settled: Settled) -> Iterator[Room]:
    vault = create_vault(tmp_path / "kluis", PASSPHRASE, AUTHOR, TEAM, around)
    case = make_mika(vault)
    for question in ("trots", "wens-in-een-zin"):
        visits.save_answer(vault, case, question, Content(text="koken " * 200), sharing=EVERYONE)
        approvals.approve_answer(vault, case, question, AUTHOR)
    vault.close()
    for window in test_window.shown(qtbot, look, tmp_path / "kluis", around):
        test_window.unlock(qtbot, window, settled)
        assert QTest.qWaitForWindowActive(window)
        made = Room(qtbot, window, case, settled)
        made.go(Kind.VISIT, "trots")
        yield made


def told(face: QAccessibleInterface) -> Iterator[str]:
    """Every word that a screen reader can find, also of what is hidden."""
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield face.text(kind)
    for index in range(face.childCount()):
        child = face.child(index)
        if child is not None:
            yield from told(child)


def seen(window: QWidget) -> set[str]:
    """Every word on the screen: in any window of the program, in its title, and in a tooltip."""
    found = {QToolTip.text() if QToolTip.isVisible() else ""}
    for top in QApplication.topLevelWidgets():
        if not top.isVisible():
            continue
        found.add(top.windowTitle())
        for widget in (top, *top.findChildren(QWidget)):
            if widget.isVisible():
                words = getattr(widget, "text", None)
                found.update(str(one) for one in (words() if callable(words) else "", widget.accessibleName()))
    return found - set(FRAME)


def is_all_hidden(room: Room) -> bool:
    assert isinstance(room.window.page, PausePage)
    assert seen(room.window) == LEFT
    spoken = " ".join(told(QAccessible.queryAccessibleInterface(room.window)))
    assert "Even pauze" in spoken
    assert not any(name in spoken for name in ("Mika", "koken", "Marloes", "Farid", "Kees", "trots"))
    return room.window.windowTitle() == "welapp"


def press_escape(room: Room) -> None:
    target = QApplication.activePopupWidget() or QApplication.focusWidget() or room.window
    QTest.keyClick(target.focusWidget() or target, Qt.Key.Key_Escape)


def test_without_a_pause_a_screen_reader_does_find_the_words(room: Room) -> None:
    """Otherwise the search below would prove nothing."""
    spoken = " ".join(told(QAccessible.queryAccessibleInterface(room.window)))
    assert all(name in spoken for name in ("Mika", "koken", "Marloes"))


@pytest.mark.parametrize("place", PLACES)
def test_one_key_hides_every_place_and_gives_it_back(room: Room, place: str) -> None:
    room.at(place)
    page, caret = room.page, room.window.focusWidget()
    before = set(told(QAccessible.queryAccessibleInterface(room.window)))
    press_escape(room)
    assert is_all_hidden(room)
    press_escape(room)
    room.settle()
    assert room.window.page is page
    assert page.place() == place
    assert room.window.focusWidget() is caret
    assert set(told(QAccessible.queryAccessibleInterface(room.window))) == before


def test_a_pause_looks_dot_for_dot_the_same_wherever_it_begins(room: Room) -> None:
    """Also over a drawing, and with the wish in sight beside the questions."""
    under: list[QImage] = []
    pauses: list[QImage] = []
    for place in (*PLACES, "hoe-lijkt-het"):
        room.at(place)
        if place == "wens-in-een-zin":
            canvas = room.page.question._ways.present.editor.board.canvas  # type: ignore[union-attr]
            QTest.mouseClick(canvas, Qt.MouseButton.LeftButton)
            room.settle()
            assert room.stored().answers[place].content.strokes
        under.append(room.window.grab().toImage())
        room.window.pause()
        room.settle()
        assert isinstance(room.window.page, PausePage)
        pauses.append(room.window.grab().toImage())
        room.window.resume()
    assert not room.page.path.note.isHidden()
    assert all(one != other for one, other in itertools.pairwise(under))
    assert all(one == pauses[0] for one in pauses)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_key_that_is_held_does_not_end_the_pause_that_it_began(room: Room, key: Qt.Key) -> None:
    room.at("trots")
    pause = room.page.question.head.pause
    if key is Qt.Key.Key_Return:
        pause.setFocus()
        pause.click()  # as Enter does
    else:
        QTest.keyClick(QApplication.focusWidget(), key)
    for _ in range(3):
        held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
        QApplication.sendEvent(QApplication.focusWidget() or room.window, held)
        assert isinstance(room.window.page, PausePage)
    QTest.keyClick(QApplication.focusWidget(), key)
    assert isinstance(room.window.page, VisitPage)


def test_after_not_now_one_key_hides_it_too(room: Room) -> None:
    room.at(WELCOME)
    room.page.welcome.wills[Will.NOT_NOW].click()
    room.settle()
    assert room.page.ending.isVisible()
    press_escape(room)
    assert is_all_hidden(room)
    room.window.resume()
    assert room.page.ending.isVisible()


@pytest.mark.parametrize("deed", [LETTERS, WISH, WORRY])
def test_what_lies_over_the_visit_is_hidden_and_still_open_afterwards(room: Room, deed: str) -> None:
    room.at("kun-je-goed")
    room.page._do(deed)
    room.settle()
    before = {words for words in seen(room.window) if words}
    press_escape(room)
    assert is_all_hidden(room)
    room.window.resume()
    room.settle()
    assert {words for words in seen(room.window) if words} == before


def test_caret_and_scroll_are_where_they_were(room: Room) -> None:
    bar = room.field.verticalScrollBar()
    cursor = room.field.textCursor()
    cursor.setPosition(700)
    room.field.setTextCursor(cursor)
    before = bar.value()
    assert before > 0
    press_escape(room)
    room.window.resume()
    assert QApplication.focusWidget() is room.field
    assert (room.field.textCursor().position(), bar.value()) == (700, before)


def test_a_press_with_the_mouse_leaves_the_caret_in_the_answer(room: Room) -> None:
    room.at("noemen")
    head, name = room.page.question.head, room.window.focusWidget()
    QTest.keyClicks(name, "Mi")
    QTest.mouseClick(head.pause, Qt.MouseButton.LeftButton)
    assert is_all_hidden(room)
    QTest.mouseClick(room.window.page.go_on, Qt.MouseButton.LeftButton)
    QTest.keyClicks(room.window.focusWidget(), "ka")
    QTest.mouseClick(head.tools[LETTERS], Qt.MouseButton.LeftButton)
    room.page.letters.closed.emit()
    QTest.keyClicks(room.window.focusWidget(), "atje")
    assert name.text() == "Mikaatje"


def test_where_one_was_can_be_seen_again_and_no_letter_is_marked(room: Room, qapp: QApplication) -> None:
    ring = FocusRing(room.window.look, qapp)
    room.at("trots")
    room.page.question.foot.back.setFocus(Qt.FocusReason.TabFocusReason)
    press_escape(room)
    room.window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)  # as it is on a screen
    press_escape(room)
    room.qtbot.waitUntil(lambda: ring._target is room.page.question.foot.back)
    room.at("noemen")
    QTest.keyClicks(room.window.focusWidget(), "Mikaatje")
    name = room.window.focusWidget()
    room.page._do(LETTERS)
    room.page.letters.closed.emit()
    assert (room.window.focusWidget(), name.text(), name.selectedText()) == (name, "Mikaatje", "")
    press_escape(room)
    press_escape(room)
    assert (room.window.focusWidget(), name.text(), name.selectedText()) == (name, "Mikaatje", "")


def test_the_reading_back_is_scrolled_as_it_was(room: Room) -> None:
    room.at(READBACK)
    area = next(one for one in room.page.readback.findChildren(QScrollArea) if one.verticalScrollBar().maximum() > 0)
    area.verticalScrollBar().setValue(37)
    press_escape(room)
    room.window.resume()
    assert area.verticalScrollBar().value() == 37


def test_in_the_list_of_names_the_same_key_hides_it_and_nothing_ticked_is_lost(room: Room) -> None:
    share = room.page.question.share
    share.present.choose(1)
    picker = share.present.picker
    assert picker is not None
    kees = next(row for row in picker.rows.values() if row.text().startswith("Kees"))
    kees.setChecked(True)
    ticked = kees.text()
    picker.field.setText("Wout")
    press_escape(room)
    room.settle()
    assert is_all_hidden(room)
    room.window.resume()
    room.settle()
    again = share.present.picker
    assert again is not None
    assert [row.text() for row in again.rows.values() if row.isChecked()] == [ticked]
    assert again.field.text() == "Wout"
    again.close()


def test_in_the_open_menu_the_same_key_hides_it(room: Room) -> None:
    menu = room.page.question.head.menu
    menu.open()
    assert QApplication.activePopupWidget() is menu._menu
    press_escape(room)
    assert is_all_hidden(room)


def test_what_the_program_says_in_a_pause_waits_until_nobody_looks_along(room: Room) -> None:
    press_escape(room)
    room.window.session.said.emit("De casus van Mika is niet bewaard.")
    assert is_all_hidden(room)
    room.window.resume()
    room.window.go(Stand(Kind.CASE, room.case))
    assert room.window.notice.text() == "De casus van Mika is niet bewaard."


def test_what_is_typed_just_before_is_kept(room: Room) -> None:
    room.at("kun-je-goed")
    QTest.keyClicks(room.field, "zeilen")
    press_escape(room)
    room.settle()
    room.window.resume()
    assert room.words("kun-je-goed") == "zeilen"


def test_at_the_desk_escape_is_no_pause(room: Room) -> None:
    room.window.go(Stand(Kind.CASE, room.case))
    room.settle()
    press_escape(room)
    assert not isinstance(room.window.page, PausePage)


def test_the_page_under_it_takes_no_keys_and_no_presses(room: Room) -> None:
    page = room.page
    press_escape(room)
    QTest.keyClicks(room.window, "abc")
    QTest.mouseClick(room.window, Qt.MouseButton.LeftButton, pos=room.window.rect().center())
    assert isinstance(page, VisitPage)
    assert not page.isVisible()


def test_no_key_of_the_visit_is_heard_twice_where_it_is_held(room: Room) -> None:
    for place in (WELCOME, "trots", READBACK):
        room.go(Kind.VISIT, place)
        keys = {key.key().toString() for key in room.page.findChildren(QShortcut) if key.autoRepeat()}
        assert keys == set()
