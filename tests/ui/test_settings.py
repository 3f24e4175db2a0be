from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import AUTHOR, TEAM
from ui.desk import Desk
from ui.pages.settings import SettingsPage
from ui.session import Session
from ui.theme import Look
from ui.widgets.words import Words
from welapp.actions.settings import Settings, read_settings

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
