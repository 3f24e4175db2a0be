"""Every question opens at its beginning: what is asked is in sight, wherever the one before it was scrolled to."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.ui import test_every_page as every_page
from tests.ui.by_keys import focused, press
from tests.ui.test_every_page import goes_to
from ui.pages.answers import CardsEditor
from ui.pages.visit import VisitPage
from ui.palettes import Colours
from ui.session import Session
from ui.stand import Kind
from ui.theme import Reading
from ui.widgets.fields import AnswerField
from ui.widgets.focus import FocusRing, take_focus
from ui.window import Window

demo_folder, window, opened_window = every_page.demo_folder, every_page.window, every_page.opened_window
CTRL = Qt.KeyboardModifier.ControlModifier
Settled = Callable[[Session], None]


@pytest.fixture
def ring(opened_window: Window, qapp: QApplication) -> Iterator[FocusRing]:
    made = FocusRing(opened_window.look, qapp)
    yield made
    made.deleteLater()


def at_question(window: Window, place: str, scale: float, settled: Settled) -> VisitPage:
    """In a window of the size that a small laptop has, from before the question opens on."""
    settled(window.session)
    window.look.wear(Reading(Colours.LIGHT, scale))
    goes_to(window, (Kind.VISIT, "welcome"), settled)
    window.resize(1366, 768)
    settled(window.session)
    page = window.page
    assert isinstance(page, VisitPage)
    page.go(place)
    settled(window.session)
    assert window.size().toTuple() == (1366, 768)
    return page


def scroll_down(page: VisitPage) -> None:
    for area in page.question.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def shown(widget: QWidget) -> int:
    return widget.visibleRegion().boundingRect().height()


def hidden_at(page: VisitPage) -> list[str]:
    """What of the question is not in sight, and whether one is somewhere else than in its answer."""
    title, focus = page.question.title, focused(page)
    found = [] if shown(title) == title.height() else [f"{page.place()}: {shown(title)} px of the question"]
    if not shown(focus) or not page.question.isAncestorOf(focus) or page.question.head.isAncestorOf(focus):
        found.append(f"{page.place()}: the focus is at {focus} and shows {shown(focus)} px")
    return found


@pytest.mark.parametrize(("how", "scale"), [("keys", 1.15), ("mouse", 1.3), ("mouse", 1.6), ("keys", 2.0)])
@pytest.mark.usefixtures("ring")
def test_every_next_question_opens_with_its_question_in_sight(
    opened_window: Window, settled: Settled, how: str, scale: float
) -> None:
    page = at_question(opened_window, "eerste-stapje", scale, settled)
    met, found = set(), []
    while page.place() != "lekker":
        met.add(page.place())
        found += hidden_at(page)
        if how == "mouse":
            scroll_down(page)
            QTest.mouseClick(page.question.foot.next, Qt.MouseButton.LeftButton)
        else:
            press(opened_window, Qt.Key.Key_Return, CTRL)
        settled(opened_window.session)
    assert {"graag-aan-tafel", "zo-zitten-we", "helpt-als-spannend"} <= met
    assert found == []


@pytest.mark.usefixtures("ring")
def test_a_question_that_one_comes_back_to_opens_with_its_question_in_sight(
    opened_window: Window, settled: Settled
) -> None:
    page = at_question(opened_window, "trots", 1.6, settled)

    def back() -> None:
        QTest.mouseClick(page.question.foot.back, Qt.MouseButton.LeftButton)

    def by_stone() -> None:
        page.path.place_chosen.emit("mensen")

    def out_of_the_readback() -> None:
        page.go("teruglezen")
        settled(opened_window.session)
        QTest.mouseClick(page.readback.foot.back, Qt.MouseButton.LeftButton)

    found = []
    for go in (back, by_stone, out_of_the_readback, lambda: page.go("waar-bij-elkaar")):
        scroll_down(page)
        before = page.place()
        go()
        settled(opened_window.session)
        assert page.place() != before
        found += hidden_at(page)
    assert found == []


@pytest.mark.usefixtures("ring")
def test_what_is_written_below_the_question_comes_in_sight_with_the_first_letter(
    opened_window: Window, settled: Settled
) -> None:
    page = at_question(opened_window, "laatst-lekker-bezig", 1.3, settled)
    field = focused(opened_window)
    assert isinstance(field, AnswerField)
    assert 0 < shown(field) < field.height()
    QTest.keyClick(field, Qt.Key.Key_A)
    assert shown(field) == field.height()
    assert page.question.typing


@pytest.mark.usefixtures("ring")
@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_a_card_is_laid_by_its_number_wherever_the_focus_is_on_the_page(
    opened_window: Window, settled: Settled, scale: float
) -> None:
    page = at_question(opened_window, "helpt-als-spannend", scale, settled)
    ways = page.question._ways
    assert ways is not None
    assert isinstance(ways.present.editor, CardsEditor)
    deck = ways.present.editor.deck
    before = len(deck.laid())
    for number, place in enumerate((focused(page), page.question.foot.next, page.question.head.menu), start=1):
        take_focus(place)
        press(place, Qt.Key.Key_1)
        assert len(deck.laid()) == before + number
        assert focused(page) is place


def test_no_card_is_laid_while_it_is_asked_whether_words_may_go(opened_window: Window, settled: Settled) -> None:
    page = at_question(opened_window, "helpt-als-spannend", 1.0, settled)
    ways = page.question._ways
    assert ways is not None
    assert isinstance(ways.present.editor, CardsEditor)
    before = ways.present.editor.deck.laid()
    page.question.share.choose(3)
    settled(opened_window.session)
    press(focused(page), Qt.Key.Key_1)
    assert page.question.ask.isVisible()
    assert ways.present.editor.deck.laid() == before
    page.question.ask.no.click()


@pytest.mark.parametrize("scale", [1.0, 1.15])
def test_the_trays_are_in_sight_together_with_the_card(opened_window: Window, settled: Settled, scale: float) -> None:
    page = at_question(opened_window, "helpt-als-spannend", scale, settled)
    ways = page.question._ways
    assert ways is not None
    assert isinstance(ways.present.editor, CardsEditor)
    buttons = [tray.button for tray in ways.present.editor.deck._trays]
    assert [shown(button) for button in buttons] == [button.height() for button in buttons]
