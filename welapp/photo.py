"""The one door to Pillow: a photo from anywhere becomes a small JPEG that says nothing but what it shows."""

from __future__ import annotations

import contextlib
import re
import struct
from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from welapp.errors import KnownError

BYTES_IN = 12_000_000
"""A file larger than this is refused unread."""
BYTES_SCANNED = 20_000_000
BYTES_KEPT = 1_000_000
SIDE = 1600
"""The longest side in pixels that is kept: on paper, 94 mm wide, that is 430 dots to the inch."""
CARD_SIDE = 480

_PIXELS_IN = 64_000_000  # the largest photos of telephones have 50 million
_SIDE_IN = 20_000
_KINDS = (
    "JPEG",
    "PNG",
    "WEBP",
    "BMP",
    "GIF",
)  # what telephones, scanners and screenshots make; no more decoders than that
_ORIENTATION = 0x0112
_JFIF, _SCAN = 0xE0, 0xDA
_SEGMENT = re.compile(rb"\xff([\xc0-\xc2\xc4\xda\xdb\xdd\xe0])(..)", re.DOTALL)
_NO_THUMBNAIL = re.compile(rb"JFIF\x00.{7}\x00\x00", re.DOTALL)
_IN_SCAN = re.compile(rb"(?:[^\xff]++|\xff[\x00\xd0-\xd7])*+")
_UPRIGHT = {
    2: (Image.Transpose.FLIP_LEFT_RIGHT,),
    3: (Image.Transpose.ROTATE_180,),
    4: (Image.Transpose.FLIP_TOP_BOTTOM,),
    5: (Image.Transpose.TRANSPOSE,),
    6: (Image.Transpose.ROTATE_270,),
    7: (Image.Transpose.TRANSVERSE,),
    8: (Image.Transpose.ROTATE_90,),
}  # Exif 2.32, tag 0x0112 Orientation
_TRIES = ((SIDE, 85), (SIDE, 70), (1200, 70), (1000, 60))
# Whatever a hostile file makes a decoder stumble over; also its warnings, where those are made into errors.
_STUMBLES = (OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, EOFError, struct.error,
             MemoryError, RecursionError, Image.DecompressionBombError, Warning)  # fmt: skip

TOO_BIG = "Deze foto is te groot. Kies er een van minder dan 12 megabyte."
TOO_WIDE = "Deze foto heeft te veel puntjes. Maak er een kleinere van en kies die."
STRANGE = "Dit bestand is geen foto die welapp kent. Kies een foto in JPEG of PNG."
TELEPHONE = "Deze foto is van een soort (HEIC) die welapp niet kent. Bewaar hem eerst als JPEG en kies die."
BROKEN = "Deze foto is beschadigd of niet helemaal binnen. Kies een andere, of maak hem nog eens."


@dataclass(frozen=True, slots=True)
class CleanPhoto:
    """A JPEG without anything about where, when, with what or by whom it was made; its size is in pixels."""

    jpeg: bytes
    width: int
    height: int


def clean(data: bytes) -> CleanPhoto:
    """Check a photo, set it upright, scale it and write it anew; up to a second of work, so off the event loop.

    Only the colours of the pixels go along: no Exif, no place, no profile, no comment, no thumbnail.
    """
    if len(data) > BYTES_IN:
        raise KnownError(TOO_BIG)
    return _written(_seen(data))


def clean_for_card(data: bytes) -> CleanPhoto:
    """Clean a photo as `clean` does, and make it as small as a card on the screen."""
    if len(data) > BYTES_IN:
        raise KnownError(TOO_BIG)
    picture = _seen(data)
    picture.thumbnail((CARD_SIDE, CARD_SIDE), Image.Resampling.LANCZOS)
    return _written(picture)


def turned(jpeg: bytes) -> CleanPhoto:
    """Return a cleaned photo turned a quarter to the right; off the event loop."""
    return _written(_seen(jpeg).transpose(Image.Transpose.ROTATE_270))


