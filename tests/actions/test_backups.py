"""Making copies: when, where, what lies beside them, and what happens when a disk is full or away."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from standstill import PASSPHRASE, StillClock

from welapp.actions import backup_files, backups
from welapp.actions.backup_files import Where, copies, sources
from welapp.actions.cases import add_case
from welapp.actions.surroundings import DATABASE, KEYS, Surroundings
from welapp.actions.vaults import OpenVault, key_of, open_vault
from welapp.actions.visits import save_answer
from welapp.domain.answers import Content
from welapp.domain.youth import JUST_NAME
from welapp.errors import KnownError
from welapp.store import backup
from welapp.store.migrations import STEPS

SAMPLE = Path(__file__).parents[1] / "samples" / "vault-1"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def stick(vault: OpenVault, tmp_path: Path) -> Path:
    """A chosen second folder."""
    folder = tmp_path / "stick"
    folder.mkdir()
    backups.set_second_folder(vault, folder)
    return folder


def second(vault: OpenVault, stick: Path) -> Path:
    return backup_files.second_place(stick, backups.plan(vault).vault)


def test_a_copy_gets_the_moment_as_its_name_and_the_key_file_beside_it(vault: OpenVault, mika: str) -> None:
    made = backups.make_here(vault)
    assert made.copy.path == vault.folder / "backups" / "kluis-20261117T100000Z.db"
    assert made.copy.made_at == vault.around.clock()
    assert names(vault.folder / "backups") == [made.copy.path.name, KEYS]
    assert (vault.folder / "backups" / KEYS).read_bytes() == (vault.folder / KEYS).read_bytes()
    assert copies(vault.folder, None) == (made.copy,)
    assert backup.verify(made.copy.path, vault.key, backups.never).vault == backups.plan(vault).vault


def test_two_copies_in_one_second_are_two_copies(vault: OpenVault) -> None:
    first, other = backups.make_here(vault).copy, backups.make_here(vault).copy
    assert first.path != other.path
    assert copies(vault.folder, None) == (other, first)


def test_only_the_owner_may_read_a_copy(vault: OpenVault) -> None:
    assert backups.make_here(vault).copy.path.stat().st_mode & 0o077 == 0


def test_a_plan_does_not_show_the_key(vault: OpenVault) -> None:
    shown = repr(backups.plan(vault))
    assert vault.key.hex() not in shown
    assert repr(vault.key) not in shown


def test_a_copy_is_due_after_a_change_and_half_an_hour(vault: OpenVault, mika: str, clock: StillClock) -> None:
    assert backups.is_due(vault)
    backups.make_here(vault)
    clock.move(days=3)
    assert not backups.is_due(vault)
    save_answer(vault, mika, "trots", Content(text="de boot"))
    assert backups.is_due(vault)
    backups.make_here(vault)
    save_answer(vault, mika, "trots", Content(text="de boot van opa"))
    assert not backups.is_due(vault)
    assert backups.has_changed(vault)
    clock.move(minutes=30)
    assert backups.is_due(vault)


def test_what_is_saved_while_a_copy_is_made_calls_for_another(vault: OpenVault, mika: str, clock: StillClock) -> None:
    said: list[float] = []

    def save_once(part: float) -> None:
        if not said:
            save_answer(vault, mika, "trots", Content(text="tussendoor"))
        said.append(part)

    backups.note(vault, backups.make(backups.plan(vault), save_once))
    assert said[-1] == 1
    assert said == sorted(said)
    assert backups.has_changed(vault)


def test_a_copy_that_someone_threw_away_is_made_again(vault: OpenVault, mika: str) -> None:
    made = backups.make_here(vault)
    assert not backups.is_due(vault)
    made.copy.path.unlink()
    assert backups.is_due(vault)


def test_a_clock_that_was_set_back_does_not_stop_the_copies(vault: OpenVault, mika: str, clock: StillClock) -> None:
    backups.make_here(vault)
    clock.move(days=-400)
    save_answer(vault, mika, "trots", Content(text="x"))
    assert backups.is_due(vault)
    backups.make_here(vault)
    assert len(copies(vault.folder, None)) == 2


def test_older_copies_are_thinned_out(vault: OpenVault, mika: str, clock: StillClock) -> None:
    made = backups.make_here(vault).copy.path.read_bytes()
    folder = vault.folder / "backups"
    for hours in range(1, 24 * 30):
        moment = clock() - timedelta(hours=hours)
        (folder / moment.strftime("kluis-%Y%m%dT%H%M%SZ.db")).write_bytes(made)
    backups.make_here(vault)
    left = copies(vault.folder, None)
    assert sum(copy.made_at > clock() - timedelta(days=2) for copy in left) == 49
    assert len(left) == 49 + 12 + 4


def test_stopping_leaves_everything_as_it_was(vault: OpenVault, mika: str, stick: Path) -> None:
    backups.make_here(vault)
    before = names(vault.folder / "backups"), names(second(vault, stick))
    for after in range(2):
        looks: list[None] = []

        def stop(looks: list[None] = looks, after: int = after) -> bool:
            looks.append(None)
            return len(looks) > after

        with pytest.raises(KnownError, match="Gestopt"):
            backups.make(backups.plan(vault), stop=stop)
        assert (names(vault.folder / "backups"), names(second(vault, stick))) == before


def test_what_a_crash_left_behind_goes(vault: OpenVault, stick: Path) -> None:
    backups.make_here(vault)
    for place in (vault.folder / "backups", second(vault, stick)):
        (place / ".kluis-99.new").write_bytes(b"half")
        (place / ".kluis-99.new-journal").write_bytes(b"half")
    backups.make_here(vault)
    left = names(vault.folder / "backups") + names(second(vault, stick))
    assert [name for name in left if name.startswith(".")] == []


def test_a_full_disk_is_said_and_leaves_no_half_file(
    vault: OpenVault, mika: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.make_here(vault)
    before = names(vault.folder / "backups")
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 0))
        with pytest.raises(KnownError, match="te vol"):
            backups.make_here(vault)
    with monkeypatch.context() as full:
        full.setattr(backup_files, "flush", _no_room)
        with pytest.raises(KnownError, match="schijf is vol"):
            backups.make_here(vault)
    assert names(vault.folder / "backups") == before


def _no_room(*_: object) -> None:
    raise OSError(errno.ENOSPC, "no room")


def test_strange_files_among_the_copies_hide_none(vault: OpenVault) -> None:
    made = backups.make_here(vault).copy
    for name in ("kluis-99999999T999999Z.db", "kluis-20261117T100000Z.db.bak", "kluis-20261117T100000Z (1).db", "x"):
        (vault.folder / "backups" / name).write_bytes(b"x")
    (vault.folder / "backups" / "kluis-20261118T100000Z.db").mkdir()
    assert copies(vault.folder, None) == (made,)


def test_the_second_folder_gets_the_same_with_a_word_of_explanation(vault: OpenVault, mika: str, stick: Path) -> None:
    made = backups.make_here(vault)
    place = second(vault, stick)
    assert place.name.startswith("welapp-reservekopie-")
    assert names(place) == ["LEESMIJ.txt", made.copy.path.name, KEYS]
    assert (place / made.copy.path.name).read_bytes() == made.copy.path.read_bytes()
    assert [copy.where for copy in copies(vault.folder, stick)] == [Where.HERE, Where.SECOND]
    assert backups.last(vault) == backups.Last(made.copy.made_at, stick, None, "")


def test_pointing_at_the_folder_of_the_copies_itself_is_the_same_choice(vault: OpenVault, stick: Path) -> None:
    backups.make_here(vault)
    backups.set_second_folder(vault, second(vault, stick))
    backups.make_here(vault)
    assert names(stick) == [second(vault, stick).name]


@pytest.mark.parametrize("where", ["", "backups", "nieuw"])
def test_a_second_folder_inside_the_kluis_is_refused(vault: OpenVault, where: str) -> None:
    (vault.folder / where).mkdir(exist_ok=True)
    with pytest.raises(KnownError, match="in de kluis zelf"):
        backups.set_second_folder(vault, vault.folder / where)
    assert backups.second_folder(vault) is None


def test_a_second_folder_that_is_not_there_is_refused(vault: OpenVault, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="is er niet"):
        backups.set_second_folder(vault, tmp_path / "weg")


def test_a_stick_that_is_away_is_remembered_until_it_is_back(
    vault: OpenVault, mika: str, stick: Path, clock: StillClock
) -> None:
    backups.make_here(vault)
    stick.rename(stick.with_name("drawer"))
    clock.move(hours=1)
    away_since = clock()
    made = backups.make_here(vault)
    assert made.copy.path.is_file()
    assert "is er nu niet" in made.second
    clock.move(days=1)
    backups.make_here(vault)
    assert backups.last(vault).second_missing_since == away_since
    stick.with_name("drawer").rename(stick)
    caught = backups.catch_up(backups.plan(vault))
    backups.note_second(vault, caught)
    assert caught.second == ""
    assert backups.last(vault).second_missing_since is None
    newest = copies(vault.folder, None)[0]
    assert (second(vault, stick) / newest.path.name).read_bytes() == newest.path.read_bytes()


def test_a_stick_that_is_pulled_out_halfway_costs_only_the_second_copy(
    vault: OpenVault, mika: str, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.make_here(vault)
    copy_bytes = backup_files.copy_bytes

    def pulled(source: Path, target: Path, *more: Callable[..., bool]) -> None:
        shutil.rmtree(stick)
        copy_bytes(source, target, *more)

    monkeypatch.setattr(backup_files, "copy_bytes", pulled)
    made = backups.make_here(vault)
    assert made.copy.path.is_file()
    assert made.second
    assert backups.last(vault).second_missing_since == vault.around.clock()


def test_a_second_folder_without_room_is_told_and_keeps_no_half_file(
    vault: OpenVault, mika: str, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_files, "copy_bytes", _no_room)
    made = backups.make_here(vault)
    assert made.copy.path.is_file()
    assert "vol" in made.second
    assert names(second(vault, stick)) == ["LEESMIJ.txt", "kluis.keys"]


def test_a_copy_that_arrives_changed_on_the_stick_does_not_count(
    vault: OpenVault, mika: str, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    through = backup_files._through
    read: list[bytes] = []

    def changed(*arguments: object) -> bytes:
        read.append(through(*arguments))  # type: ignore[arg-type]
        return read[-1] + b"?" if len(read) == 2 else read[-1]

    monkeypatch.setattr(backup_files, "_through", changed)
    assert "schijf" in backups.make_here(vault).second
    assert names(second(vault, stick)) == ["LEESMIJ.txt", "kluis.keys"]


def test_the_teams_own_questions_go_along(vault: OpenVault, stick: Path) -> None:
    (vault.folder / "forms").mkdir()
    (vault.folder / "forms" / "eigen.toml").write_text("# van ons", encoding="utf-8")
    backups.make_here(vault)
    for place in (vault.folder / "backups", second(vault, stick)):
        assert (place / "forms" / "eigen.toml").read_text(encoding="utf-8") == "# van ons"


def test_a_damaged_key_file_never_goes_over_a_whole_one(vault: OpenVault) -> None:
    backups.make_here(vault)
    whole = (vault.folder / "backups" / KEYS).read_bytes()
    (vault.folder / KEYS).write_bytes(whole[:-30])
    assert backups.make_here(vault).copy.path.is_file()
    assert (vault.folder / "backups" / KEYS).read_bytes() == whole


def test_copies_are_found_from_the_drive_the_kluis_or_the_folder_itself(vault: OpenVault, stick: Path) -> None:
    backups.make_here(vault)
    place = second(vault, stick)
    for chosen, found in ((stick, place), (place, place), (vault.folder, vault.folder / "backups")):
        (source,) = sources(chosen)
        assert (source.folder, source.team) == (found, "WEL-team Veenkolk")
        assert [copy.path.parent for copy in source.copies] == [found]
        assert key_of(source.folder, PASSPHRASE) == vault.key
    assert sources(stick / "weg") == ()


def test_a_kluis_of_an_older_version_is_kept_before_it_is_brought_up_to_date(
    tmp_path: Path, around: Surroundings
) -> None:
    folder = shutil.copytree(SAMPLE, tmp_path / "kluis")
    with_words = "samen bouwen we een boot"
    vault = open_vault(folder, with_words, around)
    (copy,) = copies(folder, None)
    assert backup.read_facts(copy.path, vault.key).version == 1
    assert vault.connection.one("PRAGMA user_version") == (len(STEPS),)
    vault.close()
    open_vault(folder, with_words, around).close()
    assert copies(folder, None) == (copy,)


def test_without_room_for_that_copy_nothing_is_changed(
    tmp_path: Path, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = shutil.copytree(SAMPLE, tmp_path / "kluis")
    before = (folder / DATABASE).read_bytes()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 0))
    with pytest.raises(KnownError, match="te vol"):
        open_vault(folder, "samen bouwen we een boot", around)
    assert (folder / DATABASE).read_bytes() == before


def test_a_new_kluis_needs_no_copy_to_begin_with(vault: OpenVault) -> None:
    assert not (vault.folder / "backups").exists()
    add_case(vault, "Mika", JUST_NAME, None)
    assert backups.is_due(vault)
