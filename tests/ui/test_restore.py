from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.announced import Announced
from tests.ui.asking import Answering
from tests.ui.conftest import AUTHOR, NOW, PASSPHRASE, TEAM
from ui.pages.create import CreatePage
from ui.pages.restore import RestorePage
from ui.pages.restore_door import NOTHING, RestoreDoorPage
from ui.pages.unlock import UnlockPage
from ui.session import Session
from ui.stand import Kind, Stand
from ui.theme import Look
from ui.widgets.words import Words
from ui.window import Window
from welapp.actions import backups
from welapp.actions.backup_files import copies
from welapp.actions.cases import add_case, list_cases
from welapp.actions.surroundings import Surroundings
from welapp.actions.vaults import OpenVault, create_vault, open_vault
from welapp.actions.ways_in import draft_recovery_code, keep_recovery_code
from welapp.domain.youth import ZIJ, Age
from welapp.vault.kdf import Cost

Settled = Callable[[Session], None]
EARLIER = NOW - timedelta(days=1)


class Clock:
    def __init__(self) -> None:
        self.now = EARLIER

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def around(clock: Clock) -> Surroundings:
    return Surroundings(clock=clock, cost=Cost(memory_kib=65_536, passes=1, lanes=1))


@pytest.fixture
def folder(tmp_path: Path, around: Surroundings, clock: Clock) -> Path:
    """A kluis with Mika yesterday, of which there is a copy here and on a stick, and with Zoë too today."""
    made = tmp_path / "kluis"
    (tmp_path / "stick").mkdir()
    vault = create_vault(made, PASSPHRASE, AUTHOR, TEAM, around)
    add_case(vault, "Mika", ZIJ, Age.FROM_12)
    backups.set_second_folder(vault, tmp_path / "stick")
    backups.make_here(vault)
    clock.now = NOW
    add_case(vault, "Zoë", ZIJ, Age.FROM_12)
    vault.close()
    return made


@pytest.fixture
def ask() -> Answering:
    return Answering()


@pytest.fixture
def window(qtbot: QtBot, look: Look, folder: Path, around: Surroundings, ask: Answering) -> Iterator[Window]:
    yield from shown(qtbot, look, folder, around, ask)


@pytest.fixture
def new_laptop(
    qtbot: QtBot, look: Look, folder: Path, tmp_path: Path, around: Surroundings, ask: Answering
) -> Iterator[Window]:
    yield from shown(qtbot, look, tmp_path / "nieuw", around, ask)


def shown(qtbot: QtBot, look: Look, folder: Path, around: Surroundings, ask: Answering) -> Iterator[Window]:
    made = Window(look, Session(folder, around), ask)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    made.close()


@pytest.fixture
def unlocked(qtbot: QtBot, window: Window, settled: Settled) -> Window:
    assert isinstance(window.page, UnlockPage)
    window.page.passphrase.field.setText(PASSPHRASE)
    window.page.try_open()
    qtbot.waitUntil(lambda: window.desk is not None and not isinstance(window.page, UnlockPage), timeout=20_000)
    settled(window.session)
    return window


def restoring(qtbot: QtBot, window: Window, settled: Settled) -> RestorePage:
    """Wait until the page shows what the newest copy holds."""
    if window.desk is not None:
        window.go(Stand(Kind.RESTORE))
    page = window.page
    assert isinstance(page, RestorePage)
    settled(window.session)
    qtbot.waitUntil(page.button.isVisible, timeout=20_000)
    return page


def said(window: Window) -> str:
    assert window.page is not None
    return "\n".join(words.text() for words in window.page.findChildren(Words) if words.isVisible())


def names_in(folder: Path, around: Surroundings) -> list[str]:
    vault = open_vault(folder, PASSPHRASE, around)
    try:
        return sorted(row.name for row in list_cases(vault))
    finally:
        vault.close()


