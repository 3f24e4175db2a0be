"""Whatever comes in instead of a card is refused in one sentence."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from parcels import card, who

from welapp.errors import KnownError
from welapp.exchange.card import LARGEST, Card, as_name, card_file, card_line, is_name, read_card
from welapp.exchange.identity import Keys

MARLOES = card("Marloes Bakker")
FILE = card_file(MARLOES, who("Marloes Bakker"))
LINE = card_line(MARLOES, who("Marloes Bakker"))
NO_POINT = "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z"
"""A recipient like any other to look at, to which nothing can be sealed: its point is zero."""
NINE_AND_THE_HIGHEST_BIT = "age1pyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqzqqyr3apl"
"""A recipient of which the library leaves out a bit, so that it is the same key as another recipient."""


def refused(data: bytes | str) -> str:
    with pytest.raises(KnownError) as caught:
        read_card(data)
    said = str(caught.value)
    assert re.fullmatch(r"[A-Z][^.?!]*[.] [A-Z][^.?!]*[.]", said), said
    return said


@pytest.mark.parametrize(
    "data",
    [b"", b"\0", b"\xff\xfe", b"welkaart", "welkaart", "\ud800", "Hoi Farid", b"x" * (LARGEST + 1), "welkaart " * 9],
)
def test_what_is_no_card_is_called_so(data: bytes | str) -> None:
    assert "geen kaart" in refused(data)


def test_a_card_cut_off_anywhere_is_refused() -> None:
    for length in range(len(FILE) - 1):  # the last one is the end of a line
        refused(FILE[:length])
    for length in range(len(LINE)):
        refused(LINE[:length])


def test_a_card_with_any_letter_changed_is_refused() -> None:
    for place in range(len(FILE) - 1):
        refused(FILE[:place] + bytes([FILE[place] ^ 1]) + FILE[place + 1 :])
    for place, letter in enumerate(LINE):
        refused(f"{LINE[:place]}{chr(ord(letter) ^ 1)}{LINE[place + 1 :]}")


def test_a_newer_card_asks_for_a_newer_welapp() -> None:
    assert "nieuwere welapp" in refused(FILE.replace(b"welkaart 1", b"welkaart 2"))
    assert "nieuwere welapp" in refused(LINE.replace("welkaart/1/", "welkaart/12/"))


def forged(name: str, age: str | None = None) -> str:
    """A card signed as it should be, by who writes his own program."""
    keys = who("Ilse").keys
    body = f"welkaart 1\nnaam: {name}\norganisatie: x\nage: {age or keys.age}\ned25519: {keys.sign.hex()}\n"
    return f"{body}handtekening: {who('Ilse').sign(body.encode()).hex()}\n"


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        " Ilse",
        "Ilse ",
        "Il  se",
        "Il\tse",
        "Il\rse",
        "\u202eeslI",
        "Il\u200bse",
        "Il\u2028se",
        "I" * 101,
        "Il\0se",
        "Ilse\u3164",
        "\u2800",
        "Il\u034fse",
    ],
)
def test_a_name_that_looks_like_another_is_refused_though_well_signed(name: str) -> None:
    assert read_card(forged("Ilse")).name == "Ilse"
    assert "klopt niet" in refused(forged(name))


def test_a_key_to_which_nothing_can_be_sealed_is_refused_though_well_signed() -> None:
    assert "klopt niet" in refused(forged("Ilse", NO_POINT))
    assert "klopt niet" in refused(forged("Ilse", "age1" + "q" * 58))


@pytest.mark.parametrize("sign", ["01" + "00" * 31, "ec" + "ff" * 30 + "7f", "00" * 32, "ee" + "ff" * 30 + "7f"])
def test_a_key_with_which_anyone_could_sign_is_refused(sign: str) -> None:
    age = who("Ilse").keys.age
    for signature in (sign + "00" * 32, "01" + "00" * 63):
        for number in range(8):  # each fits one in so many texts
            body = f"welkaart 1\nnaam: Ilse {number}\norganisatie: x\nage: {age}\ned25519: {sign}\n"
            assert "klopt niet" in refused(f"{body}handtekening: {signature}\n")


def test_a_key_written_in_a_second_way_is_refused_though_well_signed() -> None:
    assert "klopt niet" in refused(forged("Ilse", NINE_AND_THE_HIGHEST_BIT))


def test_a_line_with_broken_signs_in_the_name_is_refused() -> None:
    for wrong in ("%FF", "%C3", "%ED%A0%80", "%zz", "%4", "%"):
        refused(LINE.replace("Marloes", wrong))


def test_a_name_that_cannot_stand_on_a_card_makes_none() -> None:
    for name in ("", "x" * 101, "Mar\nloes", "\ud800"):
        with pytest.raises(KnownError, match="Maak hem korter"):
            card_file(Card(name, "", who("Ilse").keys), who("Ilse"))


def test_any_text_can_be_made_into_a_name_that_fits() -> None:
    assert as_name("  Marloes\n\tBakker\u202e ") == "Marloes Bakker"
    assert as_name("\ud800\0") == ""
    assert as_name("نازی‌ها") == "نازی‌ها"


@given(st.text())
def test_a_name_once_made_fits(text: str) -> None:
    assert is_name(as_name(text), empty=True)


@settings(deadline=None, max_examples=500)
@given(st.binary(max_size=600) | st.text(max_size=600))
def test_any_bytes_and_any_text_are_refused_in_a_sentence(data: bytes | str) -> None:
    refused(data)


PARTS = st.sampled_from(
    ["welkaart 1\n", "welkaart/1/", "naam: ", "organisatie: ", "age: ", MARLOES.keys.age, "ed25519: ", "a" * 64,
     "0" * 128, "handtekening: ", "/", "\n", "%20", "%", NO_POINT, " "]
)  # fmt: skip


@settings(deadline=None, max_examples=500)
@given(st.lists(PARTS | st.text(max_size=5), max_size=25).map("".join))
def test_anything_made_of_the_parts_of_a_card_is_refused_in_a_sentence(text: str) -> None:
    refused(text)


def test_a_signature_holds_for_the_keys_of_the_signer_only() -> None:
    stolen = Card("Ilse", "", Keys(who("Farid").keys.age, who("Ilse").keys.sign))
    assert read_card(card_file(stolen, who("Ilse"))) == stolen  # whose age key it is shows only in the digits
    refused(card_file(stolen, who("Farid")))
