"""One question on the screen: asked, answered in any of its ways, with who may read it, kept as it is made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.pages.asking import Asked, WaysAhead
from ui.pages.keeping import Draft, Keeper
from ui.pages.off_paper import OffPaper
from ui.pages.question_heading import QuestionHeading
from ui.pages.sharing import ShareRow, sharing_aloud
from ui.pages.spoken import lines_aloud
from ui.pages.suggestion import Suggestion
from ui.pages.typing_pause import TypingPause
from ui.pages.unwritten import NOT_WRITTEN, AskUnwrite, UnwrittenNote
from ui.pages.visit_frame import Foot, Giving, Head, Opening, Trouble, column
from ui.pages.ways import Ways
from ui.text import mark, tr
from ui.widgets.controls import QUIET, Button
from ui.widgets.flow import GivingColumn
from ui.widgets.page_keys import hear_keys
from ui.widgets.share import Reader
from welapp.domain.answers import Answer, Content, State
from welapp.domain.case import Case
from welapp.domain.sharing import Audience, Sharing
from welapp.errors import KnownError
from welapp.forms.schema import Kind

HOME_ENTRY = mark("De wens van thuis")
ROOMY = 700  # lower than this, the choice of readers is small under every answer
LARGE_LETTERS = 1.1  # from here the line at the top has no room for all its words


class QuestionView(QWidget):
    next_requested = Signal()
    back_requested = Signal()
    pause_requested = Signal()
    left_requested = Signal()
    home_requested = Signal()  # the parents' own form
    answering = Signal()  # something was typed or chosen
    name_given = Signal(str)  # someone to add to the case, from the list of names

    def __init__(self, desk: Desk, keeper: Keeper, case: Case) -> None:
        super().__init__()
        self._look = desk.look
        self._keeper = keeper
        self._asked: Asked | None = None
        self._ways: Ways | None = None
        self._state: State | None = None
        self._sharing = Sharing()
        self._dirty = False
        self._tried_out: set[Kind] = set()  # what to try with comes once in a visit for each way
        self._pause = TypingPause(self)
        self._pause.came.connect(self.save_now)
        self.head = Head(self._look, keeper)
        self.head.pause_requested.connect(self.pause_requested)
        self.head.left_requested.connect(self.left_requested)
        roomy = self._look.factor(table=False) < LARGE_LETTERS
        self.home = Button(self._look, tr(HOME_ENTRY) if roomy else "", QUIET, "people", table=True, small=True)
        self.home.setAccessibleName(tr(HOME_ENTRY))
        self.home.setToolTip(tr(HOME_ENTRY))
        self.home.setAccessibleDescription(tr("Voor je ouders of verzorgers, met hun eigen woorden."))
        self.home.clicked.connect(self.home_requested)
        self.heading = QuestionHeading(self._look)
        self.heading.add_entry(self.home)
        self.title, self.lead = self.heading.title, self.heading.lead
        self.suggestion = Suggestion(self._look)
        self.suggestion.sharing_chosen.connect(self._share)
        self.share = ShareRow(self._look, case)
        self.share.sharing_chosen.connect(self._share)
        self.share.name_given.connect(self.name_given)
        self.ask = AskUnwrite(self._look)
        self.ask.agreed.connect(self._unwrite)
        self.ask.refused.connect(self._leave_standing)
        self.unwritten = UnwrittenNote(self._look)
        self.unwritten.undo_requested.connect(self._write_after_all)
        self.off_paper = OffPaper(self._look)
        self.trouble = Trouble(self._look)
        self.foot = Foot(self._look)
        keeper.failed.connect(self.trouble.say)
        keeper.kept.connect(self._hide_trouble)
        keeper.photos.refused.connect(self.trouble.say_only)
        self._connect_foot()
        self._lay_out()
        self._add_keys()

    @property
    def question(self) -> str:
        return self._asked.question.id if self._asked else ""

    def expect(self, asked: Asked, answer: Answer | None) -> None:
        """This question comes in a moment: make already how it is answered, while another one still shows."""
        self._ahead.make(asked, self._stand(asked, answer)[2])

    def show_question(self, asked: Asked, answer: Answer | None) -> None:
        """Put another question on the screen; what was typed for the one before is kept first."""
        self.save_now()
        self._asked = asked
        state, sharing, content = self._stand(asked, answer)
        self._state, self._sharing = state, sharing
        with self._laid_out_once():
            self._build_ways(content)
            self._say_question()
            self._show_parts()
            self.share.show_sharing(sharing)
            self.head.mark.show_kept(state is not None)

    def show_people(self, case: Case, added: Reader | None = None) -> None:
        self.share.show_people(case)
        if added is not None:
            self.share.put_in_list(added)

    def show_wording(self, young: bool) -> None:
        """The same question in the other words; the answer so far stays as it is."""
        if self._asked is not None:
            self._asked = replace(self._asked, young=young)
            self._say_question()

    def show_count(self, number: int, total: int) -> None:
        """The route changed while this question stayed."""
        if self._asked is not None:
            self._asked = replace(self._asked, number=number, total=total)
            self._say_question()

    def show_home_entry(self, shown: bool) -> None:
        self.home.setVisible(shown)

    @property
    def typing(self) -> bool:
        """Whether something stands here that was not handed in yet."""
        return self._dirty

    def say_sorry(self, error: KnownError) -> None:
        self.trouble.say_only(str(error))
        self.share.think_again()

    def aloud(self, case: Case) -> list[str]:
        """The question, the answer as it stands, and who may read it, as a person would read them out."""
        asked, ways = self._asked, self._ways
        if asked is None or ways is None:
            return []
        lines = [self.title.text(), asked.question.leading(asked.young)]
        if self._state is State.UNWRITTEN:
            return [*lines, tr(NOT_WRITTEN)]
        content = self.content()
        if content.empty:
            return [*lines, *ways.choices_aloud()]
        return [*lines, *lines_aloud(content, ways.question.piles), sharing_aloud(case, self._sharing)]

    def focus_answer(self) -> None:
        if self._state is State.UNWRITTEN:
            self.unwritten.focus_undo()
        elif self._ways is not None:
            self._ways.focus_answer()

    def save_now(self) -> None:
        self._pause.stop()
        if self._ways is not None:
            self._ways.finish()
        if self._dirty:
            self._dirty = False
            self._keep()
        else:
            self._keeper.retry()

    def content(self) -> Content:
        return self._ways.content() if self._ways is not None else Content()

    def _stand(self, asked: Asked, answer: Answer | None) -> tuple[State | None, Sharing, Content]:
        """What was not saved yet goes before what the kluis has."""
        known = self._keeper.unsaved(asked.question.id) or answer
        return (known.state, known.sharing, known.content) if known else (None, Sharing(), Content())

    @contextmanager
    def _laid_out_once(self) -> Iterator[None]:
        """Qt would lay out the page at every part that is shown or hidden."""
        for layout in self._layouts:
            layout.setEnabled(False)
        try:
            yield
        finally:
            for layout in self._layouts:
                layout.setEnabled(True)

    def _connect_foot(self) -> None:
        self.foot.back_requested.connect(self._back)
        self.foot.skip_requested.connect(self._skip)
        self.foot.unknown_requested.connect(self._unknown)
        self.foot.next_requested.connect(self._next)

    def _lay_out(self) -> None:
        px = self._look.px
        inside = Giving()
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.heading)
        middle.addSpacing(px(14, table=True))
        place = GivingColumn()
        middle.addLayout(place, 1)
        self._ahead = WaysAhead(self._look, self._keeper.photos, place)
        middle.addWidget(self.ask, 1)
        middle.addWidget(self.unwritten, 1)
        box = column(self, self._look, self.head)
        self._layouts = box, middle
        box.addSpacing(px(11, table=True))
        box.addWidget(Opening(self._look, inside), 1)
        box.addSpacing(px(8, table=True))
        box.addWidget(self.off_paper)
        box.addWidget(self.trouble)
        box.addWidget(self.suggestion)
        box.addSpacing(px(4, table=True))
        box.addWidget(self.share)
        box.addSpacing(px(16, table=True))
        box.addWidget(self.foot)

    def _add_keys(self) -> None:
        keys = {"Ctrl+Return": self._next, "Ctrl+Enter": self._next, "Alt+Left": self._back}
        keys |= {"Esc": self.pause_requested.emit, **{f"Ctrl+{n + 1}": partial(self.share.choose, n) for n in range(4)}}
        hear_keys(self, keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._ways is None or not self._ways.isVisible() or not self._ways.present.editor.heed(event):
            super().keyPressEvent(event)

    def _build_ways(self, content: Content) -> None:
        """Fresh editors for every question: nothing of an earlier answer can stay behind in them."""
        if self._ways is not None:
            self._ways.blockSignals(True)  # a line that loses the focus has news, and not for what comes now
            self._ways.hide()
            self._ways.deleteLater()
        assert self._asked is not None  # noqa: S101
        self.off_paper.hide()  # of another question it is news again
        ways = self._ahead.take(self._asked, content)
        for kind in self._tried_out:
            ways.skip_try_out(kind)
        ways.cards_moved.connect(self._count_cards)
        ways.typed.connect(self._typed)
        ways.chosen.connect(self._chosen)
        ways.next_requested.connect(self._next)
        ways.way_changed.connect(self._way_changed)
        ways.way_taken.connect(self.focus_answer)
        self._ways = ways
        ways.show_content(content)

    def _say_question(self) -> None:
        asked = self._asked
        if asked is None or self._ways is None:
            return
        self.heading.say(asked.question, self._ways.present.kind, young=asked.young)
        self._ways.show_wording(asked.young)
        self.head.say(
            asked.theme.icon,
            asked.theme.title,
            tr("vraag {number} van {total}", number=asked.number, total=asked.total),
        )
        self._tried_out |= {self._ways.present.kind} & {Kind.CARDS, Kind.SLIDER}
        if self._ways.present.kind is Kind.CARDS:
            self._ways.tell_cards()
        self.suggestion.show_question(asked.question)

    def _show_parts(self, *, asking: bool = False) -> None:
        unwritten = self._state is State.UNWRITTEN
        ways = self._ways
        if ways is not None:
            ways.blockSignals(asking)  # a line that loses the focus now would have what may have to go written
            ways.setVisible(not asking and not unwritten)
            self.share.set_compact(ways.wants_room or self.height() < self._look.px(ROOMY, table=True))
        self.ask.setVisible(asking)
        self.unwritten.setVisible(unwritten and not asking)
        self.suggestion.show_sharing(self._sharing)
        self._show_unknown()

    def _show_unknown(self) -> None:
        unknown = self._state is State.UNKNOWN
        self.foot.unknown.show_chosen(unknown)
        typing = self._ways is not None and self._ways.present.kind is Kind.TEXT
        self.off_paper.show_state(shown=unknown and not self.content().empty, typing=typing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._ways is not None:
            low = self.height() < self._look.px(ROOMY, table=True)
            self.share.set_compact(self._ways.wants_room or low)

    def _way_changed(self) -> None:
        self._say_question()
        self._show_parts()

    def _count_cards(self, number: int, total: int) -> None:
        if self._ways is not None and self._ways.present.kind is Kind.CARDS:
            self.head.say_count(tr("kaartje {number} van {total}", number=number, total=total))

    def _typed(self) -> None:
        self._answered()
        self._pause.start()

    def _chosen(self) -> None:
        self.head.mark.tell_next()
        self._answered()
        self.save_now()

    def _answered(self) -> None:
        self._dirty = True
        self._state = State.ANSWERED
        self._show_unknown()
        self.answering.emit()

    def _keep(self) -> None:
        if self._asked is None:
            return
        self.head.mark.started()
        state = self._state or State.ANSWERED
        content = Content() if state is State.UNWRITTEN else self.content()
        self._keeper.keep(Draft(self.question, content, state, self._sharing, self._asked.young))

    def _share(self, sharing: Sharing) -> None:
        if sharing.audience is Audience.UNWRITTEN:
            if self._state is State.UNWRITTEN:
                return
            self._pause.stop()
            self._dirty = True
            if self.content().empty:
                self._unwrite()
            else:
                # What may have to go is not written first; 'nee' writes it after all.
                self._show_parts(asking=True)
                self.ask.focus_no()
            return
        self._sharing = sharing
        self.head.mark.tell_next()
        self.share.show_sharing(sharing)
        if self._state in (None, State.UNWRITTEN):
            self._state = State.ANSWERED
        self._dirty = True
        self._show_parts()
        self.save_now()

    def _leave_standing(self) -> None:
        self.share.show_sharing(self._sharing)
        self._show_parts()
        self.save_now()
        self.focus_answer()

    def _unwrite(self) -> None:
        self._dirty = False
        self.head.mark.tell_next()
        self._state, self._sharing = State.UNWRITTEN, Sharing(Audience.UNWRITTEN)
        self._build_ways(Content())
        self.share.show_sharing(self._sharing)
        self._show_parts()
        self.unwritten.focus_undo()
        self._keep()

    def _write_after_all(self) -> None:
        self._share(Sharing())
        self.focus_answer()

    def _next(self) -> None:
        if self._ways is None or not self._ways.go_on():
            self._leave()

    def _leave(self) -> None:
        self.save_now()
        self.next_requested.emit()

    def _back(self) -> None:
        self.save_now()
        self.back_requested.emit()

    def _skip(self) -> None:
        """With something there, just go on; without, 'overslaan' is the answer."""
        if self._state in (None, State.ANSWERED) and self.content().empty:
            self._state = State.SKIPPED
            self._dirty = True
            self.head.mark.tell_next()
        self._leave()

    def _unknown(self) -> None:
        """What stands there stays, but goes to no paper."""
        if self._state is not State.UNWRITTEN:
            self._state = State.UNKNOWN
            self._dirty = True
            self.head.mark.tell_next()
            self.foot.unknown.show_chosen(True)
        self._leave()

    def _hide_trouble(self) -> None:
        if not self._keeper.busy:
            self.trouble.hide()
