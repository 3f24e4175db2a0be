"""Opening a bundle or a card by a double-click: how it stands on this computer, and the button that changes it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.associations import Associations, Opener, Who
from ui.desk import Desk
from ui.pages.at_work import set_busy
from ui.text import mark, tr
from ui.widgets.controls import Button
from ui.widgets.dressed import announce
from ui.widgets.sheet import IconWords
from ui.widgets.words import Words
from welapp import places
from welapp.errors import KnownError

ABOUT = mark("Dubbelklik op een bundel of een kaart, en welapp laat hem zien. Dit geldt voor jou, op deze computer.")
OTHER_KLUIS = mark("De kluis die nu open is, staat op een eigen plek. Een dubbelklik opent je gewone kluis.")
STANDS = {
    Who.NOBODY: ("minus-circle", "ink2", mark("Dit staat uit.")),
    Who.HERE: ("check-circle", "moss", mark("Dit staat aan.")),
    Who.ELSEWHERE: ("file", "ink2", mark("Nu opent een andere welapp ze, in ‘{name}’.")),
    Who.OTHER: ("file", "ink2", mark("Nu opent een ander programma ze: ‘{name}’.")),
}
ON, OFF, TAKE_OVER = mark("Dubbelklik aanzetten"), mark("Dubbelklik uitzetten"), mark("Laat deze welapp ze openen")


class DoubleClick(QWidget):
    """Nothing changes on the computer before the button is pressed."""

    def __init__(self, desk: Desk, associations: Associations) -> None:
        super().__init__()
        self._desk, self._associations = desk, associations
        self._who = Who.NOBODY
        self._busy = True
        look = desk.look
        self.state = IconWords(look, "minus-circle", "", wrap=True, colour="ink2")
        self.note = IconWords(look, "alert-circle", "", "small", wrap=True, colour="clay")
        self.note.hide()
        self.button = Button(look, tr(ON))
        self.button.clicked.connect(self._change)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(12))
        box.addWidget(Words(look, tr("Openen met een dubbelklik"), "label"))
        box.addWidget(Words(look, tr(ABOUT), "small"))
        if desk.session.folder != places.own_vault():
            box.addWidget(Words(look, tr(OTHER_KLUIS), "small"))
        for widget in (self.state, self.button, self.note):
            box.addWidget(widget)
        desk.session.aside(self, associations.opener, self._show, self._sorry)

    def _change(self) -> None:
        if self._busy:
            return
        self._busy = True
        self.note.hide()
        set_busy(self.button, "", True, stays=True)  # who came here by keys must not lose the place
        change, opener = self._associations, self._associations.opener
        do = change.take_back if self._who is Who.HERE else change.associate

        def job() -> Opener:
            do()
            return opener()

        self._desk.session.beside(self, job, self._changed, self._refused)

    def _changed(self, now: Opener) -> None:
        self._show(now)
        announce(self.state.words, self.state.words.text())

    def _show(self, now: Opener) -> None:
        icon, colour, words = STANDS[now.who]
        self._who, self._busy = now.who, False
        self.state.mark.set_icon(icon, colour)
        self.state.set_text(tr(words, name=now.name))
        self.button.set_text(tr({Who.NOBODY: ON, Who.HERE: OFF}.get(now.who, TAKE_OVER)))

    def _refused(self, error: KnownError) -> None:
        """Halfway something may have changed after all: look again, then say what went wrong."""
        self._desk.session.aside(self, self._associations.opener, self._show, self._sorry)
        self._sorry(error)

    def _sorry(self, error: KnownError) -> None:
        self._busy = False
        self.button.set_text(tr(OFF if self._who is Who.HERE else ON))
        self.note.set_text(str(error))
        self.note.show()
        announce(self.note.words, str(error))
