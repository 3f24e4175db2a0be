"""The whole story without a window, as a stranger would type it: from an empty folder to the papers."""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from standstill import CHEAP

from welapp.actions.surroundings import Surroundings
from welapp.cli import entry
from welapp.cli.main import main

ROOT = Path(__file__).parents[2]
NAME = "Şükrü 王小明 🦊"


@dataclass(frozen=True, slots=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


class Terminal:
    """Types commands; here in this process and with a cheap lock, test_cli does the same in real ones."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys
        (folder / "wachtzin.txt").write_text("een zin die niemand raadt\r\n", encoding="utf-8")

    def __call__(self, verb: str, *arguments: str) -> Done:
        own = ["--vault", str(self._folder / "kluis"), "--passphrase-file", str(self._folder / "wachtzin.txt")]
        code = main([verb, *own, *arguments])
        said = self._capsys.readouterr()
        return Done(code, said.out, said.err)

    def ok(self, verb: str, *arguments: str) -> str:
        done = self(verb, *arguments)
        assert (done.returncode, done.stderr) == (0, ""), done
        return done.stdout

    def refused(self, verb: str, *arguments: str) -> str:
        done = self(verb, *arguments)
        assert done.returncode == 2
        assert done.stdout == ""
        assert done.stderr.count("\n") == 1
        return done.stderr

    def shown(self, case: str) -> Any:
        return json.loads(self.ok("show", case, "--json"))


def words_on(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    finally:
        document.close()


def test_from_an_empty_folder_to_the_papers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entry, "Surroundings", functools.partial(Surroundings, cost=CHEAP))
    terminal = Terminal(tmp_path, capsys)
    terminal.ok("new", "--name", "Marloes", "--team", "Veenkolk")
    case = terminal.ok("add", NAME, "--pronouns", "hen", "--age", "12-15").strip()
    assert json.loads(terminal.ok("cases", "--json"))[0]["name"] == NAME

    # The visit: a yes, and answers for different readers.
    everyone = tmp_path / "papieren" / "iedereen.pdf"
    paper = ("brief", case, "--reader", "everyone", "--out", str(everyone))
    assert "ja van" in terminal.refused(*paper)
    terminal.ok("will", case, "yes")
    said = (
        ("wens-in-een-zin", "Een boot <b>bouwen</b> & varen", "everyone"),
        ("niet-over-praten", "Niet over mijn vorige school", "chair"),
        ("pauzeplek", "Naar buiten met opa", "Opa Kees,chair"),
        ("niet-eten", "Geen pinda", "host"),
        ("trots", "Dat zeg ik alleen hier", "us"),
        ("klopt-niet", "Dit wil ik niet op papier", "everyone"),
    )
    for question, text, share in said:
        terminal.ok("answer", case, question, "--text", text, "--share", share)
    terminal.ok("answer", case, "stopteken", "--json", '{"picks": ["Mijn petje op tafel"]}', "--share", "everyone")
    terminal.ok("answer", case, "klopt-niet", "--share", "unwritten")

    # Grounds and reading back come before any paper.
    assert "goed vond" in terminal.refused(*paper)
    terminal.ok("grounds", case, "--basis", "toestemming van de jongere en de ouders", "--by", "Ilse")
    assert "teruggelezen" in terminal.refused(*paper)
    assert len(terminal.shown(case)["unapproved"]) == 5
    terminal.ok("approve", case, "--by", "Marloes")
    assert terminal.shown(case)["unapproved"] == []

    # Every reader gets their own paper and no more than that.
    readers = {"everyone": everyone}
    terminal.ok(*paper)
    for reader in ("chair", "host", "youth", "Opa Kees"):
        readers[reader] = tmp_path / "papieren" / f"{reader}.pdf"
        terminal.ok("brief", case, "--reader", reader, "--out", str(readers[reader]))
    words = {reader: words_on(path) for reader, path in readers.items()}
    assert "Een boot <b>bouwen</b> & varen" in words["everyone"]
    assert "Mijn petje op tafel" in words["everyone"]
    assert "Şükrü" in words["everyone"]
    readers_of = {
        "vorige school": {"chair"},
        "Naar buiten met opa": {"chair", "Opa Kees", "youth"},
        "Geen pinda": {"host"},
        "alleen hier": set(),
        "niet op papier": set(),
    }
    for text, allowed in readers_of.items():
        assert {reader for reader, page in words.items() if text in page} == allowed, text

    # A changed answer leaves the paper until it is read back again; a withdrawn yes stops them all.
    terminal.ok("answer", case, "stopteken", "--text", "Ik loop even weg")
    terminal.ok(*paper)
    assert "petje" not in words_on(everyone)
    assert "loop even weg" not in words_on(everyone)
    terminal.ok("approve", case, "--by", "Marloes")
    terminal.ok(*paper)
    assert "Ik loop even weg" in words_on(everyone)
    terminal.ok("will", case, "not-now")
    assert "ja van" in terminal.refused(*paper)

    # A lost laptop: the folder tells nothing, and a guess changes nothing.
    files = {path: path.read_bytes() for path in (tmp_path / "kluis").rglob("*") if path.is_file()}
    assert all(b"pinda" not in data and "pinda".encode("utf-16-le") not in data for data in files.values())
    (tmp_path / "wachtzin.txt").write_text("een gok", encoding="utf-8")
    assert "niet de goede wachtzin" in terminal.refused("cases", "--json")
    assert {path: path.read_bytes() for path in (tmp_path / "kluis").rglob("*") if path.is_file()} == files


def test_the_demo_tells_what_it_did_and_where_the_papers_are(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "welapp", "demo", "--out", str(tmp_path / "demo")],
        capture_output=True, encoding="utf-8", check=False, cwd=ROOT,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    papers = list((tmp_path / "demo").glob("*.pdf"))
    assert papers
    assert all(str(path) in done.stdout for path in papers)
    everyone = words_on(tmp_path / "demo" / "tafelblad-iedereen.pdf")
    assert "boot" in everyone
    assert "vorige school" not in everyone
    assert "Uitslapen" not in "".join(words_on(path) for path in papers)
    assert "Bewaar dit blad" in words_on(tmp_path / "demo" / "mijn-blad.pdf")
