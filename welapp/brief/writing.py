"""What is filled in by hand: boxes to tick, lines to write on, room to draw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from welapp.brief.document import Boxes, Lines, Room
from welapp.brief.flow import Draw, Slice
from welapp.brief.sheet import Sheet
from welapp.brief.structure import Node, Role, paragraph
from welapp.brief.style import HAIR, MM, RULE, Type
from welapp.brief.typeset import Line, Typesetter

_SIDE = 9.5
_TEXT_AT = 18.0
_ROW_GAP = 4.0
_BETWEEN = 12.0
_WRITING = 9 * MM
_SHORT = 18
_NAME = "Hokje"
"""What an empty box says to who does not see it."""


def box_slices(typesetter: Typesetter, boxes: Boxes, width: float, kind: Type) -> list[Slice]:
    """Items with an empty box before each: with their heading on one line, or row by row in columns."""
    before = _heading(typesetter, boxes.heading, kind)
    if before is not None:
        widths = [typesetter.line(item, kind).width + _TEXT_AT + _BETWEEN for item in boxes.items]
        start = before.width + _BETWEEN
        if start + sum(widths) - _BETWEEN <= width:
            places = [start + sum(widths[:index]) for index in range(len(widths))]
            cells = [typesetter.text(item, kind) for item in boxes.items]
            return [_beside(before), _row(cells, places, Node(Role.LIST), kind)]
    above = [] if before is None else [replace(_beside(before), height=kind.leading)]
    return [*above, *_rows(typesetter, boxes.items, width, kind)]


def _rows(typesetter: Typesetter, items: Sequence[str], width: float, kind: Type) -> list[Slice]:
    """Four short items, or two, beside one another."""
    columns = 4 if all(len(item) <= _SHORT for item in items) else 2
    room = width / columns
    whole = Node(Role.LIST)
    slices = []
    for start in range(0, len(items), columns):
        cells = [typesetter.text(item, kind, room - _TEXT_AT - 6) for item in items[start : start + columns]]
        last = start + columns >= len(items)
        slices.append(
            replace(_row(cells, [room * at for at in range(columns)], whole, kind), gap=_ROW_GAP, keep=not last)
        )
    return slices


def _row(cells: Sequence[Sequence[Line]], places: Sequence[float], whole: Node, kind: Type) -> Slice:
    height = max(len(cell) for cell in cells) * kind.leading
    return Slice(height, _row_drawer(cells, [_entry(whole) for _ in cells], places, kind), node=whole)


def _heading(typesetter: Typesetter, heading: str, kind: Type) -> Line | None:
    return typesetter.line(heading, replace(kind, weight=kind.bold_weight)) if heading else None


def _beside(line: Line, down: float = 0.0) -> Slice:
    """A heading that takes no height of its own, so that what is filled in stands beside it."""
    node = paragraph()

    def draw(sheet: Sheet, x: float, top: float) -> None:
        with sheet.tagged(node):
            sheet.line(line, x, top + down)

    return Slice(0.0, draw, gap=_ROW_GAP, keep=True, node=node)


def _entry(whole: Node) -> tuple[Node, Node]:
    entry = whole.add(Role.ITEM)
    return entry.add(Role.LABEL, alt=_NAME), entry.add(Role.BODY)


def _row_drawer(
    cells: Sequence[Sequence[Line]], nodes: Sequence[tuple[Node, Node]], places: Sequence[float], kind: Type
) -> Draw:
    def draw(sheet: Sheet, x: float, top: float) -> None:
        for lines, (label, body), place in zip(cells, nodes, places, strict=False):
            left = x + place
            with sheet.tagged(label):
                sheet.frame(left + 1, top + (kind.leading - _SIDE) / 2, _SIDE, _SIDE, radius=1.5, line=RULE * 0.8)
            with sheet.tagged(body):
                for down, line in enumerate(lines):
                    sheet.line(line, left + _TEXT_AT, top + down * kind.leading)

    return draw


def writing_slices(typesetter: Typesetter, lines: Lines, width: float, kind: Type) -> list[Slice]:
    def drawer(left: float) -> Draw:
        def draw(sheet: Sheet, x: float, top: float) -> None:
            sheet.rule(x + left, top + _WRITING - 1, x + width, top + _WRITING - 1, HAIR)

        return draw

    before = _heading(typesetter, lines.heading, kind)
    left = 0.0 if before is None else before.width + _BETWEEN / 2
    made = [
        Slice(_WRITING, drawer(0.0 if index else left), keep=index < lines.count - 1) for index in range(lines.count)
    ]
    return made if before is None else [replace(_beside(before, _WRITING - kind.leading), gap=0.0), *made]


def room_slice(room: Room, width: float) -> Slice:
    return _room(room.height * MM, width)


def _room(height: float, width: float) -> Slice:
    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.frame(x, top, width, height, radius=9, line=RULE * 0.7, dashed=True)

    return Slice(height, draw, gap=_ROW_GAP, grown=lambda more: _room(height + more, width))
