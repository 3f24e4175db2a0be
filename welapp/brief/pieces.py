"""Pieces of the neutral document become bands that the flow can lay on pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from welapp.brief.blocks import (
    bullet_slices,
    drawing_slice,
    heading_slices,
    line_slices,
    section_slices,
)
from welapp.brief.document import (
    Box,
    Bullets,
    Chapter,
    Columns,
    Document,
    Grid,
    Groups,
    NewPage,
    Notice,
    Path,
    Piece,
    Rooms,
    Section,
    Title,
    Wish,
    WriteBox,
)
from welapp.brief.figures import FRAME_INSET, centred, figure_bands
from welapp.brief.flow import Band, Frame, Slice, Stack
from welapp.brief.structure import Node, Role, quotation
from welapp.brief.style import (
    BESIDE,
    BODY,
    CHAPTER,
    COLUMN,
    HEAD,
    LEAD,
    MM,
    OWN_WISH,
    PIECE_GAP,
    SECOND,
    SECTION_GAP,
    TIGHT,
    TITLE,
    WIDTH,
    WISH,
)
from welapp.brief.typeset import Typesetter

DRAWING_WIDTHS = (94.0, 86.0, 77.0, 68.0, 60.0)
"""Widths in mm a wish drawing may have, the wanted one first."""
_DRAWING_AIR = 8.0
"""Of the width, mm: the ink itself is this much narrower, so that text beside it stands free."""
_DRAWING_SHAPE = 0.66
_LABEL_AIR = 5.0
_GIANT = 400.0
"""A section higher than this in one column takes the whole width."""
_ROW_COST = 30.0
_OWN_DRAWING = (64.0, 44.0)
_OWN_TEXT = 102 * MM


def bands(document: Document, typesetter: Typesetter, drawing_width: float) -> list[Band | None]:
    """Every piece in order; None is a fresh page."""
    return [band for piece in document.pieces for band in _piece_bands(piece, typesetter, drawing_width)]


def _piece_bands(piece: Piece, typesetter: Typesetter, drawing_width: float) -> Sequence[Band | None]:
    match piece:
        case NewPage():
            return [None]
        case Wish():
            return list(_wish(piece, typesetter, drawing_width))
        case Columns():
            return list(_columns(piece.sections, typesetter))
        case Box():
            return _box(piece, typesetter)
        case Title():
            return [_title(piece, typesetter)]
        case Section():
            return [_wide_section(piece, typesetter)]
        case Chapter():
            return _chapter(piece, typesetter)
        case Grid() | Rooms() | Groups() | Notice() | Path() | WriteBox():
            return figure_bands(typesetter, piece)


def _wish(wish: Wish, typesetter: Typesetter, drawing_width: float) -> Iterator[Band]:
    if wish.compact:
        yield _own_wish(wish, typesetter)
        return
    words = heading_slices(typesetter, wish.label, WIDTH)
    words[0] = replace(words[0], gap=_LABEL_AIR)
    if wish.text:
        words += line_slices(typesetter.text(wish.text, WISH, WIDTH), WIDTH, gap=_LABEL_AIR / 2, node=quotation())
    yield Band((Stack(tuple(words)),))
    beside = list(wish.beside)
    if wish.drawing is not None and not wish.drawing.empty:
        picture = drawing_slice(
            typesetter, wish.drawing, drawing_width - _DRAWING_AIR, (drawing_width - _DRAWING_AIR) * _DRAWING_SHAPE
        )
        x = min(SECOND, (drawing_width + _DRAWING_AIR / 2) * MM)
        side = Stack(tuple(_sections(wish.beside, typesetter, WIDTH - x)), x)
        under = sum(_height(_sections([section], typesetter, WIDTH)) + PIECE_GAP for section in beside)
        if side.height <= min(picture.height + under, _GIANT):
            height = max(picture.height, side.height)
            yield Band((Stack((picture,)), centred(side, height)), gap=PIECE_GAP * 0.8, whole=True)
            return
        yield Band((Stack((picture,)),), gap=PIECE_GAP * 0.8, whole=True)
    for section in beside:
        yield Band((Stack(tuple(_sections([section], typesetter, WIDTH))),), gap=PIECE_GAP)


def _sections(sections: Sequence[Section], typesetter: Typesetter, width: float) -> list[Slice]:
    slices: list[Slice] = []
    for section in sections:
        made = section_slices(typesetter, section, width, kind=BESIDE)
        slices += [replace(made[0], gap=SECTION_GAP if slices else 0.0), *made[1:]]
    return slices


def _own_wish(wish: Wish, typesetter: Typesetter) -> Band:
    """The wish on the youth's own sheet: words at the left, the drawing at the right."""
    drawn = wish.drawing is not None and not wish.drawing.empty
    width = _OWN_TEXT if drawn else WIDTH
    words = heading_slices(typesetter, wish.label, width, replace(HEAD, size=13.5, leading=20))
    words[0] = replace(words[0], gap=_LABEL_AIR)
    if wish.text:
        words += line_slices(typesetter.text(wish.text, OWN_WISH, width), width, gap=_LABEL_AIR / 2, node=quotation())
    stacks = [Stack(tuple(words))]
    if wish.drawing is not None and drawn:
        stacks.append(Stack((drawing_slice(typesetter, wish.drawing, *_OWN_DRAWING, end=WIDTH),)))
    return Band(tuple(stacks))


