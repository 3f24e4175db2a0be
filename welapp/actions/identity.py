"""The keys of a kluis itself: made with it, kept inside it, and never shown."""

from __future__ import annotations

from welapp.exchange.identity import Identity, new_identity
from welapp.store import about
from welapp.store.connect import Connection

_AGE, _SIGN = "age_secret", "sign_secret"


def fresh_keys() -> dict[str, str]:
    """Return new keys as they are kept in the kluis."""
    made = new_identity()
    return {_AGE: made.age_secret, _SIGN: made.sign_secret.hex()}


def has_keys(connection: Connection) -> bool:
    """A kluis of before there were bundles has none yet."""
    return bool(about.get(connection, _AGE))


def keys_of(connection: Connection) -> Identity:
    return Identity(about.get(connection, _AGE), bytes.fromhex(about.get(connection, _SIGN)))
