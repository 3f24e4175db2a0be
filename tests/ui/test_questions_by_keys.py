"""A team changes a theme and a place with the keyboard alone, from the list to the kluis and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui import team_questions
from tests.ui.by_keys import focused, press
from tests.ui.team_questions import Team, make, order
from ui.pages.questions_editor import HIDE
from welapp.forms.schema import Kind

team = team_questions.team
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
FAR = 80  # presses


def walk_to(team: Team, name: str) -> None:
    """Go with the arrows to a line of the list."""
    rows = team.page.list
    assert rows.hasFocus()
    for _ in range(FAR):
        if rows.present() == name:
            return
        down = order(team.form).index(rows.present()) < order(team.form).index(name)
        press(team.window, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
    raise AssertionError(name)


def tab_to(team: Team, name: str) -> QWidget:
    """Go on with Tab to what has this name for a screen reader."""
    for _ in range(FAR):
        here = focused(team.window)
        if here.accessibleName() == name:
            return here
        press(team.window, Qt.Key.Key_Tab)
    raise AssertionError(name)


def write(team: Team, words: str) -> None:
    press(team.window, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(focused(team.window), words)


def test_a_theme_is_reworded_and_the_list_says_so(team: Team) -> None:
    page = team.open()
    page.setFocus()
    walk_to(team, "eten")
    tab_to(team, "Hoe heet het thema?")
    write(team, "Lekker samen")
    team.settle()
    assert next(theme.title for theme in team.form.themes if theme.id == "eten") == "Lekker samen"
    assert page.list.currentItem().text() == "Lekker samen"
    assert page.saved.text() == "Bewaard"
    press(team.window, Qt.Key.Key_Tab)
    assert not page.editor.theme.title.hasFocus()
    tab_to(team, "Terug naar het gewone thema")
    press(team.window, Qt.Key.Key_Space)
    team.settle()
    assert next(theme.title for theme in team.form.themes if theme.id == "eten") == "Eten en drinken"
    assert focused(team.window) is not team.window
    assert focused(team.window).isVisible()


def test_a_theme_without_a_name_says_so_and_keeps_the_last(team: Team) -> None:
    page = team.open()
    page.setFocus()
    walk_to(team, "eten")
    tab_to(team, "Hoe heet het thema?")
    press(team.window, Qt.Key.Key_A, CONTROL)
    press(team.window, Qt.Key.Key_Delete)
    team.settle()
    assert page.editor.theme.title.accessibleDescription().startswith("Typ eerst")
    assert next(theme.title for theme in team.form.themes if theme.id == "eten") == "Eten en drinken"


def test_a_theme_is_hidden_and_comes_back_with_its_questions(team: Team) -> None:
    page = team.open()
    page.setFocus()
    walk_to(team, "eten")
    tab_to(team, "Verbergen")
    press(team.window, Qt.Key.Key_Space)
    team.settle()
    assert next(theme.hidden for theme in team.form.themes if theme.id == "eten")
    assert page.editor.note.isVisible()
    said = [page.list.item(order(team.form).index(name)) for name in ("eten", "lekker", "niet-eten")]
    spoken = [item.data(Qt.ItemDataRole.AccessibleTextRole) for item in said]
    assert all(words.endswith(", verborgen") for words in spoken)
    assert focused(team.window) is page.editor.wake
    press(team.window, Qt.Key.Key_Space)
    team.settle()
    assert not next(theme.hidden for theme in team.form.themes if theme.id == "eten")
    assert not page.editor.note.isVisible()
    assert focused(team.window) is page.editor.deeds[HIDE]


def test_after_hiding_and_taking_out_a_question_the_keys_go_on_in_its_place(team: Team) -> None:
    page = team.open("lekker")
    name = make(team, "Wat eet je hond?", Kind.TEXT)
    tab_to(team, "Zet dit in het gesprek")
    press(team.window, Qt.Key.Key_Space)
    assert focused(team.window) is page.editor.deeds[HIDE]
    press(team.window, Qt.Key.Key_Space)
    assert focused(team.window) is page.editor.wake
    tab_to(team, "Weghalen")
    press(team.window, Qt.Key.Key_Space)
    team.settle()
    assert name not in order(team.form)
    assert focused(team.window) is page.editor.theme.title


@pytest.mark.parametrize("part", ["field", "photo", "more", "ask"])
def test_a_place_is_moved_from_wherever_in_its_row(team: Team, part: str) -> None:
    page = team.open("waar-bij-elkaar")
    page.setFocus()
    places = page.editor.question.items["places"]
    before = [place.id for place in team.question("waar-bij-elkaar").places]
    label = team.question("waar-bij-elkaar").places[2].label
    names = {
        "field": f"Plek: {label}",
        "photo": f"Foto bij {label}",
        "more": f"Met {label}",
        "ask": f"Vraag bij {label}",
    }
    tab_to(team, names[part])
    press(team.window, Qt.Key.Key_Up, ALT)
    team.settle()
    moved = [before[0], before[2], before[1], *before[3:]]
    assert [place.id for place in team.question("waar-bij-elkaar").places] == moved
    assert getattr(places.rows[before[2]], part).hasFocus()
    press(team.window, Qt.Key.Key_Down, ALT)
    press(team.window, Qt.Key.Key_Down, ALT)
    team.settle()
    moved = [before[0], before[1], before[3], before[2], *before[4:]]
    assert [place.id for place in team.question("waar-bij-elkaar").places] == moved
    assert getattr(places.rows[before[2]], part).hasFocus()
    assert page.list.present() == "waar-bij-elkaar"
