"""An answer goes through its stored shape unharmed, and no other shape gets in."""

from __future__ import annotations

import json
import math
from base64 import b64encode
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from welapp.domain.answers import (
    Answer,
    Content,
    LaidCard,
    Photo,
    Pick,
    Pile,
    PlacePick,
    PlaceWish,
    Said,
    Seat,
    State,
    Voice,
)
from welapp.domain.answers_stored import (
    POINT_LIMIT,
    STROKE_LIMIT,
    TEXT_LIMIT,
    answer_data,
    answer_from,
    content_data,
    content_from,
)
from welapp.domain.ink import CANVAS_MM, INKS, Point, Stroke, outline
from welapp.domain.sharing import Audience, Sharing
from welapp.errors import KnownError

WORDS = st.text(max_size=30)
PICKS = st.builds(Pick, WORDS, WORDS, WORDS)
PLACES = st.builds(PlacePick, WORDS, WORDS, WORDS)


def hundredths(most: float) -> st.SearchStrategy[float]:
    return st.integers(0, int(most * 100)).map(lambda number: number / 100)


STROKES = st.builds(
    Stroke,
    st.sampled_from(sorted(INKS)),
    st.sampled_from((0.75, 1.75, 3.5)),
    st.lists(st.builds(Point, hundredths(CANVAS_MM[0]), hundredths(CANVAS_MM[1]), hundredths(1)), max_size=5).map(
        tuple
    ),
)
CONTENTS = st.builds(
    Content,
    text=WORDS,
    picks=st.lists(PICKS, max_size=3).map(tuple),
    step=st.none() | PICKS,
    cards=st.lists(st.builds(LaidCard, WORDS, WORDS, st.sampled_from(Pile)), max_size=3).map(tuple),
    strokes=st.lists(STROKES, max_size=3).map(tuple),
    described=WORDS,
    place=st.none()
    | st.builds(
        PlaceWish,
        st.none() | PLACES,
        st.none() | PLACES,
        st.lists(WORDS, max_size=2).map(tuple),
        st.lists(WORDS, max_size=2).map(tuple),
    ),
    others=st.lists(st.builds(Said, st.sampled_from(Voice), WORDS), max_size=2).map(tuple),
    seats=st.lists(st.builds(Seat, st.integers(0, 20), WORDS, WORDS), max_size=3).map(tuple),
    photo=st.none() | st.builds(Photo, WORDS, st.integers(1, 5000), st.integers(1, 5000)),
    piles=st.just(()) | st.tuples(WORDS, WORDS, WORDS),
).map(lambda made: made if made.cards else replace(made, piles=()))  # without a card there are no piles
WRITTEN = st.sampled_from([state for state in State if state is not State.UNWRITTEN])
SHARINGS = st.builds(Sharing, st.sampled_from(Audience), st.lists(WORDS, max_size=2).map(tuple))


@given(CONTENTS, WRITTEN, SHARINGS, WORDS)
@settings(max_examples=150, deadline=None)
def test_an_answer_goes_through_json_unharmed(content: Content, state: State, sharing: Sharing, asked: str) -> None:
    answer = Answer("q", state, content, sharing, asked, "parents", "r")
    assert answer_from("q", json.loads(json.dumps(answer_data(answer))), "r") == answer


@given(CONTENTS)
@settings(max_examples=50, deadline=None)
def test_what_is_not_written_down_has_no_words_in_its_shape(content: Content) -> None:
    answer = Answer("q", State.UNWRITTEN, content, Sharing(Audience.EVERYONE), "asked")
    assert answer_data(answer) == {"state": "unwritten"}
    assert answer_from("q", answer_data(answer), "r").sharing.audience is Audience.UNWRITTEN


def test_ink_as_it_was_kept_before_is_read_as_the_same_ink() -> None:
    before = {"ink": "rood", "width": 1, "points": [[1.15, 2], [3.07, 91.99, 0.7]]}
    (stroke,) = content_from({"strokes": [before]}).strokes
    assert stroke.points == (Point(1.15, 2, 0.5), Point(3.07, 91.99, 0.7))
    assert content_from(content_data(Content(strokes=(stroke,)))).strokes == (stroke,)


