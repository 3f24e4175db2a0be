"""Writing a form as a file that a person can read and change, and that reads back as the same form."""

from __future__ import annotations

import base64
import textwrap
from collections.abc import Iterable, Sequence

import tomli_w

from welapp.forms.schema import Block, Form, Option, Photo, Place, Question, Theme

HEAD = """\
# De vragen van een team, bewaard door welapp.
# Verander gerust de teksten tussen aanhalingstekens. Laat elke id staan: daaraan hangen de antwoorden.
# hidden = true betekent: dit vragen we niet meer. Wat er al geantwoord is, blijft.
"""
_WIDE = 88

_Line = tuple[str, object]


def write_form(form: Form) -> str:
    """Return the text of the file; `load.read_form` makes the same form of it."""
    parts = [HEAD, _lines([("id", form.id), ("title", form.title), ("voice", form.voice)])]
    parts += [_texts(key, getattr(form, key)) for key in ("welcome", "welcome_young", "bring", "before", "tips")]
    for theme in form.themes:
        parts.append(_theme(theme))
        parts += [_question(question) for question in theme.questions]
    parts += [_block(block) for block in form.blocks]
    parts += [_photo(photo) for photo in form.photos]
    return "\n".join(part for part in parts if part)


def _theme(theme: Theme) -> str:
    facts = [("id", theme.id), ("title", theme.title), ("icon", theme.icon), ("hidden", theme.hidden)]
    return "\n[[theme]]\n" + _lines(facts)


def _block(block: Block) -> str:
    facts = [("id", block.id), ("heading", block.heading), ("own", block.own), ("region", block.region)]
    return "[[block]]\n" + _lines([*facts, ("host", block.host)])


def _photo(photo: Photo) -> str:
    data = "\n".join(textwrap.wrap(base64.b64encode(photo.data).decode(), _WIDE))
    return f'[[photo]]\n{_lines([("id", photo.id)])}data = """\n{data}\n"""\n'


def _question(question: Question) -> str:
    facts: list[_Line] = [("id", question.id), ("kind", question.kind.value), ("hidden", question.hidden)]
    facts += [("also", [kind.value for kind in question.also])]
    words = ("text", "lead", "text_young", "lead_young", "hint", "label", "picture")
    facts += [(key, getattr(question, key)) for key in words]
    facts += [(key, getattr(question, key)) for key in ("short", "need", "sets", "many", "own", "cards_text", "piles")]
    parts = [_lines(facts)]
    parts += [_options(key, getattr(question, key)) for key in ("options", "steps", "cards")]
    parts.append(_items("places", map(_place, question.places)))
    parts += [_options(key, getattr(question, key)) for key in ("must", "must_not")]
    parts.append(_lines([(key, getattr(question, key)) for key in ("suggest", "suggest_text", "block")]))
    return "[[theme.question]]\n" + "".join(parts)


def _options(key: str, options: Sequence[Option]) -> str:
    return _items(key, map(_option, options))


def _option(option: Option) -> str:
    words = (("id", option.id), ("label", option.label), ("picture", option.picture), ("group", option.group))
    return _inline(*words, *_shown(option))


def _place(place: Place) -> str:
    words = (("id", place.id), ("label", place.label), ("picture", place.picture), ("ask", place.ask))
    return _inline(*words, *_shown(place))


def _shown(item: Option | Place) -> tuple[_Line, ...]:
    return ("photo", item.photo), ("hidden", item.hidden)


def _items(key: str, items: Iterable[str]) -> str:
    rows = "".join(f"  {item},\n" for item in items)
    return f"{key} = [\n{rows}]\n" if rows else ""


def _texts(key: str, texts: Sequence[str]) -> str:
    return _items(key, map(_value, texts))


def _inline(*facts: _Line) -> str:
    return f"{{ {', '.join(f'{key} = {_value(value)}' for key, value in facts if value)} }}"


def _lines(facts: Iterable[_Line]) -> str:
    """Leave out what is empty: reading gives the same."""
    return "".join(f"{key} = {_value(value)}\n" for key, value in facts if value)


def _value(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    return tomli_w.dumps({"x": value}).removeprefix("x = ").removesuffix("\n")
