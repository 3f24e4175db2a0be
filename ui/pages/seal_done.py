"""The end of making a bundle: which file it is, who can open it, and how it gets there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from ui.pages.seal_choices import BY_PHONE
from ui.pages.seal_work import Wish
from ui.pages.typed_words import TypedWords
from ui.saying import listed, plain_date
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, button
from ui.widgets.dressed import announce
from ui.widgets.flow import FlowLayout
from ui.widgets.focus import take_focus
from ui.widgets.sheet import Hairline, IconWords, Sheet
from welapp.domain.bundles import Scope

WIDTH = 800
BY = mark("Stuur het bestand met de mail, of zet het op een usb-stick.")
ONCE = mark("Schrijf ze nu op. Als je hier weggaat, zie je ze niet meer.")
NOTED = mark("Deze bundel staat nu in de lijst bij ‘Collega’s’.")


class DoneSheet(Sheet):
    done = Signal()
    again = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setMaximumWidth(look.px(WIDTH))
        self.setAccessibleName(tr("De bundel is klaar"))
        self.box.setSpacing(look.px(14))
        self.title = IconWords(look, "check-circle", tr("De bundel is klaar"), "section", colour="moss", size=26)
        self.file = TypedWords(look, "", "label")
        self.folder = TypedWords(look, "", "small", colour="ink2")
        self.for_whom = IconWords(look, "people", "", wrap=True)
        self.what = IconWords(look, "table", "", wrap=True)
        self.by = IconWords(look, "file", tr(BY), wrap=True)
        self.noted = IconWords(look, "check", tr(NOTED), colour="ink2", wrap=True)
        self.words = TypedWords(look, "", "section")
        self._words_sheet = Sheet(look, tone="petrol_tint", compact=True)
        self.finish = button(look, tr("Klaar"), PRIMARY)
        self.more = button(look, tr("Nog een bundel"), icon="plus")
        self._lay_out()
        self.finish.clicked.connect(self.done)
        self.more.clicked.connect(self.again)

    def show_done(self, path: Path, wish: Wish, names: list[str], cases: list[str]) -> None:
        self.file.setText(path.name)
        self.folder.setText(tr("Staat in: {folder}", folder=path.parent))
        whom = listed(names)
        can = tr("Alleen {names} kan de bundel openen.", names=whom)
        if len(names) > 1:
            can = tr("Alleen {names} kunnen de bundel openen.", names=whom)
        if wish.words:
            can = tr("De bundel gaat open met deze zes woorden:")
        self.for_whom.set_text(can)
        inside = tr("Erin zit alles van {names}.", names=listed(cases))
        if wish.scope is Scope.TABLE:
            inside = tr("Erin zit van {names} alleen wat met de tafel gedeeld is.", names=listed(cases))
        until = tr("De bundel gaat open tot en met {day}.", day=plain_date(wish.until)) if wish.until else ""
        self.what.set_text(f"{inside} {until}".strip())
        self.words.setText(wish.words)
        self.words.setAccessibleName(tr("De zes woorden: {words}", words=wish.words) if wish.words else "")
        self._words_sheet.setVisible(bool(wish.words))
        for line in (self._phone, self._once):
            line.setVisible(bool(wish.words))
        announce(self, f"{self.title.words.text()}. {path.name}. {can} {wish.words}".strip())
        take_focus(self.finish)

    def forget(self) -> None:
        self.words.setText("")
        self.words.setAccessibleName("")

    def _lay_out(self) -> None:
        look = self.look
        self._words_sheet.box.addWidget(self.words)
        self._phone = IconWords(look, "phone", tr(BY_PHONE), "small", wrap=True)
        self._once = IconWords(look, "pencil", tr(ONCE), "small", wrap=True)
        for widget in (
            self.title,
            self.file,
            self.folder,
            Hairline(look),
            self.for_whom,
            self._words_sheet,
            self._phone,
            self._once,
        ):
            self.box.addWidget(widget)
        for widget in (self.what, self.by, self.noted):
            self.box.addWidget(widget)
        row = FlowLayout(gap=look.px(12))
        row.addWidget(self.finish)
        row.addWidget(self.more)
        self.box.addLayout(row)
