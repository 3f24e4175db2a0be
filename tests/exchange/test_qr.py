"""A card as a QR: what is drawn can be read again, also from a photo that is turned, small and grey."""

from __future__ import annotations

import pytest
from parcels import card, who
from PIL import Image, ImageFilter

from welapp.errors import KnownError
from welapp.exchange import qr
from welapp.exchange.card import card_line

LINE = card_line(card("Marloes Bakker"), who("Marloes Bakker"))


def drawn(rows: tuple[tuple[bool, ...], ...], *, scale: int = 4, edge: int = 4) -> tuple[bytes, int, int]:
    side = (len(rows) + 2 * edge) * scale
    white = b"\xf0" * side * edge * scale
    made = white
    for row in rows:
        line = b"\xf0" * edge * scale
        line += b"".join((b"\x30" if square else b"\xf0") * scale for square in row)
        made += (line + b"\xf0" * edge * scale) * scale
    return made + white, side, side


def test_a_card_drawn_as_squares_is_read_back() -> None:
    assert qr.read(*drawn(qr.modules(LINE))) == LINE


@pytest.mark.parametrize("angle", [0, 7, 90, 173, 270])
def test_a_card_is_read_from_a_photo_that_is_turned_grey_and_not_sharp(angle: int) -> None:
    pixels, width, height = drawn(qr.modules(LINE), scale=6)
    photo = Image.frombytes("L", (width, height), pixels).rotate(angle, expand=True, fillcolor=0x70)
    page = Image.new("L", (photo.width + 300, photo.height + 200), 0x70)
    page.paste(photo, (200, 60))
    seen = page.resize((page.width * 3 // 5, page.height * 3 // 5)).filter(ImageFilter.GaussianBlur(0.8))
    assert qr.read(seen.tobytes(), seen.width, seen.height) == LINE


def test_two_cards_in_one_picture_are_not_guessed_between() -> None:
    other = card_line(card("Farid"), who("Farid"))
    one, two = (
        Image.frombytes("L", (side, side), grey) for grey, side, _ in map(drawn, map(qr.modules, (LINE, other)))
    )
    page = Image.new("L", (one.width + two.width, max(one.height, two.height)), 0xF0)
    page.paste(one, (0, 0))
    page.paste(two, (one.width, 0))
    with pytest.raises(KnownError, match="meer dan één kaart"):
        qr.read(page.tobytes(), page.width, page.height)


def test_a_card_fits_in_squares_that_stay_easy_to_photograph() -> None:
    rows = qr.modules(LINE)
    assert {len(row) for row in rows} == {len(rows)}
    assert len(rows) <= 77


def test_a_picture_without_a_code_says_so() -> None:
    with pytest.raises(KnownError, match="geen QR-code"):
        qr.read(b"\x80" * 90_000, 300, 300)


def test_a_code_of_something_else_says_so() -> None:
    with pytest.raises(KnownError, match="geen kaart"):
        qr.read(*drawn(qr.modules("een winkel")))
