"""Ink on paper is vector, and the very outline that the screen fills."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest
from mika_paper import boat, paper, stroke, wish

from welapp.brief.document import Drawing
from welapp.brief.fonts import FontShelf
from welapp.brief.pdf import render
from welapp.domain.ink import INKS, Stroke, outline
from welapp.places import resources

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
SHELF = FontShelf(resources() / "fonts")
CLOSE_MM = 0.02
Points = list[tuple[float, float]]

DRAWINGS = {
    "a boat": boat().strokes,
    "a dot": (stroke("rood", 3.5, (80, 40)), stroke("blauw", 0.75, (10, 10), (150, 80))),
    "one point twice": (stroke("groen", 1.75, (20, 20), (20, 20), (90, 50)),),
    "a line that crosses itself": (stroke("paars", 3.5, (10, 10), (100, 80), (100, 10), (10, 80)),),
}


def inked(pdf: bytes) -> list[tuple[str, Points]]:
    """Return the filled shapes in an ink of the youth, in the order of painting, in points from the top left corner."""
    colours = {" ".join(f"{int(hue[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5)): ink for ink, hue in INKS.items()}
    with pikepdf.open(BytesIO(pdf)) as opened:
        height = float(opened.pages[0].MediaBox[3])
        content = opened.pages[0].Contents.read_bytes().decode("ascii")
        assert "/Image" not in str(opened.pages[0].Resources.keys())
    found = re.findall(r"([\d.]+ [\d.]+ [\d.]+) rg ((?:-?[\d.]+ -?[\d.]+ [ml] )+)h f(?!\*)", content)
    return [
        (colours[colour], [(float(x), height - float(y)) for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+) [ml]", path)])
        for colour, path in found
        if colour in colours
    ]


@pytest.mark.parametrize("name", DRAWINGS)
def test_the_shapes_on_paper_are_those_on_the_screen(name: str) -> None:
    strokes: tuple[Stroke, ...] = DRAWINGS[name]
    shapes = inked(render(paper(wish(drawing=Drawing(strokes, "Een boot"))), now=NOW, shelf=SHELF))
    assert [ink for ink, _ in shapes] == [one.ink for one in strokes]
    on_screen: Points = [point for one in strokes for point in outline(one)]
    on_paper: Points = [point for _, shape in shapes for point in shape]
    assert len(on_paper) == len(on_screen)
    scale = width_of(on_paper) / width_of(on_screen)
    left, top = min(x for x, _ in on_paper), min(y for _, y in on_paper)
    x0, y0 = min(x for x, _ in on_screen), min(y for _, y in on_screen)
    for (px, py), (x, y) in zip(on_paper, on_screen, strict=True):
        assert abs((px - left) / scale - (x - x0)) < CLOSE_MM
        assert abs((py - top) / scale - (y - y0)) < CLOSE_MM


def width_of(points: Points) -> float:
    return max(x for x, _ in points) - min(x for x, _ in points)
