"""Letters of twice their size, on the smallest screens: nothing is cut off, nothing overlaps, all can be reached."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import test_every_page as every_page
from tests.ui.fitting import called, outside, overlapping, squeezed, unreachable, words_watched
from tests.ui.test_every_page import can_have_focus, goes_to, too_small
from ui.ask import Ask
from ui.letters import Face
from ui.pages.answers import TextEditor
from ui.pages.answers_drawn import WishEditor
from ui.pages.cases import CasesPage
from ui.pages.create import CreatePage
from ui.pages.drawn_part import DESCRIBE
from ui.pages.pause import PausePage
from ui.pages.questions import QuestionsPage
from ui.pages.restore_door import RestoreDoorPage
from ui.pages.unlock import UnlockPage
from ui.pages.visit import VisitPage
from ui.palettes import Colours
from ui.session import Session
from ui.stand import VAULT_CODE, Kind
from ui.text import tr
from ui.theme import Look, Reading
from ui.widgets.focus import FocusRing
from ui.widgets.seating_tray import SeatingTray
from ui.widgets.voices import VoiceLine
from ui.widgets.words import Words
from ui.window import Window
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import create_vault
from welapp.vault.kdf import Cost

demo_folder, window, opened_window = every_page.demo_folder, every_page.window, every_page.opened_window
WIDEST = Reading(Colours.LIGHT, 2.0, Face.DYSLEXIA, 1.4)
PLAIN = Reading(Colours.LIGHT, 2.0)


def troubles(window: QWidget) -> list[str]:
    words: list[str] = []
    with words_watched(words):
        window.grab()
    return [
        *(f"squeezed: {each}" for each in squeezed(window)),
        *(f"outside: {each}" for each in outside(window)),
        *(f"overlap: {each}" for each in overlapping(window)),
        *(f"words: {each}" for each in words),
        *(f"small: {called(each)}" for each in can_have_focus(window) if too_small(each)),
        *(f"out of reach: {each}" for each in unreachable(window, can_have_focus(window))),
    ]


DESK = (
    Kind.CASES,
    Kind.NEW_CASE,
    Kind.CASE,
    Kind.YOUTH,
    Kind.PEOPLE,
    Kind.PREPARE,
    Kind.MEETING,
    Kind.GROUNDS,
    Kind.KEEPING,
    Kind.BRIEF,
)
HELD = [
    *((kind, "") for kind in (*DESK, Kind.SEAL, Kind.SETTINGS, Kind.ERASURES, Kind.VAULT, Kind.RESTORE)),
    *((Kind.VISIT, place) for place in (*every_page.VISIT, "vertellen", "stopteken", "niet-over-praten")),
    (Kind.VAULT, VAULT_CODE),
    *every_page.COLLEAGUES,
    *((Kind.QUESTIONS, place) for place in ("", "wens-in-een-zin", "waar-bij-elkaar")),
]


BOTH = pytest.mark.parametrize(
    ("reading", "size"), [(WIDEST, (1280, 720)), (PLAIN, (1366, 768))], ids=["widest-1280", "plain-1366"]
)


@BOTH
@pytest.mark.parametrize("stand", HELD, ids=lambda stand: f"{stand[0]}-{stand[1]}")
def test_a_page_can_be_read_and_reached_in_letters_of_twice_their_size(
    opened_window: Window,
    stand: tuple[Kind, str],
    reading: Reading,
    size: tuple[int, int],
    settled: Callable[[Session], None],
) -> None:
    settled(opened_window.session)
    opened_window.look.wear(reading)
    goes_to(opened_window, stand, settled)
    opened_window.resize(*size)
    QTest.qWait(50)
    settled(opened_window.session)
    assert opened_window.size().toTuple() == size
    assert troubles(opened_window) == []


@BOTH
def test_the_pages_at_the_door_and_the_pause_can_be_read_and_reached_in_letters_of_twice_their_size(
    qtbot: QtBot,
    look: Look,
    demo_folder: Path,
    tmp_path: Path,
    settled: Callable[[Session], None],
    reading: Reading,
    size: tuple[int, int],
) -> None:
    look.wear(reading)
    around = Surroundings(cost=Cost(65_536, 1, 1))
    here, nowhere = Session(demo_folder, around), Session(tmp_path / "nieuw", around)
    asked = UnlockPage(look, here)
    doors = (UnlockPage(look, here, computer_may=True), asked, CreatePage(look, nowhere))
    pages = (*doors, RestoreDoorPage(look, nowhere, Ask()), PausePage(look), PausePage(look, youth=True))
    for page in pages:
        window = QMainWindow()
        qtbot.addWidget(window)
        look.dress(window)
        window.setCentralWidget(page)
        window.resize(*size)
        window.show()
        settled(here)
        if page is asked:
            asked.show_code()
        QTest.qWait(50)
        assert window.size().toTuple() == size
        assert troubles(window) == []
    here.close()
    nowhere.close()


def tops(*widgets: QWidget) -> set[int]:
    """On which rows of the window these stand, by their middle."""
    return {widget.mapTo(widget.window(), widget.rect().center()).y() // 8 for widget in widgets}


@pytest.mark.parametrize("place", ["wens-in-een-zin", "laatst-lekker-bezig"])
def test_the_line_at_the_top_of_a_question_is_one_line(
    opened_window: Window, place: str, settled: Callable[[Session], None]
) -> None:
    goes_to(opened_window, (Kind.VISIT, place), settled)
    fits_the_screen(opened_window)
    head = visit_of(opened_window).question.head
    assert head.mark.isVisible()
    assert len(tops(head.title, head.mark, head.menu, head.pause)) == 1


@pytest.mark.parametrize("place", ["wens-in-een-zin", "laatst-lekker-bezig"])
def test_in_letters_of_twice_their_size_the_tools_at_the_top_have_one_row_under_the_place(
    opened_window: Window, place: str, settled: Callable[[Session], None]
) -> None:
    settled(opened_window.session)
    opened_window.look.wear(PLAIN)
    goes_to(opened_window, (Kind.VISIT, place), settled)
    fits_the_screen(opened_window)
    head = visit_of(opened_window).question.head
    assert len(tops(head.title, head.mark)) == 1
    assert len(tops(*head.tools.values(), head.menu, head.leave, head.pause)) == 1


def test_in_letters_of_twice_their_size_all_names_for_the_table_lie_open(
    opened_window: Window, settled: Callable[[Session], None]
) -> None:
    settled(opened_window.session)
    opened_window.look.wear(PLAIN)
    goes_to(opened_window, (Kind.VISIT, "zo-zitten-we"), settled)
    fits_the_screen(opened_window)
    trays = opened_window.findChildren(SeatingTray)
    assert [tray for tray in trays if tray.visibleRegion().isEmpty()] == []
    assert [tray for tray in trays if tray.height() > tray.parentWidget().height()] == []


def test_in_letters_of_twice_their_size_at_least_six_names_for_the_table_are_seen_at_once(
    opened_window: Window, settled: Callable[[Session], None]
) -> None:
    settled(opened_window.session)
    opened_window.look.wear(PLAIN)
    goes_to(opened_window, (Kind.VISIT, "zo-zitten-we"), settled)
    fits_the_screen(opened_window)
    tray = next(tray for tray in opened_window.findChildren(SeatingTray) if tray.isVisible())
    whole = [row for row in tray.rows if row.visibleRegion().boundingRect().height() == row.height()]
    assert len(whole) >= 6
    tray.focus_row(0)
    for key, row in ((Qt.Key.Key_Down, 2), (Qt.Key.Key_Right, 3), (Qt.Key.Key_Up, 1), (Qt.Key.Key_Left, 0)):
        QTest.keyClick(focused(opened_window), key)
        assert tray.rows[row].hasFocus()


def focused(window: Window) -> QWidget:
    widget = window.focusWidget()
    assert widget is not None
    return widget


def test_in_letters_of_twice_their_size_the_search_stands_beside_the_name_of_the_list(
    opened_window: Window, settled: Callable[[Session], None]
) -> None:
    settled(opened_window.session)
    opened_window.look.wear(PLAIN)
    goes_to(opened_window, (Kind.CASES, ""), settled)
    fits_the_screen(opened_window)
    page = opened_window.page
    assert isinstance(page, CasesPage)
    title = next(words for words in page.findChildren(Words) if words.text() == "Casussen")
    assert page.search.y() <= title.mapTo(page, title.rect().bottomLeft()).y()
    assert len(tops(page.bundle_button, page.new_button)) == 1


def test_in_letters_of_twice_their_size_the_questions_of_the_team_open_at_their_beginning(
    opened_window: Window, qapp: QApplication, settled: Callable[[Session], None]
) -> None:
    ring = FocusRing(opened_window.look, qapp)
    settled(opened_window.session)
    opened_window.look.wear(PLAIN)
    opened_window.resize(1366, 768)
    goes_to(opened_window, (Kind.QUESTIONS, "wens-in-een-zin"), settled)
    page = opened_window.page
    assert isinstance(page, QuestionsPage)
    assert page.whose.visibleRegion().boundingRect().height() == page.whose.height()
    rows, row = page.list, page.list.visualItemRect(page.list.currentItem())
    assert rows.hasFocus()
    assert rows.viewport().visibleRegion().boundingRect().contains(row)
    ring.deleteLater()


def test_in_letters_of_twice_their_size_what_is_not_written_down_has_room_under_its_whole_question(
    qtbot: QtBot, opened_window: Window, qapp: QApplication, settled: Callable[[Session], None]
) -> None:
    ring = FocusRing(opened_window.look, qapp)
    settled(opened_window.session)
    opened_window.look.wear(PLAIN)
    goes_to(opened_window, (Kind.VISIT, "liever-niet-aan-tafel"), settled)
    fits_the_screen(opened_window)
    asked = visit_of(opened_window).question

    def is_whole() -> None:
        for part in (asked.title, asked.unwritten.undo):
            assert part.visibleRegion().boundingRect().height() == part.height()

    for area in opened_window.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    asked.focus_answer()
    assert asked.unwritten.undo.hasFocus()
    qtbot.waitUntil(is_whole)
    ring.deleteLater()


def test_on_the_smallest_screen_the_wish_is_whole_beside_a_drawing_and_the_question_what_it_shows(
    qtbot: QtBot, opened_window: Window, settled: Callable[[Session], None]
) -> None:
    goes_to(opened_window, (Kind.VISIT, "wens-in-een-zin"), settled)
    opened_window.resize(1280, 720)
    editor = visit_of(opened_window).question.findChild(WishEditor)
    assert isinstance(editor, WishEditor)
    said = {words.text(): words for words in editor.findChildren(Words)}
    qtbot.waitUntil(lambda: not said["Precies zoals jij het zegt."].isVisible())
    QTest.qWait(50)
    assert editor.described.text()
    assert said[tr(DESCRIBE)].isVisible()
    assert editor.field.text()
    assert editor.field.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("place", ["laatst-lekker-bezig", "trots"])
@pytest.mark.parametrize("scale", [1.0, 1.15, 1.3])
def test_the_kind_remark_beside_a_question_takes_one_line(
    opened_window: Window, place: str, scale: float, settled: Callable[[Session], None]
) -> None:
    settled(opened_window.session)
    opened_window.look.wear(Reading(Colours.LIGHT, scale))
    goes_to(opened_window, (Kind.VISIT, place), settled)
    fits_the_screen(opened_window)
    said = [words for words in opened_window.findChildren(Words) if words.text().startswith("Kort is ook goed")]
    seen = [words for words in said if words.isVisible()]
    assert [words.text() for words in seen if words.heightForWidth(words.width()) > words.heightForWidth(2000)] == []
    assert seen or scale > 1


def test_in_letters_of_twice_their_size_whose_words_it_are_begins_where_the_answer_does(
    opened_window: Window, settled: Callable[[Session], None]
) -> None:
    settled(opened_window.session)
    opened_window.look.wear(PLAIN)
    goes_to(opened_window, (Kind.VISIT, "trots"), settled)
    fits_the_screen(opened_window)
    editor = visit_of(opened_window).question.findChild(TextEditor)
    assert isinstance(editor, TextEditor)
    assert isinstance(editor.beside, VoiceLine)
    lefts = {part.mapTo(opened_window, QPoint()).x() for part in (editor.beside, editor.field)}
    assert len(lefts) == 1


def test_in_letters_of_twice_their_size_a_large_screen_shows_all_words_of_the_wish_beside_the_drawing(
    opened_window: Window, settled: Callable[[Session], None]
) -> None:
    settled(opened_window.session)
    opened_window.look.wear(PLAIN)
    goes_to(opened_window, (Kind.VISIT, "wens-in-een-zin"), settled)
    opened_window.resize(1920, 1080)
    QTest.qWait(100)
    editor = visit_of(opened_window).question.findChild(WishEditor)
    assert isinstance(editor, WishEditor)
    assert editor.field.text()
    assert editor.field.verticalScrollBar().maximum() == 0


def test_in_letters_of_twice_their_size_the_wish_is_shown_whole(
    opened_window: Window, settled: Callable[[Session], None]
) -> None:
    settled(opened_window.session)
    opened_window.look.wear(PLAIN)
    goes_to(opened_window, (Kind.VISIT, "stopteken"), settled)
    fits_the_screen(opened_window)
    visit = visit_of(opened_window)
    visit.path.note.click()
    QTest.qWait(50)
    words = visit.wish.words
    assert words.isVisible()
    assert words.visibleRegion().boundingRect().height() == words.height()


def fits_the_screen(window: Window) -> None:
    window.resize(1366, 768)
    QTest.qWait(50)


def visit_of(window: Window) -> VisitPage:
    assert isinstance(window.page, VisitPage)
    return window.page


@BOTH
def test_a_kluis_without_any_casus_says_so_in_full_in_letters_of_twice_their_size(
    qtbot: QtBot,
    look: Look,
    tmp_path: Path,
    settled: Callable[[Session], None],
    reading: Reading,
    size: tuple[int, int],
) -> None:
    around = Surroundings(cost=Cost(65_536, 1, 1))
    create_vault(tmp_path / "kluis", every_page.PASSPHRASE, "Marloes", "WEL-team Veenkolk", around).close()
    window = Window(look, Session(tmp_path / "kluis", around))
    qtbot.addWidget(window)
    window.show()
    field = next(field for field in window.findChildren(QLineEdit) if field.isVisible())
    field.setText(every_page.PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
    settled(window.session)
    look.wear(reading)
    settled(window.session)
    window.resize(*size)
    QTest.qWait(50)
    assert window.advice.isVisible()
    assert troubles(window) == []
    window.close()


def title_of(page: VisitPage, place: str) -> QWidget:
    if place == "teruglezen":
        return next(words for words in page.readback.findChildren(Words) if words.text() == "Klopt dit zo?")
    return page.welcome.title if place == "welcome" else page.question.title


@pytest.mark.parametrize(
    "place",
    ["welcome", "graag-aan-tafel", "helpt-als-spannend", "ons-gesprek", "teruglezen"],
)
def test_in_letters_of_twice_their_size_a_page_of_the_visit_opens_at_its_beginning_and_is_read_on_by_keys(
    opened_window: Window, qapp: QApplication, place: str, settled: Callable[[Session], None]
) -> None:
    """What had the focus first stands far under the question: the page was scrolled past that to show it."""
    ring = FocusRing(opened_window.look, qapp)
    settled(opened_window.session)
    opened_window.look.wear(PLAIN)
    opened_window.resize(1366, 768)
    goes_to(opened_window, (Kind.VISIT, place), settled)
    page = opened_window.page
    assert isinstance(page, VisitPage)
    title = title_of(page, place)
    assert title.visibleRegion().boundingRect().height() == title.height()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert not focus.visibleRegion().isEmpty()
    for _ in range(3):
        QTest.keyClick(focus, Qt.Key.Key_PageDown)
    assert title.visibleRegion().isEmpty()
    ring.deleteLater()
