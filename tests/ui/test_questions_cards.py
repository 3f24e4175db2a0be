"""The cards and places of a team's own question: their words, order, pictures and photos."""

from __future__ import annotations

from pathlib import Path

from paper_photo import telephone
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui import team_questions
from tests.ui.announced import Announced
from tests.ui.team_questions import Team, make
from ui.pages.questions_editor import HIDE
from ui.pages.questions_items import EMPTY, NO_PHOTO
from welapp.forms.schema import Kind

team = team_questions.team


def test_cards_are_reworded_moved_hidden_and_taken_out_by_keyboard(team: Team) -> None:
    page = team.open("lekker")
    cards = page.editor.question.items["cards"]
    first, second = team.question("lekker").cards[:2]
    field = cards.rows[first.id].field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Appels en peren")
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    team.settle()
    now = team.question("lekker").cards
    assert [card.id for card in now[:2]] == [second.id, first.id]
    assert now[1].label == "Appels en peren"
    assert cards.rows[first.id].field.hasFocus()
    cards.rows[second.id].deeds[HIDE].trigger()
    team.settle()
    assert team.question("lekker").cards[0].hidden
    assert cards.rows[second.id].deeds[HIDE].text() == "Weer laten zien"
    assert "out" not in cards.rows[second.id].deeds


def test_a_card_without_words_says_so_until_it_has_some_and_the_kluis_keeps_the_last(
    team: Team, announced: Announced
) -> None:
    cards = team.open("lekker").editor.question.items["cards"]
    card = team.question("lekker").cards[0]
    row = cards.rows[card.id]
    row.field.selectAll()
    QTest.keyClick(row.field, Qt.Key.Key_Delete)
    team.settle()
    assert row.is_empty
    assert row.error.isVisible()
    assert announced.take().count(EMPTY) == 1
    assert row.error.y() > row.field.geometry().bottom()
    assert row.field.accessibleDescription() == row.error.words.text()
    assert (row.field.text(), team.question("lekker").cards[0].label) == ("", card.label)
    QTest.keyClicks(row.field, "Peren")
    team.settle()
    assert not row.error.isVisible()
    assert row.field.accessibleDescription() == ""
    assert team.question("lekker").cards[0].label == "Peren"


def test_the_last_card_in_sight_stays(team: Team) -> None:
    page = team.open("lekker")
    cards = page.editor.question.items["cards"]
    for card in team.question("lekker").cards:
        cards.rows[card.id].deeds[HIDE].trigger()
    team.settle()
    left = [card for card in team.question("lekker").cards if not card.hidden]
    assert len(left) == 1
    assert page.editor.trouble.isVisible()
    assert not cards.rows[left[0].id].item.hidden


def test_a_place_gets_a_picture_and_a_question_that_follows(team: Team) -> None:
    page = team.open("waar-bij-elkaar")
    places = page.editor.question.items["places"]
    QTest.keyClicks(places.more, "De molen")
    places.add.click()
    team.settle()
    made = team.question("waar-bij-elkaar").places[-2]
    assert made.label == "De molen"
    row = places.rows[made.id]
    row.ask.setFocus()
    row.ask.selectAll()
    QTest.keyClicks(row.ask, "Welke molen?")
    row.picture.setCurrentIndex(row.picture.findData("buiten"))
    row.picture.activated.emit(row.picture.currentIndex())
    team.settle()
    made = team.question("waar-bij-elkaar").places[-2]
    assert (made.ask, made.picture) == ("Welke molen?", "buiten")


def test_a_card_gets_a_photo_that_can_be_taken_off_again(team: Team, tmp_path: Path, qtbot: QtBot) -> None:
    page = team.open("lekker")
    cards = page.editor.question.items["cards"]
    team.ask.file = tmp_path / "fruit.jpg"
    team.ask.file.write_bytes(telephone())
    row = cards.rows["fruit"]
    assert row.photo is not None
    QTest.keyClick(row.photo, Qt.Key.Key_Space)
    team.settle()
    card = team.question("lekker").cards[0]
    assert card.photo == team.form.photos[0].id
    row = cards.rows["fruit"]
    assert row.photo is not None
    assert row.photo.accessibleDescription() == "Er is een foto."
    row.deeds[NO_PHOTO].trigger()
    team.settle()
    assert team.question("lekker").cards[0].photo == ""
    assert team.form.photos == ()
    page.undo.click()
    team.settle()
    assert team.form.photos[0].id == card.photo


def test_a_file_that_is_no_photo_changes_nothing(team: Team, tmp_path: Path) -> None:
    page = team.open("waar-bij-elkaar")
    before = team.form
    team.ask.file = tmp_path / "plek.jpg"
    team.ask.file.write_bytes(b"geen foto")
    page.editor.question.items["places"].rows["bieb"].photo.click()  # type: ignore[union-attr]
    team.settle()
    assert page.editor.trouble.isVisible()
    assert team.form == before


def test_a_wish_typed_while_another_place_comes_is_kept_where_it_was_typed(team: Team) -> None:
    page = team.open("trots")
    mine = make(team, "Waar wil je wandelen?", Kind.PLACE)
    wishes = page.editor.question.items["must"]
    QTest.keyClicks(wishes.more, "Een bankje")
    QTest.keyClick(wishes.more, Qt.Key.Key_Return)
    team.settle()
    before = team.question("waar-bij-elkaar")
    team.choose("waar-bij-elkaar")
    row = next(iter(wishes.rows.values()))
    row.field.setFocus()
    row.field.end(False)
    QTest.keyClicks(row.field, " en een hek")
    team.settle()
    assert [wish.label for wish in team.question(mine).must] == ["Een bankje en een hek"]
    assert team.question("waar-bij-elkaar") == before
    assert list(wishes.rows) == [wish.id for wish in before.must]


def test_of_a_place_that_one_turns_away_from_at_once_nothing_stays(team: Team) -> None:
    page = team.open("trots")
    items = page.editor.question.items
    team.choose("waar-bij-elkaar")
    team.choose("lekker")
    team.settle()
    assert [key for key, kind in items.items() if kind.isVisible()] == ["cards"]
    team.choose("waar-bij-elkaar")
    team.settle()
    question = team.question("waar-bij-elkaar")
    assert [key for key, kind in items.items() if kind.isVisible()] == ["places", "must", "must_not"]
    assert all(list(items[key].rows) == [one.id for one in getattr(question, key)] for key in items)
