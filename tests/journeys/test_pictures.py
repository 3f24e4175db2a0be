"""The command that makes pictures of every page: each look and size of one page, no page left out, nobody real."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pictures_kluis
import pictures_pages
import pytest
from PIL import Image

from ui.stand import Kind
from welapp import places
from welapp.actions import contacts
from welapp.actions.cases import list_cases, read_case
from welapp.actions.demo import PASSPHRASE, make_demo
from welapp.actions.vaults import OpenVault, open_vault
from welapp.forms.load import load_forms

ROOT = Path(__file__).parents[2]
AUTHOR = "Marloes"


def run(folder: Path, only: str, home: Path) -> subprocess.CompletedProcess[str]:
    """As `dev.py pictures` does, from the .venv that is there."""
    return subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "pictures.py"), str(folder), "--only", only],
        env={**os.environ, "HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_one_page_is_taken_on_each_screen_in_each_look(tmp_path: Path) -> None:
    done = run(tmp_path, "even-pauze", tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    middle = {}
    for wide, high in ((1366, 768), (1920, 1080)):
        for look in ("licht", "donker", "contrast", "groot"):
            with Image.open(tmp_path / f"even-pauze_{wide}x{high}_{look}.png") as picture:
                assert picture.size == (wide, high)
                middle[wide, look] = picture.convert("L").getpixel((20, 20))
            assert (tmp_path / f"vel_{wide}x{high}_{look}_01.png").is_file()
            assert f"even-pauze_{wide}x{high}_{look}.png" in (tmp_path / "index.html").read_text(encoding="utf-8")
        assert middle[wide, "contrast"] <= middle[wide, "donker"] < 60 < 200 < middle[wide, "licht"]
        usual, large = ((tmp_path / f"even-pauze_{wide}x{high}_{look}.png").read_bytes() for look in ("licht", "groot"))
        assert usual != large


def test_a_page_that_is_not_there_ends_in_one_sentence(tmp_path: Path) -> None:
    done = run(tmp_path, "wolkenkrabber", tmp_path)
    assert (done.returncode, done.stderr) == (1, "Geen pagina heeft ‘wolkenkrabber’ in haar naam.\n")


def test_every_kind_of_page_has_its_picture_and_one_that_was_forgotten_is_noticed() -> None:
    every = list(pictures_pages.pages())
    assert pictures_pages.forgotten(every) == []
    assert pictures_pages.forgotten(one for one in every if one.kind is not Kind.SEAL) == [Kind.SEAL]


def test_every_way_of_answering_is_asked_in_the_full_wording_and_in_that_for_the_young() -> None:
    forms, _ = load_forms(places.resources() / "forms", None)
    inside = [pictures_pages.file_name(one.name) for one in pictures_pages.inside(forms)]
    asked = {way for question in forms.youth.questions() if question.askable for way in (question.kind, *question.also)}
    assert asked == set(pictures_pages.WAYS)
    for way in pictures_pages.WAYS.values():
        assert {f"gesprek-{way}", f"gesprek-8-11-{way}"} <= set(inside)
    assert len(set(inside)) == len(inside)


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("plaatjes")
    pictures_kluis.make(made)
    return made


def people_in(vault: OpenVault) -> set[str]:
    cases = [read_case(vault, row.id) for row in list_cases(vault)]
    named = {person.name for case in cases for person in case.people} | {case.youth.name for case in cases}
    return named | {one.name for one in contacts.contacts(vault)} | {vault.author}


def test_nobody_stands_in_the_pictures_who_is_not_of_the_demo(room: Path, tmp_path: Path) -> None:
    assert list(make_demo(tmp_path, pictures_kluis.AROUND))
    with closing(open_vault(tmp_path / "kluis", PASSPHRASE, pictures_kluis.AROUND)) as demo:
        made_up = people_in(demo)
    with closing(open_vault(room / "kluis", PASSPHRASE, pictures_kluis.AROUND)) as vault:
        assert people_in(vault) <= made_up
        assert len(contacts.contacts(vault)) >= 3