def test_what_a_copy_holds_is_seen_before_anything_is_put_back(
    qtbot: QtBot, unlocked: Window, settled: Settled
) -> None:
    page = restoring(qtbot, unlocked, settled)
    assert page.list.model().index(0, 0).data() == "gisteren 10.00"
    assert "1 casus" in said(unlocked)
    assert "Mika" in said(unlocked)
    assert "Nu staan er 2 casussen in je kluis." in said(unlocked)
    assert "niet in de kopie en is dan weg: Zoë." in said(unlocked)
    assert "wordt eerst zelf een reservekopie" in said(unlocked)


def test_after_one_question_the_kluis_is_as_it_was_and_stands_open(
    qtbot: QtBot, unlocked: Window, settled: Settled, ask: Answering, folder: Path, around: Surroundings
) -> None:
    page = restoring(qtbot, unlocked, settled)
    page.button.click()
    qtbot.waitUntil(lambda: "Gelukt" in unlocked.notice.text(), timeout=20_000)
    settled(unlocked.session)
    (question,) = ask.asked
    assert question.startswith("Wil je de kluis terugzetten naar hoe die was: gisteren om 10.00 uur?")
    assert "wordt eerst zelf een reservekopie" in question
    assert unlocked.desk is not None
    assert unlocked.stand.kind is Kind.CASES
    assert len(copies(folder, None)) == 2
    unlocked.lock()
    settled(unlocked.session)
    assert names_in(folder, around) == ["Mika"]


def test_no_changes_nothing(
    qtbot: QtBot, unlocked: Window, settled: Settled, ask: Answering, folder: Path, around: Surroundings
) -> None:
    ask.yes = False
    restoring(qtbot, unlocked, settled).button.click()
    unlocked.lock()
    settled(unlocked.session)
    assert names_in(folder, around) == ["Mika", "Zoë"]


def test_stopping_leaves_the_kluis_open_as_it_was(
    qtbot: QtBot, unlocked: Window, settled: Settled, folder: Path, around: Surroundings
) -> None:
    page = restoring(qtbot, unlocked, settled)
    page.button.click()
    page.progress.stop_button.click()
    settled(unlocked.session)
    assert unlocked.page is page
    assert "Gestopt" in page.said.text()
    unlocked.go(Stand())
    settled(unlocked.session)
    unlocked.lock()
    settled(unlocked.session)
    assert names_in(folder, around) == ["Mika", "Zoë"]


