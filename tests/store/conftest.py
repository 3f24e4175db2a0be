"""A colleague beside `vault`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from colleagues import colleague

from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault


@pytest.fixture
def farid(quick_lock: None, quick_forms: None, tmp_path: Path, around: Surroundings) -> Iterator[OpenVault]:
    """The kluis of a colleague, still without cases."""
    with colleague(tmp_path / "farid", "Farid", around) as vault:
        yield vault
