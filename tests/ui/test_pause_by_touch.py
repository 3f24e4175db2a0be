"""'Even pauze' with one press of a finger, whatever lies over the visit; afterwards it lies there as it did."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import test_every_page_by_keys, visit_room
from tests.ui.pointing import FINGER, Pointer
from tests.ui.test_every_page_by_keys import PLAIN, WIDEST
from tests.ui.visit_room import Room
from ui.pages.pause import PausePage
from ui.pages.visit_menu import LETTERS
from ui.pages.worry import WorryCard
from ui.stand import Kind
from ui.theme import Reading
from ui.widgets.focus import FocusRing, _Ring
from welapp.actions import visits
from welapp.domain.answers import Content
from welapp.domain.case import Will
from welapp.domain.sharing import Audience, Sharing

room, ring = visit_room.room, test_every_page_by_keys.ring
TOUCH = 44


def letters(room: Room) -> QWidget:
    room.page._do(LETTERS)
    return room.page.letters


def wish(room: Room) -> QWidget:
    everyone = Sharing(Audience.EVERYONE)
    room.do(
        lambda vault: visits.save_answer(
            vault, room.case, "wens-in-een-zin", Content(text="Een boot bouwen."), sharing=everyone
        )
    )
    room.go(Kind.VISIT, "trots")
    room.page._show_wish()
    return room.page.wish


def worry(room: Room) -> QWidget:
    room.page._show_worry()
    (card,) = room.page.findChildren(WorryCard)
    return card


def names(room: Room) -> QWidget:
    picker = room.page.question.share.present.open_names()
    list(picker.rows.values())[1].setChecked(True)
    return picker


def own_sheet(room: Room) -> QWidget:
    room.page.go("mijn-blad")
    room.settle()
    return room.page.own


def not_now(room: Room) -> QWidget:
    room.page._take_will(Will.NOT_NOW)
    room.settle()
    return room.page.ending


OVER: list[Callable[[Room], QWidget]] = [letters, wish, worry, names, own_sheet, not_now]


def shown_now(room: Room) -> QWidget:
    """What lies there after the pause; the list of names is another one by then."""
    found = room.page.question.share.present.picker
    if found is not None:
        return found
    cards = room.page.findChildren(WorryCard)
    return cards[0] if cards else room.page._stack.currentWidget()


def pause_tool(shown: QWidget) -> QAbstractButton:
    found = [
        one for one in shown.findChildren(QAbstractButton) if one.accessibleName() == "Even pauze" and one.isVisible()
    ]
    (tool,) = found
    return tool


@pytest.mark.parametrize("reading", [PLAIN, WIDEST], ids=["plain", "widest"])
@pytest.mark.parametrize("over", OVER, ids=lambda over: over.__name__)
def test_one_press_is_a_pause_and_afterwards_it_lies_there_with_the_focus_in_its_ring(
    room: Room, ring: FocusRing, qtbot: QtBot, over: Callable[[Room], QWidget], reading: Reading
) -> None:
    room.window.look.wear(reading)
    room.window.resize(1280, 720)
    room.settle()
    shown = over(room)
    room.settle()
    tool, focused = pause_tool(shown), QApplication.focusWidget()
    assert focused is not None
    assert min(tool.width(), tool.height()) >= TOUCH
    assert tool.visibleRegion().boundingRect() == tool.rect()  # in sight without scrolling
    before = stand_of(shown), focused.accessibleName()
    Pointer(FINGER).press(tool)
    room.settle()
    assert isinstance(room.window.page, PausePage)
    assert QApplication.activePopupWidget() is None
    Pointer(FINGER).press(room.window.page.go_on)
    room.settle()
    now = shown_now(room)
    assert type(now) is type(shown)
    assert now.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert now.isAncestorOf(focused)
    assert (stand_of(now), focused.accessibleName()) == before
    if not focused.visibleRegion().isEmpty():  # what was scrolled away stays so
        qtbot.waitUntil(lambda: any(one.isVisible() for one in focused.window().findChildren(_Ring)))


def stand_of(shown: QWidget) -> list[str]:
    """What is ticked or chosen in it."""
    found = shown.findChildren(QAbstractButton)
    return [one.accessibleName() for one in found if one.isCheckable() and one.isChecked()]
