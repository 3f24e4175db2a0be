"""A double-click on a Linux desktop, asked of the desktop's own tools, in folders that are nobody's."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.asking import Answering
from tests.ui.conftest import AUTHOR, PASSPHRASE, TEAM
from tests.ui.test_window import unlock
from ui import boot
from ui.associations import FILES, Opener, Who, of_this_system, start_command
from ui.associations_linux import DEFAULTS, DesktopAssociations, defaults_in, of_this_user, put_first, without_us
from ui.desk import Desk
from ui.pages.bundle import BundlePage
from ui.pages.settings import SettingsPage
from ui.session import Session
from welapp import places
from welapp.actions.claims import claim
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import create_vault
from welapp.errors import KnownError

TOOLS = ("gio", "xdg-mime", "update-mime-database", "update-desktop-database", "desktop-file-validate")
pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="as a Linux desktop does it"),
    pytest.mark.skipif(
        not all(map(shutil.which, TOOLS)), reason="the tools of a desktop are not here (packaging/test-debian.txt)"
    ),
]
BUNDLE_TYPE, CARD_TYPE = (kind.media_type for kind in FILES)
OURS = ("welapp.desktop", BUNDLE_TYPE, CARD_TYPE)
ODD_NAMES = (
    "Mika thuis.welbundel",
    'l\'été "van" oma.welbundel',
    "100% $HOME `id` \\ ; & | én ëïü Şükrü.welkaart",
    "%f %U.WELBUNDEL",
    "-begin.welkaart",
)
OTHERS = """# Mijn eigen keuzes
[Added Associations]
text/plain=org.kde.kate.desktop;

[Default Applications]
text/html=firefox.desktop
application/vnd.welapp.bundel=editor.desktop;
image/png=gimp.desktop;viewer.desktop;

[Removed Associations]
image/png=gone.desktop;
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("data", "config", "cache"):
        monkeypatch.setenv(f"XDG_{name.upper()}_HOME", str(tmp_path / name))
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    return tmp_path


@pytest.fixture
def starts(home: Path) -> tuple[Path, Path]:
    """A program in a folder with an awkward name, and where it writes what it was started with."""
    folder, told = home / 'wel "app" $HOME `id` \\ ëïü', home / "told.json"
    folder.mkdir()
    program = folder / "start mij"
    program.write_text(
        f"#!{sys.executable} -I\nimport json, os, sys\nfrom pathlib import Path\n"
        f"fresh = Path({str(told)!r} + '.new')\n"
        "fresh.write_text(json.dumps(sys.argv[1:]))\n"
        f"fresh.replace({str(told)!r})\n"
    )
    program.chmod(0o755)
    return program, told


def here(*command: str) -> DesktopAssociations:
    return DesktopAssociations(command or start_command(), of_this_user())


