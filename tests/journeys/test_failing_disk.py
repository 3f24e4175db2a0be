"""A disk that refuses: full after any number of bytes, really full, read-only. A sentence, a sound kluis, and on."""

from __future__ import annotations

import functools
import json
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cutting import dice, finished, many, rounds
from deeds import AROUND, PASSPHRASE
from full_deeds import (
    close_while_full,
    create_while_full,
    erase_while_full,
    make_ready,
    open_while_full,
    paper_while_full,
    save_until_full,
    vault_deed_while_full,
)
from keeping import Kept, left_behind, sound
from told import surroundings
from vault_deeds import NEW_NUMBER, NEW_PASSPHRASE, OLD_NUMBER, make_with_copy, numbers

from welapp.actions import backup_files
from welapp.actions.cases import list_cases, read_case
from welapp.actions.restoring import look_into
from welapp.actions.surroundings import is_vault
from welapp.actions.vaults import create_vault, key_of, open_vault

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no RLIMIT_FSIZE and no mount"),
    pytest.mark.usefixtures("quick_lock", "quick_forms"),
]


def sentences(said: list[Any]) -> list[str]:
    found = [str(one[1]) for one in said if one[0] == "sorry"]
    for sentence in found:
        assert sentence.endswith((".", "?"))
        assert not any(word in sentence.lower() for word in ("error", "errno", "none", "sqlite", "traceback"))
    return found


def test_a_disk_that_is_full_after_any_number_of_bytes_loses_no_answer(tmp_path: Path) -> None:
    refused = 0
    for limit in many(16, 0, 120_000):
        folder = tmp_path / str(limit)
        case = make_ready(folder)
        said = finished(save_until_full, folder, case, limit)
        assert said[-1] == "goes on"
        refused += bool(sentences(said))
        holds(folder, case, said)
    assert refused > 5


def test_closing_on_a_full_disk_loses_no_answer(tmp_path: Path) -> None:
    for limit in many(8, 0, 100_000):
        folder = tmp_path / str(limit)
        case = make_ready(folder)
        said = finished(close_while_full, folder, case, limit)
        assert said[-1] == "closed"
        sentences(said)
        holds(folder, case, said)


def test_opening_on_a_full_disk_breaks_nothing(tmp_path: Path) -> None:
    for limit in many(8, 0, 60_000):
        folder = tmp_path / str(limit)
        case = make_ready(folder)
        sentences(finished(open_while_full, folder, limit))
        holds(folder, case, [])


def test_a_kluis_that_does_not_fit_leaves_nothing_behind(tmp_path: Path) -> None:
    refused = 0
    for limit in many(12, 0, 70_000):
        folder = tmp_path / str(limit)
        if sentences(finished(create_while_full, folder, limit)):
            refused += 1
            assert not is_vault(folder)
            assert not folder.exists()
            create_vault(folder, PASSPHRASE, "Marloes", "Veenkolk", AROUND).close()
        open_vault(folder, PASSPHRASE, AROUND).close()
    assert refused > 5


def test_a_paper_that_does_not_fit_is_not_half_there_and_what_left_is_in_the_register(tmp_path: Path) -> None:
    refused = 0
    whole = tmp_path / "whole"
    (_, size), *_ = finished(paper_while_full, whole, make_ready(whole), tmp_path / "whole.pdf", 1_000_000)
    # Above all where the paper itself fits, and what the kluis notes of it does not.
    for limit in (*many(8, 0, 60_000), *range(size, size + 2000, 400)):
        folder, out = tmp_path / str(limit), tmp_path / f"papier-{limit}" / "blad.pdf"
        case = make_ready(folder)
        said = finished(paper_while_full, folder, case, out, limit)
        refused += bool(sentences(said))
        size = next(one[1] for one in said if one[0] == "size")
        if out.exists():
            assert out.stat().st_size == size
        assert not out.parent.exists() or set(out.parent.iterdir()) <= {out}
        with closing(open_vault(folder, PASSPHRASE, AROUND)) as vault:
            assert len(read_case(vault, case).papers) == out.exists(), "what left and what the register says differ"
    assert refused > 3


@pytest.mark.parametrize(
    ("deed", "last"),
    [("change_passphrase", 120_000), ("keep_code", 120_000), ("back_up", 150_000), ("restore", 150_000)],
)
def test_a_change_of_the_kluis_itself_that_does_not_fit_is_refused_whole(tmp_path: Path, deed: str, last: int) -> None:
    refused = 0
    for limit in many(6, 0, last):
        folder = tmp_path / str(limit)
        case = make_with_copy(folder)
        said = finished(vault_deed_while_full, folder, deed, limit)
        refused += bool(sentences([one for one in said if one != "again"]))
        assert left_behind(folder) == []
        passphrase = NEW_PASSPHRASE if deed == "change_passphrase" else PASSPHRASE
        with closing(open_vault(folder, passphrase, AROUND)) as vault:
            sound(vault.connection)
            assert numbers(vault, case) == {OLD_NUMBER if deed == "restore" else NEW_NUMBER}
        for copy in backup_files.copies(folder, None):
            assert look_into(copy, key_of(folder, passphrase)).count == 2
    assert refused > 1


