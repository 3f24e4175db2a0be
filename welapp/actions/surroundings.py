"""What is given in from outside, and what tells a kluis from any other folder; light, since every start needs it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from welapp.domain.clock import Clock, local_now
from welapp.domain.ids import Chance
from welapp.vault.kdf import NORMAL_COST, Cost

DATABASE, KEYS = "kluis.db", "kluis.keys"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Time, chance and the cost of the lock: given in, so that a test can hold them still."""

    clock: Clock = local_now
    chance: Chance = secrets.token_bytes
    cost: Cost = NORMAL_COST


def is_vault(folder: Path) -> bool:
    return (folder / KEYS).is_file()
