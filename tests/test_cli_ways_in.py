"""The verbs for the ways into a kluis: changing the wachtzin, the recovery code, one program at a time."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
from terminal import Door, one_sentence

from welapp.actions.claims import claim
from welapp.actions.surroundings import Surroundings

NEW = "zeven ganzen lopen naar de bakker"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """What is typed at a question."""
    keys = io.StringIO()
    monkeypatch.setattr("sys.stdin", keys)
    return keys


def words_on(sheet: Path) -> str:
    with pypdfium2.PdfDocument(sheet) as paper:
        return " ".join(page.get_textpage().get_text_bounded() for page in paper)


def groups_on(sheet: Path) -> list[str]:
    return [word for word in words_on(sheet).split() if word.isdigit() and len(word) == 6]


def code_on(door: Door, sheet: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Make a recovery code as a person does: read the sheet, and type its last group."""

    class Reader(io.StringIO):
        def readline(self, _size: int = -1) -> str:  # type: ignore[override]
            return groups_on(sheet)[-1] + "\n"

    monkeypatch.setattr("sys.stdin", Reader())
    code, out, err = door.run("recovery", "--out", str(sheet))
    assert (code, err) == (0, "Typ groep 8 van het blad over: ")
    assert str(sheet) in out
    return " ".join(groups_on(sheet))


def test_a_new_wachtzin_takes_the_place_of_the_old(door: Door, tmp_path: Path) -> None:
    new = tmp_path / "nieuw.txt"
    new.write_text(NEW, encoding="utf-8")
    assert "De oude opent de kluis niet meer" in door.ok("passphrase", "--new-passphrase-file", str(new))
    assert "niet de goede wachtzin" in door.refused("cases")
    door.words = new
    door.ok("cases")


def test_a_sheet_with_a_code_opens_the_kluis(real_door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    door = real_door
    code = code_on(door, tmp_path / "blad.pdf", monkeypatch)
    assert len(code.split()) == 8
    file = tmp_path / "code.txt"
    file.write_text(code.replace(" ", "-"), encoding="utf-8")
    assert door.bare("cases", "--vault", str(door.vault), "--code-file", str(file)) == (0, "", "")

    wrong = code[:15] + ("1" if code[15] != "1" else "2") + code[16:]
    file.write_text(wrong, encoding="utf-8")
    code_, out, err = door.bare("cases", "--vault", str(door.vault), "--code-file", str(file))
    assert (code_, out) == (2, "")
    assert "Groep 3" in one_sentence(err)


def test_a_forgotten_wachtzin_is_replaced_with_the_code(
    real_door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    door = real_door
    (tmp_path / "code.txt").write_text(code_on(door, tmp_path / "blad.pdf", monkeypatch), encoding="utf-8")
    (tmp_path / "nieuw.txt").write_text(NEW, encoding="utf-8")
    files = ["--code-file", str(tmp_path / "code.txt"), "--new-passphrase-file", str(tmp_path / "nieuw.txt")]
    assert door.bare("passphrase", "--vault", str(door.vault), *files)[0] == 0
    door.words = tmp_path / "nieuw.txt"
    door.ok("cases")


def test_a_code_of_which_nobody_typed_the_last_group_is_no_code(door: Door, tmp_path: Path, typed: io.StringIO) -> None:
    sheet = tmp_path / "blad.pdf"
    code, _, err = door.run("recovery", "--out", str(sheet))
    assert code == 2
    assert "groep 8" in err
    assert not sheet.exists()


def test_a_kluis_that_is_open_in_a_window_is_left_alone(door: Door) -> None:
    with claim(door.vault, Surroundings()):
        assert "al open op deze computer" in door.refused("cases")
    door.ok("cases")
