"""Papers behind a password: six words to say over the telephone, or own ones that are long enough."""

from __future__ import annotations

from functools import lru_cache

from welapp import places
from welapp.brief import protect
from welapp.domain.ids import Chance
from welapp.errors import KnownError

WORDS = 6
"""Of at least 7,776 words: 77 bits, for a file that may be guessed at for ever."""

LEAST, FEWEST = 20, 4  # characters, and different words, of own ones


def suggest_passphrase(chance: Chance) -> str:
    """Return six Dutch words, each as likely as any other."""
    return " ".join(_one_of(_words(), chance) for _ in range(WORDS))


def is_word(word: str) -> bool:
    """Tell whether it is one of the words that are drawn from."""
    return word in _words()


def check_passphrase(passphrase: str) -> None:
    """Raise KnownError when someone's own words would be guessed too easily."""
    if len(passphrase) < LEAST or len(set(passphrase.split())) < FEWEST:
        raise KnownError("Dit wachtwoord is te makkelijk te raden. Neem minstens vier lange, verschillende woorden.")


def protected(pdf: bytes, passphrase: str) -> bytes:
    """Return the paper behind a passphrase (AES-256, R=6); raise KnownError when that is too easy."""
    check_passphrase(passphrase)
    return protect.protected(pdf, passphrase)


@lru_cache(maxsize=1)
def _words() -> tuple[str, ...]:
    return tuple((places.resources() / "words" / "nl.txt").read_text("utf-8").split())


def _one_of(words: tuple[str, ...], chance: Chance) -> str:
    """Draw again what falls in the incomplete last round, so that no word is likelier than another."""
    rounds = 65_536 // len(words) * len(words)
    while (drawn := int.from_bytes(chance(2), "big")) >= rounds:
        pass
    return words[drawn % len(words)]
