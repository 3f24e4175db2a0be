"""The door to SQLCipher: all or nothing, one step at a time, and errors that a person can read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from welapp.actions.cases import add_case, list_cases, read_case
from welapp.actions.vaults import OpenVault
from welapp.actions.visits import save_answer
from welapp.domain.answers import Content
from welapp.domain.youth import JUST_NAME
from welapp.errors import BugError, KnownError
from welapp.store import migrate as steps
from welapp.store import rows
from welapp.store.connect import connect
from welapp.store.migrate import migrate
from welapp.store.migrations import STEPS

KEY = bytes(32)


def _write_and_fail(vault: OpenVault) -> None:
    with vault.connection.transaction():
        vault.connection.execute("INSERT INTO probe VALUES (1)")
        raise ZeroDivisionError


def test_an_error_halfway_undoes_everything(vault: OpenVault) -> None:
    vault.connection.execute("CREATE TABLE probe (x)")
    with pytest.raises(ZeroDivisionError):
        _write_and_fail(vault)
    assert vault.connection.rows("SELECT * FROM probe") == []
    with vault.connection.transaction():
        vault.connection.execute("INSERT INTO probe VALUES (2)")
    assert vault.connection.rows("SELECT x FROM probe") == [(2,)]


def test_a_failing_step_rolls_back_wholly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connection = connect(tmp_path / "x.db", KEY, make=True)
    migrate(connection)
    before = connection.rows("SELECT name, sql FROM sqlite_master ORDER BY name")
    broken = ("CREATE TABLE halfway (x)", "ALTER TABLE about ADD COLUMN extra TEXT", "NOT EVEN SQL")
    monkeypatch.setattr(steps, "STEPS", (*STEPS, broken))
    with pytest.raises(Exception, match="syntax"):
        migrate(connection)
    assert connection.rows("SELECT name, sql FROM sqlite_master ORDER BY name") == before
    assert connection.one("PRAGMA user_version") == (len(STEPS),)
    monkeypatch.setattr(steps, "STEPS", (*STEPS, broken[:2]))
    assert migrate(connection) == 1
    assert connection.one("PRAGMA user_version") == (len(STEPS) + 1,)
    connection.close()


def test_migrating_twice_changes_nothing(vault: OpenVault) -> None:
    assert migrate(vault.connection) == 0


def test_the_file_is_marked_as_ours(vault: OpenVault) -> None:
    assert vault.connection.one("PRAGMA application_id") == (int.from_bytes(b"WELK", "big"),)


@pytest.mark.parametrize(
    ("setting", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1), ("temp_store", 2)],
)
def test_the_connection_is_set_for_safety(vault: OpenVault, setting: str, value: object) -> None:
    assert vault.connection.one(f"PRAGMA {setting}") == (value,)


def test_a_key_of_another_length_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(BugError):
        connect(tmp_path / "x.db", b"short", make=True)


def test_a_missing_file_is_not_made_by_opening(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="ontbreekt"):
        connect(tmp_path / "x.db", KEY)
    assert list(tmp_path.iterdir()) == []


def test_two_windows_on_one_kluis_see_each_other(
    vault: OpenVault, mika: str, reopened: Callable[[], OpenVault]
) -> None:
    other = reopened()
    save_answer(other, mika, "trots", Content(text="van de ander"))
    assert read_case(vault, mika).answers["trots"].content.text == "van de ander"
    save_answer(vault, mika, "trots", Content(text="van de een"))
    assert read_case(other, mika).answers["trots"].content.text == "van de een"
    assert read_case(other, mika).conflicts == ()


def test_a_kluis_that_another_window_is_writing_is_said(
    vault: OpenVault, mika: str, reopened: Callable[[], OpenVault]
) -> None:
    other = reopened()
    other.connection.execute("PRAGMA busy_timeout = 50")
    with vault.connection.transaction(), pytest.raises(KnownError, match="ander venster"):
        add_case(other, "Robin", JUST_NAME, None)
    assert [row.name for row in list_cases(other)] == ["Mika"]
    add_case(other, "Robin", JUST_NAME, None)
    assert [row.name for row in list_cases(vault)] == ["Mika", "Robin"]


def test_an_error_while_the_row_is_written_leaves_the_case_as_it_was(
    vault: OpenVault, mika: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = read_case(vault, mika)

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as broken:
        broken.setattr(rows, "put", fail)
        with pytest.raises(ZeroDivisionError):
            save_answer(vault, mika, "trots", Content(text="half"))
        with pytest.raises(ZeroDivisionError):
            add_case(vault, "Half", JUST_NAME, None)
    assert read_case(vault, mika) == before
    assert [row.name for row in list_cases(vault)] == ["Mika"]
    assert vault.connection.one("SELECT count(*) FROM revision WHERE item = 'answer:trots'") == (0,)
