"""Blocks: sections with paragraphs, bullets, pairs and drawings become slices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from welapp.brief.document import Boxes, Bullets, Code, Drawing, Lines, Pairs, Para, Part, Room, Section
from welapp.brief.flow import Draw, Slice
from welapp.brief.inked import Inked
from welapp.brief.sheet import Sheet
from welapp.brief.structure import Node, Role, figure, heading, paragraph, quotation
from welapp.brief.style import BODY, HEAD, INK, MM, PARAGRAPH_GAP, Type
from welapp.brief.typeset import Line, Typesetter
from welapp.brief.writing import box_slices, room_slice, writing_slices
from welapp.domain.answers import Photo

_BULLET_INDENT = 12.5
_BULLET_RADIUS = 2.1
_BULLET_GAP = 1.2
_KEY_LEAST = 68.0
_KEY_AIR = 12.0
_KEY_MOST = 0.45
_PAIR_GAP = 4.0
_INK_MOST_SCALE = 0.85
"""A small doodle is not blown up: its line would become a beam."""
_PHOTO_MOST_SCALE = 25.4 / 100
"""Millimetres for a pixel: with fewer than a hundred to the inch they would be seen one by one."""
_SMALL_DRAWING = (60.0, 40.0)
_CODE_SIDE, _QUIET = 80.0, 4  # millimetres, and modules


def line_slices(
    lines: Sequence[Line], width: float, *, align: str = "start", gap: float = 0.0, node: Node | None = None
) -> list[Slice]:
    """A paragraph as slices; the first two and the last two lines stay together.

    It is a paragraph in the structure too, unless `node` says what it is.
    """
    count = len(lines)
    node = node or paragraph()
    return [
        Slice(
            line.type.leading,
            _line_drawer(line, width, align, node),
            gap=gap if index == 0 else 0.0,
            keep=index < count - 1 and index in (0, count - 2),
            node=node,
        )
        for index, line in enumerate(lines)
    ]


def _line_drawer(line: Line, width: float, align: str, node: Node) -> Draw:
    def draw(sheet: Sheet, x: float, top: float) -> None:
        with sheet.tagged(node):
            sheet.line(line, x, top, width=width, align=align)

    return draw


def heading_slices(
    typesetter: Typesetter, text: str, width: float, kind: Type = HEAD, *, level: int = 2
) -> list[Slice]:
    """A heading: kept with what follows, and listed among the bookmarks. Level 1 is the name of the paper itself."""
    node = heading(text, level)
    lines = typesetter.text(text, kind, width)
    slices = [replace(piece, keep=True) for piece in line_slices(lines, width, node=node)]
    first = slices[0]

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.bookmark(node, top)
        if first.draw is not None:
            first.draw(sheet, x, top)

    return [replace(first, draw=draw), *slices[1:]]


def section_slices(
    typesetter: Typesetter,
    section: Section,
    width: float,
    *,
    kind: Type = BODY,
    gap: float = PARAGRAPH_GAP,
    level: int = 2,
) -> list[Slice]:
    """A heading with its parts; `gap` stands between parts."""
    slices = heading_slices(typesetter, section.heading, width, level=level) if section.heading else []
    for index, part in enumerate(section.parts):
        made = part_slices(typesetter, part, width, kind)
        if made and index:
            made[0] = replace(made[0], gap=made[0].gap + gap)
        slices += made
    if any(isinstance(part, Lines | Boxes | Room) for part in section.parts):
        # A question to be answered by hand is not cut: one never turns the page to answer.
        slices = [*(replace(piece, keep=True) for piece in slices[:-1]), *slices[-1:]]
    return slices


def part_slices(typesetter: Typesetter, part: Part, width: float, kind: Type = BODY) -> list[Slice]:
    if isinstance(part, Para):
        node = quotation() if part.quote else paragraph()
        return line_slices(typesetter.lines(part.runs, kind, width), width, node=node)
    if isinstance(part, Bullets):
        return bullet_slices(typesetter, part.items, width, kind)
    if isinstance(part, Pairs):
        return _pair_slices(typesetter, part, width, kind)
    if isinstance(part, Boxes):
        return box_slices(typesetter, part, width, kind)
    if isinstance(part, Lines):
        return writing_slices(typesetter, part, width, kind)
    if isinstance(part, Room):
        return [room_slice(part, width)]
    if isinstance(part, Code):
        return [_code_slice(part)]
    return [drawing_slice(typesetter, part, *_SMALL_DRAWING)]


def bullet_slices(
    typesetter: Typesetter, items: Sequence[str], width: float, kind: Type = BODY, *, of: Node | None = None
) -> list[Slice]:
    """Items with a dot before each; `of` is the list that they go on with, when it is one already."""
    slices: list[Slice] = []
    whole = of or Node(Role.LIST)
    for item in items:
        entry = whole.add(Role.ITEM)
        dot, body = entry.add(Role.LABEL, alt="•"), entry.add(Role.BODY)
        made = line_slices(typesetter.text(item, kind, width - _BULLET_INDENT), width - _BULLET_INDENT, node=body)
        made = [
            replace(piece, draw=_indented(piece, _BULLET_INDENT, None if index else dot))
            for index, piece in enumerate(made)
        ]
        slices += [replace(made[0], gap=_BULLET_GAP), *made[1:]]
    return slices


def _indented(piece: Slice, indent: float, dot: Node | None) -> Draw:
    def draw(sheet: Sheet, x: float, top: float) -> None:
        if dot is not None:
            with sheet.tagged(dot):
                sheet.circle(x + _BULLET_RADIUS, top + piece.height / 2 + 0.6, _BULLET_RADIUS, fill=INK)
        if piece.draw is not None:
            piece.draw(sheet, x + indent, top)

    return draw


def _pair_slices(typesetter: Typesetter, pairs: Pairs, width: float, kind: Type) -> list[Slice]:
    bold = replace(kind, weight=kind.bold_weight)
    widest = max((typesetter.line(key, bold).width for key, _ in pairs.rows), default=0.0)
    column = min(max(_KEY_LEAST, widest + _KEY_AIR), width * _KEY_MOST)
    slices: list[Slice] = []
    table = Node(Role.TABLE)
    for index, (key, value) in enumerate(pairs.rows):
        cells = table.add(Role.ROW)
        head, cell = cells.add(Role.HEADER), cells.add(Role.CELL)
        keys = line_slices(typesetter.text(key, bold, column - _KEY_AIR / 2), column, node=head)
        values = line_slices(typesetter.text(value, kind, width - column), width - column, node=cell)
        row: list[Slice] = []
        for at in range(max(len(keys), len(values))):
            left = keys[at] if at < len(keys) else None
            right = values[at] if at < len(values) else None
            tied = at < len(keys) - 1 or (right is not None and right.keep)
            row.append(Slice(kind.leading, _beside(left, right, column), keep=tied, node=table))
        slices += [replace(row[0], gap=_PAIR_GAP if index else 0.0), *row[1:]]
    return slices


def _beside(left: Slice | None, right: Slice | None, column: float) -> Draw:
    def draw(sheet: Sheet, x: float, top: float) -> None:
        if left is not None and left.draw is not None:
            left.draw(sheet, x, top)
        if right is not None and right.draw is not None:
            right.draw(sheet, x + column, top)

    return draw


def drawing_slice(
    typesetter: Typesetter, drawing: Drawing, width_mm: float, height_mm: float, *, end: float | None = None
) -> Slice:
    """Ink inside a box at most this large, cropped to what was drawn; `end` sets its right edge instead of the left."""
    if drawing.photo is not None:
        return _photo_slice(drawing.photo, figure(drawing.described), width_mm, height_mm, end)
    ink = typesetter.inks.of(drawing.strokes)
    if ink is None:
        return Slice(0.0, None)
    scale = MM * min(width_mm / max(ink.width, 1.0), height_mm / max(ink.height, 1.0), _INK_MOST_SCALE)
    width, height = ink.width * scale, ink.height * scale
    node = figure(drawing.described)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        start = x if end is None else x + end - width
        with sheet.tagged(node, (start, top, width, height)):
            _draw_ink(sheet, ink, start, top, scale)

    return Slice(height, draw, node=node)


def _code_slice(code: Code) -> Slice:
    """A QR code with the white around it that a camera needs: four modules (ISO/IEC 18004)."""
    module = _CODE_SIDE * MM / (len(code.modules) + 2 * _QUIET)
    inset = _QUIET * module
    side = len(code.modules) * module
    node = figure(code.described)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        with sheet.tagged(node, (x + inset, top + inset, side, side)):
            for row, modules in enumerate(code.modules):
                above = top + inset + row * module
                for start, end in _dark(modules):
                    left, right = (x + inset + at * module for at in (start, end))
                    sheet.polygon([(left, above), (right, above), (right, above + module), (left, above + module)], INK)

    return Slice(_CODE_SIDE * MM, draw, node=node)


def _dark(modules: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Return where dark begins and ends in a row."""
    start = 0
    for dark, stretch in groupby(modules):
        end = start + len(list(stretch))
        if dark:
            yield start, end
        start = end


def _photo_slice(photo: Photo, node: Node, width_mm: float, height_mm: float, end: float | None) -> Slice:
    scale = MM * min(width_mm / max(photo.width, 1), height_mm / max(photo.height, 1), _PHOTO_MOST_SCALE)
    width, height = photo.width * scale, photo.height * scale

    def draw(sheet: Sheet, x: float, top: float) -> None:
        start = x if end is None else x + end - width
        with sheet.tagged(node, (start, top, width, height)):
            sheet.picture(photo, start, top, width, height)

    return Slice(height, draw, node=node)


def _draw_ink(sheet: Sheet, ink: Inked, x: float, top: float, scale: float) -> None:
    x, top = x - ink.left * scale, top - ink.top * scale
    for colour, shape in ink.shapes:
        sheet.polygon([(x + px * scale, top + py * scale) for px, py in shape], colour)
