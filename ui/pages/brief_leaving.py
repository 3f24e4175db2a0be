"""Papers that leave: printing and saving them, with a password or not, how far it is and how it went."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.brief_pile import OnePaper
from ui.pages.brief_run import Put, Run, free_paths
from ui.pages.brief_saving import PLAIN, SEALED, SaveSheet
from ui.pages.papers import printed, saved, sealed
from ui.text import mark, plural, tr
from ui.widgets.controls import PRIMARY, Button, link_button
from ui.widgets.dressed import announce
from ui.widgets.flow import GivingColumn, Turning
from ui.widgets.sheet import IconWords, Sheet
from welapp.domain.changes import Changes
from welapp.domain.papers import PaperKind
from welapp.errors import KnownError

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from welapp.actions.briefs import Paper
    from welapp.actions.vaults import OpenVault

OUTSIDE = mark(
    "Dit bestand staat nu buiten de kluis. Wie erbij kan, kan het lezen. Haal het weg als het niet meer nodig is."
)
ALL_OUTSIDE = mark(
    "Deze bestanden staan nu buiten de kluis. Wie erbij kan, kan ze lezen. Haal ze weg als ze niet meer nodig zijn."
)
SEALED_OUTSIDE = mark("Bewaard met een wachtwoord. Zeg de woorden door de telefoon, niet in dezelfde mail.")


class Leaving(QWidget):
    """Under the choices; while it is asked how to save, in their place."""

    began = Signal()
    ended = Signal()
    asking = Signal(bool)  # whether it is being asked how to save

    def __init__(self, desk: Desk, case: str, ask: Ask) -> None:
        super().__init__()
        self._desk, self._case, self._ask = desk, case, ask
        self._papers: Sequence[OnePaper] = ()  # those about which it is asked how to save
        self._said_when_saved = ""  # '' while printing
        self.run = Run(self, desk.session, case)
        self.run.went_on.connect(self._tell_progress)
        self.run.ended.connect(self._tell_end)
        look, px = desk.look, desk.look.px
        self.note = Sheet(look, tone="apricot_tint", compact=True)
        self.said = IconWords(look, "file", "", "small", wrap=True)
        self.stop = link_button(look, tr("Stoppen"), "stop")
        self.stop.clicked.connect(self.run.stop)
        self.note.box.addWidget(self.said)
        self.note.box.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.note.hide()
        self.sheet = SaveSheet(look, desk.session)
        self.sheet.agreed.connect(self._choose)
        self.sheet.stopped.connect(self._stop_asking)
        self.sheet.hide()
        self.print = Button(look, "", PRIMARY, "printer")
        self.save = Button(look, "", icon="file")
        self._buttons = QWidget()
        buttons = Turning(self._buttons, gap=px(12))
        buttons.setContentsMargins(px(14), 0, px(14), 0)
        for button in (self.print, self.save):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button, 1)
        box = GivingColumn(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(8))
        for widget in (self.sheet, self.note, self._buttons):
            box.addWidget(widget)

    def show_count(self, count: int) -> None:
        self.print.set_text(plural(count, "Blad afdrukken", "{n} bladen afdrukken"))
        self.save.set_text(plural(count, "PDF bewaren", "{n} bladen bewaren"))

    def allow(self, allowed: bool) -> None:
        self.print.setEnabled(allowed)
        self.save.setEnabled(allowed)

    def say_nothing(self) -> None:
        self.note.hide()

    def print_all(self, papers: Sequence[OnePaper]) -> None:
        try:
            printer = self._ask.choose_printer(self)
        except KnownError as error:
            self._say(str(error), "alert-circle")
            return
        if printer is not None:
            self._said_when_saved = ""
            self._start(papers, _to_printer(self._case, printer))

    # saving

    def ask_how(self, papers: Sequence[OnePaper]) -> None:
        """Ask whether these get a password; one for all of a run."""
        self._papers = papers
        self.note.hide()
        self._buttons.hide()
        # Empty questions hold nothing to protect.
        nothing = all(paper.wanted.kind is PaperKind.BLANK for paper in papers)
        title = plural(len(papers), "Blad bewaren", "{n} bladen bewaren")
        self.asking.emit(True)
        self.sheet.start(title, PLAIN if nothing else SEALED)

    def _stop_asking(self) -> None:
        self.sheet.forget()
        self.sheet.hide()
        self._buttons.show()
        self.asking.emit(False)

    def _choose(self, words: str) -> None:
        papers = self._papers
        paths = self._paths(papers)
        if paths:
            self._stop_asking()
            readable = tr(OUTSIDE) if len(papers) == 1 else tr(ALL_OUTSIDE)
            self._said_when_saved = tr(SEALED_OUTSIDE) if words else readable
            self._start(papers, _to_files(self._case, paths, words))

    def _paths(self, papers: Sequence[OnePaper]) -> list[Path]:
        if len(papers) == 1:
            path = self._ask.save_file(self, tr("PDF bewaren"), papers[0].wanted.file_name)
            return [path] if path else []
        folder = self._ask.choose_folder(self, tr("In welke map komen de bladen?"))
        return free_paths(folder, [paper.wanted.file_name for paper in papers]) if folder else []

    # how it goes

    def _start(self, papers: Sequence[OnePaper], put: Put) -> None:
        self.allow(False)
        self.note.hide()
        self.began.emit()
        if len(papers) > 1:
            self._tell_progress(0, len(papers))
            announce(self.said.words, self.said.words.text())  # and then no more until the end: each is soon done
        self.run.start(papers, put)

    def _tell_progress(self, left: int, total: int) -> None:
        busy = tr("Nummer {number} van {total} …", number=left + 1, total=total)
        self._show_note(busy, "file" if self._said_when_saved else "printer")
        self.stop.show()

    def _tell_end(self, left: int, total: int, why: str) -> None:
        if left < total:
            some = tr("{left} van de {total} bladen zijn klaar.", left=left, total=total) if total > 1 else ""
            self._say(f"{some} {why or tr('De rest is gestopt.')}".strip(), "alert-circle" if why else "stop")
        elif self._said_when_saved:
            self._say(self._said_when_saved, "file")
        else:
            gone = plural(
                total,
                "Dit blad gaat naar de printer. Haal het er zelf uit.",
                "{n} bladen gaan naar de printer. Haal ze er zelf uit.",
            )
            self._say(gone, "printer")
        self.ended.emit()

    def _say(self, sentence: str, icon: str) -> None:
        self._show_note(sentence, icon)
        announce(self.said.words, sentence)

    def _show_note(self, sentence: str, icon: str) -> None:
        wrong = icon == "alert-circle"
        self.note.set_tone("clay_tint" if wrong else "apricot_tint")
        self.said.mark.set_icon(icon, "clay" if wrong else "ink")
        self.said.set_text(sentence)
        self.stop.hide()
        self.note.show()


def _to_printer(case: str, printer: QPrinter) -> Put:
    def put(vault: OpenVault, paper: Paper, _place: int) -> Changes:
        return printed(vault, case, paper, printer)

    return put


def _to_files(case: str, paths: Sequence[Path], words: str) -> Put:
    def put(vault: OpenVault, paper: Paper, place: int) -> Changes:
        leaving = sealed(paper, words) if words else paper
        return saved(vault, case, leaving, paths[place])

    return put
