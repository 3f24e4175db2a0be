"""Nothing is welded in: with the file of another language no Dutch is left in the window but what is data."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
import readable
import texts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_every_page import AT_THE_KLUIS, STANDS, can_have_focus, goes_to, said_on
from ui.ask import Ask
from ui.language import Language, speak
from ui.pages.create import CreatePage
from ui.pages.door_code import CodeFace, NewPassphraseFace
from ui.pages.preview import PaperPreview
from ui.pages.restore_door import RestoreDoorPage
from ui.pages.unlock import UnlockPage
from ui.session import Session
from ui.theme import Look
from ui.window import Window
from welapp import places
from welapp.actions.demo import PASSPHRASE, make_demo
from welapp.actions.surroundings import Surroundings
from welapp.vault.kdf import Cost

ROOT = places.resources().parent
CHEAP = Cost(65_536, 1, 1)
SPOKEN_BELOW = ("welapp/domain/", "welapp/actions/", "welapp/forms/", "welapp/vault/", "welapp/store/", "welapp/errors")
"""The layers whose sentences reach the screen as they are: Dutch in every language, as in README."""


@cache
def only_dutch() -> frozenset[str]:
    """The words of our Dutch texts that none of the English ones uses."""
    known = texts.read(texts.FOLDER / "welapp_en.ts")
    dutch, english = words_in(" ".join(known)), words_in(" ".join(" ".join(forms) for forms in known.values()))
    return frozenset(dutch - english)


def words_in(text: str) -> set[str]:
    return set(re.findall(r"[a-zà-ÿ]+", re.sub(r"\{\w*\}", " ", text).casefold()))


@cache
def data() -> tuple[re.Pattern[str], ...]:
    """What question files, the demo and the layers below say: sentences, those with something filled in, and words."""
    known = texts.read(texts.FOLDER / "welapp_en.ts")
    asked = [
        words
        for file in (places.resources() / "forms").glob("*.toml")
        for words in readable.strings(tomllib.loads(file.read_text(encoding="utf-8")))
    ]
    below = [said.words for said in readable.in_the_program() if said.where.startswith(SPOKEN_BELOW)]
    stored = [*written_in("welapp/actions/demo.py"), "De deur", "Een lege stoel"]
    stored += [words for file in (ROOT / "welapp" / "domain").glob("*.py") for words in written_in(str(file))]
    ours = {words.strip(" .\n") for words in [*asked, *(one for one in [*below, *stored] if one not in known)]}
    longest_first = sorted((one for one in ours if len(one) > 2), key=len, reverse=True)
    whole = [re.escape(one) for one in longest_first if "{" not in one]
    filled = [
        ".{1,80}?".join(re.escape(part) for part in re.split(r"\{\w*\}", one)) for one in longest_first if "{" in one
    ]
    filled.append(r"\d+ van \d+")  # of which pile a paper was a copy
    sentences = [one for one in whole if one.count(" ") > 1]
    return tuple(re.compile(rf"(?<!\w)({'|'.join(some)})(?!\w)", re.IGNORECASE) for some in (sentences, filled, whole))


def written_in(file: str) -> list[str]:
    source = (ROOT / file).read_text(encoding="utf-8")
    return [words for words, _ in texts.literals(ast.parse(source)) if re.search(r"\w{3}", words)]


def dutch_in(said: Iterator[str]) -> set[str]:
    found = set()
    for text in set(said):
        rest = text
        for known in data():
            rest = known.sub(" 0 ", rest)
        found |= {f"{word}: {text[:70]}" for word in words_in(rest) & only_dutch()}
    return found


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    assert speak(qapp, Language.ENGLISH)
    yield
    speak(qapp)


@pytest.fixture(scope="module")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("demo")
    assert list(make_demo(out, Surroundings(cost=CHEAP)))
    return out / "kluis"


@pytest.fixture
def window(qtbot: QtBot, look: Look, demo_folder: Path, _english: None) -> Iterator[Window]:
    made = Window(look, Session(demo_folder, Surroundings(cost=CHEAP)))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    field = next(field for field in made.findChildren(QLineEdit) if field.isVisible())
    field.setText(PASSPHRASE)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: made.desk is not None, timeout=20_000)
    yield made
    made.close()


def test_a_text_that_is_welded_in_gives_itself_away_and_data_does_not() -> None:
    assert "wachtzin" in only_dutch()
    assert "passphrase" not in only_dutch()
    assert dutch_in(iter(["Mika", "Wat kun jij goed?", "Lees samen met Mika alles terug"])) == set()
    assert dutch_in(iter(["Bladzijde 2"])) == {"bladzijde: Bladzijde 2"}
    assert dutch_in(iter(["Page 2", "Waar wil je heen?"]))


def test_no_page_has_a_text_that_is_welded_in(window: Window, settled: Callable[[Session], None]) -> None:
    found = {}
    for stand in (*STANDS, *AT_THE_KLUIS):
        goes_to(window, stand, settled)
        assert len(can_have_focus(window)) > 2, stand
        papers = [words for preview in window.findChildren(PaperPreview) if (words := preview.words())]
        found["-".join(stand)] = dutch_in(without(papers, text) for text in said_on(window))
    assert {stand: words for stand, words in found.items() if words} == {}


def without(papers: list[str], text: str) -> str:
    """What is heard of a paper is as Dutch as the paper."""
    for words in papers:
        text = text.replace(words, " ")
    return text


def test_the_pages_at_the_door_have_no_text_that_is_welded_in(
    qtbot: QtBot, look: Look, demo_folder: Path, tmp_path: Path, settled: Callable[[Session], None]
) -> None:
    around = Surroundings(cost=CHEAP)
    here, nowhere = Session(demo_folder, around), Session(tmp_path / "nieuw", around)
    pages: list[QWidget] = [
        UnlockPage(look, here, computer_may=True),
        NewPassphraseFace(look, here),
        CreatePage(look, nowhere),
        RestoreDoorPage(look, nowhere, Ask()),
        CodeFace(look),
    ]
    for page in pages:
        qtbot.addWidget(page)
        page.resize(1366, 768)
        page.show()
        settled(here)
        assert dutch_in(said_on(page)) == set()
    here.close()
    nowhere.close()
