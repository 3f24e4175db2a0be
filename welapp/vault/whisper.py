"""A word from one running program to another through a file that anyone may read: only the listener understands it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

_NUMBER = 32  # bytes of a key
_NONCE = bytes(12)  # each key is used once
_PURPOSE = b"welapp: what a second start passes on, v1"

# The cipher is loaded when first needed: every start makes a claim, few hear or say anything.


class Ear:
    """A key that lives in this program alone; `name` may be written where everyone can read it."""

    def __init__(self) -> None:
        from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

        self._key = X25519PrivateKey.generate()
        self.name = self._key.public_key().public_bytes_raw().hex()

    def hear(self, whispered: str) -> str:
        """Return what was said, '' when it was not for this ear or is no whisper at all."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

        try:
            data = bytes.fromhex(whispered)
            mouth, sealed = data[:_NUMBER], data[_NUMBER:]
            key = _shared(self._key, X25519PublicKey.from_public_bytes(mouth), mouth, bytes.fromhex(self.name))
            return _cipher(key).decrypt(_NONCE, sealed, None).decode("utf-8", "surrogateescape")
        except (ValueError, InvalidTag):
            return ""


def whisper(ear: str, words: str) -> str:
    """Seal words for the ear of this name; '' when that is no name of one."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

    once = X25519PrivateKey.generate()
    mouth = once.public_key().public_bytes_raw()
    try:
        listener = bytes.fromhex(ear)
        key = _shared(once, X25519PublicKey.from_public_bytes(listener), mouth, listener)
    except ValueError:
        return ""
    return (mouth + _cipher(key).encrypt(_NONCE, words.encode("utf-8", "surrogateescape"), None)).hex()


def _shared(own: X25519PrivateKey, other: X25519PublicKey, mouth: bytes, ear: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    secret = own.exchange(other)
    return HKDF(SHA256(), _NUMBER, salt=mouth + ear, info=_PURPOSE).derive(secret)


def _cipher(key: bytes) -> ChaCha20Poly1305:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    return ChaCha20Poly1305(key)
