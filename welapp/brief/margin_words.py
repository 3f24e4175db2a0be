"""What stands in the margins of a paper for others: for whom, which copy, that it was approved, and where it goes."""

from __future__ import annotations

from welapp.brief.document import Document, Piece
from welapp.domain.case import Case
from welapp.domain.dutch import ended, plain_date
from welapp.domain.papers import Copy, PaperSize
from welapp.domain.people import Part as Role
from welapp.domain.sharing import Reader


def for_others(
    case: Case,
    reader: Reader,
    copy: Copy,
    *,
    title: str,
    whom: str,
    pieces: tuple[Piece, ...],
    approved: str = "",
    foot: str = "",
    size: PaperSize = PaperSize.A4,
) -> Document:
    """Make the whole paper; `title` is also that of the file, `approved` is the bold line at the foot.

    `foot` says how to keep it, when it is not for one reader who hands it in after the table.
    """
    person = case.person(reader.person)
    return Document(
        title=title,
        head_bold=title,
        head_light=whom,
        head_right=f"voor {person.name}" if person else "",
        badge=copy.badge,
        foot_bold=approved,
        foot_light=foot or f"Alleen voor jou. Laat het niet liggen. {_hand_in(case)}",
        foot_copy=f"Exemplaar {copy.badge}" if copy.number else "",
        pieces=pieces,
        size=size,
    )


def approved_line(case: Case) -> str:
    read = case.readback
    return f"Voorgelezen aan {case.youth.name} en goedgevonden op {plain_date(read.on)}." if read else ""


def _hand_in(case: Case) -> str:
    """The day is the one on which the youth has heard what came of it: from then on nobody needs the paper."""
    keeper = case.with_part(Role.COORDINATOR) or case.with_part(Role.OWNER)
    whom = f" bij {keeper.name}" if keeper else ""
    due = case.meeting.feedback_due
    until = f", of vernietig het vóór {plain_date(due)}" if due else ""
    return ended(f"Lever dit blad na afloop in{whom}{until}")
