"""The reservekopieën on the page of the kluis, and looking the kluis over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import shiboken6
from pytestqt.qtbot import QtBot

from tests.ui import kluis_page
from tests.ui.asking import Answering
from tests.ui.kluis_page import said, settle, shown
from ui.desk import Desk
from ui.pages.vault import VaultPage
from ui.pages.vault_backups import NONE
from ui.session import Session
from welapp.actions import backups
from welapp.actions.backup_files import copies
from welapp.actions.cases import add_case
from welapp.domain.youth import ZIJ, Age

ask, page = kluis_page.ask, kluis_page.page
Asked = Callable[..., object]
Settled = Callable[[Session], None]


def test_a_former_place_is_named_until_the_person_says_that_its_copies_are_gone(
    qtbot: QtBot, desk: Desk, ask: Answering, session: Session, settled: Settled, asked: Asked, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    asked(lambda vault: backups.set_second_folder(vault, tmp_path / "stick"))
    asked(backups.make_here)
    asked(lambda vault: backups.set_second_folder(vault, None))
    page = shown(qtbot, desk, ask, settled)
    assert page.backups.former.isVisible()
    assert str(tmp_path / "stick") in said(page).replace("\u200b", "")
    page.backups.gone_button.click()
    settle(qtbot, session, settled)
    assert not page.backups.former.isVisible()


def test_a_reservekopie_is_made_now_and_said_in_words(
    qtbot: QtBot, page: VaultPage, session: Session, settled: Settled, vault_folder: Path
) -> None:
    assert NONE in said(page)
    page.backups.now_button.click()
    assert page.backups.progress.isVisible()
    settle(qtbot, session, settled)
    assert "Vandaag om 10.00 uur gemaakt en nagekeken." in said(page)
    assert len(copies(vault_folder, None)) == 1
    assert not page.backups.progress.isVisible()
    assert page.backups.now_button.isEnabled()


def test_what_changed_after_the_last_one_is_said(
    qtbot: QtBot, page: VaultPage, session: Session, settled: Settled, asked: Asked
) -> None:
    asked(backups.make_here)
    asked(lambda vault: add_case(vault, "Zoë", ZIJ, Age.FROM_12))
    page.backups.reload()
    settle(qtbot, session, settled)
    assert "Daarna is er nog iets veranderd." in said(page)


def test_stopping_leaves_no_reservekopie_and_a_button_to_try_again(
    qtbot: QtBot, page: VaultPage, session: Session, settled: Settled, vault_folder: Path
) -> None:
    page.backups.now_button.click()
    page.backups.progress.stop_button.click()
    settle(qtbot, session, settled)
    assert "Gestopt" in page.backups.said.text()
    assert copies(vault_folder, None) == ()
    assert page.backups.now_button.isEnabled()


def test_a_reservekopie_goes_on_when_the_page_is_left(
    qtbot: QtBot, desk: Desk, ask: Answering, session: Session, settled: Settled, vault_folder: Path, asked: Asked
) -> None:
    page = VaultPage(desk, ask)
    page.backups.now_button.click()
    page.keep_all()
    shiboken6.delete(page)
    settle(qtbot, session, settled)
    assert len(copies(vault_folder, None)) == 1
    assert not asked(backups.has_changed)


def test_a_second_folder_is_chosen_and_gets_a_copy(
    qtbot: QtBot, page: VaultPage, session: Session, settled: Settled, ask: Answering, tmp_path: Path,
    vault_folder: Path,
) -> None:  # fmt: skip
    ask.folder = tmp_path / "stick"
    ask.folder.mkdir()
    page.backups.choose_button.click()
    settle(qtbot, session, settled)
    assert [copy.where.value for copy in copies(vault_folder, ask.folder)] == ["here", "second"]
    assert str(ask.folder) in said(page)
    page.backups.no_more_button.click()
    settle(qtbot, session, settled)
    assert "Nog niet gekozen" in said(page)


def test_a_second_folder_that_is_gone_is_said_since_when(
    qtbot: QtBot, page: VaultPage, session: Session, settled: Settled, ask: Answering, tmp_path: Path
) -> None:
    ask.folder = tmp_path / "stick"
    ask.folder.mkdir()
    page.backups.choose_button.click()
    settle(qtbot, session, settled)
    ask.folder.rename(tmp_path / "weg")
    page.backups.make()
    settle(qtbot, session, settled)
    assert "Niet gevonden sinds vandaag." in said(page)
    assert "lukte het niet" in page.backups.said.text()


def test_a_folder_inside_the_kluis_is_refused(
    qtbot: QtBot, page: VaultPage, session: Session, settled: Settled, ask: Answering, vault_folder: Path
) -> None:
    ask.folder = vault_folder
    page.backups.choose_button.click()
    settle(qtbot, session, settled)
    assert "zit in de kluis zelf" in page.backups.said.text()


def test_the_way_to_putting_one_back(qtbot: QtBot, page: VaultPage) -> None:
    with qtbot.waitSignal(page.restore_requested):
        page.backups.restore_button.click()


def test_looking_the_kluis_over_says_it_in_sentences(
    qtbot: QtBot, page: VaultPage, session: Session, settled: Settled, asked: Asked
) -> None:
    asked(backups.make_here)
    page.health.button.click()
    assert page.health.progress.isVisible()
    settle(qtbot, session, settled)
    assert "alles is in orde" in page.health.said.text()
    assert "De kluis is heel." in said(page)
    assert "kan worden teruggezet" in said(page)


def test_a_reservekopie_that_is_damaged_is_said(
    qtbot: QtBot, page: VaultPage, session: Session, settled: Settled, asked: Asked, vault_folder: Path
) -> None:
    asked(backups.make_here)
    copy = copies(vault_folder, None)[0].path
    data = bytearray(copy.read_bytes())
    data[len(data) // 2] ^= 0xFF
    copy.write_bytes(data)
    page.health.button.click()
    settle(qtbot, session, settled)
    assert "klopt iets niet" in page.health.said.text()
    assert "beschadigd" in said(page)


def test_looking_over_stops_when_the_page_is_left(
    qtbot: QtBot, page: VaultPage, session: Session, settled: Settled
) -> None:
    page.health.button.click()
    page.save_now()
    settle(qtbot, session, settled)
    assert "Gestopt" in page.health.said.text()
