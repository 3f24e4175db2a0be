"""Words as the key of a bundle, for someone without a card: slow to try, so that nobody can guess them."""

from __future__ import annotations

import dataclasses
import hashlib
import secrets
import unicodedata
from dataclasses import dataclass

from welapp.exchange import stream

WORK = 18
"""As the age command does it: 256 MB and about a second for each try."""

_LABEL = b"age-encryption.org/v1/scrypt"


@dataclass(frozen=True, slots=True)
class Passphrase:
    """The words that were told by telephone; spaces and capitals do not count."""

    words: str = dataclasses.field(repr=False)

    def as_sealed(self) -> str:
        return " ".join(unicodedata.normalize("NFC", self.words).casefold().split())


def lock(source: stream.Reads, target: stream.Takes, passphrase: Passphrase) -> None:
    """Write all that `source` gives as an age file that these words open."""
    salt, file_key = secrets.token_bytes(16), secrets.token_bytes(stream.FILE_KEY)
    body = stream.unpadded(stream.wrapped(_key(passphrase, salt, WORK), file_key))
    head = b"age-encryption.org/v1\n-> scrypt %s %d\n%s\n---" % (stream.unpadded(salt), WORK, body)
    target.write(head + b" " + stream.unpadded(stream.header_mac(file_key, head)) + b"\n")
    stream.write_pieces(file_key, source, target)


def file_key(passphrase: Passphrase, salt: bytes, work: int, body: bytes) -> bytes | None:
    """Return the key in a stanza of a header, None when these are not the words; takes 1 KB times 2**work."""
    return stream.unwrapped(_key(passphrase, salt, work), body)


def _key(passphrase: Passphrase, salt: bytes, work: int) -> bytes:
    words = passphrase.as_sealed().encode("utf-8", "surrogatepass")
    most = (1024 << work) + (1 << 20)  # hashlib lets other threads go on meanwhile
    return hashlib.scrypt(words, salt=_LABEL + salt, n=1 << work, r=8, p=1, maxmem=most, dklen=32)
