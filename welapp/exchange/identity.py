"""The two key pairs of a kluis: one to be written to (age), one to sign with (Ed25519)."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import cached_property

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from pyrage import x25519

_PRIME = 2**255 - 19
# The y of the points of low order (RFC 8032, 5.1): of whoever has one for a key, anyone can make signatures.
_LOW_ORDER = frozenset(
    [
        0,
        1,
        _PRIME - 1,
        int.from_bytes(bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little"),
        int.from_bytes(bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"), "little"),
    ]
)
_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"  # of bech32, BIP 173


@dataclass(frozen=True, slots=True)
class Keys:
    """What others may know: the age recipient ('age1…') and the 32 bytes that check a signature."""

    age: str
    sign: bytes

    def has_signed(self, signature: bytes, message: bytes) -> bool:
        """Tell whether whoever has these keys signed this; nobody has, with a key that all could sign with."""
        y = int.from_bytes(self.sign, "little") & (2**255 - 1)
        if y >= _PRIME or y in _LOW_ORDER:
            return False
        try:
            Ed25519PublicKey.from_public_bytes(self.sign).verify(signature, message)
        except (InvalidSignature, ValueError):
            return False
        return True


@dataclass(frozen=True)
class Identity:
    """What nobody else may know, as it is kept in the kluis: 'AGE-SECRET-KEY-1…' and a seed of 32 bytes."""

    age_secret: str = dataclasses.field(repr=False)
    sign_secret: bytes = dataclasses.field(repr=False)

    @cached_property
    def keys(self) -> Keys:
        signer = Ed25519PrivateKey.from_private_bytes(self.sign_secret)
        recipient = x25519.Identity.from_str(self.age_secret).to_public()
        return Keys(str(recipient), signer.public_key().public_bytes_raw())

    def sign(self, message: bytes) -> bytes:
        return Ed25519PrivateKey.from_private_bytes(self.sign_secret).sign(message)


def new_identity() -> Identity:
    """Make both pairs from the system's own chance."""
    return Identity(str(x25519.Identity.generate()), Ed25519PrivateKey.generate().private_bytes_raw())


def is_recipient(text: str) -> bool:
    """Tell whether something can be sealed to 'age1…'.

    A point of low order is written as well as any other, but the library ends the thread on it instead of refusing.
    A number that is written in a second way is no key of anyone: each has one card, and one row of digits.
    """
    try:
        x25519.Recipient.from_str(text)
    except Exception:  # noqa: BLE001 - whatever the library says of a text that is no recipient
        return False
    point = _point(text)
    return text == text.lower() and int.from_bytes(point, "little") < _PRIME and _shares_a_secret(point)


def _point(recipient: str) -> bytes:
    """Return the 32 bytes in a recipient of which the checksum was found right."""
    letters = recipient[len("age1") : -6]
    number = 0
    for letter in letters:
        number = number << 5 | _LETTERS.index(letter)
    return (number >> (5 * len(letters) - 256)).to_bytes(32, "big")


def _shares_a_secret(point: bytes) -> bool:
    try:
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(point))
    except ValueError:
        return False
    return True
