"""On every page of the visit a finger can begin on any control and pull: nothing is pressed, chosen or opened by it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from tests.ui import test_pulling, visit_room
from tests.ui.pointing import FINGER, Pointer
from tests.ui.test_every_page_by_keys import WIDEST
from tests.ui.visit_room import Room
from ui.pages.answers import SliderEditor
from ui.pages.visit_menu import LETTERS
from ui.pages.worry import WorryCard
from ui.widgets.dragged import Draggable
from welapp.actions import visits
from welapp.domain.answers import Content
from welapp.domain.sharing import Audience, Sharing

pulling, room = test_pulling.pulling, visit_room.room

PLACES = [
    "welcome",
    "trots",
    "fijne-dag",
    "noemen",
    "zo-zitten-we",
    "helpt-als-spannend",
    "waar-bij-elkaar",
    "dag-en-tijd",
    "stopteken",
    "ons-gesprek",
    "teruglezen",
    "mijn-blad",
]
CONTROLS = (QAbstractButton, QLineEdit, QTextEdit, QComboBox)
FAR = 24


def areas_around(widget: QWidget) -> list[QAbstractScrollArea]:
    found, step = [], widget.parentWidget()
    while step is not None:
        if isinstance(step, QScrollArea) and step.verticalScrollBar().maximum() > 0:
            found.append(step)
        step = step.parentWidget()
    return found


def in_sight(widget: QWidget) -> QPoint | None:
    """Where a finger can go down on it and go up as far as it must."""
    box = widget.visibleRegion().boundingRect()
    spot = box.center()
    window = widget.window()
    up = widget.mapTo(window, spot) - QPoint(0, FAR)
    hit = window.childAt(widget.mapTo(window, spot))
    on = hit is not None and (hit is widget or widget.isAncestorOf(hit))
    return spot if not box.isEmpty() and on and window.rect().contains(up) else None


def pulled(page: QWidget) -> list[QWidget]:
    """The controls on it that stand in what is longer than its room, and that a finger can reach now."""
    found = [one for kind in CONTROLS for one in page.findChildren(kind)]
    kept = [one for one in found if isinstance(one, Draggable) and one.can_be_dragged() and not one.in_a_list]
    return [one for one in found if one not in kept and one.isVisible() and one.isEnabled() and areas_around(one)]


def state(room: Room) -> tuple[object, ...]:
    page = room.page
    checked = [one for one in page.findChildren(QAbstractButton) if one.isCheckable() and one.isChecked()]
    return (page.place(), page._stack.currentWidget(), checked, QApplication.activePopupWidget())


def sweep(room: Room, page: QWidget) -> int:
    finger, begun = Pointer(FINGER), 0
    for control in pulled(page):
        for area in areas_around(control):
            area.ensureWidgetVisible(control)
        spot = in_sight(control)
        if spot is None:
            continue
        bars = [area.verticalScrollBar() for area in areas_around(control)]
        down = all(bar.value() == bar.maximum() for bar in bars)
        before, were = state(room), [bar.value() for bar in bars]
        step = QPoint(0, FAR // 4 if down else -FAR // 4)
        finger.carry(control, [spot + step * part for part in range(5)])
        QApplication.processEvents()
        called = control.accessibleName() or type(control).__name__
        assert state(room) == before, called
        assert [bar.value() for bar in bars] != were or isinstance(control, QTextEdit), called
        begun += 1
    return begun


@pytest.mark.parametrize("place", PLACES)
def test_a_finger_can_begin_anywhere(room: Room, place: str) -> None:
    everyone = Sharing(Audience.EVERYONE)
    room.do(
        lambda vault: visits.save_answer(vault, room.case, "trots", Content(text="Op mijn boot."), sharing=everyone)
    )
    room.window.look.wear(WIDEST)
    room.window.resize(1280, 720)
    room.at(place)
    ways = room.page.question._ways
    if ways is not None and isinstance(ways.present.editor, SliderEditor):
        ways.present.editor.skip_try_out()
    room.settle()
    stored = room.stored()
    assert sweep(room, room.page) >= 10
    room.settle()
    assert room.stored() == stored


def test_a_finger_can_begin_anywhere_on_the_letters_and_on_the_card_for_adults(room: Room) -> None:
    room.window.look.wear(WIDEST)
    room.window.resize(1280, 720)
    room.page._do(LETTERS)
    room.settle()
    assert sweep(room, room.page.letters) >= 10
    assert room.window.look.reading == WIDEST
    room.page._show_worry()
    (card,) = room.page.findChildren(WorryCard)
    (area,) = [one for one in card.findChildren(QScrollArea) if one.verticalScrollBar().maximum() > 0]
    middle = area.rect().center()
    Pointer(FINGER).carry(area, [middle - QPoint(0, 20 * step) for step in range(5)])
    assert area.verticalScrollBar().value() == 80
