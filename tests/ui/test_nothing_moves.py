"""What stands on the screen stays where it is while someone answers: nothing slips away from under a hand."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from tests.ui import visiting
from tests.ui.visiting import Table
from ui.pages.answers_drawn import PlaceEditor

table = visiting.table


def where(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def test_bewaard_comes_without_moving_anything_at_any_width(table: Table) -> None:
    question = table.open("wens-in-een-zin").question
    mark = question.head.mark
    for width in range(900, 1500, 12):
        mark.show_nothing()
        table.window.resize(width, 768)
        table.settle()
        empty = [where(part) for part in (question.heading, question.head.menu, question.share)]
        mark.show_saved()
        table.settle()
        assert [where(part) for part in (question.heading, question.head.menu, question.share)] == empty, width


def test_the_places_keep_their_height_when_one_is_chosen(table: Table) -> None:
    table.open("waar-bij-elkaar")
    editor = table.page.question._ways.present.editor  # type: ignore[union-attr]
    assert isinstance(editor, PlaceEditor)
    before = [where(card) for card in editor.grid._cards]
    table.press(editor.grid._cards[0])
    assert editor.name_field.isVisible()
    assert [where(card) for card in editor.grid._cards] == before
