"""The recovery code on paper: typed with all the freedom of a keyboard, and no mistake gets past its own group."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from welapp.errors import KnownError
from welapp.vault import recovery_code
from welapp.vault.recovery_code import fits, groups_of, groups_wrong, is_complete, read, same_group

secrets = st.binary(min_size=16, max_size=16)
SECRET = bytes.fromhex("00018000ffff1234abcd00007f0f0a0b")
GROUPS = groups_of(SECRET)


def joined(groups: list[str] | tuple[str, ...], between: str = " ") -> str:
    return between.join(groups)


def test_the_code_holds_128_bits_in_eight_groups_of_six_digits() -> None:
    assert groups_of(bytes(16)) == ("000001", "000002", "000003", "000004", "000005", "000006", "000007", "000008")
    assert groups_of(b"\xff" * 16)[-1] == "720893"
    assert recovery_code.new_secret(lambda count: bytes(count)) == bytes(16)


@given(secrets)
def test_what_is_typed_over_is_what_was_printed(secret: bytes) -> None:
    groups = groups_of(secret)
    assert all(len(group) == 6 and group.isdigit() for group in groups)
    assert read(joined(groups)) == secret
    assert groups_wrong(joined(groups)) == []
    assert is_complete(joined(groups))


@pytest.mark.parametrize("between", ["", " ", "-", "\n", " - ", "\t", "\u2013", ", ", ".", "\r\n", "\u00a0"])
def test_spaces_dashes_and_lines_do_not_matter(between: str) -> None:
    assert read(joined(GROUPS, between)) == SECRET


def test_other_ways_of_writing_digits_are_forgiven() -> None:
    text = joined(GROUPS)
    assert read(text.replace("0", "O")) == SECRET
    assert read(text.replace("0", "o").replace("1", "l")) == SECRET
    assert read(text.replace("1", "I")) == SECRET
    assert read(f"  {text}\n") == SECRET
    halves = " ".join(f"{group[:3]} {group[3:]}" for group in GROUPS)
    assert read(halves) == SECRET


def test_the_numbers_before_the_groups_may_be_copied_along() -> None:
    assert read("\n".join(f"{number}. {group}" for number, group in enumerate(GROUPS, 1))) == SECRET


@given(secrets, st.integers(0, 7), st.integers(0, 5), st.integers(1, 9), st.sampled_from(["", " ", "-"]))
@settings(max_examples=300)
def test_one_wrong_digit_is_seen_in_its_own_group(secret: bytes, at: int, digit: int, more: int, between: str) -> None:
    groups = list(groups_of(secret))
    wrong = (int(groups[at][digit]) + more) % 10
    groups[at] = groups[at][:digit] + str(wrong) + groups[at][digit + 1 :]
    assert groups_wrong(joined(groups, between)) == [at + 1]
    with pytest.raises(KnownError, match=rf"^Groep {at + 1} klopt niet\. Kijk nog eens op je blad\.$"):
        read(joined(groups, between))


@given(secrets, st.integers(0, 7), st.integers(0, 4))
@settings(max_examples=300)
def test_two_digits_that_changed_places_are_seen(secret: bytes, at: int, digit: int) -> None:
    groups = list(groups_of(secret))
    one, two = groups[at][digit], groups[at][digit + 1]
    groups[at] = groups[at][:digit] + two + one + groups[at][digit + 2 :]
    assert groups_wrong(joined(groups)) == ([] if one == two else [at + 1])


@given(secrets)
def test_two_groups_that_changed_places_are_both_seen(secret: bytes) -> None:
    for one, two in itertools.combinations(range(8), 2):
        groups = list(groups_of(secret))
        groups[one], groups[two] = groups[two], groups[one]
        assert groups_wrong(joined(groups)) == [one + 1, two + 1]


@pytest.mark.parametrize("at", range(8))
def test_a_digit_left_out_or_typed_twice_stays_the_fault_of_its_group(at: int) -> None:
    for bent in (GROUPS[at][:-1], GROUPS[at] + GROUPS[at][-1]):
        groups = [*GROUPS[:at], bent, *GROUPS[at + 1 :]]
        with pytest.raises(KnownError, match=f"Groep {at + 1} klopt niet|nog niet heel"):
            read(joined(groups))
        assert set(groups_wrong(joined(groups))) <= {at + 1}
        assert not is_complete(joined(groups))


@pytest.mark.parametrize("count", range(8))
def test_a_code_that_is_still_being_typed_is_not_wrong_yet(count: int) -> None:
    typed = joined(GROUPS[:count])
    assert groups_wrong(typed) == []
    assert groups_wrong(f"{typed} {GROUPS[count][:3]}") == []
    assert not is_complete(typed)
    with pytest.raises(KnownError, match="nog niet heel"):
        read(typed)


@pytest.mark.parametrize("extra", ["1", "000009", "123456 654321"])
def test_too_many_digits_are_no_code(extra: str) -> None:
    with pytest.raises(KnownError):
        read(f"{joined(GROUPS)} {extra}")


@pytest.mark.parametrize(
    "text",
    ["", " ", "-", "abc", "x" * 5_000_000, "1" * 5_000_000, "٣" * 48, "é" * 48, "\x00", "\ud800", "²" * 48, "-1" * 24],
    ids=range(12),
)
def test_anything_else_is_no_code(text: str) -> None:
    assert not is_complete(text)
    with pytest.raises(KnownError) as said:
        read(text)
    assert len(str(said.value)) < 120


@given(st.text(max_size=80))
def test_any_text_can_be_looked_at(text: str) -> None:
    assert all(number >= 1 for number in groups_wrong(text))
    assert not (is_complete(text) and groups_wrong(text))


def test_a_number_above_65535_is_no_group() -> None:
    assert fits("720886", 1)
    assert not fits(str(65536 * 11 + 1), 1)


@pytest.mark.parametrize("number", [0, 9, 10, -1])
def test_there_is_no_other_group(number: int) -> None:
    assert not any(fits(f"{value:06d}", number) for value in range(2000))


def test_the_last_group_is_compared_as_it_was_meant() -> None:
    assert same_group(" 000 00l", "000001")
    assert not same_group("", "000001")
    assert not same_group("1", "000001")
