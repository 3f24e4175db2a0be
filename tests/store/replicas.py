"""A colleague whose kluis is in memory alone, to be written in thousands of times."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from standstill import CHEAP, StillClock

from welapp import places
from welapp.actions import cases
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault
from welapp.domain.case import Case
from welapp.forms.load import load_forms
from welapp.store.connect import connect_alone
from welapp.store.migrate import migrate


@dataclass
class CountedChance:
    """Chance that begins again with every history, so that one can be told again."""

    name: str
    count: int = 0

    def __call__(self, length: int) -> bytes:
        self.count += 1
        return hashlib.sha256(f"{self.name} {self.count}".encode()).digest()[:length]


@dataclass
class Replica:
    """A colleague whose kluis is in memory only: nothing here is about the disk."""

    vault: OpenVault
    clock: StillClock
    chance: CountedChance
    imports: list[str] = field(default_factory=list)

    @property
    def case(self) -> Case | None:
        found = cases.list_cases(self.vault)
        return cases.read_case(self.vault, found[0].id) if found else None


def replica(name: str) -> Replica:
    connection = connect_alone(Path(":memory:"), bytes(32), make=True)
    migrate(connection)
    clock = StillClock()
    device = hashlib.sha256(name.encode()).hexdigest()[:16]
    chance = CountedChance(name)
    around = Surroundings(clock=clock, cost=CHEAP, chance=chance)
    forms, _ = load_forms(places.resources() / "forms", None)
    vault = OpenVault(Path(), connection, forms, (), "WEL", name, device, around, bytes(32))
    return Replica(vault, clock, chance)


def built_on(vault: OpenVault) -> set[str]:
    """Return the versions on which something was written on this very device.

    A colleague who takes someone off the table writes our words once more in our name: those came in a bundle.
    """
    found = vault.connection.rows(
        "SELECT p.parent FROM revision r JOIN parent p ON p.child = r.id JOIN revision q ON q.id = p.parent"
        " WHERE r.device = ? AND r.id NOT IN (SELECT revision FROM brought)",
        (vault.device,),
    )
    return {parent for (parent,) in found}


def wipe(vault: OpenVault) -> None:
    for (table,) in vault.connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'"):
        vault.connection.execute(f"DELETE FROM {table}")
