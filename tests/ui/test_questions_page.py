"""A team changes its own questions by keyboard, by button and by dragging; a visit that is opened then asks them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from asking import Answering
from paper_photo import telephone
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.pages.questions import QuestionsPage
from ui.pages.questions_editor import HIDE, OUT, SHIPPED
from ui.pages.questions_items import NO_PHOTO
from ui.pages.questions_list import lines_of
from ui.session import Session
from welapp.actions import questions
from welapp.actions.vaults import OpenVault
from welapp.forms import edit
from welapp.forms.advice import WHY
from welapp.forms.load import Forms
from welapp.forms.schema import Form, Kind, Question


class Team:
    """The page in a window, and what the kluis holds of it."""

    def __init__(
        self, qtbot: QtBot, desk: Desk, asked: Callable[..., object], settled: Callable[[Session], None]
    ) -> None:
        self.qtbot, self.desk, self.ask, self._asked, self._settled = qtbot, desk, Answering(), asked, settled
        self.page: QuestionsPage

    def open(self, place: str = "") -> QuestionsPage:
        self.page = QuestionsPage(self.desk, self.ask, place)
        self.window = QMainWindow()
        self.qtbot.addWidget(self.window)
        self.desk.look.dress(self.window)
        self.window.setCentralWidget(self.page)
        self.window.resize(1262, 768)
        self.window.show()
        self.qtbot.waitActive(self.window)
        self.settle()
        return self.page

    def settle(self) -> None:
        self.page.save_now()
        self._settled(self.desk.session)

    @property
    def form(self) -> Form:
        """The youth's questions as the kluis has them."""
        found = self._asked(lambda vault: vault.forms.youth)
        assert isinstance(found, Form)
        return found

    def question(self, name: str) -> Question:
        found = edit.question_in(self.form, name)
        assert found is not None
        return found

    def run(self, job: Callable[[OpenVault], object]) -> object:
        return self._asked(job)

    def type_in(self, key: str, words: str) -> None:
        field = self.page.editor.question.words[key].field
        field.selectAll()
        QTest.keyClicks(field, words)


@pytest.fixture
def team(qtbot: QtBot, desk: Desk, asked: Callable[..., object], settled: Callable[[Session], None]) -> Team:
    return Team(qtbot, desk, asked, settled)


def order(form: Form) -> list[str]:
    return [line.id for line in lines_of(form)]


def test_on_a_wide_window_the_buttons_at_the_top_end_where_the_columns_do(team: Team, qtbot: QtBot) -> None:
    page = team.open("lekker")
    team.window.resize(1816, 1080)

    def right(part: QWidget) -> int:
        return part.mapTo(page, part.rect().topRight()).x()

    qtbot.waitUntil(lambda: page.more.isVisible() and abs(right(page.more) - right(page.preview)) <= 8)


def test_a_question_is_reworded_and_kept_without_a_button(team: Team) -> None:
    team.open("trots")
    team.type_in("text", "Wat kun je goed volgens je beste vriend?")
    team.settle()
    question = team.question("trots")
    assert question.text == "Wat kun je goed volgens je beste vriend?"
    assert question.label == "Wat iemand zegt die trots op je is"
    assert team.page.saved.text() == "Bewaard"


def test_pages_opened_from_then_on_are_given_the_new_questions(team: Team) -> None:
    taken: list[Forms] = []
    team.desk = replace(team.desk, take_forms=taken.append)
    team.open("trots")
    team.type_in("text", "Iets anders?")
    team.settle()
    assert taken[-1].question("trots").text == "Iets anders?"


def test_a_question_without_words_is_not_kept_and_says_so(team: Team) -> None:
    page = team.open("trots")
    before = team.question("trots")
    field = page.editor.question.words["text"]
    field.field.selectAll()
    QTest.keyClick(field.field, Qt.Key.Key_Backspace)
    team.settle()
    assert field.error.isVisible()
    assert page.unfinished()
    assert team.question("trots") == before
    team.type_in("text", "Toch iets?")
    assert not field.error.isVisible()
    assert not page.unfinished()


