"""The headless door when something is wrong: exit 2, one plain sentence, and nothing changed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from terminal import WORDS, Door, one_sentence

from welapp.cli.help import HELP
from welapp.cli.main import main

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("question", "data", "expected"),
    [
        ("stopteken", {"picks": ["Mijn petje op tafel"]}, "picks"),
        ("hoe-lijkt-het", {"step": 1}, None),
        ("lekker", ["Kaasbroodjes"], "cards"),
        ("trots", "gewoon tekst", "text"),
        ("trots", {"state": "skipped"}, "skipped"),
        ("trots", {"state": "unknown"}, "unknown"),
        ("waar-bij-elkaar", {"place": {"first": "kantine", "must": ["stilte"]}}, "place"),
        ("wens-in-een-zin", {"strokes": [{"ink": "rood", "width": 1.75, "points": [[1, 2], [3, 4, 0.7]]}]}, "strokes"),
        ("wens-in-een-zin", {"strokes": [{"ink": "rood", "width": 1.75, "points": [[]]}]}, None),
        ("wens-in-een-zin", {"strokes": [{"ink": "rood", "width": 1.75, "points": [[10**400, 1]]}]}, None),
        ("wens-in-een-zin", {"strokes": [{"ink": "goud", "width": 1.75, "points": [[1, 1]]}]}, None),
        ("trots", {"state": []}, None),
        ("trots", {"state": "vergeten"}, None),
        ("trots", {"text": 3}, None),
        ("trots", {"texts": "x"}, None),
        ("trots", 3, None),
        ("trots", None, None),
        ("stopteken", ["bestaat niet"], None),
        ("stopteken", {"picks": "x"}, None),
        ("stopteken", {"picks": [3]}, None),
        ("stopteken", {"picks": [{}]}, None),
        ("lekker", {"cards": {"nooit": ["x"]}}, None),
        ("waar-bij-elkaar", {"place": {"first": 3}}, None),
        ("waar-bij-elkaar", {"place": {"first": {}}}, None),
        ("waar-bij-elkaar", {"place": {"must": "stilte"}}, None),
        ("waar-bij-elkaar", {"place": {"must": [3]}}, None),
        ("waar-bij-elkaar", {"place": []}, None),
    ],
)
def test_json_is_kept_or_refused_whole(
    door: Door, case: str, question: str, data: object, expected: str | None
) -> None:
    arguments = ("answer", case, question, "--json", json.dumps(data), "--share", "Opa")
    if expected is None:
        before = door.data("show", case, "--json")
        door.refused(*arguments)
        assert door.data("show", case, "--json") == before
        return
    door.ok(*arguments)
    answer = door.data("show", case, "--json")["answers"][question]
    assert expected in answer["content"] or expected == answer["state"]


@pytest.mark.parametrize(
    "rubbish", ["", "{", "[1,", "nul", '{"text": "x"} y', "NaN", "[" * 100_000, '"\\ud8"'], ids=range(8)
)
def test_what_is_no_json_is_refused(door: Door, case: str, rubbish: str) -> None:
    door.refused("answer", case, "trots", "--json", rubbish)
    assert door.data("show", case, "--json")["answers"] == {}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show", "weg"], "niet in de kluis"),
        (["show", "\udcff"], "niet in de kluis"),
        (["show", ""], "niet in de kluis"),
        (["will", "weg", "yes"], "niet in de kluis"),
        (["answer", "weg", "trots", "--text", "x"], "niet in de kluis"),
        (["answer", "weg", "trots", "--text", "x", "--share", "Opa"], "niet in de kluis"),
        (["grounds", "weg", "--basis", "both", "--by", "x"], "niet in de kluis"),
        (["approve", "weg", "--by", "x"], "niet in de kluis"),
        (["brief", "weg", "--reader", "everyone", "--out", "x.pdf"], "niet in de kluis"),
        (["answer", "CASE", "trotz", "--text", "x", "--share", "Opa"], "trots"),
        (["answer", "CASE", "wie-mag-lezen", "--text", "x", "--share", "Opa"], "geen eigen antwoord"),
        (["answer", "CASE", "klopt-dit", "--text", "x"], "geen eigen antwoord"),
        (["answer", "CASE", "trots"], "--text"),
        (["answer", "CASE", "trots", "--text", "x", "--json", "{}"], "--help"),
        (["add", ""], "naam"),
        (["add", "  "], "naam"),
        (["add", "x" * 5000], "te lang"),
        (["add"], "--help"),
        (["add", "Mika", "--age", "13"], "--help"),
        (["add", "Mika", "--bsn", "123"], "--help"),
        (["add", "Mika", "--pronouns", "x" * 200], "te lang"),
        (["will", "CASE", "misschien"], "--help"),
        (["grounds", "CASE", "--basis", "", "--by", "Ilse"], "afspraak"),
        (["grounds", "CASE", "--basis", "both", "--by", " "], "wie"),
        (["grounds", "CASE", "--basis", "both", "--by", "Ilse", "--until", "morgen"], "--help"),
        (["grounds", "CASE", "--basis", "both", "--by", "Ilse", "--until", "2001-01-01"], "einddatum"),
        (["brief", "CASE", "--reader", "Niemand", "--out", "x.pdf"], "hoort niet bij deze casus"),
        (["brief", "CASE", "--reader", "everyone"], "--help"),
    ],
)  # fmt: skip
def test_a_mistake_gives_one_sentence_and_changes_nothing(
    door: Door, case: str, arguments: list[str], said: str
) -> None:
    before = door.data("cases", "--json"), door.data("show", case, "--json")
    assert said in door.refused(*[case if argument == "CASE" else argument for argument in arguments])
    assert (door.data("cases", "--json"), door.data("show", case, "--json")) == before


@pytest.mark.parametrize(
    "arguments", [[], ["dansen"], ["--vault"], ["cases", "--dansen"], ["new", "extra"], [""], ["--", "x"]]
)
def test_an_unknown_verb_or_flag_gives_one_sentence(door: Door, arguments: list[str]) -> None:
    code, out, err = door.bare(*arguments)
    assert (code, out) == (2, "")
    assert "--help" in one_sentence(err)


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["brief", "--help"]])
def test_help_is_in_dutch_and_no_error(door: Door, capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    said = capsys.readouterr().out
    assert left.value.code in (0, None)
    assert "maak een kluis" in said
    assert "usage" not in said


def test_the_kluis_may_be_named_before_the_verb_too(door: Door, case: str) -> None:
    code, out, err = door.bare("--vault", str(door.vault), "--passphrase-file", str(door.words), "cases", "--json")
    assert (code, err) == (0, "")
    assert [row["id"] for row in json.loads(out)] == [case]


@pytest.mark.parametrize("data", [WORDS, WORDS + "\n", WORDS + "\r\n", "\ufeff" + WORDS + "\r\n"])
def test_the_wachtzin_is_read_however_the_file_was_saved(door: Door, data: str) -> None:
    door.words.write_bytes(data.encode())
    assert door.data("cases", "--json") == []


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "niet de goede"), (b"anders", "niet de goede"), (WORDS.encode() + b"\n\n", "niet de goede"),
        (WORDS.encode("utf-16"), "geen gewone tekst"), (b"x" * 1_000_000, "niet de goede"),
    ],
    ids=range(5),
)  # fmt: skip
def test_a_wrong_wachtzin_file_is_said(door: Door, data: bytes, said: str) -> None:
    door.words.write_bytes(data)
    assert said in door.refused("cases")


def test_a_missing_wachtzin_file_or_kluis_is_said(door: Door, tmp_path: Path) -> None:
    door.words.unlink()
    assert "vinden" in door.refused("cases")
    door.words = tmp_path
    door.refused("cases")
    door.words = tmp_path / "w"
    door.words.write_text(WORDS, encoding="utf-8")
    door.vault = tmp_path / "weg"
    assert "geen kluis" in door.refused("cases")
    assert not door.vault.exists()


def in_a_process(
    arguments: Sequence[str], typed: bytes = b"", **surroundings: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "welapp", *arguments],
        input=typed, capture_output=True, check=False, cwd=ROOT, env={**os.environ, **surroundings},
        start_new_session=True,
    )  # fmt: skip


def test_a_real_process_gives_the_same(real_door: Door) -> None:
    case = real_door.ok("add", "Mika").strip()
    own = ["--vault", str(real_door.vault), "--passphrase-file", str(real_door.words)]
    done = in_a_process(["cases", *own, "--json"])
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)[0]["id"] == case
    wrong = in_a_process(["show", *own, "weg"])
    assert wrong.returncode == 2
    assert "niet in de kluis" in one_sentence(wrong.stderr.decode())


def test_the_wachtzin_may_come_in_over_a_pipe(real_door: Door) -> None:
    case = real_door.ok("add", "Mika").strip()
    done = in_a_process(["cases", "--vault", str(real_door.vault), "--json"], WORDS.encode() + b"\n")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)[0]["id"] == case
    assert b"Warning" not in done.stderr


def test_without_anyone_to_type_a_wachtzin_one_sentence_is_said(real_door: Door) -> None:
    done = in_a_process(["cases", "--vault", str(real_door.vault)])
    assert done.returncode == 2
    assert "wachtzin" in one_sentence(done.stderr.decode())


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_json_can_be_read_back_whatever_the_terminal_speaks(real_door: Door, encoding: str) -> None:
    for name in ("Zoë", "🦊", "محمد", "\udcff"):
        real_door.ok("add", name)
    own = ["--vault", str(real_door.vault), "--passphrase-file", str(real_door.words)]
    done = in_a_process(["cases", *own, "--json"], PYTHONIOENCODING=encoding)
    assert {row["name"] for row in json.loads(done.stdout.decode(encoding))} >= {"Zoë", "🦊", "محمد"}


def test_no_argument_takes_a_wachtzin() -> None:
    assert "--passphrase " not in HELP
    for flag in ("--passphrase", "--password"):
        assert main(["cases", flag, "geheim"]) == 2
