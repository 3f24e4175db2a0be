"""Flat battery: the program is killed at any moment, and what it acknowledged is still there.

Some rounds in an everyday run; WELAPP_ROUNDS=200 makes the long one, WELAPP_SEED=… repeats one that failed.
"""

from __future__ import annotations

import shutil
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cutting import cut, dice, every_step, rounds, uncut
from deeds import AROUND, PASSPHRASE, create, open_first, save
from keeping import Kept, left_behind, sound

from welapp.actions.backup_files import copies
from welapp.actions.cases import list_cases
from welapp.actions.restoring import look_into
from welapp.actions.surroundings import is_vault
from welapp.actions.vaults import create_vault, key_of, open_vault, open_with_key

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGKILL"),
    pytest.mark.usefixtures("quick_lock", "quick_forms"),
]
SAMPLE = Path(__file__).parents[1] / "samples" / "vault-1"
SAMPLE_PASSPHRASE = "samen bouwen we een boot"


@pytest.fixture
def started(folder: Path) -> tuple[Path, str]:
    """A kluis on slot with one case in it."""
    _, said = uncut(create, folder)
    return folder, next(value for name, value in (one for one in said if one != "made"))


def test_every_answer_that_was_acknowledged_outlives_a_kill(started: tuple[Path, str]) -> None:
    folder, case = started
    kept, chance = Kept(), dice()
    for number in rounds(12):
        done = cut(save, folder, case, kept.last + 1, number, after=chance.uniform(0, 0.3))
        assert not done.finished
        kept.hear(done.said)
        with closing(open_vault(folder, PASSPHRASE, AROUND)) as vault:
            sound(vault.connection)
            kept.check(vault, case)
    assert kept.promises > 10
    print(f"{kept.promises} saves and {len(kept.erased)} erasures were acknowledged")


def test_a_kluis_that_was_being_made_is_there_or_can_be_made_again(tmp_path: Path) -> None:
    whole, _ = uncut(create, tmp_path / "first")
    chance = dice()
    for number in rounds(6):
        folder = tmp_path / f"kluis-{number}"
        usable_after(folder, cut(create, folder, after=chance.uniform(0, whole * 1.2)).said)


def test_a_kluis_that_was_being_made_survives_a_kill_at_each_step(tmp_path: Path) -> None:
    for _, (folder,), done in every_step(create, lambda step: (tmp_path / f"kluis-{step}",)):
        assert isinstance(folder, Path)
        usable_after(folder, done.said)


def usable_after(folder: Path, said: list[Any]) -> None:
    if not is_vault(folder):
        assert said == []
        create_vault(folder, PASSPHRASE, "Marloes", "WEL-team Veenkolk", AROUND).close()
    with closing(open_vault(folder, PASSPHRASE, AROUND)) as vault:
        sound(vault.connection)
        cases = [one[1] for one in said if one != "made"]
        assert set(cases) <= {row.id for row in list_cases(vault)}
    assert left_behind(folder) == []


def test_a_kluis_of_the_first_version_survives_a_kill_while_it_is_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()  # the sample has a real lock
    key = key_of(SAMPLE, SAMPLE_PASSPHRASE)

    def old(name: object) -> tuple[Path, bytes]:
        return Path(shutil.copytree(SAMPLE, tmp_path / str(name))), key

    whole, _ = uncut(open_first, *old("whole"))
    before = everything(tmp_path / "whole", key)
    chance = dice()
    for _, (folder, _), _ in every_step(open_first, lambda step: old(f"step-{step}")):
        assert isinstance(folder, Path)
        assert everything(folder, key) == before
    for number in rounds(8):
        folder, _ = old(number)
        cut(open_first, folder, key, after=chance.uniform(0, whole))
        assert everything(folder, key) == before


def everything(folder: Path, key: bytes) -> list[tuple[Any, ...]]:
    """Open it as anyone does, and return all that was ever said; a copy that was made on the way is whole."""
    with closing(open_with_key(folder, key, AROUND)) as vault:
        sound(vault.connection)
        assert left_behind(folder) == []
        for copy in copies(folder, None):
            assert look_into(copy, key).count == len(list_cases(vault))
        return vault.connection.rows("SELECT case_id, item, field, value, stamp FROM revision ORDER BY id")
