"""What opens over a page, in letters of twice their size: it stays on the screen, whole, and with room to press."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.by_keys import focused, press, round_by_tab, unseen
from tests.ui.test_large_letters import PLAIN, WIDEST, troubles
from ui.ask import Ask
from ui.pages.door_code import NewPassphraseFace
from ui.pages.sharing import NamesPickerWithRoom
from ui.pages.visit_menu import VisitMenu
from ui.palettes import Colours
from ui.session import Session
from ui.theme import Look, Reading
from ui.widgets.fields import ChoiceBox
from ui.widgets.focus import FocusRing
from ui.widgets.form import DateField
from ui.widgets.share import Reader, ShareChoice

LARGE = pytest.mark.parametrize("reading", [PLAIN, WIDEST], ids=["plain", "widest"])
PEOPLE = [Reader(str(number), f"Iemand {number}", "van de gemeente") for number in range(14)]


@pytest.fixture
def place(qtbot: QtBot, look: Look) -> Callable[..., QMainWindow]:
    """A window of the smallest size with something in it, worn as told; held until the test is over."""
    held: list[QMainWindow] = []

    def put(reading: Reading, *parts: Callable[[], QWidget]) -> QMainWindow:
        look.wear(reading)
        window = QMainWindow()
        held.append(window)
        qtbot.addWidget(window)
        look.dress(window)
        inside = QWidget()
        window.setCentralWidget(inside)
        box = QVBoxLayout(inside)
        for make in parts:
            box.addWidget(make())
        box.addStretch(1)
        window.resize(1280, 720)
        window.show()
        assert QTest.qWaitForWindowActive(window)
        return window

    return put


def on_screen(widget: QWidget) -> bool:
    """The screenless platform puts a window two pixels from the corner."""
    return widget.screen().availableGeometry().adjusted(-2, -2, 2, 2).contains(widget.frameGeometry())


@LARGE
def test_a_long_list_of_names_scrolls_and_klaar_stays_in_sight(
    place: Callable[..., QMainWindow], qapp: QApplication, look: Look, qtbot: QtBot, reading: Reading
) -> None:
    ring = FocusRing(look, qapp)
    made: list[ShareChoice] = []
    place(reading, lambda: made.append(ShareChoice(look, readers=PEOPLE)) or made[0])  # type: ignore[func-returns-value]
    picker = NamesPickerWithRoom(look, PEOPLE, (), made[0])
    picker.stand_by(made[0])
    assert QTest.qWaitForWindowExposed(picker)
    assert on_screen(picker)
    for one in (picker.done, picker.pause):
        assert picker.rect().contains(QRect(one.mapTo(picker, QPoint(0, 0)), one.size()))
    picker.put(Reader("new", "Noor"))
    picker.fit()
    assert on_screen(picker)
    hidden: list[str] = []
    stops = round_by_tab(picker, lambda: hidden.extend(unseen(picker)))
    assert set(stops) == {*picker.rows.values(), picker.field, picker.add, picker.done, picker.pause}
    assert hidden == []
    picker.close()
    ring.deleteLater()


@LARGE
def test_a_long_name_in_the_list_goes_on_under_itself_and_the_list_stays_on_the_screen(
    place: Callable[..., QMainWindow], look: Look, qtbot: QtBot, reading: Reading
) -> None:
    long = Reader("lang", "Annemarie-Josephine van der Heuvel-Bakker", "tante van moeders kant, die ver weg woont")
    made: list[ShareChoice] = []
    place(reading, lambda: made.append(ShareChoice(look, readers=[long])) or made[0])  # type: ignore[func-returns-value]
    picker = NamesPickerWithRoom(look, [*PEOPLE[:2], long], (), made[0])
    picker.stand_by(made[0])
    assert QTest.qWaitForWindowExposed(picker)
    QApplication.processEvents()
    assert on_screen(picker)
    assert troubles(picker) == []
    picker.close()


def test_the_names_go_from_the_first_to_klaar(place: Callable[..., QMainWindow], look: Look, qtbot: QtBot) -> None:
    made: list[ShareChoice] = []
    place(PLAIN, lambda: made.append(ShareChoice(look, readers=PEOPLE)) or made[0])  # type: ignore[func-returns-value]
    picker = NamesPickerWithRoom(look, PEOPLE[:2], (), made[0])
    picker.stand_by(made[0])
    rows = list(picker.rows.values())
    assert focused(picker) is rows[0]
    walked = []
    for _ in range(4):
        press(picker, Qt.Key.Key_Tab)
        walked.append(focused(picker))
    assert walked == [rows[1], picker.field, picker.add, picker.done]
    picker.close()


@LARGE
@pytest.mark.parametrize("colours", [Colours.LIGHT, Colours.DARK])
def test_the_month_under_a_day_has_large_letters_room_to_press_and_no_red(
    place: Callable[..., QMainWindow], look: Look, reading: Reading, colours: Colours
) -> None:
    look.set_colours(colours)
    days: list[DateField] = []
    place(reading, lambda: days.append(DateField(look, "Dag", date(2026, 11, 26))) or days[0])  # type: ignore[func-returns-value]
    month = open_month(days[0])
    assert on_screen(month.window())
    table = month.findChild(QTableView)
    assert isinstance(table, QTableView)
    assert table.font().pixelSize() == look.font("body").pixelSize()
    assert table.columnWidth(3) >= 44
    assert table.rowHeight(3) >= 44
    for step in month.findChildren(QToolButton):
        assert step.height() >= 44
        assert step.accessibleName() or step.text()
    sunday = table.model().index(3, 6)
    assert sunday.data() == 15
    assert sunday.data(Qt.ItemDataRole.ForegroundRole) == look.colour("ink")
    month.window().close()


def test_a_day_is_chosen_in_the_month_by_arrows_and_enter(place: Callable[..., QMainWindow], look: Look) -> None:
    days: list[DateField] = []
    place(PLAIN, lambda: days.append(DateField(look, "Dag", date(2026, 11, 26))) or days[0])  # type: ignore[func-returns-value]
    month = open_month(days[0])
    table = month.findChild(QTableView)
    assert isinstance(table, QTableView)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert days[0].day() == date(2026, 12, 3)
    assert not month.isVisible()


def open_month(day: DateField) -> QCalendarWidget:
    QTest.mouseClick(day, Qt.MouseButton.LeftButton, pos=QPoint(day.width() - 10, day.height() // 2))
    month = day.calendarWidget()
    assert month.isVisible()
    return month


@LARGE
def test_a_list_that_unfolds_has_room_to_press_and_shows_where_it_is(
    place: Callable[..., QMainWindow], look: Look, reading: Reading
) -> None:
    boxes: list[ChoiceBox] = []
    place(reading, lambda: boxes.append(ChoiceBox(look, "Wie vroeg het?")) or boxes[0])  # type: ignore[func-returns-value]
    boxes[0].addItems(["nog niet gekozen", "Marloes, coördinator", "Farid, eigenaar van de casus"])
    boxes[0].showPopup()
    view = boxes[0].view()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert on_screen(view.window())
    assert view.visualRect(view.currentIndex()).height() >= look.px(44)
    assert has_colour(view, view.visualRect(view.currentIndex()), look.colour("focus").name())
    boxes[0].hidePopup()


@LARGE
def test_a_menu_shows_all_of_its_words_and_where_it_is(
    place: Callable[..., QMainWindow], look: Look, reading: Reading
) -> None:
    window = place(reading)
    menu = QMenu(window)
    action = QAction("Kijk naar je wens", menu)
    menu.addAction(action)
    bare = menu.sizeHint().width()
    action.setShortcut(QKeySequence("Alt+W"))
    action.setShortcutVisibleInContextMenu(True)
    assert menu.sizeHint().width() - bare >= look.metrics("body").horizontalAdvance("Alt+W")
    menu.popup(QPoint(0, 0))
    QTest.keyClick(menu, Qt.Key.Key_Down)
    room = menu.actionGeometry(action)
    assert menu.activeAction() is action
    assert room.height() >= look.px(44)
    assert has_colour(menu, room, look.colour("focus").name())
    menu.close()


def test_the_menu_of_the_visit_has_the_letters_of_the_table(place: Callable[..., QMainWindow], look: Look) -> None:
    menus: list[VisitMenu] = []
    place(Reading(Colours.LIGHT), lambda: menus.append(VisitMenu(look)) or menus[0])  # type: ignore[func-returns-value]
    menus[0].add("wish", "Kijk naar je wens")
    menus[0].open()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.font().pixelSize() == look.font("button", table=True).pixelSize()
    menu.close()


def has_colour(widget: QWidget, where: QRect, colour: str) -> bool:
    picture = widget.grab(where).toImage()
    return any(picture.pixelColor(x, picture.height() // 2).name() == colour for x in range(8))


@LARGE
@pytest.mark.parametrize("which", ["sure", "file"])
def test_a_question_in_a_window_of_its_own_has_large_letters_and_fits(
    place: Callable[..., QMainWindow], look: Look, reading: Reading, which: str
) -> None:
    window, ask = place(reading), Ask()
    sizes: dict[str, int] = {}
    fits: list[bool] = []
    air: list[int] = []

    def see() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        for part in [*dialog.findChildren(QLabel), *dialog.findChildren(QLineEdit)]:
            if part.text():
                sizes[part.text()] = part.font().pixelSize()
        for part in (*dialog.findChildren(QLabel), *dialog.findChildren(QPushButton)):
            if part.isVisible():
                place = QRect(part.mapTo(dialog, QPoint()), part.size())
                air.extend(
                    (place.left(), place.top(), dialog.width() - place.right(), dialog.height() - place.bottom())
                )
        # The screen of the tests is smaller than any that is supported.
        fits.append(dialog.width() <= 1280 and dialog.height() <= 720)
        dialog.reject()

    QTimer.singleShot(100, see)
    if which == "sure":
        ask.sure(window, "Hiermee gaat alles van Mika uit de kluis.", "Ja, wis deze casus", "Nee, laat staan")
    else:
        ask.save_file(window, "Blad bewaren", "tafelblad.pdf")
    assert sizes
    assert set(sizes.values()) == {look.font("body").pixelSize()}
    assert fits == [True]
    if which == "sure":
        assert min(air) >= look.font("body").pixelSize()  # a line of letters, on all sides


def test_the_window_that_saves_a_file_says_toch_niet(place: Callable[..., QMainWindow]) -> None:
    window, ask = place(PLAIN), Ask()
    said: list[str] = []

    def see() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        said.append(dialog.labelText(QFileDialog.DialogLabel.Reject))
        dialog.reject()

    QTimer.singleShot(100, see)
    ask.save_file(window, "Blad bewaren", "tafelblad.pdf")
    assert said == ["Toch niet"]


@LARGE
@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(1366, 768)], ids=lambda size: str(size.width()))
def test_a_new_passphrase_after_the_code_can_be_read_and_reached(
    place: Callable[..., QMainWindow], look: Look, locked_session: Session, reading: Reading, size: QSize
) -> None:
    window = place(reading)
    face = NewPassphraseFace(look, locked_session)
    window.setCentralWidget(face)
    window.resize(size)
    QTest.qWait(50)
    assert troubles(window) == []
