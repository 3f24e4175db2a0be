"""The verbs for keeping and letting go: reservekopieën, looking after the kluis, erasing, and what is held."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pypdfium2
import pytest
from terminal import Door

WORDS = "een vlot van lege flessen"


@pytest.fixture
def told(door: Door, case: str) -> str:
    """A casus with one answer."""
    door.ok("answer", case, "wens-in-een-zin", "--text", WORDS, "--share", "everyone")
    return case


def names(door: Door) -> list[str]:
    return [row["name"] for row in door.data("cases", "--json")]


def names_without_words(door: Door) -> list[str]:
    """As `names`, whatever is said about the reservekopie."""
    return [row["name"] for row in json.loads(door.run("cases", "--json")[1])]


def newest_copy(door: Door) -> str:
    return door.ok("restore").split()[0]


def words_on(paper: Path) -> str:
    with pypdfium2.PdfDocument(paper) as pdf:
        return " ".join(page.get_textpage().get_text_bounded() for page in pdf)


def test_a_copy_is_looked_into_first_and_then_put_back(door: Door, told: str) -> None:
    assert str(door.vault) in door.ok("backup")
    copy = newest_copy(door)
    door.ok("add", "Zoë")
    assert "1 casus" in door.ok("restore", copy)
    assert "Mika" in door.ok("restore", copy)
    assert names(door) == ["Mika", "Zoë"]
    assert "teruggezet: 1 casus" in door.ok("restore", copy, "--yes")
    assert names(door) == ["Mika"]
    # What stood there became a copy itself.
    door.ok("restore", newest_copy(door), "--yes")
    assert names(door) == ["Mika", "Zoë"]


def test_a_stick_makes_a_kluis_on_a_new_laptop(real_door: Door, tmp_path: Path) -> None:
    door = real_door
    door.ok("add", "Mika")
    stick = tmp_path / "stick"
    stick.mkdir()
    door.ok("backup", "--second", str(stick))
    shutil.rmtree(door.vault)
    copy = door.ok("restore", "--from", str(stick)).split()[0]
    door.ok("restore", copy, "--from", str(stick), "--yes")
    assert names(door) == ["Mika"]


def test_a_kluis_that_is_damaged_is_put_back_from_its_copy(door: Door, told: str) -> None:
    door.ok("backup")
    (door.vault / "kluis.db").write_bytes(b"weg" * 5000)
    assert "reservekopie" in door.refused("cases")
    assert "bewaard in" in door.ok("restore", newest_copy(door), "--yes")
    assert names(door) == ["Mika"]


def test_an_unknown_copy_and_an_empty_folder_are_told(door: Door, told: str, tmp_path: Path) -> None:
    assert "geen reservekopieën" in door.refused("restore", "--from", str(tmp_path))
    door.ok("backup")
    assert "is er niet" in door.refused("restore", "kluis-19700101T000000Z")


def test_a_sound_kluis_is_told_line_by_line_and_a_broken_copy_with_exit_2(door: Door, told: str) -> None:
    door.ok("backup")
    assert door.data("check", "--json")["sound"] is True
    assert "De kluis is heel" in door.ok("check")
    copy = door.vault / "backups" / f"{newest_copy(door)}.db"
    data = bytearray(copy.read_bytes())
    data[len(data) // 2] ^= 1
    copy.write_bytes(data)
    code, out, err = door.run("check")
    assert code == 2
    assert "kan niet worden teruggezet" in out
    assert err == "Er is iets niet in orde. Bij de regels met een X staat wat je kunt doen.\n"


def test_what_goes_is_told_before_it_goes(door: Door, told: str, tmp_path: Path) -> None:
    said = door.ok("erase", told)
    assert "Dit wist alles van Mika" in said
    assert "nog niets gewist" in said
    assert names(door) == ["Mika"]


def test_an_erased_case_is_gone_from_the_copies_too_and_the_report_says_so(
    door: Door, told: str, tmp_path: Path
) -> None:
    door.ok("backup")
    report = tmp_path / "verslag.pdf"
    assert "ook in de reservekopieën" in door.ok("erase", told, "--yes", "--report", str(report))
    assert names(door) == []
    assert "Mika" in words_on(report)
    assert WORDS not in words_on(report)
    door.ok("restore", newest_copy(door), "--yes")
    assert names(door) == []


def test_one_answer_can_be_erased(door: Door, told: str) -> None:
    assert "één antwoord" in door.ok("erase", told, "--question", "wens-in-een-zin")
    door.ok("erase", told, "--question", "wens-in-een-zin", "--yes")
    assert WORDS not in door.ok("show", told, "--json")
    assert "niet meer" in door.refused("erase", told, "--question", "eerste-stapje", "--yes")


def test_what_is_held_comes_on_paper_and_in_the_register(door: Door, told: str, tmp_path: Path) -> None:
    paper = tmp_path / "overzicht.pdf"
    door.ok("held", told, "--out", str(paper))
    assert WORDS in " ".join(words_on(paper).split())
    assert len(door.data("show", told, "--json")["papers"]) == 1


def test_how_long_is_chosen_and_capped(door: Door, told: str) -> None:
    assert "Bewaard tot en met" in door.ok("keep", told)
    assert "drie jaar" in door.refused("keep", told, "2999-01-01")


def test_a_case_is_put_away_and_taken_back(door: Door, told: str) -> None:
    door.ok("archive", told)
    assert door.data("show", told, "--json")["archived"] is True
    door.ok("archive", told, "--back")
    assert door.data("show", told, "--json")["archived"] is False


def test_a_copy_comes_by_itself_and_not_at_every_deed(door: Door) -> None:
    def number() -> int:
        return len(list((door.vault / "backups").glob("kluis-*.db")))

    door.ok("cases")
    first = number()
    for name in ("Mika", "Zoë", "Robin"):
        door.ok("add", name)
    assert (first, number()) == (1, 1)


def test_a_copy_that_cannot_be_made_stops_nothing(door: Door) -> None:
    (door.vault / "backups").write_text("een bestand waar een map hoort", encoding="utf-8")
    code, out, err = door.run("add", "Mika")
    assert code == 0
    assert out
    assert err.startswith("Er kwam geen reservekopie.")
    assert names_without_words(door) == ["Mika"]


def test_a_former_second_place_is_named_until_it_is_gone(door: Door, told: str, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    door.ok("backup", "--second", str(stick))
    assert "Wis die map zelf" in door.ok("backup", "--no-second")
    shutil.rmtree(stick)
    _, _, err = door.run("erase", told, "--question", "wens-in-een-zin", "--yes")
    assert str(stick) in err
    door.ok("backup", "--gone", str(stick))
    assert "ook in de reservekopieën" in door.ok("erase", told, "--yes")
