"""Killed in the middle of taking in a bundle, or of taking that back: all of it or nothing, and then it goes on.

Some rounds in an everyday run; WELAPP_ROUNDS=200 makes the long one, WELAPP_SEED=… repeats one that failed.
"""

from __future__ import annotations

import shutil
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cutting import cut, dice, every_step, finished, rounds
from deeds import AROUND, PASSPHRASE
from import_deeds import CASES, make_two, take_in, undo
from keeping import sound

from welapp.actions import bundle_register
from welapp.actions.vaults import open_vault
from welapp.store import soundness

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGKILL"),
    pytest.mark.usefixtures("quick_lock", "quick_forms"),
]
_KEPT = ("revision", "parent", "head", "picture", "erased", "case_row")
State = dict[str, list[tuple[Any, ...]]]


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    """Farid's kluis on slot, and a bundle for him."""
    return make_two(tmp_path / "two")


def state_of(folder: Path) -> State:
    """Open it as anyone does, and return all that a bundle can change."""
    with closing(open_vault(folder, PASSPHRASE, AROUND)) as vault:
        sound(vault.connection)
        assert soundness.misfits(vault.connection, lambda: False) == []
        assert soundness.stale_rows(vault.connection, lambda _: None) == 0
        found = {name: sorted(vault.connection.rows(f"SELECT * FROM {name}"), key=repr) for name in _KEPT}
        found["register"] = [(line.id, line.cases) for line in bundle_register.lines(vault)]
        return found


def copied(folder: Path, name: object) -> Path:
    return Path(shutil.copytree(folder, folder.with_name(f"copy-{name}")))


def test_taking_in_is_all_or_nothing_whenever_it_is_killed(two: tuple[Path, Path]) -> None:
    folder, bundle = two
    before, whole = state_of(folder), copied(folder, "whole")
    begins, ends = (seconds for _, seconds in finished(take_in, whole, bundle))
    after, chance, outcomes = state_of(whole), dice(), []
    assert len(after["case_row"]) == len(before["case_row"]) + CASES
    for number in rounds(10):
        cut_off = copied(folder, number)
        done = cut(take_in, cut_off, bundle, after=chance.uniform(begins, ends))
        now = state_of(cut_off)
        assert now in (before, after)
        assert now == after or "done" not in dict(done.said)
        outcomes.append(now == after)
        finished(take_in, cut_off, bundle)
        assert state_of(cut_off) == after
        shutil.rmtree(cut_off)
    print(f"{outcomes.count(False)} of {len(outcomes)} were cut before it was kept")


def test_taking_in_survives_a_kill_at_each_of_its_steps(two: tuple[Path, Path]) -> None:
    folder, bundle = two
    before, whole = state_of(folder), copied(folder, "whole")
    finished(take_in, whole, bundle)
    after = state_of(whole)
    for _, (cut_off, _), _ in every_step(take_in, lambda step: (copied(folder, f"step-{step}"), bundle)):
        assert isinstance(cut_off, Path)
        assert state_of(cut_off) in (before, after)


def test_taking_it_back_is_all_or_nothing_too(two: tuple[Path, Path]) -> None:
    folder, bundle = two
    finished(take_in, folder, bundle)
    with closing(open_vault(folder, PASSPHRASE, AROUND)) as vault:
        taken = bundle_register.lines(vault)[0].id
    before, whole = state_of(folder), copied(folder, "whole")
    begins, ends = (seconds for _, seconds in finished(undo, whole, taken))
    after, chance = state_of(whole), dice()
    assert len(after["case_row"]) == len(before["case_row"]) - CASES
    for number in rounds(8):
        cut_off = copied(folder, number)
        done = cut(undo, cut_off, taken, after=chance.uniform(begins, ends))
        now = state_of(cut_off)
        assert now in (before, after)
        assert now == after or "done" not in dict(done.said)
        shutil.rmtree(cut_off)