def grey(data: bytes) -> tuple[bytes, int, int]:
    """Return a picture as grey pixels, a byte each, row by row from the top, with its width and height."""
    if len(data) > BYTES_SCANNED:
        raise KnownError(TOO_BIG)
    plain = _seen(data).convert("L")
    return plain.tobytes(), plain.width, plain.height


def check_kept(jpeg: bytes) -> None:
    """Raise KnownError when this is not such a JPEG as `clean` makes; looks at how it is built, not at the pixels."""
    try:
        picture = Image.open(BytesIO(jpeg), formats=("JPEG",))
    except (*_STUMBLES, Image.DecompressionBombError) as error:
        raise KnownError(BROKEN) from error
    if len(jpeg) > BYTES_KEPT * 2 or max(picture.size) > SIDE or not _is_bare(jpeg):
        raise KnownError(BROKEN)


def _is_bare(jpeg: bytes) -> bool:
    """Tell whether a JPEG (ITU-T T.81, annex B) holds what its pixels need and no more.

    Notes, a profile, a thumbnail or bytes behind the end can tell where and by whom a photo was made.
    """
    place, scans = 2, 0
    while head := _SEGMENT.match(jpeg, place):
        marker, end = head[1][0], place + 2 + int.from_bytes(head[2])
        if marker == _JFIF and not _NO_THUMBNAIL.fullmatch(jpeg, place + 4, end):
            return False
        if marker == _SCAN:
            scans += 1
            found = _IN_SCAN.match(jpeg, end)
            end = found.end() if found else end
        place = end
    return scans > 0 and jpeg[place:] == b"\xff\xd9"


def _seen(data: bytes) -> Image.Image:
    """Return the pixels, upright and in plain colours, at least as many as are kept."""
    try:
        picture = Image.open(BytesIO(data), formats=_KINDS)
    except Image.DecompressionBombError as error:
        raise KnownError(TOO_WIDE) from error
    except _STUMBLES as error:
        raise KnownError(_unknown(data)) from error
    # Only the head was read: nothing as large as it says it is was made yet.
    if max(picture.size) > _SIDE_IN or picture.width * picture.height > _PIXELS_IN:
        raise KnownError(TOO_WIDE)
    try:
        orientation = _orientation(picture)
        picture.draft("RGB", (SIDE, SIDE))  # a JPEG can be read at a half, a quarter or an eighth; quicker by far
        picture.load()
        colours = _plain(picture)
        colours.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
        # A picture that never heard of the file: Pillow carries notes and comments along from one to the next.
        plain = Image.frombytes("RGB", colours.size, colours.tobytes())
    except _STUMBLES as error:
        raise KnownError(BROKEN) from error
    for step in _UPRIGHT.get(orientation, ()):
        plain = plain.transpose(step)
    return plain


def _orientation(picture: Image.Image) -> int:
    """Read it before the pixels; a photo whose notes are damaged is still a photo."""
    with contextlib.suppress(*_STUMBLES):
        return int(picture.getexif().get(_ORIENTATION, 1))
    return 1


def _plain(picture: Image.Image) -> Image.Image:
    """Return red, green and blue, on white where it can be seen through."""
    if picture.mode.startswith("I"):  # sixteen bits of grey, from a scanner
        picture = picture.point(lambda value: value / 256).convert("L")
    if "A" in picture.mode or "transparency" in picture.info:
        above = picture.convert("RGBA")
        picture = Image.new("RGB", above.size, "white")
        picture.paste(above, mask=above.getchannel("A"))
    return picture.convert("RGB")


def _written(picture: Image.Image) -> CleanPhoto:
    made = b""
    for side, quality in _TRIES:
        picture.thumbnail((side, side), Image.Resampling.LANCZOS)
        file = BytesIO()
        picture.save(file, "JPEG", quality=quality, optimize=True)
        made = file.getvalue()
        if len(made) <= BYTES_KEPT:
            break
    return CleanPhoto(made, picture.width, picture.height)


def _unknown(data: bytes) -> str:
    """Say which kind it is when that is known: a telephone's own kind is no mistake of the person."""
    telephone = data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
    return TELEPHONE if telephone else STRANGE
