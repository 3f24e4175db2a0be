"""Pages of a PDF as pixels, for looking at them inside the program: in memory, never through a file."""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2

POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page; `pixels` are rows of `stride` bytes in the order blue, green, red, unused."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_images(pdf: bytes, dots_per_inch: float) -> list[PageImage]:
    """Draw every page on white; about 20 ms a page on a screen, so off the event loop, on one thread at a time."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_drawn(page, dots_per_inch / POINTS_PER_INCH) for page in document]
    finally:
        document.close()


def _drawn(page: pypdfium2.PdfPage, scale: float) -> PageImage:
    bitmap = page.render(scale=scale, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRx)
    return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
