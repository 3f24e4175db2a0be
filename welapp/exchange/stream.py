"""What lies behind the header of an age file: pieces of 64 KiB, as on age-encryption.org/v1, and the key of a header.

Only for bundles behind words: pyrage does this too, but with the whole file in memory, and with every thread of the
program standing still for the second that words take to try. What goes to a colleague's keys is all the library's.
"""

from __future__ import annotations

import binascii
import hmac
import secrets
from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

FILE_KEY = 16
_CHUNK = 65_536
_TAG = 16
_NONCE = 16


class Reads(Protocol):
    """The half of a file that gives."""

    def read(self, size: int, /) -> bytes: ...


class Takes(Protocol):
    """The half of a file that is written to."""

    def write(self, data: bytes, /) -> int: ...

    def flush(self) -> None: ...


class DamagedFileError(Exception):
    """This is not whole, or not what was once written."""


def wrapped(key: bytes, file_key: bytes) -> bytes:
    """Return the key of a file as it stands in a header."""
    return ChaCha20Poly1305(key).encrypt(bytes(12), file_key, None)


def unwrapped(key: bytes, body: bytes) -> bytes | None:
    """Return the key of a file, None when this key is not the one."""
    try:
        return ChaCha20Poly1305(key).decrypt(bytes(12), body, None)
    except InvalidTag:
        return None


def header_mac(file_key: bytes, head: bytes) -> bytes:
    """Return what closes a header; `head` is all of it up to and including the three dashes."""
    return hmac.digest(derived(file_key, b"", b"header"), head, "sha256")


def write_pieces(file_key: bytes, source: Reads, target: Takes) -> None:
    """Encrypt all that `source` gives."""
    nonce = secrets.token_bytes(_NONCE)
    target.write(nonce)
    cipher = ChaCha20Poly1305(derived(file_key, nonce, b"payload"))
    _in_pieces(source, _CHUNK, lambda number, piece: target.write(cipher.encrypt(number, piece, None)))


def read_pieces(file_key: bytes, source: Reads, target: Takes) -> None:
    """Decrypt all that `source` gives; raise DamagedFileError at the first piece that is not as it was written."""
    cipher = ChaCha20Poly1305(derived(file_key, _whole(source, _NONCE), b"payload"))

    def opened(number: bytes, piece: bytes) -> None:
        if len(piece) == _TAG and any(number[:-1]):  # nothing, after something: age writes no such piece
            raise DamagedFileError
        try:
            plain = cipher.decrypt(number, piece, None)
        except InvalidTag:
            raise DamagedFileError from None
        target.write(plain)

    _in_pieces(source, _CHUNK + _TAG, opened)


def derived(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, purpose).derive(key)


def unpadded(data: bytes) -> bytes:
    return b64encode(data).rstrip(b"=")


def from_unpadded(text: bytes) -> bytes:
    """Undo `unpadded`; raise DamagedFileError for what it would not have written."""
    try:
        data = b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except binascii.Error:
        raise DamagedFileError from None
    if unpadded(data) != text:  # the last letter has room to spare, in which another could stand
        raise DamagedFileError
    return data


def _in_pieces(source: Reads, size: int, each: Callable[[bytes, bytes], object]) -> None:
    """Hand out all of a source with the number that age gives each piece; the last one is marked."""
    number, piece = 0, _whole(source, size)
    while True:
        following = _whole(source, size) if len(piece) == size else b""
        each(number.to_bytes(11, "big") + (b"\0" if following else b"\1"), piece)
        if not following:
            return
        number, piece = number + 1, following


def _whole(source: Reads, size: int) -> bytes:
    """Read until there is this much or no more."""
    data = source.read(size)
    while len(data) < size and (more := source.read(size - len(data))):
        data += more
    return data
