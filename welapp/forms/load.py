"""Reading form files: TOML to a typed, checked Form, and a team's own files in place of the shipped ones."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from welapp.errors import BugError, KnownError
from welapp.forms.check import check, clash
from welapp.forms.schema import Block, Form, Kind, Option, Photo, Place, Question, Theme
from welapp.forms.source import Source
from welapp.forms.table import Table, listed
from welapp.forms.takeover import filled_up

SIZE_LIMIT = 12_000_000  # with the photos of some dozens of cards

FILES = {"youth": "huisbezoek.toml", "parents": "ouders.toml"}
"""Voice -> the name of the file in which its form stands, shipped or of a team."""
NOT_USED = (
    "Het bestand {} in de map met eigen vragen wordt niet gebruikt. De vragen van je team staan nu in de kluis zelf. "
    "Je kunt het bestand weghalen."
)

_FORM = ("id", "title", "voice", "welcome", "welcome_young", "bring", "before", "tips", "theme", "block", "photo")
_THEME = ("id", "title", "icon", "hidden", "question")
_BLOCK = ("id", "heading", "own", "region", "host")
_OPTION = ("id", "label", "hidden")
_GROUPED = ("id", "label", "picture", "group", "hidden")
_STEP = ("id", "label")
_CARD = ("id", "label", "picture", "photo", "hidden")
_PLACE = ("id", "label", "picture", "ask", "photo", "hidden")
_PHOTO = ("id", "data")
_QUESTION = tuple(Question.__dataclass_fields__)
_LINE = re.compile(r"at line (\d+)")


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms in use; ids of questions, themes and blocks are unique over all of them."""

    forms: tuple[Form, ...]

    @property
    def youth(self) -> Form:
        return self.speaking("youth")

    @property
    def parents(self) -> Form:
        return self.speaking("parents")

    def question(self, name: str) -> Question:
        return self._asked(name)[2]

    def theme_of(self, question: str) -> Theme:
        return self._asked(question)[1]

    def form_of(self, question: str) -> Form:
        return self._asked(question)[0]

    def asks(self, question: str) -> bool:
        """Whether this question is asked now: not when the team hid it, or its theme, or dropped it."""
        return any(theme.askable and one.askable and one.id == question for _, theme, one in self._all())

    @property
    def photos(self) -> tuple[Photo, ...]:
        return tuple(photo for form in self.forms for photo in form.photos)

    def block(self, name: str) -> Block:
        for form in self.forms:
            for block in form.blocks:
                if block.id == name:
                    return block
        raise KnownError(f"Het kopje '{name}' staat niet in de vragenlijst; kijk in de map met eigen vragen.")

    def _asked(self, question: str) -> tuple[Form, Theme, Question]:
        for form, theme, found in self._all():
            if found.id == question:
                return form, theme, found
        near = difflib.get_close_matches(question, [found.id for _, _, found in self._all()], 3)
        hint = f"bedoel je {listed(near)}?" if near else "misschien heeft je team die vraag weggehaald."
        raise KnownError(f"De vraag '{question}' staat niet in de vragenlijst; {hint}")

    def _all(self) -> Iterator[tuple[Form, Theme, Question]]:
        for form in self.forms:
            for theme in form.themes:
                for question in theme.questions:
                    yield form, theme, question

    def speaking(self, voice: str) -> Form:
        for form in self.forms:
            if form.voice == voice:
                return form
        raise BugError(f"no form with voice {voice}")


@dataclass(frozen=True, slots=True)
class _Loaded:
    form: Form
    source: Source


def load_form(path: Path) -> Form:
    """Read one form file; raise KnownError with its name and the line when anything in it is not right."""
    return _load(path).form


def read_form(name: str, text: str) -> Form:
    """Read a form from text, as `load_form` does from a file of that name."""
    return _read(name, text).form


