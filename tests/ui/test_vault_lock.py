"""The lock from the page of the kluis: what was typed and shown is gone, and a reservekopie comes to its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from ui.pages.unlock import UnlockPage
from ui.pages.vault import VaultPage
from ui.pages.vault_passphrase import ChangePassphrase
from ui.pages.vault_recovery import MakeRecovery
from ui.session import Session
from ui.stand import VAULT_CODE, Kind, Stand
from ui.theme import Look
from ui.window import Window
from welapp.actions.backup_files import copies
from welapp.actions.surroundings import Surroundings

Settled = Callable[[Session], None]


@pytest.fixture
def window(qtbot: QtBot, look: Look, vault_folder: Path, around: Surroundings, settled: Settled) -> Iterator[Window]:
    made = Window(look, Session(vault_folder, around))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    assert isinstance(made.page, UnlockPage)
    made.page.passphrase.field.setText(PASSPHRASE)
    made.page.try_open()
    qtbot.waitUntil(lambda: made.desk is not None and not isinstance(made.page, UnlockPage), timeout=20_000)
    settled(made.session)
    yield made
    made.close()


def texts(window: Window) -> str:
    """Everything that a label or field of the window still holds."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    found = [field.text() for field in window.findChildren(QLineEdit)]
    found += [label.text() + label.accessibleName() for label in window.findChildren(QLabel)]
    return "\n".join(found)


def at_the_kluis(window: Window, settled: Settled, place: str = "") -> VaultPage:
    window.go(Stand(Kind.VAULT, place=place))
    settled(window.session)
    assert isinstance(window.page, VaultPage)
    return window.page


@pytest.mark.parametrize("way", ["key", "idle"])
def test_the_code_that_was_shown_is_gone_after_the_lock(
    qtbot: QtBot, window: Window, settled: Settled, way: str
) -> None:
    task = at_the_kluis(window, settled, VAULT_CODE).task
    assert isinstance(task, MakeRecovery)
    task.passphrase.field.setText(PASSPHRASE)
    task.make()
    qtbot.waitUntil(lambda: task.shown is not None, timeout=20_000)
    groups = [line for line in texts(window).split("\n") if line[:6].isdigit()]
    assert len(groups) == 8
    if way == "key":
        qtbot.keyClick(task.save_button, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    else:
        window.idle.left_alone.emit()
    settled(window.session)
    assert isinstance(window.page, UnlockPage)
    assert not any(group[:6] in texts(window) for group in groups)


def test_typed_wachtzinnen_are_gone_after_the_lock(window: Window, settled: Settled) -> None:
    page = at_the_kluis(window, settled)
    page.ways.change_button.click()
    task = page.task
    assert isinstance(task, ChangePassphrase)
    task.old.field.setText(PASSPHRASE)
    task.new.first.field.setText("een nieuwe zin")
    task.new.first.switch.click()
    window.lock()
    settled(window.session)
    assert PASSPHRASE not in texts(window)
    assert "een nieuwe zin" not in texts(window)


def test_a_reservekopie_that_is_being_made_is_whole_after_the_lock(
    qtbot: QtBot, window: Window, settled: Settled, vault_folder: Path
) -> None:
    page = at_the_kluis(window, settled)
    page.backups.now_button.click()
    qtbot.waitUntil(lambda: page.backups.progress.bar.value() > 0, timeout=20_000)
    window.lock()
    settled(window.session)
    qtbot.waitUntil(lambda: len(copies(vault_folder, None)) >= 1, timeout=20_000)
    assert list((vault_folder / "backups").glob("*.new")) == []
    assert window.notice.text() == ""


def test_the_rail_leads_to_the_kluis(window: Window, settled: Settled) -> None:
    window.rail.page_chosen.emit("vault")
    settled(window.session)
    assert isinstance(window.page, VaultPage)
    assert window.stand.kind is Kind.VAULT
