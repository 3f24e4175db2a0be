"""A photo from anywhere: upright, small, and without a word about where or by whom it was made; or one sentence."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from paper_photo import CANARY, bomb, drawn, telephone
from PIL import Image

from welapp import photo
from welapp.errors import KnownError
from welapp.photo import BYTES_KEPT, SIDE, check_kept, clean, turned

WHOLE = telephone(6)
KINDS = ("JPEG", "PNG", "WEBP", "GIF")


def seen(jpeg: bytes) -> Image.Image:
    picture = Image.open(BytesIO(jpeg))
    picture.load()
    return picture


def red_corner(jpeg: bytes) -> str:
    picture = seen(jpeg).convert("RGB")
    right, low = picture.width - 10, picture.height - 10
    places = {"top left": (10, 10), "top right": (right, 10), "low right": (right, low), "low left": (10, low)}
    (found,) = [name for name, at in places.items() if is_red(picture, at)]
    return found


def is_red(picture: Image.Image, at: tuple[int, int]) -> bool:
    colour = picture.getpixel(at)
    assert isinstance(colour, tuple)
    return colour[0] > 150 and colour[1] < 80


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_nothing_goes_along_but_what_it_shows(kind: str) -> None:
    file = telephone(kind=kind)
    assert CANARY.encode() in file, "the photo has nothing to lose"
    made = clean(file).jpeg
    picture = seen(made)
    assert CANARY.encode() not in made
    assert not picture.getexif()
    assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert all(mark not in made for mark in (b"Exif", b"ICC_PROFILE", b"ns.adobe.com", b"\xff\xfe", b"Photoshop"))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_stands_upright_however_the_telephone_was_held(orientation: int) -> None:
    """Each of the eight ways turns the page that was seen; cleaning turns it back."""
    lying = {
        1: None, 2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]  # fmt: skip
    page = drawn() if lying is None else drawn().transpose(lying)
    made = clean(telephone(orientation, page))
    assert (made.width, made.height) == (1200, 800)
    assert red_corner(made.jpeg) == "top left"


def test_a_large_photo_is_made_small_and_a_small_one_is_left_its_size() -> None:
    made = clean(telephone(page=drawn(4000, 3000)))
    assert (made.width, made.height) == seen(made.jpeg).size == (SIDE, SIDE * 3 // 4)
    assert clean(telephone(page=drawn(300, 200))).width == 300


def test_even_a_photo_of_nothing_but_noise_is_kept_small() -> None:
    file = BytesIO()
    Image.effect_noise((2400, 2000), 120).save(file, "JPEG")
    assert len(clean(file.getvalue()).jpeg) <= BYTES_KEPT


def test_a_quarter_turn_goes_to_the_right_and_four_bring_it_back() -> None:
    made = clean(telephone())
    corners = []
    for _ in range(4):
        made = turned(made.jpeg)
        corners.append(red_corner(made.jpeg))
    assert corners == ["top right", "low right", "low left", "top left"]
    assert (made.width, made.height) == (1200, 800)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_every_kind_of_colours_becomes_a_photo(mode: str) -> None:
    file = BytesIO()
    Image.new(mode, (40, 30)).save(file, "PNG")
    assert seen(clean(file.getvalue()).jpeg).mode == "RGB"


def test_what_can_be_seen_through_becomes_white_and_not_black() -> None:
    file = BytesIO()
    Image.new("RGBA", (40, 30), (0, 0, 0, 0)).save(file, "PNG")
    assert seen(clean(file.getvalue()).jpeg).getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", photo.STRANGE),
        (b"%PDF-1.7 een brief", photo.STRANGE),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", photo.STRANGE),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", photo.TELEPHONE),
        (bytes(photo.BYTES_IN + 1), photo.TOO_BIG),
        (bomb(20_000, 20_000), photo.TOO_WIDE),
        (bomb(8000, 8001), photo.TOO_WIDE),
        (bomb(20_001, 1), photo.TOO_WIDE),
        (bomb(100, 100), photo.BROKEN),
        (WHOLE[: len(WHOLE) // 2], photo.BROKEN),
    ],
)
def test_what_is_no_good_photo_is_refused_in_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(KnownError) as refused:
        clean(data)
    assert str(refused.value) == said


@settings(max_examples=120, deadline=None)
@given(st.integers(0, len(WHOLE) - 1))
def test_a_photo_cut_off_anywhere_is_a_photo_or_a_sentence(end: int) -> None:
    """The last bytes may be missing without a line being lost."""
    try:
        made = clean(WHOLE[:end])
    except KnownError:
        return
    assert end > len(WHOLE) - 100
    assert CANARY.encode() not in made.jpeg


@settings(max_examples=150, deadline=None)
@given(
    st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=12), st.sampled_from(["JPEG", "PNG", "WEBP", "GIF"])
)
def test_a_photo_with_damage_anywhere_is_a_photo_or_a_sentence(at: int, damage: bytes, kind: str) -> None:
    whole = telephone(6, drawn(200, 120), kind)
    at %= len(whole)
    try:
        made = clean(whole[:at] + damage + whole[at + len(damage) :])
    except KnownError:
        return
    assert max(made.width, made.height) <= SIDE
    assert CANARY.encode() not in made.jpeg


def with_segment(jpeg: bytes, marker: int, words: bytes) -> bytes:
    return jpeg[:2] + bytes([0xFF, marker]) + (len(words) + 2).to_bytes(2) + words + jpeg[2:]


def bare() -> bytes:
    file = BytesIO()
    drawn(60, 40).save(file, "PNG")
    return clean(file.getvalue()).jpeg


BARE = bare()
TELLING = {
    "behind the end": BARE + CANARY.encode(),
    "another end behind the end": BARE + CANARY.encode() + b"\xff\xd9",
    "in notes of a kind that nobody knows": with_segment(BARE, 0xE1, CANARY.encode()),
    "in a segment of a program": with_segment(BARE, 0xE5, CANARY.encode()),
    "in a thumbnail": with_segment(BARE, 0xE0, b"JFXX\0\x10" + CANARY.encode()),
    "in a comment": with_segment(BARE, 0xFE, CANARY.encode()),
    "between the lines": BARE[:-2] + b"\xff\xfe\x00\x20" + CANARY.encode() + b"\xff\xd9",
    "in no end at all": BARE[:-2],
    "in no pixels": BARE[: BARE.index(b"\xff\xda")] + b"\xff\xd9",
}  # fmt: skip


@pytest.mark.parametrize("where", TELLING)
def test_a_photo_of_a_colleague_is_refused_that_could_tell_more_than_it_shows(where: str) -> None:
    check_kept(BARE)
    with pytest.raises(KnownError):
        check_kept(TELLING[where])


@pytest.mark.parametrize("mode", ["RGB", "L", "1"])
def test_whatever_is_kept_here_can_be_taken_in_by_a_colleague(mode: str) -> None:
    file = BytesIO()
    Image.effect_noise((1700, 900), 90).convert(mode).save(file, "PNG")
    check_kept(clean(file.getvalue()).jpeg)
    check_kept(turned(clean(file.getvalue()).jpeg).jpeg)
