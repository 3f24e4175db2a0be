"""The rules a whole form must keep: unique ids, references that resolve, and everything a kind of question needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from welapp import places
from welapp.errors import KnownError
from welapp.forms.schema import PILES, Form, Kind, Option, Place, Question
from welapp.forms.source import Section, Source
from welapp.forms.table import listed

PRONOUNS = ("hij", "zij", "hen", "naam")

_Named = Iterator[tuple[Section, str]]

_BELONGS = {"options": Kind.CHOICE, "steps": Kind.SLIDER, "cards": Kind.CARDS, "places": Kind.PLACE}


def check(form: Form, source: Source) -> None:
    """Raise KnownError about the first thing that cannot be right."""
    for named in (_themes(form), _questions(form), _blocks(form)):
        _unique(named, source)
    if not form.themes:
        raise source.complaint(1, "er staat nog geen [[theme]] in, begin daarmee")
    blocks = {block.id for block in form.blocks}
    drawn = {path.stem for path in (places.resources() / "pictures").glob("*.svg")}
    photos = [photo.id for photo in form.photos]
    for number, name in enumerate(photos):
        if name in photos[:number]:
            raise source.complaint(source.line(("photo", number), "id"), f"de foto '{name}' staat er twee keer")
    for t, theme in enumerate(form.themes):
        if not theme.questions:
            raise source.complaint(source.line(("theme", t)), f"het thema '{theme.id}' heeft nog geen vraag")
        if not (places.resources() / "icons" / f"{theme.icon}.svg").is_file():
            raise source.complaint(source.line(("theme", t), "icon"), f"de tekening '{theme.icon}' bestaat niet")
        for q, question in enumerate(theme.questions):
            _Asked(question, source, ("theme", t, "question", q)).check(blocks, set(photos), drawn)
    _voice(form, source)


def clash(form: Form, source: Source, other: Form, other_name: str) -> KnownError | None:
    """Return the error about the first id of `form` that the other form has too."""
    for mine, theirs in (
        (_themes(form), _themes(other)),
        (_questions(form), _questions(other)),
        (_blocks(form), _blocks(other)),
    ):
        taken = {name for _, name in theirs}
        for section, name in mine:
            if name in taken:
                return source.complaint(source.line(section, "id"), f"'{name}' staat ook al in {other_name}")
    return None


def _voice(form: Form, source: Source) -> None:
    """A youth's form needs the reading back, the sharing and a wish; a parents' form stays apart on paper."""
    asked = [question.kind for question in form.questions()]
    regions = [block.region for block in form.blocks]
    if form.voice == "youth":
        for kind in (Kind.SHARE, Kind.READBACK):
            if asked.count(kind) != 1:
                raise source.complaint(1, f"er hoort precies één vraag met kind = '{kind}' in te staan")
        if regions.count("wish") != 1:
            raise source.complaint(1, "er hoort precies één kopje met region = 'wish' in te staan")
        _never_hidden(form, source)
    for number, region in enumerate(regions):
        if (region == "parents") != (form.voice == "parents"):
            line = source.line(("block", number), "region")
            raise source.complaint(line, f"region '{region}' past niet bij voice '{form.voice}'")


def _never_hidden(form: Form, source: Source) -> None:
    """A visit always has the sharing, the reading back and the wish."""
    wish = next(block.id for block in form.blocks if block.region == "wish")
    wishes = [question for question in form.questions() if question.block == wish]
    for t, theme in enumerate(form.themes):
        for q, question in enumerate(theme.questions):
            must_stay = question.kind in (Kind.SHARE, Kind.READBACK) or wishes == [question]
            if must_stay and (theme.hidden or question.hidden):
                section: Section = ("theme", t) if theme.hidden else ("theme", t, "question", q)
                raise source.complaint(source.line(section, "hidden"), f"'{question.id}' kan niet verborgen zijn")


class _Asked:
    """One question under the checks."""

    def __init__(self, question: Question, source: Source, section: Section) -> None:
        self._question = question
        self._source = source
        self._section = section

    def check(self, blocks: set[str], photos: set[str], drawn: set[str]) -> None:
        question = self._question
        if question.block and question.block not in blocks:
            raise self._complaint("block", f"het kopje '{question.block}' bestaat niet, zet het eerst bij [[block]]")
        if question.kind in question.also or len(set(question.also)) != len(question.also):
            raise self._complaint("also", "een manier van antwoorden staat er twee keer")
        if question.kind in (Kind.SHARE, Kind.READBACK) and (question.also or question.block):
            key = "also" if question.also else "block"
            raise self._complaint(key, f"bij kind '{question.kind}' hoort geen '{key}'")
        self._parts()
        self._extras()
        for key in ("options", "steps", "cards", "places", "must", "must_not"):
            self._unique_items(key, [item.id for item in getattr(question, key)])
        for key in ("cards", "places"):
            self._shown(key, getattr(question, key), photos)
        if not question.own:
            self._shown("options", question.options, photos)
        self._drawings(drawn)

    def _drawings(self, drawn: set[str]) -> None:
        """A drawing that is not there could not be shown, so it must not be asked for."""
        question = self._question
        if question.picture and question.picture not in drawn:
            raise self._complaint("picture", f"de tekening '{question.picture}' bestaat niet")
        for key in ("options", "cards", "places"):
            for number, item in enumerate(getattr(question, key)):
                if item.picture and item.picture not in drawn:
                    line = self._source.line(self._section, key, number)
                    raise self._source.complaint(line, f"de tekening '{item.picture}' bestaat niet")

    def _shown(self, key: str, items: Sequence[Option | Place], photos: set[str]) -> None:
        for number, item in enumerate(items):
            if item.photo and item.photo not in photos:
                line = self._source.line(self._section, key, number)
                raise self._source.complaint(line, f"de foto '{item.photo}' staat niet in dit bestand")
        if items and all(item.hidden for item in items):
            raise self._complaint(key, f"laat er bij '{key}' minstens één staan")

    def _parts(self) -> None:
        """What each kind needs is there, and nothing that would never be shown."""
        question = self._question
        for key, kind in _BELONGS.items():
            count = len(getattr(question, key))
            if question.takes(kind) and not count and not question.hidden:  # a hidden one may still be in the making
                raise self._complaint("kind", f"bij '{kind}' hoort een lijst '{key}'")
            if count and not question.takes(kind):
                raise self._complaint(key, f"'{key}' werkt alleen bij '{kind}'")
        if question.steps and len(question.steps) != 3:
            raise self._complaint("steps", f"een schuif heeft drie stappen, hier staan er {len(question.steps)}")

    def _extras(self) -> None:
        question = self._question
        needs = (
            ("many", question.many, Kind.CHOICE),
            ("own", question.own, Kind.CHOICE),
            ("sets", question.sets, Kind.CHOICE),
            ("cards_text", question.cards_text, Kind.CARDS),
            ("piles", question.piles, Kind.CARDS),
            ("must", question.must, Kind.PLACE),
            ("must_not", question.must_not, Kind.PLACE),
        )
        for key, given, kind in needs:
            if given and not question.takes(kind):
                raise self._complaint(key, f"'{key}' werkt alleen bij '{kind}'")
        if question.piles and len(question.piles) != len(PILES):
            raise self._complaint("piles", f"er zijn drie vakken, hier staan er {len(question.piles)}")
        if question.piles_alike:
            raise self._complaint("piles", "twee vakken hebben dezelfde naam")
        if question.sets and any(option.id not in PRONOUNS for option in question.options):
            raise self._complaint("options", f"bij sets = 'pronouns' is de id van elke optie {listed(PRONOUNS)}")
        if question.suggest_text and not question.suggest:
            raise self._complaint("suggest_text", "bij 'suggest_text' hoort ook 'suggest'")

    def _unique_items(self, key: str, ids: Iterable[str]) -> None:
        seen: set[str] = set()
        for number, name in enumerate(ids):
            if name in seen:
                line = self._source.line(self._section, key, number)
                raise self._source.complaint(line, f"de id '{name}' staat twee keer bij '{key}'")
            seen.add(name)

    def _complaint(self, key: str, what: str) -> KnownError:
        return self._source.complaint(self._source.line(self._section, key), what)


def _unique(named: _Named, source: Source) -> None:
    seen: dict[str, int] = {}
    for section, name in named:
        line = source.line(section, "id")
        if name in seen:
            raise source.complaint(line, f"de id '{name}' staat ook al op regel {seen[name]}")
        seen[name] = line


def _themes(form: Form) -> _Named:
    for t, theme in enumerate(form.themes):
        yield ("theme", t), theme.id


def _questions(form: Form) -> _Named:
    for t, theme in enumerate(form.themes):
        for q, question in enumerate(theme.questions):
            yield ("theme", t, "question", q), question.id


def _blocks(form: Form) -> _Named:
    for b, block in enumerate(form.blocks):
        yield ("block", b), block.id
