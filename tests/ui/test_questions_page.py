"""A team changes its own questions and keeps them; a visit that is opened then asks them."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui import team_questions
from tests.ui.announced import Announced
from tests.ui.team_questions import Team, make, order
from ui.pages.questions_editor import HIDE
from ui.pages.questions_form import NO_WORDS
from welapp.actions import questions
from welapp.actions.vaults import OpenVault
from welapp.forms.advice import WHY
from welapp.forms.load import Forms
from welapp.forms.schema import Form, Kind

team = team_questions.team


def test_on_a_wide_window_the_buttons_at_the_top_end_where_the_columns_do(team: Team, qtbot: QtBot) -> None:
    page = team.open("lekker")
    team.window.resize(1816, 1080)

    def right(part: QWidget) -> int:
        return part.mapTo(page, part.rect().topRight()).x()

    qtbot.waitUntil(lambda: page.more.isVisible() and abs(right(page.more) - right(page.preview)) <= 8)


def test_the_menu_behind_the_three_dots_ends_where_they_do_and_not_at_the_edge(team: Team) -> None:
    page = team.open("lekker")
    team.window.move(-600, 0)  # the screen of the tests is not as wide as the window
    page.more.click()
    assert page.menu.isVisible()
    ends = page.menu.mapToGlobal(page.menu.rect().topRight()).x()
    assert abs(ends - page.more.mapToGlobal(page.more.rect().topRight()).x()) <= 8
    page.menu.close()


def test_a_question_is_reworded_and_kept_without_a_button(team: Team) -> None:
    team.open("trots")
    team.type_in("text", "Wat kun je goed volgens je beste vriend?")
    team.settle()
    question = team.question("trots")
    assert question.text == "Wat kun je goed volgens je beste vriend?"
    assert question.label == "Wat iemand zegt die trots op je is"
    assert team.page.saved.text() == "Bewaard"


def test_the_welcome_that_cannot_be_changed_here_stays_as_the_team_wrote_it(team: Team) -> None:
    usual = team.form
    told = {"welcome": ("Hoi.", "Jij kiest."), "welcome_young": ("Dag!",)}
    own = replace(usual, **told)
    team.desk = replace(team.desk, forms=cast("Forms", team.run(lambda vault: questions.save_form(vault, own))))
    page = team.open("trots")
    team.type_in("text", "Wat is fijn?")
    make(team, "Wat maakt jou blij?", Kind.TEXT)
    page._do(HIDE)
    team.settle()
    assert team.question("trots").text == "Wat is fijn?"
    assert (team.form.welcome, team.form.welcome_young) == tuple(told.values())
    page.undo.click()
    team.settle()
    assert (team.form.welcome, team.form.welcome_young) == tuple(told.values())
    page._reset()
    team.settle()
    assert (team.form.welcome, team.form.welcome_young) == (usual.welcome, usual.welcome_young)


def test_pages_opened_from_then_on_are_given_the_new_questions(team: Team) -> None:
    taken: list[Forms] = []
    team.desk = replace(team.desk, take_forms=taken.append)
    team.open("trots")
    team.type_in("text", "Iets anders?")
    team.settle()
    assert taken[-1].question("trots").text == "Iets anders?"


def test_a_question_without_words_is_not_kept_and_says_so(team: Team, announced: Announced) -> None:
    page = team.open("trots")
    before = team.question("trots")
    field = page.editor.question.words["text"]
    field.field.selectAll()
    QTest.keyClick(field.field, Qt.Key.Key_Backspace)
    team.settle()
    assert field.error.isVisible()
    assert announced.take().count(NO_WORDS) == 1
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
