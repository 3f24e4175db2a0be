"""Changing a form without losing anything of it: every change gives a new form and leaves the old one as it was."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from welapp.domain.ids import Chance
from welapp.forms.schema import PILES, Block, Form, Kind, Option, Photo, Place, Question, Theme

ITEMS = ("options", "steps", "cards", "places", "must", "must_not")
"""The keys of a question under which things stand that can be chosen."""

Item = Option | Place
_T = TypeVar("_T", Option, Place, Question, Theme)
_SLUG = 40
_SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that look alike


def new_id(text: str, taken: Collection[str], chance: Chance) -> str:
    """Make an id of the text and of chance, so that it is never that of something earlier, here or with a colleague."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_SLUG].strip("-")
    if not words or words.startswith("eigen"):  # so begin the ids of what a youth adds
        words = f"team-{words}".strip("-")
    while True:
        made = f"{words}-{''.join(_SIGNS[byte % len(_SIGNS)] for byte in chance(5))}"
        if made not in taken:
            return made


def question_in(form: Form, name: str) -> Question | None:
    return next((question for question in form.questions() if question.id == name), None)


def theme_in(form: Form, name: str) -> Theme | None:
    """Return the theme with this id, or the one in which this question stands."""
    return next(
        (one for one in form.themes if one.id == name or any(question.id == name for question in one.questions)), None
    )


def changed(question: Question, key: str, value: object) -> Question:
    """Return the question with another value under one of its keys."""
    values: dict[str, Any] = {key: value}
    return replace(question, **values)


def with_piles(question: Question, names: Sequence[str]) -> Question:
    """Return the question with these names for its three piles; an empty one leaves the usual name."""
    piles = tuple(name or usual for name, usual in zip(names, PILES, strict=True))
    return replace(question, piles=() if piles == PILES else piles)


def put_question(form: Form, question: Question) -> Form:
    """Put a question in the place of the one with its id."""
    return _in_themes(form, lambda theme: replace(theme, questions=_put(theme.questions, question)))


def put_theme(form: Form, theme: Theme) -> Form:
    return replace(form, themes=_put(form.themes, theme))


def add_question(form: Form, question: Question, after: str) -> Form:
    """Add a question after the question with that id, or at the end of the theme with that id."""

    def add(theme: Theme) -> Theme:
        ids = [one.id for one in theme.questions]
        if theme.id != after and after not in ids:
            return theme
        place = ids.index(after) + 1 if after in ids else _end(theme)
        return replace(theme, questions=(*theme.questions[:place], question, *theme.questions[place:]))

    return _in_themes(form, add)


def add_theme(form: Form, theme: Theme, after: str = "") -> Form:
    """Add a theme after another, but never after the reading back."""
    place = next((i for i, one in enumerate(form.themes, 1) if one.id == after), len(form.themes))
    place = min(place, _last_place(form))
    return replace(form, themes=(*form.themes[:place], theme, *form.themes[place:]))


def take_out(form: Form, name: str) -> Form:
    """Take a question out, or a theme with all its questions; a theme that has none left goes too."""
    themes = [
        replace(theme, questions=tuple(one for one in theme.questions if one.id != name))
        for theme in form.themes
        if theme.id != name
    ]
    return replace(form, themes=tuple(theme for theme in themes if theme.questions))


def move(form: Form, name: str, step: int) -> Form:
    """Move a theme, or a question that at the end of its theme goes on to the next; `step` is -1 or 1.

    The reading back stays the last theme, and a theme keeps at least one question.
    """
    if any(theme.id == name for theme in form.themes):
        return _move_theme(form, name, step)
    theme = theme_in(form, name)
    if theme is None:
        return form
    row = [question for question in theme.questions if not is_fixed(question)]
    place = next((i for i, one in enumerate(row) if one.id == name), -1)
    if place < 0:
        return form
    if 0 <= place + step < len(row):
        return place_question(form, name, row[place + step].id, before=step < 0)
    beyond = form.themes[form.themes.index(theme) + 1 :] if step > 0 else form.themes[: form.themes.index(theme)][::-1]
    return _move_over(form, name, beyond[0], step) if beyond else form


def place_question(form: Form, name: str, beside: str, *, before: bool) -> Form:
    """Put a question before or after another one, also in another theme."""
    question, home = question_in(form, name), theme_in(form, name)
    there = theme_in(form, beside)
    if question is None or home is None or there is None or name == beside:
        return form
    if home is not there and len(home.questions) == 1:
        return form
    out = take_out(form, name)

    def put(theme: Theme) -> Theme:
        ids = [one.id for one in theme.questions]
        if beside not in ids:
            return theme
        place = ids.index(beside) + (0 if before else 1)
        return replace(theme, questions=(*theme.questions[:place], question, *theme.questions[place:]))

    return _in_themes(out, put)


def place_theme(form: Form, name: str, beside: str, *, before: bool) -> Form:
    """Put a theme before or after another one."""
    theme = next((one for one in form.themes if one.id == name), None)
    rest = [one for one in form.themes if one.id != name]
    place = next((i for i, one in enumerate(rest) if one.id == beside), None)
    if theme is None or place is None or _reads_back(theme):
        return form
    place = min(place + (0 if before else 1), _last_place(replace(form, themes=tuple(rest))))
    return replace(form, themes=(*rest[:place], theme, *rest[place:]))


def place(form: Form, name: str, beside: str, *, before: bool) -> Form:
    """Put what was dragged: a theme beside a theme, a question beside a question, or on a theme as its first."""
    themes = {theme.id: theme for theme in form.themes}
    home = theme_in(form, beside)
    if home is None:
        return form
    if name in themes:
        return place_theme(form, name, home.id, before=before and beside in themes)
    if beside in themes:
        return place_question(form, name, home.questions[0].id, before=True)
    return place_question(form, name, beside, before=before)


