"""Whatever a newer version or a stranger put in a field, reading the case never fails."""

from __future__ import annotations

import json
from datetime import date

import pytest
from colleagues import taken
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from welapp.actions import cases, held
from welapp.actions.shown import case_data
from welapp.actions.vaults import OpenVault
from welapp.brief.compose_held import compose_held
from welapp.domain.case import Case
from welapp.domain.clock import next_stamp
from welapp.domain.erasure import counts_of
from welapp.domain.next_step import next_step
from welapp.domain.sharing import Audience
from welapp.domain.visit_steps import visit_steps
from welapp.store import cases as stored
from welapp.store import rows
from welapp.store.revisions import Head

TODAY = date(2026, 11, 26)
# Words that mean something to the program, so that a value gets past the first look at it.
WORDS = st.sampled_from([
    "state", "answered", "unwritten", "content", "text", "photo", "id", "width", "share", "readers", "everyone", "only",
    "us", "revision", "on", "by", "reader", "kind", "copy", "will", "yes", "saw", "present", "revisions", "strokes",
    "ink", "line", "zwart", "picks", "cards", "pile", "fits", "place", "first", "seats", "others", "label",
    "2026-11-26", "0001-01-01", "9999-12-31", "20261126", "14:00", "14:00+02:00", "brief", "parent", "covenant", "16+",
    "9" * 5000, "\ud800", "\0", "/".join("abcd"), "x" * 200,
])  # fmt: skip
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | WORDS | st.text(max_size=8)
VALUES = st.recursive(
    LEAVES, lambda below: st.lists(below, max_size=4) | st.dictionaries(WORDS | st.text(max_size=8), below, max_size=5)
)
ITEMS = {"person:": "person:0f", "ground:": "ground:0f", "answer:": "answer:trots", "paper:": "paper:0f"}
PLACES = [(ITEMS.get(kind, kind), field) for kind, fields in stored.KNOWN.items() for field in sorted(fields)]


def heads_of(values: list[tuple[tuple[str, str], object]]) -> list[Head]:
    found = [
        Head(item, field, f"{number:032x}", value, "Farid", f"{number:012x}-0000-f")
        for number, ((item, field), value) in enumerate(values)
    ]
    return sorted(found, key=lambda head: (head.item, head.field, head.stamp))


def read_all_of_it(case: Case) -> None:
    """Do what the list, the case's own page and the headless door do with a case."""
    for months in (1, 36):
        case.keeping.until(months)
    step = next_step(case.youth, case.standing, TODAY)
    assert step.sentence
    assert json.dumps(case_data(case, TODAY))
    visit_steps(case)
    counts_of(case, 0)
    case.who_gets_paper()
    assert rows.standing_from(rows._packed(case.standing)) == case.standing
    rows._keys(case)


@given(st.lists(st.tuples(st.sampled_from(PLACES), VALUES), min_size=1, max_size=25))
@settings(max_examples=100, deadline=None)
def test_any_value_in_any_known_field_can_be_read(values: list[tuple[tuple[str, str], object]]) -> None:
    case = stored.case_from("0" * 16, heads_of(values))
    read_all_of_it(case)
    for answer in case.answers.values():
        if answer.newer:
            assert answer.sharing.audience is Audience.US


NASTY = (
    None, True, False, 0, 1.5, -(10**30), float("nan"), "", "\0", "\ud800", "9" * 5000, "9" * 5000 + " van 2",
    "0001-01-01", "1899-12-31", "9999-12-31", "2026-02-30", "20261126", "14:00+02:00", "24:00", "2026-11-26T10:00",
    "/".join("abcd"), "x" * 200, [], {}, [[]], [{}], [None, 1, {"a": []}],
)  # fmt: skip
KEYS = ("will", "on", "by", "reader", "kind", "copy", "revision", "present", "revisions", "saw", "state", "share",
        "readers", "asked", "said_by", "content")  # fmt: skip


@pytest.mark.parametrize(("item", "field"), PLACES)
def test_a_value_made_to_stumble_over_can_be_read_in_any_field(item: str, field: str) -> None:
    """By itself, beside all other fields, in a table of which all is strange, and where only this is."""
    usual = dict.fromkeys(KEYS, "x") | {"on": "2026-11-26", "will": "yes", "state": "answered", "reader": "everyone"}
    other = [(place, "covenant" if place[1] == "basis" else "2026-11-26") for place in PLACES if place != (item, field)]
    for value in NASTY:
        tables = [dict.fromkeys(KEYS, value), *({**usual, key: value} for key in KEYS)]
        for one in (value, *tables):
            read_all_of_it(stored.case_from("0" * 16, heads_of([((item, field), one)])))
        read_all_of_it(stored.case_from("0" * 16, heads_of([*other, ((item, field), value)])))


ANSWERS = st.fixed_dictionaries(
    {"state": st.sampled_from(["answered", "skipped"]), "content": st.dictionaries(WORDS, VALUES, max_size=3)},
    optional={"share": VALUES, "readers": VALUES, "asked": VALUES, "said_by": VALUES},
)


@given(ANSWERS)
@settings(max_examples=100, deadline=None)
def test_an_answer_of_any_shape_is_read_or_said_to_be_of_a_newer_version(value: object) -> None:
    case = stored.case_from("0" * 16, heads_of([(("answer:trots", "answer"), value)]))
    read_all_of_it(case)
    assert set(case.answers) == {"trots"}


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | WORDS.filter(lambda word: len(word) < 1000),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(WORDS, below, max_size=4),
)


@given(st.lists(st.tuples(st.sampled_from(PLACES), PLAIN), min_size=1, max_size=12))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_value_that_comes_in_a_bundle_is_kept_listed_and_told_to_the_youth(
    vault: OpenVault, values: list[tuple[tuple[str, str], object]]
) -> None:
    case = vault.around.chance(8).hex()
    stamp, device = "", "f" * 16
    records: list[dict[str, object]] = []
    for (item, field), value in values:
        stamp = next_stamp(stamp, vault.around.clock(), device)
        records.append({
            "case": case, "revision": vault.around.chance(16).hex(), "item": item, "field": field, "value": value,
            "author": "Farid", "device": device, "stamp": stamp, "parents": [],
        })  # fmt: skip
    taken(vault, [*records])
    now = cases.read_case(vault, case)
    read_all_of_it(now)
    assert case in [row.id for row in cases.list_cases(vault)]
    assert compose_held(held.held_of(vault, now), vault.forms)
    kept = vault.connection.rows("SELECT count(*) FROM revision WHERE case_id = ? AND value IS NOT NULL", (case,))
    assert kept == [(len(records),)]


@pytest.mark.parametrize("field", ["since", "name"])
def test_a_person_of_whom_only_one_thing_came_is_shown_all_the_same(field: str) -> None:
    (person,) = stored.case_from("0" * 16, heads_of([(("person:0f", field), "Ilse")])).people
    assert person.at_table
