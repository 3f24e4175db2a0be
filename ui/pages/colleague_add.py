"""Adding a colleague: the card as a file, as a picture of its QR code, or as a line of text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.colleague_task import ColleagueTask
from ui.pages.colleague_words import Known, added_file, added_picture, added_text
from ui.pages.photos import bytes_of
from ui.pages.vault_row import VaultRow
from ui.stand import ADD_COLLEAGUE
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import button, link_button
from ui.widgets.fields import TextField
from ui.widgets.flow import Turning
from ui.widgets.focus import take_focus
from ui.widgets.sheet import Hairline, IconMark
from ui.widgets.words import Words
from welapp.actions.vaults import OpenVault
from welapp.errors import KnownError

TITLE = mark("Collega toevoegen")
LEAD = mark("Vraag je collega om de kaart uit welapp. Die staat daar bij ‘Collega’s’. Kies hoe je hem kreeg.")
PICTURES = ("png", "jpg", "jpeg", "webp", "bmp", "gif")
BUSY = mark("Even kijken …")
NO_LINE = mark("Plak eerst de regel die je van je collega kreeg.")
NO_PICTURE = mark("Er staat geen foto klaar om te plakken. Maak eerst een foto van het scherm.")


class LineField(TextField):
    """Takes a line; a picture, a file or a whole card that is pasted here goes to `pasted` instead."""

    pasted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("De regel van je collega"), "welkaart/1/…")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and _is_no_line(_copied()):
            self.pasted.emit()
            return
        super().keyPressEvent(event)


class AddColleague(ColleagueTask):
    added = Signal(object)  # Known
    place = ADD_COLLEAGUE

    def __init__(self, desk: Desk, ask: Ask) -> None:
        super().__init__(desk, tr(TITLE))
        look = self.look
        self._ask = ask
        self.file = button(look, tr("Bestand kiezen"), icon="file", small=True)
        self.picture = button(look, tr("Foto kiezen"), icon="photo", small=True)
        self.paste = button(look, tr("Foto plakken"), icon="copies", small=True)
        self.line = LineField(look)
        self.add = button(look, tr("Toevoegen"), icon="plus")
        self.leave = link_button(look, tr("Toch niet"))
        self._lay_out()
        self.file.clicked.connect(lambda: self._choose(tr("Welke kaart?"), tr("Kaart"), ("welkaart",)))
        self.picture.clicked.connect(lambda: self._choose(tr("Foto van de QR-code"), tr("Foto"), PICTURES))
        self.paste.clicked.connect(self.take_pasted)
        self.line.pasted.connect(self.take_pasted)
        self.line.returnPressed.connect(self.take_line)
        self.line.textEdited.connect(lambda: self._say_wrong_line(""))
        self.add.clicked.connect(self.take_line)
        self.leave.clicked.connect(self.stopped)

    def focus_first(self) -> None:
        take_focus(self.file)

    def take_line(self) -> None:
        text = self.line.text()
        if not text.strip():
            self._say_wrong_line(tr(NO_LINE))
            return
        self._add(lambda vault: added_text(vault, text), lambda error: self._say_wrong_line(str(error)))

    def take_file(self, path: Path) -> None:
        """Take the card that is in a file, also in a picture of its code."""
        self._add(lambda vault: added_file(vault, path))

    def take_pasted(self) -> None:
        """Take what was copied: a picture of the code, a file, or the words of a card."""
        found = _copied()
        path, text = _file_in(found.urls()), found.text()
        if found.hasImage():
            image = QImage(found.imageData())
            self._add(lambda vault: added_picture(vault, lambda: bytes_of(image)))
        elif path:
            self.take_file(path)
        elif text.strip():
            self._add(lambda vault: added_text(vault, text))
        else:
            self.said.say_wrong(tr(NO_PICTURE))

    def _choose(self, title: str, kind: str, suffixes: tuple[str, ...]) -> None:
        path = self._ask.open_file(self, title, kind, suffixes)
        if path is not None:
            self.take_file(path)

    def _add(self, job: Callable[[OpenVault], Known], sorry: Callable[[KnownError], None] | None = None) -> None:
        def refuse(error: KnownError) -> None:
            self._set_busy(False)
            self.said.clear()
            (sorry or self.refused)(error)

        self._say_wrong_line("")
        self._set_busy(True)
        self.said.say_due(tr(BUSY))
        self.desk.session.run(self, job, self.added.emit, refuse)

    def _set_busy(self, busy: bool) -> None:
        for each in (self.file, self.picture, self.paste, self.add):
            each.setEnabled(not busy)

    def _say_wrong_line(self, sentence: str) -> None:
        self.line.set_wrong(bool(sentence))
        self.line.setAccessibleDescription(sentence)
        if sentence:
            self.said.say_wrong(sentence)
            take_focus(self.line)
        else:
            self.said.clear()

    def _lay_out(self) -> None:
        look = self.look
        self.add_words(tr(LEAD))
        file = VaultRow(look, "file", tr("Een bestand"))
        file.say(tr("De kaart eindigt op .welkaart. Zo’n bestand komt met de mail of op een stick."))
        file.add_button(self.file)
        picture = VaultRow(look, "photo", tr("Een foto van de QR-code"))
        picture.say(tr("Van het scherm of van papier. Een foto van je eigen scherm kun je ook plakken."))
        picture.add_button(self.picture)
        picture.add_button(self.paste)
        for each in (file, Hairline(look), picture, Hairline(look)):
            self.box.addWidget(each)
        row = QHBoxLayout()
        row.setSpacing(look.px(14))
        row.addWidget(IconMark(look, "pencil", "ink2", 22, beside="label"), 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(look.px(8))
        label = Words(look, tr("Een regel tekst"), "label")
        label.setBuddy(self.line)
        lines.addWidget(label)
        lines.addWidget(Words(look, tr("Plak hier de regel uit het bericht van je collega.")))
        field = Turning(gap=look.px(12))
        field.addWidget(self.line, 1)
        field.addWidget(self.add)
        lines.addLayout(field)
        row.addLayout(lines, 1)
        self.box.addLayout(row)
        self.box.addWidget(self.said)
        self.box.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeft)


def _copied() -> QMimeData:
    """What stands on the clipboard; Qt has no object at all for nothing."""
    return QGuiApplication.clipboard().mimeData() or QMimeData()


def _is_no_line(found: QMimeData) -> bool:
    return found.hasImage() or found.hasUrls() or len(found.text().split("\n")) > 1


def _file_in(urls: list[QUrl]) -> Path | None:
    return next((Path(url.toLocalFile()) for url in urls if url.isLocalFile()), None)
