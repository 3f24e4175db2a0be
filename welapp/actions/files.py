"""Writing a file so that it is either wholly there or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from welapp.errors import KnownError

UNPLACED = re.compile(r"\.[0-9a-f]{12}\.new")
"""The name of a file that is being written; one that a killed program left behind may go."""
NO_FILE = "‘{}’ is geen gewoon bestand. Kijk wat daar staat en haal het weg."


@contextlib.contextmanager
def plain_sentences(path: Path) -> Iterator[None]:
    """Turn what a file system can refuse into a KnownError about that path."""
    try:
        yield
    except OSError as error:
        raise KnownError(_sentence(error, path)) from error
    except ValueError as error:  # a NUL in a path
        raise KnownError("Deze bestandsnaam kan niet. Kies een andere naam.") from error


def small_file(path: Path, limit: int) -> bytes:
    """Read a file that may come from anywhere: at most one byte more than `limit`, and nothing that is no file.

    A pipe would never end, and a device or a file of gigabytes would eat the memory.
    """
    with open_file(path) as file:
        return file.read(limit + 1)


def open_file(path: Path) -> BinaryIO:
    """Open a file to read that may come from anywhere, and nothing that is no file."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    file = os.fdopen(handle, "rb")
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        file.close()
        raise KnownError(NO_FILE.format(path))
    return file


@contextlib.contextmanager
def disk_sentences(path: Path) -> Iterator[None]:
    """Turn what a disk can do halfway through a longer work into a KnownError about that path."""
    try:
        yield
    except OSError as error:
        raise KnownError(_sentence(error, path)) from error


def write_atomically(path: Path, data: bytes) -> None:
    """Write beside the target, flush to the disk, then put it in place."""
    with prepared(path, data) as put:
        put()


@contextlib.contextmanager
def prepared(path: Path, data: bytes) -> Iterator[Callable[[], None]]:
    """Write the whole file beside its place and yield what puts it there; without that call nothing of it stays.

    So that something can still be refused once it is sure that the file fits on the disk.
    """
    with being_written(path) as (file, put):
        with plain_sentences(path):
            file.write(data)
            _last(file)
        yield put


@contextlib.contextmanager
def being_written(path: Path) -> Iterator[tuple[BinaryIO, Callable[[], None]]]:
    """Open a file beside its place, and yield it with what makes it last and puts it there.

    Without that call nothing of it stays. Only the owner may read it, from the first byte on.
    """
    fresh = path.with_name(f".{secrets.token_hex(6)}.new")  # see UNPLACED

    def put() -> None:
        with plain_sentences(path):
            _last(file)
            file.close()
            fresh.replace(path)
            flush_folder(path.parent)

    with plain_sentences(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with plain_sentences(path):
            handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            file = os.fdopen(handle, "wb")
        try:
            yield file, put
        finally:
            with contextlib.suppress(OSError):  # a full disk refuses what is left to write once more
                file.close()
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)


def _last(file: BinaryIO) -> None:
    """Make what was written last through a power cut."""
    file.flush()
    os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Make a new name in this folder last through a power cut, where the system has a way to ask for it."""
    if os.name != "posix":
        return
    # The file is in place and whole by now, and some network drives refuse this for a folder: no reason to complain.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sentence(error: OSError, path: Path) -> str:
    where = f"‘{path}’"
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return f"De schijf is vol. Er is niets geschreven naar {where}. Maak ruimte vrij, of kies een andere plek."
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return f"welapp mag niet schrijven in {where}. Kies een andere map of vraag om schrijfrecht."
    if isinstance(error, FileNotFoundError):
        return f"welapp kan {where} niet vinden. Is de map of de stick er nog? Kijk dat na, of kies iets anders."
    if isinstance(error, IsADirectoryError | NotADirectoryError | FileExistsError):
        return (
            f"{where} is niet wat welapp verwacht: een map waar een bestand moet staan, of andersom. Kies iets anders."
        )
    return f"Lezen of schrijven lukt niet bij {where}. Kijk of de schijf er nog is en niet vol is."
