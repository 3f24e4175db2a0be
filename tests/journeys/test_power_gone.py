"""The power itself goes: what was not flushed to the disk is lost or torn, and what was acknowledged is there."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cutting import dice, rounds, uncut
from deeds import AROUND, PASSPHRASE, create
from forgetful_disk import Recording, record
from keeping import Kept, sound
from vault_deeds import NEW_NUMBER, NEW_PASSPHRASE, OLD_NUMBER, make_with_copy, numbers

from welapp.actions import backup_files, restoring
from welapp.actions.cases import list_cases
from welapp.actions.surroundings import is_vault
from welapp.actions.vaults import create_vault, key_of, open_vault, open_with_code
from welapp.vault.keyfile import WrongPassphraseError

pytestmark = [
    pytest.mark.skipif(shutil.which("strace") is None or sys.platform == "win32", reason="strace follows the calls"),
    pytest.mark.usefixtures("quick_lock", "quick_forms"),
]
Check = Callable[[Path, list[Any]], None]


def lived_through(recording: Recording, room: Path, check: Check, short: int) -> int:
    """Cut the power at moments spread over a deed: each time once with only what is sure, and twice with chance."""
    chance = dice()
    count = sum(1 for _ in recording.moments())
    wanted = set(chance.sample(range(count), min(count, len(rounds(short)))))
    tried = 0
    for number, moment in enumerate(recording.moments()):
        for how in (None, chance, chance) if number in wanted else ():
            tried += 1
            left = moment.disk.leave(room / f"left-{tried}", how)
            check(left, [tuple(one) if isinstance(one, list) else one for one in moment.said])
            shutil.rmtree(left)
    print(f"{count} moments, {tried} times without power")
    return tried


def test_every_acknowledged_answer_was_flushed(folder: Path, tmp_path: Path) -> None:
    _, said = uncut(create, folder)
    case = str(said[1][1])
    recording = record(tmp_path / "calls.txt", folder, "deeds", "save", 80, case, 1, 5)

    def check(left: Path, said: list[Any]) -> None:
        kept = Kept()
        kept.hear(said)
        with closing(open_vault(left, PASSPHRASE, AROUND)) as vault:
            sound(vault.connection)
            kept.check(vault, case)

    assert lived_through(recording, tmp_path, check, 12) > 20


def test_a_kluis_that_was_being_made_is_there_or_can_be_made_again(folder: Path, tmp_path: Path) -> None:
    recording = record(tmp_path / "calls.txt", folder, "deeds", "create", 0)

    def check(left: Path, said: list[Any]) -> None:
        if not is_vault(left):
            assert said == []
            create_vault(left, PASSPHRASE, "Marloes", "WEL-team Veenkolk", AROUND).close()
        with closing(open_vault(left, PASSPHRASE, AROUND)) as vault:
            sound(vault.connection)
            assert {one[1] for one in said if one != "made"} <= {row.id for row in list_cases(vault)}

    assert lived_through(recording, tmp_path, check, 12) > 20


def test_while_the_wachtzin_is_changed_one_of_the_two_always_opens(folder: Path, tmp_path: Path) -> None:
    case = make_with_copy(folder)
    recording = record(tmp_path / "calls.txt", folder, "vault_deeds", "change_passphrase", 0)

    def check(left: Path, said: list[Any]) -> None:
        try:
            vault = open_vault(left, NEW_PASSPHRASE, AROUND)
        except WrongPassphraseError:
            assert said == []
            vault = open_vault(left, PASSPHRASE, AROUND)
        with closing(vault):
            assert numbers(vault, case) == {NEW_NUMBER}

    assert lived_through(recording, tmp_path, check, 12) > 20


def test_a_recovery_code_that_was_kept_opens(folder: Path, tmp_path: Path) -> None:
    make_with_copy(folder)
    recording = record(tmp_path / "calls.txt", folder, "vault_deeds", "keep_code", 0)

    def check(left: Path, said: list[Any]) -> None:
        codes = dict(said)
        if "kept" in codes:
            open_with_code(left, codes["kept"], AROUND).close()
        open_vault(left, PASSPHRASE, AROUND).close()

    assert lived_through(recording, tmp_path, check, 12) > 20


def test_a_copy_that_was_made_is_whole(folder: Path, tmp_path: Path) -> None:
    case = make_with_copy(folder)
    recording = record(tmp_path / "calls.txt", folder, "vault_deeds", "back_up", 0)

    def check(left: Path, said: list[Any]) -> None:
        with closing(open_vault(left, PASSPHRASE, AROUND)) as vault:
            assert numbers(vault, case) == {NEW_NUMBER}
        found = backup_files.copies(left, None)
        assert {one[1] for one in said} <= {copy.path.name for copy in found}
        for copy in found:
            assert restoring.look_into(copy, key_of(left, PASSPHRASE)).count == 2

    assert lived_through(recording, tmp_path, check, 12) > 20


def test_while_a_copy_is_put_back_it_is_all_of_the_old_or_all_of_the_new(folder: Path, tmp_path: Path) -> None:
    case = make_with_copy(folder)
    recording = record(tmp_path / "calls.txt", folder, "vault_deeds", "restore", 0)

    def check(left: Path, said: list[Any]) -> None:
        with closing(open_vault(left, PASSPHRASE, AROUND)) as vault:
            sound(vault.connection)
            (number,) = numbers(vault, case)
        assert number == OLD_NUMBER or not said

    assert lived_through(recording, tmp_path, check, 20) > 20


def test_a_case_that_was_erased_stays_erased(folder: Path, tmp_path: Path) -> None:
    case = make_with_copy(folder)
    recording = record(tmp_path / "calls.txt", folder, "vault_deeds", "erase", 0, case)

    def check(left: Path, said: list[Any]) -> None:
        with closing(open_vault(left, PASSPHRASE, AROUND)) as vault:
            sound(vault.connection)
            assert "Mika" not in {row.name for row in list_cases(vault)} or not said
        for copy in backup_files.copies(left, None):
            assert restoring.look_into(copy, key_of(left, PASSPHRASE)).count >= 1

    assert lived_through(recording, tmp_path, check, 12) > 20
