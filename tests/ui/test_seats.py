"""Who sits where at the table: with the mouse, by dragging, and with the keyboard alone."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.ui import visiting
from tests.ui.visiting import Table
from ui.pages.answers_seats import DOOR, EMPTY, SeatsEditor
from ui.widgets.dressed import wrapped_height
from ui.widgets.seat_words import where
from welapp.actions import people
from welapp.domain.answers import Content, LaidCard, Pile, Seat, State
from welapp.domain.people import Person
from welapp.domain.seating import PLACES
from welapp.domain.sharing import Audience, Sharing

table = visiting.table

SEATS = "zo-zitten-we"


def editor_of(table: Table) -> SeatsEditor:
    editor = table.page.question._ways.present.editor  # type: ignore[union-attr]
    assert isinstance(editor, SeatsEditor)
    return editor


def names_in(editor: SeatsEditor) -> list[str]:
    return [row.placed.name for row in editor.tray.rows]


def row_of(table: Table, name: str) -> QWidget:
    editor = editor_of(table)
    return editor.tray.rows[names_in(editor).index(name)]


def seats_of(table: Table) -> dict[int, str]:
    table.settle()
    answer = table.answer(SEATS)
    return {seat.place: seat.label for seat in answer.content.seats} if answer else {}


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def seat(table: Table, name: str, place: int) -> None:
    press(row_of(table, name))
    press(editor_of(table).table.seats[place])


def drag(start: QWidget, end: QWidget, spot: QPoint | None = None) -> None:
    target = start.mapFromGlobal(end.mapToGlobal(spot or end.rect().center()))
    QTest.mousePress(start, Qt.MouseButton.LeftButton, pos=start.rect().center())
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(start, start.rect().center() + (target - start.rect().center()) * part)
    QTest.mouseRelease(start, Qt.MouseButton.LeftButton, pos=target)


def test_a_name_and_then_a_seat(table: Table) -> None:
    table.open(SEATS)
    seat(table, "Kees", 1)
    seat(table, "Farid", 5)
    assert seats_of(table) == {1: "Kees", 5: "Farid"}
    kept = table.answer(SEATS)
    assert kept is not None
    ids = {person.name: person.id for person in table.stored().people}
    assert [one.person for one in kept.content.seats] == [ids["Kees"], ids["Farid"]]
    assert kept.sharing == Sharing(Audience.US)


def test_who_sits_is_picked_up_and_moved(table: Table) -> None:
    table.open(SEATS)
    seat(table, "Kees", 1)
    press(editor_of(table).table.seats[1])
    press(editor_of(table).table.seats[7])
    assert seats_of(table) == {7: "Kees"}


def test_two_change_seats_and_nobody_is_lost(table: Table) -> None:
    table.open(SEATS)
    seat(table, "Kees", 1)
    seat(table, "Farid", 5)
    seat(table, "Kees", 5)
    assert seats_of(table) == {1: "Farid", 5: "Kees"}


def test_taken_off_the_seat_one_stands_among_the_names_again(table: Table) -> None:
    table.open(SEATS)
    seat(table, "Kees", 1)
    assert not editor_of(table).off.isEnabled()
    press(row_of(table, "Kees"))
    press(editor_of(table).off)
    assert seats_of(table) == {}
    assert row_of(table, "Kees").placed.place == 0  # type: ignore[attr-defined]


def test_a_second_press_lets_go(table: Table) -> None:
    table.open(SEATS)
    press(row_of(table, "Kees"))
    press(row_of(table, "Kees"))
    press(editor_of(table).table.seats[1])
    assert seats_of(table) == {}


def test_a_name_is_dragged_to_a_seat(table: Table) -> None:
    table.open(SEATS)
    drag(row_of(table, "Kees"), editor_of(table).table.seats[9])
    assert seats_of(table) == {9: "Kees"}
    assert editor_of(table)._ghost.isHidden()


def test_one_who_sits_is_dragged_to_another_seat_and_off_the_table(table: Table) -> None:
    table.open(SEATS)
    seat(table, "Kees", 1)
    seats = editor_of(table).table.seats
    drag(seats[1], seats[4])
    assert seats_of(table) == {4: "Kees"}
    drag(seats[4], row_of(table, "Farid"))
    assert seats_of(table) == {}


def test_dropped_between_the_seats_nothing_changes(table: Table) -> None:
    table.open(SEATS)
    seat(table, "Kees", 1)
    plan = editor_of(table).table
    drag(plan.seats[1], plan)
    assert seats_of(table) == {1: "Kees"}


def key(what: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), what)


def test_the_keyboard_alone_seats_moves_and_takes_off(table: Table) -> None:
    table.open(SEATS)
    editor = editor_of(table)
    assert QApplication.focusWidget() is editor.tray.rows[0]
    first = names_in(editor)[0]
    key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is editor.table.seats[1]
    key(Qt.Key.Key_Up)
    key(Qt.Key.Key_Return)
    assert seats_of(table) == {2: first}
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Space)
    assert seats_of(table) == {1: first}
    key(Qt.Key.Key_Delete)
    assert seats_of(table) == {}


def test_arrows_walk_all_the_way_round(table: Table) -> None:
    table.open(SEATS)
    seats = editor_of(table).table.seats
    seats[1].setFocus()
    walked = []
    for _ in range(PLACES):
        walked.append(next(place for place, one in seats.items() if one.hasFocus()))
        key(Qt.Key.Key_Left)
    assert walked == list(range(1, PLACES + 1))
    assert seats[1].hasFocus()


def test_each_seat_says_where_it_is_and_who_sits_there(table: Table) -> None:
    table.open(SEATS)
    seat(table, "Kees", 1)
    seats = editor_of(table).table.seats
    assert seats[1].accessibleName() == "Kees, naast jou, links"
    assert seats[5].accessibleName() == "Lege stoel, tegenover jou"
    assert row_of(table, "Kees").accessibleDescription() == "naast jou, links"


def test_a_name_of_ones_own_sits_at_once_and_can_be_moved(table: Table) -> None:
    table.open(SEATS)
    editor = editor_of(table)
    QTest.keyClicks(editor.field, "oom Jan")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert seats_of(table) == {1: "oom Jan"}
    press(editor.table.seats[6])
    assert seats_of(table) == {6: "oom Jan"}
    assert names_in(editor)[-3:] == ["oom Jan", DOOR, EMPTY]


def test_a_name_that_is_known_is_not_put_there_twice(table: Table) -> None:
    table.open(SEATS)
    editor = editor_of(table)
    before = names_in(editor)
    QTest.keyClicks(editor.field, "kees")
    editor.add_name()
    assert names_in(editor) == before
    assert seats_of(table) == {1: "Kees"}


def test_a_name_chosen_here_becomes_no_reader_and_no_person(table: Table) -> None:
    table.open(SEATS)
    before = table.stored().people
    editor = editor_of(table)
    editor.field.setText("oom Jan")
    editor.add_name()
    table.settle()
    assert table.stored().people == before
    assert "oom Jan" not in [reader.name for reader in table.page.question.share.present._readers]


def test_the_door_has_one_place_and_empty_chairs_have_many(table: Table) -> None:
    table.open(SEATS)
    seat(table, EMPTY, 2)
    seat(table, EMPTY, 3)
    seat(table, DOOR, 5)
    seat(table, DOOR, 6)
    assert seats_of(table) == {2: EMPTY, 3: EMPTY, 6: DOOR}


def test_a_full_table_takes_nobody_off_unasked(table: Table) -> None:
    table.open("welcome")
    full = tuple(Seat(place, f"gast {place}") for place in range(1, PLACES + 1))
    table.keep(SEATS, Content(seats=full))
    table.go(SEATS)
    editor = editor_of(table)
    editor.field.setText("oom Jan")
    editor.add_name()
    assert len(seats_of(table)) == PLACES
    assert "oom Jan" not in seats_of(table).values()
    assert "oom Jan" in names_in(editor)


def test_who_was_laid_as_past_bij_mij_can_be_given_a_seat(table: Table) -> None:
    table.open("welcome")
    laid = (LaidCard("coach", "Mijn coach", Pile.FITS), LaidCard("buren", "De buurman", Pile.NOT))
    table.keep("graag-aan-tafel", Content(cards=laid))
    table.go(SEATS)
    assert "Mijn coach" in names_in(editor_of(table))
    assert "De buurman" not in names_in(editor_of(table))


def test_whom_the_youth_rather_does_not_have_there_is_not_offered(table: Table) -> None:
    table.open("welcome")
    table.keep("liever-niet-aan-tafel", Content(text="oom Bert"), Sharing())
    table.run(lambda vault: people.add_person(vault, table.case, Person("", "Tante Til", at_table=False)))
    table.go(SEATS)
    shown = names_in(editor_of(table)) + [label.text() for label in table.page.findChildren(QLabel)]
    assert not [name for name in shown if "Bert" in name or "Til" in name]


def test_someone_who_left_the_case_keeps_the_seat_and_the_name(table: Table) -> None:
    table.open(SEATS)
    seat(table, "Kees", 1)
    table.settle()
    kees = next(person.id for person in table.stored().people if person.name == "Kees")
    table.run(lambda vault: people.remove_person(vault, table.case, kees))
    table.go("praat-voor-mij")
    table.go(SEATS)
    assert editor_of(table).table.seats[1].accessibleName() == "Kees, naast jou, links"
    seat(table, "Farid", 5)
    assert seats_of(table) == {1: "Kees", 5: "Farid"}


def test_liever_niet_opschrijven_empties_the_table(table: Table) -> None:
    table.open(SEATS)
    seat(table, "Kees", 1)
    table.settle()
    table.page.question.share.choose(3)
    table.press(table.page.question.ask.yes)
    answer = table.answer(SEATS)
    assert answer is not None
    assert (answer.state, answer.content) == (State.UNWRITTEN, Content())
    assert not [one for one in editor_of(table).table.seats.values() if one.name]


def test_the_seats_are_read_back_in_words(table: Table) -> None:
    table.open("welcome")
    table.keep(SEATS, Content(seats=(Seat(1, "opa"), Seat(9, "Ilse"), Seat(5, "Wouter"))))
    table.go("teruglezen")
    shown = [label.text() for label in table.page.readback._views[SEATS].findChildren(QLabel)]
    assert "Naast mij: opa (links) en Ilse (rechts)." in shown
    assert "Tegenover mij: Wouter." in shown


def test_wijzig_leads_from_reading_back_to_the_table(table: Table) -> None:
    table.open("welcome")
    table.keep(SEATS, Content(seats=(Seat(1, "opa"),)))
    table.go("teruglezen")
    table.page.readback._change(SEATS)
    table.settle()
    assert editor_of(table).table.seats[1].name == "opa"


def test_with_large_letters_the_names_stand_above_the_table_and_nothing_is_out_of_reach(table: Table) -> None:
    table.open("welcome")
    table.keep(SEATS, Content(seats=(Seat(1, "Iemandmeteenheellangenaam", ""),)))
    table.desk.look.wear(replace(table.desk.look.reading, scale=2.0))
    table.go(SEATS)
    editor = editor_of(table)
    assert editor._side.geometry().bottom() < editor.table.geometry().top()
    for part in (*editor.table.seats.values(), *editor.tray.rows, editor.field, editor.add, editor.off):
        left = part.mapTo(editor, QPoint(0, 0)).x()
        assert left >= 0
        assert left + part.width() <= editor.width()


def test_a_very_long_name_at_the_table_stands_there_in_smaller_letters_and_is_not_cut_off(table: Table) -> None:
    table.open(SEATS)
    shown = editor_of(table)
    long = "Annemarie-Josephine van der Heuvel-Bakker"
    for place, (box, _) in shown.table._labels.items():
        small = QFontMetrics(shown.table._fitting(long, box, 700))
        assert wrapped_height(small, long, int(box.width())) <= box.height(), place
        plain = shown.table._fitting("Kees", box, 600)
        assert plain.pixelSize() == shown.table.role_font("small", 600).pixelSize()


def test_a_long_role_goes_on_in_a_second_line(table: Table) -> None:
    table.open("welcome")
    role = "begeleider van de dagbesteding op de boerderij"
    table.run(lambda vault: people.add_person(vault, table.case, Person("", "Til", role)))
    table.go(SEATS)
    assert row_of(table, "Til").height() > row_of(table, "Kees").height()


def test_a_name_that_was_typed_and_not_yet_added_is_not_lost(table: Table) -> None:
    table.open(SEATS)
    seat(table, "Kees", 1)
    QTest.keyClicks(editor_of(table).field, "oom Jan")
    assert editor_of(table).table.seats[PLACES].name == "oom Jan"
    table.press(table.page.question.foot.next)
    assert seats_of(table) == {1: "Kees", PLACES: "oom Jan"}
    table.go(SEATS)
    assert editor_of(table).field.text() == ""
    assert "oom Jan" in names_in(editor_of(table))


def test_a_typed_name_that_is_taken_back_leaves_the_seat_empty(table: Table) -> None:
    table.open(SEATS)
    QTest.keyClicks(editor_of(table).field, "Jan")
    table.page.save_now()
    for _ in "Jan":
        QTest.keyClick(editor_of(table).field, Qt.Key.Key_Backspace)
    table.page.save_now()
    assert seats_of(table) == {}


def test_a_seat_that_is_pressed_while_a_name_stands_in_the_field_is_for_that_name(table: Table) -> None:
    table.open(SEATS)
    editor = editor_of(table)
    QTest.keyClicks(editor.field, "oom Jan")
    press(editor.table.seats[6])
    assert seats_of(table) == {6: "oom Jan"}
    QTest.keyClicks(editor.field, "Til")
    press(editor.table.seats[1])
    press(editor.table.seats[4])
    assert seats_of(table) == {4: "Til", 6: "oom Jan"}


def test_every_seat_has_words_of_its_own() -> None:
    assert len({where(place) for place in range(1, PLACES + 1)}) == PLACES


def test_the_first_seat_is_at_the_left_hand_and_the_last_at_the_right() -> None:
    assert where(1) == "naast jou, links"
    assert where(PLACES) == "naast jou, rechts"