def test_who_leaves_the_page_too_late_to_stop_it_sees_the_kluis_as_it_is_then(
    qtbot: QtBot, unlocked: Window, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.pages.progress.Going.stop", lambda _going: None)
    restoring(qtbot, unlocked, settled).button.click()
    unlocked.go(Stand(Kind.SETTINGS))
    qtbot.waitUntil(lambda: "Gelukt" in unlocked.notice.text(), timeout=20_000)
    settled(unlocked.session)
    assert unlocked.stand.kind is Kind.CASES


def test_enter_on_a_day_leads_to_its_button(qtbot: QtBot, unlocked: Window, settled: Settled) -> None:
    page = restoring(qtbot, unlocked, settled)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.button.hasFocus()


def test_a_damaged_copy_says_so_and_cannot_be_put_back(
    qtbot: QtBot, unlocked: Window, settled: Settled, folder: Path
) -> None:
    (folder / "backups" / copies(folder, None)[0].path.name).write_bytes(b"niets" * 2000)
    unlocked.go(Stand(Kind.RESTORE))
    page = unlocked.page
    assert isinstance(page, RestorePage)
    qtbot.waitUntil(lambda: bool(page.said.text()), timeout=20_000)
    assert "beschadigd" in page.said.text()
    assert not page.button.isVisible()


def test_a_copy_of_another_kluis_is_refused_and_the_kluis_stays(
    qtbot: QtBot, unlocked: Window, settled: Settled, ask: Answering, tmp_path: Path, around: Surroundings
) -> None:
    other = create_vault(tmp_path / "ander", PASSPHRASE, AUTHOR, "Ander team", around)
    backups.make_here(other)
    other.close()
    ask.folder = tmp_path / "ander"
    page = restoring(qtbot, unlocked, settled)
    page.other.click()
    qtbot.waitUntil(lambda: bool(page.said.text()), timeout=20_000)
    assert not page.button.isVisible()
    assert unlocked.desk is not None


def test_the_lock_works_from_here_and_leaves_no_name(qtbot: QtBot, unlocked: Window, settled: Settled) -> None:
    page = restoring(qtbot, unlocked, settled)
    qtbot.keyClick(page.list, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    settled(unlocked.session)
    assert isinstance(unlocked.page, UnlockPage)
    assert "Mika" not in said(unlocked)


def test_back_leads_to_the_kluis(qtbot: QtBot, unlocked: Window, settled: Settled) -> None:
    restoring(qtbot, unlocked, settled)
    unlocked.go_back()
    assert unlocked.stand.kind is Kind.VAULT


# --- at the door


def test_a_damaged_kluis_comes_back_through_the_door(
    qtbot: QtBot, window: Window, settled: Settled, folder: Path, around: Surroundings
) -> None:
    (folder / "kluis.db").write_bytes(b"niets" * 2000)
    assert isinstance(window.page, UnlockPage)
    door = window.page
    door.passphrase.field.setText(PASSPHRASE)
    door.try_open()
    settled(window.session)
    door.restore_button.click()
    qtbot.waitUntil(lambda: isinstance(window.page, RestorePage), timeout=20_000)
    page = restoring(qtbot, window, settled)
    assert "kan welapp niet lezen" in said(window)
    assert "blijven apart bewaard" in said(window)
    page.button.click()
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
    settled(window.session)
    assert "Gelukt" in window.notice.text()
    window.lock()
    settled(window.session)
    assert names_in(folder, around) == ["Mika"]


def test_ctrl_l_at_the_door_lets_go_of_the_key(qtbot: QtBot, window: Window, settled: Settled, folder: Path) -> None:
    (folder / "kluis.db").unlink()
    assert isinstance(window.page, UnlockPage)
    door = window.page
    door.passphrase.field.setText(PASSPHRASE)
    door.try_open()
    settled(window.session)
    door.restore_button.click()
    qtbot.waitUntil(lambda: isinstance(window.page, RestorePage), timeout=20_000)
    page = restoring(qtbot, window, settled)
    qtbot.keyClick(page.list, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.page, UnlockPage)


def test_a_kluis_whose_keys_are_all_gone_comes_back_from_the_stick(
    qtbot: QtBot, window: Window, settled: Settled, ask: Answering, folder: Path, tmp_path: Path, around: Surroundings
) -> None:
    for place in (folder, folder / "backups"):
        (place / "kluis.keys").unlink()
    assert isinstance(window.page, UnlockPage)
    window.page.passphrase.field.setText(PASSPHRASE)
    window.page.try_open()
    settled(window.session)
    assert isinstance(window.page, UnlockPage)
    window.page.restore_button.click()
    qtbot.waitUntil(lambda: isinstance(window.page, RestoreDoorPage), timeout=20_000)
    door = window.page
    assert isinstance(door, RestoreDoorPage)
    ask.folder = tmp_path / "stick"
    door.folder_button.click()
    settled(window.session)
    door.passphrase.field.setText(PASSPHRASE)
    door.go_on()
    qtbot.waitUntil(lambda: isinstance(window.page, RestorePage), timeout=20_000)
    restoring(qtbot, window, settled).button.click()
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
    settled(window.session)
    window.lock()
    settled(window.session)
    assert names_in(folder, around) == ["Mika"]


def find_copies(window: Window, ask: Answering, chosen: Path, settled: Settled) -> RestoreDoorPage:
    assert isinstance(window.page, CreatePage)
    window.page.restore.click()
    door = window.page
    assert isinstance(door, RestoreDoorPage)
    ask.folder = chosen
    door.folder_button.click()
    settled(window.session)
    return door


def test_what_is_in_a_folder_is_said_aloud(
    new_laptop: Window, settled: Settled, ask: Answering, tmp_path: Path, announced: Announced
) -> None:
    (tmp_path / "leeg").mkdir()
    door = find_copies(new_laptop, ask, tmp_path / "leeg", settled)
    ask.folder = tmp_path / "stick"
    door.folder_button.click()
    settled(new_laptop.session)
    assert announced.take() == [NOTHING, f"Eén reservekopie van {TEAM}. De nieuwste is van gisteren om 10.00 uur."]


def test_a_new_laptop_gets_the_kluis_from_the_stick(
    qtbot: QtBot, new_laptop: Window, settled: Settled, ask: Answering, tmp_path: Path, around: Surroundings
) -> None:
    door = find_copies(new_laptop, ask, tmp_path / "stick", settled)
    assert f"Eén reservekopie van {TEAM}. De nieuwste is van gisteren om 10.00 uur." in said(new_laptop)
    door.passphrase.field.setText(PASSPHRASE)
    qtbot.keyClick(door.passphrase.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(new_laptop.page, RestorePage), timeout=20_000)
    page = restoring(qtbot, new_laptop, settled)
    assert "Nu staan er" not in said(new_laptop)
    page.button.click()
    qtbot.waitUntil(lambda: new_laptop.desk is not None, timeout=20_000)
    settled(new_laptop.session)
    new_laptop.lock()
    settled(new_laptop.session)
    assert names_in(tmp_path / "nieuw", around) == ["Mika"]


def test_the_herstelcode_opens_the_copies_too(
    qtbot: QtBot, folder: Path, new_laptop: Window, settled: Settled, ask: Answering, tmp_path: Path,
    around: Surroundings,
) -> None:  # fmt: skip
    vault = open_vault(folder, PASSPHRASE, around)
    code = made_code(vault)
    vault.close()
    door = find_copies(new_laptop, ask, folder, settled)
    door.forgotten.click()
    face = door.face
    assert face is not None
    face.code.paste(code)
    face.button.click()
    qtbot.waitUntil(lambda: isinstance(new_laptop.page, RestorePage), timeout=20_000)
    restoring(qtbot, new_laptop, settled).button.click()
    qtbot.waitUntil(lambda: new_laptop.desk is not None, timeout=20_000)
    settled(new_laptop.session)


def made_code(vault: OpenVault) -> str:
    draft = draft_recovery_code(vault, PASSPHRASE)
    keep_recovery_code(vault, draft, draft.groups[-1])
    return draft.code


def test_a_wrong_wachtzin_and_an_empty_folder_are_said(
    new_laptop: Window, settled: Settled, ask: Answering, tmp_path: Path
) -> None:
    (tmp_path / "leeg").mkdir()
    door = find_copies(new_laptop, ask, tmp_path / "leeg", settled)
    assert "staan geen reservekopieën" in said(new_laptop)
    assert not door.passphrase.isVisible()
    ask.folder = tmp_path / "stick"
    door.folder_button.click()
    settled(new_laptop.session)
    door.passphrase.field.setText("iets anders")
    door.go_on()
    settled(new_laptop.session)
    assert "niet de goede wachtzin" in door.passphrase.error()


def test_ctrl_l_forgets_what_was_typed_for_the_copies(
    qtbot: QtBot, new_laptop: Window, settled: Settled, ask: Answering, tmp_path: Path
) -> None:
    door = find_copies(new_laptop, ask, tmp_path / "stick", settled)
    door.passphrase.field.setText(PASSPHRASE)
    qtbot.keyClick(door.passphrase.field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert [field.text() for field in new_laptop.findChildren(QLineEdit) if field.text()] == []
