from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.asking import Answering
from tests.ui.conftest import AUTHOR, TEAM
from ui import letters
from ui.desk import Desk
from ui.letters import Face
from ui.pages.reading import COLOURS, FACES, ROOMS, SIZES
from ui.pages.settings import SettingsPage
from ui.palettes import Colours
from ui.reading import reading_of
from ui.session import Session
from ui.theme import Look, Reading
from ui.widgets.words import Words
from welapp.actions import settings as settings_deed
from welapp.actions.settings import LOCK_MINUTES, SCALES, SCHEMES, Settings, read_settings, save_settings

Asked = Callable[..., object]
Settled = Callable[[Session], None]


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, settled: Settled) -> SettingsPage:
    made = SettingsPage(desk, Answering())
    qtbot.addWidget(made)
    made.resize(1262, 768)
    made.show()
    settled(desk.session)
    return made


def test_dark_counts_at_once_and_is_kept(
    page: SettingsPage, look: Look, asked: Asked, session: Session, settled: Settled
) -> None:
    page.reading.colours.choose("dark")
    assert look.dark
    settled(session)
    assert asked(read_settings) == Settings("dark", 1.0)
    assert page.saved.text() == "Bewaard"


@pytest.mark.parametrize("scale", SCALES)
def test_letters_grow_in_steps_to_twice_their_size(
    page: SettingsPage, look: Look, asked: Asked, session: Session, settled: Settled, scale: float
) -> None:
    page.reading.letters.choose("1.3")
    page.reading.letters.choose(str(scale))
    assert look.scale == scale
    settled(session)
    assert asked(read_settings) == Settings("light", scale)


def test_every_choice_of_letters_and_colours_counts_at_once_and_is_kept(
    page: SettingsPage, look: Look, asked: Asked, session: Session, settled: Settled
) -> None:
    page.reading.room.choose("1.4")
    page.reading.face.choose("dyslexia")
    page.reading.colours.choose("white_on_black")
    page.reading.calm.click()
    assert look.reading == Reading(Colours.WHITE_ON_BLACK, 1.0, Face.DYSLEXIA, 1.4, calm=True)
    settled(session)
    kept = asked(read_settings)
    assert kept == Settings("white_on_black", 1.0, face="dyslexia", room=1.4, calm=True)
    assert isinstance(kept, Settings)
    assert reading_of(kept) == look.reading


def test_whatever_can_be_kept_can_be_chosen_and_the_other_way_round() -> None:
    assert [value for value, _ in COLOURS] == list(SCHEMES) == [colours.value for colours in Colours]
    assert [float(value) for value, _ in SIZES] == list(SCALES) == list(letters.SCALES)
    assert [float(value) for value, _ in ROOMS] == list(settings_deed.ROOMS) == list(letters.ROOMS)
    assert [value for value, _ in FACES] == list(settings_deed.FACES) == [face.value for face in Face]


def test_the_page_shows_how_it_is_now_and_who_works_here(page: SettingsPage) -> None:
    assert page.reading.colours.chosen() == "light"
    assert page.reading.letters.chosen() == "1.0"
    said = [words.text() for words in page.findChildren(Words)]
    assert AUTHOR in said
    assert TEAM in said


@pytest.mark.parametrize("minutes", LOCK_MINUTES)
def test_after_how_long_the_kluis_goes_on_slot_counts_at_once_and_is_kept(
    qtbot: QtBot, desk: Desk, asked: Asked, session: Session, settled: Settled, minutes: int
) -> None:
    heard: list[float] = []
    page = SettingsPage(replace(desk, wait_minutes=heard.append), Answering())
    qtbot.addWidget(page)
    settled(session)
    page.minutes.choose("15" if minutes != 15 else "2")
    page.minutes.choose(str(minutes))
    assert heard[-1] == minutes
    settled(session)
    assert asked(read_settings) == Settings(minutes=minutes)


def test_the_minutes_that_were_chosen_before_are_shown_and_stay_with_another_choice(
    qtbot: QtBot, desk: Desk, asked: Asked, session: Session, settled: Settled
) -> None:
    asked(lambda vault: save_settings(vault, Settings("light", 1.0, 10)))
    page = SettingsPage(desk, Answering())
    qtbot.addWidget(page)
    page.reading.colours.choose("dark")  # quicker than the kluis can tell the minutes
    settled(session)
    assert page.minutes.chosen() == "10"
    assert asked(read_settings) == Settings("dark", 1.0, 10)


def test_minutes_that_nobody_could_choose_are_the_normal_ones(asked: Asked) -> None:
    asked(lambda vault: save_settings(vault, Settings("light", 1.0, 480)))
    assert asked(read_settings) == Settings("light", 1.0, 5)
