"""An age file that someone saved as text, made into bytes again while it is read."""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode

from welapp.exchange.stream import DamagedFileError, Reads

BEGIN = b"-----BEGIN AGE ENCRYPTED FILE-----"

_END = b"-----END AGE ENCRYPTED FILE-----"
_LINE = 64
_AT_ONCE = 65_536


class Unarmoured:
    """Gives the bytes of a text that starts with BEGIN; raises DamagedFileError where it is not as written."""

    def __init__(self, source: Reads) -> None:
        self._source = source
        self._text = self._bytes = b""
        self._ended = self._short = False
        if self._line() != BEGIN:
            raise DamagedFileError

    def read(self, size: int, /) -> bytes:
        while len(self._bytes) < size and not self._ended:
            self._bytes += self._decoded(self._line())
        given, self._bytes = self._bytes[:size], self._bytes[size:]
        return given

    def _decoded(self, line: bytes) -> bytes:
        if line == _END:
            self._ended = True
            if (self._text + self._source.read(_AT_ONCE)).strip(b"\r\n\t "):
                raise DamagedFileError
            return b""
        if self._short or not 0 < len(line) <= _LINE:
            raise DamagedFileError
        self._short = len(line) < _LINE
        try:
            data = b64decode(line, validate=True)
        except binascii.Error:
            raise DamagedFileError from None
        if b64encode(data) != line:
            raise DamagedFileError
        return data

    def _line(self) -> bytes:
        while b"\n" not in self._text and (more := self._source.read(_AT_ONCE)):
            self._text += more
            if len(self._text) > 2 * _AT_ONCE:
                break
        line, end, self._text = self._text.partition(b"\n")
        if not end and line != _END:
            raise DamagedFileError
        return line.removesuffix(b"\r")
