"""Searching while typing finds names, places, people and answers, in any script, and never stumbles over a sign."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from standstill import CHEAP, PASSPHRASE

from welapp.actions.cases import add_case, archive_case, change_youth, find_cases, list_cases
from welapp.actions.meetings import plan_meeting
from welapp.actions.people import add_person, remove_person
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, create_vault
from welapp.actions.visits import remove_answer, save_answer
from welapp.domain.answers import Content, LaidCard, Pick, Pile, PlacePick, PlaceWish
from welapp.domain.meeting import Meeting
from welapp.domain.people import Person
from welapp.domain.youth import JUST_NAME

NAMES = (
    "Mika", "Zoë", "Łukasz", "Şükrü", "王小明", "محمد علي", "Олександр", "ሰላም", "🦊🚀", "👨‍👩‍👧", 'O"Neil',
    "<b>Vet</b>",
    "100%_zeker", "Anne-Fleur van 't Hof", "İrem", "Ørsted", "[x] & 'y';--", "ﬁen", "tab\tnaam",
)  # fmt: skip


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenVault]:
    """A kluis with all these names; these tests only look in it."""
    around = Surroundings(cost=CHEAP)
    with closing(create_vault(tmp_path_factory.mktemp("named") / "kluis", PASSPHRASE, "", "", around)) as vault:
        for name in NAMES:
            add_case(vault, name, JUST_NAME, None)
        yield vault


def found(vault: OpenVault, query: str) -> set[str]:
    return {row.name for row in find_cases(vault, query)}


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_found_as_it_was_typed(named: OpenVault, name: str) -> None:
    assert name in found(named, name)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("mik", "Mika"), ("MIKA", "Mika"), ("ik", "Mika"), (" mika ", "Mika"), ("zoe", "Zoë"), ("Zoe\u0308", "Zoë"),
        ("lukasz", "Łukasz"), ("sukru", "Şükrü"), ("小明", "王小明"), ("محمد", "محمد علي"), ("علي", "محمد علي"),
        ("олекс", "Олександр"), ("ሰ", "ሰላም"), ("🦊", "🦊🚀"), ("🚀", "🦊🚀"), ('o"n', 'O"Neil'), ("<b>", "<b>Vet</b>"),
        ("vet", "<b>Vet</b>"), ("100%_", "100%_zeker"), ("fleur", "Anne-Fleur van 't Hof"),
        ("van hof", "Anne-Fleur van 't Hof"),
        ("hof anne", "Anne-Fleur van 't Hof"), ("irem", "İrem"), ("orsted", "Ørsted"), ("fien", "ﬁen"),
    ],
)  # fmt: skip
def test_a_part_in_plain_letters_finds_the_name(named: OpenVault, query: str, name: str) -> None:
    assert name in found(named, query)


@pytest.mark.parametrize(
    ("query", "others"),
    [("%", {"100%_zeker"}), ("_", {"100%_zeker"}), ("mika zoe", set()), ("xyz", set()), ("m OR z", set())],
)
def test_a_sign_means_itself_and_nothing_more(named: OpenVault, query: str, others: set[str]) -> None:
    assert found(named, query) == others


@pytest.mark.parametrize("query", ["", "   ", "\n\t"])
def test_an_empty_query_finds_everything(named: OpenVault, query: str) -> None:
    assert found(named, query) == set(NAMES)


@pytest.mark.parametrize(
    "query",
    ["x" * 100_000, "woord " * 20_000, " ".join(map(str, range(20_000))), "\0", "a\0b", "\x1b[31m", "\ud800",
     "\ud800 mika",
     '"', '""', "'", "';--", "NEAR(", "name:x", "^", "-", "*", "(", ")", "{", "\\", "\u202e", "\u0301", "&",
     "<img src=x>"],
    ids=range(25),
)  # fmt: skip
def test_no_query_stumbles(named: OpenVault, query: str) -> None:
    assert found(named, query) <= set(NAMES)


@given(st.text(max_size=40))
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_query_gives_a_list(named: OpenVault, query: str) -> None:
    find_cases(named, query)


@given(st.text(min_size=1, max_size=30).filter(str.strip))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_name_finds_its_own_case(vault: OpenVault, name: str) -> None:
    case = add_case(vault, name, JUST_NAME, None)
    assert case in {row.id for row in find_cases(vault, name)} | {row.id for row in list_cases(vault)[200:]}


def test_places_people_and_answers_are_found_from_their_first_letters(vault: OpenVault, mika: str) -> None:
    add_case(vault, "Robin", JUST_NAME, None)
    add_person(vault, mika, Person("", "Gerrit", "botenmaker"))
    plan_meeting(vault, mika, Meeting(place="Roeiclub De Meerval", address="Sluispad 4"))
    save_answer(vault, mika, "trots", Content(text="Een *plankje* gezaagd."))
    save_answer(vault, mika, "stopteken", Content(picks=(Pick("eigen", "Mijn petje"),)))
    save_answer(vault, mika, "lekker", Content(cards=(LaidCard("x", "Kaasbroodjes", Pile.FITS),)))
    save_answer(
        vault, mika, "waar-bij-elkaar", Content(place=PlaceWish(PlacePick("k", "Kantine", "Zwembad"), must=("stilte",)))
    )
    for query in (
        "gerr",
        "boten",
        "meerv",
        "sluis 4",
        "plankj",
        "petje",
        "kaas",
        "kant",
        "zwem",
        "stil",
        "gerrit plankje",
    ):
        assert found(vault, query) == {"Mika"}, query


def test_words_that_are_gone_are_not_found(vault: OpenVault, mika: str) -> None:
    person = add_person(vault, mika, Person("", "Gerrit"))
    save_answer(vault, mika, "trots", Content(text="plankje en zaagje"))
    save_answer(vault, mika, "trots", Content(text="alleen zaagje"))
    assert found(vault, "plankje") == set()
    assert found(vault, "zaagje") == {"Mika"}
    remove_answer(vault, mika, "trots")
    remove_person(vault, mika, person)
    assert found(vault, "zaagje") == found(vault, "gerrit") == set()
    change_youth(vault, mika, "Sam", JUST_NAME, None)
    assert found(vault, "mika") == set()
    assert found(vault, "sam") == {"Sam"}


def test_an_archived_case_is_still_found(vault: OpenVault, mika: str) -> None:
    archive_case(vault, mika, True)
    assert [row.archived for row in find_cases(vault, "mika")] == [True]
    archive_case(vault, mika, False)
    assert [row.archived for row in list_cases(vault)] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "slak " * 20_000,
        "x" * 100_000,
        "a\0slak",
        "\ud800 slak",
        "\x1b[31m slak",
        "\u202eslak",
        "<b>slak</b>",
        "😀 slak",
    ],
    ids=range(8),
)
def test_strange_answers_are_kept_and_found(vault: OpenVault, mika: str, text: str) -> None:
    save_answer(vault, mika, "trots", Content(text=text))
    assert found(vault, "xxxx" if text.startswith("xx") else "slak") == {"Mika"}


def test_names_come_in_order_whatever_their_capitals_and_accents(vault: OpenVault) -> None:
    for name in ("zeb", "Émile", "Anna", "eva", "Zoë"):
        add_case(vault, name, JUST_NAME, None)
    assert [row.name for row in list_cases(vault)] == ["Anna", "Émile", "eva", "zeb", "Zoë"]
