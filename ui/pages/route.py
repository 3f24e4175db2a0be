"""The way through the questions: which ones are asked on this visit, in what order, and which themes are done."""

from __future__ import annotations

from dataclasses import dataclass

from welapp.domain.case import Case
from welapp.forms.schema import Form, Kind, Question, Theme


@dataclass(frozen=True, slots=True)
class Route:
    """A short or full way through one form; `readback` is the theme that holds the reading back, if any."""

    form: Form
    short: bool = False

    @property
    def readback(self) -> Theme | None:
        return next((theme for theme in self.form.themes if _reads_back(theme)), None)

    def count(self) -> int:
        """Every question of this route, also the two that are asked along the way."""
        themes = [theme for theme in self.form.themes if not theme.hidden]
        asked = [question for theme in themes for question in theme.questions if not question.hidden]
        return sum(1 for question in asked if question.short or not self.short)

    def themes(self) -> tuple[Theme, ...]:
        """Those in which something is asked."""
        return tuple(theme for theme in self.form.themes if theme.askable or _reads_back(theme))

    def questions(self, theme: Theme) -> tuple[Question, ...]:
        """Those of this theme; one that the short route passes by can still be opened, then with all of them."""
        return self._chosen(theme) or theme.askable

    def in_order(self) -> tuple[Question, ...]:
        return tuple(question for theme in self.form.themes for question in self._chosen(theme))

    def around(self, question: str) -> tuple[Question, ...]:
        """The row of questions that 'vraag 1 van 5' counts: those of the theme, with this one among them."""
        theme = self._theme_of(question)
        chosen = self.questions(theme)
        if any(one.id == question for one in chosen):
            return chosen
        return tuple(one for one in theme.questions if one.id == question or one in chosen)

    def next(self, question: str) -> Question | None:
        return self._beside(question, 1)

    def previous(self, question: str) -> Question | None:
        return self._beside(question, -1)

    def first_open(self, case: Case) -> Question | None:
        """The first question without any answer, 'overslaan' being one; else the first of all."""
        order = self.in_order()
        return next((one for one in order if one.id not in case.answers), order[0] if order else None)

    def is_done(self, theme: Theme, case: Case) -> bool:
        if _reads_back(theme):
            return case.readback is not None and not case.to_read_back()
        return all(question.id in case.answers for question in self.questions(theme))

    def _chosen(self, theme: Theme) -> tuple[Question, ...]:
        return tuple(one for one in theme.askable if one.short or not self.short)

    def _theme_of(self, question: str) -> Theme:
        return next(theme for theme in self.form.themes if any(one.id == question for one in theme.questions))

    def _beside(self, question: str, step: int) -> Question | None:
        """The neighbour within the theme, or else the nearest question of the route beyond it."""
        row = self.around(question)
        place = next(i for i, one in enumerate(row) if one.id == question) + step
        if 0 <= place < len(row):
            return row[place]
        themes = self.form.themes
        here = themes.index(self._theme_of(question))
        beyond = themes[here + 1 :] if step > 0 else tuple(reversed(themes[:here]))
        for theme in beyond:
            chosen = self._chosen(theme)
            if chosen:
                return chosen[0] if step > 0 else chosen[-1]
        return None


def _reads_back(theme: Theme) -> bool:
    return any(one.kind is Kind.READBACK for one in theme.questions)
