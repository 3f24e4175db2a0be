"""What of a picture is left without its colours: the edges between parts that stand out from one another."""

from __future__ import annotations

import math
from functools import cache

from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from ui.palettes import contrast
from ui.theme import Look

STANDS_OUT = 3
"""The contrast that WCAG asks of a sign: what is below it does not tell anything."""
SEEN = 1.2
"""And with this much an edge is there all the same."""
LEAST = 75
"""So many dots make a sign: a small check has eighty or more, and other colours alone make up to 72 in corners."""
_MOST = 255


def picture_of(look: Look, widget: QWidget) -> Image.Image:
    """Return how a widget looks on the ground of a page, with some of that ground around it."""
    ground = QImage(widget.width() + 16, widget.height() + 16, QImage.Format.Format_RGB888)
    ground.fill(look.colour("paper"))
    QApplication.processEvents()  # what was told just now is laid out
    widget.render(ground, QPoint(8, 8))
    size, line = (ground.width(), ground.height()), ground.bytesPerLine()
    return Image.frombytes("RGB", size, bytes(ground.constBits()), "raw", "RGB", line)


def difference(one: Image.Image, other: Image.Image) -> int:
    """Return how many dots of the edges in each have no edge at all within a dot of them in the other.

    Which side of an edge is light makes no difference, nor do colours, nor that an edge is fainter there.
    """
    size = max(one.width, other.width), max(one.height, other.height)
    first, second = (_steps(_grown(picture, size)) for picture in (one, other))
    return _missing(first, second) + _missing(second, first)


def _steps(picture: Image.Image) -> Image.Image:
    """Return how far apart the lightest and the darkest dot are around each dot."""
    dots = picture.tobytes()
    greys = Image.frombytes("L", picture.size, bytes(map(_lightness, dots[::3], dots[1::3], dots[2::3])))
    return ImageChops.difference(greys.filter(ImageFilter.MaxFilter(3)), greys.filter(ImageFilter.MinFilter(3)))


def _missing(these: Image.Image, those: Image.Image) -> int:
    strong, faint = (_edges(steps, least) for steps, least in ((these, STANDS_OUT), (those, SEEN)))
    return sum(ImageChops.subtract(strong, faint.filter(ImageFilter.MaxFilter(3))).histogram()[1:])


def _edges(steps: Image.Image, least: float) -> Image.Image:
    return steps.point(lambda step: _MOST if step >= _MOST * math.log(least) / math.log(21) else 0)


def _grown(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    grown = Image.new("RGB", size, picture.getpixel((0, 0)))
    grown.paste(picture, (0, 0))
    return grown


@cache
def _lightness(*dot: int) -> int:
    """Return 0 for black and 255 for white, in equal steps of contrast."""
    red, green, blue = dot
    return round(_MOST * math.log(contrast(f"#{red:02X}{green:02X}{blue:02X}", "#000000")) / math.log(21))
