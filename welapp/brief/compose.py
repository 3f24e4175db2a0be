"""From case and reader to the tafelblad: what is not approved and shared with this reader leaves no trace."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from welapp.brief.document import (
    Box,
    Bullets,
    Columns,
    Document,
    Grid,
    NewPage,
    Notice,
    Para,
    Part,
    Piece,
    Run,
    Section,
    Term,
    Title,
    Wish,
    WriteBox,
)
from welapp.brief.margin_words import approved_line, for_others
from welapp.brief.parts import Told, drawing_of, parts_of, plain, said_by_others, told_to
from welapp.domain.answers import Content
from welapp.domain.case import Case
from welapp.domain.dutch import (
    capital,
    clock_time,
    day_and_month,
    ended,
    full_date,
    plain_date,
    quoted,
    time_span,
    weekday,
)
from welapp.domain.meeting import four_terms
from welapp.domain.papers import Copy
from welapp.domain.people import Part as Role
from welapp.domain.sharing import Reader, ReaderKind
from welapp.forms.load import Forms

TIPS_ON_PAPER = 8
LEAD_LIMIT = 80
HOW_QUESTION = "hoe-horen"


def compose(case: Case, forms: Forms, reader: Reader, copy: Copy) -> Document:
    """Make the tafelblad for this reader; `papers` tells which paper is for whom."""
    told = told_to(case, forms, reader)
    whom = "voor de voorzitter" if reader.kind is ReaderKind.CHAIR else "voor iedereen aan tafel"
    return for_others(
        case,
        reader,
        copy,
        title="Tafelblad",
        whom=whom,
        pieces=(*_first_page(case, told), NewPage(), *second_page(case, forms, told)),
        approved=approved_line(case) if told else "",
    )


def wish_of(told: Iterable[Told], label: str) -> Wish | None:
    """Return the wensdroom, words and drawing, when this reader may have it."""
    piece = wish_piece(told)
    if piece is None:
        return None
    words = piece.content.text.strip()
    return Wish(label, quoted(words) if words else "", drawing_of(piece))


def wish_piece(told: Iterable[Told]) -> Told | None:
    wishes = (piece for piece in told if piece.block.region == "wish")
    return next((piece for piece in wishes if piece.content.text.strip() or drawing_of(piece)), None)


def _beside_wish(told: Iterable[Told]) -> list[Section]:
    """What someone else said at the wish never stands in the large words."""
    piece = wish_piece(told)
    said = said_by_others(piece.content) if piece else []
    return [Section("Bij de wens", tuple(said))] if said else []


def sections_of(told: Iterable[Told], *regions: str) -> list[Section]:
    """Bundle what stands in these regions under its headings."""
    return sections_by_block([piece for piece in told if piece.block.region in regions])


def sections_by_block(told: Iterable[Told]) -> list[Section]:
    """Put answers under their headings; those of one block stand together."""
    found: dict[str, list[Part]] = {}
    for piece in told:
        found.setdefault(piece.block.heading, []).extend(parts_of(piece))
    return [Section(heading, tuple(parts)) for heading, parts in found.items() if parts]


def _first_page(case: Case, told: list[Told]) -> list[Piece]:
    wish = wish_of(told, f"De wens van {case.youth.name}")
    voice = tuple(sections_of(told, "voice"))
    pieces: list[Piece] = [replace(wish, beside=voice)] if wish else [Title(f"Aan tafel met {case.youth.name}")]
    # The parents' wish stands last among them, under its own heading: never between the youth's words.
    other_wishes = sections_of([piece for piece in told if piece is not wish_piece(told)], "wish")
    main = [*([] if wish else voice), *_beside_wish(told), *other_wishes]
    main += [*sections_of(told, "main"), *sections_of(told, "parents")]
    if main:
        pieces.append(Columns(tuple(main)))
    # How the youth wants to hear back stands on the other side, beside the date.
    practical = [piece for piece in told if piece.block.region == "practical" and not how_to_hear(case, piece)]
    left = [*place_and_time(case, practical), *map(in_line, sections_of(_other(practical, host=True), "practical"))]
    right = [*_people(case), *map(in_line, sections_of(_other(practical, host=False), "practical"))]
    if left or right:
        pieces.append(Box(_joined(left), _joined(right)))
    if not wish and not main:  # nobody shared anything that stands here: room is better than an empty page
        pieces.append(WriteBox("Ruimte om mee te denken"))
    return pieces


def second_page(case: Case, forms: Forms, told: list[Told], limit: int = LEAD_LIMIT) -> list[Piece]:
    """Return the sheet to write on; a wish of at most `limit` characters stands above it."""
    name = case.youth.name
    wish = wish_of(told, "")
    # A long wish stands large on the first side; here there must be room to write.
    lead = wish.text if wish and len(wish.text) <= limit else ""
    goal = "om dat dichterbij te brengen" if lead else f"om de wens van {name} dichterbij te brengen"
    body = (
        f"Wat ga jij doen {goal}? Begin met ‘Ik’. Zeg wie je belt, waar je heen gaat of wat je regelt. "
        "Eén vak is genoeg. Klein en zeker is beter dan groot en misschien."
    )
    tips = tips_of(case, forms)
    pieces: list[Piece] = [Title("Wat doe jij?", lead, body), Grid(terms_of(case))]
    if tips:
        pieces.append(Section("Zo zit je aan tafel", (Bullets(tips),)))
    pieces.append(_feedback(case, told))
    return pieces


def tips_of(case: Case, forms: Forms) -> tuple[str, ...]:
    """Return how to sit at the table, in the team's own words."""
    return tuple(tip.replace("{naam}", case.youth.name) for tip in forms.youth.tips[:TIPS_ON_PAPER])


