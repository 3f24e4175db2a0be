from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import AUTHOR, PASSPHRASE, TEAM
from ui.pages.passphrase import CAPS
from ui.pages.unlock import KEPT, UnlockPage
from ui.session import Session
from ui.theme import Look
from ui.widgets.words import Words

Settled = Callable[[Session], None]


@pytest.fixture
def page(qtbot: QtBot, look: Look, locked_session: Session) -> UnlockPage:
    made = UnlockPage(look, locked_session)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def test_the_right_wachtzin_opens_and_leaves_nothing_in_the_field(qtbot: QtBot, page: UnlockPage) -> None:
    page.passphrase.field.setText(PASSPHRASE)
    with qtbot.waitSignal(page.opened, timeout=20_000) as opened:
        qtbot.keyClick(page.passphrase.field, Qt.Key.Key_Return)
    assert opened.args[0].author == AUTHOR
    assert page.passphrase.text() == ""


def test_a_wrong_wachtzin_gives_one_sentence_and_stays_selected(
    qtbot: QtBot, page: UnlockPage, locked_session: Session, settled: Settled
) -> None:
    page.passphrase.field.setText("iets heel anders")
    page.try_open()
    settled(locked_session)
    assert "niet de goede wachtzin" in page.passphrase.error()
    assert page.passphrase.field.selectedText() or page.passphrase.field.hasSelectedText()
    assert page.button.isEnabled()


def test_while_opening_the_button_says_wait(page: UnlockPage, locked_session: Session, settled: Settled) -> None:
    page.passphrase.field.setText(PASSPHRASE)
    page.try_open()
    assert page.button.text() == "Even geduld …"
    assert not page.button.isEnabled()
    settled(locked_session)


def test_after_three_wrong_tries_the_next_one_waits(
    page: UnlockPage, locked_session: Session, settled: Settled
) -> None:
    for _ in range(3):
        page.passphrase.field.setText("mis")
        page.try_open()
        settled(locked_session)
    assert not page.button.isEnabled()
    assert page.button.text() == "Wacht even …"
    page.show_code()
    page.show_start()
    assert not page.button.isEnabled()
    assert page.button.text() == "Wacht even …"


def test_what_is_typed_can_be_shown_and_hides_again_at_a_try(page: UnlockPage) -> None:
    page.passphrase.switch.click()
    assert page.passphrase.field.echoMode() is QLineEdit.EchoMode.Normal
    page.passphrase.field.setText("mis")
    page.try_open()
    assert page.passphrase.field.echoMode() is QLineEdit.EchoMode.Password


def test_an_empty_field_is_not_a_try(page: UnlockPage) -> None:
    page.try_open()
    assert page.passphrase.error() == "Typ eerst je wachtzin."
    assert page.button.isEnabled()


def test_the_team_is_named_above_the_field(qtbot: QtBot, page: UnlockPage) -> None:
    qtbot.waitUntil(lambda: page.team.text() == TEAM)


def test_caps_lock_is_mentioned_in_words(qtbot: QtBot, page: UnlockPage) -> None:
    said = [words for words in page.findChildren(Words) if words.text() == CAPS]
    assert said
    assert not said[0].isVisible()
    qtbot.keyClick(page.passphrase.field, "A", Qt.KeyboardModifier.NoModifier)
    assert said[0].isVisible()
    qtbot.keyClick(page.passphrase.field, "a", Qt.KeyboardModifier.NoModifier)
    assert not said[0].isVisible()


def test_after_a_lock_the_page_says_that_all_is_kept(qtbot: QtBot, look: Look, locked_session: Session) -> None:
    page = UnlockPage(look, locked_session)
    qtbot.addWidget(page)
    page.tell(KEPT)
    assert KEPT in [words.text() for words in page.findChildren(Words)]


def test_a_damaged_key_file_is_said_on_the_page(
    qtbot: QtBot, look: Look, vault_folder: Path, locked_session: Session
) -> None:
    (vault_folder / "kluis.keys").write_bytes(b"niets")
    page = UnlockPage(look, locked_session)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: "kluis.keys is beschadigd" in page.passphrase.error())
