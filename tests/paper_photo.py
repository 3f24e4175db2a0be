"""Photos of a drawing on paper as they come from telephones: turned, with notes about where and by whom, and broken."""

from __future__ import annotations

import struct
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw

CANARY = "kievitsnest"
"""Stands in every note that a file can carry."""
NORTH = (52.0, 6.0, 41.5)  # degrees, minutes and seconds: the place that must not go along


def drawn(width: int = 1200, height: int = 800) -> Image.Image:
    """A page with a red corner at the top left, so that it can be seen how it was turned."""
    page = Image.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(page)
    pen.rectangle((0, 0, width // 4, height // 4), fill=(200, 30, 30))
    pen.line((width // 3, height // 2, width * 3 // 4, height // 3), fill=(30, 60, 160), width=12)
    return page


def telephone(orientation: int = 1, page: Image.Image | None = None, kind: str = "JPEG") -> bytes:
    """A photo with all that a telephone writes beside it: place, owner, comment, profile, XMP and a thumbnail."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = exif[0x013B] = exif[0x0131] = CANARY  # description, artist, software
    exif[0x8825] = {1: "N", 2: NORTH, 29: f"{CANARY}:26"}
    exif[0x8769] = {0x9286: CANARY.encode(), 0x9003: f"2026:11:17 {CANARY}"}
    more: dict[str, Any] = {"JPEG": {"comment": CANARY.encode(), "xmp": f"<x>{CANARY}</x>".encode()}}.get(kind, {})
    file = BytesIO()
    picture = page or drawn()
    picture.save(file, kind, exif=exif.tobytes(), icc_profile=b"profile of " + CANARY.encode(), **more)
    return file.getvalue()


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is this large."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", b"\x78\x9c\x03\x00\x00\x00\x00\x01")


def _chunk(name: bytes, data: bytes) -> bytes:
    import zlib

    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
