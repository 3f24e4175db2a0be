"""Questions from a file: first what is in it and what would change, then taking it over or not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.text import tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, Button
from ui.widgets.sheet import IconWords
from ui.widgets.words import Words
from welapp.actions.questions import Incoming
from welapp.forms.takeover import Differences

WIDTH = 720
SHOWN = 12  # names in one list; the rest is counted


class IncomingView(QWidget):
    """Nothing is taken over before the button."""

    agreed = Signal()
    stopped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setMaximumWidth(look.px(WIDTH))
        self._look = look
        self.counts = Words(look, "")
        self._lists = QVBoxLayout()
        self._lists.setSpacing(look.px(8))
        self.take = Button(look, tr("Neem dit over"), PRIMARY, "check")
        self.stop = Button(look, tr("Toch niet"))
        self.take.clicked.connect(self.agreed)
        self.stop.clicked.connect(self.stopped)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(12))
        buttons.addWidget(self.take)
        buttons.addWidget(self.stop)
        buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(16))
        box.addWidget(Words(look, tr("Vragen uit een bestand"), "section"))
        box.addWidget(self.counts)
        box.addLayout(self._lists)
        box.addWidget(Words(look, tr("Wat al geantwoord is, blijft. Je kunt dit daarna terugdraaien."), "small"))
        box.addLayout(buttons)
        box.addStretch(1)

    def show_incoming(self, incoming: Incoming) -> None:
        found = incoming.differences
        whose = tr("de jongere") if incoming.form.voice == "youth" else tr("thuis")
        self.counts.setText(
            tr(
                "Vragen voor {whose}: {themes} thema’s, {questions} vragen.",
                whose=whose,
                themes=found.themes,
                questions=found.questions,
            )
        )
        while (item := self._lists.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for icon, words in _lines(found):
            self._lists.addWidget(IconWords(self._look, icon, words, wrap=True))
        self.take.setEnabled(not found.none)
        (self.stop if found.none else self.take).setFocus(Qt.FocusReason.OtherFocusReason)


def _lines(found: Differences) -> list[tuple[str, str]]:
    lists = (
        ("plus", tr("Nieuw"), found.added),
        ("pencil", tr("Anders"), found.changed),
        ("eye-off", tr("Verborgen"), found.hidden),
    )
    lines = [(icon, f"{name} ({len(labels)}): {_named(labels)}") for icon, name, labels in lists if labels]
    lines += [("sliders", tr("De volgorde of de teksten eromheen zijn ook anders."))] if found.moved else []
    return lines or [("check", tr("Er is geen verschil met wat jullie nu vragen."))]


def _named(labels: tuple[str, ...]) -> str:
    more = tr(" en nog {number}", number=len(labels) - SHOWN) if len(labels) > SHOWN else ""
    return "; ".join(labels[:SHOWN]) + more
