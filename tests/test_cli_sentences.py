"""What the headless door says of a name or a file that ends in a full stop of its own: one, never two."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from terminal import Door

from welapp.cli.terminal import sentence

TWICE = re.compile(r"[.?!…]\.(?!\w)")


@pytest.fixture
def farid(door: Door, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Door:
    """A colleague whose name is short for more, known with the digits compared."""
    folder = tmp_path / "farid"
    folder.mkdir()
    made = Door(folder, capsys)
    made.ok("new", "--name", "Farid A.", "--team", "WEL-team Oost e.o.")
    for one, other in ((door, made), (made, door)):
        card = one.folder / "eigen.welkaart"
        one.ok("card", "--out", str(card))
        other.ok("trust", str(card), "--verified")
    return made


def test_what_is_said_after_a_bundle_is_made_ends_once(door: Door, farid: Door, case: str, tmp_path: Path) -> None:
    bundle = tmp_path / "Bundel voor Farid A."
    said = door.ok("seal", case, "--to", "Farid A.", "--out", str(bundle))
    assert said == f"De bundel staat in {bundle} Hij gaat open bij Farid A.\n"
    assert not TWICE.search(farid.ok("open", str(bundle), "--preview"))


def test_what_is_said_after_a_file_is_made_ends_once(door: Door, case: str, tmp_path: Path) -> None:
    names = tmp_path / "namen.txt"
    names.write_text("Tessa J.\n", encoding="utf-8")
    door.ok("will", case, "yes")
    door.ok("grounds", case, "--basis", "both", "--by", "Mika J.")
    door.ok("answer", case, "wens-in-een-zin", "--text", "Een boot bouwen.", "--share", "everyone")
    door.ok("answer", case, "trots", "--text", "Mika kan fluiten.", "--share", "Tessa J.")
    door.ok("approve", case, "--by", "Marloes")
    folder = tmp_path / "bladen e.d."
    folder.mkdir()
    deeds = (
        ("card", "--out"),
        ("held", case, "--out"),
        ("brief", case, "--reader", "Tessa J.", "--out"),
        ("brief", case, "--copies", str(names), "--out"),
        ("questions", "export"),
    )
    for number, deed in enumerate(deeds):
        path = folder if "--copies" in deed else tmp_path / f"{number} e.d."
        said = door.ok(*deed, str(path))
        assert f" {path}" in said
        assert not TWICE.search(said), said


def test_what_is_said_of_a_new_kluis_ends_once(tmp_path: Path, door: Door) -> None:
    door.vault = tmp_path / "kluis e.d."
    said = door.ok("new")
    assert said.startswith(f"De kluis staat in {door.vault} Vergeet")


def test_a_file_whose_name_commands_the_terminal_is_only_named() -> None:
    said = sentence("De vragen staan in {file}.", file=Path("vragen\x1b[2J.toml"))
    assert said == "De vragen staan in vragen\\u001b[2J.toml."


def test_a_name_that_commands_the_terminal_is_only_named_when_something_is_refused(door: Door, case: str) -> None:
    assert "‘Farid\\u001b[2J’" in door.refused("seal", case, "--to", "Farid\x1b[2J", "--out", "uit.welbundel")
