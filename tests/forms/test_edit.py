"""A team adds, moves, hides and takes away; ids are the program's own and nothing is lost on the way."""

from __future__ import annotations

import re
import secrets
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from welapp.forms import edit
from welapp.forms.load import load_form, read_form
from welapp.forms.schema import PILES, Form, Kind, Option, Photo, Place, Question, Theme
from welapp.forms.takeover import differences, with_answered
from welapp.forms.write import write_form

FORM = load_form(Path(__file__).parents[2] / "resources" / "forms" / "huisbezoek.toml")
NEW = Question("eigen-vraag", Kind.TEXT, "Welke muziek past bij jou?", "Jouw muziek", block="over-mij")


def ids(form: Form) -> list[str]:
    return [question.id for question in form.questions()]


def same_questions(one: Form, other: Form) -> bool:
    return sorted(one.questions(), key=lambda each: each.id) == sorted(other.questions(), key=lambda each: each.id)


@given(st.text(max_size=80))
def test_an_id_is_made_of_the_text_and_fits_in_a_file(text: str) -> None:
    made = edit.new_id(text, (), secrets.token_bytes)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", made)
    assert len(made) <= 60


def test_an_id_is_never_made_twice() -> None:
    bytes_to_come = [b"\0\0\0\0\0", b"\0\0\0\0\0", b"\1\1\1\1\1"]
    first = edit.new_id("Jouw hond?", (), lambda _: bytes_to_come.pop(0))
    again = edit.new_id("Jouw hond?", {first}, lambda _: bytes_to_come.pop(0))
    assert first.startswith("jouw-hond-")
    assert again.startswith("jouw-hond-")
    assert first != again


def test_a_question_is_added_after_the_chosen_one_or_at_the_end_of_a_theme() -> None:
    after = ids(edit.add_question(FORM, NEW, "trots"))
    assert after[after.index("trots") + 1] == NEW.id
    theme = edit.theme_in(edit.add_question(FORM, NEW, "eten"), NEW.id)
    assert theme is not None
    assert (theme.id, theme.questions[-1]) == ("eten", NEW)


def test_the_reading_back_stays_the_last_of_all() -> None:
    form = edit.add_question(FORM, NEW, "teruglezen")
    assert ids(form)[-1] == "klopt-dit"
    form = edit.add_theme(form, Theme("eigen", "Muziek", "star", (replace(NEW, id="nog-een"),)))
    assert ids(form)[-1] == "klopt-dit"
    for _ in range(30):
        form = edit.move(form, "eigen", 1)
    assert form.themes[-1].id == "teruglezen"
    assert form.themes[-2].id == "eigen"
    assert edit.move(form, "teruglezen", -1) == form
    assert edit.place_theme(form, "over-jou", "teruglezen", before=False).themes[-1].id == "teruglezen"


def test_a_question_walks_through_all_themes_and_back() -> None:
    form, seen = FORM, set()
    for _ in range(60):
        form = edit.move(form, "eerste-vertellen", 1)
        theme = edit.theme_in(form, "eerste-vertellen")
        seen.add(theme.id if theme else "")
    assert seen == {theme.id for theme in FORM.themes}
    for _ in range(60):
        form = edit.move(form, "eerste-vertellen", -1)
    assert ids(form)[0] == "eerste-vertellen"
    assert same_questions(form, FORM)


def test_a_theme_keeps_its_last_question() -> None:
    form = edit.add_theme(FORM, Theme("eigen", "Muziek", "star", (NEW,)), "over-jou")
    assert edit.move(form, NEW.id, 1) == form
    assert edit.place_question(form, NEW.id, "trots", before=True) == form


_NAMES = st.sampled_from([*(theme.id for theme in FORM.themes), *ids(FORM)])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(_NAMES, _NAMES, st.sampled_from([-1, 1]), st.booleans()), max_size=12))
def test_whatever_is_moved_nothing_is_lost_and_the_rules_hold(moves: list[tuple[str, str, int, bool]]) -> None:
    form = FORM
    for name, beside, step, before in moves:
        form = edit.move(form, name, step)
        form = edit.place_theme(form, name, beside, before=before)
    assert same_questions(form, FORM)
    assert read_form("huisbezoek.toml", write_form(form)) == form


def test_the_last_of_what_a_visit_needs_cannot_be_hidden() -> None:
    assert not edit.may_hide(FORM, "wens-in-een-zin")
    assert not edit.may_hide(FORM, "wensdroom")
    assert not edit.may_hide(FORM, "teruglezen")
    assert edit.may_hide(FORM, "trots")
    assert edit.may_hide(FORM, "eten")
    only = replace(FORM, themes=(replace(FORM.themes[-1], questions=(NEW, *FORM.themes[-1].questions[-1:])),))
    assert not edit.may_hide(only, NEW.id)


