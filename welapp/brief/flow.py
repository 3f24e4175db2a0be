"""Flow: bands of slices are laid on pages, in order, without losing one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from welapp.brief.sheet import Sheet
from welapp.brief.structure import Node, in_order
from welapp.brief.style import LEAST_GAP, MOST_GROWN, MOST_SINK, MOST_STRETCH, RULE, SIDE, WIDE_GAP, WIDTH

Draw = Callable[[Sheet, float, float], None]
"""Draws at a left edge and a top on the current page."""

_SHARED_WITH_GROWING = 0.5


@dataclass(frozen=True, slots=True)
class Slice:
    """A piece that is never cut: a line, a row, a drawing. `keep` ties it to the slice after it.

    `node` is its place in the structure; without one it is decoration or air. `grown` makes it so much higher.
    """

    height: float
    draw: Draw | None
    gap: float = 0.0
    keep: bool = False
    node: Node | None = None
    grown: Callable[[float], Slice] | None = None


@dataclass(frozen=True, slots=True)
class Stack:
    """Slices under one another, `x` from the left margin."""

    slices: tuple[Slice, ...]
    x: float = 0.0

    @property
    def height(self) -> float:
        return sum(piece.gap + piece.height for piece in self.slices)


@dataclass(frozen=True, slots=True)
class Frame:
    """A rounded line around a band; `grows` takes what is left of the page."""

    top: float
    bottom: float
    dashed: bool = False
    grows: bool = False
    least: float = 0.0


@dataclass(frozen=True, slots=True)
class Band:
    """Stacks side by side. `whole` moves to a fresh page rather than being cut."""

    stacks: tuple[Stack, ...]
    gap: float = 0.0
    frame: Frame | None = None
    whole: bool = False
    sinks: bool = False

    @property
    def height(self) -> float:
        tallest = max((stack.height for stack in self.stacks), default=0.0)
        if self.frame is None:
            return tallest
        return max(tallest + self.frame.top + self.frame.bottom, self.frame.least)


def tightened(bands: Sequence[Band | None], less: float) -> list[Band | None]:
    """Take `less` points from every wide gap; gaps within a section stay, so rows beside one another stay level."""
    return [band and _tight(band, less) for band in bands]


def _tight(band: Band, less: float) -> Band:
    def tight(gap: float) -> float:
        return max(gap - less, LEAST_GAP) if gap >= WIDE_GAP else gap

    stacks = tuple(
        replace(stack, slices=tuple(replace(piece, gap=tight(piece.gap)) for piece in stack.slices))
        for stack in band.stacks
    )
    return replace(band, gap=tight(band.gap), stacks=stacks)


@dataclass(slots=True)
class _Placed:
    """The part of a band that stands on one page."""

    band: Band
    top: float
    height: float
    slices: list[tuple[float, float, Slice]]


@dataclass(slots=True)
class Page:
    parts: list[_Placed] = field(default_factory=list)
    ends: bool = False
    """Whether the text ends here, so that room may be shared out."""


def lay_out(bands: Sequence[Band | None], top: float, bottom: float) -> list[Page]:
    """Divide bands over pages between two heights; None starts a fresh page."""
    layout = _Layout(top, bottom)
    for band in bands:
        if band is None:
            layout.pages[-1].ends = True
            layout.fresh_page()
        else:
            layout.place(band)
    if len(layout.pages) > 1 and not layout.pages[-1].parts:
        layout.pages.pop()
    layout.pages[-1].ends = True
    for page in layout.pages:
        _grow_rooms(page, bottom)
        if page.ends:
            _share_room(page, bottom)
    return layout.pages


def reading(bands: Sequence[Band | None]) -> list[Node]:
    """The outermost nodes of bands in the order in which they are read: stack after stack, wherever they are laid."""
    return in_order(
        [piece.node for band in bands if band is not None for stack in band.stacks for piece in stack.slices]
    )


def draw_page(page: Page, sheet: Sheet) -> None:
    for part in page.parts:
        frame = part.band.frame
        if frame is not None:
            sheet.frame(SIDE, part.top, WIDTH, part.height, radius=9, line=RULE * 0.7, dashed=frame.dashed)
        for x, offset, piece in part.slices:
            if piece.draw is not None:
                piece.draw(sheet, SIDE + x, part.top + offset)


class _Layout:
    def __init__(self, top: float, bottom: float) -> None:
        self._top, self._bottom = top, bottom
        self.pages = [Page()]
        self._at = top

    def fresh_page(self) -> None:
        if self.pages[-1].parts:
            self.pages.append(Page())
        self._at = self._top

    def place(self, band: Band) -> None:
        done = [0] * len(band.stacks)
        continued = False
        if band.whole and band.height <= self._bottom - self._top and not self._fits(band):
            self.fresh_page()
        while True:
            if self._place_part(band, done, continued):
                continued = True
            if all(count == len(stack.slices) for count, stack in zip(done, band.stacks, strict=True)):
                return
            self.fresh_page()

    def _fits(self, band: Band) -> bool:
        return self._at + self._gap(band) + band.height <= self._bottom + 0.01

    def _gap(self, band: Band) -> float:
        return band.gap if self.pages[-1].parts else 0.0

    def _place_part(self, band: Band, done: list[int], continued: bool) -> bool:
        """Put on this page what fits; `done` counts the slices of each stack that have their place."""
        page = self.pages[-1]
        top = self._at + (0.0 if continued else self._gap(band))
        above, below = (band.frame.top, band.frame.bottom) if band.frame else (0.0, 0.0)
        room = self._bottom - top - above - below + 0.01
        placed: list[tuple[float, float, Slice]] = []
        height = 0.0
        for index, stack in enumerate(band.stacks):
            count = _how_many(stack.slices, done[index], room, force=not page.parts)
            at = 0.0
            for piece in stack.slices[done[index] : done[index] + count]:
                at += 0.0 if continued and at == 0.0 else piece.gap
                placed.append((stack.x, above + at, piece))
                at += piece.height
            done[index] += count
            height = max(height, at)
        if not placed:
            return False
        least = band.frame.least if band.frame else 0.0
        height = max(height + above + below, least)
        page.parts.append(_Placed(band, top, height, placed))
        self._at = top + height
        return True


def _how_many(slices: Sequence[Slice], start: int, room: float, *, force: bool) -> int:
    """How many slices fit, leaving none behind that is kept with the next; `force` takes one at the least."""
    used, count = 0.0, 0
    for index in range(start, len(slices)):
        used += slices[index].height + (slices[index].gap if index > start or start == 0 else 0.0)
        if used > room:
            break
        count += 1
    fitting = count
    if start + count < len(slices):
        while count and slices[start + count - 1].keep:
            count -= 1
    if not count and force and start < len(slices):
        return max(fitting, 1)
    return count


def _grow_rooms(page: Page, bottom: float) -> None:
    """Divide what a page has left among the rooms on it; each stands in a band of one stack."""
    growing = sum(piece.grown is not None for part in page.parts for _, _, piece in part.slices)
    if not growing:
        return
    more = max(0.0, min(MOST_GROWN, (bottom - page.parts[-1].top - page.parts[-1].height) / growing))
    down = 0.0
    for part in page.parts:
        part.top += down
        within = 0.0
        for index, (x, offset, piece) in enumerate(part.slices):
            part.slices[index] = (x, offset + within, piece.grown(more) if piece.grown else piece)
            within += more if piece.grown else 0.0
        part.height += within
        down += within


def _share_room(page: Page, bottom: float) -> None:
    """Open the gaps of a page that is not full, and let a last frame stand on its foot."""
    if not page.parts:
        return
    last = page.parts[-1]
    spare = bottom - last.top - last.height
    gaps = len(page.parts) - 1
    if spare <= 0:
        return
    grows = last.band.frame is not None and last.band.frame.grows
    if gaps:
        step = min(MOST_STRETCH, spare / gaps * (_SHARED_WITH_GROWING if grows else 1))
        for index, part in enumerate(page.parts):
            part.top += step * index
        spare -= step * gaps
    if grows:
        last.height += spare
    elif last.band.sinks and spare <= MOST_SINK:
        last.top += spare
