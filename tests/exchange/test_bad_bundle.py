"""Whatever comes in instead of a bundle is refused in one sentence, and nothing of it is handed on."""

from __future__ import annotations

import contextlib
import json
import re
import zipfile
from base64 import b64encode
from dataclasses import replace
from io import BytesIO
from typing import BinaryIO

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from parcels import (
    CASE,
    JPEGS,
    MADE,
    RECORDS,
    TODAY,
    WORDS,
    card,
    label,
    locked,
    locked_behind_words,
    opened,
    pictures_in,
    plain_text,
    quiet,
    sealed,
    signed,
    who,
)

from welapp.errors import BugError, KnownError
from welapp.exchange.bundle import Contents, Passphrase, Picture, examine, seal
from welapp.exchange.identity import Identity, Keys
from welapp.exchange.label import label_record
from welapp.exchange.locks import lock_of

WHOLE = sealed(jpegs={"a": b"\xff\xd8 boot \xff\xd9"}, notes=())
SENTENCE = re.compile(r"[A-Z][^.?!]*[.](?: [A-Z](?:[^.?!]|[.]welbundel)*[.])?")
STRANGE = "iets wat welapp niet kent"


def refused(data: bytes, key: Identity | Passphrase | None = None) -> str:
    """What is said of it: one sentence of what happened, and perhaps one of what to do."""
    with pytest.raises(KnownError) as caught:
        opened(data, key)
    said = str(caught.value)
    assert SENTENCE.fullmatch(said), said
    return said


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


ODD = {
    "no object": b"[]\n",
    "no JSON": b"{\n",
    "nothing": b"\0\n",
    "nested deep": b'{"a":' + b"[" * 33 + b"]" * 33 + b"}\n",
    "nested very deep": b'{"a":' + b"[" * 400_000 + b"]" * 400_000 + b"}\n",
    "objects nested very deep": b'{"a":' * 200_000 + b"1" + b"}" * 200_000 + b"\n",
    "half a sign written out": b'{"a":"\xed\xa0\x80"}\n',
    "no UTF-8": b'{"a":"\xff"}\n',
    "UTF-16": '{"a":1}'.encode("utf-16") + b"\n",
    "a mark of order": b'\xef\xbb\xbf{"a":1}\n',
    "not a number": b'{"a":NaN}\n',
    "without end": b'{"a":-Infinity}\n',
    "a huge number": b'{"a":1e999}\n',
    "a long number": b'{"a":' + b"9" * 5000 + b"}\n",
    "a number others round": b'{"a":9007199254740993}\n',
    "a name twice": b'{"a":1,"a":2}\n',
    "a name twice, inside": b'{"a":[{"b":1,"\\u0062":2}]}\n',
    "a long line": b'{"a":"' + b"x" * 8_000_000 + b'"}\n',
    "an end of line of Windows": b'{"a":"\r"}\n',
    "a picture of nothing": b'{"picture":"a","case":"c","item":"i","size":0}\n',
    "a picture of less": b'{"picture":"a","case":"c","item":"i","size":-1}\n',
    "a picture of 10 GB": b'{"picture":"a","case":"c","item":"i","size":10000000000}\n',
    "a picture of yes": b'{"picture":"a","case":"c","item":"i","size":true}\n',
    "a picture of 1.0": b'{"picture":"a","case":"c","item":"i","size":1.0}\n',
    "a picture of words": b'{"picture":"a","case":"c","item":"i","size":"1"}\n',
    "a picture without a case": b'{"picture":"a","item":"i","size":1}\n',
    "a picture outside": b'{"picture":"..\\\\a","case":"c","item":"i","size":1}\n',
}


@pytest.mark.parametrize("line", ODD.values(), ids=ODD.keys())
def test_a_line_that_is_odd_spoils_the_whole_bundle(line: bytes) -> None:
    assert STRANGE in refused(locked(signed(plain_text(b'{"case":"a"}\n', line))))


def test_the_same_picture_twice_or_a_record_behind_pictures_is_odd() -> None:
    one = b'{"picture":"a","case":"c","item":"i","size":1}\n'
    assert STRANGE in refused(locked(signed(plain_text(one, one) + b"ab")))
    assert STRANGE in refused(locked(signed(plain_text(one, b'{"case":"a"}\n') + b"a")))


