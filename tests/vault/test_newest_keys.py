"""An older key file never goes over a newer one, and a broken one is never taken for a newer format."""

from __future__ import annotations

import json
import os
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from standstill import PASSPHRASE, StillClock

from welapp.actions import backup_files, backups, ways_in
from welapp.actions.key_file import clear_leftovers, place_keys
from welapp.actions.surroundings import KEYS, SPARE_KEYS, Surroundings, keys_or_spare, read_keys
from welapp.actions.vaults import OpenVault, key_of, open_vault
from welapp.errors import DamagedError, KnownError
from welapp.vault import keyfile
from welapp.vault.kdf import Cost

NEW = "stoeptegels ruiken naar zomer"


def newer_format(data: bytes) -> bytes:
    body = {**json.loads(data), "version": keyfile.VERSION + 1}
    body.pop("sum")
    return json.dumps({**body, "sum": keyfile._sum(body)}).encode()


def test_a_change_of_a_way_in_makes_the_file_newer_also_with_a_clock_that_stands_still(vault: OpenVault) -> None:
    seen = [read_keys(vault.folder).changed]
    for old, new in ((PASSPHRASE, NEW), (NEW, PASSPHRASE)):
        ways_in.change_passphrase(vault, old, new)
        seen.append(read_keys(vault.folder).changed)
    assert seen == sorted(set(seen))


def test_a_file_without_the_moment_of_change_still_opens(vault: OpenVault) -> None:
    keys = keyfile.load((vault.folder / KEYS).read_bytes())
    assert keys.changed == 0
    assert b"changed" not in keyfile.dump(keys)


@pytest.mark.parametrize("changed", [-1, 2**60, "1", 1.5, True])
def test_a_strange_moment_of_change_is_damage(vault: OpenVault, changed: object) -> None:
    body = json.loads((vault.folder / KEYS).read_bytes())
    body.pop("sum")
    body["changed"] = changed
    with pytest.raises(DamagedError):
        keyfile.load(json.dumps({**body, "sum": keyfile._sum(body)}).encode())


def test_a_second_laptop_does_not_bring_the_old_way_in_back_on_the_stick(
    vault: OpenVault, mika: str, tmp_path: Path, clock: StillClock
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.set_second_folder(vault, stick)
    backups.make_here(vault)
    behind = (vault.folder / KEYS).read_bytes()
    ways_in.change_passphrase(vault, PASSPHRASE, NEW)
    place = backup_files.second_place(stick, backups.plan(vault).vault)
    assert key_of(place, NEW) == vault.key
    (vault.folder / KEYS).write_bytes(behind)  # the other laptop's own file
    clock.move(hours=1)
    backups.make_here(vault)
    assert key_of(place, NEW) == vault.key


def test_a_file_of_a_newer_format_is_not_written_over(vault: OpenVault) -> None:
    backups.make_here(vault)
    newer = newer_format((vault.folder / SPARE_KEYS).read_bytes())
    (vault.folder / SPARE_KEYS).write_bytes(newer)
    assert not place_keys((vault.folder / KEYS).read_bytes(), vault.folder / SPARE_KEYS)
    assert (vault.folder / SPARE_KEYS).read_bytes() == newer


def test_one_flipped_bit_in_the_version_is_damage_and_the_spare_file_opens(
    vault: OpenVault, around: Surroundings
) -> None:
    backups.make_here(vault)
    vault.close()
    path = vault.folder / KEYS
    path.write_bytes(path.read_bytes().replace(b'"version": 2', b'"version": 3'))
    with closing(open_vault(vault.folder, PASSPHRASE, around)) as again:
        assert again.key == vault.key


def test_a_newer_file_whose_sum_fits_is_newer(vault: OpenVault) -> None:
    backups.make_here(vault)
    path = vault.folder / KEYS
    path.write_bytes(newer_format(path.read_bytes()))
    with pytest.raises(KnownError, match="nieuwere versie"):
        keys_or_spare(vault.folder)


@pytest.mark.skipif(os.name != "posix", reason="a named pipe in a folder")
def test_a_pipe_where_a_key_file_should_be_hangs_nobody(vault: OpenVault) -> None:
    backups.make_here(vault)
    for name in (KEYS, SPARE_KEYS):
        (vault.folder / name).unlink()
        os.mkfifo(vault.folder / name)
    assert backup_files.vault_id(vault.folder) == ""
    with pytest.raises(KnownError):
        backup_files.carry_along(vault.folder, vault.folder / "backups")
    assert backup_files.sources(vault.folder)[0].team == ""


def test_a_huge_key_file_is_not_read_whole(vault: OpenVault, monkeypatch: pytest.MonkeyPatch) -> None:
    with (vault.folder / KEYS).open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(DamagedError):
        read_keys(vault.folder)


def test_a_huge_question_file_on_a_stick_does_not_come_along(vault: OpenVault, tmp_path: Path) -> None:
    forms = tmp_path / "stick" / "forms"
    forms.mkdir(parents=True)
    (forms / "klein.toml").write_text("a = 1")
    with (forms / "groot.toml").open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(KnownError, match="groot"):
        backup_files.bring_forms_back(tmp_path / "stick", tmp_path / "kluis2")
    assert not (tmp_path / "kluis2" / "forms" / "groot.toml").exists()


def test_leaving_out_the_computer_keeps_the_moment_of_change(vault: OpenVault) -> None:
    ways_in.change_passphrase(vault, PASSPHRASE, NEW)
    keys = read_keys(vault.folder)
    assert keyfile.load(keyfile.dump(replace(keys, computer=None))).changed == keys.changed > 0


@pytest.mark.parametrize(
    ("memory", "passes", "fits"), [(192, 3, True), (512, 4, True), (512, 5, False), (1024, 1, False)]
)
def test_a_key_file_cannot_ask_for_gigabytes_or_minutes(memory: int, passes: int, fits: bool) -> None:
    assert Cost(memory * 1024, passes, 4).bounded is fits


def test_what_is_left_half_written_is_only_looked_for_where_welapp_writes(vault: OpenVault) -> None:
    mine = [vault.folder / place / ".0123456789ab.new" for place in (".", "backups", "forms", "backups/forms")]
    theirs = vault.folder / "foto's" / ".0123456789ab.new"
    for path in (*mine, theirs):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    clear_leftovers(vault.folder)
    assert not any(path.exists() for path in mine)
    assert theirs.exists()
