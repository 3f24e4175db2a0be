"""A password on a paper: six words of chance, own ones only when long enough, and AES-256 R=6 and nothing else."""

from __future__ import annotations

import secrets
import shutil
import subprocess
from io import BytesIO
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


def test_the_words_are_many_plain_and_each_only_once() -> None:
    words = (places.resources() / "words" / "nl.txt").read_text("utf-8").split()
    assert len(words) == len(set(words)) > 2800
    assert all(word.isascii() and word.isalpha() and word.islower() and 3 <= len(word) <= 9 for word in words)


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
