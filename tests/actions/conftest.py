"""Two kluizen that hand cases to each other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from handing_over import Pair, introduce
from standstill import PASSPHRASE

from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, create_vault


@pytest.fixture
def farid(vault: OpenVault, tmp_path: Path, around: Surroundings) -> Iterator[OpenVault]:
    with closing(create_vault(tmp_path / "farid", PASSPHRASE, "Farid Amrani", "WEL-team Veenkolk", around)) as made:
        yield made


@pytest.fixture
def pair(vault: OpenVault, farid: OpenVault, tmp_path: Path) -> Pair:
    introduce(vault, farid)
    stick = tmp_path / "stick"
    stick.mkdir()
    return Pair(vault, farid, stick)
