"""The headless door: every verb does its part of the work, and says no more than is needed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from terminal import Door, one_sentence

from welapp.cli import entry


def test_new_makes_a_kluis_and_says_where(tmp_path: Path, door: Door) -> None:
    door.vault = tmp_path / "diep" / "er" / "in"
    assert str(door.vault) in door.ok("new", "--name", "Marloes", "--team", "Veenkolk")
    assert (door.vault / "kluis.keys").is_file()
    assert door.data("cases", "--json") == []


def test_new_never_overwrites(door: Door) -> None:
    assert "staat al een kluis" in door.refused("new")


def test_add_prints_a_random_stable_id_and_nothing_else(door: Door) -> None:
    first, second = door.ok("add", "Mika").strip(), door.ok("add", "Mika").strip()
    assert first != second
    assert first.isalnum()
    assert {row["id"] for row in door.data("cases", "--json")} == {first, second}


def test_cases_has_one_row_for_each_case(door: Door, case: str) -> None:
    (row,) = door.data("cases", "--json")
    assert (row["id"], row["name"], row["age"], row["archived"], row["will"]) == (case, "Mika", "12-15", False, None)
    assert row["stage"] == "prepare"
    assert "Mika" in door.ok("cases")
    assert case in door.ok("cases")
    assert door.data("cases", "--json", "--search", "robin") == []


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("hij", "hij"),
        ("zij", "zij"),
        ("hen", "hen"),
        ("naam", "naam"),
        ("die/diens", "die/diens"),
    ],
)
def test_pronouns_are_kept_as_chosen(door: Door, typed: str, kept: str) -> None:
    case = door.ok("add", "Sam", "--pronouns", typed).strip()
    assert door.data("show", case, "--json")["pronouns"] == kept


@pytest.mark.parametrize("age", ["<12", "12-15", "16+"])
def test_each_age_band_is_taken(door: Door, age: str) -> None:
    case = door.ok("add", "Sam", "--age", age).strip()
    assert door.data("show", case, "--json")["age"] == age


STRANGE = (
    "🦊", "👨‍👩‍👧🏽", "محمد علي", "\u202eakiM", "O'Neil <b>&amp;</b>", '"; DROP TABLE case_row; --',
    "tab\tbel\x07esc\x1b[31m",
    "regel\neen", "王小明", "Şükrü Łukasz", "ሰላም", "<img src=http://x/y.png>", "%s {0} \\n", "-Mika", "--name", "-1",
)  # fmt: skip


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_name_comes_back_as_it_was_typed(door: Door, name: str) -> None:
    case = door.ok("add", "--", name).strip()
    assert [row["name"] for row in door.data("cases", "--json")] == [name]
    assert door.data("show", case, "--json")["name"] == name
    assert [row["id"] for row in door.data("cases", "--json", "--search", name)] == [case]
    assert door.ok("show", case)


@pytest.mark.parametrize("text", [*STRANGE, "x" * 100_000, "a\0b"], ids=range(len(STRANGE) + 2))
def test_a_strange_answer_comes_back_as_it_was_typed(door: Door, case: str, text: str) -> None:
    door.ok("answer", case, "trots", "--text", text, "--share", "everyone")
    answer = door.data("show", case, "--json")["answers"]["trots"]
    assert (answer["text"], answer["share"], answer["state"], answer["approved"]) == (
        text,
        "everyone",
        "answered",
        False,
    )
    assert door.ok("show", case)


def test_an_answer_starts_between_us(door: Door, case: str) -> None:
    door.ok("answer", case, "trots", "--text", "Dat ik kan zwemmen")
    assert door.data("show", case, "--json")["answers"]["trots"]["share"] == "us"


def test_sharing_is_kept_until_it_is_chosen_anew(door: Door, case: str) -> None:
    door.ok("answer", case, "trots", "--text", "een", "--share", "everyone")
    door.ok("answer", case, "trots", "--text", "twee")
    assert door.data("show", case, "--json")["answers"]["trots"]["share"] == "everyone"
    door.ok("answer", case, "trots", "--share", "us")
    answer = door.data("show", case, "--json")["answers"]["trots"]
    assert (answer["text"], answer["share"]) == ("twee", "us")


def test_readers_are_shown_by_name_and_join_the_case(door: Door, case: str) -> None:
    door.ok("answer", case, "trots", "--text", "x", "--share", "chair, Opa Kees,host,opa kees")
    shown = door.data("show", case, "--json")
    assert shown["answers"]["trots"]["share"] == "only"
    assert shown["answers"]["trots"]["readers"] == ["chair", "Opa Kees", "host"]
    assert [person["name"] for person in shown["people"]].count("Opa Kees") == 1


@pytest.mark.parametrize("share", ["", ",", " , ", "us,chair", "everyone,Opa", "chair,unwritten", "only", "youth"])
def test_a_mixed_or_empty_choice_of_readers_is_refused_and_nobody_is_made_up(door: Door, case: str, share: str) -> None:
    before = door.data("show", case, "--json")
    door.refused("answer", case, "trots", "--text", "x", "--share", share)
    assert door.data("show", case, "--json") == before


def test_unwritten_keeps_nothing(door: Door, case: str) -> None:
    door.ok("answer", case, "trots", "--text", "kwalsterbeer", "--share", "everyone")
    door.ok("answer", case, "trots", "--share", "unwritten")
    shown = door.ok("show", case, "--json")
    assert "kwalsterbeer" not in shown
    assert json.loads(shown)["answers"]["trots"]["state"] == "unwritten"
    assert "kwalsterbeer" not in door.ok("show", case)
    assert door.data("cases", "--json", "--search", "kwalster") == []


def ready(door: Door, case: str) -> None:
    door.ok("will", case, "yes")
    door.ok("grounds", case, "--basis", "both", "--by", "Mika en Ilse")
    door.ok("answer", case, "wens-in-een-zin", "--text", "Een boot bouwen.", "--share", "everyone")


def test_a_paper_asks_first_for_a_yes_then_grounds_then_reading_back(door: Door, case: str, tmp_path: Path) -> None:
    out = tmp_path / "blad.pdf"
    brief = ("brief", case, "--reader", "everyone", "--out", str(out))
    assert "ja van Mika" in door.refused(*brief)
    assert "ja van Mika" in door.refused("approve", case, "--by", "Marloes")
    door.ok("will", case, "yes")
    assert "goed vond" in door.refused(*brief)
    door.ok("grounds", case, "--basis", "both", "--by", "Mika en Ilse")
    assert "teruggelezen" in door.refused(*brief)
    assert not out.exists()
    door.ok("answer", case, "wens-in-een-zin", "--text", "Een boot bouwen.", "--share", "everyone")
    door.ok("approve", case, "--by", "Marloes")
    assert str(out) in door.ok(*brief)
    assert out.read_bytes().startswith(b"%PDF-")
    shown = door.data("show", case, "--json")
    assert [paper["reader"] for paper in shown["papers"]] == ["everyone"]
    assert shown["readback"]["by"] == "Marloes"
    for will in ("not-now", "rather-not"):
        door.ok("will", case, will)
        assert "ja van Mika" in door.refused(*brief)


def test_what_changes_after_approval_is_shown_as_unapproved(door: Door, case: str) -> None:
    ready(door, case)
    door.ok("approve", case, "--by", "Marloes")
    assert door.data("show", case, "--json")["answers"]["wens-in-een-zin"]["approved"] is True
    door.ok("answer", case, "wens-in-een-zin", "--text", "Twee boten bouwen.")
    shown = door.data("show", case, "--json")
    assert shown["answers"]["wens-in-een-zin"]["approved"] is False
    assert shown["unapproved"] == ["wens-in-een-zin"]
    assert shown["stage"] == "readback"


def test_a_covenant_is_a_basis_in_its_own_words(door: Door, case: str) -> None:
    door.ok("grounds", case, "--basis", "Convenant Passend Onderwijs", "--by", "Marloes", "--until", "2099-01-01")
    (ground,) = door.data("show", case, "--json")["grounds"]
    assert (ground["text"], ground["by"], ground["until"], ground["holds"]) == (
        "Convenant Passend Onderwijs", "Marloes", "2099-01-01", True,
    )  # fmt: skip


@pytest.mark.parametrize("out", [".", "bestand/blad.pdf", "x" * 300 + ".pdf", "n\0ul.pdf"])
def test_a_paper_that_cannot_be_written_is_said_and_not_noted(door: Door, case: str, tmp_path: Path, out: str) -> None:
    ready(door, case)
    door.ok("approve", case, "--by", "Marloes")
    (tmp_path / "bestand").write_text("hoi", encoding="utf-8")
    before = sorted(path.name for path in tmp_path.iterdir())
    door.refused("brief", case, "--reader", "youth", "--out", str(tmp_path / out))
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    assert door.data("show", case, "--json")["papers"] == []


def test_a_paper_is_made_for_each_kind_of_reader(door: Door, case: str, tmp_path: Path) -> None:
    ready(door, case)
    door.ok("answer", case, "niet-over-praten", "--text", "Niet over school.", "--share", "Opa Kees")
    door.ok("approve", case, "--by", "Marloes")
    for reader in ("everyone", "chair", "host", "youth", "Opa Kees", "opa kees "):
        door.ok("brief", case, "--reader", reader, "--out", str(tmp_path / "papier" / f"{reader.strip()}.pdf"))
    assert len(list((tmp_path / "papier").iterdir())) in (5, 6)


def test_a_mistake_in_the_teams_own_form_is_said_and_the_shipped_one_is_used(door: Door, case: str) -> None:
    (door.vault / "forms").mkdir()
    (door.vault / "forms" / "huisbezoek.toml").write_text('id = "x"\nfout', encoding="utf-8")
    code, out, err = door.run("cases", "--json")
    assert code == 0
    assert [row["id"] for row in json.loads(out)] == [case]
    assert "huisbezoek.toml" in err
    assert "regel 2" in err


def test_the_demo_can_be_done_twice_in_the_same_folder(door: Door, tmp_path: Path) -> None:
    for _ in range(2):
        said = door.bare("demo", "--out", str(tmp_path / "demo"))
        assert (said[0], said[2]) == (0, "")
        papers = sorted(path for path in (tmp_path / "demo").glob("*.pdf"))
        assert len(papers) >= 5
        assert all(str(path) in said[1] for path in papers)
        assert all(path.read_bytes().startswith(b"%PDF-") for path in papers)
    words = next(line.split(":", 1)[1].strip() for line in said[1].splitlines() if line.startswith("De wachtzin"))
    door.words.write_text(words, encoding="utf-8")
    door.vault = tmp_path / "demo" / "kluis"
    assert "Mika" in {row["name"] for row in door.data("cases", "--json")}


def test_the_demo_leaves_another_kluis_alone(door: Door, tmp_path: Path) -> None:
    door.vault = tmp_path / "demo" / "kluis"
    door.ok("new")
    before = {path.name: path.read_bytes() for path in door.vault.iterdir()}
    code, _, err = door.bare("demo", "--out", str(tmp_path / "demo"))
    assert code == 2
    assert "niet van de demo" in one_sentence(err)
    assert {path.name: path.read_bytes() for path in door.vault.iterdir()} == before


def test_an_error_of_our_own_is_said_without_a_traceback(
    door: Door, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> Callable[[], None]:
        raise ZeroDivisionError("secret words")

    monkeypatch.setattr(entry, "open_vault", broken)
    code, _, err = door.run("cases")
    assert code == 2
    assert "Traceback" not in err
    assert "secret words" not in err


def test_control_characters_in_a_name_do_not_command_the_terminal(door: Door) -> None:
    door.ok("add", "Mika\x1b[2J")
    listed = door.ok("cases")
    assert "\x1b" not in listed
    assert "Mika\\u001b[2J" in listed
