"""Where someone sits at the round table, said from the youth's own seat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from welapp.domain.answers import Seat
from welapp.domain.dutch import ended, listed

PLACES = 9
"""So many seats beside the youth's; they count clockwise, so that the first stands at the youth's left hand."""

_SIDES = ("links", "rechts")


def who_sits_where(seats: Sequence[Seat], me: str = "mij") -> list[str]:
    """Return one short sentence for each side of the table where someone sits: 'Naast mij: Kees (links) en Ilse.'"""
    groups = (
        (f"Naast {me}", (1, 9)),
        (f"Tegenover {me}", (5,)),
        (f"Schuin tegenover {me}", (4, 6)),
        (f"Links van {me}", (2, 3)),
        (f"Rechts van {me}", (8, 7)),
    )
    sentences = []
    for head, places in groups:
        names = [_named(seat, head) for place in places for seat in seats if seat.place == place]
        sentences += [ended(f"{head}: {listed(names)}")] if names else []
    other = [seat.label for seat in seats if not 1 <= seat.place <= PLACES]
    return sentences + ([ended(f"Ook aan tafel: {listed(other)}")] if other else [])


def _named(seat: Seat, head: str) -> str:
    """Beside the youth and askew the side matters, and the head does not say it."""
    both_sides = head.startswith(("Naast", "Schuin"))
    return f"{seat.label} ({_SIDES[seat.place > PLACES // 2]})" if both_sides else seat.label


def put_on(seats: Sequence[Seat], place: int, who: Seat) -> tuple[Seat, ...]:
    """Let someone sit here; `who.place` is where they sat before, 0 for nowhere.

    Whoever sat here takes the seat that comes free, or leaves the table when none does.
    """
    there = next((seat for seat in seats if seat.place == place), None)
    rest = [seat for seat in seats if seat.place not in (place, who.place)]
    moved = [replace(there, place=who.place)] if there and who.place not in (0, place) else []
    return tuple(sorted([*rest, *moved, replace(who, place=place)], key=lambda seat: seat.place))


def take_off(seats: Sequence[Seat], place: int) -> tuple[Seat, ...]:
    return tuple(seat for seat in seats if seat.place != place)


def first_free(seats: Sequence[Seat]) -> int:
    """Return the nearest empty seat, on either hand; 0 when the table is full."""
    taken = {seat.place for seat in seats}
    nearest = sorted(range(1, PLACES + 1), key=lambda place: min(place, PLACES + 1 - place))
    return next((place for place in nearest if place not in taken), 0)
