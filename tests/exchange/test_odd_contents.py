"""One odd line, picture or label spoils a whole bundle, and none such is sealed."""

from __future__ import annotations

import json
from dataclasses import replace
from io import BytesIO

import pytest
from parcels import (
    CASE,
    JPEGS,
    MADE,
    RECORDS,
    card,
    label,
    locked,
    opened,
    pictures_in,
    plain_text,
    quiet,
    sealed,
    signed,
    who,
)
from refusing import GOOD, STRANGE, refused

from welapp.errors import BugError, KnownError
from welapp.exchange.bundle import Contents, Picture, seal
from welapp.exchange.identity import Keys

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
