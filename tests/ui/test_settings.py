from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import AUTHOR, TEAM
from ui.desk import Desk
from ui.pages.settings import SettingsPage
from ui.session import Session
from ui.theme import Look
from ui.widgets.words import Words
from welapp.actions.settings import LOCK_MINUTES, Settings, read_settings, save_settings

Asked = Callable[..., object]
Settled = Callable[[Session], None]


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> SettingsPage:
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1262, 768)
    made.show()
    return made


def test_dark_counts_at_once_and_is_kept(
    page: SettingsPage, look: Look, asked: Asked, session: Session, settled: Settled
) -> None:
    page.colours.choose("dark")
    assert look.dark
    settled(session)
    assert asked(read_settings) == Settings("dark", 1.0)
    assert page.saved.text() == "Bewaard"


@pytest.mark.parametrize(("choice", "scale"), [("1.15", 1.15), ("1.3", 1.3), ("1.0", 1.0)])
def test_letters_grow_in_two_steps(
    page: SettingsPage, look: Look, asked: Asked, session: Session, settled: Settled, choice: str, scale: float
) -> None:
    page.letters.choose("1.3")
    page.letters.choose(choice)
    assert look.scale == scale
    settled(session)
    assert asked(read_settings) == Settings("light", scale)


def test_the_page_shows_how_it_is_now_and_who_works_here(page: SettingsPage) -> None:
    assert page.colours.chosen() == "light"
    assert page.letters.chosen() == "1.0"
    said = [words.text() for words in page.findChildren(Words)]
    assert AUTHOR in said
    assert TEAM in said


@pytest.mark.parametrize("minutes", LOCK_MINUTES)
def test_after_how_long_the_kluis_goes_on_slot_counts_at_once_and_is_kept(
    qtbot: QtBot, desk: Desk, asked: Asked, session: Session, settled: Settled, minutes: int
) -> None:
    heard: list[float] = []
    page = SettingsPage(replace(desk, wait_minutes=heard.append))
    qtbot.addWidget(page)
    settled(session)
    page.minutes.choose("15" if minutes != 15 else "2")
    page.minutes.choose(str(minutes))
    assert heard[-1] == minutes
    settled(session)
    assert asked(read_settings) == Settings("light", 1.0, minutes)


def test_the_minutes_that_were_chosen_before_are_shown_and_stay_with_another_choice(
    qtbot: QtBot, desk: Desk, asked: Asked, session: Session, settled: Settled
) -> None:
    asked(lambda vault: save_settings(vault, Settings("light", 1.0, 10)))
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.colours.choose("dark")  # quicker than the kluis can tell the minutes
    settled(session)
    assert page.minutes.chosen() == "10"
    assert asked(read_settings) == Settings("dark", 1.0, 10)


def test_minutes_that_nobody_could_choose_are_the_normal_ones(asked: Asked) -> None:
    asked(lambda vault: save_settings(vault, Settings("light", 1.0, 480)))
    assert asked(read_settings) == Settings("light", 1.0, 5)
