"""At every question one may change the route and the words: what was answered stays, and the caret where it was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui import visiting
from tests.ui.visiting import Table
from ui.pages.answers import CardsEditor, ChoiceEditor, Editor, NameEditor, SliderEditor, TextEditor
from ui.pages.answers_drawn import DrawingEditor, PlaceEditor, WishEditor
from ui.pages.answers_seats import SeatsEditor
from ui.pages.visit_menu import FULL, SHORT, YOUNG
from ui.widgets.deck import FITS
from welapp.domain.answers import State

table = visiting.table

SWITCHES = ((YOUNG, True), (SHORT, True), (FULL, True), (YOUNG, False))
QUESTIONS = 42
WORDS = "samen iets maken"


def test_nothing_is_lost_by_a_switch_at_any_question(table: Table) -> None:
    table.open("welcome")
    asked = [one.id for one in table.desk.forms.youth.questions() if one.askable]
    assert len(asked) == QUESTIONS
    for question in asked:
        table.go(question)
        answers(table)
        said, caret = table.page.question.content(), QApplication.focusWidget()
        assert not said.empty, question
        assert table.page.question.isAncestorOf(caret), question
        menu = table.page.question.head.menu
        for deed, chosen in SWITCHES:
            menu.deed(deed).trigger()
            assert menu.deed(deed).isChecked() is chosen, (question, deed)
            assert table.page.question.content() == said, (question, deed)
            assert QApplication.focusWidget() is caret, (question, deed)
        assert table.page.place() == question
        table.page.save_now()
        table.settle()
        kept = table.answer(question)
        assert kept is not None, question
        assert (kept.state, kept.content) == (State.ANSWERED, said), question


def answers(table: Table) -> None:
    """Something in the way that the question begins with, and the focus left where it was done."""
    ways = table.page.question._ways
    assert ways is not None
    editor = ways.present.editor
    if isinstance(editor, NameEditor | TextEditor | WishEditor | SeatsEditor):
        type_in(editor.field)
    elif isinstance(editor, PlaceEditor):
        press(editor.grid._cards[0])
        type_in(editor.name_field)
    else:
        chooses(editor)


def chooses(editor: Editor) -> None:
    if isinstance(editor, SliderEditor):
        if editor.trying:
            editor.try_out.go_on.click()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    elif isinstance(editor, CardsEditor):
        editor.deck.skip_try_out()
        editor.deck.lay(FITS)
    elif isinstance(editor, DrawingEditor):
        press(editor.board.canvas)
    else:
        assert isinstance(editor, ChoiceEditor)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)


def type_in(field: QWidget) -> None:
    field.setFocus()
    QTest.keyClicks(field, WORDS)


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
