from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import AUTHOR, PASSPHRASE, TEAM
from ui.pages.create import CreatePage
from ui.session import Session
from ui.theme import Look
from ui.widgets.words import Words
from welapp.actions.surroundings import Surroundings, is_vault

Settled = Callable[[Session], None]


@pytest.fixture
def maker(qtbot: QtBot, look: Look, tmp_path: Path, around: Surroundings) -> Iterator[CreatePage]:
    session = Session(tmp_path / "nieuw", around)
    made = CreatePage(look, session)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    made.save_now()
    session.close()


def test_a_kluis_is_made_with_a_name_and_two_equal_sentences(qtbot: QtBot, maker: CreatePage, tmp_path: Path) -> None:
    maker.author.setText(AUTHOR)
    maker.team_name.setText(TEAM)
    maker.passphrase.field.setText(PASSPHRASE)
    maker.again.field.setText(PASSPHRASE)
    with qtbot.waitSignal(maker.opened, timeout=20_000) as opened:
        maker.make()
    assert (opened.args[0].author, opened.args[0].team) == (AUTHOR, TEAM)
    assert is_vault(tmp_path / "nieuw")


def test_two_different_sentences_make_no_kluis(maker: CreatePage, tmp_path: Path) -> None:
    maker.author.setText(AUTHOR)
    maker.passphrase.field.setText(PASSPHRASE)
    maker.again.field.setText(PASSPHRASE + "!")
    maker.make()
    assert "niet dezelfde zin" in maker.again.error()
    assert not (tmp_path / "nieuw").exists()


def test_who_sees_what_is_typed_need_not_type_it_twice(qtbot: QtBot, maker: CreatePage) -> None:
    maker.author.setText(AUTHOR)
    maker.passphrase.field.setText(PASSPHRASE)
    maker.passphrase.switch.click()
    assert maker.again.isHidden()
    with qtbot.waitSignal(maker.opened, timeout=20_000):
        maker.make()


def test_an_easy_wachtzin_is_asked_about_once_and_then_taken(qtbot: QtBot, maker: CreatePage) -> None:
    maker.passphrase.field.setText("welkom")
    qtbot.waitUntil(lambda: any("raden" in words.text() for words in maker.findChildren(Words)), timeout=20_000)
    maker.author.setText(AUTHOR)
    maker.again.field.setText("welkom")
    maker.make()
    assert any("makkelijk te raden" in words.text() for words in maker.findChildren(Words))
    assert maker.button.isEnabled()
    with qtbot.waitSignal(maker.opened, timeout=20_000):
        maker.make()


def test_a_folder_that_may_not_be_written_is_one_sentence_on_the_page(
    qtbot: QtBot, look: Look, tmp_path: Path, around: Surroundings, settled: Settled
) -> None:
    in_the_way = tmp_path / "bestand"
    in_the_way.write_text("geen map")
    session = Session(in_the_way / "kluis", around)
    page = CreatePage(look, session)
    qtbot.addWidget(page)
    page.author.setText(AUTHOR)
    page.passphrase.field.setText(PASSPHRASE)
    page.again.field.setText(PASSPHRASE)
    page.make()
    settled(session)
    assert page.refusal() != ""
    assert page.button.isEnabled()
    page.save_now()
    session.close()


def test_who_has_a_reservekopie_is_led_away_from_making_one(qtbot: QtBot, maker: CreatePage) -> None:
    with qtbot.waitSignal(maker.restore_requested):
        maker.restore.click()


def test_what_was_typed_is_forgotten_once_the_kluis_is_made(qtbot: QtBot, maker: CreatePage) -> None:
    maker.author.setText(AUTHOR)
    maker.passphrase.field.setText(PASSPHRASE)
    maker.again.field.setText(PASSPHRASE)
    with qtbot.waitSignal(maker.opened, timeout=20_000):
        maker.make()
    for field in (maker.passphrase.field, maker.again.field):
        field.undo()
        assert field.text() == ""
