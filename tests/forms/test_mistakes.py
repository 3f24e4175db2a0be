"""A mistake in a form is told with its file and line, and however a file is damaged it is told in words."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_form import FORM, SHIPPED, line_of, refusal, written

from welapp.errors import KnownError
from welapp.forms.load import SIZE_LIMIT, load_form

CARD = '  { id = "luisteren", label = "Ik wil eerst luisteren" },\n'

STEP = '  { id = "druk", label = "druk" },\n'

BIEB = 'places = [{ id = "bieb", label = "De bieb", picture = "bieb", ask = "Welke bieb?" }]\n'

DAYS = FORM[FORM.index("options = [") : FORM.index('[[theme.question]]\nid = "drukte"')]

# What the mistake replaces, what it puts there, the text whose line is named, and words of the complaint.
MISTAKES = {
    "a quote is missing": ('text = "Welke dag?"', 'text = "Welke dag?', 'text = "Welke dag?', "aanhalingsteken"),
    "a comma is missing": ('"Dag" },\n  {', '"Dag" }\n  {', '  { id = "dinsdag"', "komma"),
    "a bracket is never closed": ('region = "wish"\n', 'region = ["wish"\n', 'region = ["wish"', "haakje"),
    "a key stands there twice": ('label = "Dag"', 'label = "A"\nlabel = "B"', 'label = "B"', "twee keer"),
    "a key has a typing error": ('text = "Welke dag?"', 'tekst = "Welke dag?"', "tekst =", "bedoel je 'text'"),
    "a form's key is unknown": ('voice = "youth"', 'voice = "youth"\nkleur = "x"', "kleur", "kies uit"),
    "a theme's key is unknown": ('icon = "table"', 'icon = "table"\nicoon = "x"', "icoon", "bedoel je 'icon'"),
    "a block's key is unknown": ('own = "Wens"', 'own = "Wens"\nhostt = true', "hostt", "bedoel je 'host'"),
    "an option's key is unknown": ('"dinsdag", group', '"dinsdag", groep', '  { id = "dinsdag"', "bedoel je 'group'"),
    "a card has no group": ('eerst luisteren"', 'eerst luisteren", group = "A"', '  { id = "luisteren"', "group"),
    "a header is unknown": ("[[block]]", "[[blok]]", "[[blok]]", "bedoel je 'block'"),
    "a header has single brackets": ("[[block]]", "[block]", "[block]", "dubbele blokhaken"),
    "a question has single brackets": (
        '[[theme.question]]\nid = "waar"',
        '[theme.question]\nid = "waar"',
        '[[theme.question]]\nid = "lezen"',  # only here it cannot be right any more
        "dubbele blokhaken",
    ),
    "a question has no text": ('text = "Welke dag?"\n', "", '[[theme.question]]\nid = "dag"', "ontbreekt 'text'"),
    "a text is empty": ('"Welke dag?"', '"  "', 'text = "  "', "ontbreekt 'text'"),
    "a question has no label": ('label = "Drukte"\n', "", '[[theme.question]]\nid = "drukte"', "ontbreekt 'label'"),
    "a block has no short name": ('own = "Wens"\n', "", "[[block]]", "ontbreekt 'own'"),
    "a theme has no icon": ('icon = "table"\n', "", '[[theme]]\nid = "einde"', "ontbreekt 'icon'"),
    "a place has no follow-up": (', ask = "Welke bieb?"', "", "places = [", "ontbreekt 'ask'"),
    "a card has no words": (', label = "Ik wil eerst luisteren"', "", '  { id = "luisteren"', "ontbreekt 'label'"),
    "a text is a number": ('text = "Welke dag?"', "text = 5", "text = 5", "tekst tussen aanhalingstekens"),
    "a flag is a text": ("many = true", 'many = "ja"', "many", "true of false"),
    "a list is a text": ('also = ["drawing"]', 'also = "drawing"', "also", "lijst tussen blokhaken"),
    "a list holds a number": ('"Hoi.", "Jij', '"Hoi.", 3, "Jij', "welcome", "alleen tekst"),
    "the options are words": (DAYS, 'options = ["maandag"]\n\n', "options", "een lijst van {"),
    "a kind is unknown": ('kind = "slider"', 'kind = "schuif"', 'kind = "schuif"', "kies text, choice"),
    "another way is unknown": ('also = ["drawing"]', 'also = ["zingen"]', "also", "'zingen'"),
    "another way is the first way": ('also = ["drawing"]', 'also = ["text"]', "also", "twee keer"),
    "a voice is unknown": ('voice = "youth"', 'voice = "opa"', "voice", "youth of parents"),
    "a region is unknown": ('region = "wish"', 'region = "boven"', "region", "wish, voice, main"),
    "a region belongs to parents": (
        'region = "wish"\n',
        'region = "wish"\n[[block]]\nid = "b"\nheading = "B"\nown = "B"\nregion = "parents"\n',
        'region = "parents"',
        "voice 'youth'",
    ),
    "a suggestion is unknown": ("many = true", 'suggest = "opa"', "suggest", "us, chair of host"),
    "a suggestion's words have no suggestion": (
        "many = true",
        'suggest_text = "Jij kiest."',
        "suggest_text",
        "'suggest'",
    ),
    "what it sets is unknown": ("many = true", 'sets = "naam"', "sets", "pronouns"),
    "pronouns are unknown": ("many = true", 'sets = "pronouns"', "options = [", "hij, zij, hen of naam"),
    "a need is unknown": ("many = true", 'need = "rust"', "need", "autonomie"),
    "an id has a capital and a space": ('id = "dag"', 'id = "Mijn dag"', 'id = "Mijn dag"', "kleine letters"),
    "a picture leaves its folder": ('"bieb", ask', '"../bieb", ask', "places = [", "kleine letters"),
    "a question's id is used twice": ('id = "waar"', 'id = "dag"', 'id = "dag"\nkind = "place"', "ook al op regel 22"),
    "a theme's id is used twice": ('id = "einde"', 'id = "over-jou"', 'id = "over-jou"\ntitle = "Einde"', "regel 8"),
    "an option's id is used twice": ('id = "dinsdag"', 'id = "maandag"', '"maandag", label = "dinsdag"', "twee keer"),
    "a block is unknown": ('block = "wens"', 'block = "wensen"', 'block = "wensen"', "'wensen' bestaat niet"),
    "a choice has no options": (DAYS, "\n", 'kind = "choice"', "lijst 'options'"),
    "a choice has an empty list": (DAYS, "options = []\n\n", 'kind = "choice"', "lijst 'options'"),
    "cards are missing": (f"cards = [\n{CARD}]\n", "", 'kind = "cards"', "lijst 'cards'"),
    "places are missing": (BIEB, "", 'kind = "place"', "lijst 'places'"),
    "a slider has two steps": (STEP, "", "steps = [", "drie stappen, hier staan er 2"),
    "a slider has four steps": (STEP, STEP + STEP.replace("druk", "vol"), "steps = [", "hier staan er 4"),
    "there are two piles": (
        f"cards = [\n{CARD}]\n",
        f'piles = ["Ja", "Nee"]\ncards = [\n{CARD}]\n',
        "piles = [",
        "drie vakken, hier staan er 2",
    ),
    "two piles share a name": (
        f"cards = [\n{CARD}]\n",
        f'piles = ["Ja", "Misschien", "ja"]\ncards = [\n{CARD}]\n',
        "piles = [",
        "dezelfde naam",
    ),
    "piles without cards": ("many = true", 'piles = ["Ja", "Misschien", "Nee"]', "piles = [", "alleen bij 'cards'"),
    "options would never be shown": ('kind = "choice"', 'kind = "text"', "options = [", "alleen bij 'choice'"),
    "an own answer would never be shown": (
        'label = "Drukte"',
        'label = "Drukte"\nown = true',
        "own = true",
        "'choice'",
    ),
    "the reading back goes on paper": (
        'label = "Teruglezen"',
        'label = "T"\nblock = "wens"',
        'block = "wens"\n\n[[b',
        "",
    ),
    "a text is far too long": ("Welke dag?", "x" * 1001, 'text = "xxx', "te lang"),
    "a text has an unseen sign": ("Welke dag?", "Welke\\u0007dag?", 'text = "Welke\\u', "onzichtbaar"),
    "a theme has no question": (
        "[[block]]",
        '[[theme]]\nid = "x"\ntitle = "X"\nicon = "x"\n[[block]]',
        '[[theme]]\nid = "x"',
        "",
    ),
    "the reading back is missing": ('kind = "readback"', 'kind = "text"', "id", "'readback'"),
    "the sharing is there twice": ('kind = "readback"', 'kind = "share"', "id", "'share'"),
    "the wish has no place on paper": ('region = "wish"', 'region = "main"', "id", "'wish'"),
}


@pytest.mark.parametrize(("old", "new", "at", "words"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_refused_with_file_and_line(tmp_path: Path, old: str, new: str, at: str, words: str) -> None:
    assert FORM.count(old) == 1
    text = FORM.replace(old, new)
    said = refusal(written(tmp_path, text))
    assert said.startswith(f"In huisbezoek.toml op regel {line_of(text, at)} klopt iets niet: ")
    assert words in said
    assert said.endswith(".")
    assert said.count(". ") == 0


def test_a_file_that_is_not_utf_8_names_the_line(tmp_path: Path) -> None:
    said = refusal(written(tmp_path, FORM.replace("Welke dag?", "Één dag?").encode("latin-1")))
    assert f"op regel {line_of(FORM, 'Welke dag?')} " in said
    assert "UTF-8" in said


def test_a_file_that_is_far_too_large_is_refused(tmp_path: Path) -> None:
    said = refusal(written(tmp_path, FORM + "#" * SIZE_LIMIT))
    assert "huisbezoek.toml" in said
    assert "12 MB" in said


def test_an_endless_word_is_not_read_back_whole(tmp_path: Path) -> None:
    said = refusal(written(tmp_path, FORM.replace("title", "t" * 5000, 1)))
    assert len(said) < 500
    assert said.endswith("t…")


def test_an_endlessly_nested_file_is_refused(tmp_path: Path) -> None:
    assert "huisbezoek.toml" in refusal(written(tmp_path, "id = " + "[" * 100_000))


def test_a_number_without_end_is_refused(tmp_path: Path) -> None:
    assert "huisbezoek.toml" in refusal(written(tmp_path, "id = " + "9" * 10_000))


def test_an_empty_file_says_what_to_begin_with(tmp_path: Path) -> None:
    assert "op regel 1 klopt iets niet: bij een vragenlijst ontbreekt 'id'" in refusal(written(tmp_path, ""))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert "weg.toml" in refusal(tmp_path / "weg.toml")


@settings(deadline=None)
@given(at=st.integers(0, len(FORM.encode())), gone=st.integers(0, 40), put=st.text(max_size=4))
def test_any_damage_is_told_in_words(tmp_path_factory: pytest.TempPathFactory, at: int, gone: int, put: str) -> None:
    data = FORM.encode()
    path = written(
        tmp_path_factory.getbasetemp(), data[:at] + put.encode("utf-8", "replace") + data[at + gone :], "kapot.toml"
    )
    with contextlib.suppress(KnownError):
        load_form(path)


@pytest.mark.parametrize("known", ['\npicture = "hand"', 'picture = "pet"', 'picture = "bieb"'])
def test_a_drawing_that_does_not_exist_is_named_with_its_line(tmp_path: Path, known: str) -> None:
    text = (SHIPPED / "huisbezoek.toml").read_text(encoding="utf-8")
    assert known in text
    wrong = text.replace(known, re.sub('"[a-z]+"', '"eenhoorn"', known), 1)
    found = next(number for number, one in enumerate(wrong.split("\n"), start=1) if "eenhoorn" in one)
    with pytest.raises(KnownError, match=f"op regel {found} .*de tekening 'eenhoorn' bestaat niet"):
        load_form(written(tmp_path, wrong, "huisbezoek.toml"))
