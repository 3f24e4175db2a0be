"""Mijn blad: the youth's own sheet, about what was chosen and shared; what was kept private is not mentioned."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from welapp.brief.compose import wish_of
from welapp.brief.document import (
    Bullets,
    Columns,
    Document,
    Pairs,
    Para,
    Part,
    Path,
    Piece,
    Run,
    Section,
    Step,
    Title,
    WriteBox,
)
from welapp.brief.parts import Told, in_short, plain, told_to
from welapp.domain.case import Case
from welapp.domain.dutch import capital, clock_time, ended, listed, plain_date, short_date
from welapp.domain.people import Part as Role
from welapp.domain.people import Person
from welapp.domain.sharing import CHAIR, HOST, Audience, Reader, ReaderKind
from welapp.forms.load import Forms

CHOSEN_SHOWN = ("plek", "pauze", "eten", "graag-aan-tafel", "zo-zitten", "na-afloop", "dag-en-tijd")


def compose_own(case: Case, forms: Forms, today: date) -> Document:
    told = told_to(case, forms, Reader(ReaderKind.YOUTH))
    name = case.youth.name
    wish = wish_of(told, f"{name}, dit is jouw wens")
    pieces: list[Piece] = [replace(wish, compact=True) if wish else Title(f"{name}, dit is jouw blad")]
    pieces.append(Path("Zo gaat het verder", tuple(_steps(case))))
    chosen = (*_chosen(told), *_said_by_others(told), *_who_reads(case, told))
    if chosen:
        pieces.append(Columns(chosen))
    pieces.append(Columns(tuple(_always(case))))
    pieces.append(WriteBox("Dit wil ik nog zeggen of tekenen"))
    return Document(
        title="Mijn blad",
        head_bold="Mijn blad",
        head_light="dit blad is van jou",
        head_right=plain_date(case.readback.on if case.readback else today),
        badge="",
        foot_bold="",
        foot_light="Bewaar dit blad op een plek die jij fijn vindt.",
        foot_copy="",
        pieces=tuple(pieces),
    )


def _steps(case: Case) -> list[Step]:
    usual = [p.name for p in (case.with_part(Role.COORDINATOR), case.with_part(Role.OWNER)) if p]
    visitors = listed([person.name for person in case.people if person.id in case.visit.along] or usual)
    steps = []
    if case.will_on:
        were = "waren" if " en " in visitors else "was"
        steps.append(
            Step("", short_date(case.will_on), f"{visitors or 'Wij'} {were if visitors else 'waren'} bij jou.")
        )
    if case.readback:
        steps.append(Step("", short_date(case.readback.on), "We lazen alles samen terug. Jij vond het goed."))
    meeting = case.meeting
    at = f" Om {clock_time(meeting.start)}." if meeting.start else ""
    when = short_date(meeting.on) if meeting.on else "dat hoor je nog"
    steps.append(Step(str(len(steps) + 1), when, f"De tafel.{at}"))
    owner = case.person(meeting.feedback_owner) or case.with_part(Role.OWNER)
    due = f"vóór {short_date(meeting.feedback_due)}" if meeting.feedback_due else "binnen een week erna"
    steps.append(Step(str(len(steps) + 1), due, f"{owner.name if owner else 'Iemand'} vertelt jou wat er bedacht is."))
    return steps


def _chosen(told: list[Told]) -> list[Section]:
    rows: dict[str, list[str]] = {}
    for piece in told:
        if piece.block.id in CHOSEN_SHOWN:
            rows.setdefault(piece.block.own, []).append(in_short(piece))
    pairs = tuple((name, _after_one_another(words)) for name, words in rows.items() if any(words))
    return [Section("Dit koos jij", (Pairs(pairs),))] if pairs else []


def _after_one_another(answers: list[str]) -> str:
    """Each begins as it was said, with a capital: what stands before it has come to its end."""
    *before, last = filter(None, answers)
    return " ".join([*map(ended, before), last])


def _said_by_others(told: list[Told]) -> list[Section]:
    """Apart from what the youth chose, and only where that stands on this sheet too."""
    shown = [piece for piece in told if piece.block.id in CHOSEN_SHOWN or piece.block.region == "wish"]
    rows = tuple((piece.block.own, other.in_words) for piece in shown for other in piece.content.said)
    return [Section("Dit zei een ander erbij", (Pairs(rows),))] if rows else []


def _who_reads(case: Case, told: list[Told]) -> list[Section]:
    everyone: list[str] = []
    some: dict[tuple[str, ...], list[str]] = {}
    for piece in told:
        if piece.answer.sharing.audience is Audience.EVERYONE:
            everyone.append(_small(piece.block.own))
        else:
            some.setdefault(names_of_readers(case, piece.answer.sharing.readers), []).append(
                _small(piece.question.label)
            )
    parts: list[Part] = []
    if everyone:
        parts.append(_reading("Iedereen aan tafel", "leest", list(dict.fromkeys(everyone))))
    also = " ook" if everyone else ""
    for names, labels in some.items():
        if names:
            parts.append(_reading(capital(listed(names)), ("leest" if len(names) == 1 else "lezen") + also, labels))
    return [Section("Wie leest wat", tuple(parts))] if parts else []


def _reading(who: str, reads: str, what: list[str]) -> Para:
    return Para((Run(who, bold=True), Run(ended(f" {reads}: {listed(what)}"))))


def names_of_readers(case: Case, readers: tuple[str, ...]) -> tuple[str, ...]:
    roles = {CHAIR: "de voorzitter", HOST: "wie de plek en het eten regelt"}
    people = {person.id: person.name for person in case.people}
    return tuple(roles.get(reader) or people[reader] for reader in readers if reader in roles or reader in people)


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _always(case: Case) -> list[Section]:
    rights = (
        "Iets veranderen of weghalen. Dan maken wij nieuwe bladen.",
        "Later nog iets zeggen.",
        "Stoppen, ook aan tafel. Niemand is boos.",
    )
    sections = [Section("Dit mag altijd", (Bullets(rights),))]
    callable_people = [person for person in case.people if person.phone and _ours(person)]
    parts: list[Part] = []
    if callable_people:
        parts.append(Pairs(tuple((person.name, person.phone) for person in callable_people)))
    parts.append(plain("Niet alles kan. Daar zijn we eerlijk over."))
    heading = "Bel of app ons" if callable_people else "Goed om te weten"
    return [*sections, Section(heading, tuple(parts))]


def _ours(person: Person) -> bool:
    return person.part in (Role.OWNER, Role.COORDINATOR, Role.CONNECTOR)
