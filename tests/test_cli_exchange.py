"""The headless door to working together: cards, bundles out and in, two versions, and turning back."""

from __future__ import annotations

from pathlib import Path

import pytest
from terminal import Door


@pytest.fixture
def farid(door: Door, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Door:
    folder = tmp_path / "farid"
    folder.mkdir()
    made = Door(folder, capsys)
    made.ok("new", "--name", "Farid Amrani")
    return made


@pytest.fixture
def known(door: Door, farid: Door) -> tuple[Door, Door]:
    """Both have each other's card, with the digits compared."""
    for one, other in ((door, farid), (farid, door)):
        card = one.folder / "eigen.welkaart"
        one.ok("card", "--out", str(card))
        other.ok("trust", str(card), "--verified")
    return door, farid


def test_a_card_is_a_line_or_a_file_and_shows_the_digits_to_compare(door: Door, farid: Door) -> None:
    card = farid.folder / "farid.welkaart"
    farid.ok("card", "--out", str(card))
    line = farid.ok("card")
    assert len(line.split()) == 1
    said = door.ok("trust", str(card))
    assert "Vergelijk deze cijfers" in said
    (one,) = door.data("contacts", "--json")
    assert one["number"] in said
    assert (one["name"], one["verified_on"], one["changed"]) == ("Farid Amrani", None, False)
    door.ok("trust", str(card), "--verified")
    assert door.data("contacts", "--json")[0]["verified_on"]


def test_a_case_goes_over_and_is_looked_at_first(known: tuple[Door, Door], case: str, tmp_path: Path) -> None:
    door, farid = known
    door.ok("answer", case, "lekker", "--text", "Soep.")
    bundle = tmp_path / "uit.welbundel"
    assert "Farid Amrani" in door.ok("seal", case, "--to", "farid amrani", "--out", str(bundle))
    seen = farid.data("open", str(bundle), "--preview", "--json")
    assert seen["from"]["trust"] == "verified"
    assert [(one["case"], one["name"], one["known"]) for one in seen["cases"]] == [(case, "Mika", False)]
    assert farid.data("cases", "--json") == []
    assert "Er is nog niets overgenomen." in farid.ok("open", str(bundle), "--preview")
    assert "Overgenomen: 1 casus" in farid.ok("open", str(bundle))
    assert farid.data("show", case, "--json")["answers"]["lekker"]["text"] == "Soep."


def test_two_versions_are_listed_and_one_is_chosen(known: tuple[Door, Door], case: str, tmp_path: Path) -> None:
    door, farid = known
    there, back = tmp_path / "heen.welbundel", tmp_path / "terug.welbundel"
    door.ok("answer", case, "lekker", "--text", "Soep.")
    door.ok("seal", case, "--to", "Farid Amrani", "--out", str(there))
    farid.ok("open", str(there))
    door.ok("answer", case, "lekker", "--text", "Taart.")
    farid.ok("answer", case, "lekker", "--text", "Brood.")
    name = farid.data("contacts", "--json")[0]["name"]
    farid.ok("seal", case, "--to", name, "--out", str(back))
    taken = door.data("open", str(back), "--json")
    assert taken["conflicts"] == 1
    (two,) = door.data("conflicts", case, "--json")
    assert {version["words"] for version in two["versions"]} == {"Taart.", "Brood."}
    brood = next(version for version in two["versions"] if version["words"] == "Brood.")
    assert "Brood." in door.ok("conflicts", case)
    door.ok("resolve", case, two["field"], "--take", brood["revision"])
    assert door.data("conflicts", case, "--json") == []
    assert door.data("show", case, "--json")["answers"]["lekker"]["text"] == "Brood."
    assert "geen twee versies" in door.refused("resolve", case, two["field"], "--take", brood["revision"])


def test_taking_in_is_turned_back_by_its_number(known: tuple[Door, Door], case: str, tmp_path: Path) -> None:
    door, farid = known
    bundle = tmp_path / "uit.welbundel"
    door.ok("seal", case, "--to", "Farid Amrani", "--out", str(bundle))
    taken = farid.data("open", str(bundle), "--json")
    farid.ok("undo-import", taken["id"])
    assert farid.data("cases", "--json") == []
    assert "al teruggedraaid" in farid.refused("undo-import", taken["id"])
    assert "niet overgenomen" in farid.refused("undo-import", "0" * 32)


def test_six_words_are_shown_once_and_open_it(known: tuple[Door, Door], case: str, tmp_path: Path) -> None:
    door, farid = known
    bundle, words = tmp_path / "uit.welbundel", tmp_path / "woorden.txt"
    said = door.ok("seal", case, "--words", "--out", str(bundle))
    words.write_text(said.split(": ")[1], encoding="utf-8")
    assert len(said.split(": ")[1].split()) == 6
    assert (
        farid.data("open", str(bundle), "--preview", "--words-file", str(words), "--json")["cases"][0]["name"] == "Mika"
    )
    farid.refused("open", str(bundle), "--preview")


def test_what_is_forgotten_or_wrong_is_said_in_one_sentence(
    known: tuple[Door, Door], case: str, tmp_path: Path
) -> None:
    door, farid = known
    out = str(tmp_path / "uit.welbundel")
    assert "--to" in door.refused("seal", case, "--out", out)
    assert "niet bij je collega" in door.refused("seal", case, "--to", "Niemand", "--out", out)
    assert "staat niet in de kluis" in door.refused("seal", "0" * 16, "--to", "Farid Amrani", "--out", out)
    (tmp_path / "los.welbundel").write_bytes(b"hallo")
    farid.refused("open", str(tmp_path / "los.welbundel"))
    farid.refused("open", str(tmp_path / "er-niet.welbundel"))
    farid.refused("trust", str(tmp_path / "los.welbundel"))
    assert not (tmp_path / "uit.welbundel").exists()


def test_two_colleagues_of_one_name_are_both_had_and_named_apart(
    known: tuple[Door, Door], case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    door, _ = known
    folder = tmp_path / "andere"
    folder.mkdir()
    other = Door(folder, capsys)
    other.ok("new", "--name", "Farid Amrani")
    card = folder / "farid.welkaart"
    other.ok("card", "--out", str(card))
    refused = door.refused("trust", str(card), "--verified")
    assert "andere kaart met de naam Farid Amrani" in refused
    assert "--other-person" in refused
    assert "Vergelijk deze cijfers" in door.ok("trust", str(card), "--other-person", "--verified")
    first, second = door.data("contacts", "--json")
    assert sorted([bool(first["verified_on"]), bool(second["verified_on"])]) == [False, True]
    assert first["called"] != second["called"]
    assert first["called"] in door.ok("contacts")
    bundle = tmp_path / "uit.welbundel"
    said = door.refused("seal", case, "--to", "Farid Amrani", "--out", str(bundle))
    assert all(f"‘{one['called']}’" in said for one in (first, second))
    trusted = next(one for one in (first, second) if one["verified_on"])
    assert trusted["called"] in door.ok("seal", case, "--to", trusted["called"], "--out", str(bundle))
    assert "Vergelijk eerst de cijfers" in door.refused(
        "seal", case, "--to", next(one["id"] for one in (first, second) if one is not trusted), "--out", str(bundle)
    )
