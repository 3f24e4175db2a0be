"""Figures of the paper: the round table, the grid of four terms, the path with stones, notices."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from welapp.brief.blocks import heading_slices, line_slices
from welapp.brief.document import Grid, Groups, Notice, Path, Rooms, Step, Term, WriteBox
from welapp.brief.flow import Band, Draw, Frame, Slice, Stack
from welapp.brief.sheet import Sheet
from welapp.brief.structure import Node, Role, paragraph
from welapp.brief.style import (
    BODY,
    GROUP,
    HAIR,
    HEAD,
    INK,
    LARGE,
    LEAD,
    MM,
    PAGE,
    PAPER,
    PIECE_GAP,
    RULE,
    STEP,
    STEP_WHEN,
    STONE_MARK,
    TERM,
    TERM_LINE,
    TITLE,
    WIDTH,
)
from welapp.brief.typeset import Line, Typesetter

FRAME_INSET = 17.5
_SEATS = 6
_DOT_LINE = 1.8
_PATH_LINE = 2.1
_STONE = 17.0
_TERM_WRITING = 10 * MM
_TERM_GAP = 3.6 * MM
_TERM_TEXT = 48.0
_TERM_LINES_AT = 170.0
_TERM_STONE_X = (18.0, 22.0)
_STONE_Y = (0.0, 5.5, -2.0, 4.0)
_STEP_AIR = 14.0
_STEPS_A_ROW = 4
_WRITE_LEAST = 30 * MM
_ROOM = 45 * MM
"""Enlarged on A3 that is high enough for square notes of 51 mm."""
_GROUP_ROW = 17 * MM
_GROUPS_A_ROW = 2
_GROUP_TEXT = 46.0
_GROUP_STONE = 13.0
_DONE = "Gedaan"
"""What the tick on a stone says to who does not see it."""


def draw_mark(sheet: Sheet, x: float, y: float, size: float) -> None:
    """The round table from above; the youth's seat, at the top, is an open ring."""
    ring, seat, away = size * 0.27, size * 0.105, size * 0.455
    sheet.circle(x, y, ring, width=size * 0.075)
    for index in range(_SEATS):
        angle = -math.pi / 2 + index * 2 * math.pi / _SEATS
        place = (x + away * math.cos(angle), y + away * math.sin(angle))
        if index:
            sheet.circle(*place, seat, fill=INK)
        else:
            sheet.circle(*place, seat * 0.8, width=size * 0.06)


def figure_bands(typesetter: Typesetter, piece: Grid | Rooms | Groups | Notice | Path | WriteBox) -> list[Band]:
    match piece:
        case Grid():
            return [_grid_band(typesetter, piece)]
        case Rooms():
            return [_room_band(typesetter, term) for term in piece.terms]
        case Groups():
            return [_groups_band(typesetter, piece)]
        case Notice():
            return [_notice_band(typesetter, piece)]
        case Path():
            return [_path_band(typesetter, piece)] if piece.steps else []
        case WriteBox():
            return [_write_box_band(typesetter, piece)]


def _grid_band(typesetter: Typesetter, grid: Grid) -> Band:
    """The terms with their writing lines, under a rule across the page."""
    begin = typesetter.line(grid.begin, HEAD)
    table = Node(Role.TABLE)
    rows = [
        Slice(
            3 * _TERM_WRITING,
            _term_drawer(typesetter, term, index, begin, table.add(Role.ROW), last=index == len(grid.terms) - 1),
            gap=_TERM_GAP if index else 0.0,
            keep=index < len(grid.terms) - 1,
            node=table,
        )
        for index, term in enumerate(grid.terms)
    ]
    rule = Slice(9.0, lambda sheet, x, top: sheet.rule(x, top, x + WIDTH, top, RULE), keep=True)
    return Band((Stack((rule, *rows)),), gap=PIECE_GAP * 0.8, whole=True)


def _room_band(typesetter: Typesetter, term: Term) -> Band:
    """One term, large enough to be read from across the room, with the rest of its frame left free."""
    inner = WIDTH - 2 * FRAME_INSET
    when = [piece for text in term.lines for piece in line_slices(typesetter.text(text, LEAD, inner), inner)]
    words = heading_slices(typesetter, f"{term.number} {term.unit}", inner, TITLE)
    return Band(
        (Stack((*words, *when), FRAME_INSET),),
        gap=_TERM_GAP,
        frame=Frame(7, 9, least=_ROOM),
        whole=True,
    )