def test_a_case_that_is_erased_on_a_full_disk_is_there_wholly_or_gone(tmp_path: Path) -> None:
    for limit in many(6, 0, 150_000):
        folder = tmp_path / str(limit)
        case = make_with_copy(folder)
        said = finished(erase_while_full, folder, case, limit)
        sentences([one for one in said if isinstance(one, tuple)])
        with closing(open_vault(folder, PASSPHRASE, AROUND)) as vault:
            sound(vault.connection)
            assert {row.name for row in list_cases(vault)} == {"Robin"}
        for copy in backup_files.copies(folder, None):
            assert [held.name for held in look_into(copy, key_of(folder, PASSPHRASE)).cases] == ["Robin"]


def test_who_types_in_the_window_while_the_disk_is_full_is_told_and_loses_nothing(tmp_path: Path) -> None:
    program = [sys.executable, str(Path(__file__).with_name("window_full_disk.py")), str(tmp_path / "kluis")]
    done = subprocess.run(
        program, capture_output=True, encoding="utf-8", check=False, env=surroundings(tmp_path), timeout=120
    )
    assert done.stdout.splitlines()[-1] == "typed on", done.stderr


@functools.cache
def own_mounts() -> tuple[str, ...]:
    """The command that gives a process mounts of its own here; empty where neither way is allowed."""
    for command in (("unshare", "--mount"), ("unshare", "--user", "--map-root-user", "--mount")):
        tried = [*command, "mount", "-t", "tmpfs", "none", "/mnt"]
        if shutil.which("unshare") and subprocess.run(tried, capture_output=True, check=False).returncode == 0:
            return command
    return ()


def story(name: str, folder: Path, *under: str) -> list[Any]:
    program = [sys.executable, str(Path(__file__).with_name("small_disk.py")), name, str(folder)]
    done = subprocess.run([*under, *program], capture_output=True, encoding="utf-8", check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    said = [tuple(one) if isinstance(one, list) else one for one in json.loads(done.stdout)]
    assert said[-1] in ("sound", "done")
    return said


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("full", ["De schijf is vol", "De schijf is vol"]),
        ("full at the door", ["schijf", "De schijf is vol"]),
        ("read-only at the door", ["schrijven", "welapp mag niet schrijven"]),
        ("second place full", ["vol"]),
        ("second place read-only", ["schrijven"]),
        ("second place yanked", [""]),
    ],
)
def test_a_file_system_of_its_own_refuses_for_real(tmp_path: Path, name: str, expected: list[str]) -> None:
    if not own_mounts():
        pytest.skip("this computer allows no mounts of one's own, neither as root nor in a user namespace")
    (tmp_path / "disk").mkdir()
    said = sentences(story(name, tmp_path / "disk", *own_mounts()))
    assert len(said) == len(expected)
    assert all(words in sentence for words, sentence in zip(expected, said, strict=True)), said


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace makes the errors")
@pytest.mark.parametrize(("call", "first", "last"), [("pwrite64", 1, 400), ("fsync", 1, 40)])
def test_a_disk_that_gives_errors_loses_no_acknowledged_answer(
    tmp_path: Path, call: str, first: int, last: int
) -> None:
    """A failing fsync above all: what SQLite was told is not on the disk may not be acknowledged."""
    chance = dice()
    for number in rounds(3):
        folder = tmp_path / str(number)
        case = make_ready(folder / "kluis")
        start = chance.randint(first, last)
        error = chance.choice(["EIO", "EROFS", "ENOSPC", "EDQUOT"])
        log = folder / "strace.log"
        said = story(
            "errors", folder, "strace", "-f", "-qq", "-o", str(log), "-P", str(folder / "kluis" / "kluis.db-wal"),
            "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={start}..{start + chance.randrange(9)}",
        )  # fmt: skip
        assert "(INJECTED)" in log.read_text(encoding="utf-8", errors="replace")
        sentences(said)
        holds(folder / "kluis", case, said)


def holds(folder: Path, case: str, said: list[Any]) -> None:
    kept = Kept()
    kept.hear(said)
    with closing(open_vault(folder, PASSPHRASE, AROUND)) as vault:
        sound(vault.connection)
        kept.check(vault, case)
