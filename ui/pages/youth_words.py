"""How a youth is written in lists and headers: pronouns and age in a few words, and initials of colleagues."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from ui.text import mark, tr
from welapp.domain.youth import Age, Youth

_AGES: Mapping[Age, str] = MappingProxyType(
    {Age.UNDER_12: mark("jonger dan 12"), Age.FROM_12: mark("12–15 jaar"), Age.FROM_16: mark("16 jaar of ouder")}
)

LONGEST_WORD = 40
_TURNING = dict.fromkeys([0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])  # UAX 9, 2


def age_words(age: Age | None) -> str:
    return tr(_AGES[age]) if age else ""


def pronoun_words(youth: Youth) -> str:
    """'zij / haar', or 'zeg gewoon Robin'."""
    return tr(youth.pronouns.label) if youth.pronouns.subject else tr("zeg gewoon {name}", name=youth.name)


def about(youth: Youth) -> str:
    """'zij / haar  ·  12–15 jaar'."""
    return "  ·  ".join(words for words in (pronoun_words(youth), age_words(youth.age)) if words)


def initials(name: str) -> str:
    """'FA' for Farid Amrani, 'HW' for Hanna de Wit."""
    words = [word for word in name.split() if word[:1].isalnum()]
    if not words:
        return name.strip()[:1]
    big = [words[0]] + ([words[-1]] if len(words) > 1 else [])
    return "".join(word[0] for word in big).upper()


def short(text: str, most: int = 80) -> str:
    """A name that fits in a header, over two lines if need be; the whole of it stands where it is changed.

    One that is a single long row of letters cannot be parted, and is cut sooner.
    """
    line = one_line(text, most + 1)
    if max(map(len, line.split()), default=0) > LONGEST_WORD:
        most = min(most, LONGEST_WORD)
    return line if len(line) <= most else f"{line[: most - 1]}…"


def called(youth: Youth) -> Youth:
    """The youth with a name that fits in a sentence."""
    return replace(youth, name=short(youth.name))


def one_line(text: str, most: int = 200) -> str:
    """Put typed text on one line of a list; what is longer is wholly on its own page.

    A sign that turns the direction of writing goes: it would turn the rest of our sentence too.
    """
    return " ".join(text[: most * 2].translate(_TURNING).split())[:most]
