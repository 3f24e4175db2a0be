from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from welapp.domain.wording import Part, aloud, compared

WORDS = st.lists(st.sampled_from(["naar", "water", "opa", "mag", "mee.", "\n"]), max_size=12).map(" ".join)


def test_words_that_were_added_are_told_apart() -> None:
    one, other = compared("Even naar het water.", "Even naar het water. Opa mag mee.")
    assert one == (Part("Even naar het water.", own=False),)
    assert other == (Part("Even naar het water.", own=False), Part(" Opa mag mee.", own=True))


def test_the_quotes_round_the_words_of_a_youth_are_in_both() -> None:
    one, other = compared("‘Naar opa’s water.’", "‘Naar opa’s water. Met opa.’")
    assert [part.text for part in one if part.own] == []
    assert [part.text for part in other if part.own] == [" Met opa."]


def test_words_in_the_middle_are_found() -> None:
    one, other = compared("met opa naar zee", "met oma naar zee")
    assert [part.text for part in one if part.own] == [" opa"]
    assert [part.text for part in other if part.own] == [" oma"]


@given(st.text(max_size=60), st.text(max_size=60))
def test_the_parts_together_are_the_text_without_its_outer_room(one: str, other: str) -> None:
    for text, parts in zip((one, other), compared(one, other), strict=True):
        assert "".join("".join(part.text for part in parts).split()) == "".join(text.split())


@given(WORDS, WORDS)
def test_what_is_in_both_reads_the_same_in_both(one: str, other: str) -> None:
    first, second = compared(one, other)
    same = [[word for part in parts if not part.own for word in part.text.split()] for parts in (first, second)]
    assert same[0] == same[1]


def test_texts_that_are_the_same_have_nothing_of_their_own() -> None:
    for parts in compared("a b\nc", "a b\nc"):
        assert parts == (Part("a b\nc", own=False),)


def test_of_very_long_texts_the_ends_are_still_the_same() -> None:
    long = " ".join(f"w{number}" for number in range(2000))
    one, other = compared(f"{long} opa {long}", f"{long} oma {long}")
    assert [part.text for part in one if part.own] == [" opa"]
    assert [part.text for part in other if part.own] == [" oma"]


def test_a_screen_reader_hears_what_is_new() -> None:
    _, other = compared("Even naar het water.", "Even naar het water. Opa mag mee.")
    assert aloud(other, "erbij:") == "Even naar het water. (erbij: Opa mag mee.)"
