"""Papers from a cheap black and white printer: no line is thinner than it can draw, none is too light to be seen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest
from every_kind import PAPERS

from welapp.brief.fonts import FontShelf
from welapp.brief.pdf import render
from welapp.places import resources

SHELF = FontShelf(resources() / "fonts")
THINNEST = 0.24  # mm
DRAWN = {"S", "s", "B", "B*", "b", "b*"}


def lines(pdf: bytes) -> Iterator[tuple[float, tuple[float, ...]]]:
    """Yield of each line that is drawn how wide it is in mm, and its colour."""
    with pikepdf.open(BytesIO(pdf)) as found:
        for page in found.pages:
            now: tuple[float, float, tuple[float, ...]] = (1.0, 1.0, (0.0, 0.0, 0.0))  # width, scale, colour
            kept = []
            for operands, operator in pikepdf.parse_content_stream(page):
                width, scale, colour = now
                match str(operator):
                    case "q":
                        kept.append(now)
                    case "Q":
                        now = kept.pop()
                    case "w":
                        now = (float(operands[0]), scale, colour)
                    case "cm":
                        a, b, c, d = (float(one) for one in operands[:4])
                        now = (width, scale * abs(a * d - b * c) ** 0.5, colour)
                    case "RG":
                        now = (width, scale, tuple(float(one) for one in operands))
                    case name if name in DRAWN:
                        yield width * scale / 72 * 25.4, colour


@pytest.mark.parametrize("kind", PAPERS)
def test_no_line_is_thinner_than_a_quarter_of_a_millimetre_or_too_light(kind: str) -> None:
    found = set(lines(render(PAPERS[kind], now=datetime(2026, 11, 21, 12, tzinfo=UTC), shelf=SHELF)))
    assert found
    assert [width for width, _ in found if width < THINNEST] == []
    for _, (red, green, blue) in found - {(width, (1.0, 1.0, 1.0)) for width, _ in found}:
        assert 0.3 * red + 0.59 * green + 0.11 * blue < 0.6
