"""A photo of a drawing on paper: taken in from a file, turned, kept with its answer, and read again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from welapp.actions.files import plain_sentences, small_file
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault
from welapp.actions.writing import Draft
from welapp.domain.answers import Content, Photo
from welapp.domain.ids import new_revision_id
from welapp.errors import KnownError
from welapp.store import cases, pictures

if TYPE_CHECKING:
    from welapp.photo import CleanPhoto

GONE = "Deze foto is er niet meer. Kies hem opnieuw."


@dataclass(frozen=True, slots=True)
class NewPhoto:
    """A cleaned photo that may not be in the kluis yet; nothing of it is on the disk."""

    photo: Photo
    jpeg: bytes = field(repr=False)


def from_file(path: Path, around: Surroundings) -> NewPhoto:
    """Read and clean a photo; up to a second of work, so off the event loop. The file itself is left as it is."""
    from welapp.photo import BYTES_IN  # as below: a start and a visit without a photo need no Pillow

    with plain_sentences(path):
        data = small_file(path, BYTES_IN)
    return from_bytes(data, around)


def from_bytes(data: bytes, around: Surroundings) -> NewPhoto:
    """Clean a photo that was pasted or dropped; off the event loop."""
    from welapp.photo import clean

    return _new(clean(data), around)


def turned(jpeg: bytes, around: Surroundings) -> NewPhoto:
    """Return the same photo turned a quarter to the right, as a photo of its own; off the event loop."""
    from welapp.photo import turned as turned_right

    return _new(turned_right(jpeg), around)


def photo_of(vault: OpenVault, case: str, question: str, picture: Photo) -> bytes:
    """Return the JPEG of a photo that this very answer has or had."""
    found = pictures.get(vault.connection, case, cases.ANSWER + question, picture.id)
    if found is None:
        raise KnownError(GONE)
    return found


def pictures_of(vault: OpenVault, case: str) -> Mapping[str, bytes]:
    """Return every photo of a case by its id, for a paper."""
    return pictures.of_case(vault.connection, case)


def keep_photo(draft: Draft, question: str, content: Content, fresh: NewPhoto | None) -> Content:
    """Keep the fresh photo when the content has it; inside the transaction that writes the content.

    Without a kept photo behind it a content goes on without: words never wait for a picture that was erased.
    """
    picture = content.photo
    if picture is None:
        return content
    connection, item = draft.vault.connection, cases.ANSWER + question
    if fresh is not None and fresh.photo == picture:
        pictures.put(connection, picture.id, draft.case, item, fresh.jpeg)
    return content if pictures.has(connection, draft.case, item, picture.id) else replace(content, photo=None)


def _new(cleaned: CleanPhoto, around: Surroundings) -> NewPhoto:
    return NewPhoto(Photo(new_revision_id(around.chance), cleaned.width, cleaned.height), cleaned.jpeg)
