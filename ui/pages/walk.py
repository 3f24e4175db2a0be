"""Walking through both forms of a visit: which question belongs to a stone, and what comes after another."""

from __future__ import annotations

from collections.abc import Mapping

from ui.pages.route import Route
from welapp.domain.answers import Answer
from welapp.domain.case import Case
from welapp.forms.load import Forms
from welapp.forms.schema import Question

WELCOME = "welcome"
READBACK = "teruglezen"
OWN = "mijn-blad"  # the youth's own sheet, at the end of the reading back
PARENTS = "thuis"  # the welcome of the parents' own form


class Walk:
    """The youth's way, short or full, and the parents' own; a place is one of the names above or a question's id."""

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        self.youth = Route(forms.youth)
        self.parents = Route(forms.parents)

    def set_short(self, short: bool) -> None:
        self.youth = Route(self._forms.youth, short)

    def is_parents(self, place: str) -> bool:
        return any(question.id == place for question in self._forms.parents.questions())

    def _knows(self, place: str) -> bool:
        """A question that the team dropped is reached from the reading back only, and leads back there."""
        return any(question.id == place for form in self._forms.forms for question in form.questions())

    def route_of(self, place: str) -> Route:
        return self.parents if self.is_parents(place) else self.youth

    def count(self, question: str) -> tuple[int, int]:
        """Return the figures of 'vraag 1 van 5'."""
        if not self._knows(question):
            return 1, 1
        row = self.route_of(question).around(question)
        return next(i for i, one in enumerate(row, start=1) if one.id == question), len(row)

    def holds_wish(self, theme: str) -> bool:
        """Tell whether the wish is asked for in this theme of the youth's form."""
        themes = (one for one in self._forms.youth.themes if one.id == theme)
        return any(self.is_wish(question) for one in themes for question in one.questions)

    def is_wish(self, question: Question) -> bool:
        return bool(question.block) and self._forms.block(question.block).region == "wish"

    def wish_question(self) -> str:
        asked = (question for theme in self._forms.youth.themes for question in theme.askable)
        wishes = (question.id for question in asked if self.is_wish(question))
        return next(wishes, self.youth.in_order()[0].id)

    def at_stone(self, stone: str, case: Case) -> str:
        """Return the place to which a stone of the path leads, '' when it leads nowhere."""
        if stone == WELCOME:
            return self.wish_question()
        if stone == PARENTS:
            return PARENTS
        if self.youth.readback is not None and stone == self.youth.readback.id:
            return self._before_readback(case) or READBACK
        for route in (self.youth, self.parents):
            for theme in route.themes():
                if theme.id == stone and route.questions(theme):
                    return _first_of(route.questions(theme), case.answers)
        return ""

    def beside(self, place: str, case: Case) -> str:
        """Where to go instead of a question that is not asked any more."""
        return PARENTS if self.is_parents(place) else self.start(case)

    def start(self, case: Case) -> str:
        first = self.youth.first_open(case)
        return first.id if first else READBACK

    def after(self, place: str) -> str:
        if not self._knows(place):
            return READBACK
        route = self.route_of(place)
        following = route.next(place)
        if following is not None:
            return following.id
        return READBACK if route is self.youth else self.wish_question()

    def before(self, place: str) -> str:
        if place == READBACK:
            last = self.youth.in_order()
            return last[-1].id if last else WELCOME
        if not self._knows(place):
            return READBACK
        route = self.route_of(place)
        earlier = route.previous(place)
        if earlier is not None:
            return earlier.id
        return WELCOME if route is self.youth else PARENTS

    def _before_readback(self, case: Case) -> str:
        """The questions of the reading back itself come first, while they are open."""
        theme = self.youth.readback
        if theme is None:
            return ""
        chosen = [one for one in self.youth.in_order() if one in theme.questions]
        return next((one.id for one in chosen if one.id not in case.answers), "")


def _first_of(questions: tuple[Question, ...], answers: Mapping[str, Answer]) -> str:
    """A theme opens at what is still open in it, or else at its beginning."""
    return next((one.id for one in questions if one.id not in answers), questions[0].id)
