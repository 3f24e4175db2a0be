"""Writing kluis.keys anew: at every step a whole one is there, and a lost or damaged one comes back from its copy."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from standstill import PASSPHRASE

from welapp.actions import key_file, ways_in
from welapp.actions.surroundings import DATABASE, KEYS, SPARE_KEYS, Surroundings, team_of
from welapp.actions.vaults import OpenVault, create_vault, key_of, open_vault
from welapp.errors import BugError, KnownError
from welapp.vault import keyfile
from welapp.vault.keyfile import WrongPassphraseError

NEW = "stoeptegels ruiken naar zomer"
ROOT = Path(__file__).parents[2]


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# --- a disk that fails


def failing(number: int) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize("step", ["os.open", "os.fsync", "os.replace", "os.fdopen"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO])
def test_a_disk_that_refuses_at_any_step_leaves_the_old_file_whole(
    vault: OpenVault, monkeypatch: pytest.MonkeyPatch, step: str, number: int
) -> None:
    draft = ways_in.draft_recovery_code(vault, PASSPHRASE)
    before = (vault.folder / KEYS).read_bytes()
    for change in (
        lambda: ways_in.change_passphrase(vault, PASSPHRASE, NEW),
        lambda: ways_in.keep_recovery_code(vault, draft, draft.groups[-1]),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(step, failing(number))
            with pytest.raises(KnownError) as said:
                change()
        assert "\n" not in str(said.value)
        assert (vault.folder / KEYS).read_bytes() == before
        assert key_of(vault.folder, PASSPHRASE) == vault.key
        assert not (vault.folder / SPARE_KEYS).exists()
        assert list(vault.folder.glob(".*.new")) == []


def test_a_file_that_reads_back_otherwise_is_taken_back(
    vault: OpenVault, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, real = (vault.folder / KEYS).read_bytes(), key_file.write_atomically
    bent = [True]

    def bending(path: Path, data: bytes) -> None:
        real(path, data[:-1] if bent else data)
        bent.clear()

    monkeypatch.setattr(key_file, "write_atomically", bending)
    with pytest.raises(KnownError, match="teruggelezen"):
        ways_in.change_passphrase(vault, PASSPHRASE, NEW)
    assert (vault.folder / KEYS).read_bytes() == before


def test_a_slot_that_does_not_open_is_never_written(vault: OpenVault, monkeypatch: pytest.MonkeyPatch) -> None:
    """The round trip is proven before the old way in goes."""
    before = (vault.folder / KEYS).read_bytes()
    real = keyfile.wrap
    monkeypatch.setattr(keyfile, "wrap", lambda key, *rest: real(bytes(32), *rest))
    with pytest.raises(BugError):
        ways_in.change_passphrase(vault, PASSPHRASE, NEW)
    assert (vault.folder / KEYS).read_bytes() == before


def test_a_copy_that_cannot_be_written_is_told_and_the_change_stands(vault: OpenVault) -> None:
    (vault.folder / SPARE_KEYS.parent).write_text("een bestand waar een map hoort", encoding="utf-8")
    assert "‘backups’" in ways_in.change_passphrase(vault, PASSPHRASE, NEW)
    assert key_of(vault.folder, NEW) == vault.key


def test_only_the_owner_may_read_the_new_file_and_its_copy(vault: OpenVault) -> None:
    ways_in.change_passphrase(vault, PASSPHRASE, NEW)
    if os.name == "posix":
        for name in (KEYS, SPARE_KEYS):
            assert (vault.folder / name).stat().st_mode & 0o077 == 0


# --- the power goes


CUT = """
import hashlib, os, shutil, sys
from pathlib import Path
from welapp.actions import vaults, ways_in
from welapp.vault import keyfile
from welapp.vault.kdf import Cost

keyfile.derive = lambda words, salt, cost: hashlib.sha256(salt + words.encode()).digest()
around = vaults.Surroundings(cost=Cost(65536, 1, 1))
model, work, OLD, NEW = Path(sys.argv[1]), Path(sys.argv[2]), "oude zin", "nieuwe zin"

