"""Sizes and distances of the paper, in points unless a name says mm."""

from __future__ import annotations

from dataclasses import dataclass

from welapp.domain.papers import PaperSize

MM = 72 / 25.4
PAGE = (210 * MM, 297 * MM)
"""What everything is measured for: a larger paper is the same one, enlarged."""
SIZES = {PaperSize.A4: PAGE, PaperSize.A3: (297 * MM, 420 * MM)}
SIDE = 17 * MM
WIDTH = PAGE[0] - 2 * SIDE

HEAD_MIDDLE = 47.0
HEAD_RULE = 66.5
TOP = 84.0
BOTTOM = 758.0
FOOT_RULE = 775.5
FOOT_TOP = 781.0

COLUMN = 82.4 * MM
SECOND = WIDTH - COLUMN
"""Left edge of the second column, seen from the margin."""

INK = "#1D2A2A"
PAPER = "#FFFFFF"
HAIR = 0.25 * MM
RULE = 0.4 * MM

PIECE_GAP = 20.0
SECTION_GAP = 20.0
WIDE_GAP, LEAST_GAP = 10.0, 4.0
LESS_AIR = 11.0
"""What every wide gap gives up when that keeps the first side on one page."""
PARAGRAPH_GAP = 3.5
MOST_STRETCH = 18.0
"""How much a gap between pieces may grow on a page with room to spare."""
MOST_GROWN = 45 * MM
"""How much more room to draw in a page with room to spare may give."""
MOST_SINK = 90.0
"""How far a last frame may sink to stand on the foot of the page."""


@dataclass(frozen=True, slots=True)
class Type:
    """A size, its line distance and its weights."""

    size: float
    leading: float
    weight: int = 400
    bold_weight: int = 700


BODY = Type(11, 15.5)
TIGHT = Type(11, 14.2)
HEAD = Type(12, 19, 700)
FOOT = Type(9, 13)
WISH = Type(33, 39, 600)
OWN_WISH = Type(27, 33, 600)
BESIDE = Type(12.5, 18, 500)
TITLE = Type(27, 36, 600)
CHAPTER = Type(19, 26, 600)
LEAD = Type(12.5, 18, 700)
TERM = Type(19, 24, 700)
TERM_LINE = Type(10.5, 14)
LARGE = Type(15, 19.5, 700)
STEP = Type(10.5, 14.5)
STEP_WHEN = Type(11, 15, 700)
GROUP = Type(27, 36, 600)
STONE_MARK = Type(14, 18, 700)
