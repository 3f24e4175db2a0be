"""Ink for paper: the shapes of a drawing, kept for every layout that is tried and every copy of one run."""

from __future__ import annotations

from dataclasses import dataclass

from welapp.brief.style import INK
from welapp.domain.ink import INKS, Stroke, outline


@dataclass(frozen=True, slots=True)
class Inked:
    """Filled shapes with their colours, and the box around them in millimetres."""

    shapes: tuple[tuple[str, tuple[tuple[float, float], ...]], ...]
    left: float
    top: float
    width: float
    height: float


class Inks:
    """Works out drawings, each once."""

    def __init__(self) -> None:
        # By identity, since to compare or hash thousands of points takes longer; what is kept here keeps its identity.
        self._kept: dict[int, tuple[tuple[Stroke, ...], Inked | None]] = {}

    def of(self, strokes: tuple[Stroke, ...]) -> Inked | None:
        """Return the shapes of the strokes; None when there is no ink in them."""
        if id(strokes) not in self._kept:
            self._kept[id(strokes)] = strokes, _inked(strokes)
        return self._kept[id(strokes)][1]


def _inked(strokes: tuple[Stroke, ...]) -> Inked | None:
    shapes = [(INKS.get(stroke.ink, INK), tuple(outline(stroke))) for stroke in strokes]
    xs = [x for _, shape in shapes for x, _ in shape]
    ys = [y for _, shape in shapes for _, y in shape]
    if not xs:
        return None
    filled = tuple((colour, shape) for colour, shape in shapes if shape)
    return Inked(filled, min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
