"""A page for a printer: the drawings come off it as shapes, and laid on top again it is the same page."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from every_kind import PAPERS
from mika_paper import boat, paper, wish
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from ui.printing import paint_page
from welapp.brief.document import Document
from welapp.brief.fonts import FontShelf
from welapp.brief.pdf import render
from welapp.brief.raster import PageImage, page_count, page_image
from welapp.places import resources

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
SHELF = FontShelf(resources() / "fonts")
WIDTH = 1240  # 150 dots an inch
WHITE = (255, 255, 255)
EDGE = 3  # the pixels in which two ways of painting an edge may differ


def made(document: Document) -> bytes:
    return render(document, now=NOW, shelf=SHELF)


def painted(page: PageImage) -> Image.Image:
    """Return the page as it is painted on a printer, one dot for each pixel."""
    sheet = QImage(page.width, page.height, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.cyan)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_page(painter, page, 1.0)
    painter.end()
    return Image.frombytes("RGB", (page.width, page.height), bytes(sheet.constBits()), "raw", "BGRX")


def other_than_edges(one: Image.Image, other: Image.Image) -> bool:
    """Whether anything is different that is thicker than an edge."""
    differs = ImageChops.difference(one, other).convert("L").point([0] * 32 + [255] * 224)
    return differs.filter(ImageFilter.MinFilter(EDGE)).getbbox() is not None


@pytest.mark.parametrize("kind", PAPERS)
def test_with_its_shapes_on_top_a_page_is_the_page_that_is_saved(kind: str) -> None:
    pdf = made(PAPERS[kind])
    for number in range(page_count(pdf)):
        whole, apart = (page_image(pdf, number, WIDTH, drawings_apart=way) for way in (False, True))
        assert not other_than_edges(painted(whole), painted(apart))


def test_under_a_drawing_that_is_taken_off_the_paper_is_white() -> None:
    page = page_image(made(paper(wish(drawing=boat()))), 0, WIDTH, drawings_apart=True)
    assert len(page.shapes) == len(boat().strokes)
    points = [point for shape in page.shapes for ring in shape.rings for point in ring]
    box = [round(edge(point[axis] for point in points)) for edge in (min, max) for axis in (0, 1)]
    assert painted(replace(page, shapes=())).crop(tuple(box)).getcolors() == [
        ((box[2] - box[0]) * (box[3] - box[1]), WHITE)
    ]


def test_what_is_looked_at_in_the_window_has_its_drawing_in_it() -> None:
    page = page_image(made(paper(wish(drawing=boat()))), 0, WIDTH)
    assert page.shapes == ()
    assert other_than_edges(painted(page), Image.new("RGB", (page.width, page.height), WHITE))
