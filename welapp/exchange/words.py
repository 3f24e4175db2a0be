"""An age file behind words: its header and its stream as on age-encryption.org/v1, for who has no card.

pyrage can do this too, but keeps the whole file in memory and the window standing still for as long as the words take.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

WORK = 18
"""As the age command does it: 256 MB and about a second for each try."""

_LABEL = b"age-encryption.org/v1/scrypt"
_CHUNK = 65_536
_TAG = 16
_NONE = bytes(12)


class Reads(Protocol):
    """The half of a file that gives."""

    def read(self, size: int, /) -> bytes: ...


class Takes(Protocol):
    """The half of a file that is written to."""

    def write(self, data: bytes, /) -> int: ...

    def flush(self) -> None: ...


class WrongWordsError(Exception):
    """The words do not open this header."""


class DamagedStreamError(Exception):
    """What lies behind the header is not whole, or not what was written."""


def as_typed(words: str) -> str:
    """Take words as equal however they are spaced and capitalised."""
    return " ".join(unicodedata.normalize("NFC", words).casefold().split())


def lock(source: Reads, target: Takes, words: str) -> None:
    """Write all that `source` gives as an age file that these words open."""
    salt, file_key = secrets.token_bytes(16), secrets.token_bytes(16)
    body = ChaCha20Poly1305(_wrapping_key(words, salt, WORK)).encrypt(_NONE, file_key, None)
    head = b"age-encryption.org/v1\n-> scrypt %s %d\n%s\n---" % (_unpadded(salt), WORK, _unpadded(body))
    nonce = secrets.token_bytes(16)
    target.write(head + b" " + _unpadded(_mac(file_key, head)) + b"\n" + nonce)
    cipher = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    _in_chunks(source, _CHUNK, lambda number, chunk: target.write(cipher.encrypt(number, chunk, None)))


def unlock(head: bytes, source: Reads, target: Takes, words: str) -> None:
    """Write the plaintext of a file of which `head` was read before: all up to the end of the line with '---'."""
    lines = head.split(b"\n")
    salt, work, body = lines[1].split(b" ")[2], int(lines[1].split(b" ")[3]), lines[2]
    try:
        file_key = ChaCha20Poly1305(_wrapping_key(words, _padded(salt), work)).decrypt(_NONE, _padded(body), None)
    except InvalidTag:
        raise WrongWordsError from None
    signed, _, mac = head.rstrip(b"\n").rpartition(b" ")
    if not hmac.compare_digest(_padded(mac), _mac(file_key, signed)):
        raise DamagedStreamError
    cipher = ChaCha20Poly1305(_derived(file_key, _whole(source, 16), b"payload"))

    def opened(number: bytes, chunk: bytes) -> None:
        if len(chunk) == _TAG and any(number[:-1]):  # nothing, after something: age writes no such piece
            raise DamagedStreamError
        try:
            target.write(cipher.decrypt(number, chunk, None))
        except InvalidTag:
            raise DamagedStreamError from None

    _in_chunks(source, _CHUNK + _TAG, opened)


def _in_chunks(source: Reads, size: int, each: Callable[[bytes, bytes], object]) -> None:
    """Hand out all of a source with the number that age gives each piece; the last one is marked."""
    number, chunk = 0, _whole(source, size)
    while True:
        following = _whole(source, size) if len(chunk) == size else b""
        each(number.to_bytes(11, "big") + (b"\0" if following else b"\1"), chunk)
        if not following:
            return
        number, chunk = number + 1, following


def _whole(source: Reads, size: int) -> bytes:
    """Read until there is this much or no more."""
    data = source.read(size)
    while len(data) < size and (more := source.read(size - len(data))):
        data += more
    return data


def _wrapping_key(words: str, salt: bytes, work: int) -> bytes:
    most = (1024 << work) + (1 << 20)  # hashlib lets other threads go on meanwhile
    return hashlib.scrypt(
        as_typed(words).encode("utf-8", "surrogatepass"),
        salt=_LABEL + salt,
        n=1 << work,
        r=8,
        p=1,
        maxmem=most,
        dklen=32,
    )


def _mac(file_key: bytes, head: bytes) -> bytes:
    return hmac.digest(_derived(file_key, b"", b"header"), head, "sha256")


def _derived(file_key: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, purpose).derive(file_key)


def _unpadded(data: bytes) -> bytes:
    return b64encode(data).rstrip(b"=")


def _padded(text: bytes) -> bytes:
    data = b64decode(text + b"=" * (-len(text) % 4), validate=True)
    if _unpadded(data) != text:  # the last letter has room to spare, in which another could stand
        raise DamagedStreamError
    return data
