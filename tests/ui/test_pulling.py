"""A finger pulls along what is longer than the screen, also from a control; a mouse and a pen do not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pointing import FINGER, KINDS, MOUSE, Pointer
from ui.pages.visit_frame import SteadyArea
from ui.theme import Look
from ui.widgets.canvas import DrawingCanvas
from ui.widgets.choices import CheckCard, Chip, RadioCard
from ui.widgets.controls import Button, CheckBox
from ui.widgets.fields import AnswerField, TextField
from ui.widgets.path import PathPanel, Stone
from ui.widgets.pulling import Pulling
from ui.widgets.share import NamesPicker, Reader, ShareChoice
from ui.widgets.word_slider import WordSlider
from ui.widgets.words import Words

UP = [QPoint(20, 300 - 20 * step) for step in range(10)]
PRESSED: dict[str, Callable[[Look], QAbstractButton]] = {
    "button": lambda look: Button(look, "Verder", table=True),
    "check": lambda look: CheckBox(look, "opa", table=True),
    "chip": lambda look: Chip(look, "woensdag", "check", table=True),
    "check card": lambda look: CheckCard(look, "Een tik op tafel", table=True),
    "radio card": lambda look: RadioCard(look, "Een tik op tafel", table=True),
}


@pytest.fixture(autouse=True)
def pulling(qapp: QApplication) -> Iterator[Pulling]:
    made = Pulling(qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def scrolled(qtbot: QtBot, look: Look) -> Callable[[QWidget], SteadyArea]:
    """Build a page that is longer than the screen, with this at its top."""

    def build(control: QWidget) -> SteadyArea:
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.addWidget(control)
        words = Words(look, "Iemand zei: " * 40, table=True)
        words.setFixedHeight(900)
        box.addWidget(words)
        made = SteadyArea(inside)
        qtbot.addWidget(made)
        made.resize(700, 400)
        made.show()
        assert QTest.qWaitForWindowExposed(made)
        return made

    return build


@pytest.fixture
def area(qtbot: QtBot, look: Look) -> SteadyArea:
    inside = QWidget()
    box = QVBoxLayout(inside)
    words = Words(look, "Iemand zei: " * 40, table=True)
    words.setFixedHeight(900)
    box.addWidget(words)
    box.addWidget(Button(look, "Verder", table=True))
    made = SteadyArea(inside)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    assert QTest.qWaitForWindowExposed(made)
    return made


def straight(widget: QWidget, across: int, down: int) -> list[QPoint]:
    """Eleven spots from the middle of it, this far away in the end."""
    start = widget.rect().center()
    return [start + QPoint(across * step, down * step) / 10 for step in range(11)]


@pytest.mark.parametrize("kind", KINDS)
def test_a_finger_on_words_pulls_the_page_along(area: SteadyArea, kind: str) -> None:
    words = area.findChild(Words)
    Pointer(kind).carry(words, UP)
    QApplication.processEvents()
    assert area.verticalScrollBar().value() == (180 if kind == FINGER else 0)


def test_a_finger_on_a_button_presses_it_and_pulls_nothing(area: SteadyArea) -> None:
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())
    button, presses = area.findChild(Button), []
    button.clicked.connect(lambda: presses.append(1))
    Pointer(FINGER).press(button)
    assert (len(presses), bar.value()) == (1, bar.maximum())


def test_what_has_nothing_to_scroll_leaves_the_finger_to_what_it_stands_in(qtbot: QtBot, look: Look) -> None:
    outer_inside = QWidget()
    inner = SteadyArea(Words(look, "Kort"))
    inner.setFixedHeight(900)
    QVBoxLayout(outer_inside).addWidget(inner)
    outer = SteadyArea(outer_inside)
    qtbot.addWidget(outer)
    outer.resize(500, 400)
    outer.show()
    assert QTest.qWaitForWindowExposed(outer)
    Pointer(FINGER).carry(inner, UP)
    assert outer.verticalScrollBar().value() == 180


def test_what_is_at_its_end_leaves_the_finger_to_what_it_stands_in(qtbot: QtBot, look: Look) -> None:
    words, outer_inside = Words(look, "Lang"), QWidget()
    words.setFixedHeight(500)
    inner = SteadyArea(words)
    inner.setFixedHeight(350)
    QVBoxLayout(outer_inside).addWidget(inner)
    outer_inside.setFixedHeight(900)
    outer = SteadyArea(outer_inside)
    qtbot.addWidget(outer)
    outer.resize(500, 400)
    outer.show()
    assert QTest.qWaitForWindowExposed(outer)
    bar = inner.verticalScrollBar()
    bar.setValue(bar.maximum())
    finger = Pointer(FINGER)
    finger.carry(inner, UP)
    assert (outer.verticalScrollBar().value(), bar.value()) == (180, bar.maximum())
    finger.carry(inner, UP[::-1])
    assert (outer.verticalScrollBar().value(), bar.value()) == (180, 0)


def test_a_finger_that_was_lifted_unheard_pulls_nothing_when_it_comes_back(
    area: SteadyArea, qapp: QApplication
) -> None:
    """As where someone else keeps what is heard last: Qt moves the pointer to a finger before that goes down."""
    first = Pulling(qapp)  # heard first, and what it pulls no other hears of
    finger, words, bar = Pointer(FINGER), area.findChild(Words), area.verticalScrollBar()
    finger.carry(words, UP)
    first.deleteLater()
    qapp.sendPostedEvents(first, QEvent.Type.DeferredDelete.value)
    before = bar.value()
    finger.carry(words, UP[::-1])
    assert (before, bar.value()) == (180, 0)


# what a finger begins on


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("control", PRESSED)
def test_a_finger_that_begins_on_a_control_pulls_and_does_not_press_it(
    scrolled: Callable[[QWidget], SteadyArea], look: Look, control: str, kind: str
) -> None:
    button = PRESSED[control](look)
    area, presses = scrolled(button), []
    button.clicked.connect(lambda: presses.append(1))
    # In its own places the finger stays on it: the page goes along under the finger.
    Pointer(kind).carry(button, straight(button, 0, -20))
    assert area.verticalScrollBar().value() == (20 if kind == FINGER else 0)
    assert (button.isDown(), button.isChecked(), presses) == (False, kind != FINGER and button.isCheckable(), presses)
    assert len(presses) == (0 if kind == FINGER else 1)


@pytest.mark.parametrize("control", PRESSED)
def test_a_finger_that_stays_or_trembles_is_a_press(
    scrolled: Callable[[QWidget], SteadyArea], look: Look, control: str
) -> None:
    button = PRESSED[control](look)
    area, presses = scrolled(button), []
    button.clicked.connect(lambda: presses.append(1))
    Pointer(FINGER).press(button)
    Pointer(FINGER).carry(button, straight(button, 2, QApplication.startDragDistance() - 4))
    assert (len(presses), area.verticalScrollBar().value()) == (2, 0)


def test_the_same_control_is_pressed_as_ever_after_it_was_pulled(
    scrolled: Callable[[QWidget], SteadyArea], look: Look
) -> None:
    button = PRESSED["check"](look)
    area = scrolled(button)
    finger = Pointer(FINGER)
    finger.carry(button, straight(button, 0, -20))
    assert not button.isChecked()
    finger.press(button)
    assert button.isChecked()
    assert area.verticalScrollBar().value() == 20


def test_a_control_on_a_page_that_is_all_in_sight_is_pressed_by_a_finger_that_moves_on_it(
    qtbot: QtBot, look: Look
) -> None:
    button = PRESSED["check"](look)
    area = SteadyArea(button)
    qtbot.addWidget(area)
    area.resize(500, 400)
    area.show()
    assert QTest.qWaitForWindowExposed(area)
    Pointer(FINGER).carry(button, straight(button, 0, -20))
    assert button.isChecked()


def test_pulling_leaves_the_caret_where_one_was_typing(
    scrolled: Callable[[QWidget], SteadyArea], look: Look, qtbot: QtBot
) -> None:
    both, field, button = QWidget(), TextField(look, "Nog een naam", table=True), Button(look, "Erbij", table=True)
    box = QVBoxLayout(both)
    box.addWidget(field)
    box.addWidget(button)
    area = scrolled(both)
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    field.setText("Ilse en opa Kees")
    field.setFocus()
    field.setCursorPosition(4)
    finger = Pointer(FINGER)
    for control in (button, field):
        finger.carry(control, straight(control, 0, -20))
        assert (QApplication.focusWidget(), field.cursorPosition(), field.hasSelectedText()) == (field, 4, False)
    assert area.verticalScrollBar().value() == 40


@pytest.mark.parametrize("kind", KINDS)
def test_a_finger_on_an_answer_pulls_its_words_and_marks_none(
    scrolled: Callable[[QWidget], SteadyArea], look: Look, kind: str
) -> None:
    field = AnswerField(look, "Je antwoord")
    field.setFixedHeight(300)
    area = scrolled(field)
    field.set_text("Ik wil graag lopen.\n" * 40, at_end=False)
    bar = field.verticalScrollBar()
    Pointer(kind).carry(field.viewport(), straight(field.viewport(), 0, -100))
    pulled = (bar.value(), area.verticalScrollBar().value())
    assert pulled == ((100, 0) if kind == FINGER else (0, 0))
    assert field.textCursor().hasSelection() is (kind != FINGER)
    assert field.textCursor().position() == 0 or kind != FINGER


def test_a_finger_on_an_answer_that_is_all_in_sight_pulls_the_page(
    scrolled: Callable[[QWidget], SteadyArea], look: Look
) -> None:
    field = AnswerField(look, "Je antwoord")
    field.setFixedHeight(300)
    area = scrolled(field)
    field.set_text("Ik wil graag lopen.")
    Pointer(FINGER).carry(field.viewport(), straight(field.viewport(), 0, -100))
    assert area.verticalScrollBar().value() == 100


def test_a_finger_that_goes_sideways_still_marks_words(scrolled: Callable[[QWidget], SteadyArea], look: Look) -> None:
    field = AnswerField(look, "Je antwoord")
    field.setFixedHeight(300)
    area = scrolled(field)
    field.set_text("Ik wil graag lopen.\n" * 40, at_end=False)
    start = QPoint(5, 20)
    Pointer(FINGER).carry(field.viewport(), [start, start + QPoint(30, 0), start + QPoint(90, 60)])
    assert field.textCursor().hasSelection()
    assert (field.verticalScrollBar().value(), area.verticalScrollBar().value()) == (0, 0)


def test_a_finger_on_who_may_read_pulls_and_chooses_nothing(
    scrolled: Callable[[QWidget], SteadyArea], look: Look
) -> None:
    choice, chosen = ShareChoice(look), []
    area = scrolled(choice)
    choice.sharing_chosen.connect(chosen.append)
    option = choice._options["everyone"]
    Pointer(FINGER).carry(option, straight(option, 0, -20))
    assert (area.verticalScrollBar().value(), chosen) == (20, [])
    Pointer(FINGER).press(option)
    assert chosen == ["everyone"]


def test_a_finger_on_the_path_pulls_it_and_goes_nowhere(qtbot: QtBot, look: Look) -> None:
    panel, went = PathPanel(look, "Hoi"), []
    panel.set_stones([Stone(str(one), f"Steen {one}", "pin") for one in range(12)])
    panel.stone_chosen.connect(went.append)
    qtbot.addWidget(panel)
    panel.resize(248, 400)
    panel.show()
    assert QTest.qWaitForWindowExposed(panel)
    bar = panel.verticalScrollBar()
    assert bar.maximum() > 20
    bar.setValue(0)
    stone = panel._path.stones[0]
    Pointer(FINGER).carry(stone, straight(stone, 0, -20))
    assert (bar.value(), went) == (20, [])
    Pointer(FINGER).press(stone)
    assert went == ["0"]


def test_a_finger_slides_sideways_along_the_words_and_pulls_up_and_down(
    scrolled: Callable[[QWidget], SteadyArea], look: Look
) -> None:
    slider = WordSlider(look, "Hoe lijkt het?", [("a", "rustig"), ("b", "een beetje spannend"), ("c", "spannend")])
    area = scrolled(slider)
    first, _, last = slider._steps.values()
    finger = Pointer(FINGER)
    finger.carry(first, straight(first, last.x() - first.x(), 30))
    assert (area.verticalScrollBar().value(), slider.chosen()) == (0, "c")
    finger.carry(first, straight(first, 3, -40))
    assert (area.verticalScrollBar().value(), slider.chosen(), slider._knob.isVisible()) == (40, "c", False)


@pytest.mark.parametrize("kind", [FINGER, MOUSE])
def test_a_drawing_is_never_pulled(scrolled: Callable[[QWidget], SteadyArea], look: Look, kind: str) -> None:
    canvas = DrawingCanvas(look)
    canvas.setFixedHeight(300)
    area = scrolled(canvas)
    Pointer(kind).carry(canvas, straight(canvas, 0, -100))
    assert (len(canvas.strokes()), area.verticalScrollBar().value()) == (1, 0)


# the list of names

NAMES = [Reader(str(one), f"Mens nummer {one}") for one in range(60)]


@pytest.fixture
def picker(qtbot: QtBot, look: Look) -> Iterator[NamesPicker]:
    beside = QWidget()
    qtbot.addWidget(beside)
    beside.show()
    made = NamesPicker(look, NAMES, [], beside)
    made.stand_by(beside)
    assert QTest.qWaitForWindowExposed(made)
    yield made
    made.close()


@pytest.mark.parametrize("kind", KINDS)
def test_a_finger_on_a_name_pulls_the_list_and_ticks_nobody(picker: NamesPicker, kind: str) -> None:
    far, near = picker.rows["5"], picker.rows["9"]
    area = picker.findChild(QScrollArea)
    Pointer(kind).carry(far, straight(far, 0, -200))
    assert area.verticalScrollBar().value() == (200 if kind == FINGER else 0)
    Pointer(kind).carry(near, straight(near, 0, -12))  # it is let go within the name
    assert [name for name, one in picker.rows.items() if one.isChecked()] == ([] if kind == FINGER else ["9"])


@pytest.mark.parametrize("kind", KINDS)
def test_a_press_on_a_name_ticks_it_also_after_the_list_was_pulled(picker: NamesPicker, kind: str) -> None:
    Pointer(kind).carry(picker.rows["5"], straight(picker.rows["5"], 0, -200))
    Pointer(kind).press(picker.rows["9"])
    assert [name for name, one in picker.rows.items() if one.isChecked()] == ["9"]


def test_arrows_and_tab_go_through_the_list_as_they_did(picker: NamesPicker) -> None:
    QTest.keyClick(QApplication.focusWidget() or picker, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget() or picker, Qt.Key.Key_Space)
    assert picker.rows["1"].isChecked()


def test_what_goes_away_under_the_finger_is_pulled_no_further(
    scrolled: Callable[[QWidget], SteadyArea], look: Look
) -> None:
    button = Button(look, "Verder", table=True)
    area = scrolled(button)
    screen, spot = QTest.createTouchDevice(), button.mapTo(area, button.rect().center())
    QTest.touchEvent(area, screen).press(0, spot, area).commit()
    QTest.touchEvent(area, screen).move(0, spot - QPoint(0, 15), area).commit()
    assert area.verticalScrollBar().value() == 15
    button.deleteLater()
    QApplication.sendPostedEvents(button, QEvent.Type.DeferredDelete.value)
    QTest.touchEvent(area, screen).move(0, spot - QPoint(0, 40), area).commit()
    QTest.touchEvent(area, screen).release(0, spot - QPoint(0, 40), area).commit()
    assert area.verticalScrollBar().value() <= 15
    Pointer(FINGER).carry(area.findChild(Words), straight(area.findChild(Words), 0, -30))
    assert area.verticalScrollBar().value() > 15


def test_two_fingers_pull_as_far_as_one(scrolled: Callable[[QWidget], SteadyArea], look: Look) -> None:
    button = Button(look, "Verder", table=True)
    area = scrolled(button)
    screen, spot = QTest.createTouchDevice(), button.mapTo(area, button.rect().center())
    other = spot + QPoint(40, 0)
    QTest.touchEvent(area, screen).press(0, spot, area).press(1, other, area).commit()
    for step in range(1, 11):
        up = QPoint(0, 10 * step)
        QTest.touchEvent(area, screen).move(0, spot - up, area).move(1, other - up, area).commit()
    QTest.touchEvent(area, screen).release(0, spot - up, area).release(1, other - up, area).commit()
    assert area.verticalScrollBar().value() == 100