@pytest.mark.parametrize("behind", [b"", b"1234", b"123456", b"x" * 1_000_000])
def test_pictures_that_do_not_fit_the_bytes_are_refused(behind: bytes) -> None:
    five = b'{"picture":"a","case":"c","item":"i","size":5}\n'
    assert opened(locked(signed(plain_text(five) + b"12345"))).pictures == (Picture("a", "c", "i", 5),)
    assert "beschadigd" in refused(locked(signed(plain_text(five) + behind)))
    if behind:
        assert "beschadigd" in refused(locked(signed(plain_text() + behind)))


def test_ten_gigabytes_that_are_not_there_are_refused() -> None:
    many = b"".join(b'{"picture":"%d","case":"c","item":"i","size":16000000}\n' % number for number in range(700))
    assert "beschadigd" in refused(locked(signed(plain_text(many) + b"x" * 100)))


@pytest.mark.parametrize("line", [b"{}\n", b'{"a":[[[[[[[[]]]]]]]]}\n', b'{"":[' + b"0," * 50 + b"0]}\n"])
def test_a_million_tiny_lines_are_too_many(line: bytes) -> None:
    assert "te groot" in refused(locked(signed(plain_text(line * 1_000_000))))


def test_a_text_without_end_is_not_read_to_its_end() -> None:
    assert "te groot" in refused(locked(b"welbundel 1\n" + b"x" * 70_000_000))


GOOD = label_record(label("Farid"))
WRONG_LABELS: dict[str, dict[str, object]] = {
    **{f"without {name}": {key: value for key, value in GOOD.items() if key != name} for name in GOOD},
    **{
        f"{name} is {odd!r}"[:40]: {**GOOD, name: odd}
        for name in GOOD
        for odd in (None, 1, True, [], {}, [1], {"a": 1}, "x" * 10_000, "\n", "../..", ["age1x"], 1e300)
        if (name, odd) != ("until", "")
    },
    "no such day": {**GOOD, "until": "2026-02-30"},
    "no such moment": {**GOOD, "made": "2026-13-01T00:00:00+00:00"},
    "a moment before time": {**GOOD, "made": "0001-01-01T00:00:00+14:00"},
    "a moment after time": {**GOOD, "made": "9999-12-31T23:59:59-14:00"},
    "a day in other digits": {**GOOD, "until": "2026-12-0\u0663"},
    "a moment without a zone": {**GOOD, "made": "2026-11-26T00:00:00"},
    "someone twice": {**GOOD, "to": [who("Farid").keys.age] * 2},
    "someone who is none": {**GOOD, "to": [who("Farid").keys.age, "age1" + "q" * 58]},
    "locked in another way": {**GOOD, "lock": "words"},
    "a sender with two lines": {**GOOD, "from": {**GOOD["from"], "name": "Marloes\nBakker"}},  # type: ignore[dict-item]
    "a sender backwards": {**GOOD, "from": {**GOOD["from"], "name": "\u202eMarloes"}},  # type: ignore[dict-item]
    "half a sender": {**GOOD, "from": {**GOOD["from"], "name": "Marloes \ud800"}},  # type: ignore[dict-item]
    "a sender without a name": {**GOOD, "from": {**GOOD["from"], "name": ""}},  # type: ignore[dict-item]
    "a sender without a key": {**GOOD, "from": {**GOOD["from"], "age": ""}},  # type: ignore[dict-item]
}


@pytest.mark.parametrize("record", WRONG_LABELS.values(), ids=WRONG_LABELS.keys())
def test_a_label_with_anything_wrong_spoils_the_whole_bundle(record: dict[str, object]) -> None:
    said = refused(locked(signed(b"welbundel 1\n" + json.dumps(record).encode() + b"\n\n")))
    assert STRANGE in said or "voor iemand anders" in said


def test_what_a_newer_program_of_the_same_format_adds_to_the_label_does_no_harm() -> None:
    record = {**GOOD, "colour": {"groen": [1]}, "from": {**GOOD["from"], "phone": "1"}}  # type: ignore[dict-item]
    assert opened(locked(signed(b"welbundel 1\n" + json.dumps(record).encode() + b"\n\n"))).label == label("Farid")


def test_a_sender_who_is_not_the_signer_is_refused() -> None:
    other = replace(
        label("Farid"), sender=replace(card("Marloes Bakker"), keys=Keys(who("Ilse").keys.age, who("Ilse").keys.sign))
    )
    assert "handtekening" in refused(locked(signed(plain_text(named=other))))


