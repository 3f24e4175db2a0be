"""What the page about keeping and erasing says: until when and why, what left the kluis, what would go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ui.pages.bundle_words import whom as names_of
from ui.pages.youth_words import short
from ui.saying import plain_date, short_date
from ui.text import mark, plural, tr
from welapp.domain.bundles import BundleLine
from welapp.domain.case import Case
from welapp.domain.dutch import capital, listed
from welapp.domain.papers import IssuedPaper

if TYPE_CHECKING:
    from welapp.actions.backup_files import BackupCopy
    from welapp.actions.backups import Cleaned

NO_PAPERS = mark("Er is nog geen blad en geen bundel uit de kluis gegaan.")
NO_COPIES = mark("Er zijn nog geen reservekopieën met deze casus.")
CLEANING = mark("De reservekopieën worden nagekeken …")
OUTSIDE = mark("Bewaard. Dit bestand staat nu buiten de kluis. Geef het zelf aan wie het vroeg, en wis het daarna.")


def until_words(until: date | None, today: date) -> str:
    if until is None:
        return tr("Er is geen einddag bekend.")
    if until < today:
        return tr("De bewaartermijn was tot en met {until}.", until=plain_date(until))
    return tr("We bewaren dit tot en met {until}.", until=plain_date(until))


def why_words(case: Case, months: int) -> str:
    name, keeping = short(case.youth.name), case.keeping
    if keeping.chosen:
        return tr("Die dag koos je zelf.")
    if keeping.fed_back_on is None:
        return tr(
            "Dat is drie jaar na het begin. Hoort {name} eerder wat er bedacht is? Dan wordt de dag eerder.", name=name
        )
    if keeping.until(months) == keeping.cap():
        return tr("Dat is drie jaar na het begin. Langer mag niet.")
    return tr(
        "Dat is {months} nadat {name} hoorde wat er bedacht is.",
        months=plural(months, "{n} maand", "{n} maanden"),
        name=name,
    )


def paper_words(paper: IssuedPaper, youth: str) -> tuple[str, str]:
    """'Tafelblad voor Gerrit', and 'do 3 dec, exemplaar 3 van 8'."""
    copy = tr(", exemplaar {copy}", copy=paper.copy) if paper.copy else ""
    return (
        tr("{label} voor {whom}", label=capital(tr(paper.kind.label)), whom=short(tr(paper.whom(youth)))),
        f"{short_date(paper.on)} {paper.on.year}{copy}",
    )


def bundle_words(line: BundleLine) -> tuple[str, str]:
    """'Bundel voor Farid Amrani', and 'di 17 nov 2026, tot en met 1 december 2026'."""
    whom = listed(names_of(line)) or tr("iemand met zes woorden")
    day = line.moment.astimezone().date()
    until = tr(", tot en met {until}", until=plain_date(line.until)) if line.until else ""
    return tr("Bundel voor {whom}", whom=whom), f"{short_date(day)} {day.year}{until}"


def copies_words(copies: Sequence[BackupCopy]) -> str:
    if not copies:
        return tr(NO_COPIES)
    days = sorted(copy.made_at.astimezone().date() for copy in copies)
    number = plural(len(copies), "{n} reservekopie", "{n} reservekopieën")
    span = tr("van {days}", days=plain_date(days[0]))
    span += tr(" tot en met {days}", days=plain_date(days[-1])) if days[0] != days[-1] else ""
    return tr("Ook in {number}, {span}. Daar haalt welapp het ook uit.", number=number, span=span)


def cleaned_words(cleaned: Cleaned) -> list[str]:
    """Say what became of the copies, and what is still out of reach."""
    lines = []
    if cleaned.rewritten:
        lines.append(
            tr("Uit {copies} gehaald.", copies=plural(cleaned.rewritten, "{n} reservekopie", "{n} reservekopieën"))
        )
    if cleaned.removed:
        lines.append(
            tr(
                "{copies} weggegooid.",
                copies=plural(cleaned.removed, "{n} kapotte reservekopie", "{n} kapotte reservekopieën"),
            )
        )
    if not (cleaned.rewritten or cleaned.removed or cleaned.unreachable):
        lines.append(tr("In de reservekopieën staat het niet meer."))
    if cleaned.unreachable:
        lines.append(
            tr("Nog niet overal weg. Sluit de schijf of stick aan; bij de volgende reservekopie gaat het eruit.")
        )
        lines += [capital(why) for why in cleaned.why]
    return lines
