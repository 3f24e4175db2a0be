"""Turning back in the window: a field its own typing first, then the last thing that was done, wherever it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui import test_window, visit_room
from tests.ui.visit_room import Room
from tests.ui.visiting import EVERYONE
from ui.pages.answers_seats import SeatsEditor
from ui.pages.meeting import MeetingPage
from ui.pages.new_case import YouthPage
from ui.pages.people import PeoplePage
from ui.pages.prepare import PreparePage
from ui.pages.visit import READBACK
from ui.pages.visit_menu import UNDO, WORRY
from ui.pages.worry import WorryCard
from ui.session import Session
from ui.stand import Kind, Stand
from ui.undo import Reach
from welapp.actions import approvals, cases, erasing, people, visits
from welapp.domain.answers import Content, State, Voice
from welapp.domain.case import Will
from welapp.domain.people import Person
from welapp.domain.sharing import Audience, Sharing

room = visit_room.room
Settled = Callable[[Session], None]
TROTS, KOKEN = "trots", "kun-je-goed"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_field_first_takes_its_own_typing_back(room: Room) -> None:
    room.type("koken")
    room.at(KOKEN)
    QTest.keyClicks(room.field, "zeilen")
    room.press(Qt.Key.Key_Z)
    assert room.field.text() == ""
    assert room.words(TROTS) == "koken"
    assert room.page.place() == KOKEN


def test_then_the_last_thing_that_was_done_comes_back_where_it_was(room: Room) -> None:
    room.type("koken")
    room.at(KOKEN)
    room.press(Qt.Key.Key_Z)
    assert room.page.place() == TROTS
    assert (room.field.text(), room.words(TROTS)) == ("", "")
    room.press(Qt.Key.Key_Y)
    assert (room.field.text(), room.words(TROTS)) == ("koken", "koken")
    room.press(Qt.Key.Key_Z)
    assert room.words(TROTS) == ""
    room.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert room.words(TROTS) == "koken"


def test_undoing_by_hand_in_the_field_leaves_nothing_behind_to_turn_back(room: Room) -> None:
    """Otherwise the next Ctrl+Z would bring back what someone just took away."""
    room.type("koken")
    room.press(Qt.Key.Key_Z)
    room.page.save_now()
    room.settle()
    assert room.words() == ""
    room.now += 60
    room.press(Qt.Key.Key_Z)
    assert room.words() == ""
    assert not room.page.question.head.tools[UNDO].isEnabled()


def test_a_key_that_is_held_turns_typing_back_and_not_the_rest_of_the_visit(room: Room) -> None:
    room.at(KOKEN)
    room.type("zeilen")
    room.at(TROTS)
    QTest.keyClicks(room.field, "koken")
    for held in (False, True, True, True):
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Z, CTRL, "", held)
        QApplication.sendEvent(QApplication.focusWidget() or room.window, pressed)
        room.settle()
    assert room.field.text() == ""
    assert room.words(KOKEN) == "zeilen"
    assert room.page.place() == TROTS


def test_nothing_to_turn_back_is_said_but_not_in_red(room: Room) -> None:
    room.press(Qt.Key.Key_Z)
    trouble = room.page.question.trouble
    assert trouble.isVisible()
    said = trouble.grab().toImage().pixelColor(trouble.width() - 40, trouble.height() // 2)
    assert said == room.page.question._look.colour("apricot_tint")
    trouble.say_only("Er ging iets mis.")
    wrong = trouble.grab().toImage().pixelColor(trouble.width() - 40, trouble.height() // 2)
    assert wrong == room.page.question._look.colour("clay_tint")


def test_letters_of_one_burst_are_one_step_and_a_choice_of_readers_is_another(room: Room) -> None:
    for words in ("ko", "ken"):
        QTest.keyClicks(room.field, words)
        room.page.save_now()
        room.settle()
    room.page.question.share.choose(0)
    room.settle()
    room.tool()
    assert room.words() == "koken"
    assert room.stored().answers[TROTS].sharing == Sharing()
    room.tool()
    assert TROTS not in room.stored().answers


def test_a_removal_at_the_reading_back_is_turned_back_after_leaving_it(room: Room) -> None:
    room.do(lambda vault: visits.save_answer(vault, room.case, TROTS, Content(text="koken"), sharing=EVERYONE))
    room.do(lambda vault: approvals.approve_answer(vault, room.case, TROTS, "Marloes"))
    room.at(READBACK)
    room.page.readback._views[TROTS].removal_agreed.emit(TROTS)
    room.settle()
    room.at(KOKEN)
    room.tool()
    assert room.page.place() == TROTS
    assert room.field.text() == "koken"
    assert room.stored().is_approved(TROTS)


def test_turning_back_while_reading_back_shows_the_piece_there(room: Room) -> None:
    room.do(lambda vault: visits.save_answer(vault, room.case, TROTS, Content(text="koken"), sharing=EVERYONE))
    room.at(READBACK)
    room.page.readback._views[TROTS].removal_agreed.emit(TROTS)
    room.settle()
    room.page.readback.head.tools[UNDO].click()
    room.settle()
    assert room.page.place() == READBACK
    piece = room.page.readback._views[TROTS].piece
    assert piece is not None
    assert (piece.turn, piece.answer.content.text) == ("present", "koken")


def test_what_was_not_to_be_written_down_is_in_no_step_any_more(room: Room) -> None:
    room.type("zwaluw")
    room.at(KOKEN)
    room.type("zeilen")
    room.at(TROTS)
    room.page.question._share(Sharing(Audience.UNWRITTEN))
    room.page.question._unwrite()
    room.settle()
    steps = [*room.undo._back, *room.undo._again]
    assert not any("zwaluw" in one.before + one.after for step in steps for one in step.changes.stood)
    room.press(Qt.Key.Key_Z)
    assert (room.page.place(), room.words(KOKEN)) == (KOKEN, "")
    assert room.stored().answers[TROTS].state is State.UNWRITTEN
    room.press(Qt.Key.Key_Z)
    assert room.stored().answers[TROTS].state is State.UNWRITTEN


def test_an_erased_answer_leaves_also_what_could_be_done_again(room: Room) -> None:
    room.type("zwaluw")
    room.tool()
    assert room.undo.can_do_again(Reach())
    room.do(lambda vault: erasing.erase_answer(vault, room.case, TROTS))
    assert not room.undo.can_do_again(Reach())
    assert not room.undo.can_turn_back(Reach())


def test_words_that_are_being_typed_are_left_alone(room: Room) -> None:
    """Turning back comes from the lane a moment later; by then someone may have typed on."""
    room.type("koken")
    room.window.turn.back()
    QTest.keyClicks(room.field, " en bakken")
    room.settle()
    assert room.field.text() == "koken en bakken"
    room.page.save_now()
    room.settle()
    assert room.words() == "koken en bakken"


def test_on_slot_there_is_nothing_left_to_turn_back(room: Room) -> None:
    room.type("koken")
    room.window.lock()
    assert room.undo._back == []
    test_window.unlock(room.qtbot, room.window, room._settled)
    room.settle()
    room.window.turn.back()
    room.settle()
    assert room.words() == "koken"


def test_in_a_visit_only_that_visit_is_turned_back(room: Room) -> None:
    room.go(Kind.MEETING)
    page = room.window.page
    assert isinstance(page, MeetingPage)
    page.place_field.setText("De roeiclub")
    page.place_field.textEdited.emit("De roeiclub")
    page.save_now()
    room.settle()
    room.go(Kind.VISIT, TROTS)
    room.press(Qt.Key.Key_Z)
    assert room.stored().meeting.place == "De roeiclub"


@pytest.mark.parametrize("kind", [Kind.YOUTH, Kind.MEETING, Kind.PEOPLE])
def test_at_the_desk_the_page_shows_it_and_the_bar_says_what_it_was(room: Room, kind: Kind) -> None:
    room.go(kind)
    page = room.window.page
    assert isinstance(page, YouthPage | MeetingPage | PeoplePage)
    if isinstance(page, PeoplePage):
        page.open_person(next(one.id for one in room.stored().people if one.name == "Kees"))
    field = {Kind.YOUTH: "form.name", Kind.MEETING: "place_field", Kind.PEOPLE: "form.name"}[kind]
    line = page
    for part in field.split("."):
        line = getattr(line, part)
    before = line.text()
    line.setText("Iets anders")
    line.textEdited.emit("Iets anders")
    page.save_now()
    room.settle()
    assert not line.isUndoAvailable()
    room.press(Qt.Key.Key_Z)
    assert line.text() == before
    assert room.window.notice.text().startswith("Teruggedraaid: ")


def test_a_tick_at_the_preparing_comes_off_again(room: Room) -> None:
    room.go(Kind.PREPARE)
    page = room.window.page
    assert isinstance(page, PreparePage)
    thing, tick = next(iter(page.bring.boxes.items()))
    tick.click()
    room.settle()
    assert room.stored().visit.bring == (thing,)
    room.press(Qt.Key.Key_Z)
    assert room.stored().visit.bring == ()
    assert not page.bring.boxes[thing].isChecked()


def test_from_the_list_it_leads_to_the_casus_that_it_was_of(room: Room) -> None:
    room.type("koken")
    room.window.go(Stand())
    room.settle()
    QTest.keyClick(room.window, Qt.Key.Key_Z, CTRL)
    room.settle()
    assert room.window.stand == Stand(Kind.CASE, room.case)
    assert room.words() == ""


def test_who_was_added_at_the_table_can_be_left_out_again(room: Room) -> None:
    room.page.question.name_given.emit("Ilse")
    room.settle()
    assert "Ilse" in [person.name for person in room.stored().people]
    room.tool()
    assert "Ilse" not in [person.name for person in room.stored().people]


def test_a_screen_reader_hears_once_what_was_turned_back(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    real = QAccessible.updateAccessibility

    def listen(event: object) -> None:
        heard.append(event.message() if hasattr(event, "message") else "")
        real(event)

    room.type("koken")
    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    room.tool()
    assert [words for words in heard if words.startswith("Terug")] == ["Teruggedraaid: wat er is getypt."]


def test_the_tool_is_on_only_when_there_is_something(room: Room) -> None:
    tool = room.page.question.head.tools[UNDO]
    assert (tool.accessibleName(), tool.isEnabled()) == ("Terugdraaien", False)
    room.type("koken")
    assert tool.isEnabled()
    room.tool()
    assert not tool.isEnabled()


def test_what_is_said_of_a_step_names_no_word_of_it(room: Room) -> None:
    said: list[str] = []
    room.undo.turned.connect(lambda _, words: said.append(words))
    room.type("zwaluw")
    room.do(lambda vault: visits.set_will(vault, room.case, Will.NOT_NOW))
    room.do(lambda vault: people.add_person(vault, room.case, Person("", "Ilse")))
    room.do(lambda vault: cases.archive_case(vault, room.case, archived=True))
    room.go(Kind.CASE)
    for _ in range(4):
        QTest.keyClick(room.window, Qt.Key.Key_Z, CTRL)
        room.settle()
    assert said == [
        "Teruggedraaid: het wegleggen.",
        "Teruggedraaid: wie erbij hoort.",
        "Teruggedraaid: of je wilt beginnen.",
        "Teruggedraaid: wat er is getypt.",
    ]


def test_the_stack_holds_no_more_than_it_should(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.undo.STEPS", 3)
    for name in ("Ilse", "Wouter", "Zoë", "Farida", "Bram"):
        room.do(lambda vault, name=name: people.add_person(vault, room.case, Person("", name)))
    assert len(room.undo._back) == 3


def test_a_seat_and_the_words_of_a_parent_are_turned_back_like_any_other(room: Room) -> None:
    room.at("zo-zitten-we")
    seats = room.page.question._ways.present.editor  # type: ignore[union-attr]
    assert isinstance(seats, SeatsEditor)
    seats.choose_guest(0)
    seats.choose_seat(3)
    room.settle()
    room.now += 60
    room.press(Qt.Key.Key_Z)
    assert "zo-zitten-we" not in room.stored().answers
    shown = room.page.question._ways.present.editor  # type: ignore[union-attr]
    assert not [seat.name for seat in shown.table.seats.values() if seat.name]
    room.press(Qt.Key.Key_Y)
    assert [seat.place for seat in room.stored().answers["zo-zitten-we"].content.seats] == [3]
    room.at(TROTS)
    room.page.question._ways.present.editor.beside.choose("parent")  # type: ignore[union-attr]
    QTest.keyClicks(room.page.question._ways.present.editor.others[Voice.PARENT], "hij straalt")  # type: ignore[union-attr]
    room.page.save_now()
    room.settle()
    room.now += 60
    room.tool()
    assert TROTS not in room.stored().answers


def test_under_the_card_for_adults_nothing_is_turned_back(room: Room) -> None:
    room.type("koken")
    room.page.question.share.choose(0)
    room.settle()
    room.page._do(WORRY)
    card = room.page.findChild(WorryCard)
    assert card is not None
    room.press(Qt.Key.Key_Z)
    answer = room.stored().answers[TROTS]
    assert answer.sharing.audience is Audience.EVERYONE
    card.put_away()
    room.page.setFocus()
    room.press(Qt.Key.Key_Z)
    assert room.stored().answers[TROTS].sharing.audience is Audience.US
