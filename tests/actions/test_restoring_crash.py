"""A restore that is cut off or refused at any step: the old kluis is there, or the new, and it can be done again."""

from __future__ import annotations

import dataclasses
import errno
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from standstill import PASSPHRASE

from welapp.actions import backup_files, backups, health, restoring
from welapp.actions.backup_files import BackupCopy, copies
from welapp.actions.cases import add_case, list_cases
from welapp.actions.surroundings import DATABASE, Surroundings
from welapp.actions.vaults import OpenVault, open_vault
from welapp.domain.youth import JUST_NAME
from welapp.errors import KnownError

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="each step is taken by a process that ends there")

OLD, NEW = ["Mika", "Robin"], ["Mika"]
WATCHED = frozenset(("os.rename", "os.remove", "os.link", "os.mkdir", "os.rmdir", "os.chmod", "shutil.copyfile"))
KILLED, REFUSED = 9, 2


@pytest.fixture
def left(vault: OpenVault, mika: str, tmp_path: Path) -> Path:
    """A folder as a crash leaves it: a kluis with Mika and Robin, Robin only in the log, and a copy with Mika."""
    backups.make_here(vault)
    (vault.folder / "backups" / "forms").mkdir()
    (vault.folder / "backups" / "forms" / "eigen.toml").write_text("# van ons", encoding="utf-8")
    vault.connection.empty_log()
    add_case(vault, "Robin", JUST_NAME, None)
    return Path(shutil.copytree(vault.folder, tmp_path / "gecrasht"))


@pytest.fixture
def room(vault: OpenVault, left: Path, tmp_path: Path) -> Callable[[int], Path]:
    def copied(number: int) -> Path:
        return Path(shutil.copytree(left, tmp_path / f"poging-{number}"))

    return copied


def cut_at(step: int, deed: Callable[[], object], error: OSError | None) -> int:
    """Take the first steps of a deed in a process that ends there, or where that step is refused by the disk."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    taken = [0]

    def look(event: str, arguments: tuple[object, ...]) -> None:
        writing = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        if event not in WATCHED and not writing:
            return
        taken[0] += 1
        if taken[0] == step:
            if error is None:
                os._exit(KILLED)
            raise error

    sys.addaudithook(look)
    try:
        deed()
    except KnownError:
        os._exit(REFUSED)
    except BaseException:  # noqa: BLE001 - told by the number
        os._exit(1)
    os._exit(0)


def inside(folder: Path, around: Surroundings) -> list[str]:
    with closing(open_vault(folder, PASSPHRASE, around)) as vault:
        report = health.check_vault(vault, deep=True)
        assert report.sound, report
        return [row.name for row in list_cases(vault)]


def chosen(folder: Path) -> BackupCopy:
    return copies(folder, None)[-1]


@pytest.mark.parametrize(
    "error", [None, OSError(errno.ENOSPC, "full"), PermissionError(errno.EACCES, "no")], ids=["kill", "full", "no"]
)
def test_cut_off_at_any_step_one_whole_kluis_is_there(
    vault: OpenVault, room: Callable[[int], Path], around: Surroundings, error: OSError | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(backup_files, "_PATIENCE_SECONDS", 0)
    outcomes: list[tuple[int, list[str]]] = []
    for step in range(1, 200):
        folder = room(step)
        code = cut_at(step, lambda: restoring.restore(folder, vault.key, chosen(folder), around), error)  # noqa: B023
        assert code in (0, KILLED, REFUSED), step
        outcomes.append((code, inside(folder, around)))
        assert list(folder.glob(".kluis-*")) == []
        assert outcomes[-1][1] in (OLD, NEW)
        restoring.restore(folder, vault.key, chosen(folder), around)
        assert inside(folder, around) == NEW
        assert (folder / "forms" / "eigen.toml").is_file()
        assert [path.name for path in folder.rglob(".kluis-*")] == []
        shutil.rmtree(folder)
        if code == 0 and error is None:
            break
        if step > 60:
            break
    codes = [code for code, _ in outcomes]
    assert (KILLED if error is None else REFUSED) in codes
    assert outcomes[-1] == (0, NEW)
    if error is None:
        assert outcomes[0][1] == OLD
    # Told that it went wrong, the person finds the old kluis; told nothing, the new one.
    if error is not None:
        assert {(code, tuple(names)) for code, names in outcomes} == {(REFUSED, tuple(OLD)), (0, tuple(NEW))}


def test_cut_off_while_a_damaged_kluis_is_put_aside_it_is_still_somewhere(
    vault: OpenVault, room: Callable[[int], Path], around: Surroundings
) -> None:
    finished = False
    for step in range(1, 200):
        folder = room(step)
        database = folder / DATABASE
        database.write_bytes(bytes(database.stat().st_size))
        page = (folder / (DATABASE + "-wal")).read_bytes()[-4096:]
        code = cut_at(step, lambda: restoring.restore(folder, vault.key, chosen(folder), around), None)  # noqa: B023
        assert code in (0, KILLED)
        assert any(page in path.read_bytes() for path in folder.rglob(DATABASE + "*"))
        restoring.restore(folder, vault.key, chosen(folder), around)
        assert inside(folder, around) == NEW
        assert any(page in path.read_bytes() for path in folder.rglob(f"beschadigd-*/{DATABASE}*"))
        shutil.rmtree(folder)
        finished = code == 0
        if finished:
            break
    assert finished


def test_cut_off_at_any_step_a_kluis_on_a_new_laptop_can_be_made_again(
    vault: OpenVault, left: Path, tmp_path: Path, around: Surroundings
) -> None:
    source = left / "backups"
    for step in range(1, 200):
        folder = tmp_path / f"nieuw-{step}"
        deed = lambda: restoring.restore_new(source, folder, PASSPHRASE, chosen(left), around)  # noqa: B023, E731
        code = cut_at(step, deed, None)
        if code == 0:
            assert step > 5
            break
        assert code == KILLED
        if not (folder / DATABASE).exists():
            restoring.restore_new(source, folder, PASSPHRASE, chosen(left), around)
        assert inside(folder, around) == NEW


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), PermissionError(errno.EACCES, "no")])
def test_refused_at_any_step_there_is_no_half_kluis_on_the_new_laptop(
    left: Path, tmp_path: Path, around: Surroundings, error: OSError, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_files, "_PATIENCE_SECONDS", 0)
    source, codes = left / "backups", []
    for step in range(1, 40):
        folder = tmp_path / f"nieuw-{step}"
        deed = lambda: restoring.restore_new(source, folder, PASSPHRASE, chosen(left), around)  # noqa: B023, E731
        codes.append(cut_at(step, deed, error))
        assert codes[-1] in (0, REFUSED)
        if codes[-1] == 0:
            assert inside(folder, around) == NEW
        elif folder.exists():
            assert [path.name for path in folder.iterdir() if path.is_file()] == []
    assert set(codes) == {0, REFUSED}


def test_a_copy_in_the_making_that_is_cut_off_costs_nothing(
    vault: OpenVault, room: Callable[[int], Path], around: Surroundings
) -> None:
    for step in range(1, 100):
        folder = room(step)
        plan = dataclasses.replace(backups.plan(vault), folder=folder)
        code = cut_at(step, lambda: backups.make(plan), None)  # noqa: B023
        assert inside(folder, around) == OLD
        made = backups.make(dataclasses.replace(plan, folder=folder))
        assert made.copy in copies(folder, None)
        assert [path.name for path in folder.rglob(".*")] == []
        shutil.rmtree(folder)
        if code == 0:
            assert step > 3
            break
