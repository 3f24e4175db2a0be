"""An answer keeps the wording in which it was asked, whatever the team does with the question."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from welapp.domain.answers import Answer, Content, LaidCard, Pick, Pile, PlacePick, PlaceWish, Said, Seat, State, Voice
from welapp.forms.asked import OWN, block_of, question_of, stand_in, to_ask
from welapp.forms.load import Forms, load_forms
from welapp.forms.schema import PILES, Kind, Question, Theme

FORMS, _ = load_forms(Path(__file__).parents[2] / "resources" / "forms", None)
GONE = Answer("weg", State.ANSWERED, Content(text="Een hond"), asked="Welk dier past bij jou?")


def with_question(question: Question) -> Forms:
    def put(theme: Theme) -> Theme:
        return replace(theme, questions=tuple(question if one.id == question.id else one for one in theme.questions))

    return Forms(tuple(replace(form, themes=tuple(map(put, form.themes))) for form in FORMS.forms))


def test_a_question_that_did_not_change_goes_by_its_short_name() -> None:
    answer = Answer("trots", State.ANSWERED, asked=FORMS.question("trots").text)
    assert question_of(FORMS, answer) is FORMS.question("trots")


def test_the_other_wording_is_no_change() -> None:
    question = FORMS.question("fijne-dag")
    assert question_of(FORMS, Answer("fijne-dag", State.ANSWERED, asked=question.text_young)) is question


def test_a_reworded_question_goes_by_the_words_of_then() -> None:
    before = FORMS.question("trots")
    forms = with_question(replace(before, text="Wat vinden anderen knap van jou?", label="Knap"))
    found = question_of(forms, Answer("trots", State.ANSWERED, asked=before.text))
    assert (found.text, found.label, found.wording(young=True)) == (before.text, before.text, before.text)
    assert found.block == before.block


def test_a_dropped_question_is_made_of_its_answer() -> None:
    question = question_of(FORMS, GONE)
    assert (question.text, question.label, question.kind) == (GONE.asked, GONE.asked, Kind.TEXT)
    block = block_of(FORMS, GONE)
    assert block is not None
    assert (block.heading, block.region) == (GONE.asked, "main")


def test_a_dropped_question_of_the_parents_stays_apart_on_paper() -> None:
    block = block_of(FORMS, replace(GONE, said_by="parents"))
    assert block is not None
    assert block.region == "parents"


def test_a_question_that_never_comes_on_paper_has_no_heading() -> None:
    forms = with_question(replace(FORMS.question("trots"), block=""))
    assert block_of(forms, Answer("trots", State.ANSWERED)) is None


def test_hidden_options_and_cards_are_not_offered() -> None:
    question = FORMS.question("vertellen")
    first, *rest = question.options
    hidden = replace(question, options=(replace(first, hidden=True), *rest))
    assert to_ask(hidden, Content()).options == tuple(rest)


def test_an_answer_finds_its_hidden_dropped_and_reworded_choices_again_in_the_words_of_then() -> None:
    question = FORMS.question("vertellen")
    first, second, *rest = question.options
    changed = replace(question, options=(replace(first, hidden=True), replace(second, label="Iets anders"), *rest))
    picks = (Pick(first.id, first.label), Pick(second.id, second.label), Pick("zingen", "Zingen"), Pick(OWN, "Dansen"))
    shown = to_ask(changed, Content(picks=picks)).options
    assert [option.label for option in shown] == [first.label, second.label, *(one.label for one in rest), "Zingen"]


def test_a_dropped_choice_stays_with_those_of_its_group() -> None:
    question = FORMS.question("wie-vertelt")
    gone = Pick("buurvrouw", "de buurvrouw", "Wie")
    shown = to_ask(question, Content(picks=(gone,))).options
    assert [option.group for option in shown] == ["Wie"] * 4 + ["Wanneer"] * 3
    assert shown[3].label == "de buurvrouw"


@pytest.mark.parametrize(("then", "now"), [((), ("Vaak", "Soms", "Nooit")), (("Vaak", "Soms", "Nooit"), ())])
def test_cards_stay_under_the_names_of_the_piles_of_then(then: tuple[str, ...], now: tuple[str, ...]) -> None:
    question = replace(FORMS.question("helpt-als-spannend"), piles=now)
    laid = Content(cards=(LaidCard("vis", "Ik hou van vissen", Pile.NOT),), piles=then or PILES)
    answer = Answer(question.id, State.ANSWERED, laid, asked=question.text)
    assert question_of(with_question(question), answer).piles == then
    assert to_ask(question, laid).piles == then
    assert stand_in(replace(answer, question="weg")).piles == then


def test_of_cards_from_before_names_were_kept_the_piles_go_by_the_names_of_now() -> None:
    question = FORMS.question("graag-aan-tafel")
    laid = Content(cards=(LaidCard("vader", "Mijn vader", Pile.NOT),))
    assert question_of(FORMS, Answer(question.id, State.ANSWERED, laid, asked=question.text)) is question
    assert to_ask(question, laid).piles == question.piles


def test_cards_steps_and_places_that_are_gone_are_found_again() -> None:
    laid = Content(cards=(LaidCard("vis", "Ik hou van vissen", Pile.NOT),), step=Pick("zee", "aan zee"))
    cards = to_ask(FORMS.question("lekker"), laid).cards
    assert (cards[-1].id, cards[-1].label) == ("vis", "Ik hou van vissen")
    assert to_ask(FORMS.question("is-er-al"), laid).steps[-1].label == "aan zee"
    place = FORMS.question("waar-bij-elkaar")
    wish = Content(place=PlaceWish(PlacePick("molen", "De molen", "bij Farid")))
    places = to_ask(place, wish).places
    assert [one.id for one in places] == [*(one.id for one in place.places[:-1]), "molen", place.places[-1].id]
    assert replace(place, places=places).own_place == place.places[-1].id


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (Content(picks=(Pick("a", "A"),)), Kind.CHOICE),
        (Content(cards=(LaidCard("a", "A", Pile.FITS),)), Kind.CARDS),
        (Content(step=Pick("a", "A")), Kind.SLIDER),
        (Content(place=PlaceWish(PlacePick("a", "A"))), Kind.PLACE),
        (Content(text="ja"), Kind.TEXT),
        (Content(), Kind.TEXT),
    ],
)
def test_what_stands_in_for_a_dropped_question_is_answered_as_it_was(content: Content, kind: Kind) -> None:
    assert stand_in(replace(GONE, content=content)).kind is kind


def test_seats_and_words_of_another_find_their_way_back_without_the_question() -> None:
    said = Content(others=(Said(Voice.PARENT, "hij straalde"),), seats=(Seat(1, "Kees"),))
    made = stand_in(Answer("weg", State.ANSWERED, said, asked="Wie zat waar?"))
    assert (made.kind, made.also) == (Kind.TEXT, (Kind.SEATS,))