def answer(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.stdout.strip()


def known_to_qt(file: Path) -> str:
    """Ask as the desktops made with Qt do; in a program of its own, as Qt looks once in five seconds at most."""
    script = "import sys; from PySide6.QtCore import QMimeDatabase as D; print(D().mimeTypeForFile(sys.argv[1]).name())"
    return answer(sys.executable, "-c", script, str(file))


def double_click(file: Path) -> None:
    subprocess.run(["gio", "open", str(file)], check=True, timeout=60)  # without a pipe, which the program would keep


def names_us(home: Path) -> list[str]:
    """Every file in the folders of the desktop that tells of welapp, by its name or in it."""
    every = [path for name in ("data", "config") for path in (home / name).rglob("*") if path.is_file()]
    return [str(path) for path in every if "welapp" in path.name or b"welapp" in path.read_bytes()]


def program(home: Path, name: str, said: str) -> None:
    folder = home / "data" / "applications"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(f"[Desktop Entry]\nType=Application\nName={said}\nExec=true %f\n", encoding="utf-8")


def test_the_desktop_knows_both_kinds_and_opens_them_with_this_program(home: Path) -> None:
    assert here().opener() == Opener(Who.NOBODY)
    here().associate()
    for name, media_type in (("a b.welbundel", BUNDLE_TYPE), ("KAART.WelKaart", CARD_TYPE)):
        file = home / name
        file.write_bytes(b"welkaart 1\nnaam: Ilse\n")  # as text it would be another kind
        assert answer("xdg-mime", "query", "filetype", str(file)) == media_type
        assert answer("xdg-mime", "query", "default", media_type) == "welapp.desktop"
        assert f"standard::content-type: {media_type}" in answer("gio", "info", str(file))
        assert known_to_qt(file) == media_type
    entry = home / "data" / "applications" / "welapp.desktop"
    assert answer("desktop-file-validate", str(entry)) == ""
    assert here().opener() == Opener(Who.HERE)


def test_a_bundle_is_not_taken_for_another_age_file_and_other_files_are_not_ours(home: Path) -> None:
    here().associate()
    samples = Path(__file__).parents[1] / "samples"
    other = str(samples / "bundles" / "no-card.txt")
    assert BUNDLE_TYPE in answer("gio", "info", str(samples / "bundle-1.welbundel"))
    assert "text/plain" in answer("gio", "info", "-a", "standard::content-type", other)


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_double_click_gives_the_program_the_file_whatever_both_are_called(
    home: Path, starts: tuple[Path, Path], name: str
) -> None:
    script, told = starts
    here(str(script), "--iets", "twee woorden").associate()
    assert answer("desktop-file-validate", str(home / "data" / "applications" / "welapp.desktop")) == ""
    file = home / name
    file.write_bytes(b"iets")
    double_click(file)
    until = time.monotonic() + 30
    while not told.exists():
        assert time.monotonic() < until, "it was not started"
        time.sleep(0.02)
    assert json.loads(told.read_text()) == ["--iets", "twee woorden", str(file)]


def test_the_row_in_instellingen_does_it_for_this_very_desktop(
    qtbot: QtBot, desk: Desk, settled: Callable[[Session], None]
) -> None:
    page = SettingsPage(desk, Answering(), of_this_system())
    qtbot.addWidget(page)
    settled(desk.session)
    page.double_click.button.click()
    qtbot.waitUntil(lambda: page.double_click.state.words.text() == "Dit staat aan.", timeout=30_000)
    assert answer("xdg-mime", "query", "default", BUNDLE_TYPE) == "welapp.desktop"
    page.double_click.button.click()
    qtbot.waitUntil(lambda: page.double_click.state.words.text() == "Dit staat uit.", timeout=30_000)
    assert answer("xdg-mime", "query", "default", BUNDLE_TYPE) == ""


def test_what_lies_beside_the_file_is_never_run(home: Path) -> None:
    """A stick of anyone may hold a `ui` or a `json` of its own; a double-click may start in its folder."""
    for name in ("ui.py", "json.py", "welapp.py", "sitecustomize.py"):
        (home / name).write_text("raise SystemExit('not ours')")
    done = subprocess.run(
        [*start_command(), "--help"], cwd=home, capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "PYTHONPATH": str(home)},
    )  # fmt: skip
    assert done.stderr.startswith("Zo start je welapp")


def test_taken_back_nothing_tells_of_it_any_more(home: Path) -> None:
    here().associate()
    assert len(names_us(home)) > 3
    here().take_back()
    assert names_us(home) == []
    assert not (home / "config" / "mimeapps.list").exists()
    assert here().opener() == Opener(Who.NOBODY)
    here().take_back()  # once more is no trouble
    assert "welapp" not in answer("gio", "info", str(home / "config"))


def test_the_choices_for_other_files_stay_letter_for_letter(home: Path) -> None:
    assert without_us(put_first(OTHERS)) == OTHERS.replace(
        "text/html=firefox.desktop\napplication/vnd.welapp.bundel=editor.desktop;\n",
        "application/vnd.welapp.bundel=editor.desktop;\ntext/html=firefox.desktop\n",
    )
    twice = put_first(put_first(OTHERS))
    assert twice == put_first(OTHERS)
    assert twice.count("welapp.desktop") == 2


LINES = st.one_of(
    st.sampled_from(["[Default Applications]", "[Added Associations]", "[Weg] ", "", "# welapp.desktop"]),
    st.sampled_from(["text/plain=editor.desktop", " image/png =  gimp.desktop;;kate.desktop"]),
    st.builds(
        "{}={}".format,
        st.sampled_from([BUNDLE_TYPE, CARD_TYPE, f" {CARD_TYPE} "]),
        st.lists(st.sampled_from(["welapp.desktop", "editor.desktop", " kate.desktop "]), max_size=3).map(";".join),
    ),
    st.text(st.characters(exclude_characters="\n", exclude_categories=("Cs",)), max_size=12),
)


@given(st.lists(LINES, max_size=12).map("\n".join))
@settings(max_examples=300, deadline=None)
def test_whatever_stands_in_it_only_what_is_about_us_changes(text: str) -> None:
    def of_others(told: str) -> list[str]:
        return [line for line in told.split("\n") if not any(one in line for one in (*OURS, DEFAULTS)) and line.strip()]

    put, taken = put_first(text), without_us(put_first(text))
    assert of_others(put) == of_others(taken) == of_others(text)
    assert all(defaults_in(put)[kind.media_type][0] == "welapp.desktop" for kind in FILES)
    assert put_first(put) == put
    assert not any("welapp.desktop" in line and not line.startswith("#") for line in taken.split("\n"))
    for kind in FILES:
        before = [name for name in defaults_in(text).get(kind.media_type, ()) if name != "welapp.desktop"]
        assert list(defaults_in(taken).get(kind.media_type, ())) == before


