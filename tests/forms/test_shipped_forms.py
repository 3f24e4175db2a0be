"""The questions that come with the program: complete, in plain words, about wishes and strengths."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from welapp.forms.load import Forms, load_forms
from welapp.forms.schema import Form, Kind

RESOURCES = Path(__file__).parents[2] / "resources"

PATH = [
    ("over-jou", "Over jou", "person"),
    ("wat-gaat-goed", "Wat gaat goed", "sun"),
    ("wensdroom", "Wensdroom", "star"),
    ("mensen", "Mensen", "people"),
    ("plek", "Plek", "pin"),
    ("fijn-en-veilig", "Fijn en veilig", "umbrella"),
    ("eten", "Eten en drinken", "cup"),
    ("zeggen", "Dit wil ik zeggen", "speech"),
    ("na-afloop", "Na afloop", "flag"),
    ("teruglezen", "Teruglezen", "table"),
]

SHORT_ROUTE = [
    "noemen",
    "vertellen",
    "zelf-erbij",
    "laatst-lekker-bezig",
    "fijne-dag",
    "eerste-stapje",
    "wens-in-een-zin",
    "graag-aan-tafel",
    "waar-bij-elkaar",
    "stopteken",
    "iedereen-weet",
    "wie-mag-lezen",
    "klopt-dit",
]

NEVER_ON_PAPER = {"wie-mag-lezen", "klopt-dit"}


@pytest.fixture(scope="module")
def forms() -> Forms:
    found, problems = load_forms(RESOURCES / "forms", None)
    assert problems == ()
    return found


def said(form: Form) -> Iterator[str]:
    """Everything someone reads or hears, in reading order."""
    yield from (form.title, *form.welcome, *form.welcome_young, *form.bring, *form.before, *form.tips)
    yield from (word for block in form.blocks for word in (block.heading, block.own))
    yield from (theme.title for theme in form.themes)
    for asked in form.questions():
        yield from (asked.text, asked.lead, asked.text_young, asked.lead_young, asked.hint, asked.label)
        yield from (asked.cards_text, asked.suggest_text, *asked.piles, *(place.ask for place in asked.places))
        options = (*asked.options, *asked.steps, *asked.cards, *asked.must, *asked.must_not)
        yield from (word for option in options for word in (option.label, option.group))
        yield from (place.label for place in asked.places)


def sentences(form: Form) -> list[str]:
    return [sentence for text in said(form) for sentence in re.split(r"(?<=[.?!])\s+", text) if sentence]


def test_the_path_has_ten_themes_in_order(forms: Forms) -> None:
    assert [(theme.id, theme.title, theme.icon) for theme in forms.youth.themes] == PATH


def test_there_are_forty_four_questions_and_thirteen_in_the_short_route(forms: Forms) -> None:
    asked = list(forms.youth.questions())
    assert len(asked) == 44
    assert [question.id for question in asked if question.short] == SHORT_ROUTE


def test_the_themes_count_as_on_the_screen(forms: Forms) -> None:
    assert [len(theme.questions) for theme in forms.youth.themes] == [5, 5, 6, 6, 5, 6, 2, 3, 3, 3]


def test_ids_are_unique_over_all_forms(forms: Forms) -> None:
    for ids in (
        [question.id for form in forms.forms for question in form.questions()],
        [theme.id for form in forms.forms for theme in form.themes],
        [block.id for form in forms.forms for block in form.blocks],
    ):
        assert len(ids) == len(set(ids))


def test_every_sentence_has_fifteen_words_at_most(forms: Forms) -> None:
    assert [one for form in forms.forms for one in sentences(form) if len(one.split()) > 15] == []


def test_a_question_is_one_or_two_sentences_and_the_young_one_is_no_longer(forms: Forms) -> None:
    for asked in forms.youth.questions():
        assert len(asked.text) <= 70, asked.id
        assert len(asked.lead) <= 75, asked.id
        assert all(len(word.split()) <= 11 for word in re.split(r"[.?!]", asked.text_young)), asked.id


def test_nothing_asks_why_or_speaks_of_problems_and_school_files(forms: Forms) -> None:
    words = r"waarom|probleem|problemen|diagnose|verzuim|thuiszit|fout|schuldig|stoornis|traject|moeilijk|moeten we jou"
    found = [one for form in forms.forms for one in sentences(form) if re.search(rf"\b({words})", one, re.IGNORECASE)]
    assert found == []


def test_nothing_has_a_dash_for_a_comma_or_a_straight_quote(forms: Forms) -> None:
    assert [one for form in forms.forms for one in sentences(form) if re.search("[—–\"']", one)] == []


def test_a_sentence_to_the_youth_never_says_u(forms: Forms) -> None:
    assert [
        one for form in forms.forms for one in sentences(form) if re.search(r"\b(u|uw)\b", one, re.IGNORECASE)
    ] == []


def test_every_answer_has_a_heading_on_paper_but_the_ones_that_never_go_there(forms: Forms) -> None:
    assert {asked.id for asked in forms.youth.questions() if not asked.block} == NEVER_ON_PAPER


@pytest.mark.parametrize("voice", ["youth", "parents"])
def test_every_heading_is_used(forms: Forms, voice: str) -> None:
    form: Form = getattr(forms, voice)
    assert {block.id for block in form.blocks} == {asked.block for asked in form.questions() if asked.block}


def test_the_wish_is_the_youths_own_sentence(forms: Forms) -> None:
    assert [block.id for block in forms.youth.blocks if block.region == "wish"] == ["wens"]
    assert [asked.id for asked in forms.youth.questions() if asked.block == "wens"] == ["wens-in-een-zin"]
    assert forms.question("wens-in-een-zin").takes(Kind.DRAWING)


def test_the_parents_wish_stays_apart(forms: Forms) -> None:
    assert {block.region for block in forms.parents.blocks} == {"parents"}
    assert 1 <= len(list(forms.parents.questions())) <= 2


def test_whoever_arranges_place_and_food_needs_these(forms: Forms) -> None:
    needed = [asked.id for asked in forms.youth.questions() if asked.block and forms.block(asked.block).host]
    assert needed == ["waar-bij-elkaar", "nodig-op-de-plek", "dag-en-tijd", "plek-eerst-zien", "lekker", "niet-eten"]


def test_three_questions_say_who_they_are_usually_for_and_leave_the_choice(forms: Forms) -> None:
    hints = {asked.id: asked.suggest for asked in forms.youth.questions() if asked.suggest}
    assert hints == {"liever-niet-aan-tafel": "us", "niet-over-praten": "chair", "niet-eten": "host"}
    assert all(forms.question(name).suggest_text.endswith("Jij kiest.") for name in hints)


def test_the_ways_of_answering_follow_the_draft(forms: Forms) -> None:
    ways = {asked.id: (asked.kind, *asked.also) for asked in forms.youth.questions()}
    assert ways["laatst-lekker-bezig"] == (Kind.TEXT, Kind.DRAWING)
    assert ways["kun-je-goed"] == (Kind.TEXT, Kind.CARDS)
    assert ways["graag-aan-tafel"] == (Kind.CARDS, Kind.TEXT)
    assert ways["waar-bij-elkaar"] == (Kind.PLACE,)
    assert ways["hoe-lijkt-het"] == (Kind.SLIDER,)
    assert ways["wie-vertelt"] == (Kind.CHOICE, Kind.TEXT)
    assert [name for name, kinds in ways.items() if Kind.SLIDER in kinds] == [
        "is-er-al",
        "hoe-lijkt-het",
        "ons-gesprek",
    ]


def test_every_deck_has_enough_cards_and_no_card_is_long(forms: Forms) -> None:
    decks = {asked.id: asked.cards for asked in forms.youth.questions() if asked.cards}
    assert len(decks["helpt-als-spannend"]) == 12
    assert all(6 <= len(deck) <= 12 for deck in decks.values())
    assert all(len(card.label) <= 40 for deck in decks.values() for card in deck)


def test_the_deck_asks_its_own_question(forms: Forms) -> None:
    asked = forms.question("helpt-als-spannend")
    assert asked.heading(Kind.CARDS, young=False) == "Wat past bij jou, straks aan tafel?"
    assert asked.heading(Kind.TEXT, young=False) == "Wat helpt als het spannend wordt?"
    assert forms.question("kun-je-goed").heading(Kind.CARDS, young=False) == "Wat kun jij goed?"


def test_groups_of_options_stand_together(forms: Forms) -> None:
    groups = {
        asked.id: list(dict.fromkeys(option.group for option in asked.options))
        for asked in forms.youth.questions()
        if any(option.group for option in asked.options)
    }
    assert groups["nodig-op-de-plek"] == ["Geluid", "Licht", "Drukte", "Ruimte"]
    assert groups["dag-en-tijd"] == ["Dag", "Tijd", "Hoe kom je er"]
    for name, order in groups.items():
        seen = [option.group for option in forms.question(name).options]
        assert seen == sorted(seen, key=order.index)


def test_pronouns_are_asked_and_just_a_name_is_one_of_them(forms: Forms) -> None:
    asked = forms.question("noemen")
    assert [option.id for option in asked.options] == ["hij", "zij", "hen", "naam"]
    assert (asked.sets, asked.own) == ("pronouns", True)


def test_every_icon_and_picture_is_there(forms: Forms) -> None:
    icons = {theme.icon for form in forms.forms for theme in form.themes}
    pictures = {place.picture for form in forms.forms for asked in form.questions() for place in asked.places}
    assert pictures == {"kantine", "bieb", "school", "buiten", "thuis", "eigen"}
    assert [name for name in icons if not (RESOURCES / "icons" / f"{name}.svg").is_file()] == []
    assert [name for name in pictures if not (RESOURCES / "pictures" / f"{name}.svg").is_file()] == []


def test_the_welcome_takes_a_minute_to_read_aloud(forms: Forms) -> None:
    words = " ".join(forms.youth.welcome).split()
    assert 90 <= len(words) <= 150


def test_the_welcome_for_the_young_says_it_shorter_and_leaves_nothing_out(forms: Forms) -> None:
    told = " ".join(forms.youth.welcome_young)
    sentences = re.split(r"(?<=[.?!])\s+", told)
    assert len(told.split()) < len(" ".join(forms.youth.welcome).split()) + 15  # one minute for them too
    assert max(len(sentence.split()) for sentence in sentences) <= 9
    kept = (
        "wens", "Jij kiest wat je vertelt.", "Elk antwoord is goed.", "‘Weet ik niet’ is goed.", "Overslaan mag ook.",
        "Snappen we jou niet goed? Zeg het maar.", "Jij kiest wie jouw antwoord mag lezen.", "Niemand wordt boos.",
        "Niet alles wat je wilt, kan.", "Dat mag altijd.", "gevaar", "Dan moeten we hulp halen.",
        "Als het kan, vertellen we dat eerst aan jou.",
    )  # fmt: skip
    assert [words for words in kept if words not in told] == []


def test_the_tips_begin_with_the_eight_on_paper(forms: Forms) -> None:
    assert len(forms.youth.tips) == 13
    assert [tip.split()[0] for tip in forms.youth.tips[:8]] == [
        "Stap",
        "Begin",
        "Wat",
        "Doe",
        "Luister",
        "Niemand",
        "Het",
        "Heel",
    ]
    assert {name for tip in forms.youth.tips for name in re.findall(r"{(\w+)}", tip)} == {"naam"}


def test_every_drawing_that_a_form_asks_for_is_there_and_none_is_for_nothing(forms: Forms) -> None:
    asked = {"mark", "pause", "pannenkoeken", "screenshot"}  # those the program itself shows
    for form in forms.forms:
        for question in form.questions():
            asked.add(question.picture)
            for item in (*question.options, *question.cards, *question.places):
                asked.add(item.picture)
    drawn = {path.stem for path in (RESOURCES / "pictures").iterdir()}
    assert drawn == asked - {""}
