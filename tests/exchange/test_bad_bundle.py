"""Whatever comes in instead of a bundle is refused in one sentence, and nothing of it is handed on."""

from __future__ import annotations

import zipfile
from base64 import b64encode
from io import BytesIO

import pyrage
import pytest
from parcels import (
    RECORDS,
    TODAY,
    WORDS,
    label,
    locked,
    locked_behind_words,
    opened,
    plain_text,
    quiet,
    sealed,
    signed,
    who,
)
from refusing import refused

from welapp.errors import KnownError
from welapp.exchange.bundle import Passphrase, examine

WHOLE = sealed(jpegs={"a": b"\xff\xd8 boot \xff\xd9"}, notes=())


def a_zip() -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("../../kluis.db", "hoi")
    return made.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\0", b"Beste Farid,\n\nhier is de bundel.", a_zip(), b"%PDF-1.7\n", b"\xff" * 1000,
        b"age-encryption.org/", b"-----BEGIN PGP MESSAGE-----\n", plain_text(),
    ],
)  # fmt: skip
def test_what_is_no_bundle_is_called_so(data: bytes) -> None:
    assert "geen bundel" in refused(data)
    assert "geen bundel" in refused(data, WORDS)


@pytest.mark.parametrize(
    "plain", [b"", b"\n", b"boodschappen\n\nmelk", b"welbundel", b"welbundel 0\n\n", b"x" * 300_000]
)
def test_an_age_file_with_something_else_in_it_is_no_bundle(plain: bytes) -> None:
    assert "geen bundel" in refused(locked(plain))
    assert "geen bundel" in refused(locked(plain + b"x" * 207))


def test_a_bundle_cut_off_at_any_byte_is_refused() -> None:
    assert opened(WHOLE).records == RECORDS
    for length in range(len(WHOLE)):
        refused(WHOLE[:length])


def test_a_bundle_behind_words_cut_off_at_any_of_its_parts_is_refused() -> None:
    data = sealed(behind=WORDS)
    for length in [*range(400), 65_536, 65_700, 65_718, 65_719, 65_720, len(data) - 1]:
        refused(data[:length], WORDS)


def test_a_bundle_with_any_bit_turned_is_refused() -> None:
    data = sealed(records=RECORDS[:1], jpegs={}, notes=())
    for place in range(len(data)):
        for bit in (1, 128) if place > 400 else (1, 2, 4, 8, 16, 32, 64, 128):
            turned = bytearray(data)
            turned[place] ^= bit
            refused(bytes(turned))


def test_a_bundle_behind_words_with_any_bit_turned_is_refused() -> None:
    data = sealed(records=RECORDS[:1], jpegs={}, notes=(), behind=WORDS)
    work = data.index(b" 1\n") + 1
    for place in range(len(data)):
        for bit in (1, 2, 4, 8, 16, 32, 64, 128):
            turned = bytearray(data)
            turned[place] ^= bit
            if place != work:  # another number there costs the time that it names
                refused(bytes(turned), WORDS)


@pytest.mark.parametrize("more", [b"\0", b"\n", b"x" * 100_000, WHOLE])
def test_a_bundle_with_something_behind_it_is_refused(more: bytes) -> None:
    refused(WHOLE + more)


def test_a_bundle_for_someone_else_says_so() -> None:
    assert "niet voor jou" in refused(WHOLE, who("Ilse"))


def test_a_bundle_that_its_reader_sealed_anew_for_another_is_refused() -> None:
    plain = pyrage.decrypt(WHOLE, [pyrage.x25519.Identity.from_str(who("Farid").age_secret)])
    assert opened(locked(plain, "Farid", "Ilse")).records == RECORDS
    assert "voor iemand anders" in refused(locked(plain, "Ilse"), who("Ilse"))


def test_a_bundle_for_keys_cannot_be_put_behind_words_nor_the_other_way_round() -> None:
    plain = pyrage.decrypt(WHOLE, [pyrage.x25519.Identity.from_str(who("Farid").age_secret)])
    assert "voor iemand anders" in refused(locked_behind_words(plain), WORDS)
    assert "voor iemand anders" in refused(locked(signed(plain_text(named=label()))))


def test_the_wrong_way_of_opening_says_which_is_the_right_one() -> None:
    assert "zes woorden" in refused(sealed(behind=WORDS))
    assert "niet open met woorden" in refused(WHOLE, WORDS)