def _columns(sections: Sequence[Section], typesetter: Typesetter) -> Iterator[Band]:
    """Two columns; a section that would fill a column on its own takes the whole width, in its place."""
    group: list[list[Slice]] = []
    for section in sections:
        made = section_slices(typesetter, section, COLUMN)
        if sum(piece.height + piece.gap for piece in made) <= _GIANT:
            group.append(made)
            continue
        yield from _two_columns(group)
        group = []
        yield _wide_section(section, typesetter)
    yield from _two_columns(group)


def _two_columns(group: Sequence[list[Slice]]) -> Iterator[Band]:
    if not group:
        return
    left, right = _balanced([_height(section) for section in group])
    sides = [[list(group[index]) for index in side] for side in (left, right)]
    if len(sides[0]) == len(sides[1]):
        _line_up(sides[0], sides[1])
    stacks = []
    for x, side in zip((0.0, SECOND), sides, strict=True):
        slices: list[Slice] = []
        for made in side:
            slices += [replace(made[0], gap=made[0].gap + (SECTION_GAP if slices else 0.0)), *made[1:]]
        if slices:
            stacks.append(Stack(tuple(slices), x))
    yield Band(tuple(stacks), gap=PIECE_GAP)


def _height(slices: Sequence[Slice]) -> float:
    return sum(piece.height + piece.gap for piece in slices)


def _balanced(heights: Sequence[float]) -> tuple[range, range]:
    """Where the second column begins, so that the longer column is as short as can be; ties fill the left."""
    middle = (len(heights) + 1) // 2

    def cost(cut: int) -> tuple[float, int]:
        return max(sum(heights[:cut]), sum(heights[cut:])) // 8, abs(cut - middle)

    cut = min(range(1, len(heights) + 1), key=cost)
    return range(cut), range(cut, len(heights))


def _line_up(left: list[list[Slice]], right: list[list[Slice]]) -> None:
    """Let sections beside one another begin at one height, if that costs little."""
    rows = [(_height(one), _height(other)) for one, other in zip(left, right, strict=True)]
    aligned = sum(max(row) for row in rows)
    if aligned - max(sum(one for one, _ in rows), sum(other for _, other in rows)) > _ROW_COST:
        return
    for index, (one, other) in enumerate(rows[:-1]):
        short, missing = (left, other - one) if one < other else (right, one - other)
        following = short[index + 1]
        following[0] = replace(following[0], gap=following[0].gap + missing)


def _box(box: Box, typesetter: Typesetter) -> list[Band]:
    stacks = []
    left_width = SECOND - FRAME_INSET - 8
    right_width = WIDTH - SECOND - FRAME_INSET
    if not box.right:
        left_width = WIDTH - 2 * FRAME_INSET
    for sections, x, width, tight in (
        (box.left, FRAME_INSET, left_width, False),
        (box.right, SECOND if box.left else FRAME_INSET, right_width, True),
    ):
        slices: list[Slice] = []
        for section in sections:
            kind, gap = (TIGHT, 0.0) if tight and len(section.parts) > 2 else (BODY, 3.5)
            made = section_slices(typesetter, section, width, kind=kind, gap=gap)
            slices += [replace(made[0], gap=SECTION_GAP * 0.7 if slices else 0.0), *made[1:]]
        if slices:
            stacks.append(Stack(tuple(slices), x))
    if not stacks:
        return []
    return [Band(tuple(stacks), gap=PIECE_GAP, frame=Frame(12, 12), whole=True, sinks=True)]


def _title(title: Title, typesetter: Typesetter) -> Band:
    slices = heading_slices(typesetter, title.text, WIDTH, TITLE)
    if title.lead:
        lead = line_slices(typesetter.text(title.lead, LEAD, WIDTH), WIDTH, gap=2.0)
        slices += [replace(piece, keep=piece.keep or bool(title.body)) for piece in lead]
    if title.body:
        slices += line_slices(typesetter.text(title.body, BODY, WIDTH), WIDTH)
    return Band((Stack(tuple(slices)),), gap=PIECE_GAP)


def _chapter(chapter: Chapter, typesetter: Typesetter) -> list[Band | None]:
    """The heading shares a stack with the first section, so that they stay together."""
    heading = heading_slices(typesetter, chapter.heading, WIDTH, CHAPTER)
    made = [section_slices(typesetter, section, WIDTH, level=3) for section in chapter.sections]
    first = [replace(made[0][0], gap=_LABEL_AIR), *made[0][1:]] if made else []
    found: list[Band | None] = [Band((Stack((*heading, *first)),), gap=PIECE_GAP * 1.2)]
    return found + [
        Band((Stack(tuple(section)),), gap=SECTION_GAP * 0.7, whole=_height(section) <= _GIANT / 2)
        for section in made[1:]
    ]


def _wide_section(section: Section, typesetter: Typesetter) -> Band:
    """A section across the page; a list of short bullets stands in two columns."""
    if len(section.parts) == 1 and isinstance(section.parts[0], Bullets) and len(section.parts[0].items) > 3:
        return _bullet_columns(section, section.parts[0], typesetter)
    return Band((Stack(tuple(section_slices(typesetter, section, WIDTH))),), gap=PIECE_GAP)


def _bullet_columns(section: Section, bullets: Bullets, typesetter: Typesetter) -> Band:
    heading = heading_slices(typesetter, section.heading, WIDTH) if section.heading else []
    half = (len(bullets.items) + 1) // 2
    whole = Node(Role.LIST)
    left = bullet_slices(typesetter, bullets.items[:half], COLUMN, of=whole)
    right = bullet_slices(typesetter, bullets.items[half:], COLUMN, of=whole)
    beside = [replace(piece, draw=None) for piece in heading]
    return Band((Stack((*heading, *left)), Stack((*beside, *right), SECOND)), gap=PIECE_GAP)
