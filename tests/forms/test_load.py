"""A form file is read whole or refused with its name and the line that is not right."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from welapp.errors import KnownError
from welapp.forms.load import SIZE_LIMIT, load_form, load_forms
from welapp.forms.schema import Kind, Option

SHIPPED = Path(__file__).parents[2] / "resources" / "forms"

FORM = """\
id = "klein"
title = "Een kleine vragenlijst"
voice = "youth"
welcome = ["Hoi.", "Jij kiest."]
tips = ["Vraag wat {naam} nodig heeft."]

[[theme]]
id = "over-jou"
title = "Over jou"
icon = "person"

[[theme.question]]
id = "wens"
kind = "text"
also = ["drawing"]
text = "Wat wens jij?"
text_young = "Wat wens jij het meest?"
label = "Je wens"
block = "wens"

[[theme.question]]
id = "dag"
kind = "choice"
text = "Welke dag?"
label = "Dag"
many = true
options = [
  { id = "maandag", label = "maandag", group = "Dag" },
  { id = "dinsdag", label = "dinsdag", group = "Dag" },
]

[[theme.question]]
id = "drukte"
kind = "slider"
text = "Hoe druk mag het zijn?"
label = "Drukte"
steps = [
  { id = "stil", label = "stil" },
  { id = "beetje", label = "een beetje druk" },
  { id = "druk", label = "druk" },
]

[[theme.question]]
id = "kaarten"
kind = "cards"
text = "Wat past bij jou?"
label = "Kaartjes"
cards = [
  { id = "luisteren", label = "Ik wil eerst luisteren" },
]

[[theme]]
id = "einde"
title = "Einde"
icon = "table"

[[theme.question]]
id = "waar"
kind = "place"
text = "Waar?"
label = "Plek"
places = [{ id = "bieb", label = "De bieb", picture = "bieb", ask = "Welke bieb?" }]

[[theme.question]]
id = "lezen"
kind = "share"
text = "Wie mag dit lezen?"
label = "Wie"

[[theme.question]]
id = "klopt"
kind = "readback"
text = "Klopt dit zo?"
label = "Teruglezen"

[[block]]
id = "wens"
heading = "Mijn wens"
own = "Wens"
region = "wish"
"""

PARENTS = """\
id = "thuis"
title = "Thuis"
voice = "parents"

[[theme]]
id = "van-thuis"
title = "Van thuis"
icon = "people"

[[theme.question]]
id = "wens-thuis"
kind = "text"
text = "Wat wens je voor je kind?"
label = "Wens"
block = "thuis"