@given(st.binary(max_size=40))
@settings(max_examples=200, deadline=None)
def test_any_bytes_for_a_line_are_ink_on_the_sheet_or_refused(data: bytes) -> None:
    row = {"ink": "rood", "width": 1, "line": b64encode(data).decode()}
    try:
        (stroke,) = content_from({"strokes": [row]}).strokes
    except KnownError:
        assert len(data) % 6
        return
    for point in stroke.points:
        assert all(0 <= number <= most for number, most in zip(point, (*CANVAS_MM, 1), strict=True))


@pytest.mark.parametrize("line", ["geen lijn", "AAAA", 7, None, [], "€"])
def test_what_is_no_line_is_refused(line: object) -> None:
    with pytest.raises(KnownError):
        content_from({"strokes": [{"ink": "rood", "width": 1, "line": line}]})


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            "text picks step cards piles strokes place id label points line ink width others seats photo height".split()
        ),
        inner,
        max_size=3,
    ),
    max_leaves=12,
)  # fmt: skip


@given(JSON)
@settings(max_examples=300, deadline=None)
def test_any_other_shape_is_refused_in_one_sentence(data: object) -> None:
    try:
        content = content_from(data)
    except KnownError:
        return
    assert content_from(content_data(content)) == content


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf, 10**400, True, "1", None, []])
def test_a_point_is_two_ordinary_numbers(number: object) -> None:
    for point in ([number, 1], [1, number], [1, 1, number], [number], []):
        with pytest.raises(KnownError):
            content_from({"strokes": [{"ink": "rood", "width": 1, "points": [point]}]})


def test_a_pen_that_slips_over_the_edge_follows_it() -> None:
    (stroke,) = content_from({"strokes": [{"ink": "rood", "width": 1, "points": [[-5, 1e9, 7]]}]}).strokes
    assert stroke.points == (Point(0, CANVAS_MM[1], 1),)


def test_what_cannot_be_kept_is_said() -> None:
    with pytest.raises(KnownError, match="te lang"):
        content_from({"text": "x" * (TEXT_LIMIT + 1)})
    with pytest.raises(KnownError, match="te lang"):
        content_from({"others": [{"by": "owner", "text": "x" * (TEXT_LIMIT + 1)}]})
    line = {"ink": "rood", "width": 1, "points": [[1, 1]]}
    with pytest.raises(KnownError, match="te groot"):
        content_from({"strokes": [line] * (STROKE_LIMIT + 1)})
    with pytest.raises(KnownError, match="te groot"):
        content_from({"strokes": [{**line, "points": [[1, 1]] * (POINT_LIMIT + 1)}]})


@pytest.mark.parametrize(
    ("content", "empty"),
    [
        (Content(), True),
        (Content(text=" \n\t"), True),
        (Content(place=PlaceWish()), True),
        (Content(described="x"), True),
        (Content(text="."), False),
        (Content(picks=(Pick("a", "b"),)), False),
        (Content(step=Pick("a", "b")), False),
        (Content(place=PlaceWish(must=("x",))), False),
        (Content(strokes=(Stroke("rood", 1, ()),)), False),
        (Content(others=(Said(Voice.PARENT, " "),)), True),
        (Content(others=(Said(Voice.PARENT, "Mooi"),)), False),
        (Content(seats=(Seat(1, "opa"),)), False),
        (Content(photo=Photo("f", 4, 3)), False),
    ],
)
def test_an_answer_is_empty_when_nothing_was_said(content: Content, empty: bool) -> None:
    assert content.empty is empty


@given(STROKES)
@settings(max_examples=60, deadline=None)
def test_every_stroke_has_an_outline_of_ordinary_numbers(stroke: Stroke) -> None:
    shape = outline(stroke)
    assert bool(shape) is bool(stroke.points)
    assert all(math.isfinite(number) for point in shape for number in point)
