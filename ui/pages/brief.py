"""The tafelblad: for whom, the true pages as they will be, and saving them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.brief_readers import INSET, Choices, Copies, Readers, Wanted, papers_for
from ui.pages.page import Page
from ui.pages.papers import counted, made_paper, page_drawer, printed, saved
from ui.pages.preview import PaperPreview
from ui.pages.visit_frame import Giving, Opening, scroll_area
from ui.saying import short_date
from ui.text import mark, plural, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, Button, icon_button, link_button
from ui.widgets.dressed import Dressed, painter_for
from ui.widgets.flow import GivingColumn, Turning
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.words import Words
from welapp.actions.cases import read_case
from welapp.domain.case import Case, Will
from welapp.domain.changes import Changes
from welapp.domain.sharing import ReaderKind
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.briefs import Paper
    from welapp.actions.vaults import OpenVault

LEFT_WIDTH = 520
PREVIEW_SHARE = 0.85  # of the height of the page, where the preview stands under the choices
PRINTED = mark("Dit blad gaat naar de printer. Haal het er zelf uit.")
OUTSIDE = mark(
    "Dit bestand staat nu buiten de kluis. Wie erbij kan, kan het lezen. Haal het weg als het niet meer nodig is."
)


class BriefPage(Page):
    back_requested = Signal(str)
    open_visit_requested = Signal(str, str)
    open_grounds_requested = Signal(str)

    def __init__(self, desk: Desk, case_id: str, ask: Ask) -> None:
        super().__init__()
        self._desk, self._look, self._case_id, self._ask = desk, desk.look, case_id, ask
        self._case: Case | None = None
        self._papers: list[Wanted] = []
        self._present = 0
        self._asked_for = 0  # only the newest paper that was asked for may come on the screen
        self._writing = False
        inside = Giving()
        self._row = Turning(inside, gap=0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll_area(inside))
        self.setAccessibleName(tr("Tafelblad"))
        desk.session.changed.connect(self._changed)
        self._read()

    def focus_first(self) -> None:
        if self._case is not None:
            self.readers.cards[self.readers.chosen()].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Under the choices, with large letters, a page is as high as the window lets it be seen whole."""
        super().resizeEvent(event)
        if self._case is not None:
            self._give_preview_room()

    # building

    def _build(self, case: Case) -> None:
        look = self._look
        self.back = link_button(look, case.youth.name if len(case.youth.name) < 24 else tr("Casus"), "back")
        self.back.clicked.connect(self._leave)
        self.readers = Readers(look, case.youth.name)
        self.readers.reader_chosen.connect(self._show_papers)
        self.copies = Copies(look)
        self.copies.people_changed.connect(self._show_papers)
        self.unread = IconWords(look, "alert-circle", "", "small", colour="apricot_text", wrap=True)
        self.note = Sheet(look, tone="apricot_tint", compact=True)
        self.said = IconWords(look, "file", "", "small", wrap=True)
        self.note.box.addWidget(self.said)
        self.save_all = Button(look, "", PRIMARY, "file")
        self.save = Button(look, tr("PDF bewaren"), icon="file")
        self.save_all.clicked.connect(self._save_all)
        self.save.clicked.connect(self._save)
        self.print = icon_button(look, "printer", tr("Dit blad afdrukken"))
        self.print.clicked.connect(self._print)
        self.preview = PaperPreview(look, page_drawer(self._desk.session, self))
        self.missing = _Missing(look)
        self._row.addWidget(self._left())
        self._row.addWidget(self._right(), 1)
        self._give_preview_room()
        for button in (self.save, self.save_all):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for button in (self.print, self.save, self.save_all):
            button.setEnabled(False)
        for sequence, step in (("Left", -1), ("Right", 1)):
            shortcut = QShortcut(QKeySequence(sequence), self.preview, context=_HERE)
            shortcut.activated.connect(lambda step=step: self._leaf(step))
        QShortcut(QKeySequence("Alt+Left"), self, context=_HERE).activated.connect(self._leave)

    def _left(self) -> QWidget:
        look, px = self._look, self._look.px
        head = QHBoxLayout()
        head.setContentsMargins(px(8), 0, px(8), 0)
        head.setSpacing(px(12))
        head.addWidget(self.back)
        head.addWidget(Words(look, tr("Tafelblad"), "page_back", wrap=False))
        head.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(6), px(4), px(6), px(6))
        column.setSpacing(px(10))
        for widget in (Words(look, tr("Voor wie is het blad?"), "section"), self.readers, self.copies, self.unread):
            line = QHBoxLayout()
            # The copies have a ground that runs past the margin of the rest.
            side = 0 if widget is self.copies else px(INSET)
            line.setContentsMargins(side, 0, side, 0)
            line.addWidget(widget)
            column.addLayout(line)
        column.addStretch(1)
        buttons = Turning(gap=px(12))
        buttons.setContentsMargins(px(14), 0, px(14), 0)
        buttons.addWidget(self.save_all, 1)
        buttons.addWidget(self.save, 1)
        buttons.addWidget(self.print)
        left = Choices()
        left.setMinimumWidth(px(LEFT_WIDTH))
        box = GivingColumn(left)
        box.setContentsMargins(px(26), px(22), px(18), px(20))
        box.setSpacing(px(10))
        box.addLayout(head)
        box.addWidget(Opening(look, inside), 1)
        box.addWidget(self.note)
        self.note.hide()
        box.addLayout(buttons)
        return left

    def _give_preview_room(self) -> None:
        self.preview.setMinimumHeight(0 if self._row.fits(self.width()) else round(self.height() * PREVIEW_SHARE))

    def _right(self) -> QWidget:
        look, px = self._look, self._look.px
        self.before = icon_button(look, "chevron-left", tr("Vorig exemplaar"))
        self.after = icon_button(look, "chevron-right", tr("Volgend exemplaar"))
        self.before.clicked.connect(lambda: self._leaf(-1))
        self.after.clicked.connect(lambda: self._leaf(1))
        self.whom = Words(look, "", "label", centred=True)
        so_it_looks = Words(look, tr("Zo ziet het eruit"), "label")
        for words in (self.whom, so_it_looks):
            words.setMinimumWidth(px(76))  # with large letters both go on in a second line
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addStrut(px(48))
        head.addWidget(so_it_looks, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        for widget in (self.before, self.whom, self.after):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.sure = IconWords(look, "shield-check", "", "body", wrap=True, size=22)
        right = _Ground(look)
        box = GivingColumn(right)
        box.setContentsMargins(px(28), px(20), px(28), px(16))
        box.setSpacing(px(18))
        box.addLayout(head)
        box.addWidget(self.preview, 1)
        box.addWidget(self.missing, 1)
        box.addWidget(self.sure)
        return right

    # showing

    def _read(self) -> None:
        case = self._case_id
        self._desk.session.run(self, lambda vault: read_case(vault, case), self._take_case)

    def _changed(self, changes: Changes) -> None:
        # While papers are being saved one after the other, each of them is noted; the page follows at the end.
        if self._case_id in changes.cases and not self._writing:
            self._read()

    def _take_case(self, case: Case) -> None:
        first = self._case is None
        self._case = case
        if first:
            self._build(case)
        self.copies.show_people(case)
        left = len(case.to_read_back()) if case.readback else 0
        unread = plural(
            left,
            "{n} stukje is veranderd of nog niet teruggelezen. Dat staat er niet op.",
            "{n} stukjes zijn veranderd of nog niet teruggelezen. Dat staat er niet op.",
        )
        self.unread.set_text(unread)
        self.unread.setVisible(bool(left))
        self._show_papers()
        if first:
            self.focus_first()

    def _show_papers(self) -> None:
        if self._case is None:
            return
        kind, case = self.readers.chosen(), self._case
        on = tr(" Teruggelezen op {on}.", on=short_date(case.readback.on)) if case.readback else ""
        reader = tr("Alleen wat {name} voor deze lezer goed vond.", name=case.youth.name)
        whose = tr("Dit blad is om te houden.") if kind is ReaderKind.YOUTH else reader
        self.sure.set_text(f"{whose}{on}")
        self._papers = papers_for(case, kind, self.copies.chosen())
        self._present = min(self._present, len(self._papers) - 1)
        self.copies.setVisible(kind is ReaderKind.EVERYONE)
        self._show_paper()

    def _leaf(self, step: int) -> None:
        there = self._present + step
        if 0 <= there < len(self._papers):
            self._present = there
            self._show_paper()

    def _show_paper(self) -> None:
        wanted = self._papers[self._present]
        self.copies.show_numbers(self._papers, self._present)
        self.whom.setText(wanted.whom if len(wanted.whom) < 40 else wanted.whom.split(",")[0])
        self.whom.updateGeometry()
        many = len(self._papers) > 1
        for button, step in ((self.before, -1), (self.after, 1)):
            button.setVisible(many)
            button.setEnabled(0 <= self._present + step < len(self._papers))
        self.save_all.set_text(tr("{number} bladen bewaren", number=len(self._papers)))
        self.save_all.setVisible(many)
        self.save.set_text(tr("Dit blad bewaren") if many else tr("PDF bewaren"))
        self.save.set_kind("secondary" if many else PRIMARY)
        self._ask_for(wanted)

    def _ask_for(self, wanted: Wanted) -> None:
        self._asked_for += 1
        asked, case = self._asked_for, self._case_id

        def done(made: tuple[Paper, int]) -> None:
            if asked == self._asked_for:
                self._show_made(*made, wanted)

        def sorry(error: KnownError) -> None:
            if asked == self._asked_for:
                self._show_missing(str(error))

        self._desk.session.run(self, lambda vault: counted(_made(vault, case, wanted)), done, sorry)

    def _show_made(self, paper: Paper, pages: int, wanted: Wanted) -> None:
        self._set_ready(True)
        self.preview.show_pdf(paper.pdf, pages, wanted.whom)

    def _show_missing(self, sentence: str) -> None:
        self._set_ready(False)
        self.preview.forget()
        case = self._case
        if case is None:
            return
        if case.will is not Will.YES:
            self.missing.say(sentence, tr("Naar het huisbezoek"), lambda: self._open_visit("welcome"))
        elif case.ground(self._desk.today()) is None and self.readers.chosen() is not ReaderKind.YOUTH:
            self.missing.say(sentence, tr("Naar Toestemming"), lambda: self.open_grounds_requested.emit(case.id))
        else:
            self.missing.say(sentence, tr("Samen teruglezen"), lambda: self._open_visit("teruglezen"))

    def _open_visit(self, start: str) -> None:
        self.open_visit_requested.emit(self._case_id, start)

    def _set_ready(self, ready: bool) -> None:
        self.preview.setVisible(ready)
        self.missing.setVisible(not ready)
        self.sure.setVisible(ready)
        for button in (self.print, self.save, self.save_all):
            button.setEnabled(ready)

    # saving

    def _save(self) -> None:
        wanted = self._papers[self._present]
        path = self._ask.save_file(self, tr("PDF bewaren"), wanted.file_name)
        if path is not None:
            self._write([(wanted, path)])

    def _save_all(self) -> None:
        path = self._ask.save_file(self, tr("Alle bladen bewaren in één map"), "tafelblad.pdf")
        if path is not None:
            self._write([(wanted, path.with_name(f"{path.stem}-nr-{wanted.number}.pdf")) for wanted in self._papers])

    def _print(self) -> None:
        wanted, case = self._papers[self._present], self._case_id
        try:
            printer = self._ask.choose_printer(self)
        except KnownError as error:
            self._say(str(error), "alert-circle")
            return
        if printer is not None:
            self._desk.session.run(
                self,
                lambda vault: printed(vault, case, _made(vault, case, wanted), printer),
                lambda _: self._say(tr(PRINTED), "printer"),
                lambda error: self._say(str(error), "alert-circle"),
            )

    def _write(self, papers: Sequence[tuple[Wanted, Path]]) -> None:
        self._writing = True
        case = self._case_id
        wanted, path = papers[0]

        def done(_changes: Changes) -> None:
            if len(papers) > 1:
                self._write(papers[1:])
                return
            self._writing = False
            self._say(tr(OUTSIDE), "file")

        def sorry(error: KnownError) -> None:
            self._writing = False
            self._say(str(error), "alert-circle")

        self._desk.session.run(
            self,
            lambda vault: saved(vault, case, _made(vault, case, wanted), path),
            done,
            sorry,
        )

    def _say(self, sentence: str, icon: str) -> None:
        wrong = icon == "alert-circle"
        self.note.set_tone("clay_tint" if wrong else "apricot_tint")
        self.said.mark.set_icon(icon, "clay" if wrong else "ink")
        self.said.set_text(sentence)
        self.note.show()

    def _leave(self) -> None:
        self.back_requested.emit(self._case_id)


def _made(vault: OpenVault, case: str, wanted: Wanted) -> Paper:
    return made_paper(vault, case, wanted.reader, wanted.number, wanted.total)


class _Ground(Dressed, QWidget):
    def __init__(self, look: Look) -> None:
        QWidget.__init__(self)
        self.dress(look)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter_for(self).fillRect(self.rect(), self.look.colour("panel"))


class _Missing(QWidget):
    """What must be done first, said kindly, with the way to it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._sheet = Sheet(look)
        self._sheet.setMaximumWidth(look.px(520))
        self._sheet.box.setSpacing(look.px(16))
        self._words = Words(look, "", "body")
        self.button = Button(look, "", PRIMARY, "forward", icon_after=True)
        self.button.clicked.connect(self._go)
        self._wish: Callable[[], None] | None = None
        self._sheet.box.addWidget(Words(look, tr("Nog één ding eerst"), "section"))
        self._sheet.box.addWidget(self._words)
        self._sheet.box.addWidget(self.button)
        box = QVBoxLayout(self)
        box.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._sheet, 4)
        row.addStretch(1)
        box.addLayout(row)
        box.addStretch(2)
        self.hide()

    def say(self, sentence: str, button: str, wish: Callable[[], None]) -> None:
        self._words.setText(sentence)
        self._words.updateGeometry()
        self.button.set_text(button)
        self._wish = wish

    def _go(self) -> None:
        if self._wish is not None:
            self._wish()


_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
