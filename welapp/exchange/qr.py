"""The one door to the QR library: a text as black and white squares, and back from a picture."""

from __future__ import annotations

import zxingcpp

from welapp.errors import KnownError

_OURS = "welkaart"
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the rows of squares, True for black, without the white edge of four squares that a reader needs."""
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image = memoryview(made.to_image(scale=1, add_quiet_zones=False))  # type: ignore[arg-type]  # it is a buffer
    height, width = image.shape or (0, 0)
    squares = image.tobytes()
    return tuple(tuple(square == 0 for square in squares[row * width :][:width]) for row in range(height))


def read(pixels: bytes, width: int, height: int) -> str:
    """Return the text of the QR with a card in a picture of grey pixels, a byte each; raise KnownError without one."""
    view = zxingcpp.ImageView(pixels, width, height, zxingcpp.ImageFormat.Lum)
    found = {one.text for one in zxingcpp.read_barcodes(view, _QR)}
    ours = {text for text in found if text.startswith(_OURS)}
    if len(ours) > 1:
        raise KnownError("Op deze foto staat meer dan één kaart. Neem ze een voor een.")
    if ours:
        return ours.pop()
    if found:
        raise KnownError("Deze QR-code is geen kaart van een collega. Vraag om de kaart uit welapp.")
    raise KnownError("Op deze foto is geen QR-code te zien. Maak hem van dichtbij, met genoeg licht.")
