"""The health of the kluis in words: what is wrong is found, what is sound is not called broken."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from standstill import PASSPHRASE, StillClock

from welapp.actions import backups, health
from welapp.actions.health import Report, Weight
from welapp.actions.surroundings import DATABASE, KEYS, Surroundings
from welapp.actions.vaults import OpenVault, open_vault
from welapp.actions.visits import save_answer
from welapp.domain.answers import Content
from welapp.errors import KnownError


def said(report: Report, weight: Weight) -> str:
    return "\n".join(line.words for line in report.lines if line.weight is weight)


@pytest.fixture
def stick(vault: OpenVault, tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    backups.set_second_folder(vault, folder)
    return folder


@pytest.mark.parametrize("deep", [False, True])
def test_a_sound_kluis_is_called_sound(vault: OpenVault, mika: str, stick: Path, deep: bool) -> None:
    backups.make_here(vault)
    save_answer(vault, mika, "trots", Content(text="staat nog in het log"))
    report = health.check_vault(vault, deep)
    assert report.sound
    assert said(report, Weight.WRONG) == ""
    assert "De kluis is heel." in said(report, Weight.GOOD)
    assert "dinsdag 17 november 2026, 10.00 uur" in said(report, Weight.GOOD)
    assert "herstelcode" in said(report, Weight.NOTE)


def test_progress_runs_to_the_end_and_stopping_stops(vault: OpenVault, mika: str) -> None:
    backups.make_here(vault)
    parts: list[float] = []
    health.check_vault(vault, True, parts.append)
    assert parts == sorted(parts)
    assert parts[-1] == 1
    with pytest.raises(KnownError, match="Gestopt"):
        health.check_vault(vault, True, stop=lambda: True)


def test_one_reservekopie_is_and_two_are(vault: OpenVault, mika: str, clock: StillClock) -> None:
    backups.make_here(vault)
    assert "Er is 1 reservekopie." in said(health.check_vault(vault, False), Weight.GOOD)
    clock.move(hours=1)
    save_answer(vault, mika, "trots", Content(text="koken"))
    backups.make_here(vault)
    assert "Er zijn 2 reservekopieën." in said(health.check_vault(vault, False), Weight.GOOD)


def test_without_copies_that_is_worth_a_note(vault: OpenVault, mika: str) -> None:
    report = health.check_vault(vault, False)
    assert report.sound
    assert "nog geen reservekopie" in said(report, Weight.NOTE)


def test_a_page_that_went_bad_is_found_when_every_page_is_read(
    vault: OpenVault, mika: str, around: Surroundings
) -> None:
    for number in range(60):
        save_answer(vault, mika, "trots", Content(text=f"{number} woorden " * 300))
        vault.around.clock.move(minutes=3)  # type: ignore[attr-defined]
    vault.close()
    path = vault.folder / DATABASE
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with closing(open_vault(vault.folder, PASSPHRASE, around)) as again:
        report = health.check_vault(again, True)
    assert not report.sound
    assert "beschadigd" in said(report, Weight.WRONG)


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM head WHERE field = 'name'",
        "INSERT INTO head SELECT case_id, item, field, 'f00' FROM head LIMIT 1",
        "INSERT INTO parent SELECT 'f00', revision FROM head LIMIT 1",
        "DELETE FROM case_row",
        "UPDATE case_row SET id = 'f00'",
    ],
)
def test_what_does_not_fit_together_is_found_by_the_quick_check_too(vault: OpenVault, mika: str, harm: str) -> None:
    vault.connection.execute("PRAGMA foreign_keys = OFF")
    vault.connection.execute(harm)
    report = health.check_vault(vault, False)
    assert not report.sound
    assert "klopt iets niet" in said(report, Weight.WRONG)


@pytest.mark.parametrize("column", ["name = 'Robin'", "archived = 1", "keeping = '[null,null,null]'", "owner = 'x'"])
def test_a_row_that_says_something_else_than_its_case_is_found(vault: OpenVault, mika: str, column: str) -> None:
    vault.connection.execute(f"UPDATE case_row SET {column}")
    assert health.check_vault(vault, False).sound
    report = health.check_vault(vault, True)
    assert not report.sound
    assert "1 casus in de lijst" in said(report, Weight.WRONG)


@pytest.mark.parametrize("deep", [False, True])
def test_a_copy_that_cannot_be_put_back_is_told(vault: OpenVault, mika: str, deep: bool) -> None:
    made = backups.make_here(vault).copy
    data = bytearray(made.path.read_bytes())
    data[4096 * 3 if deep else 50] ^= 1
    made.path.write_bytes(data)
    report = health.check_vault(vault, deep)
    assert not report.sound
    assert "kan niet worden teruggezet" in said(report, Weight.WRONG)


def test_a_missing_or_damaged_key_file_is_told(vault: OpenVault) -> None:
    backups.make_here(vault)
    path = vault.folder / KEYS
    for data in (b"{}", None):
        path.unlink()
        if data is not None:
            path.write_bytes(data)
        assert KEYS in said(health.check_vault(vault, False), Weight.WRONG)


def test_a_second_folder_that_is_away_is_told_with_its_day(
    vault: OpenVault, mika: str, stick: Path, clock: StillClock
) -> None:
    shutil.rmtree(stick)
    backups.make_here(vault)
    clock.move(days=4)
    report = health.check_vault(vault, False)
    assert "sinds dinsdag 17 november" in said(report, Weight.NOTE)
    assert report.sound


def test_saves_go_on_while_every_page_is_read(vault: OpenVault, mika: str) -> None:
    plan, last = backups.plan(vault), backups.last(vault)
    number = [0]

    def save(_: float) -> None:
        number[0] += 1
        save_answer(vault, mika, "trots", Content(text=f"tussendoor {number}" * 50))
        vault.connection.put_log_away()

    for _ in range(5):
        assert health.examine(plan, last, True, save).sound
    assert number[0]


def test_a_second_place_without_the_last_copy_is_not_called_the_same(
    vault: OpenVault, mika: str, tmp_path: Path
) -> None:
    backups.make_here(vault)
    folder = tmp_path / "later"
    folder.mkdir()
    backups.set_second_folder(vault, folder)
    report = health.check_vault(vault, False)
    assert "dezelfde" not in said(report, Weight.GOOD)
    assert "nog niet" in said(report, Weight.NOTE)
    backups.make_here(vault)
    assert "dezelfde" in said(health.check_vault(vault, True), Weight.GOOD)
    shutil.rmtree(folder)
    assert "dezelfde" not in said(health.check_vault(vault, False), Weight.GOOD)


def test_a_damaged_last_copy_at_the_second_place_is_told_when_it_is_read(
    vault: OpenVault, mika: str, stick: Path
) -> None:
    backups.make_here(vault)
    (copy,) = stick.rglob("kluis-*.db")
    data = bytearray(copy.read_bytes())
    data[4096 * 3] ^= 1
    copy.write_bytes(data)
    report = health.check_vault(vault, True)
    assert "tweede plek" in said(report, Weight.WRONG)
