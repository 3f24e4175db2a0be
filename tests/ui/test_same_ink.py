"""The same drawing on the screen and on paper, laid over one another as pictures."""

from __future__ import annotations

import math
from contextlib import closing
from datetime import UTC, datetime
from itertools import pairwise

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from ui.widgets.ink_shape import stroke_path
from welapp.actions.demo_drawing import mikas_boat
from welapp.brief.document import Document, Drawing, Wish
from welapp.brief.fonts import FontShelf
from welapp.brief.pdf import render
from welapp.domain.ink import INKS, Point, Stroke
from welapp.places import resources

DOTS_A_MM = 16
DIFFERENT = 0.001
"""So large a part of the ink may lie more than one dot (a sixteenth of a millimetre) elsewhere."""
STROKES = tuple(Stroke("rood", stroke.width, stroke.points) for stroke in mikas_boat())


def on_paper(strokes: tuple[Stroke, ...]) -> Image.Image:
    pieces = (Wish("De wens van Mika", "", Drawing(strokes, "Een boot")),)
    document = Document("Tafelblad", "", "", "", "", "", "", "", pieces)
    pdf = render(document, now=datetime(2026, 11, 21, tzinfo=UTC), shelf=FontShelf(resources() / "fonts"))
    with closing(pypdfium2.PdfDocument(pdf)) as opened:
        return inked(opened[0].render(scale=DOTS_A_MM * 25.4 / 72).to_pil())


def on_screen(strokes: tuple[Stroke, ...], width: int) -> Image.Image:
    """Fill the shapes as the window does, so large that they become `width` dots wide."""
    paths = [stroke_path(stroke) for stroke in strokes]
    area = paths[0].boundingRect()
    for path in paths[1:]:
        area = area.united(path.boundingRect())
    scale = width / area.width()
    picture = QImage(width + 8, round(area.height() * scale) + 8, QImage.Format.Format_RGB888)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(QTransform(scale, 0, 0, scale, 4 - area.x() * scale, 4 - area.y() * scale))
    for path in paths:
        painter.fillPath(path, QColor(INKS["rood"]))
    painter.end()
    size, lines = (picture.width(), picture.height()), bytes(picture.constBits())
    return inked(Image.frombytes("RGB", size, lines, "raw", "RGB", picture.bytesPerLine()))


def inked(picture: Image.Image) -> Image.Image:
    """Return where it is more red than green, in white on black, cropped to that."""
    red, green, _ = picture.convert("RGB").split()
    mask = ImageChops.subtract(red, green).point([255 if value > 60 else 0 for value in range(256)])
    return mask.crop(mask.getbbox())


def unlike(paper: Image.Image, screen: Image.Image) -> float:
    """Return which part of the ink of either lies more than a dot outside the ink of the other."""
    assert max(abs(paper.width - screen.width), abs(paper.height - screen.height)) <= 2
    size = (paper.width + 2, paper.height + 2)
    one, other = framed(paper, size), framed(screen, size)
    outside = [
        ImageChops.subtract(this, that.filter(ImageFilter.MaxFilter(3))).histogram()[255]
        for this, that in ((one, other), (other, one))
    ]
    return sum(outside) / one.histogram()[255]


def framed(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    whole = Image.new("L", size)
    whole.paste(picture, (1, 1))
    return whole


@pytest.mark.usefixtures("qapp")
def test_a_drawing_covers_the_same_dots_on_the_screen_and_on_paper() -> None:
    paper = on_paper(STROKES)
    assert unlike(paper, on_screen(STROKES, paper.width)) < DIFFERENT


@pytest.mark.usefixtures("qapp")
def test_a_little_more_ink_would_be_seen() -> None:
    paper = on_paper(STROKES)
    thicker = tuple(Stroke(stroke.ink, stroke.width * 1.2, stroke.points) for stroke in STROKES)
    assert unlike(paper, on_screen(thicker, paper.width)) > 10 * DIFFERENT


CORNERS = {
    "a square": [(10, 10), (40, 10), (40, 40), (10, 40), (10, 10)],
    "a star": [
        (25 + 18 * math.sin(turn * 0.8 * math.pi), 25 - 18 * math.cos(turn * 0.8 * math.pi)) for turn in range(6)
    ],
    "to and fro": [(10, 20), (40, 20), (10, 20), (40, 22), (10, 24)],
}


@pytest.mark.parametrize("name", CORNERS)
def test_a_line_stays_as_broad_as_the_pen_round_a_sharp_corner(name: str) -> None:
    width = 3.5
    places = CORNERS[name]
    path = stroke_path(Stroke("rood", width, tuple(Point(x, y) for x, y in places)))
    between = [((x + u) / 2, (y + v) / 2) for (x, y), (u, v) in pairwise(places)]
    for x, y in [*places, *between]:
        for way in range(16):
            angle = way * math.pi / 8
            tip = QPointF(x + 0.95 * width / 2 * math.cos(angle), y + 0.95 * width / 2 * math.sin(angle))
            assert path.contains(tip), (x, y, way)
