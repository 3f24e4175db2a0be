"""Controls with something in them, and a window for one of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Look
from ui.widgets.deck import FITS, CardDeck
from ui.widgets.path import PathPanel, Stone, StoneState
from ui.widgets.share import Reader
from welapp.forms.schema import Place

STEPS = [("a", "liever niet"), ("b", "een beetje"), ("c", "graag")]
CARDS = [("lopen", "Ik wil lopen"), ("stil", "Ik ben graag stil"), ("eerst", "Ik begin")]
PLACES = [Place(id=name, label=name, picture="thuis", ask=f"Welke {name}?") for name in ("kantine", "bieb", "buiten")]
PEOPLE = [Reader("o", "opa"), Reader("w", "Wouter", "voorzitter"), Reader("t", "Tessa")]


def made_path(look: Look) -> PathPanel:
    path = PathPanel(look, "Hoi Mika")
    path.set_stones([Stone("over", "Over jou", "person"), Stone("plek", "Plek", "pin", StoneState.PRESENT)])
    return path


def laid_deck(look: Look) -> CardDeck:
    deck = CardDeck(look, CARDS)
    deck.show_laid({"lopen": FITS})
    return deck


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], None]:
    def show(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        widget.resize(1100, 620)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)

    return show
