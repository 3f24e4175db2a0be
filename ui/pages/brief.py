"""The papers: for whom, which one, the true pages as they will be, and printing and saving them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.pages.brief_leaving import Leaving
from ui.pages.brief_pile import ALL, OnePaper, papers_for, pile_for
from ui.pages.brief_readers import INSET, Choices, Copies, PaperChoice, Pile, Readers
from ui.pages.brief_side import PaperSide
from ui.pages.page import Page
from ui.pages.papers import made_one, offered, page_drawer
from ui.pages.visit_frame import Giving, Opening, scroll_area
from ui.saying import short_date
from ui.stand import BLANK
from ui.text import plural, tr
from ui.turns import in_turns
from ui.widgets.controls import link_button
from ui.widgets.flow import GivingColumn, Turning
from ui.widgets.sheet import IconWords
from ui.widgets.words import Words
from welapp.domain.case import Case, Will
from welapp.domain.changes import Changes
from welapp.domain.papers import PaperKind
from welapp.domain.sharing import ReaderKind
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.briefs import Paper
    from welapp.actions.offers import Offer, OnPaper

LEFT_WIDTH = 520
PREVIEW_SHARE = 0.85  # of the height of the page, where the preview stands under the choices
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class BriefPage(Page):
    back_requested = Signal(str)
    open_visit_requested = Signal(str, str)
    open_grounds_requested = Signal(str)

    def __init__(self, desk: Desk, case_id: str, ask: Ask, place: str = "") -> None:
        super().__init__()
        self._desk, self._look, self._case_id, self._ask = desk, desk.look, case_id, ask
        self._place = place
        self._case: Case | None = None  # once the page stands
        self._found: tuple[Case, Sequence[Offer]] | None = None  # the newest that was read
        self._papers: list[OnePaper] = []
        self._present = 0
        self._asked_for = 0  # only the newest paper that was asked for may come on the screen
        self.leaving = Leaving(desk, case_id, ask)
        inside = Giving()
        self._row = Turning(inside, gap=0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll_area(inside))
        self.setAccessibleName(tr("Bladen"))
        desk.session.changed.connect(self._changed)
        self._read()

    def focus_first(self) -> None:
        if self._case is not None:
            self.readers.cards[self.readers.chosen()].setFocus(Qt.FocusReason.OtherFocusReason)

    def at_work(self) -> bool:
        return self.leaving.run.busy

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Under the choices, with large letters, a page is as high as the window lets it be seen whole."""
        super().resizeEvent(event)
        if self._case is not None:
            self._give_preview_room()

    # building

    def _build(self, case: Case) -> Iterator[None]:
        """Each part in a turn of its own: together they would hold the window up."""
        look = self._look
        self.back = link_button(look, case.youth.name if len(case.youth.name) < 24 else tr("Casus"), "back")
        self.back.clicked.connect(self._leave)
        self.readers = Readers(look, case.youth.name)
        self.readers.reader_chosen.connect(self._show_first)
        self.kinds = PaperChoice(look)
        self.kinds.paper_chosen.connect(self._show_first)
        self.copies = Copies(look)
        self.copies.people_changed.connect(self._show_papers)
        self.pile = Pile(look)
        self.pile.parts_changed.connect(self._show_papers)
        self.unread = IconWords(look, "alert-circle", "", "small", colour="apricot_text", wrap=True)
        yield
        self.side = PaperSide(look, page_drawer(self._desk.session, self))
        self.leaving.print.clicked.connect(lambda: self.leaving.print_all(self._papers))
        self.leaving.save.clicked.connect(lambda: self.leaving.ask_how(self._papers))
        self.leaving.began.connect(lambda: self.side.allow(False))
        self.leaving.ended.connect(self._show_left)
        self.leaving.asking.connect(self._make_room)
        self.side.leafed.connect(self._leaf)
        self.side.print_requested.connect(lambda: self.leaving.print_all(self._papers[self._present :][:1]))
        self.side.save_requested.connect(lambda: self.leaving.ask_how(self._papers[self._present :][:1]))
        self.side.contents.readback_requested.connect(lambda: self._open_visit("teruglezen"))
        left = self._left()
        yield
        self._row.addWidget(left)
        yield
        self._row.addWidget(self.side, 1)
        self._give_preview_room()
        self._allow(False)
        for sequence, step in (("Left", -1), ("Right", 1)):
            shortcut = QShortcut(QKeySequence(sequence), self.side.preview, context=_HERE)
            shortcut.activated.connect(partial(self._leaf, step))
        QShortcut(QKeySequence("Alt+Left"), self, context=_HERE).activated.connect(self._leave)
        yield
        self._show_found()
        if self._place == BLANK:
            self.show_blank()
            self._show_papers()
        self.focus_first()

    def _left(self) -> QWidget:
        look, px = self._look, self._look.px
        head = QHBoxLayout()
        head.setContentsMargins(px(8), 0, px(8), 0)
        head.setSpacing(px(12))
        head.addWidget(self.back)
        head.addWidget(Words(look, tr("Bladen"), "page_back", wrap=False))
        head.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(6), px(4), px(6), px(6))
        column.setSpacing(px(8))
        question = Words(look, tr("Voor wie is het blad?"), "section")
        for widget in (question, self.readers, self.kinds, self.copies, self.pile, self.unread):
            line = QHBoxLayout()
            # The copies have a ground that runs past the margin of the rest.
            side = 0 if widget in (self.copies, self.pile) else px(INSET)
            line.setContentsMargins(side, 0, side, 0)
            line.addWidget(widget)
            column.addLayout(line)
        column.addStretch(1)
        left = Choices()
        left.setMinimumWidth(px(LEFT_WIDTH))
        box = GivingColumn(left)
        box.setContentsMargins(px(26), px(20), px(18), px(20))
        box.setSpacing(px(8))
        box.addLayout(head)
        self._choices = Opening(look, inside)
        box.addWidget(self._choices, 1)
        box.addWidget(self.leaving)
        return left

    def _give_preview_room(self) -> None:
        least = 0 if self._row.fits(self.width()) else round(self.height() * PREVIEW_SHARE)
        for shown in (self.side.preview, self.side.contents):
            shown.setMinimumHeight(least)

    # showing

    def _read(self) -> None:
        case = self._case_id
        self._desk.session.run(self, lambda vault: offered(vault, case), self._take_case)

    def _changed(self, changes: Changes) -> None:
        # While papers leave one after the other, each of them is noted; the page follows at the end.
        if self._case_id in changes.cases and not self.leaving.run.busy:
            self._read()

    def _take_case(self, found: tuple[Case, Sequence[Offer]]) -> None:
        first, self._found = self._found is None, found
        if first:
            in_turns(self, self._build(found[0]))
        elif self._case is not None:
            self._show_found()

    def _show_found(self) -> None:
        if self._found is None:
            return
        case, offers = self._found
        self._case = case
        self.copies.show_people(case)
        self.pile.show_missing({offer.kind: offer.missing for offer in offers})
        left = len(case.to_read_back()) if case.readback else 0
        unread = plural(
            left,
            "{n} stukje is veranderd of nog niet teruggelezen. Dat staat er niet op.",
            "{n} stukjes zijn veranderd of nog niet teruggelezen. Dat staat er niet op.",
        )
        self.unread.set_text(unread)
        self.unread.setVisible(bool(left))
        self._show_papers()

    def show_blank(self) -> None:
        """Show the empty questions, for a visit without a laptop."""
        self.readers.cards[ReaderKind.YOUTH].setChecked(True)
        self.kinds.choose(ReaderKind.YOUTH, PaperKind.BLANK)

    def _show_first(self) -> None:
        self._present = 0
        self.leaving.say_nothing()
        self._show_papers()

    def _show_papers(self) -> None:
        case = self._case
        if case is None:
            return
        reader, people = self.readers.chosen(), self.copies.chosen()
        self.kinds.show_reader(reader)
        kind = self.kinds.chosen(reader) if reader != ALL else PaperKind.BRIEF
        pile = pile_for(case, self.pile.chosen(), people) if reader == ALL else None
        self._papers = papers_for(case, reader, kind, people) if pile is None else pile
        self._present = max(0, min(self._present, len(self._papers) - 1))
        self.copies.setVisible(reader == ReaderKind.EVERYONE and kind is not PaperKind.WALL)
        self.pile.setVisible(reader == ALL)
        self._show_paper()

    def _leaf(self, step: int) -> None:
        there = self._present + step
        if 0 <= there < len(self._papers):
            self._present = there
            self._show_paper()

    def _show_paper(self) -> None:
        for shown in (self.copies, self.pile):
            shown.show_numbers(self._papers, self._present)
        count = len(self._papers)
        self.leaving.show_count(count)
        if not self._papers:
            self._asked_for += 1
            self._show_missing(tr("Kies bij ‘Voor wie is het blad?’ wat je mee wilt nemen."))
            return
        self.side.show_place(self._papers, self._present)
        self._ask_for(self._papers[self._present])

    def _assurance(self, kind: PaperKind, found: Sequence[OnPaper]) -> str:
        case = self._case
        if case is None or not any(one.on for one in found):
            return tr("Op dit blad staan geen antwoorden.")
        on = tr(" Teruggelezen op {on}.", on=short_date(case.readback.on)) if case.readback else ""
        reader = tr("Alleen wat {name} voor deze lezer goed vond.", name=case.youth.name)
        off = sum(not one.on for one in found)
        more = plural(off, "{n} antwoord staat er niet op.", "{n} antwoorden staan er niet op.") if off else ""
        together = more.replace(" ", "\N{NO-BREAK SPACE}", 1)  # no number alone at the end of a line
        return f"{tr('Dit blad is om te houden.') if kind is PaperKind.OWN else reader}{on} {together}".strip()

    def _ask_for(self, paper: OnePaper) -> None:
        self._asked_for += 1
        asked, case = self._asked_for, self._case_id

        def done(made: tuple[tuple[Paper, int], Sequence[OnPaper]]) -> None:
            if asked == self._asked_for:
                (pdf, pages), found = made
                self.side.show_paper(pdf, pages, paper.whom, found)
                self.side.sure.set_text(self._assurance(paper.wanted.kind, found))
                self._allow(not self.leaving.run.busy)

        def sorry(error: KnownError) -> None:
            if asked == self._asked_for:
                self._show_missing(str(error))

        self._desk.session.run(self, lambda vault: made_one(vault, case, paper.wanted), done, sorry)

    def _show_missing(self, sentence: str) -> None:
        self._allow(False)
        case = self._case
        if case is None:
            return
        kind = self._papers[self._present].wanted.kind if self._papers else PaperKind.BRIEF
        if case.will is not Will.YES:
            self.side.show_missing(sentence, tr("Naar het huisbezoek"), lambda: self._open_visit("welcome"))
        elif case.ground(self._desk.today()) is None and kind is not PaperKind.OWN:
            self.side.show_missing(sentence, tr("Naar Toestemming"), lambda: self.open_grounds_requested.emit(case.id))
        elif not self._papers or kind is PaperKind.INVITATION or case.readback is not None:
            self.side.show_missing(sentence, tr("Naar de casus"), self._leave)
        else:
            self.side.show_missing(sentence, tr("Samen teruglezen"), lambda: self._open_visit("teruglezen"))

    def _open_visit(self, start: str) -> None:
        self.open_visit_requested.emit(self._case_id, start)

    def _allow(self, allowed: bool) -> None:
        """Whether papers may leave now."""
        self.leaving.allow(allowed)
        self.side.allow(allowed)

    def _show_left(self) -> None:
        self._allow(True)
        self._read()

    def _make_room(self, asking: bool) -> None:
        """While it is asked how to save, the choices are out of the way."""
        self._choices.setVisible(not asking)
        self.side.allow(not asking)
        if not asking:
            self.leaving.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self.back_requested.emit(self._case_id)
