"""The invitation to someone at the table: who, where and when, how we sit, and what need not be known."""

from __future__ import annotations

from collections.abc import Iterator

from welapp.brief.compose import place_and_time, tips_of
from welapp.brief.document import Box, Bullets, Columns, Document, Notice, Para, Part, Piece, Run, Section, Title
from welapp.brief.margin_words import for_others
from welapp.brief.parts import plain
from welapp.domain.case import Case
from welapp.domain.dutch import day_and_month, ended, listed, weekday
from welapp.domain.papers import Wanted
from welapp.domain.people import Part as Role
from welapp.forms.load import Forms

_NOT_NEEDED = (
    "Wat er misging, of hoe dat kwam. Niemand krijgt de schuld.",
    "Wat er in een dossier staat. Dat ligt niet op tafel.",
    "Het antwoord. Dat heeft niemand nog.",
)
_MOST_LINES = 12
_ASKED = (
    "Kom als jezelf. Je hoeft niets voor te bereiden.",
    "Zet je telefoon uit en blijf tot het eind.",
    "Wat je hoort, blijft aan tafel.",
    "Zeg aan het eind wat jij zelf gaat doen. Klein is goed.",
)


def compose_invitation(wanted: Wanted, case: Case, forms: Forms) -> Document:
    """Compose it; no answer of the youth stands on it, since it may lie in any letterbox."""
    name, person = case.youth.name, case.person(wanted.reader.person)
    greeting = f"Dag {person.name}," if person else ""
    body = (
        f"Wat wil {name} graag, en hoe komt dat dichterbij? Daar denken we samen over na. Denk jij mee? "
        f"Op de dag zelf vertelt {name} meer, of iemand leest het voor."
    )
    pieces: list[Piece] = [Title(f"Kom je aan tafel bij {name}?", greeting, body)]
    pieces.append(Box(tuple(place_and_time(case, [])), (Section("Aan tafel", tuple(_people(case))),)))
    pieces.append(
        Columns(
            (
                Section("Zo zit je aan tafel", (Bullets(tips_of(case, forms)),)),
                Section("Dit vragen we van jou", (Bullets(_ASKED),)),
                Section("Dit hoef je niet te weten", (Bullets(_NOT_NEEDED),)),
            )
        )
    )
    pieces.append(_answer(case))
    return for_others(
        case,
        wanted.reader,
        wanted.copy,
        title="Uitnodiging",
        whom="",
        pieces=tuple(pieces),
        foot="Alleen voor jou. Laat het niet liggen. Neem dit blad mee naar de tafel.",
    )


def _people(case: Case) -> Iterator[Part]:
    """Yield who comes: each on a line with what they are, or the names alone when those lines would fill the page."""
    yield Para((Run(case.youth.name, bold=True),))
    seated = [person for person in case.people if person.at_table]
    if len(seated) > _MOST_LINES:
        yield plain(listed([person.name for person in seated]))
        return
    for person in seated:
        yield Para((Run(person.name, bold=True), Run(f", {person.what}" if person.what else "")))


def _answer(case: Case) -> Notice:
    ours = case.with_part(Role.COORDINATOR) or case.with_part(Role.OWNER)
    on = case.meeting.on
    return Notice(
        "Kom je, of lukt het niet?",
        ended(f"Laat het weten aan {ours.name}" if ours else "Laat het ons weten") + " Vragen mag ook.",
        (weekday(on), day_and_month(on)) if on else (),
    )
