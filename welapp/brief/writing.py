"""What is filled in by hand: boxes to tick, lines to write on, room to draw."""

from __future__ import annotations

from collections.abc import Sequence

from welapp.brief.document import Boxes, Lines, Room
from welapp.brief.flow import Draw, Slice
from welapp.brief.sheet import Sheet
from welapp.brief.structure import Node, Role
from welapp.brief.style import HAIR, MM, RULE, Type
from welapp.brief.typeset import Line, Typesetter

_SIDE = 9.5
_TEXT_AT = 18.0
_ROW_GAP = 4.0
_WRITING = 9 * MM
_SHORT = 18
_NAME = "Hokje"
"""What an empty box says to who does not see it."""


def box_slices(typesetter: Typesetter, boxes: Boxes, width: float, kind: Type) -> list[Slice]:
    """Items with an empty box before each, row by row: four short ones, or two, beside one another."""
    columns = 4 if all(len(item) <= _SHORT for item in boxes.items) else 2
    room = width / columns
    whole = Node(Role.LIST)
    rows = [boxes.items[start : start + columns] for start in range(0, len(boxes.items), columns)]
    slices = []
    for index, row in enumerate(rows):
        cells = [typesetter.text(item, kind, room - _TEXT_AT - 6) for item in row]
        height = max(len(cell) for cell in cells) * kind.leading
        draw = _row_drawer(cells, [_entry(whole) for _ in cells], room, kind)
        slices.append(Slice(height, draw, gap=_ROW_GAP, keep=index < len(rows) - 1, node=whole))
    return slices


def _entry(whole: Node) -> tuple[Node, Node]:
    entry = whole.add(Role.ITEM)
    return entry.add(Role.LABEL, alt=_NAME), entry.add(Role.BODY)


def _row_drawer(cells: Sequence[Sequence[Line]], nodes: Sequence[tuple[Node, Node]], room: float, kind: Type) -> Draw:
    def draw(sheet: Sheet, x: float, top: float) -> None:
        for index, (lines, (label, body)) in enumerate(zip(cells, nodes, strict=True)):
            left = x + index * room
            with sheet.tagged(label):
                sheet.frame(left + 1, top + (kind.leading - _SIDE) / 2, _SIDE, _SIDE, radius=1.5, line=RULE * 0.8)
            with sheet.tagged(body):
                for down, line in enumerate(lines):
                    sheet.line(line, left + _TEXT_AT, top + down * kind.leading)

    return draw


def writing_slices(lines: Lines, width: float) -> list[Slice]:
    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.rule(x, top + _WRITING - 1, x + width, top + _WRITING - 1, HAIR)

    return [Slice(_WRITING, draw, keep=index < lines.count - 1) for index in range(lines.count)]


def room_slice(room: Room, width: float) -> Slice:
    height = room.height * MM

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.frame(x, top, width, height, radius=9, line=RULE * 0.7, dashed=True)

    return Slice(height, draw, gap=_ROW_GAP)
