"""Our reading of what is behind words says the same as the library's, of whatever file: both open it, or neither."""

from __future__ import annotations

import re
from io import BytesIO

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from parcels import WORDS, quiet, who

from welapp.errors import KnownError
from welapp.exchange import words
from welapp.exchange.identity import Identity
from welapp.exchange.locks import Passphrase, read_locked

FARID = pyrage.x25519.Identity.from_str(who("Farid").age_secret)
ILSE = pyrage.x25519.Identity.from_str(who("Ilse").age_secret)
SIZES = (0, 1, 16, 65_535, 65_536, 65_537, 131_072, 200_000)


def by_the_library(data: bytes) -> bytes | None:
    try:
        return bytes(pyrage.passphrase.decrypt(data, WORDS.words))
    except (pyrage.DecryptError, OSError):
        return None


def behind_words(plain: bytes) -> bytes:
    """Seal with little work, so that a thousand files can be tried."""
    target = BytesIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(words, "WORK", 4)
        words.lock(BytesIO(plain), target, WORDS)
    return target.getvalue()


def by_us(data: bytes, key: Identity | Passphrase | None = None) -> bytes | None:
    target = BytesIO()
    try:
        read_locked(BytesIO(data), target, key or who("Farid"), quiet)
    except KnownError:
        return None
    return target.getvalue()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("armoured", [False, True])
def test_what_the_library_writes_we_read(size: int, armoured: bool) -> None:
    plain = b"\xa5" * size
    recipients = [one.to_public() for one in (ILSE, FARID, ILSE)]
    data = pyrage.encrypt(plain, recipients, armored=armoured)
    assert by_us(data) == plain
    assert by_us(data[:-1]) is None or armoured  # there the last byte is but the end of a line


@pytest.mark.parametrize("size", SIZES)
def test_what_we_write_behind_words_the_library_reads(size: int) -> None:
    plain, target = b"\x5a" * size, BytesIO()
    words.lock(BytesIO(plain), target, WORDS)
    assert pyrage.passphrase.decrypt(target.getvalue(), WORDS.words) == plain
    assert by_us(target.getvalue(), WORDS) == plain


WHOLE = behind_words(b"hoi Farid")


@settings(deadline=None, max_examples=1000)
@given(st.data())
def test_of_a_file_that_was_meddled_with_we_say_the_same(data: st.DataObject) -> None:
    whole = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(0, 2))):
        place = data.draw(st.integers(0, len(whole) - 1))
        match data.draw(st.sampled_from(["turn", "drop", "put", "cut", "line"])):
            case "turn":
                whole[place] ^= data.draw(st.integers(1, 255))
            case "drop":
                del whole[place]
            case "put":
                whole[place:place] = data.draw(st.binary(min_size=1, max_size=3))
            case "cut":
                del whole[max(place, 1) :]
            case _:
                lines = bytes(whole).split(b"\n")
                lines[:6] = data.draw(st.permutations(lines[:6]))
                whole = bytearray(b"\n".join(lines))
    if costly(bytes(whole)):
        return
    assert by_us(bytes(whole), WORDS) == by_the_library(bytes(whole))


def costly(data: bytes) -> bool:
    """Whether trying it would take long: a figure before or after that of the work."""
    found = re.search(rb"scrypt \S+ (\d+)", data)
    return found is not None and int(found[1]) > 12
