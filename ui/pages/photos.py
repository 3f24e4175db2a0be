"""Photos of paper drawings in the window: choosing one, cleaning it off the event loop, turning it, showing it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QWidget

from ui.ask import Ask
from ui.session import Session
from ui.text import mark, tr
from ui.widgets.ink_view import InkView
from welapp.actions import photos
from welapp.actions.photos import NewPhoto
from welapp.domain.answers import Photo
from welapp.domain.ink import Stroke
from welapp.errors import KnownError

TITLE = mark("Kies een foto van je tekening")
KINDS = (mark("Foto"), ("jpg", "jpeg", "png", "webp", "bmp", "gif"))
NOT_BY_YOUTH = mark("Een foto kiezen doet iemand van ons. Geef het scherm daarvoor even terug.")
_PASTED_QUALITY = 92
Shown = Callable[[Photo, QImage], None]


class Photos(QObject):
    """The photos of one visit. What is fresh stays here only until it is in the kluis."""

    refused = Signal(str)  # the sentence for the person
    taken = Signal()

    def __init__(self, session: Session, case: str, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._case, self._ask = session, case, ask
        self._fresh: dict[str, NewPhoto] = {}

    def choose(self, page: QWidget) -> Path | None:
        """Ask for a file; None when the person stops, and for a youth at the keys, who is told why."""
        if not self._ask.may_show_files:
            self.refused.emit(tr(NOT_BY_YOUTH))
            return None
        return self._ask.open_file(page, tr(TITLE), *KINDS)

    def take(self, owner: QWidget, offered: Path | QImage, shown: Shown, failed: Callable[[], None]) -> None:
        """Clean a photo from a file, or one that was pasted; `owner` is whose callbacks these are."""
        around = self._session.around

        def make() -> NewPhoto:
            if isinstance(offered, Path):
                return photos.from_file(offered, around)
            return photos.from_bytes(bytes_of(offered), around)

        self._clean(owner, make, shown, failed)

    def turn(self, owner: QWidget, question: str, photo: Photo, shown: Shown, failed: Callable[[], None]) -> None:
        """Make the same photo, turned a quarter to the right."""
        around = self._session.around

        def turned(jpeg: bytes) -> None:
            self._clean(owner, lambda: photos.turned(jpeg, around), shown, failed)

        fresh = self._fresh.get(photo.id)
        if fresh is not None:
            turned(fresh.jpeg)
            return
        case = self._case
        self._session.run(
            owner,
            lambda vault: photos.photo_of(vault, case, question, photo),
            turned,
            lambda error: self._say(error, failed),
        )

    def show(self, owner: QWidget, question: str, photo: Photo, shown: Shown) -> None:
        """Read a photo of an answer, from here when it is not in the kluis yet."""
        fresh = self._fresh.get(photo.id)
        if fresh is not None:
            self._session.aside(owner, lambda: image_of(fresh.jpeg), lambda image: shown(photo, image))
        else:
            read_photo(self._session, owner, self._case, question, photo, shown)

    def fresh(self, photo: Photo | None) -> NewPhoto | None:
        """Return what has to be kept along with an answer that has this photo; None when it is kept already."""
        return self._fresh.get(photo.id) if photo else None

    def note_kept(self, photo: Photo | None) -> None:
        if photo is not None:
            self._fresh.pop(photo.id, None)

    def forget(self, but: Collection[Photo]) -> None:
        """'Liever niet opschrijven': nothing of it stays, here neither; only what other answers still wait for."""
        waiting = {photo.id for photo in but}
        self._fresh = {name: fresh for name, fresh in self._fresh.items() if name in waiting}

    def _clean(self, owner: QWidget, make: Callable[[], NewPhoto], shown: Shown, failed: Callable[[], None]) -> None:
        def job() -> tuple[NewPhoto, QImage]:
            made = make()
            return made, image_of(made.jpeg)

        def done(made: tuple[NewPhoto, QImage]) -> None:
            self._hand_on(*made, shown)

        self._session.aside(owner, job, done, lambda error: self._say(error, failed))

    def _hand_on(self, made: NewPhoto, image: QImage, shown: Shown) -> None:
        self._fresh[made.photo.id] = made
        self.taken.emit()
        shown(made.photo, image)

    def _say(self, error: KnownError, failed: Callable[[], None]) -> None:
        failed()
        self.refused.emit(str(error))


class Drawn(Protocol):
    """What was drawn for an answer: an answer's content, or the wish on a page."""

    @property
    def strokes(self) -> tuple[Stroke, ...]: ...
    @property
    def described(self) -> str: ...
    @property
    def photo(self) -> Photo | None: ...


def show_drawing(view: InkView, session: Session, case: str, question: str, drawn: Drawn, name: str) -> None:
    """Show ink, or a photo that is read meanwhile; a screen reader says `name` when nobody said what it is."""
    description = drawn.described or name
    photo = drawn.photo
    if photo is None:
        view.set_strokes(drawn.strokes, description)
    elif view.photo_id == photo.id:
        view.setAccessibleName(description)
    else:
        view.set_photo(photo.id, QImage(), description)
        read_photo(session, view, case, question, photo, lambda _, image: _settle(view, photo, image))


def _settle(view: InkView, photo: Photo, image: QImage) -> None:
    """Show what was read, unless the view is about something else by now."""
    if view.photo_id == photo.id:
        view.set_photo(photo.id, image, view.accessibleName())


def read_photo(session: Session, owner: QWidget, case: str, question: str, photo: Photo, shown: Shown) -> None:
    session.run(
        owner,
        lambda vault: image_of(photos.photo_of(vault, case, question, photo)),
        lambda image: shown(photo, image),
    )


def image_of(jpeg: bytes) -> QImage:
    """Read a cleaned photo; some 20 ms, so off the event loop."""
    return QImage.fromData(jpeg)


def bytes_of(image: QImage) -> bytes:
    """Write a pasted picture as a file would hold it; off the event loop."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_PASTED_QUALITY)
    writer.write(image)
    return bytes(buffer.data().data())
