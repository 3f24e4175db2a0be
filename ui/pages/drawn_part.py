"""The drawn part of an answer: the board, the photo that may cover it, and room to say in words what it shows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.photos import Photos
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.drawing import DrawingBoard
from ui.widgets.dressed import announce
from ui.widgets.fields import AnswerField
from ui.widgets.words import Words
from welapp.domain.answers import Content, Photo

DESCRIBE = mark("Wil je zeggen wat je tekende?")
DESCRIBED = 82  # px at 100 %: two lines
BUSY, THERE, AWAY = (
    mark("De foto komt eraan."),
    mark("De foto staat erop."),
    mark("De foto is weg. Je ziet het vel weer."),
)


class DrawnPart(QObject):
    """Belongs to one editor, which lays out `board`, `board.more` and `saying` where it likes."""

    changed = Signal()  # a stroke, a photo: keep it at once
    described_typed = Signal()

    def __init__(self, look: Look, editor: QWidget, question: str, name: str) -> None:
        super().__init__(editor)
        self._editor, self._question = editor, question
        self._photos: Photos | None = None
        self._covered = False  # by a photo
        self.board = DrawingBoard(look)
        self.board.setAccessibleName(tr("Tekening bij: {name}", name=name))
        self.board.laid_changed.connect(self._laid)
        self.board.photo_wanted.connect(self._choose)
        self.board.photo_offered.connect(self._take)
        self.board.turn_wanted.connect(self._turn)
        self.described = _description_field(look)
        self.described.text_changed.connect(self.described_typed)
        self.saying = _asked(look, self.described)
        self.saying.hide()

    @property
    def empty(self) -> bool:
        laid = self.board.laid()
        return not laid.strokes and laid.photo is None

    def use_photos(self, photos: Photos | None) -> None:
        """Without, no photo can be taken in: in a preview."""
        self._photos = photos
        self.board.offer_photo(photos is not None)

    def show_content(self, content: Content) -> None:
        self.board.show_laid(content.strokes, content.photo)
        self._covered = content.photo is not None
        self.described.set_text(content.described, at_end=False)
        self.saying.setVisible(not self.empty)
        if content.photo is not None and self._photos is not None:
            self._photos.show(self._editor, self._question, content.photo, self.board.give_image)

    def fill(self, content: Content) -> Content:
        laid = self.board.laid()
        words = "" if self.empty else self.described.text().strip()
        return replace(content, strokes=laid.strokes, photo=laid.photo, described=words)

    def _laid(self) -> None:
        self.saying.setVisible(not self.empty)
        was, self._covered = self._covered, self.board.laid().photo is not None
        if was and not self._covered:
            announce(self.board, tr(AWAY))
        self.changed.emit()

    def _choose(self) -> None:
        path = self._photos.choose(self._editor) if self._photos is not None else None
        if path is not None:
            self._take(path)

    def _take(self, offered: Path | QImage) -> None:
        if self._photos is not None:
            self._wait()
            self._photos.take(self._editor, offered, self._lay, self._stop_waiting)

    def _turn(self) -> None:
        photo = self.board.laid().photo
        if photo is not None and self._photos is not None:
            self._wait()
            self._photos.turn(self._editor, self._question, photo, self._lay, self._stop_waiting)

    def _lay(self, photo: Photo, image: QImage) -> None:
        self._stop_waiting()
        self.board.lay_photo(photo, image)
        if self.board.isVisible():  # in a pause nothing of the visit is said
            announce(self.board, tr(THERE))

    def _wait(self) -> None:
        self.board.show_busy(True)
        announce(self.board, tr(BUSY))

    def _stop_waiting(self) -> None:
        self.board.show_busy(False)


def _description_field(look: Look) -> AnswerField:
    """Two lines, so that what was said is in sight."""
    field = AnswerField(look, tr(DESCRIBE), "body", least=DESCRIBED)
    field.setFixedHeight(look.px(DESCRIBED, table=True))
    return field


def _asked(look: Look, field: AnswerField) -> QWidget:
    """The question stays over the field: once there are words in it, they would not tell what they are for."""
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(4, table=True))
    question = Words(look, tr(DESCRIBE), "small", table=True, colour="ink", weight=600)
    question.setBuddy(field)
    column.addWidget(question)
    column.addWidget(field)
    return held