def load_forms(
    shipped: Path, own: Path | None, kept: Mapping[str, str] | None = None
) -> tuple[Forms, tuple[KnownError, ...]]:
    """Read the shipped forms and put a team's own of the same name in their place.

    `kept` are the texts by file name that the kluis itself holds; a file in the folder `own` then no longer counts.
    An own form that is not right is reported, and the shipped one is used; a wrong shipped file raises.
    """
    base = {path.name.casefold(): _load(path) for path in _files(shipped)}
    own_forms, problems = _own(base, own, kept or {})
    while clashing := _clash([*(name for name in base if name not in own_forms), *own_forms], {**base, **own_forms}):
        name, problem = clashing
        if name not in own_forms:
            raise problem
        problems.append(problem)
        del own_forms[name]
    return Forms(tuple(loaded.form for loaded in {**base, **own_forms}.values())), tuple(problems)


def _own(
    base: dict[str, _Loaded], folder: Path | None, kept: Mapping[str, str]
) -> tuple[dict[str, _Loaded], list[KnownError]]:
    found: dict[str, _Loaded] = {}
    problems: list[KnownError] = []
    try:
        files = _files(folder) if folder is not None else []
    except OSError:
        return {}, [KnownError("De map met eigen vragen kan niet gelezen worden, daarom staan de gewone vragen klaar.")]
    readers: dict[str, Callable[[], _Loaded]] = {}
    for path in files:
        if path.name.casefold() in kept:
            problems.append(KnownError(NOT_USED.format(path.name)))
        else:
            readers[path.name] = partial(_load, path)
    for name, text in kept.items():
        readers[name] = partial(_read, name, text)
    for name, read in readers.items():
        try:
            found[name.casefold()] = _replacement(name, read, base)
        except KnownError as problem:
            problems.append(problem)
    return found, problems


def _replacement(name: str, read: Callable[[], _Loaded], base: dict[str, _Loaded]) -> _Loaded:
    replaced = base.get(name.casefold())
    if replaced is None:
        raise KnownError(f"Het eigen bestand {name} kent welapp niet; noem het {listed(sorted(base))}.")
    loaded = read()
    if loaded.form.voice != replaced.form.voice:
        line = loaded.source.line((), "voice")
        raise loaded.source.complaint(line, f"bij 'voice' hoort in dit bestand '{replaced.form.voice}'")
    return replace(loaded, form=filled_up(loaded.form, replaced.form))


def _clash(order: list[str], loaded: dict[str, _Loaded]) -> tuple[str, KnownError] | None:
    """Return the first file that uses an id of a file before it, with the error about that."""
    for index, later in enumerate(order):
        for earlier in order[:index]:
            problem = clash(loaded[later].form, loaded[later].source, loaded[earlier].form, loaded[earlier].source.name)
            if problem is not None:
                return later, problem
    return None


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.suffix.casefold() == ".toml" and path.is_file())


def _load(path: Path) -> _Loaded:
    return _read(path.name, _text_of(path))


def _read(name: str, text: str) -> _Loaded:
    source, values = _parse(name, text)
    form = _form(Table(source, (), values, _FORM, "een vragenlijst"))
    check(form, source)
    return _Loaded(form, source)


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise KnownError(f"Het bestand {path.name} kan niet gelezen worden; kijk of het er nog staat.") from error
    if len(data) > SIZE_LIMIT:
        raise Source(path.name, "").complaint(1, "het bestand is groter dan 12 MB, dat is geen vragenlijst")
    try:
        # Notepad may put a mark before the first letter.
        return data.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Source(path.name, "").complaint(line, "bewaar het bestand als UTF-8, dan kloppen alle letters") from error


def _parse(name: str, text: str) -> tuple[Source, dict[str, object]]:
    source = Source(name, text)
    try:
        return source, tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise _wrong_toml(source, text, str(error)) from error


def _wrong_toml(source: Source, text: str, message: str) -> KnownError:
    lines = text.removesuffix("\n").split("\n")
    found = _LINE.search(message)
    line = int(found[1]) if found else len(lines)
    if "overwrite" not in message and "twice" not in message:
        return source.complaint(line, "kijk of er een aanhalingsteken, komma of haakje mist")
    if lines[line - 1].lstrip().startswith("["):
        return source.complaint(line, "kijk of hier en erboven dubbele blokhaken staan, zoals [[theme.question]]")
    return source.complaint(line, "dit staat er twee keer, haal er één weg")


