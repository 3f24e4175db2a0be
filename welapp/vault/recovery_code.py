"""The recovery code: 128 random bits as eight groups of six digits, each of which shows a typing error by itself.

Group i (1 to 8) is `value * 11 + i` with 16 bits of value. What is left after division by 11 is then the group's own
number: one wrong digit, two neighbours that changed places and a group on the wrong place all give another.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from welapp.domain.ids import Chance
from welapp.errors import KnownError

GROUPS, DIGITS, SECRET_BYTES = 8, 6, 16
TEXT_LIMIT = 1000

_FORGIVEN = str.maketrans("OolI|", "00111")
_BETWEEN = re.compile(r"[\s\-\u2010-\u2015.,;:/]+")


def new_secret(chance: Chance) -> bytes:
    return chance(SECRET_BYTES)


def groups_of(secret: bytes) -> tuple[str, ...]:
    """Return the eight groups, as they stand on the sheet."""
    values = (int.from_bytes(secret[at : at + 2]) for at in range(0, SECRET_BYTES, 2))
    return tuple(f"{value * 11 + number:0{DIGITS}d}" for number, value in enumerate(values, 1))


def fits(group: str, number: int) -> bool:
    """Whether this can be group `number` (1 to 8) of a code; a typing error gives no."""
    typed = _plain(group)
    if not 1 <= number <= GROUPS:
        return False
    return _is_digits(typed) and len(typed) == DIGITS and int(typed) % 11 == number and int(typed) // 11 < 1 << 16


def same_group(typed: str, group: str) -> bool:
    """Whether a typed group is this one."""
    return _plain(typed) == group


def groups_wrong(text: str) -> list[int]:
    """Return the numbers of the groups that cannot be right; one that is half typed or missing is not wrong yet."""
    groups = parted(text)
    complete = [
        (number, group)
        for number, group in enumerate(groups, 1)
        if number < len(groups) or len(group) >= DIGITS or not _is_digits(group)
    ]
    return [number for number, group in complete if not fits(group, number)]


def is_complete(text: str) -> bool:
    """Whether all eight groups are there and can be right."""
    groups = parted(text)
    return len(groups) == GROUPS and all(fits(group, number) for number, group in enumerate(groups, 1))


def read(text: str) -> bytes:
    """Return the 16 bytes; raise KnownError that names the group, so that no mistyped code is ever tried."""
    wrong = groups_wrong(text)
    if wrong:
        raise KnownError(wrong_sentence(wrong))
    if not is_complete(text):
        raise KnownError(f"De code is nog niet heel: het zijn {GROUPS} groepen van {DIGITS} cijfers. Typ ze allemaal.")
    return b"".join((int(group) // 11).to_bytes(2) for group in parted(text))


def wrong_sentence(numbers: Sequence[int]) -> str:
    """Say which group to look at again."""
    if numbers and numbers[0] > GROUPS:
        return f"Dat zijn te veel cijfers: de code heeft {GROUPS} groepen van {DIGITS}. Kijk nog eens op je blad."
    # When a digit was left out, all that follows has moved up: the first group is the one to look at.
    return f"Groep {numbers[0]} klopt niet. Kijk nog eens op je blad."


def parted(text: str) -> list[str]:
    """Part what was typed into groups: where the person parted it, or else after every six digits."""
    tokens = [token for token in _BETWEEN.split(text[:TEXT_LIMIT].translate(_FORGIVEN)) if token]
    if len(tokens) == 2 * GROUPS and tokens[::2] == [str(number) for number in range(1, GROUPS + 1)]:
        tokens = tokens[1::2]  # copied together with the numbers before the groups
    if len(tokens) > 1 and all(abs(len(token) - DIGITS) <= 1 for token in tokens[:-1]):
        return tokens  # one digit too few or too many stays the fault of that group alone
    joined = "".join(tokens)
    return [joined[at : at + DIGITS] for at in range(0, len(joined), DIGITS)]


def _plain(text: str) -> str:
    return _BETWEEN.sub("", text[:TEXT_LIMIT].translate(_FORGIVEN))


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()
