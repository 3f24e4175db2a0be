"""The letters: roles with their sizes, how large and how far apart they may be chosen, and the faces."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from PySide6.QtGui import QFont, QFontDatabase


@dataclass(frozen=True, slots=True)
class Type:
    """Size and line height in px at 100 %, and weight."""

    size: int
    line: int
    weight: int


# role: (desk mode, table mode)
ROLES: Mapping[str, tuple[Type, Type]] = MappingProxyType(
    {
        "page": (Type(30, 36, 600), Type(34, 42, 600)),
        "page_back": (Type(28, 36, 600), Type(34, 42, 600)),
        "wish": (Type(28, 38, 600), Type(29, 38, 600)),
        "wish_typing": (Type(26, 38, 500), Type(26, 38, 500)),
        "section": (Type(22, 28, 600), Type(23, 28, 700)),
        "next": (Type(24, 32, 600), Type(24, 32, 600)),
        "answer": (Type(23, 35, 500), Type(25, 36, 500)),
        "answer_typing": (Type(23, 35, 400), Type(24, 36, 400)),
        "answer_compact": (Type(20, 28, 500), Type(20, 28, 500)),
        "lead": (Type(20, 30, 400), Type(20, 30, 400)),
        "name": (Type(19, 26, 600), Type(20, 26, 700)),
        "group": (Type(17, 24, 600), Type(18, 26, 600)),
        "label": (Type(16, 24, 600), Type(18, 26, 600)),
        "choice": (Type(16, 24, 500), Type(17, 24, 500)),
        "body": (Type(16, 24, 400), Type(19, 27, 400)),
        "small": (Type(15, 22, 400), Type(16, 24, 400)),
        "tiny": (Type(14, 20, 400), Type(16, 24, 400)),
        "button": (Type(16, 20, 600), Type(18, 24, 600)),
    }
)

SCALES = (1.0, 1.15, 1.3, 1.6, 2.0)
ROOMS = (1.0, 1.2, 1.4)  # times the line height of a role

ATKINSON, ANDIKA = "Atkinson Hyperlegible Next", "Andika"
# Names come in every script; the Chinese font is large, so it is asked last.
FALLBACKS = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Ethiopic",
    "Noto Emoji",
    "Noto Sans SC",
)


class Face(StrEnum):
    """Which shapes the letters have."""

    PLAIN = "plain"
    DYSLEXIA = "dyslexia"


@dataclass(frozen=True, slots=True)
class Shapes:
    """A face's families, best first; room between letters and between words as a part of the size; room in a line."""

    families: tuple[str, ...]
    letter_room: float = 0.0
    word_room: float = 0.0
    line: float = 1.0


# What helps with dyslexia is above all room between letters (Zorzi and others, PNAS 2012), and letters that cannot be
# taken for one another's mirror image. Andika was drawn for people who learn to read; it has both, and every letter
# of a European name. Its accents stand high, so a line needs a little more.
FACES: Mapping[Face, Shapes] = MappingProxyType(
    {
        Face.PLAIN: Shapes((ATKINSON, *FALLBACKS)),
        Face.DYSLEXIA: Shapes((ANDIKA, ATKINSON, *FALLBACKS), letter_room=0.06, word_room=0.12, line=1.1),
    }
)


def load_fonts(resources: Path, pattern: str = "*.ttf") -> None:
    """Make the fonts in resources/fonts known to Qt; needs a running QGuiApplication."""
    for path in sorted((resources / "fonts").glob(pattern)):
        QFontDatabase.addApplicationFont(str(path))


def load_face(resources: Path, face: Face) -> None:
    """Make a face known to Qt that is chosen before the fonts for later are loaded."""
    family = FACES[face].families[0]
    if not QFontDatabase.hasFamily(family):
        load_fonts(resources, f"{family.split()[0]}*.ttf")


def font_for(style: Type, face: Face, pixels: int) -> QFont:
    shapes = FACES[face]
    font = QFont()
    font.setFamilies(list(shapes.families))
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(style.weight))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, shapes.letter_room * pixels)
    font.setWordSpacing(shapes.word_room * pixels)
    return font
