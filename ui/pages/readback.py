"""Reading back together: every piece that would be on paper, one after the other, until all of it is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.pages.keeping import Keeper
from ui.pages.photos import show_drawing
from ui.pages.readback_empty import NothingToRead
from ui.pages.readback_foot import ReadbackFoot
from ui.pages.readback_heading import ReadbackHeading
from ui.pages.readback_piece import Piece, PieceView, Turn
from ui.pages.readback_side import Count, Side
from ui.pages.readback_words import facts_of, only_us
from ui.pages.sharing import ALL_READERS, readers_named, us_of
from ui.pages.typing_pause import TypingPause
from ui.pages.visit_frame import Head, Opening, Trouble, column
from ui.saying import listed
from ui.text import tr
from ui.turns import in_turns
from ui.widgets.flow import Turning
from ui.widgets.focus import open_at, take_focus
from ui.widgets.ink_view import InkView
from ui.widgets.page_keys import hear_keys
from ui.widgets.words import Words
from welapp.actions import approvals, topics, visits
from welapp.actions.cases import read_case
from welapp.domain.answers import Answer, Content
from welapp.domain.case import Case
from welapp.domain.sharing import Audience
from welapp.errors import KnownError
from welapp.forms.asked import question_of
from welapp.forms.schema import Kind


class ReadbackView(QWidget):
    pause_requested = Signal()
    left_requested = Signal()
    back_requested = Signal()
    brief_requested = Signal()
    own_requested = Signal()
    question_requested = Signal(str)

    def __init__(self, desk: Desk, keeper: Keeper, case: Case) -> None:
        super().__init__()
        self._desk, self._look, self._keeper, self._case = desk, desk.look, keeper, case
        self._present = ""
        self._turn = Turn.PRESENT
        self._removed: dict[str, Answer] = {}
        self._before: dict[str, Content] = {}
        self._asked_before: set[str] = set()
        self._showing = 0  # how often the whole was shown; what builds for an earlier time stops
        self._views: dict[str, PieceView] = {}
        self._pause = TypingPause(self)
        self._pause.came.connect(self.save_now)
        self.head = Head(self._look, keeper)
        self.head.say("table", tr("Teruglezen"), tr("samen met {us}", us=listed(us_of(case))) if us_of(case) else "")
        self.head.pause_requested.connect(self.pause_requested)
        self.head.left_requested.connect(self.left_requested)
        self.heading = ReadbackHeading(self._look, desk.forms.youth.readback)
        self.side = Side(self._look, case.people)
        self.trouble = Trouble(self._look)
        self.nothing = NothingToRead(self._look)
        self.nothing.question_requested.connect(self.question_requested)
        self.facts = Words(self._look, "", "small", table=True)
        self.foot = ReadbackFoot(self._look, self.side.width())
        self.remark, self.finish, self.brief = self.foot.remark, self.foot.finish, self.foot.brief
        self.foot.back.clicked.connect(self.back_requested)
        self.finish.clicked.connect(self._finish)
        self.foot.own.clicked.connect(self.own_requested)
        self.brief.clicked.connect(self.brief_requested)
        keeper.failed.connect(self._say_trouble)
        keeper.kept.connect(self.trouble.hide)
        self._lay_out()
        self._add_keys()

    def show_case(self, case: Case) -> None:
        """Show how it stands; the pieces keep their place, and words that are being typed are left alone."""
        self._case = case
        pieces = self._answers()
        ids = [answer.question for answer in pieces]
        if self._present not in ids:
            self._present = self._next_open("")
            self._turn = Turn.PRESENT
        self._drop_views(ids)
        self._showing += 1
        for answer in [one for one in pieces if one.question == self._present]:
            self._show_piece(answer, ids)
        in_turns(self, self._show_pieces(pieces, ids, self._showing))
        self._ask_before(ids)
        ours = self._in_order(only_us(case))
        self.nothing.show_first(ours[0].question if ours else "")
        self.nothing.setVisible(not pieces)
        self._show_side(len(ours))
        self.foot.show_case(case)

    def focus_first(self) -> None:
        if not self.isVisible():  # under a pause, or under the card for adults
            return
        view = self._views.get(self._present)
        if view is not None:
            view.focus_first()
        else:
            open_at(self.foot.first() if self.nothing.choose.isHidden() or self._views else self.nothing.choose)

    def aloud(self) -> list[str]:
        """The present piece as it is read to the youth; the question comes with it."""
        view = self._views.get(self._present)
        if view is not None:
            return view.aloud()
        return [self.remark.text()] if self._views else self.nothing.aloud()

    def save_now(self) -> None:
        self._pause.stop()
        view = self._views.get(self._present)
        answer = self._case.answers.get(self._present)
        if view is None or view.field is None or answer is None:
            return
        content = replace(answer.content, text=view.field.text())
        waiting = self._keeper.unsaved(answer.question)
        if content != (waiting.content if waiting else answer.content):
            self.head.mark.started()
            self._keeper.keep_again(answer, content)

    def bring_back(self, question: str) -> None:
        """Something of this piece was turned back: it is its turn again, as it now stands."""
        self._removed.pop(question, None)
        self._before.pop(question, None)
        self._asked_before.discard(question)
        self._present, self._turn = question, Turn.PRESENT

    def forget(self) -> None:
        """The page is left: what was taken away cannot be put back from here any more."""
        self._showing += 1
        self._removed.clear()
        self._before.clear()
        self._asked_before.clear()
        self._present = ""
        self._turn = Turn.PRESENT
        if (caret := self.focusWidget()) is not None:
            caret.clearFocus()  # else it goes from each piece that is hidden to the next
        for view in self._views.values():
            view.hide()
            view.deleteLater()
        self._views.clear()

    # what there is

    def _answers(self) -> list[Answer]:
        """In the order of the forms, with what was taken away still in its place."""
        found = {answer.question: answer for answer in self._case.for_paper()}
        found.update({question: answer for question, answer in self._removed.items() if question not in found})
        return self._in_order(found.values())

    def _in_order(self, answers: Iterable[Answer]) -> list[Answer]:
        order = [question.id for form in self._desk.forms.forms for question in form.questions()]
        place = {question: index for index, question in enumerate(order)}
        return sorted(answers, key=lambda answer: place.get(answer.question, len(order)))

    def _piece(self, answer: Answer) -> Piece:
        question, asked = answer.question, question_of(self._desk.forms, answer)
        gone = question in self._removed
        turn = Turn.REMOVED if gone else self._turn if question == self._present else Turn.WAITING
        return Piece(
            answer,
            asked.label,
            readers_named(self._case, answer.sharing),
            "table" if answer.sharing.audience is Audience.EVERYONE else "person",
            self._case.is_approved(question),
            self._case.was_approved(question) and not gone,
            turn,
            None if self._case.is_approved(question) else self._before.get(question),
            asked.piles,
        )

    def _next_open(self, after: str) -> str:
        """The first piece after this one that is still to be read, or else the first of all."""
        open_ones = {answer.question for answer in self._case.to_read_back()} - {after}
        ids = [answer.question for answer in self._answers()]
        start = ids.index(after) + 1 if after in ids else 0
        return next((one for one in [*ids[start:], *ids[:start]] if one in open_ones), "")

    # building

    def _lay_out(self) -> None:
        px = self._look.px
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, px(6), px(6))
        self._list.setSpacing(px(12, table=True))
        self._list.addWidget(self.nothing)
        self._list.addWidget(self.facts)
        self._list.addStretch(1)
        self._area = Opening(self._look, inside)
        self._area.verticalScrollBar().rangeChanged.connect(self._bring_present)
        left = QVBoxLayout()
        left.setSpacing(px(12, table=True))
        left.addWidget(self.heading)
        left.addWidget(self._area, 1)
        left.addWidget(self.trouble)
        middle = Turning(gap=px(26, table=True))
        middle.addLayout(left, 1)
        middle.addWidget(self.side)
        box = column(self, self._look, self.head)
        box.addSpacing(px(11, table=True))
        box.addLayout(middle, 1)
        box.addSpacing(px(20, table=True))
        box.addWidget(self.foot)

    def _add_keys(self) -> None:
        hear_keys(self, {"Esc": self.pause_requested.emit, "Alt+Left": self.back_requested.emit})

    def _drop_views(self, ids: list[str]) -> None:
        for question in [one for one in self._views if one not in ids]:
            view = self._views.pop(question)
            view.hide()
            view.deleteLater()

    def _show_pieces(self, pieces: list[Answer], ids: list[str], showing: int) -> Iterator[None]:
        """Each piece that is new in a turn of its own, until the whole is shown anew."""
        for answer in pieces:
            if showing != self._showing:
                return
            new = answer.question not in self._views
            self._show_piece(answer, ids)
            if new:
                yield

    def _show_piece(self, answer: Answer, ids: list[str]) -> None:
        question = answer.question
        if question not in self._views:
            self._views[question] = self._make_view(question)
            self._views = {one: self._views[one] for one in ids if one in self._views}
            self._list.insertWidget(list(self._views).index(question), self._views[question])
        self._views[question].show_piece(self._piece(answer))

    def _draw(self, view: InkView, question: str, content: Content, name: str) -> None:
        show_drawing(view, self._desk.session, self._case.id, question, content, name)

    def _make_view(self, question: str) -> PieceView:
        view = PieceView(self._look, question, self._draw)
        view.opened.connect(self._open)
        view.approve_requested.connect(self._approve)
        view.change_requested.connect(self._change)
        view.remove_requested.connect(self._ask_removal)
        view.removal_agreed.connect(self._remove)
        view.removal_refused.connect(self._leave_standing)
        view.restore_requested.connect(self._restore)
        view.text_changed.connect(self._pause.start)
        return view

    def _show_side(self, ours: int) -> None:
        case = self._case
        pieces = case.for_paper()
        groups = Counter(readers_named(case, answer.sharing) for answer in pieces)
        counts: list[Count] = [
            ("table" if who == tr(ALL_READERS) else "person", f"{who[:1].upper()}{who[1:]}", number)
            for who, number in sorted(groups.items(), key=lambda pair: (pair[0] != tr(ALL_READERS), pair[0]))
        ]
        if ours:
            counts.append(("only-us", tr("Alleen wij"), ours))
        self.side.show_counts(len(pieces) - len(case.to_read_back()), len(pieces), counts)
        self.facts.setText(facts_of(case))
        self.facts.updateGeometry()

    # doing

    def _open(self, question: str) -> None:
        self.save_now()
        self._present, self._turn = question, Turn.PRESENT
        self._show_and_focus()

    def _approve(self, question: str) -> None:
        self.save_now()
        case, author = self._case.id, self._desk.author
        self._present, self._turn = self._next_open(question), Turn.PRESENT
        self._desk.session.run(
            self,
            lambda vault: approvals.approve_answer(vault, case, question, author),
            lambda _: self._approved(question),
            self._sorry,
        )

    def _approved(self, question: str) -> None:
        self._before.pop(question, None)
        self._asked_before.discard(question)
        self._show_as_kept()

    def _show_as_kept(self) -> None:
        """With the keys where one goes on, also when the button that was pressed is gone."""
        self.head.mark.confirm()
        # As it stands now: in what was read before, the last piece is still open and would come to the front again.
        case = self._case.id
        self._desk.session.run(self, lambda vault: read_case(vault, case), self._take_approved)

    def _take_approved(self, case: Case) -> None:
        self._case = case
        self._show_and_focus()

    def _change(self, question: str) -> None:
        """Words are changed in place; a choice, cards, a place or a drawing on their own page."""
        answer = self._case.answers[question]
        kind = question_of(self._desk.forms, answer).kind
        if not answer.content.text or kind is not Kind.TEXT:
            self.question_requested.emit(question)
            return
        self._before.setdefault(question, answer.content)
        self.head.mark.tell_next()
        self._turn = Turn.CHANGING
        self._show_and_focus()

    def _ask_removal(self, question: str) -> None:
        self.save_now()
        self._present, self._turn = question, Turn.ASKING
        self._show_and_focus()

    def _leave_standing(self) -> None:
        self._turn = Turn.PRESENT
        self._show_and_focus()

    def _remove(self, question: str) -> None:
        self._turn = Turn.PRESENT
        case = self._case.id
        self._removed[question] = self._case.answers[question]
        self._present = self._next_open(question)
        self._desk.session.run(
            self,
            lambda vault: visits.remove_answer(vault, case, question),
            lambda _: self._show_and_focus(),
            lambda error: self._not_removed(question, error),
            ends=topics.answer(case, question),
        )

    def _not_removed(self, question: str, error: KnownError) -> None:
        self._removed.pop(question, None)
        self._sorry(error)

    def _restore(self, question: str) -> None:
        answer = self._removed.pop(question)
        self._present, self._turn = question, Turn.PRESENT
        self.head.mark.tell_next()
        self._keeper.keep_again(answer, answer.content)

    def _finish(self) -> None:
        case, author = self._case.id, self._desk.author
        present = [
            person.name for person in self._case.people if (box := self.side.present.get(person.id)) and box.isChecked()
        ]
        self._desk.session.run(
            self,
            lambda vault: approvals.finish_readback(vault, case, author, present),
            lambda _: self._show_as_kept(),
            self._sorry,
        )

    def _ask_before(self, ids: list[str]) -> None:
        """The words that were approved once are read from the kluis, to stand beside what they became."""
        for question in [one for one in ids if self._case.was_approved(one)]:
            if question not in self._asked_before:
                self._asked_before.add(question)
                self._read_before(question)

    def _read_before(self, question: str) -> None:
        case = self._case.id
        self._desk.session.run(
            self,
            lambda vault: approvals.approved_before(vault, case, question),
            lambda answer: self._take_before(question, answer),
        )

    def _take_before(self, question: str, answer: Answer | None) -> None:
        if answer is not None:
            self._before[question] = answer.content
            self.show_case(self._case)

    def _show_and_focus(self) -> None:
        self.show_case(self._case)
        if self._present in self._views:
            self.focus_first()
        elif self.isVisible():
            take_focus(self.foot.first())
        QTimer.singleShot(0, self, self._bring_present)

    def _bring_present(self) -> None:
        """The present piece in sight with its buttons; again when it has grown after being laid out."""
        view = self._views.get(self._present)
        if view is not None:
            self._area.ensureWidgetVisible(view, 0, 12)

    def _sorry(self, error: KnownError) -> None:
        self.trouble.say_only(str(error))

    def _say_trouble(self, error: str) -> None:
        self.trouble.say(error)
