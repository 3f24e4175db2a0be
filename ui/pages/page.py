"""What every page can do for the window: save what was typed, and say how it wants to be framed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.widgets.reading_order import ReadingOrder
from welapp.domain.changes import Changes


class Page(ReadingOrder, QWidget):
    """A page; `table_mode` asks for the whole window without rail, `title` is what the header would read aloud."""

    table_mode = False
    restores = False  # what is being carried out there puts a reservekopie back: the slot tells what became of it
    out_of_sight = False  # under the card for adults: nothing is turned back that nobody sees

    def save_now(self) -> None:
        """Hand every typed change to the session at once: called before pausing and leaving."""

    def hand_in(self) -> None:
        """Keep all, also letters that an input method is still making a word of; with the page they would be gone."""
        QGuiApplication.inputMethod().commit()
        self.keep_all()

    def keep_all(self) -> None:
        """Save what was typed before locking and closing: also a form with a button that was not pressed yet."""
        self.save_now()

    def unfinished(self) -> bool:
        """Tell after `keep_all` whether something was typed that cannot be kept as it stands."""
        return False

    def at_work(self) -> bool:
        """Tell whether something long is being carried out, during which the kluis does not go on slot by itself."""
        return False

    def done(self) -> bool:
        """Tell after `keep_all` whether there is nothing left to do here, so that unlocking leads to the list."""
        return False

    def place(self) -> str:
        """Return where in the page the person is (a question id), so that unlocking brings them back there."""
        return ""

    def focus_first(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def covered(self) -> None:
        """A pause comes over the page: what speaks falls silent, what stood open is remembered."""

    def uncovered(self) -> None:
        """The pause is over: what stood open opens again."""

    def show_undo(self, possible: bool) -> None:
        """Say whether something can be turned back from here, where the page has a tool for it."""

    def turned_back(self, changes: Changes, words: str) -> None:
        """Show what came back, unless the page follows the kluis by itself; `words` say what it was."""

    def say_refused(self, sentence: str) -> bool:
        """Say on the page why nothing was turned back; False leaves it to the window."""
        return not sentence
