"""The header of an age file, read before anything else: what it opens with, and the key for who has that."""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass
from enum import StrEnum

from welapp.errors import KnownError
from welapp.exchange import stream, words
from welapp.exchange.stream import DamagedFileError, from_unpadded
from welapp.exchange.words import Passphrase

MOST_WORK = 20
"""Words that take more than 2**20 turns, and 1 GB of memory, are not tried."""
LARGEST = 65_536  # six hundred recipients

_VERSION = b"age-encryption.org/v1\n"
_NEWER = tuple(b"age-encryption.org/v%d\n" % version for version in range(2, 10))
_END = re.compile(rb"\n--- ([A-Za-z0-9+/]{43})\n")
_STANZA = re.compile(rb"-> ([!-~]+(?: [!-~]+)*)\n((?:[A-Za-z0-9+/]{64}\n)*[A-Za-z0-9+/]{0,63}\n)")
_WORK = re.compile(rb"[1-9][0-9]?")


class WrongWordsError(KnownError):
    def __init__(self) -> None:
        super().__init__("Deze woorden passen niet. Kijk of je ze goed hebt overgenomen.")


class Lock(StrEnum):
    """What a bundle opens with; it also stands inside, so that one cannot be made into the other."""

    KEYS = "keys"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Stanza:
    """One way to the key of the file: of which kind, with which arguments."""

    kind: bytes
    arguments: tuple[bytes, ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """All up to where the content begins; `signed` is what its mac was made of."""

    stanzas: tuple[Stanza, ...]
    signed: bytes
    mac: bytes
    length: int

    @property
    def lock(self) -> Lock:
        return Lock.WORDS if any(stanza.kind == b"scrypt" for stanza in self.stanzas) else Lock.KEYS

    def file_key(self, passphrase: Passphrase) -> bytes:
        """Return what opens the content behind words; raise KnownError when these are not they."""
        stanza = self.stanzas[0]
        found = words.file_key(passphrase, from_unpadded(stanza.arguments[0]), int(stanza.arguments[1]), stanza.body)
        if found is None:
            raise WrongWordsError
        if len(found) != stream.FILE_KEY or not hmac.compare_digest(self.mac, stream.header_mac(found, self.signed)):
            raise DamagedFileError
        return found


def read_header(start: bytes) -> Header:
    """Read the header at the start of a file; raise KnownError when it is none, or asks too much."""
    if start.startswith(_NEWER):
        raise newer()
    if not start.startswith(_VERSION):
        raise not_a_bundle()
    end = _END.search(start, len(_VERSION) - 1, LARGEST)
    if not end:
        raise DamagedFileError
    stanzas = tuple(_stanzas(start, len(_VERSION), end.start() + 1))
    header = Header(stanzas, start[: end.start() + 4], from_unpadded(end[1]), end.end())
    if header.lock is Lock.WORDS:
        _check_words(stanzas)
    return header


def newer() -> KnownError:
    return KnownError("Deze bundel is van een nieuwere welapp. Werk welapp eerst bij.")


def not_a_bundle() -> KnownError:
    return KnownError("Dit is geen bundel van welapp. Kies een bestand dat op .welbundel eindigt.")


def _stanzas(start: bytes, place: int, end: int) -> list[Stanza]:
    found = []
    while place < end:
        match = _STANZA.match(start, place, end)
        if not match:
            raise DamagedFileError
        kind, *arguments = match[1].split(b" ")
        found.append(Stanza(kind, tuple(arguments), from_unpadded(match[2].replace(b"\n", b""))))
        place = match.end()
    return found


def _check_words(stanzas: tuple[Stanza, ...]) -> None:
    """Words stand alone, since who has them may not be told by others what is in the file; and they cost little."""
    stanza = stanzas[0]
    if len(stanzas) != 1 or len(stanza.arguments) != 2 or len(stanza.body) != 32:
        raise DamagedFileError
    if len(from_unpadded(stanza.arguments[0])) != 16 or not _WORK.fullmatch(stanza.arguments[1]):
        raise DamagedFileError
    if int(stanza.arguments[1]) > MOST_WORK:
        raise KnownError("Deze bundel vraagt te veel van je computer. Vraag je collega om een nieuwe.")
