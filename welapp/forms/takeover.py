"""Taking questions over from a file or from the shipped ones: what differs, and what must stay for earlier answers."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from welapp.forms.edit import add_question, is_fixed
from welapp.forms.schema import Form, Question, Theme


@dataclass(frozen=True, slots=True)
class Differences:
    """What changes when one form takes the place of another; each list holds the short names of questions."""

    themes: int
    questions: int
    added: tuple[str, ...]
    changed: tuple[str, ...]
    hidden: tuple[str, ...]  # asked until now, and no more
    moved: bool  # the same things in another order

    @property
    def none(self) -> bool:
        return not (self.added or self.changed or self.hidden or self.moved)


def differences(before: Form, after: Form) -> Differences:
    old = {question.id: question for question in before.questions()}
    asked_before, asked = _asked(before), _asked(after)
    now = [question for theme in after.themes for question in theme.askable]
    added = tuple(question.label for question in now if question.id not in old)
    changed = tuple(one.label for one in now if one.id in old and replace(old[one.id], hidden=False) != one)
    hidden = tuple(old[name].label for name in asked_before if name not in asked)
    stayed = [name for name in asked_before if name in asked]
    moved = stayed != [name for name in asked if name in stayed] or _rest(before) != _rest(after)
    return Differences(sum(bool(one.askable) for one in after.themes), len(now), added, changed, hidden, moved)


def filled_up(form: Form, shipped: Form) -> Form:
    """Return the form with the shipped lists where it has none: its file may be older than those lists.

    The welcome for the young comes along only with the shipped welcome. Beside a team's own it could say other things.
    """
    young = form.welcome_young or (shipped.welcome_young if form.welcome == shipped.welcome else ())
    bring, before = form.bring or shipped.bring, form.before or shipped.before
    return replace(form, welcome_young=young, bring=bring, before=before)


def with_answered(form: Form, before: Form, answered: Collection[str]) -> Form:
    """Return the form with, hidden, the questions of `before` that it lacks and that somebody answered."""
    known = {question.id for question in form.questions()}
    for theme in before.themes:
        for question in theme.questions:
            if question.id not in known and question.id in answered and not is_fixed(question):
                form = _with_hidden(form, before, theme, question)
    return form


def _with_hidden(form: Form, before: Form, theme: Theme, question: Question) -> Form:
    blocks = {block.id: block for block in form.blocks}
    old = next((block for block in before.blocks if block.id == question.block), None)
    if old is not None and old.region == "wish":
        old = next((block for block in form.blocks if block.region == "wish"), old)
    if old is not None and old.id not in blocks:
        form = replace(form, blocks=(*form.blocks, old))
    photos = {photo.id for photo in form.photos}
    form = replace(form, photos=(*form.photos, *(photo for photo in before.photos if photo.id not in photos)))
    kept = replace(question, hidden=True, block=old.id if old is not None else "")
    home = theme.id if any(one.id == theme.id for one in form.themes) else form.themes[0].id
    return add_question(form, kept, home)


def _asked(form: Form) -> list[str]:
    return [question.id for theme in form.themes for question in theme.askable]


def _rest(form: Form) -> tuple[object, ...]:
    """Everything of a form beside its questions."""
    themes = [(theme.id, theme.title, theme.icon) for theme in form.themes if theme.askable]
    told = form.welcome, form.welcome_young, form.bring, form.before, form.tips
    return form.title, told, form.blocks, themes
