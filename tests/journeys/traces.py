"""Finds a word on the disk in whatever dress: other encodings, capitals, packed, in a PDF, in the name of a file."""

from __future__ import annotations

import base64
import contextlib
import stat
import zlib
from collections.abc import Iterator
from pathlib import Path

import pypdfium2

LIMIT = 64 * 1024 * 1024
ZLIB_HEADERS = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
GZIP_HEADER, ZIP_HEADER, PDF_HEADER = b"\x1f\x8b\x08", b"PK\x03\x04", b"%PDF-"
ZIP_HEADER_BYTES = 30
SHORTEST_PACKED = 12
DEPTH = 2  # a PDF in a zip, and what is packed in that


def dresses(word: str) -> set[bytes]:
    """Every way in which an ASCII word could stand in a file, in small letters where letters have a case."""
    small = word.lower()
    plain = {small.encode(name) for name in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")}
    return {*plain, small.encode().hex().encode()}


def packed_dresses(word: str) -> set[bytes]:
    """As base64, where each of three alignments looks different, and capitals do too; a short word is left out."""
    made: set[bytes] = set()
    if len(word) < SHORTEST_PACKED:
        return made  # two or three letters of base64 stand everywhere
    for spelled in {word, word.lower(), word.upper()}:
        for before in range(3):
            text = base64.b64encode(b"\0" * before + spelled.encode())
            made.add(text[before and before + 1 : -4])
    return made


def traces(folders: list[Path], word: str) -> list[str]:
    """Name every file below these folders that tells the word, by its content or by its name."""
    found = []
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if word.lower() in str(path.relative_to(folder)).lower():
                found.append(f"{path} (name)")
            with contextlib.suppress(FileNotFoundError):  # it may be gone the next moment
                if stat.S_ISREG(path.lstat().st_mode) and tells(path.read_bytes(), word):
                    found.append(str(path))
    return found


def tells(data: bytes, word: str, depth: int = DEPTH) -> bool:
    small = data.lower()
    if any(dress in small for dress in dresses(word)) or any(dress in data for dress in packed_dresses(word)):
        return True
    return depth > 0 and any(tells(inner, word, depth - 1) for inner in unpacked(data))


def unpacked(data: bytes) -> Iterator[bytes]:
    for header in ZLIB_HEADERS:
        yield from _inflated(data, header, 0, zlib.MAX_WBITS)
    yield from _inflated(data, GZIP_HEADER, 0, zlib.MAX_WBITS | 16)
    for start in _places(data, ZIP_HEADER):
        name, extra = (int.from_bytes(data[start + at : start + at + 2], "little") for at in (26, 28))
        yield from _inflated(data[start:], ZIP_HEADER, ZIP_HEADER_BYTES + name + extra, -zlib.MAX_WBITS)
    for start in _places(data, PDF_HEADER):
        yield _text_of_pdf(data[start:])


def _inflated(data: bytes, header: bytes, skip: int, bits: int) -> Iterator[bytes]:
    for start in _places(data, header):
        with contextlib.suppress(zlib.error):
            yield zlib.decompressobj(bits).decompress(data[start + skip :], LIMIT)


def _places(data: bytes, header: bytes) -> Iterator[int]:
    start = data.find(header)
    while start >= 0:
        yield start
        start = data.find(header, start + 1)


def _text_of_pdf(data: bytes) -> bytes:
    with contextlib.suppress(pypdfium2.PdfiumError):
        document = pypdfium2.PdfDocument(data)
        try:
            return " ".join(page.get_textpage().get_text_range() for page in document).encode()
        finally:
            document.close()
    return b""
