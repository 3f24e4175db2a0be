"""'Mijn blad' at the end of the visit: the youth looks at it, and gets it printed or saved before anyone leaves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.brief_saving import PLAIN, SaveSheet
from ui.pages.columns import Columns
from ui.pages.keeping import Keeper
from ui.pages.papers import made_paper, page_drawer, printed, saved, sealed, worded
from ui.pages.preview import PaperPreview
from ui.pages.visit_frame import Head, Trouble, column
from ui.pages.youth_words import called
from ui.text import mark, tr
from ui.widgets.controls import PRIMARY, QUIET, Button
from ui.widgets.page_keys import hear_keys
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.words import Words
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.sharing import Reader, ReaderKind
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.briefs import Paper

FILE_NAME = "mijn-blad.pdf"
READER = Reader(ReaderKind.YOUTH)
PRINTED = mark("Het blad gaat naar de printer. Wacht tot het eruit is.")
SAVED = mark("Het blad staat nu buiten de kluis. Wie erbij kan, kan het lezen.")
SEALED_SAVED = mark("Het blad staat nu buiten de kluis. Het gaat open met die woorden.")
CHOSEN = mark("Hier staat wat jij koos, en wie wat leest.")
NOTHING_SHARED = mark("Hier staat hoe het verder gaat, en wie je kunt bellen.")
SHARES = (640, 380)  # of the sheet and of what can be done with it


class OwnSheetView(QWidget):
    pause_requested = Signal()
    left_requested = Signal()
    back_requested = Signal()

    def __init__(self, desk: Desk, keeper: Keeper, case_id: str, ask: Ask) -> None:
        super().__init__()
        self._desk, self._look, self._case_id, self._ask = desk, desk.look, case_id, ask
        self._paper: Paper | None = None
        self.saving: SaveSheet | None = None  # made when it is first asked how to save
        self._asked_for = 0  # only the newest sheet that was asked for may come on the screen
        look = self._look
        self.head = Head(look, keeper)
        self.head.say("heart", tr("Mijn blad"))
        self.head.pause_requested.connect(self.pause_requested)
        self.head.left_requested.connect(self.left_requested)
        self.title = Words(look, "", "page", table=True)
        self.about = Words(look, "", "body", table=True)
        self.preview = PaperPreview(look, page_drawer(desk.session, self), wide=True)
        self.print = Button(look, tr("Afdrukken"), PRIMARY, "printer", table=True)
        self.save = Button(look, tr("Bewaren"), icon="file", table=True)
        self.back = Button(look, tr("Vorige"), QUIET, "back", table=True)
        self.trouble = Trouble(look)
        self.note = Sheet(look, tone="apricot_tint", compact=True)
        self.said = IconWords(look, "file", "", "small", table=True, wrap=True)
        self.note.box.addWidget(self.said)
        self.note.hide()
        self._choices = QWidget()
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._ask_how)
        self.back.clicked.connect(self.back_requested)
        self.ready = Button(look, tr("Klaar"), icon="check", table=True)
        self.ready.clicked.connect(self.left_requested)
        self._lay_out()
        hear_keys(self, {"Esc": self.pause_requested.emit, "Alt+Left": self.back_requested.emit})

    def show_case(self, case: Case) -> None:
        """Make the sheet as it is now; nothing of it is on the disk."""
        self.title.setText(tr("{name}, dit blad is van jou", name=called(case.youth).name))
        self.title.updateGeometry()
        self.about.setText(tr(CHOSEN) if case.for_paper() else tr(NOTHING_SHARED))
        self._stop_asking()
        self.note.hide()
        self.trouble.hide()
        self._asked_for += 1
        asked, case_id = self._asked_for, self._case_id

        def done(made: tuple[Paper, tuple[str, ...]]) -> None:
            if asked == self._asked_for:
                self._paper, words = made
                self.preview.show_pdf(self._paper.pdf, len(words), tr("van Mijn blad"), words)
                self._show_ready(True)

        self._show_ready(False)
        self._desk.session.run(self, lambda vault: worded(made_paper(vault, case_id, READER)), done, self._sorry)

    def show_keys(self, *, youth: bool) -> None:
        """A paper leaves the kluis by an adult's hand."""
        for button in (self.print, self.save):
            button.setVisible(not youth)
        if youth:
            self._stop_asking()

    def aloud(self) -> list[str]:
        """What stands beside the sheet, and on it."""
        return [self.title.text(), self.about.text(), self.preview.words()]

    def forget(self) -> None:
        """The sheet is left: no page and no bytes of it stay."""
        self._asked_for += 1
        self._paper = None
        self._stop_asking()
        self.preview.forget()

    def focus_first(self) -> None:
        if self.saving is not None and not self.saving.isHidden():
            self.saving.focus_first()
            return
        may_print = self.print.isEnabled() and not self.print.isHidden()
        (self.print if may_print else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        look, px = self._look, self._look.px
        side = QVBoxLayout(self._choices)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(px(14, table=True))
        side.addWidget(self.about)
        side.addWidget(Words(look, tr("Klopt er iets niet? Dan gaan we terug."), "body", table=True))
        side.addSpacing(px(8, table=True))
        for button in (self.print, self.save):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            side.addWidget(button)
        right = QWidget()
        self._right = QVBoxLayout(right)
        self._right.setSpacing(px(14, table=True))
        self._right.setContentsMargins(px(6), px(6), px(6), px(6))  # room for the focus ring
        for widget in (self._choices, self.note, self.trouble):
            self._right.addWidget(widget)
        self._right.addStretch(1)
        middle = Columns(look, (self.preview, right), SHARES, level=True)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.ready)
        box = column(self, look, self.head)
        box.addSpacing(px(12, table=True))
        box.addWidget(self.title)
        box.addSpacing(px(12, table=True))
        box.addWidget(middle, 1)
        box.addSpacing(px(12, table=True))
        box.addLayout(foot)

    def _show_ready(self, ready: bool) -> None:
        for button in (self.print, self.save):
            button.setEnabled(ready)
        if ready and self.back.hasFocus():
            self.focus_first()

    def _print(self) -> None:
        paper, case_id = self._paper, self._case_id
        if paper is None:
            return
        try:
            printer = self._ask.choose_printer(self)
        except KnownError as error:
            self._sorry(error)
            return
        if printer is not None:
            self.print.setEnabled(False)  # a second press would print it twice
            self._desk.session.run(
                self, lambda vault: printed(vault, case_id, paper, printer), self._is_printed, self._sorry
            )

    def _is_printed(self, _changes: Changes) -> None:
        self._say(tr(PRINTED), "printer")

    def _ask_how(self) -> None:
        """In the place of the buttons: with a password or not."""
        if self._paper is None:
            return
        if self.saving is None:
            self.saving = SaveSheet(self._look, self._desk.session, table=True)
            self.saving.agreed.connect(self._save)
            self.saving.stopped.connect(self._stop_asking)
            self._right.insertWidget(0, self.saving)
        self.note.hide()
        self.trouble.hide()
        self._choices.hide()
        self.saving.start(tr("Mijn blad bewaren"), PLAIN)

    def _stop_asking(self) -> None:
        if self.saving is None or self.saving.isHidden():
            return
        asked = self.saving.isAncestorOf(self.focusWidget() or self)
        self.saving.forget()
        self.saving.hide()
        self._choices.show()
        if asked:
            (self.back if self.save.isHidden() else self.save).setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self, words: str) -> None:
        paper, case_id = self._paper, self._case_id
        path: Path | None = self._ask.save_file(self, tr("Mijn blad bewaren"), FILE_NAME) if paper else None
        if paper is None or path is None:
            return
        self._stop_asking()
        self._desk.session.run(
            self,
            lambda vault: saved(vault, case_id, sealed(paper, words) if words else paper, path),
            lambda _: self._say(tr(SEALED_SAVED) if words else tr(SAVED), "file"),
            self._sorry,
        )

    def _say(self, sentence: str, icon: str) -> None:
        self._show_ready(True)
        self.trouble.hide()
        self.said.mark.set_icon(icon, "ink")
        self.note.show()
        self.said.tell(sentence)

    def _sorry(self, error: KnownError) -> None:
        self._show_ready(self._paper is not None)
        self.note.hide()
        self.trouble.say_only(str(error))
