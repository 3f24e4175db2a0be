"""Twenty seconds before the kluis goes on slot by itself that is said, and one key is enough to go on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui import test_every_page as every_page
from tests.ui.by_keys import press
from tests.ui.test_every_page import goes_to
from tests.ui.test_idle import FOCUS, PRESS, do
from ui.enter_key import EnterKey
from ui.hearing import unlisten
from ui.idle import NEARLY_SECONDS
from ui.pages.pause import PausePage
from ui.pages.visit import VisitPage
from ui.palettes import Colours, contrast
from ui.session import Session
from ui.stand import Kind
from ui.theme import Reading
from ui.widgets.focus import FocusRing, _Ring, take_focus
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
    assert call.go_on.accessibleName() == "Doorgaan"
    assert call.go_on.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert min(call.go_on.width(), call.go_on.height()) >= 44
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


def test_a_screen_reader_can_press_to_go_on(visit: Window, qtbot: QtBot) -> None:
    page, focus = visit.page, QApplication.focusWidget()
    left_alone_nearly(visit)
    do(visit.last_call.go_on, PRESS)
    qtbot.waitUntil(lambda: not visit.last_call.isVisible())
    assert visit.idle._timer.remainingTime() > NEARLY_SECONDS * 1000
    assert (visit.page, QApplication.focusWidget()) == (page, focus)


def test_who_comes_to_the_button_goes_on_where_the_focus_was(visit: Window, qtbot: QtBot) -> None:
    focus = QApplication.focusWidget()
    left_alone_nearly(visit)
    do(visit.last_call.go_on, FOCUS)
    qtbot.waitUntil(lambda: not visit.last_call.isVisible())
    qtbot.waitUntil(lambda: QApplication.focusWidget() is focus)


@pytest.mark.parametrize("on", ["button", "words"])
def test_a_tap_on_it_goes_on_and_presses_nothing_that_lies_under_it(
    visit: Window, settled: Settled, qtbot: QtBot, on: str
) -> None:
    left_alone_nearly(visit)
    call = visit.last_call
    under = QPushButton("Verder", visit.page)
    under.resize(visit.page.size() if visit.page else QSize())
    under.show()
    pressed: list[bool] = []
    under.clicked.connect(lambda: pressed.append(True))
    target = call.go_on if on == "button" else call.said
    place = target.mapTo(visit, target.rect().center())
    handle = visit.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    settled(visit.session)
    assert visit.idle._timer.remainingTime() > NEARLY_SECONDS * 1000
    qtbot.waitUntil(lambda: not call.isVisible())
    assert pressed == []
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert pressed == [True]  # and after that a tap does what it does
    left_alone_nearly(visit)
    assert not call.go_on.isDown()


@pytest.mark.parametrize("colours", list(Colours))
def test_the_button_and_its_ring_stand_out_in_every_palette(
    visit: Window, qapp: QApplication, qtbot: QtBot, settled: Settled, colours: Colours
) -> None:
    visit.look.wear(Reading(colours, 2.0))
    settled(visit.session)  # part after part
    ring = FocusRing(visit.look, qapp)
    visit.idle.blockSignals(True)  # it stays, to be looked at
    visit.last_call._say()
    call, palette = visit.last_call, visit.look.palette
    assert visit.rect().contains(call.geometry())
    assert call.go_on.visibleRegion().boundingRect() == call.go_on.rect()
    take_focus(call.go_on)
    ring.follow()
    drawn = visit.findChild(_Ring)
    assert isinstance(drawn, _Ring)
    box = QRect(call.go_on.mapTo(visit, QPoint(0, 0)), call.go_on.size())
    qtbot.waitUntil(lambda: drawn.isVisible() and drawn.geometry().contains(box))
    seen = visit.grab(box.adjusted(-8, -8, 8, 8)).toImage()
    tones = Counter(seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(seen.height()))
    ground, inside = palette.apricot_tint.lower(), tones.most_common(1)[0][0]
    assert tones[palette.focus.lower()] > seen.width()
    assert contrast(palette.focus, ground) >= 3
    assert max(contrast(tone, inside) for tone in tones) >= 4.5
    assert any(many > seen.width() and contrast(tone, ground) >= 3 for tone, many in tones.items())
    visit.idle.blockSignals(False)
    ring.deleteLater()


def test_after_the_letters_grew_it_is_as_high_as_its_words(visit: Window, settled: Settled) -> None:
    visit.showNormal()
    visit.resize(1366, 768)
    settled(visit.session)
    call = visit.last_call
    left_alone_nearly(visit)
    visit.idle.feels()
    assert not call.isVisible()
    visit.look.wear(Reading(Colours.LIGHT, 2.0))
    settled(visit.session)
    left_alone_nearly(visit)
    settled(visit.session)
    assert call.height() == call.heightForWidth(call.width())
    assert call.said.words.y() == call.said.mark.y()
