"""The line beside the card on top: how it goes with the first card, with those that lie, and with one that is held."""

from __future__ import annotations

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.words import Words

TRY_FIRST = mark("Eerst even proberen.")
TO_TRAY = mark("Druk op het vak voor dit kaartje.")
_HOW = mark("Sleep het kaartje of druk op een vak.")
_MOVE = mark("Verleggen? Druk op een kaartje.")


class DeckHint(Words):
    """It always says something: what stands under it would move when the first card lies."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", "small", table=True)

    def tell(self, *, trying: bool, lying: bool, held: bool) -> None:
        """`trying`: the card on top is the try-out; `lying`: there is one to move; `held`: one was pressed for that."""
        first = f"{tr(TRY_FIRST)}\n{tr(_HOW)}"
        self.setText(tr(TO_TRAY) if held else first if trying else tr(_MOVE if lying else _HOW))
        self.set_colour("apricot_text" if held or trying else None)
        self.updateGeometry()
