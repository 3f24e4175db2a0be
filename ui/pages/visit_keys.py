"""What a visit shows while the youth has the keys: nothing that leads elsewhere, and one way back to an adult."""

from __future__ import annotations

from collections.abc import Sequence

from ui.pages.aloud import ALOUD
from ui.pages.own_sheet import OwnSheetView
from ui.pages.readback import ReadbackView
from ui.pages.visit_frame import Head
from ui.pages.visit_menu import FULL, HAND_OVER, LETTERS, SHORT, TAKE_BACK, UNDO, YOUNG
from ui.pages.welcome import EndingView
from ui.pages.wish import WISH
from ui.text import mark, tr

# Closed by default: what is new in the menu is for adults until it stands here.
FOR_YOUTH = frozenset((SHORT, FULL, YOUNG, LETTERS, ALOUD, WISH, UNDO, TAKE_BACK))
TO_YOUTH = mark("Jij aan de toetsen")


class VisitKeys:
    """Fills the menus of a visit with the two deeds, and shows in every part whose keys they are."""

    def __init__(
        self, heads: Sequence[Head], ending: EndingView, readback: ReadbackView, own: OwnSheetView, author: str
    ) -> None:
        self._heads, self._ending, self._readback, self._own = heads, ending, readback, own
        self.back_name = back_name(author)
        for head in heads:
            head.add_tool(UNDO, "undo", tr("Terugdraaien"))
            head.menu.add(HAND_OVER, tr(TO_YOUTH))
            head.menu.add(TAKE_BACK, self.back_name)

    def show(self, *, youth: bool) -> None:
        for head in self._heads:
            head.show_only(FOR_YOUTH if youth else None)
            head.menu.deed(TAKE_BACK).setVisible(youth)
            head.leave.setVisible(not youth)
        self._ending.say_leave(self.back_name if youth else "")
        self._readback.brief.setEnabled(not youth)
        self._own.show_keys(youth=youth)

    def show_undo(self, possible: bool) -> None:
        for head in self._heads:
            head.tools[UNDO].setEnabled(possible)


def back_name(author: str) -> str:
    """By first name, as the youth knows who is there."""
    first = author.split()[0] if author.split() else ""
    return tr("Terug naar {first}", first=first) if first else tr("Terug naar een volwassene")