vaults.create_vault(model, OLD, "", "", around).close()
(model / "backups").mkdir()
shutil.copy(model / "kluis.keys", model / "backups")

def opens(folder, words):
    try:
        vaults.key_of(folder, words)
    except keyfile.WrongPassphraseError:
        return False
    return True

def cut_at(number):
    left = [number]
    def cutting(real):
        def call(*given, **named):
            for moment in ("before", "after"):
                left[0] -= 1
                if left[0] == 0:
                    os._exit(9)
                if moment == "before":
                    result = real(*given, **named)
            return result
        return call
    for name in ("open", "fsync", "replace", "unlink", "fdopen"):
        setattr(os, name, cutting(getattr(os, name)))

with_old = with_new = 0
for number in range(1, 1000):
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(model, work)
    child = os.fork()
    if not child:
        vault = vaults.open_vault(work, OLD, around)
        cut_at(number)
        ways_in.change_passphrase(vault, OLD, NEW)
        os._exit(0)
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert ended in (0, 9), ended
    now = [words for words in (OLD, NEW) if opens(work, words)]
    assert len(now) == 1, (number, now)
    vault = vaults.open_vault(work, now[0], around)
    assert vault.problems == (), vault.problems
    vault.close()
    assert not opens(work / "backups", {OLD: NEW, NEW: OLD}[now[0]]), number
    with_old, with_new = with_old + (now == [OLD]), with_new + (now == [NEW])
    if ended == 0:
        break