def test_wrong_words_say_so() -> None:
    data = sealed(behind=WORDS)
    for wrong in ("", "boot", WORDS.words + " nog een", WORDS.words.replace("boot", "bot"), "\ud800"):
        assert "passen niet" in refused(data, Passphrase(wrong))


@pytest.mark.parametrize("work", [b"21", b"40", b"63", b"99", b"0", b"00", b"018", b"100", b"-1", b"1e1", b"", b" "])
def test_words_that_would_take_hours_or_all_the_memory_are_not_tried(
    work: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = sealed(behind=WORDS).replace(b" 1\n", b" %s\n" % work, 1)
    monkeypatch.setattr("hashlib.scrypt", lambda *_, **__: pytest.fail("it was tried"))
    refused(data, WORDS)


def test_a_header_without_end_is_not_read_to_its_end() -> None:
    endless = b"age-encryption.org/v1\n" + b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    counted = Counting(endless * 10_000)
    with pytest.raises(KnownError):
        examine(counted, who("Farid"), TODAY, quiet)
    assert counted.given < 200_000


class Counting(BytesIO):
    """Counts what is read from it."""

    given = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.given += len(data)
        return data


def test_words_beside_other_locks_are_refused() -> None:
    behind_words, for_keys = sealed(behind=WORDS), WHOLE
    stanza = for_keys[for_keys.index(b"->") : for_keys.index(b"--- ")]
    refused(behind_words.replace(b"---", stanza + b"---", 1), WORDS)


def test_a_bundle_saved_as_text_opens_and_no_other_text_does() -> None:
    recipient = pyrage.x25519.Recipient.from_str(who("Farid").keys.age)
    plain = pyrage.decrypt(WHOLE, [pyrage.x25519.Identity.from_str(who("Farid").age_secret)])
    armoured = pyrage.encrypt(plain, [recipient], armored=True)
    assert opened(armoured).records == RECORDS
    assert opened(armoured.replace(b"\n", b"\r\n")).records == RECORDS
    assert opened(armoured + b"\n \r\n").records == RECORDS
    assert opened(as_text(sealed(behind=WORDS)), WORDS).records == RECORDS
    refused(armoured + b"nog iets")
    refused(armoured.replace(b"\n", b"\n\n", 2))
    for length in range(0, len(armoured) - 1, 7):
        refused(armoured[:length])
    refused(armoured.replace(b"\n", b"\n!", 1))


def as_text(data: bytes) -> bytes:
    lines = b64encode(data)
    body = b"\n".join(lines[start : start + 64] for start in range(0, len(lines), 64))
    return b"-----BEGIN AGE ENCRYPTED FILE-----\n" + body + b"\n-----END AGE ENCRYPTED FILE-----\n"


@pytest.mark.parametrize("version", [b"2", b"3", b"10", b"999999999"])
def test_a_newer_bundle_asks_for_a_newer_welapp(version: bytes) -> None:
    assert "nieuwere welapp" in refused(locked(signed(b"welbundel %s\n\x00anything at all" % version)))


def test_a_newer_age_file_asks_for_a_newer_welapp() -> None:
    assert "nieuwere welapp" in refused(WHOLE.replace(b"/v1", b"/v2", 1))


def test_a_signature_of_another_is_refused() -> None:
    assert "handtekening" in refused(sealed(signer="Ilse"))
    assert "handtekening" in refused(locked(signed(plain_text(), "Ilse")))
    mixed = signed(plain_text())[:-207] + b"handtekening %s" % who("Marloes Bakker").keys.sign.hex().encode()
    assert "handtekening" in refused(locked(mixed + b" " + b"0" * 128 + b"\n"))


def test_a_signature_of_a_card_is_none_of_a_bundle() -> None:
    plain = plain_text()
    line = f"handtekening {who('Marloes Bakker').keys.sign.hex()} {who('Marloes Bakker').sign(plain).hex()}\n"
    assert "handtekening" in refused(locked(plain + line.encode()))


@pytest.mark.parametrize("end", [b"", b"\n", b"handtekening\n", b"handtekening " + b"0" * 194, b"x" * 207])
def test_a_bundle_without_a_signature_is_refused(end: bytes) -> None:
    assert "beschadigd" in refused(locked(plain_text(b'{"a":1}\n' * 50) + end))


def test_nothing_is_parsed_before_the_signature_is_right(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong, none = locked(signed(plain_text(), "Ilse")[:-5] + b"0000\n"), locked(plain_text())
    monkeypatch.setattr("json.JSONDecoder.decode", lambda *_: pytest.fail("it was parsed"))
    refused(wrong)
    refused(none)
