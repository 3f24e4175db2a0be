"""The month under a day, by keys: it unfolds, is walked through, and gives its day or nothing."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from ui.palettes import Colours
from ui.theme import Look
from ui.widgets.calendar import DayCalendar
from ui.widgets.form import DateField

NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
OPENS = [(Qt.Key.Key_F4, NONE), (Qt.Key.Key_Down, ALT)]


@pytest.fixture
def field(qtbot: QtBot, look: Look) -> DateField:
    made = DateField(look, "Welke dag?", date(2026, 11, 26))
    qtbot.addWidget(made)
    made.show()
    assert QTest.qWaitForWindowActive(made)
    made.setFocus()
    return made


def month_of(field: DateField) -> DayCalendar | None:
    return next((one for one in field.findChildren(DayCalendar) if one.isVisible()), None)


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    widget = QApplication.focusWidget()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        widget = popup.focusWidget() or popup
    assert widget is not None
    QTest.keyClick(widget, key, held)
    QApplication.processEvents()


@pytest.mark.parametrize(("key", "held"), OPENS)
def test_the_month_unfolds_and_enter_takes_the_day_that_was_walked_to(
    field: DateField, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    heard: list[date] = []
    field.date_changed.connect(heard.append)
    press(key, held)
    assert month_of(field) is not None
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: month_of(field) is None)
    assert field.day() == date(2026, 12, 4)
    assert heard[-1] == date(2026, 12, 4)
    assert field.hasFocus() or field.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize(("key", "held"), OPENS)
def test_escape_folds_it_up_and_the_day_is_what_it_was(
    field: DateField, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    press(key, held)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: month_of(field) is None)
    assert field.day() == date(2026, 11, 26)


def test_another_month_is_a_page_away(field: DateField, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F4)
    press(Qt.Key.Key_PageDown)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: month_of(field) is None)
    assert field.day() == date(2026, 12, 26)


def test_an_arrow_alone_still_steps_the_day_itself(field: DateField) -> None:
    press(Qt.Key.Key_Down)
    assert month_of(field) is None
    assert field.day() != date(2026, 11, 26)


@pytest.mark.parametrize("colours", [each for each in Colours if each is not Colours.SYSTEM])
def test_the_days_of_another_month_are_paler_and_all_names_of_days_are_alike(
    field: DateField, look: Look, colours: Colours
) -> None:
    look.dress(field)
    look.set_colours(colours)
    field.show_month()
    month = month_of(field)
    assert month is not None
    days = month.findChild(QTableView).model()

    def inks(row: int) -> list[str]:
        return [days.index(row, column).data(Qt.ItemDataRole.ForegroundRole).name() for column in range(7)]

    shown = [days.index(1, column).data() for column in range(7)]
    assert shown == [26, 27, 28, 29, 30, 31, 1], "the last days of October, and a Sunday"
    assert inks(1) == [look.colour("ink2").name()] * 6 + [look.colour("ink").name()]
    assert len(set(inks(0))) == 1