def _groups_band(typesetter: Typesetter, groups: Groups) -> Band:
    """Each group beside its number, in a frame; rows that can be followed with a finger."""
    items = list(enumerate(groups.items, 1))
    rows = [items[start : start + _GROUPS_A_ROW] for start in range(0, len(items), _GROUPS_A_ROW)]
    whole = Node(Role.LIST)
    slices = [
        Slice(
            _GROUP_ROW,
            _groups_drawer(typesetter, row, whole, first=not index),
            keep=index < len(rows) - 1,
            node=whole,
        )
        for index, row in enumerate(rows)
    ]
    return Band((Stack(tuple(slices), FRAME_INSET),), gap=PIECE_GAP, frame=Frame(6, 6), whole=True)


def _groups_drawer(typesetter: Typesetter, row: Sequence[tuple[int, str]], whole: Node, *, first: bool) -> Draw:
    width = (WIDTH - 2 * FRAME_INSET) / _GROUPS_A_ROW
    cells = [
        (typesetter.line(str(number), STONE_MARK), typesetter.line(text, GROUP), whole.add(Role.ITEM))
        for number, text in row
    ]
    parts = [(entry.add(Role.LABEL), entry.add(Role.BODY)) for _, _, entry in cells]

    def draw(sheet: Sheet, x: float, top: float) -> None:
        if not first:
            sheet.rule(x, top, x + WIDTH - 2 * FRAME_INSET, top, HAIR)
        middle = top + _GROUP_ROW / 2
        for index, ((number, text, _), (label, body)) in enumerate(zip(cells, parts, strict=True)):
            left = x + index * width + 8
            sheet.circle(left + _GROUP_STONE, middle, _GROUP_STONE, width=1.2)
            with sheet.tagged(label):
                sheet.line(number, left, middle - STONE_MARK.leading / 2, width=2 * _GROUP_STONE, align="middle")
            with sheet.tagged(body):
                sheet.line(text, left + _GROUP_TEXT, middle - GROUP.leading / 2)

    return draw


def _term_drawer(typesetter: Typesetter, term: Term, index: int, begin: Line, row: Node, *, last: bool) -> Draw:
    when, room = row.add(Role.HEADER), row.add(Role.CELL)
    number = typesetter.line(term.number, TERM)
    unit = typesetter.line(term.unit, TERM)
    width = _TERM_LINES_AT - _TERM_TEXT - 8
    lines = [line for text in term.lines for line in typesetter.text(text, TERM_LINE, width)]
    centre = _TERM_STONE_X[index % 2]
    following = _TERM_STONE_X[(index + 1) % 2]

    def draw(sheet: Sheet, x: float, top: float) -> None:
        middle = top + _STONE + 1
        if not last:
            start, end = (x + centre, middle + _STONE + 4), (x + following, middle + 3 * _TERM_WRITING - 15)
            third = (end[1] - start[1]) / 3
            sway = ((start[0] + 1.5, start[1] + third), (end[0] - 4, end[1] - third), end)
            sheet.dotted(start, [sway], _DOT_LINE)
        sheet.circle(x + centre, middle, _STONE + 1, width=1.5)
        with sheet.tagged(when):
            sheet.line(number, x + centre - _STONE, middle - TERM.leading / 2, width=2 * _STONE, align="middle")
            sheet.line(unit, x + _TERM_TEXT, top)
            for place, line in enumerate(lines):
                sheet.line(line, x + _TERM_TEXT, top + TERM.leading + place * TERM_LINE.leading)
        for writing in range(3):
            y = top + _TERM_WRITING * (writing + 1) - 1
            sheet.rule(x + _TERM_LINES_AT, y, x + WIDTH, y, HAIR)
        with sheet.tagged(room):
            sheet.line(begin, x + _TERM_LINES_AT, top + _TERM_WRITING - 20)

    return draw


def _notice_band(typesetter: Typesetter, notice: Notice) -> Band:
    """A framed line: what is promised at the left, by when large at the right."""
    large = [typesetter.line(text, LARGE) for text in notice.large]
    right = max((line.width for line in large), default=0.0)
    inner = WIDTH - 2 * FRAME_INSET
    left = inner - right - 16 if right < inner / 2 else inner
    bold = line_slices(typesetter.text(notice.bold, HEAD, left), left)
    text = line_slices(typesetter.text(notice.text, BODY, left), left) if notice.text else []
    words = Stack((*bold, *text), FRAME_INSET)
    figures = Stack(tuple(line_slices(large, inner, align="end", node=paragraph())), FRAME_INSET)
    stacks = _side_by_side(words, figures) if left < inner else (_under(words, figures),)
    return Band(stacks, gap=PIECE_GAP, frame=Frame(11, 11), whole=True, sinks=True)