[[block]]
id = "thuis"
heading = "De wens van thuis"
own = "Thuis"
region = "parents"
"""


def written(folder: Path, text: str | bytes, name: str = "huisbezoek.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def refusal(path: Path) -> str:
    with pytest.raises(KnownError) as caught:
        load_form(path)
    return str(caught.value)


def test_a_small_form_is_read_whole(tmp_path: Path) -> None:
    form = load_form(written(tmp_path, FORM))
    assert (form.id, form.voice, form.welcome) == ("klein", "youth", ("Hoi.", "Jij kiest."))
    assert form.tips == ("Vraag wat {naam} nodig heeft.",)
    assert [theme.id for theme in form.themes] == ["over-jou", "einde"]
    wish, day, noise, cards, place, *_ = form.questions()
    assert wish.takes(Kind.DRAWING)
    assert not wish.takes(Kind.CARDS)
    assert wish.wording(young=True) == "Wat wens jij het meest?"
    assert day.options[1] == Option("dinsdag", "dinsdag", "Dag")
    assert day.many
    assert not day.own
    assert [step.label for step in noise.steps] == ["stil", "een beetje druk", "druk"]
    assert cards.cards == (Option("luisteren", "Ik wil eerst luisteren"),)
    assert place.places[0].ask == "Welke bieb?"


def test_markup_in_a_text_stays_plain_text(tmp_path: Path) -> None:
    form = load_form(written(tmp_path, FORM.replace("Wat wens jij?", "Wat <b>wens</b> jij & {wie} %s \\\\n?")))
    assert next(form.questions()).text == "Wat <b>wens</b> jij & {wie} %s \\n?"


def test_a_text_over_several_lines_becomes_one_line(tmp_path: Path) -> None:
    text = FORM.replace('"Wat wens jij?"', '"""\nWat wens\n[[theme]]\njij?"""')
    assert next(load_form(written(tmp_path, text)).questions()).text == "Wat wens [[theme]] jij?"


def test_windows_line_ends_and_a_byte_order_mark_are_fine(tmp_path: Path) -> None:
    windows = b"\xef\xbb\xbf" + FORM.replace("\n", "\r\n").encode()
    assert load_form(written(tmp_path, windows)) == load_form(written(tmp_path, FORM, "anders.toml"))


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
    assert len(refusal(written(tmp_path, FORM.replace("title", "t" * 5000, 1)))) < 500


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


def shipped(folder: Path) -> Path:
    written(folder, FORM)
    written(folder, PARENTS, "ouders.toml")
    return folder


def test_without_an_own_folder_the_shipped_forms_are_used(tmp_path: Path) -> None:
    base = shipped(tmp_path / "shipped")
    for own in (None, tmp_path / "nowhere"):
        forms, problems = load_forms(base, own)
        assert [form.id for form in forms.forms] == ["klein", "thuis"]
        assert problems == ()


def test_an_own_file_takes_the_place_of_the_shipped_one(tmp_path: Path) -> None:
    own = tmp_path / "own"
    written(own, FORM.replace("Welke dag?", "Wanneer kun je?"), "Huisbezoek.TOML")
    forms, problems = load_forms(shipped(tmp_path / "shipped"), own)
    assert problems == ()
    assert forms.question("dag").text == "Wanneer kun je?"
    assert forms.parents.id == "thuis"
    assert len(forms.forms) == 2


def test_an_own_file_without_the_lists_for_the_visit_keeps_the_shipped_ones(tmp_path: Path) -> None:
    base, own = shipped(tmp_path / "shipped"), tmp_path / "own"
    lists = 'bring = ["Pennen"]\nbefore = ["We komen graag langs."]\ntips ='
    written(base, FORM.replace("tips =", lists, 1))
    written(own, FORM)
    forms, problems = load_forms(base, own)
    assert problems == ()
    assert (forms.youth.bring, forms.youth.before) == (("Pennen",), ("We komen graag langs.",))
    written(own, FORM.replace("tips =", 'bring = ["Stiften"]\ntips =', 1))
    assert load_forms(base, own)[0].youth.bring == ("Stiften",)


def test_a_wrong_own_file_is_reported_and_the_shipped_one_is_used(tmp_path: Path) -> None:
    own = tmp_path / "own"
    written(own, FORM.replace("Welke dag?", "Wanneer kun je?").replace('kind = "slider"', 'kind = "schuif"'))
    written(own, PARENTS.replace("Wat wens je", "Wat hoop je"), "ouders.toml")
    forms, problems = load_forms(shipped(tmp_path / "shipped"), own)
    assert forms.question("dag").text == "Welke dag?"
    assert forms.question("wens-thuis").text == "Wat hoop je voor je kind?"
    line = line_of(FORM, 'kind = "slider"')
    assert [f"op regel {line} " in str(problem) for problem in problems] == [True]


@pytest.mark.parametrize(
    "clashing", [("huisbezoek.toml", FORM, "dag", "wens-thuis"), ("ouders.toml", PARENTS, "wens-thuis", "dag")]
)
def test_an_own_file_that_uses_an_id_of_another_file_is_reported(
    tmp_path: Path, clashing: tuple[str, str, str, str]
) -> None:
    name, text, before, after = clashing
    text = text.replace(f'id = "{before}"', f'id = "{after}"')
    own = tmp_path / "own"
    written(own, text, name)
    forms, problems = load_forms(shipped(tmp_path / "shipped"), own)
    assert forms.question("dag").text == "Welke dag?"
    assert forms.question("wens-thuis").text == "Wat wens je voor je kind?"
    assert [str(problem).startswith(f"In {name} op regel {line_of(text, after)} ") for problem in problems] == [True]


def test_an_own_file_with_another_voice_or_name_is_reported(tmp_path: Path) -> None:
    own = tmp_path / "own"
    written(own, PARENTS)
    written(own, PARENTS, "extra.toml")
    forms, problems = load_forms(shipped(tmp_path / "shipped"), own)
    assert forms.youth.id == "klein"
    assert ["extra.toml" in str(problems[0]), "op regel 3 " in str(problems[1])] == [True, True]


def test_a_wrong_shipped_file_is_never_passed_over(tmp_path: Path) -> None:
    base = shipped(tmp_path / "shipped")
    written(
        base,
        PARENTS.replace('id = "thuis"\nheading', 'id = "wens"\nheading').replace('block = "thuis"', 'block = "wens"'),
        "ouders.toml",
    )
    with pytest.raises(KnownError, match=r"'wens' staat ook al in huisbezoek\.toml"):
        load_forms(base, None)


def test_an_unknown_question_names_the_ones_that_look_like_it() -> None:
    forms, _ = load_forms(SHIPPED, None)
    with pytest.raises(KnownError, match="bedoel je stopteken"):
        forms.question("stoptekens")
    with pytest.raises(KnownError, match="staat niet in de vragenlijst"):
        forms.question("")
    with pytest.raises(KnownError, match="'bestaat-niet'"):
        forms.block("bestaat-niet")


def test_a_question_knows_its_theme_form_and_block() -> None:
    forms, _ = load_forms(SHIPPED, None)
    assert forms.theme_of("stopteken").title == "Fijn en veilig"
    assert forms.form_of("stopteken") is forms.youth
    assert forms.form_of("wens-voor-je-kind") is forms.parents
    assert forms.block(forms.question("stopteken").block).heading == "Even pauze"


@pytest.mark.parametrize("known", ['\npicture = "hand"', 'picture = "pet"', 'picture = "bieb"'])
def test_a_drawing_that_does_not_exist_is_named_with_its_line(tmp_path: Path, known: str) -> None:
    text = (SHIPPED / "huisbezoek.toml").read_text(encoding="utf-8")
    assert known in text
    wrong = text.replace(known, re.sub('"[a-z]+"', '"eenhoorn"', known), 1)
    found = next(number for number, one in enumerate(wrong.split("\n"), start=1) if "eenhoorn" in one)
    with pytest.raises(KnownError, match=f"op regel {found} .*de tekening 'eenhoorn' bestaat niet"):
        load_form(written(tmp_path, wrong, "huisbezoek.toml"))
