"""The sheet on which everyone writes what they will do in 4 hours, days, weeks and months, and the one for the wall."""

from __future__ import annotations

from welapp.brief.compose import how_to_hear, second_page, terms_of, wish_piece
from welapp.brief.document import Document, Piece, Rooms, Title
from welapp.brief.margin_words import approved_line, for_others
from welapp.brief.parts import Told, told_to
from welapp.domain.case import Case
from welapp.domain.dutch import quoted
from welapp.domain.papers import Wanted
from welapp.forms.load import Forms

_TERMS_WISH = 240  # there is no first side on which it stands large
_WALL_WISH = 120
"""A longer wish would push the last term off the wall."""


def on_terms(case: Case, told: list[Told]) -> list[Told]:
    """Return the answers on the sheet to write on: a wish that is not too long, and how the youth wants to hear."""
    return [*_short_wish(told, _TERMS_WISH), *(piece for piece in told if how_to_hear(case, piece))]


def on_wall(told: list[Told]) -> list[Told]:
    return _short_wish(told, _WALL_WISH)


def _short_wish(told: list[Told], limit: int) -> list[Told]:
    piece = wish_piece(told)
    words = piece.content.text.strip() if piece else ""
    return [piece] if piece and words and len(quoted(words)) <= limit else []


def compose_terms(wanted: Wanted, case: Case, forms: Forms) -> Document:
    told = on_terms(case, told_to(case, forms, wanted.reader))
    pieces = second_page(case, forms, told, _TERMS_WISH)
    return for_others(
        case,
        wanted.reader,
        wanted.copy,
        title="Wat doe jij?",
        whom="" if wanted.reader.person else "voor iedereen aan tafel",
        pieces=tuple(pieces),
        approved=approved_line(case) if told else "",
    )


def compose_wall(wanted: Wanted, case: Case, forms: Forms) -> Document:
    """Compose it; it is read by whoever comes in, so it holds what everyone may read and no more."""
    told = on_wall(told_to(case, forms, wanted.reader))
    name = case.youth.name
    title = quoted(told[0].content.text.strip()) if told else "Wat doen wij?"
    pieces: list[Piece] = [Title(title, f"Dit doen wij om de wens van {name} dichterbij te brengen")]
    pieces.append(Rooms(terms_of(case)))
    return for_others(
        case,
        wanted.reader,
        wanted.copy,
        title="Wat doen wij?",
        whom="voor aan de muur",
        pieces=tuple(pieces),
        approved=approved_line(case) if told else "",
        foot="Hang dit blad alleen op als de tafel er is. Haal het daarna weg.",
    )
