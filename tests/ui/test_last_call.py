"""Twenty seconds before the kluis goes on slot by itself that is said, and one key is enough to go on."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui import test_every_page as every_page
from tests.ui.by_keys import press
from tests.ui.test_every_page import goes_to
from ui.enter_key import EnterKey
from ui.hearing import unlisten
from ui.idle import NEARLY_SECONDS
from ui.pages.pause import PausePage
from ui.pages.visit import VisitPage
from ui.session import Session
from ui.stand import Kind
from ui.window import Window

demo_folder, window, opened_window = every_page.demo_folder, every_page.window, every_page.opened_window
Settled = Callable[[Session], None]


@pytest.fixture(autouse=True)
def _enter(qapp: QApplication) -> Iterator[None]:
    enter = EnterKey(qapp)
    yield
    unlisten(enter)
    enter.deleteLater()


@pytest.fixture
def visit(opened_window: Window, settled: Settled) -> Window:
    settled(opened_window.session)
    goes_to(opened_window, (Kind.VISIT, "trots"), settled)
    settled(opened_window.session)
    return opened_window


def left_alone_nearly(window: Window) -> None:
    window.idle._before.timeout.emit()


def test_it_says_how_long_there_is_and_what_to_do_and_moves_nothing(visit: Window) -> None:
    page = visit.page
    assert isinstance(page, VisitPage)
    focus, place = QApplication.focusWidget(), page.question.title.mapTo(visit, QPoint(0, 0))
    left_alone_nearly(visit)
    call = visit.last_call
    assert call.isVisible()
    assert call.said.words.text() == "Nog 20 seconden, dan gaat welapp op slot.\nDruk op een toets om door te gaan."
    assert call.height() >= call.said.words.heightForWidth(call.said.words.width())
    assert visit.rect().contains(call.geometry())
    assert QApplication.focusWidget() is focus
    assert page.question.title.mapTo(visit, QPoint(0, 0)) == place


@pytest.mark.parametrize("minutes", [2, 5, 15])
def test_it_comes_twenty_seconds_before(visit: Window, minutes: int) -> None:
    visit.idle.set_minutes(minutes)
    assert visit.idle._timer.interval() - visit.idle._before.interval() == NEARLY_SECONDS * 1000
    assert visit.idle._before.isActive()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_1])
def test_one_key_is_enough_and_does_nothing_else(visit: Window, settled: Settled, key: Qt.Key) -> None:
    page = visit.page
    assert isinstance(page, VisitPage)
    page.question.foot.next.setFocus(Qt.FocusReason.TabFocusReason)
    left_alone_nearly(visit)
    press(visit, key)
    settled(visit.session)
    assert not visit.last_call.isVisible()
    assert page.place() == "trots"
    assert visit.idle._timer.remainingTime() > NEARLY_SECONDS * 1000
    press(visit, Qt.Key.Key_Return)  # and after that they do what they do
    settled(visit.session)
    assert page.place() != "trots"


def test_what_is_typed_meanwhile_is_not_lost(visit: Window, settled: Settled) -> None:
    goes_to(visit, (Kind.PEOPLE, ""), settled)
    field = next(one for one in visit.findChildren(QLineEdit) if one.isVisible())
    field.setFocus()
    left_alone_nearly(visit)
    QTest.keyClicks(field, "Noor")
    assert field.text() == "Noor"
    assert not visit.last_call.isVisible()


def test_a_move_of_the_pointer_is_enough_too(visit: Window) -> None:
    left_alone_nearly(visit)
    QTest.mouseMove(visit.page, QPoint(300, 300))
    QApplication.processEvents()
    assert not visit.last_call.isVisible()


def test_in_a_pause_nothing_shows(visit: Window) -> None:
    visit.pause()
    assert isinstance(visit.page, PausePage)
    left_alone_nearly(visit)
    assert not visit.last_call.isVisible()


def test_escape_while_it_shows_is_a_pause_and_hides_it(visit: Window) -> None:
    left_alone_nearly(visit)
    press(visit, Qt.Key.Key_Escape)
    assert isinstance(visit.page, PausePage)
    assert not visit.last_call.isVisible()


def test_who_does_nothing_finds_the_kluis_on_slot_and_no_call_there(visit: Window, settled: Settled) -> None:
    left_alone_nearly(visit)
    visit.idle.left_alone.emit()
    settled(visit.session)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert visit.desk is None
    assert not visit.last_call.isVisible()


def test_a_screen_reader_hears_it(visit: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[QObject] = []
    monkeypatch.setattr("ui.last_call.QAccessible.updateAccessibility", lambda event: heard.append(event.object()))
    left_alone_nearly(visit)
    assert heard == [visit.last_call.said.words]
