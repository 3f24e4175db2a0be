"""Who said it: the youth, someone at home, the owner; each in a field of their own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui import visiting
from tests.ui.by_keys import focused
from tests.ui.visiting import EVERYONE, Table
from ui.pages.answers import YOUTH, TextEditor
from ui.pages.readback_piece import PieceView
from ui.widgets.voices import VoiceLine
from welapp.actions import cases
from welapp.domain.answers import Content, Said, State, Voice
from welapp.domain.sharing import Audience
from welapp.domain.youth import ZIJ, Age

table = visiting.table

TEXT = "laatst-lekker-bezig"
PARENTS = "wens-voor-je-kind"
NO_OTHER = Qt.KeyboardModifier.NoModifier


def editor_of(table: Table) -> TextEditor:
    editor = table.page.question._ways.present.editor  # type: ignore[union-attr]
    assert isinstance(editor, TextEditor)
    return editor


def line_of(table: Table) -> VoiceLine:
    line = editor_of(table).beside
    assert isinstance(line, VoiceLine)
    return line


def says(table: Table, voice: Voice, words: str) -> None:
    QTest.mouseClick(line_of(table).voices[voice.value], Qt.MouseButton.LeftButton)
    field = QApplication.focusWidget()
    assert field is editor_of(table).others[voice]
    QTest.keyClicks(field, words)


def kept(table: Table) -> Content:
    table.page.save_now()
    answer = table.answer(TEXT)
    assert answer is not None
    return answer.content


def test_the_youth_speaks_first(table: Table) -> None:
    table.open(TEXT)
    assert line_of(table).chosen() == YOUTH
    assert [button.text() for button in line_of(table).voices.values()] == ["Mika", "Ouder of verzorger", "Farid"]
    assert QApplication.focusWidget() is editor_of(table).field


def test_each_voice_keeps_its_own_words(table: Table) -> None:
    table.open(TEXT)
    table.type("varen")
    says(table, Voice.PARENT, "hij straalde")
    says(table, Voice.OWNER, "dat zag ik ook")
    line_of(table).choose(YOUTH)
    table.type(" met opa")
    others = (Said(Voice.PARENT, "hij straalde"), Said(Voice.OWNER, "dat zag ik ook"))
    assert kept(table) == Content(text="varen met opa", others=others)


def test_words_come_back_in_the_field_of_who_said_them(table: Table) -> None:
    table.open("welcome")
    table.keep(TEXT, Content(text="varen", others=(Said(Voice.PARENT, "hij straalde"),)))
    table.go(TEXT)
    editor = editor_of(table)
    assert editor.field.text() == "varen"
    assert {voice: field.text() for voice, field in editor.others.items()} == {
        Voice.PARENT: "hij straalde",
        Voice.OWNER: "",
    }
    assert editor.field.isVisible()
    assert not editor.others[Voice.PARENT].isVisible()


def test_a_voice_out_of_sight_with_words_is_marked(table: Table) -> None:
    table.open("welcome")
    table.keep(TEXT, Content(others=(Said(Voice.PARENT, "hij straalde"),)))
    table.go(TEXT)
    described = {voice: button.accessibleDescription() for voice, button in line_of(table).voices.items()}
    assert described["parent"].endswith("hier staat iets")
    assert not described["owner"].endswith("hier staat iets")


def test_only_a_parent_said_something_and_that_is_an_answer(table: Table) -> None:
    table.open(TEXT)
    says(table, Voice.PARENT, "hij straalde")
    table.press(table.page.question.foot.skip)
    answer = table.answer(TEXT)
    assert answer is not None
    assert answer.state is State.ANSWERED
    assert answer.content == Content(others=(Said(Voice.PARENT, "hij straalde"),))


def test_a_voice_that_takes_its_words_back_is_gone(table: Table) -> None:
    table.open(TEXT)
    says(table, Voice.PARENT, "hij straalde")
    editor_of(table).others[Voice.PARENT].selectAll()
    QTest.keyClick(editor_of(table).others[Voice.PARENT], Qt.Key.Key_Delete)
    table.page.save_now()
    answer = table.answer(TEXT)
    assert answer is None or answer.content == Content()


def test_in_the_parents_own_form_there_is_one_voice(table: Table) -> None:
    table.open(PARENTS)
    assert editor_of(table).beside is None
    table.type("dat zij lacht")
    table.page.save_now()
    answer = table.answer(PARENTS)
    assert answer is not None
    assert answer.content == Content(text="dat zij lacht")


def test_words_of_others_that_were_kept_at_home_are_not_lost_by_typing(table: Table) -> None:
    table.open("welcome")
    table.keep(PARENTS, Content(text="rust", others=(Said(Voice.OWNER, "mooi gezegd"),)))
    table.go(PARENTS)
    table.type("!")
    table.page.save_now()
    answer = table.answer(PARENTS)
    assert answer is not None
    assert answer.content == Content(text="rust!", others=(Said(Voice.OWNER, "mooi gezegd"),))


def test_liever_niet_opschrijven_goes_for_every_voice(table: Table) -> None:
    table.open(TEXT)
    says(table, Voice.PARENT, "geheim van de steiger")
    table.settle()
    table.page.question.share.choose(3)
    table.press(table.page.question.ask.yes)
    answer = table.answer(TEXT)
    assert answer is not None
    assert answer.state is State.UNWRITTEN
    assert answer.content == Content()
    assert all(not field.text() for field in editor_of(table).others.values())


def test_the_line_is_walked_with_the_keyboard_alone(table: Table) -> None:
    table.open(TEXT)
    table.type("varen")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is line_of(table).voices[YOUTH]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert line_of(table).chosen() == "parent"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "zag ik ook")
    assert kept(table) == Content(text="varen", others=(Said(Voice.OWNER, "zag ik ook"),))


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_that_is_held_takes_a_voice_when_it_is_let_go_and_writes_nothing(table: Table, key: Qt.Key) -> None:
    table.open(TEXT)
    voices = line_of(table).voices
    voices[YOUTH].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(voices[YOUTH], Qt.Key.Key_Right)
    hold(table, key)
    QTest.keyClicks(QApplication.focusWidget(), "zag ik ook")
    assert kept(table) == Content(others=(Said(Voice.PARENT, "zag ik ook"),))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_that_was_pressed_on_the_page_before_takes_no_voice(table: Table, key: Qt.Key) -> None:
    table.open(TEXT)
    line_of(table).voices[YOUTH].setFocus(Qt.FocusReason.TabFocusReason)
    hold(table, key, pressed=False)
    assert QApplication.focusWidget() is line_of(table).voices[YOUTH]


def hold(table: Table, key: Qt.Key, *, pressed: bool = True) -> None:
    """Down, unless that was on the page before, held for a while, and let go."""
    down, up = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    words = " " if key is Qt.Key.Key_Space else "\r"
    for kind, again in ((down, False), (down, True), (up, True), (down, True), (up, False))[not pressed :]:
        QApplication.sendEvent(focused(table.window), QKeyEvent(kind, key, NO_OTHER, words, again))


def piece_of(table: Table) -> PieceView:
    table.go("teruglezen")
    return table.page.readback._views[TEXT]


def test_reading_back_says_whose_words_they_are(table: Table) -> None:
    table.open("welcome")
    table.keep(TEXT, Content(text="varen", others=(Said(Voice.PARENT, "hij straalde"),)))
    shown = {label.text(): label for label in piece_of(table).findChildren(QLabel)}
    own, other = shown["‘varen’"], shown["Een ouder of verzorger zegt: ‘hij straalde’"]
    assert own.height() > other.height()


def test_saying_it_otherwise_leaves_the_others_alone(table: Table) -> None:
    table.open("welcome")
    table.keep(TEXT, Content(text="varen", others=(Said(Voice.PARENT, "hij straalde"),)))
    piece_of(table)
    table.page.readback._change(TEXT)
    field = table.page.readback._views[TEXT].field
    assert field is not None
    shown = [label.text() for label in table.page.readback._views[TEXT].findChildren(QLabel)]
    assert "Een ouder of verzorger zegt: ‘hij straalde’" in shown
    QTest.keyClicks(field, " met opa")
    assert kept(table) == Content(text="varen met opa", others=(Said(Voice.PARENT, "hij straalde"),))
    answer = table.answer(TEXT)
    assert answer is not None
    assert answer.sharing.audience is EVERYONE.audience is Audience.EVERYONE


def test_a_very_long_name_leaves_room_for_the_other_voices(table: Table) -> None:
    table.open("welcome")
    table.run(lambda vault: cases.change_youth(vault, table.case, "Wilhelmina " * 30, ZIJ, Age.FROM_12))
    table.go(TEXT)
    line = line_of(table)
    assert table.window.width() == 1366
    for button in line.voices.values():
        assert button.mapTo(table.window, button.rect().topRight()).x() < table.window.width()
        assert button.width() >= button.sizeHint().width()
