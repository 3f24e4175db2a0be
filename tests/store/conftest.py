"""A colleague beside `vault`, and someone whom both know."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from colleagues import colleague, sent, taken

from welapp.actions import people
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault
from welapp.domain.people import Person


@pytest.fixture
def farid(quick_lock: None, quick_forms: None, tmp_path: Path, around: Surroundings) -> Iterator[OpenVault]:
    """The kluis of a colleague, still without cases."""
    with colleague(tmp_path / "farid", "Farid", around) as vault:
        yield vault


@pytest.fixture
def ilse(vault: OpenVault, farid: OpenVault, mika: str) -> str:
    """Someone whom both have."""
    person = people.add_person(vault, mika, Person("", "Ilse", "zus"))
    taken(farid, sent(vault, mika))
    return person