def _form(table: Table) -> Form:
    return Form(
        id=table.name("id", needed=True),
        title=table.text("title", needed=True),
        voice=table.one_of("voice", ("youth", "parents"), needed=True),
        welcome=table.texts("welcome"),
        themes=tuple(_theme(each) for each in table.tables("theme", _THEME, "een thema", headed=True)),
        blocks=tuple(_block(each) for each in table.tables("block", _BLOCK, "een kopje", headed=True)),
        bring=table.texts("bring"),
        before=table.texts("before"),
        tips=table.texts("tips"),
        welcome_young=table.texts("welcome_young"),
        photos=tuple(_photo(each) for each in table.tables("photo", _PHOTO, "een foto", headed=True)),
    )


def _theme(table: Table) -> Theme:
    return Theme(
        id=table.name("id", needed=True),
        title=table.text("title", needed=True),
        icon=table.name("icon", needed=True),
        questions=tuple(_question(each) for each in table.tables("question", _QUESTION, "een vraag", headed=True)),
        hidden=table.flag("hidden"),
    )


def _photo(table: Table) -> Photo:
    return Photo(table.name("id", needed=True), table.data("data"))


def _block(table: Table) -> Block:
    return Block(
        id=table.name("id", needed=True),
        heading=table.text("heading", needed=True),
        region=table.one_of("region", ("wish", "voice", "main", "practical", "parents"), needed=True),
        own=table.text("own", needed=True),
        host=table.flag("host"),
    )


def _question(table: Table) -> Question:
    return Question(
        id=table.name("id", needed=True),
        kind=Kind(table.one_of("kind", tuple(Kind), needed=True)),
        text=table.text("text", needed=True),
        label=table.text("label", needed=True),
        lead=table.text("lead"),
        text_young=table.text("text_young"),
        lead_young=table.text("lead_young"),
        hint=table.text("hint"),
        also=_also(table),
        short=table.flag("short"),
        need=table.one_of("need", ("autonomie", "competentie", "verbondenheid")),
        options=_options(table, "options", _GROUPED),
        many=table.flag("many"),
        own=table.flag("own"),
        steps=_options(table, "steps", _STEP),
        cards=_options(table, "cards", _CARD),
        cards_text=table.text("cards_text"),
        piles=table.texts("piles"),
        places=tuple(_place(each) for each in table.tables("places", _PLACE, "een plek")),
        must=_options(table, "must"),
        must_not=_options(table, "must_not"),
        suggest=table.one_of("suggest", ("us", "chair", "host")),
        suggest_text=table.text("suggest_text"),
        block=table.name("block"),
        sets=table.one_of("sets", ("pronouns",)),
        hidden=table.flag("hidden"),
        picture=table.name("picture"),
    )


def _also(table: Table) -> tuple[Kind, ...]:
    ways = (Kind.TEXT, Kind.DRAWING, Kind.CHOICE, Kind.SLIDER, Kind.CARDS)
    words = table.texts("also")
    for word in words:
        if word not in ways:
            raise table.complaint("also", f"'{word}' kan niet bij 'also', kies {listed(ways)}")
    return tuple(Kind(word) for word in words)


def _options(table: Table, key: str, allowed: tuple[str, ...] = _OPTION) -> tuple[Option, ...]:
    return tuple(
        Option(
            each.name("id", needed=True),
            each.text("label", needed=True),
            each.text("group"),
            each.flag("hidden"),
            each.name("photo"),
            each.name("picture"),
        )
        for each in table.tables(key, allowed, f"een regel van '{key}'")
    )


def _place(table: Table) -> Place:
    return Place(
        id=table.name("id", needed=True),
        label=table.text("label", needed=True),
        picture=table.name("picture", needed=True),
        ask=table.text("ask", needed=True),
        hidden=table.flag("hidden"),
        photo=table.name("photo"),
    )
