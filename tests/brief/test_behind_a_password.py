"""A paper behind a password: with it everything for a screen reader is still there, without it nothing is readable."""

from __future__ import annotations

import shutil
import unicodedata
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from subprocess import run

import pikepdf
import pytest
from mika_paper import table_sheet
from spoken import structure_words, words_of

from welapp.brief.pdf import render
from welapp.brief.protect import protected

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
SAID = "kano veter lamp brood schuur appel"

qpdf = pytest.mark.skipif(
    not (shutil.which("qpdf") and shutil.which("pdfinfo")), reason="two other readers (Debian qpdf and poppler-utils)"
)


@pytest.fixture(scope="module")
def plain() -> bytes:
    return render(table_sheet(), now=NOW)


@pytest.fixture(scope="module")
def sealed(plain: bytes) -> bytes:
    return protected(plain, SAID)


@qpdf
def test_opened_with_the_words_its_structure_still_holds_the_words_of_the_document(
    sealed: bytes, tmp_path: Path
) -> None:
    locked, opened = tmp_path / "locked.pdf", tmp_path / "opened.pdf"
    locked.write_bytes(sealed)
    run(["qpdf", f"--password={SAID}", "--decrypt", str(locked), str(opened)], check=True)
    assert structure_words(opened) == words_of(table_sheet())


def test_its_title_language_bookmarks_and_notes_for_readers_are_those_of_the_open_paper(
    plain: bytes, sealed: bytes
) -> None:
    assert told(sealed, SAID) == told(plain, "")


def told(pdf: bytes, words: str) -> list[object]:
    with pikepdf.open(BytesIO(pdf), password=words) as found, found.open_outline() as outline:
        root, titles = found.Root, [item.title for item in outline.root]
        assert titles
        return [
            str(root.Lang),
            bool(root.MarkInfo.Marked),
            root.Metadata.read_bytes(),
            titles,
            str(found.docinfo.Title),
        ]


def test_no_word_title_bookmark_or_kind_of_heading_is_readable_without(plain: bytes, sealed: bytes) -> None:
    words = {word for word in words_of(table_sheet()) if len(word) > 5}  # four letters come about by chance
    words |= {"StructElem", "pdfuaid", "BaseFont", "Atkinson"}
    bare = sealed.replace(b"/AuthEvent", b"")  # what the file says about its own lock
    assert len(words) > 30
    assert b"StructElem" in plain
    for coding in ("utf-8", "utf-16-be", "utf-16-le"):
        assert [word for word in words if word.encode(coding) in bare] == []


def test_letters_with_accents_open_it_however_the_keyboard_makes_them() -> None:
    pieces = unicodedata.normalize("NFD", "één café aan zee dichtbij")
    with pikepdf.open(BytesIO(protected(render(table_sheet(), now=NOW), pieces)), password="één café aan zee dichtbij"):
        pass
