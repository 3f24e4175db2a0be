"""Which Document each kind of paper is, and which answers may come on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from welapp.brief.compose import compose
from welapp.brief.compose_blank import compose_blank
from welapp.brief.compose_chair import compose_chair, on_card
from welapp.brief.compose_host import compose_host, on_list
from welapp.brief.compose_invitation import compose_invitation
from welapp.brief.compose_own import compose_own
from welapp.brief.compose_terms import compose_terms, compose_wall, on_terms, on_wall
from welapp.brief.document import Document
from welapp.brief.parts import Told, told_to
from welapp.domain.case import Case
from welapp.domain.papers import PaperKind, Wanted
from welapp.domain.youth import Age
from welapp.errors import BugError
from welapp.forms.load import Forms

_WITHOUT_ANSWERS = (PaperKind.INVITATION, PaperKind.BLANK)


def paper_for(wanted: Wanted, case: Case, forms: Forms, today: date) -> Document:
    """Compose a paper of a case; `today` is named where no other day is known."""
    return replace(_composed(wanted, case, forms, today), size=wanted.size)


def _composed(wanted: Wanted, case: Case, forms: Forms, today: date) -> Document:
    match wanted.kind:
        case PaperKind.BRIEF:
            return compose(case, forms, wanted.reader, wanted.copy)
        case PaperKind.CHAIR:
            return compose_chair(wanted, case, forms)
        case PaperKind.HOST:
            return compose_host(wanted, case, forms)
        case PaperKind.INVITATION:
            return compose_invitation(wanted, case, forms)
        case PaperKind.TERMS:
            return compose_terms(wanted, case, forms)
        case PaperKind.WALL:
            return compose_wall(wanted, case, forms)
        case PaperKind.BLANK:
            return compose_blank(forms, young=case.youth.age is Age.UNDER_12)
        case PaperKind.OWN:
            return compose_own(case, forms, today)
        case _:
            raise BugError(f"no such paper of a case: {wanted.kind}")


def told_on(wanted: Wanted, case: Case, forms: Forms) -> list[Told]:
    """Return the answers that stand on this paper."""
    told = told_to(case, forms, wanted.reader)
    if wanted.kind is PaperKind.CHAIR:
        return on_card(told)
    if wanted.kind is PaperKind.HOST:
        return on_list(told)
    if wanted.kind is PaperKind.TERMS:
        return on_terms(case, told)
    if wanted.kind is PaperKind.WALL:
        return on_wall(told)
    return [] if wanted.kind in _WITHOUT_ANSWERS else told
