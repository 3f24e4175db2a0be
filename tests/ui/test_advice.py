from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from ui.pages.unlock import UnlockPage
from ui.pages.vault import VaultPage
from ui.pages.vault_recovery import MakeRecovery
from ui.session import Session
from ui.stand import Kind, Stand
from ui.theme import Look
from ui.window import Window
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import open_vault
from welapp.actions.ways_in import draft_recovery_code, keep_recovery_code

Settled = Callable[[Session], None]


@pytest.fixture
def window(qtbot: QtBot, look: Look, vault_folder: Path, around: Surroundings) -> Iterator[Window]:
    made = Window(look, Session(vault_folder, around))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    made.close()


def unlock(qtbot: QtBot, window: Window, settled: Settled) -> None:
    assert isinstance(window.page, UnlockPage)
    window.page.passphrase.field.setText(PASSPHRASE)
    window.page.try_open()
    qtbot.waitUntil(lambda: window.desk is not None and not isinstance(window.page, UnlockPage), timeout=20_000)
    settled(window.session)


def test_without_a_herstelcode_the_list_says_that_one_is_wise(qtbot: QtBot, window: Window, settled: Settled) -> None:
    assert not window.advice.isVisible()
    unlock(qtbot, window, settled)
    assert window.advice.isVisible()
    window.go(Stand(Kind.SETTINGS))
    assert not window.advice.isVisible()
    window.go(Stand())
    settled(window.session)
    assert window.advice.isVisible()
    window.lock()
    assert not window.advice.isVisible()


def test_its_button_begins_making_one(qtbot: QtBot, window: Window, settled: Settled) -> None:
    unlock(qtbot, window, settled)
    window.advice.make_button.click()
    assert isinstance(window.page, VaultPage)
    assert isinstance(window.page.task, MakeRecovery)
    window.lock()
    settled(window.session)
    unlock(qtbot, window, settled)
    assert isinstance(window.page, VaultPage)
    assert window.page.task is None


def test_put_away_it_stays_away(qtbot: QtBot, window: Window, settled: Settled) -> None:
    unlock(qtbot, window, settled)
    window.advice.away_button.click()
    assert not window.advice.isVisible()
    window.lock()
    settled(window.session)
    unlock(qtbot, window, settled)
    assert not window.advice.isVisible()


def test_with_a_herstelcode_nothing_is_advised(
    qtbot: QtBot, window: Window, settled: Settled, vault_folder: Path, around: Surroundings
) -> None:
    vault = open_vault(vault_folder, PASSPHRASE, around)
    draft = draft_recovery_code(vault, PASSPHRASE)
    keep_recovery_code(vault, draft, draft.groups[-1])
    vault.close()
    unlock(qtbot, window, settled)
    assert not window.advice.isVisible()