def test_another_program_is_named_taken_over_from_and_comes_back(home: Path) -> None:
    program(home, "editor.desktop", "Teksteditor")
    list_ = home / "config" / "mimeapps.list"
    list_.parent.mkdir()
    real = home / "elders.list"
    real.write_text(OTHERS)
    real.chmod(0o644)
    list_.symlink_to(real)
    assert here().opener() == Opener(Who.OTHER, "Teksteditor")
    here().associate()
    assert here().opener() == Opener(Who.HERE)
    assert answer("xdg-mime", "query", "default", BUNDLE_TYPE) == "welapp.desktop"
    assert list_.is_symlink(), "who keeps it elsewhere goes on doing so"
    assert real.stat().st_mode & 0o777 == 0o644
    here().take_back()
    assert here().opener() == Opener(Who.OTHER, "Teksteditor")
    assert "Teksteditor" in (home / "data" / "applications" / "editor.desktop").read_text()


def test_a_program_that_is_gone_opens_nothing(home: Path) -> None:
    (home / "config").mkdir()
    (home / "config" / "mimeapps.list").write_text(OTHERS)
    assert here().opener() == Opener(Who.NOBODY)


def test_a_welapp_in_another_folder_is_named_as_long_as_it_is_there(
    home: Path, starts: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    older = home / 'oude "welapp" \\nu ë'
    older.mkdir()
    monkeypatch.setattr("ui.associations_linux.own_folder", lambda: str(older))
    here(str(starts[0])).associate()
    assert here().opener() == Opener(Who.ELSEWHERE, str(older))
    older.rmdir()
    assert here().opener() == Opener(Who.NOBODY)
    here().associate()
    assert here().opener() == Opener(Who.HERE)


def test_what_no_longer_works_is_off_and_can_be_put_on_again(home: Path, starts: tuple[Path, Path]) -> None:
    """Another Python in the same folder, or a desktop whose kinds of files were swept away."""
    here(str(starts[0])).associate()
    assert here().opener() == Opener(Who.NOBODY)
    here().associate()
    shutil.rmtree(home / "data" / "mime")
    assert here().opener() == Opener(Who.NOBODY)
    here().associate()
    assert here().opener() == Opener(Who.HERE)
    assert answer("xdg-mime", "query", "default", BUNDLE_TYPE) == "welapp.desktop"


def only(folder: Path, *tools: str) -> str:
    """Return a PATH on which only these are."""
    folder.mkdir()
    for tool in tools:
        (folder / tool).symlink_to(str(shutil.which(tool)))
    return str(folder)


def test_without_the_second_tool_it_works_as_well(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as bare:
        bare.setenv("PATH", only(home / "bin", "update-mime-database"))
        here().associate()
    assert answer("gio", "mime", BUNDLE_TYPE).splitlines()[0].endswith("welapp.desktop")
    assert answer("xdg-mime", "query", "default", CARD_TYPE) == "welapp.desktop"


def test_without_the_tool_for_kinds_of_files_one_sentence_says_so_and_nothing_is_written(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", only(home / "bin"))
    with pytest.raises(KnownError, match="shared-mime-info"):
        here().associate()
    assert names_us(home) == []


def test_a_desktop_that_refuses_halfway_keeps_nothing_of_it(home: Path) -> None:
    (home / "config" / "mimeapps.list").mkdir(parents=True)
    with pytest.raises(KnownError, match=r"mimeapps\.list"):
        here().associate()
    assert names_us(home) == []


def test_a_tool_that_fails_is_a_sentence_and_keeps_nothing(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    failing = home / "bin"
    failing.mkdir()
    (failing / "update-mime-database").write_text("#!/bin/sh\nexit 1\n")
    (failing / "update-mime-database").chmod(0o755)
    monkeypatch.setenv("PATH", f"{failing}:{os.environ['PATH']}")
    with pytest.raises(KnownError, match="nam het niet over"):
        here().associate()
    assert names_us(home) == []


def test_a_double_click_brings_the_bundle_to_the_window_that_is_there(
    qtbot: QtBot, qapp: QApplication, around: Surroundings, home: Path, monkeypatch: pytest.MonkeyPatch,
    settled: Callable[[Session], None],
) -> None:  # fmt: skip
    """The whole way: the desktop starts the program, which finds the kluis open and hands the file over."""
    monkeypatch.setattr(boot.crash, "install", lambda _window: None)
    kluis = places.own_vault()
    create_vault(kluis, PASSPHRASE, AUTHOR, TEAM, around).close()
    window = boot.start_window(qapp, kluis, around, claim(kluis, around))
    qtbot.addWidget(window)
    unlock(qtbot, window, settled)
    here().associate()
    file = home / "van Farid, 3 dec.welbundel"
    file.write_bytes(b"iets")
    double_click(file)
    until = time.monotonic() + 30
    while not isinstance(window.page, BundlePage):
        assert time.monotonic() < until, "the file did not come"
        qtbot.wait(20)
    assert window.incoming.file.path == file
    settled(window.session)
    window.close()
    window.session.let_go()
