"""What stands on every page: the header with mark and badge, the footer with page numbers.

To who reads by structure the header is there once, on the first page, and the footer once, on the last.
"""

from __future__ import annotations

from welapp.brief.document import Document
from welapp.brief.figures import draw_mark
from welapp.brief.sheet import Sheet
from welapp.brief.structure import heading, paragraph
from welapp.brief.style import (
    BOTTOM,
    FOOT,
    FOOT_RULE,
    FOOT_TOP,
    HEAD_MIDDLE,
    HEAD_RULE,
    RULE,
    SIDE,
    TOP,
    WIDTH,
    Type,
)
from welapp.brief.tagging import Decor
from welapp.brief.typeset import Typesetter

_BOLD = Type(10.5, 15.5, 700)
_LIGHT = Type(10.5, 15.5)
_FOOT_BOLD = Type(9, 13, 700)
_MARK_SIZE = 20.0
_TEXT_AT = 30.0
_WORD_GAP = 10.0
_BADGE_INSET = 9.5
_BADGE_HEIGHT = 19.0
_FOOT_SPLIT = 0.74
_MOST_BESIDE = 4
"""With more lines than these, what stands at the right goes under the name of the paper, as wide as the page."""


class Margins:
    """Header and footer of one document; long names make them higher and the page between them shorter."""

    def __init__(self, document: Document, typesetter: Typesetter) -> None:
        self._typesetter = typesetter
        self._document = document
        self._name = typesetter.line(document.head_bold, _BOLD)
        self._light = typesetter.line(document.head_light, _LIGHT)
        self._badge = typesetter.line(document.badge, _BOLD) if document.badge else None
        self._badge_width = self._badge.width + 2 * _BADGE_INSET if self._badge else 0.0
        taken = _TEXT_AT + self._name.width + self._light.width + 3 * _WORD_GAP + self._badge_width
        self._right = typesetter.text(document.head_right, _LIGHT, max(WIDTH - taken, WIDTH / 4))
        self._under = len(self._right) > _MOST_BESIDE
        if self._under:
            self._right = typesetter.text(document.head_right, _LIGHT, WIDTH)
        left = WIDTH * _FOOT_SPLIT
        bold = typesetter.text(document.foot_bold, _FOOT_BOLD, left) if document.foot_bold else ()
        light = typesetter.text(document.foot_light, FOOT, left) if document.foot_light else ()
        self._foot = [*((line, _FOOT_BOLD) for line in bold), *((line, FOOT) for line in light)]
        self._lower = (len(self._right) - (not self._under)) * _LIGHT.leading
        foot_lines = max(len(self._foot), 2 if document.foot_copy else 1)
        self._higher = (foot_lines - 2) * FOOT.leading
        self.head = (heading(document.head_bold or document.title, 1), paragraph(), paragraph(), paragraph())
        self.foot = (paragraph(), paragraph(), paragraph())

    @property
    def top(self) -> float:
        return TOP + self._lower

    @property
    def bottom(self) -> float:
        return BOTTOM - self._higher

    def draw_header(self, sheet: Sheet, number: int) -> None:
        top = HEAD_MIDDLE - _LIGHT.leading / 2
        name, light, right, badge = self.head if number == 1 else (Decor.TOP,) * len(self.head)
        with sheet.tagged(Decor.TOP):
            draw_mark(sheet, SIDE + _MARK_SIZE / 2, HEAD_MIDDLE, _MARK_SIZE)
            rule = HEAD_RULE + self._lower
            sheet.rule(SIDE, rule, SIDE + WIDTH, rule, RULE)
        with sheet.tagged(name):
            sheet.line(self._name, SIDE + _TEXT_AT, top)
        with sheet.tagged(light):
            sheet.line(self._light, SIDE + _TEXT_AT + self._name.width + _WORD_GAP, top)
        end = WIDTH - self._badge_width
        with sheet.tagged(right):
            room = WIDTH if self._under else end - (_WORD_GAP if self._badge else 0)
            for index, line in enumerate(self._right, start=int(self._under)):
                sheet.line(line, SIDE, top + index * _LIGHT.leading, width=room, align="end")
        if self._badge is not None:
            self._draw_badge_frame(sheet, SIDE + end)
            with sheet.tagged(badge):
                sheet.line(self._badge, SIDE + end + _BADGE_INSET, top)

    def _draw_badge_frame(self, sheet: Sheet, x: float) -> None:
        top = HEAD_MIDDLE - _BADGE_HEIGHT / 2
        with sheet.tagged(Decor.TOP):
            sheet.frame(x, top, self._badge_width, _BADGE_HEIGHT, radius=4.5, line=RULE * 0.8)

    def draw_footer(self, sheet: Sheet, number: int, count: int) -> None:
        rule = FOOT_RULE - self._higher
        bold, light, copy = self.foot if number == count else (Decor.FOOT,) * len(self.foot)
        with sheet.tagged(Decor.FOOT):
            sheet.rule(SIDE, rule, SIDE + WIDTH, rule, RULE)
        top = FOOT_TOP - self._higher
        for index, (line, kind) in enumerate(self._foot):
            with sheet.tagged(bold if kind is _FOOT_BOLD else light):
                sheet.line(line, SIDE, top + index * FOOT.leading)
        pages = f"bladzijde {number} van {count}" if count > 1 else ""
        ends = [(self._document.foot_copy, copy), (pages, Decor.FOOT)]
        for index, (text, owner) in enumerate((text, owner) for text, owner in ends if text):
            with sheet.tagged(owner):
                line = self._typesetter.line(text, FOOT)
                sheet.line(line, SIDE, top + index * FOOT.leading, width=WIDTH, align="end")
