"""The outside of a bundle: an age file locked to keys or to words, streamed through from one end to the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import BinaryIO

import pyrage
from pyrage import x25519

from welapp.errors import KnownError
from welapp.exchange import header, stream, words
from welapp.exchange.armour import BEGIN, Unarmoured
from welapp.exchange.header import Header, Lock, read_header
from welapp.exchange.identity import Identity
from welapp.exchange.words import Passphrase

__all__ = ["Lock", "Passphrase", "Tell", "damaged", "lock_of", "read_locked", "write_locked"]

Tell = Callable[[int, int], None]
"""Hears the bytes done and the bytes in all, 0 where that is not known; what it raises stops the work."""

_TOLD_EVERY = 1 << 20
_AT_ONCE = 1 << 16


def lock_of(source: BinaryIO) -> Lock:
    """Tell what a file opens with, and leave it where it was; raise KnownError when it is no age file of ours."""
    here = source.tell()
    try:
        return _begun(source)[0].lock
    except stream.DamagedFileError:
        raise damaged() from None
    finally:
        source.seek(here)


def write_locked(
    source: stream.Reads, target: BinaryIO, to: Sequence[str], passphrase: Passphrase | None, tell: Tell, total: int
) -> None:
    """Write what `source` gives, encrypted to these recipients or else behind the words."""
    telling = _Telling(tell, total, source)
    if passphrase is not None:
        words.lock(telling, target, passphrase)
        return
    recipients = [x25519.Recipient.from_str(one) for one in to]
    writing = _Writing(target)
    try:
        pyrage.encrypt_io(telling, writing, recipients)
        writing.flush()
    except (pyrage.EncryptError, OSError):
        # Of what goes wrong while it reads or writes, such as a disk that is full, the library makes its own error.
        failed = telling.failed or writing.failed
        if failed is not None:
            raise failed from None
        raise


def read_locked(source: BinaryIO, target: stream.Takes, key: Identity | Passphrase, tell: Tell) -> None:
    """Write the plaintext to `target`, in pieces of which each is what was once written."""
    telling = _Telling(tell, _left(source), source)
    match lock_of(source), key:
        case Lock.KEYS, Identity():
            _read_for_keys(telling, target, key)
        case Lock.WORDS, Passphrase():
            _read_behind_words(telling, target, key)
        case Lock.WORDS, _:
            raise KnownError("Deze bundel gaat open met zes woorden. Vraag je collega welke.")
        case _:
            raise KnownError("Deze bundel gaat niet open met woorden. Open hem zonder.")


def damaged() -> KnownError:
    return KnownError("Deze bundel is beschadigd of niet heel. Vraag je collega om een nieuwe.")


def _read_for_keys(telling: _Telling, target: stream.Takes, identity: Identity) -> None:
    writing = _Writing(target)
    try:
        pyrage.decrypt_io(telling, writing, [x25519.Identity.from_str(identity.age_secret)])
        writing.flush()
    except (pyrage.DecryptError, OSError) as error:  # the second is what the library makes of a file that ends too soon
        failed = telling.failed or writing.failed
        if failed is not None:
            raise failed from None
        if "No matching keys" in str(error):
            raise KnownError("Deze bundel is niet voor jou, of hij is beschadigd. Vraag je collega ernaar.") from None
        raise damaged() from None


def _read_behind_words(telling: _Telling, target: stream.Takes, passphrase: Passphrase) -> None:
    try:
        head, content = _begun(telling)
        stream.read_pieces(head.file_key(passphrase), content, target)
    except stream.DamagedFileError:
        raise damaged() from None


class _Telling:
    """Reads on behalf of someone, tells how far it is, and keeps what went wrong."""

    def __init__(self, tell: Tell, total: int, reads: stream.Reads) -> None:
        self.failed: BaseException | None = None
        self._reads, self._tell, self._total = reads, tell, total
        self._done = self._next = 0

    def read(self, size: int, /) -> bytes:
        try:
            data = self._reads.read(size)
            self._done += len(data)
            if self._done >= self._next or not data:
                self._next = self._done + _TOLD_EVERY
                self._tell(self._done, self._total)
        except BaseException as error:
            self.failed = error
            raise
        return data


class _Writing:
    """Writes for the library, in fewer and larger pieces, and keeps what went wrong there."""

    def __init__(self, target: stream.Takes) -> None:
        self.failed: BaseException | None = None
        self._target = target
        self._pieces: list[bytes] = []
        self._waiting = 0

    def write(self, data: bytes, /) -> int:
        self._pieces.append(data)
        self._waiting += len(data)
        if self._waiting >= _AT_ONCE:
            self._write_on()
        return len(data)

    def flush(self) -> None:
        self._write_on()
        try:
            self._target.flush()
        except BaseException as error:
            self.failed = error
            raise

    def _write_on(self) -> None:
        whole = b"".join(self._pieces)
        self._pieces, self._waiting = [], 0
        try:
            self._target.write(whole)
        except BaseException as error:
            self.failed = error
            raise


class _Rest:
    """Gives what was read too far first, and then the rest."""

    def __init__(self, ahead: bytes, reads: stream.Reads) -> None:
        self._ahead, self._reads = ahead, reads

    def read(self, size: int, /) -> bytes:
        if not self._ahead:
            return self._reads.read(size)
        given, self._ahead = self._ahead[:size], self._ahead[size:]
        return given


def _begun(source: stream.Reads) -> tuple[Header, stream.Reads]:
    """Return the header and what gives the rest; of a file without end no more is read than a header may have."""
    start = source.read(header.LARGEST)
    reads: stream.Reads = source
    if start.startswith(BEGIN):
        reads = Unarmoured(_Rest(start, source))
        start = reads.read(header.LARGEST)
    head = read_header(start)
    return head, _Rest(start[head.length :], reads)


def _left(source: BinaryIO) -> int:
    here = source.tell()
    end = source.seek(0, 2)
    source.seek(here)
    return end - here
