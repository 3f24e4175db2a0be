"""Every form of an answer is given with mouse, finger, pen and keys alone; the slider is tried out once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.ui import visiting
from tests.ui.pointing import KINDS, Pointer
from tests.ui.visiting import Table
from ui.pages.answers import SliderEditor
from ui.widgets.place_grid import PlaceGrid
from ui.widgets.word_slider import WordSlider
from welapp.domain.answers import Content, Pick

table = visiting.table

SLIDER = "hoe-lijkt-het"


def slider_in(table: Table, *, tried: bool = True) -> SliderEditor:
    table.open("welcome")
    table.go(SLIDER)
    ways = table.page.question._ways
    assert ways is not None
    editor = ways.present.editor
    assert isinstance(editor, SliderEditor)
    if tried:
        editor.try_out.go_on.click()
        QApplication.sendPostedEvents()
    return editor


def step_kept(table: Table) -> str:
    table.settle()
    kept = table.answer(SLIDER)
    return kept.content.step.id if kept and kept.content.step else ""


def button(inside: QWidget, name: str) -> QAbstractButton:
    return next(one for one in inside.findChildren(QAbstractButton) if one.accessibleName() == name and one.isVisible())


def steps(slider: WordSlider) -> list[QAbstractButton]:
    return slider.findChildren(QAbstractButton)


@pytest.mark.parametrize("kind", KINDS)
def test_a_press_on_the_words_chooses_the_step(table: Table, kind: str) -> None:
    editor = slider_in(table)
    Pointer(kind).press(button(editor.slider, "een beetje spannend"))
    assert step_kept(table) == "beetje-spannend"


@pytest.mark.parametrize("kind", KINDS)
def test_sliding_along_the_line_chooses_where_it_ends(table: Table, kind: str) -> None:
    editor = slider_in(table)
    first, *_, last = steps(editor.slider)
    start = first.rect().center()
    end = first.mapFromGlobal(last.mapToGlobal(last.rect().center()))
    Pointer(kind).carry(first, [start, start + QPoint(40, 0), (start + end) / 2, end])
    assert step_kept(table) == "heel-spannend"
    assert not editor.slider._knob.isVisible()


def test_sliding_shows_where_it_would_end_and_chooses_nothing_yet(table: Table) -> None:
    editor = slider_in(table)
    middle = steps(editor.slider)[1]
    before = middle.grab().toImage()
    editor.slider._slide(middle.mapToGlobal(middle.rect().center()))
    assert middle.grab().toImage() != before
    assert editor.slider.chosen() == ""


def test_the_slider_goes_with_keys_alone(table: Table) -> None:
    slider_in(table)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert step_kept(table) == "rustig"
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Right)
    assert step_kept(table) == "beetje-spannend"


def test_the_slider_is_tried_out_first_and_that_is_not_kept(table: Table) -> None:
    editor = slider_in(table, tried=False)
    assert editor.try_out.isVisible()
    assert not editor.slider.isVisible()
    button(editor.try_out, "gloeiend").click()
    table.settle()
    assert table.answer(SLIDER) is None
    assert editor.fill(Content()) == Content()
    editor.try_out.go_on.click()
    QApplication.sendPostedEvents()
    assert editor.slider.isVisible()
    assert QApplication.focusWidget() is steps(editor.slider)[0]


def test_the_try_out_takes_the_keys_first(table: Table) -> None:
    editor = slider_in(table, tried=False)
    assert QApplication.focusWidget() is steps(editor.try_out.slider)[0]


def test_who_tried_it_out_and_goes_on_comes_to_the_question_itself(table: Table) -> None:
    editor = slider_in(table, tried=False)
    button(editor.try_out, "lauw").click()
    table.press(table.page.question.foot.next)
    assert table.page.place() == SLIDER
    assert editor.slider.isVisible()
    assert QApplication.focusWidget() is steps(editor.slider)[0]
    table.press(table.page.question.foot.next)
    assert table.page.place() != SLIDER


def test_overslaan_and_weet_ik_niet_pass_what_was_tried_out(table: Table) -> None:
    for foot in ("skip", "unknown"):
        editor = slider_in(table, tried=False)
        button(editor.try_out, "lauw").click()
        table.press(getattr(table.page.question.foot, foot))
        assert table.page.place() != SLIDER


def test_going_on_passes_the_try_out_and_it_does_not_come_twice(table: Table) -> None:
    slider_in(table, tried=False)
    table.press(table.page.question.foot.next)
    table.go("ons-gesprek")
    ways = table.page.question._ways
    assert ways is not None
    editor = ways.present.editor
    assert isinstance(editor, SliderEditor)
    assert not editor.try_out.isVisible()
    assert editor.slider.isVisible()


def test_who_has_an_answer_needs_no_try_out(table: Table) -> None:
    table.open("welcome")
    table.keep(SLIDER, Content(step=Pick("rustig", "rustig")))
    table.go(SLIDER)
    ways = table.page.question._ways
    assert ways is not None
    editor = ways.present.editor
    assert isinstance(editor, SliderEditor)
    assert editor.slider.isVisible()
    assert editor.slider.chosen() == "rustig"


@pytest.mark.parametrize("kind", KINDS)
def test_a_choice_is_made_with_every_pointer(table: Table, kind: str) -> None:
    table.open("stopteken")
    Pointer(kind).press(button(table.page.question, "Een tik op tafel"))
    table.settle()
    kept = table.answer("stopteken")
    assert kept is not None
    assert [pick.id for pick in kept.content.picks] == ["tik-op-tafel"]


def test_a_choice_is_made_with_keys_alone(table: Table) -> None:
    table.open("stopteken")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
    table.settle()
    kept = table.answer("stopteken")
    assert kept is not None
    assert [pick.id for pick in kept.content.picks] == ["pet-op-tafel"]


@pytest.mark.parametrize("kind", KINDS)
def test_places_are_chosen_with_every_pointer(table: Table, kind: str) -> None:
    table.open("waar-bij-elkaar")
    for name in ("De bieb", "Buiten"):
        Pointer(kind).press(button(table.page.question, name))
    table.settle()
    kept = table.answer("waar-bij-elkaar")
    assert kept is not None
    assert kept.content.place is not None
    assert [one.id for one in (kept.content.place.first, kept.content.place.second) if one] == ["bieb", "buiten"]


def test_places_are_chosen_with_keys_alone(table: Table) -> None:
    table.open("waar-bij-elkaar")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Space):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
    table.settle()
    grid = table.page.question.findChildren(PlaceGrid)[-1]
    assert grid.chosen() == ("thuis",)


@pytest.mark.parametrize("kind", KINDS)
def test_words_are_chosen_as_chips_with_every_pointer(table: Table, kind: str) -> None:
    table.open("dag-en-tijd")
    Pointer(kind).press(button(table.page.question, "woensdag"))
    table.settle()
    kept = table.answer("dag-en-tijd")
    assert kept is not None
    assert [pick.id for pick in kept.content.picks] == ["woensdag"]