def _side_by_side(words: Stack, figures: Stack) -> tuple[Stack, ...]:
    height = max(words.height, figures.height)
    return tuple(centred(stack, height) for stack in (words, figures) if stack.slices)


def _under(words: Stack, figures: Stack) -> Stack:
    return Stack(words.slices + figures.slices, words.x)


def centred(stack: Stack, height: float) -> Stack:
    """The same stack with air above it, so that it stands in the middle of a height."""
    air = max(0.0, (height - stack.height) / 2)
    return Stack((Slice(air, None, keep=True), *stack.slices), stack.x) if air else stack


def _path_band(typesetter: Typesetter, path: Path) -> Band:
    """The dotted path with its stones, running off both edges of the paper."""
    rows = [path.steps[start : start + _STEPS_A_ROW] for start in range(0, len(path.steps), _STEPS_A_ROW)]
    whole = Node(Role.LIST)
    slices = [_path_row(typesetter, row, whole, gap=6.0 if index == 0 else 10.0) for index, row in enumerate(rows)]
    heading = heading_slices(typesetter, path.heading, WIDTH)
    return Band((Stack((*heading, *slices)),), gap=PIECE_GAP, whole=True)


def _path_row(typesetter: Typesetter, steps: Sequence[Step], whole: Node, gap: float) -> Slice:
    width = (WIDTH + _STEP_AIR) / max(len(steps), 1) - _STEP_AIR
    columns: list[list[Slice]] = []
    stones: list[tuple[Line | None, Node]] = []
    for step in steps:
        entry = whole.add(Role.ITEM)
        stone, body = entry.add(Role.LABEL, alt=_DONE if step.done else ""), entry.add(Role.BODY)
        stones.append((None if step.done else typesetter.line(step.mark, STONE_MARK), stone))
        when, what = (
            typesetter.text(words, kind, width) for words, kind in ((step.when, STEP_WHEN), (step.text, STEP))
        )
        columns.append(
            [
                *line_slices(when, width, align="middle", node=body.add(Role.PARAGRAPH)),
                *line_slices(what, width, align="middle", node=body.add(Role.PARAGRAPH)),
            ]
        )
    above = 2 * _STONE + 12
    height = above + max((sum(piece.height for piece in column) for column in columns), default=0.0)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        centres = [
            (x + index * (width + _STEP_AIR) + width / 2, top + _STONE + 2 + _STONE_Y[index % 4])
            for index in range(len(steps))
        ]
        _draw_path(sheet, centres)
        for (mark, stone), centre in zip(stones, centres, strict=True):
            _draw_stone(sheet, mark, stone, centre)
        for index, column in enumerate(columns):
            at = top + above
            for piece in column:
                if piece.draw is not None:
                    piece.draw(sheet, x + index * (width + _STEP_AIR), at)
                at += piece.height

    return Slice(height, draw, gap=gap, node=whole)


def _draw_path(sheet: Sheet, centres: Sequence[tuple[float, float]]) -> None:
    y = centres[0][1]
    points = [(0.0, y + 9), *centres, (PAGE[0], centres[-1][1] - 9)]
    curves = []
    for before, after in pairwise(points):
        reach = (after[0] - before[0]) * 0.5
        curves.append(((before[0] + reach, before[1] - 5), (after[0] - reach, after[1] + 5), after))
    sheet.dotted(points[0], curves, _PATH_LINE)


def _draw_stone(sheet: Sheet, mark: Line | None, stone: Node, centre: tuple[float, float]) -> None:
    x, y = centre
    sheet.circle(x, y, _STONE + 3, fill=PAPER)
    if mark is None:
        with sheet.tagged(stone):
            sheet.circle(x, y, _STONE, fill=INK)
            sheet.polyline([(x - 7, y + 0.5), (x - 2, y + 5.5), (x + 7.5, y - 5)], 2.4)
        return
    sheet.circle(x, y, _STONE - 0.7, width=1.5)
    with sheet.tagged(stone):
        sheet.line(mark, x - _STONE, y - STONE_MARK.leading / 2, width=2 * _STONE, align="middle")


def _write_box_band(typesetter: Typesetter, box: WriteBox) -> Band:
    inner = WIDTH - 2 * FRAME_INSET
    heading = heading_slices(typesetter, box.heading, inner)
    frame = Frame(10, 10, dashed=True, grows=True, least=_WRITE_LEAST)
    return Band((Stack(tuple(heading), FRAME_INSET),), gap=PIECE_GAP, frame=frame, whole=True)
