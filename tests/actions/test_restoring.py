"""Putting a copy back: what it holds is seen first, the present state is kept, and what was erased stays erased."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from standstill import PASSPHRASE, StillClock

from welapp.actions import backup_files, backups, restoring
from welapp.actions.backup_files import BackupCopy, copies
from welapp.actions.cases import add_case, archive_case, list_cases, read_case
from welapp.actions.erasing import erase_case, erasures
from welapp.actions.surroundings import DATABASE, KEYS, Surroundings
from welapp.actions.vaults import OpenVault, create_vault, open_vault
from welapp.actions.visits import save_answer
from welapp.domain.answers import Content, State
from welapp.domain.case import Stage
from welapp.domain.youth import JUST_NAME
from welapp.errors import DamagedError, KnownError
from welapp.store import about, backup
from welapp.store.connect import connect_alone

SAMPLE = Path(__file__).parents[1] / "samples" / "vault-1"


@pytest.fixture
def copy(vault: OpenVault, mika: str, clock: StillClock) -> BackupCopy:
    """A copy with Mika in it, who was proud of the boat; after it came Robin."""
    save_answer(vault, mika, "trots", Content(text="de boot"))
    made = backups.make_here(vault).copy
    clock.move(days=1)
    save_answer(vault, mika, "trots", Content(text="het vlot"))
    add_case(vault, "Robin", JUST_NAME, None)
    return made


@pytest.fixture
def put_back(vault: OpenVault, around: Surroundings) -> Callable[[BackupCopy], restoring.Restored]:
    def put(copy: BackupCopy) -> restoring.Restored:
        vault.close()
        return restoring.restore(vault.folder, vault.key, copy, around)

    return put


def names(vault: OpenVault) -> list[str]:
    return [row.name for row in list_cases(vault)]


def words(vault: OpenVault, case: str) -> str:
    return read_case(vault, case).answers["trots"].content.text


def bits(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_a_copy_shows_what_it_holds(vault: OpenVault, mika: str, copy: BackupCopy, clock: StillClock) -> None:
    before = bits(copy.path.parent)
    found = restoring.look_into(copy, vault.key)
    assert found.cases == (restoring.Held("Mika", Stage.PREPARE, False),)
    assert (found.count, found.made_at) == (1, copy.made_at)
    assert found.last_change is not None
    assert found.last_change == copy.made_at
    assert bits(copy.path.parent) == before
    archive_case(vault, mika, True)
    clock.move(hours=1)
    newest = backups.make_here(vault).copy
    assert [(held.name, held.archived) for held in restoring.look_into(newest, vault.key).cases] == [
        ("Mika", True),
        ("Robin", False),
    ]


def test_what_was_erased_since_is_not_promised_to_come_back(vault: OpenVault, mika: str, copy: BackupCopy) -> None:
    erase_case(vault, mika)
    found = restoring.look_into(copy, vault.key, vault.folder)
    assert (found.cases, found.count, found.erased) == ((), 0, 1)


def test_putting_back_brings_the_old_words_and_keeps_the_present_state(
    mika: str, copy: BackupCopy, put_back: Callable[[BackupCopy], restoring.Restored], around: Surroundings,
    reopened: Callable[[], OpenVault],
) -> None:  # fmt: skip
    done = put_back(copy)
    vault = reopened()
    assert names(vault) == ["Mika"]
    assert words(vault, mika) == "de boot"
    assert (done.made_at, done.count, done.aside) == (copy.made_at, 1, None)
    assert done.before is not None
    assert done.before in copies(vault.folder, None)
    assert copy in copies(vault.folder, None)
    vault.close()
    restoring.restore(vault.folder, vault.key, done.before, around)
    again = reopened()
    assert names(again) == ["Mika", "Robin"]
    assert words(again, mika) == "het vlot"


def test_what_is_written_afterwards_is_of_a_device_of_its_own_and_later(
    vault: OpenVault, mika: str, copy: BackupCopy, put_back: Callable[[BackupCopy], restoring.Restored],
    reopened: Callable[[], OpenVault], clock: StillClock,
) -> None:  # fmt: skip
    last = about.get(vault.connection, "stamp")
    put_back(copy)
    clock.move(days=-10)  # as after a battery that was empty
    again = reopened()
    assert again.device != vault.device
    assert again.author == vault.author
    save_answer(again, mika, "trots", Content(text="daarna"))
    (written,) = again.connection.rows("SELECT stamp FROM revision WHERE value LIKE '%daarna%'")
    assert written[0] > last
    assert backups.has_changed(again)


def test_the_log_of_the_old_kluis_is_not_written_over_the_new(
    vault: OpenVault, mika: str, copy: BackupCopy, tmp_path: Path, around: Surroundings
) -> None:
    """As after a crash: a log with saves in it stands beside the kluis, and belongs to the old one alone."""
    left = Path(shutil.copytree(vault.folder, tmp_path / "gecrasht"))
    assert (left / (DATABASE + "-wal")).stat().st_size
    there = dataclasses.replace(copy, path=left / "backups" / copy.path.name)
    done = restoring.restore(left, vault.key, there, around)
    assert not (left / (DATABASE + "-wal")).exists()
    with closing(open_vault(left, PASSPHRASE, around)) as again:
        assert words(again, mika) == "de boot"
        assert done.before is not None
        held = restoring.look_into(done.before, vault.key)
        assert [case.name for case in held.cases] == ["Mika", "Robin"]


def test_a_log_that_stayed_behind_until_the_last_moment_goes_first(
    vault: OpenVault, mika: str, copy: BackupCopy, put_back: Callable[[BackupCopy], restoring.Restored],
    reopened: Callable[[], OpenVault], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    path, kept = vault.folder / (DATABASE + "-wal"), restoring._kept
    log = path.read_bytes()

    def keep_and_leave_a_log(*arguments: object) -> BackupCopy:
        made = kept(*arguments)  # type: ignore[arg-type]
        path.write_bytes(log)
        return made

    monkeypatch.setattr(restoring, "_kept", keep_and_leave_a_log)
    put_back(copy)
    assert words(reopened(), mika) == "de boot"


def test_what_was_erased_since_does_not_come_back(
    vault: OpenVault, mika: str, copy: BackupCopy, put_back: Callable[[BackupCopy], restoring.Restored],
    reopened: Callable[[], OpenVault], dumped: Callable[[OpenVault], list[str]],
) -> None:  # fmt: skip
    save_answer(vault, mika, "trots", Content(), state=State.UNWRITTEN)
    robin = next(row.id for row in list_cases(vault) if row.name == "Robin")
    put_back(copy)
    again = reopened()
    assert not any("de boot" in cell or "het vlot" in cell for cell in dumped(again))
    assert "boot" not in {key for (key,) in again.connection.rows("SELECT key FROM case_key")}
    assert robin


def test_an_erased_case_does_not_come_back_and_the_register_of_it_stays(
    vault: OpenVault, mika: str, copy: BackupCopy, put_back: Callable[[BackupCopy], restoring.Restored],
    reopened: Callable[[], OpenVault], dumped: Callable[[OpenVault], list[str]],
) -> None:  # fmt: skip
    erased = erase_case(vault, mika)
    done = put_back(copy)
    again = reopened()
    assert names(again) == []
    assert done.count == 0
    assert not any("Mika" in cell or "boot" in cell for cell in dumped(again))
    assert [line.id for line in erasures(again)] == [erased.id]


def test_when_the_kluis_is_lost_the_newest_copy_still_tells_what_was_erased(
    vault: OpenVault, mika: str, copy: BackupCopy, put_back: Callable[[BackupCopy], restoring.Restored],
    reopened: Callable[[], OpenVault], clock: StillClock,
) -> None:  # fmt: skip
    """A stick that was away during the erasing still holds Mika; the copies on this computer know better."""
    away = Path(shutil.copytree(vault.folder / "backups", vault.folder.parent / "stick"))
    erase_case(vault, mika)
    clock.move(hours=1)
    backups.make_here(vault)
    vault.close()
    (vault.folder / DATABASE).unlink()
    put_back(dataclasses.replace(copy, path=away / copy.path.name))
    assert names(reopened()) == []


@pytest.mark.parametrize("missing", [[DATABASE], [DATABASE, KEYS], [KEYS]])
def test_a_kluis_that_lost_its_files_comes_back(
    vault: OpenVault, mika: str, copy: BackupCopy, put_back: Callable[[BackupCopy], restoring.Restored],
    reopened: Callable[[], OpenVault], missing: list[str],
) -> None:  # fmt: skip
    vault.close()
    for name in missing:
        (vault.folder / name).unlink()
    done = put_back(copy)
    assert (done.before is None) == (DATABASE in missing)
    assert words(reopened(), mika) == "de boot"


@pytest.mark.parametrize("damage", [lambda d: d[: len(d) // 2], lambda d: bytes(len(d)), lambda d: b"", lambda d: b"x"])
def test_a_damaged_kluis_is_kept_aside_as_it_was(
    vault: OpenVault, mika: str, copy: BackupCopy, put_back: Callable[[BackupCopy], restoring.Restored],
    reopened: Callable[[], OpenVault], damage: Callable[[bytes], bytes],
) -> None:  # fmt: skip
    vault.close()
    path = vault.folder / DATABASE
    path.write_bytes(damage(path.read_bytes()))
    broken = path.read_bytes()
    done = put_back(copy)
    assert done.before is None
    assert done.aside is not None
    assert (done.aside / DATABASE).read_bytes() == broken
    assert words(reopened(), mika) == "de boot"
    assert copies(vault.folder, None) == (copy,)


def test_what_was_in_the_log_of_a_damaged_kluis_is_kept_with_it(
    vault: OpenVault, mika: str, copy: BackupCopy, tmp_path: Path, around: Surroundings
) -> None:
    vault.connection.empty_log()
    save_answer(vault, mika, "trots", Content(text="het laatste"))
    left = Path(shutil.copytree(vault.folder, tmp_path / "gecrasht"))
    page = (left / (DATABASE + "-wal")).read_bytes()[-4096:]
    (left / DATABASE).write_bytes(bytes((left / DATABASE).stat().st_size))
    there = dataclasses.replace(copy, path=left / "backups" / copy.path.name)
    done = restoring.restore(left, vault.key, there, around)
    assert done.aside is not None
    # SQLite brings a log into the file by itself, also when the rest of that file is of no use.
    assert any(page in path.read_bytes() for path in done.aside.iterdir())
    with closing(open_vault(left, PASSPHRASE, around)) as again:
        assert words(again, mika) == "de boot"


def test_a_damaged_copy_is_told_before_anything_changes(
    vault: OpenVault, copy: BackupCopy, put_back: Callable[[BackupCopy], restoring.Restored]
) -> None:
    vault.close()
    whole, before = copy.path.read_bytes(), bits(vault.folder)
    for at in range(7, len(whole), 4096):
        copy.path.write_bytes(whole[:at] + bytes([whole[at] ^ 16]) + whole[at + 1 :])
        with pytest.raises(DamagedError, match="beschadigd"):
            put_back(copy)
    for cut in (b"", whole[:5000], whole[:-4096]):
        copy.path.write_bytes(cut)
        with pytest.raises(DamagedError, match="beschadigd"):
            put_back(copy)
    assert bits(vault.folder) == before
    assert copies(vault.folder, None)[0].path == copy.path


def test_a_copy_of_another_kluis_is_refused_by_its_name(
    vault: OpenVault, copy: BackupCopy, tmp_path: Path, around: Surroundings, clock: StillClock,
    put_back: Callable[[BackupCopy], restoring.Restored],
) -> None:  # fmt: skip
    with closing(create_vault(tmp_path / "ander", "zin", "Zoë", "Team Zeilmaat", around)) as other:
        foreign = backups.make_here(other).copy
    before = bits(vault.folder).keys()
    with pytest.raises(KnownError, match="andere kluis van ‘Team Zeilmaat’"):
        put_back(foreign)
    stray = Path(shutil.copy(foreign.path, copy.path.with_name("kluis-20260101T000000Z.db")))
    with pytest.raises(DamagedError, match="andere kluis"):
        put_back(dataclasses.replace(foreign, path=stray))
    assert bits(vault.folder).keys() <= before


def test_a_copy_that_a_newer_version_made_is_refused(
    vault: OpenVault, copy: BackupCopy, put_back: Callable[[BackupCopy], restoring.Restored]
) -> None:
    newer = connect_alone(copy.path, vault.key)
    newer.execute("PRAGMA user_version = 9999")
    newer.close()
    with pytest.raises(KnownError, match="nieuwere versie"):
        restoring.look_into(copy, vault.key)
    with pytest.raises(KnownError, match="nieuwere versie"):
        put_back(copy)


def test_a_kluis_that_is_still_open_elsewhere_is_left_alone(
    vault: OpenVault, mika: str, copy: BackupCopy, around: Surroundings
) -> None:
    with pytest.raises(KnownError, match="ander venster"):
        restoring.restore(vault.folder, vault.key, copy, around)
    assert names(vault) == ["Mika", "Robin"]
    save_answer(vault, mika, "trots", Content(text="gaat door"))
    assert words(vault, mika) == "gaat door"


def test_stopping_changes_nothing(
    vault: OpenVault, mika: str, copy: BackupCopy, around: Surroundings, reopened: Callable[[], OpenVault]
) -> None:
    vault.close()
    for after in range(4):
        looks: list[None] = []

        def stop(looks: list[None] = looks, after: int = after) -> bool:
            looks.append(None)
            return len(looks) > after

        with pytest.raises(KnownError, match="Gestopt"):
            restoring.restore(vault.folder, vault.key, copy, around, stop=stop)
    assert [path.name for path in vault.folder.iterdir() if path.name.startswith(".")] == []
    assert words(reopened(), mika) == "het vlot"


def test_a_kluis_that_another_program_holds_is_tried_again_and_then_said(
    vault: OpenVault, mika: str, copy: BackupCopy, put_back: Callable[[BackupCopy], restoring.Restored],
    reopened: Callable[[], OpenVault], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """As on Windows, where an open file cannot be replaced."""
    replace, held = Path.replace, [3]

    def refuse(path: Path, target: Path) -> Path:
        if target == vault.folder / DATABASE and held[0]:
            held[0] -= 1
            raise PermissionError(13, "in use")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", refuse)
    monkeypatch.setattr(backup_files.time, "sleep", lambda _: None)
    put_back(copy)
    with closing(reopened()) as again:
        assert words(again, mika) == "de boot"
    held[0] = 1000
    with pytest.raises(KnownError, match=r"Een ander programma houdt ‘kluis\.db’ vast"):
        put_back(copy)
    assert words(reopened(), mika) == "de boot"


def test_nothing_has_the_kluis_open_when_it_is_replaced(
    vault: OpenVault, copy: BackupCopy, put_back: Callable[[BackupCopy], restoring.Restored],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    replace, seen = Path.replace, []

    def look(path: Path, target: Path) -> Path:
        held = [link.resolve().name for link in Path("/proc/self/fd").iterdir()]
        seen.append([name for name in held if name.startswith((DATABASE, ".kluis-"))])
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", look)
    put_back(copy)
    assert len(seen) > 1
    assert not any(seen)


def test_the_teams_own_questions_come_back_when_there_are_none(
    vault: OpenVault, copy: BackupCopy, put_back: Callable[[BackupCopy], restoring.Restored]
) -> None:
    kept = copy.path.parent / "forms"
    kept.mkdir()
    (kept / "eigen.toml").write_text("# van ons", encoding="utf-8")
    put_back(copy)
    own = vault.folder / "forms" / "eigen.toml"
    assert own.read_text(encoding="utf-8") == "# van ons"
    own.write_text("# nieuwer", encoding="utf-8")
    put_back(copy)
    assert own.read_text(encoding="utf-8") == "# nieuwer"


def test_a_copy_of_an_older_version_comes_back_in_todays_tables(tmp_path: Path, around: Surroundings) -> None:
    folder = Path(shutil.copytree(SAMPLE, tmp_path / "kluis"))
    with closing(open_vault(folder, "samen bouwen we een boot", around)) as vault:
        before, key = names(vault), vault.key
    (old,) = copies(folder, None)
    assert backup.read_facts(old.path, key).version == 1
    assert [held.name for held in restoring.look_into(old, key).cases] == before
    restoring.restore(folder, key, old, around)
    with closing(open_vault(folder, "samen bouwen we een boot", around)) as vault:
        assert names(vault) == before
    assert backup.read_facts(old.path, key).version == 1
