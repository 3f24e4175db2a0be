"""A real sentence in every language that we promise: real letters, in the right order, and read back the same."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from languages import RIGHT_TO_LEFT, SENTENCES
from mika_paper import paper, section
from spoken import as_read, structure_words, words_of

from welapp.brief.document import Run
from welapp.brief.fonts import FontShelf
from welapp.brief.pdf import render
from welapp.brief.shaping import Glyph, shape
from welapp.places import resources

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
FONTS = resources() / "fonts"
SHELF = FontShelf(FONTS)
GEORGIAN = "გამარჯობა"
"""No face on the shelf has these letters."""

every_language = pytest.mark.parametrize("language", SENTENCES)
poppler = pytest.mark.skipif(not shutil.which("pdfinfo"), reason="pdfinfo and pdftotext are Debian's poppler-utils")


def pdf_of(text: str) -> bytes:
    return render(paper(section("Kop", text)), now=NOW, shelf=SHELF)


def glyphs_of(text: str, weight: int) -> list[Glyph]:
    return [glyph for cluster in shape((Run(text),), SHELF, weight=weight).clusters for glyph in cluster.glyphs]


@every_language
@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_every_letter_is_drawn_by_a_face_that_has_it(language: str, weight: int) -> None:
    glyphs = glyphs_of(SENTENCES[language], weight)
    assert [glyph for glyph in glyphs if glyph.gid == 0 or glyph.hidden] == []


@pytest.mark.parametrize("language", ["Vietnamese", "Greek", "Ukrainian", "Russian", "Polish", "Turkish", "Dutch"])
def test_a_sentence_is_in_one_design(language: str) -> None:
    assert len({glyph.face.name for glyph in glyphs_of(SENTENCES[language], 500)}) == 1


def test_a_name_in_another_design_leaves_the_sentence_around_it_alone() -> None:
    faces = [glyph.face for glyph in glyphs_of("Dit is de boot van Nguyễn en opa.", 400)]
    assert [faces[0], faces[-1]] == [SHELF.main(400)] * 2
    assert len(set(faces)) == 2


def test_letters_that_no_face_has_show_their_codes() -> None:
    drawn = [glyph for glyph in glyphs_of(GEORGIAN, 400) if not glyph.hidden and glyph.face.outline(glyph.gid)]
    assert len(drawn) == len("U+10D2") * len(GEORGIAN)
    assert GEORGIAN in as_read(page_text(pdf_of(GEORGIAN)))


@every_language
def test_who_copies_a_sentence_from_the_page_gets_what_was_typed(language: str) -> None:
    text = SENTENCES[language]
    assert as_read(text) in " ".join(as_read(page_text(pdf_of(text))).split())


@poppler
@every_language
def test_the_structure_reads_a_sentence_as_it_was_typed(language: str, tmp_path: Path) -> None:
    path, document = tmp_path / "paper.pdf", paper(section("Kop", SENTENCES[language]))
    path.write_bytes(render(document, now=NOW, shelf=SHELF))
    assert structure_words(path) == words_of(document)


@poppler
@pytest.mark.parametrize("language", [name for name in SENTENCES if name not in RIGHT_TO_LEFT])
def test_pdftotext_gives_a_sentence_as_it_was_typed(language: str, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf_of(SENTENCES[language]))
    found = subprocess.run(["pdftotext", "-enc", "UTF-8", path, "-"], capture_output=True, check=True, encoding="utf-8")
    assert as_read(SENTENCES[language]) in " ".join(as_read(found.stdout).split())


@every_language
def test_words_and_letters_stand_in_the_order_in_which_they_are_read(language: str) -> None:
    """Measured on the page: the first word of an Arabic or Hebrew sentence stands at the right."""
    words = [word.strip(".,;:!’‘") for word in re.split(r"[\s，。]+", SENTENCES[language])]
    words = [word for word in words if SENTENCES[language].count(word) == 1 and len(word) > 1 and is_letters(word)]
    turned = language in RIGHT_TO_LEFT
    with closing(pypdfium2.PdfDocument(pdf_of(SENTENCES[language]))) as document:
        text = document[0].get_textpage()
        spans = [(start, start + count - 1) for start, count in (found(text, word) for word in words)]
        firsts = [text.get_charbox(first)[0] for first, _ in spans]
        lasts = [text.get_charbox(last)[0] for _, last in spans]
    assert firsts == sorted(firsts, reverse=turned)
    assert all((last < first) is turned for first, last in zip(firsts, lasts, strict=True))
    assert firsts


def is_letters(word: str) -> bool:
    return all(unicodedata.category(char)[0] in "LM" for char in word)


def found(text: pypdfium2.PdfTextPage, word: str) -> tuple[int, int]:
    """Return where the characters of a word begin under the heading, and how many there are."""
    at = text.search(word, text.get_text_range().index("Kop"), match_case=True).get_next()
    assert at, word
    return int(at[0]), int(at[1])


def page_text(pdf: bytes) -> str:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return str(document[0].get_textpage().get_text_range())


def test_every_face_has_its_licence_beside_it() -> None:
    licences = {path.stem.replace("-", "") for path in (FONTS / "licences").glob("*.txt")}
    families = {path.stem.partition("_")[0].lower() for path in FONTS.glob("*.ttf")}
    assert families == licences
    assert all("SIL Open Font License" in path.read_text("utf-8") for path in (FONTS / "licences").glob("*.txt"))
