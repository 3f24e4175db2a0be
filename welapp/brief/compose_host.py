"""The list for who arranges place and food: what is needed for that, and not whose table it is."""

from __future__ import annotations

from welapp.brief.compose import in_line, place_and_time, sections_by_block
from welapp.brief.document import Box, Bullets, Columns, Document, Piece, Section, Title
from welapp.brief.margin_words import for_others
from welapp.brief.parts import Told, told_to
from welapp.domain.case import Case
from welapp.domain.dutch import plain_date
from welapp.domain.papers import Wanted
from welapp.forms.load import Forms

_READY = (
    "De deur is een kwartier van tevoren open.",
    "Er zijn genoeg stoelen. Zet er één extra neer.",
    "Er is een plek om even alleen te zitten.",
    "Pennen en papier liggen klaar.",
    "Niemand loopt zomaar binnen.",
)
_NOT_NEEDED = (
    "Waarom we bij elkaar komen.",
    "Wie er wel of niet komt.",
    "Zit je zelf ook aan tafel? Dan hoor je het daar.",
)


def on_list(told: list[Told]) -> list[Told]:
    return [piece for piece in told if piece.block.host]


def compose_host(wanted: Wanted, case: Case, forms: Forms) -> Document:
    told = on_list(told_to(case, forms, wanted.reader))
    count = sum(person.at_table for person in case.people) + 1
    body = f"Wil jij dit klaarzetten? Er komen ongeveer {count} mensen." if count > 1 else "Wil jij dit klaarzetten?"
    left = place_and_time(case, told)
    right = [in_line(section) for section in sections_by_block([piece for piece in told if piece.block.id != "plek"])]
    pieces: list[Piece] = [Title("Plek, tijd en eten", body=body)]
    if left or right:
        pieces.append(Box(tuple(left), tuple(right)))
    lists = (("Loop dit even na", _READY), ("Dit hoef je niet te weten", _NOT_NEEDED))
    pieces.append(Columns(tuple(Section(heading, (Bullets(items),)) for heading, items in lists)))
    read = case.readback
    return for_others(
        case,
        wanted.reader,
        wanted.copy,
        title="Lijst voor plek en eten",
        whom="",
        pieces=tuple(pieces),
        approved=f"Voorgelezen en goedgevonden op {plain_date(read.on)}." if read and told else "",
    )