def test_long_sentences_and_waarom_get_advice_and_are_kept_all_the_same(team: Team) -> None:
    page = team.open("trots")
    team.type_in("text", "Waarom is dat zo?")
    team.settle()
    assert page.editor.question.words["text"].advice.words.text() == WHY
    assert page.editor.question.words["text"].advice.isVisible()
    assert team.question("trots").text == "Waarom is dat zo?"
    team.type_in("text", "Wat is fijn?")
    assert not page.editor.question.words["text"].advice.isVisible()


def test_the_keyboard_moves_a_question_and_the_list_follows(team: Team, qtbot: QtBot) -> None:
    page = team.open("trots")
    page.list.setFocus()
    before = order(team.form)
    qtbot.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    team.settle()
    after = order(team.form)
    assert after.index("trots") == before.index("trots") - 1
    assert page.list.present() == "trots"
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.present() == after[after.index("trots") + 1]


def test_the_buttons_move_a_theme_with_its_questions(team: Team) -> None:
    page = team.open("eten")
    page.up.click()
    team.settle()
    ids = [theme.id for theme in team.form.themes]
    assert ids.index("eten") + 1 == ids.index("fijn-en-veilig")
    page.down.click()
    team.settle()
    assert [theme.id for theme in team.form.themes].index("eten") == ids.index("eten") + 1


def drop(team: Team, beside: str, *, low: bool) -> None:
    view = team.page.list
    row = order(team.page._changes.form).index(beside)  # type: ignore[union-attr]
    view.scrollToItem(view.item(row))
    box = view.visualItemRect(view.item(row))
    at = QPointF(box.center().x(), box.bottom() - 2 if low else box.top() + 2)
    event = QDropEvent(at, Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    view.dropEvent(event)
    team.settle()


@pytest.mark.parametrize("low", [False, True])
def test_dragging_a_question_puts_it_where_it_is_dropped(team: Team, low: bool) -> None:
    team.open("trots")
    drop(team, "lekker", low=low)
    after = order(team.form)
    assert after.index("trots") == after.index("lekker") + (1 if low else -1)
    assert team.page.list.present() == "trots"


def test_dragging_a_theme_takes_its_questions_along(team: Team) -> None:
    team.open("eten")
    drop(team, "over-jou", low=False)
    assert order(team.form)[:3] == ["eten", "lekker", "niet-eten"]


def test_hiding_and_undoing_by_key(team: Team, qtbot: QtBot) -> None:
    page = team.open("trots")
    page.editor.deeds[HIDE].click()
    team.settle()
    assert team.question("trots").hidden
    assert page.editor.note.isVisible()
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    team.settle()
    assert not team.question("trots").hidden
    assert not page.undo.isEnabled()


def test_typing_in_one_field_is_one_step_back_to_the_place_where_it_was(team: Team) -> None:
    page = team.open("trots")
    before = team.question("trots")
    team.type_in("text", "Heel iets anders?")
    team.settle()
    page._choose("lekker")
    page.undo.click()
    team.settle()
    assert team.question("trots") == before
    assert page.list.present() == "trots"
    assert page.editor.question.words["text"].words() == before.text


def test_the_wish_and_the_reading_back_cannot_be_hidden(team: Team) -> None:
    page = team.open("wens-in-een-zin")
    assert page.editor.deeds[HIDE].isHidden()
    assert not page.editor.question.block.isEnabled()
    assert "klopt-dit" not in order(team.form)
    assert "wie-mag-lezen" not in order(team.form)


def test_a_shipped_question_can_be_had_back(team: Team) -> None:
    page = team.open("trots")
    shipped = team.question("trots")
    assert page.editor.deeds[SHIPPED].isHidden()
    team.type_in("text", "Iets anders?")
    team.settle()
    page.editor.deeds[SHIPPED].click()
    team.settle()
    assert team.question("trots") == shipped
    assert page.editor.deeds[OUT].isHidden()


def make(team: Team, text: str, kind: Kind) -> str:
    """Make a question by keyboard and return its id."""
    page = team.page
    QTest.keyClick(page.add, Qt.Key.Key_Space)
    new = page.editor.new
    QTest.keyClicks(new.text, text)
    new.kind.choose(kind.value)
    QTest.keyClick(new.text, Qt.Key.Key_Return)
    team.settle()
    return page.list.present()


def test_a_new_question_waits_until_it_is_ready(team: Team) -> None:
    page = team.open("lekker")
    name = make(team, "Welke muziek past bij jou?", Kind.CARDS)
    assert name.startswith("welke-muziek-past-bij-jou-")
    question = team.question(name)
    assert (question.kind, question.hidden) == (Kind.CARDS, True)
    assert order(team.form)[order(team.form).index("lekker") + 1] == name
    page.editor.wake.click()
    assert page.editor.trouble.isVisible()
    assert team.question(name).hidden
    cards = page.editor.question.items["cards"]
    for words in ("Jazz", "Rap"):
        QTest.keyClicks(cards.more, words)
        QTest.keyClick(cards.more, Qt.Key.Key_Return)
    page.editor.wake.click()
    team.settle()
    question = team.question(name)
    assert not question.hidden
    assert [card.label for card in question.cards] == ["Jazz", "Rap"]
    assert not page.editor.trouble.isVisible()


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.DRAWING, Kind.CHOICE, Kind.SLIDER, Kind.CARDS, Kind.PLACE])
def test_every_kind_can_be_made_and_drawn(team: Team, qtbot: QtBot, kind: Kind) -> None:
    page = team.open("lekker")
    name = make(team, f"Vraag over {kind.value}?", kind)
    assert team.question(name).kind is kind
    qtbot.waitUntil(lambda: f"Vraag over {kind.value}?" in page.preview.picture.accessibleName(), timeout=5000)


