"""Who is in company at a question: whose words may stand there, and who may be given a seat at the table."""

from __future__ import annotations

from dataclasses import dataclass

from ui.pages.case_facts import seat_names
from ui.pages.youth_words import short
from ui.text import mark, tr
from welapp.domain.answers import Pile, State, Voice
from welapp.domain.case import Case
from welapp.domain.people import Part

LONGEST = 20  # letters of a name on one small line
WHO_COMES = "graag-aan-tafel"
PARENT, US = mark("Ouder of verzorger"), mark("Iemand van ons")


@dataclass(frozen=True, slots=True)
class Guest:
    """Someone with a name who may come to the table; without `person` it is a name only."""

    label: str
    person: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Company:
    """`others` is empty where all words are those of one voice."""

    youth: str = ""
    others: tuple[tuple[Voice, str], ...] = ()
    guests: tuple[Guest, ...] = ()


def company_of(case: Case, *, at_home: bool) -> Company:
    """Return the company at a question; `at_home` is the parents' own form, where no other voice speaks."""
    if at_home:
        return Company()
    owner = case.with_part(Part.OWNER)
    ours = short(seat_names(case)[owner.id], LONGEST) if owner else tr(US)
    others = ((Voice.PARENT, tr(PARENT)), (Voice.OWNER, ours))
    return Company(short(case.youth.name, LONGEST), others, guests_of(case))


def guests_of(case: Case) -> tuple[Guest, ...]:
    """Whoever comes, and whoever the youth would like to come; nobody whom the youth named anywhere else."""
    coming = [Guest(person.name, person.id, tr(person.what)) for person in case.people if person.at_table]
    wanted = case.answers.get(WHO_COMES)
    cards = wanted.content.cards if wanted is not None and wanted.state is State.ANSWERED else ()
    known = {guest.label.casefold() for guest in coming}
    liked = [Guest(card.label) for card in cards if card.pile is Pile.FITS and card.label.casefold() not in known]
    return (*coming, *liked)
