"""The outside of a bundle: an age file locked to keys or to words, streamed, and checked before it costs much."""

from __future__ import annotations

import binascii
import dataclasses
import re
from base64 import b64decode
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO

import pyrage
from pyrage import x25519

from welapp.errors import KnownError
from welapp.exchange import words
from welapp.exchange.identity import Identity

Tell = Callable[[int, int], None]
"""Hears the bytes done and the bytes in all, 0 where that is not known; what it raises stops the work."""

MOST_WORK = 20
"""Words that take more than 2**20 turns, and 1 GB of memory, are not tried."""

_VERSION = b"age-encryption.org/v1\n"
_NEWER = tuple(b"age-encryption.org/v%d\n" % version for version in range(2, 10))
_ARMOUR = b"-----BEGIN AGE ENCRYPTED FILE-----"
_HEAD = 65_536  # six hundred recipients
_END = re.compile(rb"\n--- [A-Za-z0-9+/]{43}\n")
_WORDS = re.compile(
    rb"age-encryption\.org/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n"
)
_TOLD_EVERY = 1 << 20


class Lock(StrEnum):
    """What a bundle opens with; it also stands inside, so that one cannot be made into the other."""

    KEYS = "keys"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Passphrase:
    """The words that were told by telephone; spaces and capitals do not count."""

    words: str = dataclasses.field(repr=False)


def lock_of(source: BinaryIO) -> Lock:
    """Tell what a file opens with, and leave it where it was; raise KnownError when it is no age file of ours."""
    return _head(source)[0]


def write_locked(
    source: words.Reads, target: words.Takes, to: Sequence[str], passphrase: Passphrase | None, told: Telling
) -> None:
    """Write what `source` gives, encrypted to these recipients or else behind the words."""
    told.reads = source
    if passphrase is not None:
        words.lock(told, target, passphrase.words)
        return
    recipients = [x25519.Recipient.from_str(one) for one in to]
    try:
        pyrage.encrypt_io(told, target, recipients)
    except pyrage.EncryptError:
        if told.failed is not None:
            raise told.failed from None
        raise


def read_locked(source: BinaryIO, target: words.Takes, key: Identity | Passphrase, tell: Tell) -> None:
    """Write the plaintext to `target`, in pieces of which each is what was once written."""
    lock, head = _head(source)
    told = Telling(tell, _left(source), source)
    match lock, key:
        case Lock.WORDS, Passphrase(words=typed):
            _read_behind_words(source, head, told, target, typed)
        case Lock.KEYS, Identity(age_secret=secret):
            _read_for_keys(told, target, secret)
        case Lock.WORDS, _:
            raise KnownError("Deze bundel gaat open met zes woorden. Vraag je collega welke.")
        case _:
            raise KnownError("Deze bundel gaat niet open met woorden. Open hem zonder.")


def damaged() -> KnownError:
    return KnownError("Deze bundel is beschadigd of niet heel. Vraag je collega om een nieuwe.")


def newer() -> KnownError:
    return KnownError("Deze bundel is van een nieuwere welapp. Werk welapp eerst bij.")


def not_a_bundle() -> KnownError:
    return KnownError("Dit is geen bundel van welapp. Kies een bestand dat op .welbundel eindigt.")


class Telling:
    """Reads for a lock, tells how far it is, and keeps what went wrong: the library makes an error of its own of it."""

    def __init__(self, tell: Tell, total: int, reads: words.Reads) -> None:
        self.reads = reads
        self.failed: BaseException | None = None
        self._tell, self._total = tell, total
        self._done = self._next = 0

    def read(self, size: int, /) -> bytes:
        try:
            data = self.reads.read(size)
            self._done += len(data)
            if self._done >= self._next or not data:
                self._next = self._done + _TOLD_EVERY
                self._tell(self._done, self._total)
        except BaseException as error:
            self.failed = error
            raise
        return data


class _Taking:
    """Writes for a lock, and keeps what went wrong there."""

    def __init__(self, takes: words.Takes) -> None:
        self._takes = takes
        self.failed: BaseException | None = None

    def write(self, data: bytes, /) -> int:
        try:
            return self._takes.write(data)
        except BaseException as error:
            self.failed = error
            raise

    def flush(self) -> None:
        self._takes.flush()


def _read_for_keys(told: Telling, target: words.Takes, secret: str) -> None:
    taking = _Taking(target)
    try:
        pyrage.decrypt_io(told, taking, [x25519.Identity.from_str(secret)])
    except (pyrage.DecryptError, OSError) as error:  # the second is what the library makes of a file that ends too soon
        failed = told.failed or taking.failed
        if failed is not None:
            raise failed from None
        if "No matching keys" in str(error):
            raise KnownError("Deze bundel is niet voor jou, of hij is beschadigd. Vraag je collega ernaar.") from None
        raise damaged() from None


def _read_behind_words(source: BinaryIO, head: bytes, told: Telling, target: words.Takes, typed: str) -> None:
    source.seek(len(head), 1)
    try:
        words.unlock(head, told, target, typed)
    except words.WrongWordsError:
        raise KnownError("Deze woorden passen niet. Kijk of je ze goed hebt overgenomen.") from None
    except words.DamagedStreamError:
        raise damaged() from None


def _left(source: BinaryIO) -> int:
    here = source.tell()
    end = source.seek(0, 2)
    source.seek(here)
    return end - here


def _head(source: BinaryIO) -> tuple[Lock, bytes]:
    here = source.tell()
    start = source.read(_HEAD)
    source.seek(here)
    armoured = start.startswith(_ARMOUR)
    if armoured:
        start = _unarmoured(start)
    if start.startswith(_NEWER):
        raise newer()
    if not start.startswith(_VERSION):
        raise not_a_bundle()
    end = _END.search(start)
    if not end:
        raise damaged()
    head = start[: end.end()]
    kinds = {line.split(b" ")[1] for line in head.split(b"\n") if line.startswith(b"-> ")}
    if b"scrypt" not in kinds:
        return Lock.KEYS, head
    found = _WORDS.fullmatch(head)
    if not found:
        raise damaged()
    if armoured:
        raise KnownError("Deze bundel is als tekst bewaard. Vraag je collega om een gewone bundel.")
    if int(found[1]) > MOST_WORK:
        raise KnownError("Deze bundel vraagt te veel van je computer. Vraag je collega om een nieuwe.")
    return Lock.WORDS, head


def _unarmoured(text: bytes) -> bytes:
    lines = text.replace(b"\r\n", b"\n").split(b"\n")[1:-1]
    body = b"".join(line for line in lines if not line.startswith(b"-----"))
    try:
        return b64decode(body[: len(body) // 4 * 4], validate=True)
    except binascii.Error:
        raise damaged() from None