def test_a_new_theme_comes_after_the_one_at_hand_with_its_first_question(team: Team) -> None:
    page = team.open("lekker")
    page.add_theme.click()
    new = page.editor.new
    QTest.keyClick(new.text, Qt.Key.Key_Return)
    assert new.title.accessibleDescription()
    QTest.keyClicks(new.title, "Muziek")
    QTest.keyClicks(new.text, "Wat luister je graag?")
    new.make.click()
    team.settle()
    themes = team.form.themes
    place = next(i for i, theme in enumerate(themes) if theme.title == "Muziek")
    assert themes[place - 1].id == "eten"
    assert [question.text for question in themes[place].questions] == ["Wat luister je graag?"]


def test_an_own_question_that_nobody_answered_can_be_taken_out_and_had_back(team: Team) -> None:
    page = team.open("lekker")
    name = make(team, "Wat eet je hond?", Kind.TEXT)
    page.editor.deeds[OUT].click()
    team.settle()
    assert name not in order(team.form)
    page.undo.click()
    team.settle()
    assert name in order(team.form)


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


def test_the_preview_shows_both_wordings_and_can_not_be_pressed(team: Team, qtbot: QtBot) -> None:
    page = team.open("fijne-dag")
    question = team.question("fijne-dag")
    picture = page.preview.picture
    qtbot.waitUntil(lambda: picture.accessibleName() == f"Zo ziet het eruit: {question.text}", timeout=5000)
    plain = picture._page.toImage()
    page.preview.wording.choose("young")
    qtbot.waitUntil(lambda: picture.accessibleName() == f"Zo ziet het eruit: {question.text_young}", timeout=5000)
    assert picture._page.toImage() != plain
    assert picture.focusPolicy() is Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize(("question", "there"), [("trots", False), ("fijne-dag", True)])
def test_the_preview_shows_the_wish_of_home_only_where_the_visit_does(
    team: Team, qtbot: QtBot, question: str, there: bool
) -> None:
    page = team.open(question)
    words = team.question(question).text
    qtbot.waitUntil(lambda: page.preview.picture.accessibleName() == f"Zo ziet het eruit: {words}", timeout=5000)
    assert page.preview._page().home.isVisibleTo(page.preview._page()) is there


def test_the_preview_follows_what_is_typed(team: Team, qtbot: QtBot) -> None:
    page = team.open("trots")
    team.type_in("text", "Wat maakt jou blij?")
    qtbot.waitUntil(
        lambda: page.preview.picture.accessibleName() == "Zo ziet het eruit: Wat maakt jou blij?", timeout=5000
    )


def test_the_questions_for_home_are_a_list_of_their_own(team: Team) -> None:
    page = team.open()
    page.whose.choose("parents")
    assert page.list.present() == "wens-van-thuis"
    page._choose("kind-geniet")
    team.type_in("text", "Waar wordt je kind blij van?")
    team.settle()
    forms = team.run(lambda vault: vault.forms)
    assert isinstance(forms, Forms)
    assert forms.question("kind-geniet").text == "Waar wordt je kind blij van?"
    again = team.open("kind-geniet")
    assert again.list.present() == "kind-geniet"


