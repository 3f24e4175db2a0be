"""Names that one person takes for another: written otherwise, or with signs that look the same."""

from __future__ import annotations

import unicodedata

# Letters of other scripts, and figures, that look like one of ours.
_LOOKS_LIKE = str.maketrans(
    "авекмнорстухіјѕԁԛԝһӏγαβεικνορτυχωıł01l|",
    "abekmhopctyxijsdqwhiyabeikvoptuxwiioiii",
)


def looks(name: str) -> str:
    """Return what is left of a name to a hasty eye: two names that leave the same are taken for one another."""
    plain = unicodedata.normalize("NFKD", name).casefold().translate(_LOOKS_LIKE)
    return "".join(sign for sign in unicodedata.normalize("NFKD", plain) if sign.isalnum()) or name


def ways(name: str, organisation: str) -> frozenset[str]:
    """Return how someone looks alone, and with the organisation behind it: 'Farid (Oost)' may be a whole name too.

    Two people who have one of these in common may be taken for one another.
    """
    return frozenset({looks(name), looks(f"{name} {organisation}")})
