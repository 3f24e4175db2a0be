"""Letters and colours in the visit: in reach, at once, and back to the same caret."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui import visiting
from tests.ui.test_every_page_by_keys import WIDEST
from tests.ui.visiting import Table
from ui.letters import Face
from ui.pages.visit_menu import LETTERS
from ui.widgets.fields import AnswerField
from ui.widgets.words import Words
from welapp.actions.settings import read_settings

table = visiting.table


def opens_letters(table: Table) -> None:
    table.press(table.page.question.head.tools[LETTERS])
    assert table.page.letters.isVisible()


def test_letters_grow_in_the_middle_of_an_answer_and_the_caret_stays(table: Table) -> None:
    page = table.open("laatst-lekker-bezig")
    table.type("op het water")
    field = QApplication.focusWidget()
    assert isinstance(field, AnswerField)
    QTest.keyClick(field, Qt.Key.Key_Left)
    before = field.height(), field.textCursor().position()
    opens_letters(table)
    page.letters.choices.letters.choose("1.3")
    page.letters.choices.face.choose("dyslexia")
    QTest.keyClick(page.letters, Qt.Key.Key_Escape)
    table.settle()
    assert QApplication.focusWidget() is field
    assert field.text() == "op het water"
    assert field.textCursor().position() == before[1]
    assert field.font().family() == "Andika"
    table.type("!")
    assert field.text() == "op het wate!r"


def test_what_is_chosen_in_the_visit_is_remembered(table: Table) -> None:
    page = table.open("laatst-lekker-bezig")
    opens_letters(table)
    page.letters.choices.letters.choose("2.0")
    page.letters.choices.calm.click()
    table.settle()
    assert page.letters.saved.text() == "Bewaard"
    kept = table.run(read_settings)
    assert (kept.scale, kept.calm) == (2.0, True)  # type: ignore[attr-defined]


def test_klaar_goes_back_and_the_choice_made_elsewhere_is_shown(table: Table) -> None:
    page = table.open("laatst-lekker-bezig")
    table.desk.look.wear(type(table.desk.look.reading)(face=Face.DYSLEXIA))
    opens_letters(table)
    assert page.letters.choices.face.chosen() == "dyslexia"
    table.press(page.letters.done)
    assert page.question.isVisible()


def test_every_line_at_the_top_of_the_visit_has_the_letters(table: Table) -> None:
    page = table.open("laatst-lekker-bezig")
    for place, view in (("welcome", page.welcome), ("teruglezen", page.readback), ("thuis", page.parents)):
        table.go(place)
        table.press(view.head.tools[LETTERS])
        assert page.letters.isVisible()
        table.press(page.letters.done)
        assert view.isVisible(), place


def test_a_choice_that_is_not_kept_says_why_in_full_also_in_the_widest_letters(table: Table) -> None:
    page = table.open("laatst-lekker-bezig")
    table.desk.look.wear(WIDEST)
    table.window.resize(1280, 720)
    opens_letters(table)
    page.letters.choices.refused.emit("De schijf is vol. Maak ruimte en kies het nog eens.")
    table.settle()
    (said,) = [one for one in page.letters.trouble.findChildren(Words) if one.isVisible()]
    assert said.text() == "De schijf is vol. Maak ruimte en kies het nog eens."
    for one in (said, page.letters.saved, page.letters.done, page.letters.pause):
        assert one.visibleRegion().boundingRect() == one.rect()
        assert one.width() >= one.minimumSizeHint().width()
    page.letters.choices.letters.choose("1.3")
    table.settle()
    assert (page.letters.trouble.isVisible(), page.letters.saved.text()) == (False, "Bewaard")


def test_what_says_that_it_is_kept_pushes_no_tool_away(table: Table) -> None:
    page = table.open("laatst-lekker-bezig")
    for scale in (1.0, 1.6, 2.0):
        table.desk.look.wear(type(table.desk.look.reading)(scale=scale))
        opens_letters(table)
        before = [one.mapTo(table.window, QPoint(0, 0)) for one in (page.letters.done, page.letters.pause)]
        page.letters.saved.show_saved()
        table.settle()
        assert [one.mapTo(table.window, QPoint(0, 0)) for one in (page.letters.done, page.letters.pause)] == before
        page.letters.closed.emit()