def test_export_and_import_show_first_and_take_over_after_the_button(team: Team, tmp_path: Path) -> None:
    page = team.open("trots")
    team.ask.file = tmp_path / "vragen.toml"
    page._export()
    team.settle()
    path = tmp_path / "vragen.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("Wat vind jij lekker?", "Wat eet jij?"), encoding="utf-8")
    before = team.form
    page._import()
    team.settle()
    incoming = page.editor.incoming
    assert incoming.isVisible()
    assert team.form == before
    said = " ".join(line.words.text() for line in incoming.findChildren(type(page.editor._trouble_words)))
    assert "Anders (1): Wat jij lekker vindt" in said
    incoming.take.click()
    team.settle()
    assert team.question("lekker").text == "Wat eet jij?"
    page.undo.click()
    team.settle()
    assert team.form == before


def test_a_file_with_a_mistake_is_named_with_its_line(team: Team, tmp_path: Path) -> None:
    page = team.open("trots")
    team.ask.file = tmp_path / "vragen.toml"
    team.ask.file.write_text('id = "x"\nkind = 3\n', encoding="utf-8")
    page._import()
    team.settle()
    assert page.editor.trouble.isVisible()
    assert "In vragen.toml op regel 2" in page.editor._trouble_words.words.text()


def test_back_to_the_shipped_questions_can_be_undone(team: Team) -> None:
    page = team.open("trots")
    shipped = team.form
    team.type_in("text", "Iets anders?")
    team.settle()
    changed = team.form
    page._reset()
    team.settle()
    assert team.form == shipped
    assert team.run(lambda vault: vault.connection.one("SELECT count(*) FROM own_form")) == (0,)
    page.undo.click()
    team.settle()
    assert team.form == changed


def test_what_is_typed_is_kept_when_the_kluis_goes_on_slot(team: Team) -> None:
    page = team.open("trots")
    team.type_in("text", "Nog net getypt?")
    page.keep_all()
    assert page.place() == "trots"
    assert team.question("trots").text == "Nog net getypt?"


def test_the_lines_say_what_they_are_and_what_is_hidden(team: Team) -> None:
    page = team.open("trots")
    page.editor.deeds[HIDE].click()
    face = QAccessible.queryAccessibleInterface(page.list)
    row = order(page._changes.form).index("trots")  # type: ignore[union-attr]
    said = [face.child(i).text(QAccessible.Text.Name) for i in range(face.childCount())]
    assert said[0] == "Thema: Over jou"
    assert said[row] == "Wat iemand zegt die trots op je is, verborgen"


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


def test_a_refused_save_is_kept_with_the_next_change(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    page = team.open("trots")
    save, refusals = questions.save_form, [OSError("full")]

    def refuse(vault: OpenVault, form: Form) -> Forms:
        if refusals:
            from welapp.errors import KnownError

            raise KnownError("De schijf is vol.") from refusals.pop()
        return save(vault, form)

    monkeypatch.setattr(questions, "save_form", refuse)
    team.type_in("text", "Eerst geweigerd?")
    team.settle()
    assert "Niet bewaard" in page.saved.text()
    team.settle()
    assert team.question("trots").text == "Eerst geweigerd?"


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


def test_a_question_gets_a_heading_of_its_own_on_paper(team: Team) -> None:
    page = team.open("lekker")
    name = make(team, "Welke muziek past bij jou?", Kind.TEXT)
    form = page.editor.question
    assert form.heading.isHidden()
    form.block.setCurrentIndex(form.block.count() - 2)
    form.block.activated.emit(form.block.currentIndex())
    assert form.heading.hasFocus()
    form.heading.selectAll()
    QTest.keyClicks(form.heading, "Mijn muziek")
    team.settle()
    block = next(block for block in team.form.blocks if block.id == team.question(name).block)
    assert (block.heading, block.region) == ("Mijn muziek", "main")
    form.block.setCurrentIndex(form.block.count() - 1)
    form.block.activated.emit(form.block.currentIndex())
    team.settle()
    assert team.question(name).block == ""
    assert block.id not in [one.id for one in team.form.blocks]
    page._choose("lekker")
    assert form.heading.isHidden()