def in_line(section: Section) -> Section:
    """Set a short section's heading before its words, so that the box stays on the first page."""
    match section.parts:
        case (Para(runs=runs),):
            mark = "" if section.heading.endswith("?") else ":"
            return Section("", (Para((Run(f"{section.heading}{mark} ", bold=True), *runs)),))
        case _:
            return section


def _joined(sections: list[Section]) -> tuple[Section, ...]:
    """Let sections without a heading of their own follow in the one before."""
    joined: list[Section] = []
    for section in sections:
        if joined and not section.heading:
            joined[-1] = Section(joined[-1].heading, (*joined[-1].parts, *section.parts))
        else:
            joined.append(section)
    return tuple(joined)


def place_and_time(case: Case, told: list[Told]) -> list[Section]:
    meeting = case.meeting
    parts: list[Part] = []
    if meeting.on:
        parts.append(Para((Run(capital(full_date(meeting.on)), bold=True),)))
    if meeting.start:
        parts.append(plain(time_span(meeting.start, meeting.end)))
    if meeting.place:
        parts.append(plain("\n".join(filter(None, (meeting.place, meeting.address)))))
    for piece in told:
        if piece.block.id == "plek" and not meeting.place:
            parts += parts_of(piece)
        elif piece.block.id == "plek":
            wish = piece.content.place
            content = replace(piece.content, place=replace(wish, first=None, second=None) if wish else None)
            parts += parts_of(replace(piece, answer=replace(piece.answer, content=content)))
    if meeting.food:
        parts.append(plain(ended(f"We zorgen voor {meeting.food}")))
    return [Section("Plek en tijd", tuple(parts))] if parts else []


def _other(told: Iterable[Told], *, host: bool) -> list[Told]:
    return [piece for piece in told if piece.block.host is host and piece.block.id != "plek"]


def _people(case: Case) -> list[Section]:
    seated = [person for person in case.people if person.at_table]
    if not seated:
        return []
    parts: list[Part] = [Para((Run(case.youth.name, bold=True),))]
    for person in seated:
        what = person.what
        if person.id == case.meeting.feedback_owner or person.part is Role.OWNER:
            what = f"{what or 'eigenaar'}: houdt contact met {case.youth.name}"
        parts.append(Para((Run(person.name, bold=True), Run(f", {what}" if what else ""))))
    return [Section("Aan tafel", tuple(parts))]


def terms_of(case: Case) -> tuple[Term, ...]:
    terms = four_terms(case.meeting)
    if terms is None:
        soon = (("uur", "vandaag nog"), ("dagen", "deze week"), ("weken", "deze maand"), ("maanden", "wat later"))
        return tuple(Term("4", unit, (f"binnen 4 {unit},", when)) for unit, when in soon)
    today = terms.hours.date() if terms.hours else case.meeting.on
    hours = [f"vandaag, {day_and_month(today)}"] if today else []
    hours += [f"vóór {clock_time(terms.hours.time())}"] if terms.hours else []
    days = (("dagen", terms.days), ("weken", terms.weeks), ("maanden", terms.months))
    return (Term("4", "uur", tuple(hours)), *(Term("4", unit, _before(day, terms.days)) for unit, day in days))


def _before(day: date, reference: date) -> tuple[str, ...]:
    when = day_and_month(day) if day.year == reference.year else plain_date(day)
    return (f"vóór {weekday(day)}", when)


def _feedback(case: Case, told: list[Told]) -> Notice:
    name, meeting = case.youth.name, case.meeting
    owner = case.person(meeting.feedback_owner) or case.with_part(Role.OWNER)
    how = meeting.feedback_how or next(filter(None, (how_to_hear(case, piece) for piece in told)), "")
    ending = f", {how[:1].lower()}{how[1:]}" if how else ""
    text = (
        ended(f"{owner.name} vertelt het {case.youth.object}{ending}")
        if owner
        else f"Wie vertelt het {name}? Spreek dat nu af."
    )
    due = meeting.feedback_due
    large = (f"vóór {weekday(due)}", day_and_month(due)) if due else ("binnen", "een week")
    return Notice(f"{name} hoort binnen een week wat er bedacht is", text, large)


def how_to_hear(case: Case, piece: Told) -> str:
    """Return how the youth wants to hear back when that fits in the sentence; any more stands under its own heading."""
    picks = piece.content.picks
    fits = piece.question.id == HOW_QUESTION and len(picks) == 1 and piece.content == Content(picks=picks)
    return picks[0].label if fits and not case.meeting.feedback_how else ""
