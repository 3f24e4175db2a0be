"""What is asked at one place of a visit, and the ways to answer it, which are made a turn before they are shown."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QLayout

from ui.hearing import deaf
from ui.pages.company import Company, company_of
from ui.pages.photos import Photos
from ui.pages.walk import Walk
from ui.pages.ways import Ways
from ui.theme import Look
from welapp.domain.answers import Content
from welapp.domain.case import Case
from welapp.errors import KnownError
from welapp.forms.asked import EARLIER, stand_in, to_ask
from welapp.forms.load import Forms
from welapp.forms.schema import Photo, Question, Theme


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in its place: 'vraag 1 van 5' of this theme, in the wording of this visit."""

    question: Question
    theme: Theme
    number: int
    total: int
    young: bool
    is_wish: bool
    company: Company
    photos: tuple[Photo, ...] = ()  # of the team's own cards and places


def asked_at(place: str, case: Case, forms: Forms, walk: Walk, *, young: bool) -> Asked | None:
    """Return what is asked there; None when it is not asked (any more) and nobody answered it."""
    answer = case.answers.get(place)
    if answer is None and not forms.asks(place):
        return None
    try:
        question, theme = forms.question(place), forms.theme_of(place)
    except KnownError:  # the team dropped it
        if answer is None:
            raise
        question, theme = stand_in(answer), EARLIER
    company = company_of(case, at_home=walk.is_parents(place))
    return Asked(question, theme, *walk.count(place), young, walk.is_wish(question), company, forms.photos)


class WaysAhead:
    """Makes the ways to answer a question, also ahead: while the kluis still reads what was answered.

    Making them and showing them in one turn of the event loop would let the window stand still.
    """

    def __init__(self, look: Look, photos: Photos, place: QLayout) -> None:
        self._look, self._photos, self._place = look, photos, place
        self._ahead: tuple[Asked, Ways] | None = None

    def make(self, asked: Asked, content: Content) -> None:
        """Make them out of sight; a widget that is hidden on the page costs its layout nothing."""
        if self._ahead is not None:
            self._ahead[1].deleteLater()
        with deaf():
            meant = _meant(asked, content)
            self._ahead = meant, self._made(meant)

    def take(self, asked: Asked, content: Content) -> Ways:
        """Return fresh ways, in their place; what was made for something else goes."""
        if self._ahead is None or self._ahead[0] != _meant(asked, content):
            self.make(asked, content)
        assert self._ahead is not None  # noqa: S101
        (_, ways), self._ahead = self._ahead, None
        self._place.addWidget(ways)
        return ways

    def _made(self, asked: Asked) -> Ways:
        name, photos = asked.question.wording(asked.young), self._photos
        ways = Ways(self._look, asked.question, name, is_wish=asked.is_wish, company=asked.company, photos=photos)
        ways.setParent(self._place.parentWidget())
        ways.show_photos(asked.photos)
        return ways


def _meant(asked: Asked, content: Content) -> Asked:
    """What decides how the ways are made: all but the count, and with room for what was answered before."""
    return replace(asked, question=to_ask(asked.question, content), number=0, total=0)
