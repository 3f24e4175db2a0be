"""A bundle: text that people can read and pictures after it, signed by one, sealed for others. See FORMAT.md."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import BinaryIO

from welapp.domain.dutch import plain_date
from welapp.errors import BugError, KnownError
from welapp.exchange.identity import Identity
from welapp.exchange.label import (
    MOST_PICTURES,
    Label,
    Picture,
    label_record,
    picture_record,
    read_label,
    read_picture,
)
from welapp.exchange.lines import LongLineError, OddLineError, as_line
from welapp.exchange.locks import Passphrase, Tell, damaged, read_locked, write_locked
from welapp.exchange.plaintext import (
    LARGEST,
    LARGEST_TEXT,
    Buffer,
    Plain,
    Text,
    first_line,
    fits,
    read_text,
    signature_line,
    signed_by,
    too_big,
)

__all__ = ["Contents", "Examined", "Label", "Passphrase", "Picture", "Tell", "examine", "read_pictures", "seal"]


@dataclass(frozen=True, slots=True)
class Contents:
    """What goes in: notes for who reads it by eye, records, and pictures that are fetched one by one."""

    notes: Sequence[str]
    records: Iterable[Mapping[str, object]]
    pictures: Sequence[Picture]
    fetch: Callable[[Picture], bytes]


@dataclass(frozen=True, slots=True)
class Examined:
    """A bundle that was read to its end and found whole and signed; by whom is for the caller to weigh."""

    label: Label
    records: tuple[Mapping[str, object], ...] = dataclasses.field(repr=False)
    pictures: tuple[Picture, ...] = dataclasses.field(repr=False)
    digest: bytes = dataclasses.field(repr=False)


def seal(
    target: BinaryIO, label: Label, contents: Contents, identity: Identity, passphrase: Passphrase | None, tell: Tell
) -> None:
    """Write a bundle, of which at most the text and one picture are in memory; raise KnownError when it is too big.

    With a passphrase the label names no recipients, and without one it does. What `tell` raises comes out.
    """
    if bool(label.to) is (passphrase is not None):
        raise BugError("a bundle is either for recipients or behind words")
    text = _text(label, contents)
    if sum(picture.size for picture in contents.pictures) > LARGEST - LARGEST_TEXT:
        raise too_big()
    total = len(text) + sum(picture.size for picture in contents.pictures)
    write_locked(_Sealing(_signed(text, contents, identity)), target, label.to, passphrase, tell, total)


def examine(source: BinaryIO, key: Identity | Passphrase, today: date, tell: Tell) -> Examined:
    """Read a bundle from where the file stands, and keep its text; raise KnownError for what may not be opened.

    Nothing inside is looked at before all of it is there and the signature is right. Pictures are not kept.
    """
    plain = Plain()
    here = source.tell()
    read_locked(source, plain, key, tell)
    source.seek(here)
    text = _read(plain)
    _weigh(text.label, plain.signer, key, today)
    if plain.behind_text != sum(picture.size for picture in text.pictures):
        raise damaged()
    return Examined(text.label, text.records, text.pictures, plain.digest)


def read_pictures(
    source: BinaryIO,
    key: Identity | Passphrase,
    examined: Examined,
    take: Callable[[Picture, bytes], None],
    tell: Tell,
) -> None:
    """Read the same bundle once more and hand out its pictures; raise KnownError when it became another meanwhile.

    That may show only at the end, so what was taken must be undone by then.
    """
    cutter = _Cutter(examined.pictures, take)
    plain = Plain(cutter.add)
    read_locked(source, plain, key, tell)
    plain.finish()
    if plain.digest != examined.digest or not cutter.is_done():
        raise damaged()


def _text(label: Label, contents: Contents) -> bytes:
    """Return the text with the empty line that ends it."""
    if len(contents.pictures) > MOST_PICTURES:
        raise too_big()
    made = bytearray(first_line())
    for note in contents.notes:
        made += f"# {' '.join(note.split())}\n".encode("utf-8", "replace")
    try:
        read_label(label_record(label))
        made += as_line(label_record(label))
        for record in contents.records:
            made += as_line(record)
            if len(made) > LARGEST_TEXT:
                raise too_big()
        for picture in contents.pictures:
            read_picture(picture_record(picture))
            made += as_line(picture_record(picture))
        made += b"\n"
    except LongLineError:
        raise too_big() from None
    except OddLineError as error:
        raise BugError("what has to go in cannot be read back") from error
    if not fits(made):
        raise too_big()
    return bytes(made)


def _signed(text: bytes, contents: Contents, identity: Identity) -> Iterator[bytes]:
    digest = sha256(text)
    yield text
    for picture in contents.pictures:
        jpeg = contents.fetch(picture)
        if len(jpeg) != picture.size:
            raise BugError("a picture is not as long as was said")
        digest.update(jpeg)
        yield jpeg
    yield signature_line(identity, digest.digest())


class _Sealing:
    """Gives pieces of any length as a file gives bytes."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._piece = memoryview(b"")

    def read(self, size: int, /) -> bytes:
        while not self._piece:
            following = next(self._pieces, None)
            if following is None:
                return b""
            self._piece = memoryview(following)
        given, self._piece = self._piece[:size], self._piece[size:]
        return bytes(given)


def _read(plain: Plain) -> Text:
    plain.finish()
    if not signed_by(plain.signer, plain.signature, plain.digest):
        raise KnownError("De handtekening op deze bundel klopt niet. Bel je collega.")
    try:
        return read_text(plain.text)
    except OddLineError:
        raise KnownError("In deze bundel staat iets wat welapp niet kent. Vraag je collega ernaar.") from None


def _weigh(label: Label, signer: bytes, key: Identity | Passphrase, today: date) -> None:
    if label.sender.keys.sign != signer:
        raise KnownError("De handtekening op deze bundel klopt niet. Bel je collega.")
    if isinstance(key, Identity) is not bool(label.to) or (isinstance(key, Identity) and key.keys.age not in label.to):
        raise KnownError("Deze bundel was voor iemand anders gemaakt. Vraag je collega om een voor jou.")
    if label.until and label.until < today:
        day = plain_date(label.until)
        raise KnownError(f"Deze bundel was te openen tot en met {day}. Vraag je collega om een nieuwe.")


class _Cutter:
    """Cuts what follows the text into pictures."""

    def __init__(self, pictures: Sequence[Picture], take: Callable[[Picture, bytes], None]) -> None:
        self._left = list(reversed(pictures))
        self._take = take
        self._parts: list[Buffer] = []
        self._missing = self._left[-1].size if self._left else 0

    def add(self, data: Buffer) -> None:
        while len(data):
            if not self._left:
                raise damaged()
            self._parts.append(data[: self._missing])
            self._missing, data = self._missing - len(self._parts[-1]), data[self._missing :]
            if not self._missing:
                self._take(self._left.pop(), b"".join(self._parts))
                self._parts, self._missing = [], self._left[-1].size if self._left else 0

    def is_done(self) -> bool:
        return not self._left