def test_a_bundle_that_became_another_between_two_readings_is_noticed() -> None:
    data = sealed()
    found = opened(data)
    other = sealed(jpegs={**JPEGS, "f" * 16: JPEGS["f" * 16].replace(b"boot", b"maan")})
    with pytest.raises(KnownError, match="beschadigd"):
        pictures_in(other, found)
    for cut in (1, 1000, 65_600, len(data) - 1):
        with pytest.raises(KnownError):
            pictures_in(data[:cut], found)
    with pytest.raises(KnownError):
        pictures_in(sealed(jpegs={}), found)
    assert pictures_in(data, found) == JPEGS


BAD_GOODS = {
    "not a number": ({"a": float("nan")}, None),
    "too deep": ({"a": json.loads("[" * 40 + "]" * 40)}, None),
    "a set": ({"a": {1}}, None),
    "a bundle without an id": (None, replace(label("Farid"), id="")),
    "a day without a zone": (None, replace(label("Farid"), made=MADE.replace(tzinfo=None))),
    "a reader who is none": (None, replace(label("Farid"), to=("age1x",))),
}


@pytest.mark.parametrize(("record", "named"), BAD_GOODS.values(), ids=BAD_GOODS.keys())
def test_what_a_colleague_could_not_open_is_not_sealed(record: dict[str, object] | None, named: object) -> None:
    chosen = named or label("Farid")
    with pytest.raises(BugError):
        sealed(chosen, [record] if record else RECORDS)  # type: ignore[arg-type]


def test_too_much_is_not_sealed_and_says_so() -> None:
    for records in (
        [{"a": "x" * 8_000_001}],
        ({"a": "x" * 1_000_000} for _ in range(65)),
        ({} for _ in range(600_000)),
    ):
        with pytest.raises(KnownError, match="te groot"):
            sealed(records=records, jpegs={})
    many = [Picture(f"{number}", CASE, "photo", 15_000_000) for number in range(300)]
    target = BytesIO()
    with pytest.raises(KnownError, match="te groot"):
        seal(target, label("Farid"), Contents((), (), many, lambda _: b""), who("Marloes Bakker"), None, quiet)
    assert target.getvalue() == b""


@settings(deadline=None, max_examples=300)
@given(st.binary(max_size=2000))
def test_any_bytes_are_refused_in_a_sentence(data: bytes) -> None:
    source: BinaryIO = BytesIO(data)
    with pytest.raises(KnownError):
        lock_of(source)
    refused(data)


HEADER = b"age-encryption.org/v1\n"
STANZA = st.builds(
    lambda kind, parts, body: b"-> " + b" ".join([kind, *parts]) + b"\n" + body + b"\n",
    st.sampled_from([b"X25519", b"scrypt", b"ssh-rsa", b"piv-p256", b""]),
    st.lists(st.from_regex(rb"[A-Za-z0-9+/]{0,50}", fullmatch=True), max_size=4),
    st.from_regex(rb"[A-Za-z0-9+/]{0,64}", fullmatch=True),
)


@settings(deadline=None, max_examples=300)
@given(st.lists(STANZA, max_size=5), st.from_regex(rb"[A-Za-z0-9+/]{40,44}", fullmatch=True), st.binary(max_size=300))
def test_any_header_is_refused_in_a_sentence(stanzas: list[bytes], mac: bytes, rest: bytes) -> None:
    data = HEADER + b"".join(stanzas) + b"--- " + mac + b"\n" + rest
    refused(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(max_size=8), inside, max_size=4),
    max_leaves=20,
)
ANY_LINE = st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode("utf-8"))


@settings(deadline=None, max_examples=300)
@given(st.lists(ANY_LINE, max_size=6), st.binary(max_size=100))
def test_anything_well_signed_opens_or_is_refused_in_a_sentence(lines: list[bytes], behind: bytes) -> None:
    data = locked(signed(plain_text(*(line + b"\n" for line in lines)) + behind))
    assert len(opened_or_refused(data)) <= len(lines)


def opened_or_refused(data: bytes) -> tuple[object, ...]:
    """The records when it opens, nothing when it is refused; what else comes out is the fault that is looked for."""
    with contextlib.suppress(KnownError):
        return opened(data).records
    return ()


@settings(deadline=None, max_examples=200)
@given(st.dictionaries(st.sampled_from([*GOOD, "x"]), JSON, max_size=8))
def test_any_label_well_signed_opens_or_is_refused_in_a_sentence(changes: dict[str, object]) -> None:
    text = b"welbundel 1\n" + json.dumps({**GOOD, **changes}).encode() + b"\n\n"
    assert opened_or_refused(locked(signed(text))) == ()
