"""Any bytes, header, line or label is opened or refused in a sentence, and nothing else comes out."""

from __future__ import annotations

import contextlib
import json
from io import BytesIO
from typing import BinaryIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from parcels import (
    locked,
    opened,
    plain_text,
    signed,
)
from refusing import GOOD, refused

from welapp.errors import KnownError
from welapp.exchange.locks import lock_of


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
