"""The empty list of questions, for a visit without a laptop: the team's own questions, with room to answer by hand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from welapp.brief.document import (
    Boxes,
    Bullets,
    Chapter,
    Document,
    Lines,
    NewPage,
    Part,
    Piece,
    Room,
    Section,
    Title,
)
from welapp.brief.parts import plain
from welapp.domain.dutch import capital, ended
from welapp.forms.load import Forms
from welapp.forms.schema import Form, Kind, Option, Place, Question

_READERS = ("alleen wij", "iedereen aan tafel", "de voorzitter", "plek en eten")
_PILES = "Zet een + bij wat past, een – bij wat niet past, en een ? als je het niet weet."
_OWN = "Eigen idee:"
_TEXT_LINES = 3
_DRAWING, _TABLE = 32, 50  # mm at least


def compose_blank(forms: Forms, *, young: bool = False) -> Document:
    """Compose it without any casus; the questions of the short route come first, so that one may stop after them."""
    youth = forms.youth
    pieces: list[Piece] = [
        Title("Samen praten, zonder laptop", "Jij kiest wat je vertelt. Overslaan mag altijd."),
        Section("Dit lezen we eerst voor", (Bullets(youth.welcoming(young)),)),
        *_part(youth, "Eerst deze vragen", short=True, young=young),
    ]
    more = _part(youth, "Meer vragen, als je wilt", short=False, young=young)
    pieces += [NewPage(), *more] if more else []
    pieces += [NewPage(), *(_part(forms.parents, "Voor je ouders of verzorgers", short=None, young=False)), *_end()]
    return Document(
        title="Vragenlijst voor het huisbezoek",
        head_bold="Vragenlijst",
        head_light="voor een huisbezoek zonder laptop",
        head_right="",
        badge="",
        foot_bold="Schrijf er geen achternaam of adres op.",
        foot_light="Typ het daarna over in welapp. Vernietig dan dit blad.",
        foot_copy="",
        pieces=tuple(pieces),
    )


def _part(form: Form, heading: str, *, short: bool | None, young: bool) -> list[Piece]:
    asked = [
        _section(question, young)
        for theme in form.themes
        for question in theme.askable
        if short is None or question.short is short
    ]
    return [Chapter(heading, tuple(asked))] if asked else []


def _section(question: Question, young: bool) -> Section:
    lead = question.leading(young)
    parts: list[Part] = [plain(lead)] if lead else []
    for kind in dict.fromkeys((question.kind, *question.also)):
        parts += _room_for(question, kind)
    return Section(question.wording(young), (*parts, Boxes("Wie mag dit lezen?", _READERS)))


def _room_for(question: Question, kind: Kind) -> Iterator[Part]:
    match kind:
        case Kind.TEXT:
            yield Lines(_TEXT_LINES)
        case Kind.CHOICE:
            yield from _choice(question)
        case Kind.SLIDER:
            yield Boxes("", tuple(_labels(question.steps)))
        case Kind.CARDS:
            yield plain(f"{question.cards_text} {_how_to_lay(question)}".strip())
            yield Boxes("", tuple(_labels(question.cards)))
        case Kind.DRAWING:
            yield Room(_DRAWING)
        case Kind.PLACE:
            yield Boxes("", tuple(_labels(question.places)))
            yield Lines(1, "Welke, of waar?")
            yield from _wishes("Dit moet er zijn:", question.must)
            yield from _wishes("Liever niet:", question.must_not)
        case Kind.SEATS:
            yield plain("Teken de tafel. Zet erbij wie waar zit.")
            yield Room(_TABLE)
        case Kind.SHARE | Kind.READBACK:
            return


def _how_to_lay(question: Question) -> str:
    if not question.piles:
        return _PILES
    yes, unsure, no = (name[:1].lower() + name[1:] for name in question.piles)
    return ended(f"Zet er een teken bij: + is {yes}, – is {no}, ? is {unsure}")


def _choice(question: Question) -> Iterator[Part]:
    for group, options in groupby(question.options, lambda option: option.group):
        labels = tuple(_labels(list(options)))
        if labels and group:
            yield Boxes(f"{group}:", labels)
        elif labels:
            yield Boxes("", labels)
    if question.own:
        yield Lines(1, _OWN)


def _wishes(heading: str, options: tuple[Option, ...]) -> Iterator[Part]:
    labels = tuple(_labels(options))
    if labels:
        yield Boxes(heading, labels)


def _labels(options: tuple[Option, ...] | tuple[Place, ...] | list[Option]) -> Iterator[str]:
    return (capital(option.label) for option in options if not option.hidden)


def _end() -> list[Piece]:
    said = (
        "Lees alles samen terug, hardop.",
        "Vraag bij elk antwoord: klopt dit zo?",
        "Streep door wat weg moet. Dat typen we niet over.",
    )
    right = Boxes("", ("Ja, dit klopt zo", "Nee, we passen het nog aan"))
    return [
        Section("Samen teruglezen", (Bullets(said),)),
        Section("Klopt alles?", (right, Lines(1, "Op welke dag lazen jullie dit terug?"))),
    ]
