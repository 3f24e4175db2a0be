"""What the page about keeping and erasing says: until when and why, what left the kluis, what would go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ui.pages.youth_words import short
from welapp.domain.case import Case
from welapp.domain.dutch import capital, counted, plain_date, short_date
from welapp.domain.papers import IssuedPaper

if TYPE_CHECKING:
    from welapp.actions.backup_files import BackupCopy
    from welapp.actions.backups import Cleaned

NO_PAPERS = "Er is nog geen blad uit de kluis gegaan."
NO_COPIES = "Er zijn nog geen reservekopieën met deze casus."
CLEANING = "De reservekopieën worden nagekeken …"
OUTSIDE = "Bewaard. Dit bestand staat nu buiten de kluis. Geef het zelf aan wie het vroeg, en wis het daarna."


def until_words(until: date | None, today: date) -> str:
    if until is None:
        return "Er is geen einddag bekend."
    if until < today:
        return f"De bewaartermijn was tot en met {plain_date(until)}."
    return f"We bewaren dit tot en met {plain_date(until)}."


def why_words(case: Case, months: int) -> str:
    name, keeping = short(case.youth.name), case.keeping
    if keeping.chosen:
        return "Die dag koos je zelf."
    if keeping.fed_back_on is None:
        return f"Dat is drie jaar na het begin. Hoort {name} eerder wat er bedacht is? Dan wordt de dag eerder."
    if keeping.until(months) == keeping.cap():
        return "Dat is drie jaar na het begin. Langer mag niet."
    return f"Dat is {counted(months, 'maand', 'maanden')} nadat {name} hoorde wat er bedacht is."


def paper_words(paper: IssuedPaper, youth: str) -> tuple[str, str]:
    """'Tafelblad voor Gerrit', and 'do 3 dec, exemplaar 3 van 8'."""
    copy = f", exemplaar {paper.copy}" if paper.copy else ""
    return (
        f"{capital(paper.kind.label)} voor {short(paper.whom(youth))}",
        f"{short_date(paper.on)} {paper.on.year}{copy}",
    )


def copies_words(copies: Sequence[BackupCopy]) -> str:
    if not copies:
        return NO_COPIES
    days = sorted(copy.made_at.astimezone().date() for copy in copies)
    number = counted(len(copies), "reservekopie", "reservekopieën")
    span = f"van {plain_date(days[0])}"
    span += f" tot en met {plain_date(days[-1])}" if days[0] != days[-1] else ""
    return f"Ook in {number}, {span}. Daar haalt welapp het ook uit."


def cleaned_words(cleaned: Cleaned) -> list[str]:
    """Say what became of the copies, and what is still out of reach."""
    lines = []
    if cleaned.rewritten:
        lines.append(f"Uit {counted(cleaned.rewritten, 'reservekopie', 'reservekopieën')} gehaald.")
    if cleaned.removed:
        lines.append(f"{counted(cleaned.removed, 'kapotte reservekopie', 'kapotte reservekopieën')} weggegooid.")
    if not (cleaned.rewritten or cleaned.removed or cleaned.unreachable):
        lines.append("In de reservekopieën staat het niet meer.")
    if cleaned.unreachable:
        lines.append("Nog niet overal weg. Sluit de schijf of stick aan; bij de volgende reservekopie gaat het eruit.")
        lines += [capital(why) for why in cleaned.why]
    return lines
