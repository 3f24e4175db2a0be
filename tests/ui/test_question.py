"""One question: what is typed is kept, who reads it starts small, and what is not written is nowhere."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget

from tests.ui import visiting
from tests.ui.visiting import EVERYONE, Table
from ui.pages.visit import READBACK
from ui.widgets.focus import FocusRing
from ui.widgets.share import SOME
from welapp.actions import people
from welapp.domain.answers import Content, State
from welapp.domain.sharing import CHAIR, Audience, Sharing
from welapp.errors import KnownError

table = visiting.table

TEXT = "laatst-lekker-bezig"
SECRET = "geheim van de steiger"


def test_who_may_read_starts_at_only_us_with_the_names_of_the_two(table: Table) -> None:
    question = table.open(TEXT).question
    choice = question.share.present
    assert choice.chosen() == "us"
    assert "Farid" in choice._options["us"].accessibleDescription()
    assert "Marloes Bakker" in choice._options["us"].accessibleDescription()


def test_the_caret_stands_in_the_answer_on_arrival(table: Table) -> None:
    question = table.open(TEXT).question
    assert isinstance(question.window().focusWidget(), QTextEdit)


def test_what_is_typed_is_in_the_kluis_after_a_pause_without_any_button(table: Table) -> None:
    table.open(TEXT)
    table.type("varen")
    table.qtbot.wait(1000)
    table.settle()
    kept = table.answer(TEXT)
    assert kept is not None
    assert kept.content.text == "varen"
    assert kept.sharing == Sharing()
    assert table.page.question.head.mark.text() == "Bewaard"


def test_who_types_on_without_a_pause_loses_no_more_than_the_last_seconds(table: Table) -> None:
    question = table.open(TEXT).question
    field = question.window().focusWidget()
    assert isinstance(field, QTextEdit)
    for number in range(30):
        QTest.keyClicks(field, f"{number} ")
        table.qtbot.wait(100)
    typed = field.toPlainText()
    kept = table.answer(TEXT)
    assert kept is not None
    assert kept.content.text.startswith("0 1 2 3 4 5 6 7 8 9 ")
    assert typed == "".join(f"{number} " for number in range(30))


def test_what_is_typed_is_in_the_kluis_at_once_when_the_question_is_left(table: Table) -> None:
    table.open(TEXT)
    table.type("varen")
    table.press(table.page.question.foot.next)
    kept = table.answer(TEXT)
    assert kept is not None
    assert kept.content.text == "varen"
    assert table.page.place() == "kun-je-goed"


def test_what_is_typed_is_in_the_kluis_when_the_window_locks(table: Table) -> None:
    table.open(TEXT)
    table.type("varen")
    table.page.save_now()
    kept = table.answer(TEXT)
    assert kept is not None
    assert kept.content.text == "varen"


def test_control_and_enter_goes_on_and_alt_and_left_goes_back(table: Table) -> None:
    table.open(TEXT)
    field = table.page.question._ways.present.editor.field  # type: ignore[union-attr]
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    table.settle()
    assert table.page.place() == "kun-je-goed"
    QTest.keyClick(table.window.focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    table.settle()
    assert table.page.place() == TEXT


def test_who_holds_control_and_enter_goes_one_question_on(table: Table) -> None:
    table.open(TEXT)
    control = Qt.KeyboardModifier.ControlModifier
    for held in (False, True, True):
        field = QApplication.focusWidget()
        assert field is not None
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, control, "\r", held)
        QApplication.sendEvent(field, pressed)
        table.settle()
        if not held:
            gone_to = table.page.place()
    assert gone_to != TEXT
    assert table.page.place() == gone_to


def test_control_and_a_number_chooses_who_may_read(table: Table) -> None:
    table.open(TEXT)
    table.type("varen")
    QTest.keyClick(table.window.focusWidget(), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    table.settle()
    kept = table.answer(TEXT)
    assert kept is not None
    assert kept.sharing == EVERYONE


def test_liever_niet_opschrijven_asks_first_and_no_leaves_everything(table: Table) -> None:
    table.open(TEXT)
    table.type(SECRET)
    question = table.page.question
    question.share.choose(3)
    assert question.ask.isVisible()
    table.press(question.ask.no)
    kept = table.answer(TEXT)
    assert kept is not None
    assert kept.content.text == SECRET
    assert question.share.present.chosen() == "us"


def test_liever_niet_opschrijven_erases_the_words_everywhere(table: Table) -> None:
    table.open(TEXT)
    table.type(SECRET)
    table.page.save_now()
    table.settle()
    question = table.page.question
    question.share.choose(3)
    table.press(question.ask.yes)
    kept = table.answer(TEXT)
    assert kept is not None
    assert kept.state is State.UNWRITTEN
    assert kept.content.empty
    assert question.unwritten.isVisible()
    rows = table.run(lambda vault: [str(row) for row in vault.connection.rows("SELECT * FROM revision")])
    assert not any(SECRET in row for row in rows)  # type: ignore[union-attr]
    table.qtbot.wait(1)
    gc.collect()
    assert not any(SECRET in text for text in _texts_in(table.page))


def test_toch_opschrijven_opens_an_empty_field_for_us(table: Table) -> None:
    table.open(TEXT)
    question = table.page.question
    question.share.choose(3)
    table.settle()
    assert not question.ask.isVisible()
    table.press(question.unwritten.undo)
    assert question.content().empty
    assert question.share.present.chosen() == "us"
    table.type("toch")
    table.page.save_now()
    kept = table.answer(TEXT)
    assert kept is not None
    assert kept.state is State.ANSWERED
    assert kept.sharing == Sharing()


def test_overslaan_keeps_what_stands_there(table: Table) -> None:
    table.open(TEXT)
    table.type("varen")
    table.press(table.page.question.foot.skip)
    kept = table.answer(TEXT)
    assert kept is not None
    assert (kept.state, kept.content.text) == (State.ANSWERED, "varen")
    assert table.page.place() == "kun-je-goed"


def test_overslaan_of_an_empty_question_is_an_answer(table: Table) -> None:
    table.open(TEXT)
    table.press(table.page.question.foot.skip)
    kept = table.answer(TEXT)
    assert kept is not None
    assert kept.state is State.SKIPPED


def test_weet_ik_niet_keeps_the_words_off_the_paper_until_one_types_again(table: Table) -> None:
    table.open(TEXT)
    table.type("misschien")
    QTest.keyClick(table.window.focusWidget(), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    table.press(table.page.question.foot.unknown)
    kept = table.answer(TEXT)
    assert kept is not None
    assert (kept.state, kept.content.text) == (State.UNKNOWN, "misschien")
    assert table.stored().for_paper() == []
    table.go(TEXT)
    assert table.page.question.foot.unknown.accessibleDescription() == "gekozen"
    table.type("!")
    table.page.save_now()
    assert [answer.content.text for answer in table.stored().for_paper()] == ["misschien!"]
    assert table.page.question.foot.unknown.accessibleDescription() == ""


def test_words_that_could_not_be_kept_stay_and_are_tried_again(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    table.open(TEXT)
    from welapp.actions import visits

    real = visits.save_answer

    def full(*_args: object, **_more: object) -> None:
        raise KnownError("De schijf is vol. Maak ruimte vrij.")

    monkeypatch.setattr(visits, "save_answer", full)
    table.type("varen")
    table.press(table.page.question.foot.next)
    assert table.page.question.trouble.isVisible()
    assert "Niet bewaard" in table.page.question.head.mark.text()
    table.go(TEXT)
    assert table.page.question.content().text == "varen"
    monkeypatch.setattr(visits, "save_answer", real)
    table.type("!")
    table.page.save_now()
    kept = table.answer(TEXT)
    assert kept is not None
    assert kept.content.text == "varen!"
    assert not table.page.question.trouble.isVisible()


def test_alleen_offers_the_people_the_two_tasks_and_a_new_name(table: Table) -> None:
    table.open(TEXT)
    choice = table.page.question.share.present
    picker = choice.open_names()
    names = [row.text() for row in picker.rows.values()]
    assert any("Kees" in name for name in names)
    assert "De voorzitter" in names
    assert "Wie plek en eten regelt" in names
    QTest.keyClicks(picker.field, "Noor")  # type: ignore[attr-defined]
    QTest.keyClick(picker.field, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    table.settle()
    assert any(person.name == "Noor" for person in table.stored().people)
    picker.rows[CHAIR].setChecked(True)
    picker.finish()
    table.settle()
    kept = table.answer(TEXT)
    noor = next(person.id for person in table.stored().people if person.name == "Noor")
    assert kept is not None
    assert kept.sharing.audience is Audience.ONLY
    assert set(kept.sharing.readers) == {noor, CHAIR}
    assert choice.chosen() == SOME


def test_a_name_that_is_typed_when_klaar_is_pressed_is_a_reader_too(table: Table) -> None:
    table.open(TEXT)
    picker = table.page.question.share.present.open_names()
    QTest.keyClicks(picker.field, "Noor")  # type: ignore[attr-defined]
    picker.done.click()
    table.settle()
    kept = table.answer(TEXT)
    noor = next(person.id for person in table.stored().people if person.name == "Noor")
    assert kept is not None
    assert kept.sharing.readers == (noor,)
    assert not table.page.question.share.choosing


def test_a_name_that_is_refused_can_be_given_again(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    table.open(TEXT)
    picker = table.page.question.share.present.open_names()
    field = picker.field  # type: ignore[attr-defined]
    QTest.keyClicks(field, "Noor")

    def full(*_: object) -> str:
        raise KnownError("De schijf is vol.")

    with monkeypatch.context() as disk:
        disk.setattr(people, "add_person", full)
        picker.done.click()
        table.settle()
    assert table.page.question.share.choosing
    assert field.text() == "Noor"
    picker.done.click()
    table.settle()
    assert "Noor" in [person.name for person in table.stored().people]
    assert not table.page.question.share.choosing


def test_enter_that_is_pressed_twice_adds_a_name_once_and_leaves_the_next_one_alone(table: Table) -> None:
    table.open(TEXT)
    picker = table.page.question.share.present.open_names()
    field = picker.field  # type: ignore[attr-defined]
    QTest.keyClicks(field, "Noor")
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Return)
    field.selectAll()
    QTest.keyClicks(field, "Tess")
    table.settle()
    assert [person.name for person in table.stored().people if person.name in ("Noor", "Tess")] == ["Noor"]
    assert field.text() == "Tess"
    picker.done.click()
    picker.done.click()
    table.settle()
    assert sorted(person.name for person in table.stored().people if person.name in ("Noor", "Tess")) == [
        "Noor",
        "Tess",
    ]


def test_the_other_words_for_a_question_leave_the_answer_alone(table: Table) -> None:
    table.open(TEXT)
    table.type("varen")
    before = table.page.question.title.text()
    table.page.set_young(True)
    assert table.page.question.title.text() != before
    assert table.page.question.content().text == "varen"


@pytest.mark.parametrize(
    "place",
    ["welcome", "noemen", TEXT, "wens-in-een-zin", "waar-bij-elkaar", "helpt-als-spannend", "dag-en-tijd", READBACK],
)
def test_everything_that_takes_the_focus_has_a_name(table: Table, place: str) -> None:
    table.open("welcome")
    table.keep(TEXT, Content(text="varen"))
    table.go(place)
    nameless = [
        widget
        for widget in table.page.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
    ]
    assert nameless == []


def _texts_in(page: QWidget) -> list[str]:
    fields = [field.toPlainText() for field in page.findChildren(QTextEdit)]
    undone = []
    for field in page.findChildren(QTextEdit):
        field.undo()
        undone.append(field.toPlainText())
    lines = [field.text() for field in page.findChildren(QLineEdit)]
    return [*fields, *undone, *lines]


def test_nothing_of_the_words_stands_in_a_file_of_the_kluis(table: Table, vault_folder: Path) -> None:
    table.open(TEXT)
    table.type(SECRET)
    table.page.save_now()
    table.settle()
    assert not any(SECRET.encode() in path.read_bytes() for path in vault_folder.rglob("*") if path.is_file())


def test_a_list_of_names_does_not_stay_open_over_another_question(table: Table) -> None:
    table.open(TEXT)
    question = table.page.question
    question.share.choose(1)
    assert question.share.choosing
    table.go("trots")
    assert not question.share.choosing


def test_tab_comes_to_who_may_read_it_now_and_never_to_everyone_by_itself(table: Table) -> None:
    table.open("eerste-stapje")
    present = table.page.question.share.present
    options = list(present._options.values())
    for chosen in (2, 0, 3, 2):
        present.choose(chosen)
        table.settle()
        table.page.question.foot.back.setFocus()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        assert QApplication.focusWidget() is options[chosen]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)  # only walks
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is table.page.question.foot.back
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is options[2]


def test_who_goes_on_by_keys_sees_where_the_keys_are_and_who_points_is_led_to_nothing(
    table: Table, qapp: QApplication
) -> None:
    ring = FocusRing(table.desk.look, qapp)
    page = table.open("noemen")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    table.settle()
    assert page.place() == "vertellen"
    table.qtbot.waitUntil(lambda: ring._target is QApplication.focusWidget())
    QTest.mouseClick(page.question.foot.next, Qt.MouseButton.LeftButton)
    table.settle()
    table.qtbot.waitUntil(lambda: ring._target is None)
