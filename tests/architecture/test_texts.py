"""Texts are not welded in: each is marked in the code, and plain enough to read."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
import readable
import texts

NO_LISTS = readable.Lists({}, {}, {})


def faults(words: str, lists: readable.Lists = NO_LISTS) -> list[str]:
    return readable.faults([readable.Said("here", words)], lists)


def test_no_text_of_the_screen_is_left_without_a_mark() -> None:
    assert texts.unmarked() == []


def test_every_text_has_its_translation_and_no_translation_is_left_over() -> None:
    assert list(texts.wrong_with(texts.texts_in_code(), texts.read(texts.FOLDER / "welapp_en.ts"))) == []


def test_every_file_of_a_language_was_made_from_what_its_translators_wrote() -> None:
    assert [
        one for one in sorted(texts.FOLDER.glob("*.ts")) if one.with_suffix(".qm").read_bytes() != texts.compiled(one)
    ] == []


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('Button(look, "Verder")', "Verder"),
        ('self.setToolTip("nog een keer")', "nog een keer"),
        ('Words(look, f"Hoi {name}")', "Hoi {}"),
        ('title = "Wensdroom"', "Wensdroom"),
        ('Words(look, tr(f"Hoi {name}"))', "Hoi {}"),
    ],
)
def test_a_text_without_a_mark_is_seen(line: str, words: str) -> None:
    assert [one for one, _ in texts.literals(ast.parse(line)) if texts.looks_said(one)] == [words]


@pytest.mark.parametrize(
    "line",
    [
        'Button(look, tr("Verder"))',
        'TITLE = mark("Reservekopie terugzetten")',
        'plural(left, "Nog {n} stukje", "Nog {n} stukjes")',
        'QKeySequence("Ctrl+L")',
        'raise BugError("A page that is not there")',
        'self.setObjectName("Head of the page")',
        'icon = "chevron-left"',
        '"""A docstring of a module."""',
    ],
)
def test_what_is_marked_or_said_to_nobody_is_let_through(line: str) -> None:
    assert [one for one, _ in texts.literals(ast.parse(line)) if texts.looks_said(one)] == []


def test_a_translation_that_is_missing_stale_or_has_other_places_is_seen() -> None:
    code = {one.source: one for one in texts.texts_of(ast.parse('tr("Hoi {name}", name=name), tr("Dag"), mark("Ja")'))}
    known = {"Hoi {name}": ("Hi {nam}",), "Ja": ("Yes",), "Weg": ("Gone",)}
    assert [fault.split(":")[0] for fault in texts.wrong_with(code, known)] == [
        "other places than in the code", "not translated", "no longer said",
    ]  # fmt: skip


def test_a_text_that_counts_needs_a_form_for_one_and_a_form_for_more() -> None:
    code = {one.source: one for one in texts.texts_of(ast.parse('plural(n, "{n} blad", "{n} bladen")'))}
    assert list(texts.wrong_with(code, {"{n} bladen": ("{n} sheet", "{n} sheets")})) == []
    assert len(list(texts.wrong_with(code, {"{n} bladen": ("{n} sheets",)}))) == 1


def test_every_text_is_short_and_plain() -> None:
    said = list(readable.everything())
    assert len(said) > 1000, "the texts were not read"
    assert {Path(one.where.split(":")[0]).parts[:2] for one in said} >= {
        ("ui", "pages"), ("welapp", "brief"), ("resources", "forms"), ("welapp", "cli"), ("welapp", "domain"),
    }  # fmt: skip
    assert readable.faults(said, readable.Lists.read()) == []


def test_no_text_leads_somewhere_by_its_place_alone() -> None:
    """Who hears the screen has no 'below': what is meant has a name (WCAG 1.3.3)."""
    place = re.compile(r"\bhier(onder|boven|naast)\b", re.IGNORECASE)
    assert [one for one in readable.everything() if place.search(one.words)] == []


def test_a_sentence_of_sixteen_words_is_seen_and_one_of_fifteen_is_not() -> None:
    fifteen = " ".join(["Jij", *["mag"] * 14]) + "."
    assert faults(f"Kom maar. {fifteen}") == []
    assert faults(f"Kom maar. {fifteen[:-1]} ook.")[0].startswith("here 16 words")


@pytest.mark.parametrize("word", ["implementeren", "aanspreekvorm", "consulteren", "convenant"])
def test_a_word_that_few_people_use_is_seen(word: str) -> None:
    assert faults(f"Wil je {word}?") == [f"here {word}: Wil je {word}?"]


@pytest.mark.parametrize(
    "word", ["huisbezoek", "teruggelezen", "tafelblad", "wachtzin", "kaartjes", "usb-stick", "typte"]
)
def test_a_form_or_a_compound_of_plain_words_is_plain(word: str) -> None:
    assert faults(f"Dit is {word}.") == []


def test_what_is_let_through_for_nothing_is_seen() -> None:
    words = {"convenant": "the field's term", "alsmede": "no longer said"}
    lists = readable.Lists(words, {"Een oude zin.": "no longer said"}, {})
    assert faults("Dit staat in het convenant.", lists) == [
        "let through, but no longer needed: alsmede",
        "let through, but no longer needed: Een oude zin.",
    ]


def test_what_is_let_through_says_why() -> None:
    lists = readable.Lists.read()
    assert [one for one, reason in (lists.words | lists.as_it_stands).items() if len(reason.split()) < 4] == []
