"""The page of the kluis: how you get in, and what is typed there is forgotten."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.secret_service import SecretService, secret_service
from tests.ui import kluis_page
from tests.ui.asking import Answering
from tests.ui.conftest import PASSPHRASE
from tests.ui.kluis_page import said, settle, shown
from ui.desk import Desk
from ui.pages.vault import VaultPage
from ui.pages.vault_computer import RememberComputer
from ui.pages.vault_passphrase import ChangePassphrase
from ui.pages.vault_recovery import MakeRecovery
from ui.pages.vault_task import TypedOnce
from ui.session import Session
from ui.widgets.words import Words
from welapp.actions.vaults import OpenVault, key_of, key_of_code
from welapp.actions.ways_in import draft_recovery_code, keep_recovery_code, remember_computer, ways_in
from welapp.errors import KnownError

ask, page = kluis_page.ask, kluis_page.page
Asked = Callable[..., object]
Settled = Callable[[Session], None]
NEW = "zeven eenden zwemmen in de gracht"

__all__ = ["secret_service"]


def code_task(page: VaultPage, qtbot: QtBot) -> MakeRecovery:
    """Make the task show a code."""
    page.ways.code_button.click()
    task = page.task
    assert isinstance(task, MakeRecovery)
    task.passphrase.field.setText(PASSPHRASE)
    qtbot.keyClick(task.passphrase.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: task.shown is not None, timeout=20_000)
    return task


def groups_on(task: MakeRecovery) -> list[str]:
    assert task.shown is not None
    labels = [words for words in task.shown.findChildren(Words) if words.accessibleName().startswith("Groep")]
    return [words.text() for words in labels]


def test_the_wachtzin_is_changed_and_forgotten(
    qtbot: QtBot, page: VaultPage, session: Session, settled: Settled, vault_folder: Path
) -> None:
    page.ways.change_button.click()
    task = page.task
    assert isinstance(task, ChangePassphrase)
    task.old.field.setText(PASSPHRASE)
    task.new.first.field.setText(NEW)
    task.new.again.field.setText(NEW)
    qtbot.keyClick(task.new.again.field, Qt.Key.Key_Return)
    settle(qtbot, session, settled)
    assert page.task is None
    assert "Je wachtzin is gewijzigd" in said(page)
    assert key_of(vault_folder, NEW)
    assert [field.text() for field in page.findChildren(QLineEdit) if field.text()] == []


def test_a_wrong_old_wachtzin_changes_nothing(
    qtbot: QtBot, page: VaultPage, session: Session, settled: Settled, vault_folder: Path
) -> None:
    page.ways.change_button.click()
    task = page.task
    assert isinstance(task, ChangePassphrase)
    task.old.field.setText("iets anders")
    task.new.first.field.setText(NEW)
    task.new.again.field.setText(NEW)
    task.change()
    settle(qtbot, session, settled)
    assert "Er is niets veranderd" in task.old.error()
    assert task.old.field.hasFocus()
    assert task.button.isEnabled()
    assert key_of(vault_folder, PASSPHRASE)


def test_two_new_sentences_that_differ_are_not_tried(page: VaultPage) -> None:
    page.ways.change_button.click()
    task = page.task
    assert isinstance(task, ChangePassphrase)
    task.old.field.setText(PASSPHRASE)
    task.new.first.field.setText(NEW)
    task.new.again.field.setText(NEW + "!")
    task.change()
    assert "niet dezelfde zin" in task.new.again.error()
    assert task.button.isEnabled()


def test_a_herstelcode_counts_once_its_last_group_is_typed_over(
    qtbot: QtBot, page: VaultPage, session: Session, settled: Settled, vault_folder: Path
) -> None:
    assert "Nog niet gemaakt" in said(page)
    task = code_task(page, qtbot)
    groups = groups_on(task)
    assert len(groups) == 8
    assert task.passphrase.text() == ""
    task.checked_button.click()
    assert not any(group in said(page) for group in groups)
    assert ways_in(vault_folder).recovery_on is None
    qtbot.keyClicks(task.last, groups[7])
    qtbot.keyClick(task.last, Qt.Key.Key_Return)
    settle(qtbot, session, settled)
    assert page.task is None
    assert key_of_code(vault_folder, " ".join(groups)) == key_of(vault_folder, PASSPHRASE)
    assert "Vandaag gemaakt." in said(page)


def test_a_wrong_last_group_keeps_the_older_code_good(
    qtbot: QtBot, page: VaultPage, session: Session, settled: Settled, vault_folder: Path, asked: Asked
) -> None:
    older = asked(made_code)
    page.reload()
    settle(qtbot, session, settled)
    task = code_task(page, qtbot)
    assert "Nieuwe herstelcode" in task.title
    task.check()
    task.last.setText("000008")
    task.keep()
    settle(qtbot, session, settled)
    assert "Kijk nog eens" in task.said.text()
    page.go_back()
    assert key_of_code(vault_folder, str(older)) == key_of(vault_folder, PASSPHRASE)


def made_code(vault: OpenVault) -> str:
    draft = draft_recovery_code(vault, PASSPHRASE)
    keep_recovery_code(vault, draft, draft.groups[-1])
    return draft.code


def test_the_sheet_is_saved_as_a_pdf_and_says_what_it_is(
    qtbot: QtBot, page: VaultPage, session: Session, settled: Settled, ask: Answering, tmp_path: Path
) -> None:
    ask.file = tmp_path / "herstelcode.pdf"
    task = code_task(page, qtbot)
    assert "kan iemand de kluis openen" in said(page)
    task.save_button.click()
    settle(qtbot, session, settled)
    assert ask.file.read_bytes().startswith(b"%PDF")
    assert "gooi het bestand daarna weg" in task.file_said.text()


def test_leaving_or_locking_wipes_the_code_that_was_shown(qtbot: QtBot, page: VaultPage) -> None:
    task = code_task(page, qtbot)
    shown_code = task.shown
    assert shown_code is not None
    groups = groups_on(task)
    task.last.setText("123")
    page.keep_all()
    labels = [words for words in shown_code.findChildren(Words) if not words.text().startswith("groep")]
    assert [words.text() + words.accessibleName() for words in labels] == [""] * len(labels)
    assert task.last.text() == ""
    assert not any(group in said(page) for group in groups)


def test_who_stops_while_the_code_is_shown_hears_that_it_does_not_count(qtbot: QtBot, page: VaultPage) -> None:
    code_task(page, qtbot)
    page.end_task()
    assert "Deze code geldt niet" in said(page)


def test_this_computer_goes_on_and_off(
    qtbot: QtBot, secret_service: SecretService, desk: Desk, ask: Answering, session: Session, settled: Settled,
    vault_folder: Path,
) -> None:  # fmt: skip
    secret_service.start_keyring()
    page = shown(qtbot, desk, ask, settled)
    assert "kan dan ook de kluis openen" in said(page)
    page.ways.computer_button.click()
    task = page.task
    assert isinstance(task, RememberComputer)
    task.passphrase.field.setText(PASSPHRASE)
    task.button.click()
    settle(qtbot, session, settled)
    assert ways_in(vault_folder).computer
    assert "Deze computer opent nu de kluis" in said(page)
    page.ways.computer_button.click()
    settle(qtbot, session, settled)
    assert not ways_in(vault_folder).computer
    assert "opent de kluis niet meer" in said(page)


def test_a_computer_that_cannot_says_why_and_has_no_button(
    qtbot: QtBot, secret_service: SecretService, desk: Desk, ask: Answering, settled: Settled
) -> None:
    page = shown(qtbot, desk, ask, settled)
    assert "sleutelbos" in said(page)
    assert not page.ways.computer_button.isVisible()


def test_a_computer_can_be_forgotten_when_its_keyring_is_gone(
    qtbot: QtBot, secret_service: SecretService, desk: Desk, ask: Answering, session: Session, settled: Settled,
    asked: Asked, vault_folder: Path,
) -> None:  # fmt: skip
    secret_service.start_keyring()
    asked(lambda vault: remember_computer(vault, PASSPHRASE))
    secret_service.stop_keyring()
    page = shown(qtbot, desk, ask, settled)
    page.ways.computer_button.click()
    settle(qtbot, session, settled)
    assert not ways_in(vault_folder).computer


def test_back_leaves_a_task_and_forgets_what_was_typed(qtbot: QtBot, page: VaultPage) -> None:
    page.ways.change_button.click()
    task = page.task
    assert isinstance(task, ChangePassphrase)
    task.old.field.setText(PASSPHRASE)
    assert page.header.back.isVisible()
    page.header.back.click()
    assert page.task is None
    assert task.old.text() == ""
    assert page.ways.isVisible()
    assert not page.header.back.isVisible()


def test_a_typed_secret_can_be_used_only_once() -> None:
    typed = TypedOnce("geheim")
    assert typed.one() == "geheim"
    with pytest.raises(KnownError):
        typed.take()
