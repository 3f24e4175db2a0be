"""Turning back a bundle that was taken in: what it brought goes, what was built on it since stays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from welapp.actions.bundle_register import lines
from welapp.actions.vaults import OpenVault
from welapp.actions.versions import label_of
from welapp.domain.bundles import BundleLine, Way
from welapp.domain.changes import Changes
from welapp.domain.retention import UNDO_DAYS
from welapp.errors import KnownError
from welapp.store import bundles as rows
from welapp.store import cases, merge

NOTHING_NEW = "Van deze bundel staat hier niets wat niet al van jullie was. Er is niets terug te draaien."


@dataclass(frozen=True, slots=True)
class Undone:
    """What turning back did: how many revisions went, and what stayed since someone worked on with it."""

    changes: Changes
    gone: int
    stayed: tuple[str, ...]


def undo_import(vault: OpenVault, bundle: str) -> Undone:
    """Take back what a bundle brought, of which nothing was used since; what it erased stays erased."""
    connection, now = vault.connection, vault.around.clock()
    row = rows.get(connection, bundle) if bundle.isascii() else None
    if row is None or row.way != Way.IN.value:
        raise KnownError("Deze bundel is hier niet overgenomen. Kijk in de lijst welke er zijn.")
    if row.facts.get("undone_on"):
        raise KnownError("Deze bundel is al teruggedraaid.")
    if now - row.moment > timedelta(days=UNDO_DAYS):
        raise KnownError(f"Terugdraaien kan tot {UNDO_DAYS} dagen na het overnemen. Die zijn voorbij.")
    stood = {case: cases.read_case(connection, case) for case in row.cases if cases.exists(connection, case)}
    if not merge.can_be_undone(connection, bundle, now):
        raise KnownError(NOTHING_NEW)
    with connection.transaction():
        undone = merge.undo(connection, bundle, now)
    changes = Changes(tuple((case, "", "") for case in row.cases))
    vault.done.append(changes)
    labels = [label_of(vault, stood[case], item, name) for case, item, name in undone.stayed if case in stood]
    return Undone(changes, undone.gone, tuple(dict.fromkeys(labels)))


def imports(vault: OpenVault, case: str = "") -> tuple[BundleLine, ...]:
    """Return what was taken in and can still be turned back, of one case or of all, the latest first."""
    now = vault.around.clock()
    return tuple(
        line
        for line in lines(vault, case)
        if line.way is Way.IN
        and line.undone_on is None
        and now - line.moment <= timedelta(days=UNDO_DAYS)
        and merge.can_be_undone(vault.connection, line.id, now)
    )
