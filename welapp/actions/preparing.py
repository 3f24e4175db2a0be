"""Preparing the home visit: when, who goes along, what is brought, and what the parents heard."""

from __future__ import annotations

from welapp.actions import people
from welapp.actions.meetings import written
from welapp.actions.vaults import OpenVault
from welapp.actions.writing import change
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.dutch import ended
from welapp.domain.visit import VisitPlan, who_may_go
from welapp.errors import KnownError
from welapp.store import cases


def plan_visit(vault: OpenVault, case: str, plan: VisitPlan) -> Changes:
    """Write what is arranged about the visit; nothing of it is asked for, so nothing is refused."""
    values = {
        "on": written(plan.on),
        "start": written(plan.start),
        "along": list(plan.along) or None,
        "bring": list(plan.bring) or None,
        "told_on": written(plan.told_on),
        "told_by": plan.told_by,
        "ticked": list(plan.ticked) or None,
    }
    return change(vault, case, lambda draft, _: draft.put(cases.VISIT, values))


def along_from(case: Case, text: str) -> tuple[str, ...]:
    """Read names with commas as the ids of who goes along."""
    able = who_may_go(case.people)
    found = []
    for name in filter(None, map(str.strip, text.split(","))):
        person = people.named(able, name)
        if person is None:
            known = ", ".join(one.name for one in able) or "nog niemand"
            raise KnownError(ended(f"‘{name}’ gaat niet mee op huisbezoek. Wel mogelijk: {known}"))
        found.append(person.id)
    return tuple(dict.fromkeys(found))
