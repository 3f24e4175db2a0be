"""Golden pages: what a paper says and how it looks, as text and as small grey pictures, beside what was kept of it.

The text is exact: the neutral document, the text layer of each page, and the roles of the structure. The picture has
50 dots to the inch in 16 greys. A page may differ from what was kept by `FEW_DOTS` dots that are clearly lighter or
darker (`CLEARLY` of 255) and by `FAINTLY` in the mean: enough for another rounding of the same outlines at their edges,
too little for a line that is gone or a heading that moved by two millimetres.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields, is_dataclass
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
from PIL import Image, ImageChops

from welapp.brief.document import Document
from welapp.domain.ink import Stroke

FOLDER = Path(__file__).parents[1] / "golden"
FEW_DOTS = 12
CLEARLY = 64
FAINTLY = 0.6
_DPI = 50
_GREYS = 16
_MOST_PAGES = 6
"""So many pages of a long paper are kept as pictures; of the others only the text."""


def text_of(document: Document, pdf: bytes) -> str:
    """Return what the paper says, by three ways of asking."""
    parts = ["== document", *_lines(document)]
    for number, page in enumerate(_page_texts(pdf), start=1):
        parts += [f"== bladzijde {number}", page]
    parts += ["== structuur", *_structure(pdf)]
    return "".join(f"{part}\n" for part in parts)


def picture_of(pdf: bytes) -> Image.Image:
    """Return the first pages beside one another."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        count = min(len(document), _MOST_PAGES)
        pages = [document[number].render(scale=_DPI / 72, grayscale=True).to_pil() for number in range(count)]
    whole = Image.new("L", (sum(page.width for page in pages), max(page.height for page in pages)), 255)
    at = 0
    for page in pages:
        whole.paste(page, (at, 0))
        at += page.width
    return in_greys(whole)


def in_greys(picture: Image.Image) -> Image.Image:
    step = 256 // _GREYS
    return picture.point([min(255, round(value / step) * step) for value in range(256)])


def difference(kept: Image.Image, made: Image.Image) -> str:
    """Say how two pictures differ, '' when they are alike enough."""
    if kept.size != made.size:
        return f"size {kept.size} is now {made.size}"
    counts = ImageChops.difference(kept, made).histogram()
    clearly = sum(counts[CLEARLY:])
    faintly = sum(value * count for value, count in enumerate(counts)) / (kept.width * kept.height)
    if clearly <= FEW_DOTS and faintly <= FAINTLY:
        return ""
    box = ImageChops.difference(kept, made).point(lambda value: 255 if value >= CLEARLY else 0).getbbox()
    return f"{clearly} dots differ clearly, {faintly:.3f} in the mean; most within {box}"


def keep(name: str, text: str, picture: Image.Image) -> None:
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{name}.txt").write_text(text, encoding="utf-8", newline="\n")
    picture.convert("P", palette=Image.Palette.ADAPTIVE, colors=_GREYS).save(FOLDER / f"{name}.png", optimize=True)


def kept_text(name: str) -> str:
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8")


def kept_picture(name: str) -> Image.Image:
    return in_greys(Image.open(FOLDER / f"{name}.png").convert("L"))


def _lines(node: object, depth: int = 0) -> Iterator[str]:
    """Yield a document as indented lines: the name of each piece, and each text in it as a string of JSON."""
    if isinstance(node, str):
        if node:
            yield "  " * depth + json.dumps(node, ensure_ascii=_is_odd(node))
    elif isinstance(node, tuple):
        for part in node:
            yield from _lines(part, depth)
    elif is_dataclass(node) and not isinstance(node, Stroke):
        yield "  " * depth + type(node).__name__
        for one in fields(node):
            yield from _lines(getattr(node, one.name), depth + 1)


def _is_odd(text: str) -> bool:
    return any(not char.isprintable() and char != "\n" for char in text)


def _page_texts(pdf: bytes) -> Iterator[str]:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for page in document:
            lines = page.get_textpage().get_text_range().splitlines()
            yield "\n".join(json.dumps(line) if _is_odd(line) else line.rstrip() for line in lines)


def _structure(pdf: bytes) -> Iterator[str]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        yield from _element(opened.Root.StructTreeRoot.K, 0)


def _element(thing: pikepdf.Object, depth: int) -> Iterator[str]:
    if isinstance(thing, pikepdf.Array):
        for part in thing:
            yield from _element(part, depth)
    elif isinstance(thing, pikepdf.Dictionary) and "/S" in thing:
        alt = f" {json.dumps(str(thing.Alt))}" if "/Alt" in thing else ""
        yield "  " * depth + str(thing.S).removeprefix("/") + alt
        yield from _element(thing.get("/K", pikepdf.Array()), depth + 1)