def move_item(question: Question, key: str, name: str, step: int) -> Question:
    """Move an option, card or place among its own; nothing moves past an end."""
    items: list[Item] = list(getattr(question, key))
    place = next(i for i, item in enumerate(items) if item.id == name)
    there = place + step
    if 0 <= there < len(items):
        items.insert(there, items.pop(place))
    return changed(question, key, tuple(items))


def put_item(question: Question, key: str, item: Item) -> Question:
    """Put an option, card or place in the place of the one with its id, or at the end; an own idea stays the last."""
    items: Sequence[Item] = getattr(question, key)
    if any(one.id == item.id for one in items):
        return changed(question, key, tuple(item if one.id == item.id else one for one in items))
    last = len(items) - 1 if key == "places" and items and items[-1].id == question.own_place else len(items)
    return changed(question, key, (*items[:last], item, *items[last:]))


def take_out_item(question: Question, key: str, name: str) -> Question:
    return changed(question, key, tuple(one for one in getattr(question, key) if one.id != name))


def put_photo(form: Form, question: str, key: str, name: str, photo: Photo) -> Form:
    """Give a card or place of a question a photo."""
    asked = question_in(form, question)
    item: Item | None = next((one for one in getattr(asked, key, ()) if one.id == name), None)
    if asked is None or item is None:
        return form
    shown = put_question(form, put_item(asked, key, replace(item, photo=photo.id)))
    return replace(shown, photos=(*(one for one in form.photos if one.id != photo.id), photo))


def without_loose_photos(form: Form) -> Form:
    """Leave out the photos that no card or place shows."""
    used = {card.photo for question in form.questions() for card in question.cards}
    used |= {place.photo for question in form.questions() for place in question.places}
    return replace(form, photos=tuple(photo for photo in form.photos if photo.id in used))


def put_block(form: Form, block: Block) -> Form:
    """Put a heading in the place of the one with its id, or after the others of its part of the paper."""
    if any(one.id == block.id for one in form.blocks):
        return replace(form, blocks=tuple(block if one.id == block.id else one for one in form.blocks))
    place = max((i for i, one in enumerate(form.blocks, 1) if one.region == block.region), default=len(form.blocks))
    return replace(form, blocks=(*form.blocks[:place], block, *form.blocks[place:]))


def new_block(form: Form, question: Question, chance: Chance) -> Block:
    """Make a heading for the answer to one question, called after it."""
    words = question.label.rstrip("?!. ") or question.label
    region = "parents" if form.voice == "parents" else "main"
    return Block(new_id(words, {block.id for block in form.blocks}, chance), words, region, words)


def without_loose_blocks(form: Form, shipped: Form) -> Form:
    """Leave out the team's own headings under which no question comes any more."""
    used = {question.block for question in form.questions()} | {block.id for block in shipped.blocks}
    return replace(form, blocks=tuple(block for block in form.blocks if block.id in used))


def is_fixed(question: Question) -> bool:
    """Whether it belongs to the program: it cannot be changed, moved or hidden."""
    return question.kind in (Kind.SHARE, Kind.READBACK)


def lacks(question: Question) -> str:
    """Return the key under which something must be in sight before the question can be asked, '' when it is ready."""
    needed = {"options": Kind.CHOICE, "steps": Kind.SLIDER, "cards": Kind.CARDS, "places": Kind.PLACE}
    for key, kind in needed.items():
        free = key == "options" and question.own and question.options
        if question.takes(kind) and not free and all(item.hidden for item in getattr(question, key)):
            return key
    return ""


def may_hide(form: Form, name: str) -> bool:
    """Whether a visit can do without this question or theme."""
    wish = next((block.id for block in form.blocks if block.region == "wish"), "")
    asked = [question for theme in form.themes for question in theme.askable]
    wishes = [question.id for question in asked if wish and question.block == wish]
    theme = next((one for one in form.themes if one.id == name), None)
    gone = {name} if theme is None else {question.id for question in theme.questions}
    if theme is not None and any(map(is_fixed, theme.questions)):
        return False
    left = [question.id for question in asked if question.id not in gone]
    return bool(left) and (not wishes or any(one not in gone for one in wishes))


def _move_theme(form: Form, name: str, step: int) -> Form:
    ids = [theme.id for theme in form.themes]
    there = ids.index(name) + step
    if not 0 <= there < _last_place(form) or _reads_back(form.themes[ids.index(name)]):
        return form
    return place_theme(form, name, ids[there], before=step < 0)


def _move_over(form: Form, name: str, theme: Theme, step: int) -> Form:
    """Go on into the theme beside this one."""
    if step > 0:
        return place_question(form, name, theme.questions[0].id, before=True)
    free = [question for question in theme.questions if not is_fixed(question)]
    return place_question(form, name, free[-1].id if free else theme.questions[-1].id, before=False)


def _last_place(form: Form) -> int:
    """How many themes stand before the reading back."""
    return next((i for i, theme in enumerate(form.themes) if _reads_back(theme)), len(form.themes))


def _reads_back(theme: Theme) -> bool:
    return any(question.kind is Kind.READBACK for question in theme.questions)


def _end(theme: Theme) -> int:
    """Where the questions end that are not followed by the reading back."""
    return next((i for i, one in enumerate(theme.questions) if one.kind is Kind.READBACK), len(theme.questions))


def _in_themes(form: Form, change: Callable[[Theme], Theme]) -> Form:
    return replace(form, themes=tuple(map(change, form.themes)))


def _put(items: Sequence[_T], item: _T) -> tuple[_T, ...]:
    return tuple(item if one.id == item.id else one for one in items)
