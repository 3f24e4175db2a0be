"""Advice on how a question is worded; only ever advice, a team decides."""

from __future__ import annotations

import re

LONGEST_SENTENCE = 15  # words
WHY = "‘Waarom’ klinkt al gauw als een verwijt. Vraag liever naar wat iemand wil of fijn vindt."
LONG = "Deze zin heeft {} woorden. Met hoogstens {} leest hij makkelijker."


def advice(text: str) -> tuple[str, ...]:
    """Return short Dutch remarks about a text, none when there is nothing to say."""
    found = []
    longest = max((len(sentence.split()) for sentence in re.split(r"[.!?…]+", text)), default=0)
    if longest > LONGEST_SENTENCE:
        found.append(LONG.format(longest, LONGEST_SENTENCE))
    if re.search(r"\bwaarom\b", text, re.IGNORECASE):
        found.append(WHY)
    return tuple(found)