print(with_old, with_new)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_cut_off_at_every_step_there_is_one_wachtzin_and_it_opens(tmp_path: Path) -> None:
    made = subprocess.run(
        [sys.executable, "-c", CUT, str(tmp_path / "model"), str(tmp_path / "werk")],
        capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    with_old, with_new = map(int, made.stdout.split())
    assert with_old > 5
    assert with_new > 5


# --- a key file that is lost


@pytest.fixture
def closed(vault: OpenVault) -> Path:
    """A kluis that is on slot, with a copy of its key file."""
    ways_in.change_passphrase(vault, PASSPHRASE, NEW)
    vault.close()
    return vault.folder


@pytest.mark.parametrize("damage", [None, b"", b"rubbish", bytes(500)])
def test_a_lost_or_damaged_key_file_comes_back_from_its_copy(
    closed: Path, around: Surroundings, damage: bytes | None
) -> None:
    whole = (closed / KEYS).read_bytes()
    (closed / KEYS).unlink()
    if damage is not None:
        (closed / KEYS).write_bytes(damage)
    assert team_of(closed) == "WEL-team Veenkolk"
    with closing(open_vault(closed, NEW, around)) as vault:
        assert [str(said) for said in vault.problems] == [key_file.PUT_BACK]
    assert (closed / KEYS).read_bytes() == whole
    with closing(open_vault(closed, NEW, around)) as vault:
        assert vault.problems == ()


def test_it_is_not_put_back_by_who_cannot_open_it(closed: Path, around: Surroundings) -> None:
    (closed / KEYS).write_bytes(b"rubbish")
    before = contents(closed)
    with pytest.raises(WrongPassphraseError):
        open_vault(closed, PASSPHRASE, around)
    assert contents(closed) == before


def test_a_copy_of_another_kluis_is_not_taken_for_it(closed: Path, tmp_path: Path, around: Surroundings) -> None:
    create_vault(tmp_path / "ander", NEW, "", "", around).close()
    shutil.copy(tmp_path / "ander" / KEYS, closed / SPARE_KEYS)
    (closed / KEYS).unlink()
    before = contents(closed)
    with pytest.raises(KnownError):
        open_vault(closed, NEW, around)
    assert contents(closed) == before


def test_the_key_file_of_another_kluis_makes_way_for_the_right_copy(
    closed: Path, tmp_path: Path, around: Surroundings
) -> None:
    create_vault(tmp_path / "ander", PASSPHRASE, "", "", around).close()
    strange, right = (tmp_path / "ander" / KEYS).read_bytes(), (closed / KEYS).read_bytes()
    (closed / KEYS).write_bytes(strange)
    with closing(open_vault(closed, NEW, around)) as vault:
        assert [str(said) for said in vault.problems] == [key_file.PUT_BACK]
    assert (closed / KEYS).read_bytes() == right
    assert [path.read_bytes() for path in closed.glob("kluis-*.keys")] == [strange]


def test_the_key_file_of_another_kluis_with_the_same_wachtzin_does_so_too(
    closed: Path, tmp_path: Path, around: Surroundings
) -> None:
    create_vault(tmp_path / "ander", NEW, "", "", around).close()
    shutil.copy(tmp_path / "ander" / KEYS, closed / KEYS)
    with closing(open_vault(closed, NEW, around)) as vault:
        assert [str(said) for said in vault.problems] == [key_file.PUT_BACK]


def test_without_a_copy_the_two_files_are_said_not_to_belong_together(
    closed: Path, tmp_path: Path, around: Surroundings
) -> None:
    create_vault(tmp_path / "ander", NEW, "", "", around).close()
    shutil.copy(tmp_path / "ander" / KEYS, closed / KEYS)
    (closed / SPARE_KEYS).unlink()
    before = contents(closed)
    with pytest.raises(KnownError, match="hoort bij een andere kluis"):
        open_vault(closed, NEW, around)
    assert contents(closed) == before


def test_one_damaged_page_is_not_called_another_kluis(closed: Path, around: Surroundings) -> None:
    data = bytearray((closed / DATABASE).read_bytes())
    data[100] ^= 1
    (closed / DATABASE).write_bytes(data)
    with pytest.raises(KnownError, match=r"kluis\.db is beschadigd\. Zet"):
        open_vault(closed, NEW, around)


def test_a_damaged_key_file_with_a_damaged_copy_is_called_damaged(closed: Path, around: Surroundings) -> None:
    for name in (KEYS, SPARE_KEYS):
        (closed / name).write_bytes(b"rubbish")
    with pytest.raises(KnownError, match=r"kluis\.keys is beschadigd"):
        open_vault(closed, NEW, around)
    (closed / KEYS).unlink()
    with pytest.raises(KnownError, match=r"ontbreekt kluis\.keys"):
        open_vault(closed, NEW, around)


def test_a_newer_key_file_is_not_passed_over_for_its_copy(closed: Path, around: Surroundings) -> None:
    body = {**json.loads((closed / KEYS).read_bytes()), "version": 3}
    body.pop("sum")
    (closed / KEYS).write_text(json.dumps({**body, "sum": keyfile._sum(body)}))
    before = contents(closed)
    with pytest.raises(KnownError, match="nieuwere versie"):
        open_vault(closed, NEW, around)
    assert contents(closed) == before


def test_a_copy_alone_is_no_kluis(closed: Path, around: Surroundings) -> None:
    (closed / KEYS).unlink()
    (closed / DATABASE).unlink()
    with pytest.raises(KnownError, match="staat geen kluis"):
        open_vault(closed, NEW, around)


def test_a_folder_that_cannot_be_written_still_opens_with_the_copy(
    closed: Path, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    (closed / KEYS).unlink()

    def refuse(*_: object) -> None:
        raise KnownError("welapp mag niet schrijven.")

    monkeypatch.setattr(key_file, "write_atomically", refuse)
    with closing(open_vault(closed, NEW, around)) as vault:
        assert [str(said) for said in vault.problems] == [key_file.NOT_PUT_BACK]


def test_the_key_file_of_an_older_kluis_is_never_written_over(
    closed: Path, tmp_path: Path, around: Surroundings
) -> None:
    """Its backups are still there, and nothing else opens them."""
    old = (closed / KEYS).read_bytes()
    (closed / KEYS).unlink()
    (closed / DATABASE).unlink()
    with closing(create_vault(closed, PASSPHRASE, "Zoë", "Nieuw team", around)) as vault:
        ways_in.change_passphrase(vault, PASSPHRASE, NEW)
    kept = [path for path in (closed / SPARE_KEYS).parent.iterdir() if path.read_bytes() == old]
    assert len(kept) == 1
    assert keyfile.load((closed / SPARE_KEYS).read_bytes()).team == "Nieuw team"
