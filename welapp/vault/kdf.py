"""From a secret to a key: Argon2id with stored, bounded parameters for a wachtzin (RFC 9106), HKDF for random bits."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

MIN_MEMORY_KIB, MAX_MEMORY_KIB = 64 * 1024, 512 * 1024
MAX_WORK_KIB = 2 * 1024 * 1024  # memory times passes
MAX_PASSES, MAX_LANES = 10, 8
KEY_BYTES, SALT_BYTES = 32, 16


@dataclass(frozen=True, slots=True)
class Cost:
    """Argon2id parameters; memory in KiB."""

    memory_kib: int
    passes: int
    lanes: int

    @property
    def bounded(self) -> bool:
        """Whether they are neither too weak nor a trap that eats memory or minutes."""
        return (
            MIN_MEMORY_KIB <= self.memory_kib <= MAX_MEMORY_KIB
            and 1 <= self.passes <= MAX_PASSES
            and self.memory_kib * self.passes <= MAX_WORK_KIB
            and 1 <= self.lanes <= MAX_LANES
        )


NORMAL_COST = Cost(memory_kib=192 * 1024, passes=3, lanes=4)


def settled(passphrase: str) -> bytes:
    """Return its bytes; NFC makes one wachtzin of the two ways in which keyboards send an accented letter."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def derive(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Return 32 bytes; about half a second of work, so never on the event loop."""
    # Late, so that a start does not wait for the library before anyone has typed a wachtzin.
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    return Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    ).derive(settled(passphrase))


def expand(secret: bytes, salt: bytes, bound: bytes) -> bytes:
    """Return 32 bytes from a secret that is random already: HKDF-SHA256 (RFC 5869), nothing slow is needed."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=bound).derive(secret)
