"""Who sits where, in words and in the hand."""

from __future__ import annotations

import pytest

from welapp.domain.answers import Seat
from welapp.domain.seating import PLACES, first_free, put_on, take_off, who_sits_where


def test_the_table_is_told_side_by_side() -> None:
    seats = (Seat(1, "Kees"), Seat(5, "Wouter"), Seat(9, "Ilse"), Seat(7, "Farid"))
    assert who_sits_where(seats) == [
        "Naast mij: Kees (links) en Ilse (rechts).",
        "Tegenover mij: Wouter.",
        "Rechts van mij: Farid.",
    ]


@pytest.mark.parametrize("place", range(12))
def test_nobody_is_left_out_of_the_words(place: int) -> None:
    assert "Kees" in " ".join(who_sits_where([Seat(place, "Kees")]))


def test_a_new_one_on_a_taken_seat_takes_it_over() -> None:
    assert put_on((Seat(2, "Kees"),), 2, Seat(0, "Ilse")) == (Seat(2, "Ilse"),)


def test_two_who_sit_change_seats() -> None:
    seats = (Seat(2, "Kees", "k"), Seat(4, "Ilse", "i"))
    assert put_on(seats, 4, seats[0]) == (Seat(2, "Ilse", "i"), Seat(4, "Kees", "k"))


def test_who_moves_leaves_the_old_seat_empty() -> None:
    assert put_on((Seat(2, "Kees"),), 6, Seat(2, "Kees")) == (Seat(6, "Kees"),)


def test_who_stays_keeps_the_seat() -> None:
    assert put_on((Seat(2, "Kees"),), 2, Seat(2, "Kees")) == (Seat(2, "Kees"),)


def test_an_emptied_seat_is_free_again() -> None:
    assert take_off((Seat(1, "Kees"), Seat(2, "Ilse")), 1) == (Seat(2, "Ilse"),)


def test_the_nearest_free_seat_is_beside_the_youth() -> None:
    assert first_free(()) == 1
    assert first_free((Seat(1, "Kees"),)) == PLACES
    assert first_free([Seat(place, "vol") for place in range(1, PLACES + 1)]) == 0
