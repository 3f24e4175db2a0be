"""The verb about a team's own questions: export, import after a look, and back to the shipped ones."""

from __future__ import annotations

from pathlib import Path

from terminal import Door

OWN = """
[[theme.question]]
id = "muziek-x7k2m"
kind = "text"
text = "Welke muziek past bij jou?"
label = "Jouw muziek"
block = "over-mij"
"""


def exported(door: Door, tmp_path: Path) -> Path:
    path = tmp_path / "vragen.toml"
    door.ok("questions", "export", str(path))
    return path


def with_music(path: Path) -> Path:
    text = path.read_text(encoding="utf-8")
    at = text.index("\n[[theme]]", text.index('id = "over-jou"'))
    path.write_text(text[:at] + OWN + text[at:], encoding="utf-8")
    return path


def test_an_import_first_says_what_changes_and_takes_over_after_a_yes(door: Door, case: str, tmp_path: Path) -> None:
    path = with_music(exported(door, tmp_path))
    said = door.ok("questions", "import", str(path))
    assert "Nieuw: 1\n  Jouw muziek\n" in said
    assert "nog niets veranderd" in said
    assert "staat niet in de vragenlijst" in door.refused("answer", case, "muziek-x7k2m", "--text", "Jazz")
    assert "Overgenomen." in door.ok("questions", "import", str(path), "--yes")
    door.ok("answer", case, "muziek-x7k2m", "--text", "Jazz")
    assert "Jouw muziek: Jazz" in door.ok("show", case)


def test_a_reset_keeps_what_was_answered(door: Door, case: str, tmp_path: Path) -> None:
    door.ok("questions", "import", str(with_music(exported(door, tmp_path))), "--yes")
    door.ok("answer", case, "muziek-x7k2m", "--text", "Jazz")
    door.ok("questions", "reset")
    assert "Jouw muziek: Jazz" in door.ok("show", case)
    assert "hidden = true" in exported(door, tmp_path).read_text(encoding="utf-8")


def test_the_questions_for_parents_go_apart(door: Door, tmp_path: Path) -> None:
    path = tmp_path / "ouders.toml"
    door.ok("questions", "export", str(path), "--parents")
    assert 'voice = "parents"' in path.read_text(encoding="utf-8")
    assert "geen verschil" in door.ok("questions", "import", str(path))


def test_a_mistake_in_the_file_is_named_with_its_line(door: Door, tmp_path: Path) -> None:
    path = exported(door, tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace('kind = "cards"', 'kind = "kaarten"', 1), encoding="utf-8")
    assert "In vragen.toml op regel" in door.refused("questions", "import", str(path), "--yes")


def test_without_a_file_the_verb_says_how_it_goes(door: Door) -> None:
    assert "BESTAND" in door.refused("questions", "export")
