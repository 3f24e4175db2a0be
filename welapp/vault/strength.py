"""How strong a wachtzin is, judged by zxcvbn and said in Dutch; never a rule about capitals or figures."""

from __future__ import annotations

from dataclasses import dataclass

# zxcvbn's work grows fast with length; beyond this every sentence has long been strong.
JUDGED = 64

_WORDS = (
    "Heel makkelijk te raden. Neem een zin van een paar woorden.",
    "Makkelijk te raden. Maak de zin langer.",
    "Het kan beter. Nog een paar woorden erbij helpt.",
    "Goed.",
    "Heel sterk.",
)


@dataclass(frozen=True, slots=True)
class Strength:
    """`score` runs from 0 (guessed at once) to 4."""

    score: int
    words: str


def strength(passphrase: str) -> Strength:
    """Judge a wachtzin; nothing is refused on it."""
    if not passphrase:
        return Strength(0, "")
    from zxcvbn import zxcvbn  # its word lists cost a tenth of a second, and most starts never need them

    score = int(zxcvbn(passphrase[:JUDGED])["score"])
    return Strength(score, _WORDS[score])
