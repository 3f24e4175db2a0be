"""What was erased goes from the copies too: those that hold it are rewritten or removed, the rest is named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from standstill import StillClock

from welapp.actions import backup_files, backups, restoring
from welapp.actions.backup_files import BackupCopy, copies
from welapp.actions.backups import Cleaned, Plan
from welapp.actions.cases import add_case
from welapp.actions.erasing import erase_answer, erase_case
from welapp.actions.vaults import OpenVault
from welapp.actions.visits import save_answer
from welapp.domain.answers import Content, State
from welapp.domain.youth import JUST_NAME
from welapp.errors import KnownError
from welapp.store import backup
from welapp.store.connect import connect_alone, connect_to_read

SECRET = "tuimelaap"


@pytest.fixture
def stick(vault: OpenVault, tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    backups.set_second_folder(vault, folder)
    return folder


@pytest.fixture
def three(vault: OpenVault, mika: str, stick: Path, clock: StillClock) -> tuple[BackupCopy, ...]:
    """Six copies on two places: before the secret, with it, and with what replaced it."""
    add_case(vault, "Robin", JUST_NAME, None)
    backups.make_here(vault)
    for text in (SECRET, "gewoon"):
        clock.move(hours=1)
        save_answer(vault, mika, "trots", Content(text=text))
        backups.make_here(vault)
    return copies(vault.folder, stick)


def cells(path: Path, key: bytes) -> list[str]:
    connection = connect_to_read(path, key)
    found = []
    for (table,) in connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'"):
        found += [str(cell) for row in connection.rows(f'SELECT * FROM "{table}"') for cell in row if cell is not None]
    connection.close()
    return found


def holding(every: tuple[BackupCopy, ...], key: bytes, word: str) -> list[BackupCopy]:
    return [copy for copy in every if any(word in cell for cell in cells(copy.path, key))]


def cleaned_up(plan: Plan) -> tuple[int, int, int]:
    return counts(backups.clean(plan))


def counts(cleaned: Cleaned | None) -> tuple[int, int, int]:
    assert cleaned is not None
    return cleaned.rewritten, cleaned.removed, cleaned.unreachable


def test_only_the_copies_that_hold_it_are_rewritten_and_stay_what_they_were(
    vault: OpenVault, mika: str, three: tuple[BackupCopy, ...], stick: Path
) -> None:
    assert len(holding(three, vault.key, SECRET)) == 4
    before = {copy.path: copy.path.read_bytes() for copy in three}
    erase_answer(vault, mika, "trots")
    assert cleaned_up(backups.plan(vault)) == (4, 0, 0)
    assert holding(three, vault.key, SECRET) == []
    assert holding(three, vault.key, "gewoon") == []
    assert [copy.path for copy in copies(vault.folder, stick)] == [copy.path for copy in three]
    assert sum(copy.path.read_bytes() == data for copy, data in zip(three, before.values(), strict=True)) == 2
    for copy in three:
        backup.verify(copy.path, vault.key, backups.never)
        assert [held.name for held in restoring.look_into(copy, vault.key).cases] == ["Mika", "Robin"]
    assert cleaned_up(backups.plan(vault)) == (0, 0, 0)


def test_an_erased_case_goes_from_every_copy(
    vault: OpenVault, mika: str, three: tuple[BackupCopy, ...], stick: Path
) -> None:
    erase_case(vault, mika)
    assert backups.clean(backups.plan(vault)).rewritten == 6
    for copy in three:
        assert [held.name for held in restoring.look_into(copy, vault.key).cases] == ["Robin"]
        assert not any("Mika" in cell for cell in cells(copy.path, vault.key))


def test_rather_not_written_goes_from_the_copies_at_the_next_one(
    vault: OpenVault, mika: str, three: tuple[BackupCopy, ...], stick: Path, clock: StillClock
) -> None:
    save_answer(vault, mika, "trots", Content(), state=State.UNWRITTEN)
    clock.move(hours=1)
    made = backups.make_here(vault)
    assert counts(made.cleaned) == (4, 0, 0)
    assert holding(copies(vault.folder, stick), vault.key, SECRET) == []


def test_a_copy_that_is_made_while_something_is_erased_is_cleaned_at_the_next(
    vault: OpenVault, mika: str, clock: StillClock
) -> None:
    save_answer(vault, mika, "trots", Content(text=SECRET))
    plan = backups.plan(vault)

    def erase_meanwhile(part: float) -> None:
        if not backups.plan(vault).tombstones:
            erase_answer(vault, mika, "trots")

    made = backups.make(plan, erase_meanwhile)
    backups.note(vault, made)
    assert holding((made.copy,), vault.key, SECRET) == [made.copy]
    assert cleaned_up(backups.plan(vault)) == (1, 0, 0)
    assert holding((made.copy,), vault.key, SECRET) == []


def test_a_stick_that_is_away_is_named_and_cleaned_when_it_is_back(
    vault: OpenVault, mika: str, three: tuple[BackupCopy, ...], stick: Path, clock: StillClock
) -> None:
    drawer = stick.with_name("drawer")
    stick.rename(drawer)
    erase_answer(vault, mika, "trots")
    cleaned = backups.clean(backups.plan(vault))
    assert (cleaned.rewritten, cleaned.removed, cleaned.unreachable) == (2, 0, 1)
    assert str(stick) in cleaned.why[0]
    drawer.rename(stick)
    caught = backups.catch_up(backups.plan(vault))
    assert (caught.second, counts(caught.cleaned)) == ("", (2, 0, 0))
    assert holding(copies(vault.folder, stick), vault.key, SECRET) == []


def test_a_damaged_copy_of_our_own_is_removed_here_and_named_there(
    vault: OpenVault, mika: str, three: tuple[BackupCopy, ...], stick: Path
) -> None:
    middle = three[2:4]
    for copy in middle:
        data = bytearray(copy.path.read_bytes())
        data[50] ^= 1
        copy.path.write_bytes(data)
    erase_answer(vault, mika, "trots")
    cleaned = backups.clean(backups.plan(vault))
    assert (cleaned.rewritten, cleaned.removed, cleaned.unreachable) == (2, 1, 1)
    gone = [copy.where for copy in middle if not copy.path.exists()]
    assert gone == [backup_files.Where.HERE]
    there = next(copy for copy in middle if copy.where is backup_files.Where.SECOND)
    assert str(there.path) in cleaned.why[0]


def test_a_copy_of_a_newer_version_is_named_and_left_as_it_is(
    vault: OpenVault, mika: str, three: tuple[BackupCopy, ...]
) -> None:
    newer = connect_alone(three[0].path, vault.key)
    newer.execute("PRAGMA user_version = 9999")
    newer.close()
    before = three[0].path.read_bytes()
    erase_answer(vault, mika, "trots")
    cleaned = backups.clean(backups.plan(vault))
    assert "nieuwere versie" in cleaned.why[0]
    assert three[0].path.read_bytes() == before


def test_a_full_disk_leaves_the_old_copy_whole_and_names_it(
    vault: OpenVault, mika: str, three: tuple[BackupCopy, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    erase_answer(vault, mika, "trots")
    plan, before = backups.plan(vault), [copy.path.read_bytes() for copy in three]
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 0))
        cleaned = backups.clean(plan)
    assert (cleaned.rewritten, cleaned.unreachable) == (0, 4)
    assert all("te vol" in why for why in cleaned.why)
    assert [copy.path.read_bytes() for copy in three] == before
    assert cleaned_up(plan) == (4, 0, 0)


def test_stopping_leaves_whole_copies(vault: OpenVault, mika: str, three: tuple[BackupCopy, ...], stick: Path) -> None:
    erase_answer(vault, mika, "trots")
    looks: list[None] = []

    def stop() -> bool:
        looks.append(None)
        return len(looks) > 5

    with pytest.raises(KnownError, match="Gestopt"):
        backups.clean(backups.plan(vault), stop=stop)
    for copy in copies(vault.folder, stick):
        backup.verify(copy.path, vault.key, backups.never)
    assert [path.name for path in vault.folder.rglob(".*")] == []
    backups.clean(backups.plan(vault))
    assert holding(copies(vault.folder, stick), vault.key, SECRET) == []


def test_progress_is_told_while_cleaning(vault: OpenVault, mika: str, three: tuple[BackupCopy, ...]) -> None:
    erase_answer(vault, mika, "trots")
    parts: list[float] = []
    backups.clean(backups.plan(vault), parts.append)
    assert parts == sorted(parts)
    assert parts[-1] == 1
    assert len(parts) > len(three)


def test_a_file_is_replaced_as_a_whole(
    vault: OpenVault, mika: str, three: tuple[BackupCopy, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    settle, seen = backup_files.settle, []

    def look(work: Path, target: Path) -> None:
        backup.verify(work, vault.key, backups.never)
        backup.verify(target, vault.key, backups.never)
        seen.append(target)
        settle(work, target)

    monkeypatch.setattr(backup_files, "settle", look)
    erase_answer(vault, mika, "trots")
    assert backups.clean(backups.plan(vault)).rewritten == len(seen) == 4