def test_cards_are_added_moved_and_taken_out() -> None:
    question = edit.question_in(FORM, "lekker")
    assert question is not None
    card = Option("pizza-x", "Pizza")
    added = edit.put_item(question, "cards", card)
    assert added.cards[-1] == card
    assert edit.move_item(added, "cards", "pizza-x", -1).cards[-2] == card
    assert edit.move_item(added, "cards", "pizza-x", 1) == added
    assert edit.take_out_item(added, "cards", "pizza-x") == question


def test_piles_get_names_of_their_own_and_the_usual_ones_back() -> None:
    question = edit.question_in(FORM, "helpt-als-spannend")
    assert question is not None
    named = edit.with_piles(question, ["Vaak", "", "Nooit"])
    assert named.piles == ("Vaak", PILES[1], "Nooit")
    assert edit.with_piles(named, ["", PILES[1], ""]) == question
    assert edit.with_piles(question, ["", "past bij MIJ", ""]).piles_alike == (0, 1)


def test_names_of_piles_are_a_difference_and_stay_with_a_question_that_is_no_longer_asked() -> None:
    question = edit.question_in(FORM, "helpt-als-spannend")
    assert question is not None
    named = edit.with_piles(question, ["Vaak", "Soms", "Nooit"])
    after = edit.put_question(FORM, named)
    assert differences(FORM, after).changed == (question.label,)
    merged = with_answered(edit.take_out(FORM, question.id), after, {question.id})
    assert edit.question_in(merged, question.id) == replace(named, hidden=True)


def test_a_new_place_comes_before_the_own_idea() -> None:
    question = edit.question_in(FORM, "waar-bij-elkaar")
    assert question is not None
    own = question.places[-1]
    added = edit.put_item(question, "places", Place("molen-x", "De molen", "buiten", "Welke molen?"))
    assert [place.id for place in added.places[-2:]] == ["molen-x", own.id]
    assert added.own_place == own.id


def test_photos_that_nothing_shows_are_left_out() -> None:
    form = FORM
    for photo in (Photo("een", b"1"), Photo("twee", b"2")):
        form = edit.put_photo(form, "lekker", "cards", "fruit", photo)
    assert [photo.id for photo in form.photos] == ["een", "twee"]
    assert edit.without_loose_photos(form).photos == (Photo("twee", b"2"),)
    assert edit.put_photo(FORM, "lekker", "cards", "weg", Photo("een", b"1")) == FORM


@pytest.mark.parametrize("text", ["Eigen muziek", "eigen", "", "音楽"])
def test_no_id_looks_like_one_of_a_youths_own(text: str) -> None:
    assert edit.new_id(text, (), secrets.token_bytes).startswith("team-")


def test_the_differences_are_counted_by_what_is_asked() -> None:
    trots = edit.question_in(FORM, "trots")
    lekker = edit.question_in(FORM, "lekker")
    assert trots is not None
    assert lekker is not None
    after = edit.add_question(FORM, NEW, "trots")
    after = edit.put_question(after, replace(trots, hidden=True))
    after = edit.put_question(after, replace(lekker, text="Wat eet jij graag?"))
    found = differences(FORM, after)
    assert (found.added, found.changed, found.hidden) == (("Jouw muziek",), (lekker.label,), (trots.label,))
    assert not found.moved
    assert differences(FORM, FORM).none
    assert differences(FORM, edit.move(FORM, "trots", 1)).moved


@pytest.mark.parametrize("answered", [True, False])
def test_only_answered_questions_stay_when_other_questions_come_in_their_place(answered: bool) -> None:
    before = edit.add_question(FORM, NEW, "eten")
    merged = with_answered(FORM, before, {NEW.id} if answered else set())
    found = edit.question_in(merged, NEW.id)
    assert found == (replace(NEW, hidden=True) if answered else None)
    assert read_form("huisbezoek.toml", write_form(merged)) == merged


def test_an_answered_question_brings_its_heading_and_its_photos_along() -> None:
    own = replace(FORM.blocks[3], id="muziek", heading="Mijn muziek")
    question = replace(NEW, kind=Kind.CARDS, cards=(Option("a", "Jazz", photo="foto-a"),), block="muziek")
    before = replace(FORM, blocks=(*FORM.blocks, own), photos=(Photo("foto-a", b"1"),))
    merged = with_answered(FORM, edit.add_question(before, question, "eten"), {NEW.id})
    assert merged.blocks[-1] == own
    assert merged.photos == (Photo("foto-a", b"1"),)
    assert read_form("huisbezoek.toml", write_form(merged)) == merged
