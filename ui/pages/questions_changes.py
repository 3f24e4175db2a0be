"""The forms while they are being changed: what they are now, and every step back."""

from __future__ import annotations

from dataclasses import dataclass

from welapp.actions.questions import Questions
from welapp.forms import edit
from welapp.forms.schema import Form, Question, Theme

YOUTH, PARENTS = "youth", "parents"
STEPS_KEPT = 200


@dataclass(frozen=True, slots=True)
class _Step:
    """How it stood before a change; changes with the same tag are one step."""

    form: Form
    chosen: str
    tag: str


class FormChanges:
    """`chosen` is the id of the theme or question at hand, `voice` whose form it is in, `unsaved` what to keep."""

    def __init__(self, known: Questions, chosen: str) -> None:
        self.known = known
        self._forms = {voice: known.forms.speaking(voice) for voice in (YOUTH, PARENTS)}
        self._steps: list[_Step] = []
        self.unsaved: set[str] = set()
        self.voice = PARENTS if edit.theme_in(self._forms[PARENTS], chosen) is not None else YOUTH
        self.chosen = chosen if edit.theme_in(self.form, chosen) is not None else self.form.themes[0].id

    @property
    def form(self) -> Form:
        return self._forms[self.voice]

    @property
    def shipped(self) -> Form:
        return self.known.shipped.speaking(self.voice)

    @property
    def question(self) -> Question | None:
        return edit.question_in(self.form, self.chosen)

    @property
    def theme(self) -> Theme:
        """The theme at hand, or the one of the question at hand."""
        return edit.theme_in(self.form, self.chosen) or self.form.themes[0]

    @property
    def usual_question(self) -> Question | None:
        return edit.question_in(self.shipped, self.chosen)

    @property
    def usual_theme(self) -> Theme | None:
        return next((theme for theme in self.shipped.themes if theme.id == self.theme.id), None)

    @property
    def own_heading(self) -> bool:
        """Whether the question at hand comes on paper under a heading that the team made."""
        block = self.question.block if self.question is not None else ""
        return bool(block) and all(one.id != block for one in self.shipped.blocks)

    @property
    def answered(self) -> bool:
        """Whether somebody answered what is at hand."""
        names = [self.chosen] if self.question is not None else [one.id for one in self.theme.questions]
        return any(name in self.known.answered for name in names)

    @property
    def can_step_back(self) -> bool:
        return bool(self._steps)

    def forms_to_keep(self) -> list[Form]:
        """Return the forms that were changed since the last time this was asked."""
        voices, self.unsaved = sorted(self.unsaved), set()
        return [self._forms[voice] for voice in voices]

    def switch(self, voice: str) -> None:
        self.voice = voice
        self.chosen = self.form.themes[0].id

    def take(self, form: Form, chosen: str = "", tag: str = "") -> bool:
        """Make this the form from now on, also when it is the other voice's; tell whether anything changed."""
        before = self._forms[form.voice]
        if form != before:
            if not (tag and self._steps and self._steps[-1].tag == tag):
                self._steps = [*self._steps[-STEPS_KEPT:], _Step(before, self.chosen, tag)]
            self._put(form)
        self.voice, self.chosen = form.voice, chosen or self.chosen
        return form != before

    def step_back(self) -> None:
        """Undo the last change, and go to where it was."""
        step = self._steps.pop()
        self._put(step.form)
        self.voice, self.chosen = step.form.voice, step.chosen

    def taken(self) -> set[str]:
        """Return every id that a new question or theme may not have."""
        forms = self._forms.values()
        known = {question.id for form in forms for question in form.questions()}
        return known | {theme.id for form in forms for theme in form.themes} | self.known.answered

    def _put(self, form: Form) -> None:
        self._forms[form.voice] = form
        self.unsaved.add(form.voice)
