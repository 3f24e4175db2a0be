"""The wensdroom during the rest of the visit: in small beside the page, large on a press, never where it may not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui import visiting
from tests.ui.visiting import EVERYONE, Table
from welapp.actions import visits
from welapp.domain.answers import Content, State
from welapp.domain.case import Will
from welapp.domain.ink import Point, Stroke
from welapp.domain.sharing import CHAIR, Audience, Sharing

table = visiting.table

WISH, TEXT, PARENTS = "wens-in-een-zin", "laatst-lekker-bezig", "wens-voor-je-kind"
WORDS = "Ik wil een boot bouwen."
SAIL = (Stroke("rood", 1.75, (Point(10, 10), Point(60, 70))),)


def with_wish(table: Table, place: str = TEXT, content: Content | None = None, sharing: Sharing | None = None) -> Table:
    table.open("welcome")
    table.keep(WISH, content or Content(text=WORDS), sharing or Sharing())
    table.go(place)
    return table


def in_sight(table: Table) -> bool:
    return table.page.path.note.isVisible()


def said(table: Table) -> list[str]:
    """Everything about the wish that is shown or could be read aloud, in sight or not."""
    note = table.page.path.note
    labels = [label.text() for label in table.page.wish.findChildren(QLabel)]
    drawn = [table.page.wish.drawing.accessibleName(), note.drawing.accessibleName()]
    return [note._words, note.accessibleDescription(), *labels, *drawn]


def press_note(table: Table) -> None:
    QTest.mouseClick(table.page.path.note, Qt.MouseButton.LeftButton)


def key(what: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), what, modifier)


def test_without_a_wish_nothing_is_shown(table: Table) -> None:
    table.open(TEXT)
    assert not in_sight(table)
    key(Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert not table.page.wish.isVisible()


def test_a_wish_is_in_sight_from_then_on(table: Table) -> None:
    table.open(WISH)
    table.type("varen")
    table.page.save_now()
    table.settle()
    assert not in_sight(table)
    table.go(TEXT)
    assert in_sight(table)
    assert table.page.path.note.accessibleDescription() == "‘varen’"
    table.go("teruglezen")
    assert in_sight(table)


@pytest.mark.parametrize(
    ("sharing", "words"), [(EVERYONE, WORDS), (Sharing(), ""), (Sharing(Audience.ONLY, (CHAIR,)), "")]
)
def test_where_others_read_along_only_a_wish_for_everyone_shows_its_words(
    table: Table, sharing: Sharing, words: str
) -> None:
    with_wish(table, content=Content(text=WORDS, strokes=SAIL), sharing=sharing)
    note = table.page.path.note
    table.go("teruglezen")
    assert in_sight(table)
    assert (note._shown_words() > 0) is bool(words)
    assert not note.drawing.isVisible() or words
    assert (WORDS in note.accessibleDescription()) is bool(words)
    press_note(table)
    assert table.page.wish.isVisible()
    table.go(TEXT)
    assert note._shown_words() > 0
    assert WORDS in note.accessibleDescription()


def test_at_a_small_screen_the_words_are_whole_or_wait_for_the_press(table: Table) -> None:
    with_wish(table)
    note = table.page.path.note
    assert note._shown_words() > 0
    table.keep(WISH, Content(text=f"{WORDS} En dan varen. " * 20), Sharing())
    table.settle()
    assert note._shown_words() == 0
    assert note.height() >= 44


def test_a_press_shows_it_large_in_the_youths_own_words(table: Table) -> None:
    with_wish(table, content=Content(text=WORDS, strokes=SAIL, described="Een zeil"))
    press_note(table)
    page = table.page.wish
    assert page.isVisible()
    assert page.words.text() == f"‘{WORDS}’"
    assert page.words.isVisible()
    assert page.drawing.isVisible()
    assert page.drawing.accessibleName() == "Een zeil"


def test_words_alone_and_a_drawing_alone_have_the_whole_width(table: Table) -> None:
    with_wish(table)
    press_note(table)
    page = table.page.wish
    assert not page.drawing.isVisible()
    whole = page.words.width()
    table.keep(WISH, Content(strokes=SAIL), Sharing())
    table.settle()
    assert not page.words.isVisible()
    assert page.drawing.width() > 0.95 * whole


@pytest.mark.parametrize("back", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_X, Qt.Key.Key_Space])
def test_any_key_goes_back_to_the_same_caret(table: Table, back: Qt.Key) -> None:
    with_wish(table)
    table.type("varen")
    field = table.page.question._ways.present.editor.field  # type: ignore[union-attr]
    key(Qt.Key.Key_Left)
    key(Qt.Key.Key_Left)
    key(Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert table.page.wish.isVisible()
    key(back)
    assert not table.page.wish.isVisible()
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, "!")
    assert field.text() == "var!en"


def test_a_press_with_the_mouse_leaves_the_caret_where_it_was(table: Table) -> None:
    with_wish(table)
    table.type("varen")
    key(Qt.Key.Key_Home)
    press_note(table)
    press_note(table)
    field = table.page.question._ways.present.editor.field  # type: ignore[union-attr]
    QTest.keyClicks(QApplication.focusWidget(), "!")
    assert field.text() == "!varen"


def test_what_was_typed_is_kept_while_the_wish_is_large(table: Table) -> None:
    with_wish(table)
    table.type("varen")
    press_note(table)
    table.page.save_now()
    answer = table.answer(TEXT)
    assert answer is not None
    assert answer.content.text == "varen"


def test_pause_can_be_pressed_while_the_wish_is_large(table: Table) -> None:
    with_wish(table)
    press_note(table)
    asked: list[bool] = []
    table.page.pause_requested.connect(lambda: asked.append(True))
    table.press(table.page.wish.pause)
    assert asked == [True]


def test_a_long_wish_is_scrolled_with_the_arrows(table: Table) -> None:
    with_wish(table, content=Content(text="varen\n" * 60))
    press_note(table)
    bar = table.page.wish._area.verticalScrollBar()
    assert bar.maximum() > 0
    key(Qt.Key.Key_Down)
    assert bar.value() > 0
    assert table.page.wish.isVisible()


def test_in_the_parents_own_form_only_a_wish_for_everyone_is_in_sight(table: Table) -> None:
    with_wish(table, PARENTS)
    assert not in_sight(table)
    assert not [text for text in said(table) if WORDS in text]
    assert not table.page.question.head.menu.deed("wish").isEnabled()
    table.keep(WISH, Content(text=WORDS), Sharing(Audience.ONLY, (CHAIR,)))
    table.settle()
    assert not in_sight(table)
    table.keep(WISH, Content(text=WORDS), EVERYONE)
    table.settle()
    assert in_sight(table)


def test_beside_the_parents_own_form_it_is_the_wish_of_their_child(table: Table) -> None:
    with_wish(table, PARENTS, sharing=EVERYONE)
    note, page = table.page.path.note, table.page.wish
    assert (note.accessibleName(), page.aloud()[0]) == ("De wens van je kind", "De wens van je kind")
    table.go(TEXT)
    assert (note.accessibleName(), page.aloud()[0]) == ("Jouw wens", "Jouw wens")


def test_liever_niet_opschrijven_takes_it_out_of_sight_with_all_its_words(table: Table) -> None:
    with_wish(table, content=Content(text=WORDS, strokes=SAIL, described="Een zeil"))
    press_note(table)
    table.run(lambda vault: visits.save_answer(vault, table.case, WISH, Content(), state=State.UNWRITTEN))
    table.settle()
    assert not in_sight(table)
    assert not table.page.wish.isVisible()
    assert not [text for text in said(table) if "boot" in text or "zeil" in text]
    assert table.page.wish.drawing._strokes == ()
    assert table.page.path.note.drawing._strokes == ()


def test_weet_ik_niet_shows_no_wish(table: Table) -> None:
    table.open("welcome")
    table.run(lambda vault: visits.save_answer(vault, table.case, WISH, Content(text=WORDS), state=State.UNKNOWN))
    table.go(TEXT)
    assert not in_sight(table)


def test_who_does_not_want_to_now_is_not_held_to_the_wish(table: Table) -> None:
    with_wish(table, "welcome")
    assert in_sight(table)
    table.run(lambda vault: visits.set_will(vault, table.case, Will.NOT_NOW))
    table.settle()
    assert not in_sight(table)


def test_the_large_wish_is_read_aloud_in_its_own_words(table: Table) -> None:
    with_wish(table, content=Content(text=WORDS, strokes=SAIL, described="Een zeil"))
    press_note(table)
    assert table.page._words_aloud() == ["Jouw wens", f"‘{WORDS}’", "Een zeil"]
