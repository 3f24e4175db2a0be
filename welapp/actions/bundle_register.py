"""The register of bundles: which went out and came in, to or from whom, with which cases."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from welapp.actions import contacts
from welapp.actions.contacts import Contact
from welapp.actions.vaults import OpenVault
from welapp.domain.bundles import NOT_LISTED, BundleLine, Scope, Way
from welapp.domain.dutch import counted, listed, plain_date
from welapp.domain.namesakes import looks
from welapp.store import bundles as rows
from welapp.store.bundles import BundleRow, Whom


def lines(vault: OpenVault, case: str = "") -> tuple[BundleLine, ...]:
    """Return every bundle that went out or came in, of one case or of all, the latest first."""
    found = [row for row in rows.every(vault.connection) if not case or case in row.cases]
    known = {one.id: one for one in contacts.contacts(vault)} if found else {}
    return tuple(_line_of(row, known) for row in found)


def _line_of(row: BundleRow, known: Mapping[str, Contact]) -> BundleLine:
    facts = row.facts
    until, undone = str(facts.get("until", "")), str(facts.get("undone_on", ""))
    return BundleLine(
        row.id,
        Way(row.way),
        row.moment,
        tuple(_called(one, known) for one in row.whom),
        row.cases,
        Scope(str(facts.get("scope", Scope.ALL.value))),
        date.fromisoformat(until) if until else None,
        date.fromisoformat(undone) if undone else None,
    )


def _called(one: Whom, known: Mapping[str, Contact]) -> str:
    """Return the name as it was then, told apart from whoever has that name now."""
    present = known.get(one.contact)
    if present is not None:
        return f"{one.name} ({present.apart})" if present.apart else one.name
    alike = one.contact and any(looks(one.name) == looks(other.name) for other in known.values())
    return f"{one.name} ({NOT_LISTED})" if alike else one.name


def in_words(line: BundleLine, names: Mapping[str, str]) -> str:
    """Say a line of the register; `names` are those of the cases that are still here."""
    whom = listed(line.whom) or "iemand zonder welapp"
    known = [names[case] for case in line.cases if case in names]
    gone = len(line.cases) - len(known)
    what = listed([*known, *([counted(gone, "gewiste casus", "gewiste casussen")] if gone else [])])
    way = "aan" if line.way is Way.OUT else "van"
    words = f"{what}, {way} {whom}: {line.scope.label}"
    words += f", te openen tot en met {plain_date(line.until)}" if line.until else ""
    return words + (f", teruggedraaid op {plain_date(line.undone_on)}" if line.undone_on else "")
