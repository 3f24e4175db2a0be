"""The visit: the path at the left, one thing at a time at the right, from the welcome to the reading back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ui.ask import Ask
from ui.desk import Desk
from ui.lock_key import close_popups
from ui.pages.aloud import ALOUD, Aloud
from ui.pages.arrival import arrive, turn_to
from ui.pages.asking import asked_at
from ui.pages.case_facts import Wish
from ui.pages.keeping import Keeper
from ui.pages.level_choice import LevelChoice
from ui.pages.own_sheet import OwnSheetView
from ui.pages.photos import show_drawing
from ui.pages.question import QuestionView
from ui.pages.readback import ReadbackView
from ui.pages.reading import NAME as READING_NAME
from ui.pages.reading import ReadingView
from ui.pages.route import Route
from ui.pages.visit_base import VisitBase
from ui.pages.visit_frame import Head
from ui.pages.visit_keys import VisitKeys
from ui.pages.visit_menu import FULL, LETTERS, SHORT, WORRY, YOUNG
from ui.pages.visit_path import VisitPath
from ui.pages.walk import OWN, PARENTS, READBACK, WELCOME, Walk
from ui.pages.welcome import EndingView, WelcomeView
from ui.pages.wish import DRAWN_WISH, WISH, WishView, is_for_all, wish_in_sight
from ui.pages.worry import NAME as WORRY_NAME
from ui.pages.worry import WorryCard
from ui.text import tr
from ui.turns import in_turns
from ui.widgets.focus import give_back_focus
from ui.widgets.page_keys import hear_keys
from welapp.actions import topics, visits
from welapp.domain.case import Case, Will
from welapp.domain.changes import Changes
from welapp.domain.youth import Age
from welapp.errors import KnownError

V = TypeVar("V", bound=QWidget)


class VisitPage(VisitBase):
    """`start`: '' (welcome, or else the first open question), 'welcome', 'teruglezen', or a question id."""

    left_requested = Signal()
    pause_requested = Signal()
    brief_requested = Signal(str)

    def __init__(self, desk: Desk, case_id: str, start: str = "", ask: Ask | None = None) -> None:
        super().__init__(desk, case_id, start)
        self._ask = ask or Ask()
        self._keeper = Keeper(desk, case_id, self, self._ask)
        self._walk = Walk(desk.forms)
        self._young = False
        self._stack = QStackedWidget()
        self._under: tuple[QWidget | None, QWidget | None] = (None, None)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        desk.session.changed.connect(self._changed)
        self.read_case(lambda case: in_turns(self, self._build(case)))

    def save_now(self) -> None:
        if self._case is not None:
            self.aloud.stop()
            self.question.save_now()
            self.readback.save_now()

    def unfinished(self) -> bool:
        """Ticks in the list of names count from 'Klaar' on."""
        return self._case is not None and self.question.share.choosing

    def go(self, place: str) -> None:
        """Go to 'welcome', 'teruglezen', 'thuis' or a question; what was typed is kept first."""
        close_popups()  # what is chosen in a list of names must not come to another question
        self.save_now()
        if self._place == READBACK and place != READBACK:
            self.readback.forget()
        self.own.forget()
        self._place = place
        if self._case is not None:
            self._expect_question(self._case)
        self.read_case(self.show_case)  # after it: what came back meanwhile would be shown in the same turn

    def focus_first(self) -> None:
        """The caret goes back to where it belongs, after a pause too."""
        shown = self._stack.currentWidget()
        if isinstance(shown, QuestionView):
            shown.focus_answer()
        elif isinstance(shown, WelcomeView | EndingView | ReadbackView | ReadingView | OwnSheetView | WishView):
            shown.focus_first()

    def set_short(self, short: bool) -> None:
        self._walk.set_short(short)
        self._show_route()

    def set_young(self, young: bool) -> None:
        self._young = young
        self.aloud.stop()  # those words are no longer on the screen
        self.question.show_wording(young)
        self._show_route()

    # building

    def _build(self, case: Case) -> Iterator[None]:
        """Each view in a turn of its own; nothing shows before all are there."""
        short, self._young = self._desk.levels.get(self._case_id, (False, case.youth.age is Age.UNDER_12))
        self._walk.set_short(short)
        desk, forms = self._desk, self._desk.forms
        self.path = VisitPath(desk.look, forms)
        self.path.place_chosen.connect(self._go_to_stone)
        self.path.hide()
        self._row.addWidget(self.path)
        self._row.addWidget(self._stack, 1)
        # Only what is visible can take the focus, and the layout shows its widgets a moment later.
        self._stack.show()
        self._stack.addWidget(QWidget())
        yield
        self.welcome = self._put(WelcomeView(desk.look, self._keeper, forms.youth))
        yield
        self.parents = self._put(WelcomeView(desk.look, self._keeper, forms.parents, asks=False))
        self.ending = self._put(EndingView(desk.look))
        yield
        self.question = self._put(QuestionView(desk, self._keeper, case))
        yield
        self.readback = self._put(ReadbackView(desk, self._keeper, case))
        yield
        self.letters = self._put(ReadingView(desk))
        yield
        self.own = self._put(OwnSheetView(desk, self._keeper, self._case_id, self._ask))
        self.wish = self._put(WishView(desk.look))
        yield
        self._fill_heads()
        self.aloud = Aloud(self, self._heads(), self._words_aloud)
        self._connect()
        self._show_route()
        self._place = self._place or (self._walk.start(case) if case.will is Will.YES else WELCOME)
        yield
        self.path.show_case(case, self._walk.youth, self._place, at_home=False)  # it has many stones to make
        yield
        self._expect_question(case)
        yield
        self.take_parts_into_use(case)
        self.show_case(case)

    def _put(self, view: V) -> V:
        self._stack.addWidget(view)
        return view

    def _fill_heads(self) -> None:
        """Every line at the top has the same tools and the same menu, wherever one is in the visit."""
        forms = self._desk.forms
        short, full = Route(forms.youth, short=True).count(), Route(forms.youth).count()
        self.levels = LevelChoice(self._desk.look, short, full)
        self.welcome.offer(self.levels)
        for head in self._heads():
            head.add_tool(LETTERS, "letters", tr(READING_NAME))
            head.menu.add_routes(short, full)
            head.menu.add(WISH, tr("Kijk naar je wens\tAlt+W"))
            head.menu.add(WORRY, tr(WORRY_NAME))
            head.deed_chosen.connect(self._do)
        self.keys = VisitKeys(self._heads(), self.ending, self.readback, self.own, self._desk.author)

    def _do(self, deed: str) -> None:
        """Do what was chosen among the tools or in the menu of the line at the top."""
        deeds: dict[str, Callable[[], None]] = {
            SHORT: lambda: self.set_short(True),
            FULL: lambda: self.set_short(False),
            YOUNG: lambda: self.set_young(not self._young),
            **self.shared_deeds(),
            LETTERS: lambda: self._lay_over(self.letters),
            WORRY: self._show_worry,
            ALOUD: self.aloud.switch,
            WISH: self._show_wish,
        }
        deeds[deed]()

    def _show_worry(self) -> None:
        """Lay the card for adults over everything, the voice included; nothing remembers that it was opened."""
        self.aloud.stop()
        WorryCard(self, self._desk.look, table=True).pause_requested.connect(self._pause)

    def _show_wish(self) -> None:
        if self._stack.currentWidget() is self.wish:
            self._uncover()
        elif not self.path.note.isHidden():
            self._lay_over(self.wish)

    def _lay_over(self, view: ReadingView | WishView) -> None:
        """Lay it over what was shown; that stays as it is, caret and all."""
        if self._stack.currentWidget() not in (self.letters, self.wish):
            self._under = (self._stack.currentWidget(), self.focusWidget())
        self._stack.setCurrentWidget(view)
        view.open()

    def _uncover(self) -> None:
        view, caret = self._under
        if view is not None:
            self._stack.setCurrentWidget(view)
        if caret is None or any(caret is tool for head in self._heads() for tool in head.tools.values()):
            self.focus_first()  # a press on the tool took the focus from where the caret was
        else:
            give_back_focus(caret)

    def _words_aloud(self) -> list[str]:
        """What a person would read out of what is on the screen now."""
        shown = self._stack.currentWidget()
        if isinstance(shown, QuestionView) and self._case is not None:
            return shown.aloud(self._case)
        return shown.aloud() if isinstance(shown, WelcomeView | ReadbackView | OwnSheetView | WishView) else []

    def _heads(self) -> list[Head]:
        return [self.welcome.head, self.parents.head, self.question.head, self.readback.head, self.own.head]

    def _connect(self) -> None:
        for view in (self.welcome, self.parents, self.question, self.readback, self.own, self.ending):
            view.pause_requested.connect(self._pause)
            view.left_requested.connect(self._leave)
        for over in (self.letters, self.wish):
            over.closed.connect(self._uncover)
            over.pause_requested.connect(self._pause)
        self.question.share.pause_requested.connect(self._pause)
        self.path.wish_requested.connect(self._show_wish)
        hear_keys(self, {"Alt+W": self._show_wish})
        self.ending.welcome_requested.connect(lambda: self.go(WELCOME))
        self.welcome.will_chosen.connect(self._take_will)
        self.welcome.go_on_requested.connect(self._start_questions)
        self.parents.go_on_requested.connect(lambda: self.go(self._walk.parents.in_order()[0].id))
        self.question.next_requested.connect(lambda: self.go(self._walk.after(self._place)))
        self.question.back_requested.connect(self._back)
        self.question.answering.connect(self.aloud.stop)
        self.question.name_given.connect(self.add_person)
        self.question.home_requested.connect(lambda: self.go(PARENTS))
        self.readback.back_requested.connect(self._back)
        self.readback.question_requested.connect(self.go)
        self.readback.own_requested.connect(lambda: self.go(OWN))
        self.own.back_requested.connect(lambda: self.go(READBACK))
        self.readback.brief_requested.connect(lambda: self.brief_requested.emit(self._case_id))

    # showing

    def show_case(self, case: Case) -> None:
        self._case = case
        if case.will is not Will.YES and self._place != WELCOME:
            self._place = WELCOME
        if self._place == WELCOME:
            self.welcome.show_youth(case.youth, case.will)
            self._bring(self.welcome)
        elif self._place == READBACK:
            self.readback.show_case(case)
            self._bring(self.readback)
        elif self._place == OWN:
            self.own.show_case(case)
            self._bring(self.own)
        elif self._place == PARENTS:
            self.parents.show_greeting(tr("Fijn dat jij ook meedenkt"))
            self._bring(self.parents)
        else:
            self._show_question(case)
        self._show_path()

    def _show_question(self, case: Case) -> None:
        answer = case.answers.get(self._place)
        asked = asked_at(self._place, case, self._desk.forms, self._walk, young=self._young)
        if asked is None:
            self.go(self._walk.beside(self._place, case))
            return
        arrives = self._stack.currentWidget() is not self.question or self.question.question != self._place
        turn_to(self.question, self._stack)
        self.question.show_question(asked, answer)
        self._take_keys()
        if arrives:
            arrive(self.question, self.question.title)
        self.question.show_home_entry(not self._walk.is_parents(self._place) and self._walk.holds_wish(asked.theme.id))
        self.question.show_people(case)

    def _expect_question(self, case: Case) -> None:
        asked = asked_at(self._place, case, self._desk.forms, self._walk, young=self._young)
        if asked is not None:
            self.question.expect(asked, case.answers.get(self._place))

    def _bring(self, view: WelcomeView | EndingView | ReadbackView | OwnSheetView) -> None:
        if view is not self._stack.currentWidget():
            turn_to(view, self._stack)
        self._take_keys()

    def _take_keys(self) -> None:
        """What comes while a pause or a card lies over the visit leaves the keys there, and has them afterwards."""
        caret = self._stack.focusWidget()
        if self._stack.isVisible():
            self.focus_first()
        elif caret is not None:
            caret.clearFocus()

    def _show_path(self) -> None:
        if self._case is None:
            return
        self.path.setVisible(self._stack.currentWidget() is not self.ending)
        at_home = self._place == PARENTS or self._walk.is_parents(self._place)
        route = self._walk.parents if at_home else self._walk.youth
        place = READBACK if self._place == OWN else self._place
        self.path.show_case(self._case, route, place, at_home=at_home)
        self._keep_wish_in_sight(self._case, at_home=at_home)

    def _keep_wish_in_sight(self, case: Case, *, at_home: bool) -> None:
        """Beside its own question it would only say twice what stands there."""
        asked = self._place == self._walk.wish_question()
        wish = Wish() if asked else wish_in_sight(case, self._desk.forms, at_home=at_home)
        read_together = self._place in (READBACK, OWN)  # who was not there during the questions may have come
        self.path.show_wish(wish, covered=read_together and not is_for_all(case, wish))
        self.wish.show_wish(wish, self.path.note.accessibleName())
        for view in (self.path.note.drawing, self.wish.drawing):
            show_drawing(view, self._desk.session, case.id, wish.question, wish, tr(DRAWN_WISH))
        for head in self._heads():
            head.menu.deed(WISH).setEnabled(not wish.empty)
        if wish.empty and self._stack.currentWidget() is self.wish:
            self._uncover()

    def _show_route(self) -> None:
        """The choice of route and words, wherever it shows; the answers know nothing of it."""
        for head in self._heads():
            head.menu.show_route(self._walk.youth.short, self._young)
        self.levels.show_route(self._walk.youth.short, self._young)
        self.readback.heading.show_wording(young=self._young)
        self._desk.levels[self._case_id] = self._walk.youth.short, self._young
        if self._case is not None and self._stack.currentWidget() is self.question:
            self.question.show_count(*self._walk.count(self.question.question))
        self._show_path()

    # going

    def _go_to_stone(self, stone: str) -> None:
        place = self._walk.at_stone(stone, self._case) if self._case else ""
        if place:
            self.go(place)

    def _start_questions(self) -> None:
        if self._case is not None:
            self.go(self._walk.start(self._case))

    def _back(self) -> None:
        self.go(self._walk.before(self._place))

    def _pause(self) -> None:
        self.save_now()
        self.pause_requested.emit()

    def _leave(self) -> None:
        self.save_now()
        if self.youth_has_keys:
            self.take_back_requested.emit()
        else:
            self.left_requested.emit()

    # the kluis

    def _changed(self, changes: Changes) -> None:
        if self._case is not None and self._case_id in changes.cases:
            self.read_case(self._take_case)

    def _take_case(self, case: Case) -> None:
        """Something was written: the path and the names follow; what is being typed is left alone."""
        self._case = case
        self.question.show_people(case)
        if self._stack.currentWidget() is self.readback:
            self.readback.show_case(case)
        self._show_path()

    def _take_will(self, will: Will) -> None:
        case = self._case_id
        self._desk.session.run(
            self,
            lambda vault: visits.set_will(vault, case, will),
            lambda _: self._will_taken(will),
            self._sorry,
            keep=topics.will(case),
        )

    def _will_taken(self, will: Will) -> None:
        self.read_case(lambda case: self._after_will(case, will))

    def _after_will(self, case: Case, will: Will) -> None:
        self._case = case
        if will is Will.YES:
            self._start_questions()
            return
        self.ending.show_will(case.youth, will)
        self._bring(self.ending)
        self._show_path()

    def _sorry(self, error: KnownError) -> None:
        self.welcome.trouble.say_only(str(error))
