"""A password on a paper: six words of chance, own ones only when long enough, and AES-256 R=6 and nothing else."""

from __future__ import annotations

import secrets
from io import BytesIO

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from welapp import places
from welapp.actions.protect import WORDS, protected, suggest_passphrase
from welapp.errors import KnownError

SAID = "kano veter lamp brood schuur appel"


def paper() -> bytes:
    out = BytesIO()
    canvas = Canvas(out)
    canvas.setTitle("zwaluwblad")
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


@pytest.mark.parametrize("easy", ["", "mika", "boot boot boot boot boot", "een twee"])
def test_own_words_that_are_too_easy_are_refused(easy: str) -> None:
    with pytest.raises(KnownError):
        protected(paper(), easy)
