"""A task on the page of the kluis that asks the wachtzin: one sheet, its steps, and a way to stop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.desk import Desk
from ui.pages.passphrase import BUSY, PassphraseBox
from ui.pages.said_line import SaidLine
from ui.text import mark, tr
from ui.widgets.controls import PRIMARY, Button, button, link_button
from ui.widgets.sheet import Sheet
from ui.widgets.words import Words
from welapp.errors import KnownError

WIDTH = 640


class TypedOnce:
    """Typed secrets for one piece of work: whoever does it a second time finds them gone."""

    def __init__(self, *texts: str) -> None:
        self._texts = texts

    def take(self) -> tuple[str, ...]:
        texts, self._texts = self._texts, ()
        if not texts:
            raise KnownError(tr("Dit is niet gelukt. Doe het nog een keer bij ‘Kluis’."))
        return texts

    def one(self) -> str:
        return self.take()[0]


class VaultTask(Sheet):
    """`finished` takes the sentence to say; `forget` must leave nothing that was typed or shown."""

    finished = Signal(str)
    stopped = Signal()

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk.look)
        self.desk = desk
        self.title = title
        self.setAccessibleName(title)
        self.setMaximumWidth(desk.look.px(WIDTH))
        self.box.setSpacing(desk.look.px(14))
        self.said = SaidLine(desk.look)

    def focus_first(self) -> None:
        """Put the caret where typing begins."""

    def left_behind(self) -> str:
        """Return what someone must know who stops now, '' when there is nothing to know."""
        return ""

    def forget(self) -> None:
        """Wipe what was typed and shown."""

    def add_words(self, text: str, role: str = "body", colour: str | None = None) -> Words:
        words = Words(self.look, text, role, colour=colour)
        self.box.addWidget(words)
        return words

    def add_passphrase(self, label: str) -> PassphraseBox:
        asked = PassphraseBox(self.look, label)
        self.box.addWidget(asked)
        return asked

    def add_foot(self, text: str, do: Callable[[], None], no: str = mark("Toch niet")) -> Button:
        """Add the line for refusals, the primary button and the quiet one that stops."""
        self.box.addWidget(self.said)
        row = QHBoxLayout()
        row.setSpacing(self.px(16))
        made = button(self.look, text, PRIMARY)
        made.clicked.connect(do)
        leave = link_button(self.look, tr(no))
        leave.clicked.connect(self.stopped)
        row.addWidget(made)
        row.addWidget(leave)
        row.addStretch(1)
        self.box.addLayout(row)
        return made


def set_busy(pressed: Button, text: str, busy: bool) -> None:
    pressed.setEnabled(not busy)
    pressed.set_text(tr(BUSY) if busy else text)


def show_refusal(box: PassphraseBox, error: KnownError) -> None:
    box.show_text(False)
    box.say_wrong(str(error))
    box.field.setFocus(Qt.FocusReason.OtherFocusReason)
