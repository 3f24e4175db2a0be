"""What lies in a list and can be dragged: up and down a finger pulls the list, sideways it takes one of it along."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import test_pulling, visiting
from tests.ui.pointing import FINGER, KINDS, Pointer
from tests.ui.test_pulling import straight
from tests.ui.test_seats import SEATS, editor_of, seat, seats_of
from tests.ui.visiting import Table
from ui.boot import make_window
from ui.hearing import unlisten
from ui.pages.visit_frame import SteadyArea
from ui.theme import Look
from ui.widgets.deck import FITS, FITS_NOT, CardDeck
from ui.widgets.deck_cards import LaidCard
from ui.widgets.focus import FocusRing
from ui.widgets.pulling import Pulling
from welapp.actions import people
from welapp.actions.surroundings import Surroundings
from welapp.domain.people import Person

pulling, table = test_pulling.pulling, visiting.table

CARDS = [(f"kaart-{one}", f"Ik wil graag {one} dingen") for one in range(12)]


@pytest.fixture
def deck(look: Look, qtbot: QtBot) -> CardDeck:
    """Nine cards lie in the first tray, more than it has room for."""
    made = CardDeck(look, CARDS)
    qtbot.addWidget(made)
    made.resize(1034, 410)
    made.show()
    made.show_laid({card: FITS for card, _ in CARDS[:9]})
    assert QTest.qWaitForWindowExposed(made)
    QApplication.processEvents()
    return made


def first(deck: CardDeck) -> LaidCard:
    return deck._buttons["kaart-0"]


def scrolled(deck: CardDeck) -> int:
    return deck._trays[0].findChild(QScrollArea).verticalScrollBar().value()


def spot_of(widget: QWidget, inside: QWidget) -> QPoint:
    return inside.mapFromGlobal(widget.mapToGlobal(widget.rect().center()))


@pytest.mark.parametrize("kind", KINDS)
def test_a_finger_on_a_laid_card_pulls_the_tray_up_and_down(deck: CardDeck, kind: str) -> None:
    Pointer(kind).carry(first(deck), straight(first(deck), 5, -60))
    assert scrolled(deck) == (60 if kind == FINGER else 0)
    assert (deck.laid(), first(deck).away, first(deck).isDown()) == (
        dict.fromkeys((card for card, _ in CARDS[:9]), FITS), kind != FINGER, False
    )  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_sideways_a_laid_card_goes_along_to_another_tray(deck: CardDeck, kind: str) -> None:
    across = spot_of(deck._trays[2], first(deck)).x() - first(deck).rect().center().x()
    Pointer(kind).carry(first(deck), straight(first(deck), across, 60))
    assert (deck.laid()["kaart-0"], scrolled(deck)) == (FITS_NOT, 0)


def test_a_card_that_was_pulled_up_a_little_and_then_taken_out_of_its_tray_goes_along(deck: CardDeck) -> None:
    card = first(deck)
    start, out = card.rect().center(), spot_of(deck._trays[2], card)
    Pointer(FINGER).carry(card, [start, start + QPoint(0, -30), start + QPoint(60, -30), out - QPoint(60, 0), out])
    assert deck.laid()["kaart-0"] == FITS_NOT


def test_a_card_in_a_tray_that_is_all_in_sight_is_taken_up_and_down_too(look: Look, qtbot: QtBot) -> None:
    made = CardDeck(look, CARDS)
    qtbot.addWidget(made)
    made.resize(1034, 410)
    made.show()
    made.show_laid({"kaart-0": FITS})
    assert QTest.qWaitForWindowExposed(made)
    QApplication.processEvents()
    seen: list[QPoint] = []
    first(made).carried.connect(seen.append)
    Pointer(FINGER).carry(first(made), straight(first(made), 0, 60))
    assert seen


def test_the_card_on_top_goes_down_to_a_tray_also_on_a_page_that_is_longer_than_the_screen(
    look: Look, qtbot: QtBot
) -> None:
    made, inside = CardDeck(look, CARDS), QWidget()
    made.setFixedHeight(410)
    QVBoxLayout(inside).addWidget(made)
    inside.setFixedHeight(900)
    area = SteadyArea(inside)
    qtbot.addWidget(area)
    area.resize(1034, 600)
    area.show()
    assert QTest.qWaitForWindowExposed(area)
    out = spot_of(made._trays[1], made._top) - made._top.rect().center()
    Pointer(FINGER).carry(made._top, straight(made._top, out.x(), out.y()))
    assert (list(made.laid()), area.verticalScrollBar().value()) == (["kaart-0"], 0)


# who sits where


@pytest.fixture
def full(table: Table) -> Callable[[], QScrollArea]:
    """Open the seating sketch with more people than there is room for, and return what their names scroll in."""

    def build() -> QScrollArea:
        table.open("welcome")
        for name in ("Ilse", "Wouter", "Bram", "Noor", "Sanne", "Joris", "Fenna", "Teun"):
            table.run(lambda vault, name=name: people.add_person(vault, table.case, Person("", name, "")))
        table.go(SEATS)
        step = editor_of(table).tray.parentWidget()
        while not isinstance(step, QScrollArea):
            step = step.parentWidget()
        assert step.verticalScrollBar().maximum() > 60
        return step

    return build


@pytest.mark.parametrize("kind", KINDS)
def test_a_finger_on_a_name_pulls_the_names_up_and_down(
    table: Table, full: Callable[[], QScrollArea], kind: str
) -> None:
    bar, editor = full().verticalScrollBar(), editor_of(table)
    row = editor.tray.rows[1]
    Pointer(kind).carry(row, straight(row, 0, -60))
    assert bar.value() == (60 if kind == FINGER else 0)
    assert (editor._hand, editor._ghost.isVisible(), row.isDown()) == (None, False, False)
    assert seats_of(table) == {}


@pytest.mark.parametrize("kind", KINDS)
def test_sideways_a_name_goes_along_to_a_seat(table: Table, full: Callable[[], QScrollArea], kind: str) -> None:
    bar = full().verticalScrollBar()
    row, goal = editor_of(table).tray.rows[1], editor_of(table).table.seats[5]
    out = spot_of(goal, row) - row.rect().center()
    Pointer(kind).carry(row, [row.rect().center(), row.rect().center() + QPoint(30, 5), row.rect().center() + out])
    assert (seats_of(table), bar.value()) == ({5: row.placed.name}, 0)


def test_a_press_with_a_finger_takes_a_name_in_hand_also_after_a_pull(
    table: Table, full: Callable[[], QScrollArea]
) -> None:
    full()
    finger, (pulled, pressed) = Pointer(FINGER), editor_of(table).tray.rows[1:3]
    finger.carry(pulled, straight(pulled, 0, -20))
    finger.press(pressed)
    finger.press(editor_of(table).table.seats[2])
    assert seats_of(table) == {2: pressed.placed.name}


def test_who_sits_goes_to_any_other_seat_also_on_a_page_that_is_longer_than_the_screen(
    table: Table, look: Look
) -> None:
    table.open(SEATS)
    seat(table, "Kees", 1)
    look.set_scale(2.0)
    table.settle()
    editor, page = editor_of(table), table.page.question.findChild(SteadyArea)
    page.ensureWidgetVisible(editor.table)
    table.settle()
    scrolled = page.verticalScrollBar().value()
    assert scrolled > 0
    start, goal = editor.table.seats[1], editor.table.seats[3]
    out = spot_of(goal, start) - start.rect().center()
    assert abs(out.y()) > abs(out.x())
    Pointer(FINGER).carry(start, straight(start, out.x(), out.y()))
    assert (seats_of(table), page.verticalScrollBar().value()) == ({3: "Kees"}, scrolled)


def test_the_program_itself_heeds_fingers(
    qapp: QApplication, qtbot: QtBot, pulling: Pulling, tmp_path: Path, around: Surroundings
) -> None:
    unlisten(pulling)
    window = make_window(qapp, tmp_path / "nieuw", around)
    qtbot.addWidget(window)
    window.look.set_scale(2.0)
    window.resize(1280, 720)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    area = next(one for one in window.findChildren(QScrollArea) if one.isVisible())
    assert area.verticalScrollBar().maximum() > 60
    Pointer(FINGER).carry(area, straight(area, 0, -60))
    assert area.verticalScrollBar().value() == 60
    for made in (*qapp.findChildren(Pulling), *qapp.findChildren(FocusRing)):
        if made is not pulling:
            made.deleteLater()
    window.close()
