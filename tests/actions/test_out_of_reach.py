"""What cleaning must leave alone, and what it must name since erased words may still be there."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from letting_go import WISH
from standstill import PASSPHRASE, StillClock

from welapp.actions import backup_files, backups, erasing, restoring, visits, ways_in
from welapp.actions.surroundings import DATABASE, KEYS, Surroundings
from welapp.actions.vaults import OpenVault, create_vault, key_of, open_vault
from welapp.domain.answers import Content
from welapp.vault import keyfile

SECRET = "tuimelaap"
NEW = "stoeptegels ruiken naar zomer"


@pytest.fixture
def told(vault: OpenVault, mika: str) -> str:
    visits.save_answer(vault, mika, WISH, Content(SECRET))
    return mika


@pytest.fixture
def stick(vault: OpenVault, told: str, tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    backups.set_second_folder(vault, folder)
    backups.make_here(vault)
    return folder


@pytest.fixture
def stranger(vault: OpenVault, around: Surroundings, tmp_path: Path) -> Path:
    """A whole copy of another kluis, among our own."""
    with closing(create_vault(tmp_path / "ander", PASSPHRASE, "Zoë", "Een ander team", around)) as other:
        copy = backups.make_here(other).copy.path
    own = vault.folder / "backups"
    own.mkdir(exist_ok=True)
    return Path(shutil.copy(copy, own / "kluis-20260301T101500Z.db"))


def clean(vault: OpenVault) -> backups.Cleaned:
    return backups.clean(backups.plan(vault))


def harm(path: Path, at: int) -> bytes:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)
    return bytes(data)


def test_a_copy_of_another_kluis_stays_and_is_named(vault: OpenVault, told: str, stranger: Path) -> None:
    before = stranger.read_bytes()
    backups.make_here(vault)
    erasing.erase_case(vault, told)
    cleaned = clean(vault)
    assert (cleaned.rewritten, cleaned.removed, cleaned.unreachable) == (1, 0, 1)
    assert str(stranger) in cleaned.why[0]
    assert "andere kluis" in cleaned.why[0]
    assert stranger.read_bytes() == before


def test_a_copy_without_any_page_of_ours_stays_and_is_named(vault: OpenVault, told: str) -> None:
    copy = backups.make_here(vault).copy
    copy.path.write_bytes(bytes(copy.size))
    erasing.erase_answer(vault, told, WISH)
    assert str(copy.path) in clean(vault).why[0]
    assert copy.path.exists()


def test_a_broken_copy_of_our_own_that_can_hold_it_goes_when_a_whole_one_is_there(
    vault: OpenVault, told: str, clock: StillClock
) -> None:
    broken = backups.make_here(vault).copy.path
    harm(broken, 50)
    erasing.erase_answer(vault, told, WISH)
    alone = clean(vault)
    assert (alone.removed, alone.unreachable, broken.exists()) == (0, 1, True)
    clock.move(hours=1)
    made = backups.make_here(vault)
    assert made.cleaned is not None
    assert (made.cleaned.removed, made.cleaned.unreachable, broken.exists()) == (1, 0, False)


def test_a_broken_copy_from_long_after_the_erasing_stays_and_is_named(
    vault: OpenVault, told: str, clock: StillClock
) -> None:
    erasing.erase_answer(vault, told, WISH)
    clock.move(days=10)
    broken = backups.make_here(vault).copy.path
    before = harm(broken, 50)
    clock.move(hours=1)
    made = backups.make_here(vault)
    assert made.cleaned is not None
    assert made.cleaned.removed == 0
    assert str(broken) in made.cleaned.why[0]
    assert broken.read_bytes() == before


def test_copies_of_another_kluis_are_never_thinned_out_nor_counted(
    vault: OpenVault, told: str, stranger: Path, clock: StillClock
) -> None:
    own = [backups.make_here(vault).copy.path]
    place = stranger.parent
    foreign = [
        Path(shutil.copy(stranger, place / f"kluis-{(clock() - timedelta(days=days)):%Y%m%d}T0{hour}0000Z.db"))
        for days in (40, 41, 42, 400)
        for hour in (1, 2)
    ]
    clock.move(days=1)
    own.append(backups.make_here(vault).copy.path)
    assert backups.thin_out(backups.plan(vault)) == 0
    assert all(path.exists() for path in (*foreign, stranger, *own))


def test_a_damaged_kluis_that_was_set_aside_is_named(
    vault: OpenVault, told: str, around: Surroundings, clock: StillClock
) -> None:
    copy = backups.make_here(vault).copy
    vault.close()
    harm(vault.folder / DATABASE, (vault.folder / DATABASE).stat().st_size - 2000)
    clock.move(hours=1)
    restored = restoring.restore(vault.folder, vault.key, copy, around)
    assert restored.aside is not None
    clock.move(hours=1)
    with closing(open_vault(vault.folder, PASSPHRASE, around)) as again:
        erasing.erase_case(again, told)
        cleaned = clean(again)
    assert cleaned.unreachable == 1
    assert str(restored.aside) in cleaned.why[0]
    assert "wis" in cleaned.why[0].lower()
    assert (restored.aside / DATABASE).exists()


def test_what_was_set_aside_after_the_erasing_is_not_named(
    vault: OpenVault, told: str, around: Surroundings, clock: StillClock
) -> None:
    copy = backups.make_here(vault).copy
    erasing.erase_case(vault, told)
    clean(vault)
    clock.move(hours=1)
    vault.close()
    harm(vault.folder / DATABASE, (vault.folder / DATABASE).stat().st_size - 2000)
    assert restoring.restore(vault.folder, vault.key, copy, around).aside is not None
    with closing(open_vault(vault.folder, PASSPHRASE, around)) as again:
        assert clean(again).why == ()


@pytest.mark.parametrize("other", ["nothing", "another stick"])
def test_an_empty_mount_point_or_another_stick_is_not_the_second_place(
    vault: OpenVault, told: str, stick: Path, clock: StillClock, other: str
) -> None:
    drawer = stick.with_name("la")
    stick.rename(drawer)
    stick.mkdir()
    if other == "another stick":
        place = backup_files.second_place(stick, backups.plan(vault).vault)
        place.mkdir()
        keys = keyfile.load((vault.folder / KEYS).read_bytes())
        (place / KEYS).write_bytes(keyfile.dump(keyfile.KeyFile("0" * 32, "Ander team", keys.passphrase)))
    before = sorted(stick.rglob("*"))
    erasing.erase_case(vault, told)
    cleaned = clean(vault)
    assert (cleaned.rewritten, cleaned.unreachable) == (1, 1)
    assert str(stick) in cleaned.why[0]
    clock.move(hours=1)
    assert "niet gevonden" in backups.make_here(vault).second
    assert sorted(stick.rglob("*")) == before


def test_a_place_that_gives_an_error_is_named(
    vault: OpenVault, told: str, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    erasing.erase_case(vault, told)
    place = backup_files.second_place(stick, backups.plan(vault).vault)
    real = Path.iterdir

    def failing(path: Path) -> object:
        if path == place:
            raise OSError(5, "I/O")
        return real(path)

    monkeypatch.setattr(Path, "iterdir", failing)
    cleaned = clean(vault)
    assert (cleaned.rewritten, cleaned.unreachable) == (1, 1)
    assert str(place) in cleaned.why[0]


def test_a_former_second_place_is_cleaned_or_named_until_the_person_says_it_is_gone(
    vault: OpenVault, told: str, stick: Path, tmp_path: Path, clock: StillClock
) -> None:
    fresh = tmp_path / "nieuw"
    fresh.mkdir()
    said = backups.set_second_folder(vault, fresh)
    assert str(stick) in said
    assert "1 reservekopie" in said
    clock.move(hours=1)
    backups.make_here(vault)
    drawer = stick.with_name("la")
    stick.rename(drawer)
    erasing.erase_case(vault, told)
    away = clean(vault)
    assert (away.rewritten, away.unreachable) == (3, 1)
    assert str(stick) in away.why[0]
    drawer.rename(stick)
    assert (clean(vault).rewritten, clean(vault).why) == (1, ())
    assert [former.path for former in backups.former_places(vault)] == [stick]
    stick.rename(drawer)
    backups.forget_former(vault, stick)
    assert clean(vault).why == ()


def test_another_stick_at_the_same_path_leaves_the_first_one_named(vault: OpenVault, told: str, stick: Path) -> None:
    stick.rename(stick.with_name("la"))
    stick.mkdir()
    backups.set_second_folder(vault, stick)
    assert backups.make_here(vault).second == ""
    erasing.erase_case(vault, told)
    cleaned = clean(vault)
    assert (cleaned.rewritten, cleaned.unreachable) == (3, 1)
    assert str(stick) in cleaned.why[0]


def test_no_second_place_any_more_still_remembers_where_copies_lie(
    vault: OpenVault, told: str, stick: Path, tmp_path: Path
) -> None:
    said = backups.set_second_folder(vault, None)
    assert "Wis die map zelf" in said
    assert [former.path for former in backups.former_places(vault)] == [stick]
    backups.set_second_folder(vault, stick)
    assert backups.former_places(vault) == ()


def test_a_place_that_never_had_a_copy_is_not_remembered(vault: OpenVault, tmp_path: Path) -> None:
    for name in ("een", "twee"):
        (tmp_path / name).mkdir()
        assert backups.set_second_folder(vault, tmp_path / name) == ""
    assert backups.former_places(vault) == ()


def test_a_former_place_gets_the_new_key_file_when_it_is_reached(vault: OpenVault, told: str, stick: Path) -> None:
    backups.set_second_folder(vault, None)
    ways_in.change_passphrase(vault, PASSPHRASE, NEW)
    erasing.erase_case(vault, told)
    clean(vault)
    place = backup_files.second_place(stick, backups.plan(vault).vault)
    assert key_of(place, NEW) == vault.key
