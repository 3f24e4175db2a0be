"""What the window asks of a visit beside going through it: a pause, whose keys they are, turning back, names."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent

from ui.desk import Desk
from ui.pages.arrival import say_unheard
from ui.pages.page import Page
from ui.pages.question import QuestionView
from ui.pages.readback import ReadbackView
from ui.pages.visit_keys import VisitKeys
from ui.pages.visit_menu import HAND_OVER, TAKE_BACK, UNDO
from ui.pages.visit_path import VisitPath
from ui.pages.walk import READBACK, WELCOME
from ui.widgets.dressed import announce
from ui.widgets.share import Reader
from welapp.actions import people, topics
from welapp.actions.cases import read_case
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.people import Person

NARROW = 1040  # px at 100 %: narrower than this, the path shows its stones alone


class VisitBase(Page):
    """The parts are there from the first reading of the casus on; `_case` is None until then."""

    table_mode = True
    undo_requested = Signal()
    hand_over_requested = Signal()
    take_back_requested = Signal()
    question: QuestionView
    readback: ReadbackView
    keys: VisitKeys
    path: VisitPath

    def __init__(self, desk: Desk, case_id: str, start: str) -> None:
        super().__init__()
        self._desk, self._case_id, self._place = desk, case_id, start
        self._case: Case | None = None
        self.youth_has_keys = False
        self._can_undo = False

    def minimumSizeHint(self) -> QSize:
        # Every part gives way or scrolls: the window must fit a small screen, or one that is magnified.
        return QSize(640, 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold_path()

    def fold_path(self) -> None:
        if self._case is not None:
            self.path.fold(self.width() < self._desk.look.px(NARROW, table=True))

    def covered(self) -> None:
        if self._case is not None:
            self.question.share.put_away()

    def uncovered(self) -> None:
        if self._case is not None:
            self.question.share.open_again()
            say_unheard(self.question, self.question.title)

    def show_keys(self, youth: bool) -> None:
        """With the youth nothing but this visit can be reached."""
        self.youth_has_keys = youth
        if self._case is not None:
            self.keys.show(youth=youth)

    def show_undo(self, possible: bool) -> None:
        self._can_undo = possible
        if self._case is not None:
            self.keys.show_undo(possible)

    def turned_back(self, changes: Changes, words: str) -> None:
        """Go to what came back; but a field in which someone types on is left alone."""
        items = [one.item for one in changes.stood]
        question = next((item.removeprefix("answer:") for item in items if item.startswith("answer:")), "")
        announce(self, words)
        if self._case is None or (question and self.place() == question and self.question.typing):
            return
        self.read_case(lambda case: self._show_turned_back(case, question))

    def say_refused(self, sentence: str) -> bool:
        views = (self.question, self.readback) if self._case is not None else ()
        shown = [view for view in views if view.isVisible()]
        for view in shown:
            view.trouble.remark(sentence)
        return bool(shown)

    def shared_deeds(self) -> dict[str, Callable[[], None]]:
        return {
            UNDO: self.undo_requested.emit,
            HAND_OVER: self.hand_over_requested.emit,
            TAKE_BACK: self.take_back_requested.emit,
        }

    def take_parts_into_use(self, case: Case) -> None:
        """All parts are there; what the window told while they were built is shown in them now."""
        self._case = case
        self.keys.show(youth=self.youth_has_keys)
        self.keys.show_undo(self._can_undo)
        self.fold_path()
        self._desk.look.look_changed.connect(self.fold_path)

    def place(self) -> str:
        return self._place or WELCOME

    def read_case(self, then: Callable[[Case], None]) -> None:
        case = self._case_id
        self._desk.session.run(self, lambda vault: read_case(vault, case), then)

    def add_person(self, name: str) -> None:
        case = self._case_id
        # Someone who may read it need not come: who sits at the table is arranged apart.
        person = Person("", name, at_table=False)
        self._desk.session.run(
            self,
            lambda vault: people.add_person(vault, case, person),
            lambda made: self.read_case(lambda now: self._person_added(now, made)),
            self.question.say_sorry,
            keep=topics.addition(case),
        )

    def _person_added(self, case: Case, person_id: str) -> None:
        self._case = case
        person = case.person(person_id)
        added = Reader(person.id, person.name) if person else None
        self.question.show_people(case, added)

    def show_case(self, case: Case) -> None:
        """Show the present place anew."""
        raise NotImplementedError

    def go(self, place: str) -> None:
        raise NotImplementedError

    def _show_turned_back(self, case: Case, question: str) -> None:
        if question and (self.place() != READBACK or question not in {answer.question for answer in case.for_paper()}):
            self.go(question)
            return
        if question:
            self.readback.bring_back(question)
        self.show_case(case)
