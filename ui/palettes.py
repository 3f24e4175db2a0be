"""The colours: four palettes of the same tokens, and how well two colours can be told apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Palette:
    """One set of colour tokens, as '#RRGGBB'."""

    paper: str
    panel: str
    sheet: str
    edge: str
    sand: str
    ink: str
    ink2: str
    line: str
    line2: str
    petrol: str
    petrol_strong: str
    petrol_tint: str
    petrol_tint2: str
    on_petrol: str
    apricot: str
    apricot_tint: str
    apricot_text: str
    moss: str
    moss_tint: str
    clay: str
    clay_tint: str
    focus: str
    focus_rail: str  # the same ring, on the rail
    rail: str
    rail_on: str
    rail_label: str


LIGHT = Palette(
    paper="#F7F2E8",
    panel="#EDE5D6",
    sheet="#FFFDF8",
    edge="#E3D9C7",
    sand="#DFD2BA",
    ink="#1D2A2A",
    ink2="#4A5755",
    line="#DCD1BF",
    line2="#837B6B",
    petrol="#0E5A5F",
    petrol_strong="#0A464A",
    petrol_tint="#DDEBE8",
    petrol_tint2="#C2DCD8",
    on_petrol="#FFFFFF",
    apricot="#F0A35C",
    apricot_tint="#FBE5CB",
    apricot_text="#8A470E",
    moss="#36654A",
    moss_tint="#E2EDE0",
    clay="#9E3A28",
    clay_tint="#F8E2DB",
    focus="#B5520B",
    focus_rail="#FFC98A",
    rail="#0B4145",
    rail_on="#17585C",
    rail_label="#CFE3E0",
)

DARK = Palette(
    paper="#151E1E",
    panel="#1B2626",
    sheet="#223030",
    edge="#0F1717",
    sand="#2E3A38",
    ink="#F2ECE1",
    ink2="#B7C1BB",
    line="#364544",
    line2="#7F8F8B",
    petrol="#7FC8C2",
    petrol_strong="#9AD8D2",
    petrol_tint="#1F4446",
    petrol_tint2="#2B5A5B",
    on_petrol="#0A2527",
    apricot="#F2AE6E",
    apricot_tint="#45341F",
    apricot_text="#F5BE8A",
    moss="#93CBA0",
    moss_tint="#243D2E",
    clay="#F0A593",
    clay_tint="#4A2A23",
    focus="#FFC98A",
    focus_rail="#FFC98A",
    rail="#0F1717",
    rail_on="#1F4446",
    rail_label="#B7C1BB",
)


BLACK_ON_WHITE = Palette(
    paper="#FFFFFF",
    panel="#F4F4F4",
    sheet="#FFFFFF",
    edge="#5A5A5A",
    sand="#D9D9D9",
    ink="#000000",
    ink2="#2B2B2B",
    line="#5A5A5A",
    line2="#333333",
    petrol="#003C64",
    petrol_strong="#00243D",
    petrol_tint="#CFE6FA",
    petrol_tint2="#A9D2F3",
    on_petrol="#FFFFFF",
    apricot="#F08A1E",
    apricot_tint="#FFE6C4",
    apricot_text="#5F2A00",
    moss="#0B4A1E",
    moss_tint="#DDF3E2",
    clay="#7A1200",
    clay_tint="#FFE0D9",
    focus="#A33C00",
    focus_rail="#FFC98A",
    rail="#000000",
    rail_on="#003C64",
    rail_label="#FFFFFF",
)

WHITE_ON_BLACK = Palette(
    paper="#000000",
    panel="#121212",
    sheet="#000000",
    edge="#8A8A8A",
    sand="#3A3A3A",
    ink="#FFFFFF",
    ink2="#E4E4E4",
    line="#8A8A8A",
    line2="#C8C8C8",
    petrol="#FFE14D",
    petrol_strong="#FFF0A0",
    petrol_tint="#4A4000",
    petrol_tint2="#5C5000",
    on_petrol="#000000",
    apricot="#FFB066",
    apricot_tint="#472A00",
    apricot_text="#FFD3A3",
    moss="#9CF0B0",
    moss_tint="#0B3A19",
    clay="#FFB8A8",
    clay_tint="#541407",
    focus="#66D9FF",
    focus_rail="#66D9FF",
    rail="#000000",
    rail_on="#4A4000",
    rail_label="#FFFFFF",
)


class Colours(StrEnum):
    """What the person chose: as the computer has it, or one of the palettes."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    BLACK_ON_WHITE = "black_on_white"
    WHITE_ON_BLACK = "white_on_black"


PALETTES: Mapping[Colours, Palette] = MappingProxyType(
    {
        Colours.LIGHT: LIGHT,
        Colours.DARK: DARK,
        Colours.BLACK_ON_WHITE: BLACK_ON_WHITE,
        Colours.WHITE_ON_BLACK: WHITE_ON_BLACK,
    }
)


def contrast(one: str, other: str) -> float:
    """Return the WCAG 2 contrast ratio of two '#RRGGBB' colours."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
