"""'Even pauze' with something in the hand: afterwards nothing hangs in the air, and nothing was chosen by it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui import visit_room
from tests.ui.visit_room import Room
from ui.pages.answers import CardsEditor, Editor, SliderEditor
from ui.pages.answers_seats import SeatsEditor
from ui.pages.pause import PausePage
from ui.widgets.deck import FITS
from ui.widgets.deck_cards import CardOnItsWay
from welapp.domain.answers import Content

room = visit_room.room
DECK, SEATS, SLIDER = "helpt-als-spannend", "zo-zitten-we", "ons-gesprek"


def editor(room: Room) -> Editor:
    ways = room.page.question._ways
    assert ways is not None
    return ways.present.editor


def handles(room: Room) -> list[QWidget]:
    """What can be dragged here: the card on top and a laid one, a name and who sits, a step of the slider."""
    shown = editor(room)
    if isinstance(shown, CardsEditor):
        return [shown.deck._top, next(iter(shown.deck._buttons.values()))]
    if isinstance(shown, SeatsEditor):
        return [shown.tray.rows[1], shown.table.seats[1]]
    assert isinstance(shown, SliderEditor)
    return [next(iter(shown.slider._steps.values()))]


def in_the_air(room: Room) -> list[str]:
    """What is shown over the rest while something is carried, and the places that wait for it."""
    shown = editor(room)
    if isinstance(shown, CardsEditor):
        away = [card for card in (shown.deck._top.lifted, *(one.away for one in shown.deck._buttons.values())) if card]
        return ["card" for one in shown.deck.findChildren(CardOnItsWay) if one.isVisible()] + ["away" for _ in away]
    if isinstance(shown, SeatsEditor):
        return ["name"] * shown._ghost.isVisible() + ["hand"] * (shown._hand is not None)
    assert isinstance(shown, SliderEditor)
    return ["knob"] * shown.slider._knob.isVisible()


def make_ready(room: Room, question: str) -> None:
    room.at(question)
    shown = editor(room)
    if isinstance(shown, CardsEditor):
        shown.skip_try_out()
        shown.deck.lay(FITS)
    elif isinstance(shown, SeatsEditor):
        shown.choose_guest(0)
        shown.choose_seat(1)
    elif isinstance(shown, SliderEditor):
        shown.skip_try_out()
    room.settle()
    room.qtbot.waitUntil(lambda: in_the_air(room) == [])  # the card slides to its tray


def content(room: Room, question: str) -> Content:
    answer = room.stored().answers.get(question)
    return answer.content if answer else Content()


@pytest.mark.parametrize(("question", "handle"), [(DECK, 0), (DECK, 1), (SEATS, 0), (SEATS, 1), (SLIDER, 0)])
def test_what_was_in_the_hand_lies_where_it_lay(room: Room, question: str, handle: int) -> None:
    make_ready(room, question)
    before = content(room, question)
    carried = handles(room)[handle]
    spot = carried.rect().center()
    QTest.mousePress(carried, Qt.MouseButton.LeftButton, pos=spot)
    for step in range(1, 6):
        QTest.mouseMove(carried, spot + QPoint(20 * step, 8 * step))
    assert in_the_air(room) != []
    QTest.keyClick(QApplication.focusWidget() or room.window, Qt.Key.Key_Escape)
    assert isinstance(room.window.page, PausePage)
    QTest.mouseRelease(room.window.page, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    room.window.resume()
    room.settle()
    assert in_the_air(room) == []
    QTest.mouseMove(carried, spot)
    assert in_the_air(room) == []
    assert content(room, question) == before
