"""Pages of a PDF as pixels, for looking at them inside the program: in memory, never through a file."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

import pypdfium2


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page; `pixels` are rows of `stride` bytes in the order blue, green, red, unused."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_count(pdf: bytes) -> int:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return len(document)


def page_words(pdf: bytes) -> tuple[str, ...]:
    """Return what stands on each page, in the order in which it is read."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return tuple(" ".join(page.get_textpage().get_text_range().split()) for page in document)


def page_image(pdf: bytes, number: int, width: int) -> PageImage:
    """Draw page `number` (from 0) on white, `width` pixels wide; some 20 ms, so off the event loop.

    pdfium is not safe for threads: one thread at a time.
    """
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        page = document[number]
        bitmap = page.render(
            scale=width / page.get_width(), force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRx, rev_byteorder=False
        )
        return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
