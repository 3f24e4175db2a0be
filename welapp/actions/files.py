"""Writing a file so that it is either wholly there or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from welapp.errors import KnownError


@contextlib.contextmanager
def plain_sentences(path: Path) -> Iterator[None]:
    """Turn what a file system can refuse into a KnownError about that path."""
    try:
        yield
    except OSError as error:
        raise KnownError(_sentence(error, path)) from error
    except ValueError as error:  # a NUL in a path
        raise KnownError("Deze bestandsnaam kan niet. Kies een andere naam.") from error


def write_atomically(path: Path, data: bytes) -> None:
    """Write beside the target, flush to the disk, then put it in place."""
    with plain_sentences(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(f".{secrets.token_hex(6)}.new")
        try:
            # Only the owner may read it, from the first byte on.
            handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise


def _sentence(error: OSError, path: Path) -> str:
    where = f"‘{path}’"
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return f"De schijf is vol. Er is niets geschreven naar {where}. Maak ruimte vrij en probeer het opnieuw."
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return f"welapp mag niet schrijven in {where}. Kies een andere map of vraag om schrijfrecht."
    if isinstance(error, FileNotFoundError):
        return f"welapp kan {where} niet vinden. Kijk of de map of het bestand er is."
    if isinstance(error, IsADirectoryError | NotADirectoryError | FileExistsError):
        return (
            f"{where} is niet wat welapp verwacht: een map waar een bestand moet staan, of andersom. Kies iets anders."
        )
    return f"Lezen of schrijven lukt niet bij {where}. Kijk of de schijf er nog is en niet vol is."
