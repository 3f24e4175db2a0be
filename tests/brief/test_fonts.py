from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from welapp.brief.fonts import FontShelf, is_picture
from welapp.brief.shaping import graphemes
from welapp.errors import BugError
from welapp.places import resources

NAMES = ("Şükrü", "Łukasz", "محمد", "Олександра", "ሰላም", "小明", "Nguyễn", "שלום", "Ægir", "Željka", "Αθηνά")
PICTURES = ("🚤", "👩🏽‍🚀", "🇳🇱", "❤️", "1️⃣", "👨‍👩‍👧‍👦")

ALPHABETS = {
    "Latin": (0x20, 0x250),
    "Latin with more marks, as in Vietnamese": (0x1E00, 0x1F00),
    "Greek": (0x370, 0x3E2),  # what follows is Coptic
    "Cyrillic": (0x400, 0x530),
    "Hebrew": (0x590, 0x600),
    "Arabic": (0x600, 0x700),
    "Ethiopic": (0x1200, 0x1380),
    "Thai": (0xE00, 0xE80),
    "Devanagari": (0x900, 0x980),
    "Chinese": (0x4E00, 0x9FA6),
    "Japanese kana": (0x3040, 0x3100),
    "punctuation": (0x2010, 0x2070),
    "money": (0x20A0, 0x20C0),
}


@pytest.fixture
def shelf() -> FontShelf:
    return FontShelf(resources() / "fonts")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_every_letter_of_a_name_has_a_face_in_every_weight(shelf: FontShelf, name: str, weight: int) -> None:
    assert all(shelf.pick(cluster, weight) is not None for cluster in graphemes(name))


@pytest.mark.parametrize("alphabet", ALPHABETS)
@pytest.mark.parametrize("weight", [400, 700])
def test_no_letter_of_an_alphabet_is_missing(shelf: FontShelf, alphabet: str, weight: int) -> None:
    signs = [chr(code) for code in range(*ALPHABETS[alphabet]) if unicodedata.category(chr(code))[0] in "LMNPS"]
    assert [f"{ord(sign):04X}" for sign in signs if shelf.pick(sign, weight) is None] == []


@pytest.mark.parametrize("picture", PICTURES)
def test_a_picture_is_one_cluster_from_the_picture_face(shelf: FontShelf, picture: str) -> None:
    assert list(graphemes(picture)) == [picture]
    face = shelf.pick(picture, 400)
    assert face is not None
    assert face.name.startswith("NotoEmoji")


def test_two_flags_are_two_clusters() -> None:
    assert list(graphemes("🇳🇱🇺🇦")) == ["🇳🇱", "🇺🇦"]


def test_a_plain_figure_is_no_picture() -> None:
    assert not is_picture("1")
    assert is_picture("1️⃣")


def test_dutch_text_reads_one_face_only(shelf: FontShelf) -> None:
    shelf.pick_word("coördinator", 400)
    shelf.pick("é", 400)
    assert shelf.loaded == {"AtkinsonHyperlegibleNext_400Regular"}


def test_a_word_does_not_mix_two_designs(shelf: FontShelf) -> None:
    face = shelf.pick_word("Nguyễn", 400)
    assert face is not None
    assert face.name == "NotoSans_400Regular"


def test_a_character_that_no_face_draws_has_no_face(shelf: FontShelf) -> None:
    assert shelf.pick("\U0010fffd", 400) is None


def test_a_missing_font_file_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(BugError):
        FontShelf(tmp_path).main(400)
