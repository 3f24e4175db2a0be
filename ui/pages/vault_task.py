"""A task on the page of the kluis that asks the wachtzin: one sheet, its steps, and a way to stop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.desk import Desk
from ui.pages.passphrase import PassphraseBox
from ui.pages.task_page import Task
from ui.text import mark, tr
from ui.widgets.controls import PRIMARY, Button, button, link_button
from welapp.errors import KnownError


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


class VaultTask(Task):
    """`forget` must leave nothing that was typed or shown."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk, title, widest=640, gap=14)

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


def show_refusal(box: PassphraseBox, error: KnownError) -> None:
    box.show_text(False)
    box.say_wrong(str(error))
    box.field.setFocus(Qt.FocusReason.OtherFocusReason)
