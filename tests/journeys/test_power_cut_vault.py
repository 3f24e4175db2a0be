"""Flat battery while the kluis itself is changed: the ways in, a reservekopie, putting one back, erasing."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cutting import Deed, cut, dice, every_step, rounds, uncut
from deeds import AROUND, PASSPHRASE
from keeping import Kept, left_behind, sound
from vault_deeds import (
    NEW_NUMBER,
    NEW_PASSPHRASE,
    OLD_NUMBER,
    back_up,
    change_passphrase,
    erase,
    keep_code,
    make_with_copy,
    numbers,
    restore,
    save_while_copying,
)

from welapp.actions import backup_files, backups, restoring
from welapp.actions.cases import find_cases, list_cases
from welapp.actions.vaults import OpenVault, key_of, open_vault, open_with_code
from welapp.store.connect import connect_to_read
from welapp.vault.keyfile import WrongPassphraseError

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGKILL"),
    pytest.mark.usefixtures("quick_lock", "quick_forms"),
]


@pytest.fixture
def made(folder: Path) -> tuple[Path, str]:
    return folder, make_with_copy(folder)


def cuts(deed: Deed, made: Path, *more: object, short: int = 6) -> Iterator[tuple[Path, list[Any]]]:
    """Cut a deed before each of its steps, and at random moments, each time on a copy of the kluis."""

    def fresh(name: object) -> Path:
        return Path(shutil.copytree(made, made.parent / f"copy-{name}"))

    for step, (folder, *_), done in every_step(deed, lambda step: (fresh(step), *more)):
        assert isinstance(folder, Path)
        yield folder, done.said
        assert step < 200
    whole, _ = uncut(deed, fresh("whole"), *more)
    chance = dice()
    for number in rounds(short):
        folder = fresh(f"at-random-{number}")
        yield folder, cut(deed, folder, *more, after=chance.uniform(0, whole)).said


def opened_by(folder: Path, passphrase: str) -> OpenVault | None:
    try:
        return open_vault(folder, passphrase, AROUND)
    except WrongPassphraseError:
        return None


def test_while_the_wachtzin_is_changed_one_of_the_two_always_opens(made: tuple[Path, str]) -> None:
    for folder, said in cuts(change_passphrase, made[0]):
        new, old = opened_by(folder, NEW_PASSPHRASE), opened_by(folder, PASSPHRASE)
        assert (new is None) != (old is None), "both open, or neither"
        if "changed" in said:
            assert old is None
        vault = new or old
        assert vault is not None
        with closing(vault):
            sound(vault.connection)
            assert numbers(vault, made[1]) == {NEW_NUMBER}
        assert left_behind(folder) == []


def test_while_a_recovery_code_is_kept_the_wachtzin_opens_and_a_kept_code_too(made: tuple[Path, str]) -> None:
    for folder, said in cuts(keep_code, made[0]):
        codes = dict(one for one in said)
        if "kept" in codes:
            open_with_code(folder, codes["kept"], AROUND).close()
        open_vault(folder, PASSPHRASE, AROUND).close()
        assert left_behind(folder) == []


def test_while_a_copy_is_made_the_kluis_and_every_finished_copy_stay_sound(made: tuple[Path, str]) -> None:
    for folder, said in cuts(back_up, made[0]):
        key = key_of(folder, PASSPHRASE)
        names = every_copy_is_sound(folder, key)
        assert {one[1] for one in said} <= names
        with closing(open_vault(folder, PASSPHRASE, AROUND)) as vault:
            sound(vault.connection)
            assert numbers(vault, made[1]) == {NEW_NUMBER}
            again = backups.make_here(vault)
        assert restoring.look_into(again.copy, key).count == 2
        assert left_behind(folder) == []


def every_copy_is_sound(folder: Path, key: bytes) -> set[str]:
    found = backup_files.copies(folder, None)
    assert found
    for copy in found:
        assert restoring.look_into(copy, key).count >= 1
        with closing(connect_to_read(copy.path, key)) as connection:
            assert connection.rows("PRAGMA cipher_integrity_check") == []
            assert connection.rows("PRAGMA integrity_check") == [("ok",)]
    return {copy.path.name for copy in found}


def test_while_a_copy_is_put_back_it_is_all_of_the_old_or_all_of_the_new(made: tuple[Path, str]) -> None:
    seen = set()
    for folder, said in cuts(restore, made[0]):
        with closing(open_vault(folder, PASSPHRASE, AROUND)) as vault:
            sound(vault.connection)
            (number,) = numbers(vault, made[1])
            assert [row.name for row in find_cases(vault, f"antwoord {number}")] == ["Mika"]
            assert find_cases(vault, f"boot{OLD_NUMBER + NEW_NUMBER - number}") == []
        seen.add(number)
        if said:
            assert number == OLD_NUMBER
        key = key_of(folder, PASSPHRASE)
        every_copy_is_sound(folder, key)
        if number == OLD_NUMBER:  # what was there before is not lost
            assert any(holds_words(copy.path, key, f"boot{NEW_NUMBER}") for copy in backup_files.copies(folder, None))
        restoring.restore(folder, key, backup_files.copies(folder, None)[-1], AROUND)
        assert left_behind(folder) == []
    assert seen == {OLD_NUMBER, NEW_NUMBER}


def test_while_a_case_is_erased_it_is_there_wholly_or_gone_and_cleaning_can_go_on(made: tuple[Path, str]) -> None:
    for folder, said in cuts(erase, made[0], made[1]):
        with closing(open_vault(folder, PASSPHRASE, AROUND)) as vault:
            sound(vault.connection)
            there = {row.name for row in list_cases(vault)} == {"Mika", "Robin"}
            assert bool(find_cases(vault, "antwoord")) == there
            if there:
                assert said == []
                assert numbers(vault, made[1]) == {NEW_NUMBER}
                continue
            assert {row.name for row in list_cases(vault)} == {"Robin"}
            backups.clean(backups.plan(vault))
        key = key_of(folder, PASSPHRASE)
        every_copy_is_sound(folder, key)
        for path in [folder / "kluis.db", *(copy.path for copy in backup_files.copies(folder, None))]:
            assert not holds_words(path, key, "boot")
            assert not holds_words(path, key, "Mika")
        assert left_behind(folder) == []


def holds_words(path: Path, key: bytes, words: str) -> bool:
    with closing(connect_to_read(path, key)) as connection:
        tables = [name for (name,) in connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = [row for table in tables for row in connection.rows(f'SELECT * FROM "{table}"')]
    return any(words.lower() in str(cell).lower() for row in rows for cell in row)


def test_answers_that_are_saved_while_copies_are_made_outlive_a_kill(made: tuple[Path, str]) -> None:
    folder, case = made
    kept, chance = Kept(), dice()
    for number in rounds(6):
        kept.hear(cut(save_while_copying, folder, case, kept.last + 1, number, after=chance.uniform(0.05, 0.5)).said)
        with closing(open_vault(folder, PASSPHRASE, AROUND)) as vault:
            sound(vault.connection)
            kept.check(vault, case)
        every_copy_is_sound(folder, key_of(folder, PASSPHRASE))
        for copy in backup_files.copies(folder, None)[1:]:
            copy.path.unlink()  # so that a long run does not look at the same ones each time
    assert kept.promises > 0
