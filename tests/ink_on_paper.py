"""The ink of a youth as it lies in a PDF, ours or what a printer is given: filled shapes, and never a picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO

import pikepdf

from welapp.domain.ink import INKS, Stroke, outline

Points = list[tuple[float, float]]
CLOSE_MM = 0.02
COLOURS = {tuple(round(int(hue[at : at + 2], 16) / 255, 2) for at in (1, 3, 5)): ink for ink, hue in INKS.items()}


def has_ink_of(strokes: Sequence[Stroke], pdf: bytes) -> bool:
    """Whether the shapes on the first page are the outlines that the screen fills, in their order and their inks."""
    shapes = inked(pdf)
    assert [ink for ink, _ in shapes] == [one.ink for one in strokes]
    on_screen: Points = [point for one in strokes for point in outline(one)]
    on_paper: Points = [point for _, shape in shapes for point in shape]
    assert len(on_paper) == len(on_screen)
    scale = _width_of(on_paper) / _width_of(on_screen)
    left, top = min(x for x, _ in on_paper), min(y for _, y in on_paper)
    x0, y0 = min(x for x, _ in on_screen), min(y for _, y in on_screen)
    return all(
        abs((px - left) / scale - (x - x0)) < CLOSE_MM and abs((py - top) / scale - (y - y0)) < CLOSE_MM
        for (px, py), (x, y) in zip(on_paper, on_screen, strict=True)
    )


def inked(pdf: bytes) -> list[tuple[str, Points]]:
    """Return the filled shapes in an ink of the youth, in the order of painting, in points from the top left corner."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        page = opened.pages[0]
        height = float(page.MediaBox[3])
        filled = list(_filled(page))
    return [(COLOURS[hue], [(x, height - y) for x, y in shape]) for hue, shape in filled if hue in COLOURS]


def _filled(page: pikepdf.Page) -> Iterator[tuple[tuple[float, ...], Points]]:
    """Yield the colour and the points of each shape that is filled by the nonzero rule and has no curve."""
    place, hue, kept = pikepdf.Matrix(), (0.0,), []
    shape: Points | None = []
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "q":
                kept.append((place, hue))
            case "Q":
                place, hue = kept.pop()
            case "cm":
                place = pikepdf.Matrix(*map(float, operands)) @ place
            case "rg" | "scn":
                hue = tuple(round(float(one), 2) for one in operands)
            case "m" | "l" if shape is not None:
                shape.append(place.transform(tuple(map(float, operands))))
            case "c" | "re":
                shape = None
            case "f" | "f*" | "S" | "s" | "b" | "B" | "n" as paint:
                if paint == "f" and shape:
                    yield hue, shape
                shape = []


def _width_of(points: Points) -> float:
    return max(x for x, _ in points) - min(x for x, _ in points)
