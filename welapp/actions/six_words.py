"""The six words that open a bundle, as someone typed them by telephone: what does not count, and which one is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from welapp.actions.identity import keys_of
from welapp.actions.protect import WORDS, is_word
from welapp.actions.vaults import OpenVault
from welapp.domain.dutch import listed
from welapp.errors import KnownError
from welapp.exchange.bundle import Passphrase
from welapp.exchange.header import WrongWordsError
from welapp.exchange.identity import Identity

_SHOWN, _NAMED = 30, 2  # signs of a word, and how many words: with more it is another sentence altogether
_BETWEEN = re.compile(r"[,;.]")


def key_for(vault: OpenVault, words: str) -> Identity | Passphrase:
    """Return what opens a bundle: these words, or without words the keys of this kluis."""
    return Passphrase(_BETWEEN.sub(" ", words)) if words.strip() else keys_of(vault.connection)


@contextmanager
def pointed_out(words: str) -> Iterator[None]:
    """Where the words do not fit, say which of them is none of ours, or that there are too many or too few.

    The list is public: whoever guesses learns nothing by it.
    """
    try:
        yield
    except WrongWordsError as error:
        raise KnownError(_why(_BETWEEN.sub(" ", words).casefold().split()) or str(error)) from error


def _why(typed: list[str]) -> str:
    if len(typed) != WORDS:
        return f"Dit zijn er {len(typed)}. Het moeten zes woorden zijn."
    unknown = [f"‘{word[:_SHOWN]}’" for word in typed if not is_word(word)]
    if len(unknown) == 1:
        return f"Het woord {unknown[0]} kent welapp niet. Vraag je collega hoe je het schrijft."
    if 1 < len(unknown) <= _NAMED:
        return f"De woorden {listed(unknown)} kent welapp niet. Vraag je collega hoe je ze schrijft."
    return ""
