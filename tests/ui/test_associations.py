"""What a double-click starts, whatever the system."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ui.associations import Opener, Who, check_start, start_command, together
from welapp.errors import KnownError

HERE, NOBODY, OTHER = Opener(Who.HERE), Opener(Who.NOBODY), Opener(Who.OTHER, "Teksteditor")


def test_a_program_that_was_packed_is_started_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "C:\\welapp\\welapp.exe")
    assert start_command() == ("C:\\welapp\\welapp.exe",)


def test_on_windows_no_black_window_comes_along(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "pythonw.exe").touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    monkeypatch.setattr(sys, "platform", "win32")
    assert start_command()[0] == str(tmp_path / "pythonw.exe")


def test_a_program_that_could_not_be_started_from_another_folder_is_refused(tmp_path: Path) -> None:
    check_start(start_command())
    nothing = (sys.executable, "-I", "-S", "-m", "ui")  # without what tells Python where welapp is
    with pytest.raises(KnownError, match="kan welapp hier niet starten"):
        check_start(nothing)
    with pytest.raises(KnownError, match="kan welapp hier niet starten"):
        check_start((str(tmp_path / "weg"), "-m", "ui"))


def test_a_folder_with_a_sign_that_the_systems_fill_in_is_refused() -> None:
    with pytest.raises(KnownError, match="procentteken"):
        check_start(("/home/mika/100%/welapp",))


def test_of_two_kinds_whoever_else_has_one_is_told_of_and_then_what_is_missing() -> None:
    assert together([HERE, OTHER]) == OTHER
    assert together([HERE, NOBODY]) == NOBODY
    assert together([HERE, HERE]) == HERE
