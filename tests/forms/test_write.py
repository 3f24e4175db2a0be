"""What a team made is written as a file that reads back as the same form."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from made_forms import forms

from welapp.forms.load import load_form, read_form
from welapp.forms.schema import Form, Photo
from welapp.forms.write import write_form

SHIPPED = sorted((Path(__file__).parents[2] / "resources" / "forms").glob("*.toml"))


@settings(max_examples=150, deadline=None)
@given(forms())
def test_every_form_reads_back_as_it_was(form: Form) -> None:
    assert read_form("huisbezoek.toml", write_form(form)) == form


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_shipped_forms_read_back_as_they_were(path: Path) -> None:
    form = load_form(path)
    assert read_form(path.name, write_form(form)) == form


def test_the_file_can_be_read_by_a_person() -> None:
    text = write_form(load_form(SHIPPED[0]))
    assert text.startswith("# De vragen van een team")
    assert "\n[[theme.question]]\n" in text
    assert '  { id = "hij", label = "hij, hem, zijn" },\n' in text
    assert "hidden" not in text.removeprefix(text.split("id =")[0])


def test_photos_stand_last_so_that_the_questions_can_be_read() -> None:
    form = replace(load_form(SHIPPED[0]), photos=(Photo("foto-hond", bytes(range(256)) * 40),))
    text = write_form(form)
    assert text.index("[[photo]]") > text.rindex("[[block]]")
    assert max(map(len, text[text.index("[[photo]]") :].splitlines())) < 100
    assert tomllib.loads(text)["photo"][0]["id"] == "foto-hond"
