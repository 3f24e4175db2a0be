"""Ink on paper is vector, and the very outline that the screen fills."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest
from ink_on_paper import has_ink_of
from mika_paper import boat, paper, stroke, wish

from welapp.brief.document import Drawing
from welapp.brief.fonts import FontShelf
from welapp.brief.pdf import render
from welapp.domain.ink import Stroke
from welapp.places import resources

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
SHELF = FontShelf(resources() / "fonts")

DRAWINGS = {
    "a boat": boat().strokes,
    "a dot": (stroke("rood", 3.5, (80, 40)), stroke("blauw", 0.75, (10, 10), (150, 80))),
    "one point twice": (stroke("groen", 1.75, (20, 20), (20, 20), (90, 50)),),
    "a line that crosses itself": (stroke("paars", 3.5, (10, 10), (100, 80), (100, 10), (10, 80)),),
}


@pytest.mark.parametrize("name", DRAWINGS)
def test_the_shapes_on_paper_are_those_on_the_screen(name: str) -> None:
    strokes: tuple[Stroke, ...] = DRAWINGS[name]
    pdf = render(paper(wish(drawing=Drawing(strokes, "Een boot"))), now=NOW, shelf=SHELF)
    assert has_ink_of(strokes, pdf)
    with pikepdf.open(BytesIO(pdf)) as opened:
        operators = [str(operator) for _, operator in pikepdf.parse_content_stream(opened.pages[0])]
    assert {"Do", "BI"}.isdisjoint(operators)
