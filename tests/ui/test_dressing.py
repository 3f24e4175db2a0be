"""A large window takes on another look part after part: all of it, also what is made later, and nothing half."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QColor, QHelpEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QMessageBox, QPushButton, QTextEdit, QWidget

from tests.ui import visit_room
from tests.ui.visit_room import Room
from ui.ask import Ask
from ui.palettes import Colours
from ui.stand import Kind, Stand
from ui.tips import NAME

room = visit_room.room


class Dressed(QObject):
    """How many widgets took on a sheet in each turn of the event loop, in one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.turns: list[int] = []
        self._seen = 0
        self._window = window
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.StyleChange and isinstance(watched, QWidget):
            self._seen += watched.window() is self._window
        return False

    def turn(self) -> None:
        QApplication.processEvents()
        self.turns.append(self._seen)
        self._seen = 0


@pytest.fixture
def visit(room: Room) -> Iterator[Room]:
    """In light, with its question on the screen."""
    look = room.window.look
    look.wear(replace(look.reading, colours=Colours.LIGHT))
    room.at("trots")
    yield room
    look.wear(replace(look.reading, colours=Colours.LIGHT))


def wear(room: Room, colours: Colours) -> None:
    room.window.look.wear(replace(room.window.look.reading, colours=colours))


def inks(room: Room, inside: QWidget) -> set[str]:
    """The colours in which one writes in all fields there, also those that wait behind the page."""
    fields = [*inside.findChildren(QLineEdit), *inside.findChildren(QTextEdit)]
    assert fields
    return {field.palette().color(QPalette.ColorRole.Text).name() for field in fields}


def ink(room: Room) -> set[str]:
    return {room.window.look.colour("ink").name()}


def test_every_field_of_the_visit_takes_on_the_look(visit: Room) -> None:
    wear(visit, Colours.DARK)
    visit.settle()
    assert inks(visit, visit.window) == ink(visit)
    assert visit.window.updatesEnabled()
    ground = QColor(visit.window.grab().toImage().pixel(visit.window.width() - 30, visit.window.height() - 2))
    assert ground == visit.window.look.colour("paper")


def test_no_turn_dresses_more_than_a_part(visit: Room) -> None:
    everything = len(visit.window.findChildren(QWidget))
    dressed = Dressed(visit.window)
    wear(visit, Colours.DARK)
    for _ in range(60):
        dressed.turn()
    assert sum(dressed.turns) >= everything
    assert max(dressed.turns) < everything / 2


def test_letters_grow_in_one_turn_and_what_they_ask_for_is_laid_out_in_the_next(visit: Room) -> None:
    question = visit.page.question
    before = question.heading.height()
    visit.window.look.set_scale(2.0)
    try:
        QCoreApplication.sendPostedEvents()
        assert question.heading.height() == before
        visit.settle()
        assert question.heading.height() > before * 1.5
    finally:
        visit.window.look.set_scale(1.0)
        visit.settle()
    assert question.heading.height() == before


def test_nothing_is_painted_half(visit: Room) -> None:
    wear(visit, Colours.DARK)
    assert not visit.window.updatesEnabled()
    visit.settle()
    assert visit.window.updatesEnabled()


def test_a_second_change_in_the_midst_of_the_first_is_the_one_that_stands(visit: Room) -> None:
    wear(visit, Colours.DARK)
    QApplication.processEvents()
    wear(visit, Colours.WHITE_ON_BLACK)
    visit.settle()
    assert inks(visit, visit.window) == ink(visit)
    assert visit.window.updatesEnabled()


def test_a_page_that_goes_in_the_midst_of_it_holds_nothing_up(visit: Room) -> None:
    wear(visit, Colours.DARK)
    visit.window.go(Stand(Kind.YOUTH, visit.case))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    visit.settle()
    assert visit.window.updatesEnabled()
    assert inks(visit, visit.window) == ink(visit)


def test_what_is_made_afterwards_wears_it_too(visit: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    wear(visit, Colours.DARK)
    visit.settle()
    owner = next(one for one in visit.page.findChildren(QPushButton) if one.isVisible() and one.toolTip())
    spot = owner.rect().center()
    QApplication.sendEvent(owner, QHelpEvent(QEvent.Type.ToolTip, spot, owner.mapToGlobal(spot)))
    tip = visit.window.findChild(QLabel, NAME)
    assert tip is not None
    assert {tip.palette().color(QPalette.ColorRole.WindowText).name()} == ink(visit)
    visit.window.tips.hide()
    menu = QMenu(owner)
    menu.ensurePolished()
    boxes: list[QMessageBox] = []

    def answer(box: QMessageBox) -> int:
        boxes.append(box)
        box.ensurePolished()
        assert {box.palette().color(QPalette.ColorRole.WindowText).name()} == ink(visit)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    Ask().sure(visit.window, "Echt?", "Ja", "Nee")
    assert boxes
    assert {menu.palette().color(QPalette.ColorRole.Text).name()} == ink(visit)
    visit.go(Kind.YOUTH)
    assert inks(visit, visit.window) == ink(visit)


def test_a_page_that_comes_back_after_a_pause_is_not_dressed_anew(visit: Room) -> None:
    wear(visit, Colours.DARK)
    visit.settle()
    visit.window.pause()
    visit.window.resume()
    visit.settle()
    assert visit.page.styleSheet() == ""
    assert inks(visit, visit.window) == ink(visit)
