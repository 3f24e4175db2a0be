"""A copy in one file: whole while the work goes on, checked bit by bit, and stopped at once."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from welapp.actions.cases import add_case
from welapp.actions.surroundings import DATABASE
from welapp.actions.vaults import OpenVault
from welapp.actions.visits import save_answer
from welapp.domain.answers import Content
from welapp.domain.youth import JUST_NAME
from welapp.errors import DamagedError, KnownError
from welapp.store import about, backup, revisions
from welapp.store.connect import PAGE_BYTES, Connection, StoppedError, connect, connect_alone, connect_to_read


def go_on() -> bool:
    return False


def fill(vault: OpenVault, case: str, pieces: int = 40) -> None:
    with vault.connection.transaction():
        for number in range(pieces):
            revisions.write(vault.connection, vault.pen(), case, f"x:{number}", "bytes", secrets.token_hex(50_000))


@pytest.fixture
def made(vault: OpenVault, mika: str, tmp_path: Path) -> Path:
    target = tmp_path / "a copy % with? odd # signs.db"
    backup.copy(vault.folder / DATABASE, vault.key, target, lambda _: None, go_on)
    return target


def test_a_copy_holds_what_was_saved_and_stays_one_file(vault: OpenVault, made: Path) -> None:
    facts = backup.verify(made, vault.key, go_on)
    assert (facts.vault, facts.stamp) == (
        about.get(vault.connection, "vault"),
        about.get(vault.connection, "stamp"),
    )
    assert [name for _, name, _, _ in backup.look(made, vault.key, backup.cases)] == ["Mika"]
    with_it = [path.name for path in made.parent.iterdir() if path.name.startswith("a copy")]
    assert with_it == [made.name]
    reader = connect_to_read(made, vault.key)
    assert reader.one("PRAGMA journal_mode") == ("delete",)
    reader.close()


def test_a_copy_can_be_read_from_a_folder_that_cannot_be_written(vault: OpenVault, made: Path) -> None:
    before = made.read_bytes()
    made.chmod(0o400)
    made.parent.chmod(0o500)
    try:
        assert backup.verify(made, vault.key, go_on).vault
    finally:
        made.parent.chmod(0o700)
    assert made.read_bytes() == before


def test_reading_a_copy_never_writes_in_it(vault: OpenVault, made: Path) -> None:
    reader = connect_to_read(made, vault.key)
    with pytest.raises(Exception, match=r"readonly|schrijven"):
        reader.execute("DELETE FROM about")
    reader.close()


def test_the_kluis_can_be_written_while_it_is_copied(vault: OpenVault, mika: str, tmp_path: Path) -> None:
    """Saves in between neither wait, nor come into this copy, nor make it start again."""
    fill(vault, mika)
    parts: list[float] = []

    def save_meanwhile(part: float) -> None:
        parts.append(part)
        if len(parts) % 5 == 1:
            save_answer(vault, mika, "trots", Content(text=f"opa {len(parts)}"))

    backup.copy(vault.folder / DATABASE, vault.key, tmp_path / "copy.db", save_meanwhile, go_on)
    assert len(parts) > 4
    assert parts == sorted(parts)
    assert parts[-1] == 1
    backup.verify(tmp_path / "copy.db", vault.key, go_on)
    copied = connect_to_read(tmp_path / "copy.db", vault.key)
    assert copied.one("SELECT count(*) FROM revision WHERE item = 'answer:trots'") == (0,)
    copied.close()


def test_what_is_still_in_the_log_is_copied_too(vault: OpenVault, mika: str, tmp_path: Path) -> None:
    vault.connection.empty_log()
    save_answer(vault, mika, "trots", Content(text="in the log"))
    assert (vault.folder / (DATABASE + "-wal")).stat().st_size
    backup.copy(vault.folder / DATABASE, vault.key, tmp_path / "copy.db", lambda _: None, go_on)
    copied = connect_to_read(tmp_path / "copy.db", vault.key)
    assert copied.one("SELECT count(*) FROM revision WHERE item = 'answer:trots'") == (1,)
    copied.close()


@pytest.mark.parametrize("after", [0, 3])
def test_stopping_ends_the_copying_at_the_next_step(vault: OpenVault, mika: str, tmp_path: Path, after: int) -> None:
    fill(vault, mika)
    steps: list[float] = []
    with pytest.raises(StoppedError):
        backup.copy(vault.folder / DATABASE, vault.key, tmp_path / "x.db", steps.append, lambda: len(steps) >= after)
    assert len(steps) == after


def test_stopping_ends_the_check(vault: OpenVault, made: Path) -> None:
    with pytest.raises(StoppedError):
        backup.verify(made, vault.key, lambda: True)


def test_stopping_does_not_wait_for_the_seals(vault: OpenVault, made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go, ended = threading.Event(), threading.Event()

    def slow(_: object) -> list[str]:
        go.wait(20)
        ended.set()
        return []

    monkeypatch.setattr(Connection, "broken_seals", slow)
    looks: list[None] = []

    def stop() -> bool:
        looks.append(None)
        return len(looks) > 2

    with pytest.raises(StoppedError):
        backup.verify(made, vault.key, stop)
    assert not ended.is_set()
    go.set()
    assert ended.wait(20)


def test_emptying_the_log_does_not_wait_for_a_copy_and_is_done_afterwards(vault: OpenVault, mika: str) -> None:
    log = vault.folder / (DATABASE + "-wal")
    reader = connect(vault.folder / DATABASE, vault.key)
    with reader.reading():
        save_answer(vault, mika, "trots", Content(text="weg"))
        assert vault.connection.empty_log() is False
        assert vault.connection.one("PRAGMA busy_timeout") == (5000,)
        vault.connection.put_log_away()
        assert log.stat().st_size
    vault.connection.put_log_away()
    assert log.stat().st_size == 0
    reader.close()


def test_another_thread_can_make_the_copy(vault: OpenVault, mika: str, tmp_path: Path) -> None:
    said: list[object] = []

    def work() -> None:
        backup.copy(vault.folder / DATABASE, vault.key, tmp_path / "copy.db", lambda _: None, go_on)
        said.append(backup.verify(tmp_path / "copy.db", vault.key, go_on).stamp)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert said == [about.get(vault.connection, "stamp")]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_one_flipped_bit_anywhere_is_told(vault: OpenVault, made: Path, data: st.DataObject) -> None:
    whole = made.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    bit = data.draw(st.integers(0, 7))
    broken = made.with_name("broken.db")
    broken.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << bit]) + whole[at + 1 :])
    with pytest.raises(DamagedError, match="beschadigd"):
        backup.check_seals(broken, vault.key, go_on)
    with pytest.raises(DamagedError, match="beschadigd"):
        backup.verify(broken, vault.key, go_on)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-1],
        lambda data: data[:-PAGE_BYTES],
        lambda data: data[: PAGE_BYTES * 3],
        lambda data: data[:100],
        lambda data: b"",
        lambda data: data + b"x",
        lambda data: data + bytes(PAGE_BYTES),
        lambda data: data[:PAGE_BYTES] + data[PAGE_BYTES * 2 : PAGE_BYTES * 3] + data[PAGE_BYTES * 2 :],
        lambda data: secrets.token_bytes(len(data)),
    ],
)
def test_a_cut_lengthened_or_shuffled_copy_is_told(
    vault: OpenVault, made: Path, damage: Callable[[bytes], bytes]
) -> None:
    made.write_bytes(damage(made.read_bytes()))
    with pytest.raises(DamagedError, match="beschadigd"):
        backup.verify(made, vault.key, go_on)


def test_another_key_opens_nothing(vault: OpenVault, made: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(DamagedError, match="andere kluis"):
        backup.verify(made, bytes(32), go_on)
    assert capfd.readouterr() == ("", "")


def test_a_copy_of_a_newer_version_is_refused_by_name(vault: OpenVault, made: Path) -> None:
    newer = connect_alone(made, vault.key)
    newer.execute("PRAGMA user_version = 9999")
    newer.close()
    with pytest.raises(KnownError, match="nieuwere versie"):
        backup.check_seals(made, vault.key, go_on)
    with pytest.raises(KnownError, match="nieuwere versie"):
        backup.read_facts(made, vault.key)


def test_the_mark_is_another_after_every_save(vault: OpenVault, mika: str) -> None:
    marks = {backup.mark(vault.connection)}
    for number in range(5):
        save_answer(vault, mika, "trots", Content(text=f"{number}"))
        marks.add(backup.mark(vault.connection))
    add_case(vault, "Robin", JUST_NAME, None)
    marks.add(backup.mark(vault.connection))
    assert len(marks) == 7
