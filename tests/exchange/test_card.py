"""A contact card binds a name to keys, survives a mail program, and gives both sides the same digits."""

from __future__ import annotations

import pytest
from parcels import card, who

from welapp.errors import KnownError
from welapp.exchange.card import Card, card_file, card_line, read_card, safety_number
from welapp.exchange.identity import new_identity

MARLOES = card("Marloes Bakker")
NAMES = ["Marloes Bakker", "Şükrü Yıldız", "Jan / Piet: 100%", "مريم", "Ko", "X" * 100]


@pytest.mark.parametrize("name", NAMES)
def test_a_card_comes_back_from_its_file_and_from_its_line(name: str) -> None:
    mine = Card(name, name, who("Marloes Bakker").keys)
    assert read_card(card_file(mine, who("Marloes Bakker"))) == mine
    assert read_card(card_file(mine, who("Marloes Bakker")).decode()) == mine
    assert read_card(card_line(mine, who("Marloes Bakker"))) == mine


def test_a_line_is_one_word_of_plain_letters() -> None:
    line = card_line(Card("Şükrü", "", who("Marloes Bakker").keys), who("Marloes Bakker"))
    assert line.isascii()
    assert line.split() == [line]


def test_a_line_is_found_in_a_mail_that_broke_it() -> None:
    line = card_line(MARLOES, who("Marloes Bakker"))
    broken = "\r\n  ".join(line[start : start + 60] for start in range(0, len(line), 60))
    assert read_card(f"Hoi Farid, hier is mijn kaart:\n\n{broken}\n\nGroet, Marloes") == MARLOES


def test_a_file_with_the_line_ends_of_windows_holds_the_same_card() -> None:
    assert read_card(b"\xef\xbb\xbf" + card_file(MARLOES, who("Marloes Bakker")).replace(b"\n", b"\r\n")) == MARLOES


def test_both_sides_see_the_same_six_groups_of_five_digits() -> None:
    one, other = who("Marloes Bakker").keys, who("Farid").keys
    number = safety_number(one, other)
    assert number == safety_number(other, one)
    assert [len(group) for group in number.split(" ")] == [5] * 6
    assert number.replace(" ", "").isdecimal()


def test_another_key_on_either_side_gives_other_digits() -> None:
    one, other, third = who("Marloes Bakker").keys, who("Farid").keys, new_identity().keys
    assert len({safety_number(one, other), safety_number(one, third), safety_number(third, other)}) == 3


def test_two_cards_in_one_text_are_not_guessed_between() -> None:
    both = card_line(MARLOES, who("Marloes Bakker")) + "\n" + card_line(card("Farid"), who("Farid"))
    with pytest.raises(KnownError, match="meer dan één kaart"):
        read_card(both)
    twice = card_line(MARLOES, who("Marloes Bakker"))
    assert read_card(f"{twice}\n{twice}") == MARLOES


def test_a_card_signed_by_another_is_refused() -> None:
    for made in (card_file(MARLOES, who("Farid")), card_line(MARLOES, who("Farid"))):
        with pytest.raises(KnownError, match="klopt niet"):
            read_card(made)
