"""What counts as use besides keys and hands: dictated words, and what a screen reader, a voice or a switch does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import test_every_page as every_page
from tests.ui.test_every_page import goes_to
from ui.pages.case_list import CaseList
from ui.pages.cases import CasesPage
from ui.pages.vault import VaultPage
from ui.pages.visit import VisitPage
from ui.session import Session
from ui.stand import Kind
from ui.widgets.share import EVERYONE
from ui.window import Window

demo_folder, window, opened_window = every_page.demo_folder, every_page.window, every_page.opened_window
Settled = Callable[[Session], None]
PRESS, TOGGLE, FOCUS = (
    getattr(QAccessibleActionInterface, f"{deed}Action")() for deed in ("press", "toggle", "setFocus")
)


@pytest.fixture
def left(opened_window: Window, settled: Settled) -> Callable[..., Window]:
    """Bring the window to a place, where it is left alone until just before it goes on slot."""

    def wait(kind: Kind, place: str = "") -> Window:
        settled(opened_window.session)
        goes_to(opened_window, (kind, place), settled)
        settled(opened_window.session)
        opened_window.idle._before.timeout.emit()
        assert opened_window.last_call.isVisible()
        return opened_window

    return wait


def do(widget: QWidget, deed: str) -> None:
    """As the systems' bridges to assistive technology do it: no key, no hand."""
    face = QAccessible.queryAccessibleInterface(widget)
    assert face is not None
    deeds = face.actionInterface()
    assert deeds is not None
    assert deed in deeds.actionNames()
    deeds.doAction(deed)


@pytest.mark.parametrize(
    ("commit", "preedit", "counts"), [("varen", "", True), ("", "var", True), ("", "", False)], ids=str
)
def test_words_that_are_dictated_or_composed_are_use(
    left: Callable[..., Window], commit: str, preedit: str, counts: bool
) -> None:
    window = left(Kind.VISIT, "trots")
    field = next(one for one in window.findChildren(QTextEdit) if one.isVisible())
    before = field.toPlainText()
    told = QInputMethodEvent(preedit, [])
    told.setCommitString(commit)
    QApplication.sendEvent(field, told)
    assert window.last_call.isVisible() is not counts
    assert len(field.toPlainText()) == len(before) + len(commit)


def rows_of(view: CaseList) -> list[QModelIndex]:
    model = view.model()
    found = [model.index(row, 0) for row in range(model.rowCount())]
    return [one for one in found if view.cases.line(one).row is not None]


def test_a_press_by_a_screen_reader_is_use(left: Callable[..., Window], qtbot: QtBot) -> None:
    window = left(Kind.VISIT, "trots")
    page = window.page
    assert isinstance(page, VisitPage)
    do(page.question.foot.next, PRESS)
    qtbot.waitUntil(lambda: not window.last_call.isVisible())
    qtbot.waitUntil(lambda: page.place() != "trots")


def test_a_toggle_by_a_screen_reader_is_use(left: Callable[..., Window], qtbot: QtBot) -> None:
    window = left(Kind.VISIT, "trots")
    page = window.page
    assert isinstance(page, VisitPage)
    choice = page.question.share.present._options[EVERYONE]
    do(choice, TOGGLE)
    assert choice.isChecked()
    qtbot.waitUntil(lambda: not window.last_call.isVisible())


def test_words_that_another_program_puts_in_a_field_are_use(left: Callable[..., Window]) -> None:
    window = left(Kind.VISIT, "trots")
    field = next(one for one in window.findChildren(QTextEdit) if one.isVisible())
    face = QAccessible.queryAccessibleInterface(field)
    assert face is not None
    words = face.editableTextInterface()
    assert words is not None
    words.insertText(0, "Varen. ")
    assert field.toPlainText().startswith("Varen. ")
    assert not window.last_call.isVisible()


def test_going_to_a_control_by_voice_is_use(left: Callable[..., Window], qtbot: QtBot) -> None:
    window = left(Kind.VISIT, "trots")
    page = window.page
    assert isinstance(page, VisitPage)
    do(page.question.foot.next, FOCUS)
    assert page.question.foot.next.hasFocus()
    qtbot.waitUntil(lambda: not window.last_call.isVisible())


def test_a_row_that_a_screen_reader_selects_is_chosen_and_that_is_use(
    left: Callable[..., Window], qtbot: QtBot
) -> None:
    window = left(Kind.CASES)
    page = window.page
    assert isinstance(page, CasesPage)
    face = QAccessible.queryAccessibleInterface(page.list)
    for row in rows_of(page.list):
        page.list.clearSelection()
        page.list.setCurrentIndex(QModelIndex())
        window.idle._before.timeout.emit()
        assert window.last_call.isVisible()
        assert face.selectionInterface().select(face.child(row.row()))
        qtbot.waitUntil(lambda row=row: page.list.currentIndex() == row)  # type: ignore[misc]
        qtbot.waitUntil(lambda: not window.last_call.isVisible())


def test_a_list_of_rows_that_is_shown_anew_by_itself_is_no_use(left: Callable[..., Window], settled: Settled) -> None:
    window = left(Kind.CASES)
    page = window.page
    assert isinstance(page, CasesPage)
    for row in rows_of(page.list):
        page.list.setCurrentIndex(row)
        chosen = page.list.chosen()
        page.reload()
        settled(window.session)
        assert page.list.chosen() == chosen
        assert page.list.selectedIndexes() == [page.list.currentIndex()]
    assert window.last_call.isVisible()


def test_what_the_program_shows_anew_by_itself_is_no_use(left: Callable[..., Window], settled: Settled) -> None:
    window = left(Kind.VAULT)
    page = window.page
    assert isinstance(page, VaultPage)
    for _ in range(3):
        page.backups.reload()
        window.backups._timer.timeout.emit()
        settled(window.session)
    assert window.last_call.isVisible()


def test_a_window_that_another_one_covered_and_comes_back_by_itself_is_no_use(
    left: Callable[..., Window], qtbot: QtBot
) -> None:
    window = left(Kind.VISIT, "trots")
    other = QWidget()
    qtbot.addWidget(other)
    for _ in range(3):
        other.show()
        other.activateWindow()
        qtbot.waitUntil(other.isActiveWindow)
        other.close()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        assert window.last_call.isVisible()
