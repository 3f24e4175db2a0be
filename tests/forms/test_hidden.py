"""What a team hides stays in the file and is asked no more; what a visit cannot do without cannot be hidden."""

from __future__ import annotations

from pathlib import Path

import pytest

from welapp.errors import KnownError
from welapp.forms.load import NOT_USED, load_forms, read_form
from welapp.forms.schema import Form

SHIPPED = Path(__file__).parents[2] / "resources" / "forms"
TEXT = (SHIPPED / "huisbezoek.toml").read_text(encoding="utf-8")


def changed(before: str, after: str) -> str:
    assert TEXT.count(before) == 1
    return TEXT.replace(before, after)


def read(text: str) -> Form:
    return read_form("huisbezoek.toml", text)


def refusal(text: str) -> str:
    with pytest.raises(KnownError) as caught:
        read(text)
    return str(caught.value)


def test_a_hidden_question_is_not_asked_and_still_there() -> None:
    form = read(changed('id = "trots"\nkind = "text"', 'id = "trots"\nkind = "text"\nhidden = true'))
    question = next(question for question in form.questions() if question.id == "trots")
    assert not question.askable
    assert "trots" not in [one.id for theme in form.themes for one in theme.askable]


def test_a_hidden_theme_asks_nothing() -> None:
    form = read(changed('id = "eten"\ntitle', 'id = "eten"\nhidden = true\ntitle'))
    theme = next(theme for theme in form.themes if theme.id == "eten")
    assert theme.questions
    assert theme.askable == ()


@pytest.mark.parametrize("question", ["wens-in-een-zin", "wie-mag-lezen", "klopt-dit"])
def test_the_wish_the_sharing_and_the_reading_back_cannot_be_hidden(question: str) -> None:
    text = changed(f'id = "{question}"\n', f'id = "{question}"\nhidden = true\n')
    line = text[: text.index(f'id = "{question}"\nhidden')].count("\n") + 2
    said = refusal(text)
    assert f"regel {line}" in said
    assert f"'{question}' kan niet verborgen zijn" in said


def test_the_theme_of_the_wish_cannot_be_hidden() -> None:
    said = refusal(changed('id = "wensdroom"\ntitle', 'id = "wensdroom"\nhidden = true\ntitle'))
    assert "'wens-in-een-zin' kan niet verborgen zijn" in said


def test_a_pile_without_a_card_in_sight_is_refused() -> None:
    start = TEXT.index('id = "graag-aan-tafel"\nkind')
    end = TEXT.index("block =", start)
    said = refusal(TEXT[:start] + TEXT[start:end].replace('" },', '", hidden = true },') + TEXT[end:])
    assert "laat er bij 'cards' minstens één staan" in said


def test_a_photo_that_is_not_in_the_file_is_named_with_its_line() -> None:
    text = changed('{ id = "fruit", label', '{ id = "fruit", photo = "foto-fruit", label')
    line = text[: text.index("foto-fruit")].count("\n") + 1
    assert refusal(text).startswith(f"In huisbezoek.toml op regel {line} klopt iets niet: de foto 'foto-fruit'")


@pytest.mark.parametrize("data", ["", "geen foto!", "/9j/4AA"])
def test_a_photo_that_is_not_whole_is_refused(data: str) -> None:
    said = refusal(f'{TEXT}\n[[photo]]\nid = "foto"\ndata = "{data}"\n')
    assert "deze foto is niet heel" in said


def test_the_questions_in_the_kluis_go_before_a_file_beside_it(tmp_path: Path) -> None:
    (tmp_path / "huisbezoek.toml").write_text(changed("Wat kun jij goed?", "Uit het bestand?"), encoding="utf-8")
    kept = {"huisbezoek.toml": changed("Wat kun jij goed?", "Uit de kluis?")}
    forms, problems = load_forms(SHIPPED, tmp_path, kept)
    assert forms.question("kun-je-goed").text == "Uit de kluis?"
    assert [str(problem) for problem in problems] == [NOT_USED.format("huisbezoek.toml")]
    forms, problems = load_forms(SHIPPED, tmp_path)
    assert forms.question("kun-je-goed").text == "Uit het bestand?"
    assert problems == ()


def test_questions_in_the_kluis_that_are_not_right_leave_the_shipped_ones() -> None:
    forms, problems = load_forms(SHIPPED, None, {"huisbezoek.toml": "id = 3"})
    assert forms.question("kun-je-goed").text == "Wat kun jij goed?"
    assert "huisbezoek.toml op regel 1" in str(problems[0])


def test_a_drawing_for_a_theme_that_does_not_exist_is_named_with_its_line() -> None:
    text = changed('icon = "cup"', 'icon = "beker"')
    line = text[: text.index('icon = "beker"')].count("\n") + 1
    assert refusal(text) == f"In huisbezoek.toml op regel {line} klopt iets niet: de tekening 'beker' bestaat niet."
