"""The ink of a youth as it lies in a PDF: filled shapes, and never a picture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import BytesIO

import pikepdf

from welapp.domain.ink import INKS, Stroke, outline

Points = list[tuple[float, float]]
CLOSE_MM = 0.02


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
    colours = {" ".join(f"{int(hue[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5)): ink for ink, hue in INKS.items()}
    with pikepdf.open(BytesIO(pdf)) as opened:
        page = opened.pages[0]
        height = float(page.MediaBox[3])
        content = page.Contents.read_bytes().decode("ascii")
        assert not page.get_images()
    assert not re.search(r"\bBI\b.*\bID\b", content, re.DOTALL)  # a picture in the midst of the page
    found = re.findall(r"([\d.]+ [\d.]+ [\d.]+) rg ((?:-?[\d.]+ -?[\d.]+ [ml] )+)h f(?!\*)", content)
    return [
        (colours[colour], [(float(x), height - float(y)) for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+) [ml]", path)])
        for colour, path in found
        if colour in colours
    ]


def _width_of(points: Points) -> float:
    return max(x for x, _ in points) - min(x for x, _ in points)
