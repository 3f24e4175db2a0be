"""The empty questions without a casus: for a visit where no laptop goes along, printed or saved from the settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.papers import blank, printed, saved
from ui.text import mark, tr
from ui.widgets.controls import Button
from ui.widgets.dressed import announce
from ui.widgets.flow import FlowLayout
from ui.widgets.form import RadioPills
from ui.widgets.sheet import IconWords
from ui.widgets.words import Words
from welapp.domain.changes import Changes
from welapp.domain.papers import PaperKind
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.briefs import Paper
    from welapp.actions.vaults import OpenVault

USUAL, YOUNG = "usual", "young"
ABOUT = mark("Voor een huisbezoek zonder laptop. Er staan geen namen en geen antwoorden op.")
PRINTED = mark("De vragen gaan naar de printer. Haal ze er zelf uit.")
SAVED = mark("Bewaard. Er staat niets van iemand in dit bestand.")


class BlankQuestions(QWidget):
    def __init__(self, desk: Desk, ask: Ask) -> None:
        super().__init__()
        self._desk, self._ask = desk, ask
        look = desk.look
        self.wording = RadioPills(
            look,
            tr("In welke woorden?"),
            [(USUAL, tr("Vanaf 12 jaar")), (YOUNG, tr("Jonger dan 12"))],
            USUAL,
        )
        self.print = Button(look, tr("Vragen afdrukken"), icon="printer")
        self.save = Button(look, tr("Vragen bewaren"), icon="file")
        self.note = IconWords(look, "file", "", "small", wrap=True)
        self.note.hide()
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        buttons = FlowLayout(gap=look.px(12))
        buttons.addWidget(self.print)
        buttons.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(12))
        for widget in (Words(look, tr("Lege vragenlijst"), "label"), Words(look, tr(ABOUT), "small"), self.wording):
            box.addWidget(widget)
        box.addLayout(buttons)
        box.addWidget(self.note)

    def _print(self) -> None:
        try:
            printer = self._ask.choose_printer(self)
        except KnownError as error:
            self._sorry(error)
            return
        if printer is not None:
            self._let_go(lambda vault, paper: printed(vault, "", paper, printer), tr(PRINTED), "printer")

    def _save(self) -> None:
        path = self._ask.save_file(self, tr("Vragen bewaren"), f"{PaperKind.BLANK.stem}.pdf")
        if path is not None:
            self._let_go(lambda vault, paper: saved(vault, "", paper, path), tr(SAVED), "file")

    def _let_go(self, leave: Callable[[OpenVault, Paper], Changes], said: str, icon: str) -> None:
        young = self.wording.chosen() == YOUNG
        self._allow(False)
        self._desk.session.run(
            self, lambda vault: leave(vault, blank(vault, young=young)), lambda _: self._say(said, icon), self._sorry
        )

    def _allow(self, allowed: bool) -> None:
        self.print.setEnabled(allowed)
        self.save.setEnabled(allowed)

    def _say(self, sentence: str, icon: str, colour: str = "ink") -> None:
        self._allow(True)
        self.note.mark.set_icon(icon, colour)
        self.note.set_text(sentence)
        self.note.show()
        announce(self.note.words, sentence)

    def _sorry(self, error: KnownError) -> None:
        self._say(str(error), "alert-circle", "clay")
