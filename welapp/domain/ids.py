"""Random, stable ids and the source of chance they come from."""

from __future__ import annotations

from collections.abc import Callable

Chance = Callable[[int], bytes]
"""Gives that many random bytes; `secrets.token_bytes` outside tests."""


def new_id(chance: Chance) -> str:
    """Return 16 hexadecimal digits for a case, a person or a device."""
    return chance(8).hex()


def new_revision_id(chance: Chance) -> str:
    """Return 32 hexadecimal digits: revisions of all devices together must never collide."""
    return chance(16).hex()
