"""Until when cases are kept; nothing is erased by itself, the program only says when it is time."""

from __future__ import annotations

from datetime import date

from welapp.actions.vaults import OpenVault
from welapp.actions.writing import Draft, change
from welapp.domain.case import Case
from welapp.domain.changes import Changes
from welapp.domain.dutch import plain_date
from welapp.domain.retention import checked_months
from welapp.errors import KnownError
from welapp.store import about, cases, rows


def keep_until(vault: OpenVault, case: str, day: date | None) -> Changes:
    """Keep a case until this day; None goes back to the kluis' own term."""

    def write(draft: Draft, now: Case) -> None:
        cap = now.keeping.cap()
        if day and day < draft.pen.now.date():
            raise KnownError("Die dag is al voorbij. Kies een dag vanaf vandaag, of wis de casus.")
        if day and cap and day > cap:
            raise KnownError(f"Langer dan drie jaar bewaren mag niet. De laatste dag is {plain_date(cap)}.")
        draft.put(cases.CASE, {"keep_until": day.isoformat() if day else ""})

    return change(vault, case, write)


def kept_until(vault: OpenVault, case: Case) -> date | None:
    """Return the last day on which this case is kept."""
    return case.keeping.until(default_months(vault))


def default_months(vault: OpenVault) -> int:
    """Return for how many months after hearing back a case is kept, when nobody chose a day."""
    return rows.keep_months(vault.connection)


def set_default_months(vault: OpenVault, months: int) -> None:
    with vault.connection.transaction():
        about.put(vault.connection, rows.KEEP_MONTHS, str(checked_months(months)))
