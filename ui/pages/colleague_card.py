"""'Mijn kaart': what a colleague needs to send me something, as a code, a file, a line, and on paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from ui.ask import Ask
from ui.clipboard import copy_openly
from ui.desk import Desk
from ui.pages.colleague_words import card_saved, sheet_printed, sheet_saved
from ui.pages.said_line import SaidLine
from ui.pages.typed_words import TypedWords
from ui.text import mark, tr
from ui.widgets.controls import button
from ui.widgets.flow import FlowLayout
from ui.widgets.qr_view import QrView
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.words import Words
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.contact_cards import OwnCard
    from welapp.actions.vaults import OpenVault

HOW = mark("Laat je collega een foto van deze code maken. Of stuur je kaart als bestand of als regel.")
OPEN = mark("Er staat niets geheims op. Je mag de kaart gewoon mailen.")
CODE = mark("QR-code van je kaart. Hetzelfde staat in het bestand en in de regel van je kaart.")
SAVED = mark("Bewaard. Stuur dit bestand aan je collega.")
COPIED = mark("De regel staat klaar. Plak hem in een bericht aan je collega.")
PAPER = mark("Bewaard. Druk het blad af en geef het aan je collega.")
PRINTED = mark("Je kaart gaat naar de printer. Haal hem er zelf uit.")


class OwnCardSheet(Sheet):
    def __init__(self, desk: Desk, ask: Ask) -> None:
        super().__init__(desk.look)
        look = self.look
        self._desk, self._ask = desk, ask
        self._line = self._stem = ""
        self.setAccessibleName(tr("Mijn kaart"))
        self.box.setSpacing(look.px(14))
        self.name = TypedWords(look, "", "name")
        self.organisation = TypedWords(look, "", "body", colour="ink2")
        self.code = QrView(look, tr(CODE))
        self.save = button(look, tr("Kaart bewaren …"), icon="file", small=True)
        self.copy = button(look, tr("Regel kopiëren"), icon="copies", small=True)
        self.print = button(look, tr("Afdrukken"), icon="printer", small=True)
        self.paper = button(look, tr("Blad bewaren …"), icon="file", small=True)
        self.said = SaidLine(look)
        self._lay_out()
        self.save.clicked.connect(lambda: self._to_file(tr("Kaart bewaren"), ".welkaart", card_saved, tr(SAVED)))
        self.paper.clicked.connect(lambda: self._to_file(tr("Blad bewaren"), ".pdf", sheet_saved, tr(PAPER)))
        self.copy.clicked.connect(self.copy_line)
        self.print.clicked.connect(self.print_sheet)

    def show_card(self, card: OwnCard) -> None:
        self._line, self._stem = card.line, file_stem(card.name)
        self.name.setText(card.name)
        self.organisation.setText(card.organisation)
        self.organisation.setVisible(bool(card.organisation))
        self.code.show_modules(card.modules)

    def copy_line(self) -> None:
        copy_openly(self._line)
        self.said.say_well(tr(COPIED))

    def print_sheet(self) -> None:
        try:
            printer = self._ask.choose_printer(self)
        except KnownError as error:
            self._refused(error)
            return
        if printer is not None:
            self._desk.session.run(
                self,
                lambda vault: sheet_printed(vault, printer),
                lambda _nothing: self.said.say_well(tr(PRINTED)),
                self._refused,
            )

    def _to_file(self, title: str, ending: str, write: Callable[[OpenVault, Path], None], well: str) -> None:
        path = self._ask.save_file(self, title, f"{self._stem}{ending}")
        if path is not None:
            self._desk.session.run(
                self, lambda vault: write(vault, path), lambda _nothing: self.said.say_well(well), self._refused
            )

    def _refused(self, error: KnownError) -> None:
        self.said.say_wrong(str(error))

    def _lay_out(self) -> None:
        look = self.look
        self.box.addWidget(Words(look, tr("Mijn kaart"), "section"))
        who = QVBoxLayout()
        who.setSpacing(look.px(2))
        who.addWidget(self.name)
        who.addWidget(self.organisation)
        self.box.addLayout(who)
        self.box.addWidget(self.code, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(Words(look, tr(HOW)))
        row = FlowLayout(gap=look.px(12))
        for each in (self.save, self.copy, self.print, self.paper):
            row.addWidget(each)
        self.box.addLayout(row)
        self.box.addWidget(self.said)
        self.box.addWidget(IconWords(look, "shield-check", tr(OPEN), "small", colour="ink2", wrap=True))


def file_stem(name: str) -> str:
    """'kaart-marloes-bakker': who gets the cards of three colleagues sees whose each of them is."""
    plain = "".join(sign if sign.isalnum() else " " for sign in name[:40].casefold())
    return "-".join(["kaart", *plain.split()])
