"""The card for the chair: the sign to stop, what is not talked about, the order, the time and everyone's safety."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from welapp.brief.compose import sections_by_block
from welapp.brief.document import Bullets, Columns, Document, Notice, Pairs, Piece, Section, Title
from welapp.brief.margin_words import approved_line, for_others
from welapp.brief.parts import Told, in_short, told_to
from welapp.domain.case import Case
from welapp.domain.dutch import capital, ended, short_date
from welapp.domain.papers import Wanted
from welapp.domain.people import Part as Role
from welapp.forms.load import Forms

SIGN = "stopteken"
BLOCKS = (
    "pauze",
    "niet-over",
    "woorden",
    "zo-zit-ik",
    "praat-voor-mij",
    "noemen",
    "vertellen",
    "hoe-lijkt-het",
    "helpt-mij",
    "zelf-erbij",
    "zo-zitten",
    "liever-niet",
)
"""What the chair must have at hand; all the rest stands on the tafelblad."""
_SIGN_LIMIT = 26


def on_card(told: list[Told]) -> list[Told]:
    """Return the answers that the card holds, in the order in which the chair needs them."""
    return [piece for block in BLOCKS for piece in told if piece.block.id == block]


def compose_chair(wanted: Wanted, case: Case, forms: Forms) -> Document:
    told = on_card(told_to(case, forms, wanted.reader))
    name = case.youth.name
    sign = next((piece for piece in told if piece.question.id == SIGN), None)
    rest = [piece for piece in told if piece is not sign]
    pieces: list[Piece] = [Title(f"Jij leidt de tafel van {name}", body="Deze kaart is alleen voor jou.")]
    pieces.append(_stop(name, sign))
    if rest:
        pieces.append(Columns(tuple(sections_by_block(rest))))
    pieces.append(Section("Zo loopt de tafel, in drie kwartier", (Pairs(tuple(_plan(case))),)))
    pieces.append(Columns((Section("Jij houdt het veilig", (Bullets(_safety(case)),)), _each_step(name))))
    return for_others(
        case,
        wanted.reader,
        wanted.copy,
        title="Kaart voor de voorzitter",
        whom="",
        pieces=tuple(pieces),
        approved=approved_line(case) if told else "",
    )


def _stop(name: str, sign: Told | None) -> Notice:
    if sign is None:
        return Notice("Spreek aan het begin een teken af", f"Hoe laat {name} zien: stop, even pauze?")
    words = capital(in_short(sign))
    bold = "Zie je dit teken? Dan stopt iedereen meteen."
    if len(words) <= _SIGN_LIMIT:
        return Notice(bold, "Niemand vraagt hoe dat komt.", (words,))
    return Notice(bold, f"{ended(words)} Niemand vraagt hoe dat komt.")


def _plan(case: Case) -> Iterator[tuple[str, str]]:
    """Yield when, and what then; without a time to begin it counts the minutes."""
    name, youth, meeting = case.youth.name, case.youth, case.meeting
    owner = case.person(meeting.feedback_owner) or case.with_part(Role.OWNER)
    due = f" vóór {short_date(meeting.feedback_due)}" if meeting.feedback_due else " binnen een week"
    tells = f"{owner.name} zegt dat {youth.subject} het{due} hoort." if owner else "Spreek af wie het vertelt."
    steps = (
        (5, "Welkom. Om de beurt zeg je wie je bent. Noem het teken voor pauze."),
        (10, f"De wens. {name} begint, of wie voor {name} praat. De anderen luisteren alleen."),
        (15, "Samen denken. Om de beurt, hardop. Een half idee mag. Wat lukt er nu al?"),
        (10, "Wat doe jij? Iedereen schrijft zelf op het blad, en leest dat voor."),
        (5, f"Afronden. {tells} Wie iets wil zeggen, doet dat nu. Haal de bladen op."),
    )
    at = 0
    for minutes, words in steps:
        yield _when(meeting.start, at, at + minutes), words
        at += minutes


def _when(start: time | None, first: int, last: int) -> str:
    if start is None:
        return f"minuut {first} tot {last}"
    begin = datetime.combine(date.min, start)
    return " tot ".join(f"{begin + timedelta(minutes=minutes):%H.%M}" for minutes in (first, last))


def _safety(case: Case) -> tuple[str, ...]:
    ours = case.with_part(Role.COORDINATOR) or case.with_part(Role.OWNER)
    whom = ours.name if ours else "de coördinator"
    return (
        "Eén praat, de rest luistert. Stilte mag.",
        "Gaat het over schuld of vroeger? Ga terug naar de wens.",
        "Zeg wat lastig is hardop, en vriendelijk.",
        "Wordt het te veel? Neem pauze, of stop eerder.",
        ended(f"Ben je bang dat iemand gevaar loopt? Zeg het meteen na afloop tegen {whom}"),
    )


def _each_step(name: str) -> Section:
    asked = (
        "Begint de zin met ‘Ik’?",
        "Kan het zonder toestemming van een ander?",
        "Komt de wens er dichterbij?",
        f"Past het bij het tempo van {name}?",
    )
    return Section("Vraag bij ‘Wat doe jij?’", (Bullets(asked),))
