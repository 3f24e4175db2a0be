"""What is really painted can be read: every pair of a tone and its ground is one that test_theme.py measures."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import asdict

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import test_every_page as every_page
from tests.ui.painted import Mark, marks_in
from tests.ui.test_every_page import AT_THE_KLUIS, QUESTIONS, STANDS, goes_to
from tests.ui.test_theme import GROUNDS, SIGNS_ON, TEXT_ON
from ui.palettes import LIGHT
from ui.session import Session
from ui.stand import Kind
from ui.theme import Look
from ui.widgets.sheet import IconMark
from ui.widgets.words import Words
from ui.window import Window

window, opened_window, demo_folder = every_page.window, every_page.opened_window, every_page.demo_folder
TOKENS = {name: value.lower() for name, value in asdict(LIGHT).items()}
GROUND_OF = {
    "color": "background",
    "placeholder-text-color": "background",
    "selection-color": "selection-background-color",
}


def names_of(colour: str) -> list[str]:
    """The tokens of this colour in the light palette, and the colour itself for what is the same in each."""
    return [*(name for name, value in TOKENS.items() if value == colour), colour.upper()]


def strange(marks: list[Mark]) -> set[str]:
    """Name what is painted in a pair that no test measures in each palette."""
    found = set()
    for mark in marks:
        known = {*TEXT_ON, *SIGNS_ON} if mark.icon else TEXT_ON
        tones, grounds = names_of(mark.tone), names_of(mark.ground)
        if not any((tone, ground) in known for tone in tones for ground in grounds):
            found.add(f"{tones[0]} on {grounds[0]}: {mark.what!r}")
    return found


def test_a_pair_that_nobody_measures_is_seen(qtbot: QtBot, look: Look) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for tone, words in (("line2", "Te bleek"), ("ink", "Goed te lezen")):
        column.addWidget(Words(look, words, colour=tone))
    column.addWidget(IconMark(look, "check", "sand"))
    look.dress(page)
    page.show()
    assert strange(marks_in(page)) == {"line2 on paper: 'Te bleek'", "sand on paper: 'check'"}


def test_what_is_painted_at_the_door_is_a_pair_that_is_measured(
    window: Window, settled: Callable[[Session], None]
) -> None:
    settled(window.session)
    marks = marks_in(window)
    assert "Kluis openen" in {mark.what for mark in marks}
    assert strange(marks) == set()


def test_what_the_pages_paint_is_a_pair_that_is_measured(
    opened_window: Window, settled: Callable[[Session], None]
) -> None:
    wrong: dict[str, tuple[Kind, str]] = {}
    for stand in dict.fromkeys((*STANDS, *AT_THE_KLUIS, *QUESTIONS)):
        goes_to(opened_window, stand, settled)
        marks = marks_in(opened_window)
        assert len({mark.what for mark in marks}) > 5, stand
        wrong.update(dict.fromkeys(strange(marks), stand))
    assert wrong == {}


def test_what_the_style_sheet_writes_is_a_pair_that_is_measured(look: Look) -> None:
    """Menus, tips and windows of Qt, which no page shows: a rule without a ground may be on any."""
    marks = []
    for whose, told in re.findall(r"([^{}]+)\{([^{}]*)\}", look.style_sheet()):
        colours = dict(re.findall(r"([\w-]+): (#\w{6})", told.lower()))
        for tone in colours.keys() & GROUND_OF.keys():
            under = colours.get(GROUND_OF[tone])
            grounds = [under] if under else [TOKENS[name] for name in GROUNDS]
            marks += [Mark(whose.strip(), colours[tone], ground, icon=False) for ground in grounds]
    assert len(marks) > 15
    assert strange(marks) == set()
