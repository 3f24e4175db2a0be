"""What is inside a bundle once it is decrypted: a first line, lines of text, an empty one, pictures, a signature."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from welapp.errors import KnownError
from welapp.exchange.header import newer, not_a_bundle
from welapp.exchange.identity import Identity, Keys
from welapp.exchange.label import MOST_PICTURES, Label, Picture, read_label, read_picture
from welapp.exchange.lines import OddLineError, read_line
from welapp.exchange.locks import damaged

LARGEST_TEXT = 64_000_000
LARGEST = 4_000_000_000
"""All of it together: what still fits on any memory stick."""
MOST_LINES = 500_000

Buffer = bytes | memoryview
"""Bytes, or a part of them that was not copied."""

_FIRST = re.compile(rb"welbundel ([1-9][0-9]{0,8})\n")
_SIGNATURE = re.compile(rb"handtekening ([0-9a-f]{64}) ([0-9a-f]{128})\n")
_SIGNATURE_BYTES = 207
_MOST_VALUES = 4_000_000
_MOST_BRACKETS = 1_500_000


@dataclass(frozen=True, slots=True)
class Text:
    """The lines, read."""

    label: Label
    records: tuple[Mapping[str, object], ...]
    pictures: tuple[Picture, ...]


def first_line() -> bytes:
    return b"welbundel 1\n"


def signature_line(identity: Identity, digest: bytes) -> bytes:
    """Return the last line for a SHA-256 of all that stands before it."""
    return f"handtekening {identity.keys.sign.hex()} {identity.sign(_message(digest)).hex()}\n".encode()


def signed_by(signer: bytes, signature: bytes, digest: bytes) -> bool:
    return Keys("", signer).has_signed(signature, _message(digest))


def too_big() -> KnownError:
    return KnownError("Deze bundel wordt te groot. Neem minder casussen in één keer.")


class Plain:
    """Takes the plaintext in pieces: keeps the text, passes on what follows it, and counts and hashes all of it."""

    def __init__(self, pass_on: Callable[[Buffer], None] | None = None) -> None:
        self.text = bytearray()
        self.behind_text = 0
        self.signer = self.signature = b""
        self._pass_on = pass_on
        self._digest = sha256()
        self._held = b""
        self._in_text = True

    @property
    def digest(self) -> bytes:
        return self._digest.digest()

    def write(self, data: bytes, /) -> int:
        # The last bytes are the signature, and which are the last shows only at the end.
        if len(data) < _SIGNATURE_BYTES:
            held = self._held + data
            self._add(held[:-_SIGNATURE_BYTES])
            self._held = held[-_SIGNATURE_BYTES:]
        else:
            self._add(self._held)
            self._add(memoryview(data)[:-_SIGNATURE_BYTES])
            self._held = data[-_SIGNATURE_BYTES:]
        return len(data)

    def flush(self) -> None:
        """Nothing waits."""

    def finish(self) -> None:
        """Raise KnownError when the end came too early or is no signature."""
        found = _SIGNATURE.fullmatch(self._held)
        if self._in_text:
            self._check_first_line(whole=True)
        if self._in_text or not found:
            raise damaged()
        self.signer, self.signature = bytes.fromhex(found[1].decode()), bytes.fromhex(found[2].decode())

    def _add(self, data: Buffer) -> None:
        self._digest.update(data)
        if not self._in_text:
            self._add_behind(data)
            return
        seen = max(len(self.text) - 1, 0)
        self.text += data
        self._check_first_line()
        end = self.text.find(b"\n\n", seen)
        if end >= 0:
            behind = bytes(self.text[end + 2 :])
            del self.text[end + 2 :]
            self._in_text = False
            self._add_behind(behind)
        if len(self.text) > LARGEST_TEXT:
            raise _too_big_to_open()

    def _add_behind(self, data: Buffer) -> None:
        self.behind_text += len(data)
        if self.behind_text > LARGEST:
            raise _too_big_to_open()
        if self._pass_on and data:
            self._pass_on(data)

    def _check_first_line(self, *, whole: bool = False) -> None:
        start = bytes(self.text[:20])
        if len(start) < 20 and b"\n" not in start and not whole:
            return
        found = _FIRST.match(start)
        if not found:
            raise not_a_bundle()
        if found[1] != b"1":
            raise newer()


def read_text(text: bytearray) -> Text:
    """Return what the lines say; raise OddLineError for one that is not as FORMAT.md has it."""
    if not fits(text):
        raise _too_big_to_open()
    lines = _lines(text)
    label = read_label(read_line(next(lines, b"")))
    records: list[Mapping[str, object]] = []
    pictures: list[Picture] = []
    for line in lines:
        record = read_line(line)
        if "picture" in record:
            pictures.append(read_picture(record))
        elif pictures:
            raise OddLineError
        else:
            records.append(record)
    if len({picture.id for picture in pictures}) != len(pictures) or len(pictures) > MOST_PICTURES:
        raise OddLineError
    return Text(label, tuple(records), tuple(pictures))


def fits(text: bytearray) -> bool:
    """Tell whether a text can be read in a bounded time and memory: it takes far more of that than it has bytes."""
    return (
        len(text) <= LARGEST_TEXT
        and text.count(b"\n") <= MOST_LINES
        and text.count(b",") <= _MOST_VALUES
        and text.count(b"[") + text.count(b"{") <= _MOST_BRACKETS
    )


def _lines(text: bytearray) -> Iterator[bytes]:
    """Give the lines after the first, without those for people and the empty one that ends the text."""
    start = text.index(b"\n") + 1
    while (end := text.index(b"\n", start)) > start:
        if text[start : start + 2] != b"# ":
            yield bytes(text[start:end])
        start = end + 1


def _too_big_to_open() -> KnownError:
    return KnownError("Deze bundel is te groot. Vraag je collega om minder casussen per keer.")


def _message(digest: bytes) -> bytes:
    """What is signed; it can be made with sha256sum, and is never the start of a card."""
    return b"welbundel 1 sha256 " + digest.hex().encode()
