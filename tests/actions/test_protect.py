"""A password on a paper: six words of chance, own ones only when long enough, and AES-256 R=6 and nothing else."""

from __future__ import annotations

import math
import re
import secrets
import shutil
import subprocess
from io import BytesIO
from itertools import combinations
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from welapp import places
from welapp.actions.protect import WORDS, protected, suggest_passphrase
from welapp.errors import KnownError

qpdf = pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf opens the file too (Debian qpdf)")
SAID = "kano veter lamp brood schuur appel"


def paper(title: str = "zwaluwblad") -> bytes:
    out = BytesIO()
    canvas = Canvas(out)
    canvas.setTitle(title)
    canvas.drawString(100, 100, "Een boot bouwen.")
    canvas.save()
    return out.getvalue()


def test_six_words_of_the_list_are_suggested_and_others_each_time() -> None:
    words = (places.resources() / "words" / "nl.txt").read_text("utf-8").split()
    found = {suggest_passphrase(secrets.token_bytes) for _ in range(20)}
    assert len(found) == 20
    assert all(len(one.split()) == WORDS and set(one.split()) <= set(words) for one in found)


def test_six_of_the_words_are_at_least_77_bits_and_each_is_plain_and_there_once() -> None:
    words = (places.resources() / "words" / "nl.txt").read_text("utf-8").split()
    assert len(words) == len(set(words))
    assert WORDS * math.log2(len(words)) >= 77
    assert all(word.isascii() and word.isalpha() and word.islower() and 4 <= len(word) <= 9 for word in words)


def test_no_two_words_are_one_mishearing_apart() -> None:
    """One letter other, more or fewer: with at most one letter left out of each they are the same."""
    words = (places.resources() / "words" / "nl.txt").read_text("utf-8").split()
    shortened = [(word[:at] + word[at + 1 :], word) for word in words for at in range(len(word))]
    of: dict[str, set[str]] = {}
    for rest, word in [*shortened, *((word, word) for word in words)]:
        of.setdefault(rest, set()).add(word)
    close = [pair for found in of.values() for pair in combinations(sorted(found), 2) if apart(*pair) < 2]
    assert close == []


def test_no_two_words_sound_alike() -> None:
    words = (places.resources() / "words" / "nl.txt").read_text("utf-8").split()
    of: dict[str, list[str]] = {}
    for word in words:
        of.setdefault(sound(word), []).append(word)
    assert [alike for alike in of.values() if len(alike) > 1] == []
    assert sound("meid") == sound("mijt")
    assert sound("rauw") == sound("rouw")


def apart(one: str, other: str) -> int:
    """How many letters have to be put in, taken away or changed."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one):
        above, row = row, [at + 1]
        for place, facing in enumerate(other):
            row.append(min(above[place + 1] + 1, row[place] + 1, above[place] + (letter != facing)))
    return row[-1]


def sound(word: str) -> str:
    """Return the word as a Dutch ear takes it, roughly."""
    for written, heard in (
        ("ij", "ei"),
        ("ou", "au"),
        ("sch", "sg"),
        ("ch", "g"),
        ("ck", "k"),
        ("ie", "i"),
        ("th", "t"),
    ):
        word = word.replace(written, heard)
    word = re.sub("c(?=[ei])", "s", word).translate(str.maketrans("cvzy", "kfsi"))
    word = re.sub("d$", "t", re.sub("b$", "p", word))
    return re.sub(r"(.)\1", r"\1", word)


def test_every_word_is_as_likely_as_any_other() -> None:
    """What falls in the incomplete last round is drawn again."""
    given = iter([b"\xff\xff", b"\x00\x00", b"\x00\x01", b"\x00\x02", b"\x00\x03", b"\x00\x04", b"\x00\x05"])
    words = (places.resources() / "words" / "nl.txt").read_text("utf-8").split()
    assert suggest_passphrase(lambda _n: next(given)) == " ".join(words[:6])


def test_it_opens_with_the_words_alone_in_the_strongest_way_there_is() -> None:
    sealed = protected(paper(), SAID)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.Pdf.open(BytesIO(sealed))
    with pikepdf.Pdf.open(BytesIO(sealed), password=SAID) as document:
        assert document.encryption.R == 6
        assert document.encryption.bits == 256
        assert document.encryption.stream_method == pikepdf.models.EncryptionMethod.aesv3
        assert document.allow.accessibility


def test_no_word_of_the_paper_is_readable_without() -> None:
    sealed = protected(paper(), SAID)
    assert b"zwaluwblad" not in sealed
    assert b"boot" not in sealed


def test_neither_the_fonts_nor_a_digest_of_the_paper_can_be_read_without() -> None:
    plain, sealed = paper(), protected(paper(), SAID)
    with pikepdf.Pdf.open(BytesIO(plain)) as document:
        digest = bytes(document.trailer.ID[0])
    with pikepdf.Pdf.open(BytesIO(sealed), password=SAID) as document:
        first, second = (bytes(part) for part in document.trailer.ID)
    with pikepdf.Pdf.open(BytesIO(protected(paper(), SAID)), password=SAID) as document:
        again = bytes(document.trailer.ID[0])
    with pikepdf.Pdf.open(BytesIO(protected(paper("ooievaarblad"), SAID)), password=SAID) as document:
        other = bytes(document.trailer.ID[1])
    assert digest not in (first, second)
    assert first != again
    assert second == other, "it would tell of the title"
    assert b"Helvetica" in plain
    assert b"Helvetica" not in sealed


@qpdf
def test_another_program_opens_it_with_the_words_and_not_without(tmp_path: Path) -> None:
    path = tmp_path / "blad.pdf"
    path.write_bytes(protected(paper(), SAID))
    for words, opens in ((SAID, True), (SAID + "s", False), ("", False)):
        found = subprocess.run(["qpdf", f"--password={words}", "--check", str(path)], capture_output=True, check=False)
        assert (found.returncode == 0) is opens
    with pypdfium2.PdfDocument(path, password=SAID) as document:
        assert "Een boot bouwen." in document[0].get_textpage().get_text_range()
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(path, password="mika")


@pytest.mark.parametrize("easy", ["", "mika", "boot boot boot boot boot", "een twee"])
def test_own_words_that_are_too_easy_are_refused(easy: str) -> None:
    with pytest.raises(KnownError):
        protected(paper(), easy)
