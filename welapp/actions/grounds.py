"""Grounds: record on what basis the team holds a case, and withdraw it."""

from __future__ import annotations

from datetime import date

from welapp.actions.vaults import OpenVault
from welapp.actions.writing import Draft, change
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.consent import Basis
from welapp.domain.ids import new_id
from welapp.errors import KnownError
from welapp.store import cases


def record_ground(
    vault: OpenVault, case: str, basis: Basis, text: str, by: str, *, on: date | None = None, until: date | None = None
) -> Changes:
    """Record who gave or agreed what; `text` names a covenant or says it in the team's words."""
    if not by.strip():
        raise KnownError("Vul in wie dit goed vond of wie dit vastlegt.")
    if basis in (Basis.COVENANT, Basis.OTHER) and not text.strip():
        raise KnownError("Vul in om welke afspraak het gaat.")
    since = on or vault.around.clock().date()
    if until and until < since:
        raise KnownError("De einddatum ligt vóór de begindatum. Kijk de datums nog eens na.")

    def write(draft: Draft, _: Case) -> None:
        values = {
            "basis": basis.value,
            "text": text,
            "by": by,
            "on": since.isoformat(),
            "until": until.isoformat() if until else "",
        }
        draft.put(cases.GROUND + new_id(vault.around.chance), values)

    return change(vault, case, write)


def withdraw_ground(vault: OpenVault, case: str, ground: str) -> Changes:
    """Withdraw from today on; the record itself stays, since it says what held before."""

    def write(draft: Draft, now: Case) -> None:
        if any(known.id == ground for known in now.grounds):
            draft.put(cases.GROUND + ground, {"withdrawn_on": draft.pen.now.date().isoformat()})

    return change(vault, case, write)
